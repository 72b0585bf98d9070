//! What the computer does behind the program's back: told once on the first screen, and always to
//! be found in the settings. The shell looks; here it is only told.

use std::collections::BTreeSet;
use std::fs;

use dalil_ipc::{ComputerView, CopyRequest, FailureCode, Notice};

use crate::failure::Trouble;
use crate::response::MAX_TEXT;
use crate::{App, Session};

/// The codes that somebody on this computer has seen. Nothing of a case.
const FILE: &str = "computer.json";

impl App {
    /// Says what the shell found out about this computer.
    #[must_use]
    pub fn on(mut self, computer: ComputerView) -> Self {
        self.computer = computer;
        self
    }

    /// What nobody was told yet.
    pub(crate) fn news_of_the_computer(&self) -> impl Iterator<Item = Notice> + use<> {
        let told = self.seen_codes();
        let codes = self.computer.codes().into_iter().filter(move |code| !told.contains(*code));
        codes.map(|code| Notice { code: code.to_owned(), alias: None })
    }

    /// Whoever unlocks has seen the first screen.
    pub(crate) fn seen_the_computer(&self) {
        let mut told = self.seen_codes();
        let before = told.len();
        told.extend(self.computer.codes().into_iter().map(str::to_owned));
        if told.len() > before
            && let Ok(bytes) = serde_json::to_vec(&told)
        {
            // Told once more where it cannot be kept.
            let _ = fs::write(self.config.data.join(FILE), bytes);
        }
    }

    fn seen_codes(&self) -> BTreeSet<String> {
        let kept = fs::read(self.config.data.join(FILE)).ok();
        kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Words leave by the clipboard only from an open vault, and no more than one text.
    pub(crate) fn may_copy(&mut self, request: &CopyRequest) -> Result<(), Trouble> {
        let _: &mut Session = self.session()?;
        if request.text.chars().count() > MAX_TEXT {
            return Err(Trouble::TooLong(MAX_TEXT));
        }
        if request.text.is_empty() {
            return Err(FailureCode::Unexpected.into());
        }
        Ok(())
    }
}
