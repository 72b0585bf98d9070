//! How Rust speaks: Fluent, direction, digits, dates.
//!
//! Words come from data: the app's own from `locales/`, a guide's from its pack.
//! This crate never falls back to another language in silence: a missing message is an error,
//! and where an error cannot be shown it leaves a visible neutral marker.
//! It reads no clock: dates and times are arguments.

mod calendar;
mod compare;
mod digits;
mod embedded;
mod language;
mod pseudo;
mod review;
mod words;

pub use calendar::{Date, Moment, Time};
pub use compare::{Difference, compare, examine};
pub use digits::Digits;
pub use embedded::{areas, source};
pub use language::{Direction, Language, direction_of};
pub use pseudo::Pseudo;
pub use review::ReviewState;
pub use words::{Error, Value, Words};

#[cfg(test)]
mod tests;
