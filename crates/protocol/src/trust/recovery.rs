//! A vault whose passphrase is gone asks the authority, and the answer.
//!
//! The request is not signed: the key of the computer is out of reach. Its six words are read to a
//! custodian who knows the officer's voice. The reply proves itself by what it opens.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_seal::xwing::{OpeningKey, SealingKey};
use dalil_seal::{
    MasterKey, Random, RecoverySlot, SigningKey, VerifyingKey, WordLanguage, fingerprint, sha256,
};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use super::signed::{Signed, Statement};
use crate::{AuthorityId, SealPublic, TrustRefused, decode, encode};

/// Most bytes of a request or a reply: more is none.
pub const MAX_RECOVERY_LEN: usize = 16 * 1024;
const LABEL: &[u8] = b"dalil/recovery-request/v1";

/// What a computer asks.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RecoveryRequest {
    /// Which vault.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub vault: [u8; 16],
    /// On which computer.
    #[n(1)]
    pub device: DeviceId,
    /// Drawn for this request.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub nonce: [u8; 16],
    /// What the authority's slot was sealed for.
    #[n(3)]
    info: ByteVec,
    /// What it is bound to.
    #[n(4)]
    aad: ByteVec,
    /// The slot.
    #[n(5)]
    sealed: ByteVec,
    /// The key that is answered to; drawn for this request.
    #[n(6)]
    reply: SealPublic,
    /// When, by the computer's clock.
    #[n(7)]
    pub at: Moment,
}

/// What the authority answers.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RecoveryReply {
    /// Who.
    #[n(0)]
    pub authority: AuthorityId,
    /// To which request: SHA-256 of its bytes.
    #[n(1)]
    pub request: Digest,
    /// The master key, for the one key that the request names.
    #[n(2)]
    sealed: ByteVec,
    /// When. A claim.
    #[n(3)]
    pub at: Moment,
    /// Which two custodians were there.
    #[n(4)]
    pub custodians: (u8, u8),
}

impl Statement for RecoveryReply {
    const LABEL: &'static [u8] = b"dalil/recovery-reply-signed/v1";
}

impl RecoveryRequest {
    /// A request for what stands in the authority's slot.
    pub fn new(
        vault: [u8; 16],
        device: DeviceId,
        slot: RecoverySlot,
        reply: &SealingKey,
        at: Moment,
        random: &Random,
    ) -> Result<Self, TrustRefused> {
        Ok(Self {
            vault,
            device,
            nonce: random.bytes().map_err(|_| TrustRefused::Malformed)?,
            info: slot.info.into(),
            aad: slot.aad.into(),
            sealed: slot.sealed.into(),
            reply: SealPublic::of(reply)?,
            at,
        })
    }

    /// As it travels.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }

    /// Reads a request.
    pub fn read(bytes: &[u8]) -> Result<Self, TrustRefused> {
        if bytes.len() > MAX_RECOVERY_LEN {
            return Err(TrustRefused::Malformed);
        }
        decode(bytes).map_err(|_| TrustRefused::Malformed)
    }

    /// What names it.
    pub fn hash(&self) -> Digest {
        Digest(sha256(&[LABEL, &self.to_bytes()]))
    }

    /// Six words that officer and custodian compare.
    pub fn fingerprint(&self, language: WordLanguage) -> String {
        fingerprint(LABEL, &self.hash().0, language)
    }

    /// Answers it: the master key goes from the slot to the key that the request names. `recovery`
    /// is what two custodians hold together.
    pub fn answer(
        &self,
        authority: AuthorityId,
        recovery: &OpeningKey,
        custodians: (u8, u8),
        ops: &SigningKey,
        at: Moment,
        random: &Random,
    ) -> Result<Signed<RecoveryReply>, TrustRefused> {
        let slot = RecoverySlot {
            info: self.info.to_vec(),
            aad: self.aad.to_vec(),
            sealed: self.sealed.to_vec(),
        };
        let request = self.hash();
        let sealed = slot
            .forward(recovery, &self.reply.key()?, &request.0, random)
            .map_err(|_| TrustRefused::NotOpened)?;
        let sealed = sealed.into();
        let reply = RecoveryReply { authority, request, sealed, at, custodians };
        Signed::sign(reply, &[ops]).map_err(|_| TrustRefused::Malformed)
    }
}

impl Signed<RecoveryReply> {
    /// The master key, for whoever holds the key of the request. It is the right one only if it
    /// proves itself by the header of the vault.
    pub fn open(
        &self,
        request: &RecoveryRequest,
        key: &OpeningKey,
    ) -> Result<MasterKey, TrustRefused> {
        let reply = self.claimed();
        if reply.request != request.hash() {
            return Err(TrustRefused::OtherHash);
        }
        MasterKey::from_reply(key, &reply.request.0, &reply.sealed)
            .map_err(|_| TrustRefused::NotOpened)
    }

    /// Whether the authority says it.
    pub fn is_by(&self, authority: AuthorityId, ops: &[VerifyingKey]) -> bool {
        self.proved_by(ops).is_ok_and(|reply| reply.authority == authority)
    }
}
