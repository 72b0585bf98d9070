//! Manifests that this computer missed: where the server has a newer one than ours, it is asked for,
//! and for each that it names before it, back to ours. They prove themselves by their names and by
//! the roots of ours; a server gains nothing by what it gives, and a bounded time.

use dalil_case::Digest;
use dalil_protocol::{Hello, MAX_MANIFEST_LEN, Manifest, RefusalCode, Signed, SyncProtocol};
use dalil_seal::sha256;
use dalil_vault::AlarmKind;

use super::Courier;
use crate::{Post, Stop};
use dalil_case::Moment;

/// Most manifests that are asked for in one round.
const LINKS: usize = 64;

impl<P, B, C> Courier<'_, P, B, C>
where
    P: SyncProtocol,
    B: Post,
    C: Fn() -> Moment + Send + Sync,
{
    /// Asks for what is missing. Whatever comes of it, the round goes on.
    pub(super) async fn catch_up(&self, hello: &Hello) -> Result<(), Stop> {
        let ours = self.mail(|mail| mail.trusted().cloned())?;
        let Some(newest) = hello.newest.filter(|_| hello.manifest > ours.manifest().version) else {
            return Ok(());
        };
        let (mut chain, mut wanted, mut below) = (Vec::new(), newest, u64::MAX);
        while chain.len() < LINKS && wanted != ours.hash() {
            let Some((bytes, version, prev)) = self.link(wanted).await? else { break };
            if version >= below || version <= ours.manifest().version {
                break;
            }
            chain.push(bytes);
            let Some(prev) = prev else { break };
            (wanted, below) = (prev, version);
        }
        let now = (self.clock)();
        self.mail(|mail| {
            let came = mail.take_chain(&chain, now)?;
            if came { Ok(()) } else { mail.alarm(AlarmKind::BadManifest, &newest.0, now) }
        })
    }

    /// A manifest by its name, with what it says of its place; none where the server does not have it
    /// or gives something else.
    async fn link(&self, name: Digest) -> Result<Option<(Vec<u8>, u64, Option<Digest>)>, Stop> {
        let bytes = match self.mail(|mail| mail.waiting_manifest(name))? {
            Some(bytes) => bytes,
            None => match self.peer.manifest(name).await {
                Ok(bytes) => bytes,
                Err(refusal) if refusal.code == RefusalCode::NotFound => return Ok(None),
                Err(refusal) => return Err(refusal.into()),
            },
        };
        if bytes.len() > MAX_MANIFEST_LEN || Digest(sha256(&[&bytes])) != name {
            return Ok(None);
        }
        let read = Signed::<Manifest>::read(&bytes).ok();
        Ok(read.map(|read| (bytes, read.claimed().version, read.claimed().prev)))
    }
}
