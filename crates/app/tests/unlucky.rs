//! Amina on a bad day: a clock set back, a record that cannot be read, a folder full of traps.

#![allow(clippy::unwrap_used, reason = "a bad day that cannot be made fails the test")]

mod world;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use dalil_app::Pack;
use dalil_ipc::{
    CaseRequest, CasesRequest, Desk as _, Digits, DraftRequest, Failure, FailureCode, NoteRequest,
    Nothing, PaperChoice, PaperKind, Place, PlaceRequest, Preferences, SaveAnswersRequest,
    SavePaperRequest, Theme,
};
use world::{PASSPHRASE, World};

fn code<T>(result: Result<T, Failure>) -> Option<FailureCode> {
    result.err().map(|failure| failure.code)
}

fn place_at(case: &str, page: &str) -> PlaceRequest {
    let place = Place {
        tab: dalil_ipc::Tab::Conversation,
        page: Some(page.into()),
        question: None,
        cursor: None,
    };
    PlaceRequest { case_id: case.into(), place }
}

fn draft(case: &str, field: &str) -> DraftRequest {
    DraftRequest { case_id: case.into(), field: field.into(), text: "half a".into() }
}

fn save(case: &str, path: &Path, replace: bool) -> SavePaperRequest {
    SavePaperRequest {
        case_id: case.into(),
        paper: PaperChoice {
            kind: PaperKind::Referral,
            language: "fr".into(),
            reasons: true,
            statement: true,
            notes: true,
            person_name: None,
        },
        path: path.to_string_lossy().into_owned(),
        replace,
        release: dalil_ipc::Release {
            reason: "helper".into(),
            words: String::new(),
            made_by: dalil_ipc::MadeBy::Alias,
            passphrase: Some(PASSPHRASE.into()),
        },
    }
}

#[test]
fn nothing_is_kept_for_a_case_that_is_not_there() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let nobody = "00".repeat(16);
    let long = "x".repeat(1_000_000);
    let refused = [
        (app.keep_place(place_at(&nobody, "papers-held")), FailureCode::CaseNotFound),
        (app.keep_draft(draft(&nobody, "note")), FailureCode::CaseNotFound),
        (app.keep_place(place_at(&case, &long)), FailureCode::QuestionUnknown),
        (app.keep_draft(draft(&case, &format!("note:{long}"))), FailureCode::QuestionUnknown),
        (app.keep_draft(draft(&case, "note:nothing")), FailureCode::QuestionUnknown),
    ];
    for (result, expected) in refused {
        assert_eq!(code(result), Some(expected));
    }
    // Whoever comes back finds the door, the list and the case.
    app.lock(Nothing {}).unwrap();
    let unlocked = world.unlock(&mut app, PASSPHRASE).unwrap();
    assert_eq!(unlocked.go_on.unwrap().head.case_id, case);
    assert_eq!(app.list_cases(CasesRequest { query: String::new() }).unwrap().rows.len(), 1);
}

/// What changed after a signature is said, whatever the clock on the wall says.
#[test]
fn a_clock_set_back_hides_no_change_after_the_signature() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let asked = CaseRequest { case_id: case.clone() };
    let signed = app.sign_statement(world.statement(&case)).unwrap();
    assert!(!signed.changed_since);
    world.wait(-86_400_000);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    assert!(app.result(asked.clone()).unwrap().changed_since);
    app.sign_statement(world.statement(&case)).unwrap();
    assert!(!app.result(asked.clone()).unwrap().changed_since);
    world.wait(-86_400_000);
    let note = NoteRequest { case_id: case, question: None, text: "later".into() };
    app.save_note(note).unwrap();
    assert!(app.result(asked).unwrap().changed_since);
}

/// Somebody tries twice, on two days: it is said at the door, and once.
#[test]
fn what_was_found_is_said_once() {
    let mut world = World::new();
    let mut app = world.first_day();
    for _ in 0..2 {
        app.lock(Nothing {}).unwrap();
        assert!(world.unlock(&mut app, "somebody else was here").is_err());
        world.wait(60_000);
        world.unlock(&mut app, PASSPHRASE).unwrap();
    }
    let notices = app.start(Nothing {}).unwrap().notices;
    let codes: Vec<&str> = notices.iter().map(|notice| notice.code.as_str()).collect();
    assert_eq!(codes, ["failed-attempts"]);
}

#[test]
fn one_refused_answer_of_a_batch_keeps_none_of_it() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let before = app.open_case(CaseRequest { case_id: case.clone() }).unwrap();
    let answer = |question: &str, response: &str| dalil_ipc::AnswerInput {
        question: question.into(),
        response: Some(response.into()),
        value: None,
        basis: "seen".into(),
    };
    let mut batch = vec![answer("papers-held", "yes"), answer("worked", "yes")];
    batch.insert(1, answer("age", "yes"));
    let request = SaveAnswersRequest { case_id: case.clone(), answers: batch };
    assert_eq!(code(app.save_answers(request)), Some(FailureCode::ResponseUnfit));
    assert_eq!(app.open_case(CaseRequest { case_id: case.clone() }).unwrap(), before);
    let after = world.answer(&mut app, &case, "worked", "yes").unwrap();
    assert_eq!(after.head.answers, 1);
}

#[test]
fn a_paper_touches_nothing_but_itself() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let folder = world.papers();
    let elsewhere = folder.join("elsewhere");
    let own = folder.join("a.pdf.part");
    fs::write(&own, "own").unwrap();
    std::os::unix::fs::symlink(&elsewhere, folder.join("b.pdf.part")).unwrap();
    std::os::unix::fs::symlink(&elsewhere, folder.join("c.pdf")).unwrap();
    fs::create_dir(folder.join("d.pdf")).unwrap();
    for (name, replace, expected) in [
        ("a.pdf", false, None),
        ("b.pdf", true, None),
        ("c.pdf", false, Some(FailureCode::PaperPathTaken)),
        ("d.pdf", true, Some(FailureCode::PaperPathTaken)),
        ("missing/e.pdf", false, Some(FailureCode::PaperPathUnwritable)),
        (&"long".repeat(100), false, Some(FailureCode::PaperPathUnwritable)),
        ("f\0.pdf", false, Some(FailureCode::PaperPathUnwritable)),
    ] {
        let result = app.save_paper(save(&case, &folder.join(name), replace));
        assert_eq!(code(result), expected, "{name}");
    }
    assert_eq!(fs::read(&own).unwrap(), b"own");
    assert!(!elsewhere.exists(), "a link was followed");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["a.pdf", "a.pdf.part", "b.pdf", "b.pdf.part", "c.pdf", "d.pdf"]);
    // What was refused before anything was written is not told as exported.
    let history = app.history(CaseRequest { case_id: case.clone() }).unwrap();
    assert_eq!(history.entries.iter().filter(|entry| entry.op == "audit-printed").count(), 2);
    app.save_paper(save(&case, &folder.join("c.pdf"), true)).unwrap();
    assert!(fs::read(folder.join("c.pdf")).unwrap().starts_with(b"%PDF-"));
    assert!(!elsewhere.exists(), "a link was followed");
}

#[test]
fn names_are_names_and_not_books() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let long = "\u{1f469}".repeat(121);
    let statement = world.statement(&case);
    let role = dalil_ipc::SignRequest { role: long.clone(), ..statement.clone() };
    let name = dalil_ipc::SignRequest { name: Some(long.clone()), ..statement.clone() };
    for request in [role, name] {
        let failure = app.sign_statement(request).unwrap_err();
        assert_eq!(failure.code, FailureCode::TextTooLong);
        assert_eq!(failure.about["limit"], "120");
    }
    let mut paper = save(&case, &world.papers().join("a.pdf"), false);
    paper.paper.person_name = Some(long);
    assert_eq!(code(app.save_paper(paper)), Some(FailureCode::TextTooLong));
    // The longest of everything together still fits into one event.
    let widest = |count: usize| "\u{1f469}".repeat(count);
    let request = dalil_ipc::SignRequest {
        choice: dalil_ipc::OfficerChoice::Raise,
        conclusion: Some(dalil_ipc::Conclusion::StrongGrounds),
        reason: widest(4000),
        statement: widest(4000),
        role: widest(120),
        name: Some(widest(120)),
        ..statement
    };
    app.sign_statement(request).unwrap();
}

/// The screen changes all the same, and what is told is about the folder and not about a paper.
#[test]
fn preferences_that_cannot_be_kept_are_told_as_what_they_are() {
    let mut world = World::new();
    let mut app = world.first_day();
    fs::create_dir(world.data().join("preferences.json")).unwrap();
    let wanted = Preferences {
        language: "ar".into(),
        theme: Theme::Dark,
        digits: Digits::ArabicIndic,
        text_size: 125,
        single_keys: false,
        meaning_shown: true,
        lock_after: 1,
    };
    let failure = code(app.set_preferences(wanted.clone()));
    assert_eq!(failure, Some(FailureCode::FolderUnreadable));
    assert_eq!(app.start(Nothing {}).unwrap().preferences, wanted);
}

/// The guide of tomorrow asks less than that of today: what was answered is still there, and work
/// goes on.
#[test]
fn a_case_of_an_older_guide_goes_on_under_the_new_one() {
    let mut older =
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../guide-content/morocco"));
    edit(&mut older, "guide.toml", |text| text.replace("edition = \"", "edition = \"1"));
    edit(&mut older, "sections/12-officer.toml", |text| {
        text + "\n[[question]]\nid = \"once-asked\"\nkind = \"yes-no\"\nasked-of = \"officer\"\n"
    });
    for language in ["ar", "en", "es", "fr", "zgh"] {
        edit(&mut older, &format!("text/{language}/questions-end.ftl"), |text| {
            text + "\nq-once-asked = x\n    .label = x\n    .why = x\n"
        });
    }
    let mut world = World::new();
    drop(world.first_day());
    let older = Pack::from_sources(older).unwrap_or_else(|error| panic!("{error:?}"));
    let mut app = world.start_with(older);
    world.unlock(&mut app, PASSPHRASE).unwrap();
    let case = world.start_case(&mut app);
    world.answer_all(&mut app, &case, &[("once-asked", "yes"), ("papers-held", "yes")]);
    drop(app);

    let mut app = world.start();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    let asked = CaseRequest { case_id: case.clone() };
    let view = app.open_case(asked.clone()).unwrap();
    assert_eq!(view.head.answers, 2);
    let view = world.answer(&mut app, &case, "worked", "yes").unwrap();
    assert_eq!(view.head.answers, 3);
    app.sign_statement(world.statement(&case)).unwrap();
    app.save_paper(save(&case, &world.papers().join("a.pdf"), false)).unwrap();
    let mut record = save(&case, &world.papers().join("b.pdf"), false);
    record.paper.kind = PaperKind::Record;
    app.save_paper(record).unwrap();
    // The record still holds what was answered, marked as no longer asked.
    let text = pdf_text(&world.papers().join("b.pdf"));
    let words = dalil_l10n::Words::areas(dalil_l10n::Language::Fr, &["paper"]).unwrap();
    for wanted in [words.say("paper-earlier-edition", &[]), "once-asked".into()] {
        assert!(text.contains(&wanted), "{wanted} is not in {text}");
    }
    let (_, after) = text.split_once("once-asked").unwrap();
    let aside = words.say("paper-set-aside", &[]);
    assert!(after.contains(aside.split(' ').next().unwrap()) && after.contains("Oui"), "{after}");
    let history = app.history(asked).unwrap();
    assert!(history.verified);
    let once = history.entries.iter().find(|one| one.question.as_deref() == Some("once-asked"));
    assert_eq!(once.unwrap().answer.as_ref().unwrap().response, "yes");
}

/// What a paper says, in one line.
fn pdf_text(path: &Path) -> String {
    let mut tool = std::process::Command::new("pdftotext");
    let out = tool.args(["-enc", "UTF-8"]).arg(path).arg("-").output();
    let out = out.expect("poppler-utils are installed on machines that test");
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn sources(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for path in fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                found.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    found
}

fn edit(sources: &mut BTreeMap<String, String>, name: &str, change: impl Fn(String) -> String) {
    let text = sources.get_mut(name).unwrap();
    *text = change(std::mem::take(text));
}
