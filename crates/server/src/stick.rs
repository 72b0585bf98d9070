//! Sticks: what was written down on a computer without a network is said to the mailbox, and the answer
//! is written down for it. The same way in as over a line; every part proves itself.

use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use dalil_case::{DeviceId, Digest};
use dalil_protocol::bundle::{Fault, Replayed, is_bundle, replay, write_down, write_inbox};
use dalil_protocol::{
    Certificate, Destination, ItemKind, Refusal, RefusalCode, SealPublic, Signed,
};
use dalil_seal::xwing::OpeningKey;

use crate::{Config, Error, Mailbox, Office, files};

/// Most files of a folder that are looked at, and most items of one page of an inbox.
const FILES: usize = 10_000;
const PAGE: u32 = 500;

/// What became of one bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// All of it is here.
    Whole,
    /// It ended too soon, or was changed: what was whole before that is here.
    Cut,
    /// Its entries name objects that another volume brings.
    Lacks,
    /// Not to this server, or damaged in its head.
    NotForUs,
    /// The mailbox refused, as it would have over a line.
    Refused(RefusalCode),
}

/// One bundle that was brought.
#[derive(Clone, Debug)]
pub struct Brought {
    /// Its file.
    pub path: PathBuf,
    /// Objects that were new.
    pub objects: u64,
    /// Entries that were new.
    pub entries: u64,
    /// What became of it.
    pub fate: Fate,
    /// The answer for the computer that wrote it, where all of it was read.
    pub answer: Option<PathBuf>,
}

/// The key that bundles are sealed to (BTK), beside the other keys; the one that the manifest names.
async fn bundle_key(config: &Config, office: &Office) -> Result<OpeningKey, Error> {
    let seed = files::there(&config.data.join("bundle.key"))?;
    let seed = seed.ok_or(Error::Key { what: "bundle.key is not in the folder of the server" })?;
    let key = OpeningKey::from_seed(seed);
    let named = office.trusted().await?;
    let named = named.ok_or(Error::Manifest { what: "there is none yet" })?;
    let unfit = Error::Key { what: "bundle.key is not the one that the manifest names" };
    let public = SealPublic::of(&key.sealing_key()?);
    if public.is_ok_and(|public| public == named.manifest().bundles) { Ok(key) } else { Err(unfit) }
}

/// Takes in every bundle of a folder, in whatever order they have there, and writes an answer for each
/// computer into another one. What was taken in before is there, and changes nothing: after any
/// interruption the same is done again.
///
/// # Errors
/// Where the server itself cannot go on. What is wrong with a bundle is its [`Fate`].
pub async fn take_in(config: &Config, from: &Path, to: &Path) -> Result<Vec<Brought>, Error> {
    let office = Arc::new(config.office().await?);
    let key = bundle_key(config, &office).await?;
    let mut waiting = bundles(from)?;
    let mut done: Vec<Brought> = Vec::new();
    // A volume may name what lies in another one: those are read once more, as long as it helps.
    loop {
        let (mut again, mut helped) = (Vec::new(), false);
        for path in std::mem::take(&mut waiting) {
            let brought = one(&office, &key, &path, to).await?;
            helped |= brought.objects > 0 || brought.entries > 0;
            if brought.fate == Fate::Lacks {
                again.push(path);
            }
            match done.iter_mut().find(|before| before.path == brought.path) {
                Some(before) => {
                    before.objects = before.objects.saturating_add(brought.objects);
                    before.entries = before.entries.saturating_add(brought.entries);
                    (before.fate, before.answer) = (brought.fate, brought.answer);
                }
                None => done.push(brought),
            }
        }
        if again.is_empty() || !helped {
            return Ok(done);
        }
        waiting = again;
    }
}

fn bundles(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let reading = Error::file("reading", folder);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(&reading)?.take(FILES) {
        let path = entry.map_err(&reading)?.path();
        if path.is_file() && is_bundle(&path) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

async fn one(
    office: &Arc<Office>,
    key: &OpeningKey,
    path: &Path,
    to: &Path,
) -> Result<Brought, Error> {
    let reading = Error::file("reading", path);
    let file = BufReader::new(File::open(path).map_err(&reading)?);
    let mailbox = |device| Mailbox::new(Arc::clone(office), device);
    let mut brought = Brought {
        path: path.to_path_buf(),
        objects: 0,
        entries: 0,
        fate: Fate::Whole,
        answer: None,
    };
    let replayed = match replay(file, key, mailbox).await {
        Ok(replayed) => replayed,
        Err(fault) => {
            brought.fate = fate(fault, &reading)?;
            return Ok(brought);
        }
    };
    (brought.objects, brought.entries) = (replayed.objects, replayed.entries);
    brought.fate = match (replayed.cut, replayed.lacks) {
        (true, _) => Fate::Cut,
        (_, true) => Fate::Lacks,
        _ => Fate::Whole,
    };
    if brought.fate == Fate::Whole {
        brought.answer = answer(office, &replayed, to).await?;
    }
    Ok(brought)
}

/// What is wrong with a bundle is its affair; what is wrong with the disk is the server's.
fn fate(fault: Fault, reading: impl Fn(std::io::Error) -> Error) -> Result<Fate, Error> {
    match fault {
        Fault::Cut => Ok(Fate::Cut),
        Fault::NotABundle | Fault::FromTheFuture | Fault::NotOpened | Fault::Broken => {
            Ok(Fate::NotForUs)
        }
        Fault::Refused(Refusal { code: RefusalCode::Broken | RefusalCode::Busy, .. }) => {
            Err(Error::Busy)
        }
        Fault::Refused(refusal) => Ok(Fate::Refused(refusal.code)),
        Fault::File(error) => Err(reading(error)),
        Fault::Seal(error) => Err(Error::Seal(error)),
    }
}

/// An answer goes only to the key that the computer itself, by its signature under the whole bundle,
/// said that it has.
async fn answer(
    office: &Arc<Office>,
    replayed: &Replayed,
    to: &Path,
) -> Result<Option<PathBuf>, Error> {
    let (Some(device), Some(key)) = (replayed.device, &replayed.answer) else { return Ok(None) };
    let known = office.store.device(device).await?;
    if !known.is_some_and(|known| replayed.is_by(&known.key)) {
        return Ok(None);
    }
    let mailbox = Mailbox::new(Arc::clone(office), device);
    let receipts = office.identity.key();
    let written = write_down(&mailbox, replayed, key, receipts, to, &office.random).await;
    written.map(Some).map_err(not_written(to))
}

/// Writes everything that lies in the inbox of a computer that is certified, whether it sent anything
/// or not. What it has already, it steps over.
///
/// # Errors
/// [`Error::Manifest`] where no certificate of the authority says to which key it would be sealed.
pub async fn write_for(config: &Config, device: DeviceId, to: &Path) -> Result<PathBuf, Error> {
    let office = Arc::new(config.office().await?);
    let unknown = Error::Manifest { what: "no certificate of this computer is here" };
    let key = certified_key(&office, device).await?.ok_or(unknown)?;
    let mailbox = Mailbox::new(Arc::clone(&office), device);
    let receipts = office.identity.key();
    write_inbox(&mailbox, (device, 0), None, (&key, receipts), to, &office.random)
        .await
        .map_err(not_written(to))
}

/// The key of a computer, as the newest certificate of it in its own inbox has it. Those of desks lie
/// there too.
async fn certified_key(office: &Office, device: DeviceId) -> Result<Option<SealPublic>, Error> {
    let Some(trusted) = office.trusted().await? else { return Ok(None) };
    let (mut certificates, mut after): (Vec<Digest>, u64) = (Vec::new(), 0);
    loop {
        let page = office.store.inbox(Destination(device.0), after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = last.cursor;
        let of_page = page.iter().filter(|item| item.kind == ItemKind::Certificate);
        certificates.extend(of_page.map(|item| item.hash));
    }
    for hash in certificates.into_iter().rev() {
        let object = office.store.object(hash).await?.and_then(|object| object.body);
        let read = object.and_then(|bytes| Signed::<Certificate>::read(&bytes).ok());
        let proved = read.as_ref().and_then(|one| one.verify(&trusted, office.now()).ok());
        if let Some(own) = proved.filter(|one| one.device == device) {
            return Ok(Some(own.sealing.clone()));
        }
    }
    Ok(None)
}

fn not_written(to: &Path) -> impl Fn(Fault) -> Error {
    let writing = Error::file("writing an answer into", to);
    move |fault| match fault {
        Fault::File(error) => writing(error),
        Fault::Seal(error) => Error::Seal(error),
        other => writing(std::io::Error::other(other)),
    }
}
