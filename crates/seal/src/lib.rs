//! Who can read: all cryptography of Dalil.
//!
//! The only crate that names `ring`, `aws-lc-rs`, `argon2` and `hpke`. It does no input or output but drawing
//! random bytes from the operating system, and it never prints a secret: no type that holds one
//! has `Debug`, `Display` or `Clone`.
//!
//! A key that wraps keys never encrypts content, nor the reverse: every purpose has its own type
//! of key and its own label in the authenticated data.

pub mod aead;
pub mod blob;
mod bytes;
mod cost;
pub mod crockford;
mod enrol_code;
mod error;
mod fingerprint;
mod hash;
mod header;
mod key;
mod key_file;
pub mod packing;
mod passphrase;
mod random;
mod recovery;
mod secret;
mod segment;
mod shares;
mod sheet;
mod sign;
mod slot;
mod stack;
mod stamp;
pub mod suite;
mod words;
pub mod xwing;

pub use cost::Cost;
pub use crockford::CodeError;
pub use enrol_code::{ENROL_CODE_LEN, EnrolCode, EnrolKey};
pub use error::Error;
pub use fingerprint::{FINGERPRINT_WORDS, fingerprint};
pub use hash::{Sha256, sha256};
pub use header::{Counters, HEADER_LEN, Header, HeaderError, Pinned, SealedBy, State};
pub use key::{
    AuditKey, BlobKey, CekWrapKey, ContentKey, DatabaseKey, DeviceKey, DeviceWrapKey, ExerciseKey,
    FileKey, HeaderKey, MasterKey, OwnerKey, SegmentKey, SignaturesKey, UnlockKey,
};
pub use key_file::{MAX_KEY_FILE_LEN, key_file_label, open_key_file, seal_key_file};
pub use passphrase::{
    ChosenPassphrase, Hint, MAX_CHARS, MIN_CHARS, Passphrase, Strength, strength,
};
pub use random::Random;
pub use secret::Secret;
pub use segment::{
    MAX_SEALED_LEN, SEGMENT_HEAD_LEN, SEGMENT_SUITE, SegmentError, SegmentHead, padme,
};
pub use shares::{CUSTODIANS, Share, ShareError, join, split};
pub use sheet::{SHEET_CHARS, SHEET_GROUPS, SheetCode};
pub use sign::{SIGNATURE_LEN, SigningKey, VerifyingKey};
pub use slot::{Opened, RecoverySlot, SLOT_COUNT, SLOT_LEN, SlotKind};
pub use stack::wipe_stack;
pub use words::{GENERATED_WORDS, WordLanguage, generate};

#[cfg(test)]
mod tests;
