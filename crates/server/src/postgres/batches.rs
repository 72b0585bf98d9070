//! Batches of ledger entries that wait together share one change and one commit: every device's ends
//! in the authority's inbox, and who counts there holds its row until the commit is on the disk. Nobody
//! is made to wait for others to come, and one that fails takes no other with it.

use std::sync::Arc;

use deadpool_postgres::Transaction;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::sync::{Mutex, oneshot};

use super::{AGAIN, Desk, QUEUE, doing, end, ledger};
use crate::Error;
use crate::ingest::{Batch, Ingested};
use crate::store::Later;

/// Most batches of one commit, and most entries of them after which no more are taken.
const GROUP: usize = 16;
const LINES: usize = 4_000;
/// Commits on their way at once: one is prepared while the other waits for the disk.
const WRITERS: usize = 2;

type Tell = oneshot::Sender<Result<Ingested, Error>>;

/// Takes batches.
pub(super) struct Batches {
    queue: Sender<(Batch, Tell)>,
}

impl Batches {
    /// Begins to take. It ends when this is dropped.
    pub(super) fn start(desk: &Arc<Desk>) -> Self {
        let (queue, waiting) = channel(QUEUE);
        let waiting = Arc::new(Mutex::new(waiting));
        for _ in 0..WRITERS {
            tokio::spawn(write(Arc::clone(desk), Arc::clone(&waiting)));
        }
        Self { queue }
    }

    /// Keeps one.
    pub(super) fn put(&self, batch: Batch) -> Later<'_, Ingested> {
        let (tell, told) = oneshot::channel();
        let queued = self.queue.try_send((batch, tell));
        Box::pin(async move {
            queued.map_err(|_| Error::Busy)?;
            told.await.unwrap_or(Err(Error::Busy))
        })
    }
}

async fn write(desk: Arc<Desk>, waiting: Arc<Mutex<Receiver<(Batch, Tell)>>>) {
    loop {
        let mut group = Vec::new();
        {
            let mut waiting = waiting.lock().await;
            let Some(first) = waiting.recv().await else { return };
            let mut lines = first.0.lines.len();
            group.push(first);
            while group.len() < GROUP && lines < LINES {
                let Ok(next) = waiting.try_recv() else { break };
                lines = lines.saturating_add(next.0.lines.len());
                group.push(next);
            }
        }
        // Devices in one order: two changes that hold the same ones wait, and do not meet head-on. A
        // device's own batches stay as they came.
        group.sort_by_key(|(batch, _)| batch.device);
        let (batches, tells): (Vec<Batch>, Vec<Tell>) = group.into_iter().unzip();
        // Whoever asked may have gone; what was kept stands all the same.
        if let Ok(done) = keep(&desk, &batches).await {
            for (tell, done) in tells.into_iter().zip(done) {
                let _ = tell.send(Ok(done));
            }
            continue;
        }
        for (tell, batch) in tells.into_iter().zip(&batches) {
            let _ = tell.send(alone(&desk, batch).await);
        }
    }
}

/// Keeps all of them in one change, or none.
async fn keep(desk: &Desk, batches: &[Batch]) -> Result<Vec<Ingested>, Error> {
    let mut client = desk.client().await?;
    let change: Transaction<'_> =
        client.transaction().await.map_err(doing("beginning a change"))?;
    let done = ledger::ingest(&change, batches).await;
    end(change, done).await
}

async fn alone(desk: &Desk, batch: &Batch) -> Result<Ingested, Error> {
    let mut left = AGAIN;
    loop {
        left = left.saturating_sub(1);
        match keep(desk, std::slice::from_ref(batch)).await {
            Err(Error::Busy) if left > 0 => {}
            done => return done?.pop().ok_or(Error::Busy),
        }
    }
}
