//! Practising: the ten exercises played by the commands of the screens, and what an exercise is kept
//! away from.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "an exercise that cannot be played fails the test"
)]

mod world;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use dalil_app::App;
use dalil_case::{Answer, Basis, Response};
use dalil_guide::{Exercise, Guide, Role};
use dalil_ipc::{
    AnswerInput, BeginExerciseRequest, CaseRequest, CasesRequest, DebriefVerdict, DebriefView,
    Desk as _, Failure, FailureCode, NoteRequest, Nothing, SaveAnswersRequest, StartCaseRequest,
};
use dalil_seal::{ChosenPassphrase, Passphrase, SheetCode};
use dalil_vault::Home;
use world::{ALIAS, PASSPHRASE, World};

const DURESS: &str = "brown bread and salted butter twice";

fn guide() -> Guide {
    fn gather(folder: &Path, inside: &str, into: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{inside}{}", path.file_name().unwrap().to_str().unwrap());
            if path.is_dir() {
                gather(&path, &format!("{name}/"), into);
            } else {
                into.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut sources = BTreeMap::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../guide-content/morocco");
    gather(&folder, "", &mut sources);
    dalil_guide::compile(&sources).unwrap()
}

fn input(question: &str, answer: &Answer) -> AnswerInput {
    let (response, value) = match &answer.response {
        Response::Yes => ("yes", None),
        Response::No => ("no", None),
        Response::Unknown => ("unknown", None),
        Response::Declined => ("declined", None),
        Response::NotAsked => ("not-asked", None),
        Response::Choice(choice) => ("choice", Some(choice.clone())),
        other => panic!("{other:?}"),
    };
    let basis = match answer.basis {
        Basis::Seen => "seen",
        Basis::ToldByPerson => "told-by-person",
        Basis::ToldByOther => "told-by-other",
        Basis::Document => "document",
    };
    AnswerInput {
        question: question.into(),
        response: Some(response.into()),
        value,
        basis: basis.into(),
    }
}

fn begin(app: &mut App, exercise: &str, person: &str) -> String {
    let request = BeginExerciseRequest { exercise: exercise.into(), person: person.into() };
    app.begin_exercise(request).unwrap().head.case_id
}

/// Writes down, question by question in the order of the guide, what the story holds.
fn play(app: &mut App, guide: &Guide, exercise: &Exercise, role: &Role) -> DebriefView {
    let case_id = begin(app, &exercise.id, &role.id);
    for question in &guide.questions {
        if let Some(answer) = role.answers.get(&question.id) {
            let answers = vec![input(question.id.as_str(), answer)];
            app.save_answers(SaveAnswersRequest { case_id: case_id.clone(), answers }).unwrap();
        }
    }
    app.debrief(CaseRequest { case_id }).unwrap()
}

fn code<T: std::fmt::Debug>(result: Result<T, Failure>) -> FailureCode {
    result.unwrap_err().code
}

#[test]
fn the_ten_exercises_come_to_what_they_expect() {
    let (world, guide) = (World::new(), guide());
    let mut app = world.start();
    let view = app.practise(Nothing {}).unwrap();
    assert!(view.practice && view.alias.is_empty() && view.go_on.is_none());
    let list = app.exercises(Nothing {}).unwrap();
    assert_eq!(
        list.exercises.iter().map(|it| it.number).collect::<Vec<_>>(),
        (1..=10).collect::<Vec<_>>()
    );
    let mut people = 0;
    for exercise in &guide.exercises {
        for role in &exercise.people {
            people += 1;
            let debrief = play(&mut app, &guide, exercise, role);
            let told = format!("{} {}", exercise.id, role.id);
            assert_eq!(debrief.answers.len(), role.answers.len(), "{told}");
            assert!(debrief.answers.iter().all(|it| it.verdict == DebriefVerdict::Found), "{told}");
            assert_eq!(debrief.reached, debrief.expected, "{told}");
            assert_eq!(debrief.reached.row, role.expect.row, "{told}");
            assert_eq!(debrief.reached.act_now, role.expect.act_now, "{told}");
            assert_eq!(debrief.reached.positive, role.expect.positive, "{told}");
            assert_eq!(debrief.head.code, format!("EX-{:02}", exercise.number));
            let case_id = debrief.head.case_id;
            let result = app.result(CaseRequest { case_id: case_id.clone() }).unwrap();
            assert_eq!(result.meaning.conclusion, debrief.reached.conclusion);
            let said = app.play(CaseRequest { case_id }).unwrap();
            assert_eq!((said.exercise.as_str(), said.person.as_str()), (&*exercise.id, &*role.id));
        }
    }
    assert_eq!(people, 18);
    let list = app.exercises(Nothing {}).unwrap();
    assert!(list.exercises.iter().flat_map(|it| &it.people).all(|it| it.case_id.is_some()));
}

#[test]
fn what_was_missed_and_assumed_is_named() {
    let world = World::new();
    let mut app = world.start();
    app.practise(Nothing {}).unwrap();
    let case_id = begin(&mut app, "minibus", "spoke");
    let told = |response| Answer { response, basis: Basis::ToldByPerson };
    for (question, answer) in [
        ("papers-held", told(Response::Yes)),
        ("danger-now", told(Response::No)),
        ("age", told(Response::Choice("under-18".into()))),
        ("ql-papers", Answer { response: Response::Yes, basis: Basis::ToldByOther }),
    ] {
        let answers = vec![input(question, &answer)];
        app.save_answers(SaveAnswersRequest { case_id: case_id.clone(), answers }).unwrap();
    }
    let debrief = app.debrief(CaseRequest { case_id: case_id.clone() }).unwrap();
    let verdict = |question: &str| {
        debrief.answers.iter().find(|it| it.question == question).map(|it| it.verdict)
    };
    assert_eq!(verdict("papers-held"), Some(DebriefVerdict::Found));
    assert_eq!(verdict("danger-now"), Some(DebriefVerdict::Assumed));
    assert_eq!(verdict("age"), Some(DebriefVerdict::Differs));
    assert_eq!(verdict("ql-papers"), Some(DebriefVerdict::OtherBasis));
    assert_eq!(verdict("debt-here"), Some(DebriefVerdict::Missed));
    assert_ne!(debrief.reached, debrief.expected);

    // Begun anew, nothing of it is left; it goes on where it was after a lock.
    app.lock(Nothing {}).unwrap();
    app.practise(Nothing {}).unwrap();
    let again = app.open_case(CaseRequest { case_id: case_id.clone() }).unwrap();
    assert_eq!(again.head.answers, 4);
    let fresh = begin(&mut app, "minibus", "spoke");
    assert_eq!(app.open_case(CaseRequest { case_id: fresh }).unwrap().head.answers, 0);
    assert_eq!(code(app.open_case(CaseRequest { case_id })), FailureCode::CaseNotFound);
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

/// Neither reaches the other, and practising changes no file but its own.
#[test]
fn an_exercise_is_kept_away_from_cases() {
    let mut world = World::new();
    let mut app = world.first_day();
    let real = world.start_case(&mut app);
    app.lock(Nothing {}).unwrap();
    let before = files(&world.data());

    app.practise(Nothing {}).unwrap();
    let case_id = begin(&mut app, "greenhouse", "worker");
    let note = NoteRequest { case_id: case_id.clone(), question: None, text: "trace".into() };
    app.save_note(note).unwrap();
    let request = || CaseRequest { case_id: case_id.clone() };
    assert_eq!(
        code(app.open_case(CaseRequest { case_id: real.clone() })),
        FailureCode::CaseNotFound
    );
    assert_eq!(
        code(app.list_cases(CasesRequest { query: String::new() })),
        FailureCode::ExerciseOnly
    );
    let start = StartCaseRequest { place: "Tanger".into() };
    assert_eq!(code(app.start_case(start)), FailureCode::ExerciseOnly);
    assert_eq!(code(app.sign_statement(world.statement(&case_id))), FailureCode::ExerciseOnly);
    assert_eq!(code(app.history(request())), FailureCode::ExerciseOnly);
    assert_eq!(code(app.suggest_record_path(request())), FailureCode::ExerciseOnly);
    assert_eq!(code(app.keeping(Nothing {})), FailureCode::ExerciseOnly);
    app.lock(Nothing {}).unwrap();

    let after = files(&world.data());
    let changed = after.iter().filter(|(name, bytes)| before.get(*name) != Some(bytes));
    let changed = changed.map(|(name, _)| Path::new(name).file_name().unwrap().to_owned());
    assert_eq!(changed.collect::<Vec<_>>(), ["exercises.db"]);

    world.unlock(&mut app, PASSPHRASE).unwrap();
    assert_eq!(code(app.open_case(request())), FailureCode::CaseNotFound);
    assert_eq!(code(app.exercises(Nothing {})), FailureCode::CaseNotFound);
    assert_eq!(app.list_cases(CasesRequest { query: String::new() }).unwrap().total, 1);
}

/// Nobody at it: it closes as a vault does, and what is asked then is answered as there.
#[test]
fn exercises_close_by_themselves() {
    let world = World::new();
    let mut app = world.start();
    app.practise(Nothing {}).unwrap();
    assert!(app.tend());
    world.wait(6 * 60 * 1000);
    assert!(!app.tend() && !app.is_open());
    let asked = app.answer("exercises", serde_json::json!({}));
    assert_eq!(asked.unwrap_err().code, FailureCode::Locked);
}

/// The passphrase of duress opens the exercises as if they were that officer's vault, as often as
/// it is typed; the real one opens nothing any more.
#[test]
fn duress_opens_the_exercises() {
    let mut world = World::new();
    drop(world.first_day());
    let now = dalil_case::Moment(1_795_000_100_000);
    {
        let (home, _) = Home::open(&world.data(), now).unwrap();
        let id = home.find(ALIAS).unwrap();
        let present = Passphrase::given(PASSPHRASE).unwrap();
        let (mut vault, _) = home.unlock(id, &present, now).unwrap();
        let sheet = vault.make_sheet(now).unwrap();
        let typed = SheetCode::read(&sheet.line()).unwrap();
        vault.rehearse_sheet(&typed, now).unwrap();
        let duress = ChosenPassphrase::choose(DURESS, &[]).unwrap();
        home.set_duress(&mut vault, &present, Some(&duress), now).unwrap();
        vault.close().unwrap();
    }
    world.wait(1_000_000);
    let mut app = world.start();
    for _ in 0..2 {
        let view = world.unlock(&mut app, DURESS).unwrap();
        assert_eq!((view.alias.as_str(), view.practice), (ALIAS, true));
        assert_eq!(app.resume(Nothing {}).unwrap(), view);
        assert_eq!(app.exercises(Nothing {}).unwrap().alias, ALIAS);
        assert_eq!(app.start(Nothing {}).unwrap().notices, [], "nothing is told");
        app.lock(Nothing {}).unwrap();
    }
    assert_eq!(code(world.unlock(&mut app, PASSPHRASE)), FailureCode::WrongPassphrase);
}
