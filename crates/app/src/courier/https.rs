//! The way over HTTPS, to the servers that the manifest names and to nobody else.

use std::sync::Arc;

use dalil_case::Moment;
use dalil_protocol::{Pin, Refusal, RefusalCode, Trusted};
use dalil_sync::http::{Address, Line, fetch_manifest, pinned};
use dalil_sync::{Courier, Post as _, Round, Stop, Wish};
use tokio::runtime::{Builder, Runtime};

use super::{Loans, Way};

/// The way over HTTPS. Each conversation has a runtime of its own, on the thread that asked.
#[derive(Clone, Copy, Debug, Default)]
pub struct Https;

impl Way for Https {
    fn manifest(&self, url: &str, pin: &Pin) -> Result<Vec<u8>, Refusal> {
        let address = Address::read(url)?;
        runtime()?.block_on(fetch_manifest(&address, pin))
    }

    fn round(
        &self,
        to: &Trusted,
        loans: &Loans,
        clock: &(dyn Fn() -> Moment + Send + Sync),
        wish: Wish,
        draw: u64,
    ) -> Result<Round, Stop> {
        let manifest = to.manifest();
        let wrong = || Refusal::new(RefusalCode::WrongServer);
        let tls = Arc::new(pinned(&manifest.ca).map_err(|_| wrong())?);
        let device = loans.step(|vault| Ok(vault.device()))?;
        let runtime = runtime()?;
        let mut went = Err(wrong().into());
        // The next server is asked where one does not answer, and only then.
        for url in &manifest.urls {
            let Ok(address) = Address::read(url) else { continue };
            let line = Line::new(address, Arc::clone(&tls), device, loans);
            went = runtime.block_on(Courier::new(&line, loans, clock, wish).try_round(draw));
            let silent = matches!(&went, Err(Stop::Refused(refusal)) if refusal.code == RefusalCode::NoAnswer);
            if !silent {
                break;
            }
        }
        went
    }
}

fn runtime() -> Result<Runtime, Refusal> {
    let built = Builder::new_current_thread().enable_io().enable_time().build();
    built.map_err(|_| Refusal::new(RefusalCode::NoAnswer))
}
