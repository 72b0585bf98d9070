//! What is on the disk. The entries of a batch are committed without waiting for it, because all
//! batches count in one inbox, one after the other; only the receipt waits, in a change of its own.
//! PostgreSQL writes in one order: what is on the disk there has everything before it.
//!
//! So others may see what a power cut can still take away. No answer may tell of that: whoever was told
//! how far an inbox goes would not look there again for what then comes in its place. Therefore, each
//! answer that tells of ledgers or inboxes waits in [`Reached::seen`] for what it has seen.

use std::sync::{Mutex, PoisonError};

use deadpool_postgres::{Client, GenericClient};

use super::doing;
use crate::Error;

/// Ends a change and begins an empty one in its place, in which commits wait for the disk again.
pub(super) async fn commit_and_begin(change: &impl GenericClient) -> Result<(), Error> {
    change.batch_execute("COMMIT AND CHAIN").await.map_err(doing("committing"))
}

/// Waits, when this change is committed, until everything that could be seen up to now is on the disk, and
/// on that of a standby that is waited for.
pub(super) async fn seen(change: &impl GenericClient) -> Result<(), Error> {
    wait(change, Reach::default()).await.map(|_| ())
}

/// Of the PostgreSQL that was started then, every change below this number is over, and on the disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Reach {
    started: i64,
    below: i64,
}

/// How far it is known to be on the disk: where nothing was changed since, whoever asks waits for nothing
/// and writes nothing, be there a standby or not.
#[derive(Debug, Default)]
pub(super) struct Reached(Mutex<Reach>);

impl Reached {
    /// Waits until everything that could be seen up to now is on the disk, and on that of a standby that is
    /// waited for. In no change: when this is over it is so.
    pub(super) async fn seen(&self, client: &Client) -> Result<(), Error> {
        let known = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = wait(client, known).await?;
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.started != now.started || known.below < now.below {
            *known = now;
        }
        Ok(())
    }
}

/// Says how far it is once that is committed. Another PostgreSQL in the place of this one may count anew:
/// then what is known says nothing.
async fn wait(client: &impl GenericClient, known: Reach) -> Result<Reach, Error> {
    // The message alone has no effect; with the number of a change, its commit is waited for.
    const SEEN: &str = "
        WITH now AS MATERIALIZED (
          SELECT (extract(epoch FROM pg_postmaster_start_time()) * 1000000)::bigint AS started,
            pg_snapshot_xmin(seen)::text::bigint AS oldest, pg_snapshot_xmax(seen)::text::bigint AS next
          FROM pg_current_snapshot() AS seen
        ), own AS MATERIALIZED (
          SELECT CASE
            WHEN (started <> $1 OR next > $2)
              AND (pg_current_wal_insert_lsn() > pg_current_wal_flush_lsn()
                OR current_setting('synchronous_standby_names') <> '')
            THEN pg_current_xact_id()::text::bigint END AS number
          FROM now
        )
        SELECT started, CASE WHEN oldest = number THEN number + 1 ELSE oldest END,
          CASE WHEN number IS NOT NULL THEN pg_logical_emit_message(true, 'dalil', '') END
        FROM now, own";
    let doing = doing("waiting for the disk");
    let statement = client.prepare_cached(SEEN).await.map_err(doing)?;
    let row = client.query_one(&statement, &[&known.started, &known.below]).await.map_err(doing)?;
    Ok(Reach { started: row.get(0), below: row.get(1) })
}
