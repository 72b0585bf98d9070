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

#[cfg(test)]
mod tests {
    use dalil_seal::Secret;

    use super::*;

    const NOW: Moment = Moment(1_800_000_000_000);
    const OURS: AuthorityId = AuthorityId([0xA0; 16]);

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_seed(Secret::copy_of(&[seed; 32])).unwrap()
    }

    fn introduction() -> Introduction {
        Introduction {
            authority: OURS,
            officer: OfficerId([0x0F; 16]),
            signing: key(11).verifying_key().into(),
            label: "desk 1".to_owned(),
            speaks: true,
            not_after: NOW,
        }
    }

    #[test]
    fn it_counts_by_the_authoritys_key_for_this_authority_and_in_its_time() {
        let signed = introduction().sign(&key(4)).unwrap();
        let read = Signed::<Introduction>::read(&signed.to_bytes()).unwrap();
        let ops = [key(4).verifying_key()];
        assert_eq!(read.verify(OURS, &ops, NOW), Ok(&introduction()));
        let other = AuthorityId([0xB0; 16]);
        assert_eq!(read.verify(other, &ops, NOW), Err(TrustRefused::OtherAuthority));
        let foreign = [key(5).verifying_key()];
        assert_eq!(read.verify(OURS, &foreign, NOW), Err(TrustRefused::ForeignSignature));
        let late = Moment(NOW.0 + 1);
        assert_eq!(read.verify(OURS, &ops, late), Err(TrustRefused::Expired));
    }

    #[test]
    fn it_has_the_bytes_it_always_had() {
        let bytes = introduction().sign(&key(4)).unwrap().to_bytes();
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, include_str!("../tests/golden/introduction.hex").trim());
    }
}
