//! The connection to the database over TLS 1.3 (`sslmode=verify-full`), and what an address says of
//! it. What would prove nothing is refused by name: whoever answers the server's questions is believed.

use std::future::Future;
use std::io;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::str::FromStr;
use std::sync::Arc;
use std::task::{Context, Poll};

use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres::tls::{ChannelBinding, MakeTlsConnect, TlsConnect, TlsStream};
use tokio_postgres::{Config, Socket};
use tokio_rustls::TlsConnector;

use crate::{Error, vouched};

/// How the driver names a database that answers *no* to the question for TLS.
const NO_TLS: &str = "server does not support TLS";

/// Where the database is, and where it is reached over TLS the file of the authorities that count.
pub(super) fn read(address: &str) -> Result<(Config, Option<PathBuf>), Error> {
    let (base, query) = address.split_once('?').unwrap_or((address, ""));
    let (mut mode, mut authorities, mut rest) = (None, None, Vec::new());
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        match pair.split_once('=') {
            Some(("sslmode", value)) => mode = Some(value),
            Some(("sslrootcert", value)) => authorities = Some(path(value)),
            _ => rest.push(pair),
        }
    }
    let plain = [base, &rest.join("&")].join("?");
    let mut config = Config::from_str(plain.trim_end_matches('?'))
        .map_err(|_| Error::Settings { what: "the address of the database cannot be read" })?;
    let refused = |what| Err(Error::Settings { what });
    match (mode, authorities) {
        (Some("verify-full"), Some(authorities)) => {
            config.ssl_mode(SslMode::Require);
            Ok((config, Some(authorities)))
        }
        (Some("verify-full"), None) => refused("sslmode=verify-full needs sslrootcert"),
        (Some("disable"), _) => Ok((in_clear(config), None)),
        (Some(_), _) => refused("sslmode: only verify-full proves who answers"),
        (None, _) if is_here(&config) => Ok((in_clear(config), None)),
        (None, _) => refused("a database on another computer is reached with sslmode=verify-full"),
    }
}

fn in_clear(mut config: Config) -> Config {
    config.ssl_mode(SslMode::Disable);
    config
}

/// A path as it stands in an address: `%2F` may stand for `/`.
fn path(value: &str) -> PathBuf {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let coded = after.split_at_checked(2).filter(|_| *first == b'%');
        let byte = coded.and_then(|(digits, after)| {
            let digits = std::str::from_utf8(digits).ok()?;
            Some((u8::from_str_radix(digits, 16).ok()?, after))
        });
        let (byte, after) = byte.unwrap_or((*first, after));
        bytes.push(byte);
        rest = after;
    }
    PathBuf::from(String::from_utf8_lossy(&bytes).into_owned())
}

/// Whether everybody who may answer is on this computer.
fn is_here(config: &Config) -> bool {
    let local = |address: IpAddr| address.is_loopback();
    let hosts = config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => name == "localhost" || name.parse().is_ok_and(local),
        Host::Unix(_) => true,
    });
    hosts && config.get_hostaddrs().iter().copied().all(local)
}

/// What is wrong with the TLS of whoever answered, where it is that.
pub(super) fn refusal(error: &tokio_postgres::Error) -> Option<Error> {
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        let io = inner.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        if inner.is::<rustls::Error>() || io.is_some_and(|io| io.is::<rustls::Error>()) {
            return Some(Error::Tls { what: "the database is not the one that sslrootcert knows" });
        }
        if inner.to_string() == NO_TLS {
            return Some(Error::Tls { what: "the database speaks no TLS" });
        }
        source = inner.source();
    }
    None
}

/// To whoever the given authorities vouch for.
#[derive(Clone)]
pub(super) struct Sealed(Arc<ClientConfig>);

impl Sealed {
    pub(super) fn by(authorities: &Path) -> Result<Self, Error> {
        vouched::by(authorities).map(Self)
    }
}

/// To one name.
pub(super) struct To {
    connector: TlsConnector,
    name: ServerName<'static>,
}

/// A connection over TLS.
pub(super) struct Secured(tokio_rustls::client::TlsStream<Socket>);

impl MakeTlsConnect<Socket> for Sealed {
    type Stream = Secured;
    type TlsConnect = To;
    type Error = io::Error;

    fn make_tls_connect(&mut self, host: &str) -> io::Result<To> {
        let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
        Ok(To { connector: TlsConnector::from(Arc::clone(&self.0)), name })
    }
}

impl TlsConnect<Socket> for To {
    type Stream = Secured;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Secured>> + Send>>;

    fn connect(self, stream: Socket) -> Self::Future {
        Box::pin(async move { Ok(Secured(self.connector.connect(self.name, stream).await?)) })
    }
}

impl TlsStream for Secured {
    fn channel_binding(&self) -> ChannelBinding {
        ChannelBinding::none()
    }
}

impl AsyncRead for Secured {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, into)
    }
}

impl AsyncWrite for Secured {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}
