//! Erasing a case: its content goes, and that it was there and was erased stays.
//!
//! Hashes and signatures stay, so the chain can still be verified; bytes, keys, projections,
//! half-typed words, sealed files and the words to search for go, and both copies are rewritten.
//! Each event has a random id, so its hash does not let anyone guess what it said.
//! Before that a case lies in the bin, from which it can be taken back.

use std::collections::BTreeSet;

use dalil_case::{Body, CaseId, Digest, Event, Moment, Op};
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, named_params};

use crate::{Error, Vault, blob, folder, level, rekey};

/// The number of the operation that names a file.
const ATTACHED: i64 = 40;

/// Copies still hold what was erased: they are rewritten before anything else.
pub(crate) const REWRITE: &str = "keeping/rewrite-copies";

/// The computer's file still holds keys of what was erased.
const FORGET: &str = "keeping/forget-keys";

/// What an officer is told of a case that was erased by order, by case: when, the code, why.
const TELL: &str = "erased-by-order/";

/// By which order a case is erased, and what is told of it.
struct Ordered<'a> {
    hash: Digest,
    code: Option<&'a str>,
    reason: &'a str,
}

/// A case that was erased by order of the authority, until an officer was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErasedByOrder {
    /// Which.
    pub case: CaseId,
    /// What it was called.
    pub code: String,
    /// Why, in the words of the order.
    pub reason: String,
    /// When it was erased here.
    pub at: Moment,
}

/// A case that will be erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binned {
    /// Whose file.
    pub case: CaseId,
    /// Why, as a code of the application.
    pub reason: String,
    /// When it was put there.
    pub at: Moment,
    /// From when on it is erased.
    pub due_at: Moment,
}

impl Vault {
    /// Puts a case into the bin. It is on no list, and nothing of it is changed.
    pub fn put_in_bin(&mut self, binned: &Binned) -> Result<(), Error> {
        if self.title(binned.case)?.is_none() {
            return Err(Error::CaseUnknown);
        }
        self.conn
            .execute(
                "INSERT OR REPLACE INTO bin (case_id, reason, at, due_at)
                 VALUES (:case, :reason, :at, :due)",
                named_params! {
                    ":case": binned.case.0,
                    ":reason": binned.reason,
                    ":at": binned.at.0,
                    ":due": binned.due_at.0,
                },
            )
            .map(drop)
            .map_err(Error::database("putting a case into the bin"))
    }

    /// Takes a case back out of the bin.
    pub fn take_from_bin(&mut self, case: CaseId) -> Result<(), Error> {
        let taken = self
            .conn
            .execute("DELETE FROM bin WHERE case_id = :case", named_params! { ":case": case.0 })
            .map_err(Error::database("taking a case from the bin"))?;
        if taken == 0 { Err(Error::CaseUnknown) } else { Ok(()) }
    }

    /// What lies in the bin, the next to be erased first.
    pub fn bin(&self) -> Result<Vec<Binned>, Error> {
        let reading = Error::database("looking into the bin");
        let mut statement = self
            .conn
            .prepare_cached("SELECT case_id, reason, at, due_at FROM bin ORDER BY due_at, case_id")
            .map_err(&reading)?;
        let rows = statement
            .query_map([], |row| {
                Ok(Binned {
                    case: CaseId(row.get(0)?),
                    reason: row.get(1)?,
                    at: Moment(row.get(2)?),
                    due_at: Moment(row.get(3)?),
                })
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// Erases what has been in the bin for long enough, and finishes what a crash cut short or what
    /// waited to be mended. Says how many cases of the bin were erased.
    pub fn erase_due(&mut self, now: Moment) -> Result<usize, Error> {
        self.wrap_keys_if_due(now)?;
        self.obey_late(now)?;
        let mut due: Vec<_> = self.bin()?.into_iter().filter(|one| one.due_at <= now).collect();
        due.retain(|one| !self.waits_for_mending(one.case));
        for one in &due {
            self.erase(one.case, &one.reason, now)?;
        }
        let settings = self.settings()?;
        if due.is_empty() && settings.contains_key(REWRITE) {
            self.finish_erasing(now)?;
        } else if due.is_empty() && settings.contains_key(FORGET) {
            self.forget_erased_keys()?;
        }
        Ok(due.len())
    }

    /// Erases the content of a case, now and for good. When this returns, neither the vault nor
    /// its copies hold any of it.
    ///
    /// Before a vault with an entry that is not as it was signed was mended, two things are left to the
    /// quiet moment that mends it ([`Vault::erase_due`]): the copies, which may have that entry whole,
    /// and a case of which it may be one. Such a case lies in the bin until then, since its history
    /// says for good that it was erased, or never.
    pub fn erase(&mut self, case: CaseId, reason: &str, now: Moment) -> Result<(), Error> {
        if self.waits_for_mending(case) {
            let reason = reason.to_owned();
            return self.put_in_bin(&Binned { case, reason, at: now, due_at: now });
        }
        self.begin_erasing(case, reason, now)?;
        self.erase_content(case, None, now)?;
        self.finish_erasing(now)
    }

    /// Erases a case by an order of the authority, of which the hash is kept. Says whether there was
    /// anything to erase. Of a case that is not here it is kept that nothing of it is taken in. The
    /// copies of the vault are made anew in the next quiet moment ([`Vault::erase_due`]): not while
    /// somebody is asked something.
    pub(crate) fn erase_ordered(
        &mut self,
        case: CaseId,
        reason: &str,
        order: Digest,
        now: Moment,
    ) -> Result<bool, Error> {
        let erasing = Error::database("erasing a case by order");
        if self.is_erased(case)? {
            // Whoever erased it before: from now on it is by order.
            self.conn
                .execute(
                    "UPDATE erased SET order_hash = :order
                     WHERE case_id = :case AND order_hash IS NULL",
                    named_params! { ":case": case.0, ":order": order.0 },
                )
                .map_err(&erasing)?;
            return Ok(false);
        }
        let code = self.title(case)?;
        if code.is_some() {
            // Not in the bin: the order is what is done again after a crash.
            self.say_erased(case, reason, now)?;
        }
        self.erase_content(
            case,
            Some(Ordered { hash: order, code: code.as_deref(), reason }),
            now,
        )?;
        Ok(code.is_some())
    }

    /// Noted first: what a crash cuts short is finished in the next quiet moment.
    fn begin_erasing(&mut self, case: CaseId, reason: &str, now: Moment) -> Result<(), Error> {
        let binned = Binned { case, reason: reason.to_owned(), at: now, due_at: Moment(0) };
        self.put_in_bin(&binned)?;
        self.say_erased(case, reason, now)
    }

    /// Says in the history of a case that this officer erases it, unless that was said before a crash.
    pub(crate) fn say_erased(
        &mut self,
        case: CaseId,
        reason: &str,
        now: Moment,
    ) -> Result<(), Error> {
        // Nothing is signed on top of what is not as it was signed: then only the vault says it.
        if self.is_doubted(case) {
            return Ok(());
        }
        let is_said = self.events(case)?.iter().any(|kept| {
            let event = &kept.recorded.event;
            event.author == self.officer && matches!(event.body.op(), Some(Op::CaseErase { .. }))
        });
        if is_said {
            return Ok(());
        }
        let reason = reason.to_owned();
        self.append(case, vec![Op::CaseErase { reason }], now).map(drop)
    }

    fn erase_content(
        &mut self,
        case: CaseId,
        order: Option<Ordered<'_>>,
        now: Moment,
    ) -> Result<(), Error> {
        let erasing = Error::database("erasing a case");
        // Whatever an old page in the file has forgotten of it is erased too.
        level::enter(&self.conn, case, 0).map_err(&erasing)?;
        let blobs = self.files_named(case)?;
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(&erasing)?;
        tx.execute(
            "INSERT OR IGNORE INTO erased (case_id, order_hash, at) VALUES (:case, :order, :at)",
            named_params! {
                ":case": case.0,
                ":order": order.as_ref().map(|order| order.hash.0),
                ":at": now.0,
            },
        )
        .map_err(&erasing)?;
        if let Some((order, code)) = order.as_ref().and_then(|it| it.code.map(|code| (it, code))) {
            // Until an officer was told.
            tx.execute(
                "INSERT OR REPLACE INTO setting (name, value) VALUES (:name, :value)",
                named_params! {
                    ":name": format!("{TELL}{case}"),
                    ":value": format!("{}\n{code}\n{}", now.0, order.reason),
                },
            )
            .map_err(&erasing)?;
        }
        again(&tx).map_err(&erasing)?;
        // A removed document stays in the index until its parts are merged.
        tx.execute("INSERT INTO fts (fts) VALUES ('optimize')", []).map_err(&erasing)?;
        for name in [REWRITE, FORGET] {
            tx.execute(
                "INSERT OR REPLACE INTO setting (name, value) VALUES (:name, '')",
                named_params! { ":name": name },
            )
            .map_err(&erasing)?;
        }
        tx.commit().map_err(&erasing)?;
        let place = |blob| blob::place(&self.folder().join("blobs"), blob);
        blobs.into_iter().map(place).try_for_each(|path| folder::remove(&path))
    }

    /// Cases that were erased by order, of which the officer was not told.
    pub fn erased_by_order(&self) -> Result<Vec<ErasedByOrder>, Error> {
        let settings = self.settings()?.into_iter();
        let untold = settings.filter_map(|(name, value)| {
            let mut said = value.splitn(3, '\n');
            Some(ErasedByOrder {
                case: CaseId::from_hex(name.strip_prefix(TELL)?)?,
                at: Moment(said.next()?.parse().ok()?),
                code: said.next()?.to_owned(),
                reason: said.next()?.to_owned(),
            })
        });
        Ok(untold.collect())
    }

    /// The officer was told that a case was erased by order: its code is kept no longer, and the
    /// copies are rewritten in the next quiet moment.
    pub fn told_erased(&mut self, case: CaseId) -> Result<(), Error> {
        self.put_setting(REWRITE, "")?;
        self.clear_setting(&format!("{TELL}{case}"))
    }

    /// What was sealed of an erased case has no key any more. Tried again later where the
    /// computer's file is not open.
    pub(crate) fn forget_erased_keys(&mut self) -> Result<(), Error> {
        let Some(outbox) = &self.outbox else { return Ok(()) };
        let reading = Error::database("reading the keys of erased cases");
        let ceks = self
            .conn
            .prepare("SELECT cek_id FROM cek WHERE erased = 1")
            .and_then(|mut statement| {
                statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<_>, _>>()
            })
            .map_err(&reading)?;
        outbox.forget_keys(&ceks, self.officer)?;
        self.clear_setting(FORGET)
    }

    /// Everything into the main file, both copies made anew, no key left beside them, and no way back
    /// to a file of before. What may only be done once the vault was mended stays noted until then.
    fn finish_erasing(&mut self, now: Moment) -> Result<(), Error> {
        self.forget_erased_keys()?;
        self.checkpoint()?;
        if !self.may_rewrite_copies() {
            return Ok(());
        }
        self.rewrite_copies(now)?;
        rekey::forget_before(self.folder())?;
        self.clear_setting(REWRITE)?;
        self.checkpoint()
    }

    /// The sealed files that a case names or named, with the small pictures that stand for them.
    pub fn files_named(&self, case: CaseId) -> Result<Vec<Digest>, Error> {
        let events = self.events(case)?.into_iter();
        let blobs = |event: Event| match event.body {
            Body::Known(Op::AttachAdd { blob, small, .. }) => vec![Some(blob), small],
            _ => Vec::new(),
        };
        Ok(events.flat_map(|kept| blobs(kept.recorded.event)).flatten().collect())
    }

    /// The sealed files that the log names, whatever is written of any case: an old page may have
    /// forgotten an event, and what is swept away is gone.
    pub fn files_in_log(&self) -> Result<BTreeSet<Digest>, Error> {
        let reading = Error::database("reading which files are named");
        let mut statement =
            self.conn.prepare_cached(include_str!("sql/event-of-kind.sql")).map_err(&reading)?;
        let kind = named_params! { ":op": ATTACHED };
        let mut rows = statement.query(kind).map_err(&reading)?;
        let mut named = BTreeSet::new();
        while let Some(row) = rows.next().map_err(&reading)? {
            let bytes = row.get_ref(0).and_then(|bytes| Ok(bytes.as_blob()?)).map_err(&reading)?;
            let event = Event::decode(bytes).map_err(|_| Error::VaultDamaged { source: None })?;
            if let Body::Known(Op::AttachAdd { blob, small, .. }) = event.body {
                named.extend([Some(blob), small].into_iter().flatten());
            }
        }
        Ok(named)
    }

    fn title(&self, case: CaseId) -> Result<Option<String>, Error> {
        self.conn
            .query_row(
                "SELECT title FROM case_head WHERE case_id = :case",
                named_params! { ":case": case.0 },
                |row| row.get(0),
            )
            .optional()
            .map_err(Error::database("looking for a case"))
    }
}

/// Makes sure that nothing is left of what was erased: when it is erased, and when an older file
/// gave it back. The event that says so (4) is kept.
pub(crate) fn again(conn: &Connection) -> rusqlite::Result<()> {
    for sql in [
        "UPDATE event SET bytes = NULL
         WHERE seq IN (SELECT seq FROM case_event
           WHERE case_id IN (SELECT case_id FROM erased))
         AND case_id IN (SELECT case_id FROM erased) AND op <> 4 AND bytes IS NOT NULL",
        "UPDATE cek SET key = NULL, erased = 1 WHERE case_id IN (SELECT case_id FROM erased)",
        "DELETE FROM fts WHERE rowid IN (SELECT id FROM case_head
         WHERE case_id IN (SELECT case_id FROM erased))",
        "DELETE FROM words_later WHERE id IN (SELECT id FROM case_head
         WHERE case_id IN (SELECT case_id FROM erased))",
        "DELETE FROM case_head WHERE case_id IN (SELECT case_id FROM erased)",
        "DELETE FROM reg WHERE case_id IN (SELECT case_id FROM erased)",
        "DELETE FROM draft WHERE case_id IN (SELECT case_id FROM erased)",
        "DELETE FROM place WHERE case_id IN (SELECT case_id FROM erased)",
        "DELETE FROM bin WHERE case_id IN (SELECT case_id FROM erased)",
        "DELETE FROM shared WHERE case_id IN (SELECT case_id FROM erased)",
        "DELETE FROM waiting WHERE case_id IN (SELECT case_id FROM erased)",
        "DELETE FROM wanted_file WHERE case_id IN (SELECT case_id FROM erased)",
    ] {
        conn.execute(sql, [])?;
    }
    Ok(())
}
