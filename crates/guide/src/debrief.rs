//! What somebody wrote down in an exercise, beside what its story holds.
//!
//! It names answers, never people's worth: no sum, no share, no mark.

use dalil_case::{Answer, Answers, QuestionId, Response};
use serde::Serialize;

use crate::assess::{Assessment, assess};
use crate::flow::{Asked, Flow};
use crate::model::{AskedOf, Exercise, Guide, Kind, Pass, Question, Role};

/// How one answer compares with the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Written down as the story has it.
    Found,
    /// Right, but with another basis than it became known by.
    OtherBasis,
    /// The story says it; it was not asked, not looked at, or left open.
    Missed,
    /// The story says something else.
    Differs,
    /// Written down although nothing in the story says so.
    Assumed,
}

/// One answer beside what the story holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Compared {
    /// The question.
    pub question: QuestionId,
    /// How the two compare.
    pub verdict: Verdict,
    /// What a careful officer would have written down.
    pub expected: Option<Answer>,
    /// What was written down.
    pub given: Option<Answer>,
}

/// An exercise looked at afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Debrief {
    /// Answers, in the order of the guide.
    pub answers: Vec<Compared>,
    /// What the rules make of what the story holds.
    pub expected: Assessment,
    /// What the rules make of what was written down.
    pub reached: Assessment,
}

impl Debrief {
    /// The answers that compare in this way.
    pub fn with(&self, verdict: Verdict) -> impl Iterator<Item = &Compared> {
        self.answers.iter().filter(move |compared| compared.verdict == verdict)
    }
}

/// Compares what was written down with what the story of this person holds.
pub fn debrief(exercise: &Exercise, role: &Role, flow: &Flow) -> Debrief {
    let guide = flow.guide();
    let counted = counted(flow);
    let compare = |question: &Question| compare(guide, exercise, role, &counted, question);
    Debrief {
        answers: guide.questions.iter().filter_map(compare).collect(),
        expected: assess(guide, &role.answers),
        reached: flow.assess(),
    }
}

/// Answers to questions that are not asked any more count for nothing, here as everywhere.
fn counted(flow: &Flow) -> Answers {
    let answers = flow.answers().iter();
    let asked = answers.filter(|(id, _)| flow.state(id) != Asked::NoLongerAsked);
    asked.map(|(id, answer)| (id.clone(), answer.clone())).collect()
}

fn compare(
    guide: &Guide,
    exercise: &Exercise,
    role: &Role,
    answers: &Answers,
    question: &Question,
) -> Option<Compared> {
    let expected = role.answers.get(&question.id);
    let given = answers.get(&question.id);
    let verdict = match (expected, given) {
        (None, None) => return None,
        (Some(expected), None) => {
            // Somebody who says nothing leaves a question open, and so does not asking it.
            if expected.response.is_open() {
                return None;
            }
            Verdict::Missed
        }
        (Some(expected), Some(given)) if expected.response == given.response => {
            // What the officer concludes rests on all that became known, however it did.
            let judged = question.asked_of == AskedOf::Officer && question.pass != Pass::QuickLook;
            let same = judged || expected.basis == given.basis;
            if same { Verdict::Found } else { Verdict::OtherBasis }
        }
        (Some(expected), Some(given)) => {
            match (expected.response.is_open(), given.response.is_open()) {
                (true, true) => return None,
                (true, false) => Verdict::Assumed,
                (false, true) => Verdict::Missed,
                (false, false) => Verdict::Differs,
            }
        }
        (None, Some(given)) => {
            if !guide.bears(question) || !is_assumed(exercise, role, question, &given.response) {
                return None;
            }
            Verdict::Assumed
        }
    };
    Some(Compared {
        question: question.id.clone(),
        verdict,
        expected: expected.cloned(),
        given: given.cloned(),
    })
}

/// An answer that the story does not hold. A no is fair where the person said something about it,
/// and where one merely looked; it is not where nobody said anything.
fn is_assumed(exercise: &Exercise, role: &Role, question: &Question, given: &Response) -> bool {
    let line = exercise.line(&role.id, &question.id);
    match given {
        Response::Unknown | Response::Declined | Response::NotAsked => false,
        Response::No => {
            question.pass == Pass::Conversation
                && question.asked_of == AskedOf::Person
                && line.is_none_or(|line| line.leaves_open)
        }
        Response::Choice(choice) if choice == "none" => false,
        _ => true,
    }
}

impl Guide {
    /// Whether what the rules say may depend on the question.
    fn bears(&self, question: &Question) -> bool {
        if matches!(question.kind, Kind::Text | Kind::Date | Kind::Statement) {
            return false;
        }
        let speaks = |keys: [&Vec<String>; 4]| keys.iter().any(|keys| !keys.is_empty());
        let inputs = &self.inputs;
        let waited_for = || {
            let at = self.tables.question_index(question.id.as_str());
            let waiting = at.and_then(|at| self.tables.dependents.get(at));
            waiting.is_some_and(|waiting| !waiting.is_empty())
        };
        speaks([&question.indicators, &question.closes, &question.acts, &question.signs])
            || question.choices.iter().any(|choice| {
                speaks([&choice.indicators, &choice.closes, &choice.acts, &choice.signs])
            })
            || !question.thresholds.is_empty()
            || question.id == inputs.age
            || question.id == inputs.concern
            || inputs.urgent.values().chain(inputs.forms.values()).any(|id| *id == question.id)
            || question.pass == Pass::Conversation && waited_for()
    }
}
