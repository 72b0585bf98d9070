//! What goes on beside the application: a thread that speaks with the authority's server.
//!
//! No command ever waits for it. It borrows the open vault for one brief step at a time ([`Loans`])
//! and never holds it while it waits for a network; once the vault is locked it gets nothing more.
//! Nothing of a case is in what it tells: counts and codes.

mod https;
mod loans;
mod way;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

use dalil_case::Moment;
use dalil_protocol::{Pin, Refusal, RefusalCode, Trusted};
use dalil_sync::{Round, Stop, Wish};

use crate::stick::{Progress, StickEnd};

pub use https::Https;
pub(crate) use loans::{Asked, Loan};
pub use loans::{Loans, Wake};
pub use way::Way;

/// What the thread is asked to do.
pub(crate) enum Job {
    /// Fetch the manifest that a card names.
    Meet { meeting: u64, url: String, pin: Pin },
    /// Bring both sides to the same.
    Round { visit: u64, to: Box<Trusted>, wish: Wish, draw: u64 },
}

/// What it came to.
pub(crate) enum Told {
    /// The manifest, or why there is none.
    Met { meeting: u64, manifest: Result<Vec<u8>, Refusal> },
    /// A round ended. How it went is kept by the vault, unless it was the vault that could not go on.
    /// `has_come`: something new is in the vault.
    Round { is_stuck: bool, has_come: bool },
    /// A stick was written or read, or not.
    Stick(StickEnd),
}

/// The thread, from the first job on, and what it says.
pub(crate) struct Courier {
    way: Option<Arc<dyn Way>>,
    wake: Wake,
    /// What time it is, as the application last saw it; UTC milliseconds.
    now: Arc<AtomicI64>,
    jobs: Option<Sender<Job>>,
    ask: Sender<Asked>,
    pub(crate) asked: Receiver<Asked>,
    tell: Sender<Told>,
    pub(crate) told: Receiver<Told>,
}

impl Courier {
    pub(crate) fn new(way: Option<Arc<dyn Way>>) -> Self {
        let (ask, asked) = channel();
        let (tell, told) = channel();
        let wake: Wake = Arc::new(|| ());
        let now = Arc::new(AtomicI64::new(0));
        Self { way, wake, now, jobs: None, ask, asked, tell, told }
    }

    /// Who is called when the thread needs the application: from another thread, at any moment.
    pub(crate) fn woken_by(&mut self, wake: Wake) {
        self.wake = wake;
    }

    /// Goes that way from the next job on.
    pub(crate) fn go_by(&mut self, way: Option<Arc<dyn Way>>) {
        self.way = way;
        self.jobs = None;
    }

    /// Whether there is any way to a server.
    pub(crate) fn has_way(&self) -> bool {
        self.way.is_some()
    }

    pub(crate) fn set_clock(&self, now: Moment) {
        self.now.store(now.0, Ordering::Relaxed);
    }

    /// Does something with borrowed steps on a thread of its own: a stick needs no way to a server,
    /// and waits for none.
    pub(crate) fn beside(
        &self,
        visit: u64,
        progress: &Arc<Progress>,
        work: impl FnOnce(&Loans) -> Told + Send + 'static,
    ) {
        let loans = Loans::new(visit, self.ask.clone(), self.wake.clone()).counted(progress);
        let (tell, wake) = (self.tell.clone(), self.wake.clone());
        let thread = std::thread::Builder::new().name("stick".into());
        // Where no thread can be had, the screen goes on saying that it is being done, and it can be
        // given up.
        let _ = thread.spawn(move || {
            let told = work(&loans);
            let _ = tell.send(told);
            wake();
        });
    }

    /// Hands a job over. Says whether there is anybody to do it.
    pub(crate) fn give(&mut self, job: Job) -> bool {
        if self.jobs.is_none() {
            self.jobs = self.begin();
        }
        self.jobs.as_ref().is_some_and(|jobs| jobs.send(job).is_ok())
    }

    fn begin(&self) -> Option<Sender<Job>> {
        let way = self.way.clone()?;
        let (jobs, given) = channel();
        let worker = Worker {
            way,
            ask: self.ask.clone(),
            tell: self.tell.clone(),
            wake: self.wake.clone(),
            now: self.now.clone(),
        };
        let thread = std::thread::Builder::new().name("courier".into());
        // The thread ends with the application: nobody gives it jobs any more.
        thread.spawn(move || worker.work(&given)).ok()?;
        Some(jobs)
    }
}

struct Worker {
    way: Arc<dyn Way>,
    ask: Sender<Asked>,
    tell: Sender<Told>,
    wake: Wake,
    now: Arc<AtomicI64>,
}

impl Worker {
    fn work(&self, given: &Receiver<Job>) {
        while let Ok(job) = given.recv() {
            let told = match job {
                Job::Meet { meeting, url, pin } => {
                    Told::Met { meeting, manifest: self.way.manifest(&url, &pin) }
                }
                Job::Round { visit, to, wish, draw } => {
                    let loans = Loans::new(visit, self.ask.clone(), self.wake.clone());
                    let clock = || Moment(self.now.load(Ordering::Relaxed));
                    let went = self.way.round(&to, &loans, &clock, wish, draw);
                    let has_come = !matches!(&went, Ok(round) if round.came == 0);
                    Told::Round { is_stuck: is_stuck(&went), has_come }
                }
            };
            if self.tell.send(told).is_err() {
                return;
            }
            (self.wake)();
        }
    }
}

/// Whether trying again at once would come to the same.
fn is_stuck(went: &Result<Round, Stop>) -> bool {
    match went {
        Err(Stop::Vault(_)) => true,
        Err(Stop::Refused(refusal)) => refusal.code == RefusalCode::WrongServer,
        _ => false,
    }
}
