//! Far more than the server takes, offered by a clock: whoever is told to come back offers the same
//! bytes again when the clock says so, however long it was told to wait.
//!
//! A sender must be cheaper than what it asks for, or two cores cannot offer ten times as much. So a
//! request is signed and written once, over a bare TLS connection, some at a time; what is refused for
//! load was not looked at, its number was not counted, and the same bytes are good once more. What
//! costs a signature is only what was taken.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dalil_case::Digest;
use dalil_protocol::http::OBJECTS;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::cast::{Laptop, name};
use super::wire::{Caller, Captured, Place};

/// Connections of one device: as many conversations as it may have.
const OF_DEVICE: u64 = 4;
/// Requests of a connection that are written together.
const TOGETHER: usize = 8;
/// A number counts as long as no other is so far ahead of it.
const AHEAD: u64 = 60;
/// Bytes of an object: what is refused for load costs its reading all the same.
const SIZE: usize = 256;
/// How often one looks at the server's memory.
const LOOK: Duration = Duration::from_millis(100);

/// What an overload came to.
#[derive(Default)]
pub(crate) struct Flood {
    /// Of each connection, the names of what was acknowledged.
    pub(crate) kept: Vec<(u8, Vec<Digest>)>,
    pub(crate) offered: u64,
    /// Told to come back, and when.
    pub(crate) refused: u64,
    /// Refused in any other way.
    pub(crate) strange: u64,
    /// KiB, from time to time.
    pub(crate) memory: Vec<u64>,
    pub(crate) seconds: f64,
}

impl Flood {
    /// What was taken, a second.
    pub(crate) fn taken(&self) -> f64 {
        (self.offered - self.refused - self.strange) as f64 / self.seconds
    }
}

/// One request that waits to be taken.
struct Waiting {
    number: u64,
    object: Digest,
    bytes: Vec<u8>,
    again: bool,
}

struct Sender {
    laptop: Arc<Laptop>,
    caller: Caller,
    stream: TlsStream<TcpStream>,
    /// What came and is not read to its end.
    came: Vec<u8>,
    waiting: VecDeque<Waiting>,
    seed: u64,
    kept: Vec<Digest>,
    offered: u64,
    refused: u64,
    strange: u64,
}

/// All devices over all their connections, so many requests a second together; as many as are
/// answered where no rate is given, and then one at a time over one connection each.
pub(crate) async fn flood(
    place: &Place,
    laptops: &[u8],
    rate: Option<f64>,
    each: Duration,
    memory: impl Fn() -> u64,
) -> Flood {
    let mut senders = Vec::new();
    for n in laptops {
        let laptop = Arc::new(Laptop::new(*n));
        for of in 0..rate.map_or(1, |_| OF_DEVICE) {
            senders.push(Sender::open(place, &laptop, of).await);
        }
    }
    let together = if rate.is_some() { TOGETHER } else { 1 };
    let every = rate.map_or(Duration::ZERO, |rate| {
        Duration::from_secs_f64((senders.len() * together) as f64 / rate)
    });
    let (count, begun) = (senders.len() as u32, Instant::now());
    let mut work = Vec::new();
    for (n, mut sender) in (0_u32..).zip(senders) {
        work.push(tokio::spawn(async move {
            let mut due = begun + every * n / count;
            while begun.elapsed() < each {
                tokio::time::sleep_until(due.into()).await;
                sender.offer(together).await;
                // Who is late offers the next ones at once, and is not asked to catch up for ever.
                due = (due + every).max(Instant::now() - every * 4);
            }
            sender
        }));
    }
    let mut flood = Flood::default();
    while begun.elapsed() < each {
        tokio::time::sleep(LOOK).await;
        flood.memory.push(memory());
    }
    flood.seconds = begun.elapsed().as_secs_f64();
    for one in work {
        let sender = one.await.unwrap();
        flood.offered += sender.offered;
        flood.refused += sender.refused;
        flood.strange += sender.strange;
        flood.kept.push((sender.laptop.id.0[0], sender.kept));
    }
    flood
}

impl Sender {
    async fn open(place: &Place, laptop: &Arc<Laptop>, of: u64) -> Self {
        let caller = Caller::open(place, laptop).await;
        let stream = bare(place).await;
        let (id, session) = (u64::from(laptop.id.0[0]), caller.session.clone());
        let place = session.bytes().fold(of, |sum, byte| sum.rotate_left(5) ^ u64::from(byte));
        let seed = (0x9e37_79b9_7f4a_7c15 ^ (id << 40) ^ place) | 1;
        Self {
            laptop: Arc::clone(laptop),
            caller,
            stream,
            came: Vec::new(),
            waiting: VecDeque::new(),
            seed,
            kept: Vec::new(),
            offered: 0,
            refused: 0,
            strange: 0,
        }
    }

    /// One more, signed now.
    fn write_one(&mut self) {
        let object = super::devices::object(&mut self.seed, SIZE);
        let hash = name(&object);
        let target = format!("{OBJECTS}{hash}");
        let request = self.caller.sign(&self.laptop, "PUT", &target, object);
        let (number, bytes) = (self.caller.counter, raw(&request));
        self.waiting.push_back(Waiting { number, object: hash, bytes, again: false });
    }

    /// Offers so many at once, and reads what became of each.
    async fn offer(&mut self, together: usize) {
        let highest = self.caller.counter;
        self.waiting.retain(|one| highest - one.number < AHEAD - together as u64);
        while self.waiting.len() < together {
            self.write_one();
        }
        let all: Vec<u8> = self.waiting.iter().flat_map(|one| one.bytes.iter().copied()).collect();
        self.stream.write_all(&all).await.unwrap();
        self.stream.flush().await.unwrap();
        for _ in 0..self.waiting.len() {
            let (status, says_when) = self.answer().await;
            let mut one = self.waiting.pop_front().unwrap();
            self.offered += 1;
            match status {
                200 | 201 => self.kept.push(one.object),
                429 | 503 if says_when => {
                    self.refused += 1;
                    one.again = true;
                    self.waiting.push_back(one);
                }
                // The store refused it after its number was counted: it is signed anew next time.
                409 if one.again => self.refused += 1,
                _ => self.strange += 1,
            }
        }
    }

    /// Status of the next answer, and whether it says when to come back.
    async fn answer(&mut self) -> (u16, bool) {
        let end = loop {
            if let Some(at) = find(&self.came, b"\r\n\r\n") {
                break at + 4;
            }
            self.more().await;
        };
        let head = String::from_utf8(self.came[..end].to_ascii_lowercase()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let whole = end + length.map_or(0, |length| length.parse::<usize>().unwrap());
        while self.came.len() < whole {
            self.more().await;
        }
        self.came.drain(..whole);
        (status, head.contains("\r\nretry-after: "))
    }

    async fn more(&mut self) {
        let read = self.stream.read_buf(&mut self.came).await.unwrap();
        assert!(read > 0, "the server hung up");
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|part| part == what)
}

/// A request as its bytes.
fn raw(request: &Captured) -> Vec<u8> {
    let (method, target, length) = (&request.method, &request.target, request.body.len());
    let mut head = format!("{method} {target} HTTP/1.1\r\nhost: localhost\r\n");
    for (name, value) in &request.fields {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("content-length: {length}\r\n\r\n"));
    [head.as_bytes(), &request.body].concat()
}

async fn bare(place: &Place) -> TlsStream<TcpStream> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(place.ca.clone())).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13])
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(place.address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let name = ServerName::try_from("localhost").unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, stream).await.unwrap()
}
