//! The data folder: who has a vault on this computer, and how one is made and opened.

mod alias;
mod ask;
mod attempt;
mod cost;
mod enter;
mod exercise;
mod keeping;
mod obey;
mod recover;
mod rekey;
mod seal;
mod second;

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use dalil_case::Moment;
use dalil_seal::{ChosenPassphrase, Cost, Header, MasterKey, Random};

use crate::device::{Device, Officer};
use crate::header::HeaderFile;
use crate::pair::{self, Found};
use crate::reserve::Reserve;
use crate::vault::{Parts, Vault};
use crate::{Error, Notice, folder, migrate, schema, stamp};

/// Names a vault on this computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VaultId(pub [u8; 16]);

impl fmt::Display for VaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl VaultId {
    /// Reads 32 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        dalil_case::CaseId::from_hex(text).map(|id| Self(id.0))
    }
}

/// One officer on the login screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficerEntry {
    /// The vault.
    pub vault_id: VaultId,
    /// What the officer chose to be listed by.
    pub alias: String,
}

/// What is known of a vault before anybody types a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// A passphrase opens it.
    Closed,
    /// No passphrase opens it any more; its sheet does, or the authority.
    Sealed,
    /// The same, by an order of the authority.
    SealedByOrder,
    /// No copy of its header is whole.
    Damaged,
}

impl Door {
    /// Whether no passphrase opens it.
    pub fn is_sealed(self) -> bool {
        matches!(self, Self::Sealed | Self::SealedByOrder)
    }
}

/// How dear a guess shall be in a new vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostPolicy {
    /// As dear as this computer can make it within a second.
    Calibrated,
    /// Exactly this; never below the floor.
    Fixed(Cost),
}

pub use rekey::NotRekeyed;
pub use seal::SEAL_AFTER;

/// The data folder, held by this process alone.
pub struct Home {
    data: PathBuf,
    pub(crate) device: Device,
    pub(crate) random: Random,
    /// Held for as long as the process works on the folder.
    lock: File,
}

impl Drop for Home {
    fn drop(&mut self) {
        // Closing would do, but for a child process that was just begun and holds a copy of the
        // file. Where this fails, the end of the process does it.
        let _ = self.lock.unlock();
    }
}

impl Home {
    /// Takes the data folder, which is made if it is not there.
    pub fn open(data_dir: &Path, now: Moment) -> Result<(Self, Vec<Notice>), Error> {
        folder::make(data_dir)?;
        // SQLite refuses paths with symbolic links in them; resolved once, here.
        let data = data_dir.canonicalize().map_err(Error::file("finding the data folder"))?;
        let lock = lock(&data)?;
        folder::close_to_others(&data)?;
        let random = Random::new();
        let mut notices = Vec::new();
        let path = data.join("device.hdr");
        let device = match pair::read::<Device>(&path)? {
            Found::Whole { value, damaged } => {
                if let Some(damaged) = damaged {
                    notices.push(pair::notice(&damaged));
                    pair::set_aside(&[damaged], now)?;
                    pair::write(&path, &value)?;
                }
                value
            }
            Found::Nothing => rebuilt(&data, &random)?,
            Found::Damaged(copies) => {
                let device = rebuilt(&data, &random)?;
                pair::set_aside(&copies, now)?;
                device
            }
        };
        if device.generation == 0 && !device.officers.is_empty() {
            notices.push(Notice::DeviceRecordRebuilt);
        }
        let mut home = Self { data, device, random, lock };
        if home.device.generation == 0 {
            home.write_device()?;
        }
        for officer in home.officers() {
            // Tried again, and told, when the vault is opened.
            let _ = home.settle(officer.vault_id, &mut |_| Ok(()));
        }
        home.ensure_exercises(now);
        Ok((home, notices))
    }

    /// Who has a vault here, in the order in which they came.
    pub fn officers(&self) -> Vec<OfficerEntry> {
        let officers = self.device.officers.iter();
        officers
            .map(|officer| OfficerEntry {
                vault_id: VaultId(officer.vault_id),
                alias: officer.alias.clone(),
            })
            .collect()
    }

    /// The vault of an alias, as typed.
    pub fn find(&self, alias: &str) -> Option<VaultId> {
        let wanted = alias::alias_key(alias);
        let mut officers = self.device.officers.iter();
        officers
            .find(|officer| alias::alias_key(&officer.alias) == wanted)
            .map(|officer| VaultId(officer.vault_id))
    }

    /// What the login screen remembers, such as the language. Readable without any passphrase.
    pub fn setting(&self, name: &str) -> Option<&str> {
        self.device.settings.get(name).map(String::as_str)
    }

    /// Changes what the login screen remembers. Never anything of a case or a person.
    pub fn put_setting(&mut self, name: &str, value: &str) -> Result<(), Error> {
        if self.setting(name) == Some(value) {
            return Ok(());
        }
        self.device.settings.insert(name.to_owned(), value.to_owned());
        self.write_device()
    }

    /// Makes a vault for a new officer and opens it. With a colleague's open vault at hand, the
    /// computer's own key is shared with the newcomer; the colleague's vault lets the computer's
    /// file go, which one vault uses at a time, and is to be closed.
    pub fn create(
        &mut self,
        alias: &str,
        passphrase: &ChosenPassphrase,
        cost: CostPolicy,
        colleague: Option<&mut Vault>,
        now: Moment,
    ) -> Result<Vault, Error> {
        let alias = self.admit(alias)?;
        let cost = match cost {
            CostPolicy::Fixed(cost) => cost,
            CostPolicy::Calibrated => cost::calibrated(passphrase.passphrase())?,
        };
        let id = VaultId(self.random.bytes()?);
        let (header, master) = Header::create(id.0, passphrase, cost, &self.random)?;
        let vault = match self.found(id, header, &master, now) {
            Ok(vault) => vault,
            Err(error) => {
                self.unmake(id);
                return Err(error);
            }
        };
        let wrap = master.device_wrap()?;
        let shared = colleague.as_ref().and_then(|vault| vault.device_key());
        let added = self.device.add(id.0, alias, &wrap, shared, &self.random);
        if let Err(error) = added.and_then(|()| self.write_device()) {
            // Not listed, so not there: the next attempt begins anew.
            self.device.officers.retain(|officer| officer.vault_id != id.0);
            drop(vault);
            self.unmake(id);
            return Err(error);
        }
        if let Some(colleague) = colleague {
            colleague.leave_device();
        }
        Reserve::of(&self.data).ensure(&self.random);
        let mut vault = self.with_device(vault, &master, now)?;
        // What was ordered before was about others.
        let _ = vault.note_obeyed(id, now);
        Ok(vault)
    }

    /// Writes a new vault's files. Until the computer's record lists it, it is not there.
    fn found(
        &self,
        id: VaultId,
        header: Header,
        master: &MasterKey,
        now: Moment,
    ) -> Result<Vault, Error> {
        let folder = self.vault_folder(id);
        folder::make(&folder)?;
        pair::write(&folder.join("vault.hdr"), &header)?;
        // Made empty first: SQLite would make it readable by others.
        let mut options = OpenOptions::new();
        folder::open_private(&folder.join("vault.db"), options.create_new(true))
            .and_then(|file| file.sync_all())
            .map_err(Error::file("making the vault"))?;
        let mut vault = Vault::found(self.parts(id, header, master)?, now)?;
        let synced = folder::sync(&folder).and_then(|()| match folder.parent() {
            Some(vaults) => folder::sync(vaults),
            None => Ok(()),
        });
        synced.map_err(Error::file("making the vault"))?;
        vault.take_notices();
        Ok(vault)
    }

    /// Removes the files of a vault that was not made after all: its id was drawn by this attempt,
    /// so nothing was ever kept in it. Stays where a copy of the computer's record lists it.
    fn unmake(&self, id: VaultId) {
        let listed = match pair::read::<Device>(&self.data.join("device.hdr")) {
            Ok(Found::Whole { value, .. }) => value.officer(id.0).is_some(),
            Ok(Found::Nothing) => false,
            // What cannot be read may list it.
            Ok(Found::Damaged(_)) | Err(_) => true,
        };
        if listed {
            return;
        }
        let folder = self.vault_folder(id);
        for name in ["vault.db", "vault.db-wal", "vault.hdr", "vault.hdr.1"] {
            // What is left behind is a folder that nothing refers to.
            let _ = fs::remove_file(folder.join(name));
        }
        let _ = fs::remove_dir(&folder);
    }

    /// Opens the files of a vault with its master key.
    pub(crate) fn open_vault(
        &self,
        id: VaultId,
        header: Header,
        master: &MasterKey,
    ) -> Result<Vault, Error> {
        let folder = self.vault_folder(id);
        migrate::settle(&folder)?;
        let path = folder.join("vault.db");
        let size = fs::metadata(&path).map_err(|_| Error::VaultMissing)?.len();
        // The first page is there from the first day; opening less would begin a new file over it.
        const LEAST: u64 = 4096;
        if size < LEAST {
            return Err(Error::VaultDamaged { source: None });
        }
        // The pages are read through in the first quiet moment, never before the first screen.
        let stamped = stamp::check(&folder, &master.header()?)?;
        let mut vault = Vault::open(self.parts(id, header, master)?)?;
        // What could not be opened keeps its stamp; what is open is about to be written.
        stamp::remove(&folder)?;
        if stamped == Some(false) {
            vault.notices.push(Notice::PagesReplaced);
        }
        Ok(vault)
    }

    pub(crate) fn parts(
        &self,
        id: VaultId,
        header: Header,
        master: &MasterKey,
    ) -> Result<Parts, Error> {
        Ok(Parts {
            id,
            folder: self.vault_folder(id),
            header_key: master.header()?,
            master: MasterKey::copy_of(master.expose().expose()),
            database_key: master.database()?,
            header,
            device: self.device.id,
            reserve: Reserve::of(&self.data),
            random: self.random.clone(),
        })
    }

    /// Whether there is a file from before an upgrade.
    pub fn can_go_back(&self, id: VaultId) -> bool {
        migrate::can_go_back(&self.vault_folder(id))
    }

    /// Puts the file from before the last upgrade back, for an earlier version of the program. The
    /// vault must be closed. What was written since stays in a file whose name is returned.
    pub fn go_back(&self, id: VaultId) -> Result<String, Error> {
        let after = migrate::go_back(&self.vault_folder(id), schema::VAULT.newest())?;
        Ok(after.file_name().unwrap_or_default().to_string_lossy().into_owned())
    }

    pub(crate) fn with_device(
        &self,
        mut vault: Vault,
        master: &MasterKey,
        now: Moment,
    ) -> Result<Vault, Error> {
        // A wrapping in the record that does not open keeps nobody out: the vault remembers the key.
        let key = match self.device.key(vault.id().0, &master.device_wrap()?) {
            Err(Error::Seal(_)) => None,
            key => key?,
        };
        vault.join_device(&self.data, key, master, now)?;
        Ok(vault)
    }

    fn write_device(&mut self) -> Result<(), Error> {
        self.device.generation = self.device.generation.saturating_add(1);
        let path = self.data.join("device.hdr");
        match pair::write(&path, &self.device) {
            Err(Error::DiskFull { .. }) if Reserve::of(&self.data).free() => {
                pair::write(&path, &self.device)
            }
            result => result,
        }
    }

    fn vault_folder(&self, id: VaultId) -> PathBuf {
        self.data.join("vaults").join(id.to_string())
    }

    pub(crate) fn header_file(&self, id: VaultId) -> HeaderFile {
        HeaderFile::of(&self.vault_folder(id), Reserve::of(&self.data))
    }
}

fn lock(data: &Path) -> Result<File, Error> {
    let taking = Error::file("taking the data folder");
    let mut options = OpenOptions::new();
    let file =
        folder::open_private(&data.join("instance.lock"), options.create(true).truncate(false))
            .map_err(&taking)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::SecondInstance),
        Err(TryLockError::Error(error)) => Err(taking(error)),
    }
}

/// A record made of the vaults that are there. Empty on a new computer.
fn rebuilt(data: &Path, random: &Random) -> Result<Device, Error> {
    let mut device = Device::new(random)?;
    device.epoch = 1;
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(data.join("vaults")).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some(id) = VaultId::from_hex(&name) {
            found.insert(id, name.chars().take(8).collect::<String>());
        }
    }
    device.officers = found
        .into_iter()
        .map(|(id, alias)| Officer {
            vault_id: id.0,
            alias,
            epoch: 0,
            nonce: [0; 12],
            wrapped: Vec::new(),
            coming: Vec::new(),
        })
        .collect();
    Ok(device)
}
