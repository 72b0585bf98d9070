//! The programme in the measure of one change; `cargo xtask soak` runs it in full.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bad day that cannot be made fails the test"
)]

use std::path::Path;

use dalil_crash::crash::Recording;
use dalil_crash::faults::Share;
use dalil_crash::report::Outcome;
use dalil_crash::work::Work;
use dalil_crash::{converge, faults, flips, kept, kill};

/// The same on every computer; the full programme draws its own.
const SEED: u64 = 20_261_126;

fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_dalil-crash"))
}

fn states(work: &[Work], each: u64) -> Outcome {
    let mut sum = Outcome::of("R2", "states");
    for work in work {
        let recording = Recording::of(program(), *work, 24).unwrap();
        assert!(recording.len() > 50, "{}: nothing was recorded", work.name());
        sum.add(recording.states(each, SEED, &mut || ()));
    }
    sum
}

/// R1: nothing that was acknowledged is lost when the program is killed.
#[test]
fn a_kill_loses_nothing_that_was_acknowledged() {
    let outcome = kill::rounds(program(), 100, SEED, &mut || ());
    outcome.must_hold(100);
}

/// R2, P3: whatever a power cut leaves opens, with everything that was acknowledged.
#[test]
fn every_state_of_a_power_cut_opens() {
    let work = [Work::Answers, Work::Notes, Work::Batches, Work::Tidy, Work::Rebuild, Work::Cases];
    states(&work, 60).must_hold(360);
}

/// R2 `hdr`, K16: header, its second copy and the computer's record.
#[test]
fn every_state_of_a_header_being_written_opens() {
    states(&[Work::Lock, Work::Device, Work::Attempts], 50).must_hold(150);
}

/// R2, K16: sealed files are there as soon as an entry names them, and of two copies one is whole.
#[test]
fn every_state_of_files_and_copies_being_written_opens() {
    states(&[Work::Files, Work::Copies], 40).must_hold(80);
}

/// R2: what is sealed into the computer's file, shared with a colleague, and carried elsewhere.
#[test]
fn every_state_of_sealing_sharing_and_carrying_opens() {
    states(&[Work::Seal, Work::Share, Work::Elsewhere], 30).must_hold(90);
}

/// R2: what a desk takes in from an officer.
#[test]
fn every_state_of_a_desk_that_takes_in_opens() {
    states(&[Work::Takes], 40).must_hold(40);
}

/// R2: the old master key with the old file, or the new one with the new.
#[test]
fn every_state_of_another_master_key_opens() {
    states(&[Work::Rekey], 24).must_hold(24);
}

/// R3, C9: a call to the disk that fails never says *saved*, and work goes on once it is mended.
#[test]
fn every_failing_call_is_told_and_nothing_is_half_saved() {
    for work in [Work::Answers, Work::Lock, Work::Notes] {
        faults::apart(program(), "R3", work, Share::each(9)).must_hold(50);
    }
}

/// R3, C9: the same around sealed files, copies and what a desk takes in.
#[test]
fn every_failing_call_around_files_and_copies_is_told() {
    for work in [Work::Files, Work::Copies, Work::Takes] {
        faults::apart(program(), "R3", work, Share::each(60)).must_hold(5);
    }
}

/// R4: where there is no memory it is told, nothing is half-saved, and work goes on once there is.
#[test]
fn no_memory_is_told_and_nothing_is_half_saved() {
    for (work, each) in [(Work::Answers, 61), (Work::Lock, 397)] {
        let outcome = faults::apart(program(), "R4", work, Share::each(each));
        outcome.must_hold(100);
        let refused = outcome.counted.iter().find(|(name, _)| name == "refused");
        assert!(refused.is_some_and(|(_, count)| *count > 100), "{outcome}: nothing was refused");
    }
}

/// R5: a flipped bit is noticed or does no harm.
#[test]
fn a_flipped_bit_is_noticed_or_harmless() {
    flips::flips(200, SEED, &mut || ()).must_hold(200);
}

/// R12: where the disk is full, the reserve is given back and the answer is saved.
#[test]
fn a_full_disk_gives_the_reserve_back_and_saves() {
    faults::apart(program(), "R12", Work::Notes, Share::each(1)).must_hold(10);
}

/// L6, L7: five who work apart come to the same case, and see every value that nobody superseded.
#[test]
fn five_who_work_apart_come_to_the_same_case() {
    let outcome = converge::pure::schedules(2000, SEED, &mut || ());
    outcome.must_hold(2000);
    assert!(outcome.counted.iter().any(|(_, count)| *count > 2000), "they hardly ever differ");
}

/// L6, L7, L10, R9: the same in five vaults, with clocks that are wrong and a crash now and then.
#[test]
fn five_vaults_come_to_the_same_case() {
    let folder = kept::scratch();
    converge::vaults::schedules(50, SEED, folder.path(), &mut || ()).must_hold(50);
}
