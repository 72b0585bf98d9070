//! The folder of an authority.
//!
//! ```text
//! manifest             in force; public
//! manifests/<version>  every one there was; public
//! custodian-1.txt …    to be printed, handed out and removed
//! private/root-1.key … one for each root, under the passphrase
//! desk/                all that a desk needs: manifest; ops.key and desk-1.key (AK), under the
//!                      passphrase
//! server/              all that a server needs: manifest; receipt.key (RCPT) and bundle.key (BTK),
//!                      32 bytes each in clear, because a server starts without anybody; codes.cbor
//! ```

use std::fs::{self, File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::ArgMatches;
use dalil_case::Moment;
use dalil_protocol::{KnownCodes, TrustRefused, Trusted};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{Passphrase, Secret, SigningKey, WordLanguage, open_key_file};
use zeroize::{Zeroize, Zeroizing};

use super::{refused, unsealed};
use crate::failure::Failure;
use crate::voice::Voice;

/// A day in milliseconds.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// More than any passphrase, so that a wrong file is not read to its end.
const LONGEST_LINE: u64 = 4096;
/// More than any file of an authority.
const LARGEST: u64 = 4 << 20;

/// The folder of an authority that exists.
pub(super) struct Folder {
    pub(super) path: PathBuf,
    pub(super) trusted: Trusted,
}

impl Folder {
    /// The folder that a verb was given.
    pub(super) fn of(matches: &ArgMatches) -> Result<Self, Failure> {
        let path = given(matches, "authority");
        let file = path.join("manifest");
        if !file.is_file() {
            return Err(Failure::new("authority-missing").about("path", path.display()));
        }
        let trusted = believed(&read(&file)?)?;
        Ok(Self { path, trusted })
    }

    /// OPS and AK.
    pub(super) fn desk(&self, passphrase: &Passphrase) -> Result<DeskKeys, Failure> {
        let folder = self.path.join("desk");
        let ops = SigningKey::from_seed(seed(&folder.join("ops.key"), OPS, passphrase)?);
        let mut desks = Vec::new();
        for number in 1..=self.trusted.manifest().desks.len() {
            let label = desk_label(number);
            let path = folder.join(format!("{label}.key"));
            if path.is_file() {
                desks.push(OpeningKey::from_seed(seed(&path, &label, passphrase)?));
            }
        }
        Ok(DeskKeys { ops: ops.map_err(unsealed)?, desks })
    }

    /// The roots whose keys lie here.
    pub(super) fn roots(&self, passphrase: &Passphrase) -> Result<Vec<SigningKey>, Failure> {
        let mut roots = Vec::new();
        for number in 1..=self.trusted.manifest().roots.len() {
            let label = root_label(number);
            let path = self.path.join("private").join(format!("{label}.key"));
            if path.is_file() {
                let seed = seed(&path, &label, passphrase)?;
                roots.push(SigningKey::from_seed(seed).map_err(unsealed)?);
            }
        }
        Ok(roots)
    }

    /// The codes of cards, as far as there are any.
    pub(super) fn codes(&self) -> Result<KnownCodes, Failure> {
        let path = self.codes_path();
        if !path.is_file() {
            let authority = self.trusted.manifest().authority;
            return Ok(KnownCodes { authority, codes: Vec::new() });
        }
        KnownCodes::read(&read(&path)?).map_err(refused)
    }

    pub(super) fn codes_path(&self) -> PathBuf {
        self.path.join("server").join("codes.cbor")
    }
}

/// What a desk certifies, orders and reads with.
pub(super) struct DeskKeys {
    /// OPS.
    pub(super) ops: SigningKey,
    /// AK, as far as their keys lie here.
    pub(super) desks: Vec<OpeningKey>,
}

/// What the key file of OPS is called inside.
pub(super) const OPS: &str = "ops";

/// What the key file of a root is called inside; from 1.
pub(super) fn root_label(number: usize) -> String {
    format!("root-{number}")
}

/// What the key file of an AK is called inside; from 1.
pub(super) fn desk_label(number: usize) -> String {
    format!("desk-{number}")
}

/// Puts a manifest where each of those who need it looks.
pub(super) fn publish(folder: &Path, version: u64, bytes: &[u8]) -> Result<(), Failure> {
    write(&folder.join("manifests").join(version.to_string()), bytes)?;
    write(&folder.join("desk").join("manifest"), bytes)?;
    write(&folder.join("server").join("manifest"), bytes)?;
    // Last: where there is a manifest, there is a whole authority.
    write(&folder.join("manifest"), bytes)
}

fn seed(path: &Path, label: &str, passphrase: &Passphrase) -> Result<Secret<32>, Failure> {
    let plain = open_key_file(label, &read(path)?, passphrase).map_err(unsealed)?;
    let mut seed: [u8; 32] =
        plain.as_slice().try_into().map_err(|_| refused(TrustRefused::Malformed))?;
    let secret = Secret::copy_of(&seed);
    seed.zeroize();
    Ok(secret)
}

/// A manifest that lies with its authority, or was handed over as it is.
pub(crate) fn believed(bytes: &[u8]) -> Result<Trusted, Failure> {
    let signed =
        dalil_protocol::Signed::<dalil_protocol::Manifest>::read(bytes).map_err(refused)?;
    Trusted::kept(bytes, signed.hash()).map_err(refused)
}

/// A path that clap has made sure of.
pub(crate) fn given(matches: &ArgMatches, name: &str) -> PathBuf {
    matches.get_one::<PathBuf>(name).cloned().unwrap_or_default()
}

/// A text that clap has made sure of.
pub(crate) fn said<'a>(matches: &'a ArgMatches, name: &str) -> &'a str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}

/// All texts of an option.
pub(crate) fn all_said(matches: &ArgMatches, name: &str) -> Vec<String> {
    matches.get_many::<String>(name).map(|texts| texts.cloned().collect()).unwrap_or_default()
}

/// A number that clap has made sure of.
pub(crate) fn counted(matches: &ArgMatches, name: &str) -> u16 {
    matches.get_one::<u16>(name).copied().unwrap_or(1)
}

/// The whole file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |_| Failure::new("file-unreadable").about("path", path.display());
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(LARGEST).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// A new file that only its owner may read. Where one is there, it is replaced as a whole.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let unwritten = |_| Failure::new("authority-unwritten").about("path", path.display());
    if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        make_folder(parent).map_err(unwritten)?;
    }
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    let new = PathBuf::from(new);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&new).map_err(unwritten)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(unwritten)?;
    drop(file);
    fs::rename(&new, path).map_err(unwritten)
}

fn make_folder(path: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// The passphrase: the first line of `--passphrase-file`, else of the input.
pub(crate) fn passphrase(matches: &ArgMatches) -> Result<Zeroizing<String>, Failure> {
    let mut text = Zeroizing::new(String::with_capacity(8192));
    let taken = match matches.get_one::<PathBuf>("passphrase-file") {
        Some(path) => {
            File::open(path).and_then(|file| file.take(LONGEST_LINE).read_to_string(&mut text))
        }
        None => std::io::stdin().take(LONGEST_LINE).read_to_string(&mut text),
    };
    taken.map_err(|_| unsealed(dalil_seal::Error::PassphraseEmpty))?;
    Ok(Zeroizing::new(text.lines().next().unwrap_or_default().to_owned()))
}

/// The same, for opening what is there.
pub(crate) fn opening(matches: &ArgMatches) -> Result<Passphrase, Failure> {
    Passphrase::given(&passphrase(matches)?).map_err(unsealed)
}

/// The clock of this computer.
pub(crate) fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// So many days later.
pub(crate) fn later(now: Moment, days: i64) -> Moment {
    Moment(now.0.saturating_add(days.saturating_mul(DAY_MS)))
}

/// The words of fingerprints in the language that is spoken.
pub(super) fn words(voice: &Voice) -> WordLanguage {
    WordLanguage::from_code(voice.language().tag())
}

/// Hexadecimal digits of bytes.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
