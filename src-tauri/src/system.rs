//! What the computer is about to do. Before it sleeps, is shut down, locks its screen or gives it
//! to somebody else, the vault is closed.
//!
//! On Linux logind says so; a *delay* inhibitor makes it wait until the last word is kept. Where
//! there is no logind, the idle lock and the signals of a shutdown remain.

/// Why the vault has to be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// The lid is closed, or the computer sleeps for another reason.
    Sleep,
    /// The computer is shut down or started anew.
    Shutdown,
    /// The screen of the session is locked.
    ScreenLocked,
    /// Somebody else sits down at this computer.
    SwitchedAway,
}

/// Calls `act` at each cue, on a thread of its own. The computer waits until `act` has returned.
#[cfg(not(target_os = "linux"))]
pub(crate) fn listen(_act: impl Fn(Cue) + Send + 'static) {}

#[cfg(target_os = "linux")]
pub(crate) use logind::listen;

#[cfg(target_os = "linux")]
mod logind;
