//! What becomes of a command's result on its way to the screen that asked.

use dalil_ipc::Failure;

use crate::App;
use crate::failure::{self, Trouble};

impl App {
    /// What a command came to, in the words of the screens: somebody asked for it.
    pub(crate) fn told<T>(&mut self, result: Result<T, Trouble>) -> Result<T, Failure> {
        use dalil_vault::Error::{CaseDoubted, NotMended, VaultDamaged};
        // A damaged file is not worked on: the next quiet moment, however short, looks at every page
        // and mends it. Nor is a case that waits to be mended; where it was tried, others are.
        let damaged = matches!(&result, Err(Trouble::Vault(VaultDamaged { .. })));
        let waits = matches!(&result, Err(Trouble::Vault(CaseDoubted | NotMended)))
            && self.session.as_ref().is_some_and(|session| !session.rounds.mended);
        if let (Err(Trouble::Vault(error)), Some(session)) = (&result, &mut self.session) {
            // What only sounded like damage is over when the officer asks again.
            let _ = session.vault.freshen(error);
            if damaged {
                session.rounds.read_again();
            }
        }
        self.last_command =
            if damaged || waits { dalil_case::Moment(i64::MIN) } else { self.now() };
        result.map_err(|trouble| failure::of(&self.random, trouble))
    }

    /// As [`Self::told`], for what a screen asks by itself: it puts nothing off.
    pub(crate) fn watched<T>(&self, result: Result<T, Trouble>) -> Result<T, Failure> {
        result.map_err(|trouble| failure::of(&self.random, trouble))
    }
}
