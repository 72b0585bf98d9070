//! Under whose name a server gives something stands in nobody's way who really sent it.

use dalil_case::{CaseId, DeviceId, Digest};
use dalil_protocol::{Item, ItemKind};
use dalil_seal::sha256;

use super::cast::{NOON, note, opening};
use super::computers::Computer;
use super::lacking::desk;
use super::orders;
use crate::{Quiet, Taken, schema};

const CASE: CaseId = CaseId([0x2a; 16]);
const STRANGER: DeviceId = DeviceId([0xEE; 16]);

fn item(cursor: u64, kind: ItemKind, from: DeviceId, bytes: &[u8]) -> Item {
    Item { cursor, kind, hash: Digest(sha256(&[bytes])), size: bytes.len() as u64, from }
}

/// Everything that Amina sends lies in the inbox of the desk's computer too, as from a stranger.
#[test]
fn what_lies_in_the_computers_inbox_comes_from_the_authoritys_all_the_same() {
    let mut amina = Computer::new("Amina");
    amina.vault.append(CASE, vec![opening("7K-M4Q", "Chtouka")], NOON).unwrap();
    amina.vault.append(CASE, vec![note(None, "and on")], NOON).unwrap();
    amina.vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
    let mut parcels = vec![amina.request("Amina B.")];
    parcels.extend(amina.send());
    let mut dana = desk();
    let mut mail = dana.vault.mail().unwrap();
    for one in &parcels {
        let strange = item(1, one.kind, STRANGER, &one.bytes);
        assert_eq!(mail.take(&strange, &one.bytes, NOON).unwrap(), Taken::Kept);
    }
    mail.pass_on(NOON).unwrap();
    let items: Vec<_> = (1..)
        .zip(&parcels)
        .map(|(n, one)| (item(n, one.kind, amina.device(), &one.bytes), one.bytes.clone()))
        .collect();
    // Nothing of it is left out, as whoever reads that inbox asks.
    let known = |mail: &crate::Mail<'_>| {
        items.iter().filter(|(item, _)| mail.knows_authoritys(item).unwrap()).count()
    };
    assert_eq!(known(&mail), 0);
    let end = items.len() as u64;
    mail.take_authoritys(&items, end, NOON).unwrap();
    assert_eq!(known(&mail), items.len(), "and nothing is fetched twice");
    assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
}

/// The same from whoever really sent it is another item, and a vault looks at both; what proves
/// itself is one, from whomever.
#[test]
fn an_item_is_known_by_its_name_and_its_sender() {
    let (_post, mut vault) = orders::post(&["Amina"]);
    let mut mail = vault.mail().unwrap();
    let (strange, true_one) = (
        item(1, ItemKind::KeyBatch, STRANGER, b"keys"),
        item(2, ItemKind::KeyBatch, DeviceId([0xDE; 16]), b"keys"),
    );
    mail.take(&strange, b"keys", NOON).unwrap();
    assert!(mail.has_item(&strange).unwrap() && !mail.knows_item(&true_one).unwrap());
    assert_eq!(mail.take(&true_one, b"keys", NOON).unwrap(), Taken::Kept);
    let from: Vec<DeviceId> =
        mail.items(ItemKind::KeyBatch).unwrap().into_iter().map(|item| item.from).collect();
    assert_eq!(from, [strange.from, true_one.from]);
    assert_eq!(mail.take(&true_one, b"keys", NOON).unwrap(), Taken::Used, "once");
    // A name that waits is its sender's as well.
    let (waits, comes) = (
        item(3, ItemKind::Segment, STRANGER, b"a segment"),
        item(4, ItemKind::Segment, DeviceId([0xDE; 16]), b"a segment"),
    );
    mail.take(&waits, b"", NOON).unwrap();
    assert_eq!(mail.take(&comes, b"a segment", NOON).unwrap(), Taken::Kept);
    assert!(mail.knows_item(&waits).unwrap() && !mail.has_item(&waits).unwrap());
    mail.pass_on(NOON).unwrap();
    assert_eq!(vault.kept_apart().unwrap().len(), 3);
    let order = orders::signed(&vault, &orders::erase());
    let mut mail = vault.mail().unwrap();
    for from in [STRANGER, DeviceId([0xDE; 16])] {
        let order_item = item(5, ItemKind::Order, from, &order);
        assert_eq!(mail.take(&order_item, &order, NOON).unwrap(), Taken::Used);
        assert!(mail.knows_item(&order_item).unwrap());
    }
}

/// A computer's file of before keeps what it has, in its order.
#[test]
fn a_file_of_before_is_brought_up_to_date() {
    let (_post, vault) = orders::post(&["Amina"]);
    let outbox = vault.outbox.as_ref().unwrap();
    assert_eq!(schema::OUTBOX.newest(), 6, "a schema came, and is not tried here");
    let mut old = rusqlite::Connection::open_in_memory().unwrap();
    for (sql, to) in [
        (include_str!("../../migrations/device/0001-first.sql"), 1),
        (include_str!("../../migrations/device/0002-authority.sql"), 2),
        (include_str!("../../migrations/device/0003-progress.sql"), 3),
        (include_str!("../../migrations/device/0004-desk.sql"), 4),
        (include_str!("../../migrations/device/0005-orders.sql"), 5),
    ] {
        old.execute_batch(sql).unwrap();
        let pragmas =
            format!("PRAGMA application_id = {}; PRAGMA user_version = {to}", 0x444C_4F42);
        old.execute_batch(&pragmas).unwrap();
    }
    let sql =
        "INSERT INTO item (n, hash, kind, sender, bytes, taken) VALUES (?1, ?2, 4, ?3, ?4, ?5)";
    for (n, taken) in [(2, 1), (5, 0), (9, 3)] {
        old.execute(sql, (n, [n; 32], [n + 1; 16], vec![n; 40], taken)).unwrap();
    }
    let rows = |conn: &rusqlite::Connection| {
        let mut all = conn.prepare("SELECT n, hash, kind, sender, bytes, taken FROM item").unwrap();
        let rows = all.query_map([], |row| {
            let (n, hash, kind): (i64, [u8; 32], i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok((
                n,
                hash,
                kind,
                row.get::<_, [u8; 16]>(3)?,
                row.get::<_, Vec<u8>>(4)?,
                row.get::<_, i64>(5)?,
            ))
        });
        rows.unwrap().collect::<Result<Vec<_>, _>>().unwrap()
    };
    let before = rows(&old);
    schema::OUTBOX.migrate(&mut old).unwrap();
    assert_eq!((rows(&old), before.len()), (before, 3));
    let tables = |conn: &rusqlite::Connection| {
        let sql = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
        let mut all = conn.prepare(sql).unwrap();
        let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.collect::<Result<Vec<(String, String)>, _>>().unwrap()
    };
    assert_eq!(tables(&old), tables(&outbox.conn), "as a new one");
}
