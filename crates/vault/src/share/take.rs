//! Taking in: keys that a colleague gave, and what colleagues wrote in the cases of both.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{CaseId, Moment, OfficerId, Op};
use dalil_seal::VerifyingKey;
use rusqlite::named_params;

use super::give::{HANDED_HEAD, Handed, info, message};
use crate::outbox::keys::{CaseKey, CaseKeys};
use crate::outbox::segments::{Opened, SegmentRow};
use crate::{Error, Foreign, Quiet, Reach, Vault};

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
        let changed = self.take_rows(&rows, &keys, now)?;
        // What does not follow yet waits in the vault.
        sealed.seen = after;
        self.note_sealed(&sealed)?;
        if !changed.is_empty() {
            self.hand_keys(now)?;
        }
        Ok(changed)
    }

    /// Keys that were handed to this officer and may be taken. Says which are new.
    pub(crate) fn take_keys(&mut self, now: Moment) -> Result<BTreeSet<[u8; 16]>, Error> {
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
            if self.is_erased(key.case)? {
                // Whoever made it offers what they wrote under it by themselves.
                self.forget_handed(&key)?;
                continue;
            }
            key.keep(&self.conn).map_err(Error::database("keeping the key of a case"))?;
            fresh.insert(key.id);
        }
        Ok(fresh)
    }

    /// The key of a case that was erased here is not kept, and no longer lies ready.
    fn forget_handed(&self, key: &CaseKey) -> Result<(), Error> {
        let Some(outbox) = &self.outbox else { return Ok(()) };
        outbox.forget_keys(&[key.id], self.officer)
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

    /// Takes in what colleagues sealed, as far as it belongs to those who may write in the case.
    /// Says which cases changed.
    fn take_rows(
        &mut self,
        rows: &[SegmentRow],
        keys: &CaseKeys,
        now: Moment,
    ) -> Result<Vec<CaseId>, Error> {
        let authors = self.authors()?;
        let mut found: Vec<Opened> = Vec::new();
        for row in rows {
            let Some(key) = keys.get(&row.cek) else { continue };
            found.extend(row.open(key, &authors).unwrap_or_default());
        }
        // Who may write is read from what whoever began the case wrote: in its order.
        found.sort_by_key(|one| (one.recorded.event.hlc, one.recorded.hash));
        let writers = self.writers(&found)?;
        let may = |one: &Opened| {
            let event = &one.recorded.event;
            writers.get(&event.case).is_some_and(|all| all.contains(&event.author))
        };
        let events = found.into_iter().filter(may).map(|one| Foreign {
            recorded: one.recorded,
            bytes: one.bytes,
            signature: one.signature,
            key: None,
        });
        let known = self.known_shared()?;
        let adopted = self.adopt_and(events.collect(), Reach::Whole, now, |tx, changed| {
            for case in changed.iter().filter(|case| !known.contains(case)) {
                tx.execute("UPDATE shared SET fresh = 1 WHERE case_id = :case", [case.0])?;
            }
            Ok(())
        })?;
        Ok(adopted.changed)
    }

    /// The cases of which the list knows already that they are shared.
    fn known_shared(&self) -> Result<BTreeSet<CaseId>, Error> {
        let reading = Error::database("reading which cases are shared");
        let mut statement =
            self.conn.prepare_cached("SELECT case_id FROM shared").map_err(&reading)?;
        let rows = statement.query_map([], |row| row.get(0).map(CaseId)).map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// Whose events belong to each of the cases: whoever began it, and whom they gave it to, now
    /// or before. Somebody else who came by a key writes into nothing.
    fn writers(&self, found: &[Opened]) -> Result<BTreeMap<CaseId, BTreeSet<OfficerId>>, Error> {
        let mut writers: BTreeMap<CaseId, BTreeSet<OfficerId>> = BTreeMap::new();
        let events = || found.iter().map(|one| &one.recorded.event);
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
