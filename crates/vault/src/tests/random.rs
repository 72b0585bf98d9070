//! K9, C9: where the system gives no random bytes, nothing is made, nothing is sealed and nothing
//! is said to be kept. There is no other source to fall back to.

use std::path::Path;

use dalil_case::{CaseId, Moment};
use dalil_seal::Random;

use super::cast::{CHEAP, NOON, amina, answer, chosen, note, opening};
use crate::{AuditKind, AuditRecord, Error, Home, Quiet, Vault};

const CASE: CaseId = CaseId([0x2a; 16]);
/// More draws than anything here needs.
const MANY: u32 = 200;

fn is_random<T>(result: Result<T, Error>) -> bool {
    match result {
        Ok(_) => false,
        Err(error) => {
            assert_eq!(error.code(), "random-failed");
            true
        }
    }
}

fn vaults(data: &Path) -> usize {
    std::fs::read_dir(data.join("vaults")).map_or(0, Iterator::count)
}

/// The source fails at each draw in turn while a vault is made.
#[test]
fn a_vault_is_made_with_random_bytes_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, _) = Home::open(folder.path(), NOON).unwrap();
    let mut failed = 0;
    for draws in 0..MANY {
        home.random = Random::failing_after(draws);
        let alias = format!("post-{draws}");
        match home.create(&alias, &chosen(), CHEAP, None, NOON) {
            Err(error) => {
                assert_eq!(error.code(), "random-failed", "{draws}");
                assert_eq!(home.officers(), [], "{draws}");
                assert_eq!(vaults(folder.path()), 0, "{draws}");
                failed += 1;
            }
            Ok(vault) => {
                // The computer's file is one that work never waits for; it says so.
                assert_eq!(home.officers().len(), 1);
                drop(vault);
                break;
            }
        }
    }
    assert!(failed >= 8, "{failed} draws");
}

/// Does the same again and again, the source failing one draw later each time, until it succeeds.
/// `unchanged` must hold after each failure.
fn each_draw<T>(
    vault: &mut Vault,
    mut act: impl FnMut(&mut Vault) -> Result<T, Error>,
    mut unchanged: impl FnMut(&Vault),
) -> u32 {
    for draws in 0..MANY {
        vault.random = Random::failing_after(draws);
        let failed = is_random(act(vault));
        vault.random = Random::new();
        if !failed {
            return draws;
        }
        unchanged(vault);
    }
    panic!("never succeeds");
}

fn count(vault: &Vault) -> usize {
    vault.events(CASE).unwrap().len()
}

fn sealed(vault: &Vault) -> (u64, usize) {
    let check = vault.check_outbox(NOON, &Quiet::undisturbed()).unwrap().unwrap();
    (check.segments, check.faults.len())
}

#[test]
fn an_answer_is_kept_or_told_and_sealed_or_not() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    let begin = vec![opening("7K-M4Q", "Tanger"), note(None, "a farm")];
    let draws = each_draw(
        &mut vault,
        |vault| vault.append(CASE, begin.clone(), NOON),
        |vault| assert_eq!(count(vault), 0),
    );
    assert!(draws >= 4, "an id for each event, a key for each part: {draws}");
    let draws = each_draw(
        &mut vault,
        |vault| vault.append(CASE, vec![answer("q", dalil_case::Response::Yes)], NOON),
        |vault| assert_eq!(count(vault), 2),
    );
    assert!(draws >= 1);
    let draws = each_draw(
        &mut vault,
        |vault| vault.seal_events(NOON, &Quiet::undisturbed()),
        |vault| assert_eq!(sealed(vault), (0, 0)),
    );
    assert!(draws >= 3, "{draws}");
    assert_eq!(sealed(&vault), (2, 0));
    let record = AuditRecord { kind: AuditKind::Printed, at: NOON, about: Vec::new(), amount: 0 };
    let draws = each_draw(
        &mut vault,
        |vault| vault.audit(&record),
        |vault| assert_eq!(vault.audits().unwrap().0.len(), 0),
    );
    assert!(draws >= 1);
    let draws = each_draw(
        &mut vault,
        |vault| vault.make_sheet(Moment(NOON.0 + 1)),
        |vault| assert_eq!(vault.sheets().unwrap().waiting, None),
    );
    assert!(draws >= 2);
    // What was kept is whole, and its history is as it was signed.
    assert_eq!(vault.verify_recent(100).unwrap().broken, None);
    vault.close().unwrap();
}

/// What is drawn before it fails is still the system's: two that are alike would be a fallback.
#[test]
fn a_source_that_fails_gives_no_bytes_that_repeat() {
    let draw = |random: &Random| random.bytes::<32>();
    let (one, other) = (Random::failing_after(100), Random::failing_after(100));
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..100 {
        assert!(seen.insert(draw(&one).unwrap()) && seen.insert(draw(&other).unwrap()));
    }
    for random in [&one, &one.clone(), &other] {
        assert_eq!(draw(random), Err(dalil_seal::Error::Random));
        let mut bytes = [7; 8];
        assert!(random.fill(&mut bytes).is_err() && bytes == [7; 8]);
        assert!(random.secret::<32>().is_err());
    }
}
