//! L8: while answers stand apart, the rules take the one that protects the person more, and both
//! stay in the case.

use dalil_case::{
    Answer, Basis, Body, Case, CaseId, Compartment, DeviceId, Digest, Event, EventId, Hlc, Moment,
    OfficerId, Op, QuestionId, Recorded, Response, Uptime,
};
use proptest::prelude::*;

use super::{morocco, small};
use crate::model::{Conclusion, Guide};
use crate::protective::{protective, weight};
use crate::{Kind, assess};

const CASE: CaseId = CaseId([0xCA; 16]);

/// Each value is given by another officer who has seen none of the others. None takes it back.
fn apart(given: &[(&str, &[Option<Response>])]) -> Case {
    let mut events = Vec::new();
    for (question, values) in given {
        for value in *values {
            let n = u8::try_from(events.len() + 1).unwrap();
            let question = QuestionId::from(*question);
            let op = match value {
                Some(response) => Op::AnswerSet {
                    question,
                    response: response.clone(),
                    basis: Basis::ToldByPerson,
                },
                None => Op::AnswerClear { question },
            };
            let event = Event {
                id: EventId([n; 16]),
                case: CASE,
                compartment: Compartment::Indicators,
                author: OfficerId([n; 16]),
                device: DeviceId([n; 16]),
                seq: 1,
                prev: Digest::ZERO,
                deps: Vec::new(),
                hlc: Hlc(u64::from(n)),
                at: Moment(i64::from(n)),
                uptime: Uptime::default(),
                body: Body::Known(op),
                guide: Digest::ZERO,
            };
            events.push(Recorded { hash: Digest([n; 32]), event });
        }
    }
    Case::fold(CASE, &events)
}

fn taken(guide: &Guide, given: &[(&str, &[Option<Response>])], question: &str) -> Option<Response> {
    let case = apart(given);
    assert_eq!(case.conflicts.len(), given.iter().filter(|(_, v)| v.len() > 1).count());
    for (question, values) in given {
        let field = &case.answers[&QuestionId::from(*question)];
        assert_eq!(field.others().len() + 1, values.len(), "nothing that was said is lost");
    }
    protective(guide, &case).get(&question.into()).map(|answer| answer.response.clone())
}

fn choice(id: &str) -> Option<Response> {
    Some(Response::Choice(id.to_owned()))
}

/// The table of the requirement, with the questions of the Morocco pack. The later value is last,
/// and would be taken if time decided.
#[test]
fn the_more_protective_answer_is_taken_whichever_came_last() {
    let guide = morocco::guide();
    let (yes, no) = (Some(Response::Yes), Some(Response::No));
    let open = [Response::Unknown, Response::Declined, Response::NotAsked].map(Some);
    let mut tried = 0;
    for (need, question) in &guide.inputs.urgent {
        let given = [yes.clone(), no.clone()];
        let question = question.as_str();
        if guide.question(&question.into()).unwrap().kind != Kind::YesNo {
            continue;
        }
        assert_eq!(taken(&guide, &[(question, &given)], question), yes, "{need}");
        for open in &open {
            let given = [open.clone(), no.clone()];
            assert_eq!(taken(&guide, &[(question, &given)], question), *open, "{need}");
            let given = [yes.clone(), open.clone()];
            assert_eq!(taken(&guide, &[(question, &given)], question), yes, "{need}");
        }
        tried += 1;
    }
    assert!(tried > 0, "no urgent need was tried");
    let age = guide.inputs.age.as_str();
    for young in ["under-18", "doubtful"] {
        let given = [choice(young), choice("adult")];
        assert_eq!(taken(&guide, &[(age, &given)], age), choice(young));
    }
    // What was taken back and what closes a question: the question stays open.
    let (_, sign) = morocco::gateway(&guide);
    let given = [None, no.clone()];
    assert_ne!(taken(&guide, &[(sign.id.as_str(), &given)], sign.id.as_str()), yes);
}

/// Each question of the pack by itself: what is taken leads as high as the best of its values,
/// whichever way the question is turned.
#[test]
fn every_question_of_the_pack_is_read_protectively() {
    let guide = morocco::guide();
    let mut differing = 0;
    for question in guide.questions.iter().filter(|question| question.kind == Kind::YesNo) {
        let id = question.id.as_str();
        let case = apart(&[(id, &[Some(Response::Yes), Some(Response::No)])]);
        let chosen = weight(&guide, &protective(&guide, &case));
        let each = [Response::Yes, Response::No].map(|response| {
            let answer = Answer { response, basis: Basis::ToldByPerson };
            weight(&guide, &[(question.id.clone(), answer)].into())
        });
        assert!(each.iter().all(|one| chosen >= *one), "{id}");
        differing += usize::from(each[0] != each[1]);
    }
    assert!(differing > 50, "{differing} questions make a difference");
}

/// Two officers who each saw half: only both readings together lead up, and time would take
/// neither.
#[test]
fn signs_that_count_together_are_taken_together() {
    let guide = morocco::guide();
    let yes_no = [Some(Response::Yes), Some(Response::No)];
    let signs: Vec<&str> = guide
        .questions
        .iter()
        .filter(|question| question.kind == Kind::YesNo && question.when.is_none())
        .map(|question| question.id.as_str())
        .take(7)
        .collect();
    let given: Vec<(&str, &[Option<Response>])> =
        signs.iter().map(|question| (*question, yes_no.as_slice())).collect();
    let case = apart(&given);
    let (protective, latest) =
        (assess(&guide, &protective(&guide, &case)), assess(&guide, &case.answers()));
    assert!(protective.conclusion >= latest.conclusion);
    assert!(protective.conclusion >= Conclusion::NotEnoughInformation);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..Default::default() })]

    /// No way of choosing between the values that stand leads higher than what is taken; what
    /// nobody disputes is taken as it stands.
    #[test]
    fn no_other_reading_protects_more(seed in any::<u64>()) {
        let guide = small::guide(seed, 5, 5);
        let mut dice = small::Dice::new(seed ^ 0xA11);
        let mut given: Vec<(String, Vec<Option<Response>>)> = Vec::new();
        for question in guide.questions.iter().take(6) {
            let mut values: Vec<Option<Response>> = Vec::new();
            for response in small::responses(question) {
                if dice.below(2) == 0 && values.len() < 3 {
                    values.push(Some(response));
                }
            }
            if !values.is_empty() {
                given.push((question.id.0.clone(), values));
            }
        }
        let lent: Vec<(&str, &[Option<Response>])> =
            given.iter().map(|(id, values)| (id.as_str(), values.as_slice())).collect();
        let case = apart(&lent);
        let taken = protective(&guide, &case);
        let chosen = weight(&guide, &taken);
        let readings = given.iter().map(|(_, values)| values.len()).product::<usize>();
        for reading in 0..readings {
            let mut rest = reading;
            let mut tried = dalil_case::Answers::new();
            for (id, values) in &given {
                let response = values[rest % values.len()].clone().unwrap();
                rest /= values.len();
                tried.insert(id.as_str().into(), small::told(response));
            }
            prop_assert!(weight(&guide, &tried) <= chosen, "{:?} is above {:?}", tried, taken);
        }
        for (id, values) in given.iter().filter(|(_, values)| values.len() == 1) {
            let kept = taken.get(&id.as_str().into()).map(|answer| answer.response.clone());
            prop_assert_eq!(&kept, &values[0]);
        }
    }
}
