//! A file that is written once more: with something left out, or something in front of it.

use std::collections::BTreeSet;

use dalil_vault::{FileReader, FileWriter, MOST_AT_ONCE, SealedFile, Vault, WholeFile};

use super::clean::Edits;
use crate::failure::Trouble;

/// Parts that are written before the screen is told: it must not wait long for anything else.
const AT_A_TIME: usize = 8;

/// A file that is written again. Neither of the two is in clear anywhere.
pub(super) struct Again {
    reader: FileReader,
    writer: FileWriter,
    edits: Edits,
    /// Bytes that stand in front of what is read.
    head: u64,
    /// What is read; it goes when the other is written.
    _before: WholeFile,
}

impl Again {
    /// Begins with what stands in front of it.
    pub(super) fn begin(
        vault: &Vault,
        head: &[u8],
        before: WholeFile,
        reader: FileReader,
        edits: Edits,
    ) -> Result<Self, Trouble> {
        let mut writer = vault.begin_file()?;
        writer.write(head)?;
        Ok(Self { reader, writer, edits, head: head.len() as u64, _before: before })
    }

    /// Writes the next parts. Says how many bytes are as they will be kept.
    pub(super) fn step(&mut self) -> Result<u64, Trouble> {
        for _ in 0..AT_A_TIME {
            let at = self.writer.size().saturating_sub(self.head);
            let mut part = self.reader.read(at, MOST_AT_ONCE)?;
            if part.is_empty() {
                break;
            }
            self.edits.apply(at, &mut part);
            self.writer.write(&part)?;
        }
        Ok(self.writer.size())
    }

    /// Gives it its place, and says what was taken out.
    pub(super) fn finish(self) -> Result<(SealedFile, BTreeSet<&'static str>), Trouble> {
        Ok((self.writer.finish()?, self.edits.removed))
    }
}

/// Seals what is held, as it is.
pub(super) fn whole(vault: &Vault, bytes: &[u8]) -> Result<SealedFile, Trouble> {
    let mut writer = vault.begin_file()?;
    writer.write(bytes)?;
    Ok(writer.finish()?)
}
