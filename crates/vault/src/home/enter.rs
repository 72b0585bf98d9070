//! Through the door with the master key at hand: what a crash, a bad disk or a full one left behind
//! is told, and keeps nobody out that it need not.

use dalil_case::Moment;
use dalil_seal::{Header, MasterKey};

use super::{Home, VaultId};
use crate::reserve::Reserve;
use crate::{Error, Notice, Vault, folder, pair, wal};

impl Home {
    /// Opens a vault whose master key is at hand. Nothing is guessed, so nothing is counted, and a
    /// damaged copy of the header is told but left where it is.
    pub fn unlock_with(
        &self,
        id: VaultId,
        master: &MasterKey,
        now: Moment,
    ) -> Result<(Vault, Vec<Notice>), Error> {
        self.settle(id, &mut |_| Ok(()))?;
        let (header, damaged) = self.header_file(id).read(id, now)?;
        if !header.is_authentic(&master.header()?) {
            return Err(Error::HeaderForged);
        }
        let mut notices: Vec<Notice> = damaged.as_deref().map(pair::notice).into_iter().collect();
        let (vault, found) = self.enter(id, header, master, now)?;
        notices.extend(found);
        Ok((vault, notices))
    }

    pub(super) fn enter(
        &self,
        id: VaultId,
        header: Header,
        master: &MasterKey,
        now: Moment,
    ) -> Result<(Vault, Vec<Notice>), Error> {
        let database = self.vault_folder(id).join("vault.db");
        let cut = wal::is_damaged(&database)?;
        if cut {
            // Opening goes on from the last entry that can be read, over what comes after it.
            folder::copy_aside(&database.with_extension("db-wal"), now)?;
        }
        let (mut vault, freed) = self.open_with_room(id, header, master)?;
        let mut notices = vault.look_at_newest()?;
        notices.extend(freed);
        notices.extend(cut.then_some(Notice::HistoryCut));
        let mut vault = self.with_device(vault, master, now)?;
        // What cannot be gone by now keeps nobody out: it is gone by the next time, or in a round.
        if let Err(error) = vault.obey(now) {
            // A page may have spoilt what either file is read by.
            vault.freshen(&error);
            let _ = vault.freshen_outbox();
        }
        // What is found of signatures is told by the vault, and keeps nobody at the door.
        notices.append(&mut vault.notices);
        Ok((vault, notices))
    }

    /// The reserve is also what a full disk has for opening: to see one's cases needs little room.
    fn open_with_room(
        &self,
        id: VaultId,
        header: Header,
        master: &MasterKey,
    ) -> Result<(Vault, Option<Notice>), Error> {
        match self.open_vault(id, header.clone(), master) {
            Err(Error::DiskFull { .. }) if Reserve::of(&self.data).free() => {
                Ok((self.open_vault(id, header, master)?, Some(Notice::ReserveFreed)))
            }
            opened => Ok((opened?, None)),
        }
    }
}
