//! The door: every command of the window goes through here, one at a time and in order.
//!
//! One thread owns the application, so a slow passphrase never freezes the window and two answers
//! never overtake each other. What passes is not looked at and not logged. Where nobody is at the
//! window any more, the vault behind it is closed.

use dalil_app::Quiet;
use dalil_ipc::{Failure, FailureCode};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};
use tauri::ipc::{Invoke, InvokeBody, InvokeError};
use tauri::{Manager as _, Wry};

/// The one command after which there is no window.
const LEAVE: &str = "leave";
/// Closes the vault at once.
const LOCK: &str = "lock";
/// Asked by the door itself, while nobody asks anything.
pub(crate) const QUIET: &str = "quiet";
/// Without a sign of the officer for so long, the vault is closed.
const IDLE: Duration = Duration::from_secs(5 * 60);
/// How often the clocks are looked at; the time of a closed lid is seen on one of them only.
const LOOK: Duration = Duration::from_secs(5);
/// A checkpoint on a slow stick takes this long, and a shutdown does not wait longer.
const PATIENCE: Duration = Duration::from_secs(5);

type Answer = Box<dyn FnOnce(Result<Value, Failure>) + Send>;

enum Said {
    Asked { command: String, request: Value, answer: Answer },
    Stop,
}

/// What is behind the door: gets a command's name and its request, answers with the view for the
/// screen or with a failure.
pub(crate) trait Application:
    FnMut(&str, Value) -> Result<Value, Failure> + 'static
{
}

impl<A: FnMut(&str, Value) -> Result<Value, Failure> + 'static> Application for A {}

/// Closes the door for good.
pub(crate) struct Closer {
    sender: Sender<Said>,
    closed: Mutex<Receiver<()>>,
}

impl Closer {
    /// Lets what was asked before be answered, closes the vault, and waits until that is done.
    pub(crate) fn close(&self) {
        let Ok(closed) = self.closed.lock() else { return };
        if self.sender.send(Said::Stop).is_ok() {
            // Nothing is ever sent: the end of the thread is the message.
            let _ = closed.recv_timeout(PATIENCE);
        }
    }
}

/// Starts the thread that makes and owns the application; returns the handler that feeds it, and
/// what closes it. `away` is called after a vault was closed because nobody was there.
pub(crate) fn open<A: Application>(
    start: impl FnOnce(Quiet) -> A + Send + 'static,
    away: impl Fn() + Send + 'static,
) -> io::Result<(impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static, Closer)> {
    let (sender, receiver) = channel();
    let (closing, closed) = channel();
    let waiting = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&waiting);
    let quiet = Quiet::for_as_long_as(move || seen.load(Ordering::Relaxed) == 0);
    let counted = Arc::clone(&waiting);
    std::thread::Builder::new().name("application".into()).spawn(move || {
        let _closing = closing;
        serve(start(quiet), &receiver, &counted, IDLE, away);
    })?;
    let closer = Closer { sender: sender.clone(), closed: Mutex::new(closed) };
    Ok((move |invoke| hand_in(&sender, &waiting, invoke), closer))
}

fn hand_in(sender: &Sender<Said>, waiting: &AtomicUsize, invoke: Invoke<Wry>) -> bool {
    let InvokeBody::Json(arguments) = invoke.message.payload() else { return false };
    // The screens call `invoke(command, { request })`.
    let request = arguments.get("request").cloned().unwrap_or(Value::Null);
    let command = invoke.message.command().to_owned();
    let webview = invoke.message.webview();
    let leaves = command == LEAVE;
    if leaves {
        // Before all that is still being done: it must be gone while somebody enters the room.
        let _ = webview.window().hide();
    }
    let resolver = invoke.resolver;
    let answer: Answer = Box::new(move |result| {
        match result {
            Ok(value) => resolver.resolve(value),
            Err(failure) => resolver.invoke_error(InvokeError::from(failure)),
        }
        if leaves {
            // Also when it failed: whoever leaves must not have to look at the screen again.
            webview.app_handle().exit(0);
        }
    });
    waiting.fetch_add(1, Ordering::Relaxed);
    sender.send(Said::Asked { command, request, answer }).is_ok()
}

fn serve(
    mut application: impl Application,
    said: &Receiver<Said>,
    waiting: &AtomicUsize,
    idle: Duration,
    away: impl Fn(),
) {
    let mut last = Sign::now();
    let mut watching = true;
    loop {
        let next = match said.recv_timeout(LOOK.min(idle)) {
            Ok(Said::Asked { command, request, answer }) => (command, request, answer),
            Ok(Said::Stop) | Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => {
                if watching && last.is_older_than(idle) {
                    watching = false;
                    let _ = call(&mut application, LOCK, json!({}));
                    away();
                }
                // Copies, checks and the like; given up as soon as somebody asks for something.
                let _ = call(&mut application, QUIET, json!({}));
                continue;
            }
        };
        let (command, request, answer) = next;
        let _ = waiting.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |n| n.checked_sub(1));
        // A command that was on its way while the lid was closed opens nothing again.
        if watching && last.is_older_than(idle) {
            let _ = call(&mut application, LOCK, json!({}));
        }
        answer(call(&mut application, &command, request));
        (last, watching) = (Sign::now(), true);
    }
}

/// A sign of life, on the clock that stops while the computer sleeps and on the one that does not.
struct Sign(Instant, SystemTime);

impl Sign {
    fn now() -> Self {
        Self(Instant::now(), SystemTime::now())
    }

    fn is_older_than(&self, idle: Duration) -> bool {
        self.0.elapsed() >= idle || self.1.elapsed().is_ok_and(|elapsed| elapsed >= idle)
    }
}

/// A command that breaks the program is answered too, and the vault is closed behind it: what was
/// half done in memory is not gone on with.
fn call(
    application: &mut impl Application,
    command: &str,
    request: Value,
) -> Result<Value, Failure> {
    catch_unwind(AssertUnwindSafe(|| application(command, request))).unwrap_or_else(|_| {
        let _ = catch_unwind(AssertUnwindSafe(|| application(LOCK, json!({}))));
        let (code, incident) = (FailureCode::Unexpected, "broken".to_owned());
        Err(Failure { code, about: BTreeMap::new(), incident })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOON: Duration = Duration::from_secs(10);

    /// An application that writes down what it is asked, and the end.
    struct Scribe(Sender<String>);

    impl Drop for Scribe {
        fn drop(&mut self) {
            let _ = self.0.send("closed".into());
        }
    }

    struct Door {
        sender: Sender<Said>,
        heard: Receiver<String>,
        thread: std::thread::JoinHandle<()>,
    }

    fn door(idle: Duration) -> Door {
        let (sender, receiver) = channel();
        let (write, heard) = channel();
        let (scribe, left) = (Scribe(write.clone()), write);
        let thread = std::thread::spawn(move || {
            let application = move |command: &str, _: Value| {
                if command != QUIET {
                    let _ = scribe.0.send(command.to_owned());
                }
                assert_ne!(command, "break", "as asked");
                Ok(json!(command))
            };
            serve(application, &receiver, &AtomicUsize::new(0), idle, move || {
                drop(left.send("away".into()))
            });
        });
        Door { sender, heard, thread }
    }

    impl Door {
        fn ask(&self, command: &str) -> Receiver<Result<Value, Failure>> {
            let (told, answer) = channel();
            let answered: Answer = Box::new(move |result| drop(told.send(result)));
            let command = command.to_owned();
            let said = Said::Asked { command, request: Value::Null, answer: answered };
            self.sender.send(said).unwrap();
            answer
        }

        fn hears(&self, expected: &[&str]) {
            for word in expected {
                assert_eq!(self.heard.recv_timeout(SOON).as_deref(), Ok(*word));
            }
        }
    }

    #[test]
    fn what_was_asked_is_answered_before_the_end_and_then_all_is_closed() {
        let door = door(IDLE);
        let answers = [door.ask("unlock"), door.ask("save_answers")];
        door.sender.send(Said::Stop).unwrap();
        door.thread.join().unwrap();
        assert!(answers.iter().all(|answer| answer.recv().unwrap().is_ok()));
        let heard: Vec<String> = door.heard.try_iter().collect();
        assert_eq!(heard, ["unlock", "save_answers", "closed"]);
    }

    #[test]
    fn closing_waits_for_the_end() {
        let order = Arc::new(Mutex::new(Vec::new()));
        let inside = order.clone();
        let (sender, receiver) = channel();
        let (closing, closed) = channel();
        std::thread::spawn(move || {
            let _closing = closing;
            let application = |_: &str, _: Value| Ok(Value::Null);
            serve(application, &receiver, &AtomicUsize::new(0), IDLE, || {});
            std::thread::sleep(Duration::from_millis(50));
            inside.lock().unwrap().push("closed");
        });
        Closer { sender, closed: Mutex::new(closed) }.close();
        order.lock().unwrap().push("gone");
        assert_eq!(*order.lock().unwrap(), ["closed", "gone"]);
    }

    #[test]
    fn nobody_there_closes_the_vault_once() {
        let door = door(Duration::from_millis(40));
        door.ask("unlock").recv().unwrap().unwrap();
        door.hears(&["unlock", "lock", "away"]);
        assert!(door.heard.recv_timeout(Duration::from_millis(200)).is_err(), "once is enough");
        door.ask("unlock").recv().unwrap().unwrap();
        door.hears(&["unlock", "lock", "away"]);
    }

    #[test]
    fn a_command_that_breaks_is_answered_and_closes_the_vault() {
        let door = door(IDLE);
        let failure = door.ask("break").recv_timeout(SOON).unwrap().unwrap_err();
        assert_eq!(failure.code, FailureCode::Unexpected);
        assert!(door.ask("start").recv_timeout(SOON).unwrap().is_ok());
        door.hears(&["break", "lock", "start"]);
    }
}
