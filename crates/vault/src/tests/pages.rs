//! Pages: put back where they do not belong, damaged, and mended from what is left.

use std::collections::BTreeSet;

use dalil_case::{CaseId, Moment};
use dalil_seal::Random;

use super::cast::{Bare, NOON, note};
use super::copies::{add, filled};
use crate::outbox::second::SecondPlace;
use crate::{HistoryWalk, Mended, Notice, Quiet, Recovered, Vault, repair};

const PAGE: usize = 4096;
const CASE: CaseId = CaseId([0x2a; 16]);

/// What the checks of quiet moments find, without the stamp.
fn is_found_in_quiet(bare: &Bare) -> bool {
    let Ok((_home, mut vault)) = bare.try_open() else { return true };
    let mut walk = HistoryWalk::new();
    let walked = vault.walk_on(&mut walk, u32::MAX);
    let whole = vault.check_pages(&Quiet::undisturbed());
    let projected = vault.is_projected(CASE);
    let recent = vault.verify_recent(1000);
    let is_whole = walked.is_ok()
        && walk.broken.is_none()
        && whole.is_ok_and(|whole| whole == Some(true))
        && projected.is_ok_and(|same| same)
        && recent.is_ok_and(|check| check.broken.is_none() && !check.rolled_back);
    !is_whole
}

/// What the events prove, stamp or not.
const PROVED: &[&str] = &["sqlite_schema", "event", "case_event", "case_head", "reg"];
/// What only the stamp proves: half-typed words, the index of words, what a crash left to be made anew.
const UNPROVED: &[&str] = &["draft", "fts_data", "fts_idx", "fts_docsize", "behind"];

/// Which table each page of the file belongs to.
fn kinds(bare: &Bare) -> Vec<String> {
    let (_home, vault) = bare.open();
    let mut statement = vault.conn.prepare("SELECT pageno, name FROM dbstat").unwrap();
    let named = statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?))).unwrap();
    let named: Vec<(usize, String)> = named
        .map(Result::unwrap)
        .map(|(page, name)| (usize::try_from(page).unwrap(), name))
        .collect();
    let mut kinds = vec![String::new(); named.iter().map(|(page, _)| *page).max().unwrap()];
    named.into_iter().for_each(|(page, name)| kinds[page - 1] = name);
    kinds
}

/// L2: each old page, and 500 subsets of them, put into the newer file while it was locked, is
/// reported. SQLCipher alone finds none of them: each was written under the key.
#[test]
fn an_old_page_in_a_newer_file_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open();
    filled(&mut vault, CASE, 60);
    vault.put_draft(CASE, "note", "withdrawn").unwrap();
    vault.close().unwrap();
    drop(home);
    let old = std::fs::read(bare.database()).unwrap();
    let (home, mut vault) = bare.open();
    add(&mut vault, CASE, 60..70);
    vault.put_draft(CASE, "note", "as it stands").unwrap();
    vault.close().unwrap();
    drop(home);
    let new = std::fs::read(bare.database()).unwrap();
    let stamp = std::fs::read(bare.folder().join("vault.stamp")).unwrap();
    let pages = old.len().min(new.len()) / PAGE;
    let of = |file: &[u8], page: usize| file[page * PAGE..][..PAGE].to_vec();
    let differing: Vec<usize> =
        (0..pages).filter(|page| of(&old, *page) != of(&new, *page)).collect();
    assert!(differing.len() > 10, "{differing:?}");
    let random = Random::new();
    let mut subsets: Vec<Vec<usize>> = differing.iter().map(|page| vec![*page]).collect();
    for _ in 0..500 {
        let drawn = random.bytes::<16>().unwrap();
        let bit = |n: usize| drawn[n / 8 % 16] >> (n % 8) & 1 == 1;
        let subset = differing.iter().copied().enumerate().filter(|(n, _)| bit(*n));
        let subset: Vec<usize> = subset.map(|(_, page)| page).collect();
        if !subset.is_empty() {
            subsets.push(subset);
        }
    }
    let kinds = kinds(&bare);
    let (mut reported, mut without) = (0, 0);
    for (n, subset) in subsets.iter().enumerate() {
        let mut file = new.clone();
        for page in subset {
            file[page * PAGE..][..PAGE].copy_from_slice(&of(&old, *page));
        }
        std::fs::write(bare.database(), &file).unwrap();
        std::fs::write(bare.folder().join("vault.stamp"), &stamp).unwrap();
        let found = match bare.try_open() {
            Ok((_home, mut vault)) => vault.take_notices() == [Notice::PagesReplaced],
            Err(error) => error.code() == "vault-damaged",
        };
        assert!(found, "{subset:?} is not reported");
        reported += 1;
        // The stamp is gone, as after a crash: what the events prove is still found.
        if n < differing.len() {
            std::fs::write(bare.database(), &file).unwrap();
            let kind = &kinds[subset[0]];
            assert!(PROVED.contains(&&**kind) || UNPROVED.contains(&&**kind), "{kind}");
            if PROVED.contains(&&**kind) {
                assert!(is_found_in_quiet(&bare), "{kind}");
                without += 1;
            }
        }
    }
    assert!(reported > 500, "{reported}");
    assert!(without > 5, "{without} of {}", differing.len());
    std::fs::write(bare.database(), &new).unwrap();
    std::fs::write(bare.folder().join("vault.stamp"), &stamp).unwrap();
    assert_eq!(bare.open().1.take_notices(), []);
}

fn everything(vault: &Vault) -> BTreeSet<Vec<u8>> {
    vault.events(CASE).unwrap().iter().map(|kept| kept.recorded.event.encode()).collect()
}

/// What the outbox would give back of the case, to a vault with other numbers.
fn sealed(vault: &Vault) -> SecondPlace {
    let events = vault.events(CASE).unwrap().into_iter();
    let sealed = |kept: crate::KeptEvent| Recovered {
        bytes: kept.recorded.event.encode(),
        signature: kept.signature,
        seq: None,
    };
    SecondPlace { events: events.map(sealed).collect(), ..SecondPlace::default() }
}

struct Ward {
    bare: Bare,
    whole: Vec<u8>,
    events: BTreeSet<Vec<u8>>,
    outbox: SecondPlace,
    _folder: tempfile::TempDir,
}

/// A vault of 121 events with a copy that is 30 events old.
fn ward() -> Ward {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open();
    filled(&mut vault, CASE, 90);
    vault.copy(NOON, &Quiet::undisturbed()).unwrap();
    add(&mut vault, CASE, 90..120);
    vault.put_draft(CASE, "note", "half a thou").unwrap();
    let (events, outbox) = (everything(&vault), sealed(&vault));
    vault.close().unwrap();
    drop(home);
    let whole = std::fs::read(bare.database()).unwrap();
    Ward { bare, whole, events, outbox, _folder: folder }
}

/// Damages one page, mends the vault, and says what it was mended from and what is there again.
fn mended(ward: &Ward, page: usize, outbox: &SecondPlace) -> (Mended, Vault, crate::Home) {
    let mut damaged = ward.whole.clone();
    damaged[page * PAGE + 2000] ^= 0x10;
    std::fs::write(ward.bare.database(), &damaged).unwrap();
    let mended = repair::run(&ward.bare.parts(), outbox, NOON).unwrap();
    let aside = ward.bare.folder().join(&mended.aside);
    assert_eq!(std::fs::read(&aside).unwrap(), damaged, "set aside as it was");
    std::fs::remove_file(aside).unwrap();
    let (home, vault) = ward.bare.open();
    (mended, vault, home)
}

/// R5: one bad page, whichever it is: every event is back, from the file, the copy and what was
/// sealed for sending; the half-typed words too.
#[test]
fn one_bad_page_loses_no_event() {
    let ward = ward();
    let (mut from_copy, mut from_outbox) = (0, 0);
    for page in 0..ward.whole.len() / PAGE {
        let (mended, mut vault, _home) = mended(&ward, page, &ward.outbox);
        assert_eq!(everything(&vault), ward.events, "page {page}: {mended:?}");
        assert_eq!(mended.lost, 0, "page {page}");
        let mut walk = HistoryWalk::new();
        assert!(vault.walk_on(&mut walk, u32::MAX).unwrap());
        assert_eq!((walk.broken, walk.checked), (None, 121), "page {page}: {mended:?}");
        assert!(vault.verify_case(CASE).unwrap() && vault.is_projected(CASE).unwrap());
        assert_eq!(vault.check_pages(&Quiet::undisturbed()).unwrap(), Some(true));
        assert_eq!(vault.last_mending().unwrap(), Some(mended.clone()));
        vault.append(CASE, vec![note(None, "it goes on")], Moment(NOON.0 + 999)).unwrap();
        assert!(vault.verify_case(CASE).unwrap());
        from_copy += mended.from_copy;
        from_outbox += mended.from_outbox;
    }
    assert!(from_copy > 0 && from_outbox > 0, "{from_copy} {from_outbox}");
}

/// R5: where nothing else has them, the entries of one page are lost, no others, and the history
/// says so instead of looking broken.
#[test]
fn what_is_lost_is_written_down() {
    let ward = ward();
    let mut lost = 0;
    for page in (1..ward.whole.len() / PAGE).rev().step_by(3) {
        let (mended, mut vault, _home) = mended(&ward, page, &SecondPlace::default());
        let back = everything(&vault);
        assert!(back.is_subset(&ward.events));
        assert_eq!(u64::try_from(ward.events.len() - back.len()).unwrap(), mended.lost, "{page}");
        assert!(mended.lost <= 30, "page {page}: {mended:?}");
        let mut walk = HistoryWalk::new();
        assert!(vault.walk_on(&mut walk, u32::MAX).unwrap());
        assert_eq!(walk.broken, None, "page {page}: {mended:?}");
        assert!(vault.verify_case(CASE).unwrap(), "page {page}: {mended:?}");
        vault.append(CASE, vec![note(None, "it goes on")], NOON).unwrap();
        lost += mended.lost;
    }
    assert!(lost > 0, "no page held what only it had");
}

/// R5: the whole file gone, or nothing but noise: the copy and the outbox give everything back.
#[test]
fn a_file_that_is_gone_is_made_anew() {
    let ward = ward();
    for noise in [None, Some(vec![0x55; 9 * PAGE]), Some(Vec::new())] {
        match &noise {
            None => std::fs::remove_file(ward.bare.database()).unwrap(),
            Some(bytes) => std::fs::write(ward.bare.database(), bytes).unwrap(),
        }
        let mended = repair::run(&ward.bare.parts(), &ward.outbox, NOON).unwrap();
        assert_eq!((mended.from_file, mended.from_copy, mended.from_outbox), (0, 91, 30));
        assert_eq!(mended.aside.is_empty(), noise.is_none());
        let (_home, vault) = ward.bare.open();
        assert_eq!(everything(&vault), ward.events);
        assert!(vault.verify_case(CASE).unwrap());
    }
}

/// With nothing to mend from, nothing is touched.
#[test]
fn nothing_readable_leaves_everything_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    std::fs::write(bare.database(), vec![0x55; 9 * PAGE]).unwrap();
    let error = repair::run(&bare.parts(), &SecondPlace::default(), NOON).unwrap_err();
    assert_eq!(error.code(), "nothing-readable");
    assert_eq!(std::fs::read(bare.database()).unwrap(), vec![0x55; 9 * PAGE]);
    assert!(!bare.folder().join("vault.db.new").exists());
}

/// C9: a page that could not be read refuses one answer; once it can be read, the next one is kept,
/// without locking in between.
#[test]
fn after_a_page_that_could_not_be_read_the_next_answer_is_kept() {
    let ward = ward();
    let refused = (1..ward.whole.len() / PAGE).filter(|page| {
        let mut damaged = ward.whole.clone();
        damaged[page * PAGE + 2000] ^= 0x10;
        std::fs::write(ward.bare.database(), &damaged).unwrap();
        let Ok((_home, mut vault)) = ward.bare.try_open() else { return false };
        let mut keep = |n: i64| vault.append(CASE, vec![note(None, "on")], Moment(NOON.0 + n));
        let first = keep(1000).err().map(|error| error.code());
        std::fs::write(ward.bare.database(), &ward.whole).unwrap();
        if first.is_none() {
            return false;
        }
        assert_eq!(first, Some("vault-damaged"), "page {page}");
        let second = keep(1001).err().map(|error| error.code());
        assert_eq!(second, None, "page {page}");
        // The file goes on from what was kept in its log.
        vault.into_parts().unwrap();
        std::fs::remove_file(crate::folder::log_of(&ward.bare.database())).unwrap();
        true
    });
    assert!(refused.count() > 2, "hardly a page was needed");
}
