//! The desk of an authority, and what an officer is told by it.
//!
//! A decision of the competent authority is the authority's: it stands beside the officer's
//! conclusion and never in its place, and only who speaks for the authority makes one. Nothing here
//! opens a connection.

mod act;
mod devices;
mod dossier;
mod inbox;
mod packs;
mod role;
mod said;
mod statistics;

pub(crate) use act::REASONS;

use dalil_case::CaseId;
use dalil_ipc::FailureCode;

use crate::App;
use crate::failure::Trouble;

impl App {
    /// At a desk, what came from another computer is read and not written: the desk has its own
    /// events for what it says.
    pub(crate) fn may_write(&mut self, case: CaseId) -> Result<(), Trouble> {
        if self.practice.is_some() {
            return Ok(());
        }
        let vault = &self.session()?.vault;
        if !vault.is_desk()? {
            return Ok(());
        }
        let others = vault.sharing(case)?.is_some_and(|one| one.opener != vault.officer());
        if others { Err(FailureCode::CaseOfAnother.into()) } else { Ok(()) }
    }
}
