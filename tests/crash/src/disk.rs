//! A disk that honours fsync and nothing else. It follows a record, and at any moment says what a power
//! cut could leave: everything that was made durable, any part of the rest, single sectors of a write
//! included, and names that were not made durable or only in part.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};

use crate::chance::Chance;
use crate::log::Change;

const SECTOR: usize = 512;
const O_CREAT: u64 = 0o100;
const O_TRUNC: u64 = 0o1000;

/// A change of one file that is not durable yet.
#[derive(Clone)]
enum Pending {
    Write { offset: usize, bytes: Vec<u8> },
    Truncate(usize),
}

/// What a file holds for certain, and what was written since.
#[derive(Clone, Default)]
struct File {
    durable: Vec<u8>,
    /// How often more of it became durable.
    synced: u64,
    pending: Vec<Pending>,
}

/// A change of names that is not durable yet.
#[derive(Clone)]
enum Naming {
    Link {
        path: PathBuf,
        file: usize,
    },
    Rename {
        from: PathBuf,
        to: PathBuf,
        file: usize,
    },
    /// A folder with all that is in it.
    Move {
        from: PathBuf,
        to: PathBuf,
    },
    Unlink(PathBuf),
    Folder(PathBuf),
}

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    File(usize),
    Folder,
}

type Names = BTreeMap<PathBuf, Named>;

/// What a power cut leaves.
pub struct State<'d> {
    folders: Vec<PathBuf>,
    files: Vec<(PathBuf, Cow<'d, [u8]>)>,
    mark: u64,
}

impl State<'_> {
    /// The same for states that hold the same.
    pub fn mark(&self) -> u64 {
        self.mark
    }

    /// Writes it into an empty folder.
    pub fn write(&self, into: &Path) -> io::Result<()> {
        for folder in &self.folders {
            fs::create_dir_all(into.join(folder))?;
        }
        for (path, bytes) in &self.files {
            if path.ends_with("reserve.bin") {
                // Large, and nobody ever reads what is in it.
                let len = u64::try_from(bytes.len()).unwrap_or(0);
                fs::File::create(into.join(path))?.set_len(len)?;
            } else {
                fs::write(into.join(path), bytes)?;
            }
        }
        Ok(())
    }
}

/// The disk at one moment.
pub struct Disk {
    root: PathBuf,
    files: Vec<File>,
    /// As a running program sees them.
    seen: Names,
    /// As they are after the next power cut, whatever happens.
    durable: Names,
    pending: Vec<Naming>,
    openings: BTreeMap<u32, PathBuf>,
    opened: BTreeMap<u32, usize>,
}

impl Disk {
    /// A disk that holds what is in `base`, all of it durable, known to the record as `root`.
    pub fn new(base: &Path, root: &Path) -> io::Result<Self> {
        let mut disk = Self {
            root: root.to_owned(),
            files: Vec::new(),
            seen: BTreeMap::new(),
            durable: BTreeMap::new(),
            pending: Vec::new(),
            openings: BTreeMap::new(),
            opened: BTreeMap::new(),
        };
        disk.load(base, root)?;
        disk.durable = disk.seen.clone();
        Ok(disk)
    }

    fn load(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        self.seen.insert(to.to_owned(), Named::Folder);
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            let (from, to) = (entry.path(), to.join(entry.file_name()));
            if entry.file_type()?.is_dir() {
                self.load(&from, &to)?;
            } else {
                self.files.push(File { durable: fs::read(&from)?, ..File::default() });
                self.seen.insert(to, Named::File(self.files.len().saturating_sub(1)));
            }
        }
        Ok(())
    }

    /// Follows one change.
    pub fn follow(&mut self, change: &Change) {
        match change {
            Change::Open { opening, flags, path } => self.open(*opening, *flags, path),
            Change::Write { opening, offset, bytes } => {
                let offset = usize::try_from(*offset).unwrap_or(usize::MAX);
                let write = Pending::Write { offset, bytes: bytes.clone() };
                self.change(*opening, write);
            }
            Change::Truncate { opening, len } => {
                let len = usize::try_from(*len).unwrap_or(usize::MAX);
                self.change(*opening, Pending::Truncate(len));
            }
            Change::Sync { opening } => self.sync(*opening),
            Change::Rename { from, to } => {
                let (from, to) = (from.clone(), to.clone());
                match self.seen.get(&from).copied() {
                    Some(Named::File(file)) => self.name(Naming::Rename { from, to, file }),
                    Some(Named::Folder) => self.name(Naming::Move { from, to }),
                    None => {}
                }
            }
            Change::Unlink(path) => self.name(Naming::Unlink(path.clone())),
            Change::Folder(path) => self.name(Naming::Folder(path.clone())),
            Change::Told(_) => {}
        }
    }

    fn open(&mut self, opening: u32, flags: u64, path: &Path) {
        if !self.seen.contains_key(path) && flags & O_CREAT != 0 {
            self.files.push(File::default());
            let file = self.files.len().saturating_sub(1);
            self.name(Naming::Link { path: path.to_owned(), file });
        }
        match self.seen.get(path).copied() {
            Some(Named::File(file)) => {
                self.opened.insert(opening, file);
                if flags & O_TRUNC != 0 {
                    self.change(opening, Pending::Truncate(0));
                }
            }
            Some(Named::Folder) => {
                self.openings.insert(opening, path.to_owned());
            }
            None => {}
        }
    }

    fn change(&mut self, opening: u32, change: Pending) {
        let file = self.opened.get(&opening).and_then(|file| self.files.get_mut(*file));
        if let Some(file) = file {
            file.pending.push(change);
        }
    }

    fn sync(&mut self, opening: u32) {
        if let Some(file) = self.opened.get(&opening).and_then(|file| self.files.get_mut(*file)) {
            for change in std::mem::take(&mut file.pending) {
                apply(&mut file.durable, &change);
                file.synced = file.synced.saturating_add(1);
            }
        }
        if let Some(folder) = self.openings.get(&opening) {
            let inside = |path: &Path| path.parent() == Some(folder);
            let (now, later): (Vec<_>, Vec<_>) =
                std::mem::take(&mut self.pending).into_iter().partition(|naming| match naming {
                    Naming::Link { path, .. } | Naming::Unlink(path) | Naming::Folder(path) => {
                        inside(path)
                    }
                    Naming::Rename { from, to, .. } | Naming::Move { from, to } => {
                        inside(from) || inside(to)
                    }
                });
            self.pending = later;
            for naming in &now {
                rename(&mut self.durable, naming);
            }
        }
    }

    fn name(&mut self, naming: Naming) {
        rename(&mut self.seen, &naming);
        self.pending.push(naming);
    }

    /// How much is not durable: states of a moment at which nothing is are all the same.
    pub fn undecided(&self) -> usize {
        let files = self.files.iter().map(|file| file.pending.len()).sum::<usize>();
        files.saturating_add(self.pending.len())
    }

    /// One state that a power cut may leave now.
    pub fn cut(&self, chance: &mut Chance) -> State<'_> {
        let mut names = self.durable.clone();
        // Most file systems keep changes of names in order; none is obliged to.
        let ordered = chance.once_in(2);
        let most = chance.below(self.pending.len().saturating_add(1));
        for (n, naming) in self.pending.iter().enumerate() {
            let arrived = if ordered { n < most } else { chance.once_in(2) };
            if arrived {
                rename(&mut names, naming);
            }
        }
        let mut mark = DefaultHasher::new();
        let (mut folders, mut files) = (Vec::new(), Vec::new());
        for (path, named) in &names {
            let Ok(inside) = path.strip_prefix(&self.root) else { continue };
            match named {
                Named::Folder => {
                    inside.hash(&mut mark);
                    folders.push(inside.to_owned());
                }
                Named::File(number) => {
                    // In a folder that is not there: gone with it.
                    let is_placed = inside.parent().is_some_and(|folder| {
                        folder.as_os_str().is_empty() || folders.iter().any(|one| one == folder)
                    });
                    let Some(file) = self.files.get(*number).filter(|_| is_placed) else {
                        continue;
                    };
                    let left = left(file, chance);
                    inside.hash(&mut mark);
                    match &left {
                        Cow::Borrowed(_) => (0, number, file.synced).hash(&mut mark),
                        Cow::Owned(bytes) => (1, number, file.synced, bytes).hash(&mut mark),
                    }
                    files.push((inside.to_owned(), left));
                }
            }
        }
        State { folders, files, mark: mark.finish() }
    }
}

/// What is left of one file.
fn left<'f>(file: &'f File, chance: &mut Chance) -> Cow<'f, [u8]> {
    if file.pending.is_empty() {
        return Cow::Borrowed(&file.durable);
    }
    let mut bytes = file.durable.clone();
    let kind = chance.below(4);
    let most = chance.below(file.pending.len().saturating_add(1));
    for (n, change) in file.pending.iter().enumerate() {
        let whole = match kind {
            0 => false,
            1 => true,
            2 => n < most,
            _ => chance.once_in(2),
        };
        // The last one of a prefix is the one that the power cut met.
        let torn = kind >= 2 && (n == most || chance.once_in(4));
        match change {
            Pending::Write { offset, bytes: written } if torn => {
                tear(&mut bytes, *offset, written, chance);
            }
            // The size may have been noted before the bytes.
            Pending::Write { offset, bytes: written } if !whole && chance.once_in(8) => {
                let end = offset.saturating_add(written.len());
                bytes.resize(bytes.len().max(end), 0);
            }
            _ if whole => apply(&mut bytes, change),
            _ => {}
        }
    }
    Cow::Owned(bytes)
}

/// Single sectors of a write arrived.
fn tear(bytes: &mut Vec<u8>, offset: usize, written: &[u8], chance: &mut Chance) {
    let mut at = offset;
    let mut rest = written;
    while !rest.is_empty() {
        let len = rest.len().min(SECTOR.saturating_sub(at % SECTOR));
        let (sector, after) = rest.split_at(len);
        if chance.once_in(2) {
            apply(bytes, &Pending::Write { offset: at, bytes: sector.to_vec() });
        }
        at = at.saturating_add(len);
        rest = after;
    }
}

fn apply(bytes: &mut Vec<u8>, change: &Pending) {
    match change {
        Pending::Truncate(len) => bytes.resize(*len, 0),
        Pending::Write { offset, bytes: written } => {
            let end = offset.saturating_add(written.len());
            if bytes.len() < end {
                bytes.resize(end, 0);
            }
            if let Some(place) = bytes.get_mut(*offset..end) {
                place.copy_from_slice(written);
            }
        }
    }
}

fn rename(names: &mut Names, naming: &Naming) {
    match naming {
        Naming::Link { path, file } => {
            names.insert(path.clone(), Named::File(*file));
        }
        Naming::Rename { from, to, file } => {
            if names.get(from) == Some(&Named::File(*file)) {
                names.remove(from);
            }
            names.insert(to.clone(), Named::File(*file));
        }
        Naming::Move { from, to } => {
            let below = names.keys().filter(|path| path.starts_with(from)).cloned();
            for path in below.collect::<Vec<_>>() {
                if let (Some(named), Ok(rest)) = (names.remove(&path), path.strip_prefix(from)) {
                    names.insert(to.join(rest), named);
                }
            }
        }
        Naming::Unlink(path) => {
            names.remove(path);
        }
        Naming::Folder(path) => {
            names.insert(path.clone(), Named::Folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn states(changes: &[Change]) -> BTreeSet<Option<Vec<u8>>> {
        let base = tempfile::tempdir().unwrap();
        let mut disk = Disk::new(base.path(), Path::new("/d")).unwrap();
        changes.iter().for_each(|change| disk.follow(change));
        (0..400)
            .map(|seed| {
                let into = tempfile::tempdir().unwrap();
                disk.cut(&mut Chance::new(seed)).write(into.path()).unwrap();
                fs::read(into.path().join("a")).ok()
            })
            .collect()
    }

    /// What is durable is in every state; what is not comes in parts.
    #[test]
    fn a_power_cut_leaves_what_was_synced_and_any_part_of_the_rest() {
        let open =
            |opening, path: &str| Change::Open { opening, flags: O_CREAT, path: path.into() };
        let write = |offset, byte| Change::Write { opening: 1, offset, bytes: vec![byte; 1024] };
        let file = [open(1, "/d/a"), write(0, 1)];
        assert!(states(&file).contains(&None), "its name was not made durable");
        let synced = [&file[..], &[Change::Sync { opening: 1 }]].concat();
        assert!(states(&synced).contains(&None), "its name was not made durable");
        let named = [&synced[..], &[open(2, "/d"), Change::Sync { opening: 2 }]].concat();
        assert_eq!(states(&named), BTreeSet::from([Some(vec![1; 1024])]));
        let more = [&named[..], &[write(0, 2)]].concat();
        let half = |first: u8, second: u8| Some([vec![first; 512], vec![second; 512]].concat());
        let parts = [half(1, 1), half(1, 2), half(2, 1), half(2, 2)];
        assert_eq!(states(&more), BTreeSet::from(parts));
    }
}
