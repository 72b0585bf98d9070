//! What waited is looked at again, in steps that stay short however much of it there is. Where a step
//! ends before all of it had its turn, how far that was is noted in the same step: whoever comes next
//! goes on from there, also after a crash.

use dalil_case::Moment;
use rusqlite::{OptionalExtension as _, named_params};

use super::hurt::HURT;
use super::{MOST_BROUGHT, Object, Verdict};
use crate::{Error, Vault};

/// Before what was waited for, among the settings; the value is the number of the last that had its
/// turn.
const REST: &str = "look-again/";

/// What something waits for, and the number of the last that had its turn.
type Woken = (Vec<u8>, i64);

impl Vault {
    /// What waited for one of these is looked at again, and what that brings, until nothing moves or
    /// the step has brought enough.
    pub(super) fn look_again(&mut self, woken: Vec<Vec<u8>>, now: Moment) -> Result<(), Error> {
        self.look_on(woken.into_iter().map(|about| (about, 0)).collect(), now)
    }

    /// What had no turn in an earlier step, in steps of its own.
    pub(crate) fn look_at_rest(&mut self, now: Moment) -> Result<(), Error> {
        while let Some((name, woken)) = self.next_rest()? {
            self.in_one_step(|vault| {
                vault.clear_setting(&name)?;
                vault.look_on(vec![woken], now)
            })?;
        }
        Ok(())
    }

    /// Within a step.
    fn look_on(&mut self, mut woken: Vec<Woken>, now: Moment) -> Result<(), Error> {
        while let Some((about, mut last)) = woken.pop() {
            for n in self.waiting_for(&about, last)? {
                if self.brought >= MOST_BROUGHT {
                    self.leave_for_later(&about, last)?;
                    break;
                }
                last = n;
                // One at a time in memory, however many wait.
                let Some((hash, kind, from, bytes)) = self.one_waiting(n)? else { continue };
                self.brought = self.brought.saturating_add(bytes.len());
                let object = Object { hash, kind, from, bytes: &bytes };
                let verdict = self.look_at(&object, None, now)?;
                if matches!(&verdict, Verdict::Waits(HURT, _)) && about == HURT.as_bytes() {
                    // It waits as it did.
                    continue;
                }
                self.keep_incoming(&object, &verdict, now)?;
                if let Verdict::Good(more) = verdict {
                    woken.extend(more.into_iter().map(|about| (about, 0)));
                }
            }
        }
        Ok(())
    }

    /// Whoever was left before stays so: the first of them has its turn first.
    fn leave_for_later(&mut self, about: &[u8], last: i64) -> Result<(), Error> {
        let digits: String = about.iter().map(|byte| format!("{byte:02x}")).collect();
        let name = format!("{REST}{digits}");
        let noted = self.noted_last(&name)?;
        self.put_setting(&name, &noted.map_or(last, |noted| noted.min(last)).to_string())
    }

    fn noted_last(&self, name: &str) -> Result<Option<i64>, Error> {
        self.conn
            .prepare_cached("SELECT CAST(value AS INTEGER) FROM setting WHERE name = :name")
            .and_then(|mut statement| {
                statement.query_row(named_params! { ":name": name }, |row| row.get(0)).optional()
            })
            .map_err(reading())
    }

    fn next_rest(&self) -> Result<Option<(String, Woken)>, Error> {
        let next = self
            .conn
            .prepare_cached(
                "SELECT name, CAST(value AS INTEGER) FROM setting
                 WHERE name >= 'look-again/' AND name < 'look-again0' LIMIT 1",
            )
            .and_then(|mut statement| {
                let name = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get(1)?));
                statement.query_row([], name).optional()
            })
            .map_err(reading())?;
        Ok(next.map(|(name, last)| {
            let digits = name.strip_prefix(REST).unwrap_or_default().as_bytes();
            let bytes = digits.chunks(2).filter_map(|two| str::from_utf8(two).ok());
            let about = bytes.filter_map(|two| u8::from_str_radix(two, 16).ok()).collect();
            (name, (about, last))
        }))
    }

    /// The numbers of those that wait for one thing, in the order in which they came, after one of
    /// them.
    pub(super) fn waiting_for(&self, about: &[u8], after: i64) -> Result<Vec<i64>, Error> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("../sql/incoming-waiting.sql"))
            .map_err(reading())?;
        let which = named_params! { ":about": about, ":after": after };
        let rows = statement.query_map(which, |row| row.get(0)).map_err(reading())?;
        rows.collect::<Result<_, _>>().map_err(reading())
    }
}

fn reading() -> impl Fn(rusqlite::Error) -> Error {
    Error::database("reading what waits")
}
