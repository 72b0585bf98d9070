//! Whether a history is whole: every event as its author signed it, in its place.

use std::collections::{BTreeMap, BTreeSet};

use crate::attest::is_proved;
use crate::hash::Proof;
use crate::{CaseId, Compartment, DeviceId, Digest, Event, OfficerId};

/// An event with the hash that names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Its hash.
    pub hash: Digest,
    /// The event.
    pub event: Event,
}

/// What is wrong with a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// The bytes are not an event.
    Unreadable,
    /// The bytes are not those that the hash names.
    Hash,
    /// The signature is not its author's.
    Signature,
    /// It does not follow the event before it in its chain.
    Order,
}

/// Whose chain: one officer on one computer, in one compartment of one case.
pub type ChainId = (CaseId, Compartment, OfficerId, DeviceId);

impl Event {
    /// The chain it belongs to.
    pub fn chain(&self) -> ChainId {
        (self.case, self.compartment, self.author, self.device)
    }
}

/// Walks a history in the order in which it was kept.
#[derive(Clone, Debug, Default)]
pub struct Walk {
    tails: BTreeMap<ChainId, (u64, Digest)>,
    from_the_middle: bool,
    erased: BTreeSet<CaseId>,
}

impl Walk {
    /// From the first event on.
    pub fn whole() -> Self {
        Self::default()
    }

    /// Over the newest events only: the first one of each chain is taken as it comes.
    pub fn recent() -> Self {
        Self { from_the_middle: true, ..Self::default() }
    }

    /// Passes an event whose content was erased: only its hash is left, so that what follows it in
    /// its case is taken as it comes.
    pub fn pass_erased(&mut self, case: CaseId) {
        self.tails.retain(|chain, _| chain.0 != case);
        self.erased.insert(case);
    }

    /// Passes entries that are known to be lost: what follows them in any chain is taken as it comes.
    pub fn pass_lost(&mut self) {
        self.tails.clear();
        self.from_the_middle = true;
    }

    /// Checks the next event and gives it back readable.
    pub fn step(
        &mut self,
        bytes: &[u8],
        hash: Digest,
        signature: &[u8],
        proof: &impl Proof,
    ) -> Result<Event, Broken> {
        if Event::hash_of(bytes, proof) != hash {
            return Err(Broken::Hash);
        }
        let event = Event::decode(bytes).map_err(|_| Broken::Unreadable)?;
        let place = (event.case, event.seq, hash);
        if !is_proved(place, signature, |said, by| proof.verify(event.author, said, by)) {
            return Err(Broken::Signature);
        }
        let follows = match self.tails.get(&event.chain()) {
            Some((seq, tail)) => event.seq == seq.saturating_add(1) && event.prev == *tail,
            None if self.from_the_middle || self.erased.contains(&event.case) => true,
            None => event.seq == 1 && event.prev == Digest::ZERO,
        };
        if !follows {
            return Err(Broken::Order);
        }
        self.tails.insert(event.chain(), (event.seq, hash));
        Ok(event)
    }
}
