//! What is on the disk. The entries of a batch are committed without waiting for it, because all
//! batches count in one inbox, one after the other; only the receipt waits, in a change of its own.
//! PostgreSQL writes in one order: what is on the disk there has everything before it.
//!
//! So others may see what a power cut can still take away. No answer may tell of that: whoever was told
//! how far an inbox goes would not look there again for what then comes in its place. Therefore, each
//! answer that tells of ledgers or inboxes waits in [`seen`] for what it has seen.

use deadpool_postgres::GenericClient;

use super::doing;
use crate::Error;

/// Ends a change and begins an empty one in its place, in which commits wait for the disk again.
pub(super) async fn commit_and_begin(change: &impl GenericClient) -> Result<(), Error> {
    change.batch_execute("COMMIT AND CHAIN").await.map_err(doing("committing"))
}

/// Waits until everything that could be seen up to now is on the disk, and on that of a standby that
/// is waited for. Where nothing is on its way, it asks only whether that is so.
pub(super) async fn seen(client: &impl GenericClient) -> Result<(), Error> {
    const SEEN: &str = "
        SELECT CASE WHEN pg_current_wal_insert_lsn() > pg_current_wal_flush_lsn()
            OR current_setting('synchronous_standby_names') <> ''
          THEN pg_logical_emit_message(true, 'dalil', '') END";
    let doing = doing("waiting for the disk");
    let statement = client.prepare_cached(SEEN).await.map_err(doing)?;
    client.execute(&statement, &[]).await.map(|_| ()).map_err(doing)
}
