//! How requests go to a bucket: HTTP/1.1 over TLS 1.3, to whoever the given certificate authority
//! vouches for. A connection that is free is used again.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http_body_util::{BodyExt, Limited};
use hyper::Request;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::{HOST, HeaderValue};
use hyper::http::Uri;
use hyper_util::rt::TokioIo;
use object_store::ClientOptions;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody,
    HttpResponse, HttpResponseBody, HttpService,
};
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

/// How long a connection may take, and a whole request.
const CONNECT: Duration = Duration::from_secs(10);
const ANSWER: Duration = Duration::from_secs(60);
/// Most bytes of one answer: a part of an object, or one page of a list.
const MOST: usize = 64 << 20;
/// Most connections that are kept for later.
const IDLE: usize = 8;

type Free = SendRequest<HttpRequestBody>;

/// Connections to one bucket.
#[derive(Clone)]
pub(super) struct Wire {
    /// None: plain HTTP, on this computer alone.
    tls: Option<Arc<ClientConfig>>,
    idle: Arc<Mutex<Vec<Free>>>,
}

impl Wire {
    pub(super) fn new(tls: Option<Arc<ClientConfig>>) -> Self {
        Self { tls, idle: Arc::default() }
    }

    fn free(&self) -> Option<Free> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|free| !free.is_closed());
        idle.pop()
    }

    fn put_back(&self, free: Free) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE && !free.is_closed() {
            idle.push(free);
        }
    }

    async fn connect(&self, to: &Uri) -> Result<Free, HttpError> {
        let host = to.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        let is_sealed = to.scheme_str() == Some("https");
        let port = to.port_u16().unwrap_or(if is_sealed { 443 } else { 80 });
        let failed = |error| HttpError::new(HttpErrorKind::Connect, error);
        let stream = timeout(CONNECT, TcpStream::connect((host.as_str(), port))).await;
        let stream = stream.map_err(late)?.map_err(failed)?;
        // Small requests must not wait for each other.
        let _ = stream.set_nodelay(true);
        let Some(tls) = self.tls.clone().filter(|_| is_sealed) else {
            return spoken(stream).await;
        };
        let name = ServerName::try_from(host);
        let name = name.map_err(|error| HttpError::new(HttpErrorKind::Unknown, error))?;
        let sealed = timeout(CONNECT, TlsConnector::from(tls).connect(name, stream)).await;
        // Whoever is not vouched for does not become so by asking again.
        let refused = |error| HttpError::new(HttpErrorKind::Unknown, error);
        spoken(sealed.map_err(late)?.map_err(refused)?).await
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let (mut head, body) = request.into_parts();
        let host = head.uri.authority().and_then(|at| HeaderValue::from_str(at.as_str()).ok());
        if let Some(host) = host {
            head.headers.entry(HOST).or_insert(host);
        }
        let mut free = match self.free() {
            Some(free) => free,
            None => self.connect(&head.uri).await?,
        };
        let target = head.uri.path_and_query().map_or("/", |target| target.as_str());
        let target = target.parse::<Uri>();
        head.uri = target.map_err(|error| HttpError::new(HttpErrorKind::Unknown, error))?;
        let failed = |error| HttpError::new(HttpErrorKind::Request, error);
        free.ready().await.map_err(failed)?;
        let answer = free.send_request(Request::from_parts(head, body)).await.map_err(failed)?;
        let (head, body) = answer.into_parts();
        let body = Limited::new(body, MOST).collect().await;
        let body = body.map_err(|error| HttpError::new_boxed(HttpErrorKind::Interrupted, error))?;
        self.put_back(free);
        Ok(HttpResponse::from_parts(head, HttpResponseBody::from(body.to_bytes())))
    }
}

async fn spoken<S>(stream: S) -> Result<Free, HttpError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let begun = handshake(TokioIo::new(stream)).await;
    let (free, driver) = begun.map_err(|error| HttpError::new(HttpErrorKind::Connect, error))?;
    tokio::spawn(async move {
        // How it ended shows where an answer is waited for.
        let _ = driver.await;
    });
    Ok(free)
}

fn late(error: tokio::time::error::Elapsed) -> HttpError {
    HttpError::new(HttpErrorKind::Timeout, error)
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire").field("sealed", &self.tls.is_some()).finish_non_exhaustive()
    }
}

impl HttpConnector for Wire {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.clone()))
    }
}

impl HttpService for Wire {
    fn call<'life, 'later>(
        &'life self,
        request: HttpRequest,
    ) -> Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'later>>
    where
        'life: 'later,
        Self: 'later,
    {
        Box::pin(async move { timeout(ANSWER, self.ask(request)).await.map_err(late)? })
    }
}
