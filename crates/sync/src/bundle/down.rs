//! The way back: receipts and what lies in the inbox, for one computer alone.

use std::io::{BufWriter, Read};
use std::path::{Path, PathBuf};

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{Receipt, SealPublic, Signature, SyncProtocol, decode, encode};
use dalil_seal::{Random, SigningKey};
use dalil_vault::{AlarmKind, Error as VaultError, Mail, Vault};

use super::front::{Footer, Front, Plan};
use super::reader::Reader;
use super::replay::inbox;
use super::stream::Sealing;
use super::up::Unnamed;
use super::{BundleError, Kind, Replayed};
use crate::{Post, Stop};

/// Writes the answer to a bundle: the receipt, and everything in the inbox after `answered.cursor`.
/// `to` is the computer's DKK, `key` the receipt key.
pub async fn write_down<P: SyncProtocol>(
    mailbox: &P,
    answered: &Replayed,
    to: &SealPublic,
    key: &SigningKey,
    folder: &Path,
    random: &Random,
) -> Result<PathBuf, BundleError> {
    let device: DeviceId = answered.device.ok_or(BundleError::Broken)?;
    let items = inbox(mailbox, device, answered.cursor).await?;
    let objects: Vec<(Digest, u64)> =
        items.iter().map(|(item, bytes)| (item.hash, bytes.len() as u64)).collect();
    let front = Front {
        device,
        open: None,
        requests: Vec::new(),
        receipts: answered.receipt.iter().map(|receipt| encode(receipt).into()).collect(),
        inbox: items.iter().map(|(item, _)| *item).collect(),
    };
    let plan = Plan::new(&front, &objects, Vec::new());
    let name = (random.bytes()?, 1);
    let file = Unnamed::new(folder, random)?;
    let mut stream = Sealing::begin(BufWriter::new(&file.file), Kind::Down, name, to, random)?;
    stream.put_block(&plan.front)?;
    stream.put(&u32::try_from(objects.len()).unwrap_or(u32::MAX).to_le_bytes())?;
    stream.put(&plan.table)?;
    items.iter().try_for_each(|(_, bytes)| stream.put(bytes))?;
    stream.put(&0_u32.to_le_bytes())?;
    let root = plan.root();
    let message = Footer::message(&name.0, name.1, plan.count, &root);
    let signature = Signature(key.sign(&message)?);
    stream.put_block(&encode(&Footer { count: plan.count, root, signature }))?;
    stream.finish()?;
    file.named(folder)
}

/// Takes in a bundle that came back. Everything in it proves itself, as on a line; says how many
/// items were new, and whether the bundle was whole.
pub fn import<B: Post>(
    post: &B,
    bundle: impl Read,
    now: Moment,
) -> Result<(u64, bool), BundleError> {
    let went = take_in(post, bundle, now);
    // Also what was whole of a bundle that was cut.
    mail(post, |mail| mail.pass_on(now))?;
    went
}

fn take_in<B: Post>(post: &B, bundle: impl Read, now: Moment) -> Result<(u64, bool), BundleError> {
    let key = mail(post, |mail| mail.inbox_key())?;
    let mut reader = Reader::open(bundle, Kind::Down, &key)?;
    let front = reader.front().clone();
    let standing = mail(post, |mail| mail.standing())?;
    if front.device != standing.device || front.inbox.len() != reader.table().len() {
        return Err(BundleError::Broken);
    }
    for receipt in &front.receipts {
        let kept = match decode::<Receipt>(receipt) {
            Ok(receipt) => mail(post, |mail| mail.receipt(&receipt))?,
            Err(_) => false,
        };
        if !kept {
            mail(post, |mail| mail.alarm(AlarmKind::ForgedReceipt, receipt, now))?;
        }
    }
    let mut came = 0;
    for item in &front.inbox {
        let length = usize::try_from(item.size).unwrap_or(usize::MAX).max(1);
        let part = match reader.next_part(length) {
            Ok(Some(part)) => part,
            Ok(None) => break,
            Err(BundleError::Cut) => return Ok((came, false)),
            Err(error) => return Err(error),
        };
        let cursor = mail(post, |mail| mail.standing())?.cursor;
        // Nothing is left out: what comes too early is for after another bundle.
        if item.cursor > cursor.saturating_add(1) || part.hash != item.hash {
            return Ok((came, false));
        }
        let is_new = !mail(post, |mail| mail.has_item(item.hash))?;
        mail(post, |mail| mail.take(item, &part.bytes, now))?;
        came += u64::from(is_new);
        if item.cursor > cursor {
            mail(post, |mail| mail.note_cursor(item.cursor))?;
        }
    }
    let name = reader.name();
    let receipts = mail(post, |mail| Ok(mail.trusted()?.manifest().receipts.key()))?;
    match reader.end() {
        Ok((_, footer)) => Ok((came, footer.verify(&name.0, name.1, &receipts))),
        Err(BundleError::Cut) => Ok((came, false)),
        Err(error) => Err(error),
    }
}

fn mail<B: Post, T: Send>(
    post: &B,
    work: impl FnOnce(&mut Mail<'_>) -> Result<T, VaultError> + Send,
) -> Result<T, Stop> {
    post.step(|vault: &mut Vault| work(&mut vault.mail()?))
}
