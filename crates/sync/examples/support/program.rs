//! The program `dalil-server`, beside what a bench was built into, in a process of its own.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use dalil_server::{Authority, Config};

use super::story::{Post, Served};

/// A server that ends with this.
pub(crate) struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// An authority whose server runs so, as it is delivered.
pub(crate) async fn open(cards: usize) -> (Post, Program) {
    let folder = tempfile::tempdir().unwrap();
    let config = Config::in_folder(folder.path());
    // Makes the keys; later brings what an administrator brings by `dalil-server take`.
    let office = Arc::new(config.office().await.unwrap());
    let spki = Authority::open(folder.path(), office.now()).unwrap().spki();
    let receipts = office.identity.verifying_key();
    let built = std::env::current_exe().unwrap();
    let path = built.ancestors().nth(2).unwrap().join("dalil-server");
    let mut command = Command::new(path);
    command.arg("--data").arg(folder.path());
    command.args(["--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut address: Option<SocketAddr> = None;
    loop {
        let line = lines.next().expect("the server starts").unwrap();
        match line.strip_prefix("listening ") {
            Some(told) => address = told.parse().ok(),
            None if line == "ready" => break,
            None => {}
        }
    }
    let program = Program(child);
    let served = Served { address: address.unwrap(), spki, receipts, office, running: None };
    (Post::with(folder, served, cards, Arc::default()).await, program)
}
