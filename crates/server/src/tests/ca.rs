//! Certificate authorities made for one test, and whoever they vouch for.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd,
};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// A certificate authority.
pub(super) struct Ca {
    key: KeyPair,
    params: CertificateParams,
}

impl Ca {
    pub(super) fn new() -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, "An authority of this test");
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        Self { key: KeyPair::generate().unwrap(), params }
    }

    /// Its certificate as a file.
    pub(super) fn pem(&self, folder: &Path) -> PathBuf {
        let path = folder.join("ca.pem");
        std::fs::write(&path, self.params.self_signed(&self.key).unwrap().pem()).unwrap();
        path
    }

    /// A certificate for these names until the end of a year, and its key.
    pub(super) fn leaf(&self, names: &[&str], until: i32) -> (Certificate, KeyPair) {
        let key = KeyPair::generate().unwrap();
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut params = CertificateParams::new(names).unwrap();
        params.not_after = date_time_ymd(until, 12, 31);
        let issuer = Issuer::new(self.params.clone(), &self.key);
        (params.signed_by(&key, &issuer).unwrap(), key)
    }

    /// Whoever listens in clear there is reached through TLS under these names.
    pub(super) async fn sealed(&self, names: &[&str], inner: u16) -> SocketAddr {
        let (leaf, key) = self.leaf(names, 2090);
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&[&rustls::version::TLS13])
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone()], key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    let Ok(mut outer) = acceptor.accept(stream).await else { return };
                    let mut inner = TcpStream::connect(("127.0.0.1", inner)).await.unwrap();
                    let _ = tokio::io::copy_bidirectional(&mut outer, &mut inner).await;
                });
            }
        });
        at
    }
}
