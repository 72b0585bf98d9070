//! The proof and the record in words.

use dalil_case::export::{Flaw, Line, Problem};
use dalil_l10n::Value;

use super::Case;
use super::lines::details;
use crate::voice::{Voice, tell};

/// What was proved, and on what it rests.
pub(crate) fn proof(case: &Case, voice: &Voice) {
    let shown = &case.shown;
    let say = |id: &str, args: &[(&str, Value<'_>)]| tell(&voice.say(id, args));
    match &shown.problem {
        None => say("evidence-whole", &[("count", shown.lines.len().into())]),
        Some(problem) => broken(problem, voice),
    }
    let Some(head) = &shown.head else { return };
    let code = case.code();
    say("evidence-case", &[("code", (&code).into())]);
    let kept_back = shown.lines.iter().filter(|line| line.event.is_none()).count();
    if kept_back > 0 {
        say("evidence-kept-back", &[("count", kept_back.into())]);
    }
    let made = voice.moment(head.made_at.0);
    say("evidence-made", &[("when", (&made).into())]);
    let guide = &head.guide;
    let hash = guide.hash.to_string();
    say(
        "evidence-guide",
        &[
            ("guide", (&guide.id).into()),
            ("edition", (&guide.edition).into()),
            ("hash", (&hash).into()),
        ],
    );
    for (officer, key) in &head.authors {
        let fingerprint = Case::fingerprint(key);
        let count = case.entries_by(*officer);
        say("evidence-key", &[("fingerprint", (&fingerprint).into()), ("count", count.into())]);
    }
    let key = if case.pins.keys.is_empty() { "evidence-key-claimed" } else { "evidence-key-given" };
    say(key, &[]);
    if let Some(last) = shown.lines.last() {
        let hash = last.hash.to_string();
        say("evidence-head", &[("hash", (&hash).into())]);
    }
    let hash = shown.record_hash.to_string();
    say("evidence-record", &[("hash", (&hash).into())]);
    match (&case.pins.head, shown.pinned_at) {
        (Some(_), Some(at)) if at == shown.lines.len() => say("evidence-pinned-last", &[]),
        (Some(_), Some(at)) => {
            let later = shown.lines.len().saturating_sub(at);
            say("evidence-pinned-grew", &[("entry", at.into()), ("count", later.into())]);
        }
        (Some(_), None) => {}
        (None, _) => say("evidence-no-head", &[]),
    }
}

/// The first place that is not as it was signed.
fn broken(problem: &Problem, voice: &Voice) {
    let Problem { flaw, entry, op, at } = problem;
    let place = match (flaw, op, at) {
        (Flaw::NotARecord, _, _) => None,
        (_, Some(op), Some(at)) => {
            let (what, when) = (event(op, voice), voice.moment(at.0));
            let args: [(&str, Value<'_>); 3] =
                [("entry", (*entry).into()), ("what", (&what).into()), ("when", (&when).into())];
            Some(voice.say("evidence-broken-at", &args))
        }
        _ => Some(voice.say("evidence-broken", &[("entry", (*entry).into())])),
    };
    place.iter().for_each(|line| tell(line));
    tell(&voice.say(&format!("evidence-flaw-{}", flaw.code()), &[]));
}

/// Every entry on a line of its own.
pub(crate) fn record(case: &Case, voice: &Voice) {
    tell("");
    if case.shown.problem.is_some() {
        tell(&voice.say("evidence-not-to-rely-on", &[]));
    }
    for (at, line) in case.shown.lines.iter().enumerate() {
        tell(&entry(at.saturating_add(1), line, voice));
    }
}

fn entry(number: usize, line: &Line, voice: &Voice) -> String {
    let Some(shown) = &line.event else {
        let hidden = voice.say("evidence-hidden", &[]);
        return format!("{number}  {hidden}");
    };
    let when = voice.moment(shown.at.0);
    let Some(op) = shown.body.op() else {
        return format!("{number}  {when}  {}", voice.say("event-other", &[]));
    };
    let known = details(op).into_iter().map(|(name, value)| match (name, value) {
        ("response", value) if voice.is_plain_response(&value) => {
            voice.say("paper-response", &[("response", (&value).into())])
        }
        ("basis", value) => voice.say("paper-basis", &[("basis", (&value).into())]),
        (_, value) => value,
    });
    let known: Vec<String> = known.collect();
    format!("{number}  {when}  {}: {}", event(op.name(), voice), known.join(" · "))
}

/// The name of an operation, as the History screen says it. Message ids have no dots.
fn event(op: &str, voice: &Voice) -> String {
    voice.say(&format!("event-{}", op.replace('.', "-")), &[])
}
