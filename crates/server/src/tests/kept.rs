//! What is kept: large objects in steps, hostile words, what columns there are, and that it is still
//! there when the database's power is cut.

use std::collections::BTreeSet;
use std::sync::Arc;

use dalil_protocol::{
    Destination, ItemKind, ReceiptLevel, RefusalCode, Role, SyncProtocol, decode,
};

use super::cast::{
    AUTHORITY, Hand, Laptop, NOON, name, no_cards, objects, office, on_each, run, send,
};
use super::cluster::Cluster;
use crate::store::Store;
use crate::{Mailbox, Postgres, backup};

#[test]
fn a_large_object_comes_in_steps_and_goes_on_where_it_stopped() {
    on_each(async |office, _| {
        let (mut amina, dana) = (Laptop::new(1), Laptop::new(2));
        for (laptop, role) in [(&amina, Role::Officer), (&dana, Role::Desk)] {
            office.store.put_device(laptop.known_as(role)).await.unwrap();
        }
        let sender = Mailbox::new(Arc::clone(&office), amina.id);
        let step = usize::try_from(office.limits.step).unwrap();
        let film: Vec<u8> = (0..2 * step + 1000).map(|n| (n * 7 % 251) as u8).collect();
        let (hash, length) = (name(&film), film.len() as u64);
        let refused = sender.put(hash, film.clone()).await.unwrap_err();
        assert_eq!(refused.code, RefusalCode::TooLarge);
        let part = |n: usize| film.chunks(step).nth(n).unwrap().to_vec();
        let offset = |n: usize| (n * step) as u64;
        assert_eq!(sender.upload_state(hash).await.unwrap().offset, 0);
        let state = sender.upload(hash, length, 0, part(0)).await.unwrap();
        assert_eq!((state.offset, state.complete), (offset(1), false));
        // Again, ahead, or with another length: nothing moves.
        for (length, at, part) in
            [(length, 0, part(0)), (length, offset(2), part(2)), (length + 1, offset(1), part(1))]
        {
            let refused = sender.upload(hash, length, at, part).await.unwrap_err();
            assert_eq!(refused.code, RefusalCode::Replayed);
        }
        assert_eq!(sender.upload_state(hash).await.unwrap().offset, offset(1));
        let entries = vec![
            amina.add(dalil_protocol::ledger::Kind::Epoch, dalil_case::Digest::ZERO, 0),
            amina.add(dalil_protocol::ledger::Kind::Blob, hash, film.len()),
        ];
        let post = amina.sign(entries);
        assert_eq!(sender.ledger(post.clone()).await.unwrap().receipt, None, "not whole yet");
        sender.upload(hash, length, offset(1), part(1)).await.unwrap();
        let state = sender.upload(hash, length, offset(2), part(2)).await.unwrap();
        assert!(state.complete);
        assert!(sender.ledger(post).await.unwrap().receipt.is_some());
        let desk = Mailbox::new(Arc::clone(&office), dana.id);
        let inbox = desk.inbox(Destination(AUTHORITY.0), 0).await.unwrap();
        assert_eq!(inbox.items[1].kind, ItemKind::Blob);
        let mut got = Vec::new();
        while got.len() < film.len() {
            let part = desk.get(hash, got.len() as u64).await.unwrap();
            assert!(!part.is_empty() && part.len() <= step);
            got.extend(part);
        }
        assert!(got == film && desk.get(hash, length).await.unwrap().is_empty());
        // Bytes that are not what their name says are gone, and the true ones are welcome.
        let film: Vec<u8> = film.iter().map(|byte| byte ^ 1).collect();
        let other = name(&film);
        let part = |n: usize| film.chunks(step).nth(n).unwrap().to_vec();
        let mut wrong = part(1);
        wrong[0] ^= 1;
        sender.upload(other, length, 0, part(0)).await.unwrap();
        sender.upload(other, length, offset(1), wrong).await.unwrap();
        let refused = sender.upload(other, length, offset(2), part(2)).await.unwrap_err();
        assert_eq!(refused.code, RefusalCode::WrongHash);
        for n in 0..3 {
            sender.upload(other, length, offset(n), part(n)).await.unwrap();
        }
        assert!(sender.upload_state(other).await.unwrap().complete);
    });
}

/// N12: what a person could type into a field ends up in the field.
#[test]
fn hostile_words_go_in_and_come_out_unchanged() {
    const WORDS: &[&str] = &[
        "'; DROP TABLE device; --",
        "\" OR 1=1 --",
        "$1",
        ":id",
        "%s%n{}",
        "\\'; SELECT pg_sleep(10); --",
        "/* */ UNION SELECT value FROM setting",
        "' || (SELECT hex(value) FROM setting) || '",
        "العربية ⵜⴰⵎⴰⵣⵉⵖⵜ é",
        "a\nb\tc\u{1f}",
        "?1",
        "{id}",
    ];
    on_each(async |office, _| {
        for (n, word) in (1..).zip(WORDS) {
            let mut device = Laptop::new(n).known_as(Role::Officer);
            device.organisation = (*word).to_owned();
            office.store.put_device(device.clone()).await.unwrap();
            assert_eq!(office.store.device(device.id).await.unwrap(), Some(device));
            let body = word.as_bytes().to_vec();
            assert!(office.store.put_object(name(&body), body.clone(), NOON).await.unwrap());
            let object = office.store.object(name(&body)).await.unwrap().unwrap();
            assert_eq!(object.body, Some(body));
        }
        assert_eq!(office.store.devices().await.unwrap().len(), WORDS.len());
        office.store.ready().await.unwrap();
    });
}

/// N12: SQL is made of constants only.
#[test]
fn no_statement_is_put_together_from_parts() {
    let room = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut seen = 0;
    for folder in ["sqlite", "postgres"] {
        let files = std::fs::read_dir(room.join(folder)).unwrap().map(|it| it.unwrap().path());
        let files = files.chain([room.join(format!("{folder}.rs"))]);
        for path in files.filter(|path| path.extension().is_some_and(|it| it == "rs")) {
            let text = std::fs::read_to_string(&path).unwrap();
            seen += usize::from(text.contains("SELECT"));
            for word in ["format!", "push_str(\"S", "concat()", "+ \""] {
                // `synchronous_commit` is a setting of the connection, not a statement.
                let found = text.matches(word).count();
                let allowed = usize::from(word == "+ \"" && path.ends_with("postgres/open.rs"));
                assert!(found <= allowed, "{}: {word}", path.display());
            }
        }
    }
    assert!(seen >= 8);
}

/// N14: the columns are those that the manual lists, on each back end.
#[test]
fn there_are_no_other_columns_than_the_manual_says() {
    let manual = include_str!("../../../../docs/server.md");
    let listed = |head: &str| -> BTreeSet<(String, String)> {
        let table = manual.lines().skip_while(|line| *line != head);
        let rows = table.take_while(|line| !line.is_empty());
        let named = rows.filter_map(|line| line.strip_prefix("| `")?.split_once("` |"));
        let columns = named.flat_map(|(table, rest)| {
            let columns = rest.split('`').skip(1).step_by(2);
            columns.map(|column| (table.to_owned(), column.to_owned())).collect::<Vec<_>>()
        });
        columns.collect()
    };
    let of = |sql: &str| -> BTreeSet<(String, String)> {
        let mut table = String::new();
        let mut found = BTreeSet::new();
        for line in sql.lines() {
            if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
                table = rest.trim_end_matches(" (").to_owned();
            } else if let Some(column) = line.strip_prefix("  ") {
                let word = column.split(' ').next().unwrap();
                if word.chars().all(|it| it.is_ascii_lowercase() || it == '_') && !word.is_empty() {
                    found.insert((table.clone(), word.to_owned()));
                }
            } else if line.starts_with("DO ") {
                break;
            }
        }
        found
    };
    let (sqlite, postgres) =
        (of(include_str!("../sqlite/schema.sql")), of(include_str!("../postgres/schema.sql")));
    assert!(sqlite.len() > 50, "{sqlite:?}");
    assert_eq!(sqlite, listed("| table | columns |"));
    let other = listed("| table on PostgreSQL | columns |");
    let mut expected = sqlite.clone();
    expected.retain(|(table, _)| other.iter().all(|(changed, _)| changed != table));
    expected.extend(other);
    assert_eq!(postgres, expected);
    let personal = ["name", "author", "officer", "case", "person", "nationality", "place", "ip"];
    for (table, column) in sqlite.union(&postgres) {
        let known = (table.as_str(), column.as_str()) == ("setting", "name");
        assert!(known || !personal.contains(&column.as_str()), "{table}.{column}");
    }
}

/// Several server processes on one database: every cursor once, every chain whole.
#[test]
fn two_processes_on_one_database_work_together() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let hand = Hand::default();
        let folder = tempfile::tempdir().unwrap();
        let mut work = Vec::new();
        for n in 1..=6_u8 {
            let store = Arc::new(Postgres::open(&url).await.unwrap()) as Arc<dyn Store>;
            let mut laptop = Laptop::new(n);
            store.put_device(laptop.known_as(Role::Officer)).await.unwrap();
            let office = Arc::new(office(store, folder.path(), &hand, no_cards()));
            work.push(tokio::spawn(async move {
                let sender = Mailbox::new(Arc::clone(&office), laptop.id);
                for round in 0..5_u8 {
                    let sent = objects(n.wrapping_mul(40).wrapping_add(round), 4);
                    assert!(send(&sender, &mut laptop, &sent).await.receipt.is_some());
                }
                office
            }));
        }
        let mut offices = Vec::new();
        for one in work {
            offices.push(one.await.unwrap());
        }
        let items = offices[0].store.inbox(Destination(AUTHORITY.0), 0, 1000).await.unwrap();
        let cursors: Vec<u64> = items.iter().map(|item| item.cursor).collect();
        assert_eq!(cursors, (1..=items.len() as u64).collect::<Vec<_>>());
        let messages = items.iter().filter(|item| item.kind == ItemKind::Ledger).count();
        assert_eq!(messages, 30);
    });
}

/// Receipts of level R2 name what the copy has, and not what came after it began.
#[test]
fn a_backup_earns_receipts_and_can_be_opened() {
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let mut config = crate::Config::in_folder(&folder.path().join("data"));
        config.authority = Some(AUTHORITY);
        let office = Arc::new(config.office().await.unwrap());
        let mut amina = Laptop::new(1);
        office.store.put_device(amina.known_as(Role::Officer)).await.unwrap();
        let sender = Mailbox::new(Arc::clone(&office), amina.id);
        let sent = objects(5, 3);
        let receipt = send(&sender, &mut amina, &sent).await.receipt.unwrap();
        let to = folder.path().join("backup");
        assert_eq!(backup(&config, &to).await.unwrap(), 1);
        let inbox = sender.inbox(Destination(amina.id.0), 0).await.unwrap();
        let kinds: Vec<ItemKind> = inbox.items.iter().map(|item| item.kind).collect();
        assert_eq!(kinds, [ItemKind::Receipt]);
        let bytes = sender.get(inbox.items[0].hash, 0).await.unwrap();
        let second: dalil_protocol::Receipt = decode(&bytes).unwrap();
        assert!(second.verify(&office.identity.verifying_key()));
        assert_eq!(second.level, ReceiptLevel::BackedUp);
        assert_eq!((second.seq, second.head), (receipt.seq, receipt.head));
        // Once for each place; a folder that is not empty is left alone.
        assert_eq!(backup(&config, &folder.path().join("again")).await.unwrap(), 0);
        assert!(backup(&config, &to).await.is_err());
        // The copy is whole: with the keys beside it, it is a server again.
        let restored = folder.path().join("restored");
        std::fs::create_dir(&restored).unwrap();
        for key in ["store.key", "receipt.key"] {
            std::fs::copy(config.data.join(key), restored.join(key)).unwrap();
        }
        std::fs::copy(to.join("mailbox.db"), restored.join("mailbox.db")).unwrap();
        let restored = crate::Config::in_folder(&restored).office().await.unwrap();
        let chain = restored.store.chain(amina.id, None).await.unwrap().unwrap();
        assert_eq!(chain.head, amina.head);
        for object in &sent {
            let kept = restored.store.object(name(object)).await.unwrap().unwrap();
            assert_eq!(kept.body.as_ref(), Some(object));
        }
        // With another key it does not open.
        std::fs::remove_file(restored_key(folder.path())).unwrap();
        let other = crate::Config::in_folder(&folder.path().join("restored"));
        assert_eq!(other.office().await.err().unwrap().code(), "E-KEY");
    });
}

fn restored_key(folder: &std::path::Path) -> std::path::PathBuf {
    folder.join("restored/store.key")
}
