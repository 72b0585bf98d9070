//! `dalilctl assess`: the ten exercises, the two ways to give answers, and every refusal.

use std::fs;

use serde_json::{Value, json};

use super::run::{LANGUAGES, Outcome, dalilctl, morocco, pack_with, root};

fn assess(answers: &Value) -> Outcome {
    assess_text(&answers.to_string(), &["--json"])
}

fn assess_text(answers: &str, more: &[&str]) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers.json");
    fs::write(&file, answers).unwrap();
    let guide = morocco();
    let file_name = file.display().to_string();
    let arguments = [&["assess", "--guide", &guide, "--answers", &file_name], more].concat();
    let outcome = dalilctl(&arguments);
    assert_eq!(fs::read_to_string(file).unwrap(), answers, "the file is left as it was");
    outcome
}

/// Every record of every exercise of the domain reference.
#[test]
fn the_ten_exercises_give_their_expected_conclusions() {
    let mut exercises = std::collections::BTreeSet::new();
    for entry in fs::read_dir(root().join("tests/fixtures/exercises")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let Some(stem) = name.strip_suffix(".json").filter(|stem| !stem.ends_with(".expected"))
        else {
            continue;
        };
        exercises.insert(stem.split('-').next().unwrap().to_owned());
        let expected = path.with_file_name(format!("{stem}.expected.json"));
        let expected: Value = serde_json::from_str(&fs::read_to_string(expected).unwrap()).unwrap();
        let guide = morocco();
        let answers = path.display().to_string();
        let outcome = dalilctl(&["assess", "--guide", &guide, "--answers", &answers, "--json"]);
        assert_eq!(outcome.code, 0, "{name}: {}", outcome.out);
        let found = outcome.json();
        let dimensions = found["dimensions"].as_object().unwrap().iter();
        let positive = dimensions.filter(|(_, it)| it["state"] == "positive");
        let positive = positive.map(|(id, _)| id.as_str()).collect::<Vec<_>>();
        let found = json!({
            "conclusion": found["conclusion"], "act_now": found["act_now"], "row": found["row"],
            "set": found["set"], "provisional": found["provisional"], "positive": positive,
        });
        assert_eq!(found, expected, "{name}");
    }
    assert_eq!(exercises.len(), 10);
}

#[test]
fn the_result_has_the_shape_that_the_design_promises() {
    let found = assess(&json!({ "age": "adult", "indicators": { "cd-documents": "yes" } })).json();
    assert_eq!(found["conclusion"], "not-enough-information");
    assert_eq!(found["dimensions"]["coercion-destination"]["strong"], 1);
    assert_eq!(found["dimensions"]["coercion-destination"]["state"], "open");
    assert_eq!(found["elements"]["means"], "open");
    assert!(found["routes"].is_array() && found["unknown"].is_array());
    assert!(!found["ask_next"].as_array().unwrap().is_empty());
    assert_eq!(found["guide"]["id"], "morocco");
    assert_eq!(found["guide"]["sha256"].as_str().unwrap().len(), 64);
    let reasons = found["reasons"].as_array().unwrap();
    let papers = reasons.iter().find(|reason| reason["indicator"] == "cd-documents").unwrap();
    assert_eq!(papers["grade"], "strong");
    assert_eq!(papers["source"], "ILO-EC-2009-SEC");
}

#[test]
fn the_same_record_gives_the_same_bytes() {
    let answers = json!({ "age": "adult", "indicators": { "cd-documents": "yes" } });
    assert_eq!(assess(&answers).out, assess(&answers).out);
}

#[test]
fn answers_by_question_say_the_same_as_indicators() {
    let by_question =
        assess(&json!({ "answers": { "age": "adult", "papers-held": "yes" } })).json();
    let by_indicator =
        assess(&json!({ "age": "adult", "indicators": { "cd-documents": "yes" } })).json();
    for name in ["conclusion", "row", "set", "dimensions", "elements"] {
        assert_eq!(by_question[name], by_indicator[name], "{name}");
    }
    let reasons = by_question["reasons"].as_array().unwrap();
    let papers = reasons.iter().find(|reason| reason["indicator"] == "cd-documents").unwrap();
    assert_eq!(papers["answers"][0]["question"], "papers-held");
    assert_eq!(papers["answers"][0]["basis"], "told-by-person");
}

#[test]
fn unknown_declined_and_not_asked_are_the_same_to_the_rules() {
    let of = |state: &str| {
        let found = assess(&json!({
            "age": "adult", "forms": { "begging": "suspected" },
            "indicators": { "cd-documents": "yes", "cd-debt": state }
        }));
        let mut found = found.json();
        found.as_object_mut().unwrap().remove("unknown");
        found
    };
    assert_eq!(of("unknown"), of("declined"));
    assert_eq!(of("unknown"), of("not-asked"));
    assert_ne!(of("unknown"), of("no"));
}

/// Refused with this code, in every language with a message and a way on.
fn check(answers: &str, code: &str) {
    let refused = assess_text(answers, &["--json"]);
    assert_eq!(refused.code, 1, "{answers}");
    assert_eq!(refused.json()["failure"]["code"], code, "{answers}");
    let mut messages = std::collections::BTreeSet::new();
    for language in LANGUAGES {
        let told = assess_text(answers, &["--lang", language]);
        assert_eq!((told.code, told.out.as_str()), (1, ""), "{answers}");
        assert_eq!(told.err.lines().count(), 2, "what happened, and the way on: {}", told.err);
        assert!(!told.err.contains("[cli-"), "{}", told.err);
        messages.insert(told.err);
    }
    assert_eq!(messages.len(), LANGUAGES.len(), "{code} is said in five languages");
}

#[test]
fn what_the_guide_does_not_know_is_refused() {
    check(r#"{ "indicators": { "cd-dokuments": "yes" } }"#, "unknown-indicator");
    check(r#"{ "indicators": { "cd-documents": "maybe" } }"#, "unknown-response");
    check(r#"{ "indicators": { "cd-documents": true } }"#, "unknown-response");
    check(r#"{ "forms": { "beging": "confirmed" } }"#, "unknown-form");
    check(r#"{ "forms": { "begging": "yes" } }"#, "unknown-form-state");
    check(r#"{ "age": "old" }"#, "unknown-age");
    check(r#"{ "set": "adult-labor" }"#, "unknown-set");
    check(r#"{ "urgent": ["fire"] }"#, "unknown-urgent");
    check(r#"{ "acts": { "bought": "yes" } }"#, "unknown-act");
    check(r#"{ "answers": { "no-such": "yes" } }"#, "unknown-question");
    check(r#"{ "answers": { "age": "ninety" } }"#, "unknown-choice");
    check(r#"{ "answers": { "danger-now": "perhaps" } }"#, "unsuited-response");
}

#[test]
fn a_file_of_another_shape_is_refused() {
    check("{ \"age\": ", "answers-not-json");
    check("", "answers-not-json");
    check("[]", "answers-wrong-shape");
    check(r#"{ "indicators": ["cd-documents"] }"#, "answers-wrong-shape");
    check(r#"{ "urgent": "danger" }"#, "answers-wrong-shape");
    check(r#"{ "concern": "yes" }"#, "answers-wrong-shape");
    check(r#"{ "indicator": {} }"#, "answers-unknown-field");
    check(r#"{ "indicators": { "cd-documents": "yes", "cd-documents": "no" } }"#, "answers-twice");
}

#[test]
fn missing_files_are_refused() {
    let guide = morocco();
    let fails = |arguments: &[&str], code: &str| {
        let outcome = dalilctl(&[arguments, &["--json"]].concat());
        assert_eq!(outcome.code, 1);
        assert_eq!(outcome.json()["failure"]["code"], code);
    };
    fails(&["assess", "--guide", &guide, "--answers", "no-such.json"], "answers-missing");
    fails(&["assess", "--guide", "no-such", "--answers", "no-such.json"], "guide-missing");
    fails(&["guide", "check", "no-such"], "guide-missing");
}

#[test]
fn a_guide_that_cannot_be_used_is_refused() {
    let fails = |folder: &tempfile::TempDir, more: &[&str], code: &str| {
        let file = folder.path().join("answers.json");
        fs::write(&file, "{}").unwrap();
        let (guide, file) = (folder.path().display().to_string(), file.display().to_string());
        let arguments = [&["assess", "--guide", &guide, "--answers", &file], more].concat();
        let outcome = dalilctl(&arguments);
        assert_eq!(outcome.code, 1, "{}", outcome.out);
        outcome.err.contains(code) || outcome.json()["failure"]["code"] == code
    };
    let future = pack_with("guide.toml", |text| text.replace("format = 1", "format = 2"));
    assert!(fails(&future, &["--json"], "guide-future"));
    let broken =
        pack_with("assessment.toml", |text| text.replace("age = \"age\"", "age = \"aje\""));
    assert!(fails(&broken, &["--json"], "guide-mistakes"));
    let mute = pack_with("guide.toml", |text| text.replace(", \"fr\"", ""));
    assert!(fails(&mute, &["--lang", "fr"], "--lang"));
}

#[test]
fn the_result_in_words_comes_from_the_guide_in_each_language() {
    let answers = json!({
        "age": "adult", "urgent": ["medical"], "forms": { "begging": "suspected" }, "concern": true,
        "indicators": { "cd-documents": "yes", "cd-debt": "yes", "ex-pay": "yes" },
        "acts": { "recruited": "yes" }
    });
    let mut pages = std::collections::BTreeSet::new();
    for language in LANGUAGES {
        let told = assess_text(&answers.to_string(), &["--lang", language]);
        assert_eq!((told.code, told.err.as_str()), (0, ""), "{language}");
        for missing in ["[cli-", "[rung-", "[row-", "[ind-", "[q-", "[dim-", "[urgent-", "[form-"] {
            assert!(!told.out.contains(missing), "{language}: {missing} in {}", told.out);
        }
        assert!(told.out.contains("morocco"));
        pages.insert(told.out);
    }
    assert_eq!(pages.len(), LANGUAGES.len());
}
