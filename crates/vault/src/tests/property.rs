//! R8: any sequence of work, locks, crashes and other master keys leaves what was last committed.

use std::collections::BTreeMap;

use dalil_case::{Basis, CaseId, Choice, Consent, Digest, EventId, Moment, Op, Response};
use proptest::prelude::*;

use dalil_seal::MasterKey;

use super::cast::{Bare, NOON, PASSPHRASE, answer, given, note, opening};
use crate::outbox::second::SecondPlace;
use crate::rekey::Step as RekeyStep;
use crate::{CaseQuery, CaseRow, Error, Home, Quiet, Vault, repair};

#[derive(Clone, Debug)]
enum Step {
    Answer(u8, u8, i64),
    Clear(u8, u8),
    Note(u8, bool),
    Draft(u8, u8, String),
    Decide(u8),
    Compute(u8, bool),
    Consent(u8, bool),
    Close(u8),
    Reopen(u8),
    View(u8),
    Seal,
    Lock,
    Crash,
    /// Another master key; the program ends after one of the steps, or does not.
    Rekey(Option<RekeyStep>),
}

/// How many other master keys one sequence sees, and which sequences see any: each costs a few
/// Argon2id.
const MOST_REKEYS: usize = 2;
const WITH_REKEYS: usize = 3;

fn rekey_step() -> impl Strategy<Value = Option<RekeyStep>> {
    prop_oneof![
        5 => Just(None),
        1 => Just(Some(RekeyStep::Copied)),
        1 => Just(Some(RekeyStep::Wrapped)),
        1 => Just(Some(RekeyStep::InForce)),
        1 => Just(Some(RekeyStep::Headed)),
        1 => Just(Some(RekeyStep::Placed)),
    ]
}

/// Another master key for an open vault, cut short after a step or not.
fn rekey(
    bare: &mut Bare,
    (mut home, vault): (Home, Vault),
    cut: Option<RekeyStep>,
    at: Moment,
) -> (Home, Vault) {
    let old = MasterKey::copy_of(vault.master().expose().expose());
    let mut hook = |done| if cut == Some(done) { Err(Error::CaseUnknown) } else { Ok(()) };
    let done = home.rekey_by_steps(vault, &given(PASSPHRASE), None, at, &mut hook);
    let vault = match done {
        Ok((vault, _)) if cut.is_none() => vault,
        Ok(_) => panic!("{cut:?} never came"),
        Err(not) => {
            assert_eq!(not.error.code(), "case-unknown", "{cut:?}");
            drop(not.vault);
            drop(home);
            (home, _) = Home::open(&bare.data, at).unwrap();
            home.unlock(bare.id, &given(PASSPHRASE), at).unwrap().0
        }
    };
    let new = MasterKey::copy_of(vault.master().expose().expose());
    let is_new = new.expose().expose() != old.expose().expose();
    // From the moment on at which the new header was in force, and not before.
    let in_force = !matches!(cut, Some(RekeyStep::Copied | RekeyStep::Wrapped));
    assert_eq!(is_new, in_force, "{cut:?}");
    bare.master = new;
    (home, vault)
}

fn step() -> impl Strategy<Value = Step> {
    let case = 0..3_u8;
    let question = 0..4_u8;
    prop_oneof![
        8 => (case.clone(), question.clone(), -9..9_i64).prop_map(|(c, q, n)| Step::Answer(c, q, n)),
        2 => (case.clone(), question.clone()).prop_map(|(c, q)| Step::Clear(c, q)),
        2 => (case.clone(), any::<bool>()).prop_map(|(c, r)| Step::Note(c, r)),
        4 => (case.clone(), question, "[a-z]{0,4}").prop_map(|(c, q, t)| Step::Draft(c, q, t)),
        1 => case.clone().prop_map(Step::Decide),
        1 => (case.clone(), any::<bool>()).prop_map(|(c, a)| Step::Compute(c, a)),
        1 => (case.clone(), any::<bool>()).prop_map(|(c, a)| Step::Consent(c, a)),
        1 => case.clone().prop_map(Step::Close),
        1 => case.clone().prop_map(Step::Reopen),
        1 => case.prop_map(Step::View),
        2 => Just(Step::Seal),
        1 => rekey_step().prop_map(Step::Rekey),
        1 => Just(Step::Lock),
        1 => Just(Step::Crash),
    ]
}

/// What must be there: the simplest thing that could be right.
#[derive(Default)]
struct Model {
    answers: BTreeMap<(u8, String), i64>,
    drafts: BTreeMap<(u8, String), String>,
    notes: BTreeMap<u8, Vec<EventId>>,
    events: BTreeMap<u8, usize>,
}

fn id(case: u8) -> CaseId {
    CaseId([case; 16])
}

fn run(vault: &mut Vault, model: &mut Model, step: &Step, at: Moment) {
    let (case, op) = match step {
        Step::Answer(case, q, n) => {
            let question = format!("q{q}");
            model.answers.insert((*case, question.clone()), *n);
            model.drafts.remove(&(*case, format!("answer/{question}")));
            (*case, answer(&question, Response::Number(*n)))
        }
        Step::Clear(case, q) => {
            let question = format!("q{q}");
            model.answers.remove(&(*case, question.clone()));
            model.drafts.remove(&(*case, format!("answer/{question}")));
            (*case, Op::AnswerClear { question: question.as_str().into() })
        }
        Step::Note(case, correct) => {
            let last = model.notes.get(case).and_then(|notes| notes.last().copied());
            let replaces = last.filter(|_| *correct);
            (*case, Op::NoteAdd { question: None, text: "a farm".to_owned(), replaces })
        }
        Step::Draft(case, q, text) => {
            let field = format!("answer/q{q}");
            vault.put_draft(id(*case), &field, text).unwrap();
            if text.is_empty() {
                model.drafts.remove(&(*case, field));
            } else {
                model.drafts.insert((*case, field), text.clone());
            }
            return;
        }
        Step::Decide(case) => (*case, decision()),
        Step::Compute(case, act_now) => (
            *case,
            Op::AssessmentComputed {
                conclusion: "grounds-to-refer".to_owned(),
                act_now: *act_now,
                guide_hash: Digest([1; 32]),
                result_hash: Digest([2; 32]),
            },
        ),
        Step::Consent(case, agrees) => (
            *case,
            Op::ConsentSet {
                recipient: "ngo".to_owned(),
                consent: if *agrees { Consent::Agrees } else { Consent::Refuses },
                basis: Basis::ToldByPerson,
            },
        ),
        Step::Close(case) => (*case, Op::CaseClose { reason: "referred".to_owned() }),
        Step::Reopen(case) => (*case, Op::CaseReopen { reason: "new-facts".to_owned() }),
        Step::View(case) => (*case, Op::Viewed { what: "result".to_owned() }),
        Step::Seal => {
            vault.seal_events(at, &Quiet::undisturbed()).unwrap();
            return;
        }
        Step::Lock | Step::Crash | Step::Rekey(_) => return,
    };
    let is_note = matches!(op, Op::NoteAdd { .. });
    let appended = vault.append(id(case), vec![op], at).unwrap();
    *model.events.entry(case).or_default() += 1;
    if is_note {
        model.notes.entry(case).or_default().push(appended[0].event);
    }
}

fn decision() -> Op {
    Op::DecisionSet {
        choice: Choice::Raise,
        conclusion: "strong-grounds".to_owned(),
        reason: "fear".to_owned(),
        statement: "as told".to_owned(),
        role: "inspector".to_owned(),
        name: None,
    }
}

fn agrees(vault: &Vault, model: &Model) {
    for case in 0..3 {
        let read = vault.case(id(case)).unwrap();
        let answers: BTreeMap<(u8, String), i64> = read
            .answers()
            .into_iter()
            .map(|(question, answer)| match answer.response {
                Response::Number(n) => ((case, question.0), n),
                other => panic!("{other:?} was never given"),
            })
            .collect();
        let expected: BTreeMap<_, _> = model
            .answers
            .iter()
            .filter(|((of, _), _)| *of == case)
            .map(|(key, n)| (key.clone(), *n))
            .collect();
        assert_eq!(answers, expected);
        let notes: Vec<EventId> = read.notes.iter().map(|note| note.event).collect();
        assert_eq!(&notes, model.notes.get(&case).unwrap_or(&Vec::new()));
        assert_eq!(read.event_count, model.events[&case]);
        assert_eq!(read.conflicts, Vec::<String>::new());
        let drafts: BTreeMap<_, _> = vault
            .drafts(id(case))
            .unwrap()
            .into_iter()
            .map(|draft| ((case, draft.field), draft.text))
            .collect();
        let expected: BTreeMap<_, _> = model
            .drafts
            .iter()
            .filter(|((of, _), _)| *of == case)
            .map(|(key, text)| (key.clone(), text.clone()))
            .collect();
        assert_eq!(drafts, expected);
    }
    assert_eq!(vault.verify_recent(1000).unwrap().broken, None);
}

/// All that the projections hold, rows and hits.
fn projections(vault: &mut Vault) -> (Vec<CaseRow>, Vec<CaseRow>, Vec<String>) {
    let list = vault.cases(&CaseQuery::default()).unwrap();
    let farm = CaseQuery { text: "farm".to_owned(), ..CaseQuery::default() };
    let found = vault.cases(&farm).unwrap();
    let mut rows = Vec::new();
    for sql in [
        "SELECT hex(case_id) || field || hex(hash) FROM reg ORDER BY 1",
        "SELECT hex(case_id) || n || hex(guide_hash) || hex(proj_hash) FROM case_head ORDER BY 1",
        "SELECT hex(case_id) FROM case_head JOIN fts_docsize USING (id) ORDER BY 1",
    ] {
        let mut statement = vault.conn.prepare(sql).unwrap();
        let text = statement
            .query_map([], |row| {
                Ok(match row.get_ref(0)? {
                    rusqlite::types::ValueRef::Integer(n) => n.to_string(),
                    other => other.as_str().unwrap().to_owned(),
                })
            })
            .unwrap();
        rows.extend(text.map(Result::unwrap));
    }
    (list, found, rows)
}

/// How many events all segments hold, those that hold one twice counted twice.
fn segments_hold(vault: &Vault) -> usize {
    let (keys, authors) = (vault.case_keys().unwrap(), vault.authors().unwrap());
    let rows = vault.outbox.as_ref().unwrap().segments(0).unwrap();
    assert!(rows.len() < 64, "one stretch of them");
    rows.iter().map(|row| row.open(&keys[&row.cek], &authors).unwrap().len()).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..Default::default() })]

    #[test]
    fn the_last_committed_is_there(steps in proptest::collection::vec(step(), 1..=50)) {
        let folder = tempfile::tempdir().unwrap();
        let mut bare = Bare::new(folder.path());
        let (mut home, mut vault) = bare.open_whole();
        let mut rekeys = if steps.len().is_multiple_of(WITH_REKEYS) { 0 } else { MOST_REKEYS };
        let mut model = Model::default();
        for case in 0..3 {
            vault.append(id(case), vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
            model.events.insert(case, 1);
        }
        for (n, step) in (0..).zip(&steps) {
            // Clocks jump: order must not come from them.
            let at = Moment(NOON.0 + if n % 3 == 0 { -n * 1000 } else { n });
            run(&mut vault, &mut model, step, at);
            match step {
                Step::Lock => {
                    vault.close().unwrap();
                    drop(home);
                    (home, vault) = bare.open_whole();
                }
                Step::Crash => {
                    drop(vault);
                    drop(home);
                    (home, vault) = bare.open_whole();
                }
                Step::Rekey(cut) if rekeys < MOST_REKEYS => {
                    rekeys += 1;
                    (home, vault) = rekey(&mut bare, (home, vault), *cut, at);
                }
                _ => {}
            }
        }
        agrees(&vault, &model);
        let before = projections(&mut vault);
        vault.rebuild().unwrap();
        prop_assert_eq!(&before, &projections(&mut vault));
        agrees(&vault, &model);
        // Each event is sealed once, whatever happened in between.
        vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
        let check = vault.check_outbox(NOON, &Quiet::undisturbed()).unwrap().unwrap();
        let events = model.events.values().sum::<usize>() as u64;
        prop_assert_eq!((check.events, check.waiting, check.faults.len()), (events, 0, 0));
        let held = segments_hold(&vault);
        prop_assert_eq!(held as u64, events);
        // And the vault that is made of them alone shows the same.
        let second =
            SecondPlace::of(vault.outbox.as_ref().unwrap(), vault.id(), vault.master()).unwrap();
        vault.close().unwrap();
        drop(home);
        std::fs::remove_file(bare.database()).unwrap();
        // Another master key leaves copies behind.
        let _ = std::fs::remove_dir_all(bare.folder().join("backup"));
        let mended = repair::run(&bare.parts(), &second, NOON).unwrap();
        prop_assert_eq!((mended.from_outbox, mended.lost), (events, 0));
        let (_home, mut vault) = bare.open_whole();
        // Half-typed words are in the vault alone.
        model.drafts.clear();
        agrees(&vault, &model);
        prop_assert_eq!(before, projections(&mut vault));
        prop_assert_eq!(vault.verify_recent(1000).unwrap().rolled_back, false);
    }
}

/// Found by the sequences above: after a change of keys that was cut short once it was in force, a
/// second one that was cut short before locked the officer out.
#[test]
fn two_changes_of_keys_that_are_cut_short_keep_nobody_out() {
    use RekeyStep::{Copied, Headed, InForce, Placed, Wrapped};
    let folder = tempfile::tempdir().unwrap();
    let mut bare = Bare::new(folder.path());
    let mut open = bare.open_whole();
    open.1.append(id(1), vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    for first in [InForce, Headed, Placed] {
        for second in [Copied, Wrapped] {
            open = rekey(&mut bare, open, Some(first), NOON);
            open = rekey(&mut bare, open, Some(second), NOON);
            assert_eq!(open.1.events(id(1)).unwrap().len(), 1, "{first:?} {second:?}");
            open.1.seal_events(NOON, &Quiet::undisturbed()).unwrap();
        }
    }
    let check = open.1.check_outbox(NOON, &Quiet::undisturbed()).unwrap().unwrap();
    assert_eq!((check.events, check.faults.len()), (1, 0));
    drop(open);
    // And without a quiet moment in between the second place gives everything back.
    let open = bare.open_whole();
    let (home, mut vault) = rekey(&mut bare, open, Some(InForce), NOON);
    vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
    let outbox = vault.outbox.as_ref().unwrap();
    let second = SecondPlace::of(outbox, vault.id(), vault.master()).unwrap();
    assert_eq!(second.events.len(), 1);
    drop((home, vault));
}

#[test]
fn all_operations_of_one_call_or_none() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    let case = id(1);
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    let large = note(None, &"x".repeat(70_000));
    let error = vault.append(case, vec![note(None, "kept?"), large], NOON).unwrap_err();
    assert_eq!(error.code(), "event-too-large");
    assert_eq!(vault.events(case).unwrap().len(), 1);
    let unknown = vault.append(id(9), vec![note(None, "whose?")], NOON).unwrap_err();
    assert_eq!(unknown.code(), "case-unknown");
    let twice = vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap_err();
    assert_eq!(twice.code(), "case-exists");
    assert_eq!(vault.verify_recent(10).unwrap().checked, 1);
}
