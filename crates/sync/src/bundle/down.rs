//! Taking in what came back on a stick.

use std::io::Read;

use dalil_case::Moment;
use dalil_protocol::{Receipt, decode};
use dalil_vault::{AlarmKind, Error as VaultError, Mail, Vault};

use super::{BundleError, Fault, Kind, Reader};
use crate::{Post, Stop};

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
        return Err(Fault::Broken.into());
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
            Err(Fault::Cut) => return Ok((came, false)),
            Err(fault) => return Err(fault.into()),
        };
        let cursor = mail(post, |mail| mail.standing())?.cursor;
        // Nothing is left out: what comes too early is for after another bundle.
        if item.cursor > cursor.saturating_add(1) || part.hash != item.hash {
            return Ok((came, false));
        }
        let is_new = !mail(post, |mail| mail.has_item(item))?;
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
        Err(Fault::Cut) => Ok((came, false)),
        Err(fault) => Err(fault.into()),
    }
}

fn mail<B: Post, T: Send>(
    post: &B,
    work: impl FnOnce(&mut Mail<'_>) -> Result<T, VaultError> + Send,
) -> Result<T, Stop> {
    post.step(|vault: &mut Vault| work(&mut vault.mail()?))
}
