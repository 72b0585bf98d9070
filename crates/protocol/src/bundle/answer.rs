//! The way back: receipts and what lies in the inbox, for one computer alone.

use std::path::{Path, PathBuf};

use dalil_case::{DeviceId, Digest};
use dalil_seal::{Random, SigningKey};

use super::front::Front;
use super::replay::inbox;
use super::writer::{Holds, Writer};
use super::{Fault, Kind, Replayed};
use crate::{Receipt, Refusal, RefusalCode, SealPublic, SyncProtocol, encode};

/// Writes the answer to a bundle: the receipt, and everything in the inbox after what the computer had
/// read. `to` is the computer's DKK, `key` the receipt key.
pub async fn write_down<P: SyncProtocol>(
    mailbox: &P,
    answered: &Replayed,
    to: &SealPublic,
    key: &SigningKey,
    folder: &Path,
    random: &Random,
) -> Result<PathBuf, Fault> {
    let device: DeviceId = answered.device.ok_or(Fault::Broken)?;
    let receipt = answered.receipt.as_ref();
    write_inbox(mailbox, (device, answered.cursor), receipt, (to, key), folder, random).await
}

/// Writes what lies in the inbox of a computer after a place, whether it sent anything or not.
pub async fn write_inbox<P: SyncProtocol>(
    mailbox: &P,
    (device, cursor): (DeviceId, u64),
    receipt: Option<&Receipt>,
    (to, key): (&SealPublic, &SigningKey),
    folder: &Path,
    random: &Random,
) -> Result<PathBuf, Fault> {
    let items = match inbox(mailbox, device, cursor).await {
        Ok(items) => items,
        // It hands in and reads nothing; the receipt says that what it brought is there.
        Err(Fault::Refused(Refusal { code: RefusalCode::Revoked, .. })) => Vec::new(),
        Err(fault) => return Err(fault),
    };
    let objects: Vec<(Digest, u64)> =
        items.iter().map(|(item, bytes)| (item.hash, bytes.len() as u64)).collect();
    let front = Front {
        device,
        open: None,
        requests: Vec::new(),
        receipts: receipt.map(|receipt| encode(receipt).into()).into_iter().collect(),
        inbox: items.iter().map(|(item, _)| *item).collect(),
        answer: None,
    };
    let holds = Holds { front: &front, objects: &objects, posts: Vec::new() };
    let name = (random.bytes()?, 1);
    let mut writer = Writer::begin(folder, Kind::Down, name, holds, to, random)?;
    items.iter().try_for_each(|(_, bytes)| writer.put(bytes))?;
    writer.end(folder, |message| key.sign(message).map_err(Fault::from))
}
