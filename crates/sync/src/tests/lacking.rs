//! A server that lost what its inbox names, or gave something else once: nothing behind it waits, and
//! it comes as soon as it is there again.

use dalil_case::{DeviceId, Digest};
use dalil_protocol::{ItemKind, Limits};
use dalil_seal::Secret;
use dalil_vault::{AlarmKind, DeskKeys, Lacks};

use super::cast::{Computer, manifest, sign_key, signed};
use super::model::Model;

fn has(computer: &Computer, hash: Digest) -> bool {
    let item = super::model::item(ItemKind::KeyBatch, hash);
    computer.with(|vault| vault.mail().unwrap().has_item(&item).unwrap())
}

fn alarms(computer: &Computer) -> Vec<AlarmKind> {
    computer.with(|vault| {
        vault.mail().unwrap().alarms().unwrap().into_iter().map(|alarm| alarm.kind).collect()
    })
}

fn lose(model: &Model, hash: Digest) -> Vec<u8> {
    model.state(|state| state.objects.remove(&hash).unwrap())
}

/// Small and large, at the beginning, in the middle and at the end of a page.
#[tokio::test]
async fn what_the_server_lost_holds_up_nothing_and_comes_in_the_end() {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), false), Model::new());
    let device = computer.with(|vault| vault.device());
    let all: Vec<Digest> = (0..8_u8)
        .map(|n| {
            let size = if n % 3 == 2 { 600_000 } else { 100 };
            model.deliver(device, ItemKind::KeyBatch, &vec![n; size])
        })
        .collect();
    let lost: Vec<(Digest, Vec<u8>)> =
        [0, 2, 4, 7].map(|n| (all[n], lose(&model, all[n]))).into_iter().collect();
    let round = computer.round(&model.door()).await.unwrap();
    assert_eq!(round.came, 4);
    for hash in &all {
        assert_eq!(has(&computer, *hash), lost.iter().all(|(lost, _)| lost != hash));
    }
    let standing = computer.with(|vault| vault.mail().unwrap().standing().unwrap());
    assert_eq!(standing.cursor, 8);
    assert_eq!(alarms(&computer), [AlarmKind::BadInbox; 4]);
    for _ in 0..3 {
        assert_eq!(computer.round(&model.door()).await.unwrap().came, 0);
    }
    assert_eq!(alarms(&computer).len(), 4, "once for each name");
    // One after the other, as a disk is restored.
    for (hash, bytes) in lost {
        model.state(|state| state.objects.insert(hash, bytes));
        assert_eq!(computer.round(&model.door()).await.unwrap().came, 1);
        assert!(has(&computer, hash));
    }
    let door = model.door();
    assert_eq!(computer.round(&door).await.unwrap().came, 0);
    assert_eq!(*door.trips.lock().unwrap(), ["hello", "open", "inbox"], "nothing is asked for");
}

/// What it lost is much: each round asks for some of it, all of it in turn, and a round costs what it
/// did.
#[tokio::test]
async fn many_lost_names_cost_each_round_a_little_and_wait_in_turn() {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), false), Model::new());
    model.state(|state| state.limits = Limits { objects: 500, ..Limits::V1 });
    let device = computer.with(|vault| vault.device());
    let names: Vec<Digest> =
        (0..100_u32).map(|n| model.deliver(device, ItemKind::KeyBatch, &n.to_le_bytes())).collect();
    let mut lost: Vec<(Digest, Vec<u8>)> =
        names.iter().map(|name| (*name, lose(&model, *name))).collect();
    let last = model.deliver(device, ItemKind::KeyBatch, b"is there");
    computer.round(&model.door()).await.unwrap();
    assert!(has(&computer, last), "nothing waits behind them");
    // In the middle of the line.
    let (hash, bytes) = lost.remove(60);
    model.state(|state| state.objects.insert(hash, bytes));
    let mut rounds = 0;
    while !has(&computer, hash) {
        let door = model.door();
        computer.round(&door).await.unwrap();
        let asked = door.trips.lock().unwrap().iter().filter(|trip| **trip == "fetch").count();
        assert!(asked <= 9, "{asked}");
        rounds += 1;
        assert!(rounds <= 13, "others were asked for again before it");
    }
    assert!(rounds > 1, "too few to show anything");
    // All of it is there again: one round, and few questions.
    model.state(|state| state.objects.extend(lost.iter().cloned()));
    let door = model.door();
    assert_eq!(computer.round(&door).await.unwrap().came, 99);
    assert!(door.trips.lock().unwrap().len() <= 5);
    assert_eq!(
        computer.with(|vault| vault.mail().unwrap().last_lacking(Lacks::Computer)).unwrap(),
        None
    );
}

/// So many names wait that no more may: the inbox is read no further, nothing is forgotten, and all of
/// it comes in one round once it is there, with what lies behind it.
#[tokio::test]
async fn an_inbox_of_nothing_but_names_is_not_read_on_until_some_come() {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), false), Model::new());
    let device = computer.with(|vault| vault.device());
    let names: Vec<Digest> = (0..4096_u32)
        .map(|n| model.deliver(device, ItemKind::KeyBatch, &n.to_le_bytes()))
        .collect();
    let lost: Vec<(Digest, Vec<u8>)> =
        names.iter().map(|name| (*name, lose(&model, *name))).collect();
    let last = model.deliver(device, ItemKind::KeyBatch, b"behind them");
    // As so many rounds would have left it.
    computer.with(|vault| {
        let nothing = |name: &Digest| (super::model::item(ItemKind::KeyBatch, *name), Vec::new());
        let came: Vec<_> = names.iter().map(nothing).collect();
        let mut mail = vault.mail().unwrap();
        mail.take_all(&came, super::cast::NOON).unwrap();
        mail.note_cursor(4096).unwrap();
    });
    let door = model.door();
    computer.round(&door).await.unwrap();
    assert!(!door.trips.lock().unwrap().contains(&"inbox") && !has(&computer, last));
    model.state(|state| state.objects.extend(lost));
    let door = model.door();
    assert_eq!(computer.round(&door).await.unwrap().came, 4097);
    assert!(door.trips.lock().unwrap().len() < 40);
    assert!(names.iter().chain([&last]).all(|name| has(&computer, *name)));
}

/// A computer that is a desk of the model's authority, and the authority's inbox.
fn desk() -> (Computer, DeviceId) {
    let computer = Computer::enrolled(&signed(manifest(), 1), false);
    let keys = DeskKeys {
        authority: manifest().authority,
        label: "desk 1".to_owned(),
        ops: Some(sign_key(4)),
        openers: vec![Secret::copy_of(&[5; 32])],
    };
    computer.with(|vault| vault.become_desk(&keys, super::cast::NOON).unwrap());
    (computer, DeviceId(manifest().authority.0))
}

/// B8: the same lies in the computer's own inbox, as from somebody else.
#[tokio::test]
async fn what_lies_in_a_desks_own_inbox_is_read_from_the_authoritys_too() {
    let ((computer, inbox), model) = (desk(), Model::new());
    model.state(|state| state.desks.insert(computer.with(|vault| vault.device())));
    let own = computer.with(|vault| vault.device());
    for to in [own, inbox] {
        model.deliver(to, ItemKind::Segment, b"a segment");
    }
    let from = DeviceId([0xAA; 16]);
    model.state(|state| state.inboxes.get_mut(&inbox.0).unwrap()[0].from = from);
    computer.round(&model.door()).await.unwrap();
    let apart = computer.with(|vault| vault.kept_apart().unwrap());
    let mut senders: Vec<DeviceId> = apart.into_iter().map(|one| one.device).collect();
    senders.sort();
    assert_eq!(senders, [from, DeviceId([0xDE; 16])]);
    // What the desk itself said since is read once, too.
    computer.round(&model.door()).await.unwrap();
    let door = model.door();
    computer.round(&door).await.unwrap();
    assert!(!door.trips.lock().unwrap().contains(&"fetch"), "nothing is fetched twice");
}

/// At a desk, from the authority's inbox.
#[tokio::test]
async fn a_desk_asks_again_for_what_the_authoritys_inbox_names() {
    let ((computer, inbox), model) = (desk(), Model::new());
    model.state(|state| state.desks.insert(computer.with(|vault| vault.device())));
    let names = [b"one".as_slice(), b"two", b"three"]
        .map(|bytes| model.deliver(inbox, ItemKind::Segment, bytes));
    let bytes = lose(&model, names[1]);
    let faults = |hash: Digest| {
        let apart = computer.with(|vault| vault.kept_apart().unwrap());
        apart.into_iter().find(|one| one.hash == hash).map(|one| one.fault)
    };
    for _ in 0..2 {
        computer.round(&model.door()).await.unwrap();
        assert_eq!(faults(names[1]).as_deref(), Some("bytes-missing"));
        assert!(faults(names[2]).is_some_and(|fault| fault != "bytes-missing"));
        assert_eq!(alarms(&computer), [AlarmKind::BadInbox]);
    }
    model.state(|state| state.objects.insert(names[1], bytes));
    computer.round(&model.door()).await.unwrap();
    assert_eq!(faults(names[1]), faults(names[2]), "it is looked at as the others were");
}
