//! Sound that is recorded in the app: heard, sealed, listened to, kept or not.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where something is not as it should be"
)]

mod bringing;
mod world;

use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bringing::{blobs, code, files, whole};
use dalil_app::App;
use dalil_ipc::{
    BeginRecordingRequest, Desk as _, FailureCode, FileKind, KeepRecordingRequest, Nothing,
    RecordedPartRequest, RecordingState, RecordingView,
};
use dalil_sound::{Listening, Microphone, NoSound};
use serde_json::json;
use world::{PASSPHRASE, World};

/// A microphone in front of which the test speaks.
#[derive(Clone, Default)]
struct Spoken(Arc<Mutex<Said>>);

#[derive(Default)]
struct Said {
    rate: u32,
    samples: Vec<i16>,
    lost: u64,
    ended: Option<NoSound>,
    refuses: Option<NoSound>,
    listens: u32,
}

impl Spoken {
    fn new(rate: u32) -> Self {
        let spoken = Self::default();
        spoken.0.lock().unwrap().rate = rate;
        spoken
    }

    fn say(&self, samples: impl IntoIterator<Item = i16>) {
        self.0.lock().unwrap().samples.extend(samples);
    }
}

impl Microphone for Spoken {
    fn listen(&self) -> Result<Box<dyn Listening>, NoSound> {
        let mut said = self.0.lock().unwrap();
        said.listens += 1;
        said.refuses.map_or_else(|| Ok(Box::new(Ear(self.clone())) as Box<dyn Listening>), Err)
    }
}

/// Dropped, it listens no more.
struct Ear(Spoken);

impl Drop for Ear {
    fn drop(&mut self) {
        self.0.0.lock().unwrap().listens -= 1;
    }
}

impl Listening for Ear {
    fn rate(&self) -> u32 {
        self.0.0.lock().unwrap().rate
    }

    fn take(&mut self) -> Vec<i16> {
        std::mem::take(&mut self.0.0.lock().unwrap().samples)
    }

    fn lost(&self) -> u64 {
        self.0.0.lock().unwrap().lost
    }

    fn ended(&self) -> Option<NoSound> {
        self.0.0.lock().unwrap().ended
    }
}

fn begin(case: &str) -> BeginRecordingRequest {
    BeginRecordingRequest {
        case_id: case.into(),
        question: Some("papers-held".into()),
        consent: "agrees".into(),
    }
}

fn recording(app: &mut App) -> RecordingView {
    serde_json::from_value(app.answer("recording", json!({})).unwrap()).unwrap()
}

fn heard(app: &mut App) -> Vec<u8> {
    let mut all = Vec::new();
    loop {
        let part = app.recorded_part(RecordedPartRequest { offset: all.len() as u64 }).unwrap();
        if part.data.is_empty() {
            return all;
        }
        all.extend(STANDARD.decode(part.data).unwrap());
    }
}

fn wav(rate: u32, samples: &[i16]) -> Vec<u8> {
    let bytes: Vec<u8> = samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
    [&dalil_sound::head(rate, u32::try_from(bytes.len()).unwrap())[..], &bytes].concat()
}

/// A day with a case, and a microphone.
fn day(rate: u32) -> (World, App, String, Spoken) {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let spoken = Spoken::new(rate);
    app.listen_with(Box::new(spoken.clone()));
    (world, app, case, spoken)
}

#[test]
fn what_is_said_is_sealed_listened_to_and_kept_as_any_file() {
    let (world, mut app, case, spoken) = day(8_000);
    assert_eq!(recording(&mut app).state, RecordingState::None);
    assert_eq!(spoken.0.lock().unwrap().listens, 0);
    let began = app.begin_recording(begin(&case)).unwrap();
    assert_eq!((began.state, began.ms), (RecordingState::Recording, 0));
    let said: Vec<i16> = (0..20_000).map(|at| (at % 3001) - 1500).collect();
    spoken.say(said[..12_000].iter().copied());
    assert_eq!(recording(&mut app).ms, 1500);
    // Not to be heard while it goes on, not twice at once.
    let early = RecordedPartRequest { offset: 0 };
    assert_eq!(code(app.recorded_part(early)), Some(FailureCode::RecordingUnfit));
    assert_eq!(code(app.begin_recording(begin(&case))), Some(FailureCode::RecordingUnfit));
    spoken.say(said[12_000..].iter().copied());
    let stopped = app.stop_recording(Nothing {}).unwrap();
    assert_eq!((stopped.state, stopped.ms), (RecordingState::Stopped, 2500));
    assert_eq!(spoken.0.lock().unwrap().listens, 0, "nobody listens any more");
    let expected = wav(8_000, &said);
    assert_eq!(stopped.size, expected.len() as u64);
    assert!(heard(&mut app) == expected);
    assert!(files(&mut app, &case).files.is_empty());
    app.keep_recording(KeepRecordingRequest { name: " what she said ".into() }).unwrap();
    while app.clean_file(Nothing {}).unwrap().taken < stopped.size {}
    let file = app.finish_file(Nothing {}).unwrap().files[0].clone();
    assert_eq!((file.kind, file.media.as_str()), (FileKind::Sound, "audio/x-wav"));
    assert_eq!((file.name.as_str(), file.consent.as_str()), ("what she said", "agrees"));
    assert_eq!(file.question.as_deref(), Some("papers-held"));
    assert_eq!((file.is_clean, file.removed.len()), (true, 0));
    assert!(whole(&mut app, &case, &file.file) == expected);
    assert_eq!((recording(&mut app).state, blobs(&world)), (RecordingState::None, 1));
}

#[test]
fn a_lock_ends_it_and_keeps_what_was_heard() {
    let (world, mut app, case, spoken) = day(8_000);
    app.begin_recording(begin(&case)).unwrap();
    spoken.say([5; 800]);
    recording(&mut app);
    spoken.say([6; 80]);
    app.lock(Nothing {}).unwrap();
    assert_eq!(spoken.0.lock().unwrap().listens, 0);
    assert_eq!(code(app.recording(Nothing {})), Some(FailureCode::Locked));
    world.unlock(&mut app, PASSPHRASE).unwrap();
    let kept = files(&mut app, &case).files;
    let expected = wav(8_000, &[[5; 800].as_slice(), &[6; 80]].concat());
    assert!(whole(&mut app, &case, &kept[0].file) == expected);
    // Stopped and not yet decided: kept as well. Nobody at the computer: the same.
    app.begin_recording(begin(&case)).unwrap();
    spoken.say([7; 80]);
    app.stop_recording(Nothing {}).unwrap();
    app.lock(Nothing {}).unwrap();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    app.begin_recording(begin(&case)).unwrap();
    spoken.say([8; 80]);
    world.wait(24 * 60 * 60 * 1000);
    // A screen that asks how far it is is nobody.
    let asked = app.answer("recording", json!({}));
    assert_eq!(asked.unwrap_err().code, FailureCode::Locked);
    world.unlock(&mut app, PASSPHRASE).unwrap();
    assert_eq!(files(&mut app, &case).files.len(), 3);
}

#[test]
fn what_is_discarded_or_never_said_leaves_nothing() {
    let (world, mut app, case, spoken) = day(8_000);
    app.begin_recording(begin(&case)).unwrap();
    spoken.say([5; 800]);
    app.stop_recording(Nothing {}).unwrap();
    app.discard_recording(Nothing {}).unwrap();
    app.begin_recording(begin(&case)).unwrap();
    app.stop_recording(Nothing {}).unwrap();
    let keep = |name: &str| KeepRecordingRequest { name: name.into() };
    assert_eq!(code(app.keep_recording(keep(&"x".repeat(81)))), Some(FailureCode::TextTooLong));
    assert_eq!(code(app.keep_recording(keep(""))), Some(FailureCode::RecordingUnfit));
    app.begin_recording(begin(&case)).unwrap();
    app.lock(Nothing {}).unwrap();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    assert_eq!((files(&mut app, &case).files.len(), blobs(&world)), (0, 0));
}

#[test]
fn a_microphone_that_does_not_hear_is_told_by_name() {
    let (_world, mut app, case, spoken) = day(8_000);
    for (why, expected) in [
        (NoSound::Missing, FailureCode::MicrophoneMissing),
        (NoSound::Refused, FailureCode::MicrophoneRefused),
        (NoSound::Busy, FailureCode::MicrophoneBusy),
    ] {
        let before = { spoken.0.lock().unwrap().listens };
        spoken.0.lock().unwrap().refuses = Some(why);
        assert_eq!(code(app.begin_recording(begin(&case))), Some(expected));
        spoken.0.lock().unwrap().listens = before;
    }
    spoken.0.lock().unwrap().refuses = None;
    // Whoever refuses is not recorded.
    let refuses = BeginRecordingRequest { consent: "refuses".into(), ..begin(&case) };
    assert_eq!(code(app.begin_recording(refuses)), Some(FailureCode::FileUnfit));
    // Unplugged, too late, too long: what was heard is there.
    app.begin_recording(begin(&case)).unwrap();
    spoken.say([5; 800]);
    spoken.0.lock().unwrap().lost = 3;
    spoken.0.lock().unwrap().ended = Some(NoSound::Gone);
    let view = recording(&mut app);
    assert_eq!((view.state, view.ms, view.has_gap), (RecordingState::Stopped, 100, true));
    assert_eq!(view.ended.as_deref(), Some("gone"));
    app.discard_recording(Nothing {}).unwrap();
    *spoken.0.lock().unwrap() = Said { rate: 1, ..Said::default() };
    app.begin_recording(begin(&case)).unwrap();
    spoken.say([5; 4000]);
    let view = recording(&mut app);
    assert_eq!((view.state, view.ms), (RecordingState::Stopped, 60 * 60 * 1000));
    assert_eq!(view.ended.as_deref(), Some("longest"));
}
