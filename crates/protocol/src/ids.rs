//! Names that only machines use.

use std::fmt;

use minicbor::decode::{Decode, Decoder, Error as DecodeError};
use minicbor::encode::{Encode, Encoder, Error as EncodeError, Write};

macro_rules! bytes {
    ($(#[$doc:meta])* $name:ident, $length:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $length]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl<C> Encode<C> for $name {
            fn encode<W: Write>(
                &self,
                e: &mut Encoder<W>,
                _: &mut C,
            ) -> Result<(), EncodeError<W::Error>> {
                e.bytes(&self.0)?.ok()
            }
        }

        impl<'b, C> Decode<'b, C> for $name {
            fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
                let bytes = d.bytes()?;
                bytes.try_into().map(Self).map_err(|_| DecodeError::message("wrong length"))
            }
        }
    };
}

bytes!(
    /// One deployment of the server; random, made once.
    ServerId,
    16
);
bytes!(
    /// One conversation between a device and a server.
    Session,
    16
);
bytes!(
    /// What the server drew for one conversation, so that no request can be said again elsewhere.
    Challenge,
    32
);
bytes!(
    /// Which group of readers an object is for, as the manifest has it; zero before enrolment.
    Route,
    16
);
bytes!(
    /// An inbox: a device's own, by its id, or the authority's, by its id.
    Destination,
    16
);
bytes!(
    /// Ed25519.
    Signature,
    64
);

pub(crate) use bytes;
