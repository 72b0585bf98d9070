//! The file from which a server knows which codes of cards count.

use std::fmt;

use dalil_case::Moment;
use dalil_seal::{EnrolCode, EnrolKey, Error as SealError};
use minicbor::{Decode, Encode};

use crate::{AuthorityId, EnrolClaim, EnrolRequest, TrustRefused, decode, encode};

/// What a server knows of one card.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct KnownCode {
    /// Which code.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub id: [u8; 8],
    /// Knows a request that was made with it. Secret.
    #[cbor(n(1), with = "minicbor::bytes")]
    key: [u8; 32],
    /// Until when it counts.
    #[n(2)]
    pub expires: Moment,
}

impl fmt::Debug for KnownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KnownCode").field("expires", &self.expires).finish_non_exhaustive()
    }
}

/// The codes of an authority, as a server reads them from a file. Which of them are used up the
/// server remembers itself.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct KnownCodes {
    /// Of whom.
    #[n(0)]
    pub authority: AuthorityId,
    /// In no order.
    #[n(1)]
    pub codes: Vec<KnownCode>,
}

impl KnownCode {
    /// What a server may know of a code.
    pub fn of(code: &EnrolCode, expires: Moment) -> Result<Self, SealError> {
        Ok(Self { id: code.id()?, key: *code.key()?.expose(), expires })
    }
}

impl KnownCodes {
    /// Reads the file.
    pub fn read(bytes: &[u8]) -> Result<Self, TrustRefused> {
        decode(bytes).map_err(|_| TrustRefused::Malformed)
    }

    /// The file.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }

    /// Leaves out what no longer counts.
    pub fn tidy(&mut self, now: Moment) {
        self.codes.retain(|code| now <= code.expires);
    }

    /// What a device says in a request that was made with one of the codes. `is_spent` tells
    /// whether a code was used before, by another request.
    pub fn admit<'a>(
        &self,
        request: &'a EnrolRequest,
        is_spent: impl FnOnce(&[u8; 8]) -> bool,
        now: Moment,
    ) -> Result<&'a EnrolClaim, TrustRefused> {
        let id = request.claim.claimed().code;
        let known = self.codes.iter().find(|code| code.id == id).ok_or(TrustRefused::CodeSpent)?;
        let claim = request.admit(self.authority, &EnrolKey::copy_of(&known.key))?;
        if is_spent(&id) {
            return Err(TrustRefused::CodeSpent);
        }
        if now > known.expires {
            return Err(TrustRefused::Expired);
        }
        Ok(claim)
    }
}
