//! Another master key for an open vault: every 90 days, and when somebody leaves the service.
//!
//! Whoever copied the disk before, and learns the passphrase or finds the paper later, opens what
//! was there then and nothing that came after.

use dalil_case::Moment;
use dalil_seal::{MasterKey, Passphrase, State, xwing};

use super::{Home, VaultId};
use crate::rekey::{self, Hook, Step};
use crate::reserve::Reserve;
use crate::{Error, Notice, Vault};

/// Why a vault has no other master key.
#[derive(thiserror::Error)]
#[error("giving a vault another master key")]
pub struct NotRekeyed {
    /// What went wrong.
    #[source]
    pub error: Error,
    /// The vault, open as it was; none where it is closed now and its passphrase opens it.
    pub vault: Option<Box<Vault>>,
}

impl std::fmt::Debug for NotRekeyed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NotRekeyed").field("error", &self.error).finish_non_exhaustive()
    }
}

impl Home {
    /// Gives an open vault another master key and opens it again. Counts as an attempt with its
    /// passphrase. Passphrases and sheet stay in force; `authority` is the public half that the
    /// authority's slot is sealed to, where there is one.
    ///
    /// # Errors
    /// With the vault as it was, unless the keys were changed already: then it is closed.
    pub fn rekey(
        &mut self,
        vault: Vault,
        passphrase: &Passphrase,
        authority: Option<&xwing::SealingKey>,
        now: Moment,
    ) -> Result<(Vault, Vec<Notice>), NotRekeyed> {
        self.rekey_by_steps(vault, passphrase, authority, now, &mut |_| Ok(()))
    }

    pub(crate) fn rekey_by_steps(
        &mut self,
        mut vault: Vault,
        passphrase: &Passphrase,
        authority: Option<&xwing::SealingKey>,
        now: Moment,
        hook: Hook<'_>,
    ) -> Result<(Vault, Vec<Notice>), NotRekeyed> {
        let id = vault.id();
        let was_mended = vault.newest.was_mended;
        let next = match self.prepare_rekey(&mut vault, passphrase, authority, now, hook) {
            Ok(next) => next,
            // What was made lies beside the vault and is removed before its next opening.
            Err(error) => return Err(NotRekeyed { error, vault: Some(Box::new(vault)) }),
        };
        // Closed: its file is about to lose its name.
        drop(vault);
        let opened = hook(Step::InForce).and_then(|()| self.settle(id, hook)).and_then(|()| {
            let (mut vault, mut notices) = self.unlock_with(id, &next, now)?;
            // It was before, or nothing had to be.
            vault.newest.was_mended = was_mended;
            if self.device.arrive(id.0) {
                // Until it can be written, both wrappings are there and one of them opens.
                let _ = self.write_device();
            }
            // Tried again in a quiet moment.
            let _ = vault.finish_rekey(now);
            notices.extend(vault.take_notices());
            Ok((vault, notices))
        });
        opened.map_err(|error| NotRekeyed { error, vault: None })
    }

    /// Everything up to the moment at which the new keys are in force.
    fn prepare_rekey(
        &mut self,
        vault: &mut Vault,
        passphrase: &Passphrase,
        authority: Option<&xwing::SealingKey>,
        now: Moment,
        hook: Hook<'_>,
    ) -> Result<MasterKey, Error> {
        // Another key opens no copy of before.
        vault.needs_mended()?;
        let id = vault.id();
        let (header, present, _) = self.attempt(id, passphrase, now)?;
        let by_authority = header.counters.state.has(State::AUTHORITY);
        // As the vault remembers it, where the caller does not say.
        let kept = vault.authority()?.map(|slot| slot.manifest.manifest().recovery.key());
        let kept = kept.transpose().map_err(Error::trust)?;
        let authority = authority.or(kept.as_ref());
        if by_authority && authority.is_none() {
            // Never a vault that fewer can recover than before.
            return Err(Error::AuthorityUnknown);
        }
        let unlock = header.unlock_key(passphrase)?;
        let sheet = vault.sheet_key()?;
        let authority = authority.filter(|_| by_authority);
        let (next, master) = header.rekeyed(&unlock, sheet.as_ref(), authority, &self.random)?;
        vault.write_under(&master, now)?;
        hook(Step::Copied)?;
        let (old, new) = (present.device_wrap()?, master.device_wrap()?);
        self.device.prepare(id.0, &old, &new, &self.random)?;
        self.write_device()?;
        hook(Step::Wrapped)?;
        rekey::commit(&self.vault_folder(id), &next)?;
        Ok(master)
    }

    /// Finishes or takes back a change of keys that was cut short.
    pub(super) fn settle(&self, id: VaultId, hook: Hook<'_>) -> Result<(), Error> {
        let folder = self.vault_folder(id);
        if !folder.exists() {
            return Ok(());
        }
        rekey::settle(&folder, &Reserve::of(&self.data), &self.random, hook)
    }
}
