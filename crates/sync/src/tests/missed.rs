//! A manifest that is in no inbox of this computer: it is asked for, back to the one in force here.

use dalil_case::{Digest, Moment};
use dalil_protocol::{ItemKind, Manifest, Signed, Trusted};
use dalil_seal::sha256;
use dalil_vault::AlarmKind;

use super::cast::{Computer, NOON, manifest, signed};
use super::model::Model;

/// Manifests that follow each other, the first one included; those of `over` ran out.
fn chain(length: usize, over: &[usize], root: u8) -> Vec<Signed<Manifest>> {
    let mut all = vec![signed(manifest(), 1)];
    while all.len() < length {
        let before = all.last().unwrap();
        let before = Trusted::kept(&before.to_bytes(), before.hash()).unwrap();
        let ran_out = over.contains(&(all.len() + 1));
        let next = super::cast::following(&before, |next| {
            next.fresh_until = if ran_out { Moment(NOON.0 - 1) } else { manifest().fresh_until };
        });
        all.push(signed(next, root));
    }
    all
}

/// The server has these, and tells of the last.
fn has(model: &Model, chain: &[Signed<Manifest>]) {
    model.state(|state| {
        for one in chain {
            state.objects.insert(one.hash(), one.to_bytes());
        }
        let last = chain.last().unwrap();
        state.newest = Some((last.claimed().version, last.hash()));
    });
}

fn version(computer: &Computer) -> u64 {
    computer.with(|vault| vault.mail().unwrap().standing().unwrap().manifest)
}

fn alarms(computer: &Computer) -> Vec<AlarmKind> {
    computer.with(|vault| {
        vault.mail().unwrap().alarms().unwrap().into_iter().map(|alarm| alarm.kind).collect()
    })
}

/// B2, way (a): the card was older than the manifest in force, and what came into force between is in
/// no inbox.
#[tokio::test]
async fn what_is_in_no_inbox_is_asked_for_in_order() {
    let all = chain(5, &[2, 4], 1);
    let (computer, model) = (Computer::enrolled(&all[0], false), Model::new());
    has(&model, &all[..4]);
    let door = model.door();
    computer.round(&door).await.unwrap();
    assert_eq!(version(&computer), 3, "the fourth ran out, and is the newest");
    assert_eq!(alarms(&computer), [AlarmKind::BadManifest; 0]);
    has(&model, &all);
    computer.round(&model.door()).await.unwrap();
    assert_eq!(version(&computer), 5);
    // What the inbox has of it afterwards is nothing new, and no reason for an alarm.
    let device = computer.with(|vault| vault.device());
    for one in &all[1..] {
        model.deliver(device, ItemKind::Manifest, &one.to_bytes());
    }
    let door = model.door();
    computer.round(&door).await.unwrap();
    assert_eq!((version(&computer), alarms(&computer)), (5, Vec::new()));
    assert!(!door.trips.lock().unwrap().contains(&"manifest"), "nothing is asked for twice");
}

/// One of them is here and waits for the one before it.
#[tokio::test]
async fn what_waits_is_not_asked_for_again() {
    let all = chain(4, &[], 1);
    let (computer, model) = (Computer::enrolled(&all[0], false), Model::new());
    let device = computer.with(|vault| vault.device());
    for one in &all[2..] {
        model.deliver(device, ItemKind::Manifest, &one.to_bytes());
    }
    computer.round(&model.door()).await.unwrap();
    assert_eq!(version(&computer), 1);
    has(&model, &all);
    let door = model.door();
    computer.round(&door).await.unwrap();
    assert_eq!(version(&computer), 4);
    let asked = door.trips.lock().unwrap().iter().filter(|trip| **trip == "manifest").count();
    assert_eq!(asked, 1);
}

/// N6: by what it says of its newest a server moves nothing, and the round goes on.
#[tokio::test]
async fn a_server_gains_nothing_by_what_it_says_is_the_newest() {
    let honest = chain(3, &[], 1);
    let strange = chain(3, &[], 2);
    let long = chain(90, &[], 2);
    let (computer, model) = (Computer::enrolled(&honest[0], false), Model::new());
    let expect = |told: usize, name: &str| {
        assert_eq!(version(&computer), 1, "{name}");
        assert_eq!(alarms(&computer), vec![AlarmKind::BadManifest; told], "{name}");
    };
    has(&model, &strange);
    computer.round(&model.door()).await.unwrap();
    expect(1, "by a stranger");
    has(&model, &long);
    let door = model.door();
    computer.round(&door).await.unwrap();
    let asked = door.trips.lock().unwrap().iter().filter(|trip| **trip == "manifest").count();
    assert!(asked <= 64, "{asked}");
    expect(2, "without an end");
    model.state(|state| state.newest = Some((9, Digest([9; 32]))));
    computer.round(&model.door()).await.unwrap();
    expect(3, "and does not have it");
    let hash = Digest(sha256(&[b"another"]));
    model.state(|state| {
        state.objects.insert(hash, honest[1].to_bytes());
        state.newest = Some((2, hash));
    });
    computer.round(&model.door()).await.unwrap();
    expect(4, "other bytes than the name");
    // The one in force under a higher number, and an older one.
    model.state(|state| state.newest = Some((7, honest[0].hash())));
    computer.round(&model.door()).await.unwrap();
    expect(5, "the same again");
    has(&model, &honest);
    computer.round(&model.door()).await.unwrap();
    assert_eq!(version(&computer), 3, "the honest server is believed after all of it");
    has(&model, &honest[..2]);
    computer.round(&model.door()).await.unwrap();
    assert_eq!(version(&computer), 3, "and none goes back");
}
