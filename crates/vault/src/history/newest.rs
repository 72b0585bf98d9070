//! The newest events when a vault is opened. Whether each has its hash and its place is known before
//! anybody is let in; whether its author signed it is found on a thread beside the first screen, and is
//! known before anything is signed.
//!
//! Nothing is signed on top of an event that is not proved, or over it: a case of which one of these is
//! not as it was signed takes nothing until the vault was mended. The thread holds hashes and
//! signatures, and nothing that was said.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};

use dalil_case::{Broken, CaseId, Event, OfficerId, Op, Proof, Sha256};
use dalil_seal::{VerifyingKey, sha256};
use rusqlite::named_params;

use super::{Authors, RECENT};
use crate::{Error, Notice, Vault};

/// What is known of the newest events.
#[derive(Debug, Default)]
pub(crate) struct Newest {
    beside: Option<Beside>,
    /// Cases of which an event is not as it was signed.
    doubted: BTreeSet<CaseId>,
    /// Entries are missing, and nobody knows of which case.
    is_torn: bool,
    /// Cases that were begun since: they stand on nothing that is missing.
    begun: BTreeSet<CaseId>,
    /// Mending was tried while the vault is open: what is still not as it was signed is nowhere whole.
    pub(crate) was_mended: bool,
    /// The first that is not as it was signed, where one was found.
    first: Option<i64>,
}

/// Signatures that are being proved on a thread of their own.
#[derive(Debug)]
struct Beside {
    claims: Arc<Vec<Claim>>,
    /// None where there was no thread to be had.
    thread: Option<JoinHandle<BTreeSet<Unsigned>>>,
}

/// An event that its author did not sign: its number and its case.
type Unsigned = (i64, CaseId);

/// A signature under an event that has its hash and its place.
#[derive(Debug)]
struct Claim {
    event: Unsigned,
    key: VerifyingKey,
    message: Vec<u8>,
    signature: Vec<u8>,
}

/// Takes down what is to be proved.
struct Later<'a> {
    authors: &'a Authors,
    /// Whose signature is next.
    event: Cell<Unsigned>,
    claims: RefCell<Vec<Claim>>,
}

impl Sha256 for Later<'_> {
    fn sha256(&self, parts: &[&[u8]]) -> [u8; 32] {
        sha256(parts)
    }
}

impl Proof for Later<'_> {
    fn verify(&self, author: OfficerId, message: &[u8], signature: &[u8]) -> bool {
        let Some(key) = self.authors.key_of(author) else { return false };
        self.claims.borrow_mut().push(Claim {
            event: self.event.get(),
            key,
            message: message.to_owned(),
            signature: signature.to_owned(),
        });
        true
    }
}

impl Claim {
    /// Events that came in one segment have one signature.
    fn is_like(&self, other: &Self) -> bool {
        self.key.0 == other.key.0
            && self.message == other.message
            && self.signature == other.signature
    }
}

/// The events among these that their authors did not sign.
fn unsigned(claims: &[Claim]) -> BTreeSet<Unsigned> {
    let mut found = BTreeSet::new();
    let mut before: Option<(&Claim, bool)> = None;
    for claim in claims {
        let good = match before {
            Some((like, good)) if like.is_like(claim) => good,
            _ => claim.key.verify(&claim.message, &claim.signature),
        };
        if !good {
            found.insert(claim.event);
        }
        before = Some((claim, good));
    }
    found
}

impl Beside {
    fn begin(claims: Vec<Claim>) -> Self {
        let claims = Arc::new(claims);
        let theirs = claims.clone();
        let thread = Builder::new().name("newest".into()).spawn(move || unsigned(&theirs));
        Self { claims, thread: thread.ok() }
    }

    /// Waits for what comes of it.
    fn end(self) -> BTreeSet<Unsigned> {
        let found = self.thread.and_then(|thread| thread.join().ok());
        found.unwrap_or_else(|| unsigned(&self.claims))
    }
}

impl Newest {
    fn meet(&mut self, seq: i64) {
        self.first = Some(self.first.map_or(seq, |first| first.min(seq)));
    }
}

impl Vault {
    /// Looks at the newest events, and says what an officer is told at the door: whether one has not
    /// its hash or its place, and whether the file is an older one. Their signatures are proved on
    /// a thread; what comes of it is told by [`Vault::take_notices`].
    pub(crate) fn look_at_newest(&mut self) -> Result<Vec<Notice>, Error> {
        let (rows, mut walk) = self.newest_rows(RECENT)?;
        let (authors, lost) = (self.authors()?, self.lost()?);
        let later = Later {
            authors: &authors,
            event: Cell::new((0, CaseId([0; 16]))),
            claims: RefCell::default(),
        };
        let mut found = Newest::default();
        for row in &rows {
            later.event.set((row.seq, row.case));
            let mut broken = walk.step(row, &lost, &later);
            if broken == Some(Broken::Order) && walk.next < row.seq {
                found.is_torn = true;
                found.meet(row.seq);
                walk.next = row.seq;
                broken = walk.step(row, &lost, &later);
            }
            if broken.is_some() {
                let claimed = row.bytes.as_ref().and_then(|bytes| Event::decode(bytes).ok());
                found.doubted.extend(claimed.map(|event| event.case));
                found.doubted.insert(row.case);
                found.meet(row.seq);
                walk.next = row.seq.saturating_add(1);
            }
        }
        let rolled_back = self.is_rolled_back()?.then_some(Notice::HistoryRolledBack);
        let broken = found.first.map(|seq| Notice::HistoryBroken { seq });
        found.beside = Some(Beside::begin(later.claims.into_inner()));
        found.begun = std::mem::take(&mut self.newest.begun);
        self.newest = found;
        Ok(rolled_back.into_iter().chain(broken).collect())
    }

    /// The same of a file that was just made anew; all of it is told by [`Vault::take_notices`]. What
    /// could not be sealed before is looked for again.
    pub(crate) fn look_at_mended(&mut self) -> Result<(), Error> {
        let told = self.look_at_newest()?;
        self.newest.was_mended = true;
        self.notices.extend(told);
        self.seal_anew()
    }

    /// Waits until the signatures of the newest events are proved. Costs nothing once they are.
    pub(crate) fn prove_newest(&mut self) {
        let Some(beside) = self.newest.beside.take() else { return };
        let unsigned = beside.end();
        let told = self.newest.first;
        for (seq, case) in unsigned {
            self.newest.doubted.insert(case);
            self.newest.meet(seq);
        }
        if let Some(seq) = self.newest.first.filter(|seq| Some(*seq) != told) {
            self.notice_broken(seq);
        }
    }

    /// Whether something among the newest events is not as it was signed. Mending the vault takes
    /// the same from where it is whole.
    pub fn is_any_doubted(&mut self) -> bool {
        self.prove_newest();
        self.newest.is_torn || !self.newest.doubted.is_empty()
    }

    /// Whether nothing of a case is to be signed.
    pub(crate) fn is_doubted(&mut self, case: CaseId) -> bool {
        self.prove_newest();
        let is_torn = self.newest.is_torn && !self.newest.begun.contains(&case);
        is_torn || self.newest.doubted.contains(&case)
    }

    /// Whether something can be added to a case. A new one stands on nothing that is not as it was
    /// signed; it is known as such from now on.
    pub(crate) fn can_add(&mut self, case: CaseId, ops: &[Op]) -> Result<bool, Error> {
        if !self.is_doubted(case) {
            return Ok(true);
        }
        let begins = matches!(ops.first(), Some(Op::CaseOpen { .. }));
        if !begins || self.newest.doubted.contains(&case) || self.is_case(case)? {
            return Ok(false);
        }
        self.newest.begun.insert(case);
        Ok(true)
    }

    /// Whether the log has something of a case, whatever is written of it elsewhere.
    fn is_case(&self, case: CaseId) -> Result<bool, Error> {
        self.conn
            .prepare_cached("SELECT 1 FROM event WHERE case_id = :case LIMIT 1")
            .and_then(|mut statement| statement.exists(named_params! { ":case": case.0 }))
            .map_err(Error::database("looking for a case"))
    }
}

#[cfg(test)]
impl Newest {
    /// As if a thread were looking at the signatures.
    pub(crate) fn found_by(thread: JoinHandle<BTreeSet<Unsigned>>) -> Self {
        let beside = Beside { claims: Arc::default(), thread: Some(thread) };
        Self { beside: Some(beside), ..Self::default() }
    }
}
