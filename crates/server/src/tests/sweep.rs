//! What nobody names goes after a time; what an acknowledged entry names never does, whoever sends,
//! names and sweeps at the same moment.

use std::sync::Arc;

use dalil_case::{Digest, Moment};
use dalil_protocol::ledger::Kind;
use dalil_protocol::{EntryVerdict, ObjectAnswer, RefusalCode, Role, SyncProtocol};

use tokio::sync::Semaphore;

use super::cast::{Laptop, name, objects, on_each, send};
use crate::{Mailbox, Office};

const DAY: i64 = 24 * 60 * 60 * 1000;

/// A film of three steps.
fn film(of: u8) -> Vec<u8> {
    (0..600_000_u32).map(|n| (n % 249) as u8 ^ of).collect()
}

/// Sends so many steps of it; says whether it is whole, or why not.
async fn upload(sender: &Mailbox, film: &[u8], steps: usize) -> Result<bool, RefusalCode> {
    let (step, length, mut whole) = (1 << 18, film.len() as u64, false);
    for (n, part) in film.chunks(step).enumerate().take(steps) {
        let offset = (n * step) as u64;
        let state = sender.upload(name(film), length, offset, part.to_vec()).await;
        whole = state.map_err(|refusal| refusal.code)?.complete;
    }
    Ok(whole)
}

async fn officer(office: &Arc<Office>, n: u8) -> (Laptop, Mailbox) {
    let laptop = Laptop::new(n);
    office.store.put_device(laptop.known_as(Role::Officer)).await.unwrap();
    let mailbox = Mailbox::new(Arc::clone(office), laptop.id);
    (laptop, mailbox)
}

async fn is_here(office: &Office, object: &[u8]) -> bool {
    let Some(kept) = office.store.object(name(object)).await.unwrap() else { return false };
    match kept.body {
        Some(body) => body == object,
        None => office.blobs.read(name(object), 0, kept.size).await.is_ok_and(|it| it == object),
    }
}

#[test]
fn what_nobody_names_goes_after_thirty_days_and_what_an_entry_names_stays() {
    on_each(async |office, hand| {
        let (mut amina, sender) = officer(&office, 1).await;
        let named = objects(7, 3);
        let (named_film, loose_film, half) = (film(1), film(2), film(3));
        assert_eq!(upload(&sender, &named_film, 3).await, Ok(true));
        send(&sender, &mut amina, &named).await;
        let entry = amina.add(Kind::Blob, name(&named_film), named_film.len());
        let answer = sender.ledger(amina.sign(vec![entry])).await.unwrap();
        assert!(answer.receipt.is_some());
        let loose = objects(90, 2);
        for object in &loose {
            sender.put(name(object), object.clone()).await.unwrap();
        }
        assert_eq!(upload(&sender, &loose_film, 3).await, Ok(true));
        assert_eq!(upload(&sender, &half, 1).await, Ok(false));
        office.sweep().await.unwrap();
        hand.forward(29 * DAY);
        office.sweep().await.unwrap();
        for object in loose.iter().chain(&named).chain([&named_film, &loose_film]) {
            assert!(is_here(&office, object).await, "their time has not come");
        }
        assert_eq!(sender.upload_state(name(&half)).await.unwrap().offset, 1 << 18);
        // What is named at the last moment stays.
        let entry = amina.add(Kind::Segment, name(&loose[1]), loose[1].len());
        sender.ledger(amina.sign(vec![entry])).await.unwrap();
        hand.forward(2 * DAY);
        office.sweep().await.unwrap();
        for object in named.iter().chain([&named_film, &loose[1]]) {
            assert!(is_here(&office, object).await, "an entry names it");
        }
        for object in [&loose[0], &loose_film] {
            assert!(!is_here(&office, object).await);
        }
        assert!(office.blobs.read(name(&loose_film), 0, 10).await.is_err(), "its file too");
        assert_eq!(sender.upload_state(name(&half)).await.unwrap().offset, 0);
        // They are welcome as on the first day.
        let again = sender.put(name(&loose[0]), loose[0].clone()).await.unwrap();
        assert_eq!(again, ObjectAnswer::New);
        for film in [&loose_film, &half] {
            assert_eq!(upload(&sender, film, 3).await, Ok(true));
            assert!(is_here(&office, film).await);
        }
    });
}

/// A crash at each place leaves something that a later sweep finds.
#[test]
fn what_a_crash_left_behind_is_found() {
    on_each(async |office, hand| {
        let (_, sender) = officer(&office, 1).await;
        let (steps, whole, claimed) = (film(4), film(5), film(6));
        let blobs = &office.blobs;
        // Before the database knew of the first step; before it knew that all of it is there.
        blobs.put_step(name(&steps), 0, steps[..1 << 18].to_vec()).await.unwrap();
        for (n, part) in whole.chunks(1 << 18).enumerate() {
            blobs.put_step(name(&whole), (n << 18) as u64, part.to_vec()).await.unwrap();
        }
        let all = crate::store::Upload { offset: 0, length: whole.len() as u64 };
        assert!(blobs.assemble(name(&whole), all).await.unwrap());
        // Claimed, and not removed yet: nobody begins to send it meanwhile.
        assert_eq!(upload(&sender, &claimed, 3).await, Ok(true));
        let hashes = vec![name(&claimed)];
        office.store.note_unnamed(hashes.clone(), office.now()).await.unwrap();
        let late = Moment(i64::MAX);
        let gone = office.store.let_go(hashes.clone(), late, office.now()).await.unwrap();
        assert_eq!(gone, hashes);
        assert_eq!(upload(&sender, &claimed, 1).await, Err(RefusalCode::Replayed));
        assert_eq!(sender.upload_state(name(&claimed)).await.unwrap().offset, 0);
        // Files have the time of this computer.
        hand.forward(100 * 365 * DAY);
        office.sweep().await.unwrap();
        let mut left = blobs.old_steps(late).await.unwrap();
        for shelf in blobs.shelves().await.unwrap() {
            left.extend(blobs.old(&shelf, late).await.unwrap());
        }
        assert_eq!(left, []);
        for film in [&steps, &whole, &claimed] {
            assert_eq!(upload(&sender, film, 3).await, Ok(true));
            assert!(is_here(&office, film).await);
        }
        // Every step was there, and then the program was gone: it is put together when it comes back.
        let steps = film(8);
        for (n, part) in steps.chunks(1 << 18).enumerate() {
            blobs.put_step(name(&steps), (n << 18) as u64, part.to_vec()).await.unwrap();
        }
        let length = steps.len() as u64;
        let to = crate::store::Upload { offset: length, length };
        office.store.move_upload(name(&steps), 0, to, office.now()).await.unwrap();
        let state = sender.upload_state(name(&steps)).await.unwrap();
        assert_eq!((state.offset, state.complete), (length, false));
        assert!(sender.upload(name(&steps), length, length, Vec::new()).await.unwrap().complete);
        // A step that is lost costs the upload, and not the next one.
        let other = film(7);
        assert_eq!(upload(&sender, &other, 2).await, Ok(false));
        blobs.forget_steps(name(&other)).await;
        let (length, last) = (other.len() as u64, other[2 << 18..].to_vec());
        let refused = sender.upload(name(&other), length, 2 << 18, last).await.unwrap_err();
        assert_eq!(refused.code, RefusalCode::WrongHash);
        assert_eq!(upload(&sender, &other, 3).await, Ok(true));
    });
}

/// Sends a film from where it is, as far as it goes: it may be claimed this very moment, or gone again.
async fn go_on(sender: &Mailbox, film: &[u8]) {
    let (step, length) = (1 << 18, film.len() as u64);
    while let Ok(state) = sender.upload_state(name(film)).await {
        let from = usize::try_from(state.offset).unwrap();
        let part = film.iter().skip(from).take(step).copied().collect();
        let sent =
            state.complete || sender.upload(name(film), length, state.offset, part).await.is_err();
        if sent {
            return;
        }
    }
}

/// Sends objects and names them as a computer does: again, where it is told that one is missing.
async fn until_named(
    sender: &Mailbox,
    laptop: &mut Laptop,
    sent: &[Vec<u8>],
    large: &[u8],
    sweep: &Semaphore,
) {
    let mut entries = Vec::new();
    if laptop.head.seq == 0 {
        entries.push(laptop.add(Kind::Epoch, Digest::ZERO, 0));
    }
    for object in sent {
        entries.push(laptop.add(Kind::Segment, name(object), object.len()));
    }
    if !large.is_empty() {
        entries.push(laptop.add(Kind::Blob, name(large), large.len()));
    }
    let post = laptop.sign(entries);
    for attempt in 0..500 {
        sender.put_many(sent.to_vec()).await.unwrap();
        if !large.is_empty() {
            go_on(sender, large).await;
        }
        // Somebody sweeps at this very moment; not for ever, so that it comes to an end.
        sweep.add_permits(usize::from(attempt < 3));
        let answer = sender.ledger(post.clone()).await.unwrap();
        if answer.receipt.is_some() {
            return;
        }
        assert!(answer.verdicts.contains(&EntryVerdict::MissingObject), "{answer:?}");
    }
    panic!("swept away each time");
}

#[test]
fn nothing_that_was_acknowledged_is_ever_swept_away() {
    on_each(async |office, _| {
        let sweep = Arc::new(Semaphore::new(0));
        // Everything is old enough at once.
        let sweeping: Vec<_> = (0..2)
            .map(|_| {
                let (office, sweep) = (Arc::clone(&office), Arc::clone(&sweep));
                tokio::spawn(async move {
                    let mut times = 0;
                    while let Ok(asked) = sweep.acquire().await {
                        asked.forget();
                        office.sweep_before(Moment(i64::MAX)).await.unwrap();
                        times += 1;
                    }
                    times
                })
            })
            .collect();
        let mut sending = Vec::new();
        for n in 1..=6_u8 {
            let (office, sweep) = (Arc::clone(&office), Arc::clone(&sweep));
            sending.push(tokio::spawn(async move {
                let (mut laptop, sender) = officer(&office, n).await;
                for round in 0..12_u8 {
                    // Two computers each send the same.
                    let sent = objects(round.wrapping_mul(20) ^ (n / 2), 3);
                    let large = if round % 6 == 0 { film(100 + n / 2) } else { Vec::new() };
                    until_named(&sender, &mut laptop, &sent, &large, &sweep).await;
                    for object in sent.iter().chain((!large.is_empty()).then_some(&large)) {
                        assert!(is_here(&office, object).await, "{n} {round}");
                    }
                }
                laptop
            }));
        }
        let mut laptops = Vec::new();
        for one in sending {
            laptops.push(one.await.unwrap());
        }
        sweep.close();
        for one in sweeping {
            assert!(one.await.unwrap() > 3);
        }
        office.sweep_before(Moment(i64::MAX)).await.unwrap();
        for laptop in laptops {
            let head = laptop.head.seq;
            let ledger = office.store.stretch(laptop.id, 1, 1, head).await.unwrap();
            assert_eq!(ledger.len() as u64, head);
            assert!(ledger.iter().all(|(_, _, there)| *there));
        }
    });
}
