//! Another key under everything that is kept: what somebody copied of this computer before opens
//! nothing that comes after. When a colleague leaves, what is shared with them ends in the same act.

use dalil_ipc::{FailureCode, ProtectionView, RenewKeysRequest};
use dalil_seal::Passphrase;
use dalil_vault::{AuditKind, AuditRecord, Colleague, SharedRow};

use crate::failure::Trouble;
use crate::sharing::left;
use crate::{App, Session, audit, officers};

impl App {
    /// Where the keys could not be changed after all, the vault is open as it was, or closed where
    /// nobody can tell: its passphrase opens it either way. What is no longer shared stays so.
    pub(crate) fn rekey(&mut self, request: &RenewKeysRequest) -> Result<ProtectionView, Trouble> {
        let passphrase = Passphrase::given(&request.passphrase)?;
        let now = self.now();
        // Before anything of it is done.
        self.session()?.vault.needs_mended()?;
        let leaver = request.leaver.as_deref().map(|alias| self.colleague(alias)).transpose()?;
        let parted = match &leaver {
            Some(leaver) => {
                self.confirm(&request.passphrase)?;
                self.part_with(leaver)?
            }
            None => 0,
        };
        self.give_up();
        let home = self.home.as_mut().map_err(|failure| Trouble::Told(failure.clone()))?;
        let Some(session) = self.session.take() else {
            return Err(FailureCode::Locked.into());
        };
        match home.rekey(session.vault, &passphrase, None, now) {
            Ok((mut vault, found)) => {
                audit::note(&mut vault, AuditKind::Rekeyed, now, 0);
                self.session = Some(Session { vault, ..session });
                self.tell(found.iter().map(|one| officers::notice(one, None)));
                if let Some(leaver) = &leaver {
                    self.note_departure(leaver, parted)?;
                }
                self.show_protection()
            }
            Err(stopped) => {
                self.session = stopped.vault.map(|vault| Session { vault: *vault, ..session });
                self.guarded(Err(stopped.error))
            }
        }
    }

    /// Ends everything that this officer shares with a colleague. Each end is an entry in the history
    /// of its case, and says that the colleague left.
    fn part_with(&mut self, leaver: &Colleague) -> Result<i64, Trouble> {
        let now = self.now();
        let session = self.session()?;
        session.warm = None;
        let mut ended = 0;
        for (case, row) in session.vault.shared()? {
            let sharing = session.vault.sharing(case)?;
            let is_in = sharing.is_some_and(|sharing| sharing.granted.contains(&leaver.officer));
            if row == SharedRow::Given && is_in {
                session.vault.end_share(case, leaver.officer, "left", now)?;
                let about = vec![case.0, leaver.officer.0];
                let kind = AuditKind::ShareEnded;
                session.vault.audit(&AuditRecord { kind, at: now, about, amount: 0 })?;
                ended += 1;
            }
        }
        Ok(ended)
    }

    fn note_departure(&mut self, leaver: &Colleague, ended: i64) -> Result<(), Trouble> {
        let at = self.now();
        let vault = &mut self.session()?.vault;
        vault.put_setting(&left(leaver.officer), "")?;
        let (kind, about) = (AuditKind::ColleagueLeft, vec![leaver.officer.0]);
        Ok(vault.audit(&AuditRecord { kind, at, about, amount: ended })?)
    }
}
