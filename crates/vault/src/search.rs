//! Words as they are searched: the same for every way of writing them.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{Body, CaseId, Event, EventId, Op, Response};
use rusqlite::{Connection, OptionalExtension as _, named_params};

use crate::{Error, Vault};

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

/// Among the settings: cases whose words are indexed later, as hexadecimal digits.
const LATER: &str = "words-later";
/// Digits of one of them.
const DIGITS: usize = 32;

/// Remembers that the words of cases are to be indexed: in the next quiet moment, or when somebody
/// searches. What comes from elsewhere waits for no index.
pub(crate) fn put_off(tx: &Connection, cases: &[CaseId]) -> rusqlite::Result<()> {
    if cases.is_empty() {
        return Ok(());
    }
    tx.prepare_cached(
        "INSERT INTO setting (name, value) VALUES (:name, :cases)
         ON CONFLICT (name) DO UPDATE SET value = value || :cases",
    )?
    .execute(named_params! {
        ":name": LATER,
        ":cases": cases.iter().map(CaseId::to_string).collect::<String>(),
    })
    .map(drop)
}

impl Vault {
    /// Indexes what was put off.
    pub(crate) fn index_words(&self) -> Result<(), Error> {
        let indexing = Error::database("indexing words");
        let later: Option<String> = self
            .conn
            .prepare_cached("SELECT value FROM setting WHERE name = :name")
            .and_then(|mut it| {
                it.query_row(named_params! { ":name": LATER }, |row| row.get(0)).optional()
            })
            .map_err(&indexing)?;
        let Some(later) = later else { return Ok(()) };
        let names = later.as_bytes().chunks(DIGITS).filter_map(|name| str::from_utf8(name).ok());
        let cases: BTreeSet<CaseId> = names.filter_map(CaseId::from_hex).collect();
        let tx = self.conn.unchecked_transaction().map_err(&indexing)?;
        for case in cases {
            index(&tx, case).map_err(&indexing)?;
        }
        tx.execute("DELETE FROM setting WHERE name = :name", named_params! { ":name": LATER })
            .map_err(&indexing)?;
        tx.commit().map_err(&indexing)
    }
}
