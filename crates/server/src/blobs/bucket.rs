//! A bucket that speaks S3: where it is, and with which key one may. The secret comes from the
//! environment, never from the command line.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;

use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::{ObjectStore, RetryConfig};
use std::time::Duration;
use zeroize::Zeroizing;

use super::wire::Wire;
use crate::{Error, vouched};

/// How long a request is tried again before it is refused, and how often.
const TRIES: usize = 3;
const TRYING: Duration = Duration::from_secs(20);

/// A bucket.
#[derive(Clone)]
pub struct Bucket {
    /// Its name.
    pub name: String,
    /// What stands before the name of each object in it; empty for nothing.
    pub prefix: String,
    /// `https://…`, or `http://` on this computer.
    pub endpoint: String,
    /// As its provider calls it.
    pub region: String,
    /// Certificates (PEM) that the endpoint must end in; needed for `https`.
    pub ca: Option<PathBuf>,
    /// The name of the key.
    pub key: String,
    /// The key.
    pub secret: Zeroizing<String>,
}

impl fmt::Debug for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Bucket");
        shown.field("name", &self.name).field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}

impl Bucket {
    /// Opens it. Nothing is asked yet.
    pub(super) fn open(&self) -> Result<AmazonS3, Error> {
        let tls = match (self.endpoint.split_once("://"), &self.ca) {
            (Some(("https", _)), Some(ca)) => Some(vouched::by(ca)?),
            (Some(("https", _)), None) => {
                return Err(Error::Settings { what: "a bucket over https needs --s3-ca" });
            }
            (Some(("http", rest)), _) if is_here(rest) => None,
            (Some(("http", _)), _) => {
                return Err(Error::Settings {
                    what: "a bucket on another computer is reached by https alone",
                });
            }
            _ => return Err(Error::Settings { what: "--s3-endpoint is no address" }),
        };
        if self.key.is_empty() || self.secret.is_empty() {
            let what = "a bucket needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";
            return Err(Error::Settings { what });
        }
        AmazonS3Builder::new()
            .with_bucket_name(&self.name)
            .with_endpoint(&self.endpoint)
            .with_region(&self.region)
            .with_access_key_id(&self.key)
            .with_secret_access_key(self.secret.as_str())
            .with_allow_http(tls.is_none())
            .with_retry(RetryConfig {
                max_retries: TRIES,
                retry_timeout: TRYING,
                ..RetryConfig::default()
            })
            .with_http_connector(Wire::new(tls))
            .build()
            .map_err(Error::database("opening the bucket of large objects"))
    }

    /// The store, below its prefix.
    pub(super) fn store(&self) -> Result<Arc<dyn ObjectStore>, Error> {
        let bucket = self.open()?;
        if self.prefix.is_empty() {
            return Ok(Arc::new(bucket));
        }
        let prefix = object_store::prefix::PrefixStore::new(bucket, self.prefix.as_str());
        Ok(Arc::new(prefix))
    }
}

/// Whether an address is of this computer.
fn is_here(rest: &str) -> bool {
    let host = rest.split('/').next().unwrap_or_default();
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}
