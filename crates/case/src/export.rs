//! The exported record of one case: what a court gets, and can prove with public keys alone.
//!
//! ```text
//! "DLREC1\n"
//! head   [1, case_id[16], made_at, maker[16], [guide, edition, guide_hash[32]],
//!         [[officer_id[16], public_key[32]], …], count]
//! entry  [0, event, signature[64]]                                     a whole event
//!      | [1, compartment, author[16], device[16], seq, hash[32], signature[64]]  content kept back
//! end    [2, [mark[32], …], signature[64]]
//! ```
//!
//! Head, entries and end are CBOR items one after the other, written deterministically. The end is
//! signed by who made the file: its marks, the hashes of the items between, say which there were and
//! in which order.
//! `docs/record-format.md` describes it for whoever wants to write a verifier of their own.

mod read;
mod verify;

use minicbor::Encoder;

pub use verify::{Flaw, Line, Pins, Problem, Proven, Shown, verify};

use crate::{CaseId, Compartment, DeviceId, Digest, Event, Moment, OfficerId, Sha256};

/// The first bytes of the file.
pub const EXPORT_MAGIC: &[u8] = b"DLREC1\n";
/// The version that this program writes.
pub const EXPORT_VERSION: u8 = 1;
/// Most entries of one record.
pub const MAX_ENTRIES: usize = 200_000;

const WHOLE: u8 = 0;
const KEPT_BACK: u8 = 1;
const END: u8 = 2;

/// Which guide was in force when the file was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideMark {
    /// Its id.
    pub id: String,
    /// Its edition.
    pub edition: String,
    /// The hash of that edition.
    pub hash: Digest,
}

/// What stands before the entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportHead {
    /// Whose record.
    pub case: CaseId,
    /// When the file was made, as its maker's clock claims.
    pub made_at: Moment,
    /// Who made the file.
    pub maker: OfficerId,
    /// The guide in force.
    pub guide: GuideMark,
    /// Whose signatures are in it, with their public keys: the file's own claim.
    pub authors: Vec<(OfficerId, [u8; 32])>,
    /// How many entries follow.
    pub count: usize,
}

/// One entry of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An event as it was signed.
    Whole {
        /// The bytes of the event.
        bytes: Vec<u8>,
        /// Its author's signature.
        signature: Vec<u8>,
    },
    /// An event whose content is not in the file. Its signature proves its hash and its place.
    KeptBack {
        /// Which compartment.
        compartment: Compartment,
        /// Who wrote it.
        author: OfficerId,
        /// On which computer.
        device: DeviceId,
        /// Its place in its chain.
        seq: u64,
        /// Its hash.
        hash: Digest,
        /// Its author's signature.
        signature: Vec<u8>,
    },
}

impl Entry {
    /// The hash of the event.
    pub fn hash(&self, sha: &impl Sha256) -> Digest {
        match self {
            Self::Whole { bytes, .. } => Event::hash_of(bytes, sha),
            Self::KeptBack { hash, .. } => *hash,
        }
    }

    /// Adds the entry to a file.
    fn write(&self, out: &mut Vec<u8>) {
        let mut e = Encoder::new(out);
        let written = match self {
            Self::Whole { bytes, signature } => {
                e.array(3).and_then(|e| e.u8(WHOLE)?.bytes(bytes)?.bytes(signature)).map(drop)
            }
            Self::KeptBack { compartment, author, device, seq, hash, signature } => e
                .array(7)
                .and_then(|e| {
                    e.u8(KEPT_BACK)?.u8(compartment.number())?.bytes(&author.0)?;
                    e.bytes(&device.0)?.u64(*seq)?.bytes(&hash.0)?.bytes(signature)
                })
                .map(drop),
        };
        written.expect("a vector takes every byte");
    }
}

impl ExportHead {
    /// Its bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(256);
        self.write(&mut Encoder::new(&mut out)).expect("a vector takes every byte");
        out
    }

    fn write(
        &self,
        e: &mut Encoder<&mut Vec<u8>>,
    ) -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
        e.array(7)?.u8(EXPORT_VERSION)?.bytes(&self.case.0)?.i64(self.made_at.0)?;
        e.bytes(&self.maker.0)?;
        e.array(3)?.str(&self.guide.id)?.str(&self.guide.edition)?.bytes(&self.guide.hash.0)?;
        e.array(self.authors.len() as u64)?;
        for (officer, key) in &self.authors {
            e.array(2)?.bytes(&officer.0)?.bytes(key)?;
        }
        e.u64(self.count as u64)?;
        Ok(())
    }
}

/// The hash of a whole record, as papers print it: of the hashes of its entries in their order.
pub fn record_hash(hashes: &[Digest], sha: &impl Sha256) -> Digest {
    let parts: Vec<&[u8]> = hashes.iter().map(|hash| hash.0.as_slice()).collect();
    Digest(sha.sha256(&parts))
}

/// What the maker of a file signs: `"dalil/record/v1" || SHA-256(head) || SHA-256(marks)`, where the
/// marks are the hashes of the items between head and end.
pub fn end_message(head: &[u8], marks: &[Digest], sha: &impl Sha256) -> Vec<u8> {
    let mut message = Vec::with_capacity(80);
    message.extend_from_slice(b"dalil/record/v1");
    message.extend_from_slice(&sha.sha256(&[head]));
    message.extend_from_slice(&record_hash(marks, sha).0);
    message
}

/// The whole file. `sign` signs [`end_message`] with the key of the head's maker.
pub fn write<E>(
    head: &ExportHead,
    entries: &[Entry],
    sha: &impl Sha256,
    sign: impl FnOnce(&[u8]) -> Result<Vec<u8>, E>,
) -> Result<Vec<u8>, E> {
    let head_bytes = head.encode();
    let mut marks = Vec::with_capacity(entries.len());
    let mut body = Vec::new();
    for entry in entries {
        let mut item = Vec::with_capacity(512);
        entry.write(&mut item);
        marks.push(Digest(sha.sha256(&[&item])));
        body.extend(item);
    }
    let signature = sign(&end_message(&head_bytes, &marks, sha))?;
    let mut out = EXPORT_MAGIC.to_vec();
    out.extend(head_bytes);
    out.extend(body);
    write_end(&mut out, &marks, &signature).expect("a vector takes every byte");
    Ok(out)
}

fn write_end(
    out: &mut Vec<u8>,
    marks: &[Digest],
    signature: &[u8],
) -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
    let mut e = Encoder::new(out);
    e.array(3)?.u8(END)?.array(marks.len() as u64)?;
    for mark in marks {
        e.bytes(&mark.0)?;
    }
    e.bytes(signature)?;
    Ok(())
}
