//! A forgotten passphrase, a paper in a cupboard, and a vault that is sealed while somebody talks.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a recovery that cannot be tried fails the test"
)]

#[allow(dead_code, reason = "each test uses a part of the world")]
mod world;

use std::fs;
use std::path::Path;

use dalil_app::App;
use dalil_ipc::{
    CaseRequest, CasesRequest, ChangePassphraseRequest, Desk as _, DraftRequest, DuressRequest,
    Failure, FailureCode, MakeSheetRequest, Nothing, Place, PlaceRequest, RecoverRequest, Release,
    RenewKeysRequest, SaveSheetRequest, SealAfterRequest, SheetCodeRequest, StartCaseRequest, Tab,
    TrySheetRequest, UnlockedView,
};
use dalil_vault::AuditKind;
use world::{ALIAS, PASSPHRASE, World};

const NEXT: &str = "copper kettle under nine blue shelves";
const DURESS: &str = "brown bread with salted butter twice";

fn make(app: &mut App) -> Vec<String> {
    app.make_sheet(MakeSheetRequest { passphrase: None }).unwrap().groups
}

fn rehearse(app: &mut App, code: &str) -> Result<(), Failure> {
    app.rehearse_sheet(SheetCodeRequest { code: code.into() }).map(drop)
}

fn try_sheet(app: &mut App, code: &str) -> Result<(), Failure> {
    app.try_sheet(TrySheetRequest { alias: ALIAS.into(), code: code.into() }).map(drop)
}

fn recover(app: &mut App, code: &str) -> Result<UnlockedView, Failure> {
    app.recover(RecoverRequest {
        alias: ALIAS.into(),
        code: code.into(),
        passphrase: NEXT.into(),
        repeated: NEXT.into(),
    })
}

fn code<T>(result: Result<T, Failure>) -> FailureCode {
    result.map(drop).unwrap_err().code
}

/// What the vault's own ledger says, opened past the application.
fn ledger(world: &World, app: App, passphrase: &str) -> Vec<AuditKind> {
    drop(app);
    let (home, _) = dalil_vault::Home::open(&world.data(), dalil_case::Moment(0)).unwrap();
    let id = home.officers()[0].vault_id;
    let given = dalil_seal::Passphrase::given(passphrase).unwrap();
    let (vault, _) = home.unlock(id, &given, dalil_case::Moment(1_900_000_000_000)).unwrap();
    let (records, broken) = vault.audits().unwrap();
    assert_eq!(broken, 0);
    records.into_iter().map(|one| one.kind).collect()
}

/// P8, K20: the passphrase is forgotten; the sheet opens the same place with everything in it,
/// once, and a new one is asked for.
#[test]
fn a_forgotten_passphrase_costs_nothing_but_the_sheet() {
    let mut world = World::new();
    let mut app = world.newcomer();
    assert_eq!(app.protection(Nothing {}).unwrap().rehearsed_at, None);
    let paper = make(&mut app).join("-");
    let waiting = app.protection(Nothing {}).unwrap();
    assert!(waiting.waiting_at.is_some() && waiting.at_hand && waiting.rehearsed_at.is_none());
    // As somebody types it who is in no mood for dashes.
    rehearse(&mut app, &paper.to_lowercase().replace('-', " ")).unwrap();
    let stands = app.protection(Nothing {}).unwrap();
    assert!(stands.rehearsed_at.is_some() && stands.waiting_at.is_none() && !stands.at_hand);

    let case = world.start_case(&mut app);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    let place = Place {
        tab: Tab::Conversation,
        page: Some("papers-held".into()),
        question: Some("papers-held".into()),
        cursor: None,
    };
    app.keep_place(PlaceRequest { case_id: case.clone(), place: place.clone() }).unwrap();
    let before = app.open_case(CaseRequest { case_id: case.clone() }).unwrap();
    app.lock(Nothing {}).unwrap();

    assert_eq!(code(world.unlock(&mut app, "what was it again")), FailureCode::WrongPassphrase);
    try_sheet(&mut app, &paper).unwrap();
    assert!(!app.is_open(), "trying a sheet opens nothing");
    let back = recover(&mut app, &paper).unwrap();
    assert_eq!(back.go_on.unwrap().place, place);
    assert_eq!(app.open_case(CaseRequest { case_id: case }).unwrap(), before);
    assert_eq!(app.protection(Nothing {}).unwrap().rehearsed_at, None);

    app.lock(Nothing {}).unwrap();
    assert_eq!(code(try_sheet(&mut app, &paper)), FailureCode::SheetWrong);
    assert_eq!(code(recover(&mut app, &paper)), FailureCode::SheetWrong);
    assert_eq!(code(world.unlock(&mut app, PASSPHRASE)), FailureCode::WrongPassphrase);
    world.wait(10_000);
    world.unlock(&mut app, NEXT).unwrap();
}

/// K20: a real case begins only once something else than the passphrase opens it, also after that
/// was used; what is there already is never shut.
#[test]
fn no_case_begins_before_a_sheet_was_rehearsed() {
    let mut world = World::new();
    let mut app = world.newcomer();
    let begin = |app: &mut App| app.start_case(StartCaseRequest { place: "Tanger".into() });
    assert_eq!(code(begin(&mut app)), FailureCode::SheetNeeded);
    let paper = make(&mut app).join("-");
    assert_eq!(code(begin(&mut app)), FailureCode::SheetNeeded);
    assert_eq!(app.list_cases(CasesRequest { query: String::new() }).unwrap().total, 0);
    rehearse(&mut app, &paper).unwrap();
    let case = begin(&mut app).unwrap().head.case_id;
    // A newer sheet that waits takes nothing away.
    make(&mut app);
    begin(&mut app).unwrap();
    app.lock(Nothing {}).unwrap();
    recover(&mut app, &paper).unwrap();
    assert_eq!(code(begin(&mut app)), FailureCode::SheetNeeded);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    let next = make(&mut app).join("-");
    rehearse(&mut app, &next).unwrap();
    begin(&mut app).unwrap();
}

/// K20: whatever is mistyped is named by its group while the new sheet is at hand, and by what the
/// checksum tells at the door; nothing is changed by it.
#[test]
fn a_mistyped_code_is_named_by_its_group() {
    let mut world = World::new();
    let mut app = world.newcomer();
    let groups = make(&mut app);
    let other = |letter: char| if letter == 'K' { 'M' } else { 'K' };
    let spoilt = |at: usize, letters: usize| {
        let mut groups = groups.clone();
        groups[at] = groups[at]
            .chars()
            .enumerate()
            .map(|(place, letter)| if place < letters { other(letter) } else { letter })
            .collect();
        groups.join("-")
    };
    for at in 0..9 {
        for letters in [1, 3] {
            let failure = rehearse(&mut app, &spoilt(at, letters)).unwrap_err();
            assert_eq!(failure.code, FailureCode::SheetGroup);
            assert_eq!(failure.about["group"], (at + 1).to_string());
        }
    }
    let failure = rehearse(&mut app, &groups[..8].join("-")).unwrap_err();
    assert_eq!((failure.code, failure.about["count"].as_str()), (FailureCode::SheetLength, "32"));
    let failure = rehearse(&mut app, &spoilt(4, 0).replace(&groups[4], "A%AA")).unwrap_err();
    assert_eq!((failure.code, failure.about["group"].as_str()), (FailureCode::SheetGroup, "5"));
    assert_eq!(app.protection(Nothing {}).unwrap().rehearsed_at, None);
    rehearse(&mut app, &groups.join("")).unwrap();
    app.lock(Nothing {}).unwrap();
    let failure = try_sheet(&mut app, &spoilt(6, 1)).unwrap_err();
    assert_eq!((failure.code, failure.about["group"].as_str()), (FailureCode::SheetGroup, "7"));
    let failure = try_sheet(&mut app, &spoilt(6, 4)).unwrap_err();
    // Once in a thousand times a single mistake elsewhere would explain it as well.
    assert!(matches!(failure.code, FailureCode::SheetMistyped | FailureCode::SheetGroup));
    // A whole code of somebody else.
    let stranger = dalil_seal::SheetCode::new(&dalil_seal::Random::new()).unwrap();
    assert_eq!(code(try_sheet(&mut app, &stranger.line())), FailureCode::SheetWrong);
    try_sheet(&mut app, &groups.join("")).unwrap();
}

/// The code is at hand until it is rehearsed or the vault is locked; then only the paper has it.
#[test]
fn a_lock_forgets_the_code_and_the_sheet_can_still_be_rehearsed() {
    let mut world = World::new();
    let mut app = world.newcomer();
    let paper = make(&mut app).join("-");
    app.lock(Nothing {}).unwrap();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    let view = app.protection(Nothing {}).unwrap();
    assert!(view.waiting_at.is_some() && !view.at_hand);
    let path = world.papers().join("late.pdf");
    assert_eq!(code(save(&mut app, &path)), FailureCode::SheetGone);
    assert!(!path.exists());
    rehearse(&mut app, &paper).unwrap();
    assert!(app.protection(Nothing {}).unwrap().rehearsed_at.is_some());
}

/// A hand on an unlocked computer makes no sheet for itself.
#[test]
fn a_new_sheet_needs_the_passphrase_after_five_minutes() {
    let mut world = World::new();
    let mut app = world.first_day();
    let ask = |app: &mut App, passphrase: Option<&str>| {
        app.make_sheet(MakeSheetRequest { passphrase: passphrase.map(str::to_owned) })
    };
    world.wait(4 * 60_000);
    ask(&mut app, None).unwrap();
    world.wait(2 * 60_000);
    assert!(app.protection(Nothing {}).unwrap().passphrase_needed);
    assert_eq!(code(ask(&mut app, None)), FailureCode::PassphraseNeeded);
    assert_eq!(code(ask(&mut app, Some("not this one"))), FailureCode::WrongPassphrase);
    world.wait(2_000);
    ask(&mut app, Some(PASSPHRASE)).unwrap();
    assert!(!app.protection(Nothing {}).unwrap().passphrase_needed);
    ask(&mut app, None).unwrap();
    // A clock set back ends it.
    world.wait(-60 * 60_000);
    assert_eq!(code(ask(&mut app, None)), FailureCode::PassphraseNeeded);
}

fn save(app: &mut App, path: &Path) -> Result<dalil_ipc::ProtectionView, Failure> {
    let path = path.to_string_lossy().into_owned();
    app.save_sheet(SaveSheetRequest { path, replace: false, language: "fr".into() })
}

/// The paper is a file only where the officer wants one; where it lies is known until it is gone.
#[test]
fn a_saved_sheet_is_known_until_it_is_removed() {
    let mut world = World::new();
    let mut app = world.newcomer();
    let view = app.make_sheet(MakeSheetRequest { passphrase: None }).unwrap();
    assert!(view.path.ends_with(".pdf") && !view.path.contains(&view.groups[0]));
    let taken = world.papers().join("taken.pdf");
    fs::write(&taken, "something else").unwrap();
    assert_eq!(code(save(&mut app, &taken)), FailureCode::PaperPathTaken);
    assert_eq!(code(save(&mut app, Path::new("relative.pdf"))), FailureCode::PaperPathUnwritable);
    assert_eq!(fs::read(&taken).unwrap(), b"something else");
    let path = world.papers().join("page.pdf");
    let saved = save(&mut app, &path).unwrap();
    assert_eq!(saved.file.as_deref(), path.to_str());
    assert!(fs::read(&path).unwrap().starts_with(b"%PDF-"));
    rehearse(&mut app, &view.groups.join("")).unwrap();
    app.lock(Nothing {}).unwrap();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    assert_eq!(app.protection(Nothing {}).unwrap().file.as_deref(), path.to_str());
    assert_eq!(app.remove_sheet_file(Nothing {}).unwrap().file, None);
    assert!(!path.exists() && taken.exists());
    assert_eq!(app.remove_sheet_file(Nothing {}).unwrap().file, None);
    let names: Vec<_> = fs::read_dir(world.papers()).unwrap().flatten().collect();
    assert_eq!(names.len(), 1, "nothing half-written is left");
}

/// K13, P3: sealed by hand in the middle of an answer. Nobody gets in by a passphrase, the sheet
/// gives back every answer and the half-typed word.
#[test]
fn sealed_in_the_middle_of_an_answer_the_sheet_loses_nothing() {
    let mut world = World::new();
    let mut app = world.newcomer();
    let paper = make(&mut app).join("-");
    rehearse(&mut app, &paper).unwrap();
    let case = world.start_case(&mut app);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    let (field, text) = ("note:papers-held".to_owned(), "the broker, si".to_owned());
    app.keep_draft(DraftRequest { case_id: case.clone(), field, text }).unwrap();
    let before = app.open_case(CaseRequest { case_id: case.clone() }).unwrap();
    app.seal(Nothing {}).unwrap();
    assert!(!app.is_open());
    let at_the_door = app.start(Nothing {}).unwrap().officers;
    assert!(at_the_door[0].is_sealed);
    assert_eq!(code(world.unlock(&mut app, PASSPHRASE)), FailureCode::VaultSealed);
    drop(app);
    let mut app = world.start();
    assert_eq!(code(world.unlock(&mut app, PASSPHRASE)), FailureCode::VaultSealed);
    let back = recover(&mut app, &paper).unwrap();
    assert_eq!(back.go_on.unwrap().head.case_id, case);
    assert_eq!(app.open_case(CaseRequest { case_id: case }).unwrap(), before);
    assert!(!app.start(Nothing {}).unwrap().officers[0].is_sealed);
    use AuditKind::{Locked, Recovered, SealLocked, SheetMade, SheetRehearsed, Unlocked};
    let told = ledger(&world, app, NEXT);
    let first = [Unlocked, SheetMade, SheetRehearsed];
    assert_eq!(told, [&first[..], &[SealLocked, Locked, Recovered, Locked]].concat());
}

/// Nothing is sealed that nothing would open; it is locked all the same.
#[test]
fn without_a_rehearsed_sheet_the_seal_only_locks() {
    let mut world = World::new();
    let mut app = world.newcomer();
    make(&mut app);
    assert_eq!(code(app.seal(Nothing {})), FailureCode::SheetNeeded);
    assert!(!app.is_open());
    world.unlock(&mut app, PASSPHRASE).unwrap();
}

/// K13: wrong passphrases in the open vault count like those at the door; the last one seals it
/// and closes it, and the ledger knows after the sheet was used.
#[test]
fn too_many_wrong_passphrases_in_an_open_vault_seal_and_close_it() {
    let mut world = World::new();
    let mut app = world.newcomer();
    let paper = make(&mut app).join("-");
    rehearse(&mut app, &paper).unwrap();
    assert_eq!(app.protection(Nothing {}).unwrap().seal_after, 10);
    let five = app.set_seal_after(SealAfterRequest { count: 5 }).unwrap();
    assert_eq!(five.seal_after, 5);
    let change = |app: &mut App, present: &str| {
        app.change_passphrase(ChangePassphraseRequest {
            present: present.into(),
            passphrase: NEXT.into(),
            repeated: NEXT.into(),
        })
    };
    for left in (1..5).rev() {
        let failure = change(&mut app, "not this one").unwrap_err();
        assert_eq!(failure.code, FailureCode::WrongPassphrase);
        assert_eq!(failure.about["left"], left.to_string());
        assert!(app.is_open());
        world.wait(300_000);
    }
    assert_eq!(code(change(&mut app, "not this one")), FailureCode::VaultSealed);
    assert!(!app.is_open());
    recover(&mut app, &paper).unwrap();
    use AuditKind::{Locked, Recovered, SealLocked, SheetMade, SheetRehearsed, Unlocked};
    let told = ledger(&world, app, NEXT);
    let first = [Unlocked, SheetMade, SheetRehearsed];
    assert_eq!(told, [&first[..], &[Locked, SealLocked, Recovered, Locked]].concat());
}

/// A changed passphrase opens, the old one does not, and the sheet stays in force.
#[test]
fn another_passphrase_leaves_the_sheet_in_force() {
    let mut world = World::new();
    let mut app = world.newcomer();
    let paper = make(&mut app).join("-");
    rehearse(&mut app, &paper).unwrap();
    let change = |app: &mut App, passphrase: &str, repeated: &str| {
        app.change_passphrase(ChangePassphraseRequest {
            present: PASSPHRASE.into(),
            passphrase: passphrase.into(),
            repeated: repeated.into(),
        })
    };
    assert_eq!(code(change(&mut app, NEXT, "another")), FailureCode::PassphraseDiffers);
    assert_eq!(code(change(&mut app, "password", "password")), FailureCode::PassphraseWeak);
    assert_eq!(code(change(&mut app, PASSPHRASE, PASSPHRASE)), FailureCode::PassphraseSame);
    assert!(change(&mut app, NEXT, NEXT).unwrap().rehearsed_at.is_some());
    app.lock(Nothing {}).unwrap();
    assert_eq!(code(world.unlock(&mut app, PASSPHRASE)), FailureCode::WrongPassphrase);
    world.wait(2_000);
    world.unlock(&mut app, NEXT).unwrap();
    try_sheet(&mut app, &paper).unwrap();
}

/// K13: the passphrase of duress seals. At the door it opens the exercises and nothing else; where the
/// passphrase is asked for again it is told as any wrong one. The sheet opens everything again.
#[test]
fn duress_seals_and_opens_no_case() {
    let mut world = World::new();
    let mut app = world.newcomer();
    let duress = |app: &mut App, duress: Option<&str>| {
        app.set_duress(DuressRequest {
            present: PASSPHRASE.into(),
            duress: duress.map(str::to_owned),
            repeated: duress.unwrap_or_default().to_owned(),
        })
    };
    assert_eq!(code(duress(&mut app, Some(DURESS))), FailureCode::SheetNeeded);
    let paper = make(&mut app).join("-");
    rehearse(&mut app, &paper).unwrap();
    assert_eq!(code(duress(&mut app, Some(PASSPHRASE))), FailureCode::PassphraseSame);
    duress(&mut app, Some(DURESS)).unwrap();
    let case = world.start_case(&mut app);
    // Typed where the passphrase is asked for again, it closes what is open.
    let release = Release { passphrase: Some(DURESS.into()), ..world.release() };
    let asked = dalil_ipc::ExportRecordRequest {
        case_id: case.clone(),
        path: world.papers().join("out.dalil-record").to_string_lossy().into_owned(),
        replace: false,
        with_identity: false,
        release,
    };
    assert_eq!(code(app.export_record(asked)), FailureCode::WrongPassphrase);
    assert!(!app.is_open());
    assert_eq!(fs::read_dir(world.papers()).unwrap().count(), 0);
    for passphrase in [DURESS, PASSPHRASE, DURESS] {
        world.wait(300_000);
        let opened = world.unlock(&mut app, passphrase);
        if passphrase == DURESS {
            assert!(opened.unwrap().practice);
            let asked = app.open_case(CaseRequest { case_id: case.clone() });
            assert_eq!(code(asked.map(drop)), FailureCode::CaseNotFound);
            app.lock(Nothing {}).unwrap();
        } else {
            assert_eq!(code(opened.map(drop)), FailureCode::WrongPassphrase);
        }
        assert!(!app.start(Nothing {}).unwrap().officers[0].is_sealed);
    }
    let back = recover(&mut app, &paper).unwrap();
    assert_eq!(back.go_on.unwrap().head.case_id, case);
}

/// A file that cannot be removed is told, and is known on.
#[test]
fn a_file_that_stays_is_told() {
    let mut world = World::new();
    let mut app = world.newcomer();
    make(&mut app);
    let path = world.papers().join("page.pdf");
    save(&mut app, &path).unwrap();
    // A folder in its place: not even the superuser removes that as a file.
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(code(app.remove_sheet_file(Nothing {})), FailureCode::SheetFileStays);
    assert_eq!(app.protection(Nothing {}).unwrap().file.as_deref(), path.to_str());
}

/// K15: after 90 days another key is due; everything is where it was, the paper still opens it, and
/// the act stands once in the ledger.
#[test]
fn everything_is_written_under_another_key_and_work_goes_on() {
    let mut world = World::new();
    let mut app = world.newcomer();
    let paper = make(&mut app).join("-");
    rehearse(&mut app, &paper).unwrap();
    let case = world.start_case(&mut app);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    let before = app.open_case(CaseRequest { case_id: case.clone() }).unwrap();
    assert!(!app.protection(Nothing {}).unwrap().keys_due);
    world.wait(90 * 24 * 3600 * 1000);
    let renew = |app: &mut App, passphrase: &str| {
        app.renew_keys(RenewKeysRequest { passphrase: passphrase.into(), leaver: None })
    };
    app.lock(Nothing {}).unwrap();
    assert_eq!(code(renew(&mut app, PASSPHRASE)), FailureCode::Locked);
    world.unlock(&mut app, PASSPHRASE).unwrap();
    assert!(app.protection(Nothing {}).unwrap().keys_due);
    assert_eq!(code(renew(&mut app, "not this one")), FailureCode::WrongPassphrase);
    // Still open, with the key that it had.
    let made = app.protection(Nothing {}).unwrap().keys_made_at;
    world.wait(2000);
    let view = renew(&mut app, PASSPHRASE).unwrap();
    assert!(!view.keys_due && view.keys_made_at > made && view.rehearsed_at.is_some());
    let after = app.open_case(CaseRequest { case_id: case.clone() }).unwrap();
    assert_eq!((after.questions, after.place), (before.questions, before.place));
    world.answer(&mut app, &case, "papers-held", "no").unwrap();
    app.lock(Nothing {}).unwrap();
    try_sheet(&mut app, &paper).unwrap();
    let kinds = ledger(&world, app, PASSPHRASE);
    assert_eq!(kinds.iter().filter(|kind| **kind == AuditKind::Rekeyed).count(), 1);
}
