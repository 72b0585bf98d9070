//! Manifests that cannot be believed yet. A server that slept through one that ran out is brought it past
//! its time, before the one that follows it or after: each waits for the others, as on a device (decisions
//! 88 and 91). They wait in an inbox that nobody reads from, so that all processes know of them.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{Destination, ItemKind, Manifest, Signed, Trusted};
use dalil_seal::sha256;

use crate::Error;
use crate::office::Office;
use crate::store::Parcel;

/// What the last one is refused for.
pub(crate) const OTHER_KEY: &str = "it names another receipt key than this server's";
/// So many wait that nothing proves yet: a root signed each of them. What is proved and only past its
/// time always does.
const UNPROVED: usize = 16;
/// Most of those that wait are looked at at once.
const PAGE: u32 = 500;

impl Office {
    /// The manifests that follow the one in force, oldest first, through those that wait and this one. A
    /// link that has a successor was in force once: only the last is asked for its time, and whether it
    /// names this server's receipt key.
    pub(crate) async fn following(
        &self,
        present: &Trusted,
        brought: Option<&[u8]>,
    ) -> Result<Vec<Trusted>, Error> {
        let among = self.among(present, brought).await?;
        let mut links = links(present, &among, self.now());
        while let Some(last) = links.last() {
            match (last.is_fresh(self.now()), self.is_ours(last)) {
                (true, true) => break,
                (true, false) if brought.is_some_and(|bytes| last.to_bytes() == bytes) => {
                    return Err(Error::Manifest { what: OTHER_KEY });
                }
                _ => _ = links.pop(),
            }
        }
        Ok(links)
    }

    /// Whether it names this server's receipt key.
    pub(crate) fn is_ours(&self, trusted: &Trusted) -> bool {
        trusted.manifest().receipts.key() == self.identity.verifying_key()
    }

    /// Keeps one that is not believed now, if it may be later.
    pub(crate) async fn waits(&self, present: &Trusted, bytes: &[u8]) -> Result<bool, Error> {
        let among = self.among(present, Some(bytes)).await?;
        let hash = Digest(sha256(&[bytes]));
        let proved = links(present, &among, Moment(i64::MIN));
        if !proved.iter().any(|link| link.hash() == hash) {
            let others = among.len().saturating_sub(proved.len());
            if present.may_follow(bytes).is_none() || others > UNPROVED {
                return Ok(false);
            }
        }
        self.store.put_object(hash, bytes.to_vec(), self.now()).await?;
        let authority = present.manifest().authority.0;
        let parcel = Parcel { kind: ItemKind::Manifest, hash };
        self.store.deliver(room(authority), DeviceId(authority), vec![parcel]).await?;
        Ok(true)
    }

    /// This one and those that wait, each once.
    async fn among(
        &self,
        present: &Trusted,
        brought: Option<&[u8]>,
    ) -> Result<Vec<Vec<u8>>, Error> {
        let mut among: Vec<Vec<u8>> = brought.map(<[u8]>::to_vec).into_iter().collect();
        let (room, mut after) = (room(present.manifest().authority.0), 0);
        loop {
            let items = self.store.inbox(room, after, PAGE).await?;
            let Some(last) = items.last() else { return Ok(among) };
            after = last.cursor;
            for item in &items {
                let object = self.store.object(item.hash).await?.and_then(|object| object.body);
                let later = |bytes: &Vec<u8>| {
                    let read = Signed::<Manifest>::read(bytes);
                    read.is_ok_and(|it| it.claimed().version > present.manifest().version)
                };
                let object = object.filter(|bytes| later(bytes) && !among.contains(bytes));
                among.extend(object);
            }
        }
    }
}

/// What follows the one in force among these, link by link, up to the last that is in time.
fn links(present: &Trusted, among: &[Vec<u8>], now: Moment) -> Vec<Trusted> {
    let mut links: Vec<Trusted> = present.newest(among, now).into_iter().collect();
    while let Some(prev) = links.last().and_then(|link| link.manifest().prev)
        && prev != present.hash()
        && let Some(link) = among.iter().find_map(|bytes| Trusted::kept(bytes, prev).ok())
    {
        links.push(link);
    }
    links.reverse();
    links
}

/// Where they wait.
fn room(authority: [u8; 16]) -> Destination {
    let hash = sha256(&[b"dalil/manifests/v1", &authority]);
    let mut room = [0; 16];
    room.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    Destination(room)
}
