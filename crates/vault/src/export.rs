//! The record of one case as a file that others can prove: events, signatures, public keys.

use std::collections::BTreeSet;

use dalil_case::export::{Entry, ExportHead, GuideMark, write};
use dalil_case::{CaseId, Compartment, Moment, OfficerId};

use crate::history::Sha;
use crate::{Error, KeptEvent, Vault};

/// What is to be in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportWish {
    /// Whose record.
    pub case: CaseId,
    /// Whether names, notes and statements are in it. Otherwise their entries stand there by hash.
    pub with_identity: bool,
    /// The guide in force.
    pub guide: GuideMark,
    /// When the file is made.
    pub made_at: Moment,
}

/// A file, and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportFile {
    /// The bytes: the case in clear, signed.
    pub bytes: Vec<u8>,
    /// How many entries.
    pub entries: usize,
    /// How many of them stand there by hash only.
    pub kept_back: usize,
}

impl Vault {
    /// Makes the record of a case, signed by this officer. Nothing is written anywhere. Each entry is
    /// proved first: whoever signs the file vouches for all that is in it.
    ///
    /// # Errors
    /// Among others [`Error::RecordBroken`], by the first entry that is not as it was signed.
    pub fn export(&self, wish: &ExportWish) -> Result<ExportFile, Error> {
        let events = self.events(wish.case)?;
        if events.is_empty() {
            return Err(Error::CaseUnknown);
        }
        if !self.verify_case(wish.case)? {
            // Bytes that are no event at its very end stand behind all that can be read.
            let behind = events.len().saturating_add(1);
            let entry = self.first_broken(&events)?.unwrap_or(behind);
            return Err(Error::RecordBroken { entry });
        }
        let entries: Vec<Entry> =
            events.iter().map(|kept| entry(kept, wish.with_identity)).collect();
        let mut wanted: BTreeSet<OfficerId> =
            events.iter().map(|kept| kept.recorded.event.author).collect();
        wanted.insert(self.officer);
        let keys = self.author_keys()?;
        let head = ExportHead {
            case: wish.case,
            made_at: wish.made_at,
            maker: self.officer,
            guide: wish.guide.clone(),
            authors: keys.into_iter().filter(|(officer, _)| wanted.contains(officer)).collect(),
            count: entries.len(),
        };
        let sign = |message: &[u8]| self.signing.sign(message).map(|signature| signature.to_vec());
        let bytes = write(&head, &entries, &Sha, sign)?;
        let kept_back =
            entries.iter().filter(|entry| matches!(entry, Entry::KeptBack { .. })).count();
        Ok(ExportFile { bytes, entries: entries.len(), kept_back })
    }
}

fn entry(kept: &KeptEvent, with_identity: bool) -> Entry {
    let event = &kept.recorded.event;
    let signature = kept.signature.clone();
    if with_identity || event.compartment == Compartment::Indicators {
        return Entry::Whole { bytes: event.encode(), signature };
    }
    Entry::KeptBack {
        compartment: event.compartment,
        author: event.author,
        device: event.device,
        seq: event.seq,
        hash: kept.recorded.hash,
        signature,
    }
}
