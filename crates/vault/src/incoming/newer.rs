//! What a newer program wrote waits, as it came, until this one is as new. It is looked at again once
//! after each opening: only another program can find more in it.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::ItemKind;
use rusqlite::named_params;

use super::{Object, Verdict};
use crate::{Error, Quiet, Vault};

/// What it waits for.
const CODE: &str = "newer-program";
/// No thing has this id.
const ABOUT: &[u8] = b"program";
/// Objects that are looked at before looking up.
const MOST: u32 = 64;

/// For an object that is of a version that this program does not know.
pub(super) fn waits() -> Verdict {
    Verdict::Waits(CODE, ABOUT.to_vec())
}

/// An object that waits for a newer program, and its place among them.
struct Newer {
    n: i64,
    hash: Digest,
    kind: ItemKind,
    from: DeviceId,
    bytes: Vec<u8>,
}

impl Vault {
    /// Looks again at what waits for a newer program, and at what an earlier one refused because it
    /// was too new, for as long as it is quiet. Says how many of them are not waiting for that any
    /// more; none where somebody came in: the next time goes on from there.
    ///
    /// One that cannot be looked at waits as before, and keeps no other from being taken in.
    ///
    /// # Errors
    /// Nothing more can be kept; what is left waits as before.
    pub fn take_newer(&mut self, now: Moment, quiet: &Quiet) -> Result<Option<u64>, Error> {
        self.let_refused_wait()?;
        let mut taken = 0_u64;
        loop {
            let some = self.next_newer()?;
            let Some(last) = some.last().map(|one| one.n) else { break };
            taken = taken.saturating_add(self.take_some(&some, now)?);
            self.newer_seen = last;
            if u32::try_from(some.len()).is_ok_and(|count| count < MOST) {
                break;
            }
            if !quiet.lasts() {
                return Ok(None);
            }
        }
        self.newer_seen = 0;
        Ok(Some(taken))
    }

    /// Together where all of them can be, or one by one.
    fn take_some(&mut self, some: &[Newer], now: Moment) -> Result<u64, Error> {
        match self.in_one_step(|vault| vault.look_at_newer(some, now)) {
            Err(error) if some.len() > 1 && !matches!(error, Error::DiskFull { .. }) => {}
            Err(error) => return self.over_one(error),
            taken => return taken,
        }
        let mut taken = 0_u64;
        for one in some {
            let each = std::slice::from_ref(one);
            let looked = self.in_one_step(|vault| vault.look_at_newer(each, now));
            taken = taken.saturating_add(looked.or_else(|error| self.over_one(error))?);
        }
        Ok(taken)
    }

    /// What one object met says nothing of the others, unless there is no room for any.
    fn over_one(&mut self, error: Error) -> Result<u64, Error> {
        if matches!(error, Error::DiskFull { .. }) {
            return Err(error);
        }
        if self.is_hurt_by(&error) {
            self.reconnect()?;
        }
        Ok(0)
    }

    /// Within a step.
    fn look_at_newer(&mut self, some: &[Newer], now: Moment) -> Result<u64, Error> {
        let mut taken = 0_u64;
        for Newer { hash, kind, from, bytes, .. } in some {
            let object = Object { hash: *hash, kind: *kind, from: *from, bytes };
            let verdict = self.look_at(&object, None, now)?;
            self.keep_incoming(&object, &verdict, now)?;
            taken += u64::from(!matches!(&verdict, Verdict::Waits(CODE, _)));
            if let Verdict::Good(woken) = verdict {
                self.look_again(woken, now)?;
            }
        }
        Ok(taken)
    }

    /// What an earlier program refused waits from here on.
    fn let_refused_wait(&self) -> Result<(), Error> {
        self.conn
            .execute(
                include_str!("../sql/incoming-newer.sql"),
                named_params! { ":code": CODE, ":about": ABOUT },
            )
            .map(drop)
            .map_err(reading())
    }

    fn next_newer(&self) -> Result<Vec<Newer>, Error> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("../sql/incoming-newer-next.sql"))
            .map_err(reading())?;
        let next = named_params! { ":about": ABOUT, ":seen": self.newer_seen, ":most": MOST };
        let rows = statement
            .query_map(next, |row| {
                Ok(Newer {
                    n: row.get(0)?,
                    hash: Digest(row.get(1)?),
                    kind: ItemKind::from_number(row.get(2)?).unwrap_or(ItemKind::Segment),
                    from: DeviceId(row.get(3)?),
                    bytes: row.get(4)?,
                })
            })
            .map_err(reading())?;
        rows.collect::<Result<_, _>>().map_err(reading())
    }
}

fn reading() -> impl Fn(rusqlite::Error) -> Error {
    Error::database("reading what is newer than the program")
}
