//! The reliability programme in full. It tells its progress and its seed as it goes, and writes each
//! piece down when it is done: cut short, it goes on where it was when it is called again. Its table
//! belongs into `docs/reliability.md`.

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
    let folder = place::target().join("soak");
    // One book for each measure; what is asked for in part with a seed of its own has its own.
    let name = match (quick, seed) {
        (true, _) => None,
        (false, None) => Some("full.book".to_owned()),
        (false, Some(seed)) => Some(format!("full-{seed}.book")),
    };
    let book = name.map(|name| folder.join(name).display().to_string());
    let mut words = vec!["run", "--package", "dalil-crash"];
    if !quick {
        words.push("--release");
    }
    words.extend(["--", "soak"]);
    let (seed, percent) = (seed.map(|n| n.to_string()), percent.map(|n| n.to_string()));
    if quick {
        words.push("--quick");
    }
    for (flag, value) in
        [("--only", &only), ("--seed", &seed), ("--percent", &percent), ("--book", &book)]
    {
        if let Some(value) = value {
            words.extend([flag, value]);
        }
    }
    let run = || -> std::io::Result<bool> {
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
        let good = child.wait()?.success();
        let whole = percent.is_none() && only.is_none();
        if let Some(book) = book.as_ref().filter(|_| good && whole) {
            // The next one begins anew.
            fs::rename(book, format!("{book}.done"))?;
        }
        Ok(good)
    };
    if run().is_ok_and(|good| good) { Ok(()) } else { Err(Failed) }
}
