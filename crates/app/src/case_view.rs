//! What every screen shows of a case, and one line of the list.

use std::collections::BTreeMap;

use dalil_case::{Case, CaseId, QuestionId, Status};
use dalil_ipc::{CaseHead, CaseRow, CasesRequest, CasesView, Conclusion, Cursor, Place, Tab};
use dalil_vault::{CaseQuery, Place as KeptPlace, SharedRow};

use crate::failure::Trouble;
use crate::{App, meaning, officers};

/// The head of a case.
pub(crate) fn head(case: &Case) -> CaseHead {
    let opening = case.opening.as_ref().map(|field| &field.latest().value);
    let closed = matches!(case.status, Status::Closed(_));
    CaseHead {
        case_id: case.id.to_string(),
        code: opening.map(|opening| opening.code.clone()).unwrap_or_default(),
        place: opening.map(|opening| opening.place.clone()).unwrap_or_default(),
        opened_at: case.opened_at.unwrap_or_default().0,
        saved_at: case.last_at.unwrap_or_default().0,
        status: status(closed, case.decision.is_some()).to_owned(),
        answers: u32::try_from(case.answered()).unwrap_or(u32::MAX),
        apart: u32::try_from(case.conflicts.len()).unwrap_or(u32::MAX),
    }
}

fn status(closed: bool, signed: bool) -> &'static str {
    match (closed, signed) {
        (true, _) => "closed",
        (false, true) => "signed",
        (false, false) => "open",
    }
}

/// The id of a case as a screen sends it.
pub(crate) fn case_id(text: &str) -> Result<CaseId, Trouble> {
    Ok(CaseId::from_hex(text).ok_or(dalil_ipc::FailureCode::CaseNotFound)?)
}

/// Where the officer stood, from the vault.
pub(crate) fn place(kept: &KeptPlace) -> Place {
    let (view, field) = kept.view.split_once(FIELD).unwrap_or((&kept.view, ""));
    let (tab, page) = view.split_once('/').unwrap_or((view, ""));
    let selection = kept.selection.filter(|_| !field.is_empty());
    Place {
        tab: TABS.iter().find(|(_, id)| *id == tab).map_or(Tab::QuickLook, |(tab, _)| *tab),
        page: (!page.is_empty()).then(|| page.to_owned()),
        question: kept.question.as_ref().map(ToString::to_string),
        cursor: selection.map(|(start, end)| Cursor { field: field.to_owned(), start, end }),
    }
}

/// Where the officer stands, for the vault.
pub(crate) fn kept_place(place: &Place) -> KeptPlace {
    let tab = TABS.iter().find(|(tab, _)| *tab == place.tab).map_or("", |(_, id)| id);
    let mut view = format!("{tab}/{}", place.page.as_deref().unwrap_or_default());
    if let Some(cursor) = &place.cursor {
        view.push(FIELD);
        view.push_str(&cursor.field);
    }
    KeptPlace {
        view,
        question: place.question.as_deref().map(QuestionId::from),
        selection: place.cursor.as_ref().map(|cursor| (cursor.start, cursor.end)),
    }
}

/// Whether two places are on one page, wherever on it.
pub(crate) fn is_same_page(one: &KeptPlace, other: &KeptPlace) -> bool {
    let page = |place: &KeptPlace| place.view.split(FIELD).next().map(str::to_owned);
    page(one) == page(other)
}

/// Before the field in which the officer was typing; no id of a guide holds it.
const FIELD: char = '#';

const TABS: [(Tab, &str); 8] = [
    (Tab::QuickLook, "quick-look"),
    (Tab::Conversation, "conversation"),
    (Tab::Result, "result"),
    (Tab::Referral, "referral"),
    (Tab::Files, "files"),
    (Tab::History, "history"),
    (Tab::Conflicts, "conflicts"),
    (Tab::Debrief, "debrief"),
];

impl App {
    pub(crate) fn list(&mut self, request: CasesRequest) -> Result<CasesView, Trouble> {
        let now = self.now().0;
        let session = self.session()?;
        session.at_list = true;
        let query = CaseQuery { text: request.query, ..CaseQuery::default() };
        let found = session.vault.cases(&query)?;
        let all = if query.text.trim().is_empty() {
            found.len()
        } else {
            session.vault.cases(&CaseQuery::default())?.len()
        };
        let total = u32::try_from(all).unwrap_or(u32::MAX);
        let go_on = officers::go_on(session);
        let shared = session.vault.shared()?;
        let rows = found.into_iter().map(|found| row(found, &shared)).collect();
        let travels = session.vault.travels()?;
        let there = travels.cases.values().filter(|one| one.word != dalil_vault::Delivery::Here);
        let there = u32::try_from(there.count()).unwrap_or(u32::MAX);
        Ok(CasesView { rows, total, only_here: total.saturating_sub(there), go_on, now })
    }
}

fn row(row: dalil_vault::CaseRow, shared: &BTreeMap<CaseId, SharedRow>) -> CaseRow {
    let conclusion = row.conclusion.as_deref().and_then(meaning::rung_from);
    let next = match (row.open, row.decided, conclusion) {
        (false, _, _) => "done",
        (true, true, _) => "refer",
        (true, false, Some(Conclusion::StrongGrounds | Conclusion::GroundsToRefer)) => "sign",
        (true, false, Some(Conclusion::NotEnoughInformation)) => "second-contact",
        (true, false, _) => "ask",
    };
    CaseRow {
        head: CaseHead {
            case_id: row.id.to_string(),
            code: row.code,
            place: row.place,
            opened_at: row.opened_at.0,
            saved_at: row.last_at.0,
            status: status(!row.open, row.decided).to_owned(),
            answers: row.answers,
            apart: row.apart,
        },
        conclusion,
        act_now: row.act_now,
        conversation_language: None,
        next: next.to_owned(),
        next_question: None,
        sharing: shared.get(&row.id).map(|shared| sharing(*shared).to_owned()),
    }
}

fn sharing(shared: SharedRow) -> &'static str {
    match shared {
        SharedRow::Given => "given",
        SharedRow::Taken { fresh: true } => "new",
        SharedRow::Taken { fresh: false } => "taken",
        SharedRow::Over => "over",
    }
}
