//! How many bytes cases are: as events, compressed, sealed, and on the wire.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use dalil_case::{Basis, Op, Response};
use dalil_vault::{ParcelKind, Quiet};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::cast::{Computer, NOON, case, note, opening};
use super::faults::Dice;
use super::http::Address;
use super::story::Post;

/// What is said in each case: answers, a note after every tenth; a save point after every twentieth.
const ANSWERS: usize = 80;
const NOTED: usize = 10;
const SAVED: usize = 20;

pub(crate) struct Sent {
    /// The events of all cases, byte for byte.
    pub(crate) plain: usize,
    /// The same in one piece through `zstd -19`.
    pub(crate) contents: usize,
    pub(crate) segments: usize,
    pub(crate) keys: usize,
    /// What left the computer, TLS and all.
    pub(crate) wire: usize,
}

impl Sent {
    pub(crate) fn objects(&self) -> usize {
        self.segments + self.keys
    }
}

/// Writes so many cases and sends them.
pub(crate) async fn sent(cases: u8) -> Sent {
    let post = Post::open(1).await;
    let computer = post.computer(0).await;
    post.round(&computer).await.unwrap();
    (1..=cases).for_each(|n| write(&computer, n));
    let of_case = |n| {
        let events = computer.with(|vault| vault.events(case(n)).unwrap());
        events.iter().flat_map(|kept| kept.recorded.event.encode()).collect::<Vec<u8>>()
    };
    let plain: Vec<u8> = (1..=cases).flat_map(of_case).collect();
    let of = |kind| {
        let waiting =
            computer.with(|vault| vault.mail().unwrap().waiting_parcels(usize::MAX, true).unwrap());
        let of_kind = waiting.into_iter().filter(|parcel| parcel.kind == kind);
        of_kind.map(|parcel| parcel.size as usize).sum()
    };
    let (segments, keys) = (of(ParcelKind::Segment), of(ParcelKind::KeyBatch));
    let (to, counted) = counting(&post).await;
    post.round_at(to, &computer).await.unwrap();
    let contents = compressed(&plain);
    let wire = counted.load(Ordering::Relaxed);
    Sent { plain: plain.len(), contents, segments, keys, wire }
}

/// A case as it grows in the app: sealed at each save point.
fn write(computer: &Computer, n: u8) {
    let mut dice = Dice::new(u64::from(n));
    computer.with(|vault| {
        let case = case(n);
        vault.append(case, vec![opening()], NOON).unwrap();
        for asked in 0..ANSWERS {
            let response = if dice.roll(3) == 0 { Response::No } else { Response::Yes };
            let question = format!("question-{asked}").as_str().into();
            let answer = Op::AnswerSet { question, response, basis: Basis::ToldByPerson };
            vault.append(case, vec![answer], NOON).unwrap();
            if asked % NOTED == 0 {
                let text =
                    format!("the chief keeps paper {} of worker {}", dice.roll(9), dice.roll(90));
                vault.append(case, vec![note(&text)], NOON).unwrap();
            }
            if asked % SAVED == SAVED - 1 {
                vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
            }
        }
    });
}

fn compressed(plain: &[u8]) -> usize {
    let mut zstd = Command::new("zstd");
    zstd.args(["-19", "-c", "-q"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = zstd.spawn().expect("zstd is installed: cargo xtask bench does it");
    let mut given = child.stdin.take().unwrap();
    let plain = plain.to_vec();
    let giving = std::thread::spawn(move || given.write_all(&plain).unwrap());
    let told = child.wait_with_output().unwrap();
    giving.join().unwrap();
    assert!(told.status.success());
    told.stdout.len()
}

/// Stands before the server and counts what goes up.
async fn counting(post: &Post) -> (Address, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (server, counted) = (post.running().address, Arc::new(AtomicUsize::new(0)));
    let count = Arc::clone(&counted);
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let (mut from, mut back) = client.into_split();
            let (mut answers, mut to) = TcpStream::connect(server).await.unwrap().into_split();
            tokio::spawn(async move { tokio::io::copy(&mut answers, &mut back).await });
            let count = Arc::clone(&count);
            tokio::spawn(async move {
                let mut bytes = vec![0; 65_536];
                while let Ok(read @ 1..) = from.read(&mut bytes).await {
                    count.fetch_add(read, Ordering::Relaxed);
                    to.write_all(&bytes[..read]).await.unwrap();
                }
                let _ = to.shutdown().await;
            });
        }
    });
    (Address::read(&format!("https://localhost:{port}")).unwrap(), counted)
}
