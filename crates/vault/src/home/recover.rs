//! Opening a vault without its passphrase: by the recovery sheet.

use dalil_case::Moment;
use dalil_seal::{ChosenPassphrase, Header, MasterKey, SheetCode, SlotKind, UnlockKey};

use super::{Home, VaultId};
use crate::pair::Found;
use crate::{Error, Notice, Vault};

impl Home {
    /// Whether a sheet opens a vault, as its header stands. Changes nothing.
    pub fn try_sheet(&self, id: VaultId, sheet: &SheetCode) -> Result<(), Error> {
        self.master_of(id, sheet).map(drop)
    }

    /// Opens a vault with its sheet and gives it a new passphrase. The sheet is used up: a new one
    /// must be made and rehearsed. Nothing is changed unless the vault itself opens.
    pub fn recover(
        &self,
        id: VaultId,
        sheet: &SheetCode,
        wanted: &ChosenPassphrase,
        now: Moment,
    ) -> Result<(Vault, Vec<Notice>), Error> {
        let master = self.master_of(id, sheet)?;
        let unlock = self.header_for(id)?.unlock_key(wanted.passphrase())?;
        self.recover_with(id, &master, &unlock, now)
    }

    fn master_of(&self, id: VaultId, sheet: &SheetCode) -> Result<MasterKey, Error> {
        self.device.officer(id.0).ok_or(Error::OfficerUnknown)?;
        self.settle(id, &mut |_| Ok(()))?;
        let header = self.header_for(id)?;
        let key = sheet.key(&id.0)?;
        header.recover(SlotKind::Sheet, &key).map_err(|_| Error::SheetWrong)
    }

    /// The newest whole header, without moving anything.
    pub(crate) fn header_for(&self, id: VaultId) -> Result<Header, Error> {
        self.device.officer(id.0).ok_or(Error::OfficerUnknown)?;
        match self.header_file(id).look()? {
            Found::Whole { value, .. } if value.vault_id() == id.0 => Ok(value),
            Found::Whole { .. } => Err(Error::HeaderForged),
            Found::Nothing | Found::Damaged(_) => Err(Error::HeaderDamaged),
        }
    }

    /// The same with the master key and the key of the new passphrase at hand, however they were
    /// found.
    pub(crate) fn recover_with(
        &self,
        id: VaultId,
        master: &MasterKey,
        unlock: &UnlockKey,
        now: Moment,
    ) -> Result<(Vault, Vec<Notice>), Error> {
        let file = self.header_file(id);
        let (header, _) = file.read(id, now)?;
        if !header.is_authentic(&master.header()?) {
            return Err(Error::HeaderForged);
        }
        let (mut vault, mut notices) = self.enter(id, header, master, now)?;
        // An order that was not gone by yet seals what it would have sealed, and is over for this
        // vault: what is recovered stays open, whatever became of the others.
        let _ = self.obey_seal(&mut vault, now);
        // Noted before the sheet is used up: where there is no room for it, the vault would be sealed
        // again, and then by a sheet that opens nothing any more.
        if let Err(error @ Error::DiskFull { .. }) = vault.note_obeyed(id, now) {
            return Err(error);
        }
        vault.begin_anew(unlock)?;
        notices.extend(vault.take_notices());
        Ok((vault, notices))
    }
}
