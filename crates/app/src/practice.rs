//! Practising: anybody may, without an account, in a vault that holds nothing else.
//!
//! It is also what the passphrase of duress opens: the same list, under the officer's alias, as if
//! it were all that there is.

use dalil_case::{Answer, CaseId, Op};
use dalil_guide::{Assessment, Compared, DimensionState, Exercise, Role, Verdict, debrief};
use dalil_ipc::{
    BeginExerciseRequest, CaseRequest, ComparedView, DebriefVerdict, DebriefView, ExercisePerson,
    ExerciseRow, ExercisesView, FailureCode, OutcomeView, PlayView, SaidLine, ScreeningView,
    SpokenView, UnlockedView,
};
use dalil_vault::{Error, ExerciseVault, PlayId};

use crate::case_view::{self, case_id};
use crate::failure::Trouble;
use crate::open_case::OpenCase;
use crate::paper::part;
use crate::watch::{Reading, Watch};
use crate::{App, meaning, response};

/// The open exercise vault.
pub(crate) struct Practice {
    pub(crate) vault: ExerciseVault,
    pub(crate) warm: Option<OpenCase>,
    pub(crate) watch: Watch,
    /// Whom it was opened for; empty for whoever walked up to the computer.
    alias: String,
}

impl Practice {
    pub(crate) fn unlocked(&self) -> UnlockedView {
        UnlockedView { alias: self.alias.clone(), go_on: None, practice: true }
    }
}

impl App {
    pub(crate) fn begin_practice(&mut self, alias: String) -> Result<UnlockedView, Trouble> {
        self.pack()?;
        self.close();
        let now = self.now();
        let mut vault = self.home()?.exercises(now)?;
        part::sweep(&mut vault);
        let watch = Watch::begin(Reading::of(self.config.clock.as_ref()));
        let practice = Practice { vault, warm: None, watch, alias };
        Ok(self.practice.insert(practice).unlocked())
    }

    /// What is shown after the passphrase of duress. Where not even that can be, it was a wrong one.
    pub(crate) fn under_duress(&mut self, alias: &str) -> Result<UnlockedView, Trouble> {
        let wrong = || Error::WrongPassphrase { failures: 1, wait_ms: 0, left: None };
        self.begin_practice(alias.to_owned()).map_err(|_| Trouble::Vault(wrong()))
    }

    pub(crate) fn practice(&mut self) -> Result<&mut Practice, Trouble> {
        self.practice.as_mut().ok_or(Trouble::Code(FailureCode::CaseNotFound))
    }

    pub(crate) fn show_exercises(&mut self) -> Result<ExercisesView, Trouble> {
        let guide = self.pack()?.guide.clone();
        let now = self.now().0;
        let practice = self.practice()?;
        practice.warm = None;
        let plays = practice.vault.plays()?;
        let person = |exercise: &Exercise, role: &Role| {
            let play = plays.iter().find(|it| it.exercise == exercise.id && it.person == role.id);
            ExercisePerson {
                id: role.id.clone(),
                case_id: play.map(|play| play.id.as_case().to_string()),
                saved_at: play.map(|play| play.last_at.0),
            }
        };
        let row = |exercise: &Exercise| ExerciseRow {
            id: exercise.id.clone(),
            number: exercise.number,
            level: exercise.level,
            people: exercise.people.iter().map(|role| person(exercise, role)).collect(),
        };
        let exercises = guide.exercises.iter().map(row).collect();
        Ok(ExercisesView { alias: practice.alias.clone(), exercises, now })
    }

    pub(crate) fn begin_exercise(
        &mut self,
        request: &BeginExerciseRequest,
    ) -> Result<ScreeningView, Trouble> {
        let pack = self.pack()?.clone();
        let (now, language) = (self.now(), self.preferences.language.clone());
        let exercise = pack.guide.exercises.iter().find(|it| it.id == request.exercise);
        let exercise = exercise.ok_or(FailureCode::CaseNotFound)?;
        let role = exercise.role(&request.person).ok_or(FailureCode::CaseNotFound)?;
        let opening = Op::CaseOpen {
            code: format!("EX-{:02}", exercise.number),
            guide: pack.guide.id.clone(),
            edition: pack.guide.edition.clone(),
            guide_hash: pack.hash,
            place: String::new(),
            language,
        };
        let practice = self.practice()?;
        practice.warm = None;
        let id = practice.vault.begin(&exercise.id, &role.id, &opening, now)?;
        self.show_case(&id.as_case().to_string())
    }

    /// The exercise and the person of a play. One that the guide has no more cannot be gone on with.
    pub(crate) fn role(&mut self, id: CaseId) -> Result<(Exercise, Role), Trouble> {
        let guide = self.pack()?.guide.clone();
        let (exercise, person) = self.practice()?.vault.play(PlayId(id.0))?;
        let exercise = guide.exercises.iter().find(|it| it.id == exercise);
        let exercise = exercise.ok_or(FailureCode::CaseNotFound)?;
        let role = exercise.role(&person).ok_or(FailureCode::CaseNotFound)?;
        Ok((exercise.clone(), role.clone()))
    }

    pub(crate) fn show_play(&mut self, request: &CaseRequest) -> Result<PlayView, Trouble> {
        let guide = self.pack()?.guide.clone();
        let (exercise, role) = self.role(case_id(&request.case_id)?)?;
        let said = |question: &dalil_guide::Question| {
            let line = exercise.line(&role.id, &question.id)?;
            Some(SaidLine { question: question.id.to_string(), line: line.id.clone() })
        };
        Ok(PlayView {
            lines: guide.questions.iter().filter_map(said).collect(),
            exercise: exercise.id,
            number: exercise.number,
            person: role.id,
        })
    }

    pub(crate) fn show_debrief(&mut self, request: &CaseRequest) -> Result<DebriefView, Trouble> {
        let id = case_id(&request.case_id)?;
        let (exercise, role) = self.role(id)?;
        let warm = self.warm(id)?;
        let compared = debrief(&exercise, &role, &warm.flow);
        Ok(DebriefView {
            head: case_view::head(&warm.case),
            exercise: exercise.id,
            person: role.id,
            answers: compared.answers.iter().map(compared_view).collect(),
            expected: outcome(&compared.expected),
            reached: outcome(&compared.reached),
        })
    }
}

fn compared_view(compared: &Compared) -> ComparedView {
    ComparedView {
        question: compared.question.to_string(),
        verdict: compared_verdict(compared.verdict),
        expected: spoken(&compared.expected),
        given: spoken(&compared.given),
    }
}

pub(crate) fn spoken(answer: &Option<Answer>) -> Option<SpokenView> {
    answer.as_ref().map(|answer| response::show(answer, 0).into())
}

pub(crate) fn compared_verdict(verdict: Verdict) -> DebriefVerdict {
    match verdict {
        Verdict::Found => DebriefVerdict::Found,
        Verdict::OtherBasis => DebriefVerdict::OtherBasis,
        Verdict::Missed => DebriefVerdict::Missed,
        Verdict::Differs => DebriefVerdict::Differs,
        Verdict::Assumed => DebriefVerdict::Assumed,
    }
}

pub(crate) fn outcome(assessment: &Assessment) -> OutcomeView {
    let dimensions = assessment.dimensions.iter();
    let positive = dimensions.filter(|(_, count)| count.state == DimensionState::Positive);
    OutcomeView {
        conclusion: meaning::rung(assessment.conclusion),
        row: assessment.row.clone(),
        act_now: assessment.act_now,
        positive: positive.map(|(id, _)| id.clone()).collect(),
    }
}
