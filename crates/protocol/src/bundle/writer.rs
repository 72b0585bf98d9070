//! Writing one bundle: what stands before the objects, the objects, what stands after them. It has its
//! name once all of it is on the disk; what fails half-way leaves nothing.

use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use dalil_case::Digest;
use dalil_seal::Random;

use super::front::{Footer, Front, Plan};
use super::stream::Sealing;
use super::unnamed::Unnamed;
use super::{Fault, Kind};
use crate::{SealPublic, Signature, encode};

/// What is in a bundle, but for the bytes of its objects.
pub struct Holds<'a> {
    /// Whose it is.
    pub front: &'a Front,
    /// Name and length of each object, in the order in which they are put.
    pub objects: &'a [(Digest, u64)],
    /// Posts of the ledger, encoded.
    pub posts: Vec<Vec<u8>>,
}

/// A bundle that is being written.
pub struct Writer {
    stream: Sealing<BufWriter<File>>,
    file: Unnamed,
    name: ([u8; 16], u32),
    plan: Plan,
}

impl Writer {
    /// Begins one in a folder, sealed to this key. `name` is the bundle's random name, and which
    /// volume of it this is.
    ///
    /// # Errors
    /// [`Fault::File`] where the folder takes no file.
    pub fn begin(
        folder: &Path,
        kind: Kind,
        name: ([u8; 16], u32),
        holds: Holds<'_>,
        to: &SealPublic,
        random: &Random,
    ) -> Result<Self, Fault> {
        let plan = Plan::new(holds.front, holds.objects, holds.posts);
        let file = Unnamed::new(folder, random)?;
        let out = BufWriter::new(file.file.try_clone()?);
        let mut stream = Sealing::begin(out, kind, name, to, random)?;
        stream.put_block(&plan.front)?;
        stream.put(&u32::try_from(holds.objects.len()).unwrap_or(u32::MAX).to_le_bytes())?;
        stream.put(&plan.table)?;
        Ok(Self { stream, file, name, plan })
    }

    /// The next bytes of the objects.
    ///
    /// # Errors
    /// [`Fault::File`] where the stick takes no more.
    pub fn put(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        self.stream.put(bytes)
    }

    /// What is left: the posts and the signed end. Gives the file its name.
    ///
    /// # Errors
    /// What `sign` fails at, and [`Fault::File`].
    pub fn end<E: From<Fault>>(
        mut self,
        folder: &Path,
        sign: impl FnOnce(&[u8]) -> Result<[u8; 64], E>,
    ) -> Result<PathBuf, E> {
        let (plan, (bundle, volume)) = (&self.plan, self.name);
        let count = u32::try_from(plan.posts.len()).unwrap_or(u32::MAX);
        self.stream.put(&count.to_le_bytes())?;
        plan.posts.iter().try_for_each(|post| self.stream.put_block(post))?;
        let root = plan.root();
        let signature = Signature(sign(&Footer::message(&bundle, volume, plan.count, &root))?);
        self.stream.put_block(&encode(&Footer { count: plan.count, root, signature }))?;
        self.stream.finish()?;
        Ok(self.file.named(folder)?)
    }
}
