//! A relay before a server: what it does to a connection is told, or drawn by a seed.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use crate::tests::faults::Dice;

/// What is done to a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trouble {
    Nothing,
    /// It ends, politely.
    Cut,
    /// It ends by a reset.
    Reset,
    /// Nothing goes any more, and nobody says so.
    Stall,
    /// It goes in crumbs.
    Trickle,
    /// What goes up goes to the server a second time, in a connection of its own.
    Twice,
}

/// What is done to one connection, in which direction, after how many bytes of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    pub(super) trouble: Trouble,
    pub(super) up: bool,
    pub(super) after: u64,
}

const CALM: Plan = Plan { trouble: Trouble::Nothing, up: true, after: 0 };
/// Bytes of a crumb, and how many bytes go like that.
const CRUMB: usize = 40;
const CRUMBS: u64 = 4_000;

#[derive(Default)]
struct Seen {
    met: Mutex<BTreeSet<Trouble>>,
    went_up: AtomicU64,
}

/// It listens until it is dropped.
pub(super) struct Relay {
    pub(super) address: SocketAddr,
    seen: Arc<Seen>,
    task: JoinHandle<()>,
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Relay {
    /// Three of four connections have some trouble.
    pub(super) async fn before(server: SocketAddr, seed: u64) -> Self {
        let mut dice = Dice::new(7_000 + seed);
        Self::open(server, move || drawn(&mut dice)).await
    }

    /// The first connection is treated so, and the others are left alone.
    pub(super) async fn once(server: SocketAddr, plan: Plan) -> Self {
        let mut plan = Some(plan);
        Self::open(server, move || plan.take().unwrap_or(CALM)).await
    }

    pub(super) async fn calm(server: SocketAddr) -> Self {
        Self::open(server, || CALM).await
    }

    async fn open(server: SocketAddr, mut plan: impl FnMut() -> Plan + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Seen::default());
        let keeps = Arc::clone(&seen);
        let task = tokio::spawn(async move {
            // They end with the relay.
            let mut connections = JoinSet::new();
            while let Ok((client, _)) = listener.accept().await {
                connections.spawn(relay(client, server, plan(), Arc::clone(&keeps)));
            }
        });
        Self { address, seen, task }
    }

    /// What it did to at least one connection so far.
    pub(super) fn met(&self) -> BTreeSet<Trouble> {
        self.seen.met.lock().unwrap().clone()
    }

    /// Bytes that went to the server.
    pub(super) fn went_up(&self) -> u64 {
        self.seen.went_up.load(Ordering::Relaxed)
    }
}

/// Early in the handshake, in the first requests, or late in a film.
fn drawn(dice: &mut Dice) -> Plan {
    use Trouble::{Cut, Nothing, Reset, Stall, Trickle, Twice};
    let all = [Nothing, Nothing, Cut, Cut, Reset, Reset, Trickle, Stall, Twice];
    let trouble = all[usize::try_from(dice.roll(all.len() as u64)).unwrap()];
    let up = dice.roll(2) == 0;
    let most = [700, 7_000, 30_000, 600_000][usize::try_from(dice.roll(4)).unwrap()];
    Plan { trouble, up, after: dice.roll(most) }
}

async fn relay(mut client: TcpStream, address: SocketAddr, plan: Plan, seen: Arc<Seen>) {
    let Ok(mut server) = TcpStream::connect(address).await else { return };
    let mut other = match plan.trouble {
        Trouble::Twice => TcpStream::connect(address).await.ok(),
        _ => None,
    };
    if plan.trouble == Trouble::Twice {
        seen.met.lock().unwrap().insert(plan.trouble);
    }
    let is_reset = {
        let (mut from_client, mut to_client) = client.split();
        let (mut from_server, mut to_server) = server.split();
        let (up, down) = if plan.up { (plan, CALM) } else { (CALM, plan) };
        let up = pass(&mut from_client, &mut to_server, other.as_mut(), up, &seen, true);
        let down = pass(&mut from_server, &mut to_client, None, down, &seen, false);
        tokio::select! { is_reset = up => is_reset, is_reset = down => is_reset }
    };
    if is_reset {
        let _ = (client.set_zero_linger(), server.set_zero_linger());
    }
}

/// Passes bytes on until the end, or as planned. Says whether the end is a reset.
async fn pass(
    from: &mut (impl AsyncRead + Unpin),
    to: &mut (impl AsyncWrite + Unpin),
    mut other: Option<&mut TcpStream>,
    plan: Plan,
    seen: &Seen,
    up: bool,
) -> bool {
    let mut part = vec![0; 16 * 1024];
    let mut passed: u64 = 0;
    loop {
        let left = plan.after.saturating_sub(passed);
        let ends = matches!(plan.trouble, Trouble::Cut | Trouble::Reset | Trouble::Stall);
        if left == 0 && plan.trouble != Trouble::Nothing {
            seen.met.lock().unwrap().insert(plan.trouble);
        }
        if ends && left == 0 {
            if plan.trouble == Trouble::Stall {
                std::future::pending::<()>().await;
            }
            return plan.trouble == Trouble::Reset;
        }
        let crumbs = plan.trouble == Trouble::Trickle && left == 0 && passed < plan.after + CRUMBS;
        let mut most = if crumbs { CRUMB } else { part.len() };
        if ends {
            most = most.min(usize::try_from(left).unwrap_or(most));
        }
        let Ok(length @ 1..) = from.read(&mut part[..most]).await else { return false };
        if crumbs {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        if up {
            seen.went_up.fetch_add(length as u64, Ordering::Relaxed);
        }
        if to.write_all(&part[..length]).await.is_err() {
            return false;
        }
        if let Some(other) = &mut other {
            let _ = other.write_all(&part[..length]).await;
        }
        passed += length as u64;
    }
}
