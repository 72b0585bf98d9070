//! What the program says: complete in every language, also when it is called in the wrong way.

use super::run::{LANGUAGES, dalilctl, root};

fn source(language: &str) -> String {
    ["cli", "evidence"]
        .map(|area| root().join(format!("locales/{language}/{area}.ftl")))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .join("\n")
}

#[test]
fn every_finding_has_words_in_every_language() {
    for language in LANGUAGES {
        let text = source(language);
        for code in dalil_guide::Code::ALL {
            let id = format!("\ncheck-{} = ", code.as_str());
            assert!(text.contains(&id), "{language}: check-{}", code.as_str());
        }
    }
}

#[test]
fn no_finding_is_described_that_does_not_exist() {
    let codes = dalil_guide::Code::ALL.iter().map(|code| code.as_str()).collect::<Vec<_>>();
    for line in source("en").lines() {
        if let Some(rest) = line.strip_prefix("check-") {
            let code = rest.split(" = ").next().unwrap();
            assert!(codes.contains(&code), "{code}");
        }
    }
}

#[test]
fn every_failure_has_a_way_on() {
    for language in LANGUAGES {
        let text = source(language);
        let failures = text.matches("\ncli-failure-").count();
        assert!(failures > 20);
        assert_eq!(text.matches("\n    .recovery = ").count(), failures, "{language}");
    }
}

/// Wrong use: exit code 2, in the language that was asked for, and never clap's English.
#[test]
fn wrong_use_is_told_in_every_language() {
    let calls: [&[&str]; 8] = [
        &[],
        &["case"],
        &["case", "verify"],
        &["gide"],
        &["guide"],
        &["guide", "check"],
        &["assess", "--guide", "x"],
        &["assess", "--nonsense"],
    ];
    for call in calls {
        let mut told = std::collections::BTreeSet::new();
        for language in LANGUAGES {
            let outcome = dalilctl(&[&["--lang", language], call].concat());
            assert_eq!((outcome.code, outcome.out.as_str()), (2, ""), "{call:?}");
            assert!(!outcome.err.contains("[cli-"), "{}", outcome.err);
            for english in ["error:", "Usage", "For more information", "required"] {
                assert!(!outcome.err.contains(english), "{}", outcome.err);
            }
            told.insert(outcome.err);
        }
        assert_eq!(told.len(), LANGUAGES.len(), "{call:?}");
    }
    assert_eq!(dalilctl(&["--lang", "xx", "guide", "check", "x"]).code, 2);
}

#[test]
fn help_is_told_in_every_language() {
    let calls: [&[&str]; 8] = [
        &["--help"],
        &["case", "--help"],
        &["case", "verify", "-h"],
        &["assess", "--help"],
        &["guide", "--help"],
        &["guide", "check", "-h"],
        &["authority", "devices", "-h"],
        &["authority", "health", "-h"],
    ];
    for call in calls {
        let mut told = std::collections::BTreeSet::new();
        for language in LANGUAGES {
            let outcome = dalilctl(&[call, &["--lang", language]].concat());
            assert_eq!((outcome.code, outcome.err.as_str()), (0, ""), "{call:?}");
            assert!(!outcome.out.contains("[cli-") && !outcome.out.contains("Usage"));
            told.insert(outcome.out);
        }
        assert_eq!(told.len(), LANGUAGES.len(), "{call:?}");
    }
}
