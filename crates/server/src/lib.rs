//! The mailbox: it keeps what it cannot read, and proves that it did.
//!
//! [`Mailbox`] is one conversation of one device over a [`Store`]; [`Server`] puts it on the
//! network. Nothing here opens a case: no key that could is ever on this machine.

mod adopt;
mod backup;
mod blobs;
mod device;
mod error;
mod files;
mod http;
mod identity;
pub mod ingest;
mod list;
mod log;
mod mailbox;
mod metrics;
mod not_yet;
mod number;
mod office;
mod openapi;
mod postgres;
mod rights;
mod server;
mod sqlite;
mod status;
mod stick;
pub mod store;
mod sweep;
mod tls;
mod vouched;

pub use adopt::Adopted;
pub use backup::backup;
pub use blobs::{BlobPlace, Blobs, Bucket};
pub use device::{Device, HandIn, Standing};
pub use error::Error;
pub use http::Rate;
pub use identity::Identity;
pub use list::devices;
pub use log::Sink;
pub use mailbox::Mailbox;
pub use office::{Clock, EnrolmentCodes, Office};
pub use openapi::openapi;
pub use postgres::Postgres;
pub use rights::{ACTIONS, Action, allows};
pub use server::{Config, Running, Server};
pub use sqlite::{KEY_LEN, Sqlite};
pub use stick::{Brought, Fate, take_in, write_for};
pub use store::Store;
pub use tls::Authority;

#[cfg(test)]
mod tests;
