//! Files of a case: taken in part by part, cleaned of what they say about place and time, sealed,
//! shown without ever being in clear on the disk.

mod clean;
mod media;
mod small;

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dalil_case::{Attachment, CaseId, Consent, Digest, Kept, Op, QuestionId};
use dalil_ipc::{
    BeginFileRequest, CaseRequest, FailureCode, FilePart, FilePartRequest, FileProgress,
    FileRequest, FileView, FilesView, ReadFileRequest, RemoveFileRequest,
};
use dalil_vault::{CaseQuery, FileWriter, MOST_AT_ONCE, Vault};

use crate::App;
use crate::case_view::case_id;
use crate::failure::Trouble;
use crate::response::at_most;

/// Most bytes of one file: four gibibytes.
const MOST: u64 = 4 << 30;
/// A picture is held in memory while it is cleaned; larger ones are kept as they come.
const MOST_PICTURE: u64 = 64 << 20;
/// The longest name, in characters.
const MAX_NAME: usize = 80;
/// Why a file is taken off a case.
const REASONS: [&str; 3] = ["asked", "mistake", "danger"];

/// The file that is coming in. Dropped, it leaves nothing.
pub(crate) struct Coming {
    case: CaseId,
    question: Option<QuestionId>,
    name: String,
    consent: Consent,
    size: u64,
    taken: u64,
    media: Option<&'static str>,
    bytes: Bytes,
}

/// Where its bytes are until it is whole.
enum Bytes {
    /// A picture, in memory that is wiped, until it has been cleaned.
    Here(Vec<u8>),
    /// Anything else goes into its sealed file as it comes.
    Sealed(Box<FileWriter>),
}

impl App {
    pub(crate) fn show_files(&mut self, request: &CaseRequest) -> Result<FilesView, Trouble> {
        self.visit(&request.case_id, "files")?;
        self.files_of(case_id(&request.case_id)?)
    }

    fn files_of(&mut self, id: CaseId) -> Result<FilesView, Trouble> {
        let files = self.warm(id)?.case.attachments.iter().map(view).collect();
        Ok(FilesView { files, most: MOST })
    }

    pub(crate) fn begin_coming(
        &mut self,
        request: &BeginFileRequest,
    ) -> Result<FileProgress, Trouble> {
        let case = case_id(&request.case_id)?;
        let name = at_most(MAX_NAME, request.name.trim())?;
        let question = request.question.as_deref().map(QuestionId::from);
        let guide = self.pack()?.guide.clone();
        if question.as_ref().is_some_and(|question| guide.question(question).is_none()) {
            return Err(FailureCode::QuestionUnknown.into());
        }
        // Whoever refuses is not photographed: there is no third way.
        let consent = match request.consent.as_str() {
            "agrees" => Consent::Agrees,
            "not-asked" => Consent::NotAsked,
            _ => return Err(FailureCode::FileUnfit.into()),
        };
        if request.size > MOST {
            return Err(Trouble::TooLarge(MOST));
        }
        self.warm(case)?;
        let size = request.size;
        let bytes = Bytes::Here(Vec::new());
        let coming = Coming { case, question, name, consent, size, taken: 0, media: None, bytes };
        let progress = coming.progress();
        self.coming = Some(coming);
        Ok(progress)
    }

    pub(crate) fn take_part(&mut self, request: &FilePartRequest) -> Result<FileProgress, Trouble> {
        let mut coming = self.coming.take().ok_or(FailureCode::FileUnfit)?;
        let part = STANDARD.decode(&request.data).map_err(|_| FailureCode::FileUnfit)?;
        let fits = part.len() <= MOST_AT_ONCE
            && coming.taken.saturating_add(part.len() as u64) <= coming.size;
        if !fits {
            return Err(FailureCode::FileUnfit.into());
        }
        coming.take(&part, &self.session()?.vault)?;
        let progress = coming.progress();
        self.coming = Some(coming);
        Ok(progress)
    }

    pub(crate) fn keep_coming(&mut self) -> Result<FilesView, Trouble> {
        let coming = self.coming.take().ok_or(FailureCode::FileUnfit)?;
        if coming.taken != coming.size {
            return Err(FailureCode::FileUnfit.into());
        }
        let case = coming.case;
        let op = coming.seal(&self.session()?.vault)?;
        self.commit(case, vec![op])?;
        self.files_of(case)
    }

    pub(crate) fn give_up_coming(&mut self) {
        self.coming = None;
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

impl Coming {
    fn progress(&self) -> FileProgress {
        FileProgress { taken: self.taken, size: self.size }
    }

    fn take(&mut self, part: &[u8], vault: &Vault) -> Result<(), Trouble> {
        if self.taken == 0 {
            self.media = media::of(part);
            let held = self.media.is_some_and(clean::can_clean) && self.size <= MOST_PICTURE;
            if !held {
                self.bytes = Bytes::Sealed(Box::new(vault.begin_file()?));
            }
        }
        match &mut self.bytes {
            Bytes::Here(bytes) => bytes.extend_from_slice(part),
            Bytes::Sealed(writer) => writer.write(part)?,
        }
        self.taken = self.taken.saturating_add(part.len() as u64);
        Ok(())
    }

    /// Seals the file and says what belongs to the case now.
    fn seal(self, vault: &Vault) -> Result<Op, Trouble> {
        let (sealed, removed, small) = match self.bytes {
            Bytes::Sealed(writer) => (writer.finish()?, None, None),
            Bytes::Here(bytes) => {
                let cleaned = self.media.and_then(|media| clean::clean(media, &bytes));
                // What only looks like a picture is kept as it came, and said to be.
                let (bytes, removed) =
                    cleaned.map_or((bytes, None), |clean| (clean.bytes, Some(clean.removed)));
                let small = removed.as_ref().and_then(|_| small::of(&bytes));
                let mut writer = vault.begin_file()?;
                writer.write(&bytes)?;
                (writer.finish()?, removed, small)
            }
        };
        let small = small.map(|picture| vault.seal_small(&sealed.key, &picture)).transpose()?;
        Ok(Op::AttachAdd {
            blob: sealed.blob,
            key: sealed.key.expose().expose().to_vec(),
            media: self.media.unwrap_or(media::UNKNOWN).to_owned(),
            size: sealed.size,
            name: Some(self.name).filter(|name| !name.is_empty()),
            question: self.question,
            small,
            removed: removed.map(|codes| codes.into_iter().map(str::to_owned).collect()),
            consent: Some(self.consent),
        })
    }
}

fn view(kept: &Kept<Attachment>) -> FileView {
    let file = &kept.value;
    let consent = match file.consent {
        Some(Consent::Agrees) => "agrees",
        _ => "not-asked",
    };
    FileView {
        file: file.blob.to_string(),
        name: file.name.clone().unwrap_or_default(),
        kind: media::kind(&file.media),
        media: file.media.clone(),
        size: file.size,
        at: kept.at.0,
        question: file.question.as_ref().map(ToString::to_string),
        consent: consent.to_owned(),
        has_small: file.small.is_some(),
        removed: file.removed.clone().unwrap_or_default(),
        is_clean: file.removed.is_some(),
    }
}

/// Sweeps away what a crash left between a file and its event. Where a case cannot be read nothing
/// is swept: what it names is not known.
pub(crate) fn sweep(vault: &Vault) {
    let Ok(rows) = vault.cases(&CaseQuery::default()) else { return };
    let mut named = BTreeSet::new();
    for row in rows {
        match vault.files_named(row.id) {
            Ok(files) => named.extend(files),
            Err(_) => return,
        }
    }
    // Tried again after the next unlock.
    let _ = vault.sweep_files(&named);
}
