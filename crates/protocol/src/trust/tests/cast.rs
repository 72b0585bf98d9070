//! One authority with three roots, one device with one officer; every key of a known seed.

use dalil_case::{DeviceId, Digest, Moment, OfficerId};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{Random, Secret, SigningKey};

use crate::*;

pub(crate) const NOW: Moment = Moment(1_800_000_000_000);
pub(crate) const DAY: i64 = 24 * 60 * 60 * 1000;
pub(crate) const DEVICE: DeviceId = DeviceId([0xD1; 16]);
pub(crate) const DESK: DeviceId = DeviceId([0xDE; 16]);
pub(crate) const OFFICER: OfficerId = OfficerId([0x0F; 16]);
pub(crate) const OURS: AuthorityId = AuthorityId([0xA0; 16]);

pub(crate) fn later(days: i64) -> Moment {
    Moment(NOW.0 + days * DAY)
}

pub(crate) fn sign_key(seed: u8) -> SigningKey {
    SigningKey::from_seed(Secret::copy_of(&[seed; 32])).unwrap()
}

pub(crate) fn open_key(seed: u8) -> OpeningKey {
    OpeningKey::from_seed(Secret::copy_of(&[seed; 32]))
}

pub(crate) fn sign_public(seed: u8) -> SignPublic {
    sign_key(seed).verifying_key().into()
}

pub(crate) fn seal_public(seed: u8) -> SealPublic {
    SealPublic::of(&open_key(seed).sealing_key().unwrap()).unwrap()
}

/// Two of three roots: 1, 2, 3. OPS 4, desk 5, REC 6, RCPT 7, BTK 8.
pub(crate) fn manifest() -> Manifest {
    Manifest {
        authority: OURS,
        version: 1,
        prev: None,
        roots: [1, 2, 3].map(sign_public).to_vec(),
        threshold: 2,
        ops: vec![sign_public(4)],
        desks: vec![seal_public(5)],
        recovery: seal_public(6),
        receipts: sign_public(7),
        bundles: seal_public(8),
        ca: vec![Digest([0xCA; 32])],
        urls: vec!["https://dalil.example:8443".to_owned()],
        packs: vec![PackSigners {
            pack: "dalil".to_owned(),
            signers: vec![sign_public(13), sign_public(14)],
            threshold: 2,
        }],
        minimum: Minimum { protocol: 1, suite: 1, manifest: 1 },
        revoked: Vec::new(),
        issued: NOW,
        fresh_until: later(365),
        name: "Authority of the north".to_owned(),
    }
}

pub(crate) fn signed(manifest: Manifest, roots: &[u8]) -> Signed<Manifest> {
    let keys: Vec<SigningKey> = roots.iter().map(|seed| sign_key(*seed)).collect();
    Signed::sign(manifest, &keys.iter().collect::<Vec<_>>()).unwrap()
}

/// The first manifest, in force.
pub(crate) fn trusted() -> Trusted {
    let signed = signed(manifest(), &[1, 3]);
    Trusted::first(&signed.to_bytes(), &Pin::Whole(signed.hash()), NOW).unwrap()
}

/// What follows a manifest, with a change.
pub(crate) fn following(present: &Trusted, change: impl FnOnce(&mut Manifest)) -> Manifest {
    let mut next = present.manifest().clone();
    next.version += 1;
    next.prev = Some(present.hash());
    next.issued = later(1);
    change(&mut next);
    next
}

/// The device signs with 9 and opens with 10, the officer with 11 and 12.
pub(crate) fn request(trusted: &Trusted, code: &dalil_seal::EnrolCode) -> EnrolRequest {
    let applicant = Applicant {
        officer: OFFICER,
        signing: sign_public(11),
        sealing: seal_public(12),
        name: "Nadia B.".to_owned(),
        role: "border post".to_owned(),
        signature: Signature([0; 64]),
    };
    let device = (DEVICE, &sign_key(9), &open_key(10).sealing_key().unwrap());
    let applicant =
        applicant.sign(DEVICE, sign_public(9), &seal_public(10), &sign_key(11)).unwrap();
    EnrolRequest::new(trusted, code, device, &applicant, NOW, &Random::new()).unwrap()
}

/// The device's certificate as it is before OPS signs; the desk's has the role of a desk.
pub(crate) fn certificate(role: Role) -> Certificate {
    Certificate {
        authority: OURS,
        device: if role == Role::Desk { DESK } else { DEVICE },
        signing: sign_public(9),
        sealing: seal_public(10),
        organisation: "Border police".to_owned(),
        region: "North".to_owned(),
        role,
        issued: NOW,
        not_after: later(365),
        sealed: Vec::new().into(),
    }
}

pub(crate) fn inside() -> SealedCertificate {
    SealedCertificate {
        officer: OFFICER,
        signing: sign_public(11),
        role: Role::Officer,
        name: "Nadia B.".to_owned(),
    }
}
