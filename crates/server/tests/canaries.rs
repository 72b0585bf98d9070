//! N5 from end to end: a real vault writes words of a known kind into everything that an officer
//! can write, and sends it as the application does, to the real program on PostgreSQL, whose files are
//! in clear. None of them is there in any shape, nor in what lies beside it, nor in log, figures or
//! memory of the program.
#![cfg(test)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test stops where something is not as it must be, and says how much it looked at"
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

use std::path::Path;

use cast::run;
use cluster::Cluster;
use dalil_case::{Basis, Digest, Op, Response};
use dalil_protocol::Pin;
use dalil_seal::WordLanguage;
use dalil_vault::{Delivery, EnrolWish, Quiet};
use field::cast::{Computer, NOON, case};
use program::Program;

/// What is looked for begins so, whatever was written; what is in a file has another beginning, which
/// no setting and no test says.
const WORD: &str = "kanarie-";
/// Larger than what the database takes: this one lies beside it.
const FILM: usize = 400_000;

fn canary(of: &str) -> String {
    format!("{WORD}{of}-Nadia")
}

/// Asks to be known as the application does, by a name that nobody but the desk may read.
fn computer(program: &mut Program) -> Computer {
    let computer = Computer::new();
    let code = program.card();
    let trusted = program.trusted();
    let (name, role) = (canary("applicant"), canary("post"));
    let wish = EnrolWish {
        manifest: &trusted.to_bytes(),
        pin: Pin::Whole(trusted.hash()),
        code: &code,
        name: &name,
        role: &role,
        later: true,
    };
    computer.with(|vault| vault.enrol(&wish, WordLanguage::French, NOON).unwrap());
    computer
}

/// A file of these bytes in a case, called so.
fn attach(computer: &Computer, bytes: &[u8], name: &str) -> Digest {
    computer.with(|vault| {
        let mut file = vault.begin_file().unwrap();
        file.write(bytes).unwrap();
        let sealed = file.finish().unwrap();
        let add = Op::AttachAdd {
            blob: sealed.blob,
            key: sealed.key.expose().expose().to_vec(),
            media: "image/jpeg".to_owned(),
            size: sealed.size,
            name: Some(name.to_owned()),
            question: None,
            small: None,
            removed: None,
            consent: None,
        };
        vault.append(case(1), vec![add], NOON).unwrap();
        sealed.blob
    })
}

/// Everything that an officer writes.
fn write(computer: &Computer) -> Vec<Digest> {
    let open = Op::CaseOpen {
        code: canary("code"),
        guide: canary("guide"),
        edition: "2026.1".to_owned(),
        guide_hash: Digest([7; 32]),
        place: canary("place"),
        language: "fr".to_owned(),
    };
    let answer = Op::AnswerSet {
        question: "debt".into(),
        response: Response::Text(canary("answer")),
        basis: Basis::ToldByPerson,
    };
    let note = Op::NoteAdd { question: None, text: canary("note"), replaces: None };
    computer.with(|vault| {
        vault.append(case(1), vec![open], NOON).unwrap();
        vault.append(case(1), vec![answer, note], NOON).unwrap();
    });
    let small = canary("scan").repeat(100);
    let film: Vec<u8> = canary("film").bytes().cycle().take(FILM).collect();
    let blobs = [(small.into_bytes(), "filename-one"), (film, "filename-two")];
    let blobs = blobs.map(|(bytes, name)| attach(computer, &bytes, &canary(name)));
    computer.with(|vault| vault.seal_events(NOON, &Quiet::undisturbed()).unwrap());
    blobs.to_vec()
}

/// Every file below a folder.
fn files_of(folder: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            files_of(&path, found);
        } else if let Ok(bytes) = std::fs::read(&path) {
            // One that is gone meanwhile was the database's own.
            found.push((path.display().to_string(), bytes));
        }
    }
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    let Some((first, rest)) = word.split_first() else { return true };
    let mut left = bytes;
    while let Some(at) = left.iter().position(|byte| byte == first) {
        left = left.get(at + 1..).unwrap_or_default();
        if left.starts_with(rest) {
            return true;
        }
    }
    false
}

fn hex(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect()
}

/// Every row of every table as PostgreSQL tells it, which unpacks what it packed.
async fn rows(url: &str) -> Vec<u8> {
    let (client, driver) = tokio_postgres::connect(url, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(driver);
    let named = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1";
    let tables = client.query(named, &[]).await.unwrap();
    assert!(tables.len() > 10, "{}", tables.len());
    let mut all = Vec::new();
    for table in tables.iter().map(|row| row.get::<_, String>(0)) {
        let asked = format!("SELECT * FROM \"{table}\"");
        for told in client.simple_query(&asked).await.unwrap() {
            let tokio_postgres::SimpleQueryMessage::Row(row) = told else { continue };
            for at in 0..row.len() {
                all.extend(row.get(at).unwrap_or_default().bytes().chain([b'\n']));
            }
        }
    }
    all
}

#[test]
fn no_word_that_an_officer_writes_is_found_on_a_server_on_postgresql() {
    let cluster = Cluster::new();
    let url = cluster.database();
    let mut program = Program::on(&url);
    let computer = computer(&mut program);
    let blobs = write(&computer);
    // They are in what the vault keeps: each was written.
    let events = computer.events(case(1));
    for of in ["code", "guide", "place", "answer", "note", "filename-one", "filename-two"] {
        let word = canary(of).into_bytes();
        assert!(events.iter().any(|event| holds(event, &word)), "{of} was written");
    }
    let device = computer.with(|vault| vault.device());
    run(async {
        field::round(&program, &computer).await.unwrap();
        field::round(&program, &computer).await.unwrap();
    });
    // And all of it went: the server's receipt says so, and it has the files by name.
    let words = computer.with(|vault| vault.deliveries().unwrap());
    assert!(!words.is_empty() && words.values().all(|word| *word >= Delivery::Received));
    let rows = run(rows(&url));
    for blob in &blobs {
        assert!(holds(&rows, &hex(&blob.0)), "{blob} is there");
    }

    let (figures, page) = (program.figures("/metrics"), program.figures("/"));
    let memory = program.heap();
    // What the database has not written to its files yet is in its journal; ended, all is there.
    let told = program.end();
    assert!(told.contains("ended"), "{told}");
    cluster.stop_at_once();
    let mut places = vec![
        ("rows".to_owned(), rows),
        ("figures".to_owned(), figures.into_bytes()),
        ("page".to_owned(), page.into_bytes()),
        ("memory".to_owned(), memory),
        ("log".to_owned(), program.log().into_bytes()),
    ];
    let told_alone = places.len();
    files_of(cluster.files(), &mut places);
    let of_cluster = places.len() - told_alone;
    files_of(program.data(), &mut places);
    let looked: usize = places.iter().map(|(_, bytes)| bytes.len()).sum();
    println!("looked at {} places, {} MiB", places.len(), looked >> 20);

    // The scan sees what is there: the device's id, which the server must know, in the database's own
    // files, and a large object beside it.
    let in_cluster = places.iter().skip(told_alone).take(of_cluster);
    assert!(in_cluster.clone().any(|(_, bytes)| holds(bytes, &device.0)), "the id is in a file");
    let large = |(path, bytes): &(String, Vec<u8>)| path.contains("/blobs/") && bytes.len() > FILM;
    assert!(places.iter().any(large), "the film lies beside the database");
    assert!(places.iter().any(|(path, _)| path.contains("pg_wal")));

    let shapes = [WORD.as_bytes().to_vec(), hex(WORD.as_bytes())];
    for (place, bytes) in &places {
        for shape in &shapes {
            assert!(!holds(bytes, shape), "{} in {place}", String::from_utf8_lossy(shape));
        }
    }
}
