//! The desk of an authority: a vault that holds the keys which cases are sealed to, knows the
//! computers that send them, and answers.
//!
//! Nothing here opens a connection. What comes in goes through [`crate::Vault::take_object`]; what
//! goes out lies in [`crate::Vault::outgoing`] until whoever carries it says that it is gone.

mod acknowledge;
mod certify;
mod deliver;
mod devices;
pub(crate) mod due;
mod inbox;
mod orders;
mod readers;
mod reseal;
mod role;
pub(crate) mod said;
mod tell;

pub use certify::Placing;
pub use deliver::{LaidOut, Prepared};
pub use devices::{DeskDevice, DeskOfficer, LedgerState};
pub(crate) use due::note_end;
pub use inbox::{DeskCase, Said};
pub use orders::OrderGiven;
pub use readers::{MOST_A_DAY, SecondReader};
pub use reseal::{Recipient, ShareWish};
pub use role::DeskKeys;
pub(crate) use tell::For;
