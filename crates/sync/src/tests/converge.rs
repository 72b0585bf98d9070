//! R9: five computers, a server, and a courier who carries sticks in any order, twice, or not at all.
//! When everybody has met the server again, the desk reads exactly what each of them wrote.
//! The fold of a case is a pure function of its events, so the same events are the same case.

use std::collections::BTreeSet;

use dalil_seal::Random;
use dalil_vault::Delivery;

use super::cast::{ALL, Computer, NOON, case, manifest, open_key, signed};
use super::faults::{BadLine, Dice};
use super::measure::{measure, told};
use super::model::Model;
use crate::Courier;
use crate::bundle::{VOLUME, replay, write_up};

#[tokio::test]
async fn r9_five_computers_a_server_and_a_courier_come_to_the_same() {
    let schedules = measure(FIFTY, 10_000);
    for from in (0..schedules).step_by(FIFTY as usize) {
        fifty_schedules(from).await;
        told("R9, with a server and a courier", (from + FIFTY).min(schedules), schedules);
    }
}

/// Five computers and one server.
const FIFTY: u64 = 50;

async fn fifty_schedules(from: u64) {
    let model = Model::new();
    let stick = tempfile::tempdir().unwrap();
    let all: Vec<Computer> =
        (0..5).map(|_| Computer::enrolled(&signed(manifest(), 1), true)).collect();
    let mut carried: Vec<Vec<u8>> = Vec::new();
    for seed in from..from + FIFTY {
        let mut dice = Dice::new(1000 + seed);
        for _ in 0..6 {
            let who = &all[dice.roll(5) as usize];
            match dice.roll(5) {
                0 | 1 => who.write(case(1 + dice.roll(3) as u8), &format!("in schedule {seed}")),
                2 => {
                    let line = BadLine::new(model.door(), seed).hit_one_in(7);
                    // Whether it comes through does not matter: it is tried again.
                    let _ = Courier::new(&line, who, || NOON, ALL).try_round(seed).await;
                }
                3 => {
                    let files = write_up(who, stick.path(), VOLUME, &Random::new(), NOON).unwrap();
                    carried.extend(files.iter().map(|file| std::fs::read(file).unwrap()));
                }
                _ if carried.is_empty() => {}
                _ => {
                    // In any order, some twice, some cut, some never.
                    let bytes = &carried[dice.roll(carried.len() as u64) as usize];
                    let length = if dice.roll(4) == 0 { bytes.len() / 2 } else { bytes.len() };
                    let _ = replay(&bytes[..length], &open_key(8), |_| model.door()).await;
                }
            }
        }
        if seed % 10 != 9 {
            continue;
        }
        for who in &all {
            who.round(&model.door()).await.unwrap_or_else(|stop| panic!("seed {seed}: {stop:?}"));
            let wrote: BTreeSet<Vec<u8>> = (1..=3).flat_map(|n| who.events(case(n))).collect();
            assert_eq!(who.read_by_desk(&model), wrote, "seed {seed}");
            let words = who.with(|vault| vault.deliveries().unwrap());
            assert!(
                words.values().all(|word| *word == Delivery::Received),
                "seed {seed}: {words:?}"
            );
            assert_eq!(
                who.with(|vault| vault.mail().unwrap().alarms().unwrap()),
                [],
                "seed {seed}"
            );
        }
    }
    assert!(carried.len() > 20);
}
