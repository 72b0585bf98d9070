//! Two officers answer the same questions without knowing of each other: both answers are kept and
//! shown, the protective one counts, and one of them decides.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops where something is not as it should be"
)]

mod world;

use std::path::Path;

use dalil_app::App;
use dalil_ipc::{
    CaseRequest, CasesRequest, ConflictView, ConflictsView, ConsentRequest, CreateBesideRequest,
    DecideConflictRequest, Desk as _, Failure, FailureCode, MakeSheetRequest, Nothing,
    ServiceRequest, ShareCaseRequest, SheetCodeRequest, UnlockRequest,
};
use world::{ALIAS, PASSPHRASE, World};

const IDIR: &str = "south-2";
const HIS: &str = "pelican cedar harbour quartz willow";
const HELPER: &str = "cnclt-line";

fn of(case: &str) -> CaseRequest {
    CaseRequest { case_id: case.into() }
}

fn enter(app: &mut App, alias: &str) {
    let passphrase = if alias == ALIAS { PASSPHRASE } else { HIS };
    app.unlock(UnlockRequest { alias: alias.into(), passphrase: passphrase.into() }).unwrap();
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn consent(app: &mut App, case: &str, consent: &str) {
    let service = HELPER.to_owned();
    app.choose_service(ServiceRequest { case_id: case.into(), service, chosen: true }).unwrap();
    let service = HELPER.to_owned();
    let consent = consent.to_owned();
    app.set_consent(ConsentRequest { case_id: case.into(), service, consent }).unwrap();
}

fn code<T>(result: Result<T, Failure>) -> Option<FailureCode> {
    result.err().map(|failure| failure.code)
}

/// Amina shares a case; she answers, the power fails before anything of it is sealed; Idir answers
/// the same; Amina comes back.
fn apart(hers: &[(&str, &str)], his: &[(&str, &str)]) -> (World, App, String) {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    app.lock(Nothing {}).unwrap();
    app.create_beside(CreateBesideRequest {
        alias: IDIR.into(),
        passphrase: HIS.into(),
        repeated: HIS.into(),
        colleague: ALIAS.into(),
        colleague_passphrase: PASSPHRASE.into(),
    })
    .unwrap();
    // Only whoever has a sheet of their own takes a case in.
    let sheet = app.make_sheet(MakeSheetRequest { passphrase: None }).unwrap();
    app.rehearse_sheet(SheetCodeRequest { code: sheet.groups.join("-") }).unwrap();
    app.lock(Nothing {}).unwrap();
    enter(&mut app, ALIAS);
    app.share_case(ShareCaseRequest {
        case_id: case.clone(),
        alias: IDIR.into(),
        purpose: "together".into(),
        basis: "consent".into(),
    })
    .unwrap();
    for (question, response) in hers {
        world.answer(&mut app, &case, question, response).unwrap();
    }
    consent(&mut app, &case, "refuses");
    let after = world.on_another_computer(copy);
    drop(app);
    let mut app = after.start();
    enter(&mut app, IDIR);
    for (question, response) in his {
        after.answer(&mut app, &case, question, response).unwrap();
    }
    consent(&mut app, &case, "agrees");
    app.lock(Nothing {}).unwrap();
    enter(&mut app, ALIAS);
    (after, app, case)
}

fn find<'a>(view: &'a ConflictsView, kind: &str) -> &'a ConflictView {
    view.conflicts.iter().find(|one| one.kind == kind).unwrap()
}

fn decide(case: &str, conflict: &ConflictView, chosen: Option<&str>) -> DecideConflictRequest {
    DecideConflictRequest {
        case_id: case.into(),
        field: conflict.field.clone(),
        chosen: chosen.map(str::to_owned),
        seen: conflict.values.iter().map(|value| value.event.clone()).collect(),
        reason: "asked".into(),
        words: String::new(),
    }
}

fn response(app: &mut App, case: &str, question: &str) -> (Option<String>, bool) {
    let opened = app.open_case(of(case)).unwrap();
    let state = opened.questions.into_iter().find(|one| one.id == question).unwrap();
    (state.answer.map(|answer| answer.response), state.apart)
}

/// L7: both are in view, with who said it, when and where; the protective one counts.
#[test]
fn what_two_officers_said_apart_is_shown_with_author_time_and_place() {
    let (_world, mut app, case) = apart(&[("papers-held", "yes")], &[("papers-held", "no")]);
    let view = app.conflicts(of(&case)).unwrap();
    assert_eq!((view.head.apart, view.conflicts.len()), (2, 2));
    let papers = find(&view, "answer");
    assert_eq!((papers.about.as_deref(), papers.may_ask_again), (Some("papers-held"), true));
    let said: Vec<_> = papers
        .values
        .iter()
        .map(|value| {
            let response = value.answer.as_ref().unwrap().response.as_str();
            (response, value.alias.as_deref(), value.own, value.counts.as_deref(), value.here)
        })
        .collect();
    // He wrote later; what she wrote protects more.
    let his = ("no", Some(IDIR), false, None, true);
    assert_eq!(said, [his, ("yes", Some(ALIAS), true, Some("protects"), true)]);
    assert!(papers.values[0].at > papers.values[1].at);
    assert!(papers.values.iter().all(|value| value.at > 1_700_000_000_000 && !value.ahead));
    assert_eq!(response(&mut app, &case, "papers-held"), (Some("yes".to_owned()), true));
    // A refusal counts, whoever noted an agreement later.
    let consent = find(&view, "consent");
    let counts: Vec<_> = consent.values.iter().map(|one| (&one.state, &one.counts)).collect();
    let (agrees, refuses) = (Some("agrees".to_owned()), Some("refuses".to_owned()));
    let less = Some("shares-less".to_owned());
    assert_eq!(counts, [(&agrees, &None), (&refuses, &less)]);
    let referral = app.referral(of(&case)).unwrap();
    assert_eq!(referral.consents[0].consent, "refuses");
    // It shows on the list, in the section and in the history.
    assert_eq!(app.list_cases(CasesRequest::default()).unwrap().rows[0].head.apart, 2);
    let opened = app.open_case(of(&case)).unwrap();
    assert_eq!(opened.progress.iter().map(|section| section.apart).sum::<u32>(), 1);
    let history = app.history(of(&case)).unwrap();
    assert_eq!(history.entries.iter().filter(|entry| entry.conflict).count(), 4);
    assert_eq!(history.authors.iter().filter(|author| author.alias.is_some()).count(), 2);
}

#[test]
fn a_decision_is_kept_with_its_reason_and_reaches_the_colleague() {
    let (_world, mut app, case) = apart(&[("papers-held", "yes")], &[("papers-held", "no")]);
    let view = app.conflicts(of(&case)).unwrap();
    let papers = find(&view, "answer").clone();
    let his = papers.values[0].event.clone();
    // Refused: without a reason, without having seen everything, for what nobody said.
    let odd = DecideConflictRequest { reason: "so".into(), ..decide(&case, &papers, Some(&his)) };
    assert_eq!(code(app.decide_conflict(odd)), Some(FailureCode::ReasonMissing));
    let bare =
        DecideConflictRequest { reason: "other".into(), ..decide(&case, &papers, Some(&his)) };
    assert_eq!(code(app.decide_conflict(bare)), Some(FailureCode::ReasonMissing));
    let blind =
        DecideConflictRequest { seen: vec![his.clone()], ..decide(&case, &papers, Some(&his)) };
    assert_eq!(code(app.decide_conflict(blind)), Some(FailureCode::ConflictChanged));
    let nobody = decide(&case, &papers, Some(&"0".repeat(32)));
    assert_eq!(code(app.decide_conflict(nobody)), Some(FailureCode::ResponseUnfit));
    assert_eq!(app.conflicts(of(&case)).unwrap().conflicts.len(), 2);
    let words = "she showed the bag".to_owned();
    let decision = DecideConflictRequest { words, ..decide(&case, &papers, Some(&his)) };
    let view = app.decide_conflict(decision.clone()).unwrap();
    assert_eq!((view.head.apart, view.conflicts.len()), (1, 1));
    assert_eq!(response(&mut app, &case, "papers-held"), (Some("no".to_owned()), false));
    assert_eq!(code(app.decide_conflict(decision)), Some(FailureCode::ConflictChanged));
    let history = app.history(of(&case)).unwrap();
    let entry = history.entries.iter().find(|entry| entry.op == "conflict-resolve").unwrap();
    assert_eq!(entry.reason.as_deref(), Some("asked"));
    assert_eq!(entry.answer.as_ref().unwrap().response, "no");
    assert!(history.verified);
    // Neither: the consent is asked again.
    let consent = find(&view, "consent").clone();
    assert!(app.decide_conflict(decide(&case, &consent, None)).unwrap().conflicts.is_empty());
    assert_eq!(app.referral(of(&case)).unwrap().consents[0].consent, "not-asked");
    app.lock(Nothing {}).unwrap();
    enter(&mut app, IDIR);
    let opened = app.open_case(of(&case)).unwrap();
    assert_eq!(opened.head.apart, 0);
    assert_eq!(response(&mut app, &case, "papers-held"), (Some("no".to_owned()), false));
    let state = opened.questions.iter().find(|one| one.id == "papers-held").unwrap();
    assert_eq!(state.notes[0].text, "she showed the bag");
}

/// What a colleague wrote changes the result: it is worked out anew, kept, and said.
#[test]
fn a_result_that_a_colleague_changed_is_worked_out_anew_and_says_so() {
    let (_world, mut app, case) = apart(&[("age", "adult")], &[("papers-held", "yes")]);
    let computed = |app: &mut App| {
        let entries = app.history(of(&case)).unwrap().entries;
        let all = entries.into_iter().filter(|entry| entry.op == "assessment-computed");
        all.map(|entry| entry.about.unwrap()).collect::<Vec<_>>()
    };
    let worked = computed(&mut app);
    let result = app.result(of(&case)).unwrap();
    let now = serde_json::to_value(result.meaning.conclusion).unwrap();
    // The last entry says what the screen says.
    assert_eq!(worked.last().map(String::as_str), now.as_str());
    // Locked and opened again, nothing is worked out twice.
    app.lock(Nothing {}).unwrap();
    enter(&mut app, ALIAS);
    assert_eq!(computed(&mut app), worked);
    assert_eq!(app.result(of(&case)).unwrap().moved_from, None);
}
