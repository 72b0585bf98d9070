//! A file that was let go over the window. The shell says where it lies, never a screen; it is opened
//! at once, so that nothing else can take its place, and read when an officer has said what it is.

use std::fs::File;
use std::io::{self, Read as _, Seek as _};
use std::path::PathBuf;

use dalil_ipc::{BeginLetGoRequest, FailureCode, FileProgress, LetGoView};
use dalil_vault::MOST_AT_ONCE;

use crate::App;
use crate::failure::Trouble;

/// Parts that are taken before the screen is told.
const AT_A_TIME: usize = 8;

/// One file that waits to be asked about.
pub(crate) struct LetGo {
    file: File,
    size: u64,
}

impl LetGo {
    /// Opens it; none where it is a folder or no file that ends.
    fn open(path: &PathBuf) -> Option<Self> {
        // Looked at before it is opened: opening a pipe would wait for whoever writes into it.
        if !std::fs::metadata(path).ok()?.is_file() {
            return None;
        }
        let file = File::open(path).ok()?;
        let told = file.metadata().ok().filter(std::fs::Metadata::is_file)?;
        Some(Self { file, size: told.len() })
    }
}

impl App {
    /// Files were let go over the window. Several at once are none: each is asked about by itself.
    pub fn let_go(&mut self, paths: &[PathBuf]) {
        let is_asked = self.session.is_some();
        self.held = match paths {
            [path] if is_asked => LetGo::open(path),
            _ => None,
        };
    }

    pub(crate) fn show_let_go(&mut self) -> Result<LetGoView, Trouble> {
        self.session()?;
        Ok(LetGoView { size: self.held.as_ref().map(|held| held.size) })
    }

    pub(crate) fn begin_held(
        &mut self,
        request: &BeginLetGoRequest,
    ) -> Result<FileProgress, Trouble> {
        let BeginLetGoRequest { case_id, question, name, consent } = request;
        let about = self.about(case_id, question.as_deref(), name, consent)?;
        let held = self.held.as_mut().ok_or(FailureCode::FileUnfit)?;
        // Once more from its beginning, where the disk was full.
        held.file.rewind().map_err(reading)?;
        let size = held.size;
        self.announce(about, size)
    }

    pub(crate) fn take_held(&mut self) -> Result<FileProgress, Trouble> {
        let mut progress = FileProgress::default();
        for _ in 0..AT_A_TIME {
            let coming = self.coming.take().ok_or(FailureCode::FileUnfit)?;
            let held = self.held.as_mut().ok_or(FailureCode::FileUnfit)?;
            let mut part = Vec::with_capacity(MOST_AT_ONCE);
            let most = MOST_AT_ONCE as u64;
            held.file.by_ref().take(most).read_to_end(&mut part).map_err(reading)?;
            let is_over = part.len() < MOST_AT_ONCE;
            progress = self.take_bytes(coming, &part)?;
            // It is shorter than it was, or it is whole.
            if is_over && progress.taken < progress.size {
                self.coming = None;
                return Err(FailureCode::FileUnfit.into());
            }
            if progress.taken >= progress.size {
                self.held = None;
                break;
            }
        }
        Ok(progress)
    }
}

fn reading(source: io::Error) -> Trouble {
    Trouble::File { doing: "reading a file that was let go", source }
}
