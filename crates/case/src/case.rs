//! One person's file, made of its events.
//!
//! A value is superseded only by an event whose author had seen it. Values given apart are all
//! kept; several different ones are a conflict, and every one of them stays in view.

mod field;
mod read;

use std::collections::BTreeMap;
use std::fmt;

pub use field::{Field, Kept};

use crate::causality::Causality;
use crate::{
    Answer, Answers, Ask, Assigned, AuthorityDecision, CaseId, Choice, Consent, Digest, EventId,
    Moment, Op, QuestionId, Recorded, authority,
};

/// How a case began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Its short code.
    pub code: String,
    /// The guide pack.
    pub guide: String,
    /// Its edition.
    pub edition: String,
    /// The hash of that edition.
    pub guide_hash: Digest,
    /// Where.
    pub place: String,
    /// The language of the conversation.
    pub language: String,
}

/// Whether a case is being worked on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is.
    Open,
    /// It was closed, for the reason of this code.
    Closed(String),
}

/// A note as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The question it belongs to.
    pub question: Option<QuestionId>,
    /// The officer's words.
    pub text: String,
    /// The later note that corrects it; the text stays all the same.
    pub replaced_by: Option<EventId>,
}

/// A sealed file that belongs to the case.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The hash of the sealed file.
    pub blob: Digest,
    /// Its key.
    pub key: Vec<u8>,
    /// Its media type.
    pub media: String,
    /// Its size in bytes before sealing.
    pub size: u64,
    /// What the officer calls it.
    pub name: Option<String>,
    /// The question it belongs to; none for the case as a whole.
    pub question: Option<QuestionId>,
    /// The hash of its sealed small picture.
    pub small: Option<Digest>,
    /// Codes of what was taken out of it before sealing; none where what it says about place and
    /// time could not be taken out.
    pub removed: Option<Vec<String>>,
    /// What the person said about keeping it.
    pub consent: Option<Consent>,
}

/// Only which: neither key nor name has a place in a log.
impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Attachment({})", self.blob)
    }
}

/// What the rules made of the case when last asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Computed {
    /// The rung of the ladder.
    pub conclusion: String,
    /// Whether something must be done now.
    pub act_now: bool,
    /// The guide that was applied.
    pub guide_hash: Digest,
    /// The hash of the whole result.
    pub result_hash: Digest,
}

/// What the officer concluded and signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// How it stands to the rules.
    pub choice: Choice,
    /// The rung of the ladder.
    pub conclusion: String,
    /// Why it differs from the rules.
    pub reason: String,
    /// The officer's statement.
    pub statement: String,
    /// In what function the officer signed.
    pub role: String,
    /// A name, only if the officer chose to give it.
    pub name: Option<String>,
}

/// One person's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Which case.
    pub id: CaseId,
    /// How it began; none until that event is here.
    pub opening: Option<Field<Opening>>,
    /// Answers, by question; `None` where an answer was taken back.
    pub answers: BTreeMap<QuestionId, Field<Option<Answer>>>,
    /// Notes, oldest first.
    pub notes: Vec<Kept<Note>>,
    /// Urgency of each need.
    pub needs: BTreeMap<String, Field<String>>,
    /// Whether each service is chosen.
    pub services: BTreeMap<String, Field<bool>>,
    /// What the person said about each recipient.
    pub consents: BTreeMap<String, Field<Consent>>,
    /// Sealed files, oldest first.
    pub attachments: Vec<Kept<Attachment>>,
    /// Things on lists, by list and thing.
    pub items: BTreeMap<(String, String), Field<String>>,
    /// What the rules made of it. Worked out apart it may differ; it is never decided between.
    pub computed: Option<Field<Computed>>,
    /// What the officer concluded.
    pub decision: Option<Field<Decision>>,
    /// What is said in the name of the competent authority.
    pub authority: Option<Field<AuthorityDecision>>,
    /// What is asked in its name, oldest first.
    pub asks: Vec<Kept<Ask>>,
    /// Who goes on with it.
    pub assigned: Option<Field<Assigned>>,
    /// Whether something was said that whoever signed last had not seen.
    pub changed_since_decision: bool,
    /// Whether it is being worked on.
    pub status: Status,
    /// Where it was closed and taken up again apart: what each said.
    pub status_apart: Option<Field<Status>>,
    /// When it began.
    pub opened_at: Option<Moment>,
    /// When it last changed.
    pub last_at: Option<Moment>,
    /// Events in it, those of newer versions included.
    pub event_count: usize,
    /// The events that no other has seen.
    pub heads: Vec<Digest>,
    /// Fields with different values side by side.
    pub conflicts: Vec<String>,
}

impl Case {
    /// Makes the case of its events. Their order does not matter.
    pub fn fold(id: CaseId, events: &[Recorded]) -> Self {
        Fold::new(&in_order(id, events)).case(id)
    }

    /// The events whose values stand, by field, and those that no other has seen, under `head`.
    /// What a database keeps so that it need not fold.
    pub fn registers(id: CaseId, events: &[Recorded]) -> BTreeMap<String, Vec<Digest>> {
        let events = in_order(id, events);
        let fold = Fold::new(&events);
        let hashes = |standing: Vec<usize>| -> Vec<Digest> {
            let mut hashes: Vec<Digest> =
                standing.iter().filter_map(|at| events.get(*at)).map(|r| r.hash).collect();
            hashes.sort();
            hashes
        };
        let mut registers: BTreeMap<String, Vec<Digest>> =
            fold.fields.keys().map(|field| (field.clone(), hashes(fold.standing(field)))).collect();
        let all = (0..events.len()).collect::<Vec<_>>();
        registers.insert("head".to_owned(), hashes(fold.causality.maximal(&all)));
        registers
    }

    /// What is known for each question: the latest value of each. Where several stand apart the
    /// rules do not take the latest but the one that protects the person more, which only the
    /// guide can tell: `dalil_guide::protective`.
    pub fn answers(&self) -> Answers {
        let known = self.answers.iter();
        known
            .filter_map(|(question, field)| {
                field.latest().value.clone().map(|answer| (question.clone(), answer))
            })
            .collect()
    }

    /// How many questions have an answer, those included of which not everybody says so.
    pub fn answered(&self) -> usize {
        self.answers.values().filter(|field| field.all().any(|kept| kept.value.is_some())).count()
    }

    /// Notes of a question that no later one corrects; `None` for those of the case.
    pub fn notes_of(&self, question: Option<&QuestionId>) -> impl Iterator<Item = &Kept<Note>> {
        self.notes.iter().filter(move |note| {
            note.value.question.as_ref() == question && note.value.replaced_by.is_none()
        })
    }
}

/// Kinds of fields that are asked of the person: where no value is to count, they are asked again.
const ASKED: [&str; 2] = ["answer", "consent"];

struct Fold<'a> {
    events: &'a [Recorded],
    causality: Causality,
    ids: BTreeMap<EventId, usize>,
    /// Where each field was written, by events that write something.
    fields: BTreeMap<String, Vec<usize>>,
}

impl<'a> Fold<'a> {
    /// Of events in their order, each once.
    fn new(events: &'a [Recorded]) -> Self {
        let mut ids = BTreeMap::new();
        for (at, recorded) in events.iter().enumerate() {
            ids.entry(recorded.event.id).or_insert(at);
        }
        let causality = Causality::of(events);
        let mut fold = Self { events, causality, ids, fields: BTreeMap::new() };
        for (at, recorded) in events.iter().enumerate() {
            let field = recorded.event.body.op().and_then(Op::field);
            // A decision that names nothing known supersedes nothing.
            if let Some(field) = field.filter(|field| fold.source(at, field).is_some()) {
                fold.fields.entry(field).or_default().push(at);
            }
        }
        fold
    }

    fn case(&self, id: CaseId) -> Case {
        let mut case = Case {
            id,
            opening: None,
            answers: BTreeMap::new(),
            notes: self.notes(),
            needs: BTreeMap::new(),
            services: BTreeMap::new(),
            consents: BTreeMap::new(),
            attachments: Vec::new(),
            items: BTreeMap::new(),
            computed: None,
            decision: None,
            authority: None,
            asks: authority::asks(self.events, |recorded| Kept::of((), recorded)),
            assigned: None,
            changed_since_decision: false,
            status: Status::Open,
            status_apart: None,
            opened_at: None,
            last_at: None,
            event_count: self.events.len(),
            heads: self.heads(),
            conflicts: Vec::new(),
        };
        let changes = self.events.iter().filter(|r| !r.event.body.op().is_some_and(Op::is_audit));
        case.last_at = changes.map(|recorded| recorded.event.at).max();
        for name in self.fields.keys() {
            let conflict = self.read_into(&mut case, name);
            if conflict {
                case.conflicts.push(name.clone());
            }
        }
        case.attachments.sort_by_key(|file| (file.hlc, file.hash));
        case.opened_at = case.opening.as_ref().map(|opening| opening.latest().at);
        case.changed_since_decision = self.changed_since_decision();
        case
    }

    /// Reads one field into the case; says whether it is a conflict.
    fn read_into(&self, case: &mut Case, name: &str) -> bool {
        let (kind, key) = name.split_once('/').unwrap_or((name, ""));
        match kind {
            "opening" => put(&mut case.opening, self.field(name, read::opening)),
            "assessment" => {
                // Worked out anew wherever the answers are, never decided between.
                case.computed = self.field(name, read::computed);
                false
            }
            "decision" => put(&mut case.decision, self.field(name, read::decision)),
            "authority" => put(&mut case.authority, self.field(name, authority::decision)),
            "assigned" => put(&mut case.assigned, self.field(name, authority::assigned)),
            "answer" => insert(&mut case.answers, key.into(), self.field(name, read::answer)),
            "need" => insert(&mut case.needs, key.to_owned(), self.field(name, read::urgency)),
            "service" => insert(&mut case.services, key.to_owned(), self.field(name, read::chosen)),
            "consent" => {
                insert(&mut case.consents, key.to_owned(), self.field(name, read::consent))
            }
            "status" => {
                let field = self.field(name, read::status);
                // Closing and taking up again apart: a case in doubt is an open case. Closed twice
                // it is closed, for whatever reasons.
                let is_open = field.iter().flat_map(Field::all).any(|it| it.value == Status::Open);
                let latest = field.as_ref().map(|field| field.latest().value.clone());
                case.status = latest.filter(|_| !is_open).unwrap_or(Status::Open);
                case.status_apart = field.filter(|field| is_open && field.is_conflict());
                case.status_apart.is_some()
            }
            "item" => {
                let Some((list, item)) = key.split_once('/') else { return false };
                let name_of = (list.to_owned(), item.to_owned());
                insert(&mut case.items, name_of, self.added(name, read::item))
            }
            "attachment" => {
                let added = self.added(name, read::attachment).map(Field::into_all);
                case.attachments.extend(added.and_then(|mut all| all.next()));
                false
            }
            // Two officers who link the same cases, or who say who works on one, do not differ.
            _ => false,
        }
    }

    /// A thing is there while any addition of it stands: a removal wins only over what its author
    /// had seen.
    fn added<T: PartialEq>(
        &self,
        name: &str,
        read: impl Fn(&Op) -> Option<Option<T>>,
    ) -> Option<Field<T>> {
        Field::of(self.field(name, read)?.into_all().filter_map(Kept::present))
    }

    fn field<T: PartialEq>(&self, name: &str, read: impl Fn(&Op) -> Option<T>) -> Option<Field<T>> {
        let standing = self.standing(name);
        Field::of(standing.into_iter().rev().filter_map(|at| {
            let value = self.source(at, name).and_then(&read)?;
            Some(Kept::of(value, self.events.get(at)?))
        }))
    }

    /// The events whose values of a field nothing supersedes, in their order.
    fn standing(&self, name: &str) -> Vec<usize> {
        self.causality.maximal(self.fields.get(name).map_or(&[][..], Vec::as_slice))
    }

    /// The operation that holds the value: the event's own, or the one that it decided for, or
    /// that a decision before it had decided for. What its author had not seen was not chosen.
    fn source(&self, at: usize, name: &str) -> Option<&Op> {
        let mut here = at;
        loop {
            let op = self.events.get(here)?.event.body.op()?;
            let Op::ConflictResolve { chosen, .. } = op else { return Some(op) };
            let Some(chosen) = chosen else {
                let kind = name.split_once('/').map(|(kind, _)| kind);
                return kind.is_some_and(|kind| ASKED.contains(&kind)).then_some(op);
            };
            let decided = *self.ids.get(chosen)?;
            let field = self.events.get(decided)?.event.body.op()?.field();
            if field.as_deref() != Some(name) || !self.causality.supersedes(here, decided) {
                return None;
            }
            here = decided;
        }
    }

    /// Whether something was said that whoever signed last had not seen.
    fn changed_since_decision(&self) -> bool {
        let Some(signed) = self.standing("decision").last().copied() else { return false };
        self.events.iter().enumerate().any(|(at, recorded)| {
            let is_said = recorded.event.body.op().is_some_and(|op| match op {
                Op::AnswerSet { .. } | Op::AnswerClear { .. } | Op::NoteAdd { .. } => true,
                Op::ConflictResolve { field, .. } => field.starts_with("answer/"),
                _ => false,
            });
            is_said && !self.causality.supersedes(signed, at)
        })
    }

    fn notes(&self) -> Vec<Kept<Note>> {
        let mut notes = Vec::new();
        let mut corrections: BTreeMap<EventId, EventId> = BTreeMap::new();
        for recorded in self.events {
            if let Some(Op::NoteAdd { question, text, replaces }) = recorded.event.body.op() {
                corrections.extend(replaces.map(|old| (old, recorded.event.id)));
                let note =
                    Note { question: question.clone(), text: text.clone(), replaced_by: None };
                notes.push(Kept::of(note, recorded));
            }
        }
        for note in &mut notes {
            note.value.replaced_by = corrections.get(&note.event).copied();
        }
        notes
    }

    fn heads(&self) -> Vec<Digest> {
        let all: Vec<usize> = (0..self.events.len()).collect();
        let heads = self.causality.maximal(&all);
        heads.iter().filter_map(|at| self.events.get(*at)).map(|r| r.hash).collect()
    }
}

/// The events of a case in their order, each once.
fn in_order(id: CaseId, events: &[Recorded]) -> Vec<Recorded> {
    let mut order: Vec<&Recorded> = events.iter().filter(|r| r.event.case == id).collect();
    order.sort_by_key(|recorded| (recorded.event.hlc, recorded.hash));
    order.dedup_by_key(|recorded| recorded.hash);
    order.into_iter().cloned().collect()
}

fn put<T>(slot: &mut Option<Field<T>>, field: Option<Field<T>>) -> bool {
    *slot = field;
    slot.as_ref().is_some_and(Field::is_conflict)
}

fn insert<K: Ord, T>(map: &mut BTreeMap<K, Field<T>>, key: K, field: Option<Field<T>>) -> bool {
    let conflict = field.as_ref().is_some_and(Field::is_conflict);
    if let Some(field) = field {
        map.insert(key, field);
    }
    conflict
}
