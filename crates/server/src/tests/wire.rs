//! A device on the wire: it signs as a device does, and remembers every request that it sent.

use std::net::SocketAddr;
use std::sync::Arc;

use dalil_protocol::http::{
    COUNTER_FIELD, DEVICE_FIELD, HELLO, OPEN, SESSION_FIELD, SIGNATURE_FIELD, signed,
};
use dalil_protocol::{Challenge, Hello, Opened, Refusal, RefusalCode, Signature, decode, encode};
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::HeaderMap;
use hyper_util::rt::TokioIo;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use super::cast::Laptop;
use crate::Running;

/// One request as it went over the wire.
#[derive(Clone, Debug)]
pub(crate) struct Captured {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn code(&self) -> RefusalCode {
        decode::<Refusal>(&self.body).unwrap().code
    }
}

/// Where a server is, and the certificate authority that it must end in.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) address: SocketAddr,
    pub(crate) ca: Vec<u8>,
}

impl From<&Running> for Place {
    fn from(running: &Running) -> Self {
        Self { address: running.address, ca: running.ca.clone() }
    }
}

impl From<&Self> for Place {
    fn from(place: &Self) -> Self {
        place.clone()
    }
}

/// A connection.
pub(crate) struct Wire {
    sender: SendRequest<Full<Bytes>>,
}

impl Wire {
    pub(crate) async fn connect(place: impl Into<Place>) -> Self {
        let Place { address, ca } = place.into();
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from(ca)).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(&[&rustls::version::TLS13])
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let name = ServerName::try_from("localhost").unwrap();
        let stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await.unwrap();
        let (sender, driver) = handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(driver);
        Self { sender }
    }

    pub(crate) async fn send(&mut self, request: &Captured) -> Answer {
        self.try_send(request).await.expect("the server answers")
    }

    pub(crate) async fn try_send(&mut self, request: &Captured) -> Option<Answer> {
        let mut building = Request::builder().method(&*request.method).uri(&request.target);
        building = building.header("host", "localhost");
        for (name, value) in &request.fields {
            building = building.header(name, value);
        }
        let body = Full::new(Bytes::from(request.body.clone()));
        self.sender.ready().await.ok()?;
        let answer = self.sender.send_request(building.body(body).unwrap()).await.ok()?;
        let (head, body) = answer.into_parts();
        let body = body.collect().await.ok()?.to_bytes().to_vec();
        Some(Answer { status: head.status.as_u16(), headers: head.headers, body })
    }
}

/// A device that asks.
pub(crate) struct Caller {
    pub(crate) wire: Wire,
    pub(crate) session: String,
    pub(crate) challenge: Challenge,
    pub(crate) counter: u64,
    pub(crate) sent: Vec<Captured>,
}

impl Caller {
    /// Begins a conversation.
    pub(crate) async fn open(running: impl Into<Place>, laptop: &Laptop) -> Self {
        Self::try_open(running, laptop).await.0.expect("it may open")
    }

    pub(crate) async fn try_open(
        running: impl Into<Place>,
        laptop: &Laptop,
    ) -> (Option<Self>, Answer) {
        let mut wire = Wire::connect(running).await;
        let hello = wire.send(&plain("GET", HELLO, Vec::new())).await;
        if hello.status != 200 {
            return (None, hello);
        }
        let hello: Hello = decode(&hello.body).unwrap();
        let (session, challenge) = (hello.challenge.to_string(), hello.challenge);
        let mut caller = Self { wire, session, challenge, counter: 0, sent: Vec::new() };
        let answer = caller.ask(laptop, "POST", OPEN, encode(&laptop.opening())).await;
        if answer.status != 200 {
            return (None, answer);
        }
        let opened: Opened = decode(&answer.body).unwrap();
        (caller.session, caller.challenge) = (opened.session.to_string(), opened.challenge);
        caller.counter = 0;
        (Some(caller), answer)
    }

    /// A request, signed, with the next number.
    pub(crate) fn sign(
        &mut self,
        by: &Laptop,
        method: &str,
        target: &str,
        body: Vec<u8>,
    ) -> Captured {
        self.counter += 1;
        let message = signed(by.id, method, target, &body, &self.challenge, self.counter);
        let signature = Signature(by.key.sign(&message).unwrap());
        let fields = [
            (DEVICE_FIELD, by.id.to_string()),
            (SESSION_FIELD, self.session.clone()),
            (COUNTER_FIELD, self.counter.to_string()),
            (SIGNATURE_FIELD, signature.to_string()),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value)).to_vec();
        Captured { method: method.to_owned(), target: target.to_owned(), fields, body }
    }

    pub(crate) async fn ask(
        &mut self,
        by: &Laptop,
        method: &str,
        target: &str,
        body: Vec<u8>,
    ) -> Answer {
        let request = self.sign(by, method, target, body);
        self.sent.push(request.clone());
        self.wire.send(&request).await
    }
}

pub(crate) fn plain(method: &str, target: &str, body: Vec<u8>) -> Captured {
    Captured { method: method.to_owned(), target: target.to_owned(), fields: Vec::new(), body }
}
