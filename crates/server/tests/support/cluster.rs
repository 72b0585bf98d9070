//! A real PostgreSQL on a free port of this computer, in a folder that goes with it.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, Weak, mpsc};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Where Debian and others put the programs that are in no path.
const FOLDERS: &[&str] = &[
    "/usr/lib/postgresql/17/bin",
    "/usr/lib/postgresql/16/bin",
    "/usr/lib/postgresql/15/bin",
    "/usr/pgsql-17/bin",
    "/usr/local/bin",
    "/usr/bin",
];

/// A database server of our own.
pub(crate) struct Cluster {
    bin: PathBuf,
    folder: tempfile::TempDir,
    port: u16,
    /// Settings beside the usual ones.
    settings: Vec<String>,
    running: Mutex<Option<(u32, JoinHandle<()>)>>,
}

impl Cluster {
    /// One that all tests of this program share, as long as one of them needs it.
    pub(crate) fn shared() -> Arc<Self> {
        static SHARED: Mutex<Weak<Cluster>> = Mutex::new(Weak::new());
        let mut shared = SHARED.lock().unwrap();
        shared.upgrade().unwrap_or_else(|| {
            let new = Arc::new(Self::new());
            *shared = Arc::downgrade(&new);
            new
        })
    }

    /// A new one, running.
    pub(crate) fn new() -> Self {
        Self::with(&[], &[])
    }

    /// The same in a folder of its own there.
    #[allow(dead_code, reason = "benches want a real disk, tests do not")]
    pub(crate) fn on(ground: &Path) -> Self {
        Self::made(ground, &[], &[])
    }

    /// A new one with these files in its folder, and these settings.
    pub(crate) fn with(files: &[(&str, &str)], settings: &[&str]) -> Self {
        Self::made(&ground(), files, settings)
    }

    fn made(ground: &Path, files: &[(&str, &str)], settings: &[&str]) -> Self {
        let bin = FOLDERS.iter().map(Path::new).find(|folder| folder.join("initdb").exists());
        let bin = bin.expect("PostgreSQL is installed: cargo xtask test does it").to_path_buf();
        let folder = tempfile::tempdir_in(ground).unwrap();
        if is_root() {
            done(Command::new("chown").arg("postgres").arg(folder.path()));
        }
        done(
            as_nobody(&bin.join("initdb"))
                .args(["-A", "trust", "-U", "dalil", "-E", "UTF8", "--locale=C", "--no-sync", "-D"])
                .arg(folder.path().join("data")),
        );
        // The port is free now; whoever takes it in between makes the start fail loudly.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        for (name, text) in files {
            let path = folder.path().join("data").join(name);
            std::fs::write(&path, text).unwrap();
            done(Command::new("chmod").arg("600").arg(&path));
            if is_root() {
                done(Command::new("chown").arg("postgres").arg(&path));
            }
        }
        let settings = settings.iter().map(|setting| (*setting).to_owned()).collect();
        let cluster = Self { bin, folder, port, settings, running: Mutex::new(None) };
        cluster.start();
        cluster
    }

    /// Starts it and waits until it answers.
    pub(crate) fn start(&self) {
        let (tell, told) = mpsc::channel();
        let mut command = as_nobody(&self.bin.join("postgres"));
        command.arg("-D").arg(self.folder.path().join("data"));
        command.args(["-p", &self.port.to_string()]);
        for setting in [
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            "shared_buffers=64MB",
            "max_wal_size=256MB",
        ] {
            command.args(["-c", setting]);
        }
        for setting in &self.settings {
            command.args(["-c", setting]);
        }
        command.stdout(Stdio::null()).stderr(Stdio::null());
        // The system ends the database when this thread is gone, and it is gone when the program is.
        let waiting = thread::spawn(move || {
            let mut child = command.spawn().unwrap();
            tell.send(child.id()).unwrap();
            child.wait().unwrap();
        });
        *self.running.lock().unwrap() = Some((told.recv().unwrap(), waiting));
        let begun = Instant::now();
        while !self.answers() {
            assert!(begun.elapsed() < Duration::from_secs(60), "PostgreSQL does not start");
            thread::sleep(Duration::from_millis(50));
        }
    }

    fn answers(&self) -> bool {
        let mut command = Command::new(self.bin.join("pg_isready"));
        command.args(["-q", "-h", "127.0.0.1", "-p", &self.port.to_string()]);
        command.status().unwrap().success()
    }

    /// A second one that follows this one, entry by entry: it is asked before anybody is told that
    /// something is kept.
    #[allow(dead_code, reason = "not every program that includes this file has a second one")]
    pub(crate) fn standby(&self) -> Self {
        let folder = tempfile::tempdir_in(ground()).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        if is_root() {
            done(Command::new("chown").arg("postgres").arg(folder.path()));
        }
        let mut copy = as_nobody(&self.bin.join("pg_basebackup"));
        copy.args(["-h", "127.0.0.1", "-U", "dalil", "-R", "-X", "stream", "-c", "fast"]);
        copy.args(["-p", &self.port.to_string(), "-D"]).arg(folder.path().join("data"));
        done(&mut copy);
        let (bin, settings) = (self.bin.clone(), Vec::new());
        let standby = Self { bin, folder, port, settings, running: Mutex::new(None) };
        standby.start();
        let told = "ALTER SYSTEM SET synchronous_standby_names = '*'";
        for sql in [told, "SELECT pg_reload_conf()"] {
            let mut ask = Command::new(self.bin.join("psql"));
            ask.args(["-h", "127.0.0.1", "-p", &self.port.to_string(), "-U", "dalil"]);
            done(ask.args(["-d", "postgres", "-c", sql]));
        }
        standby
    }

    /// What followed is now the one that is written to; its address in place of the other's.
    #[allow(dead_code, reason = "not every program that includes this file has a second one")]
    pub(crate) fn promote(&self, address: &str) -> String {
        let mut promote = as_nobody(&self.bin.join("pg_ctl"));
        done(promote.args(["promote", "-w", "-D"]).arg(self.folder.path().join("data")));
        // It must not wait for one that follows it: nobody does.
        for sql in ["ALTER SYSTEM RESET synchronous_standby_names", "SELECT pg_reload_conf()"] {
            let mut ask = Command::new(self.bin.join("psql"));
            ask.args(["-h", "127.0.0.1", "-p", &self.port.to_string(), "-U", "dalil"]);
            done(ask.args(["-d", "postgres", "-c", sql]));
        }
        let name = address.rsplit('/').next().unwrap();
        format!("postgres://dalil@127.0.0.1:{}/{name}", self.port)
    }

    /// Stops it as if its power were cut: no checkpoint, no goodbye.
    pub(crate) fn stop_at_once(&self) {
        self.signal("-QUIT");
    }

    fn signal(&self, signal: &str) {
        if let Some((pid, waiting)) = self.running.lock().unwrap().take() {
            done(Command::new("kill").args([signal, &pid.to_string()]));
            waiting.join().unwrap();
        }
    }

    /// An empty database, as an address.
    pub(crate) fn database(&self) -> String {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("dalil_{}", COUNT.fetch_add(1, Ordering::Relaxed));
        let port = self.port.to_string();
        done(Command::new(self.bin.join("createdb")).args([
            "-h",
            "127.0.0.1",
            "-p",
            &port,
            "-U",
            "dalil",
            &name,
        ]));
        format!("postgres://dalil@127.0.0.1:{port}/{name}")
    }

    /// Where its files are.
    #[allow(dead_code, reason = "not every program that includes this file looks into them")]
    pub(crate) fn files(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.signal("-INT");
    }
}

/// In memory where there is room: an `immediate` stop ends the database, not the computer.
fn ground() -> PathBuf {
    let told = Command::new("df").args(["--output=avail", "-B1M", "/dev/shm"]).output();
    let free = told.ok().and_then(|told| String::from_utf8(told.stdout).ok());
    let free = free.and_then(|text| text.lines().last()?.trim().parse::<u64>().ok());
    let memory = free.is_some_and(|megabytes| megabytes > 2000);
    if memory { PathBuf::from("/dev/shm") } else { std::env::temp_dir() }
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().unwrap().stdout.trim_ascii() == b"0"
}

/// PostgreSQL refuses to run as root.
fn as_nobody(program: &Path) -> Command {
    let mut command = Command::new("setpriv");
    if is_root() {
        command.args(["--reuid=postgres", "--regid=postgres", "--init-groups"]);
    }
    command.arg("--pdeathsig=INT").arg(program);
    command.env("LC_ALL", "C").current_dir("/");
    command
}

fn done(command: &mut Command) {
    let told = command.output().unwrap();
    assert!(told.status.success(), "{command:?}: {}", String::from_utf8_lossy(&told.stderr));
}
