//! What lies in an inbox: a kind and a name. The bytes are fetched by the name.

use dalil_case::Digest;
use minicbor::{Decode, Encode};

/// What an object is, as far as whoever carries it knows. Numbers are part of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum ItemKind {
    /// A trust manifest.
    #[n(1)]
    Manifest,
    /// A device's certificate.
    #[n(2)]
    Certificate,
    /// Case keys sealed to a recipient.
    #[n(3)]
    KeyBatch,
    /// A sealed segment of a case.
    #[n(4)]
    Segment,
    /// A sealed attachment.
    #[n(5)]
    Blob,
    /// A guide pack.
    #[n(6)]
    Pack,
    /// An order of the authority: erase, seal, roll back.
    #[n(7)]
    Order,
    /// A desk has opened, read or answered what it names.
    #[n(8)]
    Acknowledgement,
    /// A receipt of level R2.
    #[n(9)]
    Receipt,
    /// A device asks to be enrolled.
    #[n(10)]
    Enrolment,
    /// The ledger entries of a device, for the desk to follow: the bytes of one
    /// [`crate::PostLedger`].
    #[n(11)]
    Ledger,
    /// The authority makes an officer known: an [`crate::Introduction`].
    #[n(12)]
    Introduction,
}

/// Every kind, by its number from 1.
const KINDS: [ItemKind; 12] = [
    ItemKind::Manifest,
    ItemKind::Certificate,
    ItemKind::KeyBatch,
    ItemKind::Segment,
    ItemKind::Blob,
    ItemKind::Pack,
    ItemKind::Order,
    ItemKind::Acknowledgement,
    ItemKind::Receipt,
    ItemKind::Enrolment,
    ItemKind::Ledger,
    ItemKind::Introduction,
];

impl ItemKind {
    /// Its number, as it is kept.
    pub fn number(self) -> u8 {
        let place = KINDS.iter().position(|kind| *kind == self);
        place.and_then(|place| u8::try_from(place + 1).ok()).expect("every kind is in the list")
    }

    /// Most bytes that an object of this kind has. A larger one is neither fetched nor kept: what keeps
    /// these in a row takes 16 MiB and no more, and one that nobody can keep would stop all after it.
    pub const fn most_bytes(self) -> u64 {
        match self {
            // In steps, outside of any row.
            Self::Blob => u64::MAX,
            Self::Pack => crate::MAX_PACK_LEN as u64,
            // 64 KiB of events, sealed; newer programs may want more.
            Self::Segment => 1 << 20,
            _ => 4 << 20,
        }
    }

    /// The kind of a number.
    pub fn from_number(number: u8) -> Option<Self> {
        KINDS.get(usize::from(number).checked_sub(1)?).copied()
    }
}

/// One object in an inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Item {
    /// Its place in this inbox, from 1, without gaps.
    #[n(0)]
    pub cursor: u64,
    /// What it is.
    #[n(1)]
    pub kind: ItemKind,
    /// Its name: SHA-256 of its bytes.
    #[n(2)]
    pub hash: Digest,
    /// Its bytes.
    #[n(3)]
    pub size: u64,
    /// The device that sent it.
    #[n(4)]
    pub from: dalil_case::DeviceId,
}
