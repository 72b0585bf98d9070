//! Closes the vault where nobody is: after some minutes without a sign, and after twelve hours in
//! any case. It never asks and never loses: what was half-typed is in the vault already.

use std::time::Duration;

use dalil_case::Moment;
use dalil_ipc::{ASKED_BY_ITSELF, Failure, FailureCode, Window};
use serde_json::Value;

use crate::{App, Clock, failure};

/// However busy the day, the passphrase is asked for again.
const LONGEST: Duration = Duration::from_secs(12 * 60 * 60);

/// Both clocks at one moment: the time of a closed lid passes on the one on the wall only, and only
/// the other cannot be set back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading {
    wall: Moment,
    running: Duration,
}

impl Reading {
    pub(crate) fn of(clock: &dyn Clock) -> Self {
        Self { wall: clock.now(), running: clock.running() }
    }

    fn is_older_than(&self, age: Duration, now: &Self) -> bool {
        let on_the_wall = u64::try_from(now.wall.0.saturating_sub(self.wall.0)).unwrap_or_default();
        Duration::from_millis(on_the_wall) >= age || now.running.saturating_sub(self.running) >= age
    }
}

/// Since when a vault is open, and when somebody was last seen at it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Watch {
    opened: Reading,
    seen: Reading,
}

impl Watch {
    pub(crate) fn begin(now: Reading) -> Self {
        Self { opened: now, seen: now }
    }

    fn is_over(&self, idle: Duration, now: &Reading) -> bool {
        self.seen.is_older_than(idle, now) || self.opened.is_older_than(LONGEST, now)
    }
}

impl App {
    /// Answers a command of a screen. A command that was on its way while the lid was closed opens
    /// nothing again; one that is answered is a sign that somebody is there.
    ///
    /// # Errors
    /// What the command says; [`FailureCode::Locked`] where it needs an open vault and none is.
    pub fn answer(&mut self, command: &str, request: Value) -> Result<Value, Failure> {
        // Whoever locks what is locked already has what they want.
        if !self.tend()
            && command != "lock"
            && Window::Main.may(command)
            && !Window::Lock.may(command)
        {
            return Err(failure::of(&self.random, FailureCode::Locked));
        }
        let answer = dalil_ipc::call(self, command, request);
        // A screen that looks by itself is nobody.
        if ASKED_BY_ITSELF.contains(&command) {
            return answer;
        }
        let now = Reading::of(self.config.clock.as_ref());
        if let Some(watch) = self.watch() {
            watch.seen = now;
        }
        answer
    }

    /// Closes the vault if nobody was there for too long. Says whether one is open still.
    pub fn tend(&mut self) -> bool {
        self.hear_sound();
        let now = Reading::of(self.config.clock.as_ref());
        let idle = Duration::from_secs(60 * u64::from(self.preferences.lock_after));
        if self.watch().is_some_and(|watch| watch.is_over(idle, &now)) {
            self.close();
        }
        self.send_if_due();
        self.is_open()
    }

    /// Exercises are watched like a vault: whoever may have opened them is not to be seen by it.
    fn watch(&mut self) -> Option<&mut Watch> {
        let practice = self.practice.as_mut().map(|practice| &mut practice.watch);
        practice.or(self.session.as_mut().map(|session| &mut session.watch))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const IDLE: Duration = Duration::from_secs(300);

    fn at(wall: i64, running: u64) -> Reading {
        Reading { wall: Moment(wall * 1000), running: Duration::from_secs(running) }
    }

    #[test]
    fn either_clock_ends_it_and_a_clock_set_back_does_not_prolong_it() {
        let watch = Watch::begin(at(1_000_000, 50));
        let check = |now: Reading, over| assert_eq!(watch.is_over(IDLE, &now), over, "{now:?}");
        check(at(1_000_299, 349), false);
        check(at(1_000_300, 51), true);
        check(at(1_000_001, 350), true);
        check(at(1, 349), false);
        check(at(1, 350), true);
    }

    #[test]
    fn twelve_hours_end_the_busiest_day() {
        let mut watch = Watch::begin(at(0, 0));
        watch.seen = at(43_199, 43_199);
        assert!(!watch.is_over(IDLE, &at(43_199, 43_199)));
        assert!(watch.is_over(IDLE, &at(43_200, 43_200)));
    }
}
