//! Events are never changed or deleted, and whoever does it all the same is found out.

use dalil_case::{Broken, CaseId, Moment, Response};

use super::cast::{Bare, NOON, answer, case_id, opening};
use crate::{Notice, Vault};

fn filled(vault: &mut Vault, answers: i64) -> CaseId {
    let case = case_id();
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    for n in 0..answers {
        let op = answer(&format!("q{n}"), Response::Number(n));
        vault.append(case, vec![op], Moment(NOON.0 + n)).unwrap();
    }
    case
}

#[test]
fn deleting_and_changing_events_raises() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (_home, mut vault) = bare.open();
    filled(&mut vault, 3);
    for sql in [
        "DELETE FROM event",
        "DELETE FROM event WHERE seq = 2",
        "UPDATE event SET seq = 9 WHERE seq = 2",
        "UPDATE event SET hash = zeroblob(32) WHERE seq = 2",
        "UPDATE event SET case_id = zeroblob(16) WHERE seq = 2",
        "UPDATE event SET chain_seq = 9 WHERE seq = 2",
        "UPDATE event SET prev = zeroblob(32) WHERE seq = 2",
        "UPDATE event SET hlc = 0 WHERE seq = 2",
        "UPDATE event SET op = 11 WHERE seq = 2",
        "UPDATE event SET sig = zeroblob(64) WHERE seq = 2",
        "UPDATE event SET bytes = zeroblob(9) WHERE seq = 2",
        "UPDATE event SET bytes = NULL WHERE seq = 2",
        "INSERT OR REPLACE INTO event (seq, hash, case_id, chain_seq, prev, hlc, op, bytes, sig)
         SELECT seq, hash, case_id, chain_seq, prev, hlc, op, zeroblob(9), sig FROM event",
    ] {
        let before = vault.events_count();
        assert!(vault.conn.execute(sql, []).is_err(), "{sql}");
        assert_eq!(vault.events_count(), before, "{sql}");
    }
    // Naming the segment is allowed, once; and emptying the events of an erased case.
    vault.conn.execute("UPDATE event SET seg_id = x'01' WHERE seq = 2", []).unwrap();
    assert!(vault.conn.execute("UPDATE event SET seg_id = x'02' WHERE seq = 2", []).is_err());
    vault
        .conn
        .execute_batch("INSERT INTO erased SELECT case_id, NULL, 0 FROM event WHERE seq = 2")
        .unwrap();
    vault.conn.execute("UPDATE event SET bytes = NULL WHERE seq = 2", []).unwrap();
    let check = vault.verify_recent(1000).unwrap();
    assert_eq!((check.checked, check.broken), (4, None));
}

/// What the checks of the history and of the case say.
#[derive(Debug, PartialEq)]
struct Forged {
    broken: Option<Broken>,
    whole: bool,
}

/// Does what a thief with the key would do: goes around the triggers.
fn forge(sql: &str) -> Forged {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (_home, mut vault) = bare.open();
    let case = filled(&mut vault, 5);
    vault
        .conn
        .execute_batch(&format!(
            "DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted; {sql}"
        ))
        .unwrap();
    let broken = vault.verify_recent(1000).unwrap().broken.map(|(_, broken)| broken);
    let whole = vault.verify_case(case).unwrap_or(false);
    Forged { broken, whole }
}

#[test]
fn forged_histories_are_found() {
    // Whether the check of one case, which reads the events alone, sees it too.
    for (sql, expected, whole) in [
        ("SET op = 11 WHERE seq = 3", Broken::Order, true),
        ("SET chain_seq = 9 WHERE seq = 3", Broken::Order, true),
        ("SET hlc = 9 WHERE seq = 3", Broken::Order, true),
        ("SET case_id = zeroblob(16) WHERE seq = 3", Broken::Order, false),
        ("SET sig = zeroblob(64) WHERE seq = 3", Broken::Signature, false),
        ("SET hash = zeroblob(32) WHERE seq = 3", Broken::Hash, false),
        ("SET bytes = (SELECT bytes FROM event WHERE seq = 2) WHERE seq = 3", Broken::Hash, false),
        ("SET seq = 99 WHERE seq = 3", Broken::Order, false),
    ] {
        let forged = forge(&format!("UPDATE event {sql}"));
        assert_eq!(forged, Forged { broken: Some(expected), whole }, "{sql}");
    }
    for (sql, expected) in [
        ("DELETE FROM event WHERE seq = 3", Broken::Order),
        ("DELETE FROM event WHERE seq = 1", Broken::Order),
        ("DELETE FROM author", Broken::Signature),
    ] {
        assert_eq!(forge(sql), Forged { broken: Some(expected), whole: false }, "{sql}");
    }
    assert_eq!(forge("SELECT 1"), Forged { broken: None, whole: true });
}

#[test]
fn an_older_file_in_its_place_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open();
    filled(&mut vault, 2);
    vault.close().unwrap();
    drop(home);
    let old = std::fs::read(bare.database()).unwrap();
    let (home, mut vault) = bare.open();
    filled(&mut vault, 2);
    assert_eq!(vault.look_at_newest().unwrap(), []);
    vault.close().unwrap();
    drop(home);
    std::fs::write(bare.database(), old).unwrap();
    let (_home, mut vault) = bare.open();
    assert_eq!(vault.look_at_newest().unwrap(), [Notice::HistoryRolledBack]);
}

impl Vault {
    fn events_count(&self) -> (i64, Vec<u8>) {
        self.conn
            .query_row(
                "SELECT count(*), coalesce(group_concat(hex(bytes)), '') FROM event",
                [],
                |row| Ok((row.get(0)?, row.get::<_, String>(1)?.into_bytes())),
            )
            .unwrap()
    }
}
