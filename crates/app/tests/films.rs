//! Films, sound and pictures of telephones, as an officer brings them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a test stops where something is not as it should be"
)]

mod bringing;
mod world;

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

/// A film of which only the bytes of a frame are large.
fn film(size: usize) -> Vec<u8> {
    let boxed = |kind: &[u8], body: &[u8]| {
        [&u32::try_from(body.len() + 8).unwrap().to_be_bytes()[..], kind, body].concat()
    };
    let number = |number: usize| u32::try_from(number).unwrap().to_be_bytes();
    let one = number(1);
    let stbl = [
        boxed(b"stsc", &[[0; 4], one, one, one, one].concat()),
        boxed(b"stsz", &[[0; 4], [0; 4], one, number(size)].concat()),
        boxed(b"stco", &[[0; 4], one, number(24)].concat()),
    ];
    let minf = boxed(b"minf", &boxed(b"stbl", &stbl.concat()));
    let hdlr = boxed(b"hdlr", &[&[0; 8][..], b"vide", &[0; 12]].concat());
    let trak = boxed(b"trak", &boxed(b"mdia", &[hdlr, minf].concat()));
    let place = boxed(b"udta", &boxed(b"\xA9xyz", b"+31.6295-007.9811/"));
    let frame: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
    let parts = [
        boxed(b"ftyp", b"isomisom"),
        boxed(b"mdat", &frame),
        boxed(b"moov", &[boxed(b"mvhd", &[0; 100]), trak, place].concat()),
    ];
    parts.concat()
}

#[test]
fn cleaning_a_film_is_told_step_by_step_and_can_be_given_up() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let before = film(40 * PART);
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
    let frame = 24..24 + 40 * PART;
    assert!(kept[frame.clone()] == before[frame], "what is seen has changed");
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
