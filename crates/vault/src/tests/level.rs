//! What is written of a case is brought up to its events before anything follows from it: after a
//! crash, after an old page came back, and whatever is the matter with another case.

use std::collections::BTreeSet;
use std::path::Path;

use dalil_case::{CaseId, Moment, Op, Response};

use super::cast::{Bare, NOON, answer, mended, note, opening};
use super::copies::{add, filled};
use crate::{CaseQuery, HistoryWalk, Notice, Quiet, Vault};

const PAGE: usize = 4096;
const CASE: CaseId = CaseId([0x2a; 16]);
const OTHER: CaseId = CaseId([0x80; 16]);
const THIRD: CaseId = CaseId([0xc0; 16]);

fn at(n: i64) -> Moment {
    Moment(NOON.0 + n)
}

/// Everything into the main file, and nothing that waits is written: as a crash leaves it.
fn crash(vault: Vault) {
    vault.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    vault.into_parts().unwrap();
}

/// The pages of one kind, numbered from nought.
fn pages(bare: &Bare, of: &str) -> Vec<usize> {
    let (_home, vault) = bare.open();
    let mut statement =
        vault.conn.prepare("SELECT pageno FROM dbstat WHERE name = ?1 ORDER BY 1").unwrap();
    let numbers = statement.query_map([of], |row| row.get::<_, i64>(0)).unwrap();
    numbers.map(|number| usize::try_from(number.unwrap()).unwrap() - 1).collect()
}

/// How many events of a case the log has, and how many places of its chains they take.
fn places(vault: &Vault, case: CaseId) -> (i64, i64) {
    vault
        .conn
        .query_row(
            "SELECT count(*), count(DISTINCT iif(prev = zeroblob(32), x'00' || hash, prev)) FROM event
             WHERE case_id = ?1",
            [case.0],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap()
}

/// What a quiet moment does about the history and what is made of it.
fn quiet_moment(vault: &mut Vault) {
    let mut next = Some(1);
    while let Some(from) = next {
        next = vault.enter_on(from, 16).unwrap();
    }
    for case in vault.case_ids().unwrap() {
        vault.is_projected(case).unwrap();
    }
}

fn is_whole(vault: &mut Vault, case: CaseId, events: i64) {
    assert_eq!(places(vault, case), (events, events), "a place is taken twice");
    assert_eq!(i64::try_from(vault.events(case).unwrap().len()).unwrap(), events);
    assert!(vault.verify_case(case).unwrap());
    let mut walk = HistoryWalk::new();
    assert!(vault.walk_on(&mut walk, u32::MAX).unwrap() && walk.broken.is_none());
    quiet_moment(vault);
    let listed = vault.cases(&CaseQuery::default()).unwrap();
    assert!(listed.iter().any(|row| row.id == case), "not on the list");
}

/// A file, the same file some answers later, and its pages that follow from the log and differ.
fn older_and_newer(data: &Path, settled: bool) -> (Bare, Vec<u8>, Vec<u8>, Vec<Vec<usize>>) {
    let bare = Bare::new(data);
    let (home, mut vault) = bare.open();
    filled(&mut vault, CASE, 60);
    filled(&mut vault, OTHER, 3);
    vault.checkpoint().unwrap();
    crash(vault);
    drop(home);
    let old = std::fs::read(bare.database()).unwrap();
    let (home, mut vault) = bare.open();
    add(&mut vault, CASE, 60..90);
    if settled {
        vault.settle().unwrap();
    }
    crash(vault);
    drop(home);
    let new = std::fs::read(bare.database()).unwrap();
    let differs = |page: &usize| {
        let bytes = page * PAGE..(page + 1) * PAGE;
        old.get(bytes.clone()).is_some_and(|old| old != &new[bytes])
    };
    let kinds = ["case_event", "case_head", "behind", "reg"]
        .map(|kind| pages(&bare, kind).into_iter().filter(differs).collect::<Vec<_>>());
    // Opening names nothing and writes nothing.
    std::fs::write(bare.database(), &new).unwrap();
    let sets = (1_usize..1 << kinds.len()).map(|chosen| {
        let all = kinds.iter().enumerate().filter(|(n, _)| chosen >> n & 1 == 1);
        all.flat_map(|(_, pages)| pages.clone()).collect::<Vec<_>>()
    });
    let mut sets: Vec<_> = sets.collect::<BTreeSet<_>>().into_iter().collect();
    sets.extend(kinds.iter().flatten().map(|page| vec![*page]));
    sets.retain(|set| !set.is_empty());
    (bare, old, new, sets)
}

/// L2: an old page of anything that follows from the log, put into the file after a crash, alone and
/// with others: the next answer takes a place of its own, at once and after a quiet moment.
#[test]
fn an_old_page_never_gives_a_place_twice() {
    let (mut told, mut tried) = (0, 0);
    for settled in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let (bare, old, new, sets) = older_and_newer(folder.path(), settled);
        for set in &sets {
            let mut file = new.clone();
            for page in set {
                file[page * PAGE..][..PAGE].copy_from_slice(&old[page * PAGE..][..PAGE]);
            }
            for first in ["answer", "quiet", "list"] {
                std::fs::write(bare.database(), &file).unwrap();
                let _ = std::fs::remove_file(crate::folder::log_of(&bare.database()));
                let (_home, mut vault) = bare.open();
                match first {
                    "quiet" => quiet_moment(&mut vault),
                    "list" => {
                        let listed = vault.cases(&CaseQuery::default()).unwrap();
                        let row = listed.iter().find(|row| row.id == CASE);
                        assert_eq!(row.map(|row| row.last_at), Some(at(89)), "{set:?}");
                    }
                    _ => {}
                }
                vault.append(CASE, vec![answer("next", Response::Yes)], at(500)).unwrap();
                vault.append(OTHER, vec![answer("next", Response::Yes)], at(501)).unwrap();
                assert_eq!(places(&vault, OTHER), (5, 5));
                is_whole(&mut vault, CASE, 92);
                told += usize::from(vault.take_notices() == [Notice::PagesReplaced]);
                tried += 1;
                vault.into_parts().unwrap();
            }
        }
    }
    assert!(tried > 30, "{tried}");
    assert!(told > tried / 3, "{told} of {tried}");
}

/// What comes from elsewhere a second time is known, whatever an old page has forgotten.
#[test]
fn an_old_page_takes_nothing_in_twice() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    filled(&mut vault, CASE, 3);
    vault.settle().unwrap();
    // Older than the last thousand, and not entered any more.
    filled(&mut vault, OTHER, 1100);
    vault.settle().unwrap();
    let forget = "DELETE FROM case_event WHERE case_id = ?1 AND chain_seq > 1";
    assert_eq!(vault.conn.execute(forget, [CASE.0]).unwrap(), 2);
    vault.behind.forget();
    assert!(vault.events(CASE).unwrap().len() < 4);
    vault.append(CASE, vec![note(None, "goes on")], at(2000)).unwrap();
    is_whole(&mut vault, CASE, 5);
    assert_eq!(vault.take_notices(), [Notice::PagesReplaced]);
    // Both forgot it: only the log knows, and the quiet moment reads it.
    vault.conn.execute("DELETE FROM case_event WHERE case_id = ?1", [CASE.0]).unwrap();
    vault.conn.execute("DELETE FROM case_head WHERE case_id = ?1", [CASE.0]).unwrap();
    vault.behind.forget();
    quiet_moment(&mut vault);
    is_whole(&mut vault, CASE, 5);
    assert_eq!(vault.take_notices(), [Notice::PagesReplaced]);
}

/// Erasing leaves nothing of a case that an old page had forgotten part of.
#[test]
fn an_old_page_keeps_nothing_of_an_erased_case() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    filled(&mut vault, CASE, 9);
    vault.append(CASE, vec![Op::CaseClose { reason: "ended".to_owned() }], at(20)).unwrap();
    vault.conn.execute("DELETE FROM case_event WHERE chain_seq BETWEEN 3 AND 6", []).unwrap();
    vault.erase(CASE, "asked", at(30)).unwrap();
    let left = |vault: &Vault| -> i64 {
        let sql = "SELECT count(*) FROM event WHERE bytes IS NOT NULL AND op <> 4";
        vault.conn.query_row(sql, [], |row| row.get(0)).unwrap()
    };
    assert_eq!(left(&vault), 0);
    // An old page of the list gives back no line of it.
    vault
        .conn
        .execute_batch(
            "INSERT INTO case_head (case_id, title, place, status, n, answers, opened_at, last_at,
               decided, act_now, apart, guide_hash, proj_hash, heads, tails)
             SELECT case_id, 'K', 'T', 1, 11, 9, 0, 0, 0, 0, 0, zeroblob(32), zeroblob(32), x'', x''
             FROM erased",
        )
        .unwrap();
    quiet_moment(&mut vault);
    assert_eq!(vault.cases(&CaseQuery::default()).unwrap(), []);
}

/// Three cases that a crash left behind their events; the first is long.
fn three_left(data: &Path) -> Bare {
    let bare = Bare::new(data);
    let (home, mut vault) = bare.open();
    let long = |n: i64| answer(&format!("question-{n:03}"), Response::Text("words ".repeat(9)));
    for case in [CASE, OTHER, THIRD] {
        vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
        vault.append(case, (0..200).map(long).collect(), at(1)).unwrap();
    }
    vault.checkpoint().unwrap();
    for case in [CASE, OTHER, THIRD] {
        vault.append(case, vec![answer("last", Response::Yes)], at(2)).unwrap();
    }
    crash(vault);
    drop(home);
    bare
}

/// C9: a page of one case cannot be read, after a crash that left all of them behind: answers of the
/// other cases are kept, the list shows every case, and the quiet moment mends the one.
#[test]
fn a_page_of_one_case_refuses_no_answer_of_another() {
    let folder = tempfile::tempdir().unwrap();
    let bare = three_left(folder.path());
    let whole = std::fs::read(bare.database()).unwrap();
    let candidates = ["reg", "case_event", "fts_data"].map(|kind| pages(&bare, kind)).concat();
    std::fs::write(bare.database(), &whole).unwrap();
    let mut of_one_case = 0;
    let firsts = ["list", "search", "answer", "quiet"];
    for (n, page) in candidates.into_iter().enumerate() {
        for first in [firsts[n % 4], firsts[(n + 1) % 4]] {
            let mut damaged = whole.clone();
            damaged[page * PAGE + 2000] ^= 0x10;
            std::fs::write(bare.database(), &damaged).unwrap();
            let _ = std::fs::remove_file(crate::folder::log_of(&bare.database()));
            let (home, mut vault) = bare.open();
            match first {
                "list" => {
                    let listed = vault.cases(&CaseQuery::default()).unwrap();
                    assert_eq!(listed.len(), 3, "page {page}: the list shows every case");
                }
                // What needs the page is refused; nothing else is because of it.
                "search" => {
                    let text = "words".to_owned();
                    let _ = vault.cases(&CaseQuery { text, ..CaseQuery::default() });
                }
                "quiet" => drop(vault.checkpoint()),
                _ => {}
            }
            let mut refused = BTreeSet::new();
            for (n, case) in [OTHER, CASE, THIRD, OTHER].into_iter().enumerate() {
                let op = answer(&format!("next-{n}"), Response::Yes);
                if let Err(error) = vault.append(case, vec![op], at(10)) {
                    assert_eq!(error.code(), "vault-damaged", "{page} {first} {case:?} {error:?}");
                    refused.insert(case);
                }
            }
            if refused != BTreeSet::from([CASE]) {
                drop((home, vault));
                continue;
            }
            of_one_case += 1;
            let listed = vault.cases(&CaseQuery::default()).unwrap();
            let urgent: Vec<_> =
                listed.iter().filter(|row| row.act_now).map(|row| row.id).collect();
            assert_eq!(listed.len(), 3, "page {page}");
            assert_eq!(urgent, [CASE], "what cannot be told is read as what protects more");
            assert!(vault.is_urgent(CASE).unwrap() && !vault.is_urgent(OTHER).unwrap());
            assert!(vault.is_hurt());
            assert_eq!(vault.events(OTHER).unwrap().len(), 204);
            assert_eq!(vault.check_pages(&Quiet::undisturbed()).unwrap(), Some(false));
            let (mut vault, mended) = mended(vault.mend(NOON));
            assert_eq!(mended.lost, 0);
            assert_eq!(vault.take_notices(), [Notice::Mended { lost: 0 }]);
            assert_eq!(vault.check_pages(&Quiet::undisturbed()).unwrap(), Some(true));
            vault.append(CASE, vec![answer("next", Response::Yes)], at(20)).unwrap();
            for (case, events) in [(CASE, 203), (OTHER, 204), (THIRD, 203)] {
                is_whole(&mut vault, case, events);
            }
            let listed = vault.cases(&CaseQuery::default()).unwrap();
            assert!(listed.iter().all(|row| !row.act_now));
            std::fs::remove_file(bare.folder().join(mended.aside)).unwrap();
        }
    }
    assert!(of_one_case > 8, "{of_one_case}: hardly a page was of one case alone");
}

/// A page that the disk would not give for a moment costs its case one answer, and nothing is made
/// of the others that is not so.
#[test]
fn a_case_that_could_not_be_read_is_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let bare = three_left(folder.path());
    let whole = std::fs::read(bare.database()).unwrap();
    let of_reg = pages(&bare, "reg");
    let mut tried = 0;
    for page in of_reg {
        let mut damaged = whole.clone();
        damaged[page * PAGE + 2000] ^= 0x10;
        std::fs::write(bare.database(), &damaged).unwrap();
        let _ = std::fs::remove_file(crate::folder::log_of(&bare.database()));
        let (_home, mut vault) = bare.open();
        let next = |n: i64| vec![answer(&format!("next-{n}"), Response::Yes)];
        if vault.append(CASE, next(0), at(10)).is_ok() {
            continue;
        }
        std::fs::write(bare.database(), &whole).unwrap();
        vault.append(CASE, next(1), at(11)).unwrap();
        assert!(!vault.is_hurt());
        is_whole(&mut vault, CASE, 203);
        vault.into_parts().unwrap();
        tried += 1;
    }
    assert!(tried > 1, "{tried}");
}
