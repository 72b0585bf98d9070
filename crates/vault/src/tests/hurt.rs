//! A case of which a page or an event cannot be read keeps nothing of any other case out of a desk, and
//! what came of it meanwhile is taken in once it is whole.

use dalil_case::{CaseId, Moment, Response};
use dalil_protocol::ItemKind;

use super::cast::{NOON, answer, note, opening};
use super::computers::{Computer, Parcel};
use crate::{Intake, Quiet, Vault};

const PAGE: u64 = 4096;
const CASE: CaseId = CaseId([0x2a; 16]);
const OTHER: CaseId = CaseId([0x80; 16]);
const WAITS: Intake = Intake::Waits("case-hurt");

/// A desk that has two cases of Amina's, the first of them long, and what she sends then: more of the
/// first, more of the second, and a third.
fn on_a_desk() -> (Computer, Computer, Vec<Parcel>) {
    let (mut amina, mut dana) = (Computer::new("Amina"), Computer::desk());
    let long = |n: i64| answer(&format!("question-{n:03}"), Response::Text("words ".repeat(9)));
    for case in [CASE, OTHER] {
        amina.vault.append(case, vec![opening("7K-M4Q", "Chtouka")], NOON).unwrap();
        amina.vault.append(case, (0..200).map(long).collect(), NOON).unwrap();
    }
    let first = [vec![amina.request("Amina B.")], amina.send()].concat();
    dana.take(amina.device(), &first);
    assert_eq!(dana.vault.kept_apart().unwrap(), []);
    for case in [CASE, OTHER, CaseId([0xc0; 16])] {
        if case.0[0] == 0xc0 {
            amina.vault.append(case, vec![opening("9C-R3Z", "Agadir")], NOON).unwrap();
        }
        let said = vec![note(None, "he is moved on Friday")];
        amina.vault.append(case, said, Moment(NOON.0 + 1)).unwrap();
    }
    let mut then = amina.send();
    // The ledger names them first.
    let ledger = then.pop().unwrap();
    then.insert(0, ledger);
    (amina, dana, then)
}

fn take(amina: &Computer, dana: &mut Computer, parcels: &[Parcel]) -> Vec<Intake> {
    let each = parcels.iter().map(|one| (one.kind, amina.device(), one.bytes.clone()));
    let taken = dana.vault.take_objects(&each.collect::<Vec<_>>(), NOON).unwrap();
    let of_cases = taken.into_iter().zip(parcels);
    of_cases.filter(|(_, one)| one.kind == ItemKind::Segment).map(|(taken, _)| taken).collect()
}

/// The pages of one kind, numbered from nought.
fn pages(vault: &Vault, of: &str) -> Vec<u64> {
    let mut statement =
        vault.conn.prepare("SELECT pageno FROM dbstat WHERE name = ?1 ORDER BY 1").unwrap();
    let numbers = statement.query_map([of], |row| row.get::<_, i64>(0)).unwrap();
    numbers.map(|number| u64::try_from(number.unwrap()).unwrap() - 1).collect()
}

/// Changes one bit of a page in the file, or changes it back; what is in memory is forgotten.
fn flip(vault: &mut Vault, page: u64) {
    use std::os::unix::fs::FileExt as _;
    let path = vault.folder().join("vault.db");
    let file = std::fs::File::options().read(true).write(true).open(path).unwrap();
    let (mut byte, at) = ([0], page * PAGE + 2000);
    file.read_exact_at(&mut byte, at).unwrap();
    file.write_all_at(&[byte[0] ^ 0x10], at).unwrap();
    vault.reconnect().unwrap();
}

/// The file as it was.
fn put_back(vault: &mut Vault, whole: &[u8]) {
    vault.conn = rusqlite::Connection::open_in_memory().unwrap();
    let database = vault.folder().join("vault.db");
    let _ = std::fs::remove_file(crate::folder::log_of(&database));
    std::fs::write(&database, whole).unwrap();
    vault.reconnect().unwrap();
    vault.behind.healed();
}

fn is_all_there(amina: &Computer, dana: &mut Computer) {
    assert_eq!(dana.vault.kept_apart().unwrap(), []);
    for case in [CASE, OTHER, CaseId([0xc0; 16])] {
        assert_eq!(dana.bytes(case), amina.bytes(case));
        assert!(dana.vault.is_projected(case).unwrap() && dana.vault.verify_case(case).unwrap());
    }
}

/// Of each page that one case alone needs: the others go in, that one waits, and goes in once the page
/// can be read again.
#[test]
fn a_page_of_one_case_keeps_no_other_out() {
    let (amina, mut dana, parcels) = on_a_desk();
    dana.vault.checkpoint().unwrap();
    let whole = std::fs::read(dana.vault.folder().join("vault.db")).unwrap();
    let all = ["reg", "case_event", "event"].map(|kind| pages(&dana.vault, kind)).concat();
    let mut of_one_case = 0;
    for page in all.iter().step_by(2) {
        put_back(&mut dana.vault, &whole);
        flip(&mut dana.vault, *page);
        let each = parcels.iter().map(|one| (one.kind, amina.device(), one.bytes.clone()));
        let taken = dana.vault.take_objects(&each.collect::<Vec<_>>(), NOON);
        let segments = taken.into_iter().flatten().zip(&parcels);
        let segments: Vec<Intake> = segments
            .filter(|(_, one)| one.kind == ItemKind::Segment)
            .map(|(taken, _)| taken)
            .collect();
        let waits = segments.iter().filter(|taken| **taken == WAITS).count();
        let new = segments.iter().filter(|taken| **taken == Intake::New).count();
        if (waits, new) != (1, 3) {
            continue;
        }
        of_one_case += 1;
        assert!(dana.vault.is_hurt(), "the next quiet moment mends it");
        dana.vault.look_at_hurt(NOON).unwrap();
        assert_eq!(dana.vault.kept_apart().unwrap().len(), 1, "it is not whole yet");
        flip(&mut dana.vault, *page);
        assert_eq!(dana.vault.check_pages(&Quiet::undisturbed()).unwrap(), Some(true));
        dana.vault.look_at_hurt(NOON).unwrap();
        is_all_there(&amina, &mut dana);
    }
    assert!(of_one_case > 3, "{of_one_case}: hardly a page was of one case alone");
}

/// An event that is here and cannot be read any more, or not as it was: what follows it waits, by that
/// name, and does not fail each time; nothing else does.
#[test]
fn an_event_that_cannot_be_read_refuses_nothing_else() {
    for bytes in ["x'00'", "substr(bytes, 1, 40)"] {
        let (amina, mut dana, parcels) = on_a_desk();
        let whole: Vec<u8> = dana
            .vault
            .conn
            .query_row(
                "SELECT bytes FROM event WHERE case_id = ?1 ORDER BY seq DESC",
                [CASE.0],
                |r| r.get(0),
            )
            .unwrap();
        let end = "seq = (SELECT max(seq) FROM event WHERE case_id = ?1)";
        dana.vault.conn.execute_batch("DROP TRIGGER event_is_never_changed").unwrap();
        let spoil = format!("UPDATE event SET bytes = {bytes} WHERE {end}");
        dana.vault.conn.execute(&spoil, [CASE.0]).unwrap();
        let mut expected = vec![WAITS, Intake::New, Intake::New, Intake::New];
        assert_eq!(take(&amina, &mut dana, &parcels), expected);
        // Once more: no error either.
        expected[1..].fill(Intake::Known);
        assert_eq!(take(&amina, &mut dana, &parcels), expected);
        dana.vault.look_at_hurt(NOON).unwrap();
        assert_eq!(dana.vault.kept_apart().unwrap().len(), 1);
        let mend = format!("UPDATE event SET bytes = ?2 WHERE {end}");
        dana.vault.conn.execute(&mend, (CASE.0, whole)).unwrap();
        dana.vault.look_at_hurt(NOON).unwrap();
        is_all_there(&amina, &mut dana);
    }
}
