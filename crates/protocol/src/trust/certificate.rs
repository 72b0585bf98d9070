//! A certificate: the authority knows this device.

use dalil_case::{DeviceId, Moment, OfficerId};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{Random, SigningKey, VerifyingKey};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use super::signed::{Signed, Statement};
use crate::{AuthorityId, SealPublic, SignPublic, TrustRefused, Trusted, decode, encode};

/// What a device may do. Numbers are part of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Role {
    /// Collects, sends, and reads its own inbox.
    #[n(1)]
    Officer,
    /// Reads for the authority, and delivers to devices.
    #[n(2)]
    Desk,
    /// Carries what it cannot read.
    #[n(3)]
    Courier,
}

/// What everybody may read of a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Certificate {
    /// By whom.
    #[n(0)]
    pub authority: AuthorityId,
    /// For whom.
    #[n(1)]
    pub device: DeviceId,
    /// DSK.
    #[n(2)]
    pub signing: SignPublic,
    /// DKK.
    #[n(3)]
    pub sealing: SealPublic,
    /// Where it belongs to.
    #[n(4)]
    pub organisation: String,
    /// Where it is used.
    #[n(5)]
    pub region: String,
    /// What it may do.
    #[n(6)]
    pub role: Role,
    /// When it was given.
    #[n(7)]
    pub issued: Moment,
    /// Until when it counts.
    #[n(8)]
    pub not_after: Moment,
    /// A [`SealedCertificate`], for the device.
    #[n(9)]
    pub sealed: ByteVec,
}

impl Statement for Certificate {
    const LABEL: &'static [u8] = b"dalil/certificate/v1";
}

/// What the device alone reads of its certificate.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SealedCertificate {
    /// Which officer it was given for.
    #[n(0)]
    pub officer: OfficerId,
    /// The officer's USK.
    #[n(1)]
    pub signing: SignPublic,
    /// In which role.
    #[n(2)]
    pub role: Role,
    /// The name as the desk has it.
    #[n(3)]
    pub name: String,
}

impl Certificate {
    /// Seals what the device alone shall read, and signs.
    pub fn sign(
        mut self,
        sealed: &SealedCertificate,
        ops: &SigningKey,
        random: &Random,
    ) -> Result<Signed<Self>, TrustRefused> {
        let (info, aad) = self.context();
        let key = self.sealing.key()?;
        let bytes = key.seal(&info, &aad, &encode(sealed), random);
        self.sealed = bytes.map_err(|_| TrustRefused::Malformed)?.into();
        Signed::sign(self, &[ops]).map_err(|_| TrustRefused::Malformed)
    }

    /// Opens what the device alone may read.
    pub fn open(&self, key: &OpeningKey) -> Result<SealedCertificate, TrustRefused> {
        let (info, aad) = self.context();
        let plain = key.open(&info, &aad, &self.sealed).map_err(|_| TrustRefused::NotOpened)?;
        decode(&plain).map_err(|_| TrustRefused::Malformed)
    }

    fn context(&self) -> (Vec<u8>, Vec<u8>) {
        let info = [b"dalil/certificate-sealed/v1".as_slice(), &self.authority.0].concat();
        (info, [self.device.0.as_slice(), &self.signing.0].concat())
    }
}

impl Signed<Certificate> {
    /// What it says, if the authority says it, it still counts, and the device was not revoked.
    pub fn verify(&self, trusted: &Trusted, now: Moment) -> Result<&Certificate, TrustRefused> {
        let manifest = trusted.manifest();
        if self.claimed().authority != manifest.authority {
            return Err(TrustRefused::OtherAuthority);
        }
        let ops: Vec<VerifyingKey> = manifest.ops.iter().map(SignPublic::key).collect();
        let certificate = self.proved_by(&ops)?;
        if manifest.is_revoked(certificate.device) {
            return Err(TrustRefused::Revoked);
        }
        if now > certificate.not_after {
            return Err(TrustRefused::Expired);
        }
        Ok(certificate)
    }
}
