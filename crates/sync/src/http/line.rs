//! A line to the authority's server: every request is signed by this computer, for this
//! conversation and this place in it.

use std::sync::Arc;

use dalil_case::{DeviceId, Digest};
use dalil_protocol::http::{
    CLOSE, COUNTER_FIELD, DELIVER, DEVICE_FIELD, ENROL, FETCH, HAVE, HELLO, INBOX, LEDGER,
    LENGTH_FIELD, MANIFEST, MANY, OBJECTS, OFFSET_FIELD, OPEN, SESSION_FIELD, SIGNATURE_FIELD,
    UPLOADS, signed,
};
use dalil_protocol::{
    Challenge, Deliver, Delivered, Destination, Enrol, Enrolled, GetMany, Given, Have, Hello,
    Inbox, LedgerAnswer, Missing, ObjectAnswer, Opened, PostLedger, PutMany, Refusal, RefusalCode,
    Signature, SyncClose, SyncClosed, SyncOpen, SyncProtocol, Taken, UploadState, decode, encode,
};
use dalil_vault::Error as VaultError;
use rustls::ClientConfig;
use tokio::sync::Mutex;

use super::Address;
use super::speak::{Connection, Field, Patience, USUAL};
use crate::{Post, Stop};

/// Signs for this computer.
pub trait Signer: Send + Sync {
    /// The computer's signature; none where its key is locked away.
    fn sign(&self, message: &[u8]) -> Option<[u8; 64]>;
}

/// Through the vault, for as long as it is open.
impl<B: Post> Signer for &B {
    fn sign(&self, message: &[u8]) -> Option<[u8; 64]> {
        let signed: Result<_, Stop> =
            self.step(|vault| -> Result<_, VaultError> { vault.mail()?.sign(message) });
        signed.ok()
    }
}

/// A line to one server.
pub struct Line<S> {
    to: Address,
    tls: Arc<ClientConfig>,
    device: DeviceId,
    signer: S,
    patience: Patience,
    talk: Mutex<Talk>,
}

/// Where the conversation is.
#[derive(Default)]
struct Talk {
    connection: Option<Connection>,
    /// What the next [`OPEN`] is signed with.
    hello: Option<Challenge>,
    /// The conversation's name, and what its requests are signed with.
    session: Option<(String, Challenge)>,
    counter: u64,
}

/// With what a request is signed.
#[derive(Clone, Copy, PartialEq)]
enum By {
    Nobody,
    Hello,
    Session,
}

impl<S: Signer> Line<S> {
    /// A line that is opened with the first question.
    pub fn new(to: Address, tls: Arc<ClientConfig>, device: DeviceId, signer: S) -> Self {
        Self { to, tls, device, signer, patience: USUAL, talk: Mutex::default() }
    }

    /// The same, with a deadline that a test does not have to wait minutes for.
    #[cfg(test)]
    pub(crate) fn that_waits(self, most: std::time::Duration) -> Self {
        Self { patience: Patience { connect: most, answer: most }, ..self }
    }

    async fn ask(
        &self,
        method: &'static str,
        target: &str,
        body: Vec<u8>,
        by: By,
        mut fields: Vec<Field>,
    ) -> Result<Vec<u8>, Refusal> {
        // One request after the other: the counter rises on the way as it does here.
        let mut talk = self.talk.lock().await;
        self.authenticate(&mut talk, (method, target, &body), by, &mut fields)?;
        if talk.connection.as_ref().is_none_or(|connection| !connection.is_open()) {
            talk.connection =
                Some(Connection::open(&self.to, Arc::clone(&self.tls), self.patience).await?);
        }
        let Some(connection) = &mut talk.connection else {
            return Err(Refusal::new(RefusalCode::NoAnswer));
        };
        let answer = connection.ask(method, target, body, &fields).await;
        if matches!(answer, Err(Refusal { code: RefusalCode::NoAnswer, .. })) {
            talk.connection = None;
        }
        answer
    }

    fn authenticate(
        &self,
        talk: &mut Talk,
        (method, target, body): (&str, &str, &[u8]),
        by: By,
        fields: &mut Vec<Field>,
    ) -> Result<(), Refusal> {
        let refused = || Refusal::new(RefusalCode::NotAuthentic);
        let (name, challenge) = match by {
            By::Nobody => return Ok(()),
            By::Hello => {
                let challenge = talk.hello.take().ok_or_else(refused)?;
                talk.counter = 0;
                (challenge.to_string(), challenge)
            }
            By::Session => talk.session.clone().ok_or_else(refused)?,
        };
        talk.counter = talk.counter.saturating_add(1);
        let message = signed(self.device, method, target, body, &challenge, talk.counter);
        // The vault was locked in between: nothing more is said.
        let signature = self.signer.sign(&message).ok_or(Refusal::new(RefusalCode::NoAnswer))?;
        fields.push((DEVICE_FIELD, self.device.to_string()));
        fields.push((SESSION_FIELD, name));
        fields.push((COUNTER_FIELD, talk.counter.to_string()));
        fields.push((SIGNATURE_FIELD, Signature(signature).to_string()));
        Ok(())
    }

    async fn post<T: for<'b> minicbor::Decode<'b, ()>>(
        &self,
        path: &str,
        body: &impl minicbor::Encode<()>,
        by: By,
    ) -> Result<T, Refusal> {
        decode(&self.ask("POST", path, encode(body), by, Vec::new()).await?)
    }
}

impl<S: Signer> SyncProtocol for Line<S> {
    async fn hello(&self) -> Result<Hello, Refusal> {
        let answer = self.ask("GET", HELLO, Vec::new(), By::Nobody, Vec::new()).await?;
        let hello: Hello = decode(&answer)?;
        self.talk.lock().await.hello = Some(hello.challenge);
        Ok(hello)
    }

    async fn manifest(&self, hash: Digest) -> Result<Vec<u8>, Refusal> {
        let target = format!("{MANIFEST}{hash}");
        self.ask("GET", &target, Vec::new(), By::Nobody, Vec::new()).await
    }

    async fn enrol(&self, request: Enrol) -> Result<Enrolled, Refusal> {
        self.post(ENROL, &request, By::Nobody).await
    }

    async fn open(&self, request: SyncOpen) -> Result<Opened, Refusal> {
        let opened: Opened = self.post(OPEN, &request, By::Hello).await?;
        let mut talk = self.talk.lock().await;
        talk.session = Some((opened.session.to_string(), opened.challenge));
        talk.counter = 0;
        Ok(opened)
    }

    async fn have(&self, request: Have) -> Result<Missing, Refusal> {
        self.post(HAVE, &request, By::Session).await
    }

    async fn put(&self, hash: Digest, bytes: Vec<u8>) -> Result<ObjectAnswer, Refusal> {
        let target = format!("{OBJECTS}{hash}");
        decode(&self.ask("PUT", &target, bytes, By::Session, Vec::new()).await?)
    }

    async fn put_many(&self, objects: Vec<Vec<u8>>) -> Result<Taken, Refusal> {
        let objects = objects.into_iter().map(Into::into).collect();
        self.post(MANY, &PutMany { objects }, By::Session).await
    }

    async fn upload_state(&self, hash: Digest) -> Result<UploadState, Refusal> {
        let target = format!("{UPLOADS}{hash}");
        decode(&self.ask("GET", &target, Vec::new(), By::Session, Vec::new()).await?)
    }

    async fn upload(
        &self,
        hash: Digest,
        length: u64,
        offset: u64,
        bytes: Vec<u8>,
    ) -> Result<UploadState, Refusal> {
        let target = format!("{UPLOADS}{hash}");
        let fields = vec![(OFFSET_FIELD, offset.to_string()), (LENGTH_FIELD, length.to_string())];
        decode(&self.ask("PATCH", &target, bytes, By::Session, fields).await?)
    }

    async fn get(&self, hash: Digest, offset: u64) -> Result<Vec<u8>, Refusal> {
        let target = format!("{OBJECTS}{hash}?offset={offset}");
        self.ask("GET", &target, Vec::new(), By::Session, Vec::new()).await
    }

    async fn get_many(&self, hashes: Vec<Digest>) -> Result<Vec<Vec<u8>>, Refusal> {
        let given: Given = self.post(FETCH, &GetMany { hashes }, By::Session).await?;
        Ok(given.objects.into_iter().map(Into::into).collect())
    }

    async fn ledger(&self, request: PostLedger) -> Result<LedgerAnswer, Refusal> {
        self.post(LEDGER, &request, By::Session).await
    }

    async fn inbox(&self, of: Destination, cursor: u64) -> Result<Inbox, Refusal> {
        let target = format!("{INBOX}{of}?cursor={cursor}");
        decode(&self.ask("GET", &target, Vec::new(), By::Session, Vec::new()).await?)
    }

    async fn deliver(&self, request: Deliver) -> Result<Delivered, Refusal> {
        self.post(DELIVER, &request, By::Session).await
    }

    async fn close(&self, request: SyncClose) -> Result<SyncClosed, Refusal> {
        self.post(CLOSE, &request, By::Session).await
    }
}
