//! The papers of a screened case in five languages, read back as others will read them.

#![allow(clippy::unwrap_used, reason = "what cannot be read fails the test")]

mod greenhouse;
#[allow(dead_code, reason = "each test uses a part of the world")]
mod world;

use std::process::Command;

use dalil_app::App;
use dalil_ipc::{
    CaseRequest, Desk as _, OfficerChoice, PaperChoice, PaperKind, QuestionState, SavePaperRequest,
    Shown, SignRequest,
};
use dalil_l10n::{Language, Words};
use greenhouse::{CASE_NOTE, NAME, NOTE, STATEMENT, paper};
use world::World;

/// Only what is said: `pdftotext` gives spaces, round brackets and vowel marks in another order
/// than they were written.
fn bare(text: &str) -> String {
    let silent = |letter: &char| {
        letter.is_whitespace()
            || ",.:;?،؛؟·()".contains(*letter)
            || matches!(u32::from(*letter), 0x064B..=0x0652 | 0x200C..=0x200F | 0x202A..=0x202E | 0x2066..=0x2069)
    };
    text.chars().filter(|letter| !silent(letter)).collect()
}

/// Saves a paper and reads it. No planted word may be in its bytes either.
fn read(app: &mut App, world: &World, case: &str, paper: PaperChoice) -> String {
    let path = world.papers().join("read.pdf");
    app.save_paper(SavePaperRequest {
        case_id: case.to_owned(),
        paper,
        path: path.to_string_lossy().into_owned(),
        replace: true,
        release: world.release(),
    })
    .unwrap();
    let tool = Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(&path).arg("-").output();
    let out = tool.expect("poppler-utils are installed on machines that test");
    assert!(out.status.success());
    bare(&String::from_utf8_lossy(&out.stdout))
}

/// The paper's own words and the guide's in one language.
struct Said {
    language: Language,
    paper: Words,
    guide: Words,
}

impl Said {
    fn new(language: Language) -> Self {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../guide-content/morocco/text/");
        let sources: Vec<(String, String)> =
            std::fs::read_dir(format!("{folder}{}", language.tag()))
                .unwrap()
                .map(|file| file.unwrap().path())
                .map(|path| (path.display().to_string(), std::fs::read_to_string(path).unwrap()))
                .collect();
        let sources = sources.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        Self {
            language,
            paper: Words::areas(language, &["paper", "dates"]).unwrap(),
            guide: Words::from_sources(language, sources).unwrap(),
        }
    }

    fn paper(&self, id: &str) -> String {
        self.paper.say(id, &[])
    }

    fn guide(&self, id: &str) -> String {
        self.guide.format(id, &[("gender", "unknown".into())]).unwrap()
    }

    fn basis(&self, key: &str) -> String {
        self.paper.say("paper-basis", &[("basis", key.into())])
    }

    fn has(&self, text: &str, wanted: &str) {
        let tag = self.language.tag();
        assert!(text.contains(&bare(wanted)), "{tag}: '{wanted}' is not in: {text}");
    }

    fn has_not(&self, text: &str, planted: &str) {
        assert!(!text.contains(&bare(planted)), "{}: '{planted}' is printed", self.language.tag());
    }

    /// Each stands there, later than the one before it.
    fn in_order(&self, text: &str, wanted: &[String]) {
        let mut rest = text;
        for part in wanted {
            let Some((_, after)) = rest.split_once(&bare(part)) else {
                panic!("{}: '{part}' is not in: {rest}", self.language.tag());
            };
            rest = after;
        }
    }
}

/// A screened case, its code, and the application that holds it.
fn screened() -> (World, App, String, String) {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = greenhouse::screen(&world, &mut app);
    let request = CaseRequest { case_id: case.clone() };
    let code = app.open_case(request).unwrap().head.code;
    (world, app, case, code)
}

#[test]
fn a_referral_reads_label_beside_value_and_tells_only_what_was_ticked() {
    let (world, mut app, case, code) = screened();
    for language in Language::ALL {
        let said = Said::new(language);
        let text = read(&mut app, &world, &case, paper(PaperKind::Referral, language.tag()));
        // In Arabic a drawn frame stands for the brackets.
        let first = if language == Language::Ar { "1" } else { "[1]" };
        let source = said.guide("source-ILO-EC-2009-SEC");
        said.in_order(
            &text,
            &[
                said.paper("paper-first-now"),
                said.guide("urgent-medical"),
                said.guide("rung-strong-grounds"),
                said.paper("paper-supports"),
                said.paper("paper-elements"),
                format!("{} {}", said.guide("act-go-between"), said.basis("told-by-person")),
                format!(
                    "{} {} {first}",
                    said.guide("ind-cd-documents"),
                    said.basis("told-by-person")
                ),
                format!(
                    "{} {} {first}",
                    said.guide("ind-cd-threat-denounce"),
                    said.basis("told-by-other")
                ),
                format!("{} {} {first}", said.guide("ind-ex-living"), said.basis("seen")),
                format!(
                    "{} {} {first}",
                    said.guide("ind-ex-pay-manipulation"),
                    said.basis("document")
                ),
                format!("{} {first} {source}", said.paper("paper-sources")),
                said.paper("paper-unknown"),
                said.guide("q-need-papers.label"),
                said.paper("paper-needs"),
                said.guide("need-legal-help"),
                said.paper("paper-helpers"),
                format!(
                    "{} {} 0800 00 47 47",
                    said.guide("service-cnclt-line"),
                    said.paper("paper-contact")
                ),
                format!("{} {}", said.guide("service-hospital"), said.paper("paper-to-supply")),
                said.paper("paper-consents"),
                said.guide("service-hospital"),
                said.paper("paper-statement"),
                STATEMENT.to_owned(),
            ],
        );
        said.has(&text, &format!("{} {code}", said.paper("paper-case")));
        let apart = said.paper("paper-name-kept-apart");
        said.has(&text, &format!("{} {apart}", said.paper("paper-name")));
        said.has(&text, "2/2");
        assert_eq!(text.matches(&bare(&source)).count(), 1, "{}", language.tag());
        for planted in [NOTE, CASE_NOTE, NAME, &said.guide("service-prosecution")] {
            said.has_not(&text, planted);
        }
    }
}

#[test]
fn a_record_lists_what_was_asked_and_notes_only_where_ticked() {
    let (world, mut app, case, _) = screened();
    let view = app.open_case(CaseRequest { case_id: case.clone() }).unwrap();
    let silent = |one: &&QuestionState| one.shown == Shown::Asked && one.answer.is_none();
    let unasked = i64::try_from(view.questions.iter().filter(silent).count()).unwrap();
    assert!(unasked > 50, "{unasked}");
    for language in Language::ALL {
        let said = Said::new(language);
        let without = paper(PaperKind::Record, language.tag());
        let with = PaperChoice { notes: true, ..without.clone() };
        let text = read(&mut app, &world, &case, without);
        for planted in [NOTE, CASE_NOTE, NAME] {
            said.has_not(&text, planted);
        }
        let text = read(&mut app, &world, &case, with);
        let yes = said.paper.say("paper-response", &[("response", "yes".into())]);
        let told = said.basis("told-by-person");
        said.in_order(
            &text,
            &[
                format!("{} {yes} {told}", said.guide("q-papers-held.label")),
                format!("{} {NOTE}", said.paper("paper-note")),
                format!("{} {yes} {}", said.guide("q-pay-cut.label"), said.basis("document")),
                format!("{} {}", said.guide("page-forms-confirmed"), told),
                said.paper("paper-case-notes"),
                CASE_NOTE.to_owned(),
                STATEMENT.to_owned(),
            ],
        );
        said.has(&text, "1/4");
        said.has_not(&text, &said.guide("q-form-organ-removal.label"));
        said.has(&text, &said.paper.say("paper-unlisted", &[("count", unasked.into())]));
    }
}

#[test]
fn what_is_unticked_is_absent_and_a_ticked_name_stands_beside_its_label() {
    let (world, mut app, case, _) = screened();
    let said = Said::new(Language::En);
    let bound = paper(PaperKind::Referral, "en");
    let named = PaperChoice { person_name: Some(NAME.to_owned()), ..bound.clone() };
    said.has(&read(&mut app, &world, &case, named), &format!("Name {NAME}"));
    let unstated = PaperChoice { statement: false, ..bound.clone() };
    let text = read(&mut app, &world, &case, unstated);
    said.has_not(&text, STATEMENT);
    said.has_not(&text, &said.paper("paper-statement-empty"));
    said.has(&text, &said.paper("paper-signature"));
    let unreasoned = PaperChoice { reasons: false, ..bound };
    let text = read(&mut app, &world, &case, unreasoned);
    said.has_not(&text, &said.guide("ind-cd-documents"));
    said.has(&text, &said.guide("rung-strong-grounds"));
}

/// An officer who agreed never becomes one who raised, whatever answers come later.
#[test]
fn answers_after_the_signature_are_told_and_change_no_words_of_the_officer() {
    let (world, mut app, case, _) = screened();
    let said = Said::new(Language::En);
    let changed = said.paper("paper-changed-since");
    let raised = said.paper.say("paper-changed", &[("change", "raised".into())]);
    let aside = said.paper("paper-set-aside");
    let referral = || paper(PaperKind::Referral, "en");
    said.has_not(&read(&mut app, &world, &case, referral()), &changed);

    world.wait(60_000);
    for (question, response) in
        [("form-forced-labour", "choice:none"), ("papers-held", "no"), ("pay-problem", "no")]
    {
        world.answer(&mut app, &case, question, response).unwrap();
    }
    let text = read(&mut app, &world, &case, referral());
    said.has(&text, &changed);
    said.has_not(&text, &raised);
    // The answer about the pay is no longer asked for, and is not lost.
    let text = read(&mut app, &world, &case, paper(PaperKind::Record, "en"));
    said.has(&text, &format!("{} {aside} Yes", said.guide("q-pay-cut.label")));

    let raise = SignRequest {
        choice: OfficerChoice::Raise,
        conclusion: Some(dalil_ipc::Conclusion::StrongGrounds),
        reason: "A second person confirmed it.".to_owned(),
        ..world.statement(&case)
    };
    app.sign_statement(raise).unwrap();
    let text = read(&mut app, &world, &case, referral());
    said.has(&text, &format!("{raised} {}", said.guide("rung-strong-grounds")));
    said.has(&text, "Reason A second person confirmed it.");
    said.has_not(&text, &changed);
}
