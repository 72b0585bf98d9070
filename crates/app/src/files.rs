//! Files of a case: taken in part by part, cleaned of what they say about place and time, sealed,
//! shown without ever being in clear on the disk.

mod again;
mod clean;
mod coming;
mod let_go;
mod media;
mod recording;
mod small;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dalil_case::{Attachment, CaseId, Consent, Digest, Kept, Op};
use dalil_ipc::{
    CaseRequest, FailureCode, FilePart, FileRequest, FileView, FilesView, ReadFileRequest,
    RemoveFileRequest,
};
use dalil_vault::{FileState, MOST_AT_ONCE, Vault};

pub(crate) use self::coming::Coming;
pub(crate) use self::let_go::LetGo;
pub(crate) use self::recording::Recording;

use crate::App;
use crate::case_view::case_id;
use crate::failure::Trouble;

/// Most bytes of one file: four gibibytes.
const MOST: u64 = 4 << 30;
/// Why a file is taken off a case.
const REASONS: [&str; 3] = ["asked", "mistake", "danger"];

impl App {
    pub(crate) fn show_files(&mut self, request: &CaseRequest) -> Result<FilesView, Trouble> {
        self.visit(&request.case_id, "files")?;
        self.files_of(case_id(&request.case_id)?)
    }

    fn files_of(&mut self, id: CaseId) -> Result<FilesView, Trouble> {
        let kept = self.warm(id)?.case.attachments.clone();
        let may_change = self.may_write(id).is_ok();
        let vault = &self.session()?.vault;
        let files = kept.iter().map(|one| view(one, vault)).collect::<Result<_, _>>()?;
        Ok(FilesView { files, most: MOST, may_change })
    }

    pub(crate) fn show_part(&mut self, request: &ReadFileRequest) -> Result<FilePart, Trouble> {
        let file = self.file(&request.case_id, &request.file)?;
        let mut reader = self.session()?.vault.read_file(&file)?;
        let part = reader.read(request.offset, MOST_AT_ONCE)?;
        Ok(FilePart { data: STANDARD.encode(&*part) })
    }

    pub(crate) fn show_small(&mut self, request: &FileRequest) -> Result<FilePart, Trouble> {
        let file = self.file(&request.case_id, &request.file)?;
        let small = self.session()?.vault.read_small(&file)?;
        Ok(FilePart { data: small.map(|bytes| STANDARD.encode(&*bytes)).unwrap_or_default() })
    }

    pub(crate) fn take_off(&mut self, request: &RemoveFileRequest) -> Result<FilesView, Trouble> {
        let file = self.file(&request.case_id, &request.file)?;
        if !REASONS.contains(&request.reason.as_str()) {
            return Err(FailureCode::ReasonMissing.into());
        }
        let id = case_id(&request.case_id)?;
        let removed = Op::AttachRemove { blob: file.blob, reason: request.reason.clone() };
        self.commit(id, vec![removed])?;
        self.files_of(id)
    }

    fn file(&mut self, case: &str, file: &str) -> Result<Attachment, Trouble> {
        let blob = Digest::from_hex(file).ok_or(FailureCode::FileMissing)?;
        let files = &self.warm(case_id(case)?)?.case.attachments;
        let found = files.iter().find(|kept| kept.value.blob == blob);
        Ok(found.ok_or(FailureCode::FileMissing)?.value.clone())
    }
}

fn view(kept: &Kept<Attachment>, vault: &Vault) -> Result<FileView, Trouble> {
    let file = &kept.value;
    let consent = match file.consent {
        Some(Consent::Agrees) => "agrees",
        _ => "not-asked",
    };
    let is_here = |blob| vault.file_state(blob).map(|state| state == FileState::Here);
    Ok(FileView {
        file: file.blob.to_string(),
        name: file.name.clone().unwrap_or_default(),
        kind: media::kind(&file.media),
        media: file.media.clone(),
        size: file.size,
        at: kept.at.0,
        question: file.question.as_ref().map(ToString::to_string),
        consent: consent.to_owned(),
        state: match vault.file_state(file.blob)? {
            FileState::Here => dalil_ipc::FileState::Here,
            FileState::Waits => dalil_ipc::FileState::Waits,
            FileState::Missing => dalil_ipc::FileState::Missing,
        },
        has_small: file.small.map(is_here).transpose()?.unwrap_or_default(),
        removed: file.removed.clone().unwrap_or_default(),
        is_clean: file.removed.is_some(),
    })
}

/// Sweeps away what a crash left between a file and its event. Where the log cannot be read nothing
/// is swept: what it names is not known.
pub(crate) fn sweep(vault: &Vault) {
    let Ok(named) = vault.files_in_log() else { return };
    // Tried again after the next unlock.
    let _ = vault.sweep_files(&named);
}
