//! A server that slept through a manifest that ran out comes to the one in force, in whatever order they
//! are brought; and nobody without a root makes one that waits.

use std::sync::Arc;

use dalil_case::{Digest, Moment};
use dalil_protocol::{
    Deliver, Destination, Enrol, ItemKind, KnownCode, KnownCodes, Pin, RefusalCode, Role,
    SyncProtocol, Trusted,
};
use dalil_seal::{EnrolCode, Secret, SigningKey};

use super::authority::{certificate, following, key, manifest, request, signed, trusted};
use super::cast::{AUTHORITY, Cards, Laptop, NOON, name, on_each, on_each_with};
use crate::{Adopted, Mailbox, Office, Standing};

const DAY: i64 = 24 * 60 * 60 * 1000;

fn code() -> EnrolCode {
    EnrolCode::copy_of(&[1; 10])
}

fn cards() -> Cards {
    let codes = vec![KnownCode::of(&code(), Moment(NOON.0 + 400 * DAY)).unwrap()];
    Cards(KnownCodes { authority: AUTHORITY, codes })
}

fn receipts() -> dalil_seal::VerifyingKey {
    SigningKey::from_seed(Secret::copy_of(&[0xee; 32])).unwrap().verifying_key()
}

fn first() -> Trusted {
    trusted(&signed(manifest(receipts(), NOON)), NOON)
}

/// What follows, and counts until so many days after noon.
fn until(
    before: &Trusted,
    days: i64,
    change: impl FnOnce(&mut dalil_protocol::Manifest),
) -> Trusted {
    let next = following(before, NOON, |next| {
        next.fresh_until = Moment(NOON.0 + days * DAY);
        change(next);
    });
    before.next(&next, NOON).unwrap()
}

async fn lies(office: &Office, of: &Laptop) -> Vec<Digest> {
    let inbox = office.store.inbox(Destination(of.id.0), 0, 10).await.unwrap();
    inbox.iter().filter(|it| it.kind == ItemKind::Manifest).map(|item| item.hash).collect()
}

/// Two ran out while it slept; the third is in force. The files are brought in order, or not.
#[test]
fn a_server_that_slept_through_two_manifests_comes_to_the_one_in_force() {
    for order in [[0, 1, 2], [2, 0, 1]] {
        on_each_with(cards, async |office, hand| {
            let (amina, idir, old) = (Laptop::new(1), Laptop::new(2), first());
            office.take(old.to_bytes()).await.unwrap();
            for laptop in [&amina, &idir] {
                office.store.put_device(laptop.known_as(Role::Officer)).await.unwrap();
            }
            let second = until(&old, 3, |next| next.revoked = vec![idir.id]);
            let third = until(&second, 6, |next| next.revoked = Vec::new());
            let fourth = until(&third, 300, |_| ());
            let all = [&second, &third, &fourth];
            hand.forward(10 * DAY);
            for (n, which) in order.into_iter().enumerate() {
                let told = office.take(all[which].to_bytes()).await.unwrap();
                let last = n == 2;
                assert_eq!(told, if last { Adopted::InForce } else { Adopted::Waits }, "{order:?}");
                let version = office.hello().await.unwrap().manifest;
                assert_eq!(version, if last { 4 } else { 1 });
                assert_eq!(lies(&office, &amina).await.len(), if last { 3 } else { 0 });
                assert_eq!(office.take(all[which].to_bytes()).await.is_ok(), !last || which == 2);
            }
            // As if it had been awake: each came into every inbox, oldest first, and was acted on.
            let hashes = all.map(Trusted::hash);
            assert_eq!(lies(&office, &amina).await, hashes);
            for one in all {
                let kept = office.manifest(Pin::Whole(one.hash())).await.unwrap();
                assert_eq!(kept, one.to_bytes());
            }
            let device = office.store.device(idir.id).await.unwrap().unwrap();
            assert_eq!(device.standing, Standing::Revoked);
            // A new device comes by the oldest card.
            let dana = Laptop::new(3);
            let asked = request(&old, &code(), &dana, office.now());
            office.enrol(Enrol { request: asked.into() }).await.unwrap();
            assert_eq!(lies(&office, &dana).await, hashes);
        });
    }
}

/// A desk brings them; what waits is not passed on before it is in force.
#[test]
fn what_a_desk_brings_waits_too() {
    on_each(async |office, hand| {
        let (amina, dana, old) = (Laptop::new(1), Laptop::new(2), first());
        office.take(old.to_bytes()).await.unwrap();
        office.store.put_device(amina.known_as(Role::Officer)).await.unwrap();
        office.take(certificate(&dana, Role::Desk, NOON)).await.unwrap();
        let second = until(&old, 3, |_| ());
        let third = until(&second, 300, |_| ());
        hand.forward(10 * DAY);
        let desk = Mailbox::new(Arc::clone(&office), dana.id);
        for one in [&second, &third] {
            desk.put(one.hash(), one.to_bytes()).await.unwrap();
        }
        let deliver = async |all: &[&Trusted]| {
            let items = all.iter().map(|one| (ItemKind::Manifest, one.hash())).collect();
            let told = desk.deliver(Deliver { to: Destination(amina.id.0), items }).await;
            told.map(|told| told.new).map_err(|refusal| refusal.code)
        };
        assert_eq!(deliver(&[&second]).await, Ok(0));
        assert!(lies(&office, &amina).await.is_empty() && lies(&office, &dana).await.is_empty());
        assert_eq!(deliver(&[&second, &third]).await, Ok(0), "they lie there already");
        assert_eq!(office.hello().await.unwrap().manifest, 3);
        assert_eq!(lies(&office, &amina).await, [second.hash(), third.hash()]);
        assert_eq!(deliver(&[&second]).await, Err(RefusalCode::NotAuthentic), "N18: an older one");
    });
}

/// Decision 38: one that ran out has no force, whatever follows it has.
#[test]
fn one_that_ran_out_without_a_successor_waits_until_the_clock_is_right() {
    on_each(async |office, hand| {
        let old = first();
        office.take(old.to_bytes()).await.unwrap();
        let second = until(&old, 3, |_| ());
        hand.forward(10 * DAY);
        assert_eq!(office.take(second.to_bytes()).await.unwrap(), Adopted::Waits);
        office.sweep().await.unwrap();
        assert_eq!(office.hello().await.unwrap().manifest, 1);
        hand.forward(40 * DAY);
        office.sweep().await.unwrap();
        hand.forward(-48 * DAY);
        office.sweep().await.unwrap();
        assert_eq!(office.hello().await.unwrap().newest, Some(second.hash()));
    });
}

/// What no root in force signed never waits; of what one signed and nothing proves, some does. None of
/// them is in the way of those that are proved.
#[test]
fn whoever_has_no_root_makes_none_that_waits() {
    on_each(async |office, hand| {
        let mut shared = manifest(receipts(), NOON);
        shared.roots.push(key(2).verifying_key().into());
        shared.threshold = 2;
        let by = |manifest: dalil_protocol::Manifest, roots: &[u8]| {
            let keys: Vec<SigningKey> = roots.iter().map(|n| key(*n)).collect();
            let keys: Vec<&SigningKey> = keys.iter().collect();
            dalil_protocol::Signed::sign(manifest, &keys).unwrap().to_bytes()
        };
        let old = trusted(&by(shared.clone(), &[1, 2]), NOON);
        office.take(old.to_bytes()).await.unwrap();
        let next = |before: &Trusted, days: i64, name: &str| {
            let mut next = before.manifest().clone();
            (next.version, next.prev) = (next.version + 1, Some(before.hash()));
            (next.fresh_until, next.name) = (Moment(NOON.0 + days * DAY), name.to_owned());
            next
        };
        hand.forward(10 * DAY);
        let stranger = by(next(&old, 300, "A stranger's"), &[9]);
        // The next one by one root alone is proved to be none.
        for none in [stranger, by(next(&old, 300, "Too few"), &[1])] {
            assert_eq!(office.take(none).await.err().unwrap().code(), "E-MANIFEST");
        }
        let mut waiting = 0;
        for n in 0..40_u64 {
            let mut later = next(&old, 300, "By one of two");
            (later.version, later.prev) = (3 + n, Some(Digest([7; 32])));
            waiting += u64::from(office.take(by(later, &[2])).await.is_ok());
        }
        assert_eq!(waiting, 16);
        let mut before = old;
        for n in 2..=5 {
            let days = if n == 5 { 300 } else { 3 };
            let bytes = by(next(&before, days, "True"), &[1, 2]);
            before = before.next(&bytes, NOON).unwrap();
            let told = office.take(bytes).await.unwrap();
            assert_eq!(told, if n == 5 { Adopted::InForce } else { Adopted::Waits });
        }
        assert_eq!(office.hello().await.unwrap().newest, Some(before.hash()));
    });
}

/// It must be this server's own key that the last one names, and no longer that of those before it.
#[test]
fn only_the_newest_must_name_this_servers_receipt_key() {
    on_each(async |office, hand| {
        let old = first();
        office.take(old.to_bytes()).await.unwrap();
        let other = until(&old, 3, |next| next.receipts = key(7).verifying_key().into());
        let refused = office.take(other.to_bytes()).await.err().unwrap().to_string();
        assert!(refused.contains("another receipt key"), "{refused}");
        hand.forward(10 * DAY);
        assert_eq!(office.take(other.to_bytes()).await.unwrap(), Adopted::Waits);
        let wrong = until(&other, 300, |_| ());
        let refused = office.take(wrong.to_bytes()).await.err().unwrap().to_string();
        assert!(refused.contains("another receipt key"), "{refused}");
        let ours = until(&other, 300, |next| next.receipts = receipts().into());
        assert_eq!(office.take(ours.to_bytes()).await.unwrap(), Adopted::InForce);
        assert_eq!(office.hello().await.unwrap().manifest, 3);
        assert_eq!(name(&ours.to_bytes()), ours.hash());
    });
}
