//! Properties of the flow: the same as a full evaluation, and nothing is ever moved or lost.

use std::sync::Arc;

use dalil_case::{Answer, Response};
use proptest::prelude::{ProptestConfig, any, proptest};

use crate::flow::{Asked, Flow};
use crate::model::Guide;
use crate::record::ItemState;
use crate::tests::{morocco, oracle, small};

fn same_as_oracle(guide: &Arc<Guide>, flow: &Flow) {
    let found = oracle::find(guide, flow.answers());
    let asked = flow.asked().map(|question| question.id.0.clone()).collect::<Vec<_>>();
    assert_eq!(asked, found.shown);
    for (key, truth) in &found.items {
        let item = flow.item(key).unwrap();
        let expected = match truth {
            Some(true) => ItemState::Yes,
            Some(false) => ItemState::No,
            None => item,
        };
        assert_eq!(item, expected, "{key}");
        assert_eq!(item.is_open(), truth.is_none(), "{key}");
    }
    let assessment = flow.assess();
    assert_eq!((&assessment.row, &assessment.set), (&found.row, &found.set));
    assert_eq!((assessment.conclusion, assessment.act_now), (found.conclusion, found.act_now));
    assert_eq!(assessment, crate::assess(guide, flow.answers()), "incremental and full");
    assert_eq!(assessment, crate::assess_record(guide, &flow.record()), "through a record");
}

/// Random answers, changes and take-backs, with the flow compared after each step.
fn walk(guide: &Arc<Guide>, seed: u64, steps: usize) {
    let mut dice = small::Dice::new(seed);
    let mut flow = Flow::new(Arc::clone(guide), &small::answers(&mut dice, guide, 2));
    for _ in 0..steps {
        let question = dice.pick(&guide.questions).clone();
        let mut responses = small::responses(&question);
        responses.extend([Response::Unknown, Response::Declined, Response::NotAsked]);
        let answer = if dice.below(5) == 0 {
            None
        } else {
            Some(small::told(dice.pick(&responses).clone()))
        };
        let before = flow.clone();
        let change = flow.answer(&question.id, answer.clone()).unwrap();

        let mut expected = before.answers().clone();
        match answer {
            Some(answer) => expected.insert(question.id.clone(), answer),
            None => expected.remove(&question.id),
        };
        assert_eq!(flow.answers(), &expected, "one answer, and no other, has changed");
        for other in &guide.questions {
            let (was, is) = (before.state(&other.id), flow.state(&other.id));
            let is_asked = |asked| !matches!(asked, Asked::NotAskedHere | Asked::NoLongerAsked);
            assert_eq!(change.shown.contains(&other.id), !is_asked(was) && is_asked(is));
            assert_eq!(change.hidden.contains(&other.id), is_asked(was) && !is_asked(is));
        }
        for indicator in &guide.indicators {
            let truth = |flow: &Flow| match flow.item(&indicator.key).unwrap() {
                ItemState::Yes => Some(true),
                ItemState::No => Some(false),
                _ => None,
            };
            let moved = truth(&before) != truth(&flow);
            assert_eq!(change.items.contains_key(&indicator.key), moved, "{}", indicator.key);
        }
        same_as_oracle(guide, &flow);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn incremental_equals_full(seed in any::<u64>()) {
        walk(&Arc::new(small::guide(seed, 6, 6)), seed ^ 77, 25);
    }

    #[test]
    fn incremental_equals_full_on_the_morocco_pack(seed in any::<u64>()) {
        walk(&morocco::guide(), seed, 4);
    }

    /// Unknown, declined, not asked and no answer at all lead to the same result.
    #[test]
    fn unknown_never_counts_as_no(seed in any::<u64>()) {
        let guide = Arc::new(small::guide(seed, 6, 6));
        let mut dice = small::Dice::new(seed ^ 5);
        let answers = small::answers(&mut dice, &guide, 7);
        let with = |open: Option<Response>| {
            let mut answers = answers.clone();
            for (id, answer) in &mut answers {
                if answer.response == Response::Unknown && let Some(open) = &open {
                    *answer = Answer { response: open.clone(), basis: answer.basis };
                }
                let _ = id;
            }
            if open.is_none() {
                answers.retain(|_, answer| answer.response != Response::Unknown);
            }
            let assessment = crate::assess(&guide, &answers);
            let next = crate::ask_next(&guide, &answers);
            (assessment.row, assessment.set, assessment.act_now, assessment.dimensions,
             assessment.elements, assessment.routes, next)
        };
        let unknown = with(Some(Response::Unknown));
        assert_eq!(unknown, with(Some(Response::Declined)));
        assert_eq!(unknown, with(Some(Response::NotAsked)));
        assert_eq!(unknown, with(None));
    }
}

#[test]
fn an_answer_that_is_no_longer_asked_is_kept_and_comes_back() {
    let guide = morocco::guide();
    let mut flow = Flow::new(Arc::clone(&guide), &dalil_case::Answers::new());
    let (gate, inner) = morocco::gateway(&guide);
    flow.answer(&gate, Some(small::told(Response::Yes))).unwrap();
    assert_eq!(flow.state(&inner.id), Asked::Unanswered);
    flow.answer(&inner.id, Some(small::told(Response::Yes))).unwrap();
    let key = &inner.indicators[0];
    assert_eq!(flow.item(key), Some(ItemState::Yes));
    flow.answer(&gate, Some(small::told(Response::No))).unwrap();
    assert_eq!(flow.state(&inner.id), Asked::NoLongerAsked);
    assert_ne!(flow.item(key), Some(ItemState::Yes));
    flow.answer(&gate, Some(small::told(Response::Yes))).unwrap();
    assert_eq!(flow.state(&inner.id), Asked::Answered);
    assert_eq!(flow.item(key), Some(ItemState::Yes));
}

#[test]
fn what_a_question_does_not_take_changes_nothing() {
    let guide = morocco::guide();
    let mut flow = Flow::new(Arc::clone(&guide), &dalil_case::Answers::new());
    let mut check = |question: &str, response: Response, code: &str| {
        let before = flow.answers().clone();
        let refusal = flow.answer(&question.into(), Some(small::told(response))).unwrap_err();
        assert_eq!(refusal.code(), code);
        assert_eq!(flow.answers(), &before);
    };
    check("no-such-question", Response::Yes, "unknown-question");
    check("age", Response::Yes, "unsuited-response");
    check("age", Response::Choice("ninety".into()), "unknown-choice");
    check("danger-now", Response::Text("yes".into()), "unsuited-response");
}
