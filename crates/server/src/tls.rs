//! TLS 1.3 with the server's own certificate authority: made at the first start, its key in a file of
//! its own. The server's certificate lives in memory, for ninety days, and is made anew at each start
//! and every day.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use dalil_case::{Digest, Moment};
use dalil_seal::sha256;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, PublicKeyData,
};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::version::TLS13;

use crate::{Error, files};

/// A second of UTC as certificates have it. The type is of a crate that is not named here.
macro_rules! date {
    () => {
        |seconds| rcgen::date_time_ymd(1970, 1, 1) + Duration::from_secs(seconds)
    };
}

const DAY: u64 = 24 * 60 * 60;
/// Before now, for clocks that are behind.
const BACK: u64 = 2 * DAY;
const LEAF: u64 = 90 * DAY;
const CA: u64 = 5 * 365 * DAY;

/// The certificate authority of one server.
pub struct Authority {
    key: KeyPair,
    certificate: CertificateDer<'static>,
}

impl Authority {
    /// Reads it, or makes it where there is none.
    pub fn open(folder: &Path, now: Moment) -> Result<Self, Error> {
        let (key_file, file) = (folder.join("ca.key"), folder.join("ca.der"));
        let key = match files::read(&key_file)? {
            Some(der) => {
                let der = PrivatePkcs8KeyDer::from(der.to_vec());
                let unfit = |_| Error::Key { what: "ca.key holds no key" };
                KeyPair::from_pkcs8_der_and_sign_algo(&der, &rcgen::PKCS_ECDSA_P256_SHA256)
                    .map_err(unfit)?
            }
            None => {
                let key = KeyPair::generate().map_err(failed("making the key of the CA"))?;
                files::write(&key_file, key.serialized_der())?;
                key
            }
        };
        let certificate = match files::read(&file)? {
            Some(der) => CertificateDer::from(der.to_vec()),
            None => {
                let made = params(now, CA)
                    .self_signed(&key)
                    .map_err(failed("making the certificate of the CA"))?;
                files::write(&file, made.der())?;
                made.der().clone()
            }
        };
        Ok(Self { key, certificate })
    }

    /// SHA-256 of its public key (SPKI), as a manifest names it.
    pub fn spki(&self) -> Digest {
        Digest(sha256(&[&self.key.subject_public_key_info()]))
    }

    /// Its certificate.
    pub fn certificate(&self) -> &CertificateDer<'static> {
        &self.certificate
    }

    /// What the server shows from now on, under these names or addresses.
    pub fn server(&self, names: &[String], now: Moment) -> Result<Arc<ServerConfig>, Error> {
        let making = failed("making the server's certificate");
        let key = KeyPair::generate().map_err(making)?;
        let mut leaf = CertificateParams::new(names.to_vec()).map_err(making)?;
        (leaf.not_before, leaf.not_after) = dates(date!(), now, LEAF);
        leaf.distinguished_name.push(DnType::CommonName, "Dalil server");
        leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        leaf.use_authority_key_identifier_extension = true;
        let issuer = Issuer::new(params(now, CA), &self.key);
        let leaf = leaf.signed_by(&key, &issuer).map_err(making)?;
        let chain = vec![leaf.der().clone(), self.certificate.clone()];
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let unfit = |_| Error::Tls { what: "setting up TLS 1.3" };
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(&[&TLS13])
            .map_err(unfit)?
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .map_err(unfit)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        config.max_early_data_size = 0;
        config.send_tls13_tickets = 0;
        Ok(Arc::new(config))
    }
}

fn failed(what: &'static str) -> impl Fn(rcgen::Error) -> Error + Copy {
    move |_| Error::Tls { what }
}

/// The CA's own. Its name is the same for ever: the server's certificate names it.
fn params(now: Moment, life: u64) -> CertificateParams {
    let mut params = CertificateParams::default();
    (params.not_before, params.not_after) = dates(date!(), now, life);
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, "Dalil server CA");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature];
    params
}

fn dates<T>(at: impl Fn(u64) -> T, now: Moment, life: u64) -> (T, T) {
    let now = u64::try_from(now.0 / 1000).unwrap_or(0);
    (at(now.saturating_sub(BACK)), at(now.saturating_add(life)))
}
