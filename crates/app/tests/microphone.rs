//! A real capture through ALSA into a case: what lies in front of the microphone comes out of the
//! vault, and is in no file in clear.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where something is not as it should be"
)]

mod bringing;
mod world;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use bringing::whole;
use dalil_ipc::{BeginRecordingRequest, Desk as _, KeepRecordingRequest, Nothing};
use world::World;

/// Set for the child that records: ALSA reads its files once in a process.
const CHILD: &str = "DALIL_MICROPHONE_CHILD";
/// Half a second at 48 000 in a second.
const SAID: usize = 24_000;

/// Samples as no program writes them by itself.
fn said() -> Vec<u8> {
    let sample = |at: usize| u16::try_from(at * 40_503 % 65_536).unwrap();
    (0..SAID).flat_map(|at| sample(at).to_le_bytes()).collect()
}

#[test]
fn a_real_capture_is_sealed_as_it_comes_and_in_clear_nowhere() {
    if std::env::var_os(CHILD).is_some() {
        return record();
    }
    let folder = tempfile::tempdir().unwrap();
    let (raw, conf) = (folder.path().join("said.raw"), folder.path().join("asound.conf"));
    std::fs::write(&raw, said()).unwrap();
    let description = format!(
        "pcm.!default {{ type file slave.pcm {{ type null }} file /dev/null infile {:?} format raw }}",
        raw.display().to_string()
    );
    std::fs::write(&conf, description).unwrap();
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "a_real_capture_is_sealed_as_it_comes_and_in_clear_nowhere"])
        .arg("--nocapture")
        .env(CHILD, "1")
        .env("ALSA_CONFIG_PATH", conf)
        .status()
        .unwrap();
    assert!(status.success());
}

fn record() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let request =
        BeginRecordingRequest { case_id: case.clone(), question: None, consent: "agrees".into() };
    app.begin_recording(request).unwrap();
    let begun = Instant::now();
    while app.recording(Nothing {}).unwrap().ms < 500 {
        assert!(begun.elapsed() < Duration::from_secs(60), "nothing is heard");
        // While it is heard it is sealed, and nothing else.
        assert_eq!(in_clear(&world.data()), None);
        std::thread::sleep(Duration::from_millis(20));
    }
    app.stop_recording(Nothing {}).unwrap();
    app.keep_recording(KeepRecordingRequest { name: String::new() }).unwrap();
    let file = app.finish_file(Nothing {}).unwrap().files[0].file.clone();
    let kept = whole(&mut app, &case, &file);
    assert_eq!(&kept[..12], &[b"RIFF", &kept[4..8], b"WAVE"].concat());
    assert!(kept[44..44 + 2 * SAID] == said(), "what is kept is not what was said");
    app.lock(Nothing {}).unwrap();
    assert_eq!(in_clear(&world.data()), None);
    // Were it there, it would be found.
    std::fs::write(world.data().join("planted"), said()).unwrap();
    assert!(in_clear(&world.data()).is_some());
}

/// A file that holds a piece of what was said, if there is one.
fn in_clear(folder: &Path) -> Option<std::path::PathBuf> {
    let said = said();
    let pieces = [&said[2_000..2_032], &said[30_000..30_032], &said[46_000..46_032]];
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = std::fs::read(&path).unwrap_or_default();
            if pieces.iter().any(|piece| bytes.windows(32).any(|window| window == *piece)) {
                return Some(path);
            }
        }
    }
    None
}
