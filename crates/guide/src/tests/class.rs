//! A class of three in the minibus: people are counted for each question, nothing for each person.

use dalil_case::{Answer, Answers, Basis, Response};

use crate::flow::Flow;
use crate::tests::morocco;
use crate::{ClassAnswer, Debrief, Verdict, class, debrief};

fn told(question: &str, response: Response) -> (dalil_case::QuestionId, Answer) {
    (question.into(), Answer { response, basis: Basis::ToldByPerson })
}

fn of(answers: Answers) -> Debrief {
    let guide = morocco::guide();
    let exercise = guide.exercises.iter().find(|it| it.id == "minibus").unwrap();
    debrief(exercise, exercise.role("spoke").unwrap(), &Flow::new(guide.clone(), &answers))
}

fn check(class: &[ClassAnswer], question: &str, counts: [usize; 5], talk: bool) {
    let of = |it: &&ClassAnswer| it.question.as_str() == question;
    let found = class.iter().find(of).unwrap_or_else(|| panic!("{question}"));
    let verdicts =
        [Verdict::Found, Verdict::OtherBasis, Verdict::Missed, Verdict::Differs, Verdict::Assumed];
    assert_eq!(verdicts.map(|verdict| found.count(verdict)), counts, "{question}");
    assert_eq!(found.to_talk_about(), talk, "{question}");
    assert_eq!(found.each.len(), 3, "{question}");
}

#[test]
fn people_are_counted_for_each_question() {
    let guide = morocco::guide();
    let yes = || Response::Yes;
    let one = of([told("papers-held", yes()), told("debt-here", yes())].into());
    let other = of([
        told("papers-held", Response::No),
        told("danger-now", Response::No),
        ("debt-here".into(), Answer { response: yes(), basis: Basis::ToldByOther }),
    ]
    .into());
    let third = of([told("danger-now", Response::No), told("papers-held", yes())].into());
    let laid = class(&guide, &[one, other, third]);
    check(&laid, "papers-held", [2, 0, 0, 1, 0], false);
    check(&laid, "debt-here", [1, 1, 1, 0, 0], false);
    check(&laid, "danger-now", [0, 0, 0, 0, 2], true);
    check(&laid, "promise-broken", [0, 0, 3, 0, 0], true);
    let each = |question: &str| {
        let found = laid.iter().find(|it| it.question.as_str() == question);
        found.map(|it| (it.each.clone(), it.sign, it.expected.is_some()))
    };
    let assumed = Some(Verdict::Assumed);
    assert_eq!(each("danger-now").unwrap().0, [None, assumed, assumed]);
    // Papers that somebody holds are a sign; what is urgent and how old somebody is are not.
    assert_eq!(each("papers-held").map(|it| (it.1, it.2)), Some((true, true)));
    assert_eq!(each("age").map(|it| it.1), Some(false));
    assert_eq!(each("language"), None, "nothing to compare");
    let places = laid.iter().map(|it| guide.questions.iter().position(|q| q.id == it.question));
    assert!(places.collect::<Vec<_>>().is_sorted(), "in the order of the guide");
}

/// Half of a class is not most of it; and nobody is nobody.
#[test]
fn most_is_more_than_half() {
    let guide = morocco::guide();
    let found = || of([told("papers-held", Response::Yes)].into());
    let talk = |debriefs: &[Debrief]| {
        let laid = class(&guide, debriefs);
        laid.iter().find(|it| it.question.as_str() == "papers-held").map(|it| it.to_talk_about())
    };
    let missed = || of(Answers::new());
    assert_eq!(talk(&[]), None);
    assert_eq!(talk(&[missed()]), Some(true));
    assert_eq!(talk(&[missed(), found()]), Some(false));
    assert_eq!(talk(&[missed(), missed(), found()]), Some(true));
}
