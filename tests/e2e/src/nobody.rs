//! The program in the hands of somebody without rights, and a second somebody who is the same.

use crate::{display::Display, must, process::Process, world::program};
use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// `nobody` on every Linux.
const ID: u32 = 65_534;

/// A user without rights who runs the program. The tests themselves run as root.
pub struct Nobody {
    program: Child,
    neighbor: Child,
    _display: Display,
    folder: TempDir,
}

impl Nobody {
    /// Starts the program, and beside it one that does not protect itself.
    #[track_caller]
    pub fn start() -> Self {
        let folder = must("a folder", TempDir::new());
        must("opening it", fs::set_permissions(folder.path(), Permissions::from_mode(0o755)));
        let copy = folder.path().join("dalil");
        must("a copy of the program", fs::copy(program(), &copy));
        let home = folder.path().join("home");
        must("a home", fs::create_dir(&home));
        must("for nobody", chown(&home, Some(ID), Some(ID)));
        let display = Display::start();
        let mut command = nobody(&copy.to_string_lossy());
        command.arg("--data").arg(home.join("data")).current_dir(&home);
        command.env("DISPLAY", display.name()).env("HOME", &home).env("XDG_RUNTIME_DIR", &home);
        command.env("LIBGL_ALWAYS_SOFTWARE", "1").env("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        let program = must("starting it", command.stderr(Stdio::null()).spawn());
        let neighbor = must("starting another", nobody("sleep").arg("600").spawn());
        let until = Instant::now() + Duration::from_secs(20);
        // It stands when it has written something.
        while !home.join("data").exists() {
            assert!(Instant::now() < until, "the program does not start");
            std::thread::sleep(Duration::from_millis(50));
        }
        Self { program, neighbor, _display: display, folder }
    }

    /// Whether the same user may open the memory of the program.
    pub fn may_look_into_the_program(&self) -> bool {
        may_look_into(self.program.id())
    }

    /// Whether the same user may open the memory of the other one.
    pub fn may_look_into_the_neighbor(&self) -> bool {
        may_look_into(self.neighbor.id())
    }

    /// Breaks the program as a fault in it would. Says whether a core was left, by the system or in
    /// any folder of the user.
    pub fn leaves_a_core_when_it_breaks(mut self) -> bool {
        let id = i32::try_from(self.program.id()).unwrap_or_default();
        Process(id).abort();
        let status = must("its end", self.program.wait());
        assert_eq!(status.signal(), Some(6), "{status:?}");
        let home = self.folder.path().join("home");
        let files = must("what is left", fs::read_dir(home)).flatten();
        let core = |name: std::ffi::OsString| name.to_string_lossy().starts_with("core");
        status.core_dumped() || files.into_iter().any(|file| core(file.file_name()))
    }
}

impl Drop for Nobody {
    fn drop(&mut self) {
        for child in [&mut self.program, &mut self.neighbor] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn may_look_into(id: u32) -> bool {
    let script = format!("exec 3</proc/{id}/mem");
    let ran = nobody("sh").args(["-c", &script]).stderr(Stdio::null()).status();
    must("looking", ran).success()
}

fn nobody(program: &str) -> Command {
    let mut command = Command::new("setpriv");
    let id = ID.to_string();
    command.args(["--reuid", &id, "--regid", &id, "--clear-groups", "--inh-caps=-all", program]);
    command
}
