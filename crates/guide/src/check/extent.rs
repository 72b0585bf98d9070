//! Reach and length: every indicator can be asked for, and nobody is asked for too long.

use std::collections::BTreeSet;

use crate::compile::{Register, speaks_to};
use crate::finding::{Code, Finding};
use crate::model::{Guide, Kind, Layout, Pass, Question};
use crate::record::Age;
use crate::state::{Moves, State};

/// The most questions of the conversation on the usual path.
const QUESTIONS: usize = 30;
/// The most signs in the quick look.
const SIGNS: usize = 20;

pub(super) fn check(guide: &Guide, register: &mut Register) {
    for indicator in &guide.indicators {
        let makes_yes = |question: &Question| {
            speaks_to(question, &indicator.key) && can_say_yes(question, &indicator.key)
        };
        if !guide.questions.iter().any(makes_yes) {
            let code = Code::IndicatorUnreachable;
            register.find(register.declared_at("indicator", &indicator.key, code));
        }
    }
    let questions = usual_path(guide);
    if questions > QUESTIONS {
        let finding = Finding::new(Code::TooManyQuestions, "sections/", None);
        register.find(finding.with("count", questions).with("limit", QUESTIONS));
    }
    let in_quick_look =
        |question: &&Question| question.pass == Pass::QuickLook && !question.retired;
    let signs = guide.questions.iter().filter(in_quick_look).count();
    if signs > SIGNS {
        let finding = Finding::new(Code::TooManySigns, "sections/", None);
        register.find(finding.with("count", signs).with("limit", SIGNS));
    }
}

/// A question that only closes an indicator does not make it reachable.
fn can_say_yes(question: &Question, key: &str) -> bool {
    let says = |keys: &[String]| keys.iter().any(|known| known == key);
    says(&question.indicators)
        || question.choices.iter().any(|choice| says(&choice.indicators))
        || question.thresholds.iter().any(|threshold| says(&threshold.indicators))
}

/// The questions of the conversation that an adult is asked when every gateway is answered no.
fn usual_path(guide: &Guide) -> usize {
    let mut state = State::new(guide);
    state.fix_age(guide, Age::Adult);
    for (at, question) in guide.questions.iter().enumerate() {
        let waits = guide.tables.dependents.get(at).is_some_and(|waiting| !waiting.is_empty());
        let gates = question.kind == Kind::YesNo && (waits || !question.closes.is_empty());
        if gates && question.pass == Pass::Conversation && state.is_shown(at) {
            state.set(guide, at, 2, &mut Moves::default());
        }
    }
    let asked = guide.questions.iter().enumerate().filter(|(at, question)| {
        question.pass == Pass::Conversation
            && question.kind != Kind::Statement
            && state.is_shown(*at)
    });
    let mut tables = BTreeSet::new();
    let counted = asked.filter(|(_, question)| match &question.page {
        Some(page) if is_table(guide, page) => tables.insert(page),
        _ => true,
    });
    counted.count()
}

fn is_table(guide: &Guide, page: &str) -> bool {
    guide.pages.iter().any(|known| known.id == page && known.layout == Layout::Table)
}
