//! The way over a stick: what waits is written sealed, an answer is read. On a thread of its own, so
//! that a slow stick stops nobody.

use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use dalil_case::Moment;
use dalil_ipc::{FailureCode, FolderRequest, StickStep, StickView};
use dalil_seal::Random;
use dalil_sync::Stop;
use dalil_sync::bundle::{BundleError, Fault, VOLUME, import, is_bundle, write_up};

use crate::App;
use crate::courier::{Loans, Told};
use crate::failure::{self, Trouble};

/// Bytes that are handed out in one step; as the bundle does it.
const STEP: u64 = 1 << 18;
/// Most files of a folder that are looked at.
const FILES: usize = 1000;

/// How far it is, for whoever watches.
#[derive(Default)]
pub(crate) struct Progress {
    done: AtomicU64,
    of: AtomicU64,
}

impl Progress {
    fn thousandths(&self) -> u32 {
        let of = self.of.load(Ordering::Relaxed).max(1);
        let done = self.done.load(Ordering::Relaxed).saturating_mul(1000) / of;
        u32::try_from(done.min(999)).unwrap_or(999)
    }

    pub(crate) fn step(&self, by: u64) {
        self.done.fetch_add(by, Ordering::Relaxed);
    }
}

/// What is being done with a stick.
#[derive(Default)]
pub(crate) struct Stick {
    view: StickView,
    progress: Arc<Progress>,
    /// Which one it is: what was given up is not heard.
    number: u64,
}

/// What came of it.
pub(crate) struct StickEnd {
    number: u64,
    end: Result<Done, Trouble>,
}

struct Done {
    path: Option<String>,
    parts: u32,
    fresh: u32,
    is_whole: bool,
}

impl App {
    pub(crate) fn show_stick(&mut self) -> Result<StickView, Trouble> {
        self.hear();
        self.session()?;
        let stick = &self.post.stick;
        let mut view = stick.view.clone();
        if matches!(view.step, StickStep::Writing | StickStep::Reading) {
            view.done = stick.progress.thousandths();
        }
        if view.folder.is_empty() {
            view.folder = self.config.papers.to_string_lossy().into_owned();
        }
        Ok(view)
    }

    pub(crate) fn write_to_stick(&mut self, request: &FolderRequest) -> Result<StickView, Trouble> {
        let now = self.now();
        let session = self.session()?;
        let requests = match session.vault.mail() {
            Ok(mail) => mail.requests()?.len(),
            Err(_) => return Err(FailureCode::NotJoined.into()),
        };
        // What was said a moment ago goes too.
        session.vault.seal_events(now, &dalil_vault::Quiet::undisturbed())?;
        let travels = session.vault.travels()?;
        let parts: u32 =
            travels.cases.values().map(|one| one.parts.saturating_add(one.files)).sum();
        if parts == 0 && travels.others == 0 && requests == 0 {
            return Err(FailureCode::NothingWaits.into());
        }
        let bytes: u64 = travels.cases.values().map(|one| one.bytes).sum();
        let folder = folder(&request.folder)?;
        let of = bytes / STEP + u64::from(parts) + 8;
        self.begin_stick(StickStep::Writing, request, of, move |loans, _| {
            let written = write_up(loans, &folder, VOLUME, &Random::new(), now)?;
            let path = written.last().map(|path| path.to_string_lossy().into_owned());
            Ok(Done { path, parts, fresh: 0, is_whole: true })
        })
    }

    pub(crate) fn read_from_stick(
        &mut self,
        request: &FolderRequest,
    ) -> Result<StickView, Trouble> {
        let now = self.now();
        self.session()?.vault.mail().map_err(|_| FailureCode::NotJoined)?;
        let bundles = bundles(Path::new(request.folder.trim()))?;
        let of = bundles.iter().filter_map(|path| fs::metadata(path).ok()).map(|is| is.len()).sum();
        self.begin_stick(StickStep::Reading, request, of, move |loans, progress| {
            read_all(loans, &bundles, progress, now)
        })
    }

    fn begin_stick(
        &mut self,
        step: StickStep,
        request: &FolderRequest,
        of: u64,
        work: impl FnOnce(&Loans, &Arc<Progress>) -> Result<Done, Trouble> + Send + 'static,
    ) -> Result<StickView, Trouble> {
        if matches!(self.post.stick.view.step, StickStep::Writing | StickStep::Reading) {
            return self.show_stick();
        }
        let progress = Arc::new(Progress::default());
        progress.of.store(of, Ordering::Relaxed);
        let number = self.post.stick.number.saturating_add(1);
        let folder = request.folder.trim().to_owned();
        let view = StickView { step, folder, ..StickView::default() };
        self.post.stick = Stick { view, progress: Arc::clone(&progress), number };
        let visit = self.post.visit;
        let counted = Arc::clone(&progress);
        self.post.courier.beside(visit, &counted, move |loans| {
            Told::Stick(StickEnd { number, end: work(loans, &progress) })
        });
        self.show_stick()
    }

    pub(crate) fn stick_ended(&mut self, end: StickEnd) {
        let stick = &mut self.post.stick;
        if end.number != stick.number || stick.view.step == StickStep::Idle {
            return;
        }
        let was = stick.view.step;
        let (step, trouble) = match end.end {
            Ok(done) => {
                if let Some(session) = self.session.as_mut().filter(|_| done.fresh > 0) {
                    session.warm = None;
                }
                stick.view.path = done.path;
                stick.view.parts = done.parts;
                stick.view.fresh = done.fresh;
                match (was, done.is_whole) {
                    (StickStep::Reading, true) => (StickStep::Read, None),
                    (_, true) => (StickStep::Written, None),
                    (_, false) => (StickStep::Failed, Some(FailureCode::StickCut.into())),
                }
            }
            Err(trouble) => (StickStep::Failed, Some(trouble)),
        };
        stick.view.step = step;
        stick.view.failure = trouble.map(|trouble: Trouble| failure::of(&self.random, trouble));
    }

    /// Forgets what was said of it. What is being written is not heard of any more; a file that was
    /// not whole has no name.
    pub(crate) fn drop_stick(&mut self) -> Result<StickView, Trouble> {
        let folder = std::mem::take(&mut self.post.stick.view.folder);
        self.post.stick.view = StickView { folder, ..StickView::default() };
        self.post.stick.number = self.post.stick.number.saturating_add(1);
        self.show_stick()
    }
}

/// A folder that is there.
fn folder(typed: &str) -> Result<PathBuf, Trouble> {
    let path = PathBuf::from(typed.trim());
    if path.is_dir() { Ok(path) } else { Err(FailureCode::NoSuchFolder.into()) }
}

/// The bundles of a folder, or the one that was named. The names of files say nothing.
fn bundles(path: &Path) -> Result<Vec<PathBuf>, Trouble> {
    if path.is_file() && is_bundle(path) {
        return Ok(vec![path.to_owned()]);
    }
    let entries = fs::read_dir(path).map_err(|_| FailureCode::NoSuchFolder)?;
    let files = entries.take(FILES).filter_map(|entry| Some(entry.ok()?.path()));
    let mut bundles: Vec<PathBuf> =
        files.filter(|path| path.is_file() && is_bundle(path)).collect();
    bundles.sort();
    if bundles.is_empty() { Err(FailureCode::StickEmpty.into()) } else { Ok(bundles) }
}

/// Reads each bundle that is for this computer; one that is not is left to whoever it is for.
fn read_all(
    loans: &Loans,
    bundles: &[PathBuf],
    progress: &Arc<Progress>,
    now: Moment,
) -> Result<Done, Trouble> {
    let mut done = Done { path: None, parts: 0, fresh: 0, is_whole: true };
    for path in bundles {
        let file = File::open(path).map_err(|error| BundleError::from(Fault::File(error)))?;
        let counted = Counted { file: BufReader::new(file), progress };
        match import(loans, counted, now) {
            Ok((came, is_whole)) => {
                done.parts = done.parts.saturating_add(1);
                done.fresh = done.fresh.saturating_add(u32::try_from(came).unwrap_or(u32::MAX));
                done.is_whole &= is_whole;
            }
            Err(BundleError::Fault(Fault::NotOpened | Fault::NotABundle)) => {}
            Err(BundleError::Fault(Fault::Cut)) => {
                done.parts = done.parts.saturating_add(1);
                done.is_whole = false;
            }
            Err(error) => return Err(error.into()),
        }
    }
    if done.parts == 0 { Err(FailureCode::StickForeign.into()) } else { Ok(done) }
}

/// Counts what was read.
struct Counted<'a> {
    file: BufReader<File>,
    progress: &'a Progress,
}

impl Read for Counted<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(into)?;
        self.progress.step(u64::try_from(count).unwrap_or(0));
        Ok(count)
    }
}

/// What a screen is told of a bundle.
pub(crate) fn of_bundle(error: &BundleError) -> Result<FailureCode, &dalil_vault::Error> {
    use io::ErrorKind as Kind;
    let fault = match error {
        BundleError::Stop(Stop::Vault(error)) => return Err(error),
        BundleError::Stop(Stop::Locked) => return Ok(FailureCode::Locked),
        BundleError::Stop(_) => return Ok(FailureCode::Unexpected),
        BundleError::Fault(fault) => fault,
    };
    Ok(match fault {
        Fault::NotABundle => FailureCode::StickEmpty,
        Fault::FromTheFuture => FailureCode::ProgramOld,
        Fault::NotOpened | Fault::Broken => FailureCode::StickForeign,
        Fault::Cut => FailureCode::StickCut,
        Fault::File(error) => match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => FailureCode::StickFull,
            Kind::NotFound => FailureCode::NoSuchFolder,
            _ => FailureCode::StickReadOnly,
        },
        Fault::Seal(_) | Fault::Refused(_) => FailureCode::Unexpected,
    })
}
