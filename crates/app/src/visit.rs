//! Who looked at what: one entry for each part of a case in each visit, however often it is drawn.
//!
//! A visit begins where a case is opened and ends where another is, or where the vault is locked.

use std::collections::BTreeSet;

use dalil_case::{CaseId, Op};

use crate::App;
use crate::case_view::case_id;
use crate::failure::Trouble;

/// The case that is being visited, and its parts that were looked at.
#[derive(Debug, Default)]
pub(crate) struct Visit {
    case: Option<CaseId>,
    seen: BTreeSet<&'static str>,
}

impl Visit {
    /// A case was begun: whoever begins it sees it, and the history says that already.
    pub(crate) fn begun(&mut self, case: CaseId) {
        self.case = Some(case);
        self.seen = BTreeSet::from(["case"]);
    }

    /// Whether this look is the first of its kind in the visit.
    fn is_new(&mut self, case: CaseId, part: &'static str) -> bool {
        if self.case != Some(case) {
            self.case = Some(case);
            self.seen.clear();
        }
        !self.seen.contains(part)
    }
}

impl App {
    /// Notes that a part of a case is looked at. An officer is never kept from what the person
    /// said because the look cannot be noted: the next look is then noted instead.
    pub(crate) fn visit(&mut self, case: &str, part: &'static str) -> Result<(), Trouble> {
        let id = case_id(case)?;
        self.warm(id)?;
        if self.practice.is_some() {
            // Nobody is in an exercise whom a look could concern.
            return Ok(());
        }
        let now = self.now();
        let session = self.session()?;
        if !session.visit.is_new(id, part) {
            return Ok(());
        }
        let viewed = Op::Viewed { what: part.to_owned() };
        if session.vault.append(id, vec![viewed], now).is_ok() {
            session.visit.seen.insert(part);
            let case = session.vault.case(id)?;
            if let Some(warm) = &mut session.warm {
                warm.case = case;
            }
        }
        Ok(())
    }
}
