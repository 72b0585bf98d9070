//! What came of a case that is erased by order, wherever it lies: in the vault as it came, in the
//! computer's file as it was fetched. Bytes and keys go, names stay, so that nothing comes twice.

use std::collections::BTreeSet;

use dalil_case::{CaseId, DeviceId, Event, Segment};
use dalil_protocol::{ItemKind, KeyBatch};
use dalil_seal::SegmentHead;
use rusqlite::{OptionalExtension as _, named_params};

use crate::history::Sha;
use crate::incoming::ORDERED_AWAY;
use crate::{Error, Vault};

/// Something that lies somewhere as it came.
struct Lies {
    row: i64,
    from: DeviceId,
    bytes: Vec<u8>,
}

impl Vault {
    /// Done again after a crash, it comes to the same.
    pub(crate) fn forget_what_came(&mut self, case: CaseId) -> Result<(), Error> {
        let mut ceks = self.ceks_of(case)?;
        for one in &self.lying(ItemKind::Segment)? {
            let Some(cek) = head(&one.bytes) else { continue };
            if self.is_about(one, cek, case)? {
                ceks.insert(cek);
            }
        }
        self.forget_under(&ceks)
    }

    /// What came under keys of erased cases, and those keys.
    fn forget_under(&mut self, ceks: &BTreeSet<[u8; 16]>) -> Result<(), Error> {
        let forgetting = Error::database("forgetting what came of an erased case");
        let waiting = self.lying(ItemKind::Segment)?.into_iter();
        let named = |one: &Lies| head(&one.bytes).is_some_and(|cek| ceks.contains(&cek));
        let tx = self.conn.unchecked_transaction().map_err(&forgetting)?;
        for one in waiting.filter(named) {
            tx.execute(include_str!("sql/incoming-forget.sql"), named_params! { ":row": one.row })
                .map_err(&forgetting)?;
        }
        for cek in ceks {
            tx.execute("DELETE FROM loose_key WHERE cek_id = :cek", named_params! { ":cek": cek })
                .map_err(&forgetting)?;
        }
        tx.commit().map_err(&forgetting)?;
        // Last: after a crash before it, what lies there names the keys again to whoever looks for
        // what was refused.
        self.forget_items(ceks)
    }

    /// The ids of the keys of a case.
    fn ceks_of(&self, case: CaseId) -> Result<BTreeSet<[u8; 16]>, Error> {
        self.conn
            .prepare_cached("SELECT cek_id FROM cek WHERE case_id = :case")
            .and_then(|mut statement| {
                statement.query_map(named_params! { ":case": case.0 }, |row| row.get(0))?.collect()
            })
            .map_err(Error::database("reading the keys of an erased case"))
    }

    /// What lies in the vault as it came.
    fn lying(&self, kind: ItemKind) -> Result<Vec<Lies>, Error> {
        let sql =
            "SELECT rowid, device, bytes FROM incoming WHERE kind = :kind AND bytes IS NOT NULL";
        self.conn
            .prepare_cached(sql)
            .and_then(|mut statement| {
                statement.query_map(named_params! { ":kind": kind.number() }, lies)?.collect()
            })
            .map_err(Error::database("reading what waits"))
    }

    /// Whether a segment is of that case, as far as any key that is here can tell.
    fn is_about(&self, one: &Lies, cek: [u8; 16], case: CaseId) -> Result<bool, Error> {
        for key in self.keys_named(cek, one.from)? {
            let Ok(plain) = key.open_segment(&one.bytes) else { continue };
            let segment = Segment::decode(&plain, &Sha);
            let first = segment.as_ref().and_then(|segment| segment.events.first());
            let event = first.and_then(|bytes| Event::decode(bytes).ok());
            return Ok(event.is_some_and(|event| event.case == case));
        }
        Ok(false)
    }

    /// The same in the computer's file: segments under these keys, and this officer's batches in
    /// which one of these keys came, unless they bring another key that is not in the vault yet.
    fn forget_items(&self, ceks: &BTreeSet<[u8; 16]>) -> Result<(), Error> {
        let Some(outbox) = &self.outbox else { return Ok(()) };
        let of = |kind: ItemKind| -> Result<Vec<Lies>, Error> {
            outbox
                .conn
                .prepare_cached(include_str!("device_db/item-of-kind.sql"))
                .and_then(|mut statement| {
                    statement.query_map(named_params! { ":kind": kind.number() }, lies)?.collect()
                })
                .map_err(Error::database("reading what came"))
        };
        let mut gone = Vec::new();
        for one in of(ItemKind::Segment)? {
            gone.extend(head(&one.bytes).filter(|cek| ceks.contains(cek)).map(|_| one.row));
        }
        for one in of(ItemKind::KeyBatch)? {
            let Ok(batch) = KeyBatch::read(&one.bytes) else { continue };
            let Some(opener) = self.opener_named(batch.reader.0)? else { continue };
            let Ok(keys) = batch.open(&opener, one.from) else { continue };
            let mut goes = keys.iter().any(|key| ceks.contains(&key.cek));
            for key in keys.iter().filter(|key| !ceks.contains(&key.cek)) {
                goes = goes && !self.keys_named(key.cek, one.from)?.is_empty();
            }
            gone.extend(goes.then_some(one.row));
        }
        for row in gone {
            outbox
                .conn
                .execute(include_str!("device_db/item-forget.sql"), named_params! { ":n": row })
                .map_err(Error::database("forgetting what came of an erased case"))?;
        }
        Ok(())
    }

    /// What came of a case after it was erased by order: nobody here opens it any more.
    pub(crate) fn forget_refused(&mut self) -> Result<(), Error> {
        let Some(outbox) = &self.outbox else { return Ok(()) };
        let refused: Vec<[u8; 32]> = self
            .conn
            .prepare_cached("SELECT hash FROM incoming WHERE state = 2 AND fault = :fault")
            .and_then(|mut statement| {
                statement.query_map([ORDERED_AWAY], |row| row.get(0))?.collect()
            })
            .map_err(Error::database("reading what was refused"))?;
        let mut ceks = BTreeSet::new();
        for hash in refused {
            let bytes: Option<Vec<u8>> = outbox
                .conn
                .prepare_cached("SELECT bytes FROM item WHERE hash = :hash AND bytes <> x''")
                .and_then(|mut statement| {
                    let of = named_params! { ":hash": hash };
                    statement.query_row(of, |row| row.get(0)).optional()
                })
                .map_err(Error::database("reading what came"))?;
            ceks.extend(bytes.as_deref().and_then(head));
        }
        if ceks.is_empty() { Ok(()) } else { self.forget_under(&ceks) }
    }
}

fn lies(row: &rusqlite::Row<'_>) -> rusqlite::Result<Lies> {
    Ok(Lies { row: row.get(0)?, from: DeviceId(row.get(1)?), bytes: row.get(2)? })
}

/// The key that a segment is sealed under.
fn head(bytes: &[u8]) -> Option<[u8; 16]> {
    SegmentHead::read(bytes).ok().map(|head| head.cek)
}
