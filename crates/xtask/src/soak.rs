//! The reliability programme in full. It tells its progress and its seed as it goes, and keeps what it
//! said; its table belongs into `docs/reliability.md`.

use crate::place;
use crate::step::{Done, Failed, cargo};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

/// Builds the programme and runs it.
pub(crate) fn soak(
    quick: bool,
    only: Option<String>,
    seed: Option<u64>,
    percent: Option<u64>,
) -> Done {
    let mut words = vec!["run", "--package", "dalil-crash", "--", "soak"];
    let (seed, percent) = (seed.map(|n| n.to_string()), percent.map(|n| n.to_string()));
    if quick {
        words.push("--quick");
    }
    for (flag, value) in [("--only", &only), ("--seed", &seed), ("--percent", &percent)] {
        if let Some(value) = value {
            words.extend([flag, value]);
        }
    }
    let run = || -> std::io::Result<bool> {
        let folder = place::target().join("soak");
        fs::create_dir_all(&folder)?;
        let mut log = fs::File::create(folder.join("last.log"))?;
        let mut child = cargo(&words).stdout(Stdio::piped()).spawn()?;
        if let Some(out) = child.stdout.take() {
            for line in BufReader::new(out).lines() {
                let line = line?;
                println!("{line}");
                writeln!(log, "{line}")?;
            }
        }
        println!("all it said: {}", folder.join("last.log").display());
        Ok(child.wait()?.success())
    };
    if run().is_ok_and(|good| good) { Ok(()) } else { Err(Failed) }
}
