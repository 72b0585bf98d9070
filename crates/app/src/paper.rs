//! The paper of a case: seen on screen as pictures, written to a file where the officer wants it.
//!
//! Only what the officer ticked goes on it. A file is written whole or not at all, and none is
//! made for the preview. A paper of an exercise is stamped, proves nothing and is noted nowhere.

pub(crate) mod part;
mod record;
mod referral;
mod wording;

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dalil_case::CaseId;
use dalil_ipc::{
    FailureCode, MadeBy, PaperChoice, PaperKind, PaperPathView, PaperRequest, PaperSaved,
    PaperView, SavePaperRequest,
};
use dalil_report::Sheet;

use crate::App;
use crate::bench::{Bench, Origin};
use crate::case_view::case_id;
use crate::failure::Trouble;
use crate::release::{Why, maker};
use crate::response::short;
use part::Part;
use wording::Wording;
pub(crate) use wording::{wall, written};

/// Width of a page picture: sharp at arm's length, small enough for an old computer.
const PIXELS_WIDE: u32 = 900;

impl App {
    pub(crate) fn preview(&mut self, request: &PaperRequest) -> Result<PaperView, Trouble> {
        let (sheet, wording, _) = self.set_paper(&request.case_id, &request.paper, MadeBy::Role)?;
        let pages = (0..sheet.pages())
            .map(|page| Ok(STANDARD.encode(sheet.picture(page, PIXELS_WIDE)?)))
            .collect::<Result<_, Trouble>>()?;
        Ok(PaperView { pages, record_hash: wording.record_hash, left_out: wording.left_out })
    }

    pub(crate) fn suggest_path(
        &mut self,
        request: &PaperRequest,
    ) -> Result<PaperPathView, Trouble> {
        let id = case_id(&request.case_id)?;
        let code = self.code_of(id)?;
        // A name that tells a passer-by nothing.
        let kind = match request.paper.kind {
            PaperKind::Referral => 1,
            PaperKind::Record => 2,
        };
        let path = self.config.papers.join(format!("{code}-{kind}.pdf"));
        Ok(PaperPathView {
            path: path.to_string_lossy().into_owned(),
            passphrase_needed: self.practice.is_none() && self.must_confirm(id)?,
        })
    }

    /// The short code of a case.
    pub(crate) fn code_of(&mut self, id: CaseId) -> Result<String, Trouble> {
        let opening = self.warm(id)?.case.opening.as_ref();
        Ok(opening.map_or_else(String::new, |opening| opening.latest().value.code.clone()))
    }

    pub(crate) fn write_paper(
        &mut self,
        request: &SavePaperRequest,
    ) -> Result<PaperSaved, Trouble> {
        let id = case_id(&request.case_id)?;
        self.warm(id)?;
        let path = place_for(&request.path, "pdf")?;
        if self.practice.is_some() {
            return self.write_practised(request, &path);
        }
        let why = Why::read(&request.release)?;
        part::admit(&path, request.replace)?;
        self.permit(id, &request.release)?;
        let (sheet, _, copy) =
            self.set_paper(&request.case_id, &request.paper, request.release.made_by)?;
        let pdf = sheet.pdf()?;
        let random = dalil_seal::Random::new();
        let part = Part::write(&mut self.session()?.vault, &path, &pdf, &random)?;
        let what = match request.paper.kind {
            PaperKind::Referral => "referral",
            PaperKind::Record => "record",
        };
        // The history says so first: no paper is out there that it does not know of.
        let noted = self.commit(id, vec![why.printed(what, copy)]);
        let vault = &mut self.session()?.vault;
        if let Err(trouble) = noted {
            part.give_up(vault);
            return Err(trouble);
        }
        part.publish(vault, &path, request.replace)?;
        Ok(self.saved(&path, &sheet, copy))
    }

    /// Nobody's words leave: no reason is given, and no history says so.
    fn write_practised(
        &mut self,
        request: &SavePaperRequest,
        path: &Path,
    ) -> Result<PaperSaved, Trouble> {
        part::admit(path, request.replace)?;
        let (sheet, _, copy) =
            self.set_paper(&request.case_id, &request.paper, request.release.made_by)?;
        self.write_beside_cases(path, &sheet.pdf()?, request.replace)?;
        Ok(self.saved(path, &sheet, copy))
    }

    /// Writes a file of an exercise, whole or not at all.
    pub(crate) fn write_beside_cases(
        &mut self,
        path: &Path,
        bytes: &[u8],
        replace: bool,
    ) -> Result<(), Trouble> {
        let vault = &mut self.practice()?.vault;
        let part = Part::write(vault, path, bytes, &dalil_seal::Random::new())?;
        part.publish(vault, path, replace)
    }

    fn saved(&self, path: &Path, sheet: &Sheet, copy: u32) -> PaperSaved {
        PaperSaved {
            path: path.to_string_lossy().into_owned(),
            pages: u32::try_from(sheet.pages()).unwrap_or(u32::MAX),
            copy,
            saved_at: self.now().0,
        }
    }

    /// Sets a paper, and says which number it carries: none of an exercise.
    fn set_paper(
        &mut self,
        id: &str,
        choice: &PaperChoice,
        made_by: MadeBy,
    ) -> Result<(Sheet, Wording, u32), Trouble> {
        let id = case_id(id)?;
        short(choice.person_name.as_deref().unwrap_or_default())?;
        let pack = self.warm(id)?.pack.clone();
        let clock = (self.now(), self.config.clock.minutes_ahead());
        let digits = self.preferences.digits;
        let alias = self.session.as_ref().map(|session| session.alias.clone()).unwrap_or_default();
        let Bench { shelf, warm } = self.bench()?;
        let origin = shelf.origin(id)?;
        let warm = warm.as_ref().ok_or(FailureCode::CaseNotFound)?;
        let by = maker(warm, &alias, made_by);
        let wording = Wording::new(&pack, warm, choice, (&origin, by), clock, digits)?;
        let sheet = match choice.kind {
            PaperKind::Referral => {
                dalil_report::referral(&referral::compose(&wording, warm, choice, &origin))?
            }
            PaperKind::Record => {
                dalil_report::case_record(&record::compose(&wording, warm, choice, &origin))?
            }
        };
        let copy = match origin {
            Origin::Case(proven) => proven.copy,
            Origin::Exercise => 0,
        };
        Ok((sheet, wording, copy))
    }
}

/// A full path to a file in a folder that is there; a missing ending is added.
pub(crate) fn place_for(text: &str, ending: &str) -> Result<PathBuf, Trouble> {
    let mut path = PathBuf::from(text.trim());
    if !path.is_absolute() || path.file_name().is_none() {
        return Err(FailureCode::PaperPathUnwritable.into());
    }
    if path.extension().is_none_or(|given| !given.eq_ignore_ascii_case(ending)) {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".");
        name.push(ending);
        path.set_file_name(name);
    }
    Ok(path)
}
