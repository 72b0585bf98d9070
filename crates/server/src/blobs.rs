//! Large objects, beside the database: in a folder by default, or in a bucket that speaks S3. Each step
//! of an upload is a file of its own, on the disk before it is answered; the whole is put together and
//! hashed at the end.

mod bucket;
mod wire;

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use dalil_case::{Digest, Moment};
use dalil_seal::Sha256;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{ObjectMeta, ObjectStore, ObjectStoreExt, WriteMultipart};

use crate::store::Upload;
use crate::{Error, files};

pub use bucket::Bucket;

/// Bytes that are copied at once.
const PART: u64 = 8 << 20;

/// Where large objects are to lie.
#[derive(Clone, Debug)]
pub enum BlobPlace {
    /// In a folder.
    Folder(PathBuf),
    /// In a bucket.
    Bucket(Bucket),
}

/// Where large objects lie.
#[derive(Clone)]
pub struct Blobs {
    store: Arc<dyn ObjectStore>,
    step: u64,
}

impl Blobs {
    /// In a folder. Every file is on the disk before it counts.
    pub fn folder(path: &Path, step: u32) -> Result<Self, Error> {
        files::folder(path)?;
        let opening = Error::database("opening the folder of large objects");
        let store = LocalFileSystem::new_with_prefix(path)
            .map_err(opening)?
            .with_fsync(true)
            .with_automatic_cleanup(true);
        Ok(Self { store: Arc::new(store), step: u64::from(step) })
    }

    /// In a bucket, which promises by its answer that what it took is on its disks. Asks it once, so
    /// that a wrong key is told at the start and not by the first film.
    pub async fn bucket(bucket: &Bucket, step: u32) -> Result<Self, Error> {
        let store = bucket.store()?;
        let asking = Error::database("asking the bucket of large objects");
        store.list_with_delimiter(Some(&Key::from("objects"))).await.map_err(asking)?;
        Ok(Self { store, step: u64::from(step) })
    }

    /// Where the settings say.
    pub async fn at(place: &BlobPlace, step: u32) -> Result<Self, Error> {
        match place {
            BlobPlace::Folder(path) => Self::folder(path, step),
            BlobPlace::Bucket(bucket) => Self::bucket(bucket, step).await,
        }
    }

    /// Copies every whole object into a folder, as it would lie there, those that are not there yet:
    /// objects never change.
    pub(crate) async fn copy_to(&self, to: &Path) -> Result<(), Error> {
        for folder in self.folders("objects").await? {
            for object in self.objects_in(&folder).await? {
                let name: PathBuf =
                    object.location.parts().map(|part| part.as_ref().to_owned()).collect();
                let target = to.join(name);
                if !target.exists() {
                    self.copy_one(&object, &target).await?;
                }
            }
        }
        Ok(())
    }

    async fn copy_one(&self, object: &ObjectMeta, target: &Path) -> Result<(), Error> {
        let copying = Error::file("copying", target);
        let reading = Error::database("reading a large object");
        if let Some(folder) = target.parent() {
            files::folder(folder)?;
        }
        let mut file = File::create(target).map_err(&copying)?;
        let mut from = 0;
        while from < object.size {
            let to = from.saturating_add(PART).min(object.size);
            let part = self.store.get_range(&object.location, from..to).await.map_err(reading)?;
            file.write_all(&part).map_err(&copying)?;
            from = to;
        }
        drop(file);
        files::flush(target)
    }

    /// The folders in one.
    async fn folders(&self, within: &str) -> Result<Vec<Key>, Error> {
        let listing = Error::database("listing large objects");
        let found = self.store.list_with_delimiter(Some(&Key::from(within))).await;
        Ok(found.map_err(listing)?.common_prefixes)
    }

    /// What lies in a folder.
    async fn objects_in(&self, folder: &Key) -> Result<Vec<ObjectMeta>, Error> {
        let listing = Error::database("listing large objects");
        Ok(self.store.list_with_delimiter(Some(folder)).await.map_err(listing)?.objects)
    }

    /// Keeps one step of an upload.
    pub(crate) async fn put_step(
        &self,
        hash: Digest,
        offset: u64,
        bytes: Vec<u8>,
    ) -> Result<(), Error> {
        let keeping = Error::database("keeping a step of an upload");
        self.store.put(&step_key(hash, offset), bytes.into()).await.map(|_| ()).map_err(keeping)
    }

    /// Puts an upload together. False: the bytes are not what their name says, and are gone.
    pub(crate) async fn assemble(&self, hash: Digest, whole: Upload) -> Result<bool, Error> {
        let assembling = Error::database("putting an upload together");
        let key = whole_key(hash);
        let parts = self.store.put_multipart(&key).await.map_err(assembling)?;
        let mut write = WriteMultipart::new(parts);
        let mut running = Sha256::new();
        for offset in steps(whole.length, self.step) {
            let step = match self.store.get(&step_key(hash, offset)).await {
                Ok(step) => step.bytes().await.map_err(assembling)?,
                // It is gone: nothing can be put together, and whoever sends begins anew.
                Err(object_store::Error::NotFound { .. }) => break,
                Err(error) => return Err(assembling(error)),
            };
            running.update(&step);
            write.wait_for_capacity(4).await.map_err(assembling)?;
            write.put(step);
        }
        if running.finish() == hash.0 {
            write.finish().await.map_err(assembling)?;
            return Ok(true);
        }
        write.abort().await.map_err(assembling)?;
        self.forget_steps(hash).await;
        Ok(false)
    }

    /// Removes the steps of an upload. What is left behind by a crash is removed by the next sweep.
    pub(crate) async fn forget_steps(&self, hash: Digest) {
        let folder = steps_key(hash);
        for step in self.objects_in(&folder).await.unwrap_or_default() {
            let _ = self.store.delete(&step.location).await;
        }
    }

    /// Removes a large object, and whatever there is of one. That nothing is there is good as well.
    pub(crate) async fn remove(&self, hash: Digest) -> Result<(), Error> {
        let removing = Error::database("removing a large object");
        match self.store.delete(&whole_key(hash)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
            Err(error) => return Err(removing(error)),
        }
        self.forget_steps(hash).await;
        Ok(())
    }

    /// The folders of large objects: not all of them are listed at once.
    pub(crate) async fn shelves(&self) -> Result<Vec<Key>, Error> {
        self.folders("objects").await
    }

    /// Large objects of one folder that were written before that.
    pub(crate) async fn old(&self, shelf: &Key, before: Moment) -> Result<Vec<Digest>, Error> {
        let objects = self.objects_in(shelf).await?.into_iter();
        Ok(objects.filter(|one| is_old(one, before)).filter_map(|one| named(&one)).collect())
    }

    /// Uploads of which every step was written before that.
    pub(crate) async fn old_steps(&self, before: Moment) -> Result<Vec<Digest>, Error> {
        let mut found = Vec::new();
        for folder in self.folders("uploads").await? {
            let steps = self.objects_in(&folder).await?;
            if !steps.is_empty() && steps.iter().all(|step| is_old(step, before)) {
                let name = folder.parts().next_back();
                found.extend(name.and_then(|name| Digest::from_hex(name.as_ref())));
            }
        }
        Ok(found)
    }

    /// Part of a large object.
    pub(crate) async fn read(&self, hash: Digest, from: u64, to: u64) -> Result<Vec<u8>, Error> {
        let reading = Error::database("reading a large object");
        let bytes = self.store.get_range(&whole_key(hash), from..to).await.map_err(reading)?;
        Ok(bytes.to_vec())
    }
}

fn steps(length: u64, step: u64) -> impl Iterator<Item = u64> {
    let width = usize::try_from(step.max(1)).unwrap_or(usize::MAX);
    (0..length).step_by(width)
}

fn whole_key(hash: Digest) -> Key {
    let name = hash.to_string();
    let folder: String = name.chars().take(2).collect();
    Key::from_iter(["objects".to_owned(), folder, name])
}

fn steps_key(hash: Digest) -> Key {
    Key::from_iter(["uploads".to_owned(), hash.to_string()])
}

fn step_key(hash: Digest, offset: u64) -> Key {
    Key::from_iter(["uploads".to_owned(), hash.to_string(), format!("{offset:020}")])
}

fn is_old(object: &ObjectMeta, before: Moment) -> bool {
    object.last_modified.timestamp_millis() < before.0
}

/// The name of a large object; none where something else lies there.
fn named(object: &ObjectMeta) -> Option<Digest> {
    Digest::from_hex(object.location.filename()?)
}
