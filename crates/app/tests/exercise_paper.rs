//! The paper of an exercise: made and saved like that of a case, and never taken for one.

#![allow(clippy::unwrap_used, reason = "what cannot be read fails the test")]

mod world;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use dalil_app::App;
use dalil_case::Moment;
use dalil_ipc::{
    BeginExerciseRequest, Desk as _, FailureCode, MadeBy, NoteRequest, Nothing, PaperChoice,
    PaperKind, PaperRequest, Release, SavePaperRequest, ServiceRequest,
};
use dalil_l10n::{Language, Words};
use dalil_vault::Home;
use world::World;

const NAME: &str = "Fatima Zahra";

fn paper(kind: PaperKind, language: Language) -> PaperChoice {
    PaperChoice {
        kind,
        language: language.tag().into(),
        reasons: true,
        statement: true,
        notes: true,
        // What a caller could send; nobody of an exercise has a name.
        person_name: Some(NAME.into()),
    }
}

fn practised(app: &mut App, world: &World) -> String {
    app.practise(Nothing {}).unwrap();
    let request = BeginExerciseRequest { exercise: "minibus".into(), person: "spoke".into() };
    let case = app.begin_exercise(request).unwrap().head.case_id;
    world.answer(app, &case, "papers-held", "yes").unwrap();
    // More than a page holds.
    let text = "She looks at the driver before each word. ".repeat(90);
    app.save_note(NoteRequest { case_id: case.clone(), question: None, text }).unwrap();
    case
}

fn save(case: &str, path: &Path, paper: PaperChoice) -> SavePaperRequest {
    SavePaperRequest {
        case_id: case.into(),
        paper,
        path: path.to_string_lossy().into_owned(),
        replace: false,
        // What a caller could send who wants it to look released.
        release: Release {
            reason: "court".into(),
            words: String::new(),
            made_by: MadeBy::Role,
            passphrase: None,
        },
    }
}

/// What is read of each page.
fn pages(path: &Path) -> Vec<String> {
    let out = Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(path).arg("-").output();
    let out = out.expect("poppler-utils are installed on machines that test");
    assert!(out.status.success());
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    text.split_terminator('\u{c}').map(str::to_owned).collect()
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.display().to_string(), fs::read(&path).unwrap());
        }
    }
    found
}

/// Every page of both papers, in every language, whatever is asked with them.
#[test]
fn every_page_that_is_saved_says_so() {
    let world = World::new();
    let mut app = world.start();
    let case = practised(&mut app, &world);
    for language in Language::ALL {
        let words = Words::areas(language, &["paper"]).unwrap();
        let word = words.say("paper-exercise-word", &[]);
        for (kind, name) in [(PaperKind::Referral, "referral"), (PaperKind::Record, "record")] {
            let path = world.papers().join(format!("{name}-{}.pdf", language.tag()));
            let saved = app.save_paper(save(&case, &path, paper(kind, language))).unwrap();
            assert_eq!(saved.copy, 0, "it carries no number");
            let pages = pages(&path);
            assert_eq!(pages.len(), saved.pages as usize);
            assert!(kind == PaperKind::Referral || pages.len() > 1, "it goes on over the page");
            for (page, text) in pages.iter().enumerate() {
                assert!(text.contains(&word), "{name} {} {page}: {text}", language.tag());
            }
            assert!(!pages.concat().contains(&words.say("paper-signature", &[])), "nobody signs");
            assert!(!pages.concat().contains("Zahra"), "nobody has a name");
        }
    }
    let left = files(&world.papers());
    assert_eq!(left.len(), 10);
    assert!(left.keys().all(|name| name.ends_with(".pdf")), "no half of a file is left");
}

/// It is offered without a passphrase, under a name that says what it is; it is drawn as it is saved.
#[test]
fn it_is_offered_and_drawn_and_no_place_is_taken() {
    let world = World::new();
    let mut app = world.start();
    let case = practised(&mut app, &world);
    let request =
        || PaperRequest { case_id: case.clone(), paper: paper(PaperKind::Referral, Language::En) };
    let offered = app.suggest_paper_path(request()).unwrap();
    assert!(offered.path.ends_with("EX-01-1.pdf") && !offered.passphrase_needed);
    let seen = app.preview_paper(request()).unwrap();
    assert!(!seen.pages.is_empty() && seen.record_hash.is_empty());
    let service = ServiceRequest { case_id: case.clone(), service: "none".into(), chosen: true };
    assert_eq!(app.choose_service(service).unwrap_err().code, FailureCode::ResponseUnfit);

    let path = Path::new(&offered.path);
    fs::write(path, "mine").unwrap();
    let again = app.save_paper(save(&case, path, request().paper)).unwrap_err();
    assert_eq!(again.code, FailureCode::PaperPathTaken);
    assert_eq!(fs::read(path).unwrap(), b"mine");
}

/// A paper of a case never says it; a real record asked for from the exercises is not there, and an
/// exercise asked for from a vault is not either. Making one changes no file but the exercises.
#[test]
fn neither_vault_sets_the_paper_of_the_other() {
    let mut world = World::new();
    let mut app = world.first_day();
    let real = world.start_case(&mut app);
    world.answer(&mut app, &real, "papers-held", "yes").unwrap();
    let path = world.papers().join("real.pdf");
    let choice = || paper(PaperKind::Record, Language::En);
    let request = SavePaperRequest { release: world.release(), ..save(&real, &path, choice()) };
    assert_eq!(app.save_paper(request).unwrap().copy, 1);
    assert!(!pages(&path).concat().contains("EXERCISE"));
    app.lock(Nothing {}).unwrap();
    let before = files(&world.data());

    let case = practised(&mut app, &world);
    let path = world.papers().join("stolen.pdf");
    for kind in [PaperKind::Referral, PaperKind::Record] {
        let stolen = app.save_paper(save(&real, &path, paper(kind, Language::En))).unwrap_err();
        assert_eq!(stolen.code, FailureCode::CaseNotFound);
    }
    app.save_paper(save(&case, &world.papers().join("ex.pdf"), choice())).unwrap();
    app.lock(Nothing {}).unwrap();
    let after = files(&world.data());
    let changed = after.iter().filter(|(name, bytes)| before.get(*name) != Some(bytes));
    let changed = changed.map(|(name, _)| Path::new(name).file_name().unwrap().to_owned());
    assert_eq!(changed.collect::<Vec<_>>(), ["exercises.db"]);

    world.unlock(&mut app, world::PASSPHRASE).unwrap();
    let request = SavePaperRequest { release: world.release(), ..save(&case, &path, choice()) };
    assert_eq!(app.save_paper(request).unwrap_err().code, FailureCode::CaseNotFound);
    assert!(!path.exists());
}

/// What a crash left of a file on its way goes as soon as somebody practises again.
#[test]
fn what_a_crash_left_goes() {
    let world = World::new();
    drop(world.start());
    let left = world.papers().join(".0123.part");
    fs::write(&left, "half").unwrap();
    let other = world.papers().join(".other.part");
    fs::write(&other, "mine").unwrap();
    {
        let now = Moment(1_795_000_100_000);
        let (mut home, _) = Home::open(&world.data(), now).unwrap();
        let mut vault = home.exercises(now).unwrap();
        vault.put_setting(&format!("part {}", left.display()), "").unwrap();
        vault.close().unwrap();
    }
    let mut app = world.start();
    app.practise(Nothing {}).unwrap();
    assert!(!left.exists() && other.exists());
}
