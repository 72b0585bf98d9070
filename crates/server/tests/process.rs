//! The program itself: killed, flooded, looked into.
#![cfg(test)]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "the cast of a test stops it where something is not as it must be"
)]

// The cast of the tests inside is this one too.
pub use dalil_server::*;

#[path = "../src/tests/authority.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod authority;
#[path = "../src/tests/cast.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod cast;
#[path = "support/cluster.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod cluster;
#[path = "../../../tests/fixtures/manifest.rs"]
mod manifest;
#[path = "../../../tests/fixtures/measure.rs"]
mod measure;
#[path = "support/program.rs"]
#[allow(dead_code, reason = "not every part of the program is looked at here")]
mod program;
#[path = "../src/tests/wire.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod wire;

use std::time::{Duration, Instant};

use authority::request;
use cast::{Laptop, name, run};
use cluster::Cluster;
use dalil_case::Moment;
use dalil_protocol::http::{ENROL, HAVE, HELLO, LEDGER, OBJECTS, UPLOADS};
use dalil_protocol::{
    Enrol, Enrolled, Have, LedgerAnswer, Opened, Receipt, RefusalCode, decode, encode,
};
use measure::{measure, told};
use program::Program;
use wire::{Caller, Wire, plain};

/// Sends objects and what names them; the receipt is the acknowledgement.
async fn send(caller: &mut Caller, laptop: &mut Laptop, sent: &[Vec<u8>]) -> Receipt {
    for object in sent {
        let target = format!("{OBJECTS}{}", name(object));
        let answer = caller.ask(laptop, "PUT", &target, object.clone()).await;
        assert!([200, 201].contains(&answer.status));
    }
    let post = encode(&laptop.write(sent));
    let answer = caller.ask(laptop, "POST", LEDGER, post).await;
    decode::<LedgerAnswer>(&answer.body).unwrap().receipt.unwrap()
}

/// N4, R15: SIGKILL right after each acknowledgement, of small objects and of one that lies beside the
/// database. On SQLCipher; `ordeal.rs` has the same on PostgreSQL.
#[test]
fn r15_what_was_acknowledged_survives_a_kill() {
    let mut program = Program::new();
    let mut amina = Laptop::new(1);
    program.enrol(&amina);
    let rounds = measure(20, 500);
    run(async {
        for round in 0..rounds {
            let mut caller = Caller::open(&program.place(), &amina).await;
            let sent = [1, 2, 3].map(|n| [&round.to_le_bytes()[..], &[n; 64]].concat());
            let film = round.to_le_bytes().repeat(37_500);
            if round % 5 == 0 {
                for (offset, part) in [(0, &film[..262_144]), (262_144, &film[262_144..])] {
                    let target = format!("{UPLOADS}{}", name(&film));
                    let mut request = caller.sign(&amina, "PATCH", &target, part.to_vec());
                    let fields = [("upload-offset", offset), ("upload-length", film.len())];
                    let fields = fields.map(|(name, n)| (name.to_owned(), n.to_string()));
                    request.fields.extend(fields);
                    assert_eq!(caller.wire.send(&request).await.status, 200);
                }
            }
            let receipt = send(&mut caller, &mut amina, &sent).await;
            program.kill();
            program.start();
            let (again, answer) = Caller::try_open(&program.place(), &amina).await;
            let opened: Opened = decode(&answer.body).unwrap();
            assert_eq!((opened.seq, opened.head), (receipt.seq, receipt.head), "round {round}");
            let mut hashes: Vec<_> = sent.iter().map(|object| name(object)).collect();
            if round % 5 == 0 {
                hashes.push(name(&film));
            }
            let mut again = again.unwrap();
            let answer =
                again.ask(&amina, "POST", HAVE, encode(&Have { hashes: hashes.clone() })).await;
            let missing: dalil_protocol::Missing = decode(&answer.body).unwrap();
            assert!((0..hashes.len()).all(|at| !missing.is_missing(at)), "round {round}");
            if (round + 1) % 50 == 0 {
                told("R15, kills on SQLCipher", round + 1, rounds);
            }
        }
    });
}

/// Two programs on one PostgreSQL are shown the same card at once, by two devices: one of them is
/// let in, the other is told so, and the database knows the one alone.
#[test]
fn a_card_that_is_spent_at_two_programs_at_once_lets_one_device_in() {
    let cluster = Cluster::shared();
    let mut here = Program::on(&cluster.database());
    let cards: Vec<_> = (0..12).map(|_| here.card()).collect();
    let there = here.beside();
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let now = Moment(i64::try_from(since.as_millis()).unwrap());
    let (mut let_in, mut won_here) = (Vec::new(), 0);
    run(async {
        for (n, card) in (0_u8..).zip(&cards) {
            let laptops = [Laptop::new(2 * n + 1), Laptop::new(2 * n + 2)];
            let mut wires =
                [Wire::connect(&here.place()).await, Wire::connect(&there.place()).await];
            let asked = laptops.each_ref().map(|laptop| {
                let asked = request(here.trusted(), card, laptop, now);
                plain("POST", ENROL, encode(&Enrol { request: asked.into() }))
            });
            let [one, other] = &mut wires;
            // Sometimes the one is sent first, sometimes the other.
            let (one, other) = if n % 2 == 0 {
                tokio::join!(one.send(&asked[0]), other.send(&asked[1]))
            } else {
                let (other, one) = tokio::join!(other.send(&asked[1]), one.send(&asked[0]));
                (one, other)
            };
            let (winner, loser) = if one.status == 200 { (0, &other) } else { (1, &one) };
            let won = if winner == 0 { &one } else { &other };
            assert_eq!((won.status, loser.status), (200, 403), "card {n}");
            assert_eq!(loser.code(), RefusalCode::CodeSpent, "card {n}");
            let enrolled: Enrolled = decode(&won.body).unwrap();
            assert_eq!(enrolled.device, laptops[winner].id);
            // Whoever was let in may come to both; the other one to neither, and not with that card.
            for place in [here.place(), there.place()] {
                let (caller, _) = Caller::try_open(&place, &laptops[winner]).await;
                assert!(caller.is_some(), "card {n}");
                let (caller, answer) = Caller::try_open(&place, &laptops[1 - winner]).await;
                assert!(caller.is_none() && answer.code() == RefusalCode::NotAuthentic);
                let mut wire = Wire::connect(&place).await;
                let again = wire.send(&asked[1 - winner]).await;
                assert_eq!(again.code(), RefusalCode::CodeSpent);
            }
            let_in.push(laptops[winner].id.to_string());
            won_here += 1 - winner;
        }
    });
    println!("of {} cards, {won_here} were spent at the first program", cards.len());
    let told = there.once(&["devices"]);
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let list: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    let known = list["devices"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap());
    assert_eq!(known.collect::<Vec<_>>(), let_in);
}

/// N8: bombs of every kind are refused at once and cost nothing.
#[test]
fn bombs_are_refused_at_once_and_take_no_memory() {
    let mut program = Program::new();
    let amina = Laptop::new(1);
    program.enrol(&amina);
    run(async {
        let place = program.place();
        let mut caller = Caller::open(&place, &amina).await;
        // Warm: what is allocated once is not what a bomb takes.
        caller.ask(&amina, "POST", HAVE, encode(&Have { hashes: Vec::new() })).await;
        caller.ask(&amina, "POST", HAVE, vec![0x81; 1 << 20]).await;
        let before = program.memory();
        let many = |count: u32| [vec![0x9a], count.to_be_bytes().to_vec()].concat();
        let map = |count: u32| [vec![0xba], count.to_be_bytes().to_vec()].concat();
        let endless = [vec![0x5b], vec![0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]].concat();
        let inside = |bomb: Vec<u8>| [vec![0xa1, 0x00], bomb].concat();
        let full: Vec<u8> = [map(1_000_000), vec![0x00; 900_000]].concat();
        let bombs = [
            (vec![0x81; 100_000], RefusalCode::Malformed),
            (vec![0xd8; 100_000], RefusalCode::Malformed),
            (inside(many(1_000_000)), RefusalCode::Malformed),
            (inside(many(u32::MAX)), RefusalCode::Malformed),
            (map(1_000_000), RefusalCode::Malformed),
            (full, RefusalCode::Malformed),
            (inside(endless), RefusalCode::Malformed),
            (vec![0x9f; 1000], RefusalCode::Malformed),
            (encode(&Have { hashes: vec![name(b"x"); 501] }), RefusalCode::TooLarge),
        ];
        for (bomb, code) in bombs.iter().cycle().take(90) {
            let request = caller.sign(&amina, "POST", HAVE, bomb.clone());
            let begun = Instant::now();
            let answer = caller.wire.send(&request).await;
            let took = begun.elapsed();
            assert_eq!(answer.code(), *code, "{:02x?}", &bomb[..8.min(bomb.len())]);
            // The limit is 50 ms for the server; the rest is for a computer that does other work.
            assert!(took < Duration::from_millis(500), "{took:?}");
        }
        // A body without end: cut at the limit, before anybody is known.
        for target in [dalil_protocol::http::ENROL, HAVE] {
            let mut wire = Wire::connect(&place).await;
            let answer = wire.try_send(&plain("POST", target, vec![0; 8 << 20])).await;
            assert!(answer.is_none_or(|answer| [401, 413].contains(&answer.status)));
        }
        // What is compressed stays as it is: nothing here unpacks anything.
        let bomb = [&[0x28, 0xb5, 0x2f, 0xfd][..], &[0; 1020]].concat();
        let target = format!("{OBJECTS}{}", name(&bomb));
        let mut request = caller.sign(&amina, "PUT", &target, bomb);
        request.fields.push(("content-encoding".to_owned(), "zstd".to_owned()));
        assert_eq!(caller.wire.send(&request).await.status, 201);
        let grown = program.memory().saturating_sub(before);
        assert!(grown < 20 << 10, "{grown} KiB more");
    });
}

/// N9: ten times what it takes. Whatever is acknowledged is there; the rest is told when to come back.
#[test]
fn an_overload_loses_no_receipt_and_is_told_when_to_come_back() {
    let mut program = Program::with(&["--address-rate", "30"]);
    let mut laptops: Vec<Laptop> = (1..=40).map(Laptop::new).collect();
    laptops.iter().for_each(|laptop| program.enrol(laptop));
    run(async {
        let place = program.place();
        let before = program.memory();
        let mut floods = Vec::new();
        for (n, mut laptop) in (0_u8..).zip(laptops.drain(..)) {
            let place = place.clone();
            floods.push(tokio::spawn(async move {
                let mut acknowledged = Vec::new();
                let (mut refused, mut slow) = (0_u32, Vec::new());
                let (caller, first) = Caller::try_open(&place, &laptop).await;
                let Some(mut caller) = caller else {
                    assert!([429, 503].contains(&first.status), "{}", first.status);
                    return (laptop, acknowledged, 1, slow);
                };
                'flood: for round in 0..40_u8 {
                    let object = vec![n, round, 7, 7];
                    let posts = [
                        ("PUT", format!("{OBJECTS}{}", name(&object)), object.clone()),
                        ("POST", LEDGER.to_owned(), encode(&laptop.write(&[object]))),
                    ];
                    for (method, target, body) in posts {
                        loop {
                            let begun = Instant::now();
                            let answer = caller.ask(&laptop, method, &target, body.clone()).await;
                            if [429, 503].contains(&answer.status) {
                                assert!(answer.headers.contains_key("retry-after"));
                                refused += 1;
                                if refused > 30 {
                                    break 'flood;
                                }
                                tokio::time::sleep(Duration::from_millis(50)).await;
                                continue;
                            }
                            assert!(answer.status < 300, "{}", answer.status);
                            slow.push(begun.elapsed());
                            if method == "POST" {
                                let answer: LedgerAnswer = decode(&answer.body).unwrap();
                                acknowledged.push(answer.receipt.unwrap());
                            }
                            break;
                        }
                    }
                }
                (laptop, acknowledged, refused, slow)
            }));
        }
        let (mut receipts, mut refused, mut took, mut after) = (0, 0, Vec::new(), Vec::new());
        for flood in floods {
            let (laptop, acknowledged, times, slow) = flood.await.unwrap();
            receipts += acknowledged.len();
            refused += times;
            took.extend(slow);
            after.extend(acknowledged.last().cloned().map(|receipt| (laptop, receipt)));
        }
        took.sort();
        let slowest = took[took.len() * 99 / 100];
        assert!(receipts > 0 && refused > 0, "{receipts} kept, {refused} told to come back");
        assert!(slowest < Duration::from_secs(2), "{slowest:?}");
        let grown = program.memory().saturating_sub(before);
        assert!(grown < 100 << 10, "{grown} KiB more");
        // Killed in the middle of the rest: every receipt is still true.
        program.kill();
        program.options(&[]);
        program.start();
        for (laptop, receipt) in after {
            let (_, answer) = Caller::try_open(&program.place(), &laptop).await;
            let opened: Opened = decode(&answer.body).unwrap();
            assert!(opened.seq >= receipt.seq);
        }
    });
}

/// N5, the server's side: of what was planted inside the sealed bytes, nothing is in its files, its log
/// or its figures, and nothing that opens them is either.
#[test]
fn nothing_planted_is_found_in_files_log_figures_or_memory() {
    let mut program = Program::new();
    let mut amina = Laptop::new(0x31);
    program.enrol(&amina);
    let random = dalil_seal::Random::new();
    let planted: Vec<String> = (0..40).map(|n| format!("planted-{n}-Nadia of Agadir")).collect();
    let key: dalil_seal::Secret<32> = random.secret().unwrap();
    let place = program.place();
    run(async {
        let mut caller = Caller::open(&place, &amina).await;
        let desk = dalil_seal::xwing::OpeningKey::from_seed(key).sealing_key().unwrap();
        let seal = |word: &String| desk.seal(b"test", b"", word.as_bytes(), &random).unwrap();
        let sealed: Vec<Vec<u8>> = planted.iter().map(seal).collect();
        send(&mut caller, &mut amina, &sealed).await;
    });
    let figures = program.figures("/metrics");
    assert!(figures.contains("dalil_entries_total 41"), "{figures}");
    let page = program.figures("/");
    let log = program.log();
    assert!(log.contains("put 201"), "{log}");
    let named = [amina.id.to_string(), amina.head.hash.to_string(), "127.0.0.1".to_owned()];
    for text in [&figures, &page, &log] {
        for word in planted.iter().chain(&named) {
            assert!(!text.contains(word), "{word}");
        }
    }
    let files = program.every_file();
    let log = |(path, bytes): &(std::path::PathBuf, Vec<u8>)| {
        path.ends_with("mailbox.db-wal") && bytes.len() > 100_000
    };
    assert!(files.iter().any(log), "what was sent is there");
    let memory = program.heap();
    assert!(memory.len() > 1 << 20);
    // All that was planted begins alike. The applicant's name, Nadia too, was sealed to the desk when
    // the device asked to be known.
    for word in ["planted-", "Nadia", "border post"] {
        let is_in = |bytes: &[u8]| contains(bytes, word.as_bytes());
        assert!(!is_in(&memory), "{word} in memory");
        for (path, bytes) in &files {
            assert!(!is_in(bytes), "{word} in {}", path.display());
        }
    }
    // The scan sees what is there: the device's public key is in memory, and in no file.
    let id = amina.key.verifying_key().0;
    assert!(contains(&memory, &id));
    assert!(files.iter().all(|(_, bytes)| !contains(bytes, &id)));
}

/// C11: a request makes one line of the log, of known words, whatever it asks for and brings.
#[test]
fn a_line_of_the_log_is_made_of_known_words() {
    let program = Program::new();
    let targets =
        ["/v1/hello%0Aput%20201", "/canary?canary=canary%0D%0Acanary", "/v1/objects/canary"];
    run(async {
        let mut wire = Wire::connect(&program.place()).await;
        for target in targets {
            let mut request = plain("PUT", target, b"canary\nput 201 0 ms from canary".to_vec());
            request.fields.push(("user-agent".to_owned(), "canary".to_owned()));
            wire.send(&request).await;
        }
    });
    let log = program.log();
    assert!(!log.contains("canary"), "{log}");
    let asked: Vec<&str> = log.lines().filter(|line| line.contains(" ms from ")).collect();
    assert_eq!(asked.len(), targets.len(), "{log}");
    for line in asked {
        let words: Vec<&str> = line.split(' ').rev().take(6).collect();
        let [from, _, _, took, status, name] = *words else { panic!("{line}") };
        assert_eq!(from, "127.0.0.0/24");
        assert!(
            took.parse::<u32>().is_ok() && status.parse::<u16>().is_ok_and(|it| it >= 400),
            "{line}"
        );
        assert!(
            name.chars().all(|letter| letter.is_ascii_lowercase() || "-_".contains(letter)),
            "{line}"
        );
    }
}

/// By the first byte first: this is not optimized, and there is much of it.
fn contains(bytes: &[u8], word: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == word[0]) {
        rest = &rest[at..];
        if rest.starts_with(word) {
            return true;
        }
        rest = &rest[1..];
    }
    false
}

/// N16, and that it ends when it is told to.
#[test]
fn figures_are_on_a_listener_of_their_own_and_the_end_is_orderly() {
    let mut program = Program::new();
    let amina = Laptop::new(1);
    assert_eq!(program.status("/healthz"), 200);
    program.enrol(&amina);
    assert_eq!(program.status("/readyz"), 200);
    assert!(program.figures("/").contains("<th>Devices, not certified yet</th><td>1</td>"));
    for other in ["/v1/hello", "/openapi.json", "/metrics/", "/debug"] {
        assert_eq!(program.status(other), 404, "{other}");
    }
    let place = program.place();
    run(async {
        let mut wire = Wire::connect(&place).await;
        assert_eq!(wire.send(&plain("GET", HELLO, Vec::new())).await.status, 200);
        for target in ["/metrics", "/healthz", "/readyz", "/"] {
            assert_eq!(wire.send(&plain("GET", target, Vec::new())).await.status, 404);
        }
    });
    let told = program.end();
    assert!(told.contains("draining") && told.contains("ended"), "{told}");
}

/// Whoever may read the folder gets the list of devices, also while the server runs; nobody else, and
/// a folder without a server stays one. What `dalilctl` looks for in the figures is in them.
#[test]
fn the_list_of_devices_and_the_figures_are_those_that_dalilctl_reads() {
    let mut program = Program::new();
    let laptops = [Laptop::new(1), Laptop::new(2)];
    laptops.iter().for_each(|laptop| program.enrol(laptop));
    let told = program.once(&["devices"]);
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let list: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    let shown = String::from_utf8(program.once(&["show"]).stdout).unwrap();
    let server = shown.lines().find_map(|line| line.strip_prefix("server ")).unwrap();
    assert_eq!((&list["list"], &list["server"]), (&"devices".into(), &server.into()));
    let golden: serde_json::Value =
        serde_json::from_str(include_str!("../../../tests/fixtures/devices.json")).unwrap();
    let names = |one: &serde_json::Value| -> Vec<String> {
        one.as_object().unwrap().keys().cloned().collect()
    };
    let listed = list["devices"].as_array().unwrap();
    let ids: Vec<_> = listed.iter().map(|one| one["id"].as_str().unwrap()).collect();
    let known = laptops.each_ref().map(|laptop| laptop.id.to_string());
    assert_eq!(ids, known.each_ref().map(String::as_str));
    for one in listed {
        assert_eq!(names(one), names(&golden["devices"][0]));
        assert_eq!((&one["standing"], &one["not_after"]), (&"uncertified".into(), &().into()));
    }
    assert_eq!(names(&list), names(&golden));
    let nowhere = program.data().join("nowhere");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_dalil-server"));
    let told = command.arg("--data").arg(&nowhere).arg("devices").output().unwrap();
    assert!(!told.status.success() && told.stderr.starts_with(b"E-FILE"));
    assert!(!nowhere.exists());
    // A refusal makes no line of its own until there is one: of those, the name is enough.
    let figures = program.figures("/metrics");
    let name = |line: &str| line.split(['{', ' ']).next().unwrap().to_owned();
    let there: Vec<String> = figures.lines().map(name).collect();
    for line in include_str!("../../../tests/fixtures/figures.txt").lines() {
        assert!(there.contains(&name(line)), "{line}: {figures}");
    }
    assert!(figures.contains("dalil_requests_total{kind=\"enrol\",status=\"200\"} 2"), "{figures}");
}

/// Where the bucket is stands on the command line; its key does not, and nowhere else is it looked for.
#[test]
fn a_bucket_is_given_by_its_address_and_its_key_by_the_environment_alone() {
    let s3 = cast::bucket::S3::shared();
    let bucket = s3.bucket();
    let program = Program::new();
    let at = format!("s3://{}/mail", bucket.name);
    let words = ["--blobs", &at, "--s3-endpoint", &bucket.endpoint, "show"];
    let key = ("AWS_ACCESS_KEY_ID", bucket.key.as_str());
    let secret = ("AWS_SECRET_ACCESS_KEY", bucket.secret.as_str());
    let told = program.once_with(&[key, secret], &words);
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let other = ("AWS_SECRET_ACCESS_KEY", "another");
    let gone = format!("s3://{}-gone", bucket.name);
    let elsewhere = ["--blobs", &gone, "--s3-endpoint", &bucket.endpoint, "show"];
    let clear = ["--blobs", &at, "--s3-endpoint", "http://192.0.2.1:9000", "show"];
    let nowhere = ["--blobs", &at, "show"];
    for (variables, words, code) in [
        (&[][..], &words[..], "E-SETTINGS"),
        (&[key][..], &words[..], "E-SETTINGS"),
        (&[key, other][..], &words[..], "E-DATABASE"),
        (&[key, secret][..], &elsewhere[..], "E-DATABASE"),
        (&[key, secret][..], &clear[..], "E-SETTINGS"),
        (&[key, secret][..], &nowhere[..], "E-SETTINGS"),
    ] {
        let told = program.once_with(variables, words);
        let said = String::from_utf8_lossy(&told.stderr).into_owned();
        assert!(!told.status.success() && said.starts_with(code), "{words:?}: {said}");
        assert!(!said.contains(bucket.secret.as_str()), "{said}");
    }
}
