//! Straight from the authority's inbox into the vault of a desk. What is the affair of a case there
//! is no other vault's, so it is written once; how far the inbox was read is kept in the same step,
//! and is never ahead of what is here. What a power cut takes back is asked for again: the server
//! lets nothing go that an inbox names. What is not as it was named waits by its name from that step on.

use dalil_case::Moment;
use dalil_protocol::{Destination, Item};
use rusqlite::named_params;

use super::inbox::{Named, named, only_waits};
use super::{AlarmKind, Mail, Taken, reading};
use crate::incoming::Object;
use crate::{Error, cipher};

/// How far this desk has read the authority's inbox, among its settings.
const READ: &str = "mail-authority-read";

impl Mail<'_> {
    /// The inbox of the authority, and how far it was read; none in an officer's vault.
    pub fn authority_inbox(&self) -> Result<Option<(Destination, u64)>, Error> {
        let Some(authority) = self.vault.desk_authority()? else { return Ok(None) };
        Ok(Some((Destination(authority.0), self.kept(READ)?.unwrap_or(0))))
    }

    /// Whether something that the authority's inbox names is here: from whoever sent it or good
    /// already, where it is the affair of a case; what lies in the computer's own inbox is another
    /// matter.
    pub fn knows_authoritys(&self, item: &Item) -> Result<bool, Error> {
        if !only_waits(item) {
            return self.knows_item(item);
        }
        self.vault
            .conn
            .prepare_cached(include_str!("../sql/incoming-known.sql"))
            .and_then(|mut known| {
                known.exists(named_params! { ":hash": item.hash.0, ":device": item.from.0 })
            })
            .map_err(reading())
    }

    /// Takes in what came together from the authority's inbox, in its order. Once this returns,
    /// everything in that inbox up to `end` is here, or its name waits for its bytes.
    pub fn take_authoritys(
        &mut self,
        items: &[(Item, Vec<u8>)],
        end: u64,
        now: Moment,
    ) -> Result<Vec<Taken>, Error> {
        let mut all = Vec::with_capacity(items.len());
        let mut runs =
            items.chunk_by(|(one, _), (next, _)| only_waits(one) == only_waits(next)).peekable();
        let mut read = None;
        while let Some(run) = runs.next() {
            let Some((last, _)) = run.last() else { continue };
            if only_waits(last) {
                let to = if runs.peek().is_some() { last.cursor } else { end };
                all.extend(self.take_straight(run, to, now)?);
                read = Some(to);
            } else {
                all.extend(self.take_all(run, now)?);
                // What comes after it is looked at in the light of it.
                self.pass_on(now)?;
            }
        }
        if read != Some(end) {
            self.vault.put_setting(READ, &end.to_string())?;
        }
        Ok(all)
    }

    /// Into the vault, with how far the inbox is read by it: all of it or nothing.
    fn take_straight(
        &mut self,
        run: &[(Item, Vec<u8>)],
        to: u64,
        now: Moment,
    ) -> Result<Vec<Taken>, Error> {
        let (mut taken, mut good) = (Vec::with_capacity(run.len()), Vec::with_capacity(run.len()));
        let mut lacking = Vec::new();
        for (item, bytes) in run {
            let said = named(item, bytes);
            if said == Named::Rightly {
                good.push(Object::named(item, bytes));
                taken.push(Taken::Kept);
                continue;
            }
            self.alarm(AlarmKind::BadInbox, &item.hash.0, now)?;
            taken.push(Taken::Refused(AlarmKind::BadInbox));
            lacking.extend((said == Named::Wrongly).then_some(*item));
        }
        // What comes is durable once it is in the log; it moves into the file in the next pause.
        cipher::lengthen_log(&self.vault.conn)?;
        let note = |vault: &mut crate::Vault| {
            vault.name_lacking(&lacking, now)?;
            vault.put_setting(READ, &to.to_string())
        };
        self.vault.take_together(&good, now, note)?;
        Ok(taken)
    }
}
