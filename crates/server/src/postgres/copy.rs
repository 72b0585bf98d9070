//! Many rows into one table by COPY: a page of rows is written at once, where INSERT writes each.

use std::pin::pin;

use deadpool_postgres::Transaction;
use tokio_postgres::Error;
use tokio_postgres::binary_copy::BinaryCopyInWriter;
use tokio_postgres::types::{ToSql, Type};

/// A value of a row.
pub(super) type Value<'a> = Box<dyn ToSql + Sync + Send + 'a>;

/// Copies rows: all of them, or the change fails.
pub(super) async fn copy<'a, const N: usize>(
    change: &Transaction<'_>,
    statement: &str,
    types: &[Type; N],
    rows: impl Iterator<Item = [Value<'a>; N]>,
) -> Result<(), Error> {
    let statement = change.prepare_cached(statement).await?;
    let writer = BinaryCopyInWriter::new(change.copy_in(&statement).await?, types);
    let mut writer = pin!(writer);
    for row in rows {
        writer.as_mut().write_raw(row).await?;
    }
    writer.finish().await.map(|_| ())
}
