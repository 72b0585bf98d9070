//! The log of a file that is made anew: read from every source, judged, placed, and written.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{Digest, Event, Moment};
use rusqlite::types::Value;
use rusqlite::{Transaction, named_params};

use super::judge::Judge;
use super::places::{Doubtful, Entry, Known, Link, Places, Row, Source};
use super::salvage::Salvage;
use super::tables::Table;
use super::{Mended, Recovered};
use crate::Error;
use crate::history::{RECENT, Sha};

/// Where events can be found, beside what was sealed.
pub(crate) struct Sources<'s, 'k> {
    /// The damaged file.
    pub(crate) damaged: &'s mut Salvage<'k>,
    /// The copies beside it, the newest first.
    pub(crate) copies: &'s mut [Salvage<'k>],
    /// What was sealed for sending.
    pub(crate) sealed: &'s [Recovered],
}

/// Writes every event that was found into the new file, and what is still missing as lost. Says
/// what came from where, and whether something is not as it was signed.
pub(crate) fn remake(
    tx: &Transaction<'_>,
    table: &Table,
    sources: Sources<'_, '_>,
    pinned: i64,
    now: Moment,
) -> Result<(Mended, bool), Error> {
    let mending = Error::database("mending the vault");
    let lost = lost(tx).map_err(&mending)?;
    let mut known = Known { lost, pinned, ..Known::default() };
    let judge = Judge::new(tx, table).map_err(&mending)?;
    let (mut places, mut doubtful) = (Places::default(), Vec::new());
    let spare = find(&judge, table, sources, &mut places, &mut doubtful, &mut known);
    let is_doubtful = !doubtful.is_empty();
    places.fill(spare, doubtful, &known);
    let mut mended = Mended::default();
    for (seq, entry) in places.rows() {
        table.put(tx, &numbered(&entry.row, seq)).map_err(&mending)?;
        let count = match entry.source {
            Source::File => &mut mended.from_file,
            Source::Copy => &mut mended.from_copy,
            Source::Outbox => &mut mended.from_outbox,
        };
        *count = count.saturating_add(1);
    }
    mended.lost = note_lost(tx, places.gone(), now).map_err(&mending)?;
    Ok((mended, is_doubtful))
}

/// Reads every source. What the file itself has whole is kept in its place; the rest is given back.
fn find(
    judge: &Judge<'_>,
    table: &Table,
    sources: Sources<'_, '_>,
    places: &mut Places,
    doubtful: &mut Vec<(i64, Doubtful)>,
    known: &mut Known,
) -> Vec<Entry> {
    let copied: Vec<BTreeMap<i64, Row>> =
        sources.copies.iter_mut().map(|copy| copy.rows(table, &BTreeSet::new())).collect();
    let in_copies = copied.iter().flat_map(|copy| copy.keys().copied()).collect();
    let own = sources.damaged.rows(table, &in_copies);
    let newest = own.keys().rev().nth(RECENT as usize - 1).copied().unwrap_or(0);
    for (seq, row) in own {
        // What a copy has as well was looked at when it was one of the newest.
        let is_known = seq < newest && copied.iter().any(|copy| copy.get(&seq) == Some(&row));
        match entry(judge, row, Source::File, is_known) {
            Ok(entry) => places.keep(seq, entry),
            Err(one) => {
                [one.name, one.hash].into_iter().flatten().for_each(|name| known.note(name, seq));
                doubtful.push((seq, *one));
            }
        }
    }
    for (hash, seq) in sources.damaged.numbers() {
        known.note(hash, seq);
    }
    let mut spare = Vec::new();
    for one in sources.sealed {
        let hash = Event::hash_of(&one.bytes, &Sha);
        let Ok(event) = Event::decode(&one.bytes) else { continue };
        one.seq.into_iter().for_each(|seq| known.note(hash, seq));
        spare.push(sealed(table, hash, &event, one));
    }
    for rows in copied {
        for (seq, row) in rows {
            if judge.name_of(&row).is_some_and(|name| places.has(&name)) {
                continue;
            }
            match entry(judge, row, Source::Copy, false) {
                Ok(entry) => {
                    known.note(entry.hash, seq);
                    spare.push(entry);
                }
                Err(one) => doubtful.push((seq, *one)),
            }
        }
    }
    for copy in sources.copies {
        for (hash, seq) in copy.numbers() {
            known.note(hash, seq);
        }
    }
    // What a copy has is taken from there: it is older than what was sealed, and nearer.
    spare.sort_by_key(|entry| entry.source == Source::Outbox);
    spare
}

/// What a row of the log is.
fn entry(
    judge: &Judge<'_>,
    row: Row,
    source: Source,
    is_known: bool,
) -> Result<Entry, Box<Doubtful>> {
    let Some(read) = judge.read(&row) else {
        let name = judge.name_of(&row);
        return Err(Box::new(Doubtful { name, hash: None, columns: None, row, source }));
    };
    let event = read.bytes.as_ref().and_then(|bytes| Event::decode(bytes).ok());
    if (is_known || judge.is_good(&read)) && (event.is_some() || read.bytes.is_none()) {
        let link = event.as_ref().map(Link::of);
        return Ok(Entry { hash: read.hash, link, hlc: read.hlc, row, source });
    }
    Err(Box::new(Doubtful {
        name: Some(read.hash),
        hash: read.bytes.as_ref().map(|bytes| Event::hash_of(bytes, &Sha)),
        columns: u64::try_from(read.chain_seq).ok().map(|seq| (read.case, seq)),
        row,
        source,
    }))
}

/// The row of an event from what was sealed. Its number is given later.
fn sealed(table: &Table, hash: Digest, event: &Event, one: &Recovered) -> Entry {
    let number = |number: u64| Value::Integer(i64::try_from(number).unwrap_or(i64::MAX));
    let hlc = i64::try_from(event.hlc.0).unwrap_or(i64::MAX);
    let column = |name: &String| match name.as_str() {
        "seq" => Value::Integer(0),
        "hash" => Value::Blob(hash.0.to_vec()),
        "case_id" => Value::Blob(event.case.0.to_vec()),
        "chain_seq" => number(event.seq),
        "prev" => Value::Blob(event.prev.0.to_vec()),
        "hlc" => Value::Integer(hlc),
        "op" => number(event.body.number()),
        "bytes" => Value::Blob(one.bytes.clone()),
        "sig" => Value::Blob(one.signature.clone()),
        _ => Value::Null,
    };
    let row = table.columns.iter().map(column).collect();
    Entry { hash, link: Some(Link::of(event)), hlc, row, source: Source::Outbox }
}

/// A row under another number: the number is its first column.
fn numbered(row: &[Value], seq: i64) -> Row {
    let rest = row.split_first().map_or(&[][..], |(_, rest)| rest);
    std::iter::once(Value::Integer(seq)).chain(rest.iter().cloned()).collect()
}

fn lost(tx: &Transaction<'_>) -> rusqlite::Result<BTreeSet<i64>> {
    tx.prepare("SELECT seq FROM lost")?.query_map([], |row| row.get(0))?.collect()
}

/// Writes down which numbers nothing has, and no longer those that something has again. Says how
/// many are new.
fn note_lost(tx: &Transaction<'_>, gone: &BTreeSet<i64>, now: Moment) -> rusqlite::Result<u64> {
    tx.execute("DELETE FROM lost WHERE seq IN (SELECT seq FROM event)", [])?;
    let mut noting = tx.prepare("INSERT OR IGNORE INTO lost (seq, at) VALUES (:seq, :at)")?;
    let mut new = 0_u64;
    for seq in gone {
        let noted = noting.execute(named_params! { ":seq": seq, ":at": now.0 })?;
        new = new.saturating_add(u64::try_from(noted).unwrap_or(0));
    }
    Ok(new)
}
