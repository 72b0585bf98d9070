//! What the authority said in a case, to whoever works on it: read, asked, decided. What somebody
//! wrote who does not speak for the authority is in the history and is not shown as theirs.

use dalil_case::{Case, EventId, Kept, Moment, OfficerId, Op};
use dalil_ipc::{AskView, AuthorityDecisionView, FailureCode, ReplyRequest, SaidView};
use dalil_vault::Vault;

use crate::App;
use crate::case_view::case_id;
use crate::failure::Trouble;
use crate::response::bounded;

impl App {
    pub(crate) fn show_said(&mut self, id: &str) -> Result<SaidView, Trouble> {
        let id = case_id(id)?;
        if self.practice.is_some() {
            return Ok(SaidView::default());
        }
        let vault = &self.session()?.vault;
        let case = vault.case(id)?;
        view(vault, &case)
    }

    pub(crate) fn answer_authority(&mut self, request: &ReplyRequest) -> Result<SaidView, Trouble> {
        let id = case_id(&request.case_id)?;
        let text = bounded(request.text.trim())?;
        let now = self.now();
        let session = self.session()?;
        let shown = view(&session.vault, &session.vault.case(id)?)?;
        let ask = EventId::from_hex(&request.ask)
            .filter(|_| shown.asks.iter().any(|ask| ask.id == request.ask))
            .ok_or(FailureCode::QuestionUnknown)?;
        if text.is_empty() {
            return Err(FailureCode::StatementMissing.into());
        }
        session.vault.append(id, vec![Op::AuthorityAnswer { ask, text }], now)?;
        session.warm = None;
        self.show_said(&request.case_id)
    }
}

/// What stands of it.
pub(super) fn view(vault: &Vault, case: &Case) -> Result<SaidView, Trouble> {
    let speaks = |officer: OfficerId, at: Moment| vault.speaks_for_authority(officer, at);
    let mut decision = None;
    if let Some(field) = &case.authority {
        for kept in std::iter::once(field.latest()).chain(field.others()) {
            if decision.is_none() && speaks(kept.author, kept.at)? {
                decision = Some(shown(vault, kept)?);
            }
        }
    }
    let mut asks = Vec::new();
    for ask in &case.asks {
        if speaks(ask.author, ask.at)? {
            asks.push(AskView {
                id: ask.event.to_string(),
                question: ask.value.question.as_ref().map(ToString::to_string),
                text: ask.value.text.clone(),
                at: ask.at.0,
                replies: ask.value.replies.iter().map(|reply| reply.value.clone()).collect(),
            });
        }
    }
    let mut yours = None;
    if let Some(kept) = case.assigned.as_ref().map(|field| field.latest())
        && speaks(kept.author, kept.at)?
    {
        yours = Some(kept.value.officer == vault.officer());
    }
    // Whoever reads at a desk leaves an entry, which comes back with the case.
    let mut read = decision.is_some() || !asks.is_empty();
    for kept in vault.events(case.id)? {
        let event = &kept.recorded.event;
        let looks = matches!(event.body.op(), Some(Op::Viewed { .. }));
        read = read || looks && speaks(event.author, event.at)?;
    }
    Ok(SaidView { read, decision, asks, yours })
}

fn shown(
    vault: &Vault,
    kept: &Kept<dalil_case::AuthorityDecision>,
) -> Result<AuthorityDecisionView, Trouble> {
    Ok(AuthorityDecisionView {
        outcome: kept.value.outcome.clone(),
        reasons: kept.value.reasons.clone(),
        next: kept.value.next.clone(),
        role: kept.value.role.clone(),
        desk: vault.label_of(kept.author)?.unwrap_or_default(),
        at: kept.at.0,
        hash: kept.hash.to_string().chars().take(12).collect(),
    })
}
