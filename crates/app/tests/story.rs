//! Amina, a labor inspector, with the application in her hands and no window.

mod world;

use dalil_ipc::{
    CaseRequest, CasesRequest, Conclusion, Desk as _, DimensionState, DraftRequest, ElementState,
    FailureCode, Nothing, OfficerChoice, PaperChoice, PaperKind, PaperRequest, Place, PlaceRequest,
    SavePaperRequest, Shown, SignRequest, Tab,
};
use world::{ALIAS, PASSPHRASE, World};

/// The greenhouse in Chtouka (EX02), as it would be answered.
fn greenhouse() -> Vec<(&'static str, &'static str)> {
    let answers = include!("../../../tests/fixtures/greenhouse.rs");
    answers.map(|(question, response, _)| (question, response)).into()
}

#[test]
fn a_screening_from_the_empty_folder_to_the_paper() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    world.answer_all(&mut app, &case, &greenhouse());

    let view = app.result(CaseRequest { case_id: case.clone() }).unwrap();
    let meaning = &view.meaning;
    assert_eq!(meaning.conclusion, Conclusion::StrongGrounds);
    assert_eq!(meaning.row, "S1");
    assert!(meaning.act_now.is_empty());
    let positive: Vec<&str> = meaning
        .dimensions
        .iter()
        .filter(|dimension| dimension.state == DimensionState::Positive)
        .map(|dimension| dimension.id.as_str())
        .collect();
    assert_eq!(positive, ["exploitation", "coercion-destination"]);
    assert!(meaning.elements.iter().all(|element| element.state == ElementState::Indicated));
    assert!(meaning.elements.iter().all(|element| !element.evidence.is_empty()));
    assert_eq!(view.told as usize, greenhouse().len());

    let signed = app.sign_statement(world.statement(&case)).unwrap();
    assert_eq!(signed.signed.as_ref().unwrap().computed, Conclusion::StrongGrounds);
    assert!(!signed.changed_since);

    for kind in [PaperKind::Referral, PaperKind::Record] {
        for language in ["ar", "en", "es", "fr", "zgh"] {
            let paper = paper(kind, language);
            let request = PaperRequest { case_id: case.clone(), paper: paper.clone() };
            let preview = app.preview_paper(request.clone()).unwrap();
            assert!(!preview.pages.is_empty());
            let path = world.papers().join(format!("{language}-{kind:?}.pdf"));
            let saved = app
                .save_paper(SavePaperRequest {
                    case_id: case.clone(),
                    paper,
                    path: path.to_string_lossy().into_owned(),
                    replace: false,
                    release: world.release(),
                })
                .unwrap();
            assert_eq!(saved.pages as usize, preview.pages.len());
            assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-"));
        }
    }
    let history = app.history(CaseRequest { case_id: case }).unwrap();
    assert!(history.verified);
    assert_eq!(history.entries.first().unwrap().op, "case-open");
    assert_eq!(history.entries.iter().filter(|entry| entry.op == "audit-printed").count(), 10);
}

#[test]
fn locking_loses_nothing_and_comes_back_to_the_same_place() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    world.answer_all(&mut app, &case, &greenhouse()[..12]);
    let place = Place {
        tab: Tab::Conversation,
        page: Some("papers-held".into()),
        question: Some("papers-held".into()),
        cursor: None,
    };
    app.keep_place(PlaceRequest { case_id: case.clone(), place: place.clone() }).unwrap();
    let draft = |field: &str, text: &str| DraftRequest {
        case_id: case.clone(),
        field: field.into(),
        text: text.into(),
    };
    app.keep_draft(draft("note:papers-held", "the broker, since")).unwrap();
    app.keep_draft(draft("statement", "I saw twenty mats")).unwrap();
    let before = app.open_case(CaseRequest { case_id: case.clone() }).unwrap();

    app.lock(Nothing {}).unwrap();
    let refused = app.open_case(CaseRequest { case_id: case.clone() }).unwrap_err();
    assert_eq!(refused.code, FailureCode::Locked);
    drop(app);

    let mut app = world.start();
    let unlocked = world.unlock(&mut app, PASSPHRASE).unwrap();
    let go_on = unlocked.go_on.unwrap();
    assert_eq!((go_on.head.case_id.as_str(), &go_on.place), (case.as_str(), &place));
    let after = app.open_case(CaseRequest { case_id: case.clone() }).unwrap();
    assert_eq!(after, before);
    let question = after.questions.iter().find(|one| one.id == "papers-held").unwrap();
    assert_eq!(question.draft.as_deref(), Some("the broker, since"));
    let result = app.result(CaseRequest { case_id: case }).unwrap();
    assert_eq!(result.draft_statement.as_deref(), Some("I saw twenty mats"));
}

#[test]
fn a_hidden_answer_is_kept_and_comes_back() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    world.answer_all(
        &mut app,
        &case,
        &[("worked", "yes"), ("pay-problem", "yes"), ("pay-cut", "yes")],
    );
    let shown = |view: &dalil_ipc::ScreeningView| {
        view.questions.iter().find(|one| one.id == "pay-cut").unwrap().shown
    };
    let view = world.answer(&mut app, &case, "pay-problem", "no").unwrap();
    assert_eq!(shown(&view), Shown::NoLongerAsked);
    let view = world.answer(&mut app, &case, "pay-problem", "yes").unwrap();
    assert_eq!(shown(&view), Shown::Asked);
    let kept = view.questions.iter().find(|one| one.id == "pay-cut").unwrap();
    assert_eq!(kept.answer.as_ref().unwrap().response, "yes");
}

#[test]
fn what_does_not_fit_is_refused_by_name_and_changes_nothing() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let before = app.open_case(CaseRequest { case_id: case.clone() }).unwrap();
    let code = |result: Result<_, dalil_ipc::Failure>| {
        result.map(|_: dalil_ipc::ScreeningView| ()).unwrap_err().code
    };
    let refused = [
        (world.answer(&mut app, &case, "no-such-question", "yes"), FailureCode::QuestionUnknown),
        (world.answer(&mut app, &case, "age", "yes"), FailureCode::ResponseUnfit),
        (world.answer(&mut app, &case, "age", "choice:older"), FailureCode::ResponseUnfit),
        (world.answer(&mut app, &case, "papers-held", "maybe"), FailureCode::ResponseUnfit),
        (world.answer(&mut app, "00", "papers-held", "yes"), FailureCode::CaseNotFound),
    ];
    for (result, expected) in refused {
        assert_eq!(code(result), expected);
    }
    assert_eq!(app.open_case(CaseRequest { case_id: case.clone() }).unwrap(), before);

    let statement = world.statement(&case);
    let sign = |app: &mut dalil_app::App, request| app.sign_statement(request).unwrap_err().code;
    let raised = SignRequest {
        choice: OfficerChoice::Raise,
        conclusion: Some(Conclusion::StrongGrounds),
        ..statement.clone()
    };
    assert_eq!(sign(&mut app, raised), FailureCode::ReasonMissing);
    let mute = SignRequest { statement: " ".into(), ..statement.clone() };
    assert_eq!(sign(&mut app, mute), FailureCode::StatementMissing);
    let stranger = SignRequest { passphrase: "someone else".into(), ..statement };
    assert_eq!(sign(&mut app, stranger), FailureCode::WrongPassphrase);
    let result = app.result(CaseRequest { case_id: case }).unwrap();
    assert_eq!(result.signed, None);
}

#[test]
fn a_paper_never_replaces_a_file_unasked_nor_carries_an_unticked_word() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let path = world.papers().join("taken.pdf");
    std::fs::write(&path, "something else").unwrap();
    let request = |replace| SavePaperRequest {
        case_id: case.clone(),
        paper: paper(PaperKind::Referral, "fr"),
        path: path.to_string_lossy().into_owned(),
        replace,
        release: world.release(),
    };
    let refused = app.save_paper(request(false)).unwrap_err();
    assert_eq!(refused.code, FailureCode::PaperPathTaken);
    assert_eq!(std::fs::read(&path).unwrap(), b"something else");
    app.save_paper(request(true)).unwrap();
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-"));
    let nowhere = SavePaperRequest { path: "relative.pdf".into(), ..request(false) };
    assert_eq!(app.save_paper(nowhere).unwrap_err().code, FailureCode::PaperPathUnwritable);
}

#[test]
fn the_list_finds_a_case_and_says_where_it_stands() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    world.answer_all(&mut app, &case, &greenhouse());
    world.start_case(&mut app);
    let list = app.list_cases(CasesRequest { query: "chtou".into() }).unwrap();
    assert_eq!((list.total, list.rows.len()), (2, 2));
    let row = list.rows.iter().find(|row| row.head.case_id == case).unwrap();
    assert_eq!(row.conclusion, Some(Conclusion::StrongGrounds));
    assert_eq!(row.next, "sign");
    assert!(app.list_cases(CasesRequest { query: "nothing".into() }).unwrap().rows.is_empty());
}

#[test]
fn a_lock_that_nothing_opens_is_told_before_anybody_types() {
    let mut world = World::new();
    let mut app = world.first_day();
    assert!(app.start(Nothing {}).unwrap().notices.iter().all(|one| one.code != "header-damaged"));
    drop(app);
    let vaults = std::fs::read_dir(world.data().join("vaults")).unwrap();
    let vault = vaults.flatten().next().unwrap().path();
    for name in ["vault.hdr", "vault.hdr.1"] {
        std::fs::write(vault.join(name), [0x5a; 100]).unwrap();
    }
    let mut app = world.start();
    let told = app.start(Nothing {}).unwrap().notices;
    let whose: Vec<_> = told.iter().filter(|one| one.code == "header-damaged").collect();
    assert_eq!(whose.len(), 1);
    assert_eq!(whose[0].alias.as_deref(), Some(ALIAS));
    // It is looked at, not touched.
    assert_eq!(std::fs::read(vault.join("vault.hdr")).unwrap(), [0x5a; 100]);
}

#[test]
fn the_door_says_what_is_wrong() {
    let mut world = World::new();
    let mut app = world.start();
    let create = |app: &mut dalil_app::App, alias: &str, passphrase: &str, repeated: &str| {
        app.create_officer(dalil_ipc::CreateOfficerRequest {
            alias: alias.into(),
            passphrase: passphrase.into(),
            repeated: repeated.into(),
        })
        .unwrap_err()
        .code
    };
    assert_eq!(create(&mut app, ALIAS, PASSPHRASE, "other"), FailureCode::PassphraseDiffers);
    assert_eq!(create(&mut app, ALIAS, "short", "short"), FailureCode::PassphraseWeak);
    assert_eq!(create(&mut app, ALIAS, "", ""), FailureCode::PassphraseEmpty);
    // Whatever is asked for first is mended first.
    assert_eq!(create(&mut app, " ", "", "other"), FailureCode::AliasEmpty);
    assert!(app.start(Nothing {}).unwrap().officers.is_empty());
    drop(app);

    let mut app = world.first_day();
    app.lock(Nothing {}).unwrap();
    let wrong = world.unlock(&mut app, "not this one at all").unwrap_err();
    assert_eq!(wrong.code, FailureCode::WrongPassphrase);
    let early = world.unlock(&mut app, PASSPHRASE).unwrap_err();
    assert_eq!(early.code, FailureCode::WaitBeforeRetry);
    world.wait(60_000);
    world.unlock(&mut app, PASSPHRASE).unwrap();

    let mut second = world.start();
    let start = second.start(Nothing {}).unwrap();
    assert_eq!(start.failure.unwrap().code, FailureCode::SecondInstance);
    drop(app);
    let start = second.start(Nothing {}).unwrap();
    assert_eq!((start.failure, start.officers.len()), (None, 1), "asked again, tried again");
    world.unlock(&mut second, PASSPHRASE).unwrap();
}

fn paper(kind: PaperKind, language: &str) -> PaperChoice {
    PaperChoice {
        kind,
        language: language.into(),
        reasons: true,
        statement: true,
        notes: true,
        person_name: None,
    }
}
