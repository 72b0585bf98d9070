//! 200 rounds of SIGKILL while answers are being saved: nothing acknowledged is lost.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Command, Stdio};
use std::time::Duration;

use dalil_case::{CaseId, Moment, Op, Response};
use dalil_seal::Random;

use super::cast::{Bare, NOON, answer, opening};
use crate::VaultId;

const CHILD: &str = "DALIL_KILL_CHILD";
const ROUNDS: u8 = 200;

#[test]
fn no_acknowledged_answer_is_lost() {
    if std::env::var_os(CHILD).is_some() {
        child();
    }
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let random = Random::new();
    let mut acknowledged = 0;
    for round in 0..ROUNDS {
        let [delay] = random.bytes::<1>().unwrap();
        let lines = one_round(&bare, round, Duration::from_micros(u64::from(delay) * 100));
        acknowledged += verify(&bare, round, &lines);
    }
    // A round that is killed before its first answer proves nothing.
    assert!(acknowledged > u64::from(ROUNDS), "only {acknowledged} answers in {ROUNDS} rounds");
}

/// Runs a child until it has acknowledged something, and a while longer; then kills it.
fn one_round(bare: &Bare, round: u8, delay: Duration) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "tests::kill::no_acknowledged_answer_is_lost", "--nocapture"])
        .env(CHILD, "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut told = Vec::from(bare.id.0);
    told.extend_from_slice(bare.master.expose().expose());
    told.push(round);
    told.extend_from_slice(bare.data.to_str().unwrap().as_bytes());
    child.stdin.take().unwrap().write_all(&told).unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut lines = Vec::new();
    let mut line = String::new();
    while !line.contains("saved ") {
        line.clear();
        assert!(out.read_line(&mut line).unwrap() > 0, "the child ended by itself");
        lines.push(line.trim().to_owned());
    }
    std::thread::sleep(delay);
    child.kill().unwrap();
    child.wait().unwrap();
    // What the pipe still holds was acknowledged too, but for a line that was cut.
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    let whole = rest.rsplit_once('\n').map_or("", |(whole, _)| whole);
    lines.extend(whole.lines().map(str::to_owned));
    lines
}

fn verify(bare: &Bare, round: u8, lines: &[String]) -> u64 {
    let numbers = |word: &str| -> Vec<i64> {
        let values = lines.iter().filter_map(|line| line.split_once(word));
        values.map(|(_, number)| number.parse().unwrap()).collect()
    };
    let (_home, vault) = bare.open();
    let case = CaseId([round; 16]);
    let kept: BTreeMap<i64, bool> = vault
        .events(case)
        .unwrap()
        .iter()
        .filter_map(|kept| match kept.recorded.event.body.op() {
            Some(Op::AnswerSet { response: Response::Number(n), .. }) => Some((*n, true)),
            _ => None,
        })
        .collect();
    let saved = numbers("saved ");
    for n in &saved {
        assert!(kept.contains_key(n), "round {round}: answer {n} was acknowledged and is lost");
    }
    // A draft is what was last typed, or what was being typed when the end came.
    if let Some(last) = numbers("typed ").last() {
        let drafts = vault.drafts(case).unwrap();
        let draft: i64 = drafts[0].text.parse().unwrap();
        assert!(draft == *last || draft == last + 1, "round {round}: draft {draft}, not {last}");
    }
    let check = vault.verify_recent(1000).unwrap();
    assert_eq!((check.broken, check.rolled_back), (None, false), "round {round}");
    u64::try_from(saved.len()).unwrap()
}

/// Answers for as long as it lives.
fn child() -> ! {
    let mut told = Vec::new();
    std::io::stdin().read_to_end(&mut told).unwrap();
    let id = VaultId(told[..16].try_into().unwrap());
    let data = std::str::from_utf8(&told[49..]).unwrap();
    let bare = Bare::at(data.as_ref(), id, told[16..48].try_into().unwrap());
    let case = CaseId([told[48]; 16]);
    let (_home, mut vault) = bare.open();
    vault.append(case, vec![opening("7K-M4Q", "Nador")], NOON).unwrap();
    for n in 0_i64.. {
        let op = answer(&format!("question-{}", n % 40), Response::Number(n));
        vault.append(case, vec![op], Moment(NOON.0 + n)).unwrap();
        say("saved", n);
        vault.put_draft(case, "note", &n.to_string()).unwrap();
        say("typed", n);
    }
    unreachable!("there is always another number")
}

/// One write per line, so that a line is whole or not there.
fn say(word: &str, n: i64) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("{word} {n}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}
