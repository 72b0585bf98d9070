//! The manifest: everything that a device believes of its authority, in one signed statement.

use dalil_case::{DeviceId, Digest, Moment};
use minicbor::{Decode, Encode};

use super::signed::Statement;
use crate::{AuthorityId, KeyId, SealPublic, SignPublic};

/// Most bytes of a signed manifest.
pub const MAX_MANIFEST_LEN: usize = 256 * 1024;

/// Who signs the packs of one name, or the program by the name of [`crate::PROGRAM`].
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PackSigners {
    /// The name of the pack.
    #[n(0)]
    pub pack: String,
    /// Who may sign.
    #[n(1)]
    pub signers: Vec<SignPublic>,
    /// How many of them must.
    #[n(2)]
    pub threshold: u8,
}

/// Below this nothing is spoken. Collecting goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Minimum {
    /// Of the protocol.
    #[n(0)]
    pub protocol: u16,
    /// The oldest cipher suite that is still written.
    #[n(1)]
    pub suite: u16,
    /// The oldest manifest that a device may go by.
    #[n(2)]
    pub manifest: u64,
}

/// What an authority says of itself. Keys are part of the format.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Manifest {
    /// Whose.
    #[n(0)]
    pub authority: AuthorityId,
    /// Rises by one.
    #[n(1)]
    pub version: u64,
    /// The one before it; none for the first.
    #[n(2)]
    pub prev: Option<Digest>,
    /// Who signs manifests.
    #[n(3)]
    pub roots: Vec<SignPublic>,
    /// How many of them must.
    #[n(4)]
    pub threshold: u8,
    /// OPS: sign certificates and orders; the one in use first.
    #[n(5)]
    pub ops: Vec<SignPublic>,
    /// AK: case keys are sealed to the first; the others are older.
    #[n(6)]
    pub desks: Vec<SealPublic>,
    /// REC: vaults can be recovered by it.
    #[n(7)]
    pub recovery: SealPublic,
    /// RCPT: signs receipts.
    #[n(8)]
    pub receipts: SignPublic,
    /// BTK: bundles are sealed to it.
    #[n(9)]
    pub bundles: SealPublic,
    /// SHA-256 of the public keys (SPKI) of the certificate authorities of its servers.
    #[n(10)]
    pub ca: Vec<Digest>,
    /// Where its servers are.
    #[n(11)]
    pub urls: Vec<String>,
    /// Who signs which packs.
    #[n(12)]
    pub packs: Vec<PackSigners>,
    /// What is too old.
    #[n(13)]
    pub minimum: Minimum,
    /// Devices that are believed no more.
    #[n(14)]
    pub revoked: Vec<DeviceId>,
    /// When it was made. A claim.
    #[n(15)]
    pub issued: Moment,
    /// Until when it is fresh. Past it the device warns and goes on collecting.
    #[n(16)]
    pub fresh_until: Moment,
    /// What the authority is called.
    #[n(17)]
    pub name: String,
}

impl Statement for Manifest {
    const LABEL: &'static [u8] = b"dalil/manifest/v1";
}

impl Manifest {
    /// The key that devices seal case keys to.
    pub fn desk(&self) -> Option<&SealPublic> {
        self.desks.first()
    }

    /// The desk key of that name, current or older.
    pub fn desk_named(&self, id: KeyId) -> Option<&SealPublic> {
        self.desks.iter().find(|key| key.id() == id)
    }

    /// Who signs what has that name.
    pub fn signers_of(&self, name: &str) -> Option<&PackSigners> {
        self.packs.iter().find(|one| one.pack == name)
    }

    /// Whether a device is believed no more.
    pub fn is_revoked(&self, device: DeviceId) -> bool {
        self.revoked.contains(&device)
    }

    /// Whether its roots and threshold can mean anything.
    pub(crate) fn is_sound(&self) -> bool {
        let distinct = self
            .roots
            .iter()
            .enumerate()
            .all(|(at, root)| self.roots.iter().take(at).all(|other| other != root));
        let roots = u8::try_from(self.roots.len()).unwrap_or(u8::MAX);
        distinct && (1..=roots).contains(&self.threshold)
    }
}
