//! Every act is an entry of the history, exactly one, and nothing that is done takes one away.

#![allow(clippy::unwrap_used, reason = "what cannot be done fails the test")]

#[allow(dead_code, reason = "each test uses a part of the world")]
mod world;

use dalil_app::App;
use dalil_ipc::{
    CaseRequest, ConsentRequest, Desk as _, DraftRequest, ExportRecordRequest, FailureCode,
    HistoryEntry, NeedRequest, NoteRequest, Nothing, PaperChoice, PaperKind, PaperRequest, Place,
    PlaceRequest, Release, SavePaperRequest, ServiceRequest, Tab,
};
use world::{PASSPHRASE, World};

/// The history without the look that reading it is.
fn entries(app: &mut App, case: &str) -> Vec<HistoryEntry> {
    let view = app.history(CaseRequest { case_id: case.to_owned() }).unwrap();
    assert!(view.verified && view.broken_at.is_none());
    view.entries
}

fn request(case: &str) -> CaseRequest {
    CaseRequest { case_id: case.to_owned() }
}

fn paper(kind: PaperKind) -> PaperChoice {
    PaperChoice {
        kind,
        language: "en".into(),
        reasons: false,
        statement: false,
        notes: false,
        person_name: None,
    }
}

fn save(world: &World, case: &str, name: &str, release: Release) -> SavePaperRequest {
    SavePaperRequest {
        case_id: case.to_owned(),
        paper: paper(PaperKind::Referral),
        path: world.papers().join(name).to_string_lossy().into_owned(),
        replace: true,
        release,
    }
}

fn export(world: &World, case: &str, with_identity: bool, release: Release) -> ExportRecordRequest {
    ExportRecordRequest {
        case_id: case.to_owned(),
        path: world.papers().join("out.dalil-record").to_string_lossy().into_owned(),
        replace: true,
        with_identity,
        release,
    }
}

type Act = (&'static str, &'static [&'static str], Box<dyn Fn(&World, &mut App, &str)>);

/// Each act with the entries that it must leave, in order.
fn acts() -> Vec<Act> {
    let need = |app: &mut App, case: &str| {
        let (need, state) = ("safe-place".to_owned(), "tonight".to_owned());
        app.set_need(NeedRequest { case_id: case.to_owned(), need, state }).unwrap();
    };
    let choose = |app: &mut App, case: &str| {
        let (case_id, service) = (case.to_owned(), "hospital".to_owned());
        app.choose_service(ServiceRequest { case_id, service, chosen: true }).unwrap();
    };
    let consent = |app: &mut App, case: &str| {
        let (case_id, service) = (case.to_owned(), "hospital".to_owned());
        app.set_consent(ConsentRequest { case_id, service, consent: "agrees".into() }).unwrap();
    };
    let note = |app: &mut App, case: &str| {
        let (case_id, text) = (case.to_owned(), "Come back before the harvest ends.".to_owned());
        app.save_note(NoteRequest { case_id, question: None, text }).unwrap();
    };
    let draft = |app: &mut App, case: &str| {
        let (case_id, text) = (case.to_owned(), "half a".to_owned());
        app.keep_draft(DraftRequest { case_id, field: "note".into(), text }).unwrap();
    };
    let stand = |app: &mut App, case: &str| {
        let place = Place { tab: Tab::Conversation, page: None, question: None, cursor: None };
        app.keep_place(PlaceRequest { case_id: case.to_owned(), place }).unwrap();
    };
    let look = |app: &mut App, case: &str| {
        let paper = paper(PaperKind::Referral);
        app.preview_paper(PaperRequest { case_id: case.to_owned(), paper }).unwrap();
    };
    vec![
        (
            "an answer",
            &["answer-set"],
            Box::new(|world, app, case| {
                world.answer(app, case, "papers-held", "yes").unwrap();
            }),
        ),
        (
            "a changed answer",
            &["answer-set"],
            Box::new(|world, app, case| {
                world.answer(app, case, "papers-held", "no").unwrap();
            }),
        ),
        ("a note", &["note-add"], Box::new(move |_, app, case| note(app, case))),
        ("the same note again", &[], Box::new(move |_, app, case| note(app, case))),
        ("a need", &["need-set"], Box::new(move |_, app, case| need(app, case))),
        ("a helper", &["service-choose"], Box::new(move |_, app, case| choose(app, case))),
        ("a consent", &["consent-set"], Box::new(move |_, app, case| consent(app, case))),
        ("half a word", &[], Box::new(move |_, app, case| draft(app, case))),
        ("standing somewhere", &[], Box::new(move |_, app, case| stand(app, case))),
        ("a picture of a paper", &[], Box::new(move |_, app, case| look(app, case))),
        (
            "the result",
            &["audit-viewed"],
            Box::new(|_, app, case| {
                app.result(request(case)).unwrap();
            }),
        ),
        (
            "the result drawn again",
            &[],
            Box::new(|_, app, case| {
                app.result(request(case)).unwrap();
            }),
        ),
        (
            "the referral",
            &["audit-viewed"],
            Box::new(|_, app, case| {
                app.referral(request(case)).unwrap();
            }),
        ),
        (
            "the case drawn again",
            &[],
            Box::new(|_, app, case| {
                app.open_case(request(case)).unwrap();
            }),
        ),
        (
            "a signature",
            &["assessment-computed", "decision-set"],
            Box::new(|world, app, case| {
                app.sign_statement(world.statement(case)).unwrap();
            }),
        ),
        (
            "a paper",
            &["audit-printed"],
            Box::new(|world, app, case| {
                app.save_paper(save(world, case, "a.pdf", world.release())).unwrap();
            }),
        ),
        (
            "a record",
            &["audit-exported"],
            Box::new(|world, app, case| {
                app.export_record(export(world, case, true, world.release())).unwrap();
            }),
        ),
        (
            "a refused paper",
            &[],
            Box::new(|world, app, case| {
                let release =
                    Release { passphrase: Some("not this one".into()), ..world.release() };
                let refused = app.save_paper(save(world, case, "b.pdf", release)).unwrap_err();
                assert_eq!(refused.code, FailureCode::WrongPassphrase);
                world.wait(10_000);
            }),
        ),
        (
            "another visit",
            &["audit-viewed"],
            Box::new(|world, app, case| {
                app.lock(Nothing {}).unwrap();
                world.unlock(app, PASSPHRASE).unwrap();
                app.open_case(request(case)).unwrap();
            }),
        ),
    ]
}

/// L9: each act leaves exactly its entry, with codes and ids, and in the same order for ever.
#[test]
fn each_act_gives_exactly_one_entry() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    // The first look at the history is one too.
    let mut before = entries(&mut app, &case);
    let ops: Vec<_> = before.iter().map(|entry| entry.op.as_str()).collect();
    assert_eq!(ops, ["case-open", "audit-viewed"]);
    for (name, expected, act) in acts() {
        act(&world, &mut app, &case);
        let looked = usize::from(name == "another visit");
        let after = entries(&mut app, &case);
        let new = &after[before.len()..after.len() - looked];
        let ops: Vec<&str> = new
            .iter()
            .map(|entry| entry.op.as_str())
            // What the rules make of a change belongs to the change.
            .filter(|op| *op != "assessment-computed" || expected.contains(op))
            .collect();
        assert_eq!(ops, expected, "{name}");
        for entry in new.iter().filter(|entry| entry.op.starts_with("audit-")) {
            assert!(entry.about.is_some() && entry.text.is_none(), "{name}");
        }
        before = after;
    }
}

/// L1: whatever is called, in whatever order, refused or not: what was there stays, in its place.
#[test]
fn no_sequence_of_commands_takes_an_entry_away() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let other = world.start_case(&mut app);
    let acts = acts();
    let mut seed = 0x9E37_79B9_u32;
    let mut before: Vec<String> = Vec::new();
    for step in 0..90 {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let at = usize::try_from(seed >> 8).unwrap() % acts.len();
        let (name, _, act) = &acts[at];
        let on = if step % 5 == 4 { &other } else { &case };
        act(&world, &mut app, on);
        let after: Vec<String> =
            entries(&mut app, &case).into_iter().map(|entry| entry.hash).collect();
        assert!(after.starts_with(&before), "step {step}, {name}");
        before = after;
    }
}

/// Looking at another case ends a visit; drawing a screen again does not begin one.
#[test]
fn a_visit_is_noted_once() {
    let mut world = World::new();
    let mut app = world.first_day();
    let first = world.start_case(&mut app);
    let second = world.start_case(&mut app);
    for case in [&first, &second, &first] {
        for _ in 0..3 {
            app.open_case(request(case)).unwrap();
            app.result(request(case)).unwrap();
        }
    }
    let looked = |app: &mut App, case: &str| {
        let entries = entries(app, case).into_iter();
        let looks = entries.filter(|entry| entry.op == "audit-viewed");
        looks.map(|entry| entry.about.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(looked(&mut app, &first), ["case", "result", "case", "result", "history"]);
    assert_eq!(looked(&mut app, &second), ["case", "result", "history"]);
    // Whoever begins a case sees it.
    let third = world.start_case(&mut app);
    app.open_case(request(&third)).unwrap();
    assert_eq!(looked(&mut app, &third), ["history"]);
}

#[test]
fn nothing_leaves_without_a_reason_and_the_passphrase() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let other = world.start_case(&mut app);
    let path = world.papers().join("a.pdf");
    let bare = Release { passphrase: None, ..world.release() };
    let code = |app: &mut App, case: &str, release: Release| {
        app.save_paper(save(&world, case, "a.pdf", release)).err().map(|failure| failure.code)
    };
    let missing = Some(FailureCode::ReleaseReasonMissing);
    for reason in ["", "because", "other"] {
        let release = Release { reason: reason.into(), ..world.release() };
        assert_eq!(code(&mut app, &case, release), missing);
    }
    let needed = Some(FailureCode::PassphraseNeeded);
    assert_eq!(code(&mut app, &case, bare.clone()), needed);
    assert!(!path.exists());
    let needs = |app: &mut App, case: &str| {
        app.suggest_record_path(request(case)).unwrap().passphrase_needed
    };
    assert!(needs(&mut app, &case));
    // Once it was given it counts for five minutes, and for this case alone.
    assert_eq!(code(&mut app, &case, world.release()), None);
    assert!(!needs(&mut app, &case) && needs(&mut app, &other));
    assert_eq!(code(&mut app, &case, bare.clone()), None);
    assert_eq!(code(&mut app, &other, bare.clone()), needed);
    world.wait(5 * 60_000);
    assert_eq!(code(&mut app, &case, bare.clone()), needed);
    assert_eq!(code(&mut app, &case, world.release()), None);
    world.wait(-10_000);
    assert_eq!(code(&mut app, &case, bare.clone()), needed);
    assert_eq!(code(&mut app, &case, world.release()), None);
    app.lock(Nothing {}).unwrap();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    assert_eq!(code(&mut app, &case, bare), needed);

    let words = Release { reason: "other".into(), words: "Hearing".into(), ..world.release() };
    assert_eq!(code(&mut app, &case, words), None);
    let printed = entries(&mut app, &case);
    let printed: Vec<_> = printed.iter().filter(|entry| entry.op == "audit-printed").collect();
    let copies: Vec<_> = printed.iter().map(|entry| entry.copy.unwrap()).collect();
    assert_eq!(copies, [1, 2, 3, 4, 5]);
    let last = printed.last().unwrap();
    assert_eq!((last.reason.as_deref(), last.text.as_deref()), (Some("other"), Some("Hearing")));
}

/// The file is whole, in clear only where asked, and a taken place stays taken.
#[test]
fn a_record_is_written_as_it_was_asked_for() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    app.sign_statement(world.statement(&case)).unwrap();
    let statement = world.statement(&case).statement;
    let path = world.papers().join("out.dalil-record");
    for with_identity in [true, false] {
        let saved =
            app.export_record(export(&world, &case, with_identity, world.release())).unwrap();
        let file = std::fs::read(&path).unwrap();
        let holds = file.windows(statement.len()).any(|part| part == statement.as_bytes());
        assert_eq!(holds, with_identity);
        assert_eq!(saved.kept_back > 0, !with_identity);
        let shown = dalil_case::export::verify(&file, &Default::default(), &Ed25519);
        assert_eq!((shown.problem, shown.lines.len()), (None, saved.entries as usize));
        assert_eq!(shown.lines.last().unwrap().hash.to_string(), saved.last_hash);
    }
    let before = std::fs::read(&path).unwrap();
    let again =
        ExportRecordRequest { replace: false, ..export(&world, &case, true, world.release()) };
    assert_eq!(app.export_record(again).unwrap_err().code, FailureCode::PaperPathTaken);
    assert_eq!(std::fs::read(&path).unwrap(), before);
    let nowhere = ExportRecordRequest {
        path: "relative".into(),
        ..export(&world, &case, true, world.release())
    };
    assert_eq!(app.export_record(nowhere).unwrap_err().code, FailureCode::PaperPathUnwritable);
    let history = entries(&mut app, &case);
    let out: Vec<_> = history.iter().filter(|entry| entry.op == "audit-exported").collect();
    let abouts: Vec<_> = out.iter().map(|entry| entry.about.as_deref().unwrap()).collect();
    assert_eq!(abouts, ["record-file", "record-file-without"]);
}

/// L9: what concerns the vault as a whole stands in the computer's ledger, once each, by number.
#[test]
fn unlocking_trying_and_locking_are_noted_once_each() {
    use dalil_vault::AuditKind::{
        ClockJumped, Failures, Locked, SheetMade, SheetRehearsed, Unlocked,
    };
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    app.lock(Nothing {}).unwrap();
    for _ in 0..2 {
        let wrong = world.unlock(&mut app, "not this one at all").unwrap_err();
        assert_eq!(wrong.code, FailureCode::WrongPassphrase);
        world.wait(10_000);
    }
    world.unlock(&mut app, PASSPHRASE).unwrap();
    // Tried in the open vault: noted when the right one comes, and not again at the next unlock.
    let wrong = Release { passphrase: Some("not this one".into()), ..world.release() };
    app.save_paper(save(&world, &case, "a.pdf", wrong)).unwrap_err();
    world.wait(10_000);
    app.save_paper(save(&world, &case, "a.pdf", world.release())).unwrap();
    app.lock(Nothing {}).unwrap();
    world.wait(-3_600_000);
    world.unlock(&mut app, PASSPHRASE).unwrap();
    drop(app);

    let (home, _) = dalil_vault::Home::open(&world.data(), dalil_case::Moment(0)).unwrap();
    let id = home.officers()[0].vault_id;
    let given = dalil_seal::Passphrase::given(PASSPHRASE).unwrap();
    let (vault, _) = home.unlock(id, &given, dalil_case::Moment(1_800_000_000_000)).unwrap();
    let (records, broken) = vault.audits().unwrap();
    assert_eq!(broken, 0);
    let told: Vec<_> = records.iter().map(|one| (one.kind, one.amount.signum())).collect();
    assert_eq!(
        told,
        [
            (Unlocked, 0),
            (SheetMade, 0),
            (SheetRehearsed, 0),
            (Locked, 0),
            (Failures, 1),
            (Unlocked, 0),
            (Failures, 1),
            (Locked, 0),
            (ClockJumped, -1),
            (Unlocked, 0),
            (Locked, 0),
        ]
    );
    assert_eq!((records[4].amount, records[6].amount), (2, 1));
    assert!(records.iter().all(|one| one.about.is_empty()));
}

struct Ed25519;

impl dalil_case::Sha256 for Ed25519 {
    fn sha256(&self, parts: &[&[u8]]) -> [u8; 32] {
        dalil_seal::sha256(parts)
    }
}

impl dalil_case::export::Proven for Ed25519 {
    fn verify(&self, key: &[u8; 32], message: &[u8], signature: &[u8]) -> bool {
        dalil_seal::VerifyingKey(*key).verify(message, signature)
    }
}
