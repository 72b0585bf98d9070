//! At the server: what a bundle holds is said to the mailbox as if it had come over a line, so that
//! there is one way in.

use std::io::Read;

use crate::{
    Destination, Enrol, EntryVerdict, Have, Item, Limits, Receipt, Refusal, SealPublic, Signature,
    SyncClose, SyncClosed, SyncOpen, SyncProtocol, decode,
};
use dalil_case::DeviceId;
use dalil_seal::VerifyingKey;

use super::front::Footer;
use super::reader::Reader;
use super::stream::Unseal;
use super::{Fault, Kind};

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
    /// Its entries name objects that came neither in it nor before: another volume brings them, and
    /// this one is brought again after it.
    pub lacks: bool,
    /// To which key the answer is sealed, as whoever wrote the bundle says.
    pub answer: Option<SealPublic>,
    end: Option<(Vec<u8>, Signature)>,
}

impl Replayed {
    /// Whether all of it was written by whoever has this key.
    pub fn is_by(&self, key: &VerifyingKey) -> bool {
        self.end.as_ref().is_some_and(|(message, signature)| key.verify(message, &signature.0))
    }
}

/// Opens a bundle with BTK and gives what it holds to the mailbox of the computer that wrote it.
/// `mailbox` makes one for a computer; the mailbox proves everything, as on a line.
pub async fn replay<P: SyncProtocol>(
    bundle: impl Read + Send,
    key: &impl Unseal,
    mailbox: impl FnOnce(DeviceId) -> P,
) -> Result<Replayed, Fault> {
    let mut reader = Reader::open(bundle, Kind::Up, key)?;
    let front = reader.front().clone();
    let mailbox = mailbox(front.device);
    let open: Option<SyncOpen> = front.open.as_ref().and_then(|open| decode(open).ok());
    let open = open.filter(|open| open.device == front.device).ok_or(Fault::Broken)?;
    let mut done = Replayed {
        device: Some(front.device),
        cursor: open.cursor,
        answer: front.answer,
        ..Replayed::default()
    };
    let (count, head) = (open.seq, open.head);
    let name = reader.name();
    for request in front.requests {
        // One that was brought before is used up; whether the computer is known shows next.
        let _: Result<_, Refusal> = mailbox.enrol(Enrol { request }).await;
    }
    mailbox.open(open).await?;
    match objects(&mut reader, &mailbox, &mut done).await {
        Ok(()) => {}
        Err(Fault::Cut) => {
            done.cut = true;
            return Ok(done);
        }
        Err(error) => return Err(error),
    }
    let (posts, footer) = match reader.end() {
        Ok(end) => end,
        Err(Fault::Cut) => {
            done.cut = true;
            return Ok(done);
        }
        Err(error) => return Err(error),
    };
    let message = Footer::message(&name.0, name.1, footer.count, &footer.root);
    done.end = Some((message, footer.signature));
    for post in posts {
        let answer = mailbox.ledger(post).await?;
        done.lacks |= answer
            .verdicts
            .iter()
            .any(|one| matches!(one, EntryVerdict::MissingObject | EntryVerdict::Gap));
        let new = answer.verdicts.iter().filter(|one| **one == EntryVerdict::Stored).count();
        done.entries = done.entries.saturating_add(new as u64);
        done.receipt = answer.receipt.or(done.receipt);
    }
    // A computer that is believed no more hands in once: where all of it is there, that was it.
    let stretches = Vec::new();
    let _: Result<SyncClosed, Refusal> = mailbox.close(SyncClose { count, head, stretches }).await;
    Ok(done)
}

async fn objects<P: SyncProtocol>(
    reader: &mut Reader<impl Read + Send>,
    mailbox: &P,
    done: &mut Replayed,
) -> Result<(), Fault> {
    let step = usize::try_from(Limits::V1.step).unwrap_or(1 << 16);
    let most = usize::try_from(Limits::V1.objects).unwrap_or(1);
    let table: Vec<_> = reader.table().iter().map(|(hash, _)| *hash).collect();
    let mut missing = Vec::with_capacity(table.len());
    for some in table.chunks(most) {
        let answer = mailbox.have(Have { hashes: some.to_vec() }).await?;
        missing.extend((0..some.len()).map(|at| answer.is_missing(at)));
    }
    let mut uploaded = 0;
    while let Some(part) = reader.next_part(step)? {
        if !missing.get(part.place).copied().unwrap_or_default() {
            continue;
        }
        let length = part.bytes.len() as u64;
        if part.length == length {
            mailbox.put(part.hash, part.bytes).await?;
            done.objects = done.objects.saturating_add(1);
            continue;
        }
        if part.offset == 0 {
            uploaded = mailbox.upload_state(part.hash).await?.offset;
        }
        // What came earlier, by another stick or a line that broke, is there.
        if part.offset == uploaded {
            let state = mailbox.upload(part.hash, part.length, part.offset, part.bytes).await?;
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
) -> Result<Vec<(Item, Vec<u8>)>, Fault> {
    let mut all = Vec::new();
    loop {
        let page = mailbox.inbox(Destination(device.0), cursor).await?;
        for item in page.items {
            let mut bytes = Vec::new();
            while (bytes.len() as u64) < item.size {
                let part = mailbox.get(item.hash, bytes.len() as u64).await?;
                if part.is_empty() {
                    return Err(Fault::Broken);
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
