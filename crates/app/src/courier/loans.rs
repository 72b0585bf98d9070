//! The open vault, lent for one brief step at a time.
//!
//! The application hands its session over and waits until it has it back, so a step and a command
//! never meet. A session that was closed meanwhile, or opened by somebody else, is not lent.

use std::sync::Arc;
use std::sync::mpsc::{Sender, SyncSender, sync_channel};

use dalil_sync::{Post, Stop};
use dalil_vault::{Error as VaultError, Vault};

use crate::Session;
use crate::stick::Progress;

/// Called when the application is needed.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// Somebody wants the vault of one visit for a step. Where the reply is dropped it is locked.
pub(crate) struct Asked {
    pub(crate) visit: u64,
    pub(crate) reply: SyncSender<Loan>,
}

/// The session, to be given back.
pub(crate) struct Loan {
    pub(crate) session: Session,
    pub(crate) back: SyncSender<Session>,
}

/// Where the courier gets the vault that was open when it set out.
pub struct Loans {
    visit: u64,
    ask: Sender<Asked>,
    wake: Wake,
    /// Counts the steps, for whoever watches.
    progress: Option<Arc<Progress>>,
}

impl Loans {
    pub(crate) fn new(visit: u64, ask: Sender<Asked>, wake: Wake) -> Self {
        Self { visit, ask, wake, progress: None }
    }

    pub(crate) fn counted(self, progress: &Arc<Progress>) -> Self {
        Self { progress: Some(Arc::clone(progress)), ..self }
    }
}

impl Post for Loans {
    fn step<T: Send>(
        &self,
        work: impl FnOnce(&mut Vault) -> Result<T, VaultError> + Send,
    ) -> Result<T, Stop> {
        let (reply, lent) = sync_channel(1);
        self.ask.send(Asked { visit: self.visit, reply }).map_err(|_| Stop::Locked)?;
        (self.wake)();
        if let Some(progress) = &self.progress {
            progress.step(1);
        }
        let Loan { mut session, back } = lent.recv().map_err(|_| Stop::Locked)?;
        let done = work(&mut session.vault);
        // Where the application is gone, the vault goes with what is dropped here.
        let _ = back.send(session);
        Ok(done?)
    }
}
