//! K15: an erased case is in no file of the vault, and the chain still says that it was there.

use std::path::Path;

use dalil_case::{CaseId, Choice, Moment, Op, Response};
use rusqlite::types::ValueRef;

use super::cast::{Bare, NOON, answer, note, opening};
use crate::{Binned, CaseQuery, Error, HistoryWalk, Place, Quiet, Vault, cipher};

const GONE: CaseId = CaseId([0x2a; 16]);
const STAYS: CaseId = CaseId([0x3b; 16]);

fn write(vault: &mut Vault, case: CaseId, word: &str) {
    vault.append(case, vec![opening(&format!("{word}00"), &format!("{word}01"))], NOON).unwrap();
    let decision = Op::DecisionSet {
        choice: Choice::Agree,
        conclusion: format!("{word}02"),
        reason: format!("{word}03"),
        statement: format!("{word}04"),
        role: format!("{word}05"),
        name: Some(format!("{word}06")),
    };
    let text = Response::Text(format!("{word}07"));
    let ops = vec![answer("where", text), note(None, &format!("{word}08")), decision];
    vault.append(case, ops, NOON).unwrap();
    vault.put_draft(case, "note", &format!("{word}09")).unwrap();
    let place = Place { view: format!("{word}10"), question: None, selection: None };
    vault.put_place(case, &place, NOON).unwrap();
}

/// Every text and every run of bytes in a database of the vault, opened with its key.
fn dump(path: &Path, bare: &Bare) -> String {
    let salt: [u8; 16] = std::fs::read(path).unwrap()[..16].try_into().unwrap();
    let key = bare.master.database().unwrap();
    let conn = cipher::bare(path, &key, &salt).unwrap();
    let tables: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut all = String::new();
    for table in tables {
        let Ok(mut statement) = conn.prepare(&format!("SELECT * FROM \"{table}\"")) else {
            continue;
        };
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                match row.get_ref(column).unwrap() {
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                        all += &String::from_utf8_lossy(bytes);
                        all.push('\n');
                    }
                    _ => {}
                }
            }
        }
    }
    all
}

fn databases(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(databases(&path));
        } else if path.to_str().unwrap().contains(".db")
            && !path.to_str().unwrap().ends_with("-wal")
        {
            found.push(path);
        }
    }
    found
}

/// K15: canaries in no file, in no copy, in no index; the chain verifies; the rest is untouched.
#[test]
fn an_erased_case_is_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open();
    write(&mut vault, GONE, "plantgone");
    write(&mut vault, STAYS, "plantstays");
    for _ in 0..2 {
        vault.copy(NOON, &Quiet::undisturbed()).unwrap();
    }
    for path in databases(&bare.folder().join("backup")) {
        assert!(dump(&path, &bare).contains("plantgone"), "the test sees what is there");
    }
    let (kept, stays) = (vault.events(GONE).unwrap(), vault.events(STAYS).unwrap());
    vault.erase(GONE, "retention", Moment(NOON.0 + 5)).unwrap();
    assert!(vault.title_rows().iter().all(|title| title == "plantstays00"));
    let left = vault.events(GONE).unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].recorded.event.body.op().map(Op::name), Some("case.erase"));
    assert_eq!(vault.events(STAYS).unwrap(), stays);
    let mut walk = HistoryWalk::new();
    assert!(vault.walk_on(&mut walk, u32::MAX).unwrap());
    assert_eq!((walk.broken, walk.checked), (None, kept.len() + stays.len() + 1));
    assert!(vault.verify_case(STAYS).unwrap() && vault.verify_case(GONE).unwrap());
    let keys: i64 = vault
        .conn
        .query_row("SELECT count(key) FROM cek WHERE case_id = ?1", [GONE.0], |row| row.get(0))
        .unwrap();
    assert_eq!(keys, 0, "no key of the case is left");
    assert_eq!(vault.append(GONE, vec![note(None, "?")], NOON).unwrap_err().code(), "case-unknown");
    vault.rebuild().unwrap();
    assert_eq!(vault.cases(&CaseQuery::default()).unwrap().len(), 1);
    vault.close().unwrap();
    drop(home);
    let files = databases(&bare.folder());
    assert_eq!(files.len(), 3, "{files:?}");
    for path in files {
        let all = dump(&path, &bare);
        assert!(!all.contains("plantgone"), "{}", path.display());
        assert!(all.contains("plantstays08"), "{}", path.display());
    }
}

/// P6: a case in the bin is on no list, is found by nobody, and comes back whole.
#[test]
fn what_lies_in_the_bin_can_be_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (_home, mut vault) = bare.open();
    write(&mut vault, GONE, "plantgone");
    write(&mut vault, STAYS, "plantstays");
    let before = (vault.cases(&CaseQuery::default()).unwrap(), vault.events(GONE).unwrap());
    let due_at = Moment(NOON.0 + 30 * 24 * 3600 * 1000);
    let binned = Binned { case: GONE, reason: "retention".to_owned(), at: NOON, due_at };
    vault.put_in_bin(&binned).unwrap();
    assert_eq!(vault.bin().unwrap(), std::slice::from_ref(&binned));
    assert_eq!(vault.cases(&CaseQuery::default()).unwrap().len(), 1);
    let find = CaseQuery { text: "plantgone08".to_owned(), ..CaseQuery::default() };
    assert_eq!(vault.cases(&find).unwrap(), []);
    assert_eq!(vault.erase_due(Moment(due_at.0 - 1)).unwrap(), 0);
    vault.take_from_bin(GONE).unwrap();
    assert_eq!((vault.cases(&CaseQuery::default()).unwrap(), vault.events(GONE).unwrap()), before);
    assert_eq!(vault.take_from_bin(GONE).unwrap_err().code(), "case-unknown");
    vault.put_in_bin(&binned).unwrap();
    assert_eq!(vault.erase_due(due_at).unwrap(), 1);
    assert_eq!(vault.bin().unwrap(), []);
    assert_eq!(vault.events(GONE).unwrap().len(), 1);
    let unknown = Binned { case: CaseId([9; 16]), ..binned };
    assert!(matches!(vault.put_in_bin(&unknown), Err(Error::CaseUnknown)));
}

/// Wherever the end came, the next quiet moment finishes; a copy from before gives nothing back.
#[test]
fn erasing_is_finished_after_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open();
    write(&mut vault, GONE, "plantgone");
    write(&mut vault, STAYS, "plantstays");
    vault.copy(NOON, &Quiet::undisturbed()).unwrap();
    let copy = std::fs::read(crate::backup::path(&bare.folder(), 0)).unwrap();
    // The wish was noted, and then nothing more.
    let wish = Binned { case: GONE, reason: "wish".into(), at: NOON, due_at: Moment(0) };
    vault.put_in_bin(&wish).unwrap();
    drop(vault);
    drop(home);
    let (home, mut vault) = bare.open();
    assert_eq!(vault.erase_due(NOON).unwrap(), 1);
    // The copies were not rewritten yet.
    vault.put_setting("keeping/rewrite-copies", "").unwrap();
    std::fs::write(crate::backup::path(&bare.folder(), 0), &copy).unwrap();
    drop(vault);
    drop(home);
    let (home, mut vault) = bare.open();
    assert_eq!(vault.erase_due(NOON).unwrap(), 0);
    assert_ne!(std::fs::read(crate::backup::path(&bare.folder(), 0)).unwrap(), copy);
    // A copy from before, put back by somebody: mending takes nothing from it that was erased.
    vault.close().unwrap();
    drop(home);
    std::fs::write(crate::backup::path(&bare.folder(), 1), &copy).unwrap();
    let path = bare.database();
    let length = std::fs::metadata(&path).unwrap().len();
    for page in 1..length / 4096 {
        let mut bytes = std::fs::read(&path).unwrap();
        bytes[usize::try_from(page).unwrap() * 4096 + 900] ^= 1;
        std::fs::write(&path, bytes).unwrap();
        crate::repair::run(&bare.parts(), &Default::default(), NOON).unwrap();
        assert!(!dump(&path, &bare).contains("plantgone"), "page {page}");
    }
}

impl Vault {
    fn title_rows(&self) -> Vec<String> {
        let mut statement = self.conn.prepare("SELECT title FROM case_head").unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }
}
