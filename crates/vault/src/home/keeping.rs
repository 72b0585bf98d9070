//! Mending a vault that does not open, and bringing one back from a backup.

use std::path::Path;

use dalil_case::Moment;
use dalil_seal::{MasterKey, Passphrase};

use super::alias::alias_key;
use super::{Home, VaultId};
use crate::carry::{self, Incoming};
use crate::device::Officer;
use crate::device_db::{DeviceDb, Place};
use crate::outbox::second::SecondPlace;
use crate::reserve::Reserve;
use crate::{Error, Mended, Notice, Vault, folder, repair};

impl Home {
    /// Mends a vault from what can be read of it, and opens it. The damaged file is set aside.
    pub fn mend(
        &self,
        id: VaultId,
        passphrase: &Passphrase,
        now: Moment,
    ) -> Result<(Vault, Mended, Vec<Notice>), Error> {
        let (header, master, mut notices) = self.attempt(id, passphrase, now)?;
        Reserve::of(&self.data).ensure(&self.random);
        let parts = self.parts(id, header.clone(), &master)?;
        let second = self.second_place(id, &master, now).unwrap_or_default();
        let mended = repair::run(&parts, &second, now)?;
        notices.push(Notice::Mended { lost: mended.lost });
        let vault = self.open_vault(id, header, &master)?;
        let mut vault = self.with_device(vault, &master, now)?;
        vault.look_at_mended()?;
        notices.extend(vault.take_notices());
        Ok((self.unless_sealed(vault, now)?, mended, notices))
    }

    /// What the computer's file has of a vault. What cannot be read there is missing; that keeps
    /// nobody from what can be read elsewhere.
    fn second_place(
        &self,
        id: VaultId,
        master: &MasterKey,
        now: Moment,
    ) -> Result<SecondPlace, Error> {
        let Some(key) = self.device.key(id.0, &master.device_wrap()?)? else {
            return Ok(SecondPlace::default());
        };
        let place = Place {
            data: &self.data,
            key: &key,
            device: self.device.id,
            vault: id,
            random: &self.random,
        };
        let Some(outbox) = DeviceDb::open(&place, now)? else {
            return Ok(SecondPlace::default());
        };
        let second = SecondPlace::of(&outbox, id, master);
        // The file is opened again with the vault; closing it here writes nothing of ours.
        let _ = outbox.close();
        second
    }

    /// Begins to bring a vault back from a backup. Never over one that is here.
    pub fn begin_restore(&self, backup: &Path) -> Result<Incoming, Error> {
        let id = VaultId(carry::Index::read(backup)?.vault);
        if self.vault_folder(id).exists() || self.device.officer(id.0).is_some() {
            return Err(Error::VaultExists);
        }
        let coming = folder::with_suffix(&self.vault_folder(id), "coming");
        carry::discard(&coming);
        Incoming::begin(backup, coming)
    }

    /// Lists what came back. Returns the name that stands on the login now. It is opened as ever,
    /// by its passphrase or its recovery sheet.
    pub fn finish_restore(&mut self, incoming: Incoming) -> Result<String, Error> {
        let (coming, index) = incoming.finish()?;
        let id = VaultId(index.vault);
        let place = self.vault_folder(id);
        if place.exists() {
            carry::discard(&coming);
            return Err(Error::VaultExists);
        }
        folder::sync(&coming).map_err(Error::file("bringing a vault back"))?;
        folder::place(&coming, &place)?;
        let mut alias = index.alias.clone();
        let mut count = 1_u32;
        while self.device.officers.iter().any(|one| alias_key(&one.alias) == alias_key(&alias)) {
            count = count.saturating_add(1);
            alias = format!("{} {count}", index.alias);
        }
        self.device.officers.push(Officer {
            vault_id: id.0,
            alias: alias.clone(),
            epoch: 0,
            nonce: [0; 12],
            wrapped: Vec::new(),
            coming: Vec::new(),
        });
        self.write_device()?;
        Ok(alias)
    }
}
