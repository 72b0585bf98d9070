//! What follows from an answer beside the history: what stands in its field, its case's line in the
//! list, that it is one of its case's, the words that it is found by. The answer alone is committed; these are kept in memory and
//! written in the next quiet moment, before somebody searches, and when the vault is locked.
//!
//! A case that is behind is named in the file by the commit that made it so. What a crash left there
//! is made anew from the events ([`crate::level`]).

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{CaseId, Digest, Op};
use rusqlite::{Connection, named_params};

use crate::cases::Head;
use crate::level::Left;
use crate::registers::{self, Before};
use crate::step::Step;
use crate::{Error, Vault, search};

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
pub(crate) struct Behind {
    state: RefCell<State>,
    /// Cases that could not be brought up to the log, because a page could not be read. They are
    /// left alone until somebody asks for one of them, or every page was read. Opening the file
    /// anew changes nothing about them.
    hurt: RefCell<BTreeSet<CaseId>>,
    /// The last events could not be read through: cases are taken as the file names them.
    pub(crate) unread: Cell<bool>,
    /// What is written of a case was older than it can be after a crash: told once.
    pub(crate) found: Cell<bool>,
    /// The cases of which that is so, until somebody compares them with their events.
    older: RefCell<BTreeSet<CaseId>>,
}

#[derive(Debug, Default)]
enum State {
    /// Only the file knows: after opening it, and after a commit of which nobody knows whether it
    /// reached the disk.
    #[default]
    InTheFile,
    Here(Here),
}

/// What is known since the file was opened.
#[derive(Debug, Default)]
struct Here {
    cases: BTreeMap<CaseId, Ahead>,
    /// Cases that may be behind their events, and are not brought up to them yet.
    left: BTreeMap<CaseId, Left>,
    /// Cases that are not.
    level: BTreeSet<CaseId>,
}

impl Behind {
    fn here<T>(&self, at: impl FnOnce(&mut Here) -> T) -> Option<T> {
        match &mut *self.state.borrow_mut() {
            State::Here(here) => Some(at(here)),
            State::InTheFile => None,
        }
    }

    /// Takes what is ahead of a case, to go on from it.
    pub(crate) fn take(&self, case: CaseId) -> Option<Ahead> {
        self.here(|here| here.cases.remove(&case)).flatten()
    }

    /// Looks at what is ahead of a case.
    pub(crate) fn look<T>(&self, case: CaseId, at: impl FnOnce(&Ahead) -> T) -> Option<T> {
        self.here(|here| here.cases.get(&case).map(at)).flatten()
    }

    /// Goes on from what was committed.
    pub(crate) fn put(&self, case: CaseId, ahead: Ahead) {
        self.here(|here| here.cases.insert(case, ahead));
    }

    /// Nothing in memory counts any more.
    pub(crate) fn forget(&self) {
        *self.state.borrow_mut() = State::InTheFile;
    }

    /// Whether it is known what the file left.
    pub(crate) fn is_known(&self) -> bool {
        self.here(|_| ()).is_some()
    }

    /// What the file left.
    pub(crate) fn know(&self, left: BTreeMap<CaseId, Left>) {
        *self.state.borrow_mut() = State::Here(Here { left, ..Here::default() });
    }

    /// What the file left of a case; none where it is level with its events.
    pub(crate) fn left_of(&self, case: CaseId) -> Option<Left> {
        let left = |here: &mut Here| {
            let is_level = here.level.contains(&case);
            (!is_level).then(|| here.left.get(&case).cloned().unwrap_or_default())
        };
        self.here(left).flatten()
    }

    /// Whether what is written of a case may be older than its events.
    pub(crate) fn is_left(&self, case: CaseId) -> bool {
        self.here(|here| here.left.contains_key(&case)).unwrap_or(false)
    }

    /// The cases that can be brought up to their events.
    pub(crate) fn left(&self) -> Vec<CaseId> {
        let left = self.here(|here| here.left.keys().copied().collect::<Vec<_>>());
        left.unwrap_or_default().into_iter().filter(|case| !self.is_hurt(*case)).collect()
    }

    /// A case is level with its events.
    pub(crate) fn is_level(&self, case: CaseId) {
        self.hurt.borrow_mut().remove(&case);
        self.here(|here| {
            here.left.remove(&case);
            here.level.insert(case);
        });
    }

    /// A page of a case could not be read.
    pub(crate) fn hurt(&self, case: CaseId) {
        self.hurt.borrow_mut().insert(case);
    }

    pub(crate) fn is_hurt(&self, case: CaseId) -> bool {
        self.hurt.borrow().contains(&case)
    }

    /// Of how many cases a page could not be read.
    pub(crate) fn count_hurt(&self) -> usize {
        self.hurt.borrow().len()
    }

    /// What was written of a case was older than it can be after a crash.
    pub(crate) fn was_older(&self, case: CaseId) {
        self.found.set(true);
        self.older.borrow_mut().insert(case);
    }

    /// Whether it was. Says so once.
    pub(crate) fn take_older(&self, case: CaseId) -> bool {
        self.older.borrow_mut().remove(&case)
    }

    /// Whether a page could not be read.
    pub(crate) fn is_any_hurt(&self) -> bool {
        self.unread.get() || !self.hurt.borrow().is_empty()
    }

    /// Every page can be read.
    pub(crate) fn healed(&self) {
        self.hurt.borrow_mut().clear();
        self.unread.set(false);
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

impl Vault {
    /// Writes down what follows from the last answers. Whoever reads projections asks for this first.
    /// A case of which a page cannot be read is left as it is, and holds up no other.
    pub(crate) fn settle(&mut self) -> Result<(), Error> {
        let level = self.come_level();
        match self.write_down() {
            Err(error) if self.is_hurt_by(&error) => {
                // Everything is in the log: whose page it was is found one case at a time.
                self.reconnect()?;
                self.come_level()
            }
            // What could not be brought up holds up nothing that can be written.
            done => level.and(done),
        }
    }

    fn write_down(&self) -> Result<(), Error> {
        let settling = Error::database("writing down what stands in a case");
        let mut state = self.behind.state.borrow_mut();
        let State::Here(Here { cases, .. }) = &mut *state else { return Ok(()) };
        if cases.is_empty() {
            return Ok(());
        }
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
