//! What is heard: the microphone of this computer, and nothing that lasts.
//!
//! Sound is one channel of sixteen bits. It waits here for at most [`PATIENCE`] seconds, in memory,
//! until whoever listens takes it; what comes later than that is counted and gone. Nothing is ever
//! written by this room, and nothing listens unless [`Microphone::listen`] was called and what it
//! returned is still held.

mod machine;
mod waiting;
mod wav;

pub use machine::Machine;
pub use waiting::{PATIENCE, Waiting};
pub use wav::{HEAD, head};

/// Why nothing is heard, or no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoSound {
    /// There is no microphone.
    #[error("there is no microphone")]
    Missing,
    /// The system lets nobody of this program listen.
    #[error("the system refuses the microphone")]
    Refused,
    /// Another program listens, and it can be only one.
    #[error("the microphone is in use")]
    Busy,
    /// It was there, and is there no longer.
    #[error("the microphone has gone")]
    Gone,
}

/// Where sound comes from.
pub trait Microphone {
    /// Begins to listen, until what is returned is dropped.
    ///
    /// # Errors
    /// Whatever keeps it from hearing.
    fn listen(&self) -> Result<Box<dyn Listening>, NoSound>;
}

/// A microphone that hears.
pub trait Listening {
    /// Samples in a second.
    fn rate(&self) -> u32;
    /// What was heard since this was asked last.
    fn take(&mut self) -> Vec<i16>;
    /// Samples that nobody took in time.
    fn lost(&self) -> u64;
    /// Why it hears no more, where it ended by itself.
    fn ended(&self) -> Option<NoSound>;
}
