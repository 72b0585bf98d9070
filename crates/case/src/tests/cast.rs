//! Amina and Idir, who write about one case, each on a computer of their own.

use crate::{
    Basis, Body, CaseId, Compartment, DeviceId, Digest, Event, EventId, Hlc, Moment, OfficerId, Op,
    Recorded, Response, Sha256, Uptime,
};

pub(crate) const CASE: CaseId = CaseId([0xCA; 16]);
pub(crate) const AMINA: OfficerId = OfficerId([0xA1; 16]);
pub(crate) const IDIR: OfficerId = OfficerId([0x1D; 16]);

/// Not SHA-256: enough to tell events apart, and this crate names no crypto.
pub(crate) struct Mix;

impl Sha256 for Mix {
    fn sha256(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut state = [0x9E37_79B9_7F4A_7C15_u64, 1, 2, 3];
        for byte in parts.iter().copied().flatten() {
            for (lane, word) in (1_u64..).zip(&mut state) {
                *word = (*word ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3 + 2 * lane);
                *word ^= *word >> 29;
            }
        }
        let mut out = [0; 32];
        for (to, word) in out.chunks_mut(8).zip(state) {
            to.copy_from_slice(&word.to_le_bytes());
        }
        out
    }
}

/// One officer's chain.
pub(crate) struct Chain {
    pub(crate) author: OfficerId,
    tail: Option<(u64, Digest)>,
    hlc: Hlc,
}

impl Chain {
    pub(crate) fn of(author: OfficerId) -> Self {
        Self { author, tail: None, hlc: Hlc(0) }
    }

    /// Writes `op`, having seen `seen`.
    pub(crate) fn write(&mut self, op: Op, at: i64, seen: &[&Recorded]) -> Recorded {
        let (seq, prev) = self.tail.map_or((1, Digest::ZERO), |(seq, hash)| (seq + 1, hash));
        let newest = seen.iter().map(|recorded| recorded.event.hlc).max().unwrap_or_default();
        self.hlc = self.hlc.max(newest).next(Moment(at));
        let mut id = [0; 16];
        id[..8].copy_from_slice(&seq.to_le_bytes());
        id[8..].copy_from_slice(&self.author.0[..8]);
        let event = Event {
            id: EventId(id),
            case: CASE,
            compartment: Compartment::Indicators,
            author: self.author,
            device: DeviceId(self.author.0),
            seq,
            prev,
            deps: seen.iter().map(|recorded| recorded.hash).filter(|hash| *hash != prev).collect(),
            hlc: self.hlc,
            at: Moment(at),
            uptime: Uptime { ms: 12_345, run: [5; 16] },
            body: Body::Known(op),
            guide: Digest([7; 32]),
        };
        let hash = Event::hash_of(&event.encode(), &Mix);
        self.tail = Some((seq, hash));
        Recorded { hash, event }
    }
}

pub(crate) fn opening() -> Op {
    Op::CaseOpen {
        code: "7K-M4Q".to_owned(),
        guide: "morocco".to_owned(),
        edition: "2026.1".to_owned(),
        guide_hash: Digest([7; 32]),
        place: "Tanger".to_owned(),
        language: "zgh".to_owned(),
    }
}

pub(crate) fn set(question: &str, response: Response) -> Op {
    Op::AnswerSet { question: question.into(), response, basis: Basis::ToldByPerson }
}

/// A decision that the value of one event counts, or that none does.
pub(crate) fn decide(field: &str, chosen: Option<EventId>) -> Op {
    Op::ConflictResolve { field: field.to_owned(), chosen, reason: Some("mistake".to_owned()) }
}
