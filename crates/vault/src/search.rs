//! Words as they are searched: the same for every way of writing them.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{Body, CaseId, Event, EventId, Op, Response};
use rusqlite::{Connection, OptionalExtension as _, named_params};

use crate::step::Step;
use crate::{Error, Quiet, Vault};

/// Folds what people write differently: Arabic vowel signs, stretching and letter forms, Arabic
/// digits. Latin accents and capitals are left to the index. Tifinagh stays as it is.
pub(crate) fn fold(text: &str) -> String {
    text.chars().filter_map(fold_char).collect()
}

fn fold_char(c: char) -> Option<char> {
    match c {
        // Accents that stand apart from their letter.
        '\u{0300}'..='\u{036F}' => None,
        // Vowel signs, superscript alef, Quranic marks, stretching.
        '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}' | '\u{0640}' => None,
        // Direction and joining marks.
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' | 'ئ' | 'ی' => Some('ي'),
        'ؤ' => Some('و'),
        'ة' => Some('ه'),
        'ک' => Some('ك'),
        '\u{0660}'..='\u{0669}' => char::from_u32(u32::from(c) - 0x0660 + u32::from('0')),
        '\u{06F0}'..='\u{06F9}' => char::from_u32(u32::from(c) - 0x06F0 + u32::from('0')),
        _ => Some(c),
    }
}

/// What was typed, as a query of the index: each word must begin one that is somewhere in the
/// case. `None` when there is nothing to search for.
pub(crate) fn query(typed: &str) -> Option<String> {
    let folded = fold(typed);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let query = words.map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" ");
    (!query.is_empty()).then_some(query)
}

/// Whether an event holds words to find its case by.
pub(crate) fn has_words(op: &Op) -> bool {
    words_of(op).next().is_some()
}

fn words_of(op: &Op) -> impl Iterator<Item = &str> {
    let (first, second) = match op {
        Op::CaseOpen { code, place, .. } => (Some(code), Some(place)),
        Op::AnswerSet { response: Response::Text(text), .. } | Op::NoteAdd { text, .. } => {
            (Some(text), None)
        }
        Op::DecisionSet { reason, statement, .. } => (Some(reason), Some(statement)),
        Op::AuthorityDecide { reasons, next, .. } => (Some(reasons), next.as_ref()),
        Op::AuthorityAsk { text, .. } | Op::AuthorityAnswer { text, .. } => (Some(text), None),
        _ => (None, None),
    };
    first.into_iter().chain(second).map(String::as_str)
}

/// Indexes the words of a case that stand: replaced ones are not found. Its line in the list must
/// be there.
pub(crate) fn index(tx: &Connection, case: CaseId) -> rusqlite::Result<()> {
    let mut standing = BTreeSet::new();
    let mut statement = tx.prepare_cached(include_str!("sql/reg-case.sql"))?;
    let mut rows = statement.query(named_params! { ":case": case.0 })?;
    while let Some(row) = rows.next()? {
        standing.insert((row.get::<_, String>(0)?, row.get::<_, [u8; 32]>(1)?));
    }
    let mut statement = tx.prepare_cached(include_str!("sql/words-of-case.sql"))?;
    let mut rows = statement.query(named_params! { ":case": case.0 })?;
    let (mut texts, mut corrected) = (Vec::new(), BTreeSet::new());
    let (mut decided, mut chosen) = (BTreeMap::new(), BTreeSet::new());
    while let Some(row) = rows.next()? {
        let hash: [u8; 32] = row.get(0)?;
        let Ok(event) = Event::decode(row.get_ref(1)?.as_blob()?) else { continue };
        let Body::Known(op) = event.body else { continue };
        if let Op::NoteAdd { replaces: Some(old), .. } = &op {
            corrected.insert(*old);
        }
        let stands = op.field().is_none_or(|field| standing.contains(&(field, hash)));
        if let Op::ConflictResolve { chosen: Some(value), .. } = &op {
            decided.insert(event.id, *value);
            chosen.extend(stands.then_some(*value));
        }
        texts.extend(words_of(&op).map(|text| (event.id, stands, fold(text))));
    }
    // What was decided for stands, and what such a decision had decided for before.
    let mut further: Vec<EventId> = chosen.iter().copied().collect();
    while let Some(value) = further.pop() {
        if let Some(value) = decided.remove(&value) {
            chosen.insert(value);
            further.push(value);
        }
    }
    let words: Vec<String> = texts
        .into_iter()
        .filter(|(event, stands, _)| {
            (*stands || chosen.contains(event)) && !corrected.contains(event)
        })
        .map(|(_, _, text)| text)
        .collect();
    let id: Option<i64> = tx
        .prepare_cached("SELECT id FROM case_head WHERE case_id = :case")?
        .query_row(named_params! { ":case": case.0 }, |row| row.get(0))
        .optional()?;
    let Some(id) = id else { return Ok(()) };
    tx.prepare_cached(include_str!("sql/words-put.sql"))?
        .execute(named_params! { ":id": id, ":text": words.join("\n") })
        .map(drop)
}

/// Cases whose words are indexed in one step: whoever waits for the vault waits for so many.
const AT_ONCE: usize = 64;
/// Where more of them than these cannot be indexed, it is the index that cannot be written.
const MOST_FAILED: usize = 4;

/// A case whose words are indexed later: the number of its line in the list. None where the line is
/// gone.
type Later = (i64, Option<CaseId>);

/// Remembers that the words of cases are to be indexed: in the next quiet moment, before a
/// conversation with the server, or when somebody searches. What comes from elsewhere waits for no
/// index. Their lines in the list must be there.
pub(crate) fn put_off(tx: &Connection, cases: &[CaseId]) -> rusqlite::Result<()> {
    let mut statement = tx.prepare_cached(include_str!("sql/words-put-off.sql"))?;
    cases.iter().try_for_each(|case| statement.execute(named_params! { ":case": case.0 }).map(drop))
}

/// Indexes these and forgets that it was put off, in a step of their own.
fn index_together(conn: &Connection, some: &[Later]) -> rusqlite::Result<()> {
    let step = Step::begin(conn)?;
    for (line, case) in some {
        if let Some(case) = case {
            index(&step, *case)?;
        }
        step.prepare_cached("DELETE FROM words_later WHERE id = :id")?.execute([line])?;
    }
    step.commit()
}

impl Vault {
    /// Indexes what was put off, in brief steps, for as long as it is quiet; at least one of them. Says
    /// whether nothing is left that can be indexed now.
    ///
    /// A case that cannot be read holds up no other: it is left for the next time.
    ///
    /// # Errors
    /// Why a case could not be indexed, once the others are; or why none can be.
    pub fn index_words(&mut self, quiet: &Quiet) -> Result<bool, Error> {
        let mut failed = Vec::new();
        match self.index_on(quiet, &mut failed) {
            Ok(false) => Ok(false),
            Ok(true) => failed.into_iter().next().map_or(Ok(true), Err),
            Err(error) => {
                if self.is_hurt_by(&error) {
                    self.reconnect()?;
                }
                Err(error)
            }
        }
    }

    fn index_on(&mut self, quiet: &Quiet, failed: &mut Vec<Error>) -> Result<bool, Error> {
        let mut after = i64::MIN;
        loop {
            let some = self.next_words(after)?;
            let Some((last, _)) = some.last() else { return Ok(true) };
            after = *last;
            self.index_each(&some, failed)?;
            if some.len() < AT_ONCE {
                return Ok(true);
            }
            if !quiet.lasts() {
                return Ok(false);
            }
        }
    }

    /// Together where all of them can be, or one by one: what one case meets says nothing of the
    /// others, unless there is no room for any, or it is the index itself.
    fn index_each(&mut self, some: &[Later], failed: &mut Vec<Error>) -> Result<(), Error> {
        let indexing = Error::database("indexing words");
        let mut left: Vec<&[Later]> = vec![some];
        while let Some(these) = left.pop() {
            match index_together(&self.conn, these).map_err(&indexing) {
                Ok(()) => {}
                Err(error) if matches!(error, Error::DiskFull { .. }) => return Err(error),
                Err(error) => {
                    if self.is_hurt_by(&error) {
                        self.reconnect()?;
                    }
                    if these.len() > 1 {
                        left.extend(these.chunks(1));
                        continue;
                    }
                    if failed.len() >= MOST_FAILED {
                        return Err(error);
                    }
                    failed.push(error);
                }
            }
        }
        Ok(())
    }

    fn next_words(&self, after: i64) -> Result<Vec<Later>, Error> {
        let reading = Error::database("reading whose words are not indexed");
        let mut statement =
            self.conn.prepare_cached(include_str!("sql/words-next.sql")).map_err(&reading)?;
        let next = named_params! { ":after": after, ":most": AT_ONCE as i64 };
        let rows = statement
            .query_map(next, |row| {
                Ok((row.get(0)?, row.get::<_, Option<[u8; 16]>>(1)?.map(CaseId)))
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }
}
