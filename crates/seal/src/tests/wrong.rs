//! A thousand passphrases that are nearly right.

use argon2::{Algorithm, Argon2, Params, Version};
use unicode_normalization::UnicodeNormalization as _;

use crate::slot::{Binding, Opened, Slot};
use crate::{MasterKey, Passphrase, Random, UnlockKey};

const PASSPHRASE: &str = "Été à la mer, sûr et tranquille";

/// As the header derives it, but for the cost: a thousand guesses at the real one take minutes.
fn cheap(text: &str) -> UnlockKey {
    let passphrase = Passphrase::given(text).unwrap();
    let params = Params::new(64, 1, 1, Some(32)).unwrap();
    let mut out = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.expose().as_bytes(), &[7; 16], &mut out)
        .unwrap();
    UnlockKey::copy_of(&out)
}

fn nearly_right() -> Vec<String> {
    let letters: Vec<char> = PASSPHRASE.nfc().collect();
    let mut wrong = Vec::new();
    let mut put = |text: String| {
        if !text.is_empty() && text.nfc().ne(letters.iter().copied()) {
            wrong.push(text);
        }
    };
    for place in 0..letters.len() {
        // One bit off in each of the low bits of each character.
        for bit in 0..21 {
            let mut changed = letters.clone();
            if let Some(other) = char::from_u32(u32::from(changed[place]) ^ 1 << bit) {
                changed[place] = other;
                put(changed.into_iter().collect());
            }
        }
        // Another case, one left out, one twice, two swapped, cut on either side.
        let swap_case = |letter: char| -> String {
            let upper: String = letter.to_uppercase().collect();
            if upper.chars().eq([letter]) { letter.to_lowercase().collect() } else { upper }
        };
        let (before, after) = letters.split_at(place);
        let (one, rest) = after.split_first().unwrap();
        let text = |part: &[char]| part.iter().collect::<String>();
        put(format!("{}{}{}", text(before), swap_case(*one), text(rest)));
        put(format!("{}{}", text(before), text(rest)));
        put(format!("{}{one}{}", text(before), text(after)));
        put(format!("{} {}", text(before), text(after)));
        let mut swapped = letters.clone();
        swapped.swap(place, (place + 1) % letters.len());
        put(text(&swapped));
        put(text(before));
        put(text(rest));
        // Without its accent.
        let bare = one.nfd().next().unwrap();
        put(format!("{}{bare}{}", text(before), text(rest)));
    }
    put(PASSPHRASE.to_uppercase());
    put(PASSPHRASE.to_lowercase());
    put(PASSPHRASE.chars().rev().collect());
    for n in 0..400 {
        put(format!("{PASSPHRASE}{n}"));
        put(format!("{n}{PASSPHRASE}"));
    }
    wrong.sort();
    wrong.dedup();
    wrong
}

/// K2: a thousand wrong ones open nothing; the right one opens in both forms of its letters.
#[test]
fn a_thousand_wrong_passphrases_open_nothing() {
    let random = Random::new();
    let master = MasterKey::new(&random).unwrap();
    let fixed = [3; 68];
    let binding = Binding { fixed: &fixed, vault_id: &[9; 16], index: 0 };
    let slot = Slot::passphrase(Some(&master), &cheap(PASSPHRASE), &binding, &random).unwrap();
    let opens = |text: &str| match slot.open(&cheap(text), &binding) {
        Ok(Opened::Vault(found)) => found.expose().expose() == master.expose().expose(),
        Ok(Opened::Duress) => true,
        Err(_) => false,
    };
    assert!(opens(&PASSPHRASE.nfc().collect::<String>()));
    assert!(opens(&PASSPHRASE.nfd().collect::<String>()));
    let wrong = nearly_right();
    assert!(wrong.len() >= 1000, "{}", wrong.len());
    let opened: Vec<&String> = wrong.iter().filter(|text| opens(text)).collect();
    assert!(opened.is_empty(), "{opened:?}");
}
