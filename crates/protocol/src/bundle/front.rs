//! What stands before and after the objects of a bundle.

use crate::{Item, SealPublic, Signature, encode};
use dalil_case::{DeviceId, Digest};
use dalil_seal::{VerifyingKey, sha256};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

/// Whose it is, and what would have been said on a line.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Front {
    /// The computer that sends it, or that it is for.
    #[n(0)]
    pub device: DeviceId,
    /// A [`crate::SyncOpen`], on the way up.
    #[n(1)]
    pub open: Option<ByteVec>,
    /// Requests for enrolment, on the way up.
    #[n(2)]
    pub requests: Vec<ByteVec>,
    /// [`crate::Receipt`]s, on the way down.
    #[n(3)]
    pub receipts: Vec<ByteVec>,
    /// What lies in the inbox, on the way down; the objects are in the same order.
    #[n(4)]
    pub inbox: Vec<Item>,
    /// To which key of the computer the answer is sealed, on the way up: whoever answers may know no
    /// more of it than its signature.
    #[n(5)]
    pub answer: Option<SealPublic>,
}

/// Ends a bundle: only whoever has the key can have written all of it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Footer {
    /// Objects in it.
    #[n(0)]
    pub count: u64,
    /// Over front, table and posts.
    #[n(1)]
    pub root: Digest,
    /// By the computer on the way up, by the receipt key on the way down.
    #[n(2)]
    pub signature: Signature,
}

impl Footer {
    /// What is signed.
    pub(super) fn message(bundle: &[u8; 16], volume: u32, count: u64, root: &Digest) -> Vec<u8> {
        let parts: [&[u8]; 5] =
            [b"dalil/bundle-end/v1", bundle, &volume.to_le_bytes(), &count.to_le_bytes(), &root.0];
        parts.concat()
    }

    /// Whether it is by this key.
    pub fn verify(&self, bundle: &[u8; 16], volume: u32, key: &VerifyingKey) -> bool {
        key.verify(&Self::message(bundle, volume, self.count, &self.root), &self.signature.0)
    }
}

/// What the footer says of everything but the objects, which their own names prove.
pub(super) fn root(front: &[u8], table: &[u8], posts: &[Vec<u8>]) -> Digest {
    let posts: Vec<u8> = posts.iter().flat_map(|post| sha256(&[post])).collect();
    Digest(sha256(&[b"dalil/bundle-root/v1", &sha256(&[front]), &sha256(&[table]), &posts]))
}

/// Everything but the objects, ready to be written.
pub(super) struct Plan {
    pub(super) front: Vec<u8>,
    pub(super) table: Vec<u8>,
    pub(super) posts: Vec<Vec<u8>>,
    pub(super) count: u64,
}

impl Plan {
    pub(super) fn new(front: &Front, objects: &[(Digest, u64)], posts: Vec<Vec<u8>>) -> Self {
        let mut table = Vec::with_capacity(objects.len().saturating_mul(40));
        for (hash, length) in objects {
            table.extend_from_slice(&hash.0);
            table.extend_from_slice(&length.to_le_bytes());
        }
        Self { front: encode(front), table, posts, count: objects.len() as u64 }
    }

    pub(super) fn root(&self) -> Digest {
        root(&self.front, &self.table, &self.posts)
    }
}
