//! A value, and all values of one thing that nothing supersedes.

use crate::{Consent, DeviceId, Digest, EventId, Hlc, Moment, OfficerId, Recorded};

/// A value, and the event that gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept<T> {
    /// The value.
    pub value: T,
    /// The event.
    pub event: EventId,
    /// Its hash.
    pub hash: Digest,
    /// When, as its author's clock claims.
    pub at: Moment,
    /// Its place in an order that no clock set back turns round.
    pub hlc: Hlc,
    /// Who wrote it.
    pub author: OfficerId,
    /// On which computer.
    pub device: DeviceId,
}

impl<T> Kept<T> {
    pub(super) fn of(value: T, recorded: &Recorded) -> Self {
        let event = &recorded.event;
        Self {
            value,
            event: event.id,
            hash: recorded.hash,
            at: event.at,
            hlc: event.hlc,
            author: event.author,
            device: event.device,
        }
    }
}

impl<T> Kept<Option<T>> {
    pub(super) fn present(self) -> Option<Kept<T>> {
        let Self { value, event, hash, at, hlc, author, device } = self;
        value.map(|value| Kept { value, event, hash, at, hlc, author, device })
    }
}

/// All values of one field that nothing supersedes: the greatest (clock, hash) first. Equal values
/// are one. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field<T> {
    latest: Kept<T>,
    others: Vec<Kept<T>>,
}

impl<T> Field<T> {
    /// Of the values that stand, the latest first; none where there are none.
    pub(super) fn of(kept: impl IntoIterator<Item = Kept<T>>) -> Option<Self>
    where
        T: PartialEq,
    {
        let mut different: Vec<Kept<T>> = Vec::new();
        for one in kept {
            if different.iter().all(|other| other.value != one.value) {
                different.push(one);
            }
        }
        let mut different = different.into_iter();
        let latest = different.next()?;
        Some(Self { latest, others: different.collect() })
    }

    /// The latest value.
    pub fn latest(&self) -> &Kept<T> {
        &self.latest
    }

    /// Different values that were given apart from it.
    pub fn others(&self) -> &[Kept<T>] {
        &self.others
    }

    /// Every value, the latest first.
    pub fn all(&self) -> impl Iterator<Item = &Kept<T>> {
        std::iter::once(&self.latest).chain(&self.others)
    }

    /// Whether different values stand side by side.
    pub fn is_conflict(&self) -> bool {
        !self.others.is_empty()
    }

    pub(super) fn into_all(self) -> impl Iterator<Item = Kept<T>> {
        std::iter::once(self.latest).chain(self.others)
    }
}

impl Field<Consent> {
    /// What counts while nobody decided: whatever shares least. A refusal that a colleague noted
    /// is not overruled by an agreement that was noted without knowing of it.
    pub fn careful(&self) -> &Kept<Consent> {
        let caution = |kept: &&Kept<Consent>| match kept.value {
            Consent::Agrees => 0,
            Consent::NotAsked => 1,
            Consent::Refuses | Consent::Withdrawn => 2,
        };
        // Of equally careful ones the latest: the last of the greatest is taken.
        self.others.iter().rev().chain([&self.latest]).max_by_key(caution).unwrap_or(&self.latest)
    }
}
