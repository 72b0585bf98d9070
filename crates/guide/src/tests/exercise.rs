//! The ten exercises: the same as the domain reference, played well, played badly, broken.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use dalil_case::{Answer, Answers, Basis, Response};

use crate::finding::Code;
use crate::flow::Flow;
use crate::tests::morocco;
use crate::{Verdict, debrief};

/// Every record of the reference is played, and nothing else is.
#[test]
fn the_exercises_are_those_of_the_reference() {
    let mut reference = BTreeMap::<u32, BTreeSet<String>>::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/exercises");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if name.ends_with(".expected.json") {
            let number =
                name.strip_prefix("EX").unwrap().split('-').next().unwrap().parse().unwrap();
            let expected: serde_json::Value =
                serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let positive = expected["positive"].as_array().unwrap().iter();
            let positive = positive.map(|it| it.as_str().unwrap()).collect::<Vec<_>>();
            reference.entry(number).or_default().insert(format!(
                "{} {} {} {positive:?}",
                expected["conclusion"].as_str().unwrap(),
                expected["row"].as_str().unwrap(),
                expected["act_now"].as_bool().unwrap(),
            ));
        }
    }
    let mut played = BTreeMap::<u32, BTreeSet<String>>::new();
    for exercise in &morocco::guide().exercises {
        for role in &exercise.people {
            let expect = &role.expect;
            played.entry(exercise.number).or_default().insert(format!(
                "{} {} {} {:?}",
                expect.conclusion.id(),
                expect.row,
                expect.act_now,
                expect.positive,
            ));
        }
    }
    assert_eq!(played, reference);
    assert_eq!(played.keys().copied().collect::<Vec<_>>(), (1..=10).collect::<Vec<_>>());
}

/// Whoever writes down what the story holds has found all of it and assumed nothing.
#[test]
fn a_careful_officer_has_nothing_to_discuss() {
    let guide = morocco::guide();
    for exercise in &guide.exercises {
        for role in &exercise.people {
            let flow = Flow::new(guide.clone(), &role.answers);
            let debrief = debrief(exercise, role, &flow);
            let expected = role.answers.values().filter(|answer| !answer.response.is_open());
            let found = debrief.with(Verdict::Found).filter(|compared| {
                compared.given.as_ref().is_some_and(|given| !given.response.is_open())
            });
            assert_eq!(found.count(), expected.count(), "{} {}", exercise.id, role.id);
            assert!(debrief.answers.iter().all(|compared| compared.verdict == Verdict::Found));
            assert_eq!(debrief.reached, debrief.expected);
        }
    }
}

/// Whoever writes nothing down has missed all of it, but what was declined.
#[test]
fn an_empty_record_has_missed_what_was_there() {
    let guide = morocco::guide();
    for exercise in &guide.exercises {
        for role in &exercise.people {
            let debrief = debrief(exercise, role, &Flow::new(guide.clone(), &Answers::new()));
            let definite = role.answers.values().filter(|answer| !answer.response.is_open());
            assert_eq!(debrief.with(Verdict::Missed).count(), definite.count());
            assert!(debrief.answers.iter().all(|compared| compared.verdict == Verdict::Missed));
        }
    }
}

fn told(response: Response) -> Answer {
    Answer { response, basis: Basis::ToldByPerson }
}

/// One record of the minibus with one answer changed, and how that one compares.
fn verdict(question: &str, answer: Option<Answer>) -> Option<Verdict> {
    let guide = morocco::guide();
    let exercise = guide.exercises.iter().find(|it| it.id == "minibus").unwrap();
    let role = exercise.role("spoke").unwrap();
    let mut answers = role.answers.clone();
    match answer {
        Some(answer) => answers.insert(question.into(), answer),
        None => answers.remove(&question.into()),
    };
    let debrief = debrief(exercise, role, &Flow::new(guide.clone(), &answers));
    debrief.answers.into_iter().find(|it| it.question.as_str() == question).map(|it| it.verdict)
}

#[test]
fn what_the_story_says_and_what_was_written() {
    let yes = || Some(told(Response::Yes));
    let no = || Some(told(Response::No));
    assert_eq!(verdict("papers-held", yes()), Some(Verdict::Found));
    let seen = Answer { response: Response::Yes, basis: Basis::Seen };
    assert_eq!(verdict("papers-held", Some(seen)), Some(Verdict::OtherBasis));
    assert_eq!(verdict("papers-held", None), Some(Verdict::Missed));
    assert_eq!(verdict("papers-held", Some(told(Response::Unknown))), Some(Verdict::Missed));
    assert_eq!(verdict("papers-held", no()), Some(Verdict::Differs));
    // She looks over and says no more: neither yes nor no was said.
    assert_eq!(verdict("danger-now", no()), Some(Verdict::Assumed));
    assert_eq!(verdict("danger-now", yes()), Some(Verdict::Assumed));
    assert_eq!(verdict("danger-now", Some(told(Response::Declined))), None);
    // Nobody says anything about it.
    assert_eq!(verdict("forced-on-way", no()), Some(Verdict::Assumed));
    // She says something about her pay, and nothing of the kind.
    assert_eq!(verdict("pay-kept", no()), Some(Verdict::Assumed));
    assert_eq!(verdict("pay-kept", Some(told(Response::NotAsked))), None);
    // To look and not to see is no assumption; to have seen what is not there is one.
    let looked = |response| Some(Answer { response, basis: Basis::Seen });
    assert_eq!(verdict("ql-injury", looked(Response::No)), None);
    assert_eq!(verdict("ql-injury", looked(Response::Yes)), Some(Verdict::Assumed));
    // How the conversation is held is nobody's finding.
    assert_eq!(verdict("language", Some(told(Response::Choice("wo".into())))), None);
    let confirmed = Some(told(Response::Choice("confirmed".into())));
    assert_eq!(verdict("form-sexual-exploitation", confirmed.clone()), Some(Verdict::Differs));
    // What the officer concludes rests on everything: the basis is no matter there.
    let suspected = Response::Choice("suspected".into());
    for basis in [Basis::Seen, Basis::ToldByPerson] {
        let judged = Answer { response: suspected.clone(), basis };
        assert_eq!(verdict("form-sexual-exploitation", Some(judged)), Some(Verdict::Found));
    }
    assert_eq!(verdict("form-begging", confirmed), Some(Verdict::Assumed));
    assert_eq!(verdict("form-begging", Some(told(Response::Choice("none".into())))), None);
}

/// The rewritten exercise has exactly this finding, on the line that holds `line_of`.
fn broken(from: &str, to: &str, code: Code, line_of: &str) {
    const FILE: &str = "exercises/01-minibus.toml";
    let mut sources = morocco::sources();
    assert!(sources[FILE].contains(from), "{from}");
    let text = sources[FILE].replacen(from, to, 1);
    sources.insert(FILE.into(), text.clone());
    let findings = crate::check(&sources);
    let found = findings.iter().find(|finding| finding.code == code);
    let found = found.unwrap_or_else(|| panic!("{code:?} in {findings:#?}"));
    let line = text.lines().position(|line| line.contains(line_of)).map(|at| at + 1);
    assert_eq!((found.file.as_str(), found.line), (FILE, line), "{code:?}");
}

#[test]
fn what_is_wrong_in_an_exercise_is_named() {
    let papers = "[\"papers-held\", \"yes\", \"told-by-person\"]";
    broken("on = [\"papers-held\"]", "on = [\"paper\"]", Code::QuestionDangling, "\"paper\"");
    broken(papers, &papers.replace("held", "hold"), Code::QuestionDangling, "papers-hold");
    broken(papers, &papers.replace("yes", "maybe"), Code::AnswerUnfit, "maybe");
    broken("of = [\"spoke\"]", "of = [\"spike\"]", Code::PersonDangling, "spike");
    broken("\"coercion-destination\"", "\"coercion\"", Code::DimensionDangling, "\"coercion\"");
    broken("level = 2", "level = 7", Code::UnknownValue, "level");
    broken("row = \"G1\"", "row = \"G2\"", Code::ExerciseDiffers, "id = \"spoke\"");
    broken("act-now = false", "act-now = true", Code::ExerciseDiffers, "id = \"spoke\"");
    broken(
        "[\"promise-broken\", \"yes\"",
        "[\"promise-broken\", \"no\"",
        Code::ExerciseUnasked,
        "id = \"spoke\"",
    );
    broken(
        "on = [\"papers-held\"]",
        "on = [\"debt-here\"]",
        Code::ExerciseSilent,
        "id = \"spoke\"",
    );
    broken("id = \"work\"", "id = \"Work\"", Code::IdMalformed, "Work");
}

#[test]
fn an_exercise_has_its_words() {
    for (word, as_other) in [("exercise-minibus-says-papers", "x"), ("    .traps", "    .trap")] {
        let mut sources = morocco::sources();
        let file = "text/en/exercises.ftl";
        let text = sources[file].replacen(word, as_other, 1);
        sources.insert(file.into(), text);
        let codes = crate::check(&sources).into_iter().map(|it| it.code).collect::<BTreeSet<_>>();
        assert!(
            codes.contains(&Code::WordMissing) && codes.contains(&Code::WordOrphan),
            "{codes:?}"
        );
    }
}
