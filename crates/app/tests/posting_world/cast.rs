//! An authority with keys of known seeds.

#[path = "../../../../tests/fixtures/manifest.rs"]
mod manifest;

use dalil_case::{DeviceId, Moment, OfficerId};
use dalil_protocol::{AuthorityId, Card, Certificate, Manifest, Role, SealedCertificate, Signed};
use dalil_seal::Random;
use manifest::{manifest, seal_public};
pub(crate) use manifest::{open_key, sign_key};

pub(crate) const NOON: Moment = Moment(1_795_521_600_000);

/// The authority of all of them.
pub(crate) const AUTHORITY: [u8; 16] = [0xA0; 16];

/// Root 1, OPS 4, desk 5, REC 6, RCPT 7, BTK 8; a desk's device signs with 9.
pub(crate) struct Authority {
    manifest: Signed<Manifest>,
}

impl Authority {
    pub(crate) fn of(id: u8) -> Self {
        let manifest = manifest(id, NOON);
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
