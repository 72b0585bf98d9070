//! Keeping, as an officer meets it: copies in quiet moments, a backup to a stick and back, a
//! damaged file mended, a case closed and erased.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops where something is not as it should be"
)]

mod world;

use std::path::{Path, PathBuf};

use dalil_app::{App, Quiet};
use dalil_ipc::{
    CarryRequest, CaseRequest, CasesRequest, CloseCaseRequest, Desk as _, EraseCaseRequest,
    Failure, FailureCode, FolderRequest, KeepingView, Nothing, SecondOfficer, UnlockRequest,
};
use world::{ALIAS, PASSPHRASE, World};

const DAY: i64 = 24 * 3600 * 1000;

fn code<T>(result: Result<T, Failure>) -> Option<FailureCode> {
    result.err().map(|failure| failure.code)
}

fn keeping(app: &mut App) -> KeepingView {
    app.keeping(Nothing {}).unwrap()
}

/// Long enough for every round.
fn rest(world: &World, app: &mut App) {
    world.wait(20_000);
    for _ in 0..4 {
        app.quiet(&Quiet::undisturbed());
    }
}

fn carry(app: &mut App) -> Result<String, Failure> {
    loop {
        let view = app.carry_on(CarryRequest { give_up: false })?;
        if let Some(arrived) = view.arrived {
            return Ok(arrived);
        }
    }
}

fn database(data: &Path) -> PathBuf {
    let entries = std::fs::read_dir(data.join("vaults")).unwrap();
    entries.map(|entry| entry.unwrap().path().join("vault.db")).next().unwrap()
}

/// How many answers the history has, and whether it is as it was signed.
fn answers(app: &mut App, case: &str) -> (usize, bool) {
    let history = app.history(CaseRequest { case_id: case.into() }).unwrap();
    let given = history.entries.iter().filter(|entry| entry.op == "answer-set");
    (given.count(), history.verified)
}

fn erase(
    app: &mut App,
    case: &str,
    typed: &str,
    second: Option<SecondOfficer>,
) -> Option<FailureCode> {
    code(app.erase_case(EraseCaseRequest {
        case_id: case.into(),
        code: typed.into(),
        reason: "retention".into(),
        passphrase: PASSPHRASE.into(),
        second,
    }))
}

#[test]
fn quiet_moments_make_copies_and_read_everything_through() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    app.quiet(&Quiet::undisturbed());
    assert_eq!(keeping(&mut app).copies, [], "nobody has paused yet");
    rest(&world, &mut app);
    let view = keeping(&mut app);
    assert_eq!(view.copies.len(), 1);
    assert_eq!(view.copies[0].entries, view.entries);
    assert!(view.checked_at.is_some());
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    world.wait(20_000);
    app.quiet(&Quiet::for_as_long_as(|| false));
    assert_eq!(keeping(&mut app).copies.len(), 1);
    world.wait(2 * DAY);
    rest(&world, &mut app);
    assert_eq!(keeping(&mut app).copies.len(), 2);
}

#[test]
fn a_backup_goes_to_a_stick_and_comes_back_elsewhere() {
    let (mut world, other) = (World::new(), World::new());
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let folder = world.papers().to_string_lossy().into_owned();
    assert_eq!(keeping(&mut app).folder, folder);
    let nowhere = FolderRequest { folder: "nowhere".into() };
    assert_eq!(code(app.begin_backup(nowhere)), Some(FailureCode::NoSuchFolder));
    app.begin_backup(FolderRequest { folder: folder.clone() }).unwrap();
    app.carry_on(CarryRequest { give_up: true }).unwrap();
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "given up, nothing is left");
    app.begin_backup(FolderRequest { folder }).unwrap();
    let backup = carry(&mut app).unwrap();
    assert_eq!(code(app.carry_on(CarryRequest { give_up: false })), Some(FailureCode::NoBackup));
    let restore = FolderRequest { folder: backup.clone() };
    assert_eq!(code(app.begin_restore(restore.clone())), Some(FailureCode::VaultExists));
    let mut there = other.start();
    let papers = FolderRequest { folder: other.papers().to_string_lossy().into_owned() };
    assert_eq!(code(there.begin_restore(papers)), Some(FailureCode::NoBackup));
    there.begin_restore(restore).unwrap();
    assert_eq!(carry(&mut there).unwrap(), ALIAS);
    other.unlock(&mut there, PASSPHRASE).unwrap();
    there.open_case(CaseRequest { case_id: case }).unwrap();
}

#[test]
fn a_damaged_file_is_mended_where_it_stands_and_at_the_door() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    for _ in 0..30 {
        for response in ["yes", "no"] {
            world.answer(&mut app, &case, "papers-held", response).unwrap();
        }
    }
    let before = answers(&mut app, &case);
    rest(&world, &mut app);
    app.lock(Nothing {}).unwrap();
    let path = database(&world.data());
    // Each page in turn; whatever it held, nothing is lost that the copy has.
    let pages = std::fs::metadata(&path).unwrap().len() / 4096;
    let (mut at_the_door, mut in_quiet) = (0, 0);
    for page in (0..pages).step_by(7) {
        let mut bytes = std::fs::read(&path).unwrap();
        bytes[usize::try_from(page).unwrap() * 4096 + 2000] ^= 1;
        std::fs::write(&path, bytes).unwrap();
        let request = UnlockRequest { alias: ALIAS.into(), passphrase: PASSPHRASE.into() };
        match app.unlock(request.clone()) {
            Err(failure) => {
                assert_eq!(failure.code, FailureCode::VaultDamaged, "page {page}");
                let view = app.mend_vault(request).unwrap();
                assert_eq!(view.mended.lost, 0, "page {page}");
                at_the_door += 1;
            }
            Ok(_) => {
                rest(&world, &mut app);
                in_quiet += u32::from(keeping(&mut app).mended.is_some());
            }
        }
        assert_eq!(answers(&mut app, &case), before, "page {page}");
        // Looking is an entry too: the next copy has it.
        world.wait(2 * DAY);
        rest(&world, &mut app);
        app.lock(Nothing {}).unwrap();
    }
    assert!(at_the_door > 0 && in_quiet > 0, "{at_the_door} {in_quiet}");
    let told = app.start(Nothing {}).unwrap().notices;
    assert!(told.iter().any(|notice| notice.code == "mended"), "{told:?}");
}

/// P6: nothing goes by a slip: closed, by its code, and after 30 days or with a second person.
#[test]
fn erasing_takes_a_code_and_time_or_two_people() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let kept = world.start_case(&mut app);
    let rows = app.list_cases(CasesRequest::default()).unwrap().rows;
    let named = rows.iter().find(|row| row.head.case_id == case).unwrap().head.code.clone();
    assert_eq!(erase(&mut app, &case, &named, None), Some(FailureCode::CaseStillOpen));
    let close = |reason: &str| CloseCaseRequest { case_id: case.clone(), reason: reason.into() };
    assert_eq!(code(app.close_case(close("bored"))), Some(FailureCode::ReasonMissing));
    app.close_case(close("ended")).unwrap();
    assert_eq!(erase(&mut app, &case, "22-222", None), Some(FailureCode::CodeDiffers));
    let alone = SecondOfficer { alias: ALIAS.into(), passphrase: PASSPHRASE.into() };
    assert_eq!(erase(&mut app, &case, &named, Some(alone)), Some(FailureCode::NotAnotherOfficer));
    assert_eq!(erase(&mut app, &case, &named, None), None);
    assert_eq!(keeping(&mut app).bin.len(), 1);
    assert_eq!(app.list_cases(CasesRequest::default()).unwrap().rows.len(), 1);
    rest(&world, &mut app);
    app.take_back_case(CaseRequest { case_id: case.clone() }).unwrap();
    assert_eq!(app.list_cases(CasesRequest::default()).unwrap().rows.len(), 2);
    assert_eq!(erase(&mut app, &case, &named.to_lowercase(), None), None);
    world.wait(31 * DAY);
    rest(&world, &mut app);
    assert_eq!(keeping(&mut app).bin, []);
    let gone = CaseRequest { case_id: case.clone() };
    assert_eq!(code(app.take_back_case(gone.clone())), Some(FailureCode::CaseNotFound));
    app.open_case(CaseRequest { case_id: kept }).unwrap();
    app.lock(Nothing {}).unwrap();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    assert_eq!(keeping(&mut app).cases.len(), 1);
}
