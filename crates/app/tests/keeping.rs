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
    Failure, FailureCode, FolderRequest, KeepingView, Nothing, Place, PlaceRequest, SecondOfficer,
    Tab, UnlockRequest,
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

/// An old page in the place of a newer one takes entries out of the middle of the history: it is told at
/// the door, no answer is kept on top of what is left, and the first quiet moment brings everything back.
#[test]
fn what_is_missing_from_the_newest_is_mended_before_anything_is_added() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let say = |world: &mut World, app: &mut App| {
        for _ in 0..12 {
            for response in ["yes", "no"] {
                world.answer(app, &case, "papers-held", response).unwrap();
            }
        }
    };
    say(&mut world, &mut app);
    app.lock(Nothing {}).unwrap();
    let path = database(&world.data());
    let old = std::fs::read(&path).unwrap();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    say(&mut world, &mut app);
    let before = answers(&mut app, &case);
    rest(&world, &mut app);
    app.lock(Nothing {}).unwrap();
    let new = std::fs::read(&path).unwrap();
    drop(app);
    let kept = world.papers().join("kept");
    copy(&world.data(), &kept);
    let mut missing = 0;
    for (page, (was, is)) in old.chunks(4096).zip(new.chunks(4096)).enumerate() {
        if was == is {
            continue;
        }
        std::fs::remove_dir_all(world.data()).unwrap();
        copy(&kept, &world.data());
        let mut bytes = new.clone();
        bytes[page * 4096..][..4096].copy_from_slice(was);
        std::fs::write(&path, bytes).unwrap();
        let mut app = world.start();
        if world.unlock(&mut app, PASSPHRASE).is_err() {
            continue;
        }
        let told = app.start(Nothing {}).unwrap().notices;
        if !told.iter().any(|notice| notice.code == "history-broken") {
            continue;
        }
        let refused = code(world.answer(&mut app, &case, "papers-held", "yes"));
        assert_eq!(refused, Some(FailureCode::CaseDoubted), "page {page}");
        app.quiet(&Quiet::undisturbed());
        assert_eq!(keeping(&mut app).mended.map(|mended| mended.lost), Some(0), "page {page}");
        assert_eq!(answers(&mut app, &case), before, "page {page}");
        world.answer(&mut app, &case, "papers-held", "yes").unwrap();
        assert_eq!(answers(&mut app, &case), (before.0 + 1, true), "page {page}");
        missing += 1;
        if missing == 2 {
            break;
        }
    }
    assert!(missing > 0, "no page held events in the middle");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            std::fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

/// The disk would not give its pages for a moment: one command is refused, the next is not, and
/// nothing is mended that was whole.
#[test]
fn what_only_sounded_damaged_is_there_when_it_is_asked_again() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    for response in ["yes", "no", "yes"] {
        world.answer(&mut app, &case, "papers-held", response).unwrap();
    }
    let before = answers(&mut app, &case);
    app.lock(Nothing {}).unwrap();
    app.unlock(UnlockRequest { alias: ALIAS.into(), passphrase: PASSPHRASE.into() }).unwrap();
    let path = database(&world.data());
    let whole = std::fs::read(&path).unwrap();
    let mut bad = whole.clone();
    bad.iter_mut().skip(4096).step_by(512).for_each(|byte| *byte ^= 1);
    std::fs::write(&path, &bad).unwrap();
    let request = CaseRequest { case_id: case.clone() };
    assert!(app.open_case(request.clone()).is_err(), "no page can be read");
    std::fs::write(&path, &whole).unwrap();
    assert_eq!(code(app.open_case(request)), None);
    assert_eq!(answers(&mut app, &case), before);
    rest(&world, &mut app);
    assert_eq!(keeping(&mut app).mended, None, "nothing was damaged");
}

/// The file of the vault is gone and there was no copy yet: what was said is in a second place
/// from locking on, and comes back from there at the door.
#[test]
fn a_file_that_is_gone_comes_back_from_its_second_place() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    for response in ["yes", "no", "unknown"] {
        world.answer(&mut app, &case, "papers-held", response).unwrap();
    }
    let before = answers(&mut app, &case);
    app.lock(Nothing {}).unwrap();
    std::fs::remove_file(database(&world.data())).unwrap();
    assert!(world.unlock(&mut app, PASSPHRASE).is_err());
    let request = UnlockRequest { alias: ALIAS.into(), passphrase: PASSPHRASE.into() };
    let view = app.mend_vault(request).unwrap();
    assert_eq!(view.mended.lost, 0);
    assert_eq!(answers(&mut app, &case), before);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    assert_eq!(answers(&mut app, &case), (before.0 + 1, true));
}

/// Nobody locked: the computer was stolen, or died, in the middle of a conversation. What stood
/// before the last end of a section is in the second place from the next pause on; before a pause
/// nothing is written there, so that no answer waits for it.
#[test]
fn the_end_of_a_section_is_sealed_in_the_next_pause() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    let stand = |app: &mut App, page: &str| {
        let place =
            Place { tab: Tab::Conversation, page: Some(page.into()), question: None, cursor: None };
        app.keep_place(PlaceRequest { case_id: case.clone(), place }).unwrap();
    };
    stand(&mut app, "papers");
    stand(&mut app, "work");
    assert_eq!(back_elsewhere(&world, &case), None, "no pause yet");
    rest(&world, &mut app);
    let sealed = back_elsewhere(&world, &case).unwrap();
    assert_eq!(sealed, 1);
    // Two more answers and a pause, but the section goes on.
    world.answer(&mut app, &case, "papers-held", "no").unwrap();
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    rest(&world, &mut app);
    assert_eq!(back_elsewhere(&world, &case), Some(1));
    // Ten minutes are an end too.
    world.wait(600_000);
    rest(&world, &mut app);
    assert_eq!(back_elsewhere(&world, &case), Some(3));
}

/// How many answers a vault has that is made anew from its second place alone, as the disk is at
/// this moment. None where nothing is there yet.
fn back_elsewhere(world: &World, case: &str) -> Option<usize> {
    let there = world.on_another_computer(copy_all);
    let file = database(&there.data());
    std::fs::remove_file(&file).unwrap();
    for beside in [file.with_file_name("vault.db-wal"), file.with_file_name("backup/0.db")] {
        if beside.exists() {
            std::fs::remove_file(beside).unwrap();
        }
    }
    let mut app = there.start();
    let request = UnlockRequest { alias: ALIAS.into(), passphrase: PASSPHRASE.into() };
    app.mend_vault(request).ok()?;
    Some(answers(&mut app, case).0)
}

fn copy_all(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir(&place).unwrap();
            copy_all(&entry.path(), &place);
        } else if entry.file_name() != "reserve.bin" {
            std::fs::copy(entry.path(), place).unwrap();
        }
    }
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
