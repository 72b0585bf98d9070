//! The exported record: the case in clear, with everything that proves it, in a file outside.
//!
//! Nothing is made that the officer did not ask for by name, reason and passphrase.

use std::path::PathBuf;

use dalil_case::export::GuideMark;
use dalil_ipc::{CaseRequest, ExportRecordRequest, PaperPathView, RecordSaved};
use dalil_seal::Random;
use dalil_vault::ExportWish;

use crate::App;
use crate::case_view::case_id;
use crate::failure::Trouble;
use crate::history::fingerprint;
use crate::paper::part::{self, Part};
use crate::paper::place_for;
use crate::release::{Why, next_copy};

/// The ending of the file.
const ENDING: &str = "dalil-record";

impl App {
    pub(crate) fn suggest_record(
        &mut self,
        request: &CaseRequest,
    ) -> Result<PaperPathView, Trouble> {
        let id = case_id(&request.case_id)?;
        let code = self.code_of(id)?;
        let path = self.config.papers.join(format!("{code}.{ENDING}"));
        Ok(PaperPathView {
            path: path.to_string_lossy().into_owned(),
            passphrase_needed: self.must_confirm(id)?,
        })
    }

    pub(crate) fn write_record(
        &mut self,
        request: &ExportRecordRequest,
    ) -> Result<RecordSaved, Trouble> {
        let id = case_id(&request.case_id)?;
        self.warm(id)?;
        let path: PathBuf = place_for(&request.path, ENDING)?;
        let why = Why::read(&request.release)?;
        part::admit(&path, request.replace)?;
        self.permit(id, &request.release)?;
        let (now, pack) = (self.now(), self.warm(id)?.pack.clone());
        let guide = GuideMark {
            id: pack.guide.id.clone(),
            edition: pack.guide.edition.clone(),
            hash: pack.hash,
        };
        let vault = &mut self.session()?.vault;
        let events = vault.events(id)?;
        let wish =
            ExportWish { case: id, with_identity: request.with_identity, guide, made_at: now };
        let file = vault.export(&wish)?;
        let (key, copy) = (vault.signing_key(), next_copy(&events));
        let last = events.last().map(|kept| kept.recorded.hash.to_string()).unwrap_or_default();
        let part = Part::write(vault, &path, &file.bytes, &Random::new())?;
        let what = if request.with_identity { "record-file" } else { "record-file-without" };
        // The history says so first: no file is out there that it does not know of.
        let noted = self.commit(id, vec![why.exported(what, copy)]);
        let vault = &mut self.session()?.vault;
        if let Err(trouble) = noted {
            part.give_up(vault);
            return Err(trouble);
        }
        part.publish(vault, &path, request.replace)?;
        let counted = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Ok(RecordSaved {
            path: path.to_string_lossy().into_owned(),
            entries: counted(file.entries),
            kept_back: counted(file.kept_back),
            fingerprint: fingerprint(&key.0),
            last_hash: last,
            saved_at: self.now().0,
        })
    }
}
