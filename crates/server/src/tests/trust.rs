//! Who comes in by a card, and what the authority says to the server.

use std::sync::Arc;

use dalil_case::Digest;
use dalil_protocol::{
    Deliver, Destination, Enrol, ItemKind, KnownCode, KnownCodes, Pin, RefusalCode, Role,
    SyncProtocol,
};
use dalil_seal::{EnrolCode, Secret, SigningKey};

use super::authority::{certificate, following, manifest, request, revoking, signed, trusted};
use super::cast::{AUTHORITY, Cards, Laptop, NOON, name, objects, on_each, on_each_with, send};
use crate::{Mailbox, Office, Standing};

fn code(n: u8) -> EnrolCode {
    EnrolCode::copy_of(&[n; 10])
}

fn cards() -> Cards {
    let expires = dalil_case::Moment(NOON.0 + 14 * 24 * 60 * 60 * 1000);
    let codes = [1, 2, 3].map(|n| KnownCode::of(&code(n), expires).unwrap()).to_vec();
    Cards(KnownCodes { authority: AUTHORITY, codes })
}

fn first() -> Vec<u8> {
    let receipts = SigningKey::from_seed(Secret::copy_of(&[0xee; 32])).unwrap().verifying_key();
    signed(manifest(receipts, NOON))
}

async fn enrol(office: &Office, bytes: &[u8]) -> Result<(), RefusalCode> {
    let asked = office.enrol(Enrol { request: bytes.to_vec().into() }).await;
    asked.map(|_| ()).map_err(|refusal| refusal.code)
}

/// The server's half of N19.
#[test]
fn a_card_lets_one_device_in_which_may_send_at_once() {
    on_each_with(cards, async |office, hand| {
        let trusted = trusted(&first(), NOON);
        let (mut amina, idir) = (Laptop::new(1), Laptop::new(2));
        let asked = request(&trusted, &code(1), &amina, NOON);
        assert_eq!(enrol(&office, &asked).await, Ok(()));
        assert_eq!(enrol(&office, &asked).await, Ok(()), "the same again is the same");
        let device = office.store.device(amina.id).await.unwrap().unwrap();
        assert_eq!((device.standing, device.role), (Standing::Uncertified, Role::Officer));
        let mailbox = Mailbox::new(Arc::clone(&office), amina.id);
        assert!(send(&mailbox, &mut amina, &objects(1, 2)).await.receipt.is_some());
        let desk = Destination(AUTHORITY.0);
        let inbox = office.store.inbox(desk, 0, 10).await.unwrap();
        assert_eq!(inbox[0].kind, ItemKind::Enrolment);
        assert_eq!((inbox[0].hash, inbox[0].from), (name(&asked), amina.id));
        assert_eq!(inbox.iter().filter(|item| item.kind == ItemKind::Enrolment).count(), 1);
        let spent = Err(RefusalCode::CodeSpent);
        let second = request(&trusted, &code(1), &idir, NOON);
        assert_eq!(enrol(&office, &second).await, spent, "by another device");
        assert_eq!(enrol(&office, &request(&trusted, &code(9), &idir, NOON)).await, spent);
        assert_eq!(office.store.device(idir.id).await.unwrap(), None);
        // Another key under a name that is known here.
        let mut thief = Laptop::new(7);
        thief.id = amina.id;
        assert_eq!(enrol(&office, &request(&trusted, &code(2), &thief, NOON)).await, spent);
        let device = office.store.device(amina.id).await.unwrap().unwrap();
        assert_eq!(device.key, amina.key.verifying_key());
        // That did not use the code up.
        assert_eq!(enrol(&office, &request(&trusted, &code(2), &idir, NOON)).await, Ok(()));
        hand.forward(15 * 24 * 60 * 60 * 1000);
        let late = request(&trusted, &code(3), &Laptop::new(4), NOON);
        assert_eq!(enrol(&office, &late).await, spent, "past its time");
    });
}

/// The card is of before the manifest in force: what came since is in the new device's inbox, oldest
/// first and each once.
#[test]
fn whoever_comes_by_an_older_card_finds_every_manifest_since() {
    on_each_with(cards, async |office, _| {
        office.take(first()).await.unwrap();
        let mut all = vec![trusted(&first(), NOON)];
        for n in 0..2 {
            let before = all.last().unwrap();
            let next = following(before, NOON, |next| next.name = format!("Renamed {n}"));
            office.take(next.clone()).await.unwrap();
            all.push(before.next(&next, NOON).unwrap());
        }
        assert_eq!(office.hello().await.unwrap().newest, Some(all[2].hash()));
        let came = async |laptop: &Laptop| {
            let inbox = office.store.inbox(Destination(laptop.id.0), 0, 10).await.unwrap();
            inbox.iter().map(|item| (item.kind, item.hash)).collect::<Vec<_>>()
        };
        let manifest = |n: usize| (ItemKind::Manifest, all[n].hash());
        for (n, since) in
            [vec![manifest(1), manifest(2)], vec![manifest(2)], vec![]].into_iter().enumerate()
        {
            let id = u8::try_from(n + 1).unwrap();
            let laptop = Laptop::new(id);
            let asked = request(&all[n], &code(id), &laptop, NOON);
            assert_eq!(enrol(&office, &asked).await, Ok(()));
            assert_eq!(came(&laptop).await, since, "by card {n}");
            assert_eq!(enrol(&office, &asked).await, Ok(()));
            assert_eq!(came(&laptop).await, since, "the same again is the same");
        }
        // They can be fetched from there.
        let idir = Mailbox::new(Arc::clone(&office), Laptop::new(1).id);
        assert_eq!(idir.get(all[1].hash(), 0).await.unwrap(), all[1].to_bytes());
    });
}

#[test]
fn a_code_that_is_guessed_at_is_burnt() {
    on_each_with(cards, async |office, _| {
        let trusted = trusted(&first(), NOON);
        let amina = Laptop::new(1);
        let good = request(&trusted, &code(1), &amina, NOON);
        let mut guessed = good.clone();
        *guessed.last_mut().unwrap() ^= 1;
        for _ in 0..20 {
            assert_eq!(enrol(&office, &guessed).await, Err(RefusalCode::CodeSpent));
        }
        assert_eq!(enrol(&office, &good).await, Err(RefusalCode::CodeSpent));
        let other = request(&trusted, &code(2), &amina, NOON);
        assert_eq!(enrol(&office, &other).await, Ok(()));
    });
}

async fn deliver(
    desk: &Mailbox,
    to: &Laptop,
    kind: ItemKind,
    bytes: &[u8],
) -> Result<u32, RefusalCode> {
    desk.put(name(bytes), bytes.to_vec()).await.unwrap();
    let items = vec![(kind, name(bytes))];
    let told = desk.deliver(Deliver { to: Destination(to.id.0), items }).await;
    told.map(|told| told.new).map_err(|refusal| refusal.code)
}

#[test]
fn the_server_does_what_the_authority_signs_and_nothing_else() {
    on_each(async |office, _| {
        let (amina, idir, dana) = (Laptop::new(1), Laptop::new(2), Laptop::new(3));
        for laptop in [&amina, &idir] {
            office.store.put_device(laptop.known_as(Role::Officer)).await.unwrap();
        }
        // An administrator brings the first manifest and the desk's certificate.
        office.take(first()).await.unwrap();
        office.take(certificate(&dana, Role::Desk, NOON)).await.unwrap();
        let present = trusted(&first(), NOON);
        assert_eq!(office.manifest(Pin::Whole(present.hash())).await.unwrap(), first());
        // As a card gives it that is typed: its first bytes.
        let short = |hash: Digest| Pin::Short(*hash.0.first_chunk().unwrap());
        assert_eq!(office.manifest(short(present.hash())).await.unwrap(), first());
        let other = office.manifest(short(Digest([7; 32]))).await.unwrap_err();
        assert_eq!(other.code, RefusalCode::NotFound);
        assert_eq!(office.hello().await.unwrap().manifest, 1);
        let desk = Mailbox::new(Arc::clone(&office), dana.id);
        let given = certificate(&amina, Role::Courier, NOON);
        assert_eq!(deliver(&desk, &amina, ItemKind::Certificate, &given).await, Ok(1));
        let device = office.store.device(amina.id).await.unwrap().unwrap();
        assert_eq!((device.standing, device.role), (Standing::Certified, Role::Courier));
        assert_eq!(device.organisation, "Border police");
        // By somebody else: not acted on, not delivered.
        let mut forged = certificate(&idir, Role::Desk, NOON);
        let middle = forged.len() / 2;
        forged[middle] ^= 1;
        let refused = deliver(&desk, &idir, ItemKind::Certificate, &forged).await;
        assert_eq!(refused, Err(RefusalCode::NotAuthentic));
        let device = office.store.device(idir.id).await.unwrap().unwrap();
        assert_eq!(device.standing, Standing::Uncertified);
        let own = office.store.inbox(Destination(idir.id.0), 0, 10).await.unwrap();
        assert_eq!(own.iter().map(|item| item.kind).collect::<Vec<_>>(), [ItemKind::Manifest]);
        // An order to revoke works at once; so does the next manifest.
        let order = revoking(amina.id, NOON);
        assert_eq!(deliver(&desk, &amina, ItemKind::Order, &order).await, Ok(1));
        let device = office.store.device(amina.id).await.unwrap().unwrap();
        assert_eq!(device.standing, Standing::Revoked);
        let next = following(&present, NOON, |next| next.revoked = vec![amina.id, idir.id]);
        assert_eq!(deliver(&desk, &dana, ItemKind::Manifest, &next).await, Ok(0), "lies there");
        assert_eq!(office.hello().await.unwrap().manifest, 2);
        let device = office.store.device(idir.id).await.unwrap().unwrap();
        assert_eq!(device.standing, Standing::Revoked);
        // N18, the server's half: neither an older one nor another second one.
        let other = following(&present, NOON, |next| next.name = "Another".to_owned());
        for older in [other, Vec::from([0xa0])] {
            let refused = deliver(&desk, &dana, ItemKind::Manifest, &older).await;
            assert_eq!(refused, Err(RefusalCode::NotAuthentic));
        }
        assert_eq!(office.hello().await.unwrap().manifest, 2);
        assert_eq!(office.manifest(Pin::Whole(present.hash())).await.unwrap(), first());
    });
}
