//! Taking in: keys that a colleague gave, and what colleagues wrote in the cases of both.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{CaseId, ChainId, Digest, Event, Hlc, Moment, OfficerId, Op};
use dalil_seal::VerifyingKey;
use rusqlite::{Transaction, TransactionBehavior, named_params};

use super::give::{HANDED_HEAD, Handed, info, message};
use crate::outbox::keys::{CaseKey, CaseKeys};
use crate::outbox::segments::{Opened, SegmentRow};
use crate::{Error, Quiet, Vault, append, rebuild};

/// A stamp so far ahead of this computer's clock is kept as it is and moves no clock.
const AHEAD_MS: u64 = 24 * 3600 * 1000;

impl Vault {
    /// Takes in what colleagues gave and wrote since the last time. Says which cases changed.
    /// Nothing happens where the computer's file is not open, or as soon as it is not quiet.
    pub fn take_in(&mut self, now: Moment, quiet: &Quiet) -> Result<Vec<CaseId>, Error> {
        if self.outbox.is_none() {
            return Ok(Vec::new());
        }
        self.introduce(now)?;
        // Nobody else has ever been here: there is nothing to read.
        let alone = self.outbox.as_ref().map(|outbox| outbox.cards()).transpose()?;
        if alone.is_none_or(|cards| cards.len() < 2) {
            return Ok(Vec::new());
        }
        let fresh = self.take_keys(now)?;
        let mut sealed = self.sealed()?;
        let keys = self.case_keys()?;
        let mut rows: Vec<SegmentRow> = Vec::new();
        let Some(outbox) = &self.outbox else { return Ok(Vec::new()) };
        for cek in &fresh {
            rows.extend(outbox.segments_of_key(*cek)?);
        }
        let mut after = sealed.seen;
        loop {
            let next = outbox.segments(after)?;
            let Some(last) = next.last() else { break };
            after = last.n;
            rows.extend(next.into_iter().filter(|row| !fresh.contains(&row.cek)));
            if !quiet.lasts() {
                return Ok(Vec::new());
            }
        }
        rows.retain(|row| row.vault != self.id() && keys.contains_key(&row.cek));
        let (changed, left) = self.adopt(&rows, &keys, now)?;
        // What did not fit yet is looked at again.
        sealed.seen = left.map_or(after, |n| after.min(n.saturating_sub(1)));
        self.note_sealed(&sealed)?;
        if !changed.is_empty() {
            self.hand_keys(now)?;
        }
        Ok(changed)
    }

    /// Keys that were handed to this officer and may be taken. Says which are new.
    fn take_keys(&mut self, now: Moment) -> Result<BTreeSet<[u8; 16]>, Error> {
        let Some(outbox) = &self.outbox else { return Ok(BTreeSet::new()) };
        let reading = Error::database("reading the keys of cases");
        let known = self
            .conn
            .prepare_cached("SELECT cek_id FROM cek")
            .and_then(|mut statement| {
                statement
                    .query_map([], |row| row.get::<_, [u8; 16]>(0))?
                    .collect::<Result<BTreeSet<_>, _>>()
            })
            .map_err(&reading)?;
        let handed = outbox.handed_to(self.officer)?;
        let mut fresh = BTreeSet::new();
        for one in handed.iter().filter(|one| !known.contains(&one.cek)) {
            let Some(key) = self.accepted(one, now)? else { continue };
            key.keep(&self.conn).map_err(Error::database("keeping the key of a case"))?;
            fresh.insert(key.id);
        }
        Ok(fresh)
    }

    /// A key that was given by whoever may: in a case that is here, by somebody who works on it.
    fn accepted(&self, one: &Handed, now: Moment) -> Result<Option<CaseKey>, Error> {
        let Some((head, sealed)) = one.bytes.split_at_checked(HANDED_HEAD) else { return Ok(None) };
        let Some((from, signature)) = head.split_first_chunk::<16>() else { return Ok(None) };
        let from = OfficerId(*from);
        let card = match self.meet(from, now) {
            Ok(card) => card,
            Err(Error::ColleagueUnknown | Error::ColleagueChanged) => return Ok(None),
            Err(error) => return Err(error),
        };
        if !is_signed(&card.sign, from, self.officer, one, sealed, signature) {
            return Ok(None);
        }
        let opened = self.share_key()?.open(&info(from, self.officer), &one.cek, sealed);
        let Some(mut key) = opened.ok().and_then(|plain| CaseKey::decode(one.cek, &plain)) else {
            return Ok(None);
        };
        key.maker = key.maker.or(Some(from));
        let may = self.sharing(key.case)?.is_none_or(|sharing| sharing.is_in(from));
        Ok(Some(key).filter(|_| may))
    }

    /// Puts events into the vault that are as their authors signed them and follow what is here.
    /// Says which cases changed, and the first segment that holds something that does not follow.
    fn adopt(
        &mut self,
        rows: &[SegmentRow],
        keys: &CaseKeys,
        now: Moment,
    ) -> Result<(Vec<CaseId>, Option<i64>), Error> {
        let authors = self.authors()?;
        let mut found: Vec<(i64, Opened)> = Vec::new();
        for row in rows {
            let Some(key) = keys.get(&row.cek) else { continue };
            let events = row.open(key, &authors).unwrap_or_default();
            found.extend(events.into_iter().map(|one| (row.n, one)));
        }
        found.sort_by_key(|(_, one)| (one.recorded.event.hlc, one.recorded.hash));
        let adopting = Error::database("taking in what a colleague wrote");
        let own = self.officer;
        let writers = self.writers(&found)?;
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(&adopting)?;
        let mut tails: BTreeMap<ChainId, Option<(u64, Digest)>> = BTreeMap::new();
        let (mut changed, mut left) = (BTreeSet::new(), None::<i64>);
        let mut newest = Hlc::default();
        for (n, one) in &found {
            let event = &one.recorded.event;
            // This officer's own events come from this vault alone.
            let may = writers.get(&event.case).is_some_and(|all| all.contains(&event.author));
            if event.author == own || !may || is_here(&tx, one.recorded.hash).map_err(&adopting)? {
                continue;
            }
            let tail = match tails.get(&event.chain()) {
                Some(tail) => *tail,
                None => tail(&tx, event).map_err(&adopting)?,
            };
            let follows = match tail {
                None => event.seq == 1,
                Some((seq, hash)) => event.seq == seq.saturating_add(1) && event.prev == hash,
            };
            let erased = is_erased(&tx, event.case).map_err(&adopting)?;
            if !follows || erased {
                left = if erased { left } else { Some(left.map_or(*n, |left| left.min(*n))) };
                continue;
            }
            append::insert(&tx, event, one.recorded.hash, &one.bytes, &one.signature)
                .map_err(&adopting)?;
            tails.insert(event.chain(), Some((event.seq, one.recorded.hash)));
            newest = newest.max(event.hlc);
            changed.insert(event.case);
        }
        for case in &changed {
            let known = is_known(&tx, *case).map_err(&adopting)?;
            rebuild::case(&tx, *case)?;
            if !known {
                tx.execute("UPDATE shared SET fresh = 1 WHERE case_id = :case", [case.0])
                    .map_err(&adopting)?;
            }
        }
        tx.commit().map_err(&adopting)?;
        let limit = u64::try_from(now.0).unwrap_or(0).saturating_add(AHEAD_MS) << 16;
        if newest.0 <= limit {
            self.last_hlc = self.last_hlc.max(newest);
        }
        Ok((changed.into_iter().collect(), left))
    }

    /// Whose events belong to each of the cases: whoever began it, and whom they gave it to, now
    /// or before. Somebody else who came by a key writes into nothing.
    fn writers(
        &self,
        found: &[(i64, Opened)],
    ) -> Result<BTreeMap<CaseId, BTreeSet<OfficerId>>, Error> {
        let mut writers: BTreeMap<CaseId, BTreeSet<OfficerId>> = BTreeMap::new();
        let events = || found.iter().map(|(_, one)| &one.recorded.event);
        for case in events().map(|event| event.case).collect::<BTreeSet<_>>() {
            let here = self.sharing(case)?;
            let opened = events().find(|event| {
                event.case == case && matches!(event.body.op(), Some(Op::CaseOpen { .. }))
            });
            let opener = here.as_ref().map(|here| here.opener).or(opened.map(|event| event.author));
            let Some(opener) = opener else { continue };
            let given = events().filter(|event| event.case == case && event.author == opener);
            let given = given.filter_map(|event| match event.body.op() {
                Some(Op::ShareGrant { recipient, .. }) => OfficerId::from_hex(recipient),
                _ => None,
            });
            let before =
                here.into_iter().flat_map(|here| here.granted.into_iter().chain(here.ended));
            writers.insert(case, given.chain(before).chain([opener]).collect());
        }
        Ok(writers)
    }

    /// The officer has seen that a case is shared with them.
    pub fn seen_shared(&mut self, case: CaseId) -> Result<(), Error> {
        self.conn
            .execute(
                "UPDATE shared SET fresh = 0 WHERE case_id = :case AND fresh = 1",
                named_params! { ":case": case.0 },
            )
            .map(drop)
            .map_err(Error::database("noting what was seen"))
    }
}

fn is_signed(
    key: &VerifyingKey,
    from: OfficerId,
    to: OfficerId,
    one: &Handed,
    sealed: &[u8],
    signature: &[u8],
) -> bool {
    key.verify(&message(from, to, &one.cek, sealed), signature)
}

fn is_here(tx: &Transaction<'_>, hash: Digest) -> rusqlite::Result<bool> {
    tx.prepare_cached("SELECT 1 FROM event WHERE hash = :hash")?.exists([hash.0])
}

/// Whether the list knew already that the case is shared.
fn is_known(tx: &Transaction<'_>, case: CaseId) -> rusqlite::Result<bool> {
    tx.prepare_cached("SELECT 1 FROM shared WHERE case_id = :case")?.exists([case.0])
}

fn is_erased(tx: &Transaction<'_>, case: CaseId) -> rusqlite::Result<bool> {
    tx.prepare_cached("SELECT 1 FROM erased WHERE case_id = :case")?.exists([case.0])
}

/// Where the chain of an event ends here.
fn tail(tx: &Transaction<'_>, wanted: &Event) -> rusqlite::Result<Option<(u64, Digest)>> {
    let mut statement = tx.prepare_cached(include_str!("../sql/event-tail.sql"))?;
    let mut rows = statement.query(named_params! { ":case": wanted.case.0 })?;
    while let Some(row) = rows.next()? {
        let bytes = row.get_ref(2)?.as_blob_or_null()?;
        let event = bytes.and_then(|bytes| Event::decode(bytes).ok());
        if event.is_some_and(|event| event.chain() == wanted.chain()) {
            let seq: i64 = row.get(0)?;
            return Ok(Some((u64::try_from(seq).unwrap_or(0), Digest(row.get(1)?))));
        }
    }
    Ok(None)
}
