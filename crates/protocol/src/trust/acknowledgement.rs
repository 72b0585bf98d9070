//! A desk tells a device what became of what it sent.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_seal::{SigningKey, VerifyingKey};
use minicbor::{Decode, Encode};

use super::signed::{Signed, Statement};
use crate::{AuthorityId, Certificate, Role, TrustRefused};

/// How far the desk is. Numbers are part of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum AckStage {
    /// It is at the desk, and every link of it holds.
    #[n(1)]
    Received,
    /// Somebody has read it.
    #[n(2)]
    Read,
    /// It was answered.
    #[n(3)]
    Answered,
}

/// A place in the device's ledger, and how far the desk is up to there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AckHead {
    /// The epoch.
    #[n(0)]
    pub epoch: u32,
    /// The entry.
    #[n(1)]
    pub seq: u64,
    /// Its hash.
    #[n(2)]
    pub head: Digest,
    /// How far.
    #[n(3)]
    pub stage: AckStage,
}

/// What a desk has of a device.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Acknowledgement {
    /// Under which authority.
    #[n(0)]
    pub authority: AuthorityId,
    /// The desk's device.
    #[n(1)]
    pub by: DeviceId,
    /// Whose ledger.
    #[n(2)]
    pub device: DeviceId,
    /// How far, and up to where.
    #[n(3)]
    pub heads: Vec<AckHead>,
    /// When.
    #[n(4)]
    pub at: Moment,
}

impl Statement for Acknowledgement {
    const LABEL: &'static [u8] = b"dalil/acknowledgement/v1";
}

impl Acknowledgement {
    /// Signs it with the desk's device key.
    pub fn sign(self, desk: &SigningKey) -> Result<Signed<Self>, TrustRefused> {
        Signed::sign(self, &[desk]).map_err(|_| TrustRefused::Malformed)
    }
}

impl Signed<Acknowledgement> {
    /// What it says, if the desk of this (proved) certificate says it, and to this device.
    pub fn verify(
        &self,
        desk: &Certificate,
        device: DeviceId,
    ) -> Result<&Acknowledgement, TrustRefused> {
        let key: VerifyingKey = desk.signing.key();
        let said = self.proved_by(&[key])?;
        if said.authority != desk.authority {
            return Err(TrustRefused::OtherAuthority);
        }
        if desk.role != Role::Desk || said.by != desk.device || said.device != device {
            return Err(TrustRefused::NotAllowed);
        }
        Ok(said)
    }
}
