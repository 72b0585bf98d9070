//! N18, N19: which manifest is believed.

use dalil_case::Digest;

use super::cast::*;
use crate::*;

fn first(signed: &Signed<Manifest>) -> Result<Trusted, TrustRefused> {
    Trusted::first(&signed.to_bytes(), &Pin::Whole(signed.hash()), NOW)
}

/// N19: another hash and n−1 roots are refused, whether the name was scanned or typed.
#[test]
fn the_first_manifest_is_the_one_that_is_pinned_and_enough_roots_signed_it() {
    let good = signed(manifest(), &[1, 2]);
    let found = first(&good).unwrap();
    assert_eq!(found.manifest(), &manifest());
    assert_eq!(found.hash(), good.hash());
    let short: [u8; SHORT_PIN_LEN] = good.hash().0[..SHORT_PIN_LEN].try_into().unwrap();
    assert!(Trusted::first(&good.to_bytes(), &Pin::Short(short), NOW).is_ok());

    let other = signed(manifest(), &[2, 3]);
    for pin in [Pin::Whole(other.hash()), Pin::Short([0; SHORT_PIN_LEN])] {
        let refused = Trusted::first(&good.to_bytes(), &pin, NOW);
        assert_eq!(refused, Err(TrustRefused::OtherHash));
    }
    for (roots, why) in [
        (&[1][..], TrustRefused::TooFewRoots),
        (&[], TrustRefused::TooFewRoots),
        (&[1, 1], TrustRefused::RepeatedSignature),
        (&[1, 2, 2], TrustRefused::RepeatedSignature),
        (&[1, 4], TrustRefused::ForeignSignature),
        (&[1, 2, 20], TrustRefused::ForeignSignature),
    ] {
        assert_eq!(first(&signed(manifest(), roots)), Err(why), "{roots:?}");
    }
    assert!(first(&signed(manifest(), &[3, 2, 1])).is_ok(), "all of them");
}

#[test]
fn a_manifest_that_can_mean_nothing_is_refused() {
    let changed = |change: fn(&mut Manifest)| {
        let mut manifest = manifest();
        change(&mut manifest);
        first(&signed(manifest, &[1, 2])).map(|_| ())
    };
    assert_eq!(changed(|_| ()), Ok(()));
    assert_eq!(changed(|m| m.threshold = 0), Err(TrustRefused::Threshold));
    assert_eq!(changed(|m| m.threshold = 4), Err(TrustRefused::Threshold));
    assert_eq!(changed(|m| m.roots[2] = m.roots[0]), Err(TrustRefused::Threshold));
    assert_eq!(changed(|m| m.roots.clear()), Err(TrustRefused::Threshold));
    assert_eq!(changed(|m| m.desks.clear()), Err(TrustRefused::Malformed));
    assert_eq!(changed(|m| m.ops.clear()), Err(TrustRefused::Malformed));
    assert_eq!(changed(|m| m.version = 0), Err(TrustRefused::BrokenChain));
    assert_eq!(changed(|m| m.version = 2), Err(TrustRefused::BrokenChain));
    assert_eq!(changed(|m| m.prev = Some(Digest([1; 32]))), Err(TrustRefused::BrokenChain));
    assert_eq!(changed(|m| m.fresh_until = later(-1)), Err(TrustRefused::Expired));
}

/// N18: a lower version, too few or foreign signatures, a broken chain or an expired one are
/// refused by name, and the old one goes on being believed.
#[test]
fn the_next_manifest_follows_the_one_in_force() {
    let old = trusted();
    let try_next = |manifest: Manifest, roots: &[u8]| {
        old.next(&signed(manifest, roots).to_bytes(), NOW).map(|_| ())
    };
    let new = following(&old, |m| m.urls.push("https://second.example".to_owned()));
    assert_eq!(try_next(new.clone(), &[1, 2]), Ok(()));
    assert_eq!(try_next(new.clone(), &[2, 3, 1]), Ok(()));
    for (manifest, roots, why) in [
        (new.clone(), &[1][..], TrustRefused::TooFewRoots),
        (new.clone(), &[1, 1], TrustRefused::RepeatedSignature),
        (new.clone(), &[1, 2, 9], TrustRefused::ForeignSignature),
        (new.clone(), &[9, 4], TrustRefused::ForeignSignature),
        (manifest(), &[1, 2], TrustRefused::LowerVersion),
        (following(&old, |m| m.version = 3), &[1, 2], TrustRefused::BrokenChain),
        (following(&old, |m| m.prev = Some(Digest([1; 32]))), &[1, 2], TrustRefused::BrokenChain),
        (following(&old, |m| m.authority.0[0] ^= 1), &[1, 2], TrustRefused::OtherAuthority),
        (following(&old, |m| m.fresh_until = later(-1)), &[1, 2], TrustRefused::Expired),
    ] {
        assert_eq!(try_next(manifest, roots), Err(why));
    }
    assert_eq!(old, trusted(), "the old one works on");
    assert!(!old.is_fresh(later(366)) && old.is_fresh(later(365)));
    assert!(Trusted::kept(&old.to_bytes(), old.hash()).is_ok());
    assert_eq!(Trusted::kept(&old.to_bytes(), Digest([1; 32])), Err(TrustRefused::OtherHash));
}

/// Only the newest of a chain is asked for its time, and every link is proved.
#[test]
fn a_chain_is_walked_to_its_newest_that_is_in_time() {
    let first = trusted();
    let over = |m: &mut Manifest| m.fresh_until = later(-1);
    let link = |present: &Trusted, change: fn(&mut Manifest), roots: &[u8]| {
        let signed = signed(following(present, change), roots);
        (signed.to_bytes(), Trusted::kept(&signed.to_bytes(), signed.hash()).unwrap())
    };
    let (two, second) = link(&first, over, &[1, 2]);
    let (three, third) = link(&second, |m| m.fresh_until = later(365), &[1, 2]);
    let (four, _) = link(&third, over, &[1, 2]);
    let version = |among: &[&Vec<u8>], now| {
        let among: Vec<Vec<u8>> = among.iter().copied().cloned().collect();
        first.newest(&among, now).map(|found| found.manifest().version)
    };
    assert_eq!(version(&[&two], NOW), None, "the newest is past its time");
    assert_eq!(version(&[&two, &three], NOW), Some(3));
    assert_eq!(version(&[&four, &three, &two], NOW), Some(3), "in any order");
    assert_eq!(version(&[&three, &four], NOW), None, "a link is missing");
    assert_eq!(version(&[&two, &three], later(400)), None);
    // A link that too few signed carries nobody over.
    let (weak, weakest) = link(&first, over, &[1]);
    let (after, _) = link(&weakest, |m| m.fresh_until = later(365), &[1, 2]);
    assert_eq!(version(&[&weak, &after], NOW), None);

    assert_eq!(first.may_follow(&two), Some((2, 2)), "waits for its time");
    assert_eq!(first.may_follow(&three), Some((3, 2)), "waits for the one before");
    assert_eq!(first.may_follow(&weak), None, "what can be judged now waits for nothing");
    assert_eq!(third.may_follow(&two), None);
    let (strange, _) = link(&second, |_| (), &[8, 9]);
    assert_eq!(first.may_follow(&strange), None, "no root of ours");
    let mut forged = three.clone();
    let middle = forged.len() / 2;
    forged[middle] ^= 1;
    assert_eq!(first.may_follow(&forged), None, "named and not signed");
}

/// N18: new roots need the old ones, and stand by themselves for a device that begins with them.
#[test]
fn roots_change_only_by_the_roots_that_were() {
    let old = trusted();
    let new = following(&old, |m| m.roots = [2, 3, 15].map(sign_public).to_vec());
    let good = signed(new.clone(), &[1, 2, 15]);
    let next = old.next(&good.to_bytes(), NOW).unwrap();
    assert_eq!(first(&good).unwrap(), next);
    for (roots, why) in [
        (&[3, 15][..], TrustRefused::TooFewRoots),
        (&[1, 2], TrustRefused::TooFewRoots),
        (&[15, 16], TrustRefused::ForeignSignature),
    ] {
        let tried = old.next(&signed(new.clone(), roots).to_bytes(), NOW);
        assert_eq!(tried, Err(why), "{roots:?}");
    }
    // The root that went signs nothing after that.
    let after = following(&next, |_| ());
    let tried = next.next(&signed(after.clone(), &[1, 2]).to_bytes(), NOW);
    assert_eq!(tried, Err(TrustRefused::ForeignSignature));
    assert!(next.next(&signed(after, &[15, 3]).to_bytes(), NOW).is_ok());
}

/// Every byte counts: a changed manifest is another one or none.
#[test]
fn no_byte_of_a_manifest_can_change() {
    let old = trusted();
    let good = signed(following(&old, |_| ()), &[1, 2]).to_bytes();
    assert!(old.next(&good, NOW).is_ok());
    for at in (0..good.len()).step_by(7) {
        let mut changed = good.clone();
        changed[at] ^= 1;
        assert!(old.next(&changed, NOW).is_err(), "byte {at}");
    }
    for length in (0..good.len()).step_by(61) {
        assert_eq!(old.next(&good[..length], NOW), Err(TrustRefused::Malformed), "{length}");
    }
    assert_eq!(old.next(&vec![0; MAX_MANIFEST_LEN + 1], NOW), Err(TrustRefused::Malformed));
}

/// A field that this version does not know is carried on with its signature.
#[test]
fn fields_of_a_newer_version_are_kept() {
    let mut body = encode(&manifest());
    // One more pair at the end of the map: {…, 99: "x"}.
    assert_eq!(body[0], 0xb2 - 1);
    body[0] += 1;
    body.extend_from_slice(&[0x18, 0x63, 0x61, b'x']);
    let message = [Manifest::LABEL, &body].concat();
    let mut envelope = vec![0xa2, 0x00];
    envelope.extend(encode(&minicbor::bytes::ByteVec::from(body.clone())));
    let signatures: Vec<KeySignature> = [1, 2]
        .map(sign_key)
        .iter()
        .map(|key| KeySignature {
            key: key.verifying_key().into(),
            signature: Signature(key.sign(&message).unwrap()),
        })
        .collect();
    envelope.push(0x01);
    envelope.extend(encode(&signatures));
    let read = Signed::<Manifest>::read(&envelope).unwrap();
    assert_eq!(read.to_bytes(), envelope);
    let found = Trusted::first(&envelope, &Pin::Whole(read.hash()), NOW).unwrap();
    assert_eq!((found.manifest(), found.to_bytes()), (&manifest(), envelope));
}

/// N19: two authorities, one program: neither says anything in the other's name.
#[test]
fn two_authorities_are_apart() {
    let ours = trusted();
    let mut theirs = manifest();
    theirs.authority = AuthorityId([0xB0; 16]);
    theirs.roots = [21, 22].map(sign_public).to_vec();
    theirs.ops = vec![sign_public(24)];
    let theirs = first(&signed(theirs, &[21, 22])).unwrap();
    let next = following(&theirs, |_| ());
    assert_eq!(
        ours.next(&signed(next, &[21, 22]).to_bytes(), NOW),
        Err(TrustRefused::OtherAuthority)
    );
    let given = certificate(Role::Officer).sign(&inside(), &sign_key(4), &random()).unwrap();
    assert!(given.verify(&ours, NOW).is_ok());
    assert_eq!(given.verify(&theirs, NOW), Err(TrustRefused::OtherAuthority));
}

fn random() -> dalil_seal::Random {
    dalil_seal::Random::new()
}
