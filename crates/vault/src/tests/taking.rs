//! What comes together is taken together, or nothing of it; and how far an inbox was read is never
//! ahead of what is here.

use dalil_case::{CaseId, Digest, Moment};
use dalil_protocol::{Item, ItemKind, Pin};
use dalil_seal::{EnrolCode, Random, WordLanguage, sha256};
use rusqlite::types::Value;

use super::cast::{NOON, note, opening};
use super::computers::{Computer, Parcel, trusted_authority};
use crate::{AlarmKind, EnrolWish, Intake, Quiet, Taken, Vault};

const CASE: CaseId = CaseId([0x2a; 16]);
/// Segments of it.
const SEGMENTS: usize = 9;

/// Amina, who wrote as many segments, and what she sends: her request, the keys, the segments, the
/// ledger.
fn sent() -> (Computer, Vec<Parcel>) {
    let mut amina = written();
    let mut parcels = vec![amina.request("Amina B.")];
    parcels.extend(amina.send());
    (amina, parcels)
}

fn written() -> Computer {
    let mut amina = Computer::new("Amina");
    amina.vault.append(CASE, vec![opening("7K-M4Q", "Chtouka")], NOON).unwrap();
    for n in 1..SEGMENTS {
        amina.vault.append(CASE, vec![note(None, &format!("said {n}"))], NOON).unwrap();
        amina.vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
    }
    amina
}

fn objects(amina: &Computer, parcels: &[Parcel]) -> Vec<(ItemKind, dalil_case::DeviceId, Vec<u8>)> {
    parcels.iter().map(|one| (one.kind, amina.device(), one.bytes.clone())).collect()
}

/// Everything that the vault holds, row by row.
fn rows(vault: &Vault) -> Vec<(String, Vec<Vec<Value>>)> {
    let all = |sql: &str| {
        let mut statement = vault.conn.prepare(sql).unwrap();
        let columns = statement.column_count();
        let rows =
            statement.query_map([], |row| (0..columns).map(|at| row.get::<_, Value>(at)).collect());
        rows.unwrap().collect::<Result<Vec<Vec<Value>>, _>>().unwrap()
    };
    let tables = all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    let names = tables.into_iter().filter_map(|row| match row.into_iter().next() {
        Some(Value::Text(name)) if !name.starts_with("fts") => Some(name),
        _ => None,
    });
    names.map(|name| (name.clone(), all(&format!("SELECT * FROM {name}")))).collect()
}

/// From the last object on, nothing more can be kept.
fn fail_at_the_last(vault: &Vault, kept: usize) {
    vault
        .conn
        .execute_batch(&format!(
            "CREATE TEMP TRIGGER refuse BEFORE INSERT ON main.incoming
             WHEN (SELECT count(*) FROM main.incoming) >= {kept}
             BEGIN SELECT raise(ABORT, 'refused'); END"
        ))
        .unwrap();
}

fn mend(vault: &Vault) {
    vault.conn.execute_batch("DROP TRIGGER refuse").unwrap();
}

#[test]
fn a_step_that_fails_takes_everything_back() {
    let (amina, parcels) = sent();
    let objects = objects(&amina, &parcels);
    let mut dana = Computer::desk();
    let before = rows(&dana.vault);
    fail_at_the_last(&dana.vault, objects.len() - 1);
    assert!(dana.vault.take_objects(&objects, NOON).is_err());
    mend(&dana.vault);
    assert_eq!(rows(&dana.vault), before);
    assert_eq!(dana.vault.kept_apart().unwrap(), []);
    assert!(dana.vault.case_ids().unwrap().is_empty());
    // And it goes on as if nothing had been.
    let taken = dana.vault.take_objects(&objects, NOON).unwrap();
    assert_eq!(taken.len(), objects.len());
    assert_eq!(dana.vault.kept_apart().unwrap(), []);
    assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
    assert!(dana.vault.is_projected(CASE).unwrap() && dana.vault.verify_case(CASE).unwrap());
}

/// Who wrote is made known by the first of them: what was proved ahead knew nobody yet.
#[test]
fn what_comes_together_may_need_what_comes_with_it() {
    let (amina, mut parcels) = sent();
    let ledger = parcels.pop().unwrap();
    parcels.insert(1, ledger);
    let mut dana = Computer::desk();
    let taken = dana.vault.take_objects(&objects(&amina, &parcels), NOON).unwrap();
    assert!(taken.iter().all(|taken| *taken == Intake::New), "{taken:?}");
    assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
    assert!(dana.vault.is_projected(CASE).unwrap());
}

/// A key that opens what comes counts once the ledger names its batch, whatever was proved ahead.
#[test]
fn what_was_proved_ahead_counts_only_by_a_key_that_counts() {
    let mut amina = written();
    let mut dana = Computer::desk();
    let told = [amina.request("Amina B."), amina.ledger()];
    dana.take(amina.device(), &told);
    let mut parcels = amina.send();
    let ledger = parcels.pop().unwrap();
    assert!(parcels.len() > 8, "as many as are worth a thread");
    let taken = dana.vault.take_objects(&objects(&amina, &parcels), NOON).unwrap();
    assert_eq!(taken[0], Intake::Waits("not-in-ledger"));
    assert!(taken[1..].iter().all(|taken| *taken == Intake::Waits("key-missing")), "{taken:?}");
    dana.take(amina.device(), &[ledger]);
    assert_eq!(dana.vault.kept_apart().unwrap(), []);
    assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
    assert!(dana.vault.is_projected(CASE).unwrap());
}

/// A desk that belongs to the authority.
fn enrolled() -> Computer {
    let mut dana = Computer::desk();
    let trusted = trusted_authority();
    let wish = EnrolWish {
        manifest: &trusted.to_bytes(),
        pin: Pin::Whole(trusted.hash()),
        code: &EnrolCode::new(&Random::new()).unwrap(),
        name: "Dana D.",
        role: "desk",
        later: true,
    };
    dana.vault.enrol(&wish, WordLanguage::English, NOON).unwrap();
    dana
}

/// How far the authority's inbox was read stands in the same step as what came from it: a step that
/// fails moves neither, and nothing of it lies in the computer's file.
#[test]
fn how_far_an_inbox_is_read_is_kept_with_what_came() {
    let (amina, parcels) = sent();
    let items: Vec<(Item, Vec<u8>)> = (1..)
        .zip(&parcels)
        .map(|(cursor, one)| {
            let hash = Digest(sha256(&[&one.bytes]));
            let size = one.bytes.len() as u64;
            (Item { cursor, kind: one.kind, hash, size, from: amina.device() }, one.bytes.clone())
        })
        .collect();
    let end = items.len() as u64;
    let mut dana = enrolled();
    let read =
        |dana: &mut Computer| dana.vault.mail().unwrap().authority_inbox().unwrap().unwrap().1;
    let before = rows(&dana.vault);
    fail_at_the_last(&dana.vault, items.len() - 1);
    assert!(dana.vault.mail().unwrap().take_authoritys(&items, end, NOON).is_err());
    mend(&dana.vault);
    assert_eq!((rows(&dana.vault), read(&mut dana)), (before, 0));

    let (first, rest) = items.split_at(3);
    let taken = dana.vault.mail().unwrap().take_authoritys(first, 3, NOON).unwrap();
    assert_eq!((taken, read(&mut dana)), (vec![Taken::Kept; 3], 3));
    let taken = dana.vault.mail().unwrap().take_authoritys(rest, end, NOON).unwrap();
    assert_eq!((taken, read(&mut dana)), (vec![Taken::Kept; rest.len()], end));
    assert_eq!(dana.vault.kept_apart().unwrap(), []);
    assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
    // Once more, as after an older copy came back: nothing is doubled.
    dana.vault.mail().unwrap().take_authoritys(&items, end, NOON).unwrap();
    assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
    // What is not what its name says raises an alarm; its name waits, and holds up nothing.
    let mut wrong = items[1].clone();
    (wrong.0.cursor, wrong.0.hash) = (end + 1, Digest([7; 32]));
    let taken = dana.vault.mail().unwrap().take_authoritys(&[wrong], end + 1, NOON).unwrap();
    assert_eq!(taken, [Taken::Refused(AlarmKind::BadInbox)]);
    assert_eq!(read(&mut dana), end + 1);
    let apart = dana.vault.kept_apart().unwrap();
    assert_eq!((apart.len(), &*apart[0].fault), (1, "bytes-missing"));
    let alarms = dana.vault.mail().unwrap().alarms().unwrap();
    assert!(alarms.len() == 1 && alarms[0].kind == AlarmKind::BadInbox);
    let outbox = dana.vault.outbox.as_ref().unwrap();
    let items: i64 =
        outbox.conn.query_row("SELECT count(*) FROM item", [], |row| row.get(0)).unwrap();
    assert_eq!(items, 0, "written once");
}

/// What comes lies in the log once it is here, for the next pause to move it into the file; then
/// whoever commits keeps the log short again.
#[test]
fn what_comes_waits_in_the_log_for_the_next_pause() {
    let (amina, parcels) = sent();
    let mut dana = enrolled();
    let database = dana.vault.folder().join("vault.db");
    let log = || std::fs::metadata(database.with_extension("db-wal")).unwrap().len();
    let kept_short = |dana: &Computer| {
        let pragma = "PRAGMA wal_autocheckpoint";
        dana.vault.conn.query_row(pragma, [], |row| row.get::<_, i64>(0)).unwrap() == 256
    };
    dana.vault.checkpoint().unwrap();
    assert!(kept_short(&dana) && log() == 0);
    let items: Vec<(Item, Vec<u8>)> = (1..)
        .zip(&parcels)
        .map(|(cursor, one)| {
            let (hash, size) = (Digest(sha256(&[&one.bytes])), one.bytes.len() as u64);
            (Item { cursor, kind: one.kind, hash, size, from: amina.device() }, one.bytes.clone())
        })
        .collect();
    dana.vault.mail().unwrap().take_authoritys(&items, items.len() as u64, NOON).unwrap();
    assert!(!kept_short(&dana) && log() > 0);
    // Each is longer than a short log, which would begin anew after it.
    for name in ["one", "two", "three"] {
        dana.vault.put_setting(name, &"x".repeat(1 << 20)).unwrap();
    }
    assert!(log() > 3 << 20, "{}", log());
    dana.vault.checkpoint().unwrap();
    assert!(kept_short(&dana) && log() == 0);
    assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
}

/// A chain that comes from its end to its beginning is looked at about as often as it is long: whoever
/// sends so keeps nobody waiting.
#[test]
fn a_chain_that_comes_backwards_is_not_looked_at_for_each_of_its_pieces() {
    let mut looks = Vec::new();
    for segments in [20, 40] {
        let mut amina = Computer::new("Amina");
        amina.vault.append(CASE, vec![opening("7K-M4Q", "Chtouka")], NOON).unwrap();
        for n in 1..segments {
            amina.vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
            amina.vault.append(CASE, vec![note(None, &format!("said {n}"))], NOON).unwrap();
        }
        let request = amina.request("Amina B.");
        let mut parcels = amina.send();
        let (ledger, keys) = (parcels.pop().unwrap(), parcels.remove(0));
        parcels.reverse();
        let mut dana = Computer::desk();
        dana.take(amina.device(), &[request, ledger, keys]);
        let before = dana.vault.conn.total_changes();
        dana.vault.take_objects(&objects(&amina, &parcels), NOON).unwrap();
        looks.push(dana.vault.conn.total_changes() - before);
        assert_eq!(dana.vault.kept_apart().unwrap(), []);
        assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
        assert!(dana.vault.is_projected(CASE).unwrap() && dana.vault.verify_case(CASE).unwrap());
    }
    assert!(looks[1] < looks[0] * 5 / 2, "{looks:?}");
}

/// Larger than anything of its kind: it is refused by its name, and what comes after it is taken in.
#[test]
fn what_is_too_large_to_be_kept_holds_up_nothing() {
    let (amina, parcels) = sent();
    let huge = |kind: ItemKind| {
        let bytes = vec![7; usize::try_from(kind.most_bytes()).unwrap() + 1];
        (kind, bytes)
    };
    let large = [ItemKind::Segment, ItemKind::KeyBatch, ItemKind::Ledger].map(huge);
    let large = large.into_iter().chain([(ItemKind::Segment, vec![9; 17 << 20])]);
    let all = large.chain(parcels.iter().map(|one| (one.kind, one.bytes.clone())));
    let items: Vec<(Item, Vec<u8>)> = (1..)
        .zip(all)
        .map(|(cursor, (kind, bytes))| {
            let (hash, size) = (Digest(sha256(&[&bytes])), bytes.len() as u64);
            (Item { cursor, kind, hash, size, from: amina.device() }, bytes)
        })
        .collect();
    let mut dana = enrolled();
    let mut mail = dana.vault.mail().unwrap();
    let taken = mail.take_authoritys(&items, items.len() as u64, NOON).unwrap();
    assert!(taken[..4].iter().all(|one| *one == Taken::Refused(AlarmKind::BadInbox)), "{taken:?}");
    assert_eq!(mail.authority_inbox().unwrap().unwrap().1, items.len() as u64);
    assert_eq!(mail.take(&items[3].0, &items[3].1, NOON).unwrap(), taken[3]);
    assert!(!mail.has_item(&items[3].0).unwrap());
    assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
}

/// Whatever clock another computer has: what is far ahead of ours is marked and moves nothing, and
/// what is not is followed, also after a lock.
#[test]
fn a_clock_that_comes_by_the_inbox_is_marked_or_followed() {
    const HOUR: i64 = 3600 * 1000;
    for (says, is_ahead) in [(NOON.0 + 3 * HOUR, false), (NOON.0 + 48 * HOUR, true)] {
        let mut amina = Computer::new("Amina");
        let at = Moment(says);
        amina.vault.append(CASE, vec![opening("7K-M4Q", "Chtouka")], at).unwrap();
        amina.vault.append(CASE, vec![note(None, "seen first")], at).unwrap();
        let mut parcels = vec![amina.request("Amina B.")];
        parcels.extend(amina.send());
        let mut dana = Computer::desk();
        let taken = dana.vault.take_objects(&objects(&amina, &parcels), NOON).unwrap();
        assert!(taken.iter().all(|one| *one != Intake::Refused("history-fork")));
        assert_eq!(dana.vault.ahead(CASE).unwrap().len(), if is_ahead { 2 } else { 0 });
        let hers = dana.vault.events(CASE).unwrap().last().unwrap().recorded.event.hlc;
        // As after a lock.
        let officer = dana.vault.officer();
        let after = crate::vault::clock(&dana.vault.conn, officer).unwrap();
        assert_eq!(after >= hers, !is_ahead, "{says}");
    }
}

/// So many segments of one long note each, that hardly pack, and what goes before and after them.
fn long_ones(segments: u32) -> (Computer, Vec<Parcel>) {
    let mut amina = Computer::new("Amina");
    amina.vault.append(CASE, vec![opening("7K-M4Q", "Chtouka")], NOON).unwrap();
    for n in 1..segments {
        amina.vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
        let digits = (0..400_u32).map(|at| Digest(sha256(&[&n.to_le_bytes(), &at.to_le_bytes()])));
        let text: String = digits.map(|digest| digest.to_string()).collect();
        amina.vault.append(CASE, vec![note(None, &text)], NOON).unwrap();
    }
    let mut parcels = vec![amina.request("Amina B.")];
    parcels.extend(amina.send());
    (amina, parcels)
}

fn named(amina: &Computer, parcels: &[Parcel]) -> Vec<(Item, Vec<u8>)> {
    let named = |(cursor, one): (u64, &Parcel)| {
        let (hash, size) = (Digest(sha256(&[&one.bytes])), one.bytes.len() as u64);
        (Item { cursor, kind: one.kind, hash, size, from: amina.device() }, one.bytes.clone())
    };
    (1..).zip(parcels).map(named).collect()
}

fn count(vault: &Vault, which: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM incoming WHERE {which}");
    vault.conn.query_row(&sql, [], |row| row.get(0)).unwrap()
}

/// What is large is taken in several steps, so that the log stays shorter than what is set aside for a
/// full disk; how far the inbox was read is noted with the last of them.
#[test]
fn what_is_large_is_taken_in_several_steps() {
    let (amina, mut parcels) = long_ones(40);
    // Named before they come, so that each goes in at once.
    let ledger = parcels.pop().unwrap();
    parcels.insert(1, ledger);
    let items = named(&amina, &parcels);
    let end = items.len() as u64;
    let mut dana = enrolled();
    fail_at_the_last(&dana.vault, items.len() - 1);
    assert!(dana.vault.mail().unwrap().take_authoritys(&items, end, NOON).is_err());
    mend(&dana.vault);
    let kept = count(&dana.vault, "true");
    assert!(kept > 5 && kept < 40, "{kept}");
    assert_eq!(dana.vault.mail().unwrap().authority_inbox().unwrap().unwrap().1, 0);
    dana.vault.mail().unwrap().take_authoritys(&items, end, NOON).unwrap();
    assert_eq!(dana.vault.mail().unwrap().authority_inbox().unwrap().unwrap().1, end);
    assert_eq!(dana.vault.kept_apart().unwrap(), []);
    assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
    assert!(dana.vault.is_projected(CASE).unwrap() && dana.vault.verify_case(CASE).unwrap());
}

/// However much waits for one thing: once it comes, the rest is looked at in steps of their own, and
/// what a crash cut short is gone on with.
#[test]
fn what_waited_is_looked_at_again_in_several_steps() {
    let (amina, mut parcels) = long_ones(40);
    let (request, keys, ledger) = (parcels.remove(0), parcels.remove(0), parcels.pop().unwrap());
    for is_cut in [false, true] {
        let mut dana = enrolled();
        dana.take(amina.device(), &[request.clone(), ledger.clone()]);
        let waits = dana.vault.take_objects(&objects(&amina, &parcels), NOON).unwrap();
        assert!(waits.iter().all(|one| *one == Intake::Waits("key-missing")), "{waits:?}");
        if is_cut {
            dana.vault
                .conn
                .execute_batch(
                    "CREATE TEMP TRIGGER refuse BEFORE UPDATE ON main.incoming
                     WHEN (SELECT count(*) FROM main.incoming WHERE state = 1) >= 35
                     BEGIN SELECT raise(ABORT, 'refused'); END",
                )
                .unwrap();
            let keys = objects(&amina, std::slice::from_ref(&keys));
            assert!(dana.vault.take_objects(&keys, NOON).is_err());
            mend(&dana.vault);
            let (taken, left) = (count(&dana.vault, "state = 1"), count(&dana.vault, "state = 0"));
            assert!(taken > 5 && left > 5, "{taken} {left}");
            dana.vault.mail().unwrap().pass_on(NOON).unwrap();
        } else {
            dana.take(amina.device(), std::slice::from_ref(&keys));
        }
        assert_eq!(dana.vault.kept_apart().unwrap(), []);
        assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
        assert!(dana.vault.is_projected(CASE).unwrap() && dana.vault.verify_case(CASE).unwrap());
    }
}

/// A step that makes the log longer than it may be has it moved and cut before anything else is kept.
#[test]
fn a_log_that_one_step_made_too_long_is_cut() {
    let mut dana = enrolled();
    let log = dana.vault.folder().join("vault.db-wal");
    let len = || std::fs::metadata(&log).map_or(0, |log| log.len());
    for (megabytes, is_cut) in [(8, false), (15, true)] {
        dana.vault.checkpoint().unwrap();
        crate::cipher::lengthen_log(&dana.vault.conn).unwrap();
        let much = |vault: &mut Vault| {
            let all = 0..megabytes;
            { all }.try_for_each(|n| {
                vault.put_setting(&format!("{megabytes}, {n}"), &"x".repeat(1 << 20))
            })
        };
        dana.vault.take_together(&[], NOON, much).unwrap();
        assert_eq!(len() == 0, is_cut, "{megabytes}: {}", len());
    }
}

/// Once a delivery is here it is moved into the file: no answer after it waits for that.
#[test]
fn an_answer_after_a_delivery_moves_nothing_but_itself() {
    let (amina, parcels) = sent();
    let items = named(&amina, &parcels);
    let mut dana = enrolled();
    dana.vault.mail().unwrap().take_authoritys(&items, items.len() as u64, NOON).unwrap();
    for name in ["one", "two", "three"] {
        dana.vault.put_setting(name, &"x".repeat(1 << 20)).unwrap();
    }
    dana.vault.mail().unwrap().pass_on(NOON).unwrap();
    dana.vault.append(CASE, vec![note(None, "taken up")], NOON).unwrap();
    let pragma = "PRAGMA wal_checkpoint(PASSIVE)";
    let pages: i64 = dana.vault.conn.query_row(pragma, [], |row| row.get(1)).unwrap();
    assert!((1..20).contains(&pages), "{pages}");
}

/// What lies in the computer's inbox is handed on a megabyte at a time, and what is kept apart is read
/// as far as anybody reads it: neither grows with what somebody sends.
#[test]
fn what_is_read_at_once_does_not_grow_with_what_was_sent() {
    let mut dana = enrolled();
    let from = Computer::new("Amina").device();
    let mut mail = dana.vault.mail().unwrap();
    for n in 1..=8_u8 {
        let bytes = vec![n; 400_000];
        let (hash, size) = (Digest(sha256(&[&bytes])), 400_000);
        let item = Item { cursor: n.into(), kind: ItemKind::KeyBatch, hash, size, from };
        assert_eq!(mail.take(&item, &bytes, NOON).unwrap(), Taken::Kept);
    }
    let together = |mail: &crate::Mail<'_>, after: i64| {
        let came = mail.next_came(after).unwrap();
        came.iter().map(|one| one.bytes.as_ref().map_or(0, Vec::len)).collect::<Vec<_>>()
    };
    assert_eq!(together(&mail, 0), [400_000; 3]);
    assert_eq!(together(&mail, 6), [400_000; 2]);
    assert_eq!(mail.pass_on(NOON).unwrap(), 0);
    assert_eq!(dana.vault.count_apart().unwrap(), 8);
    let many: Vec<_> =
        (0..300_u32).map(|n| (ItemKind::KeyBatch, from, n.to_le_bytes().to_vec())).collect();
    dana.vault.take_objects(&many, Moment(NOON.0 + 1)).unwrap();
    assert_eq!(dana.vault.count_apart().unwrap(), 308);
    let shown = dana.vault.kept_apart().unwrap();
    assert_eq!(shown.len(), crate::MOST_SHOWN as usize);
    assert!(shown.iter().all(|one| one.at == Moment(NOON.0 + 1)), "the newest");
}
