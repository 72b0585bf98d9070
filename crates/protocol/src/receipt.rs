//! The server's signed proof that it has what a ledger names.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_seal::{Error as SealError, SigningKey, VerifyingKey};
use minicbor::{Decode, Encode};

use crate::{ServerId, Signature};

/// How durable it is. Numbers are part of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum ReceiptLevel {
    /// R1: committed, and on the disk.
    #[n(1)]
    Durable,
    /// R2: in a backup too.
    #[n(2)]
    BackedUp,
}

/// *This server has everything that this ledger names, up to here.*
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Receipt {
    /// Who says so.
    #[n(0)]
    pub server: ServerId,
    /// Whose ledger.
    #[n(1)]
    pub device: DeviceId,
    /// Its epoch.
    #[n(2)]
    pub epoch: u32,
    /// The last entry that it covers.
    #[n(3)]
    pub seq: u64,
    /// That entry's hash.
    #[n(4)]
    pub head: Digest,
    /// How durable.
    #[n(5)]
    pub level: ReceiptLevel,
    /// When, by the server's clock.
    #[n(6)]
    pub at: Moment,
    /// By the receipt key that the manifest names.
    #[n(7)]
    pub signature: Signature,
}

impl Receipt {
    /// Signs it: what stands in `signature` is replaced.
    pub fn sign(mut self, key: &SigningKey) -> Result<Self, SealError> {
        self.signature = Signature(key.sign(&self.message())?);
        Ok(self)
    }

    /// Whether it is by this key.
    pub fn verify(&self, key: &VerifyingKey) -> bool {
        key.verify(&self.message(), &self.signature.0)
    }

    fn message(&self) -> Vec<u8> {
        let level: u8 = match self.level {
            ReceiptLevel::Durable => 1,
            ReceiptLevel::BackedUp => 2,
        };
        let mut message = Vec::with_capacity(112);
        message.extend_from_slice(b"dalil/receipt/v1");
        message.extend_from_slice(&self.server.0);
        message.extend_from_slice(&self.device.0);
        message.extend_from_slice(&self.epoch.to_le_bytes());
        message.extend_from_slice(&self.seq.to_le_bytes());
        message.extend_from_slice(&self.head.0);
        message.push(level);
        message.extend_from_slice(&self.at.0.to_le_bytes());
        message
    }
}
