//! What is done in quiet moments, and what an officer does with what is kept: copies, backups,
//! mending, closing and erasing.

use std::path::PathBuf;

use dalil_case::{CaseId, Moment, Op};
use dalil_ipc::{
    BinnedCase, CarryRequest, CarryView, CloseCaseRequest, CopyView, EraseCaseRequest, FailureCode,
    FolderRequest, KeepingView, KeptCase, MendedUnlockView, MendedView, UnlockRequest,
};
use dalil_seal::Passphrase;
use dalil_vault::{
    Binned, CaseQuery, Copied, HistoryWalk, Incoming, Mended, Outgoing, Progress, Quiet,
};

use crate::case_view::case_id;
use crate::failure::Trouble;
use crate::{App, Session, officers};

/// Without a command for so long, it is quiet.
const PAUSE_MS: i64 = 10_000;
/// Events that are checked before looking up.
const STRETCH: u32 = 64;
/// For so long a case can be taken back.
const BIN_MS: i64 = 30 * 24 * 3600 * 1000;

/// What was read through since the vault was opened.
#[derive(Default)]
pub(crate) struct Rounds {
    walk: Option<HistoryWalk>,
    /// Up to this number each event is among those of its case; none before the first.
    entered: Option<i64>,
    cases: Option<Vec<CaseId>>,
    pages: bool,
    checked_at: Option<i64>,
    outbox: bool,
    /// The vault was mended: what is still not as it was signed is nowhere as it was.
    pub(crate) mended: bool,
    /// The files of shared cases that a colleague has are here.
    files: bool,
    /// What waited for a newer program was looked at by this one.
    newer: bool,
    /// Words of what came could not be indexed: whoever searches is told why.
    no_words: bool,
    /// The officer came to the end of something: what was said is sealed in the next pause.
    pub(crate) cut: bool,
}

impl Rounds {
    /// The next quiet moment reads every page, whether it did already or not.
    pub(crate) fn read_again(&mut self) {
        self.pages = false;
    }
}

/// A backup on its way.
pub(crate) enum Carried {
    /// To a folder.
    Out(Outgoing),
    /// From a folder.
    Back(Incoming),
}

impl App {
    /// Does what is done while nobody waits: one thing at a time, given up as soon as somebody
    /// does. Called again and again by whoever holds the application; does nothing for ten seconds
    /// after a command.
    pub fn quiet(&mut self, quiet: &Quiet) {
        let now = self.now();
        let paused = now.0.saturating_sub(self.last_command.0);
        // A clock that was set back is a pause too.
        if (0..PAUSE_MS).contains(&paused) || self.carried.is_some() {
            return;
        }
        let Some(session) = &mut self.session else { return };
        match session.rounds(now, quiet) {
            Ok(true) => {}
            Ok(false) => self.mend_in_quiet(now),
            Err(dalil_vault::Error::VaultDamaged { .. })
                if !session.rounds.mended || session.vault.is_hurt() =>
            {
                self.mend_in_quiet(now);
            }
            // Tried again in the next quiet moment; told when somebody looks.
            Err(_) => {}
        }
        let told = self.session.as_mut().map(|session| session.vault.take_notices());
        self.tell(told.unwrap_or_default().iter().map(|notice| officers::notice(notice, None)));
    }

    /// A bad page was found, or an event that is not as it was signed: the vault is mended where it
    /// stands, and the officer is told. Tried once where every page is whole: then work goes on,
    /// whatever comes of it.
    fn mend_in_quiet(&mut self, now: Moment) {
        let Some(session) = self.session.take() else { return };
        // Where a page is bad and cannot be mended it stays closed, as it was: the first screen
        // offers it again.
        if let Ok((vault, _)) = session.vault.mend(now) {
            let rounds = Rounds { mended: true, ..Rounds::default() };
            self.session = Some(Session { vault, warm: None, rounds, ..session });
        }
    }

    pub(crate) fn mend(&mut self, request: &UnlockRequest) -> Result<MendedUnlockView, Trouble> {
        let passphrase = Passphrase::given(&request.passphrase)?;
        self.pack()?;
        let now = self.now();
        self.close();
        let home = self.home()?;
        let id = home.find(&request.alias).ok_or(FailureCode::OfficerUnknown)?;
        let (vault, mended, found) = match home.mend(id, &passphrase, now) {
            Err(dalil_vault::Error::Duress) => {
                let unlocked = self.under_duress(&request.alias)?;
                return Ok(MendedUnlockView { unlocked, mended: unharmed(now) });
            }
            mended => mended?,
        };
        self.tell(found.iter().map(|one| officers::notice(one, Some(&request.alias))));
        let unlocked = self.begin(request.alias.clone(), vault);
        Ok(MendedUnlockView { unlocked, mended: mended_view(&mended) })
    }

    pub(crate) fn show_keeping(&mut self) -> Result<KeepingView, Trouble> {
        let folder = self.config.papers.to_string_lossy().into_owned();
        let session = self.session()?;
        let vault = &mut session.vault;
        let mut copies: Vec<_> = vault.copies().into_iter().flatten().collect();
        copies.sort_by_key(|copy| std::cmp::Reverse((copy.seq, copy.at)));
        let rows = vault.cases(&CaseQuery::default())?.into_iter();
        let mut bin = Vec::new();
        for binned in vault.bin()? {
            let case = vault.case(binned.case)?;
            let code = case.opening.map(|opening| opening.latest().value.code.clone());
            bin.push(BinnedCase {
                case_id: binned.case.to_string(),
                code: code.unwrap_or_default(),
                due_at: binned.due_at.0,
            });
        }
        Ok(KeepingView {
            copies: copies
                .iter()
                .map(|copy| CopyView { at: copy.at.0, entries: count(copy.seq) })
                .collect(),
            entries: count(vault.entries()?),
            checked_at: session.rounds.checked_at,
            mended: vault.last_mending()?.as_ref().map(mended_view),
            folder,
            cases: rows
                .map(|row| KeptCase {
                    case_id: row.id.to_string(),
                    code: row.code,
                    last_at: row.last_at.0,
                    is_closed: !row.open,
                })
                .collect(),
            bin,
        })
    }

    pub(crate) fn back_up(&mut self, request: &FolderRequest) -> Result<CarryView, Trouble> {
        let now = self.now();
        let folder = PathBuf::from(request.folder.trim());
        self.give_up();
        let session = self.session()?;
        let alias = session.alias.clone();
        let outgoing = session.vault.begin_backup(&folder, &alias, now)?;
        let view = so_far(outgoing.progress());
        self.carried = Some(Carried::Out(outgoing));
        Ok(view)
    }

    pub(crate) fn bring_back(&mut self, request: &FolderRequest) -> Result<CarryView, Trouble> {
        let folder = PathBuf::from(request.folder.trim());
        self.give_up();
        let incoming = self.home()?.begin_restore(&folder)?;
        let view = so_far(incoming.progress());
        self.carried = Some(Carried::Back(incoming));
        Ok(view)
    }

    /// One step of what is being carried.
    pub(crate) fn carry(&mut self, request: &CarryRequest) -> Result<CarryView, Trouble> {
        if request.give_up {
            self.give_up();
            return Ok(CarryView::default());
        }
        let mut carried = self.carried.take().ok_or(FailureCode::NoBackup)?;
        let stepped = match &mut carried {
            Carried::Out(outgoing) => outgoing.step(),
            Carried::Back(incoming) => incoming.step(),
        };
        let progress = match stepped {
            Ok(progress) => progress,
            Err(error) => {
                carried.cancel();
                return Err(error.into());
            }
        };
        if !progress.is_done() {
            self.carried = Some(carried);
            return Ok(so_far(progress));
        }
        let arrived = match carried {
            Carried::Out(outgoing) => outgoing.finish()?.to_string_lossy().into_owned(),
            Carried::Back(incoming) => self.home()?.finish_restore(incoming)?,
        };
        Ok(CarryView { done: 1000, arrived: Some(arrived) })
    }

    pub(crate) fn give_up(&mut self) {
        if let Some(carried) = self.carried.take() {
            carried.cancel();
        }
    }

    pub(crate) fn end_case(&mut self, request: &CloseCaseRequest) -> Result<KeepingView, Trouble> {
        let known = ["referred", "other-route", "ended", "duplicate"];
        if !known.contains(&request.reason.as_str()) {
            return Err(FailureCode::ReasonMissing.into());
        }
        let id = case_id(&request.case_id)?;
        self.commit(id, vec![Op::CaseClose { reason: request.reason.clone() }])?;
        self.session()?.rounds.cut = true;
        self.show_keeping()
    }

    /// Erases a closed case: at once when a colleague agrees, else after 30 days in the bin.
    pub(crate) fn erase(&mut self, request: &EraseCaseRequest) -> Result<KeepingView, Trouble> {
        let known = ["retention", "asked", "duplicate", "mistake"];
        if !known.contains(&request.reason.as_str()) {
            return Err(FailureCode::ReasonMissing.into());
        }
        let (now, id) = (self.now(), case_id(&request.case_id)?);
        let rows = self.session()?.vault.cases(&CaseQuery::default())?;
        let row = rows.into_iter().find(|row| row.id == id).ok_or(FailureCode::CaseNotFound)?;
        if row.open {
            return Err(FailureCode::CaseStillOpen.into());
        }
        if row.code != request.code.trim().to_uppercase() {
            return Err(FailureCode::CodeDiffers.into());
        }
        self.confirm(&request.passphrase)?;
        if let Some(second) = &request.second {
            let own = self.session()?.vault.id();
            let other = self.home()?.find(&second.alias).ok_or(FailureCode::OfficerUnknown)?;
            if other == own {
                return Err(FailureCode::NotAnotherOfficer.into());
            }
            let passphrase = Passphrase::given(&second.passphrase)?;
            self.home()?.confirm(other, &passphrase, now)?;
        }
        let session = self.session()?;
        session.warm = None;
        // What was mended stays so.
        session.rounds = Rounds { mended: session.rounds.mended, ..Rounds::default() };
        if request.second.is_some() {
            session.vault.erase(id, &request.reason, now)?;
        } else {
            let due_at = Moment(now.0.saturating_add(BIN_MS));
            let reason = request.reason.clone();
            session.vault.put_in_bin(&Binned { case: id, reason, at: now, due_at })?;
        }
        self.show_keeping()
    }

    pub(crate) fn take_back(&mut self, id: &str) -> Result<KeepingView, Trouble> {
        let id = case_id(id)?;
        self.session()?.vault.take_from_bin(id)?;
        self.show_keeping()
    }
}

impl Carried {
    fn cancel(self) {
        match self {
            Self::Out(outgoing) => outgoing.cancel(),
            Self::Back(incoming) => incoming.cancel(),
        }
    }
}

impl Session {
    /// One round: sealing, the pages, erasing what is due, the words of what came, a copy if one is due,
    /// the history, the projections. Says whether every page that was read is whole, and the newest events are as they
    /// were signed.
    fn rounds(&mut self, now: Moment, quiet: &Quiet) -> Result<bool, dalil_vault::Error> {
        if self.vault.is_any_doubted() && !self.rounds.mended {
            return Ok(false);
        }
        self.seal(now, quiet);
        let erased = self.vault.erase_due(now);
        // Before anything else: what is damaged is mended first.
        if !self.rounds.pages || self.vault.is_hurt() {
            match self.vault.check_pages(quiet)? {
                None => return Ok(true),
                Some(false) => return Ok(false),
                Some(true) => self.rounds.pages = true,
            }
        }
        if !self.rounds.files {
            match self.vault.fetch_files(quiet) {
                Ok(None) => return Ok(true),
                // What could not be copied is told as missing, and tried again after the next lock.
                Ok(Some(_)) | Err(_) => self.rounds.files = true,
            }
        }
        if !self.rounds.newer {
            // What could not be kept waits as before, until the next opening.
            let taken = self.vault.take_newer(now, quiet);
            self.rounds.newer = !matches!(taken, Ok(None));
            if !matches!(taken, Ok(Some(0))) {
                self.warm = None;
            }
            if !self.rounds.newer {
                return Ok(true);
            }
        }
        if !self.rounds.no_words {
            match self.vault.index_words(quiet) {
                Ok(true) => {}
                Ok(false) => return Ok(true),
                Err(error) => {
                    self.rounds.no_words = true;
                    // It met what the check of the pages did not: they are read again.
                    self.rounds.pages &= !matches!(error, dalil_vault::Error::VaultDamaged { .. });
                }
            }
        }
        match self.vault.copy_if_due(now, quiet) {
            Ok(Copied::Disturbed) => return Ok(true),
            Ok(_) => {}
            // The copy met what the check did not: it is looked for again.
            Err(dalil_vault::Error::CopyUnfit | dalil_vault::Error::VaultDamaged { .. }) => {
                return Ok(self.vault.check_pages(&Quiet::undisturbed())? != Some(false));
            }
            Err(error) => return Err(error),
        }
        let walked = self.walk(now, quiet).and_then(|()| self.look_at_outbox(now, quiet));
        // What was said is written down, whatever is found of what was said before.
        self.vault.checkpoint()?;
        // One case that cannot be erased now keeps no other from being looked after.
        walked.and(erased).map(|_| true)
    }

    /// Puts what was said into its second place as well: at the end of a section, after 20 events
    /// or ten minutes. What fails there is told by the vault and tried again.
    fn seal(&mut self, now: Moment, quiet: &Quiet) {
        let due = self.rounds.cut || self.vault.is_sealing_due(now).unwrap_or(false);
        if due && self.vault.seal_events(now, quiet).is_ok() {
            self.rounds.cut = false;
        }
    }

    /// Everything in the second place, once while the vault is open. What no whole segment has is
    /// sealed anew.
    fn look_at_outbox(&mut self, now: Moment, quiet: &Quiet) -> Result<(), dalil_vault::Error> {
        if self.rounds.outbox {
            return Ok(());
        }
        match self.vault.check_outbox(now, quiet) {
            Ok(Some(check)) if check.faults.is_empty() => {}
            Ok(Some(_)) => {
                self.vault.notice_outbox();
                self.vault.seal_anew()?;
                self.rounds.cut = true;
            }
            Ok(None) => return Ok(()),
            // Told when the vault was opened.
            Err(_) => {}
        }
        self.rounds.outbox = true;
        Ok(())
    }

    /// The whole history, and then each case against its events.
    fn walk(&mut self, now: Moment, quiet: &Quiet) -> Result<(), dalil_vault::Error> {
        if self.rounds.checked_at.is_some() {
            return Ok(());
        }
        let walk = self.rounds.walk.get_or_insert_with(HistoryWalk::new);
        while !self.vault.walk_on(walk, STRETCH)? {
            if !quiet.lasts() {
                return Ok(());
            }
        }
        if let Some((seq, _)) = walk.broken {
            self.vault.notice_broken(seq);
        }
        let from = self.rounds.entered.unwrap_or(1);
        let mut next = (from < i64::MAX).then_some(from);
        while let Some(from) = next {
            next = self.vault.enter_on(from, STRETCH)?;
            self.rounds.entered = Some(next.unwrap_or(i64::MAX));
            if next.is_some() && !quiet.lasts() {
                return Ok(());
            }
        }
        let cases = match self.rounds.cases.take() {
            Some(cases) => cases,
            None => self.vault.case_ids()?,
        };
        let mut left = cases;
        while let Some(case) = left.pop() {
            self.vault.is_projected(case)?;
            if !quiet.lasts() {
                self.rounds.cases = Some(left);
                return Ok(());
            }
        }
        self.rounds.checked_at = Some(now.0);
        Ok(())
    }
}

fn so_far(progress: Progress) -> CarryView {
    let total = progress.total.max(1);
    let done = progress.done.min(total).saturating_mul(1000) / total;
    CarryView { done: u16::try_from(done).unwrap_or(1000), arrived: None }
}

/// Nothing was mended, because nothing of what was opened was damaged.
fn unharmed(now: Moment) -> MendedView {
    MendedView { at: now.0, back: 0, lost: 0, aside: String::new() }
}

fn mended_view(mended: &Mended) -> MendedView {
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let back = mended.from_file.saturating_add(mended.from_copy).saturating_add(mended.from_outbox);
    MendedView {
        at: mended.at.0,
        back: number(back),
        lost: number(mended.lost),
        aside: mended.aside.clone(),
    }
}

fn count(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(0)
}
