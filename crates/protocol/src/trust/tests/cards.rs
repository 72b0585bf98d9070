//! N19: the card, scanned and typed.

use dalil_seal::{CodeError, EnrolCode};

use super::cast::*;
use crate::*;

pub(super) fn card() -> Card {
    Card {
        url: "https://dalil.example:8443".to_owned(),
        manifest: trusted().hash(),
        code: EnrolCode::copy_of(&[0xC0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
        expires: later(CARD_DAYS),
    }
}

#[test]
fn a_scanned_card_gives_back_what_stands_on_it() {
    let square = card().square();
    assert!(square.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == ':'));
    for text in [square.clone(), square.to_lowercase(), format!("  {square}\n")] {
        let read = Card::read(&text).unwrap();
        assert_eq!(
            (read.url.as_str(), read.manifest),
            ("https://dalil.example:8443", card().manifest)
        );
        assert_eq!((read.code.expose(), read.expires), (card().code.expose(), later(14)));
        assert_eq!(read.pin(), Pin::Whole(card().manifest));
    }
    for at in 7..square.len() {
        let mut changed: Vec<char> = square.chars().collect();
        changed[at] = if changed[at] == '7' { '8' } else { '7' };
        let changed: String = changed.into_iter().collect();
        assert!(Card::read(&changed).is_err(), "character {at}");
        let cut: String = square.chars().take(at).collect();
        assert!(Card::read(&cut).is_err(), "cut at {at}");
    }
    for text in ["", "DALIL1:", "DALIL2:00", "é", "https://dalil.example"] {
        assert!(matches!(Card::read(text), Err(TrustRefused::Malformed)), "{text}");
    }
}

#[test]
fn a_typed_card_gives_the_same_in_three_lines() {
    let (manifest, code) = (card().typed_manifest(), card().code.line().to_string());
    assert_eq!((manifest.len(), code.len()), (28 + 6, 20 + 4));
    let typed = TypedCard::read(" https://dalil.example:8443/ ", &manifest.to_lowercase(), &code);
    let typed = typed.unwrap();
    assert_eq!(typed.url, card().url);
    assert!(
        typed.manifest.is(&card().manifest) && !typed.manifest.is(&dalil_case::Digest([0; 32]))
    );
    assert_eq!(typed.code.expose(), card().code.expose());
    assert_eq!(Pin::from_hex(&typed.manifest.hex()), Some(typed.manifest));
    assert_eq!(Pin::from_hex(&card().pin().hex()), Some(card().pin()));
    assert_eq!(Pin::from_hex("00"), None);
    // What stands on one line is not taken for another, and a mistake is named by its group.
    assert!(TypedCard::read(&card().url, &code, &manifest).is_err());
    let mut wrong: Vec<char> = manifest.chars().collect();
    wrong[10] = if wrong[10] == 'Z' { 'Y' } else { 'Z' };
    let wrong: String = wrong.into_iter().collect();
    match TypedCard::read(&card().url, &wrong, &code).err() {
        Some(CodeError::Checksum { group }) => assert!(group.is_none_or(|group| group == 3)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_address_is_encrypted_and_hides_nothing() {
    for url in
        ["http://dalil.example", "https://", "https://a@b", "https://a/b", "https://a b", "a"]
    {
        let tried = TypedCard::read(url, &card().typed_manifest(), &card().code.line());
        assert!(tried.is_err(), "{url}");
        let card = Card { url: url.to_owned(), ..card() };
        assert!(Card::read(&card.square()).is_err(), "{url}");
    }
}

#[test]
fn a_card_counts_fourteen_days() {
    assert_eq!(card().in_time(later(14)), Ok(()));
    assert_eq!(card().in_time(later(15)), Err(TrustRefused::Expired));
}
