//! What keeping one answer costs, against a bare one-row commit of the same cipher in the same
//! run; what unlocking costs, against bare Argon2id; how long lists take.
//!
//! Prints one JSON line per figure: figure, measured, limit, unit. Ends with 1 when a limit is broken.
#![allow(clippy::print_stdout, reason = "printing figures is what it is for")]

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use dalil_case::{Basis, CaseId, Digest, Moment, Op, QuestionId, Response};
use dalil_seal::{ChosenPassphrase, Cost, Passphrase, Random, UnlockKey};
use dalil_vault::{CaseQuery, CostPolicy, Home, Vault};
use rusqlite::Connection;

const PASSPHRASE: &str = "quiet lantern over seven harbours";
const NOON: Moment = Moment(1_795_521_600_000);
const ROUNDS: i64 = 400;
const CASES: u32 = 10_000;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let mut figures = Figures::default();
    let (mut home, _) = Home::open(&folder.path().join("data"), NOON)?;
    let chosen = ChosenPassphrase::choose(PASSPHRASE, &[])?;
    let policy = CostPolicy::Fixed(Cost::STANDARD);
    let mut vault = home.create("Amina", &chosen, policy, None, NOON)?;
    append(&mut vault, &bare(folder.path())?, &mut figures)?;
    let id = vault.id();
    vault.close()?;
    let mut vault = unlock(&home, id, &mut figures)?;
    lists(&mut vault, &mut figures)?;
    Ok(figures.verdict)
}

/// One answer and one bare row in turn, so that both meet the same disk.
fn append(
    vault: &mut Vault,
    bare: &Connection,
    figures: &mut Figures,
) -> Result<(), Box<dyn Error>> {
    let case = CaseId([1; 16]);
    vault.append(case, vec![opening("7K-M4Q")], NOON)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for n in 0..ROUNDS {
        let op = Op::AnswerSet {
            question: QuestionId(format!("question-{}", n % 80)),
            response: Response::Yes,
            basis: Basis::ToldByPerson,
        };
        let begun = Instant::now();
        vault.append(case, vec![op], Moment(NOON.0 + n))?;
        ours.push(begun.elapsed().as_secs_f64() * 1000.0);
        let begun = Instant::now();
        bare.prepare_cached("INSERT INTO row (value) VALUES (zeroblob(300))")?.execute([])?;
        theirs.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    figures.say("append-p50", percentile(&mut ours, 50), f64::INFINITY, "ms");
    figures.say("bare-commit-p50", percentile(&mut theirs, 50), f64::INFINITY, "ms");
    let ratio =
        |ours: &mut [f64], theirs: &mut [f64], p| percentile(ours, p) / percentile(theirs, p);
    figures.say("append-ratio-p50", ratio(&mut ours, &mut theirs, 50), 1.5, "x");
    figures.say("append-ratio-p95", ratio(&mut ours, &mut theirs, 95), f64::INFINITY, "x");
    Ok(())
}

/// The same cipher with the same settings for durability, and nothing else.
fn bare(folder: &Path) -> Result<Connection, Box<dyn Error>> {
    let conn = Connection::open(folder.join("bare.db"))?;
    conn.key(None::<&str>, format!("x'{}'", "5a".repeat(48)), false)?;
    conn.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         PRAGMA wal_autocheckpoint = 256;
         CREATE TABLE row (id INTEGER PRIMARY KEY, value BLOB NOT NULL) STRICT;",
    )?;
    Ok(conn)
}

fn unlock(
    home: &Home,
    id: dalil_vault::VaultId,
    figures: &mut Figures,
) -> Result<Vault, Box<dyn Error>> {
    let given = Passphrase::given(PASSPHRASE)?;
    let begun = Instant::now();
    UnlockKey::derive(&given, Cost::STANDARD, &[3; 16])?;
    let bare = begun.elapsed().as_secs_f64() * 1000.0;
    let begun = Instant::now();
    let (vault, _) = home.unlock(id, &given, NOON)?;
    let ours = begun.elapsed().as_secs_f64() * 1000.0;
    figures.say("argon2-bare", bare, 1000.0, "ms");
    figures.say("unlock", ours, 1000.0, "ms");
    figures.say("unlock-ratio", ours / bare, 1.5, "x");
    Ok(vault)
}

fn lists(vault: &mut Vault, figures: &mut Figures) -> Result<(), Box<dyn Error>> {
    let random = Random::new();
    for n in 0..CASES {
        let note = Op::NoteAdd {
            question: None,
            text: format!("la personne {n} travaille au port, atelier {}", n % 97),
            replaces: None,
        };
        let code = format!("{:02}-{n:04}", n % 100);
        let at = Moment(NOON.0 + i64::from(n));
        vault.append(CaseId(random.bytes()?), vec![opening(&code), note], at)?;
    }
    for (name, typed) in
        [("list-10000", ""), ("search-one", "personne 9999"), ("search-all", "tanger port")]
    {
        let query = CaseQuery { text: typed.to_owned(), ..CaseQuery::default() };
        let mut taken = Vec::new();
        for _ in 0..7 {
            let begun = Instant::now();
            vault.cases(&query)?;
            taken.push(begun.elapsed().as_secs_f64() * 1000.0);
        }
        figures.say(name, percentile(&mut taken, 50), 100.0, "ms");
    }
    let begun = Instant::now();
    vault.case(CaseId([1; 16]))?;
    figures.say("open-case-400", begun.elapsed().as_secs_f64() * 1000.0, 50.0, "ms");
    Ok(())
}

fn opening(code: &str) -> Op {
    Op::CaseOpen {
        code: code.to_owned(),
        guide: "morocco".to_owned(),
        edition: "2026.1".to_owned(),
        guide_hash: Digest([7; 32]),
        place: "Tanger Med".to_owned(),
        language: "fr".to_owned(),
    }
}

fn percentile(values: &mut [f64], percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = values.len().saturating_mul(percent) / 100;
    values.get(at).copied().unwrap_or(f64::NAN)
}

/// Prints, and remembers whether every limit was kept.
struct Figures {
    verdict: ExitCode,
}

impl Default for Figures {
    fn default() -> Self {
        Self { verdict: ExitCode::SUCCESS }
    }
}

impl Figures {
    fn say(&mut self, name: &str, value: f64, limit: f64, unit: &str) {
        let shown = if limit.is_finite() { format!("{limit}") } else { "null".to_owned() };
        println!(r#"{{"figure":"{name}","measured":{value:.3},"limit":{shown},"unit":"{unit}"}}"#);
        if value > limit {
            self.verdict = ExitCode::FAILURE;
        }
    }
}
