//! Exercises: whom they are about, what is said, what a careful officer would write down.

use dalil_case::{Answer, Answers, Response};
use toml::Spanned;

use super::Register;
use crate::finding::Code;
use crate::model::{Exercise, Expected, Guide, Kind, Line, Question, Role};
use crate::read::Read;
use crate::read::exercise::{RawAnswer, RawExercise, RawLine, RawRole};
use crate::read::raw::Name;

/// From the easiest to the hardest.
const LEVELS: std::ops::RangeInclusive<u32> = 1..=3;

type File = Read<RawExercise>;

/// In the order of their numbers. What names nothing is found and left out.
pub(super) fn compile(files: &[File], guide: &Guide, register: &mut Register) -> Vec<Exercise> {
    let compiled = files.iter().map(|file| exercise(file, guide, register));
    let mut exercises = compiled.collect::<Vec<_>>();
    exercises.sort_by(|one, other| (one.number, &one.id).cmp(&(other.number, &other.id)));
    exercises
}

fn exercise(file: &File, guide: &Guide, register: &mut Register) -> Exercise {
    let raw = &file.raw;
    register.declare("exercise", &raw.id, file);
    if !LEVELS.contains(raw.level.get_ref()) {
        let found = file.place(raw.level.span()).finding(Code::UnknownValue);
        register.find(found.with("name", raw.level.get_ref()));
    }
    for person in &raw.person {
        register.declare("exercise-person", &within(raw, &person.id), file);
    }
    Exercise {
        id: raw.id.get_ref().clone(),
        number: raw.number,
        level: *raw.level.get_ref(),
        lines: raw.line.iter().map(|one| line(one, file, register)).collect(),
        people: raw.person.iter().map(|one| role(one, file, guide, register)).collect(),
    }
}

fn line(raw: &RawLine, file: &File, register: &mut Register) -> Line {
    register.declare("exercise-line", &within(&file.raw, &raw.id), file);
    for question in &raw.on {
        register.refer("question", question, file, Code::QuestionDangling);
    }
    for person in &raw.of {
        let whole = within(&file.raw, person);
        if !register.knows("exercise-person", whole.get_ref()) {
            let found = file.place(person.span()).finding(Code::PersonDangling);
            register.find(found.with("id", person.get_ref()));
        }
    }
    Line {
        id: raw.id.get_ref().clone(),
        on: raw.on.iter().map(|name| name.get_ref().as_str().into()).collect(),
        of: raw.of.iter().map(|name| name.get_ref().clone()).collect(),
        leaves_open: raw.leaves_open,
    }
}

fn role(raw: &RawRole, file: &File, guide: &Guide, register: &mut Register) -> Role {
    let mut answers = Answers::new();
    for RawAnswer(name, response, basis) in &raw.answers {
        let Some(question) = guide.question(&name.get_ref().as_str().into()) else {
            register.refer("question", name, file, Code::QuestionDangling);
            continue;
        };
        let read = read(question, response.get_ref());
        match read.filter(|response| guide.admit(&question.id, response).is_ok()) {
            Some(response) => {
                answers.insert(question.id.clone(), Answer { response, basis: *basis });
            }
            None => {
                let found = file.place(response.span()).finding(Code::AnswerUnfit);
                let found = found.with("id", name.get_ref());
                register.find(found.with("name", response.get_ref()));
            }
        }
    }
    for dimension in &raw.expect.positive {
        register.refer("dimension", dimension, file, Code::DimensionDangling);
    }
    let mut positive: Vec<_> =
        raw.expect.positive.iter().map(|name| name.get_ref().clone()).collect();
    positive.sort();
    let expect = Expected {
        conclusion: raw.expect.conclusion,
        row: raw.expect.row.clone(),
        act_now: raw.expect.act_now,
        positive,
    };
    Role { id: raw.id.get_ref().clone(), answers, expect }
}

/// Ids of lines and people are stable within their exercise.
fn within(exercise: &RawExercise, name: &Name) -> Name {
    Spanned::new(name.span(), format!("{}-{}", exercise.id.get_ref(), name.get_ref()))
}

fn read(question: &Question, text: &str) -> Option<Response> {
    Some(match (text, question.kind) {
        ("unknown", _) => Response::Unknown,
        ("declined", _) => Response::Declined,
        ("not-asked", _) => Response::NotAsked,
        ("yes", Kind::YesNo) => Response::Yes,
        ("no", Kind::YesNo) => Response::No,
        (choice, Kind::Choice) => Response::Choice(choice.to_owned()),
        (number, Kind::Number) => Response::Number(number.parse().ok()?),
        _ => return None,
    })
}
