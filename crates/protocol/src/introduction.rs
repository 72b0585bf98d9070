//! The authority makes an officer known to a device: whose signature counts there, and whether it
//! speaks for the authority. A device that never met the officer takes nothing of theirs without.

use dalil_case::{Moment, OfficerId};
use dalil_seal::{SigningKey, VerifyingKey};
use minicbor::{Decode, Encode};

use crate::{AuthorityId, SignPublic, Signed, Statement, TrustRefused};

/// Who somebody is.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Introduction {
    /// By which authority.
    #[n(0)]
    pub authority: AuthorityId,
    /// Whom.
    #[n(1)]
    pub officer: OfficerId,
    /// USK.
    #[n(2)]
    pub signing: SignPublic,
    /// What the authority calls them: a desk, a post; never a name that it does not want known.
    #[n(3)]
    pub label: String,
    /// Whether what they write in a case is the authority's word.
    #[n(4)]
    pub speaks: bool,
    /// Until when it counts.
    #[n(5)]
    pub not_after: Moment,
}

impl Statement for Introduction {
    const LABEL: &'static [u8] = b"dalil/introduction/v1";
}

impl Introduction {
    /// Signs it with OPS.
    pub fn sign(self, ops: &SigningKey) -> Result<Signed<Self>, TrustRefused> {
        Signed::sign(self, &[ops]).map_err(|_| TrustRefused::Malformed)
    }
}

impl Signed<Introduction> {
    /// What it says, if this authority says it with one of its OPS keys and it still counts.
    pub fn verify(
        &self,
        authority: AuthorityId,
        ops: &[VerifyingKey],
        now: Moment,
    ) -> Result<&Introduction, TrustRefused> {
        let said = self.proved_by(ops)?;
        if said.authority != authority {
            return Err(TrustRefused::OtherAuthority);
        }
        if now > said.not_after { Err(TrustRefused::Expired) } else { Ok(said) }
    }
}
