//! An edition of a guide, as an authority gives it to its computers: the files of its folder, who
//! signed them, and from when on they count. The questions of a guide are public; it is not sealed.

use dalil_case::{Digest, Moment};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use super::signed::{Signed, Statement};
use crate::{AuthorityId, TrustRefused, Trusted};

/// Most bytes of a signed edition.
pub const MAX_PACK_LEN: usize = 15 << 20;

/// One edition. Keys are part of the format.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct GuidePack {
    /// Whose.
    #[n(0)]
    pub authority: AuthorityId,
    /// Which guide: as the manifest names who signs it.
    #[n(1)]
    pub name: String,
    /// Rises with each edition.
    #[n(2)]
    pub version: u64,
    /// As people call it.
    #[n(3)]
    pub edition: String,
    /// Not before.
    #[n(4)]
    pub from: Moment,
    /// Not taken after; none: for ever. One that was taken stays in force.
    #[n(5)]
    pub until: Option<Moment>,
    /// The hash of its files, as cases name it.
    #[n(6)]
    pub hash: Digest,
    /// Its files, packed.
    #[n(7)]
    pub files: ByteVec,
}

impl Statement for GuidePack {
    const LABEL: &'static [u8] = b"dalil/guide-pack/v1";
}

impl Signed<GuidePack> {
    /// What it says, if as many of those whom the manifest names for this guide signed it, each
    /// once, and nobody else; and if its time is not over.
    pub fn verify(&self, trusted: &Trusted, now: Moment) -> Result<&GuidePack, TrustRefused> {
        let (manifest, pack) = (trusted.manifest(), self.claimed());
        if pack.authority != manifest.authority {
            return Err(TrustRefused::OtherAuthority);
        }
        let by = manifest.signers_of(&pack.name).ok_or(TrustRefused::ForeignSignature)?;
        self.signed_by(&by.signers, by.threshold.max(1))?;
        match pack.until {
            Some(until) if now > until => Err(TrustRefused::Expired),
            _ => Ok(pack),
        }
    }
}
