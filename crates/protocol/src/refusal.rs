//! Why something is not done. A code, never a sentence and never anything that was sent.

use minicbor::{Decode, Encode};

/// What the other side answers instead. Numbers are part of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum RefusalCode {
    /// Not a message, or not one of these.
    #[n(1)]
    Malformed,
    /// Larger or more than the limits say.
    #[n(2)]
    TooLarge,
    /// Signed by nobody who is known here, or not signed.
    #[n(3)]
    NotAuthentic,
    /// Said before: the counter does not rise, or the challenge is another one.
    #[n(4)]
    Replayed,
    /// Known, but not for this.
    #[n(5)]
    NotAllowed,
    /// The device was revoked.
    #[n(6)]
    Revoked,
    /// Nothing of that name is here.
    #[n(7)]
    NotFound,
    /// The bytes are not what their name says.
    #[n(8)]
    WrongHash,
    /// Too much at once: come back later.
    #[n(9)]
    Busy,
    /// The device may keep no more here.
    #[n(10)]
    Quota,
    /// One side is too old for the other.
    #[n(11)]
    Version,
    /// The enrolment code was used, is past its time, or never was.
    #[n(12)]
    CodeSpent,
    /// Something broke on the other side; nothing was changed there.
    #[n(13)]
    Broken,
    /// No answer came, or the connection broke: made on this side, never sent.
    #[n(14)]
    NoAnswer,
    /// Whoever answered is not the server of this authority: made on this side, never sent.
    #[n(15)]
    WrongServer,
}

/// A refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, thiserror::Error)]
#[error("refused: {code:?}")]
#[cbor(map)]
pub struct Refusal {
    /// Why.
    #[n(0)]
    pub code: RefusalCode,
    /// Seconds to wait before trying again; 0: as usual.
    #[n(1)]
    pub retry_after: u32,
}

impl Refusal {
    /// A refusal without a time to wait.
    pub fn new(code: RefusalCode) -> Self {
        Self { code, retry_after: 0 }
    }

    /// Too much at once.
    pub fn busy(seconds: u32) -> Self {
        Self { code: RefusalCode::Busy, retry_after: seconds }
    }

    /// Whether the same request may succeed later, unchanged.
    pub fn is_passing(self) -> bool {
        matches!(self.code, RefusalCode::Busy | RefusalCode::Broken | RefusalCode::NoAnswer)
    }
}
