//! A history is whole, or it is known where it is not.

use super::cast::{AMINA, Chain, IDIR, Mix, opening, set};
use crate::{Broken, OfficerId, Proof, Recorded, Response, Sha256, Walk};

/// Signs by hashing: whoever knows the author's id can. Enough to see what is checked.
struct Toy;

impl Sha256 for Toy {
    fn sha256(&self, parts: &[&[u8]]) -> [u8; 32] {
        Mix.sha256(parts)
    }
}

impl Proof for Toy {
    fn verify(&self, author: OfficerId, message: &[u8], signature: &[u8]) -> bool {
        author == AMINA && sign(author, message) == signature
    }
}

fn sign(author: OfficerId, message: &[u8]) -> Vec<u8> {
    Mix.sha256(&[&author.0, message]).to_vec()
}

fn history() -> Vec<Recorded> {
    let mut amina = Chain::of(AMINA);
    let mut events = vec![amina.write(opening(), 1, &[])];
    for n in 0..6 {
        events.push(amina.write(set("debt", Response::Number(n)), 2 + n, &[]));
    }
    events
}

fn walk(walk: Walk, events: &[Recorded]) -> Result<(), Broken> {
    let mut walk = walk;
    for Recorded { hash, event } in events {
        let signature = sign(event.author, &event.signed_message(*hash));
        walk.step(&event.encode(), *hash, &signature, &Toy)?;
    }
    Ok(())
}

#[test]
fn order_is_checked() {
    let whole = history();
    assert_eq!(walk(Walk::whole(), &whole), Ok(()));
    assert_eq!(walk(Walk::recent(), &whole[3..]), Ok(()));
    assert_eq!(walk(Walk::whole(), &whole[3..]), Err(Broken::Order));
    for at in 0..whole.len() - 1 {
        let mut missing = whole.clone();
        missing.remove(at);
        assert_eq!(walk(Walk::whole(), &missing), Err(Broken::Order), "without {at}");
        let mut swapped = whole.clone();
        swapped.swap(at, at + 1);
        assert_eq!(walk(Walk::whole(), &swapped), Err(Broken::Order), "swapped {at}");
        let mut twice = whole.clone();
        twice.insert(at, whole[at].clone());
        assert_eq!(walk(Walk::whole(), &twice), Err(Broken::Order), "twice {at}");
    }
}

#[test]
fn bytes_author_and_signature_are_checked() {
    let whole = history();
    let Recorded { hash, event } = &whole[0];
    let bytes = event.encode();
    let signature = sign(AMINA, &event.signed_message(*hash));
    let step = |bytes: &[u8], hash, signature: &[u8]| {
        Walk::whole().step(bytes, hash, signature, &Toy).err()
    };
    assert_eq!(step(&bytes, *hash, &signature), None);
    assert_eq!(step(&bytes, whole[1].hash, &signature), Some(Broken::Hash));
    assert_eq!(step(&bytes, *hash, &signature[1..]), Some(Broken::Signature));
    assert_eq!(step(&bytes, *hash, &[]), Some(Broken::Signature));
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert_eq!(step(&changed, *hash, &signature), Some(Broken::Hash), "byte {at}");
    }
    // Under another name, with a hash that fits.
    let mut taken = event.clone();
    taken.author = IDIR;
    let bytes = taken.encode();
    let hash = crate::Event::hash_of(&bytes, &Mix);
    assert_eq!(step(&bytes, hash, &signature), Some(Broken::Signature));
    let forged = sign(AMINA, &taken.signed_message(hash));
    assert_eq!(step(&bytes, hash, &forged), Some(Broken::Signature));
}

#[test]
fn erased_content_does_not_break_what_follows() {
    let whole = history();
    let mut walk = Walk::whole();
    for (at, Recorded { hash, event }) in whole.iter().enumerate() {
        if at == 3 {
            walk.pass_erased(event.case);
            continue;
        }
        let signature = sign(AMINA, &event.signed_message(*hash));
        assert!(walk.step(&event.encode(), *hash, &signature, &Toy).is_ok(), "{at}");
    }
}
