//! A conversation begins: how the two stand to each other.

use dalil_protocol::ledger::Head;
use dalil_protocol::{
    Challenge, LedgerRange, Opened, PeerState, Refusal, RefusalCode, Session, SyncOpen, VERSIONS,
};

use super::Mailbox;
use crate::Error;
use crate::ingest::Chain;
use crate::rights::Action;
use crate::{Device, Standing};

impl Mailbox {
    pub(super) async fn begin(&self, request: SyncOpen) -> Result<Opened, Refusal> {
        let device = self.may(Action::Open).await?;
        if request.device != self.device || !is_signed(&device, &request) {
            return Err(Refusal::new(RefusalCode::NotAuthentic));
        }
        if !(VERSIONS.0..=VERSIONS.1).contains(&request.version) {
            return Err(Refusal::new(RefusalCode::Version));
        }
        let store = &self.office.store;
        let chain = store.chain(self.device, None).await?;
        let state = self.state(&device, &request, chain).await?;
        let now = self.office.now();
        if device.comes_anew(now) {
            // Never the device as it was read: whoever revoked it meanwhile would be overruled.
            store.came(self.device, now).await?;
        }
        self.set_epoch(request.epoch);
        let head = chain.map(|chain| chain.head);
        let random = &self.office.random;
        Ok(Opened {
            session: Session(random.bytes().map_err(Error::from)?),
            challenge: Challenge(random.bytes().map_err(Error::from)?),
            state,
            epoch: head.map_or(0, |head| head.epoch),
            seq: head.map_or(0, |head| head.seq),
            head: head.map_or(dalil_case::Digest::ZERO, |head| head.hash),
            signature: chain.map(|chain| chain.signature),
            wanted: self.wanted(&request, state).await?,
            limits: self.office.limits,
        })
    }

    async fn state(
        &self,
        device: &Device,
        request: &SyncOpen,
        chain: Option<Chain>,
    ) -> Result<PeerState, Refusal> {
        let store = &self.office.store;
        if device.standing == Standing::Revoked {
            return Ok(PeerState::Revoked);
        }
        if let Some(receipt) = &request.receipt {
            let identity = &self.office.identity;
            let ours = receipt.server == identity.server()
                && receipt.device == self.device
                && receipt.verify(&identity.verifying_key());
            if ours {
                let here = store.entry(self.device, receipt.epoch, receipt.seq).await?;
                if here != Some(receipt.head) {
                    return Ok(PeerState::RolledBack);
                }
            }
        }
        let Some(chain) = chain else { return Ok(PeerState::Ok) };
        if request.epoch != chain.head.epoch {
            let behind = request.epoch < chain.head.epoch;
            return Ok(if behind { PeerState::Behind } else { PeerState::Ok });
        }
        if request.seq > chain.head.seq {
            return Ok(PeerState::Ok);
        }
        let here = store.entry(self.device, request.epoch, request.seq).await?;
        let same = request.seq == 0 || here == Some(request.head);
        Ok(match (same, request.seq == chain.head.seq) {
            (false, _) => PeerState::Fork,
            (true, true) => PeerState::Ok,
            (true, false) => PeerState::Behind,
        })
    }

    async fn wanted(
        &self,
        request: &SyncOpen,
        state: PeerState,
    ) -> Result<Vec<LedgerRange>, Refusal> {
        if matches!(state, PeerState::Behind | PeerState::Fork) {
            return Ok(Vec::new());
        }
        let here = self.office.store.chain(self.device, Some(request.epoch)).await?;
        let from = here.map_or(0, |chain| chain.head.seq).saturating_add(1);
        let range = LedgerRange { from, to: request.seq };
        Ok(if from <= request.seq { vec![range] } else { Vec::new() })
    }
}

/// Whether the device signed where it says that its ledger ends. An empty one has no end.
fn is_signed(device: &Device, request: &SyncOpen) -> bool {
    let head =
        Head { epoch: request.epoch, seq: request.seq, hash: request.head, ..Head::default() };
    request.seq == 0 || head.is_signed(device.id, &device.key, &request.signature.0)
}
