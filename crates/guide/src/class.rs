//! What a class wrote down with one person of an exercise, question by question.
//!
//! It counts people for each question and nothing for each person.

use dalil_case::{Answer, QuestionId};

use crate::debrief::{Debrief, Verdict};
use crate::model::{Guide, Question};

/// One question, with how each of the class compares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassAnswer {
    /// The question.
    pub question: QuestionId,
    /// Whether it speaks to a sign.
    pub sign: bool,
    /// What a careful officer would have written down.
    pub expected: Option<Answer>,
    /// In the order of the debriefs; none where there is nothing to compare.
    pub each: Vec<Option<Verdict>>,
}

impl ClassAnswer {
    /// How many of the class compare in this way.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.each.iter().filter(|it| **it == Some(verdict)).count()
    }

    /// How many have otherwise than the story: missed, read otherwise, or assumed. Who came to know
    /// it in another way has it.
    pub fn otherwise(&self) -> usize {
        [Verdict::Missed, Verdict::Differs, Verdict::Assumed]
            .into_iter()
            .map(|verdict| self.count(verdict))
            .sum()
    }

    /// Whether most of the class have it otherwise than the story.
    pub fn to_talk_about(&self) -> bool {
        self.otherwise() * 2 > self.each.len()
    }
}

/// Lays debriefs of the same person side by side, in the order of the guide.
pub fn class(guide: &Guide, debriefs: &[Debrief]) -> Vec<ClassAnswer> {
    guide.questions.iter().filter_map(|question| side_by_side(question, debriefs)).collect()
}

fn side_by_side(question: &Question, debriefs: &[Debrief]) -> Option<ClassAnswer> {
    let of =
        |debrief: &Debrief| debrief.answers.iter().find(|it| it.question == question.id).cloned();
    let each: Vec<_> = debriefs.iter().map(of).collect();
    let expected = each.iter().flatten().find_map(|it| it.expected.clone());
    each.iter().any(Option::is_some).then(|| ClassAnswer {
        question: question.id.clone(),
        sign: speaks_to_a_sign(question),
        expected,
        each: each.iter().map(|it| it.as_ref().map(|it| it.verdict)).collect(),
    })
}

fn speaks_to_a_sign(question: &Question) -> bool {
    let speaks = |indicators: &Vec<_>, signs: &Vec<_>| !indicators.is_empty() || !signs.is_empty();
    speaks(&question.indicators, &question.signs)
        || question.choices.iter().any(|choice| speaks(&choice.indicators, &choice.signs))
}
