//! A forgotten passphrase and a lost sheet: the authority is asked with a file, and its file opens
//! the vault.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use dalil_ipc::{
    AskAuthorityRequest, AskedAuthorityRequest, AskedAuthorityView, FailureCode, TakeReplyRequest,
    UnlockedView,
};
use dalil_seal::{Passphrase, WordLanguage};
use dalil_vault::AuditKind;

use crate::failure::Trouble;
use crate::paper::place_for;
use crate::recovery::chosen;
use crate::{App, audit, officers};

/// A name that tells a passer-by nothing.
const NAME: &str = "note.req";
/// Larger is no reply.
const MOST: u64 = 32 * 1024;

impl App {
    pub(crate) fn show_asked(
        &mut self,
        request: &AskedAuthorityRequest,
    ) -> Result<AskedAuthorityView, Trouble> {
        let path = self.config.papers.join(NAME).to_string_lossy().into_owned();
        let home = self.home()?;
        let id = home.find(&request.alias).ok_or(FailureCode::OfficerUnknown)?;
        let asked = home.asked_authority(id)?;
        let language = WordLanguage::from_code(&request.language);
        Ok(AskedAuthorityView {
            is_possible: home.has_authority(id)?,
            words: asked.as_ref().map(|asked| asked.fingerprint(language)),
            at: asked.as_ref().map(|asked| asked.at.0),
            path,
        })
    }

    pub(crate) fn ask_to_open(
        &mut self,
        request: &AskAuthorityRequest,
    ) -> Result<AskedAuthorityView, Trouble> {
        let path = place_for(&request.path, "req")?;
        if !request.replace && path.exists() {
            return Err(FailureCode::PaperPathTaken.into());
        }
        let wanted = chosen(&request.passphrase, &request.repeated, &request.alias)?;
        let now = self.now();
        let home = self.home()?;
        let id = home.find(&request.alias).ok_or(FailureCode::OfficerUnknown)?;
        let asked = home.ask_authority(id, &wanted, now)?;
        // It is sealed from end to end: nothing of it is in clear outside of the vault.
        write(&path, &asked.to_bytes(), request.replace)
            .map_err(|source| Trouble::File { doing: "writing a request", source })?;
        let (alias, language) = (request.alias.clone(), request.language.clone());
        let mut view = self.show_asked(&AskedAuthorityRequest { alias, language })?;
        view.path = path.to_string_lossy().into_owned();
        Ok(view)
    }

    pub(crate) fn let_in_by_reply(
        &mut self,
        request: &TakeReplyRequest,
    ) -> Result<UnlockedView, Trouble> {
        let passphrase = Passphrase::given(&request.passphrase)?;
        let reply =
            read(&PathBuf::from(request.path.trim())).map_err(|_| FailureCode::ReplyMissing)?;
        self.pack()?;
        let now = self.now();
        let home = self.home()?;
        let id = home.find(&request.alias).ok_or(FailureCode::OfficerUnknown)?;
        let was_sealed = home.door(id).is_sealed();
        if self.session.is_some() {
            self.close();
        }
        let taken = self.home()?.take_reply(id, &reply, &passphrase, now);
        let (mut vault, found) = taken.map_err(|error| match error {
            dalil_vault::Error::Trust(_) => Trouble::from(FailureCode::NotBelieved),
            error => Trouble::from(error),
        })?;
        if was_sealed && !audit::knows_of_seal(&vault) {
            audit::note(&mut vault, AuditKind::SealLocked, now, 0);
        }
        audit::opened_by(&mut vault, &found, AuditKind::Recovered, now);
        self.tell(found.iter().map(|one| officers::notice(one, Some(&request.alias))));
        Ok(self.begin(request.alias.clone(), vault))
    }
}

/// Beside its place first; what is there already stays unless it may go.
fn write(path: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true);
    if replace {
        options.create(true).truncate(true)
    } else {
        options.create_new(true)
    };
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() && !replace {
        // Half a request that this call made. Where it stays, it is refused when it is read.
        let _ = fs::remove_file(path);
    }
    written
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST).read_to_end(&mut bytes)?;
    Ok(bytes)
}
