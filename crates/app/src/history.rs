//! Who wrote what, when: the events of a case as they are kept, and whether they are whole.

mod entry;

use std::collections::BTreeMap;

use dalil_case::{CaseId, Digest, OfficerId};
use dalil_ipc::{HistoryAuthor, HistoryView};
use dalil_vault::{Delivery, KeptEvent, Vault};

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
        let waiting = waiting(vault, id, &events)?;
        let known = authors.iter().map(|officer| HistoryAuthor {
            own: *officer == own,
            alias: aliases.get(officer).cloned(),
            fingerprint: keys.get(officer).map(fingerprint).unwrap_or_default(),
        });
        Ok(HistoryView {
            head,
            waiting,
            authors: known.collect(),
            verified: broken.is_none(),
            broken_at: broken.and_then(|at| u32::try_from(at).ok()),
            last_hash: hashes.last().map(ToString::to_string).unwrap_or_default(),
            record_hash: Digest(dalil_seal::sha256(&parts)).to_string(),
            entries,
        })
    }
}

/// How many of this officer's entries no server has signed for; a colleague's are on the colleague's
/// way, and what is said at a desk is the authority's already.
fn waiting(vault: &Vault, id: CaseId, events: &[KeptEvent]) -> Result<u32, Trouble> {
    if vault.is_desk()? {
        return Ok(0);
    }
    let words = vault.entry_deliveries(id)?;
    let is_here = |kept: &&KeptEvent| {
        let word = words.get(&kept.recorded.hash).copied().unwrap_or(Delivery::Here);
        kept.recorded.event.author == vault.officer() && word == Delivery::Here
    };
    Ok(u32::try_from(events.iter().filter(is_here).count()).unwrap_or(u32::MAX))
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
