//! The ledger: what left the officers' hands on one computer, as a chain that its key signs.
//!
//! Each entry names the one before it, so nothing can be removed, put in between or moved without
//! breaking the chain; the computer signs the last entry of each batch. An entry holds the hash
//! of an object, never the object.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_seal::{Error as SealError, SIGNATURE_LEN, SigningKey, VerifyingKey, sha256};
use minicbor::{Decoder, Encoder};

/// What an entry is about. Numbers are part of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A sealed segment of a case.
    Segment,
    /// Case keys, sealed to a recipient.
    KeyBatch,
    /// A sealed attachment.
    Blob,
    /// The encrypted record of something that an officer did.
    Audit,
    /// A receipt and the manifest in force.
    Sync,
    /// The chain begins.
    Epoch,
    /// A case key for a colleague on the same computer. Neither it nor its entry ever leaves.
    Handed,
}

const KINDS: [Kind; 7] =
    [Kind::Segment, Kind::KeyBatch, Kind::Blob, Kind::Audit, Kind::Sync, Kind::Epoch, Kind::Handed];

impl Kind {
    fn number(self) -> u8 {
        match self {
            Self::Segment => 1,
            Self::KeyBatch => 2,
            Self::Blob => 3,
            Self::Audit => 4,
            Self::Sync => 5,
            Self::Epoch => 6,
            Self::Handed => 7,
        }
    }

    /// Whether the object travels: the other side must have it before it keeps the entry. Of the
    /// others only the hash is ever sent.
    pub fn travels(self) -> bool {
        matches!(self, Self::Segment | Self::KeyBatch | Self::Blob)
    }

    fn from_number(number: u8) -> Option<Self> {
        KINDS.into_iter().find(|kind| kind.number() == number)
    }
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Counts beginnings of the chain.
    pub epoch: u32,
    /// Its place in the chain, from 1.
    pub seq: u64,
    /// The entry before it; zero for the first.
    pub prev: Digest,
    /// What it is about.
    pub kind: Kind,
    /// The object's hash.
    pub object: Digest,
    /// The object's size in bytes.
    pub size: u64,
    /// When, in whole minutes; never less than that of the entry before.
    pub minute: u64,
}

/// An entry as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedEntry {
    /// The entry's bytes.
    pub bytes: Vec<u8>,
    /// The computer's signature, on the last entry of each batch.
    pub signature: Option<[u8; SIGNATURE_LEN]>,
}

/// Where a ledger ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The epoch.
    pub epoch: u32,
    /// The last entry's place.
    pub seq: u64,
    /// The last entry's hash.
    pub hash: Digest,
    /// The last entry's minute.
    pub minute: u64,
}

/// What is wrong with a ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerBroken {
    /// The bytes are not an entry, or not written as this program writes.
    Unreadable,
    /// It does not follow the entry before it.
    Order,
    /// A signature is not the computer's, or the last entry has none.
    Signature,
    /// It does not end where it is known to end.
    Head,
}

impl Entry {
    /// Its bytes. The same entry always gives the same bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(96);
        self.write(&mut Encoder::new(&mut out)).expect("a vector takes every byte");
        out
    }

    fn write(
        &self,
        e: &mut Encoder<&mut Vec<u8>>,
    ) -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
        e.array(7)?.u32(self.epoch)?.u64(self.seq)?.encode(self.prev)?;
        e.u8(self.kind.number())?.encode(self.object)?.u64(self.size)?.u64(self.minute)?;
        Ok(())
    }

    /// Reads an entry that would be written back the same.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let mut d = Decoder::new(bytes);
        let entry = read(&mut d).ok().flatten()?;
        (d.position() == bytes.len() && entry.encode() == bytes).then_some(entry)
    }

    /// Where a ledger ends that ends with it.
    pub fn head(&self) -> Head {
        Head {
            epoch: self.epoch,
            seq: self.seq,
            hash: hash_of(&self.encode()),
            minute: self.minute,
        }
    }
}

fn read(d: &mut Decoder<'_>) -> Result<Option<Entry>, minicbor::decode::Error> {
    if d.array()? != Some(7) {
        return Ok(None);
    }
    let (epoch, seq, prev) = (d.u32()?, d.u64()?, d.decode()?);
    let Some(kind) = Kind::from_number(d.u8()?) else { return Ok(None) };
    Ok(Some(Entry {
        epoch,
        seq,
        prev,
        kind,
        object: d.decode()?,
        size: d.u64()?,
        minute: d.u64()?,
    }))
}

impl Head {
    /// The entry that follows.
    pub fn next(&self, kind: Kind, object: Digest, size: usize, at: Moment) -> Entry {
        let minute = u64::try_from(at.0 / 60_000).unwrap_or(0).max(self.minute);
        Entry {
            epoch: self.epoch,
            seq: self.seq.saturating_add(1),
            prev: self.hash,
            kind,
            object,
            size: u64::try_from(size).unwrap_or(u64::MAX),
            minute,
        }
    }

    /// The computer's signature at this place.
    pub fn sign(
        &self,
        device: DeviceId,
        key: &SigningKey,
    ) -> Result<[u8; SIGNATURE_LEN], SealError> {
        key.sign(&self.message(device))
    }

    /// Whether the computer signed at this place.
    pub fn is_signed(&self, device: DeviceId, key: &VerifyingKey, signature: &[u8]) -> bool {
        key.verify(&self.message(device), signature)
    }

    /// What the computer signs at this place.
    pub fn message(&self, device: DeviceId) -> Vec<u8> {
        let mut message = Vec::with_capacity(80);
        message.extend_from_slice(b"dalil/ledger-head/v1");
        message.extend_from_slice(&device.0);
        message.extend_from_slice(&self.epoch.to_le_bytes());
        message.extend_from_slice(&self.seq.to_le_bytes());
        message.extend_from_slice(&self.hash.0);
        message
    }
}

/// What names an entry.
pub fn hash_of(bytes: &[u8]) -> Digest {
    Digest(sha256(&[b"dalil/ledger/v1", bytes]))
}

/// What two sides compare of one stretch: place, hash, and whether the object that it names is there;
/// one that does not travel ([`Kind::travels`]) counts as there on both sides.
pub fn digest(entries: impl IntoIterator<Item = (u64, Digest, bool)>) -> Digest {
    let mut stretch = Vec::new();
    for (seq, hash, present) in entries {
        stretch.extend_from_slice(&seq.to_le_bytes());
        stretch.extend_from_slice(&hash.0);
        stretch.push(u8::from(present));
    }
    Digest(sha256(&[b"dalil/ledger-digest/v1", &stretch]))
}

/// Walks a chain from where it is known to begin to its end, which must be signed. `ends` is where
/// it is known to have ended at least: by a receipt, or by what a vault remembers.
pub fn verify(
    begins: Head,
    entries: &[SignedEntry],
    device: DeviceId,
    key: &VerifyingKey,
    ends: Option<Head>,
) -> Result<Head, (usize, LedgerBroken)> {
    let mut head = begins;
    let mut signed = true;
    let mut met = ends.is_none_or(|known| known == head);
    for (at, kept) in entries.iter().enumerate() {
        let broken = |why| Err((at, why));
        let Some(entry) = Entry::decode(&kept.bytes) else {
            return broken(LedgerBroken::Unreadable);
        };
        let follows = entry.epoch == head.epoch
            && Some(entry.seq) == head.seq.checked_add(1)
            && entry.prev == head.hash
            && entry.minute >= head.minute;
        // The first one of all says that the chain begins, and no other does.
        if !follows || (entry.kind == Kind::Epoch) != (entry.seq == 1) {
            return broken(LedgerBroken::Order);
        }
        head = entry.head();
        signed = match &kept.signature {
            Some(signature) if head.is_signed(device, key, signature) => true,
            Some(_) => return broken(LedgerBroken::Signature),
            None => false,
        };
        met |= ends == Some(head);
    }
    if !signed {
        return Err((entries.len().saturating_sub(1), LedgerBroken::Signature));
    }
    if !met {
        return Err((entries.len(), LedgerBroken::Head));
    }
    Ok(head)
}
