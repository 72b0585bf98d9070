//! Another key under everything that is kept: what somebody copied of this computer before opens
//! nothing that comes after.

use dalil_ipc::{ProtectionView, RenewKeysRequest};
use dalil_seal::Passphrase;
use dalil_vault::AuditKind;

use crate::failure::Trouble;
use crate::{App, Session, audit, officers};

impl App {
    /// Where the keys could not be changed after all, the vault is open as it was, or closed where
    /// nobody can tell: its passphrase opens it either way.
    pub(crate) fn rekey(&mut self, request: &RenewKeysRequest) -> Result<ProtectionView, Trouble> {
        let passphrase = Passphrase::given(&request.passphrase)?;
        let now = self.now();
        self.session()?;
        self.give_up();
        let home = self.home.as_mut().map_err(|failure| Trouble::Told(failure.clone()))?;
        let Some(session) = self.session.take() else {
            return Err(dalil_ipc::FailureCode::Locked.into());
        };
        match home.rekey(session.vault, &passphrase, None, now) {
            Ok((mut vault, found)) => {
                audit::note(&mut vault, AuditKind::Rekeyed, now, 0);
                self.session = Some(Session { vault, ..session });
                self.tell(found.iter().map(|one| officers::notice(one, None)));
                self.show_protection()
            }
            Err(stopped) => {
                self.session = stopped.vault.map(|vault| Session { vault: *vault, ..session });
                self.guarded(Err(stopped.error))
            }
        }
    }
}
