//! R8, R11: what was written elsewhere is taken in, in whatever order it comes.

use std::collections::BTreeSet;

use dalil_case::{
    Body, Case, CaseId, DeviceId, Digest, Event, EventId, Hlc, Moment, OfficerId, Op, Recorded,
    Response, Uptime,
};
use dalil_seal::{Random, Secret, SigningKey};
use proptest::prelude::*;

use super::cast::{Bare, NOON, answer, note, opening};
use crate::history::Sha;
use crate::{Adopted, CaseQuery, Error, Foreign, HistoryWalk, Reach, Vault};

const CASE: CaseId = CaseId([0x2a; 16]);
const HOUR: i64 = 3_600_000;

/// Somebody with a device elsewhere.
struct Elsewhere {
    officer: OfficerId,
    key: SigningKey,
    tail: [Option<(u64, Digest)>; 2],
    hlc: Hlc,
}

impl Elsewhere {
    fn new(who: u8) -> Self {
        let key = SigningKey::from_seed(Secret::copy_of(&[who; 32])).unwrap();
        Self { officer: OfficerId([who; 16]), key, tail: [None, None], hlc: Hlc(0) }
    }

    fn write(&mut self, op: Op, at: Moment, seen: &[&Foreign]) -> Foreign {
        let compartment = op.compartment();
        let tail = &mut self.tail[usize::from(compartment.number())];
        let (seq, prev) = tail.map_or((1, Digest::ZERO), |(seq, hash)| (seq + 1, hash));
        self.hlc = self.hlc.next(at);
        let event = Event {
            id: EventId(Random::new().bytes().unwrap()),
            case: CASE,
            compartment,
            author: self.officer,
            device: DeviceId(self.officer.0),
            seq,
            prev,
            deps: seen.iter().map(|one| one.hash()).filter(|hash| *hash != prev).collect(),
            hlc: self.hlc,
            at,
            uptime: Uptime::default(),
            body: Body::Known(op),
            guide: Digest([7; 32]),
        };
        let bytes = event.encode();
        let hash = Event::hash_of(&bytes, &Sha);
        *tail = Some((seq, hash));
        let signature = self.key.sign(&event.signed_message(hash)).unwrap();
        Foreign::prove(bytes, signature.to_vec(), &self.key.verifying_key()).unwrap()
    }
}

fn take(vault: &mut Vault, events: &[&Foreign]) -> Adopted {
    vault.adopt(events.iter().map(|one| (*one).clone()).collect(), Reach::Whole, NOON).unwrap()
}

fn hashes(vault: &Vault) -> BTreeSet<Digest> {
    vault.events(CASE).unwrap().iter().map(|kept| kept.recorded.hash).collect()
}

fn is_whole(vault: &mut Vault) {
    let mut walk = HistoryWalk::new();
    assert!(vault.walk_on(&mut walk, u32::MAX).unwrap());
    assert_eq!(walk.broken, None);
    if !vault.events(CASE).unwrap().is_empty() {
        assert!(vault.is_projected(CASE).unwrap());
    }
}

#[test]
fn what_does_not_follow_waits_and_is_not_lost() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open();
    let mut sofia = Elsewhere::new(5);
    let open = sofia.write(opening("7K-M4Q", "Agadir"), NOON, &[]);
    let yes = sofia.write(answer("debt", Response::Yes), NOON, &[]);
    let words = sofia.write(note(None, "a shed by the river"), NOON, &[&yes]);
    let no = sofia.write(answer("debt", Response::No), NOON, &[&words]);
    let came = take(&mut vault, &[&no, &words]);
    assert_eq!((came.entered, came.waiting, came.changed.len()), (0, 2, 0));
    assert!(vault.cases(&CaseQuery::default()).unwrap().is_empty());
    // It waits through a lock, and again however often it comes.
    vault.close().unwrap();
    drop(home);
    let (_home, mut vault) = bare.open();
    assert_eq!(take(&mut vault, &[&no]).waiting, 2);
    assert_eq!(vault.awaited().unwrap(), 2);
    assert_eq!(take(&mut vault, &[&yes]).entered, 0);
    let came = take(&mut vault, &[&open]);
    assert_eq!((came.entered, came.waiting, came.changed), (4, 0, vec![CASE]));
    assert_eq!(vault.awaited().unwrap(), 0);
    assert_eq!(take(&mut vault, &[&open, &yes, &words, &no]), Adopted::default());
    let case = vault.case(CASE).unwrap();
    assert_eq!(case.answers()[&"debt".into()].response, Response::No);
    let found = CaseQuery { text: "river".to_owned(), ..CaseQuery::default() };
    assert_eq!(vault.cases(&found).unwrap().len(), 1);
    is_whole(&mut vault);
}

/// A reader of one compartment never gets what the other one holds, and does not wait for it.
#[test]
fn a_part_of_a_case_does_not_wait_for_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    let mut sofia = Elsewhere::new(5);
    let open = sofia.write(opening("7K-M4Q", "Agadir"), NOON, &[]);
    let words = sofia.write(note(None, "a name"), NOON, &[&open]);
    let yes = sofia.write(answer("debt", Response::Yes), NOON, &[&words]);
    let came = vault.adopt(vec![yes.clone(), open], Reach::Part, NOON).unwrap();
    assert_eq!((came.entered, came.waiting), (2, 0));
    // In its own chain it waits all the same.
    let (_gap, last) = (
        sofia.write(answer("debt", Response::No), NOON, &[]),
        sofia.write(answer("debt", Response::Unknown), NOON, &[]),
    );
    assert_eq!(vault.adopt(vec![last], Reach::Part, NOON).unwrap().waiting, 1);
}

#[test]
fn an_own_event_a_forgery_and_another_key_are_not_taken_in() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    let mut sofia = Elsewhere::new(5);
    let open = sofia.write(opening("7K-M4Q", "Agadir"), NOON, &[]);
    // Another key than the author's proves nothing.
    let other = Elsewhere::new(6);
    let forged =
        Foreign::prove(open.bytes.clone(), open.signature.clone(), &other.key.verifying_key());
    assert_eq!(forged.err(), Some(dalil_case::Broken::Signature));
    take(&mut vault, &[&open]);
    // The same officer with another key: nothing is taken in, of nobody.
    let mut double = Elsewhere { officer: sofia.officer, ..Elsewhere::new(6) };
    let theirs = double.write(note(None, "not hers"), NOON, &[&open]);
    let hers = sofia.write(answer("debt", Response::Yes), NOON, &[]);
    let refused = vault.adopt(vec![hers.clone(), theirs], Reach::Whole, NOON);
    assert!(matches!(refused, Err(Error::ColleagueChanged)));
    assert_eq!(hashes(&vault).len(), 1);
    // In the name of whoever has this vault.
    let mut myself = Elsewhere { officer: vault.officer(), ..Elsewhere::new(7) };
    let mine = Foreign { key: None, ..myself.write(note(None, "I said so"), NOON, &[&open]) };
    let came = take(&mut vault, &[&hers, &mine]);
    assert_eq!((came.entered, came.refused, came.waiting), (1, 1, 0));
    is_whole(&mut vault);
}

/// A device that was set back writes the same place of its chain twice: nothing replaces what is
/// here, and nothing is thrown away.
#[test]
fn a_second_event_in_the_same_place_waits() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    let mut sofia = Elsewhere::new(5);
    let open = sofia.write(opening("7K-M4Q", "Agadir"), NOON, &[]);
    let before = sofia.tail;
    let yes = sofia.write(answer("debt", Response::Yes), NOON, &[]);
    sofia.tail = before;
    let no = sofia.write(answer("debt", Response::No), NOON, &[]);
    assert_eq!(take(&mut vault, &[&open, &yes, &no]).forked, 1);
    assert_eq!((hashes(&vault).len(), vault.awaited().unwrap()), (2, 1));
    is_whole(&mut vault);
}

#[test]
fn of_an_erased_case_nothing_waits_and_nothing_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    let mut sofia = Elsewhere::new(5);
    let open = sofia.write(opening("7K-M4Q", "Agadir"), NOON, &[]);
    let _gap = sofia.write(answer("debt", Response::Yes), NOON, &[]);
    let late = sofia.write(answer("debt", Response::No), NOON, &[]);
    take(&mut vault, &[&open, &late]);
    assert_eq!(vault.awaited().unwrap(), 1);
    vault.erase(CASE, "retention", NOON).unwrap();
    assert_eq!(vault.awaited().unwrap(), 0);
    assert_eq!(take(&mut vault, &[&late]).refused, 1);
    assert_eq!(vault.awaited().unwrap(), 0);
}

/// R11: whatever a clock says is kept; order comes from what was seen.
#[test]
fn no_clock_is_refused_and_none_turns_the_order_round() {
    const YEAR: i64 = 365 * 24 * HOUR;
    // What the author's clock says, and whether it is more than a day ahead of this computer.
    let table = [
        (0, false),
        (-1, false),
        (i64::MIN, false),
        (NOON.0 - 10 * YEAR, false),
        (NOON.0 - HOUR, false),
        (NOON.0 - 60_000, false),
        (NOON.0 + 60_000, false),
        (NOON.0 + HOUR, false),
        (NOON.0 + 24 * HOUR, false),
        (NOON.0 + 24 * HOUR + 1, true),
        (4_294_967_296_000, true),
        (NOON.0 + 80 * YEAR, true),
        (i64::MAX, true),
    ];
    for (says, is_ahead) in table {
        let folder = tempfile::tempdir().unwrap();
        let bare = Bare::new(folder.path());
        let (home, mut vault) = bare.open();
        let mut sofia = Elsewhere::new(5);
        let open = sofia.write(opening("7K-M4Q", "Agadir"), Moment(says), &[]);
        let yes = sofia.write(answer("debt", Response::Yes), Moment(says), &[]);
        let came = take(&mut vault, &[&open, &yes]);
        assert_eq!((came.entered, came.ahead), (2, if is_ahead { 2 } else { 0 }), "{says}");
        let flagged = vault.ahead(CASE).unwrap();
        assert_eq!(flagged.len(), if is_ahead { 2 } else { 0 }, "{says}");
        let hers = vault.events(CASE).unwrap().last().unwrap().recorded.event.hlc;
        // The officer answers after having seen it, by a clock that is right: that counts.
        vault.append(CASE, vec![answer("debt", Response::No)], NOON).unwrap();
        let case = vault.case(CASE).unwrap();
        assert_eq!(case.answers()[&"debt".into()].response, Response::No, "{says}");
        assert_eq!(case.conflicts, Vec::<String>::new(), "{says}");
        let mine = case.answers[&"debt".into()].latest().hlc;
        // A clock that is not ahead is followed; one that is moves nothing.
        let last_ms = Hlc(0).next(Moment(NOON.0 + 24 * HOUR)).0 >> 16;
        assert_eq!(mine > hers, !is_ahead, "{says}");
        assert!(mine.0 >> 16 <= last_ms, "{says}");
        // And so after a lock.
        vault.close().unwrap();
        drop(home);
        let (_home, mut vault) = bare.open();
        vault.append(CASE, vec![note(None, "and on")], Moment(NOON.0 - 10 * YEAR)).unwrap();
        let after = vault.events(CASE).unwrap().last().unwrap().recorded.event.hlc;
        assert!(after > mine && after.0 >> 16 <= last_ms, "{says}");
        is_whole(&mut vault);
    }
}

/// What was chosen between is found by its words, and what was not is not.
#[test]
fn words_are_found_as_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    let find = |vault: &mut Vault, text: &str| {
        let query = CaseQuery { text: text.to_owned(), ..CaseQuery::default() };
        vault.cases(&query).unwrap().len()
    };
    let words = |text: &str| answer("tasks", Response::Text(text.to_owned()));
    vault.append(CASE, vec![opening("7K-M4Q", "Agadir")], NOON).unwrap();
    let open = vault.events(CASE).unwrap().remove(0).recorded;
    vault.append(CASE, vec![words("tomatoes")], NOON).unwrap();
    let mut sofia = Elsewhere::new(5);
    let open =
        Foreign { bytes: open.event.encode(), recorded: open, signature: Vec::new(), key: None };
    let hers = sofia.write(words("aubergines"), NOON, &[&open]);
    take(&mut vault, &[&hers]);
    assert_eq!((find(&mut vault, "tomatoes"), find(&mut vault, "aubergines")), (1, 1));
    let row = vault.cases(&CaseQuery::default()).unwrap().remove(0);
    assert_eq!((row.apart, row.answers), (1, 1));
    let decide = |chosen: EventId| Op::ConflictResolve {
        field: "answer/tasks".to_owned(),
        chosen: Some(chosen),
        reason: Some("talked".to_owned()),
    };
    let first = vault.append(CASE, vec![decide(hers.event().id)], NOON).unwrap();
    assert_eq!((find(&mut vault, "tomatoes"), find(&mut vault, "aubergines")), (0, 1));
    let row = vault.cases(&CaseQuery::default()).unwrap().remove(0);
    assert_eq!((row.apart, row.answers), (0, 1));
    // A decision for a decision.
    vault.append(CASE, vec![decide(first[0].event)], NOON).unwrap();
    assert_eq!((find(&mut vault, "tomatoes"), find(&mut vault, "aubergines")), (0, 1));
    // One more answer after a decision is counted once.
    vault.append(CASE, vec![words("melons")], NOON).unwrap();
    assert_eq!((find(&mut vault, "aubergines"), find(&mut vault, "melons")), (0, 1));
    assert_eq!(vault.cases(&CaseQuery::default()).unwrap().remove(0).answers, 1);
    assert!(vault.is_projected(CASE).unwrap());
}

/// More have written apart than one event can name: what is answered then supersedes every answer.
#[test]
fn an_answer_supersedes_what_is_in_view_however_many_wrote_apart() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    let mut first = Elsewhere::new(100);
    let open = first.write(opening("7K-M4Q", "Agadir"), NOON, &[]);
    let mut all = vec![open.clone()];
    for who in 1..=12 {
        let op = if who <= 4 {
            answer("debt", Response::Number(i64::from(who)))
        } else {
            note(None, "apart")
        };
        all.push(Elsewhere::new(who).write(op, NOON, &[&open]));
    }
    vault.adopt(all, Reach::Whole, NOON).unwrap();
    let case = vault.case(CASE).unwrap();
    assert_eq!((case.heads.len(), case.answers[&"debt".into()].all().count()), (12, 4));
    vault.append(CASE, vec![answer("debt", Response::Yes)], NOON).unwrap();
    let case = vault.case(CASE).unwrap();
    assert_eq!(case.answers[&"debt".into()].all().count(), 1);
    assert!(vault.is_projected(CASE).unwrap());
}

/// A step of the journey of somebody's events to this vault.
#[derive(Clone, Debug)]
enum Step {
    /// Some of the events arrive, by number, in this order.
    Arrive(Vec<usize>),
    /// The officer writes an answer here.
    Write(u8),
    Lock,
    Crash,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => proptest::collection::vec(0..24_usize, 1..12).prop_map(Step::Arrive),
        2 => (0..3_u8).prop_map(Step::Write),
        1 => Just(Step::Lock),
        1 => Just(Step::Crash),
    ]
}

/// Three who write and look at each other's work now and then: 24 events.
fn written(looks: &[(u8, u8)]) -> Vec<Foreign> {
    let mut three: Vec<Elsewhere> = [11, 12, 13].map(Elsewhere::new).into();
    let mut events = vec![three[0].write(opening("7K-M4Q", "Agadir"), NOON, &[])];
    for (n, (who, seen)) in (0_i64..).zip(looks).take(23) {
        let seen = events.get(events.len().saturating_sub(1 + usize::from(*seen))).cloned();
        let first = events[0].clone();
        let seen: Vec<&Foreign> = [Some(&first), seen.as_ref()].into_iter().flatten().collect();
        let seen =
            if seen.len() == 2 && seen[0].hash() == seen[1].hash() { &seen[..1] } else { &seen };
        let op = match n % 5 {
            4 => note(None, "a farm"),
            other => answer(&format!("q{}", other % 3), Response::Number(n)),
        };
        // One of the clocks runs backwards.
        let at = Moment(if *who == 2 { NOON.0 - n * HOUR } else { NOON.0 + n });
        events.push(three[usize::from(*who)].write(op, at, seen));
    }
    events
}

/// Of what arrived, what has all its parents: the only right answer.
fn complete(events: &[Foreign], arrived: &BTreeSet<usize>) -> BTreeSet<Digest> {
    let mut here = BTreeSet::new();
    loop {
        let before = here.len();
        for at in arrived {
            let event = events[*at].event();
            let parents = event.deps.iter().chain([&event.prev]);
            if parents.into_iter().all(|it| *it == Digest::ZERO || here.contains(it)) {
                here.insert(events[*at].hash());
            }
        }
        if here.len() == before {
            return here;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    /// R8, L10: at every moment the vault holds exactly what is complete, the rest waits, and the
    /// projections are those that a rebuild makes.
    #[test]
    fn at_every_moment_what_is_complete_is_there_and_the_rest_waits(
        looks in proptest::collection::vec((0..3_u8, 0..6_u8), 23),
        steps in proptest::collection::vec(step(), 1..20),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let bare = Bare::new(folder.path());
        let (mut home, mut vault) = bare.open();
        let events = written(&looks);
        let (mut arrived, mut own) = (BTreeSet::new(), BTreeSet::new());
        let all = Step::Arrive((0..events.len()).rev().collect());
        for step in steps.iter().chain([&all]) {
            match step {
                Step::Arrive(which) => {
                    let which: Vec<&Foreign> = which.iter().filter_map(|at| events.get(*at)).collect();
                    take(&mut vault, &which);
                    let now = events.iter().enumerate();
                    let now = now.filter(|(_, one)| which.iter().any(|it| it.hash() == one.hash()));
                    arrived.extend(now.map(|(at, _)| at));
                }
                Step::Write(question) => {
                    let op = answer(&format!("q{question}"), Response::Yes);
                    match vault.append(CASE, vec![op], NOON) {
                        Ok(written) => own.extend(written.iter().map(|one| one.hash)),
                        Err(error) => prop_assert_eq!(error.code(), "case-unknown"),
                    }
                }
                Step::Lock | Step::Crash => {
                    if matches!(step, Step::Lock) {
                        vault.close().unwrap();
                    } else {
                        drop(vault);
                    }
                    drop(home);
                    (home, vault) = bare.open();
                }
            }
            let wanted: BTreeSet<Digest> = &complete(&events, &arrived) | &own;
            let waits = arrived.len() + own.len() - wanted.len();
            prop_assert_eq!(hashes(&vault), wanted);
            prop_assert_eq!(vault.awaited().unwrap(), waits as u64);
            is_whole(&mut vault);
        }
        prop_assert_eq!(vault.awaited().unwrap(), 0);
        // The order of arrival is nowhere in what it came to.
        let mut kept: Vec<Recorded> =
            vault.events(CASE).unwrap().into_iter().map(|kept| kept.recorded).collect();
        kept.reverse();
        prop_assert_eq!(vault.case(CASE).unwrap(), Case::fold(CASE, &kept));
    }
}
