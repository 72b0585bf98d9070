//! What the recorder wrote: every change below one folder, in order.

use std::path::PathBuf;

/// One change, or an acknowledgement between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A file or folder was opened; the number names this opening.
    Open {
        /// Number of the opening.
        opening: u32,
        /// Flags of `open`.
        flags: u64,
        /// What was opened.
        path: PathBuf,
    },
    /// Bytes were written.
    Write {
        /// Number of the opening.
        opening: u32,
        /// From where on.
        offset: u64,
        /// What.
        bytes: Vec<u8>,
    },
    /// A file was cut or stretched.
    Truncate {
        /// Number of the opening.
        opening: u32,
        /// To how many bytes.
        len: u64,
    },
    /// A file or folder was made durable.
    Sync {
        /// Number of the opening.
        opening: u32,
    },
    /// A name was given to another's file.
    Rename {
        /// The old name.
        from: PathBuf,
        /// The new one.
        to: PathBuf,
    },
    /// A name was removed.
    Unlink(PathBuf),
    /// A folder was made.
    Folder(PathBuf),
    /// Something was told on standard output.
    Told(String),
}

/// Reads a record. What was cut at its end is left out.
pub fn read(mut bytes: &[u8]) -> Vec<Change> {
    let mut changes = Vec::new();
    while let Some((change, rest)) = one(bytes) {
        changes.extend(change);
        bytes = rest;
    }
    changes
}

fn one(bytes: &[u8]) -> Option<(Option<Change>, &[u8])> {
    let (&[kind], rest) = bytes.split_first_chunk::<1>()?;
    let (opening, rest) = rest.split_first_chunk::<4>()?;
    let (offset, rest) = rest.split_first_chunk::<8>()?;
    let (a_len, rest) = rest.split_first_chunk::<4>()?;
    let (b_len, rest) = rest.split_first_chunk::<4>()?;
    let (a, rest) = rest.split_at_checked(u32::from_le_bytes(*a_len) as usize)?;
    let (b, rest) = rest.split_at_checked(u32::from_le_bytes(*b_len) as usize)?;
    let (opening, offset) = (u32::from_le_bytes(*opening), u64::from_le_bytes(*offset));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let path = |bytes: &[u8]| PathBuf::from(text(bytes));
    let change = match kind {
        b'O' => Some(Change::Open { opening, flags: offset, path: path(a) }),
        b'W' => Some(Change::Write { opening, offset, bytes: a.to_vec() }),
        b'T' => Some(Change::Truncate { opening, len: offset }),
        b'S' => Some(Change::Sync { opening }),
        b'R' => Some(Change::Rename { from: path(a), to: path(b) }),
        b'U' => Some(Change::Unlink(path(a))),
        b'M' => Some(Change::Folder(path(a))),
        b'A' => Some(Change::Told(text(a))),
        _ => None,
    };
    Some((change, rest))
}
