//! The application without a window: officers, cases, screening, result, referral, paper.
//!
//! [`App`] implements [`dalil_ipc::Desk`]; the window, tests and benchmarks are its callers.
//! It keeps at most one vault open and one case warm. It never logs a word of a case, and it
//! never answers *saved* before the vault has.

#[macro_use]
mod hand;

mod alarms;
mod audit;
mod authority;
mod bench;
mod case_view;
mod class;
mod clock;
mod computer;
mod conflicts;
mod courier;
mod custodians;
mod desk;
mod editions;
mod failure;
mod files;
mod guide_view;
mod history;
mod joining;
mod keeping;
mod meaning;
mod officers;
mod open_case;
mod pack;
mod paper;
mod practice;
mod preferences;
mod record_file;
mod recovery;
mod referral;
mod rekey;
mod release;
mod response;
mod result;
mod screening;
mod sending;
mod sharing;
mod square_photo;
mod stick;
mod told;
mod typed_card;
mod visit;
mod watch;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use dalil_case::CaseId;
use dalil_ipc::{ComputerView, Conclusion, Failure, FailureCode, Notice, Preferences};
use dalil_vault::{Home, Vault};

pub use clock::{Clock, SystemClock};
pub use courier::{Https, Loans, Wake, Way};
pub use dalil_l10n::Language;
pub use dalil_vault::{CostPolicy, Quiet};
pub use pack::{Pack, PackError};

use failure::Trouble;
use open_case::OpenCase;
use watch::Watch;

/// What the application is started with.
pub struct Config {
    /// Where everything is kept.
    pub data: PathBuf,
    /// Where a paper is offered to be saved.
    pub papers: PathBuf,
    /// The language of the system, for the first start.
    pub system_language: Language,
    /// What time it is.
    pub clock: Box<dyn Clock>,
    /// How dear a guess shall be in a new vault.
    pub cost: dalil_vault::CostPolicy,
}

/// The application.
pub struct App {
    config: Config,
    preferences: Preferences,
    home: Result<Home, Failure>,
    /// The edition of the guide in force.
    pack: Result<Arc<Pack>, Failure>,
    /// Every edition that was read.
    editions: BTreeMap<dalil_case::Digest, Arc<Pack>>,
    notices: Vec<Notice>,
    session: Option<Session>,
    practice: Option<practice::Practice>,
    carried: Option<keeping::Carried>,
    coming: Option<files::Coming>,
    held: Option<files::LetGo>,
    recording: Option<files::Recording>,
    microphone: Box<dyn dalil_sound::Microphone>,
    post: sending::Posting,
    last_command: dalil_case::Moment,
    /// Who stood at the list when their vault was closed, and comes back to it.
    left_at_list: Option<String>,
    computer: ComputerView,
    random: dalil_seal::Random,
}

/// An open vault.
struct Session {
    vault: Vault,
    /// What the officer is listed by.
    alias: String,
    warm: Option<OpenCase>,
    /// What cases came to before colleagues' entries came in, where that changed it.
    moved: BTreeMap<CaseId, Conclusion>,
    visit: visit::Visit,
    leave: release::Leave,
    making: recovery::Making,
    rounds: keeping::Rounds,
    /// Whether the officer stands at the list rather than in a case.
    at_list: bool,
    watch: Watch,
}

impl App {
    /// Starts. A folder that cannot be used or a guide that does not compile is told on the first
    /// screen; the window must open in any case.
    pub fn start(config: Config) -> Self {
        Self::start_with(config, Pack::embedded())
    }

    /// As [`App::start`], with a pack of one's own.
    pub fn start_with(config: Config, pack: Result<Pack, PackError>) -> Self {
        let preferences = preferences::read(&config.data, config.system_language);
        let random = dalil_seal::Random::new();
        let home = Home::open(&config.data, config.clock.now());
        let (home, found) = match home {
            Ok((home, found)) => (Ok(home), found),
            Err(error) => (Err(failure::of(&random, error)), Vec::new()),
        };
        let pack = pack.map(Arc::new).map_err(|error| failure::of(&random, error));
        let last_command = config.clock.now();
        let mut app = Self {
            config,
            preferences,
            home,
            editions: pack.iter().map(|pack| (pack.hash, pack.clone())).collect(),
            pack,
            notices: Vec::new(),
            session: None,
            practice: None,
            carried: None,
            coming: None,
            held: None,
            recording: None,
            microphone: Box::new(dalil_sound::Machine),
            post: sending::Posting::new(),
            last_command,
            left_at_list: None,
            computer: ComputerView::default(),
            random,
        };
        app.tell(found.iter().map(|notice| officers::notice(notice, None)));
        app
    }

    /// Tries again what failed at the start: the other window was closed, the stick is back.
    fn start_again(&mut self) {
        if self.home.is_ok() {
            return;
        }
        match Home::open(&self.config.data, self.now()) {
            Ok((home, found)) => {
                self.home = Ok(home);
                self.preferences =
                    preferences::read(&self.config.data, self.config.system_language);
                self.tell(found.iter().map(|notice| officers::notice(notice, None)));
            }
            Err(error) => self.home = Err(failure::of(&self.random, error)),
        }
    }

    /// Closes the vault if one is open. What was committed is kept even where closing fails.
    pub fn close(&mut self) {
        self.give_up();
        self.keep_heard();
        self.coming = None;
        self.held = None;
        self.post.meeting = None;
        self.post.stick = stick::Stick::default();
        if let Some(practice) = self.practice.take() {
            // As below; and nobody said what is in it.
            let _ = practice.vault.close();
        }
        if let Some(mut session) = self.session.take() {
            let now = self.config.clock.now();
            // One stretch of it: locking is done at once, and the rest is sealed when it is open
            // again. What cannot be sealed is committed all the same.
            let _ = session.vault.seal_events(now, &Quiet::for_as_long_as(|| false));
            audit::closing(&mut session.vault, now);
            // Said on the first screen, where what can be done about it is not in anyone's way.
            let told = session.vault.take_notices();
            self.tell(told.iter().map(|notice| officers::notice(notice, None)));
            // Nothing can be done about a failed checkpoint: the next unlock reads the same.
            let _ = session.vault.close();
            self.left_at_list = session.at_list.then_some(session.alias);
        }
        // Memory that was given back is wiped by whoever gives it; what ring worked with is not.
        dalil_seal::wipe_stack();
    }

    /// Whether a vault is open.
    pub fn is_open(&self) -> bool {
        self.session.is_some() || self.practice.is_some()
    }

    fn pack(&self) -> Result<&Arc<Pack>, Trouble> {
        self.pack.as_ref().map_err(|failure| Trouble::Told(failure.clone()))
    }

    fn home(&mut self) -> Result<&mut Home, Trouble> {
        self.home.as_mut().map_err(|failure| Trouble::Told(failure.clone()))
    }

    fn session(&mut self) -> Result<&mut Session, Trouble> {
        let none =
            if self.practice.is_some() { FailureCode::ExerciseOnly } else { FailureCode::Locked };
        self.session.as_mut().ok_or(Trouble::Code(none))
    }

    /// Said once, however often it was found.
    fn tell(&mut self, found: impl Iterator<Item = Notice>) {
        for notice in found {
            if !self.notices.contains(&notice) {
                self.notices.push(notice);
            }
        }
    }

    fn now(&self) -> dalil_case::Moment {
        self.config.clock.now()
    }
}

impl Drop for App {
    fn drop(&mut self) {
        self.close();
    }
}
