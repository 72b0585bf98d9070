//! A server that runs: from its settings to its two listeners, and to its end.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use dalil_case::{Digest, Moment};
use dalil_protocol::{AuthorityId, KnownCodes, Limits, ServerId};
use dalil_seal::{Random, SigningKey, VerifyingKey};

use crate::http::{self, Door, Rate};
use crate::log::{Log, Sink};
use crate::store::Store;
use crate::tls::Authority;
use crate::{
    BlobPlace, Blobs, Clock, EnrolmentCodes, Error, Identity, Office, Postgres, Sqlite, files,
    status,
};

/// How long requests that are on their way may take once the server is told to end.
const DRAIN: Duration = Duration::from_secs(30);
/// How often the server's certificate is made anew.
const RENEW: Duration = Duration::from_secs(24 * 60 * 60);

/// Settings of a server.
#[derive(Clone)]
pub struct Config {
    /// Its folder: keys, and the database and large objects where they are not elsewhere.
    pub data: PathBuf,
    /// `postgres://…`; none: SQLCipher in the folder.
    pub database: Option<String>,
    /// Where large objects lie; none: in the folder.
    pub blobs: Option<BlobPlace>,
    /// Where devices ask. Port 0: a free one.
    pub listen: SocketAddr,
    /// Where figures are shown; none: nowhere.
    pub metrics: Option<SocketAddr>,
    /// Names and addresses of its certificate.
    pub names: Vec<String>,
    /// What is taken.
    pub limits: Limits,
    /// Most bytes that one device's ledger may name.
    pub quota: u64,
    /// How often one device may ask.
    pub device_rate: Rate,
    /// How often one address may ask.
    pub address_rate: Rate,
    /// Whose server it is; none: whose the manifest is.
    pub authority: Option<AuthorityId>,
    /// The time; none: the computer's.
    pub clock: Option<Clock>,
    /// Takes the lines of the log; none: there is no log.
    pub log: Option<Sink>,
}

impl Config {
    /// The settings of a server that lives in one folder, on a free port of this computer.
    pub fn in_folder(data: &Path) -> Self {
        Self {
            data: data.to_path_buf(),
            database: None,
            blobs: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            metrics: None,
            names: vec!["localhost".to_owned(), "127.0.0.1".to_owned()],
            limits: Limits::V1,
            quota: 64 << 30,
            device_rate: Rate::each_second(100),
            address_rate: Rate::each_second(200),
            authority: None,
            clock: None,
            log: None,
        }
    }

    /// Opens what every conversation shares, without a network.
    pub async fn office(&self) -> Result<Office, Error> {
        let random = Random::new();
        files::folder(&self.data)?;
        let seed = files::secret(&self.data.join("receipt.key"), &random)?;
        let key = SigningKey::from_seed(seed)?;
        let store: Arc<dyn Store> = match &self.database {
            Some(url) => Arc::new(Postgres::open(url).await?),
            None => Arc::new(self.sqlite(&random)?),
        };
        let public = key.verifying_key().0.to_vec();
        if store.setting("receipts", public.clone()).await? != public {
            return Err(Error::Key { what: "receipt.key is not the one of this database" });
        }
        let first: [u8; 16] = random.bytes()?;
        let server = store.setting("server", first.to_vec()).await?;
        let server = server.try_into().map_err(|_| Error::Key { what: "the server's id" })?;
        let beside = || BlobPlace::Folder(self.data.join("blobs"));
        let blobs = self.blobs.clone().unwrap_or_else(beside);
        Ok(Office {
            store,
            blobs: Blobs::at(&blobs, self.limits.step).await?,
            identity: Arc::new(Identity::new(ServerId(server), key)),
            codes: Box::new(CodesFile(self.data.join("codes.cbor"))),
            random,
            clock: self.clock.clone().unwrap_or_else(|| Arc::new(now)),
            limits: self.limits,
            quota: self.quota,
            authority: self.authority.map_or_else(OnceLock::new, OnceLock::from),
        })
    }

    /// The embedded store of the folder.
    pub fn sqlite(&self, random: &Random) -> Result<Sqlite, Error> {
        let key = files::secret(&self.data.join("store.key"), random)?;
        Sqlite::open(&self.data.join("mailbox.db"), key)
    }
}

fn now() -> Moment {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Codes of cards, read anew each time: the administrator replaces the file.
struct CodesFile(PathBuf);

impl EnrolmentCodes for CodesFile {
    fn known(&self) -> Result<Option<KnownCodes>, Error> {
        let Some(bytes) = files::read(&self.0)? else { return Ok(None) };
        let unfit = |_| Error::Key { what: "codes.cbor holds no codes" };
        KnownCodes::read(&bytes).map(Some).map_err(unfit)
    }
}

/// A server.
pub struct Server;

/// A server that runs. It ends when this is dropped.
pub struct Running {
    /// Where devices ask.
    pub address: SocketAddr,
    /// Where figures are shown.
    pub metrics: Option<SocketAddr>,
    /// SHA-256 of the public key (SPKI) of its certificate authority, for the manifest.
    pub spki: Digest,
    /// The certificate of its certificate authority.
    pub ca: Vec<u8>,
    /// RCPT, for the manifest.
    pub receipts: VerifyingKey,
    /// What every conversation shares.
    pub office: Arc<Office>,
    handle: Handle<SocketAddr>,
    aside: Handle<SocketAddr>,
    serving: tokio::task::JoinHandle<()>,
    renewing: tokio::task::JoinHandle<()>,
}

impl Server {
    /// Starts one. It answers when this returns.
    pub async fn start(config: Config) -> Result<Running, Error> {
        let office = Arc::new(config.office().await?);
        let authority = Authority::open(&config.data, office.now())?;
        let tls = authority.server(&config.names, office.now())?;
        let tls = RustlsConfig::from_config(tls);
        let log = Log(config.log.clone());
        let door =
            Door::new(Arc::clone(&office), config.device_rate, config.address_rate, log.clone());
        let door = Arc::new(door);
        let (listener, address) = bind(config.listen)?;
        let handle = Handle::new();
        let app = Router::new().fallback(http::answer).with_state(Arc::clone(&door));
        let listening = |source| Error::Listen { address, source };
        let server = axum_server::from_tcp_rustls(listener, tls.clone()).map_err(listening)?;
        let server = server.handle(handle.clone());
        let serving = tokio::spawn(async move {
            // It ends when it is told to; there is nobody left to tell how.
            let _ = server.serve(app.into_make_service_with_connect_info::<SocketAddr>()).await;
        });
        let aside = Handle::new();
        let mut metrics = None;
        if let Some(wanted) = config.metrics {
            let (listener, at) = bind(wanted)?;
            let pages = status::pages(Arc::clone(&office), Arc::clone(&door));
            let listening = |source| Error::Listen { address: at, source };
            let server = axum_server::from_tcp(listener).map_err(listening)?.handle(aside.clone());
            tokio::spawn(async move {
                let _ = server.serve(pages.into_make_service()).await;
            });
            metrics = Some(at);
        }
        Ok(Running {
            address,
            metrics,
            spki: authority.spki(),
            ca: authority.certificate().to_vec(),
            receipts: office.identity.verifying_key(),
            renewing: tokio::spawn(renew(authority, config.names, tls, Arc::clone(&office), log)),
            office,
            handle,
            aside,
            serving,
        })
    }
}

fn bind(address: SocketAddr) -> Result<(TcpListener, SocketAddr), Error> {
    let listening = |source| Error::Listen { address, source };
    let listener = TcpListener::bind(address).map_err(listening)?;
    let address = listener.local_addr().map_err(listening)?;
    Ok((listener, address))
}

async fn renew(
    authority: Authority,
    names: Vec<String>,
    tls: RustlsConfig,
    office: Arc<Office>,
    log: Log,
) {
    loop {
        tokio::time::sleep(RENEW).await;
        match authority.server(&names, office.now()) {
            Ok(config) => tls.reload_from_config(config),
            Err(error) => log.note(error.code()),
        }
        let _ = office.sweep().await;
    }
}

impl Running {
    /// Takes no more requests, finishes those on their way, and ends.
    pub async fn drain(mut self) {
        self.handle.graceful_shutdown(Some(DRAIN));
        self.aside.shutdown();
        let _ = (&mut self.serving).await;
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.handle.shutdown();
        self.aside.shutdown();
        self.renewing.abort();
    }
}
