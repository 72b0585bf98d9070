//! The proof and the record for machines.

use serde_json::{Map, Value, json};

use super::Case;
use super::lines::details;

/// Whether the record is whole, and what it says of itself.
pub(crate) fn proof(case: &Case) -> Value {
    let shown = &case.shown;
    let events = || shown.lines.iter().filter_map(|line| line.event.as_ref());
    let authors = shown.head.iter().flat_map(|head| &head.authors).map(|(officer, key)| {
        json!({
            "officer": officer.to_string(),
            "fingerprint": Case::fingerprint(key),
            "entries": case.entries_by(*officer),
        })
    });
    let problem = shown.problem.as_ref().map(|problem| {
        json!({
            "code": problem.flaw.code(),
            "entry": problem.entry,
            "op": problem.op,
            "at": problem.at.map(|at| at.0),
        })
    });
    json!({
        "whole": shown.problem.is_none(),
        "problem": problem,
        "case": case.code(),
        "case_id": shown.head.as_ref().map(|head| head.case.to_string()),
        "entries": shown.lines.len(),
        "kept_back": shown.lines.iter().filter(|line| line.event.is_none()).count(),
        "first_at": events().next().map(|event| event.at.0),
        "last_at": events().next_back().map(|event| event.at.0),
        "made_at": shown.head.as_ref().map(|head| head.made_at.0),
        "guide": shown.head.as_ref().map(|head| json!({
            "id": head.guide.id,
            "edition": head.guide.edition,
            "sha256": head.guide.hash.to_string(),
        })),
        "head": shown.lines.last().map(|line| line.hash.to_string()),
        "record_hash": shown.record_hash.to_string(),
        "keys": authors.collect::<Vec<_>>(),
        "keys_pinned": !case.pins.keys.is_empty(),
        "head_pinned_at": shown.pinned_at,
    })
}

/// The proof, and every entry.
pub(crate) fn record(case: &Case) -> Value {
    let lines = case.shown.lines.iter().enumerate().map(|(at, line)| {
        let mut entry = Map::new();
        entry.insert("entry".to_owned(), json!(at + 1));
        entry.insert("author".to_owned(), json!(line.author.to_string()));
        entry.insert("hash".to_owned(), json!(line.hash.to_string()));
        if let Some(event) = &line.event {
            entry.insert("at".to_owned(), json!(event.at.0));
            let op = event.body.op();
            entry.insert("op".to_owned(), json!(op.map(dalil_case::Op::name)));
            entry.insert("number".to_owned(), json!(event.body.number()));
            for (name, value) in op.map(details).unwrap_or_default() {
                entry.insert(name.to_owned(), json!(value));
            }
        }
        Value::Object(entry)
    });
    let lines = lines.collect::<Vec<_>>();
    let mut whole = proof(case);
    if let Some(object) = whole.as_object_mut() {
        object.insert("record".to_owned(), Value::Array(lines));
    }
    whole
}
