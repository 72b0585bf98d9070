//! Opening a vault by the authority: a request with a key that was drawn for it, and the reply.
//!
//! The seed of that key waits beside the vault, under the passphrase that was chosen with the
//! request. The reply opens nothing without it, and it opens nothing without the reply.

use std::path::PathBuf;

use dalil_case::Moment;
use dalil_protocol::{RecoveryReply, RecoveryRequest, Signed, decode, encode};
use dalil_seal::{ChosenPassphrase, Passphrase, SlotKind, State, xwing};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use super::{Home, VaultId};
use crate::{AuditKind, AuditRecord, Error, Notice, Vault, folder};

/// Beside the header of the vault.
const FILE: &str = "recovery.wait";
/// Larger is none.
const MOST: u64 = 32 * 1024;

/// What waits for the reply.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Waiting {
    #[n(0)]
    request: ByteVec,
    #[n(1)]
    seed: ByteVec,
}

impl Home {
    /// Asks the authority: the request, to be carried there. A request that waits already is
    /// replaced, and its reply opens nothing any more.
    pub fn ask_authority(
        &self,
        id: VaultId,
        wanted: &ChosenPassphrase,
        now: Moment,
    ) -> Result<RecoveryRequest, Error> {
        let header = self.header_for(id)?;
        if !header.counters.state.has(State::AUTHORITY) {
            return Err(Error::NoAuthority);
        }
        let seed = self.random.secret::<32>()?;
        let unlock = header.unlock_key(wanted.passphrase())?;
        let wrapped = unlock.wrap_reply(&id.0, &seed, &self.random)?;
        let reply = xwing::OpeningKey::from_seed(seed).sealing_key()?;
        let slot = header.recovery_slot(SlotKind::Authority)?;
        let request = RecoveryRequest::new(id.0, self.device.id, slot, &reply, now, &self.random)
            .map_err(Error::trust)?;
        let waiting = Waiting { request: request.to_bytes().into(), seed: wrapped.into() };
        folder::replace(&self.waiting_file(id), &encode(&waiting))?;
        Ok(request)
    }

    /// Whether an authority can open the vault, as its header says without a key.
    pub fn has_authority(&self, id: VaultId) -> Result<bool, Error> {
        Ok(self.header_for(id)?.counters.state.has(State::AUTHORITY))
    }

    /// The request that waits for its reply, if there is one.
    pub fn asked_authority(&self, id: VaultId) -> Result<Option<RecoveryRequest>, Error> {
        Ok(self.waiting(id)?.map(|(request, _)| request))
    }

    /// Opens a vault by the authority's reply and gives it the passphrase that was chosen with the
    /// request. Nothing is changed unless the vault itself opens. Says whether the reply was signed
    /// by the authority that the vault knows.
    pub fn take_reply(
        &self,
        id: VaultId,
        reply: &[u8],
        passphrase: &Passphrase,
        now: Moment,
    ) -> Result<(Vault, Vec<Notice>), Error> {
        let (request, seed) = self.waiting(id)?.ok_or(Error::NothingAsked)?;
        let reply = Signed::<RecoveryReply>::read(reply).map_err(Error::trust)?;
        if reply.claimed().request != request.hash() {
            return Err(Error::ReplyOther);
        }
        let header = self.header_for(id)?;
        let unlock = header.unlock_key(passphrase)?;
        let key = unlock.unwrap_reply(&id.0, &seed).map_err(|_| Error::ReplyPassphrase)?;
        let master = reply.open(&request, &key).map_err(|_| Error::ReplyOther)?;
        let (mut vault, mut notices) = self.recover_with(id, &master, &unlock, now)?;
        let is_proved = vault.authority()?.is_some_and(|slot| {
            let manifest = slot.manifest.manifest();
            let ops: Vec<_> = manifest.ops.iter().map(|key| key.key()).collect();
            reply.is_by(manifest.authority, &ops)
        });
        if !is_proved {
            notices.push(Notice::ReplyUnproved);
        }
        let about = vec![reply.claimed().authority.0];
        // Neither note is worth keeping the officer out.
        let (asked, amount) = (AuditKind::RecoveryAsked, i64::from(is_proved));
        let _ =
            vault.audit(&AuditRecord { kind: asked, at: request.at, about: Vec::new(), amount: 0 });
        let answered = AuditKind::RecoveryAnswered;
        let _ = vault.audit(&AuditRecord { kind: answered, at: now, about, amount });
        folder::remove(&self.waiting_file(id))?;
        Ok((vault, notices))
    }

    fn waiting(&self, id: VaultId) -> Result<Option<(RecoveryRequest, Vec<u8>)>, Error> {
        let Some(bytes) = folder::read(&self.waiting_file(id), MOST)? else { return Ok(None) };
        let waiting: Waiting = decode(&bytes).map_err(|_| Error::NothingAsked)?;
        let request = RecoveryRequest::read(&waiting.request).map_err(|_| Error::NothingAsked)?;
        Ok(Some((request, waiting.seed.to_vec())))
    }

    fn waiting_file(&self, id: VaultId) -> PathBuf {
        self.vault_folder(id).join(FILE)
    }
}
