//! Half a year without a line, and thousands of cases: the manifest has run out meanwhile, the vault
//! is locked in the middle of the sending, and in the end all of it is received, each object once.

use std::collections::BTreeSet;
use std::sync::Mutex;

use dalil_case::{CaseId, DeviceId, Moment};
use dalil_protocol::{Destination, ItemKind};
use dalil_vault::{Delivery, Error, ParcelKind, Quiet, Vault};

use super::cast::{Computer, NOON, case, note, opening};
use super::measure::{measure, told};
use super::story::Post;
use crate::{Round, Stop};

const DAY: i64 = 24 * 3600 * 1000;
const HALF_A_YEAR: i64 = 183 * DAY;

/// Lends the vault, until somebody locks it: once no more than so much waits.
struct LocksAt<'a> {
    computer: &'a Computer,
    left: Mutex<Option<u64>>,
}

impl crate::Post for LocksAt<'_> {
    fn step<T: Send>(
        &self,
        work: impl FnOnce(&mut Vault) -> Result<T, Error> + Send,
    ) -> Result<T, Stop> {
        let mut left = self.left.lock().unwrap();
        if left.is_some_and(|left| waiting(self.computer) <= left) {
            self.computer.lock();
            *left = None;
        }
        self.computer.step(work)
    }
}

fn nth(n: u64) -> CaseId {
    let mut id = [0xC5; 16];
    id[..8].copy_from_slice(&n.to_be_bytes());
    CaseId(id)
}

/// Three entries of each case, sealed when it is time, as the application does.
fn write(computer: &Computer, cases: u64) {
    computer.with(|vault| {
        for n in 0..cases {
            let day = i64::try_from(n * u64::try_from(HALF_A_YEAR).unwrap() / cases).unwrap();
            let at = Moment(NOON.0 + day);
            let ops = vec![opening(), note(&format!("number {n}")), note("and no line")];
            vault.append(nth(n), ops, at).unwrap();
            if vault.is_sealing_due(at).unwrap() {
                vault.seal_events(at, &Quiet::undisturbed()).unwrap();
            }
        }
        let end = Moment(NOON.0 + HALF_A_YEAR);
        vault.seal_events(end, &Quiet::undisturbed()).unwrap();
    });
}

fn waiting(computer: &Computer) -> u64 {
    computer.with(|vault| {
        vault.waiting_mail().unwrap().unwrap().parts.iter().map(|part| part.count).sum()
    })
}

/// What lies in the authority's inbox, in order.
async fn laid(post: &Post, authority: [u8; 16]) -> Vec<(ItemKind, dalil_case::Digest)> {
    let (mut all, mut cursor) = (Vec::new(), 0);
    loop {
        let page = post.running().office.store.inbox(Destination(authority), cursor, 500).await;
        let page = page.unwrap();
        let Some(last) = page.last() else { return all };
        cursor = last.cursor;
        all.extend(page.iter().map(|item| (item.kind, item.hash)));
    }
}

#[tokio::test]
async fn half_a_year_without_a_line_and_thousands_of_cases_end_received() {
    let cases = measure(200, 5_000);
    let post = Post::open_until(2, Moment(NOON.0 + 100 * DAY)).await;
    let (computer, desk) = (post.computer(0).await, post.computer(1).await);
    post.make_desk(&desk).await;
    let (device, id) = computer.with(|vault| (vault.device(), vault.id()));
    computer.write(case(1), "on the last day with a line");
    post.round(&computer).await.unwrap();

    write(&computer, cases);
    let now = Moment(NOON.0 + HALF_A_YEAR);
    assert!(computer.with(|v| !v.mail().unwrap().trusted().unwrap().is_fresh(now)), "it ran out");
    let next = post.follow(|manifest| manifest.fresh_until = Moment(now.0 + 30 * DAY)).await;
    let before = waiting(&computer);
    assert!(before > cases, "{before}");

    // The first day with a line again: the officer locks when half of it is there.
    let half_way = LocksAt { computer: &computer, left: Mutex::new(Some(before / 2)) };
    let went = post.round_by(&half_way, device, now).await;
    assert!(matches!(went, Err(Stop::Locked)), "{went:?}");
    computer.unlock(id);
    let left = waiting(&computer);
    assert!(left > before / 8 && left < before * 7 / 8, "{left} of {before}");
    told("half a year: sent before the lock", before - left, before);

    // What was there before the lock does not go again; the newer manifest is in force.
    let begun = std::time::Instant::now();
    let Round { sent, .. } = post.round_by(&computer, device, now).await.unwrap();
    told("half a year: seconds for the rest", begun.elapsed().as_secs(), left);
    assert!(sent <= left, "{sent} of {left}");
    assert_eq!(waiting(&computer), 0);
    let trusted = computer.with(|vault| vault.mail().unwrap().trusted().unwrap().clone());
    assert_eq!((trusted.hash(), trusted.is_fresh(now)), (next.hash(), true));
    let words = computer.with(|vault| vault.deliveries().unwrap());
    assert_eq!(words.len() as u64, cases + 1);
    assert!(words.values().all(|word| *word == Delivery::Received));
    assert_eq!(post.round_by(&computer, device, now).await.unwrap(), Round::default());

    // Each object lies there once, and the desk reads all of it.
    let laid = laid(&post, trusted.manifest().authority.0).await;
    let objects: Vec<_> = laid.iter().filter(|(kind, _)| is_object(*kind)).collect();
    let once: BTreeSet<_> = objects.iter().map(|(_, hash)| *hash).collect();
    let made: u64 = computer.with(|vault| {
        let count = |kind| vault.parcel_count(kind).unwrap();
        count(ParcelKind::Segment) + count(ParcelKind::KeyBatch)
    });
    assert_eq!((objects.len() as u64, once.len() as u64), (made, made));
    at_the_desk(&post, &desk, &computer, cases, now).await;
}

fn is_object(kind: ItemKind) -> bool {
    matches!(kind, ItemKind::Segment | ItemKind::KeyBatch)
}

async fn at_the_desk(post: &Post, desk: &Computer, computer: &Computer, cases: u64, now: Moment) {
    let device: DeviceId = desk.with(|vault| vault.device());
    let begun = std::time::Instant::now();
    post.round_by(desk, device, now).await.unwrap();
    told("half a year: seconds at the desk", begun.elapsed().as_secs(), cases);
    assert_eq!(desk.with(|vault| vault.kept_apart().unwrap()), []);
    assert_eq!(desk.with(|vault| vault.case_ids().unwrap().len()) as u64, cases + 1);
    for n in [0, cases / 2, cases - 1] {
        assert_eq!(desk.events(nth(n)), computer.events(nth(n)), "word for word");
        // The opening, the two notes, and that it was offered.
        assert_eq!(desk.events(nth(n)).len(), 4);
    }
    for who in [computer, desk] {
        assert_eq!(who.with(|vault| vault.mail().unwrap().alarms().unwrap()), []);
    }
}
