//! What of the cases may be counted: by quarter and region, never fewer than eleven, nothing of a
//! person and no share of anything.
//!
//! What is not said cannot be worked out from what is: where the cases of a quarter and region are
//! divided (by conclusion, by outcome), what is left out of the division is nothing at all or again
//! at least eleven.

mod table;

use std::collections::BTreeMap;

use dalil_case::{CaseId, Moment};
use dalil_guide::{ItemState, protective, record_of};
use dalil_ipc::{CountRow, FailureCode, PaperSaved, SaveStatisticsRequest, StatisticsView};
use dalil_vault::{AuditKind, AuditRecord, CaseQuery};

use crate::App;
use crate::failure::Trouble;
use crate::paper::part::{self, Part};
use crate::paper::place_for;

/// The smallest number that is said: that of the collaborative of the United Nations on trafficking
/// data.
const LEAST: u32 = 11;
const ENDING: &str = "csv";

/// One case, as far as it is counted.
struct Counted {
    period: String,
    region: String,
    conclusion: String,
    outcome: String,
    signs: Vec<String>,
}

impl App {
    pub(crate) fn show_statistics(&mut self) -> Result<StatisticsView, Trouble> {
        let cases = self.counted()?;
        let path = self.config.papers.join(format!("1.{ENDING}"));
        Ok(StatisticsView {
            rows: rows(&cases, LEAST),
            least: LEAST,
            cases: u32::try_from(cases.len()).unwrap_or(u32::MAX),
            path: path.to_string_lossy().into_owned(),
        })
    }

    /// N17: what is made of many cases leaves by two readers, and the passphrase again.
    pub(crate) fn write_statistics(
        &mut self,
        request: &SaveStatisticsRequest,
    ) -> Result<PaperSaved, Trouble> {
        let path = place_for(&request.path, ENDING)?;
        part::admit(&path, request.replace)?;
        if !self.session()?.vault.is_desk()? {
            return Err(FailureCode::DeskOnlyReads.into());
        }
        self.confirm(&request.passphrase)?;
        let now = self.now();
        let cases = self.counted()?;
        self.session()?.vault.second_read(cases.len(), now)?;
        let bytes = table::written(&rows(&cases, LEAST), LEAST);
        let vault = &mut self.session()?.vault;
        let part = Part::write(vault, &path, &bytes, &dalil_seal::Random::new())?;
        // The ledger says so first: no file is out there that it does not know of.
        let amount = i64::try_from(cases.len()).unwrap_or(i64::MAX);
        let (kind, about) = (AuditKind::CountsExported, Vec::new());
        if let Err(error) = vault.audit(&AuditRecord { kind, at: now, about, amount }) {
            part.give_up(vault);
            return Err(error.into());
        }
        part.publish(vault, &path, request.replace)?;
        let path = path.to_string_lossy().into_owned();
        Ok(PaperSaved { path, pages: 1, copy: 1, saved_at: self.now().0 })
    }

    /// Every case of the desk that began in a quarter that is over.
    fn counted(&mut self) -> Result<Vec<Counted>, Trouble> {
        let present = quarter(self.now(), self.config.clock.minutes_ahead());
        let minutes = self.config.clock.minutes_ahead();
        let vault = &mut self.session()?.vault;
        let regions: BTreeMap<_, _> =
            vault.desk_places()?.into_iter().map(|one| (one.device, one.region)).collect();
        let lies: BTreeMap<CaseId, _> =
            vault.desk_cases()?.into_iter().map(|one| (one.case, one.device)).collect();
        let said = vault.said()?;
        let rows = vault.cases(&CaseQuery::default())?;
        let mut all = Vec::new();
        for row in rows {
            let Some(device) = lies.get(&row.id) else { continue };
            let period = quarter(row.opened_at, minutes);
            if period >= present {
                continue;
            }
            let outcome = said.get(&row.id).and_then(|said| said.outcome.clone());
            all.push(Counted {
                period,
                region: regions.get(device).cloned().unwrap_or_default(),
                conclusion: row.conclusion.unwrap_or_else(|| "none".to_owned()),
                outcome: outcome.unwrap_or_else(|| "none".to_owned()),
                signs: self.signs(row.id)?,
            });
        }
        Ok(all)
    }

    /// The signs that a case has, as the rules read it.
    fn signs(&mut self, id: CaseId) -> Result<Vec<String>, Trouble> {
        let case = self.session()?.vault.case(id)?;
        let pack = self.pack_of(&case)?;
        let answers = protective(&pack.guide, &case);
        let record = record_of(&pack.guide, &answers);
        let has = |(_, known): &(_, &dalil_guide::Known<ItemState>)| known.value == ItemState::Yes;
        Ok(record.items.iter().filter(has).map(|(sign, _)| sign.clone()).collect())
    }
}

/// Such as `2026-Q3`.
fn quarter(at: Moment, minutes_ahead: i32) -> String {
    let Some(moment) = dalil_l10n::Moment::from_utc(at.0, minutes_ahead) else {
        return String::new();
    };
    let date = moment.date();
    format!("{:04}-Q{}", date.year(), date.month().saturating_sub(1) / 3 + 1)
}

/// What may be said of the cases, in order.
fn rows(cases: &[Counted], least: u32) -> Vec<CountRow> {
    let mut cells: BTreeMap<(&str, &str), Vec<&Counted>> = BTreeMap::new();
    for case in cases {
        cells.entry((&case.period, &case.region)).or_default().push(case);
    }
    let mut rows = Vec::new();
    for ((period, region), cases) in cells {
        let total = count(cases.len());
        if total < least {
            continue;
        }
        let row = |kind: &str, name: &str, count| CountRow {
            period: period.to_owned(),
            region: region.to_owned(),
            kind: kind.to_owned(),
            name: name.to_owned(),
            count,
        };
        rows.push(row("cases", "", total));
        for (kind, by) in [("conclusion", 0), ("outcome", 1)] {
            let of = |case: &&Counted| {
                if by == 0 { case.conclusion.clone() } else { case.outcome.clone() }
            };
            let divided = tally(cases.iter().map(of));
            rows.extend(sayable(divided, total, least).iter().map(|(n, c)| row(kind, n, *c)));
        }
        let signs = tally(cases.iter().flat_map(|case| case.signs.iter().cloned()));
        // A sign divides the cases too: into those that have it and those that have not.
        let signs = signs.iter().filter(|(_, count)| {
            let without = total.saturating_sub(**count);
            **count >= least && (without == 0 || without >= least)
        });
        rows.extend(signs.map(|(name, count)| row("sign", name, *count)));
    }
    rows
}

fn tally(names: impl Iterator<Item = String>) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for name in names {
        let count: &mut u32 = counts.entry(name).or_default();
        *count = count.saturating_add(1);
    }
    counts
}

/// Of a division of `total` cases, what may be said: no part is smaller than `least`, and what is
/// left unsaid is nothing, or no smaller either.
fn sayable(mut parts: BTreeMap<String, u32>, total: u32, least: u32) -> BTreeMap<String, u32> {
    parts.retain(|_, count| *count >= least);
    loop {
        let said: u32 = parts.values().sum();
        let unsaid = total.saturating_sub(said);
        if unsaid == 0 || unsaid >= least {
            return parts;
        }
        let smallest = parts.iter().min_by_key(|(_, count)| **count).map(|(name, _)| name.clone());
        let Some(smallest) = smallest else { return parts };
        parts.remove(&smallest);
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
