//! Case keys, sealed to one reader: what a device writes for the desk, and the desk for others.
//!
//! One HPKE context (X-Wing, HKDF-SHA-256, AES-256-GCM) and one seal after the other in it:
//! `info` = "dalil/keybatch/v1" ‖ ak_id ‖ manifest_version ‖ device_id ‖ batch_id, `aad` =
//! cek_id ‖ route_id. A last seal of nothing, bound to the count, ends the row: a batch that was cut
//! does not open. Who wrote it is proved by the ledger that names it.

use dalil_case::DeviceId;
use dalil_seal::xwing::{ENCAPSULATED_LEN, OpeningKey};
use dalil_seal::{ContentKey, Random};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::{BatchId, KeyId, Route, SealPublic, TrustRefused, decode, encode};

/// A case key to be sealed.
pub struct BatchKey<'a> {
    /// Its name, as segments have it.
    pub cek: [u8; 16],
    /// The key.
    pub key: &'a ContentKey,
}

/// A case key that was opened.
pub struct OpenedKey {
    /// Its name.
    pub cek: [u8; 16],
    /// The key. It is the right one only for segments that are committed to it.
    pub key: ContentKey,
}

/// Sealed case keys as they travel.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct KeyBatch {
    /// Which.
    #[n(0)]
    pub batch: BatchId,
    /// The manifest by which the reader's key was chosen.
    #[n(1)]
    pub manifest: u64,
    /// The reader's key: AK, or that of a recipient.
    #[n(2)]
    pub reader: KeyId,
    /// The encapsulated key.
    #[n(3)]
    encapsulated: ByteVec,
    /// The keys, in the order in which they were sealed.
    #[n(4)]
    entries: Vec<Entry>,
    /// The route of all of them.
    #[n(5)]
    pub route: Route,
    /// Ends the row.
    #[n(6)]
    end: ByteVec,
}

#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
struct Entry {
    #[cbor(n(0), with = "minicbor::bytes")]
    cek: [u8; 16],
    #[n(1)]
    sealed: ByteVec,
}

impl KeyBatch {
    /// Seals case keys to `reader`, as `device` and by manifest number `manifest`.
    pub fn seal(
        reader: &SealPublic,
        manifest: u64,
        device: DeviceId,
        route: Route,
        keys: &[BatchKey<'_>],
        random: &Random,
    ) -> Result<Self, TrustRefused> {
        let broken = |_| TrustRefused::Malformed;
        let mut batch = Self {
            batch: BatchId(random.bytes().map_err(broken)?),
            manifest,
            reader: reader.id(),
            encapsulated: Vec::new().into(),
            entries: Vec::with_capacity(keys.len()),
            route,
            end: Vec::new().into(),
        };
        let (encapsulated, mut sealer) =
            reader.key()?.sealer(&batch.info(device), random).map_err(broken)?;
        batch.encapsulated = encapsulated.into();
        for BatchKey { cek, key } in keys {
            let sealed = sealer.seal(&batch.aad(cek), key.expose().expose()).map_err(broken)?;
            batch.entries.push(Entry { cek: *cek, sealed: sealed.into() });
        }
        batch.end = sealer.seal(&batch.end_aad(), &[]).map_err(broken)?.into();
        Ok(batch)
    }

    /// Opens all keys that `device` sealed, or none.
    pub fn open(&self, key: &OpeningKey, device: DeviceId) -> Result<Vec<OpenedKey>, TrustRefused> {
        let refused = |_| TrustRefused::NotOpened;
        let mut opener = key.opener(&self.info(device), &self.encapsulated).map_err(refused)?;
        let mut keys = Vec::with_capacity(self.entries.len());
        for Entry { cek, sealed } in &self.entries {
            let plain = opener.open(&self.aad(cek), sealed).map_err(refused)?;
            let bytes: &[u8; 32] =
                plain.as_slice().try_into().map_err(|_| TrustRefused::NotOpened)?;
            keys.push(OpenedKey { cek: *cek, key: ContentKey::copy_of(bytes) });
        }
        opener.open(&self.end_aad(), &self.end).map_err(|_| TrustRefused::Cut)?;
        Ok(keys)
    }

    /// The names of the keys, in order.
    pub fn names(&self) -> impl Iterator<Item = [u8; 16]> {
        self.entries.iter().map(|entry| entry.cek)
    }

    /// As it travels.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }

    /// Reads a batch.
    pub fn read(bytes: &[u8]) -> Result<Self, TrustRefused> {
        let batch: Self = decode(bytes).map_err(|_| TrustRefused::Malformed)?;
        let whole = batch.encapsulated.len() == ENCAPSULATED_LEN;
        if whole { Ok(batch) } else { Err(TrustRefused::Malformed) }
    }

    fn info(&self, device: DeviceId) -> Vec<u8> {
        let parts: [&[u8]; 5] = [
            b"dalil/keybatch/v1",
            &self.reader.0,
            &self.manifest.to_le_bytes(),
            &device.0,
            &self.batch.0,
        ];
        parts.concat()
    }

    fn aad(&self, cek: &[u8; 16]) -> Vec<u8> {
        [cek.as_slice(), &self.route.0].concat()
    }

    fn end_aad(&self) -> Vec<u8> {
        let count = u64::try_from(self.entries.len()).unwrap_or(u64::MAX);
        [b"dalil/keybatch-end/v1".as_slice(), &count.to_le_bytes()].concat()
    }
}
