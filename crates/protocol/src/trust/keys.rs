//! Public halves of keys, as they travel.

use std::fmt;

use dalil_seal::xwing::{PUBLIC_LEN, SealingKey};
use dalil_seal::{VerifyingKey, sha256};
use minicbor::decode::{Decode, Decoder, Error as DecodeError};
use minicbor::encode::{Encode, Encoder, Error as EncodeError, Write};

use crate::TrustRefused;
use crate::ids::bytes;

bytes!(
    /// One authority; random, made once.
    AuthorityId,
    16
);
bytes!(
    /// Which key something is sealed to. Follows from the key.
    KeyId,
    16
);
bytes!(
    /// The public half of an Ed25519 key.
    SignPublic,
    32
);
bytes!(
    /// One order; random, so that doing it twice can be told from being told twice.
    OrderId,
    16
);
bytes!(
    /// One batch; random.
    BatchId,
    16
);

impl SignPublic {
    /// The key.
    pub fn key(&self) -> VerifyingKey {
        VerifyingKey(self.0)
    }
}

impl From<VerifyingKey> for SignPublic {
    fn from(key: VerifyingKey) -> Self {
        Self(key.0)
    }
}

/// The public half of an X-Wing key.
#[derive(Clone, PartialEq, Eq)]
pub struct SealPublic(Box<[u8; PUBLIC_LEN]>);

impl SealPublic {
    /// The public half as it travels.
    pub fn of(key: &SealingKey) -> Result<Self, TrustRefused> {
        Self::read(&key.to_bytes()).ok_or(TrustRefused::Malformed)
    }

    /// Takes bytes; anything but the length of a key is none.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let bytes: Box<[u8]> = bytes.into();
        bytes.try_into().ok().map(Self)
    }

    /// The key, if the bytes are one.
    pub fn key(&self) -> Result<SealingKey, TrustRefused> {
        SealingKey::from_bytes(&self.0).map_err(|_| TrustRefused::Malformed)
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// What names it.
    pub fn id(&self) -> KeyId {
        let hash = sha256(&[b"dalil/key-id/v1", self.as_bytes()]);
        let mut id = [0; 16];
        id.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
        KeyId(id)
    }
}

impl fmt::Debug for SealPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SealPublic({})", self.id())
    }
}

impl<C> Encode<C> for SealPublic {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.bytes(self.as_bytes())?.ok()
    }
}

impl<'b, C> Decode<'b, C> for SealPublic {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        Self::read(d.bytes()?).ok_or_else(|| DecodeError::message("wrong length"))
    }
}
