//! A real server that speaks S3 (`s3s-fs`) on a free port of this computer, in a folder that goes with
//! it.

use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, Weak, mpsc};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::Bucket;

const KEY: &str = "a-key-of-this-test";
const SECRET: &str = "a-secret-of-this-test";

/// A server of buckets of our own.
pub(crate) struct S3 {
    folder: tempfile::TempDir,
    port: u16,
    running: Option<(u32, JoinHandle<()>)>,
}

/// Where `cargo xtask test` has put it: beside everything that was built.
fn program() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let found = here.ancestors().map(|folder| folder.join("tools/bin/s3s-fs"));
    found.into_iter().find(|path| path.exists()).expect("s3s-fs is there: cargo xtask test does it")
}

impl S3 {
    /// One that all tests of this program share, as long as one of them needs it.
    pub(crate) fn shared() -> Arc<Self> {
        static SHARED: Mutex<Weak<S3>> = Mutex::new(Weak::new());
        let mut shared = SHARED.lock().unwrap();
        shared.upgrade().unwrap_or_else(|| {
            let new = Arc::new(Self::new());
            *shared = Arc::downgrade(&new);
            new
        })
    }

    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        // The port is free now; whoever takes it in between makes the start fail loudly.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = Command::new("setpriv");
        command.arg("--pdeathsig=KILL").arg(program());
        command.args(["--host", "127.0.0.1", "--port", &port.to_string()]);
        command.args(["--access-key", KEY, "--secret-key", SECRET]).arg(folder.path());
        command.env("RUST_LOG", "off").stdout(Stdio::null()).stderr(Stdio::null());
        let (tell, told) = mpsc::channel();
        // The system ends it when this thread is gone, and it is gone when the program is.
        let waiting = thread::spawn(move || {
            let mut child = command.spawn().unwrap();
            tell.send(child.id()).unwrap();
            child.wait().unwrap();
        });
        let running = Some((told.recv().unwrap(), waiting));
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(60), "s3s-fs does not start");
            thread::sleep(Duration::from_millis(20));
        }
        Self { folder, port, running }
    }

    /// Where it listens, in clear.
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// An empty bucket.
    pub(crate) fn bucket(&self) -> Bucket {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("bucket-{}", COUNT.fetch_add(1, Ordering::Relaxed));
        std::fs::create_dir(self.folder.path().join(&name)).unwrap();
        Bucket {
            name,
            prefix: "mailbox/large".to_owned(),
            endpoint: format!("http://127.0.0.1:{}", self.port),
            region: "us-east-1".to_owned(),
            ca: None,
            key: KEY.to_owned(),
            secret: SECRET.to_owned().into(),
        }
    }

    /// Where the files of a bucket are.
    pub(crate) fn files(&self, bucket: &Bucket) -> PathBuf {
        self.folder.path().join(&bucket.name)
    }
}

impl Drop for S3 {
    fn drop(&mut self) {
        if let Some((pid, waiting)) = self.running.take() {
            let _ = Command::new("kill").args(["-KILL", &pid.to_string()]).status();
            let _ = waiting.join();
        }
    }
}
