//! One connection: a request, and what came back.

use std::sync::Arc;
use std::time::Duration;

use dalil_protocol::http::CBOR;
use dalil_protocol::{Refusal, RefusalCode, decode};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::{CONTENT_TYPE, HOST, RETRY_AFTER};
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::Address;

/// How long is waited.
#[derive(Clone, Copy)]
pub(super) struct Patience {
    /// For a connection.
    pub(super) connect: Duration,
    /// For an answer.
    pub(super) answer: Duration,
}

/// A request of 1 MiB takes two minutes on the slowest line.
pub(super) const USUAL: Patience =
    Patience { connect: Duration::from_secs(20), answer: Duration::from_secs(180) };
/// Most bytes of an answer.
const MOST: usize = (1 << 20) + (1 << 16);

/// One header field: its name, its value.
pub(super) type Field = (&'static str, String);

pub(super) struct Connection {
    sender: SendRequest<Full<Bytes>>,
    host: String,
    patience: Patience,
}

impl Connection {
    /// Connects, and makes sure who is there.
    pub(super) async fn open(
        to: &Address,
        tls: Arc<ClientConfig>,
        patience: Patience,
    ) -> Result<Self, Refusal> {
        let no_answer = || Refusal::new(RefusalCode::NoAnswer);
        let stream = timeout(patience.connect, TcpStream::connect(to.place())).await;
        let stream = stream.map_err(|_| no_answer())?.map_err(|_| no_answer())?;
        // Small requests must not wait for each other.
        let _ = stream.set_nodelay(true);
        let secured = TlsConnector::from(tls).connect(to.name()?, stream);
        let secured = match timeout(patience.connect, secured).await.map_err(|_| no_answer())? {
            Ok(secured) => secured,
            // Somebody answered, and not as the authority's server does.
            Err(error) if error.get_ref().is_some_and(|inner| inner.is::<rustls::Error>()) => {
                return Err(Refusal::new(RefusalCode::WrongServer));
            }
            Err(_) => return Err(no_answer()),
        };
        let (sender, driver) = handshake(TokioIo::new(secured)).await.map_err(|_| no_answer())?;
        tokio::spawn(async move {
            // How it ended shows where an answer is waited for.
            let _ = driver.await;
        });
        Ok(Self { sender, host: to.host(), patience })
    }

    pub(super) fn is_open(&self) -> bool {
        !self.sender.is_closed()
    }

    /// Asks once. Whatever is not 2xx is a refusal, a redirect too.
    pub(super) async fn ask(
        &mut self,
        method: &'static str,
        target: &str,
        body: Vec<u8>,
        fields: &[Field],
    ) -> Result<Vec<u8>, Refusal> {
        let no_answer = || Refusal::new(RefusalCode::NoAnswer);
        let mut request = Request::builder().method(method).uri(target).header(HOST, &self.host);
        if !body.is_empty() {
            request = request.header(CONTENT_TYPE, CBOR);
        }
        for (name, value) in fields {
            request = request.header(*name, value);
        }
        let request = request
            .body(Full::new(Bytes::from(body)))
            .map_err(|_| Refusal::new(RefusalCode::Malformed))?;
        let asked = async {
            self.sender.ready().await.map_err(|_| no_answer())?;
            let answer = self.sender.send_request(request).await.map_err(|_| no_answer())?;
            let (head, body) = answer.into_parts();
            let body = Limited::new(body, MOST).collect().await;
            let body = body.map_err(|error| {
                let code = if error.is::<http_body_util::LengthLimitError>() {
                    RefusalCode::TooLarge
                } else {
                    RefusalCode::NoAnswer
                };
                Refusal::new(code)
            })?;
            let after = head.headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok());
            let after = after.and_then(|value| value.parse().ok()).unwrap_or(0);
            Ok::<_, Refusal>((head.status, after, body.to_bytes().to_vec()))
        };
        let (status, after, body) =
            timeout(self.patience.answer, asked).await.map_err(|_| no_answer())??;
        if status.is_success() { Ok(body) } else { Err(refusal(status, after, &body)) }
    }
}

/// What the other side refused: as it says, or by its status where it says nothing.
fn refusal(status: StatusCode, after: u32, body: &[u8]) -> Refusal {
    if let Ok(said) = decode::<Refusal>(body) {
        // These two are made on this side; nobody else may say them.
        let own = matches!(said.code, RefusalCode::NoAnswer | RefusalCode::WrongServer);
        let retry_after = said.retry_after.max(after);
        return if own {
            Refusal::new(RefusalCode::Malformed)
        } else {
            Refusal { retry_after, ..said }
        };
    }
    let code = match status.as_u16() {
        300..=399 => RefusalCode::WrongServer,
        401 => RefusalCode::NotAuthentic,
        403 => RefusalCode::NotAllowed,
        404 => RefusalCode::NotFound,
        409 => RefusalCode::Replayed,
        413 => RefusalCode::TooLarge,
        429 | 503 => RefusalCode::Busy,
        500..=599 => RefusalCode::Broken,
        _ => RefusalCode::Malformed,
    };
    Refusal { code, retry_after: after }
}
