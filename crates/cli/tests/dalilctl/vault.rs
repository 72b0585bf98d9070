//! What an officer keeps, looked at, copied and brought back from the command line.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use dalil_case::{CaseId, Digest, Moment, Op};
use dalil_seal::ChosenPassphrase;
use dalil_vault::{Cost, CostPolicy, Home, Quiet};

use super::run::{LANGUAGES, Outcome, dalilctl};

const PASSPHRASE: &str = "quiet lantern over seven harbours";
const NOON: Moment = Moment(1_795_521_600_000);

/// Calls the program with a passphrase on its input.
fn with(passphrase: &str, arguments: &[&str]) -> Outcome {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dalilctl"));
    command.args(arguments).env_remove("LC_ALL").env("LANG", "C");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A program that refuses at once reads nothing.
    let _ = writeln!(child.stdin.take().unwrap(), "{passphrase}");
    let output = child.wait_with_output().unwrap();
    Outcome {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A data folder with one case, sealed and copied.
fn kept() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, _) = Home::open(folder.path(), NOON).unwrap();
    let chosen = ChosenPassphrase::choose(PASSPHRASE, &[]).unwrap();
    let cost = CostPolicy::Fixed(Cost::FLOOR);
    let mut vault = home.create("post-3", &chosen, cost, None, NOON).unwrap();
    let case = CaseId([7; 16]);
    let opening = Op::CaseOpen {
        code: "7K-M4Q".to_owned(),
        guide: "morocco".to_owned(),
        edition: "2026.1".to_owned(),
        guide_hash: Digest([7; 32]),
        place: "Tanger".to_owned(),
        language: "fr".to_owned(),
    };
    vault.append(case, vec![opening], NOON).unwrap();
    for n in 0..40 {
        let note = Op::NoteAdd { question: None, text: format!("note {n}"), replaces: None };
        vault.append(case, vec![note], NOON).unwrap();
    }
    vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
    vault.copy(NOON, &Quiet::undisturbed()).unwrap();
    vault.close().unwrap();
    folder
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn what_is_whole_is_said_to_be_whole_in_every_language() {
    let folder = kept();
    let data = text(folder.path());
    let outcome = with(PASSPHRASE, &["vault", "check", data, "--json"]);
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    let found = outcome.json();
    assert_eq!(found["whole"], true);
    assert_eq!(found["history"]["entries"], 41);
    assert_eq!(found["second_place"]["events"], 41);
    assert_eq!(found["second_place"]["waiting"], 0);
    assert_eq!(found["copies"].as_array().unwrap().len(), 1);
    let mut told = std::collections::BTreeSet::new();
    for language in LANGUAGES {
        let outcome = with(PASSPHRASE, &["--lang", language, "vault", "check", data]);
        assert_eq!(outcome.code, 0, "{}", outcome.err);
        assert!(!outcome.out.contains("[cli-") && outcome.out.lines().count() == 5);
        for word in ["note", "Tanger", "7K-M4Q"] {
            assert!(!outcome.out.contains(word), "nothing of a case is said");
        }
        told.insert(outcome.out);
    }
    assert_eq!(told.len(), LANGUAGES.len());
}

#[test]
fn what_is_not_whole_is_named_and_ends_with_1() {
    let folder = kept();
    let vaults = std::fs::read_dir(folder.path().join("vaults")).unwrap();
    let vault = vaults.map(|entry| entry.unwrap().path()).next().unwrap();
    let file = vault.join("vault.db");
    let whole = std::fs::read(&file).unwrap();
    let mut named = 0;
    for page in (1..whole.len() / 4096).step_by(5) {
        let mut damaged = whole.clone();
        damaged[page * 4096 + 2000] ^= 1;
        std::fs::write(&file, &damaged).unwrap();
        let _ = std::fs::remove_file(vault.join("vault.stamp"));
        let outcome = with(PASSPHRASE, &["vault", "check", text(folder.path()), "--json"]);
        assert_eq!(outcome.code, 1, "page {page}: {}", outcome.out);
        let found = outcome.json();
        let is_named = found["pages"] == false || found["failure"]["code"] == "vault-damaged";
        assert!(is_named, "page {page}: {found}");
        named += 1;
    }
    assert!(named > 3, "{named}");
}

#[test]
fn a_backup_is_made_and_brought_back_elsewhere() {
    let folder = kept();
    let data = text(folder.path());
    let elsewhere = tempfile::tempdir().unwrap();
    let to = text(elsewhere.path());
    let outcome = with(PASSPHRASE, &["vault", "backup", data, "--to", to, "--json"]);
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    let made = outcome.json()["backup"].as_str().unwrap().to_owned();
    let there = dalilctl(&["vault", "restore", data, "--from", &made, "--json"]);
    assert_eq!((there.code, &there.json()["failure"]["code"]), (1, &"vault-exists".into()));
    let other = tempfile::tempdir().unwrap();
    let back = dalilctl(&["vault", "restore", text(other.path()), "--from", &made, "--json"]);
    assert_eq!((back.code, &back.json()["alias"]), (0, &"post-3".into()));
    let outcome = with(PASSPHRASE, &["vault", "check", text(other.path()), "--json"]);
    let found = outcome.json();
    assert_eq!((outcome.code, &found["history"]["entries"]), (0, &41.into()), "{found}");
    // On another computer nothing is in its second place yet, and it says how much waits.
    assert_eq!(found["second_place"]["waiting"], 41);
}

#[test]
fn what_cannot_be_opened_is_refused_by_name_and_nothing_is_made() {
    let folder = kept();
    let data = text(folder.path());
    let code = |outcome: Outcome| {
        assert_eq!(outcome.code, 1);
        outcome.json()["failure"]["code"].as_str().unwrap().to_owned()
    };
    let check = |data: &str, more: &[&str], passphrase: &str| {
        code(with(passphrase, &[&["vault", "check", data, "--json"], more].concat()))
    };
    assert_eq!(check(data, &["--alias", "nobody"], PASSPHRASE), "officer-unknown");
    assert_eq!(check(data, &[], ""), "passphrase-empty");
    assert_eq!(check(data, &[], "not the passphrase at all"), "wrong-passphrase");
    assert_eq!(check(data, &[], PASSPHRASE), "too-soon");
    let nothing = tempfile::tempdir().unwrap();
    let nowhere = nothing.path().join("nowhere");
    assert_eq!(check(text(&nowhere), &[], PASSPHRASE), "data-missing");
    assert!(!nowhere.exists());
}
