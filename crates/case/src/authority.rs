//! What the competent authority says in a case: its decision, its questions, and who goes on. Kept
//! beside what the officer concluded, never in its place. Whether an author speaks for the
//! authority is known to whoever holds the authority's word for it, not to a case.

use crate::{EventId, Kept, OfficerId, Op, QuestionId, Recorded};

/// A decision of the competent authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorityDecision {
    /// What was decided, as a code of the application.
    pub outcome: String,
    /// Why.
    pub reasons: String,
    /// Who goes on, in the authority's words.
    pub next: Option<String>,
    /// In what function it was signed.
    pub role: String,
    /// A name, only if whoever signed chose to give it.
    pub name: Option<String>,
}

/// A question of the authority to the officers of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The question of the guide that it is about.
    pub question: Option<QuestionId>,
    /// What is asked.
    pub text: String,
    /// What was answered, oldest first.
    pub replies: Vec<Kept<String>>,
}

/// The officer who goes on with a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    /// Who.
    pub officer: OfficerId,
    /// Why, as a code of the application.
    pub reason: String,
}

pub(crate) fn decision(op: &Op) -> Option<AuthorityDecision> {
    let Op::AuthorityDecide { outcome, reasons, next, role, name } = op else { return None };
    Some(AuthorityDecision {
        outcome: outcome.clone(),
        reasons: reasons.clone(),
        next: next.clone(),
        role: role.clone(),
        name: name.clone(),
    })
}

pub(crate) fn assigned(op: &Op) -> Option<Assigned> {
    let Op::CaseAssign { officer, reason } = op else { return None };
    Some(Assigned { officer: *officer, reason: reason.clone() })
}

/// The questions in the order of their events, each with its answers.
pub(crate) fn asks(events: &[Recorded], keep: impl Fn(&Recorded) -> Kept<()>) -> Vec<Kept<Ask>> {
    let mut asks: Vec<Kept<Ask>> = Vec::new();
    let mut replies: Vec<(EventId, Kept<String>)> = Vec::new();
    for recorded in events {
        match recorded.event.body.op() {
            Some(Op::AuthorityAsk { question, text }) => {
                let (question, text) = (question.clone(), text.clone());
                asks.push(keep(recorded).holding(Ask { question, text, replies: Vec::new() }));
            }
            Some(Op::AuthorityAnswer { ask, text }) => {
                replies.push((*ask, keep(recorded).holding(text.clone())));
            }
            _ => {}
        }
    }
    for (ask, reply) in replies {
        if let Some(asked) = asks.iter_mut().find(|asked| asked.event == ask) {
            asked.value.replies.push(reply);
        }
    }
    asks
}

impl Kept<()> {
    fn holding<T>(self, value: T) -> Kept<T> {
        let Self { event, hash, at, hlc, author, device, .. } = self;
        Kept { value, event, hash, at, hlc, author, device }
    }
}
