//! One person's file, made of its events.
//!
//! A value is superseded only by an event whose author had seen it. Values given apart are all
//! kept; several different ones are a conflict, and every one of them stays in view.

use std::collections::BTreeMap;
use std::fmt;

use crate::causality::Causality;
use crate::{
    Answer, Answers, Ask, Assigned, AuthorityDecision, CaseId, Choice, Consent, DeviceId, Digest,
    EventId, Hlc, Moment, OfficerId, Op, QuestionId, Recorded, authority,
};

/// A value, and the event that gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept<T> {
    /// The value.
    pub value: T,
    /// The event.
    pub event: EventId,
    /// Its hash.
    pub hash: Digest,
    /// When, as its author's clock claims.
    pub at: Moment,
    /// Its place in an order that no clock set back turns round.
    pub hlc: Hlc,
    /// Who wrote it.
    pub author: OfficerId,
    /// On which computer.
    pub device: DeviceId,
}

/// All values of one field that nothing supersedes; the latest first. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field<T> {
    latest: Kept<T>,
    others: Vec<Kept<T>>,
}

impl<T> Field<T> {
    /// The latest value.
    pub fn latest(&self) -> &Kept<T> {
        &self.latest
    }

    /// Different values that were given apart from it.
    pub fn others(&self) -> &[Kept<T>] {
        &self.others
    }

    /// Whether different values stand side by side.
    pub fn is_conflict(&self) -> bool {
        !self.others.is_empty()
    }
}

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
    pub items: BTreeMap<(String, String), Kept<String>>,
    /// What the rules made of it.
    pub computed: Option<Field<Computed>>,
    /// What the officer concluded.
    pub decision: Option<Field<Decision>>,
    /// What is said in the name of the competent authority.
    pub authority: Option<Field<AuthorityDecision>>,
    /// What is asked in its name, oldest first.
    pub asks: Vec<Kept<Ask>>,
    /// Who goes on with it.
    pub assigned: Option<Field<Assigned>>,
    /// Whether it is being worked on.
    pub status: Status,
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
        let mut order: Vec<&Recorded> = events.iter().filter(|r| r.event.case == id).collect();
        order.sort_by_key(|recorded| (recorded.event.hlc, recorded.hash));
        order.dedup_by_key(|recorded| recorded.hash);
        let events: Vec<Recorded> = order.into_iter().cloned().collect();
        Fold::new(&events).case(id)
    }

    /// The events whose values stand, by field, and those that no other has seen, under `head`.
    /// What a database keeps so that it need not fold.
    pub fn registers(id: CaseId, events: &[Recorded]) -> BTreeMap<String, Vec<Digest>> {
        let events: Vec<Recorded> = events.iter().filter(|r| r.event.case == id).cloned().collect();
        let fold = Fold::new(&events);
        let hashes = |standing: Vec<usize>| -> Vec<Digest> {
            let mut hashes: Vec<Digest> =
                standing.iter().filter_map(|at| events.get(*at)).map(|r| r.hash).collect();
            hashes.sort();
            hashes
        };
        let mut registers: BTreeMap<String, Vec<Digest>> = fold
            .fields
            .iter()
            .map(|(field, writes)| (field.clone(), hashes(fold.causality.maximal(writes))))
            .collect();
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

    /// Notes of a question that no later one corrects; `None` for those of the case.
    pub fn notes_of(&self, question: Option<&QuestionId>) -> impl Iterator<Item = &Kept<Note>> {
        self.notes.iter().filter(move |note| {
            note.value.question.as_ref() == question && note.value.replaced_by.is_none()
        })
    }
}

struct Fold<'a> {
    events: &'a [Recorded],
    causality: Causality,
    fields: BTreeMap<String, Vec<usize>>,
}

impl<'a> Fold<'a> {
    fn new(events: &'a [Recorded]) -> Self {
        let mut fields: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, recorded) in events.iter().enumerate() {
            if let Some(field) = recorded.event.body.op().and_then(Op::field) {
                fields.entry(field).or_default().push(at);
            }
        }
        Self { events, causality: Causality::of(events), fields }
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
            asks: authority::asks(self.events, |recorded| keep((), recorded)),
            assigned: None,
            status: Status::Open,
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
        case
    }

    /// Reads one field into the case; says whether it is a conflict.
    fn read_into(&self, case: &mut Case, name: &str) -> bool {
        let (kind, key) = name.split_once('/').unwrap_or((name, ""));
        match kind {
            "opening" => put(&mut case.opening, self.field(name, opening)),
            "assessment" => put(&mut case.computed, self.field(name, computed)),
            "decision" => put(&mut case.decision, self.field(name, decision)),
            "authority" => put(&mut case.authority, self.field(name, authority::decision)),
            "assigned" => put(&mut case.assigned, self.field(name, authority::assigned)),
            "answer" => insert(&mut case.answers, key.into(), self.field(name, answer)),
            "need" => insert(&mut case.needs, key.to_owned(), self.field(name, urgency)),
            "service" => insert(&mut case.services, key.to_owned(), self.field(name, chosen)),
            "consent" => insert(&mut case.consents, key.to_owned(), self.field(name, consent)),
            "status" => {
                let field = self.field(name, status);
                let conflict = field.as_ref().is_some_and(Field::is_conflict);
                // Closing and taking up again apart: a case in doubt is an open case.
                let closed = field.filter(|field| !field.is_conflict());
                case.status = closed.map_or(Status::Open, |field| field.latest.value);
                conflict
            }
            "item" => {
                let added = self.added(name, item);
                if let (Some(added), Some((list, item))) = (added, key.split_once('/')) {
                    case.items.insert((list.to_owned(), item.to_owned()), added);
                }
                false
            }
            "attachment" => {
                case.attachments.extend(self.added(name, attachment));
                false
            }
            _ => self.field(name, |op| Some(op.clone())).is_some_and(|field| field.is_conflict()),
        }
    }

    /// A thing is there while any addition of it stands: a removal wins only over what its author
    /// had seen.
    fn added<T: PartialEq>(
        &self,
        name: &str,
        read: impl Fn(&Op) -> Option<Option<T>>,
    ) -> Option<Kept<T>> {
        let field = self.field(name, read)?;
        std::iter::once(field.latest).chain(field.others).find_map(|kept| {
            let Kept { value, event, hash, at, hlc, author, device } = kept;
            value.map(|value| Kept { value, event, hash, at, hlc, author, device })
        })
    }

    fn field<T: PartialEq>(&self, name: &str, read: impl Fn(&Op) -> Option<T>) -> Option<Field<T>> {
        let writes = self.fields.get(name)?;
        // A decision that names nothing known supersedes nothing.
        let writes: Vec<usize> =
            writes.iter().copied().filter(|at| self.source(*at, name).is_some()).collect();
        let mut standing = self.causality.maximal(&writes);
        standing.reverse();
        let mut kept: Vec<Kept<T>> = Vec::new();
        for at in standing {
            let value = self.source(at, name).and_then(&read);
            if let (Some(value), Some(recorded)) = (value, self.events.get(at))
                && kept.iter().all(|other| other.value != value)
            {
                kept.push(keep(value, recorded));
            }
        }
        let mut kept = kept.into_iter();
        kept.next().map(|latest| Field { latest, others: kept.collect() })
    }

    /// The operation that holds the value: the event's own, or the one that it decided for.
    fn source(&self, at: usize, name: &str) -> Option<&Op> {
        let op = self.events.get(at)?.event.body.op()?;
        let Op::ConflictResolve { chosen, .. } = op else { return Some(op) };
        let decided = self.events.iter().find(|recorded| recorded.event.id == *chosen)?;
        let op = decided.event.body.op()?;
        let fits = op.field().as_deref() == Some(name);
        (fits && !matches!(op, Op::ConflictResolve { .. })).then_some(op)
    }

    fn notes(&self) -> Vec<Kept<Note>> {
        let mut notes = Vec::new();
        let mut corrections: BTreeMap<EventId, EventId> = BTreeMap::new();
        for recorded in self.events {
            if let Some(Op::NoteAdd { question, text, replaces }) = recorded.event.body.op() {
                corrections.extend(replaces.map(|old| (old, recorded.event.id)));
                let note =
                    Note { question: question.clone(), text: text.clone(), replaced_by: None };
                notes.push(keep(note, recorded));
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

fn keep<T>(value: T, recorded: &Recorded) -> Kept<T> {
    let event = &recorded.event;
    Kept {
        value,
        event: event.id,
        hash: recorded.hash,
        at: event.at,
        hlc: event.hlc,
        author: event.author,
        device: event.device,
    }
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

fn opening(op: &Op) -> Option<Opening> {
    let Op::CaseOpen { code, guide, edition, guide_hash, place, language } = op else {
        return None;
    };
    Some(Opening {
        code: code.clone(),
        guide: guide.clone(),
        edition: edition.clone(),
        guide_hash: *guide_hash,
        place: place.clone(),
        language: language.clone(),
    })
}

fn answer(op: &Op) -> Option<Option<Answer>> {
    match op {
        Op::AnswerSet { response, basis, .. } => {
            Some(Some(Answer { response: response.clone(), basis: *basis }))
        }
        Op::AnswerClear { .. } => Some(None),
        _ => None,
    }
}

fn urgency(op: &Op) -> Option<String> {
    if let Op::NeedSet { urgency, .. } = op { Some(urgency.clone()) } else { None }
}

fn chosen(op: &Op) -> Option<bool> {
    if let Op::ServiceChoose { chosen, .. } = op { Some(*chosen) } else { None }
}

fn consent(op: &Op) -> Option<Consent> {
    match op {
        Op::ConsentSet { consent, .. } => Some(*consent),
        Op::ConsentWithdraw { .. } => Some(Consent::Withdrawn),
        _ => None,
    }
}

fn item(op: &Op) -> Option<Option<String>> {
    match op {
        Op::ItemAdd { value, .. } => Some(Some(value.clone())),
        Op::ItemRemove { .. } => Some(None),
        _ => None,
    }
}

fn attachment(op: &Op) -> Option<Option<Attachment>> {
    match op {
        Op::AttachAdd { blob, key, media, size, name, question, small, removed, consent } => {
            Some(Some(Attachment {
                blob: *blob,
                key: key.clone(),
                media: media.clone(),
                size: *size,
                name: name.clone(),
                question: question.clone(),
                small: *small,
                removed: removed.clone(),
                consent: *consent,
            }))
        }
        Op::AttachRemove { .. } => Some(None),
        _ => None,
    }
}

fn status(op: &Op) -> Option<Status> {
    match op {
        Op::CaseClose { reason } => Some(Status::Closed(reason.clone())),
        Op::CaseReopen { .. } => Some(Status::Open),
        _ => None,
    }
}

fn computed(op: &Op) -> Option<Computed> {
    let Op::AssessmentComputed { conclusion, act_now, guide_hash, result_hash } = op else {
        return None;
    };
    Some(Computed {
        conclusion: conclusion.clone(),
        act_now: *act_now,
        guide_hash: *guide_hash,
        result_hash: *result_hash,
    })
}

fn decision(op: &Op) -> Option<Decision> {
    let Op::DecisionSet { choice, conclusion, reason, statement, role, name } = op else {
        return None;
    };
    Some(Decision {
        choice: *choice,
        conclusion: conclusion.clone(),
        reason: reason.clone(),
        statement: statement.clone(),
        role: role.clone(),
        name: name.clone(),
    })
}
