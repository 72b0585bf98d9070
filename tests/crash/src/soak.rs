//! The whole programme, in its small and in its full measure.

use std::collections::{BTreeMap, VecDeque};
use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::Instant;

use dalil_crash::faults::Share;
use dalil_crash::kept::{Kept, copy};
use dalil_crash::plan::{FULL, PARTS, Piece, QUICK, pieces};
use dalil_crash::report::Outcome;
use dalil_crash::work::{Work, Worker};
use dalil_crash::{faults, shim};

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
    for _ in 0..work.steps(steps) {
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
pub(crate) fn faults(words: &[&str], folder: &Path) -> Result<(), String> {
    let [id, work, stride, from] = words else { return Err("which calls?".to_owned()) };
    let number = |text: &str| text.parse::<u64>().map_err(|_| "how many?".to_owned());
    let share = Share { stride: number(stride)?, from: number(from)? };
    let work = named(work)?;
    let outcome = match *id {
        "R3" => faults::every_call(work, folder, share, &mut || ()),
        "R4" => faults::no_memory(work, folder, share, &mut || ()),
        "R12" => faults::full_disk(work, folder, share, &mut || ()),
        _ => return Err(format!("no such part: {id}")),
    };
    say(&outcome.lines());
    Ok(())
}

/// Does one piece and says what came of it.
pub(crate) fn piece(name: &str, seed: &str) -> Result<(), String> {
    let piece = Piece::named(name).ok_or_else(|| format!("no such piece: {name}"))?;
    let seed = seed.parse().map_err(|_| "which seed?".to_owned())?;
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    say(&piece.run(&program, seed).lines());
    Ok(())
}

/// What was done before, and a place to write down what is done now.
struct Book {
    seed: u64,
    done: BTreeMap<String, Outcome>,
    file: Option<File>,
}

impl Book {
    /// Opens the book, or begins one. Its seed goes on being the seed.
    fn open(path: Option<&PathBuf>, seed: Option<u64>) -> Result<Self, String> {
        let text = path.and_then(|path| std::fs::read_to_string(path).ok()).unwrap_or_default();
        let kept = text.lines().next().and_then(|line| line.strip_prefix("seed ")?.parse().ok());
        let seed = kept.or(seed).unwrap_or_else(chosen_seed);
        let mut done = BTreeMap::new();
        // What is cut at the end is done again.
        for entry in text.split("\npiece ").skip(1).filter(|entry| entry.ends_with("\nend")) {
            let Some((name, lines)) = entry.split_once('\n') else { continue };
            let (took, name) = name.split_once(' ').unwrap_or(("0", name));
            let mut outcome = Outcome::default();
            outcome.hear(lines);
            outcome.seconds = took.parse().unwrap_or(0);
            // What failed is done again: it may have been mended since.
            if outcome.failures.is_empty() {
                done.insert(name.to_owned(), outcome);
            }
        }
        let file = path.map(|path| {
            let mut file = OpenOptions::new().create(true).append(true).open(path)?;
            if text.is_empty() {
                write!(file, "seed {seed}")?;
            }
            Ok::<_, std::io::Error>(file)
        });
        let file = file.transpose().map_err(|error| error.to_string())?;
        Ok(Self { seed, done, file })
    }

    fn note(&mut self, piece: &Piece, outcome: Outcome) -> Result<(), String> {
        if let Some(file) = &mut self.file {
            let (name, lines) = (piece.name(), outcome.lines());
            let entry = format!("\npiece {} {name}\n{lines}\nend", outcome.seconds);
            file.write_all(entry.as_bytes()).map_err(|error| error.to_string())?;
        }
        self.done.insert(piece.name(), outcome);
        Ok(())
    }
}

/// Runs it and prints the table.
pub(crate) fn soak(words: &[&str]) -> Result<(), String> {
    let after = |flag: &str| {
        let mut words = words.iter().skip_while(|word| **word != flag);
        words.nth(1).copied()
    };
    let number = |flag: &str| after(flag).and_then(|text| text.parse::<u64>().ok());
    let quick = words.contains(&"--quick");
    let percent = number("--percent").unwrap_or(100);
    let book = after("--book").map(PathBuf::from);
    let mut book = Book::open(book.as_ref(), number("--seed"))?;
    let seed = book.seed;
    let all = pieces(if quick { &QUICK } else { &FULL }, percent, after("--only"));
    let left = all.iter().filter(|piece| !book.done.contains_key(&piece.name())).cloned();
    let left: VecDeque<Piece> = left.collect();
    let measure = if quick { "per-change" } else { "full" };
    println!("seed {seed}, {measure} measure, {percent} %: {} of {} pieces", left.len(), all.len());
    run(left, all.len(), &mut book)?;
    println!("\n| part | tried | counted | failed | took |\n|---|---|---|---:|---:|");
    let mut failed = 0;
    for part in PARTS {
        let mut sum = Outcome::of(part, what(part));
        for piece in all.iter().filter(|piece| piece.part == part) {
            let Some(one) = book.done.get(&piece.name()) else { continue };
            sum.seconds = sum.seconds.saturating_add(one.seconds);
            sum.add(one.clone());
        }
        if sum.tried > 0 || !sum.failures.is_empty() {
            println!("{sum}");
        }
        sum.failures.iter().take(20).for_each(|failure| println!("  FAILED {failure}"));
        failed += sum.failures.len();
    }
    println!("\nseed {seed}");
    if failed == 0 { Ok(()) } else { Err(format!("{failed} failed; repeat with --seed {seed}")) }
}

/// Two at a time, each in a process of its own: what they lock in memory would hold threads up.
fn run(left: VecDeque<Piece>, all: usize, book: &mut Book) -> Result<(), String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let (seed, left, book) = (book.seed, Mutex::new(left), Mutex::new(book));
    let one = || -> Result<(), String> {
        loop {
            let next = left.lock().map_err(|_| "another one failed".to_owned())?.pop_front();
            let Some(piece) = next else { return Ok(()) };
            let begun = Instant::now();
            let mut outcome = Outcome::of(piece.part, "");
            let mut command = Command::new(&program);
            command.args(["piece", &piece.name(), &seed.to_string()]).stderr(Stdio::inherit());
            shim::unlocked(&mut command);
            let done = command.output().map_err(|error| error.to_string())?;
            outcome.hear(&String::from_utf8_lossy(&done.stdout));
            if !done.status.success() {
                outcome.failures.push(format!("{} ended with {}", piece.name(), done.status));
            }
            outcome.seconds = begun.elapsed().as_secs();
            let mut book = book.lock().map_err(|_| "another one failed".to_owned())?;
            for failure in outcome.failures.iter().take(5) {
                println!("  FAILED {failure}");
            }
            book.note(&piece, outcome)?;
            println!("  {} ({} of {all})", piece.name(), book.done.len());
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(2);
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(one)).collect();
        let ended = running.into_iter().map(|thread| {
            thread.join().unwrap_or_else(|_| Err("a part of the programme broke".to_owned()))
        });
        ended.collect::<Vec<_>>().into_iter().collect()
    })
}

/// Of what a part counts so many.
fn what(part: &str) -> &'static str {
    match part {
        "R1" => "rounds",
        "R2" => "states",
        "R3" | "R4" | "R12" => "faults",
        "R5" => "flips",
        "L6" => "schedules",
        _ => "schedules in five vaults",
    }
}

fn chosen_seed() -> u64 {
    let bytes = dalil_seal::Random::new().bytes::<8>().unwrap_or_default();
    u64::from_le_bytes(bytes) >> 16
}
