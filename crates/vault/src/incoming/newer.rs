//! What a newer program wrote waits, as it came, until this one is as new. It is looked at again once
//! after each opening: only another program can find more in it.

use dalil_case::Moment;
use rusqlite::named_params;

use super::Verdict;
use crate::{Error, Vault};

/// What it waits for.
const CODE: &str = "newer-program";
/// No thing has this id.
const ABOUT: &[u8] = b"program";

/// For an object that is of a version that this program does not know.
pub(super) fn waits() -> Verdict {
    Verdict::Waits(CODE, ABOUT.to_vec())
}

impl Vault {
    /// Looks again at what waits for a newer program, and at what an earlier one refused because it
    /// was too new. Says how many of them are not waiting for that any more.
    ///
    /// # Errors
    /// Something could not be kept; everything waits as before then.
    pub fn take_newer(&mut self, now: Moment) -> Result<u64, Error> {
        let before = self.newer()?;
        if before == 0 {
            return Ok(0);
        }
        self.in_one_step(|vault| vault.look_again(vec![ABOUT.to_vec()], now))?;
        Ok(before.saturating_sub(self.newer()?))
    }

    /// How many there are. What was refused waits from here on.
    fn newer(&self) -> Result<u64, Error> {
        let reading = Error::database("reading what is newer than the program");
        self.conn
            .execute(
                include_str!("../sql/incoming-newer.sql"),
                named_params! { ":code": CODE, ":about": ABOUT },
            )
            .map_err(&reading)?;
        self.conn
            .query_row(
                "SELECT count(*) FROM incoming WHERE state = 0 AND about = :about",
                named_params! { ":about": ABOUT },
                |row| row.get::<_, i64>(0),
            )
            .map(|count| u64::try_from(count).unwrap_or(0))
            .map_err(&reading)
    }
}
