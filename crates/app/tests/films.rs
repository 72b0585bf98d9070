//! Films, sound and pictures of telephones, as an officer brings them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a test stops where something is not as it should be"
)]

mod bringing;
mod world;

use bringing::film::Film;
use bringing::{PART, add, begin, blobs, code, part, whole};
use dalil_app::App;
use dalil_ipc::{Desk as _, FailureCode, FileKind, Nothing};
use world::World;

/// Made by ffmpeg, libheif and exiftool with a place, a time, a maker and words planted in them.
/// What was kept was decoded once by ffmpeg and libheif, to the same pictures and samples as before.
const REAL: [(&str, &str, FileKind, &[&str]); 4] = [
    ("drone.mp4", "video/mp4", FileKind::Film, &["device", "place", "time", "words"]),
    ("phone.mov", "video/quicktime", FileKind::Film, &["device", "place", "time"]),
    (
        "picture.heic",
        "image/heif",
        FileKind::Picture,
        &["device", "place", "preview", "time", "words"],
    ),
    ("sound.m4a", "audio/m4a", FileKind::Sound, &["device", "place", "time"]),
];

#[test]
fn what_telephones_and_cameras_make_is_cleaned_and_plays_as_before() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    for (name, media, kind, removed) in REAL {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/files");
        let before = std::fs::read(std::path::Path::new(path).join(name)).unwrap();
        let says = |bytes: &[u8]| {
            let lower = bytes.to_ascii_lowercase();
            ["planted", "31.6295"].iter().any(|w| lower.windows(7).any(|at| at == w.as_bytes()))
        };
        assert!(says(&before));
        let view = add(&mut app, &case, &before).unwrap();
        let file = view.files.last().unwrap();
        assert_eq!((file.media.as_str(), file.kind, file.is_clean), (media, kind, true), "{name}");
        assert_eq!(file.removed, removed, "{name}");
        let kept = whole(&mut app, &case, &file.file);
        assert_eq!(kept.len(), before.len());
        assert!(!says(&kept), "{name}");
        // Where only what is played is in it, the whole of it stays byte for byte.
        let played = |bytes: &[u8]| {
            let at = |what: &[u8]| bytes.windows(4).position(|four| four == what).unwrap();
            bytes[at(b"mdat")..at(b"moov").max(at(b"mdat"))].to_vec()
        };
        if kind != FileKind::Picture && name != "drone.mp4" {
            assert!(!played(&before).is_empty());
            assert_eq!(played(&kept), played(&before), "{name}");
        }
    }
}

#[test]
fn cleaning_a_film_is_told_step_by_step_and_can_be_given_up() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let film = Film::of(40 << 20);
    let before = film.part(0, usize::MAX >> 1);
    let bring = |app: &mut App| {
        app.begin_file(begin(&case, before.len())).unwrap();
        assert_eq!(code(app.clean_file(Nothing {})), Some(FailureCode::FileUnfit));
        app.begin_file(begin(&case, before.len())).unwrap();
        for piece in before.chunks(PART) {
            app.add_file_part(part(piece)).unwrap();
        }
    };
    bring(&mut app);
    let mut steps = Vec::new();
    loop {
        let progress = app.clean_file(Nothing {}).unwrap();
        assert_eq!(progress.size, before.len() as u64);
        steps.push(progress.taken);
        if progress.taken == progress.size {
            break;
        }
    }
    assert!(steps.len() >= 6 && steps.is_sorted(), "{steps:?}");
    let file = app.finish_file(Nothing {}).unwrap().files[0].clone();
    assert_eq!((file.is_clean, file.removed), (true, vec!["place".to_owned()]));
    let kept = whole(&mut app, &case, &file.file);
    let differ = kept.iter().zip(&before).filter(|(kept, before)| kept != before).count();
    // A name of four letters, the place with its own, and nothing of what is seen.
    assert!(kept.len() == before.len() && differ <= 40, "{differ}");
    assert_eq!(blobs(&world), 1);
    // Given up, or locked, in the middle of cleaning: neither of the two files is left.
    for lock in [false, true] {
        bring(&mut app);
        app.clean_file(Nothing {}).unwrap();
        assert_eq!(blobs(&world), 3);
        if lock {
            app.lock(Nothing {}).unwrap();
        } else {
            app.give_up_file(Nothing {}).unwrap();
        }
        assert_eq!(blobs(&world), 1);
    }
}
