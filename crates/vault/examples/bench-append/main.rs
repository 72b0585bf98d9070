//! What keeping one answer costs: against a bare one-row commit of plain SQLite and of the same
//! cipher, as durable, with a row as large, and with a log in the same state ([`append`]); and
//! against plain SQLite that keeps the same things of the same conversation ([`conversation`]). What
//! unlocking costs, against bare Argon2id; how long lists and the opening of a case take among
//! 10 000.
//!
//! Prints one JSON line per figure: figure, measured, limit, unit. Ends with 1 when a limit is broken.
#![allow(clippy::print_stdout, reason = "printing figures is what it is for")]

mod conversation;
mod figures;
mod unsealed;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use dalil_case::{Basis, CaseId, Digest, Moment, Op, QuestionId, Response};
use dalil_seal::{ChosenPassphrase, Cost, Passphrase, Random, UnlockKey};
use dalil_vault::{CaseQuery, CostPolicy, Home, Vault};
use figures::{Figures, percentile};
use rusqlite::Connection;

const PASSPHRASE: &str = "quiet lantern over seven harbours";
const NOON: Moment = Moment(1_795_521_600_000);
const ROUNDS: i64 = 400;
/// After so many commits a log of 256 pages was written to its end, also where each is one page.
const WARM: i64 = 300;
/// Answers between two pauses.
const PAUSE: i64 = 20;
const CASES: u32 = 10_000;
const UNLOCKS: u32 = 5;
const LOOKS: usize = 40;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let mut figures = Figures::default();
    let (mut home, _) = Home::open(&folder.path().join("data"), NOON)?;
    let chosen = ChosenPassphrase::choose(PASSPHRASE, &[])?;
    let policy = CostPolicy::Fixed(Cost::STANDARD);
    let mut vault = home.create("Amina", &chosen, policy, None, NOON)?;
    let ciphered = bare(&folder.path().join("bare.db"), true)?;
    let plain = bare(&folder.path().join("plain.db"), false)?;
    append(&mut vault, &ciphered, &plain, &mut figures)?;
    conversation::measure(&mut vault, &folder.path().join("unsealed.db"), &mut figures)?;
    let id = vault.id();
    vault.close()?;
    let mut vault = unlock(&home, id, &mut figures)?;
    lists(&mut vault, &mut figures)?;
    Ok(figures.verdict)
}

/// One answer and two bare rows in turn, so that all meet the same disk: first with logs that were
/// written through to their end and are written over, then with logs that were just emptied, as the
/// application does half a minute after an answer, and that grow.
fn append(
    vault: &mut Vault,
    ciphered: &Connection,
    plain: &Connection,
    figures: &mut Figures,
) -> Result<(), Box<dyn Error>> {
    let case = CaseId([1; 16]);
    vault.append(case, vec![opening("7K-M4Q")], NOON)?;
    let mut turn = Turn { vault, ciphered, plain, case, n: 0, row: 0 };
    for _ in 0..WARM {
        turn.take()?;
    }
    let (over, _) = turn.measured(ROUNDS, ROUNDS)?;
    let (grows, paused) = turn.measured(ROUNDS, PAUSE)?;
    // What follows from answers is written in the pause after them: both together.
    let whole: Vec<f64> = grows
        .iter()
        .zip(paused)
        .map(|(taken, paused)| taken.iter().sum::<f64>() + paused)
        .collect();
    if let [ours, ciphered, plain] = *whole {
        let each = ROUNDS as f64;
        figures.say("append-and-pause-mean", ours / each, f64::INFINITY, "ms");
        figures.say("append-and-pause-ratio", ours / ciphered, f64::INFINITY, "x");
        figures.say("append-and-pause-to-bare-plain", ours / plain, f64::INFINITY, "x");
    }
    for (name, mut taken) in [("append", over), ("append-after-pause", grows)] {
        let mut say = |what: &str, value: f64, limit: f64, unit: &str| {
            figures.say(&format!("{name}-{what}"), value, limit, unit);
        };
        let [ours, ciphered, plain] = &mut taken;
        for (percent, to_bare) in [(50, 1.5), (95, f64::INFINITY)] {
            let at = |taken: &mut Vec<f64>| percentile(taken, percent);
            let (ours, ciphered, plain) = (at(ours), at(ciphered), at(plain));
            say(&format!("p{percent}"), ours, f64::INFINITY, "ms");
            say(&format!("plain-p{percent}"), plain, f64::INFINITY, "ms");
            say(&format!("ratio-p{percent}"), ours / ciphered, to_bare, "x");
            say(&format!("to-bare-plain-p{percent}"), ours / plain, f64::INFINITY, "x");
        }
    }
    Ok(())
}

/// Milliseconds of each turn, and of all pauses, for each of the three.
type Measured = ([Vec<f64>; 3], [f64; 3]);

/// One answer and two bare rows.
struct Turn<'a> {
    vault: &'a mut Vault,
    ciphered: &'a Connection,
    plain: &'a Connection,
    case: CaseId,
    n: i64,
    /// Bytes of a bare row: as many as the answer's has.
    row: u32,
}

impl Turn<'_> {
    /// So many turns; all logs are emptied before each `stretch` of them. Also how long that took in
    /// all, for each of the three.
    fn measured(&mut self, turns: i64, stretch: i64) -> Result<Measured, Box<dyn Error>> {
        let mut taken = [Vec::new(), Vec::new(), Vec::new()];
        let mut paused = [0.0; 3];
        for n in 0..turns {
            if stretch < turns && n % stretch == 0 {
                let begun = Instant::now();
                self.vault.checkpoint()?;
                paused[0] += begun.elapsed().as_secs_f64() * 1000.0;
                for (conn, paused) in [self.ciphered, self.plain].into_iter().zip(&mut paused[1..])
                {
                    let begun = Instant::now();
                    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
                    *paused += begun.elapsed().as_secs_f64() * 1000.0;
                }
            }
            for (taken, one) in taken.iter_mut().zip(self.take()?) {
                taken.push(one);
            }
        }
        Ok((taken, paused))
    }

    /// Milliseconds of each of the three.
    fn take(&mut self) -> Result<[f64; 3], Box<dyn Error>> {
        let op = Op::AnswerSet {
            question: QuestionId(format!("question-{}", self.n % 80)),
            response: Response::Yes,
            basis: Basis::ToldByPerson,
        };
        let at = Moment(NOON.0.saturating_add(self.n));
        self.n = self.n.saturating_add(1);
        let begun = Instant::now();
        self.vault.append(self.case, vec![op], at)?;
        let ours = begun.elapsed();
        if self.row == 0 {
            let last = self.vault.events(self.case)?.pop().ok_or("nothing was kept")?;
            // Beside event and signature: its hash, the one before it, and whose case it is.
            let content = last.recorded.event.encode().len() + last.signature.len();
            self.row = u32::try_from(content + 32 + 32 + 16)?;
        }
        let mut taken = [ours.as_secs_f64() * 1000.0, 0.0, 0.0];
        for (conn, taken) in [self.ciphered, self.plain].into_iter().zip(taken.iter_mut().skip(1)) {
            let begun = Instant::now();
            conn.prepare_cached("INSERT INTO row (value) VALUES (zeroblob(?1))")?
                .execute([self.row])?;
            *taken = begun.elapsed().as_secs_f64() * 1000.0;
        }
        Ok(taken)
    }
}

/// The settings of the vault that decide what a commit is worth and what its log looks like.
const DURABLE: &str = "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 256;";

/// The same settings for durability, with the same cipher or with none, and nothing else.
fn bare(path: &Path, ciphered: bool) -> Result<Connection, Box<dyn Error>> {
    let conn = Connection::open(path)?;
    if ciphered {
        conn.key(None::<&str>, format!("x'{}'", "5a".repeat(48)), false)?;
    }
    conn.execute_batch(DURABLE)?;
    conn.execute_batch("CREATE TABLE row (id INTEGER PRIMARY KEY, value BLOB NOT NULL) STRICT;")?;
    Ok(conn)
}

fn unlock(
    home: &Home,
    id: dalil_vault::VaultId,
    figures: &mut Figures,
) -> Result<Vault, Box<dyn Error>> {
    let given = Passphrase::given(PASSPHRASE)?;
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 1..UNLOCKS {
        one_unlock(home, id, &given, &mut ours, &mut bare)?.close()?;
    }
    let vault = one_unlock(home, id, &given, &mut ours, &mut bare)?;
    let (ours, bare) = (percentile(&mut ours, 50), percentile(&mut bare, 50));
    figures.say("argon2-bare", bare, 1000.0, "ms");
    figures.say("unlock", ours, 1000.0, "ms");
    figures.say("unlock-ratio", ours / bare, 1.3, "x");
    Ok(vault)
}

fn one_unlock(
    home: &Home,
    id: dalil_vault::VaultId,
    given: &Passphrase,
    ours: &mut Vec<f64>,
    bare: &mut Vec<f64>,
) -> Result<Vault, Box<dyn Error>> {
    let begun = Instant::now();
    UnlockKey::derive(given, Cost::STANDARD, &[3; 16])?;
    bare.push(begun.elapsed().as_secs_f64() * 1000.0);
    let begun = Instant::now();
    let (vault, _) = home.unlock(id, given, NOON)?;
    ours.push(begun.elapsed().as_secs_f64() * 1000.0);
    Ok(vault)
}

fn lists(vault: &mut Vault, figures: &mut Figures) -> Result<(), Box<dyn Error>> {
    let random = Random::new();
    let mut all = vec![CaseId([1; 16])];
    for n in 0..CASES {
        let note = Op::NoteAdd {
            question: None,
            text: format!("la personne {n} travaille au port, atelier {}", n % 97),
            replaces: None,
        };
        let code = format!("{:02}-{n:04}", n % 100);
        let at = Moment(NOON.0 + i64::from(n));
        let case = CaseId(random.bytes()?);
        vault.append(case, vec![opening(&code), note], at)?;
        all.push(case);
    }
    for (name, typed) in
        [("list-10000", ""), ("search-one", "personne 9999"), ("search-all", "tanger port")]
    {
        let query = CaseQuery { text: typed.to_owned(), ..CaseQuery::default() };
        let mut taken = Vec::new();
        for _ in 0..LOOKS {
            let begun = Instant::now();
            vault.cases(&query)?;
            taken.push(begun.elapsed().as_secs_f64() * 1000.0);
        }
        figures.say(name, percentile(&mut taken, 95), 100.0, "ms");
    }
    // One after the other from all over the file, the long one among them.
    let mut taken = Vec::new();
    for case in all.iter().step_by(all.len() / LOOKS) {
        let begun = Instant::now();
        vault.case(*case)?;
        taken.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    figures.say("open-case-of-10000-p95", percentile(&mut taken, 95), 50.0, "ms");
    let begun = Instant::now();
    vault.case(CaseId([1; 16]))?;
    figures.say("open-case-1100", begun.elapsed().as_secs_f64() * 1000.0, 50.0, "ms");
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
