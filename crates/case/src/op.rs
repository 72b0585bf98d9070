//! What an event can do to a case.
//!
//! Numbers and map keys are frozen: a new meaning is a new number, never a changed one.
//! An operation that this version does not know is carried and written back unchanged.

use std::fmt;

use minicbor::{Decode, Encode};

use crate::{Basis, CaseId, Digest, EventId, Moment, OfficerId, QuestionId, Response};

/// Who may read an event when a case is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Compartment {
    /// Signs, answers, decisions: what statistics and most readers need.
    Indicators,
    /// Names, contact, photos, free text: what can point at the person.
    Identity,
}

impl Compartment {
    /// Its number in an event.
    pub fn number(self) -> u8 {
        match self {
            Self::Indicators => 0,
            Self::Identity => 1,
        }
    }

    /// The compartment of a number.
    pub fn from_number(number: u8) -> Option<Self> {
        match number {
            0 => Some(Self::Indicators),
            1 => Some(Self::Identity),
            _ => None,
        }
    }
}

/// What the person said about sharing with one recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Consent {
    /// Agrees.
    #[n(1)]
    Agrees,
    /// Refuses.
    #[n(2)]
    Refuses,
    /// Was not asked.
    #[n(3)]
    NotAsked,
    /// Agreed before, and took it back.
    #[n(4)]
    Withdrawn,
}

/// How the officer's conclusion stands to that of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Choice {
    /// The same.
    #[n(1)]
    Agree,
    /// More protective.
    #[n(2)]
    Raise,
    /// Less protective; shown, with its reason, wherever the conclusion is.
    #[n(3)]
    Lower,
}

/// One thing that an event does.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub enum Op {
    /// A case begins.
    #[n(1)]
    CaseOpen {
        /// The short code by which officers call the case, such as `7K-M4Q`.
        #[n(0)]
        code: String,
        /// The guide pack it is begun with.
        #[n(1)]
        guide: String,
        /// Its edition.
        #[n(2)]
        edition: String,
        /// The hash of that edition.
        #[n(3)]
        guide_hash: Digest,
        /// Where the conversation takes place, in the officer's words.
        #[n(4)]
        place: String,
        /// The language of the conversation.
        #[n(5)]
        language: String,
    },
    /// Two cases are about the same person.
    #[n(2)]
    CaseLink {
        /// The other case.
        #[n(0)]
        other: CaseId,
        /// Why.
        #[n(1)]
        reason: String,
    },
    /// The case is closed.
    #[n(3)]
    CaseClose {
        /// Why, as a code of the application.
        #[n(0)]
        reason: String,
    },
    /// The content of the case was erased; this is all that is left to read.
    #[n(4)]
    CaseErase {
        /// Why, as a code of the application.
        #[n(0)]
        reason: String,
    },
    /// A closed case is taken up again.
    #[n(5)]
    CaseReopen {
        /// Why, as a code of the application.
        #[n(0)]
        reason: String,
    },
    /// A question has an answer.
    #[n(10)]
    AnswerSet {
        /// Which question.
        #[n(0)]
        question: QuestionId,
        /// What was answered.
        #[n(1)]
        response: Response,
        /// How it is known.
        #[n(2)]
        basis: Basis,
    },
    /// A question has no answer any more.
    #[n(11)]
    AnswerClear {
        /// Which question.
        #[n(0)]
        question: QuestionId,
    },
    /// Something is on a list.
    #[n(20)]
    ItemAdd {
        /// Which list.
        #[n(0)]
        list: String,
        /// Which thing.
        #[n(1)]
        item: String,
        /// What about it.
        #[n(2)]
        value: String,
    },
    /// Something is no longer on a list.
    #[n(21)]
    ItemRemove {
        /// Which list.
        #[n(0)]
        list: String,
        /// Which thing.
        #[n(1)]
        item: String,
    },
    /// A note. Notes append.
    #[n(30)]
    NoteAdd {
        /// The question it belongs to; none for the case as a whole.
        #[n(0)]
        question: Option<QuestionId>,
        /// The officer's words.
        #[n(1)]
        text: String,
        /// The note that this one corrects.
        #[n(2)]
        replaces: Option<EventId>,
    },
    /// A sealed file belongs to the case.
    #[n(40)]
    AttachAdd {
        /// The hash of the sealed file, by which it is found.
        #[n(0)]
        blob: Digest,
        /// Its key, 32 bytes: who may read this event may read the file.
        #[cbor(n(1), with = "minicbor::bytes")]
        key: Vec<u8>,
        /// Its media type.
        #[n(2)]
        media: String,
        /// Its size in bytes before sealing.
        #[n(3)]
        size: u64,
        /// What the officer calls it.
        #[n(4)]
        name: Option<String>,
        /// The question it belongs to; none for the case as a whole.
        #[n(5)]
        question: Option<QuestionId>,
        /// The hash of the sealed small picture that stands for it in a list. Its key follows from
        /// that of the file.
        #[n(6)]
        small: Option<Digest>,
        /// Codes of what it said about place, time and device, which was taken out before sealing;
        /// none where that is not known.
        #[n(7)]
        removed: Option<Vec<String>>,
        /// What the person said about keeping it.
        #[n(8)]
        consent: Option<Consent>,
    },
    /// A sealed file belongs to the case no more.
    #[n(41)]
    AttachRemove {
        /// Which.
        #[n(0)]
        blob: Digest,
        /// Why, as a code.
        #[n(1)]
        reason: String,
    },
    /// What the person said about sharing with one recipient.
    #[n(50)]
    ConsentSet {
        /// With whom.
        #[n(0)]
        recipient: String,
        /// What was said.
        #[n(1)]
        consent: Consent,
        /// How it is known.
        #[n(2)]
        basis: Basis,
    },
    /// The person took an agreement back.
    #[n(51)]
    ConsentWithdraw {
        /// From whom.
        #[n(0)]
        recipient: String,
        /// How it is known.
        #[n(1)]
        basis: Basis,
    },
    /// The person needs something.
    #[n(60)]
    NeedSet {
        /// Which need.
        #[n(0)]
        need: String,
        /// How soon, as a code of the guide.
        #[n(1)]
        urgency: String,
    },
    /// A service was chosen for the person, or no longer is.
    #[n(61)]
    ServiceChoose {
        /// Which service of the guide.
        #[n(0)]
        service: String,
        /// Whether it is chosen.
        #[n(1)]
        chosen: bool,
    },
    /// What the rules made of the case. Recomputed at will, never merged.
    #[n(70)]
    AssessmentComputed {
        /// The rung of the ladder.
        #[n(0)]
        conclusion: String,
        /// Whether something must be done now.
        #[n(1)]
        act_now: bool,
        /// The guide that was applied.
        #[n(2)]
        guide_hash: Digest,
        /// The hash of the whole result.
        #[n(3)]
        result_hash: Digest,
    },
    /// What the officer concludes and signs.
    #[n(71)]
    DecisionSet {
        /// How it stands to the rules.
        #[n(0)]
        choice: Choice,
        /// The rung of the ladder.
        #[n(1)]
        conclusion: String,
        /// Why it differs from the rules.
        #[n(2)]
        reason: String,
        /// The officer's statement.
        #[n(3)]
        statement: String,
        /// In what function the officer signs.
        #[n(4)]
        role: String,
        /// A name, only if the officer chose to give it.
        #[n(5)]
        name: Option<String>,
    },
    /// A conflict is decided. Names the deciding value; what it saw is in the event's `deps`, and
    /// only that is decided: a value that was missed stands beside it.
    #[n(80)]
    ConflictResolve {
        /// The field, as [`Op::field`] names it.
        #[n(0)]
        field: String,
        /// The event whose value stands; none where no value does, and it is asked again.
        #[n(1)]
        chosen: Option<EventId>,
        /// Why, as a code of the application. Words beside it are a note, which only those read
        /// who may read notes.
        #[n(2)]
        reason: Option<String>,
    },
    /// A case is shared with someone.
    #[n(90)]
    ShareGrant {
        /// With whom.
        #[n(0)]
        recipient: String,
        /// The widest compartment that is shared, by number: identity includes indicators.
        #[n(1)]
        compartment: u8,
        /// What for.
        #[n(2)]
        purpose: String,
        /// On what legal basis.
        #[n(3)]
        legal_basis: String,
        /// Until when.
        #[n(4)]
        expires: Option<Moment>,
    },
    /// A case is no longer shared with someone.
    #[n(91)]
    ShareRevoke {
        /// With whom.
        #[n(0)]
        recipient: String,
        /// Why, as a code.
        #[n(1)]
        reason: String,
    },
    /// A part of the case was looked at.
    #[n(100)]
    Viewed {
        /// Which part, as a code.
        #[n(0)]
        what: String,
    },
    /// A paper was made of the case.
    #[n(101)]
    Printed {
        /// Which paper, as a code.
        #[n(0)]
        what: String,
        /// Why, as a code of the application.
        #[n(1)]
        reason: Option<String>,
        /// The officer's words beside the code.
        #[n(2)]
        words: Option<String>,
        /// The number that the paper carries: how many papers and files of the case there are.
        #[n(3)]
        copy: Option<u32>,
    },
    /// A part of the case was written to a file outside.
    #[n(102)]
    Exported {
        /// Which part, as a code.
        #[n(0)]
        what: String,
        /// Why, as a code of the application.
        #[n(1)]
        reason: Option<String>,
        /// The officer's words beside the code.
        #[n(2)]
        words: Option<String>,
        /// Its number among the papers and files of the case.
        #[n(3)]
        copy: Option<u32>,
    },
    /// The competent authority decides. Its decision, beside the officer's conclusion.
    #[n(110)]
    AuthorityDecide {
        /// What, as a code of the application.
        #[n(0)]
        outcome: String,
        /// Why.
        #[n(1)]
        reasons: String,
        /// Who goes on, in the authority's words.
        #[n(2)]
        next: Option<String>,
        /// In what function it is signed.
        #[n(3)]
        role: String,
        /// A name, only if whoever signs chose to give it.
        #[n(4)]
        name: Option<String>,
    },
    /// The authority asks the officers of the case something. Questions append.
    #[n(111)]
    AuthorityAsk {
        /// The question of the guide that it is about; none for the case as a whole.
        #[n(0)]
        question: Option<QuestionId>,
        /// What is asked.
        #[n(1)]
        text: String,
    },
    /// An officer answers that.
    #[n(112)]
    AuthorityAnswer {
        /// The event that asked.
        #[n(0)]
        ask: EventId,
        /// The answer.
        #[n(1)]
        text: String,
    },
    /// An officer goes on with the case.
    #[n(113)]
    CaseAssign {
        /// Who.
        #[n(0)]
        officer: OfficerId,
        /// Why, as a code of the application.
        #[n(1)]
        reason: String,
    },
}

impl Op {
    /// Its frozen number.
    pub fn number(&self) -> u64 {
        self.label().0
    }

    /// Its name in documents, such as `answer.set`.
    pub fn name(&self) -> &'static str {
        self.label().1
    }

    fn label(&self) -> (u64, &'static str) {
        match self {
            Self::CaseOpen { .. } => (1, "case.open"),
            Self::CaseLink { .. } => (2, "case.link"),
            Self::CaseClose { .. } => (3, "case.close"),
            Self::CaseErase { .. } => (4, "case.erase"),
            Self::CaseReopen { .. } => (5, "case.reopen"),
            Self::AnswerSet { .. } => (10, "answer.set"),
            Self::AnswerClear { .. } => (11, "answer.clear"),
            Self::ItemAdd { .. } => (20, "item.add"),
            Self::ItemRemove { .. } => (21, "item.remove"),
            Self::NoteAdd { .. } => (30, "note.add"),
            Self::AttachAdd { .. } => (40, "attach.add"),
            Self::AttachRemove { .. } => (41, "attach.remove"),
            Self::ConsentSet { .. } => (50, "consent.set"),
            Self::ConsentWithdraw { .. } => (51, "consent.withdraw"),
            Self::NeedSet { .. } => (60, "need.set"),
            Self::ServiceChoose { .. } => (61, "service.choose"),
            Self::AssessmentComputed { .. } => (70, "assessment.computed"),
            Self::DecisionSet { .. } => (71, "decision.set"),
            Self::ConflictResolve { .. } => (80, "conflict.resolve"),
            Self::ShareGrant { .. } => (90, "share.grant"),
            Self::ShareRevoke { .. } => (91, "share.revoke"),
            Self::Viewed { .. } => (100, "audit.viewed"),
            Self::Printed { .. } => (101, "audit.printed"),
            Self::Exported { .. } => (102, "audit.exported"),
            Self::AuthorityDecide { .. } => (110, "authority.decide"),
            Self::AuthorityAsk { .. } => (111, "authority.ask"),
            Self::AuthorityAnswer { .. } => (112, "authority.answer"),
            Self::CaseAssign { .. } => (113, "case.assign"),
        }
    }

    /// Who may read it. Free text may hold a name, whatever it was meant for.
    pub fn compartment(&self) -> Compartment {
        match self {
            Self::NoteAdd { .. }
            | Self::AttachAdd { .. }
            | Self::ItemAdd { .. }
            | Self::DecisionSet { .. }
            | Self::CaseLink { .. }
            | Self::AuthorityDecide { .. }
            | Self::AuthorityAsk { .. }
            | Self::AuthorityAnswer { .. }
            | Self::Printed { words: Some(_), .. }
            | Self::Exported { words: Some(_), .. }
            | Self::AnswerSet { response: Response::Text(_), .. } => Compartment::Identity,
            _ => Compartment::Indicators,
        }
    }

    /// The field whose value it sets. Events of one field supersede each other; an event of no
    /// field appends.
    pub fn field(&self) -> Option<String> {
        match self {
            Self::CaseOpen { .. } => Some("opening".to_owned()),
            Self::CaseClose { .. } | Self::CaseReopen { .. } => Some("status".to_owned()),
            Self::CaseLink { other, .. } => Some(format!("link/{other}")),
            Self::AnswerSet { question, .. } | Self::AnswerClear { question } => {
                Some(answer_field(question))
            }
            Self::ItemAdd { list, item, .. } | Self::ItemRemove { list, item } => {
                Some(format!("item/{list}/{item}"))
            }
            Self::AttachAdd { blob, .. } | Self::AttachRemove { blob, .. } => {
                Some(format!("attachment/{blob}"))
            }
            Self::ConsentSet { recipient, .. } | Self::ConsentWithdraw { recipient, .. } => {
                Some(format!("consent/{recipient}"))
            }
            Self::NeedSet { need, .. } => Some(format!("need/{need}")),
            Self::ServiceChoose { service, .. } => Some(format!("service/{service}")),
            Self::AssessmentComputed { .. } => Some("assessment".to_owned()),
            Self::DecisionSet { .. } => Some("decision".to_owned()),
            Self::ConflictResolve { field, .. } => Some(field.clone()),
            Self::ShareGrant { recipient, .. } | Self::ShareRevoke { recipient, .. } => {
                Some(format!("share/{recipient}"))
            }
            Self::AuthorityDecide { .. } => Some("authority".to_owned()),
            Self::CaseAssign { .. } => Some("assigned".to_owned()),
            Self::CaseErase { .. }
            | Self::NoteAdd { .. }
            | Self::AuthorityAsk { .. }
            | Self::AuthorityAnswer { .. }
            | Self::Viewed { .. }
            | Self::Printed { .. }
            | Self::Exported { .. } => None,
        }
    }

    /// The half-typed text that it makes obsolete.
    pub fn draft_field(&self) -> Option<String> {
        match self {
            Self::NoteAdd { question, .. } => Some(note_draft(question.as_ref())),
            Self::AnswerSet { .. }
            | Self::AnswerClear { .. }
            | Self::DecisionSet { .. }
            | Self::AuthorityDecide { .. } => self.field(),
            _ => None,
        }
    }

    /// Whether it says who works on the case.
    pub fn is_sharing(&self) -> bool {
        matches!(self, Self::ShareGrant { .. } | Self::ShareRevoke { .. })
    }

    /// Whether it belongs to the conversation between the authority and the officers of a case.
    pub fn is_authority(&self) -> bool {
        matches!(
            self,
            Self::AuthorityDecide { .. }
                | Self::AuthorityAsk { .. }
                | Self::AuthorityAnswer { .. }
                | Self::CaseAssign { .. }
        )
    }

    /// Whether it changes the case, rather than noting that someone looked at it.
    pub fn is_audit(&self) -> bool {
        matches!(self, Self::Viewed { .. } | Self::Printed { .. } | Self::Exported { .. })
    }
}

/// The field, and the draft, of a question's answer.
pub fn answer_field(question: &QuestionId) -> String {
    format!("answer/{question}")
}

/// The draft of a question's note, or of the case's.
pub fn note_draft(question: Option<&QuestionId>) -> String {
    question.map_or_else(|| "note".to_owned(), |question| format!("note/{question}"))
}

/// Only the name: what the person said has no place in a log.
impl fmt::Debug for Op {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Op({})", self.name())
    }
}
