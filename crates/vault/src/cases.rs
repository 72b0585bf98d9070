//! The list of cases, and one case at a time.

use std::cmp::Reverse;

use dalil_case::{Case, CaseId, Digest, Field, Moment, Op, Status};
use rusqlite::{Connection, OptionalExtension as _, Row, named_params};

use crate::registers::{Tails, joined, parted, unreadable};
use crate::{Error, Quiet, Vault, search};

/// Which cases to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseQuery {
    /// Words that a case must contain; all cases when empty.
    pub text: String,
    /// Only open ones, or only closed ones.
    pub open: Option<bool>,
    /// At most so many; all when none is given.
    pub limit: Option<u32>,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    /// Which case.
    pub id: CaseId,
    /// Its short code.
    pub code: String,
    /// Where the conversation took place.
    pub place: String,
    /// When it began.
    pub opened_at: Moment,
    /// When it last changed.
    pub last_at: Moment,
    /// The officer's conclusion, or else that of the rules.
    pub conclusion: Option<String>,
    /// Whether the conclusion is the officer's.
    pub decided: bool,
    /// Whether something must be done now.
    pub act_now: bool,
    /// Questions that have an answer.
    pub answers: u32,
    /// Whether it is being worked on.
    pub open: bool,
    /// How many things in it stand apart: different values that nobody decided between.
    pub apart: u32,
}

impl Vault {
    /// Lists cases, the last changed first.
    pub fn cases(&mut self, query: &CaseQuery) -> Result<Vec<CaseRow>, Error> {
        let listed = self.list(query);
        // What spoilt the connection, the words of one case, shall refuse nothing else.
        if listed.as_ref().is_err_and(|error| self.is_hurt_by(error))
            || self.behind.is_any_hurt() && self.is_spoilt()
        {
            self.reconnect()?;
        }
        listed
    }

    fn list(&mut self, query: &CaseQuery) -> Result<Vec<CaseRow>, Error> {
        let listing = Error::database("listing cases");
        let words = search::query(&query.text);
        Self::if_it_can(self.come_level())?;
        if words.is_some() {
            Self::if_it_can(self.settle())?;
            self.index_words(&Quiet::undisturbed())?;
        }
        let sql = match words {
            Some(_) => include_str!("sql/case-search.sql"),
            None => include_str!("sql/case-list.sql"),
        };
        let mut statement = self.conn.prepare_cached(sql).map_err(&listing)?;
        let status = query.open.map(|open| i64::from(!open));
        let rows = match &words {
            Some(words) => {
                statement.query_map(named_params! { ":words": words, ":status": status }, case_row)
            }
            None => statement.query_map(named_params! { ":status": status }, case_row),
        };
        let mut cases: Vec<CaseRow> = rows.and_then(Iterator::collect).map_err(&listing)?;
        drop(statement);
        for case in &mut cases {
            self.tell(case);
        }
        // The id makes the order total.
        cases.sort_by_key(|case| (Reverse(case.last_at), case.id));
        cases.truncate(query.limit.map_or(usize::MAX, |most| most as usize));
        Ok(cases)
    }

    /// Brings a line of the list up to what stands, where that is not written down: answers of the
    /// last moments, and what a crash left where nothing can be written. Where it cannot be told,
    /// it is read as that which protects more.
    fn tell(&self, row: &mut CaseRow) {
        if self.behind.look(row.id, |ahead| ahead.head.tell(row)).is_none()
            && self.behind.is_left(row.id)
        {
            match self.made(row.id) {
                Some(head) => head.tell(row),
                None => row.act_now = true,
            }
        }
    }

    /// One case, made of its events. One that was erased is none any more, although the event that
    /// says so is here.
    pub fn case(&self, id: CaseId) -> Result<Case, Error> {
        let events = self.events(id)?;
        if events.is_empty() || self.is_erased(id)? {
            return Err(Error::CaseUnknown);
        }
        let recorded: Vec<_> = events.into_iter().map(|kept| kept.recorded).collect();
        Ok(Case::fold(id, &recorded))
    }
}

fn case_row(row: &Row<'_>) -> rusqlite::Result<CaseRow> {
    Ok(CaseRow {
        id: CaseId(row.get(0)?),
        code: row.get(1)?,
        place: row.get(2)?,
        opened_at: Moment(row.get(3)?),
        last_at: Moment(row.get(4)?),
        conclusion: row.get(5)?,
        decided: row.get(6)?,
        act_now: row.get(7)?,
        answers: row.get(8)?,
        open: row.get::<_, i64>(9)? == 0,
        apart: row.get(10)?,
    })
}

/// The projection of one case for the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) title: String,
    pub(crate) place: String,
    pub(crate) closed: bool,
    pub(crate) n: i64,
    pub(crate) answers: i64,
    pub(crate) opened_at: Moment,
    pub(crate) last_at: Option<Moment>,
    pub(crate) conclusion: Option<String>,
    pub(crate) decided: bool,
    pub(crate) act_now: bool,
    pub(crate) apart: i64,
    pub(crate) guide_hash: Digest,
    pub(crate) proj_hash: [u8; 32],
    /// The newest events, in order.
    pub(crate) heads: Vec<Digest>,
    /// The ends of the owner's chains.
    pub(crate) tails: Tails,
}

impl Head {
    /// Of a case that begins.
    pub(crate) fn new(guide_hash: Digest) -> Self {
        Self {
            title: String::new(),
            place: String::new(),
            closed: false,
            n: 0,
            answers: 0,
            opened_at: Moment(0),
            last_at: None,
            conclusion: None,
            decided: false,
            act_now: false,
            apart: 0,
            guide_hash,
            proj_hash: [0; 32],
            heads: Vec::new(),
            tails: Tails::default(),
        }
    }

    /// What one more event changes. `answered`: the field had an answer before.
    pub(crate) fn step(&mut self, op: &Op, at: Moment, answered: bool) {
        self.n = self.n.saturating_add(1);
        if !op.is_audit() {
            self.last_at = self.last_at.max(Some(at));
        }
        match op {
            Op::CaseOpen { code, place, guide_hash, .. } => {
                self.title.clone_from(code);
                self.place.clone_from(place);
                self.guide_hash = *guide_hash;
                self.opened_at = at;
            }
            Op::CaseClose { .. } => self.closed = true,
            Op::CaseReopen { .. } => self.closed = false,
            Op::AnswerSet { .. } if !answered => self.answers = self.answers.saturating_add(1),
            Op::AnswerClear { .. } if answered => self.answers = self.answers.saturating_sub(1),
            Op::AssessmentComputed { conclusion, act_now, .. } => {
                self.act_now = *act_now;
                if !self.decided {
                    self.conclusion = Some(conclusion.clone());
                }
            }
            Op::DecisionSet { conclusion, .. } => {
                self.decided = true;
                self.conclusion = Some(conclusion.clone());
            }
            _ => {}
        }
    }

    /// The same, of the whole case at once.
    pub(crate) fn of(case: &Case, tails: Tails, proj_hash: [u8; 32]) -> Self {
        let opening = case.opening.as_ref().map(|field| &field.latest().value);
        let computed = case.computed.as_ref().map(|field| &field.latest().value);
        let decision = case.decision.as_ref().map(|field| &field.latest().value);
        Self {
            title: opening.map(|opening| opening.code.clone()).unwrap_or_default(),
            place: opening.map(|opening| opening.place.clone()).unwrap_or_default(),
            closed: case.status != Status::Open,
            n: i64::try_from(case.event_count).unwrap_or(i64::MAX),
            answers: i64::try_from(case.answered()).unwrap_or(i64::MAX),
            opened_at: case.opened_at.unwrap_or_default(),
            last_at: case.last_at,
            conclusion: decision
                .map(|decision| decision.conclusion.clone())
                .or_else(|| computed.map(|computed| computed.conclusion.clone())),
            decided: decision.is_some(),
            // Worked out apart: whoever says that something must be done now is heard.
            act_now: case.computed.iter().flat_map(Field::all).any(|kept| kept.value.act_now),
            apart: i64::try_from(case.conflicts.len()).unwrap_or(i64::MAX),
            guide_hash: opening.map(|opening| opening.guide_hash).unwrap_or_default(),
            proj_hash,
            heads: Vec::new(),
            tails,
        }
    }

    /// Brings a line of the list up to what stands.
    fn tell(&self, row: &mut CaseRow) {
        row.last_at = self.last_at.unwrap_or(self.opened_at);
        row.conclusion.clone_from(&self.conclusion);
        row.act_now = self.act_now;
        row.answers = u32::try_from(self.answers).unwrap_or(u32::MAX);
    }

    pub(crate) fn load(conn: &Connection, case: CaseId) -> rusqlite::Result<Option<Self>> {
        conn.prepare_cached(include_str!("sql/case-head-get.sql"))?
            .query_row(named_params! { ":case": case.0 }, |row| {
                Ok(Self {
                    title: row.get(0)?,
                    place: row.get(1)?,
                    closed: row.get::<_, i64>(2)? != 0,
                    n: row.get(3)?,
                    answers: row.get(4)?,
                    opened_at: Moment(row.get(5)?),
                    last_at: Some(Moment(row.get(6)?)),
                    conclusion: row.get(7)?,
                    decided: row.get(8)?,
                    act_now: row.get(9)?,
                    apart: row.get(10)?,
                    guide_hash: Digest(row.get(11)?),
                    proj_hash: row.get(12)?,
                    heads: parted(row.get_ref(13)?.as_blob()?).ok_or_else(|| unreadable(13))?,
                    tails: Tails::read(row.get_ref(14)?.as_blob()?)
                        .ok_or_else(|| unreadable(14))?,
                })
            })
            .optional()
    }

    pub(crate) fn save(&self, tx: &Connection, case: CaseId) -> rusqlite::Result<()> {
        let changed = self.put(tx, case, include_str!("sql/case-head-change.sql"))?;
        if changed == 0 {
            self.put(tx, case, include_str!("sql/case-head-put.sql"))?;
        }
        Ok(())
    }

    fn put(&self, tx: &Connection, case: CaseId, sql: &str) -> rusqlite::Result<usize> {
        tx.prepare_cached(sql)?.execute(named_params! {
            ":case": case.0,
            ":title": self.title,
            ":place": self.place,
            ":status": i64::from(self.closed),
            ":n": self.n,
            ":answers": self.answers,
            ":opened_at": self.opened_at.0,
            ":last_at": self.last_at.unwrap_or(self.opened_at).0,
            ":conclusion": self.conclusion,
            ":decided": self.decided,
            ":act_now": self.act_now,
            ":apart": self.apart,
            ":guide_hash": self.guide_hash.0,
            ":proj_hash": self.proj_hash,
            ":heads": joined(&self.heads),
            ":tails": self.tails.bytes(),
        })
    }
}

/// Whether what stands in the place of a line of the list is none: a page of another table, or one
/// that was written wrongly. It is written anew from the events.
pub(crate) fn is_no_line(error: &rusqlite::Error) -> bool {
    use rusqlite::Error as Sql;
    matches!(
        error,
        Sql::InvalidColumnType(..)
            | Sql::FromSqlConversionFailure(..)
            | Sql::IntegralValueOutOfRange(..)
    )
}
