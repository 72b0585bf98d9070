//! Objects that wait together share one statement and one commit. Nobody is made to wait for others to
//! come: whatever arrives while a commit is on its way is in the next one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use dalil_case::Digest;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::sync::{Mutex, oneshot};

use super::objects::Put;
use super::{AGAIN, Desk, QUEUE, doing, end, objects};
use crate::Error;
use crate::store::Later;

/// Most objects of one commit, and most bytes of them after which no more are taken.
const GROUP: usize = 200;
const BYTES: usize = 8 << 20;
/// Commits on their way at once.
const WRITERS: usize = 2;

struct Waiting {
    hash: Digest,
    body: Vec<u8>,
    tell: oneshot::Sender<Result<bool, Error>>,
}

/// Takes objects.
pub(super) struct Gather {
    queue: Sender<Waiting>,
}

impl Gather {
    /// Begins to take. It ends when this is dropped.
    pub(super) fn start(desk: &Arc<Desk>) -> Self {
        let (queue, waiting) = channel(QUEUE);
        let waiting = Arc::new(Mutex::new(waiting));
        for _ in 0..WRITERS {
            tokio::spawn(write(Arc::clone(desk), Arc::clone(&waiting)));
        }
        Self { queue }
    }

    /// Keeps one. True: it is new.
    pub(super) fn put(&self, hash: Digest, body: Vec<u8>) -> Later<'_, bool> {
        let (tell, told) = oneshot::channel();
        let queued = self.queue.try_send(Waiting { hash, body, tell });
        Box::pin(async move {
            queued.map_err(|_| Error::Busy)?;
            told.await.unwrap_or(Err(Error::Busy))
        })
    }
}

async fn write(desk: Arc<Desk>, waiting: Arc<Mutex<Receiver<Waiting>>>) {
    loop {
        let mut group = Vec::new();
        {
            let mut waiting = waiting.lock().await;
            let Some(first) = waiting.recv().await else { return };
            let mut bytes = first.body.len();
            group.push(first);
            while group.len() < GROUP && bytes < BYTES {
                let Ok(next) = waiting.try_recv() else { break };
                bytes = bytes.saturating_add(next.body.len());
                group.push(next);
            }
        }
        settle(&desk, group).await;
    }
}

async fn settle(desk: &Desk, group: Vec<Waiting>) {
    let mut bodies = BTreeMap::new();
    let mut tells = Vec::with_capacity(group.len());
    for Waiting { hash, body, tell } in group {
        // The same one twice: the first of them is the new one.
        let first = bodies.insert(hash, body).is_none();
        tells.push((hash, first, tell));
    }
    let kept = keep(desk, &bodies).await;
    for (hash, first, tell) in tells {
        let told = match &kept {
            Ok(new) => Ok(first && new.contains(&hash)),
            Err(Error::Busy) => Err(Error::Busy),
            Err(_) => Err(Error::database("keeping objects")(std::io::Error::other("not kept"))),
        };
        // Whoever asked may have gone; the object stands all the same.
        let _ = tell.send(told);
    }
}

/// How many groups are asked for name by name after one that was undone.
const DOUBT: u32 = 32;

/// Keeps objects in one change. Says which are new.
pub(super) async fn keep(
    desk: &Desk,
    bodies: &BTreeMap<Digest, Vec<u8>>,
) -> Result<BTreeSet<Digest>, Error> {
    let given = bodies.iter().map(|(hash, body)| (*hash, body.as_slice())).collect();
    let (mut left, mut probably_new) = (AGAIN, !bodies.is_empty() && !desk.doubts());
    loop {
        let mut client = desk.client().await?;
        let change = client.transaction().await.map_err(doing("beginning a change"))?;
        let done = if probably_new {
            match objects::put_new(&change, &given).await {
                Ok(Put::New) => Ok(bodies.keys().copied().collect()),
                Err(error) => Err(error),
                // Some are here. The change may have failed on that, and is begun anew.
                Ok(found) => {
                    let _ = change.rollback().await;
                    if found == Put::Undone {
                        desk.doubt.store(DOUBT, Ordering::Relaxed);
                    }
                    probably_new = false;
                    continue;
                }
            }
        } else {
            objects::put_all(&change, &given).await.map(|(new, _)| new)
        };
        left = left.saturating_sub(1);
        match end(change, done).await {
            Err(Error::Busy) if left > 0 => {}
            done => return done,
        }
    }
}

impl Desk {
    /// Whether somebody mixes what is known with what is new: what is undone stays in the tables for a
    /// while, so the next groups are asked for before they are put in.
    fn doubts(&self) -> bool {
        let less = |doubt: u32| doubt.checked_sub(1);
        self.doubt.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less).is_ok()
    }
}
