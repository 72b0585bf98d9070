//! Exercises against the rules: each expected record leads where its author says, by questions that
//! are asked, and whoever is asked has something to say.

use std::sync::Arc;

use dalil_case::Basis;

use crate::assess::{Assessment, DimensionState};
use crate::compile::Register;
use crate::finding::Code;
use crate::flow::{Asked, Flow};
use crate::model::{AskedOf, Conclusion, Exercise, Expected, Guide, Role};

pub(super) fn check(guide: &Guide, register: &mut Register) {
    if guide.exercises.is_empty() {
        return;
    }
    let shared = Arc::new(guide.clone());
    for exercise in &guide.exercises {
        for role in &exercise.people {
            check_role(&shared, exercise, role, register);
        }
    }
}

fn check_role(guide: &Arc<Guide>, exercise: &Exercise, role: &Role, register: &mut Register) {
    let id = format!("{}-{}", exercise.id, role.id);
    let flow = Flow::new(Arc::clone(guide), &role.answers);
    let found = came_to(&flow.assess());
    if found != role.expect {
        let finding = register.declared_at("exercise-person", &id, Code::ExerciseDiffers);
        let finding = finding.with("found", told(&found));
        register.find(finding.with("expected", told(&role.expect)));
    }
    for (question, answer) in &role.answers {
        let find = |code| {
            let finding = register.declared_at("exercise-person", &id, code);
            finding.with("question", question)
        };
        if !matches!(flow.state(question), Asked::Answered | Asked::Open) {
            let finding = find(Code::ExerciseUnasked);
            register.find(finding);
        } else if answer.basis == Basis::ToldByPerson
            && guide.question(question).is_some_and(|it| it.asked_of == AskedOf::Person)
            && exercise.line(&role.id, question).is_none()
        {
            let finding = find(Code::ExerciseSilent);
            register.find(finding);
        }
    }
}

fn came_to(assessment: &Assessment) -> Expected {
    let dimensions = assessment.dimensions.iter();
    let positive = dimensions.filter(|(_, count)| count.state == DimensionState::Positive);
    Expected {
        conclusion: assessment.conclusion,
        row: assessment.row.clone(),
        act_now: assessment.act_now,
        positive: positive.map(|(id, _)| id.clone()).collect(),
    }
}

/// In the ids of the pack, for its author.
fn told(expected: &Expected) -> String {
    let Expected { conclusion, row, act_now, positive } = expected;
    let mut parts = vec![Conclusion::id(*conclusion).to_owned(), row.clone()];
    parts.extend(act_now.then(|| "act-now".to_owned()));
    parts.extend(positive.iter().cloned());
    parts.join(" ")
}
