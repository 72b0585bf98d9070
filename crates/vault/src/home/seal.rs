//! Seal-lock: no passphrase opens the vault any more, and what recovers it stays.
//!
//! Never where nothing would recover it: an answer cannot be asked again.

use dalil_case::Moment;
use dalil_seal::{ChosenPassphrase, Header, Opened, Passphrase, SealedBy};

use super::{Home, VaultId};
use crate::header::HeaderFile;
use crate::{Error, Vault};

/// After how many failures a vault is sealed unless its officer says otherwise.
pub const SEAL_AFTER: u32 = 10;
const FEWEST: u32 = 5;
const MOST: u32 = 50;

impl Home {
    /// Overwrites what passphrases open. Says whether it did: a vault that nothing would recover
    /// stays as it is.
    pub fn seal(&self, id: VaultId, now: Moment) -> Result<bool, Error> {
        self.seal_as(id, SealedBy::Hand, now)
    }

    pub(super) fn seal_as(&self, id: VaultId, why: SealedBy, now: Moment) -> Result<bool, Error> {
        self.device.officer(id.0).ok_or(Error::OfficerUnknown)?;
        self.settle(id, &mut |_| Ok(()))?;
        let file = self.header_file(id);
        let (header, _) = file.read(id, now)?;
        let may = header.counters.state.is_recoverable();
        if may {
            self.seal_now(&file, header, why)?;
        }
        Ok(may)
    }

    pub(super) fn seal_now(
        &self,
        file: &HeaderFile,
        mut header: Header,
        why: SealedBy,
    ) -> Result<(), Error> {
        header.seal(why, &self.random)?;
        header.counters.failures = 0;
        file.overwrite(&mut header, &self.random)
    }

    /// After how many failures the vault is sealed; 0 for never. Readable while it is locked.
    pub fn seal_after(&self, id: VaultId) -> u32 {
        let kept = self.setting(&setting(id)).and_then(|kept| kept.parse().ok());
        kept.filter(|count| is_fit(*count)).unwrap_or(SEAL_AFTER)
    }

    /// Changes it: 5 to 50, or 0 for never.
    pub fn put_seal_after(&mut self, vault: &Vault, count: u32) -> Result<(), Error> {
        if !is_fit(count) {
            return Err(Error::SealAfterUnfit);
        }
        self.put_setting(&setting(vault.id()), &count.to_string())
    }

    /// Another passphrase for an open vault. Counts as an attempt with the present one.
    pub fn change_passphrase(
        &self,
        vault: &mut Vault,
        present: &Passphrase,
        wanted: &ChosenPassphrase,
        now: Moment,
    ) -> Result<(), Error> {
        let id = vault.id();
        let (mut header, master, _) = self.attempt(id, present, now)?;
        let unlock = header.unlock_key(wanted.passphrase())?;
        // Two slots that open with one passphrase would be two meanings of it.
        if header.open(&unlock).is_ok() {
            return Err(Error::PassphraseSame);
        }
        header.set_passphrase(&master, &unlock, &self.random)?;
        self.header_file(id).overwrite(&mut header, &self.random)?;
        vault.set_header(header);
        Ok(())
    }

    /// Sets the passphrase of duress, or takes it away. Counts as an attempt with the present
    /// one. Nothing keeps whether there is one: only its own passphrase can tell.
    pub fn set_duress(
        &self,
        vault: &mut Vault,
        present: &Passphrase,
        wanted: Option<&ChosenPassphrase>,
        now: Moment,
    ) -> Result<(), Error> {
        let id = vault.id();
        let (mut header, _, _) = self.attempt(id, present, now)?;
        if !header.counters.state.is_recoverable() {
            return Err(Error::SheetNotRehearsed);
        }
        let unlock = wanted.map(|wanted| header.unlock_key(wanted.passphrase())).transpose()?;
        if let Some(unlock) = &unlock
            && matches!(header.open(unlock), Ok(Opened::Vault(_)))
        {
            return Err(Error::PassphraseSame);
        }
        header.set_duress(unlock.as_ref(), &self.random)?;
        self.header_file(id).overwrite(&mut header, &self.random)?;
        vault.set_header(header);
        Ok(())
    }
}

fn setting(id: VaultId) -> String {
    format!("seal-after {id}")
}

fn is_fit(count: u32) -> bool {
    count == 0 || (FEWEST..=MOST).contains(&count)
}
