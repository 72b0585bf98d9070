//! R1: the program is killed in the middle of its work. What it told before is counted out here.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::chance::Chance;
use crate::check::{Told, check};
use crate::kept::{Kept, copy, scratch};
use crate::report::Outcome;
use crate::work::Work;

/// Rounds of one piece.
pub const ROUNDS: u64 = 200;
/// A vault is used for so many rounds, then the same begins anew: its log was moved into the file many
/// times by then, and one that grew large tells nothing new.
const GROWN: u64 = 10;
/// Opening after a kill may take so long.
const OPENS: Duration = Duration::from_secs(2);

/// So many rounds, over all kinds of work in turn.
pub fn rounds(program: &Path, count: u64, seed: u64, step: &mut dyn FnMut()) -> Outcome {
    let begun = Instant::now();
    let mut outcome = Outcome::of("R1", "rounds");
    let kinds = u64::try_from(Work::ALL.len()).unwrap_or(1);
    for (n, work) in (0_u64..).zip(Work::ALL) {
        let mut left = count / kinds + u64::from(n < count % kinds);
        while left > 0 {
            let now = left.min(ROUNDS);
            left = left.saturating_sub(now);
            outcome.add(rounds_of(program, work, now, Chance::seed_of(seed ^ n, left), step));
        }
    }
    outcome.seconds = begun.elapsed().as_secs();
    outcome
}

/// So many rounds of one kind of work: at most [`ROUNDS`].
pub fn rounds_of(
    program: &Path,
    work: Work,
    count: u64,
    seed: u64,
    step: &mut dyn FnMut(),
) -> Outcome {
    let mut outcome = Outcome::of("R1", "rounds");
    let folder = scratch();
    let (base, data) = (folder.path().join("base"), folder.path().join("data"));
    let made = match Kept::new(&base) {
        Ok(made) => made,
        Err(error) => {
            outcome.failures.push(format!("R1 {}: {error}", work.name()));
            return outcome;
        }
    };
    let mut kept = made.at(&data);
    for round in 0..count.min(ROUNDS) {
        if round % GROWN == 0 {
            let _ = std::fs::remove_dir_all(&data);
            copy(&base, &data).expect("there was room a moment ago");
            kept = made.at(&data);
        }
        match one_round(program, &kept, work, round, Chance::seed_of(seed, round)) {
            Ok(told) => outcome.count("acknowledged", told),
            Err(error) => outcome
                .failures
                .push(format!("R1 {} seed {seed} round {round}: {error}", work.name())),
        }
        outcome.tried = outcome.tried.saturating_add(1);
        step();
    }
    outcome
}

fn one_round(
    program: &Path,
    kept: &Kept,
    work: Work,
    round: u64,
    seed: u64,
) -> Result<u64, String> {
    let io = |error: std::io::Error| error.to_string();
    let mut chance = Chance::new(seed);
    let mut child = Command::new(program)
        .args(["work", &work.name(), &round.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(io)?;
    if let Some(mut pipe) = child.stdin.take() {
        pipe.write_all(kept.line().as_bytes()).map_err(io)?;
    }
    let mut out = BufReader::new(child.stdout.take().ok_or("no output")?);
    let mut told = Told::default();
    // What is slow is also killed before it has told anything.
    if !work.is_slow() || chance.once_in(2) {
        let mut line = String::new();
        out.read_line(&mut line).map_err(io)?;
        if !line.ends_with('\n') {
            return Err("ended by itself".to_owned());
        }
        told.hear(&line);
    }
    let most = if work.is_slow() { 400_000 } else { 15_000 };
    let delay = u64::try_from(chance.below(most)).unwrap_or(0);
    std::thread::sleep(Duration::from_micros(delay));
    child.kill().map_err(io)?;
    child.wait().map_err(io)?;
    // What the pipe still holds was told too, but for a line that was cut.
    let mut rest = String::new();
    out.read_to_string(&mut rest).map_err(io)?;
    told.hear(rest.rsplit_once('\n').map_or("", |(whole, _)| whole));
    let took = check(kept, &told, false)?;
    if took > OPENS {
        return Err(format!("opened after {} ms", took.as_millis()));
    }
    Ok(u64::try_from(told.count()).unwrap_or(0))
}
