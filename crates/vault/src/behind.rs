//! What follows from an answer beside the history: what stands in its field, its case's line in the
//! list, that it is one of its case's, the words that it is found by. The answer alone is committed; these are kept in memory and
//! written in the next quiet moment, before somebody searches, and when the vault is locked.
//!
//! A case that is behind is named in the file by the commit that made it so. What a crash left there
//! is made anew from the events.

use std::cell::RefCell;
use std::collections::BTreeMap;

use dalil_case::{CaseId, Digest, Op};
use rusqlite::{Connection, OptionalExtension as _, named_params};

use crate::cases::Head;
use crate::registers::{self, Before};
use crate::step::Step;
use crate::{Error, Vault, rebuild, search};

/// Whether what follows from an operation can wait: it changes one value and nothing that decides
/// which list a case is on, who reads it, or what the authority said.
pub(crate) fn can_wait(op: &Op) -> bool {
    matches!(
        op,
        Op::AnswerSet { .. }
            | Op::AnswerClear { .. }
            | Op::NoteAdd { .. }
            | Op::ItemAdd { .. }
            | Op::ItemRemove { .. }
            | Op::AssessmentComputed { .. }
            | Op::Viewed { .. }
            | Op::Printed { .. }
            | Op::Exported { .. }
    )
}

/// What stands in one field.
#[derive(Debug)]
pub(crate) struct Standing {
    /// The event that gave it, and its number in this vault.
    pub(crate) value: (Digest, i64),
    pub(crate) answered: bool,
    pub(crate) has_words: bool,
}

impl Standing {
    pub(crate) fn of(op: &Op, value: (Digest, i64)) -> Self {
        let answered = matches!(op, Op::AnswerSet { .. });
        Self { value, answered, has_words: search::has_words(op) }
    }

    /// As the next value of the field finds it.
    pub(crate) fn before(&self) -> Before {
        Before {
            hashes: vec![self.value.0],
            answered: self.answered,
            had_words: self.has_words,
            is_tangled: false,
        }
    }
}

/// One event among those of its case.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    /// Its place in its chain.
    pub(crate) chain_seq: u64,
    pub(crate) hash: Digest,
    /// Its number in this vault.
    pub(crate) row: i64,
}

impl Entry {
    /// Writes it down.
    pub(crate) fn write(&self, tx: &Connection, case: CaseId) -> rusqlite::Result<()> {
        tx.prepare_cached(include_str!("sql/case-event-put.sql"))?
            .execute(named_params! {
                ":case": case.0,
                ":chain_seq": i64::try_from(self.chain_seq).unwrap_or(i64::MAX),
                ":hash": self.hash.0,
                ":seq": self.row,
            })
            .map(drop)
    }
}

/// What is not written down yet of one case.
#[derive(Debug)]
pub(crate) struct Ahead {
    pub(crate) head: Head,
    pub(crate) entries: Vec<Entry>,
    pub(crate) fields: BTreeMap<String, Standing>,
    /// Whether its words changed.
    pub(crate) words: bool,
}

impl Ahead {
    /// What came later, and `earlier`.
    pub(crate) fn after(self, earlier: Option<Self>) -> Self {
        let Some(mut all) = earlier else { return self };
        all.head = self.head;
        all.entries.extend(self.entries);
        all.fields.extend(self.fields);
        all.words |= self.words;
        all
    }

    /// Enters its events among those of the case.
    pub(crate) fn enter(&self, tx: &Connection, case: CaseId) -> rusqlite::Result<()> {
        self.entries.iter().try_for_each(|entry| entry.write(tx, case))
    }

    /// Writes it down.
    pub(crate) fn write(&self, tx: &Connection, case: CaseId) -> rusqlite::Result<()> {
        self.enter(tx, case)?;
        for (field, standing) in &self.fields {
            registers::set(tx, case, field, &[standing.value])?;
        }
        self.head.save(tx, case)?;
        if self.words { search::index(tx, case) } else { Ok(()) }
    }
}

/// Cases that are ahead of what is written down of them.
#[derive(Debug, Default)]
pub(crate) struct Behind(RefCell<State>);

#[derive(Debug, Default)]
enum State {
    /// Only the file knows: after opening it, and after a commit of which nobody knows whether it
    /// reached the disk.
    #[default]
    InTheFile,
    Here(BTreeMap<CaseId, Ahead>),
}

impl Behind {
    /// Takes what is ahead of a case, to go on from it.
    pub(crate) fn take(&self, case: CaseId) -> Option<Ahead> {
        match &mut *self.0.borrow_mut() {
            State::Here(cases) => cases.remove(&case),
            State::InTheFile => None,
        }
    }

    /// Looks at what is ahead of a case.
    pub(crate) fn look<T>(&self, case: CaseId, at: impl FnOnce(&Ahead) -> T) -> Option<T> {
        match &*self.0.borrow() {
            State::Here(cases) => cases.get(&case).map(at),
            State::InTheFile => None,
        }
    }

    /// Goes on from what was committed.
    pub(crate) fn put(&self, case: CaseId, ahead: Ahead) {
        if let State::Here(cases) = &mut *self.0.borrow_mut() {
            cases.insert(case, ahead);
        }
    }

    /// Nothing in memory counts any more.
    pub(crate) fn forget(&self) {
        *self.0.borrow_mut() = State::InTheFile;
    }

    fn is_settled(&self) -> bool {
        matches!(&*self.0.borrow(), State::Here(cases) if cases.is_empty())
    }
}

/// Names a case that is behind from this commit on, with the number of the first event of it.
pub(crate) fn name(tx: &Connection, case: CaseId, first: i64) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT INTO behind (case_id, seq) VALUES (:case, :seq)")?
        .execute(named_params! { ":case": case.0, ":seq": first })
        .map(drop)
}

/// A case that is not behind any more.
pub(crate) fn clear(tx: &Connection, case: CaseId) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM behind WHERE case_id = :case")?
        .execute(named_params! { ":case": case.0 })
        .map(drop)
}

/// Enters the events of a case that are nowhere but in the log.
fn enter(tx: &Connection, case: CaseId) -> rusqlite::Result<()> {
    tx.prepare_cached(include_str!("sql/case-event-left.sql"))?
        .execute(named_params! { ":case": case.0 })
        .map(drop)
}

impl Vault {
    /// From which number on events of a case are found in the log alone. Writes nothing: a case is
    /// read on a full disk too.
    pub(crate) fn last_moments(&self, case: CaseId) -> Result<i64, Error> {
        let first = if self.is_level() {
            self.behind.look(case, |ahead| ahead.entries.first().map(|entry| entry.row)).flatten()
        } else {
            self.conn
                .prepare_cached("SELECT seq FROM behind WHERE case_id = :case")
                .and_then(|mut statement| {
                    statement
                        .query_row(named_params! { ":case": case.0 }, |row| row.get(0))
                        .optional()
                })
                .map_err(Error::database("reading a case"))?
        };
        Ok(first.unwrap_or(i64::MAX))
    }

    fn is_level(&self) -> bool {
        !matches!(&*self.behind.0.borrow(), State::InTheFile)
    }

    /// As [`Vault::settle`] or [`Vault::come_level`], for who only looks: where nothing can be
    /// written now, what is written is better than nothing, and it is tried again the next time.
    pub(crate) fn if_it_can(done: Result<(), Error>) -> Result<(), Error> {
        match done {
            Err(error @ Error::VaultDamaged { .. }) => Err(error),
            _ => Ok(()),
        }
    }

    /// Makes anew what a crash left behind. Costs nothing where there is nothing.
    pub(crate) fn come_level(&self) -> Result<(), Error> {
        if self.is_level() {
            return Ok(());
        }
        let reading = Error::database("making the list of cases anew");
        let cases = self
            .conn
            .prepare_cached("SELECT case_id FROM behind")
            .and_then(|mut statement| {
                statement
                    .query_map([], |row| row.get(0).map(CaseId))?
                    .collect::<Result<Vec<_>, _>>()
            })
            .map_err(&reading)?;
        if !cases.is_empty() {
            let step = Step::begin(&self.conn).map_err(&reading)?;
            for case in cases {
                enter(&step, case).map_err(&reading)?;
                rebuild::case(&step, case)?;
                clear(&step, case).map_err(&reading)?;
            }
            step.commit().map_err(&reading)?;
        }
        *self.behind.0.borrow_mut() = State::Here(BTreeMap::new());
        Ok(())
    }

    /// Writes down what follows from the last answers. Whoever reads projections asks for this first.
    pub(crate) fn settle(&self) -> Result<(), Error> {
        self.come_level()?;
        if self.behind.is_settled() {
            return Ok(());
        }
        let settling = Error::database("writing down what stands in a case");
        let mut state = self.behind.0.borrow_mut();
        let State::Here(cases) = &mut *state else { return Ok(()) };
        let step = Step::begin(&self.conn).map_err(&settling)?;
        for (case, ahead) in cases.iter() {
            ahead.write(&step, *case).map_err(&settling)?;
            clear(&step, *case).map_err(&settling)?;
        }
        let done = step.commit().map_err(&settling);
        match done {
            Ok(()) => cases.clear(),
            Err(_) => *state = State::InTheFile,
        }
        done
    }
}
