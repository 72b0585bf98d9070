//! Sealed files: whole, in their place, and nothing of them anywhere else.

use std::collections::BTreeSet;
use std::fs;

use dalil_case::{Attachment, Case, CaseId, Op};
use proptest::prelude::*;

use super::cast::{Bare, NOON, opening};
use crate::blob::{MOST_AT_ONCE, files};
use crate::{Error, SealedFile, Vault};

const CASE: CaseId = CaseId([0x2a; 16]);
const CHUNK: usize = 1 << 16;

pub(super) fn plain(length: usize) -> Vec<u8> {
    (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect()
}

/// Seals a file that comes in pieces of `step` bytes.
pub(super) fn sealed(vault: &Vault, bytes: &[u8], step: usize) -> SealedFile {
    let mut writer = vault.begin_file().unwrap();
    bytes.chunks(step).for_each(|piece| writer.write(piece).unwrap());
    assert_eq!(writer.size(), bytes.len() as u64);
    writer.finish().unwrap()
}

pub(super) fn attach(
    vault: &mut Vault,
    case: CaseId,
    file: SealedFile,
    small: Option<&[u8]>,
) -> Attachment {
    let small = small.map(|picture| vault.seal_small(&file.key, picture).unwrap());
    let op = Op::AttachAdd {
        blob: file.blob,
        key: file.key.expose().expose().to_vec(),
        media: "image/jpeg".to_owned(),
        size: file.size,
        name: Some("contract".to_owned()),
        question: None,
        small,
        removed: Some(vec!["place".to_owned()]),
        consent: None,
    };
    if vault.events(case).unwrap_or_default().is_empty() {
        vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    }
    vault.append(case, vec![op], NOON).unwrap();
    vault.case(case).unwrap().attachments.last().unwrap().value.clone()
}

pub(super) fn whole(vault: &Vault, file: &Attachment) -> Result<Vec<u8>, Error> {
    let mut reader = vault.read_file(file)?;
    let mut all = Vec::new();
    loop {
        let part = reader.read(all.len() as u64, MOST_AT_ONCE)?;
        if part.is_empty() {
            return Ok(all);
        }
        all.extend_from_slice(&part);
    }
}

#[test]
fn a_file_is_there_after_the_lock_with_its_small_picture() {
    let data = tempfile::tempdir().unwrap();
    let bare = Bare::new(data.path());
    let (home, mut vault) = bare.open();
    for length in [0, 1, CHUNK, CHUNK + 1, 3 * CHUNK + 5] {
        let file = sealed(&vault, &plain(length), 1000);
        let kept = attach(&mut vault, CASE, file, Some(b"a small picture"));
        assert_eq!(whole(&vault, &kept).unwrap(), plain(length));
    }
    vault.close().unwrap();
    drop(home);
    let (_home, vault) = bare.open();
    let kept = vault.case(CASE).unwrap().attachments;
    let lengths: Vec<u64> = kept.iter().map(|file| file.value.size).collect();
    assert_eq!(lengths, [0, 1, 65_536, 65_537, 196_613]);
    for file in &kept {
        let length = usize::try_from(file.value.size).unwrap();
        assert_eq!(whole(&vault, &file.value).unwrap(), plain(length));
        let small = vault.read_small(&file.value).unwrap().unwrap();
        assert_eq!(small.as_slice(), b"a small picture");
    }
}

/// Of files too: what was in them, and what they are called, is nowhere in clear.
#[test]
fn nothing_of_a_file_is_in_clear() {
    const PLANTED: &[u8] = b"planted-in-a-photograph";
    let data = tempfile::tempdir().unwrap();
    let bare = Bare::new(data.path());
    let (_home, mut vault) = bare.open();
    let file = sealed(&vault, &PLANTED.repeat(9000), 4096);
    attach(&mut vault, CASE, file, Some(PLANTED));
    vault.close().unwrap();
    let everything = files(data.path()).unwrap();
    assert!(everything.len() > 4);
    for path in everything {
        let bytes = fs::read(&path).unwrap();
        let found = bytes.windows(PLANTED.len()).any(|window| window == PLANTED);
        assert!(!found, "{}", path.display());
        assert!(!bytes.windows(8).any(|window| window == b"contract"), "{}", path.display());
    }
}

#[test]
fn what_is_given_up_or_cut_short_leaves_nothing() {
    let data = tempfile::tempdir().unwrap();
    let bare = Bare::new(data.path());
    let (home, mut vault) = bare.open();
    let file = sealed(&vault, &plain(10), 10);
    let kept = attach(&mut vault, CASE, file, Some(b"small"));
    let blobs = bare.folder().join("blobs");
    // Given up.
    let mut writer = vault.begin_file().unwrap();
    writer.write(&plain(3 * CHUNK)).unwrap();
    assert_eq!(files(&blobs).unwrap().len(), 3);
    drop(writer);
    assert_eq!(files(&blobs).unwrap().len(), 2);
    // A crash in the middle, and one between the file and its event.
    let mut cut = vault.begin_file().unwrap();
    cut.write(&plain(3 * CHUNK)).unwrap();
    std::mem::forget(cut);
    sealed(&vault, &plain(77), 10);
    assert_eq!(files(&blobs).unwrap().len(), 4);
    vault.close().unwrap();
    drop(home);
    let (_home, vault) = bare.open();
    let named: BTreeSet<_> = [Some(kept.blob), kept.small].into_iter().flatten().collect();
    assert_eq!(vault.sweep_files(&named).unwrap(), 2);
    assert_eq!(files(&blobs).unwrap().len(), 2);
    assert_eq!(whole(&vault, &kept).unwrap(), plain(10));
}

/// An old page may have forgotten which events a case has: what is swept away goes by the log.
#[test]
fn what_the_log_names_is_not_swept_whatever_is_written_of_its_case() {
    let data = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(data.path()).open();
    let file = sealed(&vault, &plain(300), 100);
    let kept = attach(&mut vault, CASE, file, Some(b"small"));
    let lost = sealed(&vault, &plain(200), 100).blob;
    vault.settle().unwrap();
    for forgets in ["DELETE FROM case_event", "DELETE FROM case_head"] {
        vault.conn.execute(forgets, []).unwrap();
        let named = vault.files_in_log().unwrap();
        assert_eq!(named, BTreeSet::from([kept.blob, kept.small.unwrap()]), "{forgets}");
    }
    let named = vault.files_in_log().unwrap();
    assert_eq!(vault.sweep_files(&named).unwrap(), 1, "{lost}");
    assert_eq!(whole(&vault, &kept).unwrap(), plain(300));
}

#[test]
fn a_file_that_was_changed_cut_or_taken_away_is_told_by_name() {
    let data = tempfile::tempdir().unwrap();
    let bare = Bare::new(data.path());
    let (_home, mut vault) = bare.open();
    let file = sealed(&vault, &plain(2 * CHUNK), CHUNK);
    let kept = attach(&mut vault, CASE, file, None);
    let name = kept.blob.to_string();
    let path = bare.folder().join("blobs").join(name.split_at(2).0).join(&name);
    let good = fs::read(&path).unwrap();
    assert_eq!(dalil_seal::sha256(&[&good]), kept.blob.0);
    for wrong in [&good[..good.len() - 1], &good[..good.len() - CHUNK - 16], &[]] {
        fs::write(&path, wrong).unwrap();
        assert!(matches!(whole(&vault, &kept), Err(Error::FileDamaged)));
    }
    let mut flipped = good.clone();
    *flipped.last_mut().unwrap() ^= 1;
    fs::write(&path, &flipped).unwrap();
    let mut reader = vault.read_file(&kept).unwrap();
    // What is whole is still shown.
    assert_eq!(reader.read(0, 100).unwrap().as_slice(), &plain(100)[..]);
    assert!(matches!(reader.read(CHUNK as u64, 1), Err(Error::FileDamaged)));
    fs::remove_file(&path).unwrap();
    assert!(matches!(whole(&vault, &kept), Err(Error::FileMissing)));
    fs::write(&path, &good).unwrap();
    assert_eq!(whole(&vault, &kept).unwrap(), plain(2 * CHUNK));
}

#[test]
fn a_removed_file_is_off_the_list_and_an_erased_case_takes_its_files_along() {
    let data = tempfile::tempdir().unwrap();
    let bare = Bare::new(data.path());
    let (_home, mut vault) = bare.open();
    let first = sealed(&vault, &plain(9), 10);
    let first = attach(&mut vault, CASE, first, Some(b"small"));
    let second = sealed(&vault, &plain(8), 10);
    let second = attach(&mut vault, CASE, second, None);
    let reason = "mistake".to_owned();
    vault.append(CASE, vec![Op::AttachRemove { blob: first.blob, reason }], NOON).unwrap();
    let case: Case = vault.case(CASE).unwrap();
    let listed: Vec<_> = case.attachments.iter().map(|file| file.value.blob).collect();
    assert_eq!(listed, [second.blob]);
    assert_eq!(case.conflicts, Vec::<String>::new());
    vault.erase(CASE, "consent-withdrawn", NOON).unwrap();
    assert_eq!(files(&bare.folder().join("blobs")).unwrap(), Vec::<std::path::PathBuf>::new());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// Any part of a file, read by itself, is that part.
    #[test]
    fn any_part_can_be_read(
        length in 0..4 * CHUNK,
        step in 1..2 * CHUNK,
        parts in prop::collection::vec((0..4 * CHUNK, 0..2 * CHUNK), 1..8),
    ) {
        let data = tempfile::tempdir().unwrap();
        let bare = Bare::new(data.path());
        let (_home, mut vault) = bare.open();
        let bytes = plain(length);
        let file = sealed(&vault, &bytes, step);
        let kept = attach(&mut vault, CASE, file, None);
        let mut reader = vault.read_file(&kept).unwrap();
        for (from, count) in parts {
            let expected = &bytes[from.min(length)..from.saturating_add(count).min(length)];
            let read = reader.read(from as u64, count).unwrap();
            prop_assert_eq!(read.as_slice(), expected);
        }
    }
}
