//! N19: a request is made once, with a code that counts, and read by the desk alone.

use dalil_seal::{EnrolCode, Random, WordLanguage};

use super::cast::*;
use crate::*;

fn codes(code: &EnrolCode) -> KnownCodes {
    let codes = vec![KnownCode::of(code, later(CARD_DAYS)).unwrap()];
    KnownCodes::read(&KnownCodes { authority: OURS, codes }.to_bytes()).unwrap()
}

#[test]
fn a_request_says_to_the_server_what_it_needs_and_to_the_desk_who_asks() {
    let code = EnrolCode::new(&Random::new()).unwrap();
    let sent = request(&trusted(), &code);
    let read = EnrolRequest::read(&sent.to_bytes()).unwrap();
    assert_eq!(read, sent);
    let claim = codes(&code).admit(&read, |_| false, NOW).unwrap();
    assert_eq!((claim.device, claim.manifest), (DEVICE, trusted().hash()));
    assert_eq!(claim.signing, sign_public(9));
    let who = read.open(&open_key(5)).unwrap();
    assert_eq!((who.officer, who.name.as_str()), (OFFICER, "Nadia B."));
    assert_eq!(read.open(&open_key(6)).err(), Some(TrustRefused::NotOpened));
    let bytes = sent.to_bytes();
    for hidden in ["Nadia", "border post"] {
        assert!(!bytes.windows(hidden.len()).any(|part| part == hidden.as_bytes()), "{hidden}");
    }
    assert!(!bytes.windows(16).any(|part| part == OFFICER.0), "who the officer is");
    assert!(!bytes.windows(10).any(|part| part == code.expose()), "the code itself");
    let words = sent.fingerprint(WordLanguage::French);
    assert_eq!(words.split(' ').count(), 6);
    assert_ne!(words, request(&trusted(), &code).fingerprint(WordLanguage::French));
}

/// N19: spent, expired and unknown codes are refused, and codes of another authority.
#[test]
fn a_code_counts_once_and_for_fourteen_days() {
    let random = Random::new();
    let code = EnrolCode::new(&random).unwrap();
    let sent = request(&trusted(), &code);
    let known = codes(&code);
    assert!(known.admit(&sent, |_| false, later(14)).is_ok());
    let refused = |known: &KnownCodes, is_spent: bool, now| {
        known.admit(&sent, |id| is_spent && *id == code.id().unwrap(), now).err()
    };
    assert_eq!(refused(&known, true, NOW), Some(TrustRefused::CodeSpent));
    assert_eq!(refused(&known, false, later(15)), Some(TrustRefused::Expired));
    let others = codes(&EnrolCode::new(&random).unwrap());
    assert_eq!(refused(&others, false, NOW), Some(TrustRefused::CodeSpent));
    let elsewhere = KnownCodes { authority: AuthorityId([0xB0; 16]), ..known.clone() };
    assert_eq!(refused(&elsewhere, false, NOW), Some(TrustRefused::OtherAuthority));
    let mut tidied = known.clone();
    tidied.tidy(later(14));
    assert_eq!(tidied, known);
    tidied.tidy(later(15));
    assert!(tidied.codes.is_empty());
}

/// Who does not know the code, or is not the device, makes no request; nothing in one can change.
#[test]
fn no_byte_of_a_request_can_change() {
    let code = EnrolCode::new(&Random::new()).unwrap();
    let sent = request(&trusted(), &code).to_bytes();
    let known = codes(&code);
    for at in (0..sent.len()).step_by(23) {
        let mut changed = sent.clone();
        changed[at] ^= 1;
        let admitted = EnrolRequest::read(&changed)
            .and_then(|request| known.admit(&request, |_| false, NOW).map(|_| ()));
        assert!(admitted.is_err(), "byte {at}");
    }
    // A server knows the key of the code: it can make a request, with keys of its own, and no
    // officer will read its six words.
    let other = request(&trusted(), &EnrolCode::new(&Random::new()).unwrap());
    assert_eq!(known.admit(&other, |_| false, NOW).err(), Some(TrustRefused::CodeSpent));
}

/// The officer's keys are bound to the device's: nobody asks with an officer's card.
#[test]
fn an_applicant_is_of_one_device() {
    let code = EnrolCode::new(&Random::new()).unwrap();
    let who = request(&trusted(), &code).open(&open_key(5)).unwrap();
    for (device, signing, sealing) in [(DESK, 9, 10), (DEVICE, 30, 10), (DEVICE, 9, 31)] {
        let device = (device, &sign_key(signing), &open_key(sealing).sealing_key().unwrap());
        let moved =
            EnrolRequest::new(&trusted(), &code, device, &who, NOW, &Random::new()).unwrap();
        assert_eq!(moved.open(&open_key(5)).err(), Some(TrustRefused::ForeignSignature));
    }
}
