//! logind over D-Bus.

use super::Cue;
use futures_core::Stream as _;
use std::collections::HashMap;
use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;
use zbus::message::Type;
use zbus::{Connection, MatchRule, Message, MessageStream};
use zbus::{OwnedFd, OwnedObjectPath, OwnedVariant};

const SERVICE: &str = "org.freedesktop.login1";
const MANAGER: &str = "/org/freedesktop/login1";
const MANAGER_FACE: &str = "org.freedesktop.login1.Manager";
const SESSION_FACE: &str = "org.freedesktop.login1.Session";
/// The bus may be started anew while we run.
const AGAIN: Duration = Duration::from_secs(20);

/// Calls `act` at each cue, on a thread of its own. The computer waits until `act` has returned.
pub(crate) fn listen(act: impl Fn(Cue) + Send + 'static) {
    let _ = std::thread::Builder::new().name("system".into()).spawn(move || {
        loop {
            // No word about a missing bus: there is nothing that the officer could do.
            let _ = zbus::block_on(async {
                let bus = Connection::system().await?;
                Listener::on(bus).await?.hear(&act).await
            });
            std::thread::sleep(AGAIN);
        }
    });
}

struct Listener {
    bus: Connection,
    signals: MessageStream,
    /// Our session, where the computer has such a thing.
    session: Option<OwnedObjectPath>,
    /// As long as it is held, the computer waits.
    hold: Option<OwnedFd>,
}

impl Listener {
    async fn on(bus: Connection) -> zbus::Result<Self> {
        let rule = MatchRule::builder().msg_type(Type::Signal).sender(SERVICE).build()?;
        let signals = MessageStream::for_match_rule(rule, &bus, None).await?;
        let session = session(&bus).await;
        let mut listener = Self { bus, signals, session, hold: None };
        listener.hold().await;
        Ok(listener)
    }

    /// Until the bus is gone.
    async fn hear(mut self, act: &impl Fn(Cue)) -> zbus::Result<()> {
        loop {
            let next = poll_fn(|context| Pin::new(&mut self.signals).poll_next(context)).await;
            let Some(message) = next else { return Ok(()) };
            let message = message?;
            match self.means(&message) {
                Some(Meaning::Close(cue)) => {
                    act(cue);
                    if matches!(cue, Cue::Sleep | Cue::Shutdown) {
                        // What was waited for is done.
                        self.hold = None;
                    }
                }
                Some(Meaning::Awake) => self.hold().await,
                None => {}
            }
        }
    }

    async fn hold(&mut self) {
        // Names and reasons are seen by everybody on this computer.
        let wish = ("sleep:shutdown", "·", "·", "delay");
        let held = self
            .bus
            .call_method(Some(SERVICE), MANAGER, Some(MANAGER_FACE), "Inhibit", &wish)
            .await;
        self.hold = held.ok().and_then(|message| message.body().deserialize().ok());
    }

    fn means(&self, message: &Message) -> Option<Meaning> {
        let header = message.header();
        let face = header.interface()?.as_str();
        let body = message.body();
        match (face, header.member()?.as_str()) {
            (MANAGER_FACE, "PrepareForSleep") => Some(if body.deserialize::<bool>().ok()? {
                Meaning::Close(Cue::Sleep)
            } else {
                Meaning::Awake
            }),
            (MANAGER_FACE, "PrepareForShutdown") => Some(if body.deserialize::<bool>().ok()? {
                Meaning::Close(Cue::Shutdown)
            } else {
                Meaning::Awake
            }),
            _ if header.path()?.as_str() != self.session.as_ref()?.as_str() => None,
            (SESSION_FACE, "Lock") => Some(Meaning::Close(Cue::ScreenLocked)),
            ("org.freedesktop.DBus.Properties", "PropertiesChanged") => {
                let (_, changed, _): (String, HashMap<String, OwnedVariant>, Vec<String>) =
                    body.deserialize().ok()?;
                let is = |name: &str| {
                    changed.get(name).and_then(|value| bool::try_from(value.clone()).ok())
                };
                if is("LockedHint") == Some(true) {
                    Some(Meaning::Close(Cue::ScreenLocked))
                } else if is("Active") == Some(false) {
                    Some(Meaning::Close(Cue::SwitchedAway))
                } else {
                    None
                }
            }
            _ => None,
        }
    }
}

enum Meaning {
    Close(Cue),
    /// It did not come to that, or it is over.
    Awake,
}

/// The session in which this program shows itself: its own, or the one of the user's display where
/// it was started outside of one.
async fn session(bus: &Connection) -> Option<OwnedObjectPath> {
    let ask = async |method: &str, of: u32| {
        let asked = bus.call_method(Some(SERVICE), MANAGER, Some(MANAGER_FACE), method, &of).await;
        asked.ok()?.body().deserialize::<OwnedObjectPath>().ok()
    };
    if let Some(own) = ask("GetSessionByPID", std::process::id()).await {
        return Some(own);
    }
    let user = ask("GetUser", rustix::process::getuid().as_raw()).await?;
    let display = bus
        .call_method(
            Some(SERVICE),
            user.as_ref(),
            Some("org.freedesktop.DBus.Properties"),
            "Get",
            &("org.freedesktop.login1.User", "Display"),
        )
        .await
        .ok()?;
    let value: OwnedVariant = display.body().deserialize().ok()?;
    let (_, path): (String, OwnedObjectPath) = value.try_into().ok()?;
    Some(path)
}

#[cfg(test)]
mod tests;
