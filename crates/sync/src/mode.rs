//! When to send, and what: as the officer chose.

use dalil_case::Moment;
use dalil_vault::Standing;

/// As the officer chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Everything, as soon as there is a way.
    #[default]
    Automatic,
    /// The way costs money: everything but files, which wait for another way.
    Metered,
    /// Only when asked.
    Manual,
}

/// What one round may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Also sealed files, which are large.
    pub files: bool,
    /// Bytes that the disk still takes; 0 where that is not known.
    pub free: u64,
}

/// A computer with nothing to send asks this often whether something came.
const ASK_MS: i64 = 15 * 60 * 1000;

impl Mode {
    /// What to do now, if anything. `asked`: somebody pressed the button. `waits`: there is something
    /// to send.
    pub fn now(self, standing: &Standing, asked: bool, waits: bool, now: Moment) -> Option<Wish> {
        let files = asked || self == Self::Automatic;
        if asked {
            return Some(Wish { files, free: 0 });
        }
        // A clock that went back must not silence the computer until it has caught up.
        let waited =
            now >= standing.not_before || standing.not_before.0.saturating_sub(now.0) > 4 * ASK_MS;
        let quiet = (now.0.saturating_sub(standing.last_at.0)).abs() < ASK_MS;
        let due = waited && (waits || !quiet);
        (self != Self::Manual && due).then_some(Wish { files, free: 0 })
    }
}
