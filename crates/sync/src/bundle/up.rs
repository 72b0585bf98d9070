//! Writing what waits onto a stick, for the server.

use std::path::{Path, PathBuf};

use dalil_case::{Digest, Moment};
use dalil_protocol::bundle::{Holds, Writer};
use dalil_protocol::{SealPublic, Signature, SyncOpen, VERSIONS, encode};
use dalil_seal::Random;
use dalil_vault::{Error as VaultError, Mail, Vault};

use super::{BundleError, Fault, Front, Kind};
use crate::{Post, Stop};

/// Most bytes of one volume: what a stick of the oldest sort takes is 4 GiB, and half is enough.
pub const VOLUME: u64 = 2 << 30;
/// Bytes that are handed out in one step.
const STEP: usize = 1 << 18;
/// Entries of one post.
const ENTRIES: usize = 500;
/// Most objects of one volume.
const OBJECTS: usize = 100_000;

/// Writes everything that waits into a folder, in as many volumes as it needs. The files have neutral
/// names; each is whole and on the disk before it has its name.
pub fn write_up<B: Post>(
    post: &B,
    folder: &Path,
    volume: u64,
    random: &Random,
    now: Moment,
) -> Result<Vec<PathBuf>, BundleError> {
    mail(post, |mail| mail.say_receipt(now))?;
    mail(post, |mail| mail.name_files(now))?;
    let waiting = mail(post, |mail| mail.waiting_parcels(OBJECTS, true))?;
    let mut volumes: Vec<Vec<(Digest, u64)>> = vec![Vec::new()];
    let mut size = 0_u64;
    for parcel in waiting {
        if size.saturating_add(parcel.size) > volume && size > 0 {
            volumes.push(Vec::new());
            size = 0;
        }
        size = size.saturating_add(parcel.size);
        if let Some(last) = volumes.last_mut() {
            last.push((parcel.hash, parcel.size));
        }
    }
    let bundle = random.bytes().map_err(Fault::from)?;
    let mut written = Vec::new();
    let count = volumes.len();
    for (at, objects) in volumes.into_iter().enumerate() {
        // The entries come with the last volume: before them everything that they name.
        let is_last = at.saturating_add(1) == count;
        let number = u32::try_from(at).unwrap_or(u32::MAX).saturating_add(1);
        written.push(write_volume(post, folder, (bundle, number), &objects, is_last, random)?);
    }
    Ok(written)
}

fn write_volume<B: Post>(
    post: &B,
    folder: &Path,
    name: ([u8; 16], u32),
    objects: &[(Digest, u64)],
    is_last: bool,
    random: &Random,
) -> Result<PathBuf, BundleError> {
    let (front, posts, to) = mail(post, |mail| {
        let posts = if is_last { posts(mail)? } else { Vec::new() };
        Ok((front(mail)?, posts, mail.trusted()?.manifest().bundles.clone()))
    })?;
    let holds = Holds { front: &front, objects, posts };
    let mut writer = Writer::begin(folder, Kind::Up, name, holds, &to, random)?;
    for (hash, length) in objects {
        let mut offset = 0;
        while offset < *length {
            let bytes = mail(post, |mail| mail.bytes(*hash, offset, STEP))?;
            let bytes = bytes.filter(|bytes| !bytes.is_empty()).ok_or(Fault::Broken)?;
            writer.put(&bytes)?;
            offset = offset.saturating_add(bytes.len() as u64);
        }
    }
    writer.end(folder, |message| Ok::<_, BundleError>(mail(post, |mail| mail.sign(message))?))
}

/// What would have opened a conversation.
fn front(mail: &mut Mail<'_>) -> Result<Front, VaultError> {
    let standing = mail.standing()?;
    let open = SyncOpen {
        device: standing.device,
        epoch: standing.head.epoch,
        seq: standing.head.seq,
        head: standing.head.hash,
        signature: Signature(standing.signature),
        receipt: mail.newest_receipt()?,
        cursor: standing.cursor,
        free: 0,
        version: VERSIONS.1,
    };
    let requests = mail.requests()?.into_iter().map(|(_, bytes)| bytes.into()).collect();
    Ok(Front {
        device: standing.device,
        open: Some(encode(&open).into()),
        requests,
        receipts: Vec::new(),
        inbox: Vec::new(),
        answer: SealPublic::of(&mail.inbox_key()?.sealing_key()?).ok(),
    })
}

/// Everything that the ledger says after the newest receipt.
fn posts(mail: &mut Mail<'_>) -> Result<Vec<Vec<u8>>, VaultError> {
    let epoch = mail.standing()?.head.epoch;
    let receipt = mail.newest_receipt()?.filter(|receipt| receipt.epoch == epoch);
    let mut at = receipt.map_or(0, |receipt| receipt.seq);
    let mut posts = Vec::new();
    while let Some((post, head)) = mail.all_entries_after(at, ENTRIES)? {
        posts.push(encode(&post));
        at = head.seq;
    }
    Ok(posts)
}

fn mail<B: Post, T: Send>(
    post: &B,
    work: impl FnOnce(&mut Mail<'_>) -> Result<T, VaultError> + Send,
) -> Result<T, Stop> {
    post.step(|vault: &mut Vault| work(&mut vault.mail()?))
}
