//! An entry is not as it was signed and there is no room to mend it: nothing that is whole is kept from
//! the officer, and it is mended once there is room.

#![allow(clippy::unwrap_used, reason = "a bad day that cannot be made fails the test")]

mod world;

use std::path::{Path, PathBuf};

use dalil_app::{App, Quiet};
use dalil_ipc::{CaseRequest, CasesRequest, Desk as _, Failure, FailureCode, Nothing};
use world::inside::{inside, mount};
use world::{PASSPHRASE, World};

const PAGE: usize = 4096;

#[test]
fn where_nothing_can_be_mended_work_goes_on() {
    inside("where_nothing_can_be_mended_work_goes_on", without_room);
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// What the files of a folder take, in whole pages.
fn taken(folder: &Path) -> usize {
    let pages = |path: &PathBuf| {
        usize::try_from(std::fs::metadata(path).unwrap().len()).unwrap().div_ceil(PAGE) + 1
    };
    files(folder).iter().map(pages).sum::<usize>() * PAGE
}

fn rest(world: &World, app: &mut App) {
    world.wait(20_000);
    for _ in 0..4 {
        app.quiet(&Quiet::undisturbed());
    }
}

fn code<T>(result: Result<T, Failure>) -> Option<FailureCode> {
    result.err().map(|failure| failure.code)
}

fn say(world: &World, app: &mut App, case: &str) {
    for _ in 0..30 {
        for response in ["yes", "no"] {
            world.answer(app, case, "papers-held", response).unwrap();
        }
    }
}

/// Puts an old page into the file, so that entries are missing from the middle of the history.
fn broken(world: &World, path: &Path, old: &[u8]) {
    let new = std::fs::read(path).unwrap();
    for (page, (was, is)) in old.chunks(PAGE).zip(new.chunks(PAGE)).enumerate().rev() {
        if was == is {
            continue;
        }
        let mut bytes = new.clone();
        bytes.splice(page * PAGE..(page + 1) * PAGE, was.iter().copied());
        std::fs::write(path, bytes).unwrap();
        let mut app = world.start();
        let opened = world.unlock(&mut app, PASSPHRASE).is_ok();
        let told = app.start(Nothing {}).unwrap().notices;
        if opened && told.iter().any(|notice| notice.code == "history-broken") {
            app.lock(Nothing {}).unwrap();
            return;
        }
        drop(app);
        std::fs::write(path, &new).unwrap();
    }
    panic!("no page held entries in the middle");
}

fn without_room() {
    let mut world = World::new();
    std::fs::create_dir(world.data()).unwrap();
    mount("size=64m", &world.data());
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    say(&world, &mut app, &case);
    app.lock(Nothing {}).unwrap();
    let database = |name: &PathBuf| name.file_name().is_some_and(|name| name == "vault.db");
    let path = files(&world.data()).into_iter().find(database).unwrap();
    let old = std::fs::read(&path).unwrap();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    say(&world, &mut app, &case);
    rest(&world, &mut app);
    app.lock(Nothing {}).unwrap();
    drop(app);
    broken(&world, &path, &old);

    std::fs::remove_file(world.data().join("reserve.bin")).unwrap();
    let room = std::fs::metadata(&path).unwrap().len() / 2;
    let most = taken(&world.data()) + usize::try_from(room).unwrap();
    mount(&format!("remount,size={most}"), &world.data());
    let mut app = world.start();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    let refused = code(world.answer(&mut app, &case, "papers-held", "yes"));
    assert_eq!(refused, Some(FailureCode::CaseDoubted));
    app.quiet(&Quiet::undisturbed());
    let told = app.start(Nothing {}).unwrap().notices;
    assert!(told.iter().all(|notice| !notice.code.starts_with("mended")), "{told:?}");
    // Nobody is shut out: the case can be read, and another one be worked on.
    app.open_case(CaseRequest { case_id: case.clone() }).unwrap();
    let refused = code(world.answer(&mut app, &case, "papers-held", "yes"));
    assert_eq!(refused, Some(FailureCode::CaseDoubted));
    let other = world.start_case(&mut app);
    world.answer(&mut app, &other, "papers-held", "yes").unwrap();
    rest(&world, &mut app);
    world.answer(&mut app, &other, "papers-held", "no").unwrap();
    assert_eq!(app.list_cases(CasesRequest::default()).unwrap().rows.len(), 2);
    app.lock(Nothing {}).unwrap();

    mount("remount,size=64m", &world.data());
    world.unlock(&mut app, PASSPHRASE).unwrap();
    rest(&world, &mut app);
    let mended = app.keeping(Nothing {}).unwrap().mended.unwrap();
    assert_eq!(mended.lost, 0);
    for case in [&case, &other] {
        world.answer(&mut app, case, "papers-held", "yes").unwrap();
        assert!(app.history(CaseRequest { case_id: case.clone() }).unwrap().verified);
    }
}
