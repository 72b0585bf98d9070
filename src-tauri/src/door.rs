//! The door: every command of the window goes through here, one at a time and in order.
//!
//! One thread owns the application, so a slow passphrase never freezes the window and two answers
//! never overtake each other. What passes is not looked at and not logged.

use dalil_ipc::Failure;
use serde_json::Value;
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use tauri::ipc::{Invoke, InvokeBody, InvokeError, InvokeResolver};
use tauri::{AppHandle, Manager as _, Wry};

/// The one command after which there is no window.
const LEAVE: &str = "leave";

struct Asked {
    command: String,
    request: Value,
    answer: InvokeResolver<Wry>,
    window: AppHandle,
}

/// What is behind the door: gets a command's name and its request, answers with the view for the
/// screen or with a failure.
pub(crate) trait Application:
    FnMut(&str, Value) -> Result<Value, Failure> + 'static
{
}

impl<A: FnMut(&str, Value) -> Result<Value, Failure> + 'static> Application for A {}

/// Starts the thread that makes and owns the application; returns the handler that feeds it.
pub(crate) fn open<A: Application>(
    start: impl FnOnce() -> A + Send + 'static,
) -> io::Result<impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static> {
    let (sender, receiver) = channel();
    std::thread::Builder::new()
        .name("application".into())
        .spawn(move || serve(start(), &receiver))?;
    Ok(move |invoke| hand_in(&sender, invoke))
}

fn hand_in(sender: &Sender<Asked>, invoke: Invoke<Wry>) -> bool {
    let InvokeBody::Json(arguments) = invoke.message.payload() else { return false };
    // The screens call `invoke(command, { request })`.
    let request = arguments.get("request").cloned().unwrap_or(Value::Null);
    let command = invoke.message.command().to_owned();
    let window = invoke.message.webview().app_handle().clone();
    sender.send(Asked { command, request, answer: invoke.resolver, window }).is_ok()
}

fn serve(mut application: impl Application, asked: &Receiver<Asked>) {
    for Asked { command, request, answer, window } in asked {
        match application(&command, request) {
            Ok(value) => answer.resolve(value),
            Err(failure) => answer.invoke_error(InvokeError::from(failure)),
        }
        if command == LEAVE {
            // Also when it failed: whoever leaves must not have to look at the screen again.
            window.exit(0);
        }
    }
}
