//! The file that is coming in: taken part by part, looked through, cleaned, sealed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dalil_case::{CaseId, Consent, Op, QuestionId};
use dalil_ipc::{BeginFileRequest, FailureCode, FilePartRequest, FileProgress, FilesView};
use dalil_vault::{FileWriter, MOST_AT_ONCE, Vault, WholeFile};

use super::again::{Again, whole};
use super::clean::{self, Edits};
use super::{MOST, media, small};
use crate::App;
use crate::case_view::case_id;
use crate::failure::Trouble;
use crate::response::at_most;

/// A picture or a document is held in memory while it is cleaned; larger ones are kept as they come.
const MOST_HELD: u64 = 64 << 20;
/// The longest name, in characters.
const MAX_NAME: usize = 80;

/// What belongs to a file beside its bytes.
pub(super) struct About {
    case: CaseId,
    question: Option<QuestionId>,
    pub(super) name: String,
    consent: Consent,
}

/// The file that is coming in. Dropped, it leaves nothing.
pub(crate) struct Coming {
    about: About,
    size: u64,
    taken: u64,
    media: Option<&'static str>,
    bytes: Bytes,
}

/// Where its bytes are until it belongs to its case.
enum Bytes {
    /// A picture, in memory that is wiped, until it has been cleaned.
    Here(Vec<u8>),
    /// Anything else goes into its sealed file as it comes.
    Sealed(Box<FileWriter>),
    /// It is whole, and is written once more without what it says about itself.
    Again(Box<Again>),
    /// It is whole, and stays as it is.
    Whole(Box<WholeFile>),
}

impl App {
    pub(crate) fn begin_coming(
        &mut self,
        request: &BeginFileRequest,
    ) -> Result<FileProgress, Trouble> {
        let BeginFileRequest { case_id, question, name, size, consent } = request;
        let about = self.about(case_id, question.as_deref(), name, consent)?;
        self.announce(about, *size)
    }

    /// A file of so many bytes begins to come in.
    pub(super) fn announce(&mut self, about: About, size: u64) -> Result<FileProgress, Trouble> {
        if size > MOST {
            return Err(Trouble::TooLarge(MOST));
        }
        let bytes = Bytes::Here(Vec::new());
        let coming = Coming { about, size, taken: 0, media: None, bytes };
        let progress = coming.progress();
        self.coming = Some(coming);
        Ok(progress)
    }

    /// What is said of a file before there is any of it.
    pub(super) fn about(
        &mut self,
        case: &str,
        question: Option<&str>,
        name: &str,
        consent: &str,
    ) -> Result<About, Trouble> {
        let case = case_id(case)?;
        let name = named(name)?;
        let question = question.map(QuestionId::from);
        let guide = self.warm(case)?.pack.guide.clone();
        if question.as_ref().is_some_and(|question| guide.question(question).is_none()) {
            return Err(FailureCode::QuestionUnknown.into());
        }
        // Whoever refuses is neither photographed nor recorded: there is no third way.
        let consent = match consent {
            "agrees" => Consent::Agrees,
            "not-asked" => Consent::NotAsked,
            _ => return Err(FailureCode::FileUnfit.into()),
        };
        self.warm(case)?;
        Ok(About { case, question, name, consent })
    }

    pub(crate) fn take_part(&mut self, request: &FilePartRequest) -> Result<FileProgress, Trouble> {
        let coming = self.coming.take().ok_or(FailureCode::FileUnfit)?;
        let part = STANDARD.decode(&request.data).map_err(|_| FailureCode::FileUnfit)?;
        self.take_bytes(coming, &part)
    }

    /// Takes the next bytes, at most [`MOST_AT_ONCE`]. What does not fit ends it.
    pub(super) fn take_bytes(
        &mut self,
        mut coming: Coming,
        part: &[u8],
    ) -> Result<FileProgress, Trouble> {
        let fits = part.len() <= MOST_AT_ONCE
            && coming.taken.saturating_add(part.len() as u64) <= coming.size;
        if !fits {
            return Err(FailureCode::FileUnfit.into());
        }
        coming.take(part, &self.session()?.vault)?;
        let progress = coming.progress();
        self.coming = Some(coming);
        Ok(progress)
    }

    /// Goes on with cleaning for a moment. It is done when everything that was taken is.
    pub(crate) fn clean_coming(&mut self) -> Result<FileProgress, Trouble> {
        let mut coming = self.coming.take().ok_or(FailureCode::FileUnfit)?;
        let taken = coming.clean(&self.session()?.vault)?;
        let progress = FileProgress { taken, size: coming.size };
        self.coming = Some(coming);
        Ok(progress)
    }

    pub(crate) fn keep_coming(&mut self) -> Result<FilesView, Trouble> {
        let mut coming = self.coming.take().ok_or(FailureCode::FileUnfit)?;
        let vault = &self.session()?.vault;
        while coming.clean(vault)? < coming.size {}
        let case = coming.about.case;
        let op = coming.seal(vault)?;
        self.commit(case, vec![op])?;
        self.files_of(case)
    }

    pub(crate) fn give_up_coming(&mut self) {
        self.coming = None;
        self.held = None;
    }
}

/// What the officer calls a file.
pub(super) fn named(name: &str) -> Result<String, Trouble> {
    at_most(MAX_NAME, name.trim())
}

impl Coming {
    /// A file that is whole and only wants something in front of it. Nothing in it says more than
    /// what is heard.
    pub(super) fn of_sound(
        about: About,
        head: &[u8],
        heard: WholeFile,
        vault: &Vault,
    ) -> Result<Self, Trouble> {
        let size = heard.size().saturating_add(head.len() as u64);
        let reader = heard.reader()?;
        let again = Again::begin(vault, head, heard, reader, Edits::default())?;
        let bytes = Bytes::Again(Box::new(again));
        Ok(Self { about, size, taken: size, media: Some(media::WAV), bytes })
    }

    pub(super) fn progress(&self) -> FileProgress {
        FileProgress { taken: self.taken, size: self.size }
    }

    fn take(&mut self, part: &[u8], vault: &Vault) -> Result<(), Trouble> {
        if self.taken == 0 {
            self.media = media::of(part);
            let held = self.media.is_some_and(clean::can_clean) && self.size <= MOST_HELD;
            if !held {
                self.bytes = Bytes::Sealed(Box::new(vault.begin_file()?));
            }
        }
        match &mut self.bytes {
            Bytes::Here(bytes) => bytes.extend_from_slice(part),
            Bytes::Sealed(writer) => writer.write(part)?,
            // It was whole before.
            Bytes::Again(_) | Bytes::Whole(_) => return Err(FailureCode::FileUnfit.into()),
        }
        self.taken = self.taken.saturating_add(part.len() as u64);
        Ok(())
    }

    /// Cleans the next bytes. Says how many are as they will be kept; all of them at the end.
    fn clean(&mut self, vault: &Vault) -> Result<u64, Trouble> {
        if self.taken != self.size {
            return Err(FailureCode::FileUnfit.into());
        }
        match &mut self.bytes {
            Bytes::Here(_) | Bytes::Whole(_) => Ok(self.size),
            Bytes::Again(again) => again.step(),
            Bytes::Sealed(_) => {
                let Bytes::Sealed(writer) =
                    std::mem::replace(&mut self.bytes, Bytes::Here(Vec::new()))
                else {
                    return Ok(self.size);
                };
                let whole = writer.whole()?;
                let mut reader = whole.reader()?;
                let can_look = self.media.is_some_and(clean::can_look);
                let edits = if can_look { clean::look(&mut reader)? } else { None };
                let Some(edits) = edits else {
                    self.bytes = Bytes::Whole(Box::new(whole));
                    return Ok(self.size);
                };
                let again = Again::begin(vault, &[], whole, reader, edits)?;
                self.bytes = Bytes::Again(Box::new(again));
                Ok(0)
            }
        }
    }

    /// Seals the file and says what belongs to the case now.
    fn seal(self, vault: &Vault) -> Result<Op, Trouble> {
        let (sealed, removed, small) = match self.bytes {
            Bytes::Sealed(writer) => (writer.finish()?, None, None),
            Bytes::Whole(whole) => (whole.keep()?, None, None),
            Bytes::Again(again) => {
                let (sealed, removed) = again.finish()?;
                (sealed, Some(removed), None)
            }
            Bytes::Here(bytes) => {
                let cleaned = self.media.and_then(|media| clean::clean(media, &bytes));
                // What only looks like a picture is kept as it came, and said to be.
                let (bytes, removed) =
                    cleaned.map_or((bytes, None), |clean| (clean.bytes, Some(clean.removed)));
                let small = removed.as_ref().and_then(|_| small::of(&bytes));
                (whole(vault, &bytes)?, removed, small)
            }
        };
        let small = small.map(|picture| vault.seal_small(&sealed.key, &picture)).transpose()?;
        Ok(Op::AttachAdd {
            blob: sealed.blob,
            key: sealed.key.expose().expose().to_vec(),
            media: self.media.unwrap_or(media::UNKNOWN).to_owned(),
            size: sealed.size,
            name: Some(self.about.name).filter(|name| !name.is_empty()),
            question: self.about.question,
            small,
            removed: removed.map(|codes| codes.into_iter().map(str::to_owned).collect()),
            consent: Some(self.about.consent),
        })
    }
}
