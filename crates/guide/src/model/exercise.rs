//! A story to practise on: what its people say, and what a careful officer would write down.

use dalil_case::{Answers, QuestionId};
use serde::Serialize;

use super::Conclusion;

/// An invented story. The words are `exercise-<id>` with `.scene`, `.why`, `.first` and `.traps`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Exercise {
    /// Stable id.
    pub id: String,
    /// Where it stands in the list, from 1.
    pub number: u32,
    /// How hard it is, from 1 to 3.
    pub level: u32,
    /// What its people say.
    pub lines: Vec<Line>,
    /// Whom it can be played with. One record each.
    pub people: Vec<Role>,
}

/// Something that somebody says when asked. The words are `exercise-<exercise>-says-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Stable within the exercise.
    pub id: String,
    /// The questions that it answers.
    pub on: Vec<QuestionId>,
    /// Who says it; everybody when empty.
    pub of: Vec<String>,
    /// Whether it leaves those questions open: neither yes nor no was said.
    pub leaves_open: bool,
}

/// One person of an exercise. The words are `exercise-<exercise>-person-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Role {
    /// Stable within the exercise.
    pub id: String,
    /// What a careful officer would write down.
    pub answers: Answers,
    /// What the rules make of that.
    pub expect: Expected,
}

/// What the author of an exercise says that the rules come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Expected {
    /// The step of the ladder.
    pub conclusion: Conclusion,
    /// The row that holds.
    pub row: String,
    /// Whether something must be done now.
    pub act_now: bool,
    /// The dimensions that are positive, in alphabetical order.
    pub positive: Vec<String>,
}

impl Exercise {
    /// The person of this id.
    pub fn role(&self, id: &str) -> Option<&Role> {
        self.people.iter().find(|role| role.id == id)
    }

    /// What this person says when asked a question.
    pub fn line(&self, role: &str, question: &QuestionId) -> Option<&Line> {
        let spoken = |line: &&Line| line.of.is_empty() || line.of.iter().any(|it| it == role);
        self.lines.iter().filter(spoken).find(|line| line.on.contains(question))
    }
}
