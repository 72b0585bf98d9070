//! The referral: what the next person needs to know, and nothing that they do not.

use dalil_ipc::{ElementState, ElementView, PaperChoice};
use dalil_report as report;

use super::wording::{Wording, basis_from};
use crate::bench::Origin;
use crate::open_case::OpenCase;
use crate::{meaning, referral};

/// Puts a referral together.
pub(crate) fn compose(
    wording: &Wording,
    warm: &OpenCase,
    choice: &PaperChoice,
    origin: &Origin,
) -> report::Referral {
    let meaning = meaning::view(&warm.flow, &warm.assessment);
    let mut open: Vec<&String> = meaning.urgent_open.iter().collect();
    open.extend(meaning.unknown.iter().filter(|id| !meaning.urgent_open.contains(id)));
    report::Referral {
        facts: wording.facts.clone(),
        act_now: meaning
            .act_now
            .iter()
            .map(|id| report::Need {
                what: wording.say(&format!("urgent-{id}")),
                detail: wording.maybe(&format!("urgent-{id}.do")),
                when: report::When::Now,
            })
            .collect(),
        conclusion: wording.conclusion(warm),
        elements: meaning
            .elements
            .iter()
            .filter_map(|element| show_element(wording, element, choice.reasons))
            .collect(),
        unknown: open.into_iter().map(|id| wording.say(&format!("q-{id}.label"))).collect(),
        needs: needs(wording, warm),
        services: told(wording, warm).iter().map(|id| service(wording, warm, id)).collect(),
        consents: consents(wording, warm),
        statement: choice.statement.then(|| wording.statement(warm, origin)),
    }
}

fn show_element(
    wording: &Wording,
    element: &ElementView,
    with_reasons: bool,
) -> Option<report::Element> {
    let kind = match element.id.as_str() {
        "act" => report::ElementKind::Act,
        "means" => report::ElementKind::Means,
        "purpose" => report::ElementKind::Purpose,
        _ => return None,
    };
    let evidence = element.evidence.iter().filter(|_| with_reasons);
    Some(report::Element {
        kind,
        state: match element.state {
            ElementState::Indicated => report::ElementState::Indicated,
            ElementState::Suspected => report::ElementState::Suspected,
            ElementState::Open => report::ElementState::Open,
            ElementState::NotIndicated => report::ElementState::NotIndicated,
        },
        reasons: evidence
            .map(|one| report::Reason {
                text: wording.say(&one.words),
                basis: basis_from(&one.basis),
                source: one.source.as_ref().map(|id| wording.say(&format!("source-{id}"))),
            })
            .collect(),
    })
}

/// What is needed, the most pressing first; what nobody asked about is left out.
fn needs(wording: &Wording, warm: &OpenCase) -> Vec<report::Need> {
    let needs = warm.flow.guide().needs.iter();
    let mut found: Vec<report::Need> = needs
        .filter_map(|need| {
            let when = match referral::need_state(warm, need).state.as_str() {
                "today" => report::When::Today,
                "tonight" => report::When::Tonight,
                "later" => report::When::Later,
                "done" => report::When::Done,
                _ => return None,
            };
            let what = wording.say(&format!("need-{}", need.id));
            Some(report::Need { what, detail: None, when })
        })
        .collect();
    found.sort_by_key(|need| need.when);
    found
}

fn service(wording: &Wording, warm: &OpenCase, id: &str) -> report::Service {
    let entry = warm.flow.guide().services.iter().find(|service| service.id == id);
    report::Service {
        name: wording.say(&format!("service-{id}")),
        role: wording.maybe(&format!("service-{id}.role")),
        numbers: entry.and_then(|service| service.phone.clone()).into_iter().collect(),
        note: wording.maybe(&format!("service-{id}.how")),
    }
}

/// Helpers that may be told. One that the person was not asked about, or refused, is not named:
/// the paper must not show to one helper what was said about another.
fn told(wording: &Wording, warm: &OpenCase) -> Vec<String> {
    let chosen = referral::chosen(warm).into_iter();
    chosen.filter(|id| !wording.left_out.contains(id)).collect()
}

/// Who may know, and what.
fn consents(wording: &Wording, warm: &OpenCase) -> Vec<report::Consent> {
    told(wording, warm)
        .into_iter()
        .map(|id| {
            let recipient = wording.say(&format!("service-{id}"));
            let shared = wording.maybe(&format!("service-{id}.shared"));
            let agreement = match referral::consent(warm, id).consent.as_str() {
                _ if warm.assessment.counts_as_child => report::Agreement::NotRequired,
                "agrees" => report::Agreement::Agrees,
                "refuses" => report::Agreement::Declines,
                _ => report::Agreement::NotAsked,
            };
            report::Consent { recipient, shared, agreement }
        })
        .collect()
}
