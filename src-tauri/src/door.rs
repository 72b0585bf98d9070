//! The door: every command of a window goes through here, one at a time and in order.
//!
//! One thread owns the application, so a slow passphrase never freezes a window and two answers
//! never overtake each other. What passes is not looked at and not logged. Whenever a vault was
//! opened or closed, whoever waits for it is told.

use dalil_app::{Quiet, Wake};
use dalil_ipc::{ASKED_BY_ITSELF, Failure, FailureCode};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

/// Closes the vault at once.
const LOCK: &str = "lock";
/// What opens a vault, whichever was open before: what an order asked for that one is over then.
const OPENS: [&str; 7] = [
    "create_officer",
    "create_beside",
    "unlock",
    "recover",
    "take_reply",
    "practise",
    "mend_vault",
];
/// How often the clocks are looked at while a vault is open: nobody's minute is a second longer.
const LOOK: Duration = Duration::from_secs(1);
/// Nobody has asked for anything for so long: time for copies and checks.
const REST: Duration = Duration::from_secs(5);
/// How long a screen may take to hand over the words that are being typed.
pub(crate) const COURTESY: Duration = Duration::from_millis(400);
/// A checkpoint on a slow stick takes this long, and a shutdown does not wait longer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Gets the answer to one command.
pub(crate) type Answer = Box<dyn FnOnce(Result<Value, Failure>) + Send>;

enum Said {
    Asked {
        command: String,
        request: Value,
        answer: Answer,
    },
    Lock,
    /// Files were let go over the window. Where they lie is said here and nowhere else.
    LetGo(Vec<PathBuf>),
    /// Something that goes on beside the application needs it for a moment.
    Lend,
    Stop,
}

/// What is behind the door.
pub(crate) trait Application: 'static {
    /// Gets a command's name and its request, answers with the view for the screen or a failure.
    fn answer(&mut self, command: &str, request: Value) -> Result<Value, Failure>;
    /// Closes the vault if nobody was there for too long. Says whether one is open still.
    fn tend(&mut self) -> bool;
    /// Nobody asks for anything: copies, checks and the like, given up as soon as somebody does.
    fn rest(&mut self);
    /// Something beside it asked for the vault, for one brief step each. Says whether that brought an
    /// order by which the vault is to be locked.
    fn lend(&mut self) -> bool;
    /// Files were let go over the window.
    fn let_go(&mut self, paths: Vec<PathBuf>);
}

/// What became of the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// Somebody opened it.
    Opened,
    /// It is closed, whoever or whatever closed it.
    Closed,
    /// It is to be closed: the screen may hand over its last words, and closes it by that.
    Leaves,
}

/// Whether a vault is open, for whoever must wait until none is.
#[derive(Default)]
struct Standing {
    is_open: Mutex<bool>,
    moved: Condvar,
}

impl Standing {
    fn set(&self, open: bool) -> Option<Change> {
        let mut is_open = self.is_open.lock().ok()?;
        let before = std::mem::replace(&mut *is_open, open);
        self.moved.notify_all();
        match (before, open) {
            (false, true) => Some(Change::Opened),
            (true, false) => Some(Change::Closed),
            _ => None,
        }
    }

    fn is_open(&self) -> bool {
        self.is_open.lock().is_ok_and(|is_open| *is_open)
    }

    /// Whether none is open, after waiting for it no longer than `patience`.
    fn is_closed_within(&self, patience: Duration) -> bool {
        let Ok(is_open) = self.is_open.lock() else { return false };
        let waited = self.moved.wait_timeout_while(is_open, patience, |is_open| *is_open);
        waited.is_ok_and(|(is_open, _)| !*is_open)
    }
}

/// What speaks through the door.
#[derive(Clone)]
pub(crate) struct Door {
    sender: Arc<Sender<Said>>,
    standing: Arc<Standing>,
    /// How much was said and not yet heard.
    waiting: Arc<AtomicUsize>,
    /// Nothing is ever sent: the end of the thread is the message.
    closed: Arc<Mutex<Receiver<()>>>,
}

impl Door {
    /// Hands a command in. `answer` is called on the application's thread.
    pub(crate) fn ask(&self, command: String, request: Value, answer: Answer) -> bool {
        self.say(Said::Asked { command, request, answer })
    }

    fn say(&self, said: Said) -> bool {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        self.sender.send(said).is_ok()
    }

    /// Files were let go over the window: told before the screen can ask for them.
    pub(crate) fn let_go(&self, paths: Vec<PathBuf>) -> bool {
        self.say(Said::LetGo(paths))
    }

    /// Whether a vault is open at this moment.
    pub(crate) fn is_open(&self) -> bool {
        self.standing.is_open()
    }

    /// Closes the vault, after a screen was given `courtesy` to hand over its last words and close
    /// it by itself. Returns when it is closed.
    pub(crate) fn lock(&self, courtesy: Duration) {
        if !self.standing.is_closed_within(courtesy) && self.say(Said::Lock) {
            self.standing.is_closed_within(PATIENCE);
        }
    }

    /// Lets what was asked before be answered, closes the vault, and waits until that is done.
    pub(crate) fn close(&self) {
        let Ok(closed) = self.closed.lock() else { return };
        if self.say(Said::Stop) {
            let _ = closed.recv_timeout(PATIENCE);
        }
    }
}

/// Starts the thread that makes and owns the application. `told` is called on it after every change.
pub(crate) fn open<A: Application>(
    start: impl FnOnce(Quiet, Wake) -> A + Send + 'static,
    told: impl Fn(Change) + Send + 'static,
) -> io::Result<Door> {
    let (sender, receiver) = channel();
    let (closing, closed) = channel();
    let (standing, waiting) = (Arc::new(Standing::default()), Arc::new(AtomicUsize::new(0)));
    let (heard, seen) = (waiting.clone(), waiting.clone());
    let quiet = Quiet::for_as_long_as(move || seen.load(Ordering::Relaxed) == 0);
    let closed = Arc::new(Mutex::new(closed));
    let sender = Arc::new(sender);
    // What goes on beside the application keeps no door open.
    let beside = Arc::downgrade(&sender);
    let wake: Wake = Arc::new(move || {
        // An application that is gone needs nothing any more.
        let _ = beside.upgrade().map(|sender| sender.send(Said::Lend));
    });
    let door = Door { sender, standing: standing.clone(), waiting, closed };
    std::thread::Builder::new().name("application".into()).spawn(move || {
        let _closing = closing;
        serve(start(quiet, wake), &receiver, &heard, &standing, told);
    })?;
    Ok(door)
}

fn serve(
    mut application: impl Application,
    said: &Receiver<Said>,
    waiting: &AtomicUsize,
    standing: &Standing,
    told: impl Fn(Change),
) {
    let tell = |open: bool| standing.set(open).into_iter().for_each(&told);
    let (mut looked, mut asked) = (Instant::now(), Instant::now());
    // Since when the screen has been asked for its last words, and whether somebody wanted the vault
    // meanwhile: that is begun afterwards, or they would wait for ever.
    let (mut leaves, mut put_off): (Option<Instant>, bool) = (None, false);
    loop {
        let patience = leaves.map_or(LOOK, |since| COURTESY.saturating_sub(since.elapsed()));
        let is_over = leaves.is_none() && std::mem::take(&mut put_off);
        let next = if is_over { Ok(Said::Lend) } else { said.recv_timeout(patience) };
        // What goes on beside it is nobody at the screen, and neither is a screen that looks by itself.
        let is_somebody = match &next {
            Ok(Said::Asked { command, .. }) => !ASKED_BY_ITSELF.contains(&command.as_str()),
            Ok(Said::Lock | Said::Stop | Said::LetGo(_)) => true,
            Ok(Said::Lend) | Err(_) => false,
        };
        if next.is_ok() && !matches!(next, Ok(Said::Lend)) {
            waiting.fetch_sub(1, Ordering::Relaxed);
        }
        if is_somebody {
            asked = Instant::now();
        }
        match next {
            Ok(Said::Asked { command, request, answer }) => {
                let result = call(&mut application, &command, request);
                if result.is_ok() && OPENS.contains(&command.as_str()) {
                    leaves = None;
                }
                // The place is changed before anybody reads the answer.
                tell(tend(&mut application));
                answer(result);
            }
            Ok(Said::Lock) => {
                let _ = call(&mut application, LOCK, json!({}));
                tell(tend(&mut application));
            }
            Ok(Said::LetGo(paths)) => {
                let _ = catch_unwind(AssertUnwindSafe(|| application.let_go(paths)));
            }
            // Between the order and the lock nothing is begun that may take longer than the screen has.
            Ok(Said::Lend) if leaves.is_some() => put_off = true,
            Ok(Said::Lend) => {
                let lent = catch_unwind(AssertUnwindSafe(|| application.lend()));
                if lent.unwrap_or(false) {
                    leaves = Some(Instant::now());
                    told(Change::Leaves);
                }
            }
            Ok(Said::Stop) | Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) if leaves.is_none() && asked.elapsed() >= REST => {
                asked = Instant::now();
                let _ = catch_unwind(AssertUnwindSafe(|| application.rest()));
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
        // Whoever locked it meanwhile, and whatever is open then, is no affair of that order.
        leaves = leaves.filter(|_| standing.is_open());
        if leaves.is_some_and(|since| since.elapsed() >= COURTESY) {
            leaves = None;
            let _ = call(&mut application, LOCK, json!({}));
            tell(tend(&mut application));
        }
        if looked.elapsed() >= LOOK {
            tell(tend(&mut application));
            looked = Instant::now();
        }
    }
}

fn tend(application: &mut impl Application) -> bool {
    // What broke while looking is closed by the next command at the latest.
    catch_unwind(AssertUnwindSafe(|| application.tend())).unwrap_or(false)
}

/// A command that breaks the program is answered too, and the vault is closed behind it: what was
/// half done in memory is not gone on with.
fn call(
    application: &mut impl Application,
    command: &str,
    request: Value,
) -> Result<Value, Failure> {
    catch_unwind(AssertUnwindSafe(|| application.answer(command, request))).unwrap_or_else(|_| {
        let _ = catch_unwind(AssertUnwindSafe(|| application.answer(LOCK, json!({}))));
        Err(broken("broken"))
    })
}

/// What cannot happen, with where it happened.
pub(crate) fn broken(incident: &str) -> Failure {
    let (code, incident) = (FailureCode::Unexpected, incident.to_owned());
    Failure { code, about: BTreeMap::new(), incident }
}

#[cfg(test)]
mod tests;
