//! The recovery sheet: how a code is read back, and what is noticed.

use std::collections::BTreeSet;

use crate::{ChosenPassphrase, CodeError, Cost, Header, Random, SHEET_CHARS, SheetCode, SlotKind};

const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn code() -> (SheetCode, Vec<char>) {
    let code = SheetCode::new(&Random::new()).unwrap();
    let letters = code.line().chars().filter(|letter| *letter != '-').collect();
    (code, letters)
}

fn read(letters: &[char]) -> Result<SheetCode, CodeError> {
    SheetCode::read(&letters.iter().collect::<String>())
}

/// K20: what is read is what was written, as people write it.
#[test]
fn a_code_is_read_however_it_is_typed() {
    for _ in 0..50 {
        let (code, letters) = code();
        assert_eq!(letters.len(), SHEET_CHARS);
        assert_eq!(code.groups().iter().map(String::len).collect::<Vec<_>>(), [4; 9]);
        let plain: String = letters.iter().collect();
        let misread: String = letters
            .iter()
            .map(|letter| match letter {
                '0' => 'o',
                '1' => 'L',
                other => *other,
            })
            .collect();
        for typed in [
            plain.clone(),
            plain.to_lowercase(),
            code.groups().join(" "),
            code.groups().join(" – "),
            format!("\u{200f}{}\r\n", code.line().as_str()),
            misread.clone(),
            misread.replace('L', "i"),
        ] {
            let read = SheetCode::read(&typed).unwrap_or_else(|error| panic!("{typed}: {error}"));
            assert_eq!(read.line().as_str(), code.line().as_str());
        }
    }
    let drawn: BTreeSet<String> = (0..50).map(|_| code().0.line().to_string()).collect();
    assert_eq!(drawn.len(), 50);
}

/// K20: every single wrong character and every swap of two neighbors is noticed, and the group
/// that is named is the right one.
#[test]
fn one_wrong_character_and_every_swap_are_noticed_and_named() {
    let (_, letters) = code();
    let (mut wrong, mut named) = (0, 0);
    for place in 0..SHEET_CHARS {
        let group = u8::try_from(place / 4 + 1).unwrap();
        let mut tried = vec![letters.clone(); 32];
        for (typed, letter) in tried.iter_mut().zip(LETTERS.chars()) {
            typed[place] = letter;
        }
        let mut swapped = letters.clone();
        swapped.swap(place, (place + 1).min(SHEET_CHARS - 1));
        tried.push(swapped);
        for typed in tried.into_iter().filter(|typed| *typed != letters) {
            wrong += 1;
            match read(&typed) {
                Ok(_) => panic!("accepted: {}", typed.iter().collect::<String>()),
                Err(CodeError::Checksum { group: Some(found) }) => {
                    assert_eq!(found, group);
                    named += 1;
                }
                Err(error) => assert_eq!(error, CodeError::Checksum { group: None }),
            }
        }
    }
    assert!(wrong >= 31 * SHEET_CHARS);
    // Two explanations of one checksum are one chance in a thousand.
    assert!(named * 100 >= wrong * 97, "{named} of {wrong}");
}

#[test]
fn what_is_no_code_is_told_apart() {
    let (_, letters) = code();
    for (place, odd) in [(0, 'U'), (13, 'é'), (35, '!')] {
        let mut typed = letters.clone();
        typed[place] = odd;
        let group = u8::try_from(place / 4 + 1).unwrap();
        assert_eq!(read(&typed).err(), Some(CodeError::Character { group }));
    }
    for length in [0, 1, 35] {
        assert_eq!(read(&letters[..length]).err(), Some(CodeError::Length { found: length }));
    }
    let twice = [letters.clone(), letters].concat();
    assert_eq!(read(&twice).err(), Some(CodeError::Length { found: 72 }));
}

/// K20: a sheet opens its own vault and no other; once replaced or cleared it opens nothing.
#[test]
fn a_sheet_opens_its_own_vault_until_it_is_replaced() {
    let random = Random::new();
    let chosen = ChosenPassphrase::choose("quiet lantern over seven harbours", &[]).unwrap();
    let (mut header, master) = Header::create([1; 16], &chosen, Cost::FLOOR, &random).unwrap();
    let (first, _) = code();
    let key = |code: &SheetCode| code.key(&[1; 16]).unwrap();
    let opens = |header: &Header, code: &SheetCode| {
        let read = Header::decode(&header.encode()).unwrap();
        let recovered = read.recover(SlotKind::Sheet, &key(code));
        recovered.is_ok_and(|found| found.expose().expose() == master.expose().expose())
    };
    let set = |header: &mut Header, code: &SheetCode| {
        let public = key(code).sealing_key().unwrap();
        header.set_recovery(SlotKind::Sheet, &master, &public, &random).unwrap();
    };
    assert!(!opens(&header, &first));
    set(&mut header, &first);
    assert!(opens(&header, &first));
    let elsewhere = first.key(&[2; 16]).unwrap();
    assert!(header.recover(SlotKind::Sheet, &elsewhere).is_err());
    let (second, _) = code();
    set(&mut header, &second);
    assert!(opens(&header, &second) && !opens(&header, &first));
    header.clear_recovery(SlotKind::Sheet, &random).unwrap();
    assert!(!opens(&header, &second));
}
