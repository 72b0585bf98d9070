//! At the server: what a bundle holds is said to the mailbox as if it had come over a line, so that
//! there is one way in.

use std::io::Read;

use dalil_case::DeviceId;
use dalil_protocol::{
    Destination, Enrol, EntryVerdict, Have, Item, Limits, Receipt, Refusal, SyncOpen, SyncProtocol,
    decode,
};

use super::reader::Reader;
use super::stream::Unseal;
use super::{BundleError, Kind};
use crate::Stop;

/// What became of a bundle.
#[derive(Debug, Default)]
pub struct Replayed {
    /// Whose it was.
    pub device: Option<DeviceId>,
    /// Objects that were new.
    pub objects: u64,
    /// Entries that are kept now, and were not before.
    pub entries: u64,
    /// Proof for what is kept.
    pub receipt: Option<Receipt>,
    /// How far the computer had read its inbox.
    pub cursor: u64,
    /// It ended too soon, or was changed: what was whole before that was taken.
    pub cut: bool,
}

/// Opens a bundle with BTK and gives what it holds to the mailbox of the computer that wrote it.
/// `mailbox` makes one for a computer; the mailbox proves everything, as on a line.
pub async fn replay<P: SyncProtocol>(
    bundle: impl Read + Send,
    key: &impl Unseal,
    mailbox: impl FnOnce(DeviceId) -> P,
) -> Result<Replayed, BundleError> {
    let mut reader = Reader::open(bundle, Kind::Up, key)?;
    let front = reader.front().clone();
    let mailbox = mailbox(front.device);
    let open: Option<SyncOpen> = front.open.as_ref().and_then(|open| decode(open).ok());
    let open = open.filter(|open| open.device == front.device).ok_or(BundleError::Broken)?;
    let mut done =
        Replayed { device: Some(front.device), cursor: open.cursor, ..Replayed::default() };
    for request in front.requests {
        // One that was brought before is used up; whether the computer is known shows next.
        let _: Result<_, Refusal> = mailbox.enrol(Enrol { request }).await;
    }
    mailbox.open(open).await.map_err(Stop::from)?;
    match objects(&mut reader, &mailbox, &mut done).await {
        Ok(()) => {}
        Err(BundleError::Cut) => {
            done.cut = true;
            return Ok(done);
        }
        Err(error) => return Err(error),
    }
    let (posts, _) = match reader.end() {
        Ok(end) => end,
        Err(BundleError::Cut) => {
            done.cut = true;
            return Ok(done);
        }
        Err(error) => return Err(error),
    };
    for post in posts {
        let answer = mailbox.ledger(post).await.map_err(Stop::from)?;
        let new = answer.verdicts.iter().filter(|one| **one == EntryVerdict::Stored).count();
        done.entries = done.entries.saturating_add(new as u64);
        done.receipt = answer.receipt.or(done.receipt);
    }
    Ok(done)
}

async fn objects<P: SyncProtocol>(
    reader: &mut Reader<impl Read + Send>,
    mailbox: &P,
    done: &mut Replayed,
) -> Result<(), BundleError> {
    let step = usize::try_from(Limits::V1.step).unwrap_or(1 << 16);
    let most = usize::try_from(Limits::V1.objects).unwrap_or(1);
    let table: Vec<_> = reader.table().iter().map(|(hash, _)| *hash).collect();
    let mut missing = Vec::with_capacity(table.len());
    for some in table.chunks(most) {
        let answer = mailbox.have(Have { hashes: some.to_vec() }).await.map_err(Stop::from)?;
        missing.extend((0..some.len()).map(|at| answer.is_missing(at)));
    }
    let mut uploaded = 0;
    while let Some(part) = reader.next_part(step)? {
        if !missing.get(part.place).copied().unwrap_or_default() {
            continue;
        }
        let length = part.bytes.len() as u64;
        if part.length == length {
            mailbox.put(part.hash, part.bytes).await.map_err(Stop::from)?;
            done.objects = done.objects.saturating_add(1);
            continue;
        }
        if part.offset == 0 {
            uploaded = mailbox.upload_state(part.hash).await.map_err(Stop::from)?.offset;
        }
        // What came earlier, by another stick or a line that broke, is there.
        if part.offset == uploaded {
            let state = mailbox
                .upload(part.hash, part.length, part.offset, part.bytes)
                .await
                .map_err(Stop::from)?;
            uploaded = if state.complete { part.length } else { state.offset };
            done.objects = done.objects.saturating_add(u64::from(state.complete));
        }
    }
    Ok(())
}

/// What lies in a computer's inbox after a cursor, with its bytes: for a bundle that goes down.
pub(super) async fn inbox<P: SyncProtocol>(
    mailbox: &P,
    device: DeviceId,
    mut cursor: u64,
) -> Result<Vec<(Item, Vec<u8>)>, BundleError> {
    let mut all = Vec::new();
    loop {
        let page = mailbox.inbox(Destination(device.0), cursor).await.map_err(Stop::from)?;
        for item in page.items {
            let mut bytes = Vec::new();
            while (bytes.len() as u64) < item.size {
                let part = mailbox.get(item.hash, bytes.len() as u64).await.map_err(Stop::from)?;
                if part.is_empty() {
                    return Err(BundleError::Broken);
                }
                bytes.extend(part);
            }
            all.push((item, bytes));
        }
        cursor = page.cursor;
        if !page.more {
            return Ok(all);
        }
    }
}
