//! Names of things: random 16-byte ids, question ids, moments.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 16]);

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

        impl $name {
            /// Reads 32 lower- or upper-case hexadecimal digits; anything else is `None`.
            pub fn from_hex(text: &str) -> Option<Self> {
                let mut bytes = [0_u8; 16];
                let mut digits = text.chars();
                for byte in &mut bytes {
                    let high = digits.next()?.to_digit(16)?;
                    let low = digits.next()?.to_digit(16)?;
                    *byte = u8::try_from(high * 16 + low).ok()?;
                }
                digits.next().is_none().then_some(Self(bytes))
            }
        }
    };
}

id!(
    /// One person's file.
    CaseId
);
id!(
    /// One immutable addition to a case.
    EventId
);
id!(
    /// Who holds the device. Never a name.
    OfficerId
);
id!(
    /// The computer on which an event was written.
    DeviceId
);

/// A wall-clock reading in milliseconds since 1970-01-01 UTC.
/// It is a claim of the device, never a proof: order comes from the chain.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Moment(pub i64);

/// The stable name of a question in a guide, for example `papers-held`.
/// Once released it is never used for another question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct QuestionId(pub String);

impl QuestionId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for QuestionId {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Display for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
