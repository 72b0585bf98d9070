//! What a case is, made of events that were written together and apart.

use proptest::prelude::*;

use super::cast::{AMINA, CASE, Chain, IDIR, decide, opening, set};
use crate::{Basis, Case, Choice, Consent, Digest, Event, Field, Op, Recorded, Response, Status};

fn fold(events: &[&Recorded]) -> Case {
    let events: Vec<Recorded> = events.iter().map(|recorded| (*recorded).clone()).collect();
    Case::fold(CASE, &events)
}

fn responses(case: &Case, question: &str) -> Vec<Response> {
    let Some(field) = case.answers.get(&question.into()) else { return Vec::new() };
    let all = std::iter::once(field.latest()).chain(field.others());
    all.filter_map(|kept| kept.value.as_ref().map(|answer| answer.response.clone())).collect()
}

#[test]
fn a_later_answer_supersedes_whatever_the_clock_says() {
    let mut amina = Chain::of(AMINA);
    let open = amina.write(opening(), 1000, &[]);
    let first = amina.write(set("debt", Response::Yes), 2000, &[]);
    // The clock was set back ten years.
    let second = amina.write(set("debt", Response::No), -1, &[]);
    let case = fold(&[&open, &first, &second]);
    assert_eq!(responses(&case, "debt"), [Response::No]);
    assert!(case.conflicts.is_empty());
    assert_eq!(case.heads, [second.hash]);
    let kept = case.answers[&"debt".into()].latest();
    assert_eq!((kept.event, kept.author), (second.event.id, AMINA));
}

#[test]
fn answers_given_apart_are_both_kept_until_someone_decides() {
    let (mut amina, mut idir) = (Chain::of(AMINA), Chain::of(IDIR));
    let open = amina.write(opening(), 1, &[]);
    let hers = amina.write(set("debt", Response::Yes), 10, &[]);
    let his = idir.write(set("debt", Response::No), 20, &[&open]);
    let same = idir.write(set("papers", Response::Yes), 21, &[]);
    let also = amina.write(set("papers", Response::Yes), 22, &[]);
    let apart = fold(&[&open, &hers, &his, &same, &also]);
    assert_eq!(responses(&apart, "debt"), [Response::No, Response::Yes]);
    assert_eq!(apart.conflicts, ["answer/debt"]);
    // Equal values are no conflict.
    assert_eq!(responses(&apart, "papers"), [Response::Yes]);
    assert_eq!(apart.heads.len(), 2);
    let resolve = decide("answer/debt", Some(hers.event.id));
    let decided = idir.write(resolve.clone(), 30, &[&also]);
    let case = fold(&[&open, &hers, &his, &same, &also, &decided]);
    assert_eq!(responses(&case, "debt"), [Response::Yes]);
    assert!(case.conflicts.is_empty());
    assert_eq!(case.answers[&"debt".into()].latest().author, IDIR);
    // Whoever decides without having seen a value does not end it.
    let unseen = Chain::of(IDIR).write(resolve, 30, &[&open]);
    let case = fold(&[&open, &hers, &his, &unseen]);
    assert_eq!(case.conflicts, ["answer/debt"]);
    // A decision for something that is not there decides nothing.
    let nothing = decide("answer/debt", Some(crate::EventId([0xFF; 16])));
    let nothing = idir.write(nothing, 40, &[&also]);
    let case = fold(&[&open, &hers, &his, &same, &also, &nothing]);
    assert_eq!(responses(&case, "debt").len(), 2);
}

#[test]
fn clearing_and_answering_apart_keeps_the_answer_in_view() {
    let (mut amina, mut idir) = (Chain::of(AMINA), Chain::of(IDIR));
    let open = amina.write(opening(), 1, &[]);
    let yes = amina.write(set("debt", Response::Yes), 2, &[]);
    let clear = amina.write(Op::AnswerClear { question: "debt".into() }, 90, &[]);
    let again = idir.write(set("debt", Response::Declined), 20, &[&yes]);
    let case = fold(&[&open, &yes, &clear, &again]);
    assert_eq!(responses(&case, "debt"), [Response::Declined]);
    assert_eq!(case.conflicts, ["answer/debt"]);
    let case = fold(&[&open, &yes, &clear]);
    assert!(case.answers().is_empty() && case.conflicts.is_empty());
}

#[test]
fn everything_else_has_its_place() {
    let mut amina = Chain::of(AMINA);
    let mut ops = vec![opening()];
    ops.extend([
        Op::NoteAdd { question: None, text: "calm".to_owned(), replaces: None },
        Op::NeedSet { need: "shelter".to_owned(), urgency: "today".to_owned() },
        Op::ServiceChoose { service: "oim".to_owned(), chosen: true },
        Op::ServiceChoose { service: "oim".to_owned(), chosen: false },
        Op::ConsentSet {
            recipient: "ngo".to_owned(),
            consent: Consent::Agrees,
            basis: Basis::ToldByPerson,
        },
        Op::ConsentWithdraw { recipient: "ngo".to_owned(), basis: Basis::ToldByPerson },
        Op::ItemAdd { list: "children".to_owned(), item: "a".to_owned(), value: "6".to_owned() },
        Op::ItemAdd { list: "children".to_owned(), item: "b".to_owned(), value: "9".to_owned() },
        Op::ItemRemove { list: "children".to_owned(), item: "a".to_owned() },
        Op::AssessmentComputed {
            conclusion: "grounds-to-refer".to_owned(),
            act_now: true,
            guide_hash: Digest([7; 32]),
            result_hash: Digest([8; 32]),
        },
        Op::DecisionSet {
            choice: Choice::Raise,
            conclusion: "strong-grounds".to_owned(),
            reason: "fear".to_owned(),
            statement: "as told".to_owned(),
            role: "inspector".to_owned(),
            name: None,
        },
        Op::CaseClose { reason: "referred".to_owned() },
    ]);
    let mut events: Vec<Recorded> =
        (10..).zip(ops).map(|(at, op)| amina.write(op, at, &[])).collect();
    let looked = amina.write(Op::Viewed { what: "result".to_owned() }, 999, &[]);
    events.push(looked);
    let correction = Op::NoteAdd {
        question: None,
        text: "calm now".to_owned(),
        replaces: Some(events[1].event.id),
    };
    events.push(amina.write(correction, 30, &[]));
    let case = Case::fold(CASE, &events);
    let latest = |field: Option<&Field<String>>| field.map(|f| f.latest().value.clone());
    assert_eq!(latest(case.needs.get("shelter")), Some("today".to_owned()));
    assert!(!case.services["oim"].latest().value);
    assert_eq!(case.consents["ngo"].latest().value, Consent::Withdrawn);
    let items: Vec<_> =
        case.items.iter().map(|((_, item), field)| (item, &field.latest().value)).collect();
    assert_eq!(items, [(&"b".to_owned(), &"9".to_owned())]);
    assert!(case.computed.unwrap().latest().value.act_now);
    assert_eq!(case.decision.unwrap().latest().value.choice, Choice::Raise);
    assert_eq!(case.status, Status::Closed("referred".to_owned()));
    assert_eq!(case.opening.unwrap().latest().value.code, "7K-M4Q");
    assert_eq!((case.opened_at, case.last_at), (Some(crate::Moment(10)), Some(crate::Moment(30))));
    assert_eq!(case.notes.len(), 2);
    assert_eq!(case.notes[0].value.replaced_by, Some(case.notes[1].event));
    assert_eq!(case.event_count, events.len());
}

#[test]
fn a_removal_wins_only_over_what_it_had_seen() {
    let (mut amina, mut idir) = (Chain::of(AMINA), Chain::of(IDIR));
    let add = |value: &str| Op::ItemAdd {
        list: "children".to_owned(),
        item: "a".to_owned(),
        value: value.to_owned(),
    };
    let first = amina.write(add("6"), 1, &[]);
    let remove = Op::ItemRemove { list: "children".to_owned(), item: "a".to_owned() };
    let removed = idir.write(remove, 90, &[&first]);
    assert!(fold(&[&first, &removed]).items.is_empty());
    let again = amina.write(add("7"), 2, &[]);
    let case = fold(&[&first, &removed, &again]);
    assert_eq!(case.items.values().next().map(|one| one.latest().value.as_str()), Some("7"));
}

/// Two officers who work on and look at each other's work now and then.
fn schedule() -> impl Strategy<Value = Vec<(bool, bool, u8, u8)>> {
    proptest::collection::vec((any::<bool>(), any::<bool>(), 0..3_u8, 0..4_u8), 1..24)
}

proptest! {
    #[test]
    fn the_order_in_which_events_arrive_does_not_matter(
        steps in schedule(),
        shuffle in any::<u64>(),
    ) {
        let mut chains = [Chain::of(AMINA), Chain::of(IDIR)];
        let mut events: Vec<Recorded> = Vec::new();
        for (at, (who, looks, question, value)) in (0_i64..).zip(steps) {
            let seen: Vec<Recorded> =
                if looks { events.iter().rev().take(4).cloned().collect() } else { Vec::new() };
            let seen: Vec<&Recorded> = seen.iter().collect();
            let op = set(&format!("q{question}"), Response::Number(i64::from(value)));
            // One clock runs backwards.
            let at = if who { at } else { -at };
            events.push(chains[usize::from(who)].write(op, at, &seen));
        }
        let case = Case::fold(CASE, &events);
        let mut mixed = events.clone();
        let count = mixed.len();
        for at in (1..count).rev() {
            let other = usize::try_from(shuffle.rotate_left(at as u32) % (at as u64 + 1)).unwrap();
            mixed.swap(at, other);
        }
        // Some arrive twice.
        mixed.extend_from_slice(&events[..count / 2]);
        prop_assert_eq!(&Case::fold(CASE, &mixed), &case);
        // Nothing is lost: a value that no one has superseded is in view.
        let ancestors = |of: &Recorded| -> Vec<Digest> {
            let mut open = vec![of.hash];
            let mut all = Vec::new();
            while let Some(hash) = open.pop() {
                let Some(found) = events.iter().find(|r| r.hash == hash) else { continue };
                for parent in found.event.deps.iter().chain([&found.event.prev]) {
                    if !all.contains(parent) {
                        all.push(*parent);
                        open.push(*parent);
                    }
                }
            }
            all
        };
        for recorded in &events {
            let field = |r: &Recorded| r.event.body.op().and_then(Op::field);
            let superseded = events
                .iter()
                .any(|r| field(r) == field(recorded) && ancestors(r).contains(&recorded.hash));
            let Some(Op::AnswerSet { question, response, .. }) = recorded.event.body.op() else {
                continue;
            };
            let in_view = responses(&case, question.as_str()).contains(response);
            prop_assert!(superseded || in_view);
        }
        let registers = Case::registers(CASE, &events);
        prop_assert_eq!(registers.get("head").map(Vec::len), Some(case.heads.len()));
    }

    #[test]
    fn any_event_reads_back_the_same(
        text in ".{0,40}",
        seq in any::<u64>(),
        at in any::<i64>(),
        deps in 0..8_usize,
        n in any::<i64>(),
    ) {
        let mut event = Chain::of(AMINA).write(set(&text, Response::Text(text.clone())), at, &[]).event;
        event.seq = seq;
        event.deps = (0..deps).map(|dep| Digest([dep as u8; 32])).collect();
        for response in [Response::Number(n), Response::Date(text.clone()), Response::NotAsked] {
            event.body = crate::Body::Known(set(&text, response));
            let bytes = event.encode();
            prop_assert_eq!(Event::decode(&bytes), Ok(event.clone()));
            prop_assert!(Event::decode(&bytes[..bytes.len() - 1]).is_err());
        }
    }

    #[test]
    fn noise_is_no_event(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(event) = Event::decode(&bytes) {
            prop_assert_eq!(event.encode(), bytes);
        }
    }
}
