//! Rounds with a server that keeps the protocol.

use std::collections::BTreeSet;

use dalil_protocol::{
    AckHead, AckStage, Acknowledgement, AuthorityId, ItemKind, LedgerRange, Limits,
};
use dalil_vault::{AlarmKind, Delivery, Mail, ParcelKind, Quiet};

use super::cast::{
    Computer, NOON, case, certificate, desk_certificate, following, manifest, sign_key, signed,
};
use super::model::{Model, receipt};
use crate::{Courier, Round, Seen, Stop, Wish};

fn alarms(computer: &Computer) -> Vec<AlarmKind> {
    computer.with(|vault| {
        vault.mail().unwrap().alarms().unwrap().into_iter().map(|alarm| alarm.kind).collect()
    })
}

fn mail<T>(computer: &Computer, work: impl FnOnce(&mut Mail<'_>) -> T) -> T {
    computer.with(|vault| work(&mut vault.mail().unwrap()))
}

#[tokio::test]
async fn only_what_was_offered_ever_leaves() {
    let (computer, model) = (Computer::new(), Model::new());
    computer.write(case(1), "before there was an authority");
    computer.write(case(2), "stays here");
    computer.enrol(&signed(manifest(), 1), false);
    computer.write(case(3), "begun later, and not offered");
    computer.offer(case(1));
    computer.write(case(1), "and after that");
    let round = computer.round(&model.door()).await.unwrap();
    assert!(round.sent >= 3, "{round:?}");
    assert_eq!(computer.read_by_desk(&model), computer.events(case(1)));
    // Neither an object nor a hash of anything else is there.
    let stays: BTreeSet<Vec<u8>> =
        computer.events(case(2)).union(&computer.events(case(3))).cloned().collect();
    assert!(computer.read_by_desk(&model).is_disjoint(&stays));
    let parcels: u64 = computer.with(|vault| {
        [ParcelKind::Segment, ParcelKind::KeyBatch, ParcelKind::File]
            .map(|kind| vault.parcel_count(kind).unwrap())
            .iter()
            .sum()
    });
    assert_eq!(model.state(|state| state.objects.len()) as u64, parcels);
    let words = computer.with(|vault| vault.deliveries().unwrap());
    assert_eq!(words.get(&case(1)), Some(&Delivery::Received));
    assert_eq!(words.get(&case(2)), None);
    assert_eq!(alarms(&computer), []);
}

#[tokio::test]
async fn later_cases_go_by_themselves_where_the_officer_chose_so() {
    let (computer, model) = (Computer::new(), Model::new());
    computer.write(case(1), "before");
    computer.enrol(&signed(manifest(), 1), true);
    computer.write(case(2), "after");
    computer.with(|vault| vault.seal_events(NOON, &Quiet::undisturbed()).unwrap());
    computer.round(&model.door()).await.unwrap();
    assert_eq!(computer.read_by_desk(&model), computer.events(case(2)));
}

#[tokio::test]
async fn nothing_to_do_takes_three_round_trips() {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), true), Model::new());
    computer.write(case(1), "once");
    computer.with(|vault| vault.seal_events(NOON, &Quiet::undisturbed()).unwrap());
    computer.round(&model.door()).await.unwrap();
    let door = model.door();
    assert_eq!(computer.round(&door).await.unwrap(), Round::default());
    assert_eq!(*door.trips.lock().unwrap(), ["hello", "open", "inbox"]);
}

#[tokio::test]
async fn each_word_is_said_once_it_is_proved() {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), false), Model::new());
    let device = computer.with(|vault| vault.device());
    computer.write(case(1), "said");
    computer.offer(case(1));
    let word = || computer.with(|vault| vault.deliveries().unwrap().get(&case(1)).copied());
    let entries = || computer.with(|vault| vault.entry_deliveries(case(1)).unwrap());
    assert_eq!(word(), Some(Delivery::Here));
    assert!(entries().values().all(|word| *word == Delivery::Here));
    computer.round(&model.door()).await.unwrap();
    assert_eq!(word(), Some(Delivery::Received));
    assert!(entries().values().all(|word| *word == Delivery::Received));
    // R2 comes through the inbox.
    let head = mail(&computer, |mail| mail.standing().unwrap().head);
    let mut backed = receipt(model.id, device, head);
    backed.level = dalil_protocol::ReceiptLevel::BackedUp;
    let backed = backed.sign(&sign_key(7)).unwrap();
    model.deliver(device, ItemKind::Receipt, &dalil_protocol::encode(&backed));
    computer.round(&model.door()).await.unwrap();
    assert_eq!(word(), Some(Delivery::BackedUp));
    // A desk's word counts once its certificate is known, in whatever order they come.
    let said = |stage| {
        Acknowledgement {
            authority: AuthorityId([0xA0; 16]),
            by: dalil_case::DeviceId([0xDE; 16]),
            device,
            heads: vec![AckHead { epoch: head.epoch, seq: head.seq, head: head.hash, stage }],
            at: NOON,
        }
        .sign(&sign_key(9))
        .unwrap()
        .to_bytes()
    };
    model.deliver(device, ItemKind::Acknowledgement, &said(AckStage::Read));
    computer.round(&model.door()).await.unwrap();
    assert_eq!(word(), Some(Delivery::BackedUp));
    model.deliver(device, ItemKind::Certificate, &desk_certificate().to_bytes());
    computer.round(&model.door()).await.unwrap();
    assert_eq!(word(), Some(Delivery::Read));
    model.deliver(device, ItemKind::Acknowledgement, &said(AckStage::Answered));
    computer.round(&model.door()).await.unwrap();
    assert_eq!(word(), Some(Delivery::Answered));
    // What is written next is only here, and so the case is again.
    computer.with(|vault| {
        let note = dalil_case::Op::NoteAdd { question: None, text: "more".into(), replaces: None };
        vault.append(case(1), vec![note], NOON).unwrap();
    });
    assert_eq!(word(), Some(Delivery::Here));
    assert_eq!(alarms(&computer), []);
}

#[tokio::test]
async fn this_computers_certificate_and_a_newer_manifest_are_kept() {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), false), Model::new());
    let device = computer.with(|vault| vault.device());
    computer.round(&model.door()).await.unwrap();
    assert!(!mail(&computer, |mail| mail.standing().unwrap().certified));
    let key = model.state(|state| state.devices[&device].key.unwrap());
    let own = certificate(device, key, dalil_protocol::Role::Officer, 4);
    model.deliver(device, ItemKind::Certificate, &own.to_bytes());
    let trusted = mail(&computer, |mail| mail.trusted().unwrap().clone());
    let next = signed(
        following(&trusted, |manifest| manifest.desks.insert(0, super::cast::seal_public(15))),
        1,
    );
    model.deliver(device, ItemKind::Manifest, &next.to_bytes());
    computer.round(&model.door()).await.unwrap();
    let standing = mail(&computer, |mail| mail.standing().unwrap());
    assert!(standing.certified && standing.manifest == 2);
    // From here on keys are sealed to the new desk key.
    computer.write(case(1), "for the new desk");
    computer.offer(case(1));
    computer.round(&model.door()).await.unwrap();
    let read = model.read_with(&super::cast::open_key(15), device);
    assert_eq!(read, computer.events(case(1)));
}

#[tokio::test]
async fn after_a_lock_nothing_is_handed_out() {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), true), Model::new());
    computer.write(case(1), "kept");
    computer.lock();
    assert!(matches!(computer.round(&model.door()).await, Err(Stop::Locked)));
    assert_eq!(model.state(|state| state.objects.len()), 0);
}

/// N7: an older image of the disk comes back; both sides keep everything.
#[tokio::test]
async fn a_restored_disk_begins_anew_and_overwrites_nothing() {
    for wrote_since in [false, true] {
        let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), true), Model::new());
        let device = computer.with(|vault| vault.device());
        computer.write(case(1), "first");
        computer.with(|vault| vault.seal_events(NOON, &Quiet::undisturbed()).unwrap());
        computer.round(&model.door()).await.unwrap();
        let old = computer.image();
        computer.write(case(1), "second");
        computer.round(&model.door()).await.unwrap();
        let lost = computer.events(case(1));
        let restored = old.restored();
        if wrote_since {
            restored.write(case(1), "another second");
        }
        let before = model.state(|state| state.devices[&device].epochs.clone());
        let round = restored.round(&model.door()).await.unwrap();
        assert_eq!(round.seen, Seen::Forked, "{wrote_since}");
        assert_eq!(alarms(&restored), [AlarmKind::Fork]);
        let after = model.state(|state| state.devices[&device].epochs.clone());
        assert!(before.iter().all(|(epoch, kept)| after[epoch].0 == kept.0), "overwritten");
        let newest = after.last_key_value().unwrap();
        assert_eq!(*newest.0, 3);
        let read = restored.read_by_desk(&model);
        assert!(read.is_superset(&lost) && read.is_superset(&restored.events(case(1))));
        let again = restored.round(&model.door()).await.unwrap();
        assert_eq!(again, Round::default());
    }
}

/// N7, R14: the server comes back as it was yesterday; nothing that it had received is lost.
#[tokio::test]
async fn a_server_that_lost_a_day_gets_it_again_and_is_reported() {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), true), Model::new());
    computer.write(case(1), "first");
    computer.with(|vault| vault.seal_events(NOON, &Quiet::undisturbed()).unwrap());
    computer.round(&model.door()).await.unwrap();
    let yesterday = model.state(|state| state.clone());
    computer.write(case(1), "second");
    computer.write(case(4), "third");
    computer.with(|vault| vault.seal_events(NOON, &Quiet::undisturbed()).unwrap());
    computer.round(&model.door()).await.unwrap();
    let all = computer.read_by_desk(&model);
    model.state(|state| *state = yesterday);
    assert_ne!(computer.read_by_desk(&model), all);
    let round = computer.round(&model.door()).await.unwrap();
    assert_eq!(round.seen, Seen::RolledBack);
    assert_eq!(alarms(&computer), [AlarmKind::ServerRolledBack]);
    assert_eq!(computer.read_by_desk(&model), all);
    let words = computer.with(|vault| vault.deliveries().unwrap());
    assert!(words.values().all(|word| *word == Delivery::Received), "{words:?}");
    assert_eq!(computer.round(&model.door()).await.unwrap(), Round::default());
}

/// The server lost single objects, or says so: they are found by comparing, and sent again.
#[tokio::test]
async fn what_the_server_lost_in_between_is_found_and_sent_again() {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), true), Model::new());
    for n in 1..40 {
        computer.write(case(n), "something");
    }
    computer.with(|vault| vault.seal_events(NOON, &Quiet::undisturbed()).unwrap());
    computer.round(&model.door()).await.unwrap();
    let all = computer.read_by_desk(&model);
    let lost = model.state(|state| *state.objects.keys().nth(7).unwrap());
    model.state(|state| state.objects.remove(&lost));
    computer.write(case(50), "something new, so that both compare");
    computer.round(&model.door()).await.unwrap();
    assert!(model.state(|state| state.objects.contains_key(&lost)));
    assert!(computer.read_by_desk(&model).is_superset(&all));
    // Or the server knows by itself.
    model.state(|state| {
        state.objects.remove(&lost);
        state.wanted = vec![LedgerRange { from: 1, to: u64::MAX }];
    });
    computer.round(&model.door()).await.unwrap();
    assert!(model.state(|state| state.objects.contains_key(&lost)));
}

#[tokio::test]
async fn a_revoked_computer_hands_in_what_was_sealed_and_gets_nothing() {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), true), Model::new());
    let device = computer.with(|vault| vault.device());
    computer.round(&model.door()).await.unwrap();
    computer.write(case(1), "written before it was known");
    computer.with(|vault| vault.seal_events(NOON, &Quiet::undisturbed()).unwrap());
    model.state(|state| state.devices.get_mut(&device).unwrap().revoked = true);
    model.deliver(
        device,
        ItemKind::KeyBatch,
        &super::cast::some_batch(&super::cast::seal_public(2)),
    );
    let door = model.door();
    let round = computer.round(&door).await.unwrap();
    assert_eq!((round.seen, round.came), (Seen::Revoked, 0));
    assert!(!door.trips.lock().unwrap().contains(&"inbox"));
    assert_eq!(computer.read_by_desk(&model), computer.events(case(1)));
    assert!(mail(&computer, |mail| mail.standing().unwrap().revoked));
}

#[tokio::test]
async fn files_go_last_and_in_steps_and_a_metered_way_leaves_them() {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), false), Model::new());
    model.state(|state| state.limits = Limits { step: 4096, ..Limits::V1 });
    computer.write(case(1), "a case with a film");
    let film = computer.attach(case(1), 50_000);
    computer.offer(case(1));
    let metered = Wish { files: false, free: 0 };
    Courier::new(&model.door(), &computer, || NOON, metered).round().await.unwrap();
    assert!(!model.state(|state| state.objects.contains_key(&film)));
    let word = || computer.with(|vault| vault.deliveries().unwrap()[&case(1)]);
    assert_eq!(word(), Delivery::Here, "the film is only here");
    assert_eq!(computer.read_by_desk(&model), computer.events(case(1)));
    let door = model.door();
    computer.round(&door).await.unwrap();
    assert!(model.state(|state| state.objects.contains_key(&film)));
    assert_eq!(word(), Delivery::Received);
    let uploads = door.trips.lock().unwrap().iter().filter(|trip| **trip == "upload").count();
    assert!(uploads > 10, "{uploads}");
}
