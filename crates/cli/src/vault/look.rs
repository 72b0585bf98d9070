//! Everything that can be looked at in an open vault, and what came of it.

use dalil_case::Moment;
use dalil_vault::{CopyState, HistoryWalk, Notice, OutboxCheck, Quiet, Vault};
use serde_json::{Value as Json, json};

use super::{Failure, now, refused};
use crate::voice::{Voice, tell};

/// What was found.
pub(super) struct Found {
    pages: bool,
    entries: usize,
    broken: Option<i64>,
    lists: bool,
    second: Option<OutboxCheck>,
    copies: Vec<CopyState>,
    notices: Vec<&'static str>,
}

impl Found {
    /// Whether everything is as it was put there. A second place that is not open is not whole.
    pub(super) fn is_whole(&self) -> bool {
        let second = self.second.as_ref().is_some_and(|second| second.faults.is_empty());
        self.pages && self.broken.is_none() && self.lists && second
    }
}

/// Looks at all of it.
pub(super) fn at(vault: &mut Vault, notices: &[Notice]) -> Result<Found, Failure> {
    let pages = vault.check_pages(&Quiet::undisturbed()).map_err(refused)? == Some(true);
    let mut walk = HistoryWalk::new();
    while !vault.walk_on(&mut walk, 1024).map_err(refused)? {}
    let mut next = Some(1);
    while let Some(from) = next {
        next = vault.enter_on(from, 1024).map_err(refused)?;
    }
    let mut lists = true;
    for case in vault.case_ids().map_err(refused)? {
        lists &= vault.is_projected(case).map_err(refused)?;
    }
    let second = match vault.check_outbox(now(), &Quiet::undisturbed()) {
        Err(dalil_vault::Error::OutboxMissing) => None,
        looked => looked.map_err(refused)?,
    };
    Ok(Found {
        pages,
        entries: walk.checked,
        broken: walk.broken.map(|(seq, _)| seq),
        lists,
        second,
        copies: vault.copies().into_iter().flatten().collect(),
        notices: notices.iter().map(Notice::code).collect(),
    })
}

pub(super) fn as_json(alias: &str, found: &Found) -> Json {
    let second = found.second.as_ref().map(|second| {
        let faults = second.faults.iter();
        let faults = faults.map(|(n, fault)| json!({ "segment": n, "code": fault.code() }));
        json!({
            "segments": second.segments,
            "events": second.events,
            "waiting": second.waiting,
            "faults": faults.collect::<Vec<_>>(),
        })
    });
    let copies = found.copies.iter().map(|copy| json!({ "entries": copy.seq, "at": copy.at.0 }));
    json!({
        "alias": alias,
        "whole": found.is_whole(),
        "pages": found.pages,
        "history": { "entries": found.entries, "broken": found.broken },
        "lists": found.lists,
        "second_place": second,
        "copies": copies.collect::<Vec<_>>(),
        "notices": found.notices,
    })
}

pub(super) fn print(alias: &str, found: &Found, voice: &Voice) {
    let count = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let whole = if found.is_whole() { "cli-vault-whole" } else { "cli-vault-broken" };
    tell(&voice.say(whole, &[("alias", alias.into())]));
    let state = if found.pages { "whole" } else { "damaged" };
    tell(&voice.say("cli-vault-pages", &[("state", state.into())]));
    match found.broken.and_then(|seq| usize::try_from(seq).ok()) {
        None => tell(&voice.say("cli-vault-history", &[("count", found.entries.into())])),
        Some(entry) => tell(&voice.say("cli-vault-history-broken", &[("entry", entry.into())])),
    }
    if !found.lists {
        tell(&voice.say("cli-vault-lists", &[]));
    }
    match &found.second {
        None => tell(&voice.say("cli-vault-second-closed", &[])),
        Some(second) => {
            tell(&voice.say(
                "cli-vault-second",
                &[
                    ("segments", count(second.segments).into()),
                    ("events", count(second.events).into()),
                    ("waiting", count(second.waiting).into()),
                ],
            ));
            for (n, fault) in &second.faults {
                let segment = usize::try_from(*n).unwrap_or(0);
                let args = [("segment", segment.into()), ("code", fault.code().into())];
                tell(&voice.say("cli-vault-second-fault", &args));
            }
        }
    }
    for copy in &found.copies {
        let Moment(at) = copy.at;
        let when = voice.moment(at);
        let entries = usize::try_from(copy.seq).unwrap_or(0);
        let args = [("entries", entries.into()), ("when", (&when).into())];
        tell(&voice.say("cli-vault-copy", &args));
    }
}
