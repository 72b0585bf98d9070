//! The same bytes on a stick: a file that only the server opens, or only the computer that it is for.
//!
//! ```text
//! "DLBN1\n", u32 length, header: {bundle, kind up/down, volume, chunk, prelude, sealed key}
//! then STREAM: AES-256-GCM in chunks of 64 KiB, each at its own place, the last one marked
//!   u32 length, front: whose it is, how a conversation would open, requests, receipts, inbox
//!   u32 count, table: (hash, length) of each object; then the objects, in that order
//!   u32 count, ledger posts: u32 length, bytes
//!   footer: count, root over front, table and posts, signature
//! ```
//!
//! Whatever is whole before a cut is taken; importing twice changes nothing; the name of a file says
//! nothing and is never used. A computer that cannot open a bundle carries it as it is.

mod answer;
mod carry;
mod front;
mod reader;
mod replay;
mod stream;
mod unnamed;
mod writer;

use crate::Refusal;

pub use answer::{write_down, write_inbox};
pub use carry::{carry, is_bundle, neutral_name};
pub use front::{Footer, Front};
pub use reader::{Part, Reader};
pub use replay::{Replayed, replay};
pub use stream::Unseal;
pub use writer::{Holds, Writer};

/// Which way a bundle goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To the server.
    Up,
    /// To a computer.
    Down,
}

/// What is wrong with a bundle.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// Not a bundle at all, or its head is damaged.
    #[error("reading a bundle: it is none")]
    NotABundle,
    /// From a newer version of the program.
    #[error("reading a bundle: from a newer version")]
    FromTheFuture,
    /// For somebody else, or its head was changed.
    #[error("reading a bundle: it does not open")]
    NotOpened,
    /// It ends too soon, or is changed from some place on. What was whole before that was taken.
    #[error("reading a bundle: cut or changed")]
    Cut,
    /// What it holds does not fit together.
    #[error("reading a bundle: not as it was written")]
    Broken,
    /// The stick, or the disk.
    #[error("reading or writing a bundle")]
    File(#[from] std::io::Error),
    /// Keys or random bytes.
    #[error(transparent)]
    Seal(#[from] dalil_seal::Error),
    /// The mailbox.
    #[error(transparent)]
    Refused(#[from] Refusal),
}
