//! The mailbox: it keeps what it cannot read, and proves that it did.
//!
//! [`Mailbox`] is one conversation of one device over a [`Store`]; [`Server`] puts it on the
//! network. Nothing here opens a case: no key that could is ever on this machine.

mod adopt;
mod blobs;
mod device;
mod error;
mod files;
mod identity;
pub mod ingest;
mod mailbox;
mod number;
mod office;
mod postgres;
mod rights;
mod sqlite;
pub mod store;

pub use blobs::Blobs;
pub use device::{Device, HandIn, Standing};
pub use error::Error;
pub use identity::Identity;
pub use mailbox::Mailbox;
pub use office::{Clock, EnrolmentCodes, Office};
pub use postgres::Postgres;
pub use rights::{ACTIONS, Action, allows};
pub use sqlite::{KEY_LEN, Sqlite};
pub use store::Store;

#[cfg(test)]
mod tests;
