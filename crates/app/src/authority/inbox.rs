//! What lies on the desk, in the order in which it is to be read: act now first, then strong
//! grounds, then what waits longest. Never a score.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use dalil_case::{CaseId, DeviceId};
use dalil_guide::{Flow, protective};
use dalil_ipc::{ApartRow, CaseHead, Conclusion, InboxRequest, InboxRow, InboxView};
use dalil_vault::{CaseQuery, DeskCase, DeskDevice, Said};

use crate::failure::Trouble;
use crate::{App, case_view, meaning};

/// The group that is read first, whatever was done in the case.
const NOW: &str = "now";
/// So many urgent cases have their needs read out on the list; the others say that they are urgent.
const MOST_READ: usize = 50;

impl App {
    pub(crate) fn show_inbox(&mut self, request: &InboxRequest) -> Result<InboxView, Trouble> {
        let now = self.now().0;
        let query = CaseQuery { text: request.query.clone(), ..CaseQuery::default() };
        let session = self.session()?;
        session.at_list = true;
        let mut rows = Vec::new();
        let (lies, said, devices) = on_desk(session)?;
        for found in session.vault.cases(&query)? {
            if let Some(lie) = lies.get(&found.id) {
                rows.push(row(found, lie, said.get(&lie.case), devices.get(&lie.device)));
            }
        }
        rows.sort_by_key(|row| (order(row), row.received_at));
        let urgent = rows.iter().filter(|row| row.act_now).take(MOST_READ);
        let urgent: Vec<String> = urgent.map(|row| row.head.case_id.clone()).collect();
        for case in urgent {
            let needs = self.urgent_needs(case_view::case_id(&case)?)?;
            if let Some(row) = rows.iter_mut().find(|row| row.head.case_id == case) {
                row.urgent = needs;
            }
        }
        let vault = &self.session()?.vault;
        let apart = vault.kept_apart()?.into_iter().map(|one| ApartRow {
            hash: one.hash.to_string().chars().take(12).collect(),
            fault: one.fault,
            refused: one.refused,
            at: one.at.0,
        });
        let apart_count = u32::try_from(vault.count_apart()?).unwrap_or(u32::MAX);
        Ok(InboxView { rows, apart: apart.collect(), apart_count, now })
    }

    /// One line of the list.
    pub(super) fn inbox_row(&mut self, case: CaseId) -> Result<InboxRow, Trouble> {
        let session = self.session()?;
        let (lies, said, devices) = on_desk(session)?;
        let found = session.vault.cases(&CaseQuery::default())?;
        let found = found.into_iter().find(|row| row.id == case);
        let not_here = dalil_ipc::FailureCode::CaseNotFound;
        let (found, lie) = found.zip(lies.get(&case)).ok_or(not_here)?;
        let mut row = row(found, lie, said.get(&case), devices.get(&lie.device));
        row.urgent = self.urgent_needs(case)?;
        let folded = self.session()?.vault.case(case)?;
        row.conflicts = u32::try_from(folded.conflicts.len()).unwrap_or(u32::MAX);
        Ok(row)
    }

    fn urgent_needs(&mut self, case: CaseId) -> Result<Vec<String>, Trouble> {
        let folded = self.session()?.vault.case(case)?;
        let pack = self.pack_of(&folded)?;
        let flow = Flow::new(pack.guide.clone(), &protective(&pack.guide, &folded));
        Ok(meaning::view(&flow, &flow.assess()).act_now)
    }
}

type OnDesk = (BTreeMap<CaseId, DeskCase>, BTreeMap<CaseId, Said>, BTreeMap<DeviceId, DeskDevice>);

fn on_desk(session: &crate::Session) -> Result<OnDesk, Trouble> {
    let lies = session.vault.desk_cases()?.into_iter().map(|lie| (lie.case, lie)).collect();
    let devices = session.vault.desk_places()?.into_iter().map(|one| (one.device, one)).collect();
    Ok((lies, session.vault.said()?, devices))
}

/// What is read first.
fn order(row: &InboxRow) -> (u8, Reverse<bool>, u8) {
    let group = match row.group.as_str() {
        NOW => 0,
        "new" => 1,
        "in-hand" => 2,
        _ => 3,
    };
    let rung = match row.conclusion {
        Some(Conclusion::StrongGrounds) => 0,
        _ => 1,
    };
    (group, Reverse(row.act_now), rung)
}

fn row(
    found: dalil_vault::CaseRow,
    lie: &DeskCase,
    said: Option<&Said>,
    device: Option<&DeskDevice>,
) -> InboxRow {
    let nothing = Said::default();
    let said = said.unwrap_or(&nothing);
    let (group, waits_for) = match said.outcome.as_deref() {
        _ if said.asked > 0 => ("in-hand", "officer"),
        None => ("new", "desk"),
        Some("taken-up") => ("in-hand", "desk"),
        Some(_) => ("decided", "nobody"),
    };
    let news = said.decided_at.is_some_and(|decided| lie.last_at > decided);
    // Danger stands above all else, also where somebody has the case in hand; once there is a
    // decision, where something came after it.
    let group = if found.act_now && (group != "decided" || news) { NOW } else { group };
    let status = if found.open { "open" } else { "closed" };
    InboxRow {
        head: CaseHead {
            case_id: found.id.to_string(),
            code: found.code,
            place: found.place,
            opened_at: found.opened_at.0,
            saved_at: found.last_at.0,
            status: if found.open && found.decided { "signed" } else { status }.to_owned(),
            answers: found.answers,
            apart: found.apart,
        },
        conclusion: found.conclusion.as_deref().and_then(meaning::rung_from),
        act_now: found.act_now,
        urgent: Vec::new(),
        function: device
            .and_then(|device| device.officers.first())
            .map(|officer| officer.function.clone())
            .unwrap_or_default(),
        organisation: device.map(|device| device.organisation.clone()).unwrap_or_default(),
        received_at: lie.received_at.0,
        group: group.to_owned(),
        waits_for: waits_for.to_owned(),
        outcome: said.outcome.clone(),
        news,
        conflicts: found.apart,
    }
}

#[cfg(test)]
mod tests;
