//! A newer schema: on a checked copy, with a way back, and whole at whatever moment the end came.

use std::collections::BTreeMap;
use std::path::PathBuf;

use dalil_case::CaseId;
use rusqlite::Connection;

use super::cast::{Bare, NOON, note};
use super::copies::add;
use crate::migrate::{self, Step};
use crate::outbox::second::SecondPlace;
use crate::{CaseQuery, Error, Quiet, Vault, backup, cipher, repair, schema};

/// A vault as the first schema kept it, in SQL. Never changed.
const V0001: &str = include_str!("../../../../tests/fixtures/vault/v0001.sql");
const CASE: CaseId = CaseId([0x2a; 16]);

/// A folder whose vault has the first schema.
pub(super) fn of_the_first_schema(data: &std::path::Path) -> Bare {
    let bare = Bare::new(data);
    let conn = emptied(&bare);
    conn.execute_batch(include_str!("../../migrations/0001-first.sql")).unwrap();
    conn.execute_batch(V0001).unwrap();
    conn.execute_batch("PRAGMA application_id = 1145853524; PRAGMA user_version = 1").unwrap();
    migrate::finish(conn).unwrap();
    bare
}

/// What came after the first schema, as it was released.
const LATER: [&str; 11] = [
    include_str!("../../migrations/0002-outbox.sql"),
    include_str!("../../migrations/0003-sheet.sql"),
    include_str!("../../migrations/0004-keeping.sql"),
    include_str!("../../migrations/0005-authority.sql"),
    include_str!("../../migrations/0006-desk.sql"),
    include_str!("../../migrations/0007-merge.sql"),
    include_str!("../../migrations/0008-master-key.sql"),
    include_str!("../../migrations/0009-fewer-pages.sql"),
    include_str!("../../migrations/0010-desk-post.sql"),
    include_str!("../../migrations/0011-behind.sql"),
    include_str!("../../migrations/0012-words-later.sql"),
];

/// A folder whose vault has this schema, and everything that the first one had.
fn of_schema(data: &std::path::Path, version: usize) -> Bare {
    let bare = of_the_first_schema(data);
    let parts = bare.parts();
    let conn = cipher::open(&bare.database(), &parts.database_key, &parts.header.db_salt());
    let conn = conn.unwrap();
    for (to, sql) in (2..=version).zip(LATER) {
        conn.execute_batch(sql).unwrap();
        conn.execute_batch(&format!("PRAGMA user_version = {to}")).unwrap();
    }
    // From the ninth on, what stands in a case is made anew by whoever brings a vault up to date.
    if version >= 9 {
        as_if_made_anew(&conn);
    }
    migrate::finish(conn).unwrap();
    bare
}

/// What a program of that time would have written: the same rows as today's.
fn as_if_made_anew(conn: &Connection) {
    let folder = tempfile::tempdir().unwrap();
    let (_home, vault) = of_the_first_schema(folder.path()).open();
    for table in ["reg", "case_head"] {
        let mut rows = vault.conn.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = rows.column_count();
        let places = vec!["?"; columns].join(", ");
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values = (0..columns).map(|n| row.get::<_, rusqlite::types::Value>(n).unwrap());
            let sql = format!("INSERT OR REPLACE INTO {table} VALUES ({places})");
            conn.execute(&sql, rusqlite::params_from_iter(values)).unwrap();
        }
    }
}

fn emptied(bare: &Bare) -> Connection {
    let path = bare.database();
    let salt: [u8; 16] = std::fs::read(&path).unwrap()[..16].try_into().unwrap();
    std::fs::remove_file(bare.folder().join("vault.stamp")).unwrap();
    crate::folder::blank(&path).unwrap();
    cipher::open(&path, &bare.master.database().unwrap(), &salt).unwrap()
}

/// What a vault says, without how it keeps it.
fn content(vault: &mut Vault) -> (Vec<String>, BTreeMap<String, String>, String) {
    let events = vault.events(CASE).unwrap();
    let events = events.iter().map(|kept| format!("{kept:?}")).collect();
    let drafts = vault.drafts(CASE).unwrap().into_iter().map(|d| (d.field, d.text)).collect();
    let rows = vault.cases(&CaseQuery { text: "tanger".into(), ..CaseQuery::default() }).unwrap();
    (events, drafts, format!("{rows:?}"))
}

/// R13: equal data from every released schema.
#[test]
fn the_first_schema_is_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let bare = of_the_first_schema(folder.path());
    let (_home, mut vault) = bare.open();
    assert_eq!(schema::VAULT.version(&vault.conn).unwrap(), schema::VAULT.newest());
    assert_eq!(vault.events(CASE).unwrap().len(), 5);
    let (_, drafts, rows) = content(&mut vault);
    assert_eq!(drafts["note"], "half a thou");
    assert!(rows.contains("7K-M4Q"), "{rows}");
    let check = vault.verify_recent(1000).unwrap();
    assert_eq!((check.checked, check.broken, check.rolled_back), (5, None, false));
    assert!(vault.is_projected(CASE).unwrap());
    assert!(bare.folder().join("vault.db.before-0001").exists());
    vault.append(CASE, vec![note(None, "and on")], NOON).unwrap();
}

/// R13: from every schema that there was, the end at each step leaves the old file or the new one,
/// both whole.
#[test]
fn a_crash_at_any_step_of_an_upgrade_loses_nothing() {
    let newest = usize::try_from(schema::VAULT.newest()).unwrap();
    assert_eq!(LATER.len() + 1, newest, "a schema came and is not tried here");
    (1..newest).for_each(crash_at_each_step_from);
}

fn crash_at_each_step_from(version: usize) {
    let reference = {
        let folder = tempfile::tempdir().unwrap();
        let bare = of_schema(folder.path(), version);
        let (_home, mut vault) = bare.open();
        content(&mut vault)
    };
    for last in [Step::Copied, Step::Compared, Step::Ready, Step::Aside, Step::Placed] {
        let folder = tempfile::tempdir().unwrap();
        let bare = of_schema(folder.path(), version);
        let parts = bare.parts();
        let conn =
            cipher::open(&bare.database(), &parts.database_key, &parts.header.db_salt()).unwrap();
        let from = i64::try_from(version).unwrap();
        let stopped = migrate::upgrade(&parts, conn, from, &mut |step| {
            if step == last { Err(Error::CopyUnfit) } else { Ok(()) }
        });
        assert!(stopped.is_err(), "{last:?}");
        let (_home, mut vault) = bare.open();
        assert_eq!(content(&mut vault), reference, "{last:?}");
        assert_eq!(schema::VAULT.version(&vault.conn).unwrap(), schema::VAULT.newest(), "{last:?}");
        let before = bare.folder().join(format!("vault.db.before-{version:04}"));
        assert!(before.exists(), "{version} {last:?}: no way back");
        for made in ["vault.db.new", "vault.db.ready"] {
            assert!(!bare.folder().join(made).exists(), "{last:?}: {made} is left");
        }
    }
}

/// R13, P10: one act leads back to the file from before, and what was written since stays beside.
#[test]
fn the_way_back_leads_back() {
    let folder = tempfile::tempdir().unwrap();
    let bare = of_the_first_schema(folder.path());
    let old = std::fs::read(bare.database()).unwrap();
    let (home, mut vault) = bare.open();
    add(&mut vault, CASE, 0..3);
    vault.close().unwrap();
    assert!(home.can_go_back(bare.id));
    let after = home.go_back(bare.id).unwrap();
    assert_eq!(std::fs::read(bare.database()).unwrap(), old);
    assert!(bare.folder().join(&after).exists());
    assert!(!home.can_go_back(bare.id));
    // Cut short between its two steps: as if nobody had gone back.
    drop(home);
    let moved: PathBuf =
        bare.folder().join(format!("vault.db.after-{:04}", schema::VAULT.newest()));
    std::fs::rename(bare.database(), &moved).unwrap();
    let (_home, vault) = bare.open();
    assert_eq!(vault.events(CASE).unwrap().len(), 5);
}

/// An upgrade that would change what a case comes to is not made.
#[test]
fn an_upgrade_that_says_something_else_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let bare = of_the_first_schema(folder.path());
    let parts = bare.parts();
    let conn = cipher::open(&bare.database(), &parts.database_key, &parts.header.db_salt());
    let conn = conn.unwrap();
    conn.execute("UPDATE reg SET hash = zeroblob(32) WHERE field LIKE 'answer/%'", []).unwrap();
    migrate::finish(conn).unwrap();
    let before = std::fs::read(bare.database()).unwrap();
    assert_eq!(bare.try_open().err().map(|error| error.code()), Some("copy-unfit"));
    assert_eq!(std::fs::read(bare.database()).unwrap(), before);
}

/// A copy that was made under an earlier schema mends as well as one of today.
#[test]
fn a_copy_from_before_an_upgrade_mends() {
    let folder = tempfile::tempdir().unwrap();
    let bare = of_the_first_schema(folder.path());
    let parts = bare.parts();
    let conn = cipher::open(&bare.database(), &parts.database_key, &parts.header.db_salt());
    let conn = conn.unwrap();
    let keys = |conn: &Connection| -> i64 {
        conn.query_row("SELECT count(key) FROM cek", [], |row| row.get(0)).unwrap()
    };
    let had = keys(&conn);
    assert!(had > 0, "a case has its keys");
    conn.execute("INSERT INTO setting (name, value) VALUES (?1, '7')", [backup::COPIED_AT])
        .unwrap();
    migrate::finish(conn).unwrap();
    let copy = backup::path(&bare.folder(), 0);
    std::fs::create_dir_all(copy.parent().unwrap()).unwrap();
    std::fs::rename(bare.database(), copy).unwrap();
    let mended = repair::run(&parts, &SecondPlace::default(), NOON).unwrap();
    assert_eq!((mended.from_copy, mended.lost), (5, 0));
    drop(parts);
    let (_home, vault) = bare.open();
    assert_eq!(vault.events(CASE).unwrap().len(), 5);
    assert!(vault.verify_case(CASE).unwrap());
    assert_eq!(keys(&vault.conn), had, "a column came later");
}

/// Cases whose words were to be indexed later, as the setting of before named them: each has its row,
/// and after an upgrade they are found.
#[test]
fn words_that_were_put_off_before_an_upgrade_are_found_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let bare = of_schema(folder.path(), 11);
    let parts = bare.parts();
    let conn = cipher::open(&bare.database(), &parts.database_key, &parts.header.db_salt());
    let conn = conn.unwrap();
    let outstanding = format!("{}{CASE}", CaseId([0x77; 16]));
    conn.execute("INSERT INTO setting (name, value) VALUES ('words-later', ?1)", [outstanding])
        .unwrap();
    conn.execute_batch(
        "INSERT INTO fts (fts) VALUES ('delete-all');
         SAVEPOINT tried;",
    )
    .unwrap();
    conn.execute_batch(LATER[10]).unwrap();
    let named = |table: &str| -> i64 {
        let sql = format!("SELECT count(*) FROM {table}");
        conn.query_row(&sql, [], |row| row.get(0)).unwrap()
    };
    assert_eq!((named("case_head"), named("words_later")), (1, 1));
    assert_eq!(named("setting WHERE name = 'words-later'"), 0);
    conn.execute_batch("ROLLBACK TO tried; RELEASE tried").unwrap();
    migrate::finish(conn).unwrap();
    let (_home, mut vault) = bare.open();
    assert_eq!(vault.settings().unwrap().get("words-later"), None);
    let found = CaseQuery { text: "tanger".into(), ..CaseQuery::default() };
    assert_eq!(vault.cases(&found).unwrap().len(), 1);
}

/// Writes the fixture anew: only for a schema that has no fixture yet.
#[test]
#[ignore = "writes a fixture"]
fn write_the_fixture() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (_home, mut vault) = bare.open();
    super::copies::filled(&mut vault, CASE, 3);
    vault.append(CASE, vec![note(None, "in a drawer")], NOON).unwrap();
    vault.put_draft(CASE, "note", "half a thou").unwrap();
    vault.copy(NOON, &Quiet::undisturbed()).unwrap();
    let mut out = String::from("-- A vault as schema 1 kept it. Never changed.\n");
    for table in ["owner", "author", "event", "reg", "cek", "draft", "case_head"] {
        let mut columns: Vec<String> = vault
            .conn
            .prepare("SELECT name FROM pragma_table_info(?1)")
            .unwrap()
            .query_map([table], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        // Came later.
        columns.retain(|name| name != "maker");
        let quoted: Vec<_> = columns.iter().map(|name| format!("quote({name})")).collect();
        let sql = format!("SELECT {} FROM {table}", quoted.join(" || ', ' || "));
        let mut statement = vault.conn.prepare(&sql).unwrap();
        let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        for row in rows {
            out += &format!(
                "INSERT INTO {table} ({}) VALUES ({});\n",
                columns.join(", "),
                row.unwrap()
            );
        }
    }
    std::fs::create_dir_all("../../tests/fixtures/vault").unwrap();
    std::fs::write("../../tests/fixtures/vault/v0001.sql", out).unwrap();
}
