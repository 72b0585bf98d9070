//! Why something is not believed.

/// A refusal, by name. What was believed before stays in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum TrustRefused {
    /// The bytes are not what they should be.
    #[error("reading something of an authority")]
    Malformed,
    /// It is of another authority.
    #[error("another authority")]
    OtherAuthority,
    /// The manifest is not the one that the card names.
    #[error("another manifest than the card says")]
    OtherHash,
    /// Not newer than the one in force.
    #[error("a version that is not newer")]
    LowerVersion,
    /// It does not follow the one in force: one in between is missing, or its chain is another.
    #[error("a manifest that does not follow")]
    BrokenChain,
    /// Its threshold is zero, or more than it has roots; or a root stands there twice.
    #[error("a threshold that no roots can meet")]
    Threshold,
    /// Not enough roots signed, or of those who sign a guide or the program.
    #[error("too few roots")]
    TooFewRoots,
    /// Signed by a key that may not, or the signature is wrong.
    #[error("a signature of somebody else")]
    ForeignSignature,
    /// One key signed twice.
    #[error("a signature twice")]
    RepeatedSignature,
    /// Its time is over.
    #[error("past its time")]
    Expired,
    /// Its time has not come yet.
    #[error("before its time")]
    NotYet,
    /// The card's code was used, or never was one.
    #[error("a code that is used up")]
    CodeSpent,
    /// The device was revoked.
    #[error("a revoked device")]
    Revoked,
    /// The role does not go so far.
    #[error("not in that role")]
    NotAllowed,
    /// A cipher suite or version that this program does not know.
    #[error("from a newer version")]
    FromTheFuture,
    /// Sealed for another key, under another name, or changed.
    #[error("sealed bytes that do not open")]
    NotOpened,
    /// Something was not as long as said: entries are missing or were added.
    #[error("not as many keys as were sealed")]
    Cut,
}

impl TrustRefused {
    /// The stable name that messages are found by.
    pub fn code(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::OtherAuthority => "other-authority",
            Self::OtherHash => "other-hash",
            Self::LowerVersion => "lower-version",
            Self::BrokenChain => "broken-chain",
            Self::Threshold => "threshold",
            Self::TooFewRoots => "too-few-roots",
            Self::ForeignSignature => "foreign-signature",
            Self::RepeatedSignature => "repeated-signature",
            Self::Expired => "expired",
            Self::NotYet => "not-yet",
            Self::CodeSpent => "code-spent",
            Self::Revoked => "revoked",
            Self::NotAllowed => "not-allowed",
            Self::FromTheFuture => "from-the-future",
            Self::NotOpened => "not-opened",
            Self::Cut => "cut",
        }
    }

    /// Every refusal, for checking that each has its message.
    pub const ALL: [Self; 17] = [
        Self::Malformed,
        Self::OtherAuthority,
        Self::OtherHash,
        Self::LowerVersion,
        Self::BrokenChain,
        Self::Threshold,
        Self::TooFewRoots,
        Self::ForeignSignature,
        Self::RepeatedSignature,
        Self::Expired,
        Self::NotYet,
        Self::CodeSpent,
        Self::Revoked,
        Self::NotAllowed,
        Self::FromTheFuture,
        Self::NotOpened,
        Self::Cut,
    ];
}
