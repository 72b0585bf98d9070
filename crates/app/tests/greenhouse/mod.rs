//! The greenhouse in Chtouka (EX02) from the first look to the signed statement, with what an
//! officer adds beside the answers: notes, needs, helpers, what the person agreed to.

#![allow(clippy::unwrap_used, reason = "a story that cannot be told fails the test")]

use dalil_app::App;
use dalil_ipc::{
    AnswerInput, ConsentRequest, Desk as _, NeedRequest, NoteRequest, PaperChoice, PaperKind,
    SaveAnswersRequest, ServiceRequest, SignRequest,
};

use crate::world::{World, spoken};

/// A note on a question, one on the case, and a name: each may only be where it was ticked.
pub(crate) const NOTE: &str = "The broker keeps the passports in the glove box of his car.";
pub(crate) const CASE_NOTE: &str = "Come back before the harvest ends.";
pub(crate) const NAME: &str = "Ousmane Konaté";
/// The officer's own words.
pub(crate) const STATEMENT: &str = "I saw twenty mats in the shed and one tap. He spoke calmly, \
     away from the broker. He wants his passport back and a doctor for his eyes.";

/// Question, response or choice, how it is known; shared with the real window.
const ANSWERS: &[(&str, &str, &str)] = &include!("../../../../tests/fixtures/greenhouse.rs");

/// What this officer saw first, and found otherwise than the exercise says.
const OTHERWISE: &[(&str, &str, &str)] = &[
    ("ql-papers", "no", "seen"),
    ("ql-crowded", "yes", "seen"),
    ("ql-no-protection", "yes", "seen"),
    ("doctor-today", "yes", "told-by-person"),
    ("need-papers", "unknown", "told-by-person"),
];

/// Walks the story to its signed statement, and gives the case.
pub(crate) fn screen(world: &World, app: &mut App) -> String {
    let case = world.start_case(app);
    for (question, response, basis) in ANSWERS.iter().chain(OTHERWISE) {
        let (response, value) = spoken(response);
        let answer = AnswerInput {
            question: (*question).to_owned(),
            response: Some(response),
            value,
            basis: (*basis).to_owned(),
        };
        app.save_answers(SaveAnswersRequest { case_id: case.clone(), answers: vec![answer] })
            .unwrap();
    }
    for (question, text) in [(Some("papers-held"), NOTE), (None, CASE_NOTE)] {
        let question = question.map(str::to_owned);
        app.save_note(NoteRequest { case_id: case.clone(), question, text: text.to_owned() })
            .unwrap();
    }
    for (need, state) in
        [("safe-place", "tonight"), ("papers-back", "later"), ("legal-help", "later")]
    {
        let (need, state) = (need.to_owned(), state.to_owned());
        app.set_need(NeedRequest { case_id: case.clone(), need, state }).unwrap();
    }
    for (service, consent) in
        [("cnclt-line", "agrees"), ("hospital", "agrees"), ("prosecution", "refuses")]
    {
        let service = service.to_owned();
        let chosen =
            ServiceRequest { case_id: case.clone(), service: service.clone(), chosen: true };
        app.choose_service(chosen).unwrap();
        let consent = consent.to_owned();
        app.set_consent(ConsentRequest { case_id: case.clone(), service, consent }).unwrap();
    }
    let statement = STATEMENT.to_owned();
    app.sign_statement(SignRequest { statement, ..world.statement(&case) }).unwrap();
    case
}

/// A paper with reasons and statement, without notes and without a name.
pub(crate) fn paper(kind: PaperKind, language: &str) -> PaperChoice {
    PaperChoice {
        kind,
        language: language.to_owned(),
        reasons: true,
        statement: true,
        notes: false,
        person_name: None,
    }
}
