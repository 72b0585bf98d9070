//! What time it is. The only place where the application reads a clock.

use std::sync::LazyLock;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use dalil_case::Moment;

/// Tells the time; tests bring their own.
pub trait Clock: Send {
    /// Now, as the device believes.
    fn now(&self) -> Moment;
    /// Minutes by which local time is ahead of UTC now, for times that people read.
    fn minutes_ahead(&self) -> i32;
    /// How long something has been running that nobody can set back. What it reads means nothing
    /// by itself, only the difference to another reading does.
    fn running(&self) -> Duration {
        Duration::from_millis(u64::try_from(self.now().0).unwrap_or_default())
    }
}

static STARTED: LazyLock<Instant> = LazyLock::new(Instant::now);

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

    fn running(&self) -> Duration {
        STARTED.elapsed()
    }
}
