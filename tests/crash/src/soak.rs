//! The whole programme, in its small and in its full measure.

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use dalil_crash::crash::Recording;
use dalil_crash::kept::{Kept, copy, scratch};
use dalil_crash::report::Outcome;
use dalil_crash::work::{Work, Worker};
use dalil_crash::{converge, faults, flips, kill, shim};

/// Steps of work that are recorded.
const STEPS: u64 = 60;
/// How often it is told how far the programme is.
const TOLD: Duration = Duration::from_secs(10);
/// The kinds of work that are done on a failing disk.
const ON_A_BAD_DISK: [Work; 4] = [Work::Answers, Work::Notes, Work::Lock, Work::Device];

fn named(work: &str) -> Result<Work, String> {
    Work::named(work).ok_or_else(|| format!("no such work: {work}"))
}

/// One write per line, so that a line is whole or not there.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // Whoever listens may be gone: then nobody counts on it.
    let _ = out.write_all(format!("{line}\n").as_bytes()).and_then(|()| out.flush());
}

/// Does work with the recorder in front.
pub(crate) fn record(work: &str, steps: &str, folder: &Path) -> Result<(), String> {
    let work = named(work)?;
    let steps: u64 = steps.parse().map_err(|_| "how many steps?".to_owned())?;
    let kept = Kept::new(&folder.join("data")).map_err(|error| error.to_string())?;
    copy(&kept.data, &folder.join("base")).map_err(|error| error.to_string())?;
    std::fs::write(folder.join("key"), kept.line()).map_err(|error| error.to_string())?;
    shim::record(&folder.join("log"));
    let mut worker = Worker::new(&kept, 1);
    for _ in 0..if work.is_slow() { 4 } else { steps } {
        worker.step(work, &mut |line| say(&line)).map_err(|error| error.to_string())?;
    }
    drop(worker);
    shim::stop();
    Ok(())
}

/// Works until it is killed.
pub(crate) fn work(work: &str, round: &str) -> Result<(), String> {
    let work = named(work)?;
    let round = round.parse().map_err(|_| "which round?".to_owned())?;
    let mut line = String::new();
    std::io::stdin().read_to_string(&mut line).map_err(|error| error.to_string())?;
    let kept = Kept::read(&line).ok_or("no key was told")?;
    let mut worker = Worker::new(&kept, round);
    loop {
        worker.step(work, &mut |line| say(&line)).map_err(|error| error.to_string())?;
    }
}

/// Works on a failing disk, with the recorder in front.
pub(crate) fn faults(id: &str, work: &str, stride: &str, folder: &Path) -> Result<(), String> {
    let stride = stride.parse().map_err(|_| "how many?".to_owned())?;
    let work = named(work)?;
    let outcome = match id {
        "R3" => faults::every_call(work, folder, stride, &mut || ()),
        "R12" => faults::full_disk(work, folder, stride, &mut || ()),
        _ => return Err(format!("no such part: {id}")),
    };
    say(&outcome.lines());
    Ok(())
}

/// How much of each part.
struct Measure {
    states: u64,
    rounds: u64,
    flips: u64,
    stride: u64,
    schedules: u64,
    vaults: u64,
}

const FULL: Measure = Measure {
    states: 200_000,
    rounds: 10_000,
    flips: 50_000,
    stride: 1,
    schedules: 100_000,
    vaults: 10_000,
};
const QUICK: Measure =
    Measure { states: 500, rounds: 100, flips: 200, stride: 5, schedules: 2000, vaults: 50 };

/// Runs it and prints the table.
pub(crate) fn soak(words: &[&str]) -> Result<(), String> {
    let after = |flag: &str| {
        let mut words = words.iter().skip_while(|word| **word != flag);
        words.nth(1).copied()
    };
    let quick = words.contains(&"--quick");
    let percent: u64 = after("--percent").and_then(|text| text.parse().ok()).unwrap_or(100);
    let seed = after("--seed").and_then(|text| text.parse().ok()).unwrap_or_else(chosen_seed);
    let only = after("--only");
    let measure = if quick { QUICK } else { FULL };
    let share = |all: u64| (all * percent / 100).max(1);
    println!("seed {seed}, {} measure, {percent} %", if quick { "per-change" } else { "full" });
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut outcomes = Vec::new();
    for id in ["R1", "R2", "R3", "R5", "R12", "L6", "R9"] {
        if only.is_some_and(|only| only != id) {
            continue;
        }
        let outcome = match id {
            "R1" => {
                let all = share(measure.rounds);
                kill::rounds(&program, all, seed, &mut progress(id, all))
            }
            "R2" => states(&program, share(measure.states), seed),
            "L6" => {
                let all = share(measure.schedules);
                converge::pure::schedules(all, seed, &mut progress(id, all))
            }
            "R9" => {
                let (all, folder) = (share(measure.vaults), scratch());
                converge::vaults::schedules(all, seed, folder.path(), &mut progress(id, all))
            }
            "R5" => {
                let all = share(measure.flips);
                flips::flips(all, seed, &mut progress(id, all))
            }
            _ => {
                let mut sum = Outcome::of(if id == "R3" { "R3" } else { "R12" }, "faults");
                let begun = Instant::now();
                for work in ON_A_BAD_DISK {
                    println!("  {id}: {}", work.name());
                    sum.add(faults::apart(&program, sum.id, work, measure.stride));
                }
                sum.seconds = begun.elapsed().as_secs();
                sum
            }
        };
        println!("{outcome}");
        for failure in outcome.failures.iter().take(20) {
            println!("  FAILED {failure}");
        }
        outcomes.push(outcome);
    }
    println!("\n| part | tried | counted | failed | took |\n|---|---|---|---:|---:|");
    outcomes.iter().for_each(|outcome| println!("{outcome}"));
    println!("\nseed {seed}");
    let failed: usize = outcomes.iter().map(|outcome| outcome.failures.len()).sum();
    if failed == 0 { Ok(()) } else { Err(format!("{failed} failed; repeat with --seed {seed}")) }
}

/// R2 over all kinds of work, on as many threads as are of use.
fn states(program: &Path, count: u64, seed: u64) -> Outcome {
    let begun = Instant::now();
    let mut sum = Outcome::of("R2", "states");
    let kinds = u64::try_from(Work::ALL.len()).unwrap_or(1);
    let done = AtomicU64::new(0);
    let next = AtomicU64::new(0);
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(2);
    let found = std::thread::scope(|scope| {
        let one = || {
            let mut mine = Outcome::of("R2", "states");
            let mut told = Instant::now();
            loop {
                let n = next.fetch_add(1, Ordering::Relaxed);
                let work = usize::try_from(n).ok().and_then(|n| Work::ALL.get(n).copied());
                let Some(work) = work else { return mine };
                let share = count / kinds + u64::from(n < count % kinds);
                let mut step = || {
                    let done = done.fetch_add(1, Ordering::Relaxed).saturating_add(1);
                    if told.elapsed() > TOLD {
                        told = Instant::now();
                        println!("  R2 {}: {done} of {count}", work.name());
                    }
                };
                match Recording::of(program, work, STEPS) {
                    Ok(recording) => mine.add(recording.states(share, seed, &mut step)),
                    Err(error) => mine.failures.push(format!("R2 {}: {error}", work.name())),
                }
            }
        };
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(one)).collect();
        running.into_iter().map(|thread| thread.join().unwrap_or_default()).collect::<Vec<_>>()
    });
    found.into_iter().for_each(|one| sum.add(one));
    sum.seconds = begun.elapsed().as_secs();
    sum
}

fn progress(id: &str, all: u64) -> impl FnMut() {
    let (mut done, mut told) = (0_u64, Instant::now());
    move || {
        done = done.saturating_add(1);
        if told.elapsed() > TOLD {
            told = Instant::now();
            println!("  {id}: {done} of {all}");
        }
    }
}

fn chosen_seed() -> u64 {
    let bytes = dalil_seal::Random::new().bytes::<8>().unwrap_or_default();
    u64::from_le_bytes(bytes) >> 16
}
