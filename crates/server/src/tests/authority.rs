//! An authority with one root, and what it signs.

use dalil_case::{DeviceId, Digest, Moment, OfficerId};
use dalil_protocol::{
    Applicant, Certificate, EnrolRequest, Manifest, Pin, Role, SealedCertificate, SignPublic,
    Signature, Signed, Trusted,
};
use dalil_seal::{EnrolCode, Random, VerifyingKey};

use super::cast::{AUTHORITY, Laptop};
pub(crate) use super::manifest::sign_key as key;
use super::manifest::{manifest as manifest_of, open_key as sealing, seal_public};

const YEAR: i64 = 365 * 24 * 60 * 60 * 1000;

/// Root 1, OPS 4, desk 5, REC 6, BTK 8.
pub(crate) fn manifest(receipts: VerifyingKey, now: Moment) -> Manifest {
    Manifest { receipts: receipts.into(), ..manifest_of(AUTHORITY.0[0], now) }
}

pub(crate) fn signed(manifest: Manifest) -> Vec<u8> {
    Signed::sign(manifest, &[&key(1)]).unwrap().to_bytes()
}

pub(crate) fn trusted(bytes: &[u8], now: Moment) -> Trusted {
    let hash = Digest(dalil_seal::sha256(&[bytes]));
    Trusted::first(bytes, &Pin::Whole(hash), now).unwrap()
}

/// What follows a manifest.
pub(crate) fn following(
    present: &Trusted,
    now: Moment,
    change: impl FnOnce(&mut Manifest),
) -> Vec<u8> {
    let mut next = present.manifest().clone();
    next.version += 1;
    next.prev = Some(present.hash());
    next.issued = now;
    change(&mut next);
    signed(next)
}

/// A laptop asks to be known.
pub(crate) fn request(trusted: &Trusted, code: &EnrolCode, of: &Laptop, now: Moment) -> Vec<u8> {
    let officer = key(0x55);
    let device_key = of.key.verifying_key();
    let applicant = Applicant {
        officer: OfficerId([0x0F; 16]),
        signing: officer.verifying_key().into(),
        sealing: seal_public(12),
        name: "Nadia B.".to_owned(),
        role: "border post".to_owned(),
        signature: Signature([0; 64]),
    };
    let applicant = applicant.sign(of.id, device_key.into(), &seal_public(10), &officer).unwrap();
    let sealing = sealing(10).sealing_key().unwrap();
    let device = (of.id, &of.key, &sealing);
    EnrolRequest::new(trusted, code, device, &applicant, now, &Random::new()).unwrap().to_bytes()
}

pub(crate) fn certificate(of: &Laptop, role: Role, now: Moment) -> Vec<u8> {
    let certificate = Certificate {
        authority: AUTHORITY,
        device: of.id,
        signing: SignPublic::from(of.key.verifying_key()),
        sealing: seal_public(10),
        organisation: "Border police".to_owned(),
        region: "North".to_owned(),
        role,
        issued: now,
        not_after: Moment(now.0 + YEAR),
        sealed: Vec::new().into(),
    };
    let inside = SealedCertificate {
        officer: OfficerId([0x0F; 16]),
        signing: key(0x55).verifying_key().into(),
        role,
        name: "Nadia B.".to_owned(),
    };
    certificate.sign(&inside, &key(4), &Random::new()).unwrap().to_bytes()
}

pub(crate) fn revoking(device: DeviceId, now: Moment) -> Vec<u8> {
    use dalil_protocol::{OpenOrder, Order};
    let order = Order::open(AUTHORITY, device, OpenOrder::Revoke, now, &Random::new()).unwrap();
    order.sign(&key(4)).unwrap().to_bytes()
}
