//! The author's check: one mistake at a time in a good pack, and what is found for it.

use crate::finding::Code;
use crate::read::Sources;
use crate::tests::{morocco, small};

/// A small pack that is good, words included.
fn good() -> Sources {
    let mut sources = small::sources(3, 2, 3);
    let section = "id = \"all\"\npass = \"conversation\"\n\
        [[question]]\nid = \"age\"\nkind = \"choice\"\n\
        [[question.choice]]\nid = \"adult\"\n[[question.choice]]\nid = \"under-18\"\n\
        [[question.choice]]\nid = \"doubtful\"\n\
        [[question]]\nid = \"gate\"\nkind = \"yes-no\"\nindicators = [\"i0\", \"i1\", \"i2\"]\n\
        [[question]]\nid = \"inner\"\nkind = \"yes-no\"\nsensitive = true\n\
        when = { is = [\"gate\", \"yes\"] }\nindicators = [\"i0\"]\n\
        [[question]]\nid = \"hours\"\nkind = \"number\"\nunit = \"hours\"\nmin = 0\nmax = 24\n\
        [[question]]\nid = \"form-first\"\nkind = \"choice\"\n\
        [[question.choice]]\nid = \"confirmed\"\n[[question.choice]]\nid = \"suspected\"\n\
        [[question.choice]]\nid = \"none\"\n\
        [[question]]\nid = \"form-second\"\nkind = \"choice\"\n\
        [[question.choice]]\nid = \"confirmed\"\n[[question.choice]]\nid = \"suspected\"\n\
        [[question.choice]]\nid = \"none\"\n\
        [[question]]\nid = \"concern\"\nkind = \"yes-no\"\n\
        [[question]]\nid = \"danger\"\nkind = \"yes-no\"\n";
    sources.insert("sections/01-all.toml".into(), section.into());
    let assessment = sources["assessment.toml"].replace("second = \"form-second\"\n", "");
    let assessment = assessment
        .replace("first = \"form-first\"\n", "first = \"form-first\"\nsecond = \"form-second\"\n");
    sources.insert("assessment.toml".into(), assessment);
    sources.insert("text/en/all.ftl".into(), words(&sources));
    sources
}

/// The words that the pack asks for, from its own findings.
fn words(sources: &Sources) -> String {
    let mut sources = sources.clone();
    sources.insert("text/en/all.ftl".into(), "### review: unreviewed\n".into());
    let mut ids = std::collections::BTreeMap::<String, Vec<String>>::new();
    for finding in crate::check(&sources) {
        assert_eq!(finding.code, Code::WordMissing, "{finding:?}");
        let (id, attribute) = match finding.args["id"].split_once('.') {
            Some((id, attribute)) => (id, Some(attribute.to_owned())),
            None => (finding.args["id"].as_str(), None),
        };
        ids.entry(id.to_owned()).or_default().extend(attribute);
    }
    let mut text = String::from("### review: unreviewed\n");
    for (id, attributes) in ids {
        let words = if id == "forbidden-words" { "is a victim, %" } else { "Words" };
        text += &format!("{id} = {words}\n");
        for attribute in attributes {
            text += &format!("    .{attribute} = Words\n");
        }
    }
    text
}

/// Replaces `from` by `to` in `file` and gives what is found of this kind, and the new text.
fn finding(file: &str, from: &str, to: &str, code: Code) -> (crate::Finding, String) {
    let mut sources = good();
    assert!(sources[file].contains(from), "{from} in {file}");
    let text = sources[file].replacen(from, to, 1);
    sources.insert(file.into(), text.clone());
    let findings = crate::check(&sources);
    let found = findings.iter().find(|finding| finding.code == code).cloned();
    (found.unwrap_or_else(|| panic!("{code:?} in {findings:#?}")), text)
}

/// The mistake is found in the file where it was made, on the line that holds `line_of`.
fn check(file: &str, from: &str, to: &str, code: Code, line_of: &str) {
    let (found, text) = finding(file, from, to, code);
    let line = text.lines().position(|line| line.contains(line_of)).map(|at| at + 1);
    assert!(line.is_some(), "{line_of} in {text}");
    assert_eq!((found.file.as_str(), found.line), (file, line), "{code:?}");
}

/// The mistake shows in another file than the one where it was made.
fn check_elsewhere(file: &str, from: &str, to: &str, code: Code, in_file: &str) {
    assert_eq!(finding(file, from, to, code).0.file, in_file, "{code:?}");
}

const SECTION: &str = "sections/01-all.toml";
const WORDS: &str = "text/en/all.ftl";

#[test]
fn a_good_pack_has_no_findings() {
    assert_eq!(crate::check(&good()), Vec::new());
}

#[test]
fn the_structure_of_the_morocco_pack_is_good() {
    assert!(crate::compile(&morocco::sources()).is_ok());
}

#[test]
fn dangling_names() {
    check(SECTION, "is = [\"gate\"", "is = [\"gat\"", Code::QuestionDangling, "id = \"inner\"");
    check(
        SECTION,
        "\"gate\", \"yes\"",
        "\"gate\", \"maybe\"",
        Code::ChoiceDangling,
        "id = \"inner\"",
    );
    check(SECTION, "[\"i0\"]", "[\"i9\"]", Code::IndicatorDangling, "[\"i9\"]");
    check(SECTION, "indicators = [\"i0\"]", "signs = [\"s\"]", Code::SignDangling, "signs");
    check(SECTION, "sensitive = true", "page = \"p\"", Code::PageDangling, "page");
    check("assessment.toml", "age = \"age\"", "age = \"agee\"", Code::QuestionDangling, "agee");
    check(
        "assessment.toml",
        "concern = \"concern\"",
        "concern = \"age\"",
        Code::InputUnsuited,
        "concern =",
    );
}

#[test]
fn conditions() {
    check(SECTION, "is = [\"gate\", \"yes\"]", "iss = [\"gate\"]", Code::ConditionMalformed, "iss");
    check(
        SECTION,
        "is = [\"gate\", \"yes\"]",
        "at-least = [\"gate\", 1]",
        Code::ConditionUnsuited,
        "\"inner\"",
    );
    check(
        SECTION,
        "is = [\"gate\", \"yes\"]",
        "at-least = [\"hours\", 1]",
        Code::ForwardReference,
        "\"inner\"",
    );
    check(
        SECTION,
        "indicators = [\"i0\", \"i1\", \"i2\"]",
        "when = { is = [\"inner\", \"yes\"] }",
        Code::ConditionCycle,
        "id = \"gate\"",
    );
}

/// What a page waits for stands once, and a mistake in it is found once, where it was made.
#[test]
fn a_page_carries_the_condition_of_its_questions() {
    let paged = |page_when: &str, own_when: &str| {
        let mut sources = good();
        let page = format!("[[page]]\nid = \"both\"\nlayout = \"checklist\"\n{page_when}");
        let on_page = format!("page = \"both\"\n{own_when}");
        let text = sources[SECTION]
            .replace("when = { is = [\"gate\", \"yes\"] }\n", &on_page)
            .replacen("[[question]]", &format!("{page}[[question]]"), 1);
        sources.insert(SECTION.into(), text);
        let words = format!("{}page-both = Words\n", sources[WORDS]);
        sources.insert(WORDS.into(), words);
        sources
    };
    let when = "when = { is = [\"gate\", \"yes\"] }\n";
    let own = "when = { is = [\"age\", \"adult\"] }\n";
    assert_eq!(crate::check(&paged(when, own)), Vec::new());
    let inner = |sources: &Sources| {
        let guide = crate::compile(sources).unwrap();
        guide.questions.iter().find(|it| it.id.as_str() == "inner").unwrap().when.clone()
    };
    assert_eq!(inner(&paged(when, "")), inner(&good()), "as if the question said it itself");
    let both = "when = { all = [{ is = [\"gate\", \"yes\"] }, { is = [\"age\", \"adult\"] }] }\n";
    assert_eq!(inner(&paged(when, own)), inner(&paged("", both)), "both must hold");

    let dangling = paged(&when.replace("gate", "gat"), "");
    let found = crate::check(&dangling);
    let found = found.iter().filter(|it| it.code == Code::QuestionDangling).collect::<Vec<_>>();
    let line = dangling[SECTION].lines().position(|line| line == "id = \"both\"");
    assert_eq!(found.iter().map(|it| it.line).collect::<Vec<_>>(), [line.map(|at| at + 1)]);
}

#[test]
fn ids() {
    check(SECTION, "id = \"danger\"", "id = \"inner\" # again", Code::IdTwice, "again");
    check(SECTION, "id = \"hours\"", "id = \"Hours\"", Code::IdMalformed, "id = \"Hours\"");
    check(
        SECTION,
        "id = \"hours\"\nkind = \"number\"\nunit = \"hours\"\nmin = 0\nmax = 24",
        "id = \"gate\" # again\nkind = \"yes-no\"\nretired = true",
        Code::RetiredIdReused,
        "id = \"gate\" # again",
    );
    check(
        SECTION,
        "id = \"gate\"\n",
        "id = \"gate\"\nretired = true\n",
        Code::RetiredReferenced,
        "id = \"inner\"",
    );
}

#[test]
fn shapes() {
    check(SECTION, "sensitive = true", "sensitve = true", Code::UnknownField, "sensitve");
    check(SECTION, "kind = \"number\"", "kind = \"numbr\"", Code::UnknownValue, "numbr");
    check(SECTION, "sensitive = true", "sensitive true", Code::TomlBroken, "sensitive true");
    check(SECTION, "unit = \"hours\"\n", "", Code::KindUnsuited, "id = \"hours\"");
    check("guide.toml", "format = 1", "format = 2", Code::FutureFormat, "format");
}

#[test]
fn a_future_edition_says_only_that() {
    let mut sources = good();
    let guide = sources["guide.toml"].replace("format = 1", "format = 7\nnew-field = true");
    sources.insert("guide.toml".into(), guide);
    let findings = crate::check(&sources);
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].code, Code::FutureFormat);
    assert_eq!(crate::compile(&sources).unwrap_err(), findings);
}

#[test]
fn a_missing_file() {
    let mut sources = good();
    sources.remove("indicators.toml");
    let findings = crate::check(&sources);
    assert_eq!(findings[0].code, Code::FileMissing);
    assert_eq!(findings[0].file, "indicators.toml");
}

#[test]
fn indicators_and_rows() {
    check_elsewhere(
        SECTION,
        "\"i1\", \"i2\"]",
        "\"i1\"]",
        Code::IndicatorUnreachable,
        "indicators.toml",
    );
    check(
        "assessment.toml",
        "when = { always = true }",
        "when = { fact = \"means\" }",
        Code::RowLastConditional,
        "[inputs]",
    );
    check(
        "assessment.toml",
        "id = \"G1\"\nage = \"any\"\nwhen = { fact = \"coercion\" }\nconclusion = \"grounds-to-refer\"",
        "id = \"G1\"\nage = \"any\"\nwhen = { fact = \"coercion\" }\nconclusion = \"other-route\"",
        Code::RowOutOfOrder,
        "id = \"G2\"",
    );
}

#[test]
fn words_of_the_reference() {
    check_elsewhere(WORDS, "section-all = Words\n", "", Code::WordMissing, "text/en/");
    check(WORDS, "    .say-first = Words\n", "", Code::WordMissing, "q-inner =");
    check(WORDS, "q-gate = Words", "q-gate = Words\nq-gat = Words", Code::WordOrphan, "q-gat =");
    check(WORDS, "q-gate = Words", "q-gate = <b>Words</b>", Code::WordMarkup, "q-gate =");
    check(WORDS, "q-gate = Words", "q-gate = Is a Victim", Code::WordForbidden, "q-gate =");
    check(WORDS, "q-gate = Words", "q-gate = 80 %", Code::WordForbidden, "q-gate =");
    check(WORDS, "q-gate = Words", "q-gate = { ind-i9 }", Code::WordReference, "q-gate =");
    check(WORDS, "q-gate = Words", "q-gate = { $name }", Code::WordVariables, "q-gate =");
    check(WORDS, "q-gate = Words", "q-gate = { $", Code::WordBroken, "q-gate =");
    check(WORDS, "### review: unreviewed", "# words", Code::ReviewMissing, "# words");
    check(
        WORDS,
        "q-gate = Words",
        "q-gate = { $gender ->\n    [feminine] A\n   *[masculine] B\n }",
        Code::WordDefault,
        "q-gate =",
    );
}

#[test]
fn words_of_other_languages() {
    let mut sources = good();
    let guide = sources["guide.toml"].replace("[\"en\"]", "[\"en\", \"fr\"]");
    sources.insert("guide.toml".into(), guide);
    let findings = crate::check(&sources);
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].code, findings[0].file.as_str()), (Code::FileMissing, "text/fr/"));

    let french = sources[WORDS].replace("q-hours = Words\n    .label = Words\n", "");
    sources.insert("text/fr/all.ftl".into(), french);
    let missing = crate::check(&sources);
    let ids = missing.iter().map(|finding| finding.args["id"].as_str()).collect::<Vec<_>>();
    assert_eq!(ids, ["q-hours", "q-hours.label"]);

    sources.insert("text/es/all.ftl".into(), "### review: unreviewed\n".into());
    assert!(crate::check(&sources).iter().any(|it| it.code == Code::LanguageUndeclared));
}

#[test]
fn totals_and_grades() {
    let mut sources = good();
    let text = sources["indicators.toml"].clone();
    let at = text.find("totals = { deceit = ").unwrap() + "totals = { deceit = ".len();
    let (before, after) = text.split_at(at);
    sources.insert("indicators.toml".into(), format!("{before}9{after}"));
    assert!(crate::check(&sources).iter().any(|it| it.code == Code::TotalDiffers));
}

#[test]
fn too_many_questions_and_signs() {
    let mut sources = good();
    let mut section = sources[SECTION].clone();
    for at in 0..30 {
        section += &format!("[[question]]\nid = \"more-{at}\"\nkind = \"text\"\n");
    }
    sources.insert(SECTION.into(), section);
    assert!(crate::check(&sources).iter().any(|it| it.code == Code::TooManyQuestions));
    let section = sources[SECTION].replace("pass = \"conversation\"", "pass = \"quick-look\"");
    sources.insert(SECTION.into(), section);
    assert!(crate::check(&sources).iter().any(|it| it.code == Code::TooManySigns));
}

#[test]
fn the_hash_is_taken_over_every_byte_of_every_file() {
    let sources = good();
    let bytes = crate::canonical_bytes(&sources);
    for path in sources.keys() {
        let mut other = sources.clone();
        other.insert(path.clone(), format!("{}\n", sources[path]));
        assert_ne!(crate::canonical_bytes(&other), bytes, "{path}");
        let mut fewer = sources.clone();
        fewer.remove(path);
        assert_ne!(crate::canonical_bytes(&fewer), bytes, "{path}");
    }
}
