//! One event as a screen shows it: codes, ids, and the words that stand in it.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{Answer, Choice, Consent, DeviceId, Digest, EventId, OfficerId, Op};
use dalil_ipc::{AnswerView, HistoryEntry};
use dalil_vault::KeptEvent;

use super::Last;
use crate::response::show;

/// Whose vault, on which computer, in which run of the program.
type Run = (OfficerId, DeviceId, [u8; 16]);

/// Goes through the events in their order and remembers what stood before.
pub(super) struct Teller<'a> {
    authors: &'a [OfficerId],
    conflicts: &'a BTreeSet<Digest>,
    /// Events whose clock ran ahead.
    ahead: &'a BTreeSet<Digest>,
    /// What each event said, for decisions that choose it.
    said: BTreeMap<EventId, HistoryEntry>,
    run: Option<Run>,
    visit: u32,
    /// What stands in each field now: the answer, and the state.
    standing: BTreeMap<String, (Option<AnswerView>, Option<String>)>,
    /// Who gave the value of each field last, by place.
    last: Last,
    superseded: Vec<usize>,
}

impl<'a> Teller<'a> {
    pub(super) fn new(
        authors: &'a [OfficerId],
        conflicts: &'a BTreeSet<Digest>,
        ahead: &'a BTreeSet<Digest>,
    ) -> Self {
        Self {
            authors,
            conflicts,
            ahead,
            said: BTreeMap::new(),
            run: None,
            visit: 0,
            standing: BTreeMap::new(),
            last: Last::new(),
            superseded: Vec::new(),
        }
    }

    /// The next event.
    pub(super) fn tell(&mut self, kept: &KeptEvent, number: u32) -> HistoryEntry {
        let (event, hash) = (&kept.recorded.event, kept.recorded.hash);
        let run = (event.author, event.device, event.uptime.run);
        if self.run != Some(run) {
            self.visit = self.visit.saturating_add(u32::from(self.run.is_some()));
            self.run = Some(run);
        }
        let op = event.body.op();
        let author = self.authors.iter().position(|officer| *officer == event.author);
        let mut entry = HistoryEntry {
            number,
            at: event.at.0,
            // Message ids have no dots.
            op: op.map_or("unknown", Op::name).replace('.', "-"),
            author: author.and_then(|at| u32::try_from(at).ok()).unwrap_or_default(),
            visit: self.visit,
            question: None,
            answer: None,
            before: None,
            about: None,
            state: None,
            state_before: None,
            text: None,
            reason: None,
            copy: None,
            superseded: false,
            conflict: self.conflicts.contains(&hash),
            ahead: self.ahead.contains(&hash),
            hash: hash.to_string().chars().take(12).collect(),
        };
        if let Some(op) = op {
            fill(&mut entry, op);
            if let Op::ConflictResolve { chosen: Some(chosen), .. } = op
                && let Some(chosen) = self.said.get(chosen)
            {
                entry.answer.clone_from(&chosen.answer);
                entry.about.clone_from(&chosen.about);
                entry.state.clone_from(&chosen.state);
                entry.text.clone_from(&chosen.text);
            }
            self.compare(&mut entry, op, number);
            if op.field().is_some() {
                self.said.insert(event.id, entry.clone());
            }
        }
        entry
    }

    /// What stood in the field before, and who is superseded by this event.
    fn compare(&mut self, entry: &mut HistoryEntry, op: &Op, number: u32) {
        let Some(field) = op.field() else { return };
        let now = (entry.answer.clone(), entry.state.clone());
        if let Some((answer, state)) = self.standing.insert(field.clone(), now) {
            (entry.before, entry.state_before) = (answer, state);
        }
        let place = usize::try_from(number).unwrap_or_default().saturating_sub(1);
        self.superseded.extend(self.last.insert(field, place));
    }

    /// Marks the entries whose value a later one replaced.
    pub(super) fn mark_superseded(self, entries: &mut [HistoryEntry]) {
        for place in self.superseded {
            if let Some(entry) = entries.get_mut(place) {
                entry.superseded = !entry.conflict;
            }
        }
    }
}

/// What the operation says.
fn fill(entry: &mut HistoryEntry, op: &Op) {
    let words = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    match op {
        Op::CaseOpen { place, .. } => entry.text = words(place),
        Op::CaseLink { reason, .. } => entry.text = words(reason),
        Op::CaseClose { reason } | Op::CaseErase { reason } | Op::CaseReopen { reason } => {
            entry.reason = words(reason)
        }
        Op::AnswerSet { question, response, basis } => {
            let answer = Answer { response: response.clone(), basis: *basis };
            entry.question = Some(question.to_string());
            entry.answer = Some(show(&answer, entry.at));
        }
        Op::AnswerClear { question } => entry.question = Some(question.to_string()),
        Op::ItemAdd { list, value, .. } => {
            entry.about = words(list);
            entry.text = words(value);
        }
        Op::ItemRemove { list, .. } => entry.about = words(list),
        Op::NoteAdd { question, text, .. } => {
            entry.question = question.as_ref().map(ToString::to_string);
            entry.text = words(text);
        }
        Op::AttachAdd { media, name, question, .. } => {
            entry.about = words(media);
            entry.question = question.as_ref().map(ToString::to_string);
            entry.text = name.clone();
        }
        Op::AttachRemove { reason, .. } => entry.reason = words(reason),
        Op::ConsentSet { recipient, consent, .. } => {
            entry.about = words(recipient);
            entry.state = Some(consent_id(*consent).to_owned());
        }
        Op::ConsentWithdraw { recipient, .. } => {
            entry.about = words(recipient);
            entry.state = Some("refuses".to_owned());
        }
        Op::NeedSet { need, urgency } => {
            entry.about = words(need);
            entry.state = words(urgency);
        }
        Op::ServiceChoose { service, chosen } => {
            entry.about = words(service);
            entry.state = Some(if *chosen { "chosen" } else { "left-out" }.to_owned());
        }
        Op::AssessmentComputed { conclusion, .. } => entry.about = words(conclusion),
        Op::DecisionSet { choice, conclusion, reason, statement, .. } => {
            entry.about = words(conclusion);
            entry.state = Some(choice_id(*choice).to_owned());
            entry.reason = words(reason);
            entry.text = words(statement);
        }
        Op::ConflictResolve { field, reason, .. } => {
            entry.question = field.strip_prefix("answer/").map(str::to_owned);
            entry.reason.clone_from(reason);
        }
        Op::ShareGrant { purpose, .. } => entry.reason = words(purpose),
        Op::ShareRevoke { reason, .. } => entry.reason = words(reason),
        Op::AuthorityDecide { outcome, reasons, next, .. } => {
            entry.about = words(outcome);
            entry.reason = next.clone();
            entry.text = words(reasons);
        }
        Op::AuthorityAsk { question, text } => {
            entry.question = question.as_ref().map(ToString::to_string);
            entry.text = words(text);
        }
        Op::AuthorityAnswer { text, .. } => entry.text = words(text),
        Op::CaseAssign { reason, .. } => entry.reason = words(reason),
        Op::Viewed { what } => entry.about = words(what),
        Op::Printed { what, reason, words: more, copy }
        | Op::Exported { what, reason, words: more, copy } => {
            entry.about = words(what);
            entry.reason.clone_from(reason);
            entry.text.clone_from(more);
            entry.copy = *copy;
        }
    }
}

fn consent_id(consent: Consent) -> &'static str {
    match consent {
        Consent::Agrees => "agrees",
        Consent::Refuses | Consent::Withdrawn => "refuses",
        Consent::NotAsked => "not-asked",
    }
}

fn choice_id(choice: Choice) -> &'static str {
    match choice {
        Choice::Agree => "agree",
        Choice::Raise => "raise",
        Choice::Lower => "lower",
    }
}
