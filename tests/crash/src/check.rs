//! Whether a vault is as it must be after whatever happened.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use dalil_case::{Attachment, CaseId, Moment, Op, Response, note_draft};
use dalil_vault::{CaseQuery, MOST_AT_ONCE, Notice, Quiet, Vault, check_backup};

use crate::kept::{Kept, NOON};
use crate::work::{BATCH, answer, file, name, opening};

/// Events that opening a vault verifies, their signatures beside what comes next.
const AT_THE_DOOR: usize = 1000;

/// What was told, and so must be there.
#[derive(Clone, Debug, Default)]
pub struct Told {
    saved: BTreeMap<CaseId, BTreeSet<i64>>,
    groups: BTreeSet<CaseId>,
    typed: BTreeMap<CaseId, i64>,
    set: Option<i64>,
    officers: BTreeSet<String>,
    copied: bool,
    carried: BTreeSet<String>,
}

impl Told {
    /// Takes what was told: whole lines.
    pub fn hear(&mut self, text: &str) {
        text.lines().for_each(|line| self.line(line));
    }

    fn line(&mut self, line: &str) {
        if line.starts_with("officer ") {
            self.officers.insert(line.to_owned());
        }
        self.carried.extend(line.strip_prefix("carried ").map(str::to_owned));
        let words: Vec<&str> = line.split(' ').collect();
        let number = words.last().and_then(|word| word.parse::<i64>().ok());
        let case = words.get(1).and_then(|word| CaseId::from_hex(word));
        match (words.first().copied(), case, number) {
            (Some("set"), _, number) => self.set = number.or(self.set),
            (Some("saved"), Some(case), Some(n)) => {
                self.saved.entry(case).or_default().insert(n);
            }
            (Some("group"), Some(case), Some(n)) => {
                self.groups.insert(case);
                self.saved.entry(case).or_default().extend(n..n.saturating_add(BATCH));
            }
            (Some("copied"), ..) => self.copied = true,
            (Some("typed"), Some(case), Some(n)) => {
                self.typed.insert(case, n);
            }
            _ => {}
        }
    }

    /// The same without what was told last.
    pub fn before_the_last(&self) -> Self {
        let mut told = self.clone();
        for saved in told.saved.values_mut() {
            saved.pop_last();
        }
        told.typed.clear();
        told
    }

    /// How many answers were told to be saved.
    pub fn count(&self) -> usize {
        self.saved.values().map(BTreeSet::len).sum()
    }
}

/// Opens and looks; says how long opening took. `deep`: also goes on working, locks and opens again.
pub fn check(kept: &Kept, told: &Told, deep: bool) -> Result<Duration, String> {
    let begun = Instant::now();
    let (home, mut vault, notices) = kept.open().map_err(|error| opening_failed(&error))?;
    let took = begun.elapsed();
    let bad = notices.iter().find(|notice| {
        !matches!(notice, Notice::SecondCopyUsed { .. } | Notice::FailedAttempts { .. })
    });
    if let Some(bad) = bad {
        return Err(format!("told at the door: {}", bad.code()));
    }
    let events = look_through(&mut vault, told)?;
    // A crash leaves what can be made anew, and never what looks as if somebody had put it there.
    if let Some(bad) = vault.take_notices().first() {
        return Err(format!("told after the door: {}", bad.code()));
    }
    // The last thousand were verified by now, and nothing was told.
    if deep || events >= AT_THE_DOOR {
        verify(&vault)?;
    }
    if let Some(n) = told.set {
        let kept = home.setting("n").and_then(|text| text.parse().ok()).unwrap_or(-1);
        if kept < n {
            return Err(format!("the computer's record says {kept}, {n} was told"));
        }
    }
    for alias in &told.officers {
        if home.find(alias).is_none() {
            return Err(format!("{alias} is not listed"));
        }
    }
    for name in &told.carried {
        let backup = kept.elsewhere().join(name);
        check_backup(&backup).map_err(|error| format!("backup {name}: {error}"))?;
    }
    for officer in home.officers() {
        home.wait_ms(officer.vault_id, NOON).map_err(|error| format!("a header: {error}"))?;
    }
    if deep {
        let went_on = go_on(&mut vault);
        let closed = vault.close();
        drop(home);
        went_on.and(closed).map_err(|error| format!("going on: {error}"))?;
        let (_, mut vault, _) = kept.open().map_err(|error| opening_failed(&error))?;
        look(&mut vault, told)?;
    }
    Ok(took)
}

fn opening_failed(error: &dalil_vault::Error) -> String {
    let source = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    format!("does not open: {} ({error}; {source})", error.code())
}

fn go_on(vault: &mut Vault) -> Result<(), dalil_vault::Error> {
    let case = CaseId([0xEE; 16]);
    if vault.events(case)?.is_empty() {
        vault.append(case, vec![opening()], NOON)?;
    }
    vault.append(case, vec![answer(1)], Moment(NOON.0.saturating_add(1)))?;
    vault.seal_events(NOON, &Quiet::undisturbed())?;
    vault.rebuild()
}

/// Everything that was told is there, everything that is there is whole.
pub fn look(vault: &mut Vault, told: &Told) -> Result<(), String> {
    verify(vault)?;
    look_through(vault, told).map(drop)
}

/// One answer more in each case: kept on top of a history that verifies, or refused as damaged.
pub fn goes_on(vault: &mut Vault, told: &Told) -> Result<(), String> {
    for case in told.saved.keys() {
        match vault.append(*case, vec![answer(1)], NOON) {
            Ok(_) if vault.verify_case(*case).is_ok_and(|whole| whole) => {}
            Ok(_) => return Err(format!("{case}: an answer was kept on top of what is broken")),
            // Damaged, or met with a connection that a page spoilt.
            Err(error) if vault.freshen(&error) => {}
            Err(error) => return Err(format!("{case}: going on: {} ({error})", error.code())),
        }
    }
    Ok(())
}

fn unread(error: &dalil_vault::Error) -> String {
    format!("cannot be read: {} ({error})", error.code())
}

fn verify(vault: &Vault) -> Result<(), String> {
    let check = vault.verify_recent(1_000_000).map_err(|error| unread(&error))?;
    if check.broken.is_some() || check.rolled_back {
        return Err(format!("the history: {check:?}"));
    }
    Ok(())
}

/// The same but for hashes and signatures. Says how many events there are.
fn look_through(vault: &mut Vault, told: &Told) -> Result<usize, String> {
    let failed = |error: dalil_vault::Error| unread(&error);
    let mut all = BTreeMap::new();
    let mut events = 0_usize;
    let listed = vault.cases(&CaseQuery::default()).map_err(failed)?;
    if vault.is_hurt() {
        return Err("cannot be read: vault-damaged (a page of one case)".to_owned());
    }
    for row in &listed {
        let (kept, count) = numbers(vault, row.id)?;
        events = events.saturating_add(count);
        let case = vault.case(row.id).map_err(failed)?;
        if usize::try_from(row.answers) != Ok(case.answers().len()) {
            return Err(format!("{}: the list counts {} answers", row.id, row.answers));
        }
        for field in &case.attachments {
            whole(vault, &field.value).map_err(|error| format!("{}: {error}", row.id))?;
        }
        if told.groups.contains(&row.id) {
            let torn = kept.iter().find(|n| {
                let first = **n - **n % BATCH;
                !(first..first.saturating_add(BATCH)).all(|one| kept.contains(&one))
            });
            if let Some(torn) = torn {
                return Err(format!("{}: half of the answers around {torn}", row.id));
            }
        }
        all.insert(row.id, kept);
    }
    let none = BTreeSet::new();
    for (case, saved) in &told.saved {
        let kept = all.get(case).unwrap_or(&none);
        if let Some(lost) = saved.iter().find(|n| !kept.contains(n)) {
            return Err(format!("{case}: {lost} was saved and is lost"));
        }
    }
    if told.copied && vault.copies().iter().all(Option::is_none) {
        return Err("a copy was made and none can be read".to_owned());
    }
    for (case, typed) in &told.typed {
        let drafts = vault.drafts(*case).map_err(failed)?;
        let field = note_draft(None);
        let draft = drafts.iter().find(|draft| draft.field == field);
        let draft = draft.and_then(|draft| draft.text.parse::<i64>().ok());
        if draft.is_none_or(|draft| draft < *typed)
            && !all.get(case).unwrap_or(&none).contains(typed)
        {
            return Err(format!("{case}: {typed} was typed and is lost"));
        }
    }
    Ok(events)
}

/// A file that an entry names is there, as it was sealed.
fn whole(vault: &Vault, attachment: &Attachment) -> Result<(), String> {
    let name = attachment.name.clone().unwrap_or_default();
    let failed = |error: dalil_vault::Error| format!("file {name}: {}", error.code());
    let wanted = name.parse().map(file).unwrap_or_default();
    let mut reader = vault.read_file(attachment).map_err(failed)?;
    let mut read = Vec::new();
    while read.len() < wanted.len() {
        let part = reader.read(u64::try_from(read.len()).unwrap_or(0), MOST_AT_ONCE);
        let part = part.map_err(failed)?;
        if part.is_empty() {
            break;
        }
        read.extend_from_slice(&part);
    }
    if read == wanted { Ok(()) } else { Err(format!("file {name}: not what was sealed")) }
}

/// The numbers that a case holds, each where it belongs, and how many events it has.
fn numbers(vault: &Vault, case: CaseId) -> Result<(BTreeSet<i64>, usize), String> {
    let mut found = BTreeSet::new();
    let events = vault.events(case).map_err(|error| format!("{case}: {}", unread(&error)))?;
    let count = events.len();
    for kept in events {
        match kept.recorded.event.body.op() {
            Some(Op::AnswerSet { question, response: Response::Number(n), .. }) => {
                if question.as_str() != name(*n) {
                    return Err(format!("{case}: {n} is at {}", question.as_str()));
                }
                found.insert(*n);
            }
            Some(Op::NoteAdd { text, .. }) => {
                found.extend(text.split(' ').next().and_then(|n| n.parse::<i64>().ok()));
            }
            Some(Op::AttachAdd { name: Some(n), .. }) => found.extend(n.parse::<i64>().ok()),
            Some(Op::DecisionSet { reason, .. }) => found.extend(reason.parse::<i64>().ok()),
            _ => {}
        }
    }
    Ok((found, count))
}
