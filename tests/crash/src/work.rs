//! What an officer does, again and again, telling each thing once it is saved.

use std::path::Path;

use dalil_case::{Basis, CaseId, Choice, Consent, Digest, Moment, Op, Response, note_draft};
use dalil_seal::Passphrase;
use dalil_vault::{Cost, CostPolicy, Error, Home, Place, Quiet, SealedFile, Vault};

use crate::desk::Officer;
use crate::kept::{Kept, NOON, PASSPHRASE, chosen};

/// Questions that are answered in turn.
pub const QUESTIONS: i64 = 40;
/// Answers that are given at once.
pub const BATCH: i64 = 5;

/// One kind of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// One answer after the other.
    Answers,
    /// Half-typed notes, then saved ones.
    Notes,
    /// Five answers in one call.
    Batches,
    /// Decisions, consents, closing, reopening.
    Decisions,
    /// A new case each time.
    Cases,
    /// The record of the computer.
    Device,
    /// Answer, lock, unlock.
    Lock,
    /// Long notes, and tidying in between.
    Tidy,
    /// Answers, and everything shown made anew.
    Rebuild,
    /// Answers taken back and given again.
    Clears,
    /// New colleagues.
    Create,
    /// Wrong passphrases between the answers: the header is written.
    Attempts,
    /// Files, sealed and named by an entry.
    Files,
    /// Answers, and a copy of the vault after each.
    Copies,
    /// Answers, each sealed into the computer's file.
    Seal,
    /// A case that is shared with a colleague, and no longer, by turns.
    Share,
    /// Answers, and a backup in another place after each.
    Elsewhere,
    /// Answers, and another master key after each.
    Rekey,
    /// A desk takes in what an officer sends, answer by answer.
    Takes,
}

impl Work {
    /// Every kind.
    pub const ALL: [Self; 19] = [
        Self::Answers,
        Self::Notes,
        Self::Batches,
        Self::Decisions,
        Self::Cases,
        Self::Device,
        Self::Lock,
        Self::Tidy,
        Self::Rebuild,
        Self::Clears,
        Self::Create,
        Self::Attempts,
        Self::Files,
        Self::Copies,
        Self::Seal,
        Self::Share,
        Self::Elsewhere,
        Self::Rekey,
        Self::Takes,
    ];

    /// Its name.
    pub fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|work| work.name() == name)
    }

    /// How many of so many steps are enough: what costs an Argon2id each, or leaves a backup each.
    pub fn steps(self, most: u64) -> u64 {
        match self {
            _ if self.is_slow() => most.min(4),
            Self::Elsewhere => most.min(20),
            _ => most,
        }
    }

    /// Whether each step costs an Argon2id.
    pub fn is_slow(self) -> bool {
        matches!(self, Self::Create | Self::Attempts | Self::Rekey)
    }
}

/// Somebody at work on one vault.
pub struct Worker<'k> {
    kept: &'k Kept,
    open: Option<(Home, Vault)>,
    case: CaseId,
    n: i64,
    /// Who sends, where this is a desk.
    officer: Option<Officer>,
}

impl<'k> Worker<'k> {
    /// Somebody who begins a case of their own.
    pub fn new(kept: &'k Kept, round: u64) -> Self {
        let mut case = [0; 16];
        case[..8].copy_from_slice(&round.to_le_bytes());
        Self { kept, open: None, case: CaseId(case), n: 0, officer: None }
    }

    /// Does one thing. Each line that is told is true from then on, whatever happens.
    pub fn step(&mut self, work: Work, told: &mut dyn FnMut(String)) -> Result<(), Error> {
        let (n, case, elsewhere) = (self.n, self.case, self.kept.elsewhere());
        // Also what fails has used its number.
        self.n = n.saturating_add(if work == Work::Batches { BATCH } else { 1 });
        let at = Moment(NOON.0.saturating_add(n));
        let saved = format!("saved {case} {n}");
        if work == Work::Device {
            let (home, _) = self.opened()?;
            home.put_setting("n", &n.to_string())?;
            told(format!("set {n}"));
            return Ok(());
        }
        if work == Work::Create {
            let (home, vault) = self.opened()?;
            let alias = format!("officer {case} {n}");
            let cost = CostPolicy::Fixed(Cost::FLOOR);
            home.create(&alias, &chosen(), cost, Some(vault), at)?.close()?;
            told(alias);
            return Ok(());
        }
        if work == Work::Cases {
            let mut id = case.0;
            id[8..].copy_from_slice(&n.to_le_bytes());
            let (_, vault) = self.opened()?;
            vault.append(CaseId(id), vec![opening(), answer(n)], at)?;
            told(format!("saved {} {n}", CaseId(id)));
            let place = Place { view: "quick".into(), question: None, selection: Some((0, 1)) };
            return vault.put_place(CaseId(id), &place, at);
        }
        if work == Work::Takes {
            return self.takes(n, told);
        }
        self.begun()?;
        let (home, vault) = self.opened()?;
        match work {
            Work::Answers | Work::Lock | Work::Rebuild => {
                vault.append(case, vec![answer(n)], at)?;
            }
            Work::Clears => {
                let question = name(n).as_str().into();
                vault.append(case, vec![answer(n)], at)?;
                vault.append(case, vec![Op::AnswerClear { question }], at)?;
            }
            Work::Batches => {
                let ops = (n..n.saturating_add(BATCH)).map(answer).collect();
                vault.append(case, ops, at)?;
                told(format!("group {case} {n}"));
                return Ok(());
            }
            Work::Notes => {
                vault.put_draft(case, &note_draft(None), &n.to_string())?;
                told(format!("typed {case} {n}"));
                vault.append(case, vec![note(n, "a farm near the river")], at)?;
            }
            Work::Tidy => {
                vault.append(case, vec![note(n, &"word ".repeat(700))], at)?;
                told(saved.clone());
                vault.checkpoint()?;
            }
            Work::Decisions => {
                vault.append(case, vec![decision(n)], at)?;
                told(saved.clone());
                let mut ops = vec![consent(n), Op::CaseClose { reason: "referred".into() }];
                ops.push(Op::CaseReopen { reason: "new-facts".into() });
                vault.append(case, ops, at)?;
            }
            Work::Attempts => {
                let wrong = Passphrase::given("not this one at all")?;
                let later = Moment(NOON.0.saturating_add(n.saturating_mul(400_000)));
                match home.confirm(vault.id(), &wrong, later) {
                    Err(Error::WrongPassphrase { .. } | Error::TooSoon { .. }) => {}
                    other => drop(other?),
                }
                vault.append(case, vec![answer(n)], at)?;
            }
            Work::Files => {
                let mut writer = vault.begin_file()?;
                writer.write(&file(n))?;
                let sealed = writer.finish()?;
                vault.append(case, vec![attach(n, sealed)], at)?;
            }
            Work::Copies => {
                vault.append(case, vec![answer(n)], at)?;
                told(saved.clone());
                vault.copy(at, &Quiet::undisturbed())?;
                told(format!("copied {case} {n}"));
            }
            Work::Seal => {
                vault.append(case, vec![answer(n)], at)?;
                told(saved.clone());
                vault.seal_events(at, &Quiet::undisturbed())?;
            }
            Work::Share => {
                vault.append(case, vec![answer(n)], at)?;
                told(saved.clone());
                let Some(colleague) = vault.colleagues()?.first().map(|one| one.officer) else {
                    meet(home, vault, at)?;
                    // Whoever makes room for a colleague unlocks again.
                    self.open = None;
                    return Ok(());
                };
                if n % 2 == 0 {
                    vault.share(case, colleague, "second-officer", "consent", at)?;
                } else {
                    // What a crash took back was never shared.
                    match vault.end_share(case, colleague, "done", at) {
                        Err(Error::ColleagueUnknown) => {}
                        ended => ended?,
                    }
                }
                vault.seal_events(at, &Quiet::undisturbed())?;
            }
            Work::Elsewhere => {
                vault.append(case, vec![answer(n)], at)?;
                told(saved.clone());
                let name = carry(vault, &elsewhere, n)?;
                told(format!("carried {name}"));
            }
            Work::Rekey => {
                vault.append(case, vec![answer(n)], at)?;
                told(saved.clone());
            }
            Work::Cases | Work::Create | Work::Device | Work::Takes => {}
        }
        told(saved);
        match (work, self.open.take()) {
            (Work::Lock, Some((_, vault))) => vault.close()?,
            (Work::Rebuild, Some((home, mut vault))) => {
                let rebuilt = vault.rebuild();
                self.open = Some((home, vault));
                rebuilt?;
            }
            (Work::Rekey, Some((mut home, vault))) => {
                let passphrase = Passphrase::given(PASSPHRASE)?;
                match home.rekey(vault, &passphrase, None, at) {
                    Ok((vault, _)) => self.open = Some((home, vault)),
                    Err(not) => {
                        self.open = not.vault.map(|vault| (home, *vault));
                        return Err(not.error);
                    }
                }
            }
            (_, open) => self.open = open,
        }
        Ok(())
    }

    fn takes(&mut self, n: i64, told: &mut dyn FnMut(String)) -> Result<(), Error> {
        let (case, at) = (self.case, Moment(NOON.0.saturating_add(n)));
        let mut officer = match self.officer.take() {
            Some(officer) => officer,
            None => Officer::beside(&self.kept.data)?,
        };
        let (_, desk) = self.opened()?;
        let sent = officer.sends(desk, case, answer(n), at);
        self.officer = Some(officer);
        if sent? {
            told(format!("saved {case} {n}"));
        }
        Ok(())
    }

    /// What the program does after it refused something.
    pub fn freshen(&mut self, after: &Error) {
        if let Some((_, vault)) = &mut self.open {
            let _ = vault.freshen(after);
        }
    }

    fn opened(&mut self) -> Result<(&mut Home, &mut Vault), Error> {
        if self.open.is_none() {
            let (home, vault, _) = self.kept.open()?;
            self.open = Some((home, vault));
        }
        let (home, vault) = self.open.as_mut().expect("it was just opened");
        Ok((home, vault))
    }

    fn begun(&mut self) -> Result<(), Error> {
        let case = self.case;
        let (_, vault) = self.opened()?;
        if vault.events(case)?.is_empty() {
            vault.append(case, vec![opening()], NOON)?;
        }
        Ok(())
    }
}

/// Puts a colleague beside the officer; both know each other from then on.
fn meet(home: &mut Home, vault: &mut Vault, at: Moment) -> Result<(), Error> {
    vault.introduce(at)?;
    let cost = CostPolicy::Fixed(Cost::FLOOR);
    let mut colleague = home.create("Idir", &chosen(), cost, Some(vault), at)?;
    colleague.introduce(at)?;
    colleague.close()
}

/// Makes a backup in another place. Returns its name there.
fn carry(vault: &mut Vault, folder: &Path, n: i64) -> Result<String, Error> {
    const DAY: i64 = 24 * 3600 * 1000;
    let on = Moment(NOON.0.saturating_add(n.saturating_mul(DAY)));
    let mut outgoing = vault.begin_backup(folder, "Amina", on)?;
    while !outgoing.step()?.is_done() {}
    let place = outgoing.finish()?;
    Ok(place.file_name().unwrap_or_default().to_string_lossy().into_owned())
}

/// Which question the n-th answer answers.
pub fn name(n: i64) -> String {
    format!("question-{}", n % QUESTIONS)
}

/// The n-th answer.
pub fn answer(n: i64) -> Op {
    Op::AnswerSet {
        question: name(n).as_str().into(),
        response: Response::Number(n),
        basis: Basis::ToldByPerson,
    }
}

fn note(n: i64, words: &str) -> Op {
    Op::NoteAdd { question: None, text: format!("{n} {words}"), replaces: None }
}

fn decision(n: i64) -> Op {
    Op::DecisionSet {
        choice: Choice::Raise,
        conclusion: "strong-grounds".into(),
        reason: n.to_string(),
        statement: "as told".into(),
        role: "inspector".into(),
        name: None,
    }
}

fn consent(n: i64) -> Op {
    let consent = if n % 2 == 0 { Consent::Agrees } else { Consent::Refuses };
    Op::ConsentSet { recipient: "ngo".into(), consent, basis: Basis::ToldByPerson }
}

/// What is in the n-th file; every eighth is longer than one sealed piece.
pub fn file(n: i64) -> Vec<u8> {
    let length = if n % 8 == 0 { 70_000 } else { 3000 };
    n.to_le_bytes().iter().copied().cycle().take(length).collect()
}

fn attach(n: i64, sealed: SealedFile) -> Op {
    Op::AttachAdd {
        blob: sealed.blob,
        key: sealed.key.expose().expose().to_vec(),
        media: "image/jpeg".into(),
        size: sealed.size,
        name: Some(n.to_string()),
        question: None,
        small: None,
        removed: None,
        consent: None,
    }
}

/// How a case begins.
pub fn opening() -> Op {
    Op::CaseOpen {
        code: "7K-M4Q".into(),
        guide: "morocco".into(),
        edition: "2026.1".into(),
        guide_hash: Digest([7; 32]),
        place: "Tanger".into(),
        language: "fr".into(),
    }
}
