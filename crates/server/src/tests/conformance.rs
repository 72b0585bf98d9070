//! What both back ends must do alike.

use std::sync::Arc;

use dalil_case::Digest;
use dalil_protocol::ledger::{self, Kind};
use dalil_protocol::{
    Destination, EntryVerdict, Have, ItemKind, LedgerRange, Mismatch, ObjectAnswer, PeerState,
    ReceiptLevel, RefusalCode, Role, SyncClose, SyncProtocol,
};

use super::cast::{AUTHORITY, Laptop, name, objects, on_each, send};
use crate::{Mailbox, Office, Standing};

const DESK_INBOX: Destination = Destination(AUTHORITY.0);

async fn mailbox(office: &Arc<Office>, laptop: &Laptop, role: Role) -> Mailbox {
    office.store.put_device(laptop.known_as(role)).await.unwrap();
    Mailbox::new(Arc::clone(office), laptop.id)
}

#[test]
fn what_is_kept_gets_a_receipt_and_lies_in_the_authoritys_inbox() {
    on_each(async |office, _| {
        let (mut amina, dana) = (Laptop::new(1), Laptop::new(2));
        let sender = mailbox(&office, &amina, Role::Officer).await;
        let desk = mailbox(&office, &dana, Role::Desk).await;
        let sent = objects(7, 3);
        let answer = send(&sender, &mut amina, &sent).await;
        assert_eq!(answer.verdicts, [EntryVerdict::Stored; 4]);
        let receipt = answer.receipt.unwrap();
        assert!(receipt.verify(&office.identity.verifying_key()));
        assert_eq!((receipt.seq, receipt.head), (4, amina.head.hash));
        assert_eq!(receipt.level, ReceiptLevel::Durable);
        let inbox = desk.inbox(DESK_INBOX, 0).await.unwrap();
        let kinds: Vec<ItemKind> = inbox.items.iter().map(|item| item.kind).collect();
        let segment = ItemKind::Segment;
        assert_eq!(kinds, [ItemKind::Ledger, segment, segment, segment]);
        assert!(inbox.items.iter().all(|item| item.from == amina.id));
        let cursors: Vec<u64> = inbox.items.iter().map(|item| item.cursor).collect();
        assert_eq!(cursors, [1, 2, 3, 4]);
        for (item, object) in inbox.items.iter().skip(1).zip(&sent) {
            assert_eq!(desk.get(item.hash, 0).await.unwrap(), *object);
            assert_eq!(item.size, object.len() as u64);
        }
        let message = desk.get(inbox.items[0].hash, 0).await.unwrap();
        let posted: dalil_protocol::PostLedger = dalil_protocol::decode(&message).unwrap();
        assert_eq!(posted.entries.len(), 4);
        assert!(!inbox.more);
        assert!(desk.inbox(DESK_INBOX, inbox.cursor).await.unwrap().items.is_empty());
    });
}

/// Those who send at once have each their own answer, and what went into the one inbox is counted
/// without gaps and stands under whoever sent it.
#[test]
fn many_that_send_at_once_are_answered_each_for_itself() {
    on_each(async |office, _| {
        let desk = mailbox(&office, &Laptop::new(2), Role::Desk).await;
        let mut work = Vec::new();
        for n in 10..22_u8 {
            let mut laptop = Laptop::new(n);
            let sender = mailbox(&office, &laptop, Role::Officer).await;
            let (sent, post) = (objects(n, 3), laptop.write(&objects(n, 3)));
            let complete = n % 4 != 1;
            work.push(tokio::spawn(async move {
                for object in sent.iter().skip(usize::from(!complete)) {
                    sender.put(name(object), object.clone()).await.unwrap();
                }
                (laptop, complete, sender.ledger(post).await.unwrap())
            }));
        }
        let mut senders = Vec::new();
        for one in work {
            let (laptop, complete, answer) = one.await.unwrap();
            let receipt = answer.receipt.map(|receipt| (receipt.seq, receipt.head));
            assert_eq!(receipt, complete.then_some((4, laptop.head.hash)), "{:?}", laptop.id);
            let missing = answer.verdicts.contains(&EntryVerdict::MissingObject);
            assert_eq!(missing, !complete);
            senders.extend(std::iter::repeat_n(laptop.id, if complete { 4 } else { 0 }));
        }
        let items = desk.inbox(DESK_INBOX, 0).await.unwrap().items;
        let cursors: Vec<u64> = items.iter().map(|item| item.cursor).collect();
        assert_eq!(cursors, (1..=senders.len() as u64).collect::<Vec<_>>());
        for item in &items {
            let bytes = desk.get(item.hash, 0).await.unwrap();
            assert_eq!(item.size, bytes.len() as u64);
        }
        let mut froms: Vec<_> = items.iter().map(|item| item.from).collect();
        froms.sort();
        assert_eq!(froms, senders);
    });
}

/// N3: each request one to five times, in any order that a device could send them in.
#[test]
fn sending_again_in_any_order_is_sending_once() {
    on_each(async |office, _| {
        let dana = Laptop::new(2);
        let desk = mailbox(&office, &dana, Role::Desk).await;
        let mut once = None;
        for round in 0..4_u8 {
            let mut amina = Laptop::new(10 + round);
            let sender = mailbox(&office, &amina, Role::Officer).await;
            let (first, second) = (objects(round, 3), objects(round ^ 0x80, 2));
            let posts = [amina.write(&first), amina.write(&second)];
            let before = desk.inbox(DESK_INBOX, 0).await.unwrap().items.len();
            let mut receipts = Vec::new();
            for step in 0..(1 + usize::from(round)) {
                for object in second.iter().chain(&first) {
                    let answer = sender.put(name(object), object.clone()).await.unwrap();
                    assert_eq!(answer == ObjectAnswer::New, step == 0);
                }
                // Out of order first: refused as a gap, with nothing kept.
                if step == 0 {
                    let early = sender.ledger(posts[1].clone()).await.unwrap();
                    assert_eq!(early.verdicts[0], EntryVerdict::Gap);
                    assert_eq!(early.receipt, None);
                }
                for post in &posts {
                    let answer = sender.ledger(post.clone()).await.unwrap();
                    let expected =
                        if step == 0 { EntryVerdict::Stored } else { EntryVerdict::Known };
                    assert!(answer.verdicts.iter().all(|verdict| *verdict == expected));
                    receipts.push(answer.receipt.unwrap());
                }
            }
            receipts.dedup();
            receipts.sort_by_key(|receipt| receipt.seq);
            receipts.dedup();
            assert_eq!(receipts.len(), 2, "the same receipt again, not another one");
            let now = desk.inbox(DESK_INBOX, 0).await.unwrap().items.len();
            let grown = now - before;
            assert_eq!(*once.get_or_insert(grown), grown, "{round}");
            assert_eq!(grown, 7, "five objects and two messages");
            let opened = sender.open(amina.opening()).await.unwrap();
            assert_eq!((opened.state, opened.seq), (PeerState::Ok, 6));
        }
    });
}

#[test]
fn an_entry_without_its_object_is_not_kept_and_takes_its_batch_with_it() {
    on_each(async |office, _| {
        let mut amina = Laptop::new(1);
        let sender = mailbox(&office, &amina, Role::Officer).await;
        let sent = objects(7, 3);
        sender.put(name(&sent[0]), sent[0].clone()).await.unwrap();
        let post = amina.write(&sent);
        let answer = sender.ledger(post.clone()).await.unwrap();
        let not = EntryVerdict::NotReached;
        assert_eq!(answer.verdicts, [not, not, EntryVerdict::MissingObject, not]);
        assert_eq!(answer.receipt, None);
        let missing = sender.have(Have { hashes: sent.iter().map(|o| name(o)).collect() }).await;
        let missing = missing.unwrap();
        assert_eq!([0, 1, 2].map(|at| missing.is_missing(at)), [false, true, true]);
        for object in &sent {
            sender.put(name(object), object.clone()).await.unwrap();
        }
        let again = sender.ledger(post).await.unwrap();
        assert!(again.verdicts.iter().all(|verdict| *verdict == EntryVerdict::Stored));
    });
}

#[test]
fn what_does_not_travel_needs_no_object() {
    on_each(async |office, _| {
        let mut amina = Laptop::new(1);
        let sender = mailbox(&office, &amina, Role::Officer).await;
        let mut entries = vec![amina.add(Kind::Epoch, Digest::ZERO, 0)];
        for kind in [Kind::Audit, Kind::Sync, Kind::Handed] {
            entries.push(amina.add(kind, Digest([9; 32]), 100));
        }
        let answer = sender.ledger(amina.sign(entries)).await.unwrap();
        assert_eq!(answer.verdicts, [EntryVerdict::Stored; 4]);
        let stretch = office.store.stretch(amina.id, 1, 1, 4).await.unwrap();
        assert!(stretch.iter().all(|(_, _, present)| *present));
    });
}

#[test]
fn changed_entries_and_foreign_signatures_change_nothing() {
    on_each(async |office, _| {
        let mut amina = Laptop::new(1);
        let sender = mailbox(&office, &amina, Role::Officer).await;
        let sent = objects(7, 2);
        for object in &sent {
            sender.put(name(object), object.clone()).await.unwrap();
        }
        let good = amina.write(&sent);
        let mut foreign = good.clone();
        foreign.signature.0[0] ^= 1;
        let mut moved = good.clone();
        moved.entries.swap(1, 2);
        let mut cut = good.clone();
        cut.entries.pop();
        for bad in [foreign, moved, cut] {
            let answer = sender.ledger(bad).await.unwrap();
            assert!(answer.verdicts.contains(&EntryVerdict::BadSignature));
            assert_eq!(answer.receipt, None);
            assert_eq!(office.store.chain(amina.id, None).await.unwrap(), None);
        }
        assert!(sender.ledger(good).await.unwrap().receipt.is_some());
    });
}

/// The server's half of N7 and L3.
#[test]
fn forks_older_images_and_a_server_put_back_are_told_apart() {
    on_each(async |office, _| {
        let mut amina = Laptop::new(1);
        let sender = mailbox(&office, &amina, Role::Officer).await;
        let receipt = send(&sender, &mut amina, &objects(7, 3)).await.receipt.unwrap();
        let old = (amina.head, amina.signature);
        send(&sender, &mut amina, &objects(8, 2)).await;
        let newest = (amina.head, amina.signature);
        // An older image of the disk.
        (amina.head, amina.signature) = old;
        let opened = sender.open(amina.opening()).await.unwrap();
        assert_eq!((opened.state, opened.seq), (PeerState::Behind, newest.0.seq));
        assert!(newest.0.is_signed(amina.id, &amina.key.verifying_key(), &newest.1.0));
        assert_eq!(opened.signature, Some(newest.1), "the device's own, so that none is invented");
        assert_eq!(opened.head, newest.0.hash);
        // That image goes on by itself.
        let forked = amina.write(&objects(9, 2));
        let opened = sender.open(amina.opening()).await.unwrap();
        assert_eq!(opened.state, PeerState::Fork);
        for object in objects(9, 2) {
            sender.put(name(&object), object).await.unwrap();
        }
        let answer = sender.ledger(forked).await.unwrap();
        assert_eq!(answer.verdicts[0], EntryVerdict::Fork);
        assert_eq!(
            office.store.chain(amina.id, None).await.unwrap().unwrap().head.hash,
            newest.0.hash
        );
        // That image is longer by now, and only its newest entry is sent.
        let longer = amina.write(&objects(8, 1));
        assert_eq!(amina.head.seq, newest.0.seq + 1);
        let answer = sender.ledger(longer).await.unwrap();
        assert_eq!(answer.verdicts, [EntryVerdict::Fork]);
        // It begins anew: nothing of the old epoch is touched.
        amina.head = ledger::Head { epoch: 2, ..ledger::Head::default() };
        assert!(send(&sender, &mut amina, &objects(9, 2)).await.receipt.is_some());
        let opened = sender.open(amina.opening()).await.unwrap();
        assert_eq!((opened.state, opened.epoch, opened.seq), (PeerState::Ok, 2, 3));
        assert_eq!(office.store.stretch(amina.id, 1, 1, 100).await.unwrap().len(), 6);
        // A receipt of ours for what is not here: it is the server that is older.
        let mut ahead = receipt.clone();
        ahead.seq = 40;
        let ahead = ahead_of(&office, ahead);
        let mut opening = amina.opening();
        opening.receipt = Some(ahead);
        assert_eq!(sender.open(opening).await.unwrap().state, PeerState::RolledBack);
        let mut opening = amina.opening();
        opening.receipt = Some(receipt);
        assert_eq!(sender.open(opening).await.unwrap().state, PeerState::Ok);
    });
}

fn ahead_of(office: &Office, receipt: dalil_protocol::Receipt) -> dalil_protocol::Receipt {
    let head = ledger::Head {
        epoch: receipt.epoch,
        seq: receipt.seq,
        hash: receipt.head,
        ..ledger::Head::default()
    };
    office.identity.receipt(receipt.device, head, receipt.level, receipt.at).unwrap()
}

#[test]
fn closing_finds_where_the_two_differ() {
    on_each(async |office, _| {
        let mut amina = Laptop::new(1);
        let sender = mailbox(&office, &amina, Role::Officer).await;
        send(&sender, &mut amina, &objects(7, 5)).await;
        sender.open(amina.opening()).await.unwrap();
        let here = office.store.stretch(amina.id, 1, 1, 6).await.unwrap();
        let stretch = |from: u64, to: u64, broken: bool| Mismatch {
            range: LedgerRange { from, to },
            digest: ledger::digest(
                here.iter()
                    .copied()
                    .filter(|e| (from..=to).contains(&e.0))
                    .map(|(seq, hash, there)| (seq, hash, there && !(broken && seq == 4))),
            ),
        };
        let close = |broken| SyncClose {
            count: 6,
            head: amina.head.hash,
            stretches: vec![stretch(1, 3, broken), stretch(4, 6, broken)],
        };
        let same = sender.close(close(false)).await.unwrap();
        assert!(same.same_head && same.differing.is_empty());
        let other = sender.close(close(true)).await.unwrap();
        assert_eq!(other.differing, [LedgerRange { from: 4, to: 6 }]);
    });
}

#[test]
fn a_revoked_device_hands_in_once_into_quarantine() {
    on_each(async |office, hand| {
        let (mut amina, dana) = (Laptop::new(1), Laptop::new(2));
        let sender = mailbox(&office, &amina, Role::Officer).await;
        let desk = mailbox(&office, &dana, Role::Desk).await;
        send(&sender, &mut amina, &objects(7, 1)).await;
        let mut device = office.store.device(amina.id).await.unwrap().unwrap();
        device.standing = Standing::Revoked;
        office.store.put_device(device).await.unwrap();
        let own = Destination(amina.id.0);
        let refused = sender.inbox(own, 0).await.unwrap_err();
        assert_eq!(refused.code, RefusalCode::Revoked);
        let opened = sender.open(amina.opening()).await.unwrap();
        assert_eq!(opened.state, PeerState::Revoked);
        let before = desk.inbox(DESK_INBOX, 0).await.unwrap().items.len();
        assert!(send(&sender, &mut amina, &objects(8, 2)).await.receipt.is_some());
        assert_eq!(desk.inbox(DESK_INBOX, 0).await.unwrap().items.len(), before);
        let (_, quarantine) = office.desks().await.unwrap();
        let held = desk.inbox(quarantine, 0).await.unwrap();
        assert_eq!(held.items.len(), 3);
        let object = desk.get(held.items[1].hash, 0).await.unwrap();
        assert_eq!(object, objects(8, 2)[0]);
        let close = SyncClose { count: 4, head: amina.head.hash, stretches: Vec::new() };
        assert!(sender.close(close).await.unwrap().same_head);
        let refused = sender.open(amina.opening()).await.unwrap_err();
        assert_eq!(refused.code, RefusalCode::Revoked);
        // Whoever does not finish has a day.
        let mut idir = Laptop::new(3);
        let other = mailbox(&office, &idir, Role::Officer).await;
        let mut device = office.store.device(idir.id).await.unwrap().unwrap();
        device.standing = Standing::Revoked;
        office.store.put_device(device).await.unwrap();
        other.open(idir.opening()).await.unwrap();
        send(&other, &mut idir, &objects(9, 1)).await;
        hand.forward(25 * 60 * 60 * 1000);
        let refused = other.put(name(b"x"), b"x".to_vec()).await.unwrap_err();
        assert_eq!(refused.code, RefusalCode::Revoked);
    });
}

#[test]
fn many_objects_in_one_request_are_each_kept_once() {
    on_each(async |office, _| {
        let amina = Laptop::new(1);
        let sender = mailbox(&office, &amina, Role::Officer).await;
        let sent = objects(3, 40);
        sender.put(name(&sent[7]), sent[7].clone()).await.unwrap();
        let twice: Vec<Vec<u8>> = sent.iter().chain(&sent[..5]).cloned().collect();
        assert_eq!(sender.put_many(twice.clone()).await.unwrap().new, 39);
        assert_eq!(sender.put_many(twice).await.unwrap().new, 0);
        for object in &sent {
            let kept = office.store.object(name(object)).await.unwrap().unwrap();
            assert_eq!(kept.body.as_ref(), Some(object));
        }
        assert_eq!(sender.put_many(Vec::new()).await.unwrap().new, 0);
        let many = vec![vec![1]; 501];
        assert_eq!(sender.put_many(many).await.unwrap_err().code, RefusalCode::TooLarge);
        let large = vec![vec![1; (256 << 10) + 1]];
        assert_eq!(sender.put_many(large).await.unwrap_err().code, RefusalCode::TooLarge);
    });
}

#[test]
fn many_objects_come_in_one_answer_up_to_the_one_out_of_reach() {
    on_each(async |office, _| {
        let mut amina = Laptop::new(1);
        let sender = mailbox(&office, &amina, Role::Officer).await;
        let desk = mailbox(&office, &Laptop::new(9), Role::Desk).await;
        let sent = objects(9, 5);
        send(&sender, &mut amina, &sent).await;
        let names: Vec<Digest> = sent.iter().map(|object| name(object)).collect();
        assert_eq!(desk.get_many(names.clone()).await.unwrap(), sent);
        let backwards: Vec<Digest> = names.iter().rev().copied().collect();
        let came = desk.get_many(backwards).await.unwrap();
        assert!(came.iter().eq(sent.iter().rev()), "in the order in which they were asked for");
        let refused = async |whose: &Mailbox, names| whose.get_many(names).await.unwrap_err().code;
        let nowhere = Digest([0x77; 32]);
        let parted = vec![names[0], nowhere, names[1]];
        assert_eq!(desk.get_many(parted).await.unwrap(), sent[..1]);
        assert_eq!(refused(&desk, vec![nowhere, names[0]]).await, RefusalCode::NotFound);
        assert_eq!(
            refused(&sender, names).await,
            RefusalCode::NotFound,
            "not the sender's to read"
        );
        assert_eq!(refused(&desk, Vec::new()).await, RefusalCode::Malformed);
        assert_eq!(refused(&desk, vec![nowhere; 501]).await, RefusalCode::TooLarge);
        // As many as one answer holds.
        let large: Vec<Vec<u8>> = (0..6).map(|n| vec![n; 200 * 1024]).collect();
        send(&sender, &mut amina, &large).await;
        let came = desk.get_many(large.iter().map(|object| name(object)).collect()).await;
        assert_eq!(came.unwrap(), large[..5]);
    });
}

/// However much of it is asked for, from wherever: the same items at the same places.
#[test]
fn an_inbox_is_read_from_any_place_on() {
    on_each(async |office, _| {
        let mut senders = Vec::new();
        for n in [1, 2] {
            let laptop = Laptop::new(n);
            let sender = mailbox(&office, &laptop, Role::Officer).await;
            senders.push((laptop, sender));
        }
        for (round, count) in [5, 1, 12, 3].into_iter().enumerate() {
            for (laptop, sender) in &mut senders {
                let sent = objects(100 + round as u8 * 20 + laptop.id.0[0] * 3, count);
                send(sender, laptop, &sent).await;
            }
        }
        let all = office.store.inbox(DESK_INBOX, 0, 1000).await.unwrap();
        let places: Vec<u64> = all.iter().map(|item| item.cursor).collect();
        assert!(places.iter().copied().eq(1..=all.len() as u64) && all.len() > 30);
        for after in 0..=all.len() {
            for most in [1, 4, 7, 1000] {
                let page = office.store.inbox(DESK_INBOX, after as u64, most).await.unwrap();
                let end = all.len().min(after + most as usize);
                assert_eq!(page, all[after..end], "{most} after {after}");
            }
        }
    });
}

/// Two computers send the same, in part together and in part apart: each object lies there once, under
/// whoever named it first, and each can go on.
#[test]
fn what_lies_in_an_inbox_is_not_put_there_again() {
    on_each(async |office, _| {
        let (mut amina, mut idir) = (Laptop::new(1), Laptop::new(2));
        let one = mailbox(&office, &amina, Role::Officer).await;
        let two = mailbox(&office, &idir, Role::Officer).await;
        let sent: Vec<Vec<u8>> = (0..30_u8).map(|n| vec![n; 70]).collect();
        one.put_many(sent[..20].to_vec()).await.unwrap();
        one.ledger(amina.write(&sent[..10])).await.unwrap();
        two.put_many(sent.clone()).await.unwrap();
        two.ledger(idir.write(&sent[5..])).await.unwrap();
        one.ledger(amina.write(&sent)).await.unwrap();
        let items = office.store.inbox(DESK_INBOX, 0, 100).await.unwrap();
        let from = |item: &&dalil_protocol::Item| item.from == amina.id;
        assert_eq!(items.iter().filter(from).count(), 10 + 2);
        let mut named: Vec<Digest> = items.iter().map(|item| item.hash).collect();
        named.sort_unstable();
        named.dedup();
        assert_eq!((named.len(), items.len()), (33, 33), "thirty objects, three messages");
        for (laptop, last) in [(&amina, 41), (&idir, 26)] {
            let ledger = office.store.stretch(laptop.id, 1, 1, last).await.unwrap();
            assert!(ledger.len() as u64 == last && ledger.iter().all(|(_, _, here)| *here));
        }
    });
}
