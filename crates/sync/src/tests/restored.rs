//! L3: an older image of an officer's disk comes back, and the officer goes on in it. What a real desk
//! makes of that.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use dalil_case::Segment;
use dalil_protocol::{Destination, ItemKind, KeyBatch, SyncProtocol as _};
use dalil_seal::SegmentHead;
use dalil_server::Mailbox;
use dalil_vault::{AlarmKind, Delivery};

use super::cast::{Computer, case, open_key};
use super::model::Sums;
use super::story::Post;
use crate::Seen;

fn word(computer: &Computer) -> Option<Delivery> {
    computer.with(|vault| vault.deliveries().unwrap().get(&case(1)).copied())
}

/// L3 with a real desk, as it is today: both sides tell the fork, nothing that came is overwritten, and
/// a new case goes on. What was written on in the old case stays apart at the desk, word for word, until
/// somebody settles it.
#[tokio::test]
async fn a_second_timeline_of_a_case_stays_apart_at_the_desk() {
    let post = Post::open(2).await;
    let (amina, dana) = (post.computer(0).await, post.computer(1).await);
    post.make_desk(&dana).await;
    amina.write(case(1), "first");
    post.round(&amina).await.unwrap();
    let image = amina.image();
    amina.write(case(1), "second");
    post.round(&amina).await.unwrap();
    post.round(&dana).await.unwrap();
    let first = amina.events(case(1));
    assert_eq!(dana.events(case(1)), first);
    let ledger = |of: &Computer| {
        let device = of.with(|vault| vault.device());
        let all = dana.with(|vault| vault.desk_devices().unwrap());
        all.into_iter().find(|one| one.device == device).unwrap().ledger
    };
    let before = ledger(&amina);

    let restored = image.restored();
    restored.write(case(1), "another second");
    restored.write(case(2), "in a new case");
    let round = post.round(&restored).await.unwrap();
    assert_eq!(round.seen, Seen::Forked);
    let told = restored.with(|vault| vault.mail().unwrap().alarms().unwrap());
    assert_eq!(told.iter().map(|alarm| alarm.kind).collect::<Vec<_>>(), [AlarmKind::Fork]);
    post.round(&dana).await.unwrap();
    assert_eq!(dana.events(case(1)), first, "the first timeline is whole");
    assert_eq!(dana.events(case(2)), restored.events(case(2)), "a new case goes on");
    assert_eq!(
        ledger(&restored).epoch,
        before.epoch + 1,
        "the list of computers shows a new beginning"
    );

    // The second timeline is told by its name at the desk, and its bytes are there.
    let mut second = restored.events(case(1));
    second.retain(|event| !first.contains(event));
    assert!(!second.is_empty());
    assert_eq!(second_timeline(&post, &dana, &restored).await, second);
    assert_eq!(
        word(&restored),
        Some(Delivery::Received),
        "and the officer is told no more than that"
    );

    // What is written on there is kept in the same way, and moves nothing.
    restored.write(case(1), "and on");
    post.round(&restored).await.unwrap();
    post.round(&dana).await.unwrap();
    assert_eq!(dana.events(case(1)), first);
    let mut second = restored.events(case(1));
    second.retain(|event| !first.contains(event));
    assert_eq!(second_timeline(&post, &dana, &restored).await, second);
}

/// What the desk keeps apart of one computer, opened from the bytes that the server has of it.
async fn second_timeline(post: &Post, dana: &Computer, of: &Computer) -> BTreeSet<Vec<u8>> {
    let (device, desk) = (of.with(|vault| vault.device()), dana.with(|vault| vault.device()));
    let mailbox = Mailbox::new(Arc::clone(&post.running().office), desk);
    let inbox = Destination(super::cast::manifest().authority.0);
    let items = post.running().office.store.inbox(inbox, 0, 500).await.unwrap();
    let mut keys = BTreeMap::new();
    for item in items.iter().filter(|item| item.kind == ItemKind::KeyBatch) {
        let batch = KeyBatch::read(&mailbox.get(item.hash, 0).await.unwrap()).unwrap();
        let opened = batch.open(&open_key(5), device).unwrap();
        keys.extend(opened.into_iter().map(|key| (key.cek, key.key)));
    }
    let apart = dana.with(|vault| vault.kept_apart().unwrap());
    assert!(apart.iter().any(|one| one.refused && one.fault == "history-fork"), "{apart:?}");
    let mut events = BTreeSet::new();
    for one in apart {
        assert_eq!((one.kind, one.device), (ItemKind::Segment, device));
        let bytes = mailbox.get(one.hash, 0).await.unwrap();
        let head = SegmentHead::read(&bytes).unwrap();
        let plain = keys[&head.cek].open_segment(&bytes).unwrap();
        events.extend(Segment::decode(&plain, &Sums).unwrap().events);
    }
    events
}
