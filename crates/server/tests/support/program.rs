//! The program in a folder of its own, with a manifest and cards.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use dalil_case::Moment;
use dalil_protocol::http::ENROL;
use dalil_protocol::{Enrol, KnownCode, KnownCodes, SignPublic, Trusted, encode};
use dalil_seal::EnrolCode;

use super::authority::{manifest, request, signed, trusted};
use super::cast::{AUTHORITY, Laptop, run};
use super::wire::{Place, Wire, plain};

/// `dalil-server`, running.
pub(crate) struct Program {
    folder: tempfile::TempDir,
    child: Child,
    out: BufReader<ChildStdout>,
    address: SocketAddr,
    metrics: SocketAddr,
    trusted: Trusted,
    cards: Vec<KnownCode>,
    options: Vec<String>,
    /// Where its database and large objects are, where that is not its folder.
    elsewhere: Vec<String>,
}

fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Moment(since.as_millis() as i64)
}

/// Built with the test, or beside what a bench was built into.
fn program(data: &Path, elsewhere: &[String]) -> Command {
    let built = std::env::current_exe().unwrap();
    let beside = built.ancestors().nth(2).unwrap().join("dalil-server");
    let path = option_env!("CARGO_BIN_EXE_dalil-server").map_or(beside, PathBuf::from);
    let mut command = Command::new(path);
    command.arg("--data").arg(data).args(elsewhere);
    command
}

fn spawn(
    data: &Path,
    elsewhere: &[String],
    options: &[String],
) -> (Child, BufReader<ChildStdout>, SocketAddr, SocketAddr) {
    let log = fs::OpenOptions::new().create(true).append(true).open(data.join("log")).unwrap();
    let mut command = program(data, elsewhere);
    command.args(["--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0"]).args(options);
    let mut child = command.stdout(Stdio::piped()).stderr(log).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut told = String::new();
    while !told.ends_with("ready\n") {
        let read = out.read_line(&mut told).unwrap();
        assert!(read > 0, "{told}{}", fs::read_to_string(data.join("log")).unwrap());
    }
    let word = |name: &str| {
        let line = told.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.trim().parse().unwrap()
    };
    (child, out, word("listening"), word("metrics"))
}

impl Program {
    /// A server that has taken the first manifest of its authority.
    pub(crate) fn new() -> Self {
        Self::with(&[])
    }

    /// The same with options of the command line.
    pub(crate) fn with(options: &[&str]) -> Self {
        Self::of(options, None)
    }

    /// On a PostgreSQL.
    pub(crate) fn on(database: &str) -> Self {
        Self::of(&[], Some(database))
    }

    /// With these options, on a PostgreSQL if there is one.
    pub(crate) fn of(options: &[&str], database: Option<&str>) -> Self {
        let elsewhere = database.iter().flat_map(|url| ["--database-url", url].map(str::to_owned));
        let elsewhere: Vec<String> = elsewhere.collect();
        let options: Vec<String> = options.iter().map(|option| (*option).to_owned()).collect();
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().to_path_buf();
        let shown = program(&data, &elsewhere).arg("show").output().unwrap();
        assert!(shown.status.success(), "{}", String::from_utf8_lossy(&shown.stderr));
        let shown = String::from_utf8(shown.stdout).unwrap();
        let key = shown.lines().find_map(|line| line.strip_prefix("receipts ")).unwrap();
        let key = SignPublic(dalil_case::Digest::from_hex(key).unwrap().0).key();
        let first = signed(manifest(key, now()));
        fs::write(data.join("first.manifest"), &first).unwrap();
        let mut take = program(&data, &elsewhere);
        let taken = take.arg("take").arg(data.join("first.manifest")).output().unwrap();
        assert!(taken.status.success(), "{}", String::from_utf8_lossy(&taken.stderr));
        let (child, out, address, metrics) = spawn(&data, &elsewhere, &options);
        let trusted = trusted(&first, now());
        Self {
            folder,
            child,
            out,
            address,
            metrics,
            trusted,
            cards: Vec::new(),
            options,
            elsewhere,
        }
    }

    /// Another process on the same database, with the same keys and the same large objects.
    pub(crate) fn beside(&self) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["receipt.key", "ca.key", "ca.der", "codes.cbor"] {
            let from = self.folder.path().join(name);
            if from.exists() {
                fs::copy(from, folder.path().join(name)).unwrap();
            }
        }
        let mut elsewhere = self.elsewhere.clone();
        let blobs = self.folder.path().join("blobs").to_string_lossy().into_owned();
        elsewhere.extend(["--blobs".to_owned(), blobs]);
        let (child, out, address, metrics) = spawn(folder.path(), &elsewhere, &self.options);
        let (trusted, cards, options) = (self.trusted.clone(), Vec::new(), self.options.clone());
        Self { folder, child, out, address, metrics, trusted, cards, options, elsewhere }
    }

    /// The program is gone; what it had is put back from a backup, as the manual says, and it starts.
    pub(crate) fn put_back(&mut self, backup: &Path) {
        let data = self.folder.path().to_path_buf();
        for entry in fs::read_dir(&data).unwrap().map(|entry| entry.unwrap().path()) {
            let name = entry.file_name().unwrap().to_string_lossy().into_owned();
            if entry.is_dir() {
                fs::remove_dir_all(&entry).unwrap();
            } else if name.starts_with("mailbox.db") {
                fs::remove_file(&entry).unwrap();
            }
        }
        let copied = Command::new("cp").arg("-r").arg(backup.join(".")).arg(&data).status();
        assert!(copied.unwrap().success());
        self.start();
    }

    /// Runs the program once, with these words after the folder.
    pub(crate) fn once(&self, words: &[&str]) -> Output {
        program(self.folder.path(), &self.elsewhere).args(words).output().unwrap()
    }

    /// The same with these variables, and no others of that kind.
    pub(crate) fn once_with(&self, variables: &[(&str, &str)], words: &[&str]) -> Output {
        let mut command = program(self.folder.path(), &self.elsewhere);
        command.env_remove("AWS_ACCESS_KEY_ID").env_remove("AWS_SECRET_ACCESS_KEY");
        command.envs(variables.iter().copied()).args(words).output().unwrap()
    }

    /// Its folder.
    pub(crate) fn data(&self) -> &Path {
        self.folder.path()
    }

    /// The manifest in force.
    pub(crate) fn trusted(&self) -> &Trusted {
        &self.trusted
    }

    /// Puts a key or a list into its folder, as an administrator does.
    pub(crate) fn give(&self, name: &str, bytes: &[u8]) {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    }

    /// One more card that counts.
    pub(crate) fn card(&mut self) -> EnrolCode {
        let code = EnrolCode::copy_of(&[self.cards.len() as u8 + 1; 10]);
        self.cards.push(KnownCode::of(&code, Moment(now().0 + 1_000_000)).unwrap());
        let codes = KnownCodes { authority: AUTHORITY, codes: self.cards.clone() };
        self.give("codes.cbor", &codes.to_bytes());
        code
    }

    /// Lets a device in by a card of its own.
    pub(crate) fn enrol(&mut self, laptop: &Laptop) {
        let code = self.card();
        let asked = request(&self.trusted, &code, laptop, now());
        let asked = encode(&Enrol { request: asked.into() });
        let place = self.place();
        run(async {
            let mut wire = Wire::connect(&place).await;
            assert_eq!(wire.send(&plain("POST", ENROL, asked)).await.status, 200);
        });
    }

    pub(crate) fn place(&self) -> Place {
        let ca = fs::read(self.folder.path().join("ca.der")).unwrap();
        Place { address: self.address, ca }
    }

    /// Another database from the next start on.
    pub(crate) fn moves_to(&mut self, database: &str) {
        self.elsewhere = vec!["--database-url".to_owned(), database.to_owned()];
    }

    /// Options of the next start.
    pub(crate) fn options(&mut self, options: &[&str]) {
        self.options = options.iter().map(|option| (*option).to_owned()).collect();
    }

    /// SIGKILL.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub(crate) fn start(&mut self) {
        (self.child, self.out, self.address, self.metrics) =
            spawn(self.folder.path(), &self.elsewhere, &self.options);
    }

    /// SIGTERM; what it says until it is over.
    pub(crate) fn end(&mut self) -> String {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        let mut told = String::new();
        self.out.read_to_string(&mut told).unwrap();
        assert!(self.child.wait().unwrap().success());
        told
    }

    fn proc(&self, name: &str) -> PathBuf {
        Path::new("/proc").join(self.child.id().to_string()).join(name)
    }

    /// Resident memory, in KiB.
    pub(crate) fn memory(&self) -> u64 {
        let status = fs::read_to_string(self.proc("status")).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }

    /// Open files, sockets and the like.
    pub(crate) fn handles(&self) -> usize {
        fs::read_dir(self.proc("fd")).unwrap().count()
    }

    /// Everything that the program can write to in its memory.
    pub(crate) fn heap(&self) -> Vec<u8> {
        use std::os::unix::fs::FileExt;
        let maps = fs::read_to_string(self.proc("maps")).unwrap();
        let memory = fs::File::open(self.proc("mem")).unwrap();
        let mut all = Vec::new();
        for line in maps.lines().filter(|line| line.contains(" rw")) {
            let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
            let at = |text| u64::from_str_radix(text, 16).unwrap();
            let mut part = vec![0; (at(to) - at(from)) as usize];
            // Some pages cannot be read; they hold nothing of ours.
            if memory.read_exact_at(&mut part, at(from)).is_ok() {
                all.extend(part);
            }
        }
        all
    }

    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap()
    }

    /// Every file of its folder but the keys and what this test put there.
    pub(crate) fn every_file(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut open = vec![self.folder.path().to_path_buf()];
        let mut found = Vec::new();
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if entry.is_dir() {
                    open.push(entry);
                } else {
                    let bytes = fs::read(&entry).unwrap();
                    found.push((entry, bytes));
                }
            }
        }
        found
    }

    fn plain_http(&self, target: &str) -> String {
        let mut stream = TcpStream::connect(self.metrics).unwrap();
        write!(stream, "GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            .unwrap();
        let mut told = String::new();
        stream.read_to_string(&mut told).unwrap();
        told
    }

    pub(crate) fn status(&self, target: &str) -> u16 {
        self.plain_http(target).split(' ').nth(1).unwrap().parse().unwrap()
    }

    pub(crate) fn figures(&self, target: &str) -> String {
        let told = self.plain_http(target);
        told.split_once("\r\n\r\n").unwrap().1.to_owned()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
