//! The data folder: who has a vault on this computer, and how one is made and opened.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Instant;

use dalil_case::Moment;
use dalil_seal::{ChosenPassphrase, Cost, HEADER_LEN, Header, MasterKey, Passphrase, Random};
use unicode_normalization::UnicodeNormalization as _;

use crate::device::{Device, Officer};
use crate::pair::{self, Found, Twice, Unusable};
use crate::reserve::Reserve;
use crate::vault::{Parts, Vault};
use crate::{Error, Notice, cipher, folder};

/// Most characters of an alias.
const MAX_ALIAS_CHARS: usize = 64;
/// Longest wait between attempts.
const MAX_WAIT_S: u64 = 300;

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

/// How dear a guess shall be in a new vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostPolicy {
    /// As dear as this computer can make it within a second.
    Calibrated,
    /// Exactly this; never below the floor.
    Fixed(Cost),
}

/// The data folder, held by this process alone.
pub struct Home {
    data: PathBuf,
    device: Device,
    random: Random,
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
        let wanted = alias_key(alias);
        let mut officers = self.device.officers.iter();
        officers
            .find(|officer| alias_key(&officer.alias) == wanted)
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
    /// computer's own key is shared with the newcomer.
    pub fn create(
        &mut self,
        alias: &str,
        passphrase: &ChosenPassphrase,
        cost: CostPolicy,
        colleague: Option<&Vault>,
        now: Moment,
    ) -> Result<Vault, Error> {
        let alias = self.admit(alias)?;
        let cost = match cost {
            CostPolicy::Fixed(cost) => cost,
            CostPolicy::Calibrated => calibrated(passphrase.passphrase())?,
        };
        let id = VaultId(self.random.bytes()?);
        let (header, master) = Header::create(id.0, passphrase, cost, &self.random)?;
        let vault = self.found(id, header, &master, now)?;
        let wrap = master.device_wrap()?;
        let shared = match colleague {
            Some(vault) => vault.device_key(),
            None => None,
        };
        self.device.add(id.0, alias, &wrap, shared, &self.random)?;
        if let Err(error) = self.write_device() {
            // Not listed, so not there: the next attempt begins anew.
            self.device.officers.retain(|officer| officer.vault_id != id.0);
            return Err(error);
        }
        Reserve::of(&self.data).ensure(&self.random);
        self.with_device(vault, &master, now)
    }

    /// Opens an officer's vault.
    pub fn unlock(
        &self,
        id: VaultId,
        passphrase: &Passphrase,
        now: Moment,
    ) -> Result<(Vault, Vec<Notice>), Error> {
        let (header, master, mut notices) = self.attempt(id, passphrase, now)?;
        Reserve::of(&self.data).ensure(&self.random);
        let vault = self.open_vault(id, header, &master)?;
        notices.extend(vault.check_history()?);
        let mut vault = self.with_device(vault, &master, now)?;
        notices.extend(vault.take_notices());
        Ok((vault, notices))
    }

    /// Whether the passphrase is that of the vault, as before a signature. Counts as an attempt;
    /// an open vault stays open either way.
    pub fn confirm(&self, id: VaultId, passphrase: &Passphrase, now: Moment) -> Result<(), Error> {
        self.attempt(id, passphrase, now).map(drop)
    }

    /// One guess at a passphrase: counted when wrong, forgiven when right.
    fn attempt(
        &self,
        id: VaultId,
        passphrase: &Passphrase,
        now: Moment,
    ) -> Result<(Header, MasterKey, Vec<Notice>), Error> {
        self.device.officer(id.0).ok_or(Error::OfficerUnknown)?;
        let path = self.header_path(id);
        let (mut header, damaged) = self.read_header(id, now)?;
        let wait_ms = waiting(&path, &mut header, now);
        if wait_ms > 0 {
            return Err(Error::TooSoon { wait_ms });
        }
        let opened = header.unlock_key(passphrase).and_then(|unlock| header.open(&unlock));
        let master = match opened {
            Ok(master) => master,
            Err(dalil_seal::Error::NotOpened) => return Err(self.fail(&path, header, now)),
            Err(error) => return Err(error.into()),
        };
        if !header.is_authentic(&master.header()?) {
            return Err(Error::HeaderForged);
        }
        let mut notices = Vec::new();
        let failures = header.counters.failures;
        if failures > 0 {
            notices.push(Notice::FailedAttempts { count: failures });
        }
        let heal = damaged.is_some();
        if let Some(damaged) = damaged {
            notices.push(pair::notice(&damaged));
            pair::set_aside(&[damaged], now)?;
        }
        if heal || failures > 0 {
            header.counters.failures = 0;
            header.counters.generation = header.counters.generation.saturating_add(1);
            // The right passphrase opens, also where there is no room to forgive the wrong ones.
            if self.write_header(&path, &header).is_err() {
                header.counters.failures = failures;
            }
        }
        Ok((header, master, notices))
    }

    /// How long to wait before the next attempt on a vault.
    pub fn wait_ms(&self, id: VaultId, now: Moment) -> Result<u64, Error> {
        match pair::read::<Header>(&self.header_path(id))? {
            Found::Whole { mut value, .. } => Ok(waiting(&self.header_path(id), &mut value, now)),
            Found::Nothing | Found::Damaged(_) => Ok(0),
        }
    }

    /// Notes a failed attempt. The count is kept before the answer is given.
    fn fail(&self, path: &Path, mut header: Header, now: Moment) -> Error {
        let counters = &mut header.counters;
        counters.failures = counters.failures.saturating_add(1);
        counters.last_failure_ms = u64::try_from(now.0).unwrap_or(0);
        counters.generation = counters.generation.saturating_add(1);
        let failures = counters.failures;
        let wait_ms = wait_ms(&header, now);
        match self.write_header(path, &header) {
            Ok(()) => Error::WrongPassphrase { failures, wait_ms },
            Err(error) => error,
        }
    }

    /// Keeps a header; the reserve is what a full disk has for it.
    fn write_header(&self, path: &Path, header: &Header) -> Result<(), Error> {
        match pair::write(path, header) {
            Err(Error::DiskFull { .. }) if Reserve::of(&self.data).free() => {
                pair::write(path, header)
            }
            result => result,
        }
    }

    fn read_header(&self, id: VaultId, now: Moment) -> Result<(Header, Option<PathBuf>), Error> {
        match pair::read::<Header>(&self.header_path(id))? {
            Found::Whole { value, damaged } if value.vault_id() == id.0 => Ok((value, damaged)),
            Found::Whole { .. } => Err(Error::HeaderForged),
            Found::Nothing => Err(Error::HeaderDamaged),
            Found::Damaged(copies) => {
                pair::set_aside(&copies, now)?;
                Err(Error::HeaderDamaged)
            }
        }
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
        pair::write(&self.header_path(id), &header)?;
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

    /// Opens the files of a vault with its master key.
    pub(crate) fn open_vault(
        &self,
        id: VaultId,
        header: Header,
        master: &MasterKey,
    ) -> Result<Vault, Error> {
        let path = self.vault_folder(id).join("vault.db");
        let size = fs::metadata(&path).map_err(|_| Error::VaultMissing)?.len();
        // The first page is there from the first day; opening less would begin a new file over it.
        const LEAST: u64 = 4096;
        if size < LEAST {
            return Err(Error::VaultDamaged { source: None });
        }
        // Small vaults are read through at once; large ones when the computer is idle.
        const AT_ONCE: u64 = 32 << 20;
        if size <= AT_ONCE && !cipher::check(&path, &master.database()?, &header.db_salt())? {
            return Err(Error::VaultDamaged { source: None });
        }
        Vault::open(self.parts(id, header, master)?)
    }

    fn parts(&self, id: VaultId, header: Header, master: &MasterKey) -> Result<Parts, Error> {
        Ok(Parts {
            id,
            folder: self.vault_folder(id),
            header_key: master.header()?,
            database_key: master.database()?,
            header,
            device: self.device.id,
            reserve: Reserve::of(&self.data),
        })
    }

    fn with_device(
        &self,
        mut vault: Vault,
        master: &MasterKey,
        now: Moment,
    ) -> Result<Vault, Error> {
        let key = self.device.key(vault.id().0, &master.device_wrap()?)?;
        vault.join_device(&self.data, key, master, now)?;
        Ok(vault)
    }

    fn admit(&self, alias: &str) -> Result<String, Error> {
        let alias = shown(alias);
        match alias.chars().count() {
            0 => Err(Error::AliasEmpty),
            1..=MAX_ALIAS_CHARS if self.find(&alias).is_some() => Err(Error::AliasTaken),
            1..=MAX_ALIAS_CHARS => Ok(alias),
            _ => Err(Error::AliasTooLong),
        }
    }

    fn write_device(&mut self) -> Result<(), Error> {
        self.device.generation = self.device.generation.saturating_add(1);
        pair::write(&self.data.join("device.hdr"), &self.device)
    }

    fn vault_folder(&self, id: VaultId) -> PathBuf {
        self.data.join("vaults").join(id.to_string())
    }

    pub(crate) fn header_path(&self, id: VaultId) -> PathBuf {
        self.vault_folder(id).join("vault.hdr")
    }
}

impl Twice for Header {
    const MOST: u64 = HEADER_LEN as u64;

    fn decode(bytes: &[u8]) -> Result<Self, Unusable> {
        Self::decode(bytes).map_err(|error| match Error::header(error) {
            Error::HeaderDamaged => Unusable::Damaged,
            refused => Unusable::Refused(refused),
        })
    }

    fn encode(&self) -> Result<Vec<u8>, Error> {
        Ok(Self::encode(self))
    }

    fn generation(&self) -> u64 {
        self.counters.generation
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
        })
        .collect();
    Ok(device)
}

/// How long to wait. After a clock that was set back the wait begins anew, once: nobody waits for
/// the day on which a clock was wrong.
fn waiting(path: &Path, header: &mut Header, now: Moment) -> u64 {
    let at = u64::try_from(now.0).unwrap_or(0);
    if header.counters.failures > 0 && at < header.counters.last_failure_ms {
        header.counters.last_failure_ms = at;
        header.counters.generation = header.counters.generation.saturating_add(1);
        if pair::write(path, header).is_err() {
            // Where it cannot be noted, it could not be sat out either.
            return 0;
        }
    }
    wait_ms(header, now)
}

/// 1, 2, 4 … 300 s from the last failure.
fn wait_ms(header: &Header, now: Moment) -> u64 {
    let counters = header.counters;
    let Some(doublings) = counters.failures.checked_sub(1) else { return 0 };
    let delay = 1_u64.checked_shl(doublings).unwrap_or(MAX_WAIT_S).min(MAX_WAIT_S) * 1000;
    let now = u64::try_from(now.0).unwrap_or(0);
    match now.checked_sub(counters.last_failure_ms) {
        Some(elapsed) => delay.saturating_sub(elapsed),
        None => delay,
    }
}

/// An alias as it is listed: composed, on one line, without letters that nobody sees or that turn
/// the line round.
fn shown(alias: &str) -> String {
    let seen = |c: &char| c.is_whitespace() || !(c.is_control() || is_invisible(*c));
    let composed: String = alias.nfc().filter(seen).collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_invisible(c: char) -> bool {
    matches!(u32::from(c),
        0xAD | 0x034F | 0x061C | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F
        | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0
        | 0xFFF0..=0xFFFB | 0xE0000..=0xE0FFF)
}

/// The same for aliases that look the same to somebody in a hurry.
fn alias_key(alias: &str) -> String {
    shown(alias).nfkc().collect::<String>().to_lowercase()
}

fn calibrated(passphrase: &Passphrase) -> Result<Cost, Error> {
    let cost = Cost::calibrated(machine_kib(), |cost| {
        let begun = Instant::now();
        dalil_seal::UnlockKey::derive(passphrase, cost, &[0; 16])?;
        Ok(u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX))
    })?;
    Ok(cost)
}

/// The machine's memory. Where the system does not say, enough for the standard cost.
fn machine_kib() -> u64 {
    const ASSUMED: u64 = 1 << 20;
    let text = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("MemTotal:"));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(ASSUMED)
}
