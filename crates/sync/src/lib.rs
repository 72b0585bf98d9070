//! How it travels: the courier, HTTP with a pinned authority, bundles on a stick.
//!
//! The courier asks the vault for bytes in brief steps and speaks to whoever keeps
//! [`dalil_protocol::SyncProtocol`]; it never holds the vault while it waits. Nothing here seals
//! anything: it can send no more than what the vault sealed to the authority before. Times and random
//! numbers are arguments.

pub mod bundle;
mod courier;
pub mod http;
mod mode;
mod pause;
mod post;

pub use courier::{Courier, Round, Seen};
pub use mode::{Mode, Wish};
pub use pause::{LONGEST_MS, wait_ms};
pub use post::{Post, Stop};

#[cfg(test)]
mod tests;
