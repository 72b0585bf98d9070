//! Who the server is, and its signature under what it has.

use dalil_case::{DeviceId, Moment};
use dalil_protocol::ledger::Head;
use dalil_protocol::{Receipt, ReceiptLevel, ServerId, Signature};
use dalil_seal::{SigningKey, VerifyingKey};

use crate::Error;

/// The server's name and RCPT.
pub struct Identity {
    server: ServerId,
    key: SigningKey,
}

impl Identity {
    /// The identity of a server.
    pub fn new(server: ServerId, key: SigningKey) -> Self {
        Self { server, key }
    }

    /// Its name.
    pub fn server(&self) -> ServerId {
        self.server
    }

    /// The public half of RCPT, as the manifest names it.
    pub fn verifying_key(&self) -> VerifyingKey {
        self.key.verifying_key()
    }

    /// Signs what is written down for a computer.
    pub(crate) fn key(&self) -> &SigningKey {
        &self.key
    }

    /// *I have all of this ledger, up to here.* To be given out only once that is on the disk.
    pub fn receipt(
        &self,
        device: DeviceId,
        head: Head,
        level: ReceiptLevel,
        at: Moment,
    ) -> Result<Receipt, Error> {
        let receipt = Receipt {
            server: self.server,
            device,
            epoch: head.epoch,
            seq: head.seq,
            head: head.hash,
            level,
            at,
            signature: Signature([0; 64]),
        };
        Ok(receipt.sign(&self.key)?)
    }
}
