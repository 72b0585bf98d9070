//! A computer for a test: a folder, a clock that moves when told, an officer.

#![allow(clippy::unwrap_used, reason = "a world that cannot be made fails the test")]

pub(crate) mod inside;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use dalil_app::{App, Clock, Config};
use dalil_case::Moment;
use dalil_ipc::{
    AnswerInput, CreateOfficerRequest, Desk as _, Failure, MadeBy, MakeSheetRequest, OfficerChoice,
    Release, SaveAnswersRequest, ScreeningView, SheetCodeRequest, SignRequest, StartCaseRequest,
    UnlockRequest, UnlockedView,
};
use dalil_l10n::Language;
use dalil_vault::CostPolicy;

pub(crate) const ALIAS: &str = "south-1";
pub(crate) const PASSPHRASE: &str = "lantern gravel orbit velvet walnut";

pub(crate) struct World {
    folder: tempfile::TempDir,
    now: Arc<AtomicI64>,
}

struct TestClock(Arc<AtomicI64>);

impl Clock for TestClock {
    /// Each look at the clock takes a millisecond.
    fn now(&self) -> Moment {
        Moment(self.0.fetch_add(1, Ordering::Relaxed))
    }

    fn minutes_ahead(&self) -> i32 {
        60
    }
}

impl World {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("papers")).unwrap();
        Self { folder, now: Arc::new(AtomicI64::new(1_795_000_000_000)) }
    }

    pub(crate) fn papers(&self) -> PathBuf {
        self.folder.path().join("papers")
    }

    #[allow(dead_code, reason = "each story uses its own part of the world")]
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    #[allow(dead_code, reason = "each story uses its own part of the world")]
    pub(crate) fn wait(&self, ms: i64) {
        self.now.fetch_add(ms, Ordering::Relaxed);
    }

    /// The same folder as it is at this moment, on a computer with the same clock.
    #[allow(dead_code, reason = "each story uses its own part of the world")]
    pub(crate) fn on_another_computer(
        &self,
        copy: impl Fn(&std::path::Path, &std::path::Path),
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(self.folder.path(), folder.path());
        Self { folder, now: self.now.clone() }
    }

    pub(crate) fn start(&self) -> App {
        App::start(self.config())
    }

    #[allow(dead_code, reason = "each story uses its own part of the world")]
    pub(crate) fn start_with(&self, pack: dalil_app::Pack) -> App {
        App::start_with(self.config(), Ok(pack))
    }

    fn config(&self) -> Config {
        Config {
            data: self.data(),
            papers: self.papers(),
            system_language: Language::En,
            clock: Box::new(TestClock(self.now.clone())),
            cost: CostPolicy::Fixed(dalil_vault::Cost::FLOOR),
        }
    }

    /// The first day: a vault, and a sheet that was typed back.
    pub(crate) fn first_day(&mut self) -> App {
        let mut app = self.newcomer();
        let sheet = app.make_sheet(MakeSheetRequest { passphrase: None }).unwrap();
        app.rehearse_sheet(SheetCodeRequest { code: sheet.groups.join("-") }).unwrap();
        app
    }

    /// A vault without a sheet: no case can begin in it yet.
    pub(crate) fn newcomer(&mut self) -> App {
        let mut app = self.start();
        app.create_officer(CreateOfficerRequest {
            alias: ALIAS.into(),
            passphrase: PASSPHRASE.into(),
            repeated: PASSPHRASE.into(),
        })
        .unwrap();
        app
    }

    #[allow(dead_code, reason = "each story uses its own part of the world")]
    pub(crate) fn unlock(&self, app: &mut App, passphrase: &str) -> Result<UnlockedView, Failure> {
        app.unlock(UnlockRequest { alias: ALIAS.into(), passphrase: passphrase.into() })
    }

    pub(crate) fn start_case(&self, app: &mut App) -> String {
        app.start_case(StartCaseRequest { place: "Worksite, Chtouka".into() }).unwrap().head.case_id
    }

    pub(crate) fn answer(
        &self,
        app: &mut App,
        case: &str,
        question: &str,
        response: &str,
    ) -> Result<ScreeningView, Failure> {
        let (response, value) = spoken(response);
        app.save_answers(SaveAnswersRequest {
            case_id: case.into(),
            answers: vec![AnswerInput {
                question: question.into(),
                response: Some(response),
                value,
                basis: "told-by-person".into(),
            }],
        })
    }

    #[allow(dead_code, reason = "each story uses its own part of the world")]
    pub(crate) fn answer_all(&self, app: &mut App, case: &str, answers: &[(&str, &str)]) {
        for (question, response) in answers {
            self.answer(app, case, question, response).unwrap();
        }
    }

    /// A reason, and the passphrase again.
    #[allow(dead_code, reason = "each story uses its own part of the world")]
    pub(crate) fn release(&self) -> Release {
        Release {
            reason: "helper".into(),
            words: String::new(),
            made_by: MadeBy::Role,
            passphrase: Some(PASSPHRASE.into()),
        }
    }

    #[allow(dead_code, reason = "each story uses its own part of the world")]
    pub(crate) fn statement(&self, case: &str) -> SignRequest {
        SignRequest {
            case_id: case.into(),
            choice: OfficerChoice::Agree,
            conclusion: None,
            reason: String::new(),
            statement: "I saw twenty mats in the shed.".into(),
            role: "Labor inspector".into(),
            name: None,
            passphrase: PASSPHRASE.into(),
        }
    }
}

/// `yes`, `choice:adult`, or the choice alone, as the screens send it.
pub(crate) fn spoken(response: &str) -> (String, Option<String>) {
    match response.split_once(':') {
        Some((kind, value)) => (kind.into(), Some(value.into())),
        None if ["yes", "no", "unknown", "declined", "not-asked"].contains(&response) => {
            (response.into(), None)
        }
        None => ("choice".into(), Some(response.into())),
    }
}
