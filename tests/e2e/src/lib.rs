//! The real window, driven as a person drives it: real keys, a real screen, the built program.
//!
//! A [`World`] is one person at one computer: a private virtual screen, a data folder, a home
//! folder and the program. Everything on the screen is found by role and name, as assistive
//! technology finds it, and nothing is reached past the keyboard unless a test says so.
//! Only [`Officer`] knows words of the program, and reads them from the program's own files.
//!
//! Every function panics when the window does not do what is asked, with the outline of the screen
//! and a picture in `target/e2e`: a journey reads as a list of steps.

mod audit;
mod cold;
mod display;
mod driver;
mod exercise;
mod keys;
mod mouse;
mod nobody;
mod officer;
mod outline;
mod picture;
mod process;
mod scan;
mod sheet;
mod world;

pub use audit::Violation;
pub use cold::{ColdStart, cold_start};
pub use exercise::{ALIAS, GREENHOUSE, PASSPHRASE};
pub use keys::{Chord, Key};
pub use mouse::Dragged;
pub use nobody::Nobody;
pub use officer::{Known, Officer};
pub use outline::Found;
pub use picture::Picture;
pub use process::Memory;
pub use scan::Held;
pub use world::{Home, World, program, target};

use std::fmt::Debug;

/// Ends the journey when `result` is a failure, saying what was being done.
#[track_caller]
pub(crate) fn must<T, E: Debug>(doing: &str, result: Result<T, E>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => panic!("{doing}: {error:?}"),
    }
}
