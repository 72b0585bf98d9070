//! The vault on a bad day, many thousand times: power cuts, kills, failing and full disks, flipped bits.
//!
//! A small C library in front of libc (`shim/recorder.c`) records every change with its bytes and fails
//! the n-th call when told. From the record [`disk`] makes the states that a power cut may leave, and
//! [`check`] opens each: it opens, the history is whole, every acknowledged answer is there, all else is
//! whole or absent. Acknowledgements are counted outside of the program under test.
//!
//! Everything is repeatable from its seed, which is told with each failure. Nothing here is in the
//! program that officers get.

#![cfg(target_os = "linux")]
#![allow(clippy::print_stdout, reason = "a programme tells how far it is")]

pub mod chance;
pub mod check;
pub mod converge;
pub mod crash;
pub mod desk;
pub mod disk;
pub mod faults;
pub mod flips;
pub mod kept;
pub mod kill;
pub mod log;
pub mod plan;
pub mod report;
pub mod shim;
pub mod work;
