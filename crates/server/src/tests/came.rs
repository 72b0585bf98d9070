//! What is kept of that a device came: the day, and nothing of what somebody else wrote meanwhile.

use std::path::Path;
use std::sync::Arc;

use dalil_case::Moment;
use dalil_protocol::{PeerState, Role, SyncProtocol as _};

use super::cast::{Hand, Laptop, NOON, no_cards, office, on_each, run, sqlite};
use crate::{HandIn, Mailbox, Standing};

const HOUR: i64 = 60 * 60 * 1000;

/// The beginning of the day of `NOON`.
const DAY: Moment = Moment(NOON.0 - 12 * HOUR);

#[test]
fn the_day_is_kept_and_no_hour() {
    on_each(async |office, hand| {
        let amina = Laptop::new(1);
        office.store.put_device(amina.known_as(Role::Officer)).await.unwrap();
        let sender = Mailbox::new(Arc::clone(&office), amina.id);
        for (hours, days) in [(0, 0), (11, 0), (1, 1), (30, 2)] {
            hand.forward(hours * HOUR);
            sender.open(amina.opening()).await.unwrap();
            let kept = office.store.device(amina.id).await.unwrap().unwrap();
            assert_eq!(kept.seen, Moment(DAY.0 + days * 24 * HOUR), "after {hours} hours");
        }
    });
}

/// What is read before is not written back: a revocation that comes in between stands.
#[test]
fn whoever_opens_while_it_is_revoked_is_revoked() {
    on_each(async |office, hand| {
        for n in 1..=20 {
            let laptop = Laptop::new(n);
            let device = laptop.known_as(Role::Desk);
            office.store.put_device(device.clone()).await.unwrap();
            let mailbox = Mailbox::new(Arc::clone(&office), laptop.id);
            hand.forward(24 * HOUR);
            let revoked = crate::Device { standing: Standing::Revoked, ..device };
            let (opened, put) =
                tokio::join!(mailbox.open(laptop.opening()), office.store.put_device(revoked));
            put.unwrap();
            opened.unwrap();
            let kept = office.store.device(laptop.id).await.unwrap().unwrap();
            assert_eq!(kept.standing, Standing::Revoked, "the {n}th");
            // Its one hand-in begins with the first conversation that knows it, and only then.
            hand.forward(HOUR);
            let began = office.now();
            assert_eq!(mailbox.open(laptop.opening()).await.unwrap().state, PeerState::Revoked);
            hand.forward(HOUR);
            mailbox.open(laptop.opening()).await.unwrap();
            let kept = office.store.device(laptop.id).await.unwrap().unwrap();
            let HandIn::Since(since) = kept.hand_in else { panic!("{:?}", kept.hand_in) };
            assert!(since <= began, "begun anew");
        }
    });
}

#[test]
fn only_another_day_and_a_hand_in_are_kept() {
    let device = Laptop::new(1).known_as(Role::Officer);
    let after = |hours: i64| Moment(NOON.0 + hours * HOUR);
    let told = [0, 11, 12, 13, 36, -12, -13].map(|hours| device.comes_anew(after(hours)));
    assert_eq!(told, [false, false, true, true, true, false, true]);
    let revoked = crate::Device { standing: Standing::Revoked, ..device.clone() };
    assert!(revoked.comes_anew(NOON));
    let begun = crate::Device { hand_in: HandIn::Since(NOON), ..revoked };
    assert!(!begun.comes_anew(NOON));
    // Of one that is not revoked no hand-in can begin.
    assert!(device.hand_in == HandIn::Open && !device.comes_anew(NOON));
}

/// A conversation about nothing waits for no disk: the log of the database does not grow.
#[test]
fn the_second_conversation_of_a_day_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let hand = Hand::default();
        let office = Arc::new(office(sqlite(folder.path()), folder.path(), &hand, no_cards()));
        let amina = Laptop::new(1);
        office.store.put_device(amina.known_as(Role::Officer)).await.unwrap();
        let mailbox = Mailbox::new(Arc::clone(&office), amina.id);
        let mut grew = Vec::new();
        for hours in [0, 1, 24, 1, 1] {
            hand.forward(hours * HOUR);
            let before = log_of(folder.path());
            mailbox.open(amina.opening()).await.unwrap();
            mailbox.inbox(dalil_protocol::Destination(amina.id.0), 0).await.unwrap();
            grew.push(log_of(folder.path()) > before);
        }
        assert_eq!(grew, [false, false, true, false, false]);
    });
}

fn log_of(folder: &Path) -> u64 {
    std::fs::metadata(folder.join("mailbox.db-wal")).unwrap().len()
}

/// A certificate that was being adopted while its device was revoked brings nothing back.
#[test]
fn a_revocation_is_for_good() {
    on_each(async |office, _| {
        let laptop = Laptop::new(1);
        let certified = laptop.known_as(Role::Desk);
        let revoked = crate::Device { standing: Standing::Revoked, ..certified.clone() };
        for device in [certified.clone(), revoked.clone(), certified, revoked] {
            office.store.put_device(device).await.unwrap();
        }
        let kept = office.store.device(laptop.id).await.unwrap().unwrap();
        assert_eq!(kept.standing, Standing::Revoked);
        office.store.put_device(laptop.known_as(Role::Officer)).await.unwrap();
        let kept = office.store.device(laptop.id).await.unwrap().unwrap();
        assert_eq!((kept.standing, kept.role), (Standing::Revoked, Role::Desk));
    });
}
