//! A private bus with a logind of our own on it.

use super::*;
use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};

const SOON: Duration = Duration::from_secs(10);
const SESSION: &str = "/org/freedesktop/login1/session/_31";
const OTHER: &str = "/org/freedesktop/login1/session/_32";

struct Bus {
    daemon: Child,
    address: String,
}

impl Bus {
    fn start() -> Self {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon, from the package dbus");
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Self { daemon, address: address.trim().to_owned() }
    }

    fn connect(&self) -> Connection {
        let address = self.address.as_str();
        zbus::block_on(async { zbus::connection::Builder::address(address).build().await }).unwrap()
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// Gives out inhibitors and keeps the other end of each.
struct Login(Sender<(String, UnixStream)>);

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Login {
    fn inhibit(&self, what: &str, who: &str, why: &str, mode: &str) -> OwnedFd {
        let (ours, theirs) = UnixStream::pair().unwrap();
        let _ = self.0.send((format!("{what}/{who}/{why}/{mode}"), ours));
        std::os::fd::OwnedFd::from(theirs).into()
    }

    #[zbus(name = "GetSessionByPID")]
    fn get_session_by_pid(&self, _pid: u32) -> OwnedObjectPath {
        OwnedObjectPath::try_from(SESSION).unwrap()
    }
}

struct Computer {
    _bus: Bus,
    login: Connection,
    holds: Receiver<(String, UnixStream)>,
    cues: Receiver<Cue>,
    /// What was done at a cue is done only when this says so.
    go_on: Sender<()>,
}

impl Computer {
    fn start() -> Self {
        let bus = Bus::start();
        let (give, holds) = channel();
        let login = bus.connect();
        zbus::block_on(async {
            login.object_server().at(MANAGER, Login(give)).await.unwrap();
            login.request_name(SERVICE).await.unwrap();
        });
        let (tell, cues) = channel();
        let (go_on, may) = channel();
        let ours = bus.connect();
        std::thread::spawn(move || {
            let act = |cue| {
                let _ = tell.send(cue);
                let _ = may.recv_timeout(SOON);
            };
            zbus::block_on(async { Listener::on(ours).await.unwrap().hear(&act).await })
        });
        Self { _bus: bus, login, holds, cues, go_on }
    }

    fn says<B: serde::Serialize + zbus::zvariant::DynamicType>(
        &self,
        path: &str,
        face: &str,
        member: &str,
        body: &B,
    ) {
        let sent = self.login.emit_signal(None::<&str>, path, face, member, body);
        zbus::block_on(sent).unwrap();
    }

    fn hears(&self, cue: Cue) {
        assert_eq!(self.cues.recv_timeout(SOON), Ok(cue));
    }

    fn hears_nothing(&self) {
        assert!(self.cues.recv_timeout(Duration::from_millis(300)).is_err());
    }
}

fn is_held(hold: &mut UnixStream) -> bool {
    hold.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
    !matches!(hold.read(&mut [0]), Ok(0))
}

#[test]
fn the_computer_waits_with_sleeping_until_the_last_word_is_kept() {
    let computer = Computer::start();
    let (wish, mut hold) = computer.holds.recv_timeout(SOON).unwrap();
    assert_eq!(wish, "sleep:shutdown/·/·/delay");
    for (member, cue) in [("PrepareForSleep", Cue::Sleep), ("PrepareForShutdown", Cue::Shutdown)] {
        computer.says(MANAGER, MANAGER_FACE, member, &(true,));
        computer.hears(cue);
        assert!(is_held(&mut hold), "the vault is being closed");
        computer.go_on.send(()).unwrap();
        let mut waited = 0;
        while is_held(&mut hold) {
            waited += 1;
            assert!(waited < 50, "the computer would wait for ever");
        }
        computer.says(MANAGER, MANAGER_FACE, member, &(false,));
        (_, hold) = computer.holds.recv_timeout(SOON).expect("the next time is waited for too");
    }
}

#[test]
fn a_locked_screen_and_another_user_are_heard_of_our_session_only() {
    let computer = Computer::start();
    computer.holds.recv_timeout(SOON).unwrap();
    let changed = |path: &str, name: &str, value: bool| {
        let body = (
            SESSION_FACE,
            HashMap::from([(name, zbus::Variant::from(value))]),
            Vec::<String>::new(),
        );
        computer.says(path, "org.freedesktop.DBus.Properties", "PropertiesChanged", &body);
    };
    computer.says(OTHER, SESSION_FACE, "Lock", &());
    changed(OTHER, "Active", false);
    changed(SESSION, "Active", true);
    changed(SESSION, "LockedHint", false);
    computer.hears_nothing();
    for _ in 0..3 {
        computer.go_on.send(()).unwrap();
    }
    computer.says(SESSION, SESSION_FACE, "Lock", &());
    computer.hears(Cue::ScreenLocked);
    changed(SESSION, "LockedHint", true);
    computer.hears(Cue::ScreenLocked);
    changed(SESSION, "Active", false);
    computer.hears(Cue::SwitchedAway);
}

/// Only the service itself is believed: another program on the bus cannot lock anybody out.
#[test]
fn what_somebody_else_says_on_the_bus_is_not_heard() {
    let computer = Computer::start();
    computer.holds.recv_timeout(SOON).unwrap();
    let stranger = computer._bus.connect();
    let sent =
        stranger.emit_signal(None::<&str>, MANAGER, MANAGER_FACE, "PrepareForSleep", &(true,));
    zbus::block_on(sent).unwrap();
    computer.hears_nothing();
}
