//! TLS to somebody that a given certificate authority vouches for: the database, the bucket. Only the
//! certificates of one file count; no store of the system is asked.

use std::path::Path;
use std::sync::Arc;

use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::version::TLS13;
use rustls::{ClientConfig, RootCertStore};

use crate::{Error, files};

/// TLS 1.3 to whoever has a certificate of one of these authorities (PEM).
pub(crate) fn by(authorities: &Path) -> Result<Arc<ClientConfig>, Error> {
    let unfit = |what| Error::Tls { what };
    let text = files::public(authorities)?;
    let mut roots = RootCertStore::empty();
    for read in CertificateDer::pem_slice_iter(&text) {
        let read = read.map_err(|_| unfit("a certificate of an authority cannot be read"))?;
        roots.add(read).map_err(|_| unfit("a certificate of an authority is none"))?;
    }
    if roots.is_empty() {
        return Err(unfit("the file of authorities holds no certificate"));
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(&[&TLS13])
        .map_err(|_| unfit("TLS 1.3"))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}
