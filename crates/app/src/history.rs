//! Who wrote what, when: the events of a case as they are kept, and whether they are whole.

mod entry;

use std::collections::BTreeMap;

use dalil_case::{Digest, OfficerId};
use dalil_ipc::{HistoryAuthor, HistoryView};
use dalil_vault::KeptEvent;

use crate::case_view::{self, case_id};
use crate::failure::Trouble;
use crate::{App, conflicts};
use entry::Teller;

impl App {
    pub(crate) fn show_history(&mut self, id: &str) -> Result<HistoryView, Trouble> {
        let id = case_id(id)?;
        let warm = self.warm(id)?;
        let (head, conflicts) = (case_view::head(&warm.case), conflicts::side_by_side(warm));
        let aliases = self.aliases()?;
        let session = self.session()?;
        let vault = &session.vault;
        let events = vault.events(id)?;
        let broken = vault.first_broken(&events)?;
        let keys = vault.author_keys()?;
        let authors = authors(&events);
        let ahead = vault.ahead(id)?;
        let mut teller = Teller::new(&authors, &conflicts, &ahead);
        let mut entries: Vec<_> =
            events.iter().zip(1_u32..).map(|(kept, number)| teller.tell(kept, number)).collect();
        teller.mark_superseded(&mut entries);
        let hashes: Vec<Digest> = events.iter().map(|kept| kept.recorded.hash).collect();
        let parts: Vec<&[u8]> = hashes.iter().map(|hash| hash.0.as_slice()).collect();
        let own = vault.officer();
        let known = authors.iter().map(|officer| HistoryAuthor {
            own: *officer == own,
            alias: aliases.get(officer).cloned(),
            fingerprint: keys.get(officer).map(fingerprint).unwrap_or_default(),
        });
        Ok(HistoryView {
            head,
            // Nothing is sent anywhere yet: every entry is only here.
            waiting: u32::try_from(entries.len()).unwrap_or(u32::MAX),
            authors: known.collect(),
            verified: broken.is_none(),
            broken_at: broken.and_then(|at| u32::try_from(at).ok()),
            last_hash: hashes.last().map(ToString::to_string).unwrap_or_default(),
            record_hash: Digest(dalil_seal::sha256(&parts)).to_string(),
            entries,
        })
    }
}

/// Everyone who wrote in the case, in the order in which they first did.
fn authors(events: &[KeptEvent]) -> Vec<OfficerId> {
    let mut authors = Vec::new();
    for kept in events {
        let author = kept.recorded.event.author;
        if !authors.contains(&author) {
            authors.push(author);
        }
    }
    authors
}

/// The fingerprint of a public key as people compare it: 32 digits in groups of four.
pub(crate) fn fingerprint(key: &[u8; 32]) -> String {
    let digits = Digest(dalil_seal::sha256(&[key])).to_string();
    let mut groups = String::with_capacity(40);
    for (at, digit) in digits.chars().take(32).enumerate() {
        if at > 0 && at % 4 == 0 {
            groups.push(' ');
        }
        groups.push(digit);
    }
    groups
}

/// The last value of each field, on the way through the history.
type Last = BTreeMap<String, usize>;
