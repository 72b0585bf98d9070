//! Every statement is one that the schema knows, and none walks through all events.

use super::cast::Bare;

#[test]
fn statements_prepare_and_do_not_scan_events() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, vault) = Bare::new(folder.path()).open();
    let statements = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/sql")).unwrap();
    let mut count = 0;
    for entry in statements {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let sql = std::fs::read_to_string(&path).unwrap();
        vault.conn.prepare(&sql).unwrap();
        let mut plan = vault.conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let steps: Vec<String> =
            plan.raw_query().mapped(|row| row.get::<_, String>(3)).map(Result::unwrap).collect();
        // The newest events are read from the end of the table, as many as were asked for; all of
        // them where everything is made anew.
        let scans = steps.iter().any(|step| step.starts_with("SCAN event"));
        let may = ["event-recent.sql", "event-ends.sql", "event-of-kind.sql", "case-event-all.sql"]
            .contains(&&*name);
        assert_eq!(scans, may, "{name}: {steps:?}");
        count += 1;
    }
    assert!(count >= 12);
}

/// The statements of the computer's own file.
#[test]
fn statements_of_the_outbox_prepare_and_do_not_scan() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, vault) = super::cast::amina(folder.path());
    let outbox = vault.outbox.as_ref().unwrap();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/device_db");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "sql") {
            continue;
        }
        let sql = std::fs::read_to_string(&path).unwrap();
        let mut plan = outbox.conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let steps: Vec<String> =
            plan.raw_query().mapped(|row| row.get::<_, String>(3)).map(Result::unwrap).collect();
        let scans = steps.iter().any(|step| {
            ["ledger", "segment", "audit"]
                .iter()
                .any(|table| step.starts_with(&format!("SCAN {table}")))
        });
        assert!(!scans, "{}: {steps:?}", path.display());
        count += 1;
    }
    assert!(count >= 7);
}

#[test]
fn settings_are_as_they_must_be() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, vault) = Bare::new(folder.path()).open();
    let pragma = |name: &str| -> String {
        vault
            .conn
            .query_row(&format!("PRAGMA {name}"), [], |row| {
                Ok(match row.get_ref(0)? {
                    rusqlite::types::ValueRef::Integer(n) => n.to_string(),
                    other => other.as_str().unwrap().to_owned(),
                })
            })
            .unwrap()
    };
    for (name, value) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("locking_mode", "exclusive"),
        ("temp_store", "2"),
        ("secure_delete", "1"),
        ("trusted_schema", "0"),
        ("foreign_keys", "1"),
        ("recursive_triggers", "1"),
        ("cell_size_check", "1"),
        ("fullfsync", "1"),
        ("checkpoint_fullfsync", "1"),
        ("wal_autocheckpoint", "256"),
        ("cipher_memory_security", "1"),
        ("application_id", "1145853524"),
        ("user_version", &crate::schema::VAULT.newest().to_string()),
        ("cipher_page_size", "4096"),
    ] {
        assert_eq!(pragma(name), value, "{name}");
    }
    assert!(!any_file_ends(folder.path(), "-shm"));
    // "text" is a name, never a string.
    assert!(vault.conn.prepare("SELECT \"no such column\"").is_err());
}

/// K19: a setting that is another, or that this build does not know, opens nothing.
#[test]
fn settings_that_are_not_as_they_must_be_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, vault) = Bare::new(folder.path()).open();
    let unfit = |name: &'static str, value: &str| {
        crate::cipher::must_be(&vault.conn, name, value).err().map(|error| error.code())
    };
    assert_eq!(unfit("cipher_memory_security", "1"), None);
    assert_eq!(unfit("cipher_memory_security", "0"), Some("cipher-unfit"));
    assert_eq!(unfit("locking_mode", "normal"), Some("cipher-unfit"));
    assert_eq!(unfit("no_such_setting", "1"), Some("cipher-unfit"));
}

fn any_file_ends(folder: &std::path::Path, suffix: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        path.to_str().unwrap().ends_with(suffix) || path.is_dir() && any_file_ends(&path, suffix)
    })
}
