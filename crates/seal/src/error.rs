//! What sealing can refuse. Never carries a secret.

/// Why something could not be sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The operating system gave no random bytes. There is no other source to fall back to.
    #[error("drawing random bytes")]
    Random,
    /// Empty.
    #[error("reading an empty passphrase")]
    PassphraseEmpty,
    /// Fewer than twelve characters.
    #[error("choosing a passphrase that is too short")]
    PassphraseTooShort,
    /// More than 128 characters.
    #[error("reading a passphrase that is too long")]
    PassphraseTooLong,
    /// Long enough, but a guess away.
    #[error("choosing a passphrase that is easy to guess")]
    PassphraseWeak,
    /// The Argon2id cost is below the floor or above the ceiling. Nothing was allocated.
    #[error("refusing the cost of a key derivation")]
    CostRefused,
    /// There was not enough memory for Argon2id.
    #[error("deriving a key: not enough memory")]
    OutOfMemory,
    /// Wrong key, wrong purpose or changed bytes: they cannot be told apart.
    #[error("opening sealed bytes")]
    NotOpened,
    /// A cipher suite that this program does not know.
    #[error("reading what a newer version sealed")]
    SuiteUnknown,
    /// A public key or signature does not have the form it must have.
    #[error("reading a key")]
    Malformed,
}
