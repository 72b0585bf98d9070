//! A vault whose master key is at hand: opening it costs no Argon2id.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use dalil_case::Moment;
use dalil_seal::{ChosenPassphrase, Header, MasterKey, Opened, Passphrase};
use dalil_vault::{Cost, CostPolicy, Error, Home, Notice, Vault, VaultId};

/// What Amina types.
pub const PASSPHRASE: &str = "quiet lantern over seven harbours";
/// When it is.
pub const NOON: Moment = Moment(1_795_521_600_000);

/// A data folder, its vault and the key.
pub struct Kept {
    /// The data folder.
    pub data: PathBuf,
    /// The vault.
    pub id: VaultId,
    /// Its master keys: the one that it was made with, and those that the passphrase found since.
    masters: Rc<RefCell<Vec<MasterKey>>>,
}

impl Kept {
    /// Makes a data folder with a vault, and locks it.
    pub fn new(data: &Path) -> Result<Self, Error> {
        let (mut home, _) = Home::open(data, NOON)?;
        let vault = home.create("Amina", &chosen(), CostPolicy::Fixed(Cost::FLOOR), None, NOON)?;
        let id = vault.id();
        vault.close()?;
        // Large, and no part of what is tried.
        let _ = fs::remove_file(data.join("reserve.bin"));
        // A place that was there before.
        let _ = fs::create_dir_all(data.join("elsewhere"));
        let master = master(data, id).ok_or(Error::HeaderDamaged)?;
        Ok(Self::of(data, id, master))
    }

    fn of(data: &Path, id: VaultId, master: MasterKey) -> Self {
        Self { data: data.to_owned(), id, masters: Rc::new(RefCell::new(vec![master])) }
    }

    /// The same vault in another folder. Keys that are found in one are known in the other.
    pub fn at(&self, data: &Path) -> Self {
        Self { data: data.to_owned(), id: self.id, masters: Rc::clone(&self.masters) }
    }

    /// Takes the folder and opens the vault.
    pub fn open(&self) -> Result<(Home, Vault, Vec<Notice>), Error> {
        let (home, mut notices) = Home::open(&self.data, NOON)?;
        let (vault, told) = self.unlock(&home)?;
        notices.extend(told);
        Ok((home, vault, notices))
    }

    /// Another master key may be in force by now. The newest that is known comes first; where none is
    /// in force, the passphrase finds it, once.
    fn unlock(&self, home: &Home) -> Result<(Vault, Vec<Notice>), Error> {
        let mut masters = self.masters.borrow_mut();
        for known in masters.iter().rev() {
            match home.unlock_with(self.id, known, NOON) {
                Err(Error::HeaderForged) => {}
                opened => return opened,
            }
        }
        let found = master(&self.data, self.id).ok_or(Error::HeaderForged)?;
        let opened = home.unlock_with(self.id, &found, NOON)?;
        masters.push(found);
        Ok(opened)
    }

    /// Where backups go that are not to lie beside the vault.
    pub fn elsewhere(&self) -> PathBuf {
        self.data.join("elsewhere")
    }

    /// One line that another process can read.
    pub fn line(&self) -> String {
        let masters = self.masters.borrow();
        let newest = masters.last().expect("it was made with one");
        let bytes = newest.expose().expose().iter();
        let hex: String = bytes.map(|byte| format!("{byte:02x}")).collect();
        format!("{} {hex} {}", self.id, self.data.display())
    }

    /// Reads such a line.
    pub fn read(line: &str) -> Option<Self> {
        let mut words = line.trim().splitn(3, ' ');
        let id = VaultId::from_hex(words.next()?)?;
        let hex = words.next()?;
        let mut key = [0; 32];
        for (n, byte) in key.iter_mut().enumerate() {
            let at = n.saturating_mul(2);
            *byte = u8::from_str_radix(hex.get(at..at.saturating_add(2))?, 16).ok()?;
        }
        Some(Self::of(words.next()?.as_ref(), id, MasterKey::copy_of(&key)))
    }
}

/// The passphrase as one that was chosen.
pub fn chosen() -> ChosenPassphrase {
    ChosenPassphrase::choose(PASSPHRASE, &[]).expect("good enough")
}

/// The master key in force, by the passphrase: an Argon2id.
fn master(data: &Path, id: VaultId) -> Option<MasterKey> {
    let path = data.join("vaults").join(id.to_string()).join("vault.hdr");
    let header = [path.clone(), path.with_extension("hdr.1")]
        .iter()
        .find_map(|path| Header::decode(&fs::read(path).ok()?).ok())?;
    let unlock = header.unlock_key(&Passphrase::given(PASSPHRASE).ok()?).ok()?;
    match header.open(&unlock) {
        Ok(Opened::Vault(master)) => Some(master),
        _ => None,
    }
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::write(to, fs::read(entry.path())?)?;
        }
    }
    Ok(())
}

/// A new folder in memory, where there is one: thousands of states are written and thrown away.
pub fn scratch() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let made = match memory.is_dir() {
        true => tempfile::tempdir_in(memory),
        false => tempfile::tempdir(),
    };
    made.expect("room for a folder")
}
