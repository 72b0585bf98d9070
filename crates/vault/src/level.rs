//! Bringing what is written of a case up to its events: after a crash, and where an old page stands
//! in the file. One case at a time, so that a page that cannot be read costs its own case alone.
//!
//! Nothing is added to a case before this was done: an end of its chain that is older than the log
//! would give the next event a place that is taken.

use std::collections::BTreeMap;

use dalil_case::{Case, CaseId, Digest};
use rusqlite::{Connection, named_params};

use crate::behind::{self, Entry};
use crate::cases::{self, Head};
use crate::history::RECENT;
use crate::step::Step;
use crate::{Error, Vault, erase, rebuild};

/// What the file left of a case, before anybody compared it with the log.
#[derive(Clone, Debug, Default)]
pub(crate) struct Left {
    /// From this number on its events may be in the log alone, as a crash left them.
    named: Option<i64>,
    /// Those of its events that are among the last of the log.
    recent: Vec<Entry>,
}

impl Left {
    /// From this number on its events are looked for in the log.
    fn from(&self) -> i64 {
        let recent = self.recent.iter().map(|entry| entry.row);
        recent.chain(self.named).min().unwrap_or(i64::MAX)
    }
}

impl Vault {
    /// Reads what the file left. Writes nothing: a case is read on a full disk too.
    fn look_up(&self) -> Result<(), Error> {
        if self.behind.is_known() {
            return Ok(());
        }
        let reading = Error::database("reading which cases are behind");
        let mut left = named(&self.conn).map_err(&reading)?;
        if !self.behind.unread.get() {
            // The file names no case where an old page stands in the place of the names.
            recent(&self.conn, &mut left).map_err(|error| {
                let error = reading(error);
                self.behind.unread.set(self.is_hurt_by(&error));
                error
            })?;
        }
        self.behind.know(left);
        Ok(())
    }

    /// As [`Vault::look_up`], where the last events cannot be read without them.
    fn know(&mut self) -> Result<(), Error> {
        match self.look_up() {
            Err(error) if self.behind.unread.get() || self.is_hurt_by(&error) => {
                self.reconnect()?;
                self.look_up()
            }
            known => known,
        }
    }

    /// From which number on events of a case are found in the log alone.
    pub(crate) fn last_moments(&self, case: CaseId) -> Result<i64, Error> {
        self.look_up()?;
        let ahead = self.behind.look(case, |ahead| ahead.entries.first().map(|entry| entry.row));
        let left = || self.behind.left_of(case).map(|left| left.from());
        Ok(ahead.flatten().or_else(left).unwrap_or(i64::MAX))
    }

    /// As [`Vault::settle`] or [`Vault::come_level`], for who only looks: where nothing can be
    /// written now, what is written is better than nothing, and it is tried again the next time.
    pub(crate) fn if_it_can(done: Result<(), Error>) -> Result<(), Error> {
        match done {
            Err(error @ Error::VaultDamaged { .. }) => Err(error),
            _ => Ok(()),
        }
    }

    /// Whether a page could not be read: nothing else is then, until the file is opened anew.
    pub(crate) fn is_hurt_by(&self, error: &Error) -> bool {
        error.is_of_a_page() || self.only_sounds_read_only(error) || self.is_spoilt()
    }

    /// Whether a page could not be read since every page was looked at, or nothing can be read now.
    pub fn is_hurt(&self) -> bool {
        self.behind.is_any_hurt() || self.is_spoilt()
    }

    /// Brings every case up to its events that the file does not say is. Costs next to nothing where
    /// there is nothing. A case of which a page cannot be read is left out, and tried again when
    /// somebody asks for it.
    pub(crate) fn come_level(&mut self) -> Result<(), Error> {
        let mut done = Ok(());
        loop {
            self.know()?;
            let mut spoilt = false;
            for case in self.behind.left() {
                match self.level(case) {
                    Ok(_) => {}
                    Err(_) if self.behind.is_hurt(case) => {
                        spoilt = true;
                        break;
                    }
                    // Nothing can be written now: others may need nothing to be written.
                    Err(error) => done = Err(error),
                }
            }
            if !spoilt {
                return done;
            }
            done = Ok(());
            self.reconnect()?;
        }
    }

    /// Brings a case up to its events, whatever is the matter with others.
    pub(crate) fn make_level(&mut self, case: CaseId) -> Result<(), Error> {
        self.know()?;
        self.level(case)
    }

    /// Brings a case up to its events, in the step that is open or in one of its own.
    pub(crate) fn level(&self, case: CaseId) -> Result<(), Error> {
        self.look_up()?;
        let Some(left) = self.behind.left_of(case) else { return Ok(()) };
        let done = self.bring_up(case, &left);
        match &done {
            Ok(_) => self.behind.is_level(case),
            Err(error) if self.is_hurt_by(error) => self.behind.hurt(case),
            Err(_) => {}
        }
        done
    }

    fn bring_up(&self, case: CaseId, left: &Left) -> Result<(), Error> {
        let leveling = Error::database("making a case anew");
        let conn = &self.conn;
        let (before, is_legible) = match Head::load(conn, case) {
            Err(error) if cases::is_no_line(&error) => (None, false),
            before => (before.map_err(&leveling)?, true),
        };
        let lacking = lacking(conn, case, left, before.as_ref()).map_err(&leveling)?;
        // It is written anew, whatever it says of how many there are.
        let lacking = lacking.or((!is_legible).then_some(0));
        let Some(from) = lacking else { return Ok(()) };
        let step = conn.is_autocommit().then(|| Step::begin(conn)).transpose();
        let step = step.map_err(&leveling)?;
        let entered = enter(conn, case, from).map_err(&leveling)?;
        rebuild::case(conn, case)?;
        behind::clear(conn, case).map_err(&leveling)?;
        let after = Head::load(conn, case).map_err(&leveling)?;
        step.map_or(Ok(()), Step::commit).map_err(&leveling)?;
        let by_a_crash = left.named == Some(from) || entered == 0 && before == after;
        if !by_a_crash {
            self.behind.was_older(case);
        }
        Ok(())
    }

    /// What the line of a case in the list would be, made of its events. None where they cannot be
    /// read now.
    pub(crate) fn made(&self, case: CaseId) -> Option<Head> {
        if self.behind.is_hurt(case) {
            return None;
        }
        let events = self.events(case);
        if events.as_ref().is_err_and(|error| self.is_hurt_by(error)) {
            self.behind.hurt(case);
        }
        let recorded: Vec<_> = events.ok()?.into_iter().map(|kept| kept.recorded).collect();
        Some(Head::of(&Case::fold(case, &recorded), Default::default(), [0; 32]))
    }

    /// Enters among the events of their cases what the log has in the `count` numbers from `from` on
    /// and they have not: an old page stands in the file. For quiet moments, before any case is
    /// compared with its events. Says from which number on to go on; none where the log ends.
    pub fn enter_on(&mut self, from: i64, count: u32) -> Result<Option<i64>, Error> {
        self.settle()?;
        let entering = Error::database("entering what the log has");
        let until = from.saturating_add(i64::from(count));
        let stretch = named_params! { ":from": from, ":until": until };
        let missing = self
            .conn
            .prepare_cached(include_str!("sql/case-event-missing.sql"))
            .and_then(|mut statement| statement.exists(stretch))
            .map_err(&entering)?;
        if missing {
            let step = Step::begin(&self.conn).map_err(&entering)?;
            step.prepare_cached(include_str!("sql/case-event-enter.sql"))
                .and_then(|mut statement| statement.execute(stretch))
                .map_err(&entering)?;
            // What an erased case had may not have been emptied with it.
            erase::again(&step).map_err(&entering)?;
            step.commit().map_err(&entering)?;
            self.behind.found.set(true);
            self.behind.forget();
        }
        Ok((until <= self.entries()?).then_some(until))
    }
}

/// Enters the events of a case that are nowhere but in the log. Says how many there were.
pub(crate) fn enter(conn: &Connection, case: CaseId, from: i64) -> rusqlite::Result<usize> {
    conn.prepare_cached(include_str!("sql/case-event-left.sql"))?
        .execute(named_params! { ":case": case.0, ":from": from })
}

/// The cases that the file says are behind.
fn named(conn: &Connection) -> rusqlite::Result<BTreeMap<CaseId, Left>> {
    conn.prepare_cached("SELECT case_id, seq FROM behind")?
        .query_map([], |row| {
            let left = Left { named: Some(row.get(1)?), recent: Vec::new() };
            Ok((CaseId(row.get(0)?), left))
        })?
        .collect()
}

/// The cases of the last events.
fn recent(conn: &Connection, left: &mut BTreeMap<CaseId, Left>) -> rusqlite::Result<()> {
    let mut statement = conn.prepare_cached(include_str!("sql/event-ends.sql"))?;
    let mut rows = statement.query(named_params! { ":count": RECENT })?;
    while let Some(row) = rows.next()? {
        let chain_seq: i64 = row.get(2)?;
        let entry = Entry {
            row: row.get(0)?,
            chain_seq: u64::try_from(chain_seq).unwrap_or(0),
            hash: Digest(row.get(3)?),
        };
        left.entry(CaseId(row.get(1)?)).or_default().recent.push(entry);
    }
    Ok(())
}

/// From which number on events of a case are not entered; none where all are. Its line in the list
/// says how many there were before a crash could leave any.
fn lacking(
    conn: &Connection,
    case: CaseId,
    left: &Left,
    head: Option<&Head>,
) -> rusqlite::Result<Option<i64>> {
    let erased = "SELECT 1 FROM erased WHERE case_id = :case";
    if conn.prepare_cached(erased)?.exists([case.0])? {
        return Ok(None);
    }
    let until = left.named.unwrap_or(i64::MAX);
    let entered: i64 = conn
        .prepare_cached("SELECT count(*) FROM case_event WHERE case_id = :case AND seq < :until")?
        .query_row(named_params! { ":case": case.0, ":until": until }, |row| row.get(0))?;
    if entered != head.map_or(0, |head| head.n) {
        return Ok(Some(0));
    }
    let mut is_entered = conn.prepare_cached(
        "SELECT 1 FROM case_event WHERE case_id = :case AND chain_seq = :chain_seq AND hash = :hash",
    )?;
    let mut from = left.named;
    for entry in left.recent.iter().filter(|entry| entry.row < until) {
        let chain_seq = i64::try_from(entry.chain_seq).unwrap_or(i64::MAX);
        let place = named_params! {
            ":case": case.0,
            ":chain_seq": chain_seq,
            ":hash": entry.hash.0,
        };
        if !is_entered.exists(place)? {
            from = Some(from.map_or(entry.row, |from| from.min(entry.row)));
        }
    }
    Ok(from)
}
