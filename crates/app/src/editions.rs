//! Editions of the guide: the one in force, which new cases begin with, and those that earlier cases
//! keep. Another one comes into force between two visits, never in the middle of one.

use std::sync::Arc;

use dalil_case::{Case, Digest};
use dalil_ipc::FailureCode;
use dalil_vault::AlarmKind;

use crate::App;
use crate::failure::Trouble;
use crate::pack::Pack;

impl App {
    /// A visit begins: the newest edition that the authority gave is in force from now on. One that
    /// this program cannot use is told, and the one in force works on.
    pub(crate) fn take_up_edition(&mut self) {
        let now = self.now();
        let Ok(present) = self.pack().cloned() else { return };
        let Some(session) = &mut self.session else { return };
        let Ok(Some(newest)) = session.vault.pack_in_force(&present.guide.id, now) else { return };
        if newest.hash == present.hash {
            return;
        }
        match self.edition_of(newest.hash) {
            Some(pack) if pack.guide.id == present.guide.id => self.pack = Ok(pack),
            _ => {
                let mail = self.session.as_mut().map(|session| session.vault.mail());
                if let Some(Ok(mut mail)) = mail {
                    // Nothing depends on it: it is told again after the next unlock.
                    let _ = mail.alarm(AlarmKind::BadPack, &newest.hash.0, now);
                }
            }
        }
    }

    /// The edition that a case was begun with; where this computer does not have it, the one in
    /// force.
    pub(crate) fn pack_of(&mut self, case: &Case) -> Result<Arc<Pack>, Trouble> {
        let present = self.pack()?.clone();
        let began = case.opening.as_ref().map(|field| field.latest().value.guide_hash);
        let Some(wanted) = began.filter(|hash| *hash != present.hash) else { return Ok(present) };
        Ok(self.edition_of(wanted).unwrap_or(present))
    }

    /// An edition by the first digits of its hash, as screens name it; none: the one in force.
    pub(crate) fn edition(&mut self, hash: Option<&str>) -> Result<Arc<Pack>, Trouble> {
        let present = self.pack()?.clone();
        let Some(hash) = hash.filter(|hash| *hash != present.short_hash()) else {
            return Ok(present);
        };
        let known = self.editions.values().find(|pack| pack.short_hash() == hash).cloned();
        known.ok_or(Trouble::Code(FailureCode::CaseNotFound))
    }

    /// An edition that was read before, or that the computer's file has.
    fn edition_of(&mut self, hash: Digest) -> Option<Arc<Pack>> {
        if let Some(known) = self.editions.get(&hash) {
            return Some(known.clone());
        }
        let files = self.session.as_ref()?.vault.pack_files(hash).ok().flatten()?;
        let sources = dalil_guide::from_canonical(&files)?;
        let pack = Pack::from_sources(sources).ok().filter(|pack| pack.hash == hash)?;
        let pack = Arc::new(pack);
        self.editions.insert(hash, pack.clone());
        Some(pack)
    }
}
