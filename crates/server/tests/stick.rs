//! By stick, with the program itself: from an officer's computer to the server, from there to a desk
//! and back. Nobody passes bytes but as files in a folder.
#![cfg(test)]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a story that cannot be told fails"
)]

// The casts of the tests of both rooms are this one too.
pub use dalil_server::*;
pub use dalil_sync::*;

#[path = "../src/tests/authority.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod authority;
#[path = "../src/tests/cast.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod cast;
#[path = "support/cluster.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod cluster;
#[allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    clippy::wildcard_imports,
    reason = "not every part of the cast plays here"
)]
mod field;
#[path = "../../../tests/fixtures/manifest.rs"]
mod manifest;
#[path = "support/program.rs"]
#[allow(dead_code, reason = "not every part of the program is looked at here")]
mod program;
#[path = "../src/tests/wire.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod wire;

use std::fs;
use std::path::{Path, PathBuf};

use cast::run;
use dalil_case::{DeviceId, Op};
use dalil_protocol::{Destination, Role};
use dalil_seal::{Random, Secret};
use dalil_sync::bundle::{Fault, VOLUME, import, write_up};
use dalil_vault::{Delivery, DeskKeys, Placing};
use field::cast::{Computer, NOON, case, certificate, sign_key};
use field::{computer, round};
use program::Program;

/// A server with the key of bundles, as `dalilctl authority init` writes it.
fn server() -> Program {
    let program = Program::new();
    program.give("bundle.key", &[8; 32]);
    program
}

/// The program takes in what is in a folder; what it said, and whether it was content.
fn take(program: &Program, words: &[&str]) -> (String, bool) {
    let told = program.once(&[&["stick"], words].concat());
    let said = String::from_utf8(told.stdout).unwrap();
    (said + &String::from_utf8_lossy(&told.stderr), told.status.success())
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Reads every answer of a folder that is for this computer; says how much was new.
fn read(computer: &Computer, folder: &Path) -> u64 {
    let mut new = 0;
    for path in files(folder) {
        match import(computer, fs::File::open(&path).unwrap(), NOON) {
            Ok((came, whole)) => {
                assert!(whole);
                new += came;
            }
            Err(bundle::BundleError::Fault(Fault::NotOpened)) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    new
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn word(computer: &Computer, n: u8) -> Option<Delivery> {
    computer.with(|vault| vault.deliveries().unwrap().get(&case(n)).copied())
}

/// The first desk, at the server by a line: its certificate is brought by hand.
fn desk(program: &mut Program) -> Computer {
    let dana = computer(program);
    let keys = DeskKeys {
        authority: cast::AUTHORITY,
        label: "desk 1".to_owned(),
        ops: Some(sign_key(4)),
        openers: vec![Secret::copy_of(&[5; 32])],
    };
    dana.with(|vault| vault.become_desk(&keys, NOON).unwrap());
    run(async { round(program, &dana).await.unwrap_err() });
    let device = dana.with(|vault| vault.device());
    let key = run(async {
        let office = Config::in_folder(program.data()).office().await.unwrap();
        office.store.device(device).await.unwrap().unwrap().key
    });
    let file = program.data().join("desk.certificate");
    fs::write(&file, certificate(device, key, Role::Desk, 4).to_bytes()).unwrap();
    assert!(program.once(&["take", text(&file)]).status.success());
    dana
}

#[test]
fn what_a_stick_brings_reaches_the_desk_and_its_decision_goes_back_by_stick() {
    let mut program = server();
    let dana = desk(&mut program);
    let amina = computer(&mut program);
    amina.write(case(1), "the foreman keeps the papers");
    amina.attach(case(1), 700_000);
    amina.write(case(1), "with a film");
    let (stick, back) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    // Several volumes, under names that say nothing of their order; she and her request as well.
    let volumes = write_up(&amina, stick.path(), 300_000, &Random::new(), NOON).unwrap();
    assert!(volumes.len() >= 2);
    // What else lies on a stick is left alone.
    fs::write(stick.path().join("holiday.jpg"), b"DLBN").unwrap();
    let words = [text(stick.path()), "--to", text(back.path())];
    let (said, good) = take(&program, &words);
    assert!(good && said.lines().filter(|line| line.contains(", whole")).count() == volumes.len());
    assert!(!said.contains(&amina.with(|vault| vault.device()).to_string()), "{said}");
    assert_eq!(word(&amina, 1), Some(Delivery::Here), "writing is not receiving");
    assert!(files(back.path()).len() >= volumes.len());
    read(&amina, back.path());
    assert_eq!(word(&amina, 1), Some(Delivery::Received));
    assert_eq!(read(&amina, back.path()), 0, "a second time");
    // The same stick again changes nothing, and says the same.
    let (again, good) = take(&program, &words);
    assert!(good && again.contains("0 objects, 0 entries, whole"), "{again}");

    // The desk, over its line to the server that ran all the time.
    let came = run(async { round(&program, &dana).await.unwrap().came });
    assert!(came >= 4, "{came}");
    assert_eq!(dana.events(case(1)), amina.events(case(1)), "word for word");
    let hers = amina.with(|vault| vault.device());
    let placing = Placing {
        organisation: "Labour inspection".to_owned(),
        region: "Souss".to_owned(),
        role: Role::Officer,
        not_after: dalil_case::Moment(NOON.0 + 300 * 24 * 3600 * 1000),
    };
    let decide = Op::AuthorityDecide {
        outcome: "taken-up".to_owned(),
        reasons: "papers, threat and pay agree".to_owned(),
        next: None,
        role: "desk".to_owned(),
        name: None,
    };
    dana.with(|vault| {
        vault.certify(hers, &placing, NOON).unwrap();
        vault.append(case(1), vec![decide], NOON).unwrap();
    });
    run(async { round(&program, &dana).await.unwrap() });

    // Nothing was brought by her since: what lies there for her is written all the same.
    let (empty, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let digits = hers.to_string();
    let (said, good) =
        take(&program, &[text(empty.path()), "--to", text(out.path()), "--for", &digits]);
    assert!(good && files(out.path()).len() == 1, "{said}");
    assert_eq!(read(&dana, out.path()), 0, "nobody else opens it");
    assert!(read(&amina, out.path()) >= 3);
    let said = amina.with(|vault| vault.case(case(1)).unwrap()).authority;
    assert_eq!(said.expect("the authority has decided").latest().value.outcome, "taken-up");
    assert!(amina.with(|vault| vault.mail().unwrap().standing().unwrap().certified));
    assert_eq!(amina.with(|vault| vault.mail().unwrap().alarms().unwrap()), []);
    // Whom nobody certified has no key that anything could be sealed to.
    let (said, good) = take(&program, &[text(empty.path()), "--for", &"0".repeat(32)]);
    assert!(!good && said.contains("E-MANIFEST"), "{said}");
}

#[test]
fn a_stick_that_was_cut_gives_what_is_whole_and_goes_on_where_it_was() {
    let mut program = server();
    let amina = computer(&mut program);
    amina.write(case(1), "far from any network");
    amina.attach(case(1), 900_000);
    amina.write(case(1), "with a film");
    let stick = tempfile::tempdir().unwrap();
    let path = write_up(&amina, stick.path(), VOLUME, &Random::new(), NOON).unwrap().remove(0);
    let whole = fs::read(&path).unwrap();
    let folder = text(stick.path());
    for length in [60, 3_000, 80_000, 500_000, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        let (said, good) = take(&program, &[folder]);
        assert!(!good && said.contains("E-STICK"), "{length}: {said}");
        assert_eq!(files(stick.path()).len(), 1, "{length}: no answer before all of it was read");
    }
    let kept = run(async {
        let office = Config::in_folder(program.data()).office().await.unwrap();
        office.store.counts().await.unwrap()
    });
    assert!(kept.objects > 2 && kept.entries == 0, "{kept:?}");
    // One bit in the middle, and one that is sealed to another server.
    let mut edited = whole.clone();
    edited[400_000] ^= 4;
    fs::write(&path, &edited).unwrap();
    assert!(take(&program, &[folder]).0.contains("cut: what was whole is here"));
    program.give("bundle.key", &[9; 32]);
    assert!(take(&program, &[folder]).0.contains("E-KEY"));
    program.give("bundle.key", &[8; 32]);
    fs::write(&path, &whole).unwrap();
    let (said, good) = take(&program, &[folder]);
    assert!(good && said.contains(": 1 objects"), "only the end of the film was missing: {said}");
    read(&amina, stick.path());
    assert_eq!(word(&amina, 1), Some(Delivery::Received));
}

/// N10: what was sealed before it was known may be handed in once, and nothing is read.
#[test]
fn a_revoked_computer_hands_in_once_by_stick() {
    let mut program = server();
    let amina = computer(&mut program);
    amina.write(case(1), "before anybody knew");
    let stick = tempfile::tempdir().unwrap();
    let folder = text(stick.path());
    write_up(&amina, stick.path(), VOLUME, &Random::new(), NOON).unwrap();
    assert!(take(&program, &[folder]).1);
    files(stick.path()).iter().for_each(|path| fs::remove_file(path).unwrap());
    let device: DeviceId = amina.with(|vault| vault.device());
    let order = program.data().join("revoke.order");
    fs::write(&order, authority::revoking(device, NOON)).unwrap();
    assert!(program.once(&["take", text(&order)]).status.success());

    amina.write(case(2), "written before she was told");
    write_up(&amina, stick.path(), VOLUME, &Random::new(), NOON).unwrap();
    let (said, good) = take(&program, &[folder]);
    assert!(good && said.contains("answer: "), "{said}");
    assert_eq!(read(&amina, stick.path()), 0, "a receipt, and nothing of the inbox");
    assert_eq!(word(&amina, 2), Some(Delivery::Received));
    let quarantined = run(async {
        let office = Config::in_folder(program.data()).office().await.unwrap();
        let (authority, quarantine): (Destination, Destination) = office.desks().await.unwrap();
        let held = office.store.inbox(quarantine, 0, 100).await.unwrap().len();
        (held, office.store.inbox(authority, 0, 100).await.unwrap().len())
    });
    assert!(quarantined.0 >= 2 && quarantined.1 >= 3, "{quarantined:?}");
    // Once.
    amina.write(case(3), "and once more");
    write_up(&amina, stick.path(), VOLUME, &Random::new(), NOON).unwrap();
    let (said, good) = take(&program, &[folder]);
    assert!(!good && said.contains("refused: Revoked"), "{said}");
    assert_eq!(word(&amina, 3), Some(Delivery::Here));
}
