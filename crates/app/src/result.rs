//! What the answers mean, and the officer's signed statement.

use dalil_case::{Basis, Choice, Decision, Field, Kept, Op};
use dalil_guide::Asked;
use dalil_ipc::{Conclusion, FailureCode, OfficerChoice, ResultView, SignRequest, SignedStatement};

use crate::bench::Bench;
use crate::case_view::{self, case_id};
use crate::failure::Trouble;
use crate::open_case::{OpenCase, result_hash};
use crate::response::{bounded, short};
use crate::{App, meaning};

impl App {
    pub(crate) fn show_result(&mut self, id: &str) -> Result<ResultView, Trouble> {
        let id = case_id(id)?;
        self.warm(id)?;
        let moved = self.session.as_ref().and_then(|session| session.moved.get(&id)).copied();
        let Bench { shelf, warm } = self.bench()?;
        let drafts = shelf.drafts(id)?;
        let draft = |field: &str| {
            drafts.iter().find(|draft| draft.field == field).map(|draft| draft.text.clone())
        };
        let warm = warm.as_ref().ok_or(FailureCode::CaseNotFound)?;
        let moved_from =
            moved.filter(|before| *before != meaning::rung(warm.assessment.conclusion));
        let counted = |basis| count(warm, basis);
        let needs = warm.case.needs.iter();
        Ok(ResultView {
            head: case_view::head(&warm.case),
            meaning: meaning::view(&warm.flow, &warm.assessment),
            told: counted(Basis::ToldByPerson),
            told_by_other: counted(Basis::ToldByOther),
            seen: counted(Basis::Seen),
            documents: counted(Basis::Document),
            needs_done: needs
                .filter(|(_, state)| state.latest().value == "done")
                .map(|(need, _)| need.clone())
                .collect(),
            signed: signed(warm),
            changed_since: changed_since(warm),
            moved_from,
            draft_statement: draft("statement"),
            draft_reason: draft("reason"),
            signs: warm.assessment.signs.clone(),
        })
    }

    pub(crate) fn sign(&mut self, request: &SignRequest) -> Result<ResultView, Trouble> {
        let id = case_id(&request.case_id)?;
        let statement = bounded(request.statement.trim())?;
        let reason = bounded(request.reason.trim())?;
        let role = short(request.role.trim())?;
        if statement.is_empty() || role.is_empty() {
            return Err(FailureCode::StatementMissing.into());
        }
        let warm = self.warm(id)?;
        let guide_hash = warm.pack.hash;
        let computed = meaning::rung(warm.assessment.conclusion);
        let (choice, conclusion) = choose(request, computed)?;
        if choice != Choice::Agree && reason.is_empty() {
            return Err(FailureCode::ReasonMissing.into());
        }
        // The result that is signed stands in the history right before the signature.
        let assessed = Op::AssessmentComputed {
            conclusion: warm.assessment.conclusion.id().to_owned(),
            act_now: warm.assessment.act_now,
            guide_hash,
            result_hash: result_hash(&warm.assessment),
        };
        let name = request.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
        let decision = Op::DecisionSet {
            choice,
            conclusion: meaning::rung_id(conclusion).to_owned(),
            reason: if choice == Choice::Agree { String::new() } else { reason },
            statement,
            role,
            name: name.map(short).transpose()?,
        };
        self.confirm(&request.passphrase)?;
        self.commit(id, vec![assessed, decision])?;
        let vault = &mut self.session()?.vault;
        for field in ["statement", "reason"] {
            // It is signed: a draft that stays is no failure to tell.
            let _ = vault.clear_draft(id, field);
        }
        self.show_result(&request.case_id)
    }
}

/// What the officer makes of the computed rung; a rung that is not higher is not a raise.
fn choose(
    request: &SignRequest,
    computed: Conclusion,
) -> Result<(Choice, Conclusion), FailureCode> {
    // `Conclusion` is ordered from the highest rung down.
    match (request.choice, request.conclusion) {
        (OfficerChoice::Agree, _) => Ok((Choice::Agree, computed)),
        (OfficerChoice::Raise, Some(to)) if to < computed => Ok((Choice::Raise, to)),
        (OfficerChoice::Lower, Some(to)) if to > computed => Ok((Choice::Lower, to)),
        _ => Err(FailureCode::ReasonMissing),
    }
}

/// Answers that count here and say something, by how they are known.
fn count(warm: &OpenCase, basis: Basis) -> u32 {
    let answers = warm.flow.answers().iter();
    let counted = answers.filter(|(question, answer)| {
        answer.basis == basis && warm.flow.state(question) == Asked::Answered
    });
    u32::try_from(counted.count()).unwrap_or(u32::MAX)
}

/// Of statements that were signed apart, the one that gives the highest rung: until somebody decides.
pub(crate) fn highest(field: &Field<Decision>) -> &Kept<Decision> {
    // `Conclusion` is ordered from the highest rung down; what is no rung comes last.
    let rung = |kept: &&Kept<Decision>| {
        let rung = meaning::rung_from(&kept.value.conclusion);
        (rung.is_none(), rung)
    };
    field.all().min_by_key(rung).unwrap_or(field.latest())
}

/// The statement that stands.
pub(crate) fn signed(warm: &OpenCase) -> Option<SignedStatement> {
    let kept: &Kept<Decision> = highest(warm.case.decision.as_ref()?);
    let decision = &kept.value;
    let given = meaning::rung_from(&decision.conclusion)?;
    Some(SignedStatement {
        choice: match decision.choice {
            Choice::Agree => OfficerChoice::Agree,
            Choice::Raise => OfficerChoice::Raise,
            Choice::Lower => OfficerChoice::Lower,
        },
        conclusion: given,
        computed: computed_then(warm, kept).unwrap_or(given),
        reason: decision.reason.clone(),
        statement: decision.statement.clone(),
        role: decision.role.clone(),
        name: decision.name.clone(),
        signed_at: kept.at.0,
        hash: kept.hash.to_string().chars().take(12).collect(),
    })
}

/// What the rules said when the statement was signed. It was written right before the statement;
/// when answers came later, agreement still tells it, and otherwise what they say now does.
fn computed_then(warm: &OpenCase, decision: &Kept<Decision>) -> Option<Conclusion> {
    if decision.value.choice == Choice::Agree {
        return meaning::rung_from(&decision.value.conclusion);
    }
    let computed = warm.case.computed.as_ref()?.latest();
    meaning::rung_from(&computed.value.conclusion)
}

/// Whether what the rules read has changed since the signature.
pub(crate) fn changed_since(warm: &OpenCase) -> bool {
    // By what was seen, not by any clock: what a colleague wrote meanwhile counts too.
    warm.case.changed_since_decision
}
