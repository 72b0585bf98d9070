//! The log beside a SQLite file, read without SQLite and without a key: whether it was damaged rather
//! than cut by a power failure.
//!
//! Only the page numbers and checksums are read; the pages themselves are encrypted.

use std::path::Path;

use crate::{Error, folder};

const HEAD: usize = 32;
const FRAME_HEAD: usize = 24;
/// Logs are moved into the file every 256 pages, or every 3584 while much comes; one that is this large is not one of ours.
const MOST: u64 = 1 << 28;

/// Whether the log of a database, if there is one, holds entries that were committed, and so durable,
/// after one that cannot be read.
pub(crate) fn is_damaged(database: &Path) -> Result<bool, Error> {
    let path = database.with_extension("db-wal");
    Ok(folder::read(&path, MOST)?.is_some_and(|bytes| damaged(&bytes)))
}

fn damaged(bytes: &[u8]) -> bool {
    let Some((head, mut rest)) = bytes.split_first_chunk::<HEAD>() else { return false };
    let magic = word(head, 0, true);
    let big = magic & 1 == 1;
    let page = usize::try_from(word(head, 8, true)).unwrap_or(usize::MAX).clamp(512, 65_536);
    let (signed, sums) = head.split_at(24);
    let mut sum = add((0, 0), signed, big);
    let mut valid = magic & !1 == 0x377F_0682 && sum == (word(sums, 0, true), word(sums, 4, true));
    // Where the head itself is damaged, the first entry says which entries belong together.
    let salts = if valid { head.get(16..24) } else { rest.get(8..16) };
    let mut lost = 0_u32;
    while let Some((frame, content, after)) = frame(rest, page) {
        rest = after;
        let ours = frame.get(8..16) == salts;
        if valid {
            let (signed, sums) = (frame.get(..8).unwrap_or_default(), frame.get(16..));
            sum = add(add(sum, signed, big), content, big);
            let told = sums.map(|sums| (word(sums, 0, true), word(sums, 4, true)));
            valid = ours && told == Some(sum);
        }
        let commits = word(frame, 4, true) != 0;
        if !valid && ours && commits {
            lost = lost.saturating_add(1);
        }
    }
    // Each commit waits for the disk, so a power failure can cut only the last.
    lost > 1
}

fn frame(bytes: &[u8], page: usize) -> Option<(&[u8], &[u8], &[u8])> {
    let (head, rest) = bytes.split_at_checked(FRAME_HEAD)?;
    let (content, rest) = rest.split_at_checked(page)?;
    Some((head, content, rest))
}

/// SQLite's checksum of a log: two sums over pairs of words.
fn add((mut first, mut second): (u32, u32), bytes: &[u8], big: bool) -> (u32, u32) {
    for pair in bytes.chunks_exact(8) {
        first = first.wrapping_add(word(pair, 0, big)).wrapping_add(second);
        second = second.wrapping_add(word(pair, 4, big)).wrapping_add(first);
    }
    (first, second)
}

fn word(bytes: &[u8], at: usize, big: bool) -> u32 {
    let four =
        bytes.get(at..).and_then(|rest| rest.first_chunk::<4>()).copied().unwrap_or_default();
    if big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) }
}

#[cfg(test)]
mod tests {
    use super::{FRAME_HEAD, HEAD, damaged};
    use crate::tests::cast::{Bare, NOON, answer, opening};
    use dalil_case::{CaseId, Response};

    const FRAME: usize = FRAME_HEAD + 4096;

    /// A log as SQLCipher leaves it, with several entries.
    fn real() -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let bare = Bare::new(folder.path());
        let (_home, mut vault) = bare.open();
        let case = CaseId([1; 16]);
        vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
        for n in 0..8 {
            vault.append(case, vec![answer("debt", Response::Number(n))], NOON).unwrap();
        }
        std::fs::read(bare.database().with_extension("db-wal")).unwrap()
    }

    #[test]
    fn a_log_of_sqlcipher_is_read_to_its_end() {
        let bytes = real();
        assert!(bytes.len() > HEAD + 8 * FRAME, "nine entries");
        assert!(!damaged(&bytes));
        assert!(!damaged(&[]));
        assert!(!damaged(&bytes[..HEAD + 100]));
    }

    /// R5: a bit in the middle would silently end the log there; a cut at the end is a power failure.
    #[test]
    fn damage_is_told_from_a_power_failure() {
        let bytes = real();
        for at in [17, HEAD + 3, HEAD + 9, HEAD + 18, HEAD + 2000, HEAD + FRAME * 3 + 50] {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1;
            assert!(damaged(&flipped), "{at}");
        }
        for cut in 1..FRAME {
            assert!(!damaged(&bytes[..bytes.len() - cut]), "{cut}");
        }
        let mut last = bytes.clone();
        let end = last.len();
        last[end - 10] ^= 1;
        assert!(!damaged(&last), "one entry that did not arrive is a power failure");
    }
}
