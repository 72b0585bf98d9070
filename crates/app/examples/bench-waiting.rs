//! Half a year without a line: what the page of what waits costs, with every case of five thousand
//! on it, and what else a screen asks of what travels.
//!
//! Prints one JSON line per figure: figure, measured, limit, unit. Ends with 1 when a limit is broken.
#![allow(clippy::print_stdout, reason = "printing figures is what it is for")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a computer that cannot be set up has no figures"
)]

#[path = "../tests/posting_world/mod.rs"]
#[allow(dead_code, reason = "not every part of the other side plays here")]
mod posting_world;
#[path = "../tests/world/mod.rs"]
#[allow(dead_code, reason = "not every part of the world plays here")]
mod world;

use std::process::ExitCode;
use std::time::Instant;

use dalil_app::App;
use dalil_case::{Basis, CaseId, Digest, Moment, Op, Response};
use dalil_ipc::{DeliveriesRequest, Desk as _, Nothing};
use dalil_protocol::Pin;
use dalil_seal::{Passphrase, WordLanguage};
use dalil_vault::{EnrolWish, Home, Quiet, Vault};
use posting_world::OtherSide;
use serde_json::json;
use world::World;

/// Cases that wait, one row each; how long they took to come together; how often each is asked.
const CASES: u32 = 5_000;
const HALF_A_YEAR_MS: i64 = 183 * 24 * 3600 * 1000;
const TURNS: usize = 21;
/// What the page may take.
const PAGE_MS: f64 = 100.0;
/// Rows of a list that a screen asks about at once.
const SHOWN: usize = 50;

fn main() -> ExitCode {
    let short = std::env::var_os("DALIL_BENCH_SHORT").is_some();
    let cases = if short { CASES / 10 } else { CASES };
    let (mut world, other) = (World::new(), OtherSide::new());
    drop(world.first_day());
    let began = Moment(1_795_000_000_000);
    write(&world, &other, cases, began);
    world.wait(HALF_A_YEAR_MS);

    other.cut();
    let mut app = other.reached_by(world.start());
    world.unlock(&mut app, world::PASSPHRASE).unwrap();
    let rows = app.waiting(Nothing {}).unwrap().rows;
    assert_eq!(rows.len(), cases as usize);
    let case_ids: Vec<String> = rows.iter().take(SHOWN).map(|row| row.case_id.clone()).collect();
    let asked = DeliveriesRequest { case_ids };
    let mut good = true;
    let mut show = |figure: &str, limit: Option<f64>, ask: &mut dyn FnMut(&mut App)| {
        let mut took: Vec<f64> = (0..TURNS)
            .map(|_| {
                let begun = Instant::now();
                ask(&mut app);
                begun.elapsed().as_secs_f64() * 1e3
            })
            .collect();
        took.sort_by(f64::total_cmp);
        let measured = took[TURNS / 2];
        good &= limit.is_none_or(|limit| measured <= limit);
        let line = json!({ "figure": figure, "measured": measured, "limit": limit, "unit": "ms" });
        println!("{line}");
    };
    let name = |what: &str| format!("{cases} cases wait: {what}, p50");
    show(&name("the page"), Some(PAGE_MS), &mut |app| assert!(app.waiting(Nothing {}).is_ok()));
    show(&name("the mark beside its name"), Some(PAGE_MS), &mut |app| {
        assert!(app.news(Nothing {}).is_ok());
    });
    show(&name("the words of 50 rows"), Some(PAGE_MS), &mut |app| {
        assert!(app.deliveries(asked.clone()).is_ok());
    });
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The officer joins, and writes for half a year: three entries of each case, sealed when it is time.
fn write(world: &World, other: &OtherSide, cases: u32, began: Moment) {
    let (home, _) = Home::open(&world.data(), began).unwrap();
    let id = home.officers()[0].vault_id;
    let passphrase = Passphrase::given(world::PASSPHRASE).unwrap();
    let (mut vault, _) = home.unlock(id, &passphrase, began).unwrap();
    let card = other.card();
    let wish = EnrolWish {
        manifest: &other.manifest_bytes(),
        pin: Pin::Whole(card.manifest),
        code: &card.code,
        name: "Amina B.",
        role: "labour inspector",
        later: true,
    };
    vault.enrol(&wish, WordLanguage::English, began).unwrap();
    for n in 0..cases {
        let at = Moment(began.0 + i64::from(n) * (HALF_A_YEAR_MS / i64::from(cases)));
        say(&mut vault, n, at);
    }
    vault.seal_events(began, &Quiet::undisturbed()).unwrap();
    vault.close().unwrap();
}

fn say(vault: &mut Vault, n: u32, at: Moment) {
    let mut id = [0xC5; 16];
    id[..4].copy_from_slice(&n.to_be_bytes());
    let open = Op::CaseOpen {
        code: format!("7K-{n:04}"),
        guide: "morocco".to_owned(),
        edition: "2026.1".to_owned(),
        guide_hash: Digest([7; 32]),
        place: "Tanger".to_owned(),
        language: "fr".to_owned(),
    };
    let answer = Op::AnswerSet {
        question: "papers-held".into(),
        response: Response::Yes,
        basis: Basis::ToldByPerson,
    };
    let note = Op::NoteAdd { question: None, text: "the foreman has them".into(), replaces: None };
    vault.append(CaseId(id), vec![open, answer, note], at).unwrap();
    if vault.is_sealing_due(at).unwrap() {
        vault.seal_events(at, &Quiet::undisturbed()).unwrap();
    }
}
