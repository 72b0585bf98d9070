//! What time it is. The only place where the application reads a clock.

use std::time::{SystemTime, UNIX_EPOCH};

use dalil_case::Moment;

/// Tells the time; tests bring their own.
pub trait Clock: Send {
    /// Now, as the device believes.
    fn now(&self) -> Moment;
    /// Minutes by which local time is ahead of UTC now, for times that people read.
    fn minutes_ahead(&self) -> i32;
}

/// The computer's clock.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    /// Minutes by which local time is ahead of UTC, asked of the system at the start.
    pub minutes_ahead: i32,
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    fn minutes_ahead(&self) -> i32 {
        self.minutes_ahead
    }
}
