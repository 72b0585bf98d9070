//! An authority with keys of known seeds.

use dalil_case::{DeviceId, Digest, Moment, OfficerId};
use dalil_protocol::{
    AuthorityId, Card, Certificate, Manifest, Minimum, Role, SealPublic, SealedCertificate, Signed,
};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{Random, Secret, SigningKey};

pub(crate) const NOON: Moment = Moment(1_795_521_600_000);

pub(crate) fn sign_key(seed: u8) -> SigningKey {
    SigningKey::from_seed(Secret::copy_of(&[seed; 32])).unwrap()
}

pub(crate) fn open_key(seed: u8) -> OpeningKey {
    OpeningKey::from_seed(Secret::copy_of(&[seed; 32]))
}

fn seal_public(seed: u8) -> SealPublic {
    SealPublic::of(&open_key(seed).sealing_key().unwrap()).unwrap()
}

/// Root 1, OPS 4, desk 5, REC 6, RCPT 7, BTK 8; a desk's device signs with 9.
pub(crate) struct Authority {
    manifest: Signed<Manifest>,
}

impl Authority {
    pub(crate) fn of(id: u8) -> Self {
        let manifest = Manifest {
            authority: AuthorityId([id; 16]),
            version: 1,
            prev: None,
            roots: vec![sign_key(1).verifying_key().into()],
            threshold: 1,
            ops: vec![sign_key(4).verifying_key().into()],
            desks: vec![seal_public(5)],
            recovery: seal_public(6),
            receipts: sign_key(7).verifying_key().into(),
            bundles: seal_public(8),
            ca: vec![Digest([0xCA; 32])],
            urls: vec!["https://localhost:8443".to_owned()],
            packs: Vec::new(),
            minimum: Minimum { protocol: 1, suite: 1, manifest: 1 },
            revoked: Vec::new(),
            issued: NOON,
            fresh_until: Moment(NOON.0 + 400 * 24 * 3600 * 1000),
            name: "Authority of the north".to_owned(),
        };
        Self { manifest: Signed::sign(manifest, &[&sign_key(1)]).unwrap() }
    }

    pub(crate) fn id(&self) -> AuthorityId {
        self.manifest.claimed().authority
    }

    pub(crate) fn manifest_bytes(&self) -> Vec<u8> {
        self.manifest.to_bytes()
    }

    pub(crate) fn card(&self) -> Card {
        Card {
            url: "https://localhost:8443".to_owned(),
            manifest: self.manifest.hash(),
            code: super::code(),
            expires: NOON,
        }
    }

    pub(crate) fn desk_certificate(&self) -> Signed<Certificate> {
        let signing = sign_key(9).verifying_key().into();
        let certificate = Certificate {
            authority: self.id(),
            device: DeviceId([0xDE; 16]),
            signing,
            sealing: seal_public(10),
            organisation: "Desk".to_owned(),
            region: "North".to_owned(),
            role: Role::Desk,
            issued: NOON,
            not_after: Moment(NOON.0 + 1_000_000_000),
            sealed: Vec::new().into(),
        };
        let inside = SealedCertificate {
            officer: OfficerId([1; 16]),
            signing,
            role: Role::Desk,
            name: "Dana".to_owned(),
        };
        certificate.sign(&inside, &sign_key(4), &Random::new()).unwrap()
    }
}
