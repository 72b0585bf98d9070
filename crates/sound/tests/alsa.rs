//! A real capture through ALSA, from a file in place of a microphone.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a capture that cannot be set up fails the test")]

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use dalil_sound::{Listening, Machine, Microphone as _, NoSound};

/// Set for the child that listens: ALSA reads its files once in a process.
const CHILD: &str = "DALIL_SOUND_CHILD";

/// What stands for the sound of a room.
fn sample(at: u16) -> i16 {
    i16::try_from(i32::from(at.wrapping_mul(37)) - 32_768).unwrap()
}

fn known() -> Vec<u8> {
    (0..24_000).flat_map(|at| sample(at).to_le_bytes()).collect()
}

/// Runs this test again with a description of sound of its own.
fn child(test: &str, description: &str, folder: &Path) {
    let conf = folder.join("asound.conf");
    std::fs::write(&conf, description).unwrap();
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(CHILD, "1")
        .env("ALSA_CONFIG_PATH", conf)
        .status()
        .unwrap();
    assert!(status.success(), "{test}");
}

fn heard(listening: &mut Box<dyn Listening>, wanted: usize) -> Vec<i16> {
    let begun = Instant::now();
    let mut all = Vec::new();
    while all.len() < wanted {
        assert!(begun.elapsed() < Duration::from_secs(60), "only {} samples", all.len());
        all.extend(listening.take());
        std::thread::sleep(Duration::from_millis(5));
    }
    all
}

#[test]
fn what_is_heard_is_what_was_said() {
    if std::env::var_os(CHILD).is_none() {
        let folder = tempfile::tempdir().unwrap();
        let said = folder.path().join("said.raw");
        std::fs::write(&said, known()).unwrap();
        let description = format!(
            "pcm.!default {{ type file slave.pcm {{ type null }} file /dev/null infile {:?} \
             format raw }}",
            said.display().to_string()
        );
        return child("what_is_heard_is_what_was_said", &description, folder.path());
    }
    let mut listening = Machine.listen().unwrap();
    assert_eq!(listening.rate(), 48_000);
    let all = heard(&mut listening, 12_000);
    let expected: Vec<i16> = (0..12_000).map(sample).collect();
    assert_eq!(all.get(..12_000).unwrap(), expected);
    assert_eq!(listening.ended(), None);
}

#[test]
fn without_a_microphone_nothing_is_heard_and_it_is_said() {
    if std::env::var_os(CHILD).is_none() {
        let folder = tempfile::tempdir().unwrap();
        let name = "without_a_microphone_nothing_is_heard_and_it_is_said";
        return child(name, "# no sound here\n", folder.path());
    }
    assert_eq!(Machine.listen().map(drop).unwrap_err(), NoSound::Missing);
}
