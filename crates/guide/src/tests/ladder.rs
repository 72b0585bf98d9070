//! The decision table of the ladder on the Morocco pack: every row, and its nearest misses.

use std::collections::BTreeSet;

use dalil_case::Response;

use crate::assess::assess_record;
use crate::model::Conclusion;
use crate::record::{Age, FormState, ItemState, Record};
use crate::tests::morocco;

const STRONG_COERCION: [&str; 2] = ["cd-documents", "cd-debt"];
const EXPLOITATION: [&str; 3] = ["ex-pay", "ex-living", "ex-hazard"];

/// A record: everything that is not named is `rest`; forms not named are `forms_rest`.
struct Given<'g> {
    age: Age,
    set: Option<&'g str>,
    forms: &'g [(&'g str, FormState)],
    forms_rest: FormState,
    yes: &'g [&'g str],
    rest: ItemState,
    concern: bool,
}

const ADULT: Given<'static> = Given {
    age: Age::Adult,
    set: None,
    forms: &[],
    forms_rest: FormState::None,
    yes: &[],
    rest: ItemState::No,
    concern: false,
};
const CHILD: Given<'static> = Given { age: Age::Under18, ..ADULT };

const CONFIRMED: &[(&str, FormState)] = &[("begging", FormState::Confirmed)];
const SUSPECTED: &[(&str, FormState)] = &[("begging", FormState::Suspected)];
const UNKNOWN: &[(&str, FormState)] = &[("begging", FormState::Unknown)];

fn record(given: &Given<'_>) -> Record {
    let guide = morocco::guide();
    let mut record = Record { age: given.age.into(), ..Record::default() };
    record.set = given.set.map(str::to_owned);
    for form in guide.inputs.forms.keys() {
        record.forms.insert(form.clone(), given.forms_rest.into());
    }
    for (form, state) in given.forms {
        record.forms.insert((*form).to_owned(), (*state).into());
    }
    for indicator in &guide.indicators {
        record.items.insert(indicator.key.clone(), given.rest.into());
    }
    for key in given.yes {
        assert!(record.items.insert((*key).to_owned(), ItemState::Yes.into()).is_some(), "{key}");
    }
    let concern = if given.concern { ItemState::Yes } else { ItemState::No };
    record.concern = concern.into();
    record
}

fn check(row: &str, given: &Given<'_>) {
    let assessment = assess_record(&morocco::guide(), &record(given));
    assert_eq!(assessment.row, row, "{:?} {:?} {:?}", given.age, given.forms, given.yes);
    let step = match row.chars().next() {
        Some('S') => Conclusion::StrongGrounds,
        Some('G') => Conclusion::GroundsToRefer,
        Some('N') => Conclusion::NotEnoughInformation,
        _ => Conclusion::OtherRoute,
    };
    assert_eq!(assessment.conclusion, step);
}

#[test]
fn s1_purpose_and_means() {
    check("S1", &Given { forms: CONFIRMED, yes: &STRONG_COERCION, ..ADULT });
    let both = [&STRONG_COERCION[..], &EXPLOITATION[..]].concat();
    check("S1", &Given { yes: &both, ..ADULT });
    check("S1", &Given { forms: CONFIRMED, yes: &["dr-job-location-employer", "dr-pay"], ..ADULT });
    check("G1", &Given { forms: SUSPECTED, yes: &STRONG_COERCION, ..ADULT });
    check("G7", &Given { forms: CONFIRMED, yes: &["cd-documents"], ..ADULT });
}

#[test]
fn s2_purpose_alone_for_a_child() {
    for age in [Age::Under18, Age::Doubtful, Age::Unknown] {
        check("S2", &Given { age, forms: CONFIRMED, ..CHILD });
        check("S2", &Given { age, yes: &EXPLOITATION, ..CHILD });
    }
    check("G8", &Given { forms: SUSPECTED, ..CHILD });
    check("O1", &Given { yes: &["ex-pay", "ex-living"], ..CHILD });
    check("O1", &Given { yes: &EXPLOITATION, ..ADULT });
}

#[test]
fn g1_coercion() {
    check("G1", &Given { yes: &STRONG_COERCION, ..ADULT });
    check("G1", &Given { yes: &STRONG_COERCION, ..CHILD });
    check("G1", &Given { yes: &["cr-debt", "cr-documents", "cr-confinement"], ..ADULT });
    check("O1", &Given { yes: &["cd-documents"], ..ADULT });
}

#[test]
fn g2_purpose_and_a_sign_of_vulnerability() {
    check("G2", &Given { forms: CONFIRMED, yes: &["vd-dependency"], ..ADULT });
    check("G2", &Given { forms: CONFIRMED, yes: &["av-economic"], ..ADULT });
    check("O1", &Given { forms: CONFIRMED, ..ADULT });
    check("O1", &Given { yes: &["vd-dependency"], ..ADULT });
}

#[test]
fn g3_one_strong_sign_of_a_child() {
    check("G3", &Given { yes: &["cd-documents"], ..CHILD });
    check("G3", &Given { yes: &["ex-hours"], ..CHILD });
    check("O1", &Given { yes: &["ex-pay"], ..CHILD });
    check("O1", &Given { yes: &["cd-documents"], ..ADULT });
}

#[test]
fn g4_concern() {
    check("G4", &Given { concern: true, ..ADULT });
    check("G4", &Given { concern: true, ..CHILD });
    check("O1", &Given { concern: false, ..ADULT });
}

#[test]
fn g5_means_while_the_purpose_is_not_settled() {
    let deceived = ["dr-job-location-employer", "dr-pay"];
    check("G5", &Given { forms: SUSPECTED, yes: &deceived, ..ADULT });
    check("G5", &Given { forms: UNKNOWN, yes: &deceived, ..ADULT });
    check("O1", &Given { yes: &deceived, ..ADULT });
    check("N1", &Given { forms: UNKNOWN, yes: &deceived[1..], ..ADULT });
}

#[test]
fn g6_suspected_purpose_and_a_sign_of_vulnerability() {
    check("G6", &Given { forms: SUSPECTED, yes: &["vd-dependency"], ..ADULT });
    check("G6", &Given { forms: SUSPECTED, yes: &["vd-dependency"], ..CHILD });
    check("N1", &Given { forms: UNKNOWN, yes: &["vd-dependency"], ..ADULT });
}

#[test]
fn g7_purpose_and_a_strong_sign_of_means() {
    check("G7", &Given { forms: CONFIRMED, yes: &["cd-documents"], ..ADULT });
    check("G7", &Given { forms: SUSPECTED, yes: &["cd-documents"], ..ADULT });
    check("N1", &Given { forms: SUSPECTED, yes: &["ex-hours"], ..ADULT });
    check("N1", &Given { forms: UNKNOWN, yes: &["cd-documents"], ..ADULT });
    check("O1", &Given { forms: CONFIRMED, yes: &["dr-pay"], ..ADULT });
}

#[test]
fn g8_a_child_with_any_dimension_or_a_suspicion() {
    check("G8", &Given { yes: &["av-economic", "av-personal-situation", "av-context"], ..CHILD });
    check("G8", &Given { forms: SUSPECTED, ..CHILD });
    check("N1", &Given { forms: SUSPECTED, ..ADULT });
    check("O1", &Given { yes: &["av-economic", "av-personal-situation"], ..CHILD });
}

#[test]
fn n1_purpose_suspected_or_open() {
    check("N1", &Given { forms: SUSPECTED, ..ADULT });
    check("N1", &Given { forms: UNKNOWN, ..ADULT });
    check("N1", &Given { forms: UNKNOWN, ..CHILD });
    check("O1", &ADULT);
    check("O1", &CHILD);
}

#[test]
fn n2_what_is_open_could_still_raise_it() {
    let mut open = record(&ADULT);
    for key in STRONG_COERCION {
        open.items.insert(key.into(), ItemState::Declined.into());
    }
    assert_eq!(assess_record(&morocco::guide(), &open).row, "N2");
    open.items.insert("cd-debt".into(), ItemState::No.into());
    assert_eq!(assess_record(&morocco::guide(), &open).row, "O1", "one strong sign is not enough");
}

#[test]
fn unknown_is_not_no() {
    let mut steps = BTreeSet::new();
    for rest in [ItemState::Unknown, ItemState::Declined, ItemState::NotAsked] {
        let given = Given { forms_rest: FormState::Unknown, rest, ..ADULT };
        let assessment = assess_record(&morocco::guide(), &record(&given));
        steps.insert(format!("{:?} {:?}", assessment.row, assessment.dimensions));
    }
    assert_eq!(steps.len(), 1, "{steps:?}");
    check("N1", &Given { forms_rest: FormState::Unknown, rest: ItemState::Declined, ..ADULT });
}

#[test]
fn both_kinds_of_forms_and_the_higher_row_stands() {
    let both = [("begging", FormState::Suspected), ("sexual-exploitation", FormState::Suspected)];
    // `ex-hours` with two medium signs: strong in the labor set alone.
    let given = Given { forms: &both, yes: &["cd-documents"], ..ADULT };
    let assessment = assess_record(&morocco::guide(), &record(&given));
    assert_eq!(assessment.sets.len(), 2);
    assert_eq!((assessment.set.as_str(), assessment.provisional), ("adult-labour", false));

    let only = Given { forms: &both[1..], ..given };
    let assessment = assess_record(&morocco::guide(), &record(&only));
    assert_eq!(assessment.sets.len(), 1);
    assert_eq!((assessment.set.as_str(), assessment.provisional), ("adult-sexual", true));

    // Forced tasks and one more sign: positive in the sexual set alone, so that set carries it.
    let given = Given { forms: &both, yes: &["cd-forced-tasks-clients", "cd-documents"], ..ADULT };
    let assessment = assess_record(&morocco::guide(), &record(&given));
    assert_eq!(assessment.row, "G1");
    assert!(!assessment.provisional, "papers and one more sign are enough in the labor set too");
}

#[test]
fn the_purpose_of_each_set_is_its_own() {
    // Strong in the labor set, medium in the sexual one: exploitation is positive with one of them.
    let given = Given { yes: &["ex-hours", "ex-pay", "vd-dependency"], ..ADULT };
    check("G2", &given);
    let sexual = Given { set: Some("adult-sexual"), ..given };
    check("O1", &sexual);
}

#[test]
fn urgent_stands_apart_from_the_rows() {
    let mut urgent = record(&ADULT);
    let before = assess_record(&morocco::guide(), &urgent);
    assert!(!before.act_now);
    assert!(before.urgent.iter().any(|need| need.ask_first), "asked before anything else");
    urgent.urgent.insert("medical".into(), ItemState::Yes.into());
    let after = assess_record(&morocco::guide(), &urgent);
    assert!(after.act_now);
    assert_eq!((after.row, after.conclusion), (before.row, before.conclusion));
}

#[test]
fn reasons_name_what_the_row_rests_on() {
    let given = Given { forms: CONFIRMED, yes: &["cd-documents", "cd-debt", "dr-pay"], ..ADULT };
    let assessment = assess_record(&morocco::guide(), &record(&given));
    let text = serde_json::to_value(&assessment.reasons).unwrap();
    let decides = |name: &str, id: &str| {
        let reasons = text.as_array().unwrap();
        let reason = reasons.iter().find(|reason| reason[name] == id).unwrap();
        reason["decides"].as_bool().unwrap()
    };
    assert!(decides("indicator", "cd-documents"));
    assert!(decides("indicator", "cd-debt"));
    assert!(decides("form", "begging"));
    assert!(!decides("indicator", "dr-pay"), "its dimension is not positive");
    assert_eq!(text[0]["row"], "S1");
}

#[test]
fn routes_accompany_any_step() {
    let routes = |given: &Given<'_>| assess_record(&morocco::guide(), &record(given)).routes;
    let has = |given: &Given<'_>, route: &str| routes(given).contains(&route.to_owned());
    assert!(has(&Given { yes: &["ex-pay"], ..ADULT }, "labour-rights"));
    assert!(!has(&ADULT, "labour-rights"));
    assert!(has(&CHILD, "child-protection"));
    assert!(!has(&ADULT, "child-protection"));
    // An unknown age counts as doubtful as soon as there is anything to protect from.
    let empty = Given {
        age: Age::Unknown,
        rest: ItemState::NotAsked,
        forms_rest: FormState::Unknown,
        ..ADULT
    };
    assert!(!has(&empty, "child-protection"), "nothing is known yet, and nothing is shown");
    assert!(!has(&Given { rest: ItemState::No, ..empty }, "child-protection"));
    assert!(has(&Given { rest: ItemState::Declined, ..empty }, "child-protection"));
    assert!(has(&Given { yes: &["ex-living"], ..empty }, "child-protection"));
    assert!(has(&Given { forms: SUSPECTED, ..empty }, "child-protection"));
    assert!(has(&Given { concern: true, ..empty }, "child-protection"));
    let mut declined = record(&empty);
    declined.said.insert("age".into(), Response::Declined);
    let declined = assess_record(&morocco::guide(), &declined).routes;
    assert_eq!(declined, ["child-protection"], "the age was asked for and stays open");
    assert!(has(&Given { yes: &["cd-violence"], ..ADULT }, "violence"));
    let deceived = Given { yes: &["dr-job-location-employer", "dr-pay"], ..ADULT };
    assert!(has(&deceived, "prevention"));
    assert!(!has(&Given { forms: CONFIRMED, ..deceived }, "prevention"));
}
