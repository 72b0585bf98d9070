//! Files that were let go over the window: only the shell says where they lie.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where something is not as it should be"
)]

mod bringing;
mod world;

use std::path::PathBuf;
use std::slice::from_ref;

use bringing::{blobs, code, files, whole};
use dalil_app::App;
use dalil_ipc::{BeginLetGoRequest, Desk as _, FailureCode, Nothing};
use world::{PASSPHRASE, World};

fn begin(case: &str) -> BeginLetGoRequest {
    BeginLetGoRequest {
        case_id: case.into(),
        question: Some("papers-held".into()),
        name: "wage sheet".into(),
        consent: "agrees".into(),
    }
}

fn size(app: &mut App) -> Option<u64> {
    app.let_go_file(Nothing {}).unwrap().size
}

#[test]
fn what_was_let_go_comes_in_after_the_persons_word() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let path = world.papers().join("Amina's list");
    let bytes: Vec<u8> = (0..(9 << 20) + 5_usize).map(|at| (at % 251).to_le_bytes()[0]).collect();
    std::fs::write(&path, &bytes).unwrap();
    assert_eq!(size(&mut app), None);
    app.let_go(from_ref(&path));
    assert_eq!(size(&mut app), Some(bytes.len() as u64));
    assert!(files(&mut app, &case).files.is_empty());
    let refuses = BeginLetGoRequest { consent: "refuses".into(), ..begin(&case) };
    assert_eq!(code(app.begin_let_go(refuses)), Some(FailureCode::FileUnfit));
    app.begin_let_go(begin(&case)).unwrap();
    let first = app.take_let_go(Nothing {}).unwrap();
    assert_eq!((first.taken, first.size), (8 << 20, bytes.len() as u64));
    // Begun again: from its beginning.
    app.begin_let_go(begin(&case)).unwrap();
    while app.take_let_go(Nothing {}).unwrap().taken < bytes.len() as u64 {}
    let file = app.finish_file(Nothing {}).unwrap().files[0].clone();
    assert_eq!((file.name.as_str(), file.consent.as_str()), ("wage sheet", "agrees"));
    assert_eq!(file.question.as_deref(), Some("papers-held"));
    assert!(whole(&mut app, &case, &file.file) == bytes);
    assert_eq!((size(&mut app), blobs(&world)), (None, 1));
}

#[test]
fn several_a_folder_or_what_grows_shorter_are_not_taken() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let (one, two) = (world.papers().join("one"), world.papers().join("two"));
    for path in [&one, &two] {
        std::fs::write(path, vec![7; 3 << 20]).unwrap();
    }
    let none: [Vec<PathBuf>; 4] =
        [vec![one.clone(), two], vec![world.papers()], vec!["/dev/zero".into()], vec![]];
    for paths in none {
        app.let_go(from_ref(&one));
        app.let_go(&paths);
        assert_eq!(size(&mut app), None, "{paths:?}");
        assert_eq!(code(app.begin_let_go(begin(&case))), Some(FailureCode::FileUnfit));
    }
    app.let_go(from_ref(&one));
    app.begin_let_go(begin(&case)).unwrap();
    std::fs::write(&one, b"less").unwrap();
    assert_eq!(code(app.take_let_go(Nothing {})), Some(FailureCode::FileUnfit));
    assert_eq!(code(app.finish_file(Nothing {})), Some(FailureCode::FileUnfit));
    // Given up, it is read no further; a lock forgets it, and a locked computer takes none.
    app.let_go(from_ref(&one));
    app.begin_let_go(begin(&case)).unwrap();
    app.give_up_file(Nothing {}).unwrap();
    assert_eq!(code(app.take_let_go(Nothing {})), Some(FailureCode::FileUnfit));
    app.let_go(from_ref(&one));
    app.lock(Nothing {}).unwrap();
    app.let_go(from_ref(&one));
    assert_eq!(code(app.let_go_file(Nothing {})), Some(FailureCode::Locked));
    world.unlock(&mut app, PASSPHRASE).unwrap();
    assert_eq!((size(&mut app), blobs(&world)), (None, 0));
}
