//! What an operation says about each kind of field.

use super::{Attachment, Computed, Decision, Opening, Status};
use crate::{Answer, Consent, Op};

pub(super) fn opening(op: &Op) -> Option<Opening> {
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

pub(super) fn answer(op: &Op) -> Option<Option<Answer>> {
    match op {
        Op::AnswerSet { response, basis, .. } => {
            Some(Some(Answer { response: response.clone(), basis: *basis }))
        }
        // A decision that none of the values counts.
        Op::AnswerClear { .. } | Op::ConflictResolve { .. } => Some(None),
        _ => None,
    }
}

pub(super) fn urgency(op: &Op) -> Option<String> {
    if let Op::NeedSet { urgency, .. } = op { Some(urgency.clone()) } else { None }
}

pub(super) fn chosen(op: &Op) -> Option<bool> {
    if let Op::ServiceChoose { chosen, .. } = op { Some(*chosen) } else { None }
}

pub(super) fn consent(op: &Op) -> Option<Consent> {
    match op {
        Op::ConsentSet { consent, .. } => Some(*consent),
        Op::ConsentWithdraw { .. } => Some(Consent::Withdrawn),
        Op::ConflictResolve { .. } => Some(Consent::NotAsked),
        _ => None,
    }
}

pub(super) fn item(op: &Op) -> Option<Option<String>> {
    match op {
        Op::ItemAdd { value, .. } => Some(Some(value.clone())),
        Op::ItemRemove { .. } => Some(None),
        _ => None,
    }
}

pub(super) fn attachment(op: &Op) -> Option<Option<Attachment>> {
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

pub(super) fn status(op: &Op) -> Option<Status> {
    match op {
        Op::CaseClose { reason } => Some(Status::Closed(reason.clone())),
        Op::CaseReopen { .. } => Some(Status::Open),
        _ => None,
    }
}

pub(super) fn computed(op: &Op) -> Option<Computed> {
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

pub(super) fn decision(op: &Op) -> Option<Decision> {
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
