//! N18: which edition of a guide is believed.

use dalil_case::Digest;

use super::cast::*;
use crate::*;

fn pack(change: impl FnOnce(&mut GuidePack)) -> GuidePack {
    let mut pack = GuidePack {
        authority: OURS,
        name: "dalil".to_owned(),
        version: 3,
        edition: "2026.11".to_owned(),
        from: NOW,
        until: Some(later(30)),
        hash: Digest([7; 32]),
        files: vec![1, 2, 3].into(),
    };
    change(&mut pack);
    pack
}

fn signed(pack: GuidePack, by: &[u8]) -> Signed<GuidePack> {
    let keys: Vec<_> = by.iter().map(|seed| sign_key(*seed)).collect();
    Signed::sign(pack, &keys.iter().collect::<Vec<_>>()).unwrap()
}

fn refused(pack: GuidePack, by: &[u8]) -> Option<TrustRefused> {
    let read = Signed::<GuidePack>::read(&signed(pack, by).to_bytes()).unwrap();
    read.verify(&trusted(), later(1)).err()
}

#[test]
fn an_edition_counts_by_as_many_of_its_signers_as_the_manifest_asks() {
    let good = signed(pack(|_| ()), &[13, 14]);
    assert_eq!(good.verify(&trusted(), later(1)), Ok(&pack(|_| ())));
    assert_eq!(refused(pack(|_| ()), &[13]), Some(TrustRefused::TooFewRoots));
    assert_eq!(refused(pack(|_| ()), &[]), Some(TrustRefused::TooFewRoots));
    assert_eq!(refused(pack(|_| ()), &[13, 13]), Some(TrustRefused::RepeatedSignature));
    // Neither roots nor OPS sign guides, and nobody else beside those who do.
    assert_eq!(refused(pack(|_| ()), &[1, 2]), Some(TrustRefused::ForeignSignature));
    assert_eq!(refused(pack(|_| ()), &[4]), Some(TrustRefused::ForeignSignature));
    assert_eq!(refused(pack(|_| ()), &[13, 14, 15]), Some(TrustRefused::ForeignSignature));
}

#[test]
fn another_guide_another_authority_and_a_time_that_is_over_are_refused() {
    let other = |change: fn(&mut GuidePack)| refused(pack(change), &[13, 14]);
    assert_eq!(other(|_| ()), None);
    assert_eq!(other(|one| one.name = "elsewhere".into()), Some(TrustRefused::ForeignSignature));
    let theirs = AuthorityId([0xB0; 16]);
    let of_others = refused(pack(|one| one.authority = theirs), &[13, 14]);
    assert_eq!(of_others, Some(TrustRefused::OtherAuthority));
    assert_eq!(other(|one| one.until = Some(NOW)), Some(TrustRefused::Expired));
    assert_eq!(other(|one| one.until = None), None);
    // A changed byte is signed by nobody.
    let trusted = trusted();
    let bytes = signed(pack(|_| ()), &[13, 14]).to_bytes();
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        let held = Signed::<GuidePack>::read(&changed)
            .is_ok_and(|read| read.verify(&trusted, later(1)).is_ok());
        assert!(!held, "byte {at}");
    }
}
