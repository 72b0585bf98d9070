//! What opens a vault when its passphrase does not: the sheet on paper. And what closes it to
//! every passphrase: the seal.
//!
//! The code of a new sheet is in memory from the moment it is made until it is rehearsed or the
//! vault is locked, and in a file only where the officer wants one.

use std::fs;
use std::path::PathBuf;

use dalil_case::Moment;
use dalil_ipc::{
    ChangePassphraseRequest, DuressRequest, FailureCode, MakeSheetRequest, NewSheetView,
    ProtectionView, RecoverRequest, SaveSheetRequest, SealAfterRequest, SheetCodeRequest,
    TrySheetRequest, UnlockedView,
};
use dalil_l10n::Language;
use dalil_report::RecoverySheet;
use dalil_seal::{ChosenPassphrase, CodeError, Passphrase, SHEET_CHARS, SheetCode};
use dalil_vault::{AuditKind, Error, Quiet};

use crate::failure::Trouble;
use crate::paper::part::{self, Part};
use crate::paper::{place_for, wall, written};
use crate::{App, Session, audit, officers};

/// How long the passphrase counts once it was given.
const GIVEN_MS: i64 = 5 * 60 * 1000;
/// Among the settings of the vault: where a sheet was saved.
const FILE: &str = "sheet-file";
/// A name that tells a passer-by nothing.
const NAME: &str = "page.pdf";

/// A sheet on its way to paper, and when the passphrase was given last. Gone with the session.
pub(crate) struct Making {
    code: Option<SheetCode>,
    given: Moment,
}

impl Making {
    /// The passphrase was given now: the vault was opened with it, or made.
    pub(crate) fn begin(now: Moment) -> Self {
        Self { code: None, given: now }
    }

    /// Whether the passphrase still counts. A clock set back ends it.
    fn counts(&self, now: Moment) -> bool {
        (0..GIVEN_MS).contains(&now.0.saturating_sub(self.given.0))
    }
}

impl App {
    pub(crate) fn show_protection(&mut self) -> Result<ProtectionView, Trouble> {
        let now = self.now();
        let id = self.session()?.vault.id();
        let seal_after = self.home()?.seal_after(id);
        let colleagues = self.could_leave()?;
        let session = self.session()?;
        let sheets = session.vault.sheets()?;
        Ok(ProtectionView {
            rehearsed_at: sheets.standing.map(|at| at.0),
            waiting_at: sheets.waiting.map(|at| at.0),
            at_hand: session.making.code.is_some(),
            file: session.sheet_file()?.map(|path| path.to_string_lossy().into_owned()),
            passphrase_needed: !session.making.counts(now),
            seal_after,
            keys_made_at: session.vault.keys_made_at()?.0,
            keys_due: session.vault.is_rekey_due(now)?,
            authority: session.vault.authority()?.map(|slot| slot.manifest.manifest().name.clone()),
            colleagues,
        })
    }

    pub(crate) fn new_sheet(
        &mut self,
        request: &MakeSheetRequest,
    ) -> Result<NewSheetView, Trouble> {
        let now = self.now();
        match request.passphrase.as_deref().filter(|passphrase| !passphrase.is_empty()) {
            Some(passphrase) => {
                self.confirm(passphrase)?;
                self.session()?.making.given = now;
            }
            None if !self.session()?.making.counts(now) => {
                return Err(FailureCode::PassphraseNeeded.into());
            }
            None => {}
        }
        let path = self.config.papers.join(NAME).to_string_lossy().into_owned();
        let session = self.session()?;
        let code = session.vault.make_sheet(now)?;
        audit::note(&mut session.vault, AuditKind::SheetMade, now, 0);
        let groups = code.groups().to_vec();
        session.making.code = Some(code);
        Ok(NewSheetView { groups, path })
    }

    pub(crate) fn write_sheet(
        &mut self,
        request: &SaveSheetRequest,
    ) -> Result<ProtectionView, Trouble> {
        let path = place_for(&request.path, "pdf")?;
        part::admit(&path, request.replace)?;
        let (now, minutes) = (self.now(), self.config.clock.minutes_ahead());
        let digits = written(self.preferences.digits);
        let session = self.session()?;
        let code = session.making.code.as_ref().ok_or(FailureCode::SheetGone)?;
        let sheet = dalil_report::recovery_sheet(&RecoverySheet {
            language: Language::from_tag(&request.language).unwrap_or(Language::En),
            digits,
            made: wall(now, minutes),
            alias: session.alias.clone(),
            groups: code.groups().to_vec(),
        })?;
        let part =
            Part::write(&mut session.vault, &path, &sheet.pdf()?, &dalil_seal::Random::new())?;
        // Known before it is there: what lies around is what somebody finds.
        let known = session.vault.put_setting(FILE, &path.to_string_lossy());
        if let Err(error) = known {
            part.give_up(&mut session.vault);
            return Err(error.into());
        }
        audit::note(&mut session.vault, AuditKind::SheetWritten, now, 0);
        part.publish(&mut session.vault, &path, request.replace)?;
        self.show_protection()
    }

    pub(crate) fn unwrite_sheet(&mut self) -> Result<ProtectionView, Trouble> {
        let session = self.session()?;
        if let Some(path) = session.sheet_file()? {
            fs::remove_file(&path).map_err(|_| FailureCode::SheetFileStays)?;
            session.vault.clear_setting(FILE)?;
        }
        self.show_protection()
    }

    pub(crate) fn rehearse(
        &mut self,
        request: &SheetCodeRequest,
    ) -> Result<ProtectionView, Trouble> {
        let now = self.now();
        let session = self.session()?;
        let code = session.read(&request.code)?;
        session.vault.rehearse_sheet(&code, now)?;
        session.making.code = None;
        audit::note(&mut session.vault, AuditKind::SheetRehearsed, now, 0);
        // What waited for a sheet; what cannot be taken in now is taken in later.
        let _ = session.vault.take_in(now, &Quiet::undisturbed());
        self.show_protection()
    }

    pub(crate) fn try_paper(&mut self, request: &TrySheetRequest) -> Result<(), Trouble> {
        let code = SheetCode::read(&request.code).map_err(Trouble::Sheet)?;
        let home = self.home()?;
        let id = home.find(&request.alias).ok_or(FailureCode::OfficerUnknown)?;
        Ok(home.try_sheet(id, &code)?)
    }

    pub(crate) fn let_in_by_sheet(
        &mut self,
        request: &RecoverRequest,
    ) -> Result<UnlockedView, Trouble> {
        let code = SheetCode::read(&request.code).map_err(Trouble::Sheet)?;
        let wanted = chosen(&request.passphrase, &request.repeated, &request.alias)?;
        self.pack()?;
        let now = self.now();
        let home = self.home()?;
        let id = home.find(&request.alias).ok_or(FailureCode::OfficerUnknown)?;
        let was_sealed = home.door(id).is_sealed();
        if self.session.is_some() {
            self.close();
        }
        let (mut vault, found) = self.home()?.recover(id, &code, &wanted, now)?;
        if was_sealed && !audit::knows_of_seal(&vault) {
            audit::note(&mut vault, AuditKind::SealLocked, now, 0);
        }
        audit::opened_by(&mut vault, &found, AuditKind::Recovered, now);
        self.tell(found.iter().map(|one| officers::notice(one, Some(&request.alias))));
        Ok(self.begin(request.alias.clone(), vault))
    }

    pub(crate) fn replace_passphrase(
        &mut self,
        request: &ChangePassphraseRequest,
    ) -> Result<ProtectionView, Trouble> {
        let now = self.now();
        let present = Passphrase::given(&request.present)?;
        let alias = self.session()?.alias.clone();
        let wanted = chosen(&request.passphrase, &request.repeated, &alias)?;
        let changed =
            self.with_home(|home, vault| home.change_passphrase(vault, &present, &wanted, now))?;
        self.guarded(changed)?;
        let session = self.session()?;
        session.making.given = now;
        audit::note(&mut session.vault, AuditKind::PassphraseChanged, now, 0);
        self.show_protection()
    }

    /// Leaves no note: nothing keeps whether there is one.
    pub(crate) fn choose_duress(&mut self, request: &DuressRequest) -> Result<(), Trouble> {
        let now = self.now();
        let present = Passphrase::given(&request.present)?;
        let alias = self.session()?.alias.clone();
        let wanted = request.duress.as_deref();
        let wanted = wanted.map(|duress| chosen(duress, &request.repeated, &alias)).transpose()?;
        let set =
            self.with_home(|home, vault| home.set_duress(vault, &present, wanted.as_ref(), now))?;
        self.guarded(set)
    }

    pub(crate) fn choose_seal_after(
        &mut self,
        request: SealAfterRequest,
    ) -> Result<ProtectionView, Trouble> {
        let session = self.session.as_ref().ok_or(FailureCode::Locked)?;
        let home = self.home.as_mut().map_err(|failure| Trouble::Told(failure.clone()))?;
        home.put_seal_after(&session.vault, request.count)?;
        self.show_protection()
    }

    /// Seals the open vault and closes it, in this order: what somebody may take away by force is
    /// gone first. Closed also where it cannot be sealed.
    pub(crate) fn seal_now(&mut self) -> Result<(), Trouble> {
        if self.practice.is_some() {
            // Nobody's vault is open: there is nothing to seal, and it is left as fast.
            self.close();
            return Ok(());
        }
        let now = self.now();
        let id = self.session()?.vault.id();
        let sealed = self.home()?.seal(id, now);
        if matches!(sealed, Ok(true)) {
            audit::note(&mut self.session()?.vault, AuditKind::SealLocked, now, 0);
        }
        self.close();
        match sealed {
            Ok(true) => Ok(()),
            Ok(false) => Err(FailureCode::SheetNeeded.into()),
            Err(error) => Err(error.into()),
        }
    }

    /// What an attempt with a passphrase said. Where it sealed the vault that is open, it is closed.
    pub(crate) fn guarded<T>(&mut self, said: Result<T, Error>) -> Result<T, Trouble> {
        if matches!(said, Err(Error::Sealed | Error::Duress)) {
            self.close();
        }
        Ok(said?)
    }

    fn with_home<T>(
        &mut self,
        act: impl FnOnce(&dalil_vault::Home, &mut dalil_vault::Vault) -> Result<T, Error>,
    ) -> Result<Result<T, Error>, Trouble> {
        let session = self.session.as_mut().ok_or(FailureCode::Locked)?;
        let home = self.home.as_ref().map_err(|failure| Trouble::Told(failure.clone()))?;
        Ok(act(home, &mut session.vault))
    }
}

impl Session {
    /// Reads a code as typed. While the new sheet is at hand, the first group that differs from it
    /// can be named whatever the mistake is.
    fn read(&self, typed: &str) -> Result<SheetCode, Trouble> {
        SheetCode::read(typed).map_err(|error| {
            let named = match (error, &self.making.code) {
                (CodeError::Checksum { .. }, Some(code)) => {
                    CodeError::Checksum { group: code.first_unlike(typed).or(error.group()) }
                }
                _ => error,
            };
            Trouble::Sheet(named)
        })
    }

    /// The file with a sheet, if it is still there as far as one can see.
    fn sheet_file(&self) -> Result<Option<PathBuf>, Error> {
        let path = self.vault.settings()?.remove(FILE).map(PathBuf::from);
        Ok(path.filter(|path| fs::symlink_metadata(path).is_ok()))
    }
}

/// A new passphrase, typed twice.
pub(crate) fn chosen(
    typed: &str,
    repeated: &str,
    alias: &str,
) -> Result<ChosenPassphrase, Trouble> {
    if typed != repeated {
        return Err(FailureCode::PassphraseDiffers.into());
    }
    Ok(ChosenPassphrase::choose(typed, &[alias])?)
}

/// What is wrong with a typed code, as the screens say it.
pub(crate) fn mistyped(
    error: CodeError,
    about: &mut std::collections::BTreeMap<String, String>,
) -> FailureCode {
    match error {
        CodeError::Length { found } => {
            about.insert("count".to_owned(), found.to_string());
            about.insert("wanted".to_owned(), SHEET_CHARS.to_string());
            FailureCode::SheetLength
        }
        CodeError::Character { .. } | CodeError::Checksum { .. } => match error.group() {
            Some(group) => {
                about.insert("group".to_owned(), group.to_string());
                FailureCode::SheetGroup
            }
            None => FailureCode::SheetMistyped,
        },
    }
}
