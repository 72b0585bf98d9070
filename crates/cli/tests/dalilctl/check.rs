//! `dalilctl guide check`: the pack of the repository is good; broken ones are named exactly.

use super::run::{LANGUAGES, dalilctl, files_of, morocco, pack_with};

#[test]
fn the_morocco_pack_is_good() {
    let outcome = dalilctl(&["guide", "check", &morocco(), "--json"]);
    assert_eq!(outcome.code, 0, "{}", outcome.out);
    assert_eq!(outcome.json()["findings"].as_array().unwrap().len(), 0);
    let told = dalilctl(&["guide", "check", &morocco()]);
    assert_eq!((told.code, told.out.lines().count()), (0, 1), "{}", told.out);
}

/// The rewritten file has a finding of this code on the line that holds `line_of`.
fn check(file: &str, from: &str, to: &str, code: &str, line_of: &str) {
    let folder = pack_with(file, |text| text.replacen(from, to, 1));
    let path = folder.path().display().to_string();
    let before = files_of(folder.path());
    let outcome = dalilctl(&["guide", "check", &path, "--json"]);
    assert_eq!(outcome.code, 1, "{}", outcome.out);
    let json = outcome.json();
    let findings = json["findings"].as_array().unwrap();
    let found = findings.iter().find(|finding| finding["code"] == code);
    let found = found.unwrap_or_else(|| panic!("{code} in {findings:#?}"));
    let text = std::fs::read_to_string(folder.path().join(file)).unwrap();
    let line = text.lines().position(|line| line.contains(line_of)).map(|at| at as u64 + 1);
    assert_eq!(found["file"], file);
    assert_eq!(found["line"].as_u64(), line, "{code}");
    for language in LANGUAGES {
        let told = dalilctl(&["guide", "check", &path, "--lang", language]);
        assert_eq!(told.code, 1);
        assert!(told.out.contains(&format!("{file}:")), "{}", told.out);
        assert!(!told.out.contains("[check-"), "{}", told.out);
    }
    assert_eq!(files_of(folder.path()), before, "the pack is left as it was");
}

#[test]
fn a_dangling_condition() {
    check(
        "sections/06-papers.toml",
        "when = { is = [\"kept-in\", \"yes\"] }",
        "when = { is = [\"kept-inn\", \"yes\"] }",
        "question-dangling",
        "id = \"kept-kinds\"",
    );
}

#[test]
fn a_cycle() {
    check(
        "sections/06-papers.toml",
        "id = \"kept-in\"\n",
        "id = \"kept-in\"\nwhen = { is = [\"kept-locked\", \"yes\"] }\n",
        "condition-cycle",
        "id = \"kept-in\"",
    );
}

#[test]
fn a_missing_word() {
    check("text/en/results.ftl", "    .named =", "    .naming =", "word-missing", "form-sexual");
}

#[test]
fn a_future_format() {
    check("guide.toml", "format = 1", "format = 9", "future-format", "format = 9");
}

#[test]
fn another_count_than_the_source_states() {
    check(
        "indicators.toml",
        "totals = { deceptive-recruitment = 10",
        "totals = { deceptive-recruitment = 11",
        "total-differs",
        "deceptive-recruitment = 11",
    );
}
