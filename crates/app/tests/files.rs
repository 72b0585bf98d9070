//! Files of a case, as an officer meets them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where something is not as it should be"
)]

mod bringing;
mod world;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bringing::{PART, add, begin, blobs, code, files, part, whole};
use dalil_app::App;
use dalil_ipc::{
    BeginFileRequest, CaseRequest, Desk as _, FailureCode, FileKind, FilePartRequest, FileRequest,
    Nothing, RemoveFileRequest,
};
use image::{DynamicImage, ImageFormat, RgbImage};
use world::{PASSPHRASE, World};

fn photograph() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let picture = DynamicImage::from(RgbImage::from_pixel(900, 600, image::Rgb([80, 120, 60])));
    picture.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    let plain = bytes.into_inner();
    // A comment, as programs leave it.
    [&plain[..2], b"\xFF\xFE\0\x0Ea shelter in", &plain[2..]].concat()
}

#[test]
fn a_photograph_is_cleaned_sealed_and_shown_again_after_the_lock() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let before = photograph();
    let view = add(&mut app, &case, &before).unwrap();
    let file = view.files[0].clone();
    assert_eq!((file.name.as_str(), file.kind), ("Contract", FileKind::Picture));
    assert_eq!(file.question.as_deref(), Some("papers-held"));
    assert_eq!((file.removed.clone(), file.is_clean), (vec!["words".to_owned()], true));
    assert_eq!(file.consent, "agrees");
    app.lock(Nothing {}).unwrap();
    assert_eq!(code(app.files(CaseRequest { case_id: case.clone() })), Some(FailureCode::Locked));
    world.unlock(&mut app, PASSPHRASE).unwrap();
    assert_eq!(files(&mut app, &case).files, view.files);
    let kept = whole(&mut app, &case, &file.file);
    assert_eq!(kept.len() as u64, file.size);
    assert!(!kept.windows(7).any(|window| window == b"shelter"));
    assert_eq!(image::load_from_memory(&kept).unwrap(), image::load_from_memory(&before).unwrap());
    let request = FileRequest { case_id: case.clone(), file: file.file.clone() };
    let small = STANDARD.decode(app.small_picture(request).unwrap().data).unwrap();
    let small = image::load_from_memory(&small).unwrap();
    assert_eq!((small.width(), small.height()), (320, 213));
    // The history says what came, and that it was looked at.
    let history = app.history(CaseRequest { case_id: case }).unwrap();
    let ops: Vec<&str> = history.entries.iter().map(|entry| entry.op.as_str()).collect();
    assert!(ops.contains(&"attach-add"), "{ops:?}");
    assert!(history.verified);
}

#[test]
fn a_file_that_is_no_picture_is_kept_as_it_came_and_said_to_be() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let bytes: Vec<u8> = b"%PDF-1.7 ".iter().copied().cycle().take(3 * PART + 7).collect();
    let view = add(&mut app, &case, &bytes).unwrap();
    let file = &view.files[0];
    assert_eq!((file.kind, file.is_clean, file.has_small), (FileKind::Other, false, false));
    assert_eq!(file.media, "application/pdf");
    assert_eq!(whole(&mut app, &case, &file.file), bytes);
    // A picture in name only.
    let view = add(&mut app, &case, b"\xFF\xD8\xFF\xE0 and no more").unwrap();
    assert!(!view.files[1].is_clean && !view.files[1].has_small);
    let empty = add(&mut app, &case, b"").unwrap();
    assert_eq!(whole(&mut app, &case, &empty.files[2].file), b"");
}

#[test]
fn what_does_not_fit_is_refused_by_name_and_leaves_nothing() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let refused = |app: &mut App, change: fn(&mut BeginFileRequest)| {
        let mut request = begin(&case, 10);
        change(&mut request);
        code(app.begin_file(request))
    };
    assert_eq!(refused(&mut app, |r| r.size = u64::MAX), Some(FailureCode::FileTooLarge));
    assert_eq!(refused(&mut app, |r| r.name = "x".repeat(81)), Some(FailureCode::TextTooLong));
    assert_eq!(
        refused(&mut app, |r| r.question = Some("none".into())),
        Some(FailureCode::QuestionUnknown)
    );
    // Whoever refuses is not photographed.
    assert_eq!(refused(&mut app, |r| r.consent = "refuses".into()), Some(FailureCode::FileUnfit));
    assert_eq!(refused(&mut app, |r| r.case_id = "0".repeat(32)), Some(FailureCode::CaseNotFound));
    // Parts without a beginning, too many, too few, not as they must be.
    assert_eq!(code(app.add_file_part(part(b"x"))), Some(FailureCode::FileUnfit));
    assert_eq!(code(app.finish_file(Nothing {})), Some(FailureCode::FileUnfit));
    app.begin_file(begin(&case, 2)).unwrap();
    assert_eq!(code(app.add_file_part(part(b"xyz"))), Some(FailureCode::FileUnfit));
    app.begin_file(begin(&case, 9)).unwrap();
    app.add_file_part(part(b"xyz")).unwrap();
    assert_eq!(code(app.finish_file(Nothing {})), Some(FailureCode::FileUnfit));
    app.begin_file(begin(&case, 9)).unwrap();
    let data = "not base64!".into();
    assert_eq!(code(app.add_file_part(FilePartRequest { data })), Some(FailureCode::FileUnfit));
    // Locked or given up in the middle.
    app.begin_file(begin(&case, 3 * PART)).unwrap();
    app.add_file_part(part(&vec![7; PART])).unwrap();
    app.lock(Nothing {}).unwrap();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    assert_eq!(code(app.finish_file(Nothing {})), Some(FailureCode::FileUnfit));
    app.begin_file(begin(&case, 3 * PART)).unwrap();
    app.add_file_part(part(&vec![7; PART])).unwrap();
    app.give_up_file(Nothing {}).unwrap();
    assert!(files(&mut app, &case).files.is_empty());
    assert_eq!(blobs(&world), 0);
}

#[test]
fn a_removed_file_is_off_the_case_and_the_history_says_why() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let file = add(&mut app, &case, &photograph()).unwrap().files[0].file.clone();
    let remove = |reason: &str| RemoveFileRequest {
        case_id: case.clone(),
        file: file.clone(),
        reason: reason.into(),
    };
    assert_eq!(code(app.remove_file(remove("because"))), Some(FailureCode::ReasonMissing));
    assert!(app.remove_file(remove("danger")).unwrap().files.is_empty());
    assert_eq!(code(app.remove_file(remove("danger"))), Some(FailureCode::FileMissing));
    let request = FileRequest { case_id: case.clone(), file: file.clone() };
    assert_eq!(code(app.small_picture(request)), Some(FailureCode::FileMissing));
    let history = app.history(CaseRequest { case_id: case }).unwrap();
    let entry = history.entries.iter().find(|entry| entry.op == "attach-remove").unwrap();
    assert_eq!(entry.reason.as_deref(), Some("danger"));
}
