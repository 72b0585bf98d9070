//! What stands in each field of a case, as rows, and one hash over all of it. A projection: it holds
//! nothing that the events do not. The newest events of a case and the ends of its chains stand in
//! its line of the list (`cases::Head`), so that one answer writes one page of each.

use std::collections::BTreeMap;

use dalil_case::{CaseId, Compartment, DeviceId, Digest, Event, Op};
use dalil_seal::sha256;
use rusqlite::types::Type;
use rusqlite::{Connection, named_params};

use crate::desk::due;
use crate::search;

/// The field under which the newest events of a case are counted.
pub(crate) const HEAD: &str = "head";

/// The field under which the beginning of a case is kept.
pub(crate) const OPENING: &str = "opening";

/// Before the officer with whom a case is shared.
pub(crate) const SHARE: &str = "share/";

/// The end of one chain: compartment, computer, place in the chain, hash.
const TAIL_LEN: usize = 1 + 16 + 8 + 32;

/// One hash over a set of values, kept up with one value at a time. Of equal events it is equal in
/// every vault. It finds mistakes, not enemies: those meet the seals of the pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ProjectionHash(pub(crate) [u8; 32]);

impl ProjectionHash {
    /// Puts a value into the set; a second time takes it out again.
    pub(crate) fn turn(&mut self, field: &str, hash: Digest) {
        let length = u32::try_from(field.len()).unwrap_or(u32::MAX).to_le_bytes();
        let one = sha256(&[b"dalil/projection/v2", &length, field.as_bytes(), &hash.0]);
        for (byte, turned) in self.0.iter_mut().zip(one) {
            *byte ^= turned;
        }
    }

    /// Of everything that stands.
    pub(crate) fn of<'a>(
        standing: impl IntoIterator<Item = (&'a String, &'a Vec<Digest>)>,
    ) -> Self {
        let mut sum = Self::default();
        for (field, hashes) in standing {
            hashes.iter().for_each(|hash| sum.turn(field, *hash));
        }
        sum
    }
}

/// The ends of the owner's chains in one case: one for each compartment and computer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tails(BTreeMap<(u8, [u8; 16]), (u64, Digest)>);

impl Tails {
    pub(crate) fn get(&self, compartment: Compartment, device: DeviceId) -> Option<(u64, Digest)> {
        self.0.get(&(compartment.number(), device.0)).copied()
    }

    pub(crate) fn set(&mut self, event: &Event, hash: Digest) {
        let chain = (event.compartment.number(), event.device.0);
        self.0.insert(chain, (event.seq, hash));
    }

    /// No chain ends before its end among the `known`: an event in a place that is taken would be
    /// refused wherever it came.
    pub(crate) fn not_before(&mut self, known: &Self) {
        for (chain, end) in &known.0 {
            let last = self.0.entry(*chain).or_insert(*end);
            if last.0 < end.0 {
                *last = *end;
            }
        }
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.0.len().saturating_mul(TAIL_LEN));
        for ((compartment, device), (seq, hash)) in &self.0 {
            bytes.push(*compartment);
            bytes.extend_from_slice(device);
            bytes.extend_from_slice(&seq.to_le_bytes());
            bytes.extend_from_slice(&hash.0);
        }
        bytes
    }

    /// `None`: these are no ends of chains.
    pub(crate) fn read(mut bytes: &[u8]) -> Option<Self> {
        let mut tails = Self::default();
        while !bytes.is_empty() {
            let (&[compartment], rest) = bytes.split_first_chunk()?;
            let (device, rest) = rest.split_first_chunk()?;
            let (seq, rest) = rest.split_first_chunk()?;
            let (hash, rest) = rest.split_first_chunk()?;
            tails.0.insert((compartment, *device), (u64::from_le_bytes(*seq), Digest(*hash)));
            bytes = rest;
        }
        Some(tails)
    }
}

/// Hashes one after the other.
pub(crate) fn joined(hashes: &[Digest]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.0).collect()
}

/// Reads them back.
pub(crate) fn parted(bytes: &[u8]) -> Option<Vec<Digest>> {
    let (hashes, rest) = bytes.as_chunks::<32>();
    rest.is_empty().then(|| hashes.iter().copied().map(Digest).collect())
}

/// A column that holds something else than it should.
pub(crate) fn unreadable(column: usize) -> rusqlite::Error {
    rusqlite::Error::InvalidColumnType(column, "ends of a case".to_owned(), Type::Blob)
}

/// Replaces what stands in a field: hashes of events with their numbers in this vault.
pub(crate) fn set(
    tx: &Connection,
    case: CaseId,
    field: &str,
    standing: &[(Digest, i64)],
) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM reg WHERE case_id = :case AND field = :field")?
        .execute(named_params! { ":case": case.0, ":field": field })?;
    put(tx, case, field, standing)
}

/// Adds to what stands in a field. Who reads a case may have changed with it.
pub(crate) fn put(
    tx: &Connection,
    case: CaseId,
    field: &str,
    standing: &[(Digest, i64)],
) -> rusqlite::Result<()> {
    let mut insert = tx.prepare_cached(
        "INSERT INTO reg (case_id, field, hash, seq) VALUES (:case, :field, :hash, :seq)",
    )?;
    for (hash, seq) in standing {
        insert.execute(
            named_params! { ":case": case.0, ":field": field, ":hash": hash.0, ":seq": seq },
        )?;
    }
    if field.starts_with(SHARE) && !standing.is_empty() {
        due::note_case(tx, case)?;
    }
    Ok(())
}

/// What a field held before.
#[derive(Default)]
pub(crate) struct Before {
    pub(crate) hashes: Vec<Digest>,
    pub(crate) answered: bool,
    pub(crate) had_words: bool,
    /// More than one value, or a decision between several: not one more step.
    pub(crate) is_tangled: bool,
}

/// What the standing values of a field are.
pub(crate) fn before(tx: &Connection, case: CaseId, field: &str) -> rusqlite::Result<Before> {
    let mut statement = tx.prepare_cached(include_str!("sql/reg-standing.sql"))?;
    let mut rows = statement.query(named_params! { ":case": case.0, ":field": field })?;
    let mut before = Before::default();
    while let Some(row) = rows.next()? {
        let event = row.get_ref(0)?.as_blob_or_null()?.and_then(|b| Event::decode(b).ok());
        let op = event.as_ref().and_then(|event| event.body.op());
        before.hashes.push(Digest(row.get(1)?));
        before.answered |= matches!(op, Some(Op::AnswerSet { .. }));
        before.had_words |= op.is_some_and(search::has_words);
        before.is_tangled |= matches!(op, Some(Op::ConflictResolve { .. }));
    }
    before.is_tangled |= before.hashes.len() > 1;
    Ok(before)
}

/// The values of a case as they are kept, whatever the schema.
pub(crate) fn hash_of_rows(conn: &Connection, case: CaseId) -> rusqlite::Result<[u8; 32]> {
    let mut statement = conn.prepare_cached(include_str!("sql/reg-case.sql"))?;
    let mut rows = statement.query(named_params! { ":case": case.0 })?;
    let mut sum = ProjectionHash::default();
    while let Some(row) = rows.next()? {
        sum.turn(row.get_ref(0)?.as_str()?, Digest(row.get(1)?));
    }
    Ok(sum.0)
}

/// One row: field, hash, number of the event.
pub(crate) type RegisterRow = (String, [u8; 32], i64);

/// Every row of a case.
pub(crate) fn rows(conn: &Connection, case: CaseId) -> rusqlite::Result<Vec<RegisterRow>> {
    conn.prepare_cached(include_str!("sql/reg-rows.sql"))?
        .query_map(named_params! { ":case": case.0 }, |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_of_chains_are_read_back_and_nothing_else_is() {
        let mut tails = Tails::default();
        for n in 0..3 {
            tails.0.insert((n, [n; 16]), (u64::from(n) << 33, Digest([n; 32])));
        }
        let bytes = tails.bytes();
        assert_eq!(bytes.len(), 3 * TAIL_LEN);
        assert_eq!(Tails::read(&bytes), Some(tails));
        assert_eq!(Tails::read(&bytes[1..]), None);
        let hashes = vec![Digest([1; 32]), Digest([2; 32])];
        assert_eq!(parted(&joined(&hashes)), Some(hashes));
        assert_eq!(parted(&[0; 33]), None);
    }

    /// The order does not matter, each value does, and so does the field in which it stands.
    #[test]
    fn a_value_that_is_taken_out_leaves_the_hash_as_it_was() {
        let (mut one, mut other) = (ProjectionHash::default(), ProjectionHash::default());
        one.turn("a", Digest([1; 32]));
        let before = one;
        one.turn("b", Digest([2; 32]));
        other.turn("b", Digest([2; 32]));
        other.turn("a", Digest([1; 32]));
        assert_eq!(one, other);
        assert_ne!(one, before);
        one.turn("b", Digest([2; 32]));
        assert_eq!(one, before);
        one.turn("b", Digest([1; 32]));
        one.turn("a", Digest([1; 32]));
        assert_ne!(one, before);
    }
}
