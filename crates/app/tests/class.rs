//! A class: what several people wrote down, on one computer and brought by files.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a class that cannot be told fails the test"
)]

mod world;

use std::fs;
use std::path::{Path, PathBuf};

use dalil_app::App;
use dalil_ipc::{
    BeginExerciseRequest, BringRequest, CaseRequest, ClassRequest, ClassRow, ClassView,
    DebriefVerdict, Desk as _, Failure, FailureCode, HandInRequest, NoteRequest, Nothing,
    SaveDebriefRequest, TakeAwayRequest,
};
use world::World;

const NOTE: &str = "He keeps looking at the driver";

/// Somebody practises: the answers that they write down.
fn play(app: &mut App, world: &World, answers: &[(&str, &str)]) -> String {
    app.practise(Nothing {}).unwrap();
    let request = BeginExerciseRequest { exercise: "minibus".into(), person: "spoke".into() };
    let case = app.begin_exercise(request).unwrap().head.case_id;
    world.answer_all(app, &case, answers);
    case
}

fn hand_in(app: &mut App, case: &str, label: &str) -> Vec<ClassRow> {
    app.hand_in(HandInRequest { case_id: case.into(), label: label.into() }).unwrap().rows
}

fn save(app: &mut App, case: &str, label: &str, path: &Path) -> Result<PathBuf, Failure> {
    let request = SaveDebriefRequest {
        case_id: case.into(),
        label: label.into(),
        path: path.to_string_lossy().into_owned(),
        replace: false,
    };
    app.save_debrief(request).map(|saved| saved.path.into())
}

fn bring(app: &mut App, path: &Path) -> Result<(u32, u32, Vec<String>), Failure> {
    let brought = app.bring_debriefs(BringRequest { path: path.to_string_lossy().into_owned() })?;
    Ok((brought.new, brought.again, brought.refused))
}

fn class(app: &mut App) -> ClassView {
    let request = ClassRequest { exercise: "minibus".into(), person: "spoke".into() };
    app.class(request).unwrap()
}

fn counts(view: &ClassView, question: &str) -> [u32; 5] {
    let found = view.answers.iter().find(|it| it.question == question).unwrap();
    [found.found, found.other_basis, found.missed, found.differs, found.assumed]
}

const CAREFUL: &[(&str, &str)] = &[("papers-held", "yes"), ("debt-here", "yes")];
const HASTY: &[(&str, &str)] = &[("papers-held", "no"), ("danger-now", "no")];
const SILENT: &[(&str, &str)] = &[];

/// One computer, one after the other: what is begun anew is gone, what was handed in is not.
#[test]
fn a_class_on_one_computer_is_laid_side_by_side() {
    let world = World::new();
    let mut app = world.start();
    for (answers, label) in [(CAREFUL, "  Table 1 "), (HASTY, ""), (SILENT, "Table 3")] {
        let case = play(&mut app, &world, answers);
        hand_in(&mut app, &case, label);
        // Handing in again changes nothing but what was written down since.
        assert_eq!(hand_in(&mut app, &case, label).len(), 1);
        app.lock(Nothing {}).unwrap();
    }
    app.practise(Nothing {}).unwrap();
    let rows = app.classes(Nothing {}).unwrap().rows;
    assert_eq!((rows.len(), rows[0].number, rows[0].people), (1, 1, 3));
    let view = class(&mut app);
    let labels: Vec<&str> = view.participants.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["Table 1", "", "Table 3"]);
    assert!(view.participants.iter().all(|it| !it.other_edition));
    assert_eq!(counts(&view, "papers-held"), [1, 0, 1, 1, 0]);
    assert_eq!(counts(&view, "debt-here"), [1, 0, 2, 0, 0]);
    assert_eq!(counts(&view, "danger-now"), [0, 0, 0, 0, 1]);
    let of = |question: &str| view.answers.iter().find(|it| it.question == question).unwrap();
    assert!(of("papers-held").sign && of("papers-held").talk && !of("danger-now").talk);
    assert_eq!(of("papers-held").line.as_deref(), Some("papers"));
    assert_eq!(of("papers-held").expected.as_ref().unwrap().response, "yes");
    let missed = Some(DebriefVerdict::Missed);
    let (found, differs) = (Some(DebriefVerdict::Found), Some(DebriefVerdict::Differs));
    assert_eq!(of("papers-held").each, [found, differs, missed]);
    assert_ne!(view.participants[2].reached, view.expected);

    let take = |id: Option<String>| TakeAwayRequest {
        exercise: "minibus".into(),
        person: "spoke".into(),
        id,
    };
    let first = view.participants[0].id.clone();
    assert_eq!(app.take_away(take(Some(first))).unwrap().rows[0].people, 2);
    let other = TakeAwayRequest { person: "silent".into(), ..take(None) };
    assert_eq!(app.take_away(other).unwrap().rows[0].people, 2, "another person's stay");
    assert_eq!(app.take_away(take(None)).unwrap().rows, []);
}

/// Several computers, files on a stick, no network. The file says what was chosen, and no more.
#[test]
fn a_class_is_brought_by_files() {
    let trainer = World::new();
    let mut desk = trainer.start();
    desk.practise(Nothing {}).unwrap();
    let stick = trainer.papers();
    for (number, answers) in [CAREFUL, HASTY, SILENT].into_iter().enumerate() {
        let world = World::new();
        let mut app = world.start();
        let case = play(&mut app, &world, answers);
        let note = NoteRequest { case_id: case.clone(), question: None, text: NOTE.into() };
        app.save_note(note).unwrap();
        let offered = app.suggest_debrief_path(CaseRequest { case_id: case.clone() }).unwrap();
        assert!(offered.path.ends_with("EX-01-spoke.dalil-exercise"));
        let path = save(&mut app, &case, "", &stick.join(format!("{number}"))).unwrap();
        assert!(path.display().to_string().ends_with(&format!("{number}.dalil-exercise")));
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("DALIL EXERCISE 1\n"), "{text}");
        assert!(!text.contains(NOTE) && text.contains("\"label\": \"\""), "{text}");
        let taken = save(&mut app, &case, "", &path).unwrap_err();
        assert_eq!(taken.code, FailureCode::PaperPathTaken);
    }
    fs::write(stick.join("notes.txt"), "not looked at").unwrap();
    fs::write(stick.join("broken.dalil-exercise"), "DALIL EXERCISE 1\n{").unwrap();
    let broken = vec!["broken.dalil-exercise".to_owned()];
    assert_eq!(bring(&mut desk, &stick).unwrap(), (3, 0, broken.clone()));
    assert_eq!(bring(&mut desk, &stick).unwrap(), (0, 3, broken));
    let view = class(&mut desk);
    assert_eq!(view.participants.len(), 3);
    assert_eq!(counts(&view, "papers-held"), [1, 0, 1, 1, 0]);
    // The trainer's own class on this computer stands beside what was brought.
    let case = play(&mut desk, &trainer, CAREFUL);
    assert_eq!(hand_in(&mut desk, &case, "")[0].people, 4);
    assert_eq!(counts(&class(&mut desk), "papers-held"), [2, 0, 1, 1, 0]);
}

/// What a stick may hold instead: nothing of it is kept, nothing of it is shown.
#[test]
fn only_a_file_of_an_exercise_is_read() {
    let world = World::new();
    let mut app = world.start();
    let case = play(&mut app, &world, CAREFUL);
    let path = save(&mut app, &case, "Team B", &world.papers().join("own")).unwrap();
    let own = fs::read_to_string(&path).unwrap();
    let other = world.papers().join("other.dalil-exercise");
    let with = |from: &str, to: &str| {
        assert!(own.contains(from), "{from}");
        own.replacen(from, to, 1).into_bytes()
    };
    let long = format!("\"label\": \"{}\"", "x".repeat(61));
    let text = "\"response\": \"text\",\n      \"value\": \"a name\"";
    let choice = "\"response\": \"yes\",\n      \"value\": null";
    for bytes in [
        Vec::new(),
        b"DALIL EXERCISE 1\n".to_vec(),
        with("DALIL EXERCISE 1", "DALIL EXERCISE 2"),
        with("\"guide\": \"morocco\"", "\"guide\": \"other\""),
        with("\"minibus\"", "\"majorbus\""),
        with("\"spoke\"", "\"driver\""),
        with("\"play\": \"", "\"play\": \"zz"),
        with("\"label\": \"Team B\"", &long),
        with("\"label\": \"Team B\"", "\"label\": \"a\\u0007b\""),
        with("\"label\": \"Team B\"", "\"label\": \"a\\u202eb\""),
        with("\"label\"", "\"case\": 1, \"label\""),
        with(choice, text),
        with(choice, "\"response\": null,\n      \"value\": null"),
        [own.as_bytes(), &vec![b' '; 300_000]].concat(),
        vec![0xFF; 64],
    ] {
        fs::write(&other, &bytes).unwrap();
        let failure = bring(&mut app, &other).unwrap_err();
        assert_eq!(failure.code, FailureCode::ExerciseFileUnknown);
    }
    for nowhere in ["", "own.dalil-exercise", "/", "/dev/zero"] {
        let failure = bring(&mut app, Path::new(nowhere)).unwrap_err();
        assert_eq!(failure.code, FailureCode::ExerciseFileUnknown, "{nowhere}");
    }
    assert_eq!(app.classes(Nothing {}).unwrap().rows, []);
    // Of another edition it is read, and said to be; a question that is not there counts for nothing.
    fs::write(&other, with("\"guideHash\": \"", "\"guideHash\": \"00")).unwrap();
    assert_eq!(bring(&mut app, &other).unwrap().0, 1);
    fs::write(&other, with("\"papers-held\"", "\"papers-lost\"")).unwrap();
    assert_eq!(bring(&mut app, &other).unwrap(), (0, 1, Vec::new()));
    assert_eq!(counts(&class(&mut app), "papers-held"), [0, 0, 1, 0, 0]);
}

/// Nothing of a class is there for whoever opened a vault of cases, or nothing.
#[test]
fn a_class_is_for_whoever_practises() {
    let mut world = World::new();
    let mut app = world.first_day();
    let real = world.start_case(&mut app);
    let path = world.papers().join("real");
    let outside = |app: &mut App, code| {
        assert_eq!(app.classes(Nothing {}).unwrap_err().code, code);
        assert_eq!(save(app, &real, "", &path).unwrap_err().code, code);
        let request = HandInRequest { case_id: real.clone(), label: String::new() };
        assert_eq!(app.hand_in(request).unwrap_err().code, code);
        assert_eq!(bring(app, &world.papers()).unwrap_err().code, code);
    };
    outside(&mut app, FailureCode::CaseNotFound);
    app.lock(Nothing {}).unwrap();
    // A case is none of the exercises either.
    app.practise(Nothing {}).unwrap();
    assert_eq!(save(&mut app, &real, "", &path).unwrap_err().code, FailureCode::CaseNotFound);
    assert!(fs::read_dir(world.papers()).unwrap().next().is_none());
}
