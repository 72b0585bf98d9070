//! Becoming a desk: the authority's files are read once; what they hold stays in the vault.

use std::path::Path;

use dalil_ipc::{BecomeDeskRequest, DeskRoleView, FailureCode};
use dalil_protocol::{Manifest, SealPublic, Signed};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{Passphrase, Secret, SigningKey, VerifyingKey, key_file_label, open_key_file};
use dalil_vault::DeskKeys;

use crate::App;
use crate::failure::Trouble;
use crate::response::short;

/// Larger than any file that an authority makes.
const MOST_BYTES: u64 = 256 * 1024;
/// More files than an authority's folder holds.
const MOST_FILES: usize = 64;

impl App {
    pub(crate) fn show_role(&mut self) -> Result<DeskRoleView, Trouble> {
        if self.practice.is_some() {
            return Ok(DeskRoleView { is_desk: false, label: String::new(), may_certify: false });
        }
        let vault = &self.session()?.vault;
        Ok(DeskRoleView {
            is_desk: vault.is_desk()?,
            label: vault.desk_label()?,
            may_certify: vault.may_certify()?,
        })
    }

    pub(crate) fn make_desk(
        &mut self,
        request: &BecomeDeskRequest,
    ) -> Result<DeskRoleView, Trouble> {
        let label = short(request.label.trim())?;
        let passphrase = Passphrase::given(&request.passphrase)?;
        let now = self.now();
        let unfit = || Trouble::from(FailureCode::DeskFilesUnfit);
        let files = read_all(Path::new(request.folder.trim())).ok_or_else(unfit)?;
        let manifests = files.iter().filter_map(|file| Signed::<Manifest>::read(file).ok());
        let newest = manifests.max_by_key(|signed| signed.claimed().version).ok_or_else(unfit)?;
        // Whoever has the private halves of what it names need not be told by roots whose it is.
        let manifest = newest.claimed();
        let (mut ops, mut openers) = (None, Vec::new());
        for file in &files {
            let Some(key) = key_file_label(file) else { continue };
            let Ok(plain) = open_key_file(key, file, &passphrase) else { continue };
            let Ok(seed) = <&[u8; 32]>::try_from(plain.as_slice()) else { continue };
            let signing = SigningKey::from_seed(Secret::copy_of(seed))?;
            if manifest.ops.contains(&signing.verifying_key().into()) {
                ops = Some(signing);
            } else if is_desk_key(manifest, seed) {
                openers.push(Secret::copy_of(seed));
            }
        }
        if openers.is_empty() || label.is_empty() {
            return Err(unfit());
        }
        let keys = DeskKeys { authority: manifest.authority, label, ops, openers };
        let signers: Vec<VerifyingKey> = manifest.ops.iter().map(|key| key.key()).collect();
        let vault = &mut self.session()?.vault;
        vault.become_desk(&keys, now)?;
        vault.trust_authority(manifest.authority, &signers, now)?;
        self.show_role()
    }
}

fn is_desk_key(manifest: &Manifest, seed: &[u8; 32]) -> bool {
    let public = OpeningKey::from_seed(Secret::copy_of(seed)).sealing_key();
    let public = public.ok().and_then(|key| SealPublic::of(&key).ok());
    public.is_some_and(|public| manifest.desks.contains(&public))
}

/// The small files of a folder; none where it cannot be read.
fn read_all(folder: &Path) -> Option<Vec<Vec<u8>>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).ok()?.take(MOST_FILES) {
        let path = entry.ok()?.path();
        let small = path.metadata().is_ok_and(|meta| meta.is_file() && meta.len() <= MOST_BYTES);
        if small {
            files.push(std::fs::read(&path).ok()?);
        }
    }
    Some(files)
}
