//! Where a screening is kept: in the open vault of an officer, or in that of exercises.
//!
//! What is asked, answered and shown goes through a [`Bench`], so that practising is the real thing.
//! A paper too, with what the file that it comes from says it is of ([`Origin`]).
//! Everything else (signing, files, copies, history) asks for the officer's own vault, and an
//! exercise has none to give.

use dalil_case::{Case, CaseId, Digest, Moment, Op};
use dalil_ipc::FailureCode;
use dalil_seal::VerifyingKey;
use dalil_vault::{Draft, Error, ExerciseVault, Place, PlayId, Vault};

use crate::App;
use crate::failure::Trouble;
use crate::open_case::OpenCase;
use crate::release::next_copy;

/// What a screening needs of the file that it is kept in.
pub(crate) trait Shelf {
    /// What is kept of it.
    fn case(&self, id: CaseId) -> Result<Case, Error>;
    /// Keeps what was done, durably.
    fn append(&mut self, id: CaseId, ops: Vec<Op>, at: Moment) -> Result<(), Error>;
    /// Half-typed text.
    fn drafts(&self, id: CaseId) -> Result<Vec<Draft>, Error>;
    /// Keeps half-typed text; empty forgets it.
    fn put_draft(&mut self, id: CaseId, field: &str, text: &str) -> Result<(), Error>;
    /// Where the officer stood.
    fn place(&self, id: CaseId) -> Result<Option<Place>, Error>;
    /// Keeps where the officer stands.
    fn put_place(&mut self, id: CaseId, place: &Place, at: Moment) -> Result<(), Error>;
    /// What a paper of it is of.
    fn origin(&self, id: CaseId) -> Result<Origin, Error>;
}

/// What a paper is of. Whoever sets one asks the file that the record lies in and has no other way
/// to know, so that none of an exercise comes out without its stamp.
pub(crate) enum Origin {
    /// A case, with what proves its record.
    Case(Proven),
    /// An exercise: nothing proves it.
    Exercise,
}

/// What an officer's own vault proves of a record.
pub(crate) struct Proven {
    /// The key that signs in it.
    pub(crate) key: VerifyingKey,
    /// The hashes of all entries, in their order.
    pub(crate) hashes: Vec<Digest>,
    /// The number that the next paper carries.
    pub(crate) copy: u32,
}

impl Shelf for Vault {
    fn case(&self, id: CaseId) -> Result<Case, Error> {
        Self::case(self, id)
    }

    fn append(&mut self, id: CaseId, ops: Vec<Op>, at: Moment) -> Result<(), Error> {
        Self::append(self, id, ops, at).map(drop)
    }

    fn drafts(&self, id: CaseId) -> Result<Vec<Draft>, Error> {
        Self::drafts(self, id)
    }

    fn put_draft(&mut self, id: CaseId, field: &str, text: &str) -> Result<(), Error> {
        Self::put_draft(self, id, field, text)
    }

    fn place(&self, id: CaseId) -> Result<Option<Place>, Error> {
        Self::place(self, id)
    }

    fn put_place(&mut self, id: CaseId, place: &Place, at: Moment) -> Result<(), Error> {
        Self::put_place(self, id, place, at)
    }

    fn origin(&self, id: CaseId) -> Result<Origin, Error> {
        let events = self.events(id)?;
        Ok(Origin::Case(Proven {
            key: self.signing_key(),
            hashes: events.iter().map(|kept| kept.recorded.hash).collect(),
            copy: next_copy(&events),
        }))
    }
}

impl Shelf for ExerciseVault {
    fn case(&self, id: CaseId) -> Result<Case, Error> {
        Self::case(self, PlayId(id.0))
    }

    fn append(&mut self, id: CaseId, ops: Vec<Op>, at: Moment) -> Result<(), Error> {
        Self::append(self, PlayId(id.0), &ops, at)
    }

    fn drafts(&self, id: CaseId) -> Result<Vec<Draft>, Error> {
        Self::drafts(self, PlayId(id.0))
    }

    fn put_draft(&mut self, id: CaseId, field: &str, text: &str) -> Result<(), Error> {
        Self::put_draft(self, PlayId(id.0), field, text)
    }

    fn place(&self, id: CaseId) -> Result<Option<Place>, Error> {
        Self::place(self, PlayId(id.0))
    }

    fn put_place(&mut self, id: CaseId, place: &Place, _: Moment) -> Result<(), Error> {
        Self::put_place(self, PlayId(id.0), place)
    }

    fn origin(&self, id: CaseId) -> Result<Origin, Error> {
        self.play(PlayId(id.0)).map(|_| Origin::Exercise)
    }
}

/// What is being worked in.
pub(crate) struct Bench<'a> {
    /// The file.
    pub(crate) shelf: &'a mut dyn Shelf,
    /// The screening that is warm.
    pub(crate) warm: &'a mut Option<OpenCase>,
}

impl App {
    /// The vault of an officer, or else that of exercises.
    pub(crate) fn bench(&mut self) -> Result<Bench<'_>, Trouble> {
        if self.practice.is_none() {
            let session = self.session()?;
            return Ok(Bench { shelf: &mut session.vault, warm: &mut session.warm });
        }
        let practice = self.practice.as_mut().ok_or(FailureCode::Locked)?;
        Ok(Bench { shelf: &mut practice.vault, warm: &mut practice.warm })
    }
}
