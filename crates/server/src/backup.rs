//! A backup, and the receipts of level R2 that it earns: what the ledgers held *before* it began is in
//! it, so that is what they say.

use std::fs;
use std::path::Path;
use std::process::Command;

use dalil_protocol::ReceiptLevel;
use dalil_seal::Random;

use crate::server::Config;
use crate::{Error, files};

/// Receipts of one change.
const AT_ONCE: usize = 200;

/// Copies database and large objects into a folder that is empty or not there, and then gives a
/// receipt of level R2 for everything that is in the copy. Keys are not copied: they belong
/// elsewhere. Says how many ledgers it covers.
pub async fn backup(config: &Config, to: &Path) -> Result<usize, Error> {
    let office = config.office().await?;
    files::folder(to)?;
    let empty = fs::read_dir(to).map_err(Error::file("reading", to))?.next().is_none();
    if !empty {
        return Err(Error::Settings { what: "the folder for the backup is not empty" });
    }
    // First: what comes after this may be in the copy or not.
    let covered = office.store.not_backed_up().await?;
    let copy = to.join("mailbox.db");
    match &config.database {
        Some(url) => dump(url, &to.join("mailbox.dump"))?,
        None => config.sqlite(&Random::new())?.copy_to(&copy)?,
    }
    // After the database: an object that it names is there before it is named.
    office.blobs.copy_to(&to.join("blobs")).await?;
    let now = office.now();
    let mut receipts = Vec::new();
    for (device, chain) in &covered {
        let level = ReceiptLevel::BackedUp;
        receipts.push(office.identity.receipt(*device, chain.head, level, now)?);
    }
    for part in receipts.chunks(AT_ONCE) {
        office.store.back_up(part.to_vec(), now).await?;
    }
    Ok(covered.len())
}

/// PostgreSQL's own tool, from the same machine or another one.
fn dump(url: &str, to: &Path) -> Result<(), Error> {
    let dumping = Error::file("writing with pg_dump", to);
    let mut command = Command::new("pg_dump");
    command.envs(crate::postgres::variables(url)?).args(["--format=custom", "--file"]).arg(to);
    let status = command.status().map_err(&dumping)?;
    if !status.success() {
        return Err(dumping(std::io::Error::other("pg_dump failed")));
    }
    files::flush(to)
}
