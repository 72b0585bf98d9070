//! Both papers in every language, read back as others will read them.

use std::collections::BTreeSet;

use dalil_l10n::{Digits, Language, Words};
use dalil_report::{
    Basis, Change, Entry, Given, Reason, Response, Rung, Sheet, Statement, case_record, referral,
};

mod reading;
mod sample;
use reading::{bare, poppler};
use sample::{CODE, HEAD, KEY, LINE, RECORD, Sample, sample};

/// What `pdftotext` reads from the pages.
fn read(sheet: &Sheet) -> String {
    bare(&poppler("pdftotext", &["-enc", "UTF-8"], &["-"], sheet))
}

/// Each text stands there, and later than the one before it.
fn in_order(language: Language, text: &str, wanted: &[String]) {
    let mut rest = text;
    for part in wanted {
        let Some((_, after)) = rest.split_once(&bare(part)) else {
            panic!("{}: '{part}' is not in: {rest}", language.tag());
        };
        rest = after;
    }
}

fn paper_words(language: Language) -> Words {
    Words::areas(language, &["paper", "dates"]).expect("the words of the paper")
}

/// A label and its value with nothing but space between them.
fn pair(words: &Words, label: &str, value: &str) -> String {
    format!("{} {value}", words.say(label, &[]))
}

#[test]
fn a_referral_is_read_in_order_with_each_label_beside_its_value() {
    for language in Language::ALL {
        let sample = sample(language);
        let sheet = referral(&sample.referral()).expect("a referral");
        assert_eq!(sheet.pages(), 2, "{}", language.tag());
        let text = read(&sheet);
        let w = paper_words(language);
        let t = |id: &str| sample.t(id);
        let said = |id: &str, name: &str, key: &str| w.say(id, &[(name, key.into())]);
        in_order(
            language,
            &text,
            &[
                w.say("paper-referral", &[]),
                CODE.to_owned(),
                w.say("paper-first-now", &[]),
                format!(
                    "{} {} {}",
                    said("paper-when", "when", "today"),
                    t("doctor"),
                    t("doctor-d")
                ),
                format!(
                    "{} {} {}",
                    said("paper-when", "when", "tonight"),
                    t("shelter"),
                    t("shelter-d")
                ),
                format!("{} {}", said("paper-when", "when", "done"), t("water")),
                t("strong"),
                w.say("paper-supports", &[]),
                w.say("paper-elements", &[]),
                format!(
                    "{} {}",
                    said("paper-element", "element", "act"),
                    said("paper-element-state", "state", "indicated")
                ),
                format!("{} {}", t("act2"), said("paper-basis", "basis", "seen")),
                format!("{} {}", t("act1"), said("paper-basis", "basis", "told-by-person")),
                said("paper-element", "element", "means"),
                format!("{} {}", t("means1"), said("paper-basis", "basis", "told-by-person")),
                format!("{} {}", t("means2"), said("paper-basis", "basis", "told-by-other")),
                said("paper-element", "element", "purpose"),
                format!("{} {}", t("purpose2"), said("paper-basis", "basis", "document")),
                w.say("paper-helpers", &[]),
                format!("{} {} {LINE}", t("line"), w.say("paper-contact", &[])),
                w.say("paper-to-supply", &[]),
                w.say("paper-consents", &[]),
                format!(
                    "{} {}",
                    w.say("paper-agreement", &[]),
                    said("paper-agrees", "agreement", "agrees")
                ),
                pair(&w, "paper-shared", &t("share1")),
                w.say("paper-statement", &[]),
                t("statement"),
                pair(&w, "paper-role", &t("role")),
                pair(&w, "paper-key", KEY),
                pair(&w, "paper-record-mark", RECORD),
            ],
        );
        for wanted in [
            pair(&w, "paper-case", CODE),
            pair(&w, "paper-place", &t("place")),
            pair(&w, "paper-name", &w.say("paper-name-kept-apart", &[])),
            pair(&w, "paper-guide", &t("guide")),
            pair(&w, "paper-guide-mark", "4be07a91d35c62f8"),
            w.say("paper-provisional", &[]),
            w.say("paper-unreviewed", &[]),
            format!("{} {}", said("paper-when", "when", "later"), t("papers")),
            t("unknown1"),
            t("unknown4"),
            "1/2".to_owned(),
            "2/2".to_owned(),
        ] {
            let wanted = bare(&wanted);
            assert!(text.contains(&wanted), "{}: '{wanted}' is missing", language.tag());
        }
    }
}

#[test]
fn a_case_record_holds_every_question_with_its_answer() {
    for language in Language::ALL {
        let sample = sample(language);
        let sheet = case_record(&sample.record()).expect("a record");
        assert_eq!(sheet.pages(), 2, "{}", language.tag());
        let text = read(&sheet);
        let w = paper_words(language);
        let t = |id: &str| sample.t(id);
        let said = |id: &str, name: &str, key: &str| w.say(id, &[(name, key.into())]);
        let told = said("paper-basis", "basis", "told-by-person");
        in_order(
            language,
            &text,
            &[
                w.say("paper-record", &[]),
                t("strong"),
                format!(
                    "{} {}",
                    t("dim1"),
                    bare(&w.say("paper-strong", &[("count", 1_i64.into())]))
                ),
                said("paper-rule-state", "state", "met"),
                format!("{} {}", t("dim6"), w.say("paper-signs-none", &[])),
                t("sec1"),
                format!("W1 {}", t("q3")),
                format!("{} {told}", t("no")),
                format!("W2 {}", t("q4")),
                t("rest"),
                pair(&w, "paper-note", &t("note2")),
                t("sec2"),
                format!("C2 {}", t("q2")),
                w.say("paper-conflict", &[]),
                format!("{} {}", t("yes"), said("paper-basis", "basis", "told-by-other")),
                format!("{} {told}", t("no")),
                t("q5"),
                said("paper-response", "response", "declined"),
                t("q6"),
                said("paper-response", "response", "unknown"),
                t("sec3"),
                t("q8"),
                said("paper-response", "response", "not-asked"),
                pair(&w, "paper-role", &t("role")),
                bare(&w.say("paper-entries", &[("count", 31_i64.into())])),
                pair(&w, "paper-history-mark", HEAD),
                pair(&w, "paper-record-mark", RECORD),
            ],
        );
    }
}

#[test]
fn both_papers_can_be_archived_and_heard() {
    for language in Language::ALL {
        let sample = sample(language);
        let papers = [
            ("paper-referral", referral(&sample.referral())),
            ("paper-record", case_record(&sample.record())),
        ];
        for (title, sheet) in papers {
            let sheet = sheet.expect("a paper");
            let xmp = poppler("pdfinfo", &["-meta"], &[], &sheet);
            for wanted in [
                "<pdfaid:part>2</pdfaid:part>",
                "<pdfaid:conformance>A</pdfaid:conformance>",
                "<pdfuaid:part>1</pdfuaid:part>",
                &format!("<rdf:li>{}</rdf:li>", language.tag()),
            ] {
                assert!(xmp.contains(wanted), "{}: no {wanted} in {xmp}", language.tag());
            }
            let info = poppler("pdfinfo", &[], &[], &sheet);
            let title = paper_words(language).say(title, &[]);
            assert!(info.contains(&format!("{title} {CODE}")), "{info}");
            assert!(info.contains("Tagged:          yes"), "{info}");
            assert!(info.contains("(A4)"), "{info}");
            for never in ["Author:", "Producer:", "Keywords:"] {
                assert!(!info.contains(never), "{info}");
            }
            let tree = poppler("pdfinfo", &["-struct"], &[], &sheet);
            assert!(tree.starts_with("Document"), "{tree}");
            for wanted in ["H1", "H2", "H3"] {
                assert!(tree.contains(wanted), "{}: no {wanted}", language.tag());
            }
        }
    }
}

#[test]
fn the_same_paper_has_the_same_bytes() {
    let once = || {
        let sample = sample(Language::Ar);
        let referral = referral(&sample.referral()).expect("a referral");
        let record = case_record(&sample.record()).expect("a record");
        let pdfs = [referral.pdf().expect("a PDF"), record.pdf().expect("a PDF")];
        (pdfs, referral.picture(0, 700).expect("a picture"))
    };
    assert!(once() == once(), "the bytes differ");
}

#[test]
fn a_name_is_printed_only_where_the_officer_chose_so() {
    let sample = sample(Language::En);
    let mut paper = sample.referral();
    paper.facts.person_name = Some("Ousmane Planted".to_owned());
    assert!(read(&referral(&paper).expect("a referral")).contains(&bare("Name Ousmane Planted")));
    paper.facts.person_name = None;
    let sheet = referral(&paper).expect("a referral");
    assert!(!read(&sheet).contains("Planted"));
    let pdf = sheet.pdf().expect("a PDF");
    for planted in ["Planted", "Ousmane", env!("CARGO_MANIFEST_DIR")] {
        let found = pdf.windows(planted.len()).any(|part| part == planted.as_bytes());
        assert!(!found, "{planted} is in the file");
    }
}

#[test]
fn another_step_of_the_officer_stands_beside_the_computed_one() {
    let check = |computed, to, how: &str| {
        let sample = sample(Language::En);
        let mut paper = sample.referral();
        paper.conclusion.computed = computed;
        paper.conclusion.change = Some(Change { to, reason: sample.t("reason") });
        let text = read(&referral(&paper).expect("a referral"));
        let label = |rung: Rung| match rung {
            Rung::StrongGrounds => "Strong grounds to refer",
            Rung::GroundsToRefer => "Grounds to refer",
            Rung::NotEnoughInformation => "Not enough information",
            Rung::OtherRoute => "Other route on present facts",
        };
        in_order(
            Language::En,
            &text,
            &[
                label(to).to_owned(),
                format!("{how} {}", label(to)),
                format!("Reason {}", sample.t("reason")),
                format!("By the rules of the guide {}", label(computed)),
            ],
        );
    };
    check(Rung::GroundsToRefer, Rung::StrongGrounds, "Raised by the officer");
    check(Rung::StrongGrounds, Rung::OtherRoute, "Lowered by the officer");
}

#[test]
fn without_a_key_there_is_a_place_to_sign_by_hand() {
    let sample = sample(Language::Es);
    let mut paper = sample.referral();
    let unsigned =
        Statement { text: String::new(), alias: None, signature: None, ..sample.statement() };
    paper.statement = Some(unsigned);
    let text = read(&referral(&paper).expect("a referral"));
    let w = paper_words(Language::Es);
    in_order(
        Language::Es,
        &text,
        &[
            w.say("paper-statement-empty", &[]),
            w.say("paper-role", &[]),
            w.say("paper-signature", &[]),
        ],
    );
    assert!(text.contains(&bare(&w.say("paper-unsigned", &[]))));
    assert!(!text.contains(&bare(KEY)));

    paper.statement = None;
    let text = read(&referral(&paper).expect("a referral"));
    let labels = ["paper-role", "paper-signature", "paper-date"].map(|id| w.say(id, &[]));
    in_order(Language::Es, &text, &labels);
    for never in ["paper-statement", "paper-statement-empty"] {
        assert!(!text.contains(&bare(&w.say(never, &[]))), "{never}");
    }
}

#[test]
fn a_record_that_changed_after_its_signature_says_so() {
    let check = |changed_since: bool| {
        let sample = sample(Language::Fr);
        let mut paper = sample.referral();
        let signature = paper.statement.as_mut().and_then(|one| one.signature.as_mut());
        signature.expect("the sample is signed").changed_since = changed_since;
        let text = read(&referral(&paper).expect("a referral"));
        let said = bare(&paper_words(Language::Fr).say("paper-changed-since", &[]));
        assert_eq!(text.contains(&said), changed_since);
    };
    check(true);
    check(false);
}

#[test]
fn a_source_is_said_once_and_led_to_by_number() {
    for language in Language::ALL {
        let sample = sample(language);
        let mut paper = sample.referral();
        let source = |id: &str| Some(sample.t(id));
        for (element, reason, id) in
            [(0, 0, "source"), (1, 0, "source"), (1, 1, "rule"), (2, 2, "source"), (2, 0, " ")]
        {
            paper.elements[element].reasons[reason].source =
                if id == " " { Some(id.to_owned()) } else { source(id) };
        }
        let text = read(&referral(&paper).expect("a referral"));
        let w = paper_words(language);
        // In Arabic a drawn frame stands for the brackets.
        let n = |n: u8| if language == Language::Ar { n.to_string() } else { format!("[{n}]") };
        let basis = |key: &str| w.say("paper-basis", &[("basis", key.into())]);
        in_order(
            language,
            &text,
            &[
                format!("{} {} {}", sample.t("act1"), basis("told-by-person"), n(1)),
                format!("{} {} {}", sample.t("means1"), basis("told-by-person"), n(1)),
                format!("{} {} {}", sample.t("means2"), basis("told-by-other"), n(2)),
                format!("{} {} {}", sample.t("purpose3"), basis("seen"), n(1)),
                format!("{} {} {}", w.say("paper-sources", &[]), n(1), sample.t("source")),
                format!("{} {}", n(2), sample.t("rule")),
                w.say("paper-unknown", &[]),
                w.say("paper-needs", &[]),
                w.say("paper-helpers", &[]),
            ],
        );
        assert_eq!(text.matches(&bare(&sample.t("source"))).count(), 1, "{}", language.tag());
    }
}

/// However many reasons there are: none is cut, and no page ends with a hole.
#[test]
fn reasons_go_on_over_the_page_and_none_is_cut() {
    let sample = sample(Language::En);
    let mut paper = sample.referral();
    let long = |number: usize| Reason {
        text: format!("Reason{number}r {} end{number}e", "word ".repeat(40)),
        basis: Basis::Seen,
        source: None,
    };
    paper.elements[1].reasons = (0..40).map(long).collect();
    let sheet = referral(&paper).expect("a referral");
    let pages: Vec<String> = (1..=sheet.pages())
        .map(|page| page.to_string())
        .map(|page| bare(&poppler("pdftotext", &["-f", &page, "-l", &page], &["-"], &sheet)))
        .collect();
    let on = |page: &String| {
        let found = (0..40).filter(|number| page.contains(&format!("Reason{number}r")));
        found.inspect(|number| assert!(page.contains(&format!("end{number}e")))).count()
    };
    let counts: Vec<usize> = pages.iter().map(on).collect();
    assert_eq!(counts.iter().sum::<usize>(), 40);
    assert!(counts[0] > 2, "the first page ends with a hole: {counts:?}");
}

#[test]
fn a_record_tells_what_it_does_not_list_and_what_was_set_aside() {
    for language in Language::ALL {
        let sample = sample(language);
        let mut paper = sample.record();
        let w = paper_words(language);
        let aside = bare(&w.say("paper-set-aside", &[]));
        assert!(!read(&case_record(&paper).expect("a record")).contains(&aside));
        paper.unlisted = 98;
        paper.notes = vec![sample.t("note1"), sample.t("note2")];
        paper.sections[1].entries[0].set_aside = true;
        paper.sections[0].entries.clear();
        let text = read(&case_record(&paper).expect("a record"));
        assert!(!text.contains(&bare(&sample.t("sec1"))), "an empty section has no title");
        in_order(
            language,
            &text,
            &[
                w.say("paper-answers", &[]),
                format!("{} {aside}", sample.t("q1")),
                w.say("paper-unlisted", &[("count", 98_i64.into())]),
                w.say("paper-case-notes", &[]),
                sample.t("note1"),
                sample.t("note2"),
                w.say("paper-statement", &[]),
            ],
        );
    }
}

/// Whatever people type, the paper comes out, archivable, and says what it could not show.
#[test]
fn no_letter_keeps_a_paper_from_coming_out() {
    let check = |typed: &str, printed: &str, boxes: usize| {
        let sample = sample(Language::En);
        let mut paper = sample.referral();
        paper.statement = Some(Statement { text: typed.to_owned(), ..sample.statement() });
        paper.services[0].note = Some(typed.to_owned());
        let text = read(&referral(&paper).expect("a referral"));
        assert!(text.contains(&bare(printed)), "{typed}: {text}");
        assert_eq!(text.matches('\u{25cc}').count(), boxes, "{typed}: {text}");
        assert_eq!(text.contains("couldnotbeprinted"), boxes > 0, "{typed}");
    };
    check("plain", "plain", 0);
    check("#set page(width: 1cm) *x* $y$ [z]", "#set page(width: 1cm) *x* $y$ [z]", 0);
    check("one\u{202e}two\u{2066}three\u{0}", "onetwothree", 0);
    check("private \u{e000}", "private \u{25cc}", 2);
    check("smile \u{1f600} 你好", "smile \u{25cc} \u{25cc}\u{25cc}", 6);
    check("He said \"شكرا\" twice", "شكرا", 0);
    check("cafe\u{301} n\u{303}", "n", 0);
}

#[test]
fn a_question_is_never_cut_between_pages() {
    let sample = sample(Language::En);
    let mut paper = sample.record();
    let note = "word ".repeat(60);
    let long = |number: usize| Entry {
        number: Some(format!("L{number}")),
        question: format!("Question number {number}?"),
        given: vec![Given {
            response: Response::Said(format!("Answer{number}")),
            basis: None,
            note: Some(format!("{note} end{number}e.")),
            at: None,
            by: None,
        }],
        set_aside: false,
    };
    paper.sections[0].entries = (0..60).map(long).collect();
    let sheet = case_record(&paper).expect("a record");
    assert!(sheet.pages() > 4);
    let mut seen = BTreeSet::new();
    for page in 1..=sheet.pages() {
        let page = page.to_string();
        let text = bare(&poppler("pdftotext", &["-f", &page, "-l", &page], &["-"], &sheet));
        for number in 0..60 {
            let first = bare(&format!("L{number} Question number {number}? Answer{number} Note"));
            let last = format!("end{number}e");
            let there = [text.contains(&first), text.contains(&last)];
            assert!(there[0] == there[1], "question {number} is cut on page {page}");
            if there[0] {
                assert!(seen.insert(number), "question {number} is there twice");
            }
        }
    }
    assert_eq!(seen.len(), 60);
}

#[test]
fn digits_follow_the_choice_but_codes_do_not() {
    let sample = sample(Language::Ar);
    let mut paper = sample.record();
    paper.facts.digits = Digits::ArabicIndic;
    let text = read(&case_record(&paper).expect("a record"));
    for wanted in ["٢٠٢٥", "١/٢", CODE, RECORD] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
}

#[test]
fn pages_have_pictures() {
    let sample: Sample = sample(Language::Zgh);
    let sheet = referral(&sample.referral()).expect("a referral");
    let picture = sheet.picture(0, 600).expect("a picture");
    assert!(picture.starts_with(b"\x89PNG"));
    let size = |place: usize| {
        u32::from_be_bytes(picture[place..place + 4].try_into().expect("four bytes"))
    };
    assert_eq!((size(16), size(20)), (600, 849));
    assert!(sheet.picture(2, 600).is_err());
}
