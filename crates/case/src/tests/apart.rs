//! What was said apart, field by field: what counts meanwhile, and what a decision ends.

use super::cast::{AMINA, CASE, Chain, IDIR, decide, opening, set};
use crate::{Basis, Case, Choice, Consent, Digest, Op, Recorded, Response};

/// Amina opens a case that Idir has seen; then each writes without seeing the other.
fn apart(hers: Vec<Op>, his: Vec<Op>) -> (Vec<Recorded>, Chain, Chain) {
    let (mut amina, mut idir) = (Chain::of(AMINA), Chain::of(IDIR));
    let mut events = vec![amina.write(opening(), 1, &[])];
    let first = events[0].clone();
    let look = idir.write(Op::Viewed { what: "case".to_owned() }, 2, &[&first]);
    events.push(look);
    events.extend((10..).zip(hers).map(|(at, op)| amina.write(op, at, &[])));
    events.extend((20..).zip(his).map(|(at, op)| idir.write(op, at, &[])));
    (events, amina, idir)
}

/// What an officer has seen who has seen everything.
fn heads(events: &[Recorded]) -> Vec<&Recorded> {
    let heads = Case::fold(CASE, events).heads;
    events.iter().filter(|one| heads.contains(&one.hash)).collect()
}

fn consent(consent: Consent) -> Op {
    Op::ConsentSet { recipient: "ngo".to_owned(), consent, basis: Basis::ToldByPerson }
}

fn item(value: &str) -> Op {
    Op::ItemAdd { list: "children".to_owned(), item: "a".to_owned(), value: value.to_owned() }
}

fn rung(conclusion: &str, act_now: bool) -> Op {
    Op::AssessmentComputed {
        conclusion: conclusion.to_owned(),
        act_now,
        guide_hash: Digest([7; 32]),
        result_hash: Digest([8; 32]),
    }
}

fn signed(conclusion: &str) -> Op {
    Op::DecisionSet {
        choice: Choice::Agree,
        conclusion: conclusion.to_owned(),
        reason: String::new(),
        statement: "as told".to_owned(),
        role: "inspector".to_owned(),
        name: None,
    }
}

#[test]
fn a_refusal_is_not_overruled_by_an_agreement_noted_apart() {
    for (hers, his) in [
        (Consent::Refuses, Consent::Agrees),
        (Consent::Agrees, Consent::Withdrawn),
        (Consent::NotAsked, Consent::Agrees),
    ] {
        let (events, _, _) = apart(vec![consent(hers)], vec![consent(his)]);
        let case = Case::fold(CASE, &events);
        assert_eq!(case.conflicts, ["consent/ngo"]);
        assert_ne!(case.consents["ngo"].careful().value, Consent::Agrees, "{hers:?} {his:?}");
        assert_eq!(case.consents["ngo"].all().count(), 2);
    }
}

#[test]
fn a_thing_that_was_noted_in_two_ways_stands_in_both() {
    let (events, _, _) = apart(vec![item("6")], vec![item("9")]);
    let case = Case::fold(CASE, &events);
    let values: Vec<_> =
        case.items.values().flat_map(|field| field.all().map(|kept| kept.value.as_str())).collect();
    assert_eq!(values, ["9", "6"]);
    assert_eq!(case.conflicts, ["item/children/a"]);
    // Noted again while a colleague took it off: it stays, and there is nothing to decide.
    let off = Op::ItemRemove { list: "children".to_owned(), item: "a".to_owned() };
    let (events, _, _) = apart(vec![item("6")], vec![off]);
    let case = Case::fold(CASE, &events);
    assert_eq!((case.items.len(), case.conflicts.len()), (1, 0));
}

#[test]
fn what_the_rules_made_of_it_is_never_decided_between() {
    let hers = vec![rung("grounds-to-refer", false)];
    let (events, _, _) = apart(hers, vec![rung("strong-grounds", true)]);
    let case = Case::fold(CASE, &events);
    assert_eq!(case.conflicts, Vec::<String>::new());
    assert!(case.computed.unwrap().all().any(|kept| kept.value.act_now));
}

#[test]
fn a_statement_signed_without_having_seen_an_answer_is_out_of_date() {
    let (events, mut amina, _) =
        apart(vec![signed("other-route")], vec![set("debt", Response::Yes)]);
    let case = Case::fold(CASE, &events);
    assert!(case.changed_since_decision);
    let again = amina.write(signed("strong-grounds"), 30, &heads(&events));
    let case = Case::fold(CASE, &[events, vec![again]].concat());
    assert!(!case.changed_since_decision);
    assert_eq!(case.conflicts, Vec::<String>::new());
}

#[test]
fn two_statements_stand_until_one_is_chosen() {
    let (mut events, _, mut idir) =
        apart(vec![signed("strong-grounds")], vec![signed("other-route")]);
    let case = Case::fold(CASE, &events);
    assert_eq!(case.conflicts, ["decision"]);
    let hers = case.decision.unwrap().others()[0].event;
    // Nobody can decide that nothing was signed.
    let nothing = idir.write(decide("decision", None), 30, &heads(&events));
    events.push(nothing);
    assert_eq!(Case::fold(CASE, &events).conflicts, ["decision"]);
    let chosen = idir.write(decide("decision", Some(hers)), 40, &heads(&events));
    events.push(chosen);
    let case = Case::fold(CASE, &events);
    assert_eq!(case.conflicts, Vec::<String>::new());
    assert_eq!(case.decision.unwrap().latest().value.conclusion, "strong-grounds");
}

#[test]
fn none_of_the_values_may_count_and_it_is_asked_again() {
    let hers = vec![set("debt", Response::Yes), consent(Consent::Agrees)];
    let his = vec![set("debt", Response::No), consent(Consent::Refuses)];
    let (mut events, mut amina, _) = apart(hers, his);
    for field in ["answer/debt", "consent/ngo"] {
        let neither = amina.write(decide(field, None), 30, &heads(&events));
        events.push(neither);
    }
    let case = Case::fold(CASE, &events);
    assert_eq!(case.conflicts, Vec::<String>::new());
    assert_eq!(case.answers[&"debt".into()].latest().value, None);
    assert_eq!(case.consents["ngo"].latest().value, Consent::NotAsked);
}

/// Two who decide apart have made a conflict of decisions, which a third decision ends.
#[test]
fn decisions_made_apart_stand_side_by_side_too() {
    let (mut events, mut amina, mut idir) =
        apart(vec![set("debt", Response::Yes)], vec![set("debt", Response::No)]);
    let case = Case::fold(CASE, &events);
    let field = &case.answers[&"debt".into()];
    let (his, hers) = (field.latest().event, field.others()[0].event);
    let seen: Vec<Recorded> = heads(&events).into_iter().cloned().collect();
    let seen: Vec<&Recorded> = seen.iter().collect();
    events.push(amina.write(decide("answer/debt", Some(his)), 30, &seen));
    events.push(idir.write(decide("answer/debt", Some(hers)), 31, &seen));
    let case = Case::fold(CASE, &events);
    assert_eq!(case.conflicts, ["answer/debt"]);
    // The one that stands now is the decision; choosing it chooses what it had chosen.
    let other = case.answers[&"debt".into()].others()[0].clone();
    assert_eq!(other.author, AMINA);
    events.push(idir.write(decide("answer/debt", Some(other.event)), 40, &heads(&events)));
    let case = Case::fold(CASE, &events);
    assert_eq!(case.conflicts, Vec::<String>::new());
    let answer = case.answers[&"debt".into()].latest().value.clone().unwrap();
    assert_eq!(answer.response, Response::No);
}

/// A decision cannot choose what its author had not seen.
#[test]
fn what_was_not_seen_was_not_chosen() {
    let (mut events, mut amina, _) =
        apart(vec![set("debt", Response::Yes)], vec![set("debt", Response::No)]);
    let his = Case::fold(CASE, &events).answers[&"debt".into()].latest().event;
    events.push(amina.write(decide("answer/debt", Some(his)), 90, &[]));
    let case = Case::fold(CASE, &events);
    assert_eq!(case.answers[&"debt".into()].all().count(), 2);
    let registers = Case::registers(CASE, &events);
    assert_eq!(registers["answer/debt"].len(), 2);
}
