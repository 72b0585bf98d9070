//! At the door: who is here, what a passphrase is worth, making and opening a vault.

use dalil_case::Moment;
use dalil_ipc::{
    CreateOfficerRequest, FailureCode, GoOn, Notice, OfferRequest, OfferedPassphrase, OfficerView,
    PassphraseRating, PassphraseRequest, Preferences, StartView, UnlockRequest, UnlockedView,
};
use dalil_seal::{ChosenPassphrase, Hint, Passphrase, Strength, WordLanguage, generate, strength};
use dalil_vault::{Door, Quiet, Vault};

use crate::failure::{Trouble, seconds};
use crate::paper::part;
use crate::recovery::Making;
use crate::release::Leave;
use crate::visit::Visit;
use crate::watch::{Reading, Watch};
use crate::{App, Session, audit, case_view, files, preferences};

/// What a notice of the vault is to a screen.
pub(crate) fn notice(notice: &dalil_vault::Notice, alias: Option<&str>) -> Notice {
    Notice { code: notice.code().to_owned(), alias: alias.map(str::to_owned) }
}

impl App {
    pub(crate) fn show_start(&mut self) -> StartView {
        self.start_again();
        let now = self.now();
        let failure = match (&self.home, &self.pack) {
            (Err(failure), _) | (_, Err(failure)) => Some(failure.clone()),
            _ => None,
        };
        StartView {
            preferences: self.preferences.clone(),
            officers: self.officers(now),
            notices: self
                .notices
                .iter()
                .cloned()
                .chain(self.damaged_locks())
                .chain(self.news_of_the_computer())
                .collect(),
            failure,
            guide_edition: self
                .pack
                .as_ref()
                .map_or_else(|_| String::new(), |pack| pack.guide.edition.clone()),
            now: now.0,
        }
    }

    /// Whose vault no passphrase opens any more. Said before somebody tries, and again at each start.
    fn damaged_locks(&self) -> Vec<Notice> {
        let Ok(home) = &self.home else { return Vec::new() };
        let entries = home.officers().into_iter();
        entries
            .filter(|entry| home.door(entry.vault_id) == Door::Damaged)
            .map(|entry| Notice { code: "header-damaged".to_owned(), alias: Some(entry.alias) })
            .collect()
    }

    fn officers(&self, now: Moment) -> Vec<OfficerView> {
        let Ok(home) = &self.home else { return Vec::new() };
        let wait = |id| home.wait_ms(id, now).map_or(0, seconds);
        let entries = home.officers().into_iter();
        entries
            .map(|entry| OfficerView {
                wait_seconds: wait(entry.vault_id),
                is_sealed: home.door(entry.vault_id).is_sealed(),
                is_sealed_by_order: home.door(entry.vault_id) == Door::SealedByOrder,
                alias: entry.alias,
            })
            .collect()
    }

    pub(crate) fn keep_preferences(&mut self, wanted: Preferences) -> Result<Preferences, Trouble> {
        // A folder that cannot be written changes the screen all the same, until the next start.
        self.preferences = preferences::admit(wanted);
        if self.home.is_ok() {
            preferences::write(&self.config.data, &self.preferences)
                .map_err(Trouble::Preferences)?;
        }
        Ok(self.preferences.clone())
    }

    pub(crate) fn offer(&self, request: &OfferRequest) -> Result<OfferedPassphrase, Trouble> {
        let words = generate(WordLanguage::from_code(&request.language), &self.random)?;
        Ok(OfferedPassphrase { passphrase: words.to_string() })
    }

    pub(crate) fn rate(request: &PassphraseRequest) -> PassphraseRating {
        let strength = strength(&request.passphrase, &[]);
        PassphraseRating {
            score: strength.score,
            acceptable: strength.acceptable,
            hint: hint(&strength).map(str::to_owned),
        }
    }

    pub(crate) fn make_officer(
        &mut self,
        request: &CreateOfficerRequest,
    ) -> Result<UnlockedView, Trouble> {
        // In the order in which it is asked for.
        self.home()?.admit(&request.alias)?;
        let passphrase = ChosenPassphrase::choose(&request.passphrase, &[&request.alias])?;
        if request.passphrase != request.repeated {
            return Err(FailureCode::PassphraseDiffers.into());
        }
        self.pack()?;
        self.close();
        let (now, cost) = (self.now(), self.config.cost);
        let alias = request.alias.trim().to_owned();
        let mut vault = self.home()?.create(&alias, &passphrase, cost, None, now)?;
        audit::opened(&mut vault, &[], now);
        Ok(self.begin(alias, vault))
    }

    pub(crate) fn let_in(&mut self, request: &UnlockRequest) -> Result<UnlockedView, Trouble> {
        let passphrase = Passphrase::given(&request.passphrase)?;
        self.pack()?;
        let now = self.now();
        let home = self.home()?;
        let id = home.find(&request.alias).ok_or(FailureCode::OfficerUnknown)?;
        if self.session.is_some() {
            self.close();
        }
        let (mut vault, found) = match self.home()?.unlock(id, &passphrase, now) {
            Err(dalil_vault::Error::Duress) => return self.under_duress(&request.alias),
            unlocked => unlocked?,
        };
        audit::opened(&mut vault, &found, now);
        self.tell(found.iter().map(|one| notice(one, Some(&request.alias))));
        Ok(self.begin(request.alias.clone(), vault))
    }

    /// Whether the passphrase is that of the open vault, as for a signature. Counts as an attempt.
    pub(crate) fn confirm(&mut self, passphrase: &str) -> Result<(), Trouble> {
        let passphrase = Passphrase::given(passphrase)?;
        let now = self.now();
        let id = self.session()?.vault.id();
        let said = self.home()?.confirm(id, &passphrase, now);
        let found = self.guarded(said)?;
        audit::failures(&mut self.session()?.vault, &found, now);
        Ok(())
    }

    pub(crate) fn begin(&mut self, alias: String, mut vault: Vault) -> UnlockedView {
        part::sweep(&mut vault);
        files::sweep(&vault);
        // What colleagues wrote meanwhile, for whoever has a sheet of their own: a case that only a
        // passphrase opens is lost with it. What cannot be taken in now is taken in later.
        let came = if vault.sheets().is_ok_and(|sheets| sheets.standing.is_some()) {
            vault.take_in(self.now(), &Quiet::undisturbed()).unwrap_or_default()
        } else {
            let _ = vault.introduce(self.now());
            Default::default()
        };
        self.seen_the_computer();
        let watch = Watch::begin(Reading::of(self.config.clock.as_ref()));
        let making = Making::begin(self.now());
        self.post.visit = self.post.visit.saturating_add(1);
        self.post.moved();
        let at_list = self.left_at_list.as_ref() == Some(&alias);
        let session = self.session.insert(Session {
            vault,
            alias,
            at_list,
            warm: None,
            moved: std::collections::BTreeMap::new(),
            visit: Visit::default(),
            leave: Leave::default(),
            making,
            rounds: crate::keeping::Rounds::default(),
            watch,
        });
        let view = unlocked(session);
        self.take_up_edition();
        self.work_out_anew(came);
        view
    }

    /// The vault that is open, as unlocking it told.
    pub(crate) fn show_unlocked(&mut self) -> Result<UnlockedView, Trouble> {
        if let Some(practice) = &self.practice {
            return Ok(practice.unlocked());
        }
        self.session().map(|session| unlocked(session))
    }
}

fn unlocked(session: &Session) -> UnlockedView {
    let go_on = if session.at_list { None } else { go_on(session) };
    UnlockedView { alias: session.alias.clone(), go_on, practice: false }
}

/// What to mend, in the four words that an officer in a hurry reads; none for what is good.
fn hint(strength: &Strength) -> Option<&'static str> {
    let first = strength.hints.first().filter(|_| !strength.acceptable)?;
    Some(match first {
        Hint::TooShort => "too-short",
        Hint::TooLong => "too-long",
        Hint::Common => "common",
        _ => "easy",
    })
}

/// Where the officer stopped, if it was inside a case. One case that cannot be read shuts nobody
/// out of the others: it is told where it is opened.
pub(crate) fn go_on(session: &Session) -> Option<GoOn> {
    let last = session.vault.last_case().ok()??;
    let place = session.vault.place(last).ok()??;
    let case = session.vault.case(last).ok()?;
    Some(GoOn { head: case_view::head(&case), place: case_view::place(&place) })
}
