//! Recovery by the authority: the master key goes from a header's slot to a fresh key that only
//! whoever chose the new passphrase can open.

use zeroize::Zeroize;

use crate::aead::{self, NONCE_LEN, Purpose};
use crate::hash::derive;
use crate::{Error, MasterKey, Random, RecoverySlot, Secret, UnlockKey, xwing};

const INFO: &[u8] = b"dalil/recovery-reply/v1";

impl RecoverySlot {
    /// Opens the slot and seals what is in it to the key of a reply, for this one request.
    pub fn forward(
        &self,
        authority: &xwing::OpeningKey,
        reply: &xwing::SealingKey,
        request: &[u8],
        random: &Random,
    ) -> Result<Vec<u8>, Error> {
        let master = self.open(authority)?;
        reply.seal(INFO, request, master.expose().expose(), random)
    }
}

impl MasterKey {
    /// The master key in a reply to this request. It proves itself by what it opens.
    pub fn from_reply(
        key: &xwing::OpeningKey,
        request: &[u8],
        sealed: &[u8],
    ) -> Result<Self, Error> {
        let plain = key.open(INFO, request, sealed)?;
        let bytes: &[u8; 32] = plain.as_slice().try_into().map_err(|_| Error::NotOpened)?;
        Ok(Self::copy_of(bytes))
    }
}

impl UnlockKey {
    /// Keeps the seed of a reply's key under the passphrase that was chosen for it.
    pub fn wrap_reply(
        &self,
        vault_id: &[u8; 16],
        seed: &Secret<32>,
        random: &Random,
    ) -> Result<Vec<u8>, Error> {
        let salt = random.bytes::<16>()?;
        let nonce = random.bytes::<NONCE_LEN>()?;
        let key = self.for_reply(&salt, vault_id)?;
        let sealed = aead::seal(&key, Purpose::Reply, &[vault_id], &nonce, seed.expose())?;
        Ok([salt.as_slice(), &nonce, &sealed].concat())
    }

    /// The key of a reply, if this is the passphrase that was chosen for it.
    pub fn unwrap_reply(
        &self,
        vault_id: &[u8; 16],
        wrapped: &[u8],
    ) -> Result<xwing::OpeningKey, Error> {
        let mut reader = crate::bytes::Reader(wrapped);
        let salt = reader.take::<16>().ok_or(Error::NotOpened)?;
        let nonce = reader.take::<NONCE_LEN>().ok_or(Error::NotOpened)?;
        let key = self.for_reply(&salt, vault_id)?;
        let plain = aead::open(&key, Purpose::Reply, &[vault_id], &nonce, reader.0)?;
        let mut bytes: [u8; 32] = plain.as_slice().try_into().map_err(|_| Error::NotOpened)?;
        let seed = Secret::copy_of(&bytes);
        bytes.zeroize();
        Ok(xwing::OpeningKey::from_seed(seed))
    }

    fn for_reply(&self, salt: &[u8; 16], vault_id: &[u8; 16]) -> Result<Secret<32>, Error> {
        derive(salt, self.expose().expose(), &[b"dalil/reply-seed/v1", vault_id])
    }
}
