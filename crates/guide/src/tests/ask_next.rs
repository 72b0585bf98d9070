//! "What to ask next" against brute force: every answer to every other open question.

use std::collections::BTreeSet;

use dalil_case::{Answers, QuestionId, Response};
use proptest::prelude::{ProptestConfig, any, proptest};

use crate::model::{Conclusion, Guide};
use crate::tests::{morocco, oracle, small};

fn outcome(guide: &Guide, answers: &Answers) -> (Conclusion, bool) {
    let found = oracle::find(guide, answers);
    (found.conclusion, found.act_now)
}

/// The definition, word for word.
fn brute_force(guide: &Guide, answers: &Answers) -> BTreeSet<QuestionId> {
    let shown = oracle::find(guide, answers).shown;
    let is_open = |id: &QuestionId| answers.get(id).is_none_or(|it| it.response.is_open());
    let open = guide.questions.iter().filter(|question| is_open(&question.id)).collect::<Vec<_>>();
    let mut ways = open.iter().map(|question| {
        let mut ways = vec![None];
        ways.extend(small::responses(question).into_iter().map(Some));
        ways
    });
    let ways = ways.by_ref().collect::<Vec<_>>();
    let mut found = BTreeSet::new();
    let mut at = vec![0; open.len()];
    let mut outcomes = std::collections::BTreeMap::new();
    loop {
        let mut answers = answers.clone();
        for ((question, ways), at) in open.iter().zip(&ways).zip(&at) {
            match &ways[*at] {
                Some(response) => {
                    answers.insert(question.id.clone(), small::told(response.clone()))
                }
                None => answers.remove(&question.id),
            };
        }
        outcomes.insert(at.clone(), outcome(guide, &answers));
        // Counts up in mixed radix.
        let Some(step) = (0..at.len()).find(|&digit| at[digit] + 1 < ways[digit].len()) else {
            break;
        };
        at[step] += 1;
        at[..step].fill(0);
    }
    for (at, here) in &outcomes {
        for (digit, question) in open.iter().enumerate() {
            if at[digit] != 0 && shown.contains(&question.id.0) {
                let mut left_open = at.clone();
                left_open[digit] = 0;
                if outcomes[&left_open] != *here {
                    found.insert(question.id.clone());
                }
            }
        }
    }
    found
}

fn check(seed: u64, questions: usize, indicators: usize, open: usize) {
    let guide = small::guide(seed, questions, indicators);
    let mut dice = small::Dice::new(seed ^ 1234);
    let mut answers = small::answers(&mut dice, &guide, 5);
    // Leaves few enough questions open for brute force.
    while guide.questions.len() - answers.values().filter(|it| !it.response.is_open()).count()
        > open
    {
        let question = dice.pick(&guide.questions);
        let response = dice.pick(&small::responses(question)).clone();
        answers.insert(question.id.clone(), small::told(response));
    }
    let found = crate::ask_next(&guide, &answers);
    let unique = found.iter().cloned().collect::<BTreeSet<_>>();
    assert_eq!(found.len(), unique.len());
    assert_eq!(unique, brute_force(&guide, &answers), "seed {seed}, answers {answers:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn equals_brute_force(seed in any::<u64>()) {
        check(seed, 4, 5, 5);
    }

    #[test]
    fn equals_brute_force_with_many_indicators(seed in any::<u64>()) {
        check(seed, 6, 9, 5);
    }
}

/// What a flow remembers between two answers makes it faster and never different.
#[test]
fn a_flow_finds_the_same_as_a_fresh_search() {
    let guide = morocco::guide();
    let mut dice = small::Dice::new(11);
    for _ in 0..2 {
        let mut flow = crate::Flow::new(std::sync::Arc::clone(&guide), &Answers::new());
        for question in guide.questions.iter().step_by(13) {
            let response = dice.pick(&small::responses(question)).clone();
            flow.answer(&question.id, Some(small::told(response))).unwrap();
            assert_eq!(flow.ask_next(), crate::ask_next(&guide, flow.answers()));
        }
    }
}

#[test]
fn urgent_needs_first_sensitive_questions_last() {
    let guide = morocco::guide();
    let next = crate::ask_next(&guide, &Answers::new());
    let place = |id: &QuestionId| {
        let urgent = guide.inputs.urgent.values().any(|urgent| urgent == id);
        // One of the needs is of children alone, so the age goes with them.
        let urgent = urgent || *id == guide.inputs.age;
        let at = guide.questions.iter().position(|question| question.id == *id).unwrap();
        (!urgent, guide.questions[at].sensitive, at)
    };
    let mut sorted = next.clone();
    sorted.sort_by_key(place);
    assert_eq!(next, sorted);
    assert!(!place(&next[0]).0, "an urgent need stands first");
    assert!(place(next.last().unwrap()).1, "a sensitive question stands last");
}

/// A safe adult is asked for once it is known that the person may be a child, never of an adult,
/// and never after the person turned out to be one.
#[test]
fn the_age_is_asked_before_the_need_of_children_alone() {
    let guide = morocco::guide();
    let first = |answers: &Answers| {
        let next = crate::ask_next(&guide, answers);
        next.iter().take(4).map(ToString::to_string).collect::<Vec<_>>()
    };
    let mut answers = Answers::new();
    assert_eq!(first(&answers), ["danger-now", "doctor-today", "age", "child-alone"]);
    let order = guide.questions.iter().map(|question| question.id.as_str()).collect::<Vec<_>>();
    let place = |id: &str| order.iter().position(|it| *it == id).unwrap();
    assert!(place("age") < place("child-alone"));
    assert_eq!(place("child-alone"), place("danger-now") + 3, "the needs stand together");

    answers.insert("age".into(), small::told(Response::Choice("under-18".into())));
    assert_eq!(first(&answers)[..3], ["danger-now", "doctor-today", "child-alone"]);
    answers.insert("child-alone".into(), small::told(Response::Yes));
    assert!(crate::assess(&guide, &answers).act_now);
    answers.insert("age".into(), small::told(Response::Choice("adult".into())));
    let adult = crate::assess(&guide, &answers);
    assert!(!adult.act_now, "kept, and left out while the person is an adult");
    let needs = adult.urgent.iter().filter(|need| need.ask_first);
    assert_eq!(needs.map(|need| need.id.as_str()).collect::<Vec<_>>(), ["danger", "medical"]);
}

#[test]
fn nothing_is_asked_when_nothing_can_change() {
    let guide = morocco::guide();
    let mut answers = Answers::new();
    answers.insert("danger-now".into(), small::told(Response::Yes));
    answers.insert("age".into(), small::told(Response::Choice("under-18".into())));
    answers.insert("form-begging".into(), small::told(Response::Choice("confirmed".into())));
    assert_eq!(crate::assess(&guide, &answers).row, "S2");
    assert_eq!(crate::ask_next(&guide, &answers), Vec::<QuestionId>::new());
}
