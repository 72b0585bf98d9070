//! What can be proved of objects before their turn, beside whoever writes: batches of keys are
//! opened; segments are opened, read, and their signatures proved.
//!
//! Nothing is decided here. Whoever takes an object first makes sure that the key and the author by
//! which it was proved are those that count by then, and proves it anew where they are not.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{Builder, Scope};

use dalil_case::{DeviceId, OfficerId, Recorded, Segment};
use dalil_protocol::{ItemKind, KeyBatch, OpenedKey};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{ContentKey, SEGMENT_SUITE, SegmentHead, VerifyingKey};

use super::Object;
use crate::history::Authors;
use crate::{Error, Vault};

/// Fewer objects than these are taken before another thread has begun.
const WORTH_IT: usize = 8;
/// Most objects that are proved and not taken yet.
const MOST: usize = 32;

/// What an object was found to be.
pub(super) enum Proved {
    /// The keys of a batch.
    Keys(Vec<OpenedKey>),
    Segment(Box<ProvedSegment>),
}

/// A segment that opens with this key, and whose events are its author's by that one.
pub(super) struct ProvedSegment {
    pub(super) key: ContentKey,
    pub(super) author: OfficerId,
    pub(super) author_key: VerifyingKey,
    pub(super) segment: Segment,
    pub(super) events: Vec<Recorded>,
}

/// What is needed to prove objects, as it stands before the first of them is taken.
pub(super) struct Ahead<'o> {
    objects: &'o [Object<'o>],
    authors: Authors,
    openers: BTreeMap<[u8; 16], OpeningKey>,
    keys: BTreeMap<([u8; 16], DeviceId), ContentKey>,
}

/// What comes of it, in the order of the objects.
pub(super) struct Results(Receiver<Option<Proved>>);

impl Results {
    /// What the next object was found to be, where that is known.
    pub(super) fn of(&self, object: &Object<'_>) -> Option<Proved> {
        if goes_ahead(object) { self.0.recv().ok().flatten() } else { None }
    }
}

fn goes_ahead(object: &Object<'_>) -> bool {
    matches!(object.kind, ItemKind::KeyBatch | ItemKind::Segment)
}

impl Vault {
    /// Gathers what is needed to prove objects; none where it is not worth a thread.
    pub(super) fn look_ahead<'o>(
        &self,
        objects: &'o [Object<'o>],
    ) -> Result<Option<Ahead<'o>>, Error> {
        if objects.len() < WORTH_IT {
            return Ok(None);
        }
        let authors = self.authors()?;
        let (mut openers, mut keys) = (BTreeMap::new(), BTreeMap::new());
        for object in objects {
            match object.kind {
                ItemKind::KeyBatch => {
                    let Ok(batch) = KeyBatch::read(object.bytes) else { continue };
                    let Entry::Vacant(place) = openers.entry(batch.reader.0) else { continue };
                    if let Some(opener) = self.opener_named(batch.reader.0)? {
                        place.insert(opener);
                    }
                }
                ItemKind::Segment => {
                    let Ok(head) = SegmentHead::read(object.bytes) else { continue };
                    let place = keys.entry((head.cek, object.from));
                    let Entry::Vacant(place) = place else { continue };
                    if let Some(key) = self.keys_named(head.cek, object.from)?.into_iter().next() {
                        place.insert(key);
                    }
                }
                _ => {}
            }
        }
        Ok(Some(Ahead { objects, authors, openers, keys }))
    }
}

impl<'o> Ahead<'o> {
    /// Begins on a thread of its own. Where none can be had, nothing is known ahead.
    pub(super) fn begin<'s>(ahead: Option<Self>, scope: &'s Scope<'s, '_>) -> Results
    where
        'o: 's,
    {
        let (send, results) = sync_channel(MOST);
        if let Some(ahead) = ahead {
            let thread = Builder::new().name("proof".into());
            let _ = thread.spawn_scoped(scope, move || ahead.run(&send));
        }
        Results(results)
    }

    fn run(mut self, send: &SyncSender<Option<Proved>>) {
        for object in self.objects.iter().filter(|object| goes_ahead(object)) {
            let proved = match object.kind {
                ItemKind::KeyBatch => self.open_keys(object).map(Proved::Keys),
                _ => self.segment(object).map(Box::new).map(Proved::Segment),
            };
            // Nobody takes any more.
            if send.send(proved).is_err() {
                return;
            }
        }
    }

    fn open_keys(&mut self, object: &Object<'_>) -> Option<Vec<OpenedKey>> {
        let batch = KeyBatch::read(object.bytes).ok()?;
        let keys = batch.open(self.openers.get(&batch.reader.0)?, object.from).ok()?;
        for one in &keys {
            let place = self.keys.entry((one.cek, object.from));
            place.or_insert_with(|| ContentKey::copy_of(one.key.expose().expose()));
        }
        Some(keys)
    }

    fn segment(&self, object: &Object<'_>) -> Option<ProvedSegment> {
        let head = SegmentHead::read(object.bytes).ok()?;
        let key = self.keys.get(&(head.cek, object.from))?;
        let segment = Segment::decode(&key.open_segment(object.bytes).ok()?, &self.authors)?;
        let events = segment.verify(SEGMENT_SUITE, head.cek, &self.authors).ok()?;
        let author = events.first()?.event.author;
        let author_key = self.authors.key_of(author)?;
        let key = ContentKey::copy_of(key.expose().expose());
        Some(ProvedSegment { key, author, author_key, segment, events })
    }
}
