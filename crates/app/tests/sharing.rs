//! Two officers on one computer: added beside each other, and working on a case together.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops where something is not as it should be"
)]

mod world;

use dalil_app::App;
use dalil_case::Moment;
use dalil_ipc::{
    CaseRequest, CasesRequest, CreateBesideRequest, CreateOfficerRequest, Desk as _,
    EndShareRequest, Failure, FailureCode, MakeSheetRequest, NoteRequest, Nothing,
    RenewKeysRequest, ShareCaseRequest, SharingView, SheetCodeRequest, UnlockRequest,
};
use dalil_seal::Passphrase;
use dalil_vault::{AuditKind, Home};
use world::{ALIAS, PASSPHRASE, World};

const IDIR: &str = "south-2";
const HIS: &str = "pelican cedar harbour quartz willow";

fn beside(passphrase: &str) -> CreateBesideRequest {
    CreateBesideRequest {
        alias: IDIR.into(),
        passphrase: HIS.into(),
        repeated: HIS.into(),
        colleague: ALIAS.into(),
        colleague_passphrase: passphrase.into(),
    }
}

fn code<T>(result: Result<T, Failure>) -> Option<FailureCode> {
    result.err().map(|failure| failure.code)
}

fn enter(app: &mut App, alias: &str) {
    let passphrase = if alias == ALIAS { PASSPHRASE } else { HIS };
    app.unlock(UnlockRequest { alias: alias.into(), passphrase: passphrase.into() }).unwrap();
}

fn share(case: &str, alias: &str) -> ShareCaseRequest {
    ShareCaseRequest {
        case_id: case.into(),
        alias: alias.into(),
        purpose: "together".into(),
        basis: "consent".into(),
    }
}

fn of(case: &str) -> CaseRequest {
    CaseRequest { case_id: case.into() }
}

fn states(view: &SharingView) -> Vec<(&str, &str)> {
    view.people.iter().map(|one| (one.alias.as_str(), one.state.as_str())).collect()
}

/// On the list: the code of each case and how it is shared.
fn listed(app: &mut App) -> Vec<(String, Option<String>)> {
    let rows = app.list_cases(CasesRequest::default()).unwrap().rows.into_iter();
    let mut listed: Vec<_> = rows.map(|row| (row.head.case_id, row.sharing)).collect();
    listed.sort();
    listed
}

fn note(app: &mut App, case: &str, text: &str) {
    let request = NoteRequest { case_id: case.into(), question: None, text: text.into() };
    app.save_note(request).unwrap();
}

#[test]
fn a_case_is_shared_worked_on_together_and_no_longer_shared() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let other = world.start_case(&mut app);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    assert_eq!(states(&app.sharing(of(&case)).unwrap()), []);
    app.lock(Nothing {}).unwrap();
    // Somebody else's passphrase lets nobody in, and makes nothing.
    assert_eq!(code(app.create_beside(beside(HIS))), Some(FailureCode::WrongPassphrase));
    assert_eq!(app.start(Nothing {}).unwrap().officers.len(), 1);
    world.wait(600_000);
    app.create_beside(beside(PASSPHRASE)).unwrap();
    assert_eq!(listed(&mut app), [], "he sees nothing of hers");
    assert_eq!(code(app.open_case(of(&case))), Some(FailureCode::CaseNotFound));
    app.lock(Nothing {}).unwrap();

    enter(&mut app, ALIAS);
    assert_eq!(states(&app.sharing(of(&case)).unwrap()), [(IDIR, "none")]);
    assert_eq!(code(app.share_case(share(&case, "nobody"))), Some(FailureCode::OfficerUnknown));
    assert_eq!(code(app.share_case(share(&case, ALIAS))), Some(FailureCode::ColleagueUnknown));
    let odd = ShareCaseRequest { purpose: "gossip".into(), ..share(&case, IDIR) };
    assert_eq!(code(app.share_case(odd)), Some(FailureCode::ReasonMissing));
    let view = app.share_case(share(&case, IDIR)).unwrap();
    assert!(view.is_yours && states(&view) == [(IDIR, "shared")]);
    let mut hers = [(case.clone(), Some("given".to_owned())), (other.clone(), None)];
    hers.sort();
    assert_eq!(listed(&mut app), hers);
    let history = app.history(of(&case)).unwrap();
    assert!(history.verified);
    assert!(history.entries.iter().any(|entry| entry.op == "share-grant"));
    app.lock(Nothing {}).unwrap();

    enter(&mut app, IDIR);
    // A case that only a passphrase opens would be lost with it.
    assert_eq!(listed(&mut app), [], "before he has a sheet of his own");
    let sheet = app.make_sheet(MakeSheetRequest { passphrase: None }).unwrap();
    app.rehearse_sheet(SheetCodeRequest { code: sheet.groups.join("-") }).unwrap();
    assert_eq!(listed(&mut app), [(case.clone(), Some("new".to_owned()))]);
    let view = app.sharing(of(&case)).unwrap();
    assert_eq!((view.is_yours, view.is_over, view.from.as_deref()), (false, false, Some(ALIAS)));
    assert_eq!(listed(&mut app), [(case.clone(), Some("taken".to_owned()))]);
    assert_eq!(code(app.open_case(of(&other))), Some(FailureCode::CaseNotFound));
    let opened = app.open_case(of(&case)).unwrap();
    assert_eq!(opened.head.answers, 1);
    world.answer(&mut app, &case, "papers-held", "no").unwrap();
    note(&mut app, &case, "she told me more");
    assert!(app.history(of(&case)).unwrap().verified);
    assert_eq!(code(app.share_case(share(&case, ALIAS))), Some(FailureCode::ShareNotYours));
    app.lock(Nothing {}).unwrap();

    enter(&mut app, ALIAS);
    let opened = app.open_case(of(&case)).unwrap();
    let answer = opened.questions.iter().find(|question| question.id == "papers-held").unwrap();
    assert_eq!(answer.answer.as_ref().unwrap().response, "no");
    assert_eq!(opened.notes.len(), 1);
    let history = app.history(of(&case)).unwrap();
    assert_eq!((history.verified, history.authors.len()), (true, 2));
    let end = EndShareRequest { case_id: case.clone(), alias: IDIR.into() };
    let view = app.end_share(end.clone()).unwrap();
    assert_eq!(states(&view), [(IDIR, "ended")]);
    assert_eq!(code(app.end_share(end)), Some(FailureCode::ColleagueUnknown));
    note(&mut app, &case, "where she sleeps");
    app.lock(Nothing {}).unwrap();

    enter(&mut app, IDIR);
    assert_eq!(listed(&mut app), [(case.clone(), Some("over".to_owned()))]);
    assert!(app.sharing(of(&case)).unwrap().is_over);
    assert_eq!(app.open_case(of(&case)).unwrap().notes.len(), 1);
}

/// Who was added with nobody beside them cannot be shared with, and is told so by name.
#[test]
fn who_was_added_apart_is_named() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    app.create_officer(CreateOfficerRequest {
        alias: IDIR.into(),
        passphrase: HIS.into(),
        repeated: HIS.into(),
    })
    .unwrap();
    app.lock(Nothing {}).unwrap();
    enter(&mut app, ALIAS);
    assert_eq!(states(&app.sharing(of(&case)).unwrap()), [(IDIR, "apart")]);
    assert_eq!(code(app.share_case(share(&case, IDIR))), Some(FailureCode::ColleagueUnknown));
    let unknown = "00".repeat(16);
    assert_eq!(code(app.sharing(of(&unknown))), Some(FailureCode::CaseNotFound));
}

/// A colleague leaves: one act ends what is shared with them and puts everything under another key.
/// Each case says so in its history, and the ledger who left.
#[test]
fn a_colleague_leaves() {
    let mut world = World::new();
    let mut app = world.first_day();
    let (one, other) = (world.start_case(&mut app), world.start_case(&mut app));
    let own = world.start_case(&mut app);
    app.lock(Nothing {}).unwrap();
    app.create_beside(beside(PASSPHRASE)).unwrap();
    let sheet = app.make_sheet(MakeSheetRequest { passphrase: None }).unwrap();
    app.rehearse_sheet(SheetCodeRequest { code: sheet.groups.join("-") }).unwrap();
    app.lock(Nothing {}).unwrap();
    enter(&mut app, ALIAS);
    for case in [&one, &other] {
        app.share_case(share(case, IDIR)).unwrap();
    }
    let before = app.protection(Nothing {}).unwrap();
    assert_eq!(before.colleagues, [IDIR]);
    let part = |app: &mut App, alias: &str, passphrase: &str| {
        let request =
            RenewKeysRequest { passphrase: passphrase.into(), leaver: Some(alias.into()) };
        app.renew_keys(request)
    };
    // Nothing ends without the passphrase, or with somebody who is not there.
    assert_eq!(code(part(&mut app, IDIR, HIS)), Some(FailureCode::WrongPassphrase));
    assert_eq!(code(part(&mut app, "nobody", PASSPHRASE)), Some(FailureCode::OfficerUnknown));
    assert_eq!(code(part(&mut app, ALIAS, PASSPHRASE)), Some(FailureCode::ColleagueUnknown));
    assert_eq!(states(&app.sharing(of(&one)).unwrap()), [(IDIR, "shared")]);
    world.wait(600_000);

    let after = part(&mut app, IDIR, PASSPHRASE).unwrap();
    assert!(after.keys_made_at > before.keys_made_at && after.colleagues.is_empty());
    for case in [&one, &other] {
        assert_eq!(states(&app.sharing(of(case)).unwrap()), [(IDIR, "left")]);
        let history = app.history(of(case)).unwrap();
        assert!(history.verified);
        let ends = history.entries.iter().filter(|entry| entry.op == "share-revoke");
        let reasons: Vec<_> = ends.map(|entry| entry.reason.as_deref()).collect();
        assert_eq!(reasons, [Some("left")]);
        world.answer(&mut app, case, "papers-held", "yes").unwrap();
    }
    let untouched = app.history(of(&own)).unwrap();
    assert!(untouched.entries.iter().all(|entry| entry.op != "share-revoke"));
    // By mistake, or they came back: shared with again, they are a colleague again.
    app.share_case(share(&own, IDIR)).unwrap();
    assert_eq!(app.protection(Nothing {}).unwrap().colleagues, [IDIR]);
    app.lock(Nothing {}).unwrap();
    enter(&mut app, IDIR);
    let mut his = [
        (one.clone(), Some("over".to_owned())),
        (other.clone(), Some("over".to_owned())),
        (own.clone(), Some("new".to_owned())),
    ];
    his.sort();
    assert_eq!(listed(&mut app), his);
    assert_eq!(app.open_case(of(&one)).unwrap().head.answers, 0, "what came after is not for him");
    app.lock(Nothing {}).unwrap();
    drop(app);
    let (home, _) = Home::open(&world.data(), Moment(1_795_100_000_000)).unwrap();
    let id = home.find(ALIAS).unwrap();
    let (vault, _) = home
        .unlock(id, &Passphrase::given(PASSPHRASE).unwrap(), Moment(1_795_100_000_000))
        .unwrap();
    let (records, _) = vault.audits().unwrap();
    let left = records.iter().filter(|record| record.kind == AuditKind::ColleagueLeft);
    let amounts: Vec<_> = left.map(|record| (record.about.len(), record.amount)).collect();
    assert_eq!(amounts, [(1, 2)]);
}
