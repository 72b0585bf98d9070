//! The mailbox over HTTPS: who asks is proved here, what is asked is answered by [`Mailbox`].

mod answer;
mod proof;
mod rates;
mod route;
mod sessions;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::response::Response;
use dalil_protocol::{GetMany, Given, PutMany, Refusal, RefusalCode, SyncProtocol, decode, encode};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tokio::sync::Semaphore;

use crate::Mailbox;
use crate::log::Log;
use crate::metrics::Metrics;
use crate::office::Office;
use answer::{bytes, message, refused};
use proof::{Asked, Proof};
pub use rates::Rate;
use rates::Rates;
use route::Route;
use sessions::{Challenges, Sessions};

/// Most requests that are worked on at once. One more is refused.
const AT_ONCE: usize = 256;
/// How long a body may take to arrive: one of 1 MiB takes two minutes on the slowest line.
const BODY: Duration = Duration::from_secs(180);

/// What stands between the network and the mailbox.
pub(crate) struct Door {
    office: Arc<Office>,
    challenges: Challenges,
    sessions: Sessions,
    by_device: Rates<[u8; 16]>,
    by_address: Rates<[u8; 16]>,
    at_once: Semaphore,
    pub(crate) metrics: Metrics,
    log: Log,
}

impl Door {
    pub(crate) fn new(office: Arc<Office>, device: Rate, address: Rate, log: Log) -> Self {
        Self {
            office,
            challenges: Challenges::default(),
            sessions: Sessions::default(),
            by_device: Rates::new(device),
            by_address: Rates::new(address),
            at_once: Semaphore::new(AT_ONCE),
            metrics: Metrics::new(),
            log,
        }
    }

    /// How many conversations are open.
    pub(crate) fn open(&self) -> usize {
        self.sessions.open()
    }
}

/// Answers one request.
pub(crate) async fn answer(
    State(door): State<Arc<Door>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
) -> Response {
    let begun = Instant::now();
    let route = Route::of(request.method(), request.uri());
    let name = route.as_ref().map_or("none", Route::name);
    let response = match door.work(peer, route, request).await {
        Ok(response) => response,
        Err(refusal) => refused(refusal),
    };
    let status = response.status().as_u16();
    door.metrics.answered(name, status, begun.elapsed());
    door.log.request(name, status, begun.elapsed(), peer.ip());
    response
}

/// Why a request is refused, and whether it is one too many of the same asker.
pub(crate) struct Refused {
    refusal: Refusal,
    too_often: bool,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self { refusal, too_often: false }
    }
}

impl From<RefusalCode> for Refused {
    fn from(code: RefusalCode) -> Self {
        Refusal::new(code).into()
    }
}

impl Door {
    async fn work(
        &self,
        peer: SocketAddr,
        route: Option<Route>,
        request: Request,
    ) -> Result<Response, Refused> {
        self.by_address.take(rates::place(peer.ip()))?;
        let route = route.ok_or(RefusalCode::NotFound)?;
        let _place = self.at_once.try_acquire().map_err(|_| Refusal::busy(1))?;
        let (head, body) = request.into_parts();
        // Whatever can be refused without the body is refused without reading it.
        let proof = if route.is_open() { None } else { Some(Proof::read(&head)?) };
        if let Some(proof) = &proof {
            self.by_device.take(proof.device.0)?;
            if !matches!(route, Route::Open) {
                self.sessions.find(proof)?;
            }
        }
        let body = self.body(body).await?;
        let Some(proof) = proof else { return self.open_to_all(route, &body).await };
        let device = self.office.known(proof.device).await?;
        let target = head.uri.path_and_query().map_or("", |target| target.as_str());
        let asked = Asked { method: head.method.as_str(), target, body: &body };
        if matches!(route, Route::Open) {
            let challenge = proof.challenge().ok_or(RefusalCode::NotAuthentic)?;
            // Taken out before it is looked at: it counts for one try.
            if !self.challenges.take(&challenge, self.office.now()) {
                return Err(RefusalCode::Replayed.into());
            }
            proof.check(&asked, &challenge, &device.key)?;
            let mailbox = Arc::new(Mailbox::new(Arc::clone(&self.office), proof.device));
            let opened = mailbox.open(decode(&body)?).await?;
            self.sessions.begin(&opened, mailbox, self.office.now());
            return Ok(message(&encode(&opened)));
        }
        let talk = self.sessions.find(&proof)?;
        let _turn = talk.turn()?;
        proof.check(&asked, &talk.challenge, &device.key)?;
        if !self.sessions.count(&proof, self.office.now()) {
            return Err(RefusalCode::Replayed.into());
        }
        self.ask(&talk.mailbox, route, &head, body).await
    }

    async fn body(&self, body: Body) -> Result<Vec<u8>, Refused> {
        let most = usize::try_from(self.office.limits.body).unwrap_or(usize::MAX);
        let read = tokio::time::timeout(BODY, Limited::new(body, most).collect()).await;
        let read = read.map_err(|_| RefusalCode::Malformed)?;
        let read = read.map_err(|error| {
            let large = error.downcast_ref::<LengthLimitError>().is_some();
            if large { RefusalCode::TooLarge } else { RefusalCode::Malformed }
        })?;
        Ok(read.to_bytes().into())
    }

    /// What anybody may ask.
    async fn open_to_all(&self, route: Route, body: &[u8]) -> Result<Response, Refused> {
        match route {
            Route::Manifest(hash) => Ok(bytes(self.office.manifest(hash).await?)),
            Route::Enrol => Ok(message(&encode(&self.office.enrol(decode(body)?).await?))),
            _ => {
                let hello = self.office.hello().await?;
                self.challenges.put(hello.challenge, self.office.now());
                Ok(message(&encode(&hello)))
            }
        }
    }

    /// What a device that proved itself asks.
    async fn ask(
        &self,
        mailbox: &Mailbox,
        route: Route,
        head: &axum::http::request::Parts,
        body: Vec<u8>,
    ) -> Result<Response, Refused> {
        Ok(match route {
            Route::Have => message(&encode(&mailbox.have(decode(&body)?).await?)),
            Route::Many => {
                self.metrics.received(body.len());
                let many: PutMany = decode(&body)?;
                let objects = many.objects.into_iter().map(Into::into).collect();
                message(&encode(&mailbox.put_many(objects).await?))
            }
            Route::Put(hash) => {
                self.metrics.received(body.len());
                answer::put(mailbox.put(hash, body).await?)
            }
            Route::Get(hash, offset) => bytes(mailbox.get(hash, offset).await?),
            Route::Fetch => {
                let asked: GetMany = decode(&body)?;
                let objects = mailbox.get_many(asked.hashes).await?;
                message(&encode(&Given { objects: objects.into_iter().map(Into::into).collect() }))
            }
            Route::Uploaded(hash) => message(&encode(&mailbox.upload_state(hash).await?)),
            Route::Upload(hash) => {
                let (length, offset) = route::upload(head)?;
                self.metrics.received(body.len());
                message(&encode(&mailbox.upload(hash, length, offset, body).await?))
            }
            Route::Ledger => {
                let answer = mailbox.ledger(decode(&body)?).await?;
                self.metrics.kept(&answer);
                message(&encode(&answer))
            }
            Route::Inbox(of, cursor) => message(&encode(&mailbox.inbox(of, cursor).await?)),
            Route::Deliver => message(&encode(&mailbox.deliver(decode(&body)?).await?)),
            Route::Close => message(&encode(&mailbox.close(decode(&body)?).await?)),
            Route::Hello | Route::Manifest(_) | Route::Enrol | Route::Open => {
                return Err(RefusalCode::NotFound.into());
            }
        })
    }
}
