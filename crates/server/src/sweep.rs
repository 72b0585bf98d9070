//! What nobody came back for: uploads that were never whole, objects whose entry never came, files that
//! a crash left behind. It goes after thirty days, and never while an acknowledged entry names it.

use dalil_case::{Digest, Moment};

use crate::Error;
use crate::office::Office;

/// How long an upload may rest, and an object wait for its entry.
const REST_MS: i64 = 30 * 24 * 60 * 60 * 1000;
/// Objects that are looked at together, and of them that are let go in one change.
const PAGE: u32 = 1000;
const AT_ONCE: usize = 100;

impl Office {
    /// Lets go of what has waited for thirty days, and looks at the manifests that wait.
    pub async fn sweep(&self) -> Result<(), Error> {
        self.sweep_before(Moment(self.now().0.saturating_sub(REST_MS))).await?;
        self.look_again().await
    }

    /// Lets go of what has waited since before that.
    ///
    /// What is in the way of an upload or an entry that comes meanwhile is left. Whoever finds that an
    /// object is gone before it was named is told so by the verdict on its entry, and sends it again.
    pub async fn sweep_before(&self, before: Moment) -> Result<(), Error> {
        self.note_unnamed().await?;
        loop {
            let some = self.store.unnamed_since(before, PAGE).await?;
            if some.is_empty() {
                break;
            }
            self.let_go(&some, before).await?;
        }
        self.let_go(&self.store.stale_uploads(before).await?, before).await?;
        // Written, and then the program was gone before the database knew.
        for shelf in self.blobs.shelves().await? {
            let old = self.blobs.old(&shelf, before).await?;
            let missing = self.store.missing(old.clone()).await?;
            let strays = old.into_iter().zip(missing).filter(|(_, missing)| *missing);
            let strays: Vec<Digest> = strays.map(|(hash, _)| hash).collect();
            self.let_go(&strays, before).await?;
        }
        for hash in self.blobs.old_steps(before).await? {
            if self.store.upload(hash).await?.is_none() {
                self.blobs.forget_steps(hash).await;
            }
        }
        Ok(())
    }

    /// Looks through all objects, a page at a time, and notes those that no inbox names. What an entry
    /// names lies in an inbox from the same change on.
    async fn note_unnamed(&self) -> Result<(), Error> {
        let mut after = None;
        loop {
            let looked = self.store.objects_after(after, PAGE).await?;
            let unnamed = looked.found.iter().filter(|found| !found.named).map(|found| found.hash);
            let unnamed: Vec<Digest> = unnamed.collect();
            if !unnamed.is_empty() {
                self.store.note_unnamed(unnamed, self.now()).await?;
            }
            after = looked.next;
            if after.is_none() {
                return Ok(());
            }
        }
    }

    /// What lies beside the database is claimed first, so that nobody begins to send it again while it
    /// is being removed. A claim that a crash left is found as an upload that rests, and done again.
    async fn let_go(&self, hashes: &[Digest], before: Moment) -> Result<(), Error> {
        for some in hashes.chunks(AT_ONCE) {
            for hash in self.store.let_go(some.to_vec(), before, self.now()).await? {
                self.blobs.remove(hash).await?;
                self.store.release(hash).await?;
            }
        }
        Ok(())
    }
}
