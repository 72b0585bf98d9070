//! What the server can fail at. Each failure has a code that the manual explains
//! (`docs/server.md`); none carries anything that was sent.

use std::io;
use std::path::PathBuf;

use dalil_protocol::{Refusal, RefusalCode};

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder of the server.
    #[error("E-FILE: {doing} {path}", path = path.display())]
    File {
        /// What was being done.
        doing: &'static str,
        /// With which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A key file does not hold a key, or is not the one that the database knows.
    #[error("E-KEY: {what}")]
    Key {
        /// Which key, and what is wrong.
        what: &'static str,
    },
    /// The database.
    #[error("E-DATABASE: {doing}")]
    Database {
        /// What was being done.
        doing: &'static str,
        /// What the database said.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// Too much is waiting to be written.
    #[error("E-BUSY: too much waits to be written")]
    Busy,
    /// The address cannot be used.
    #[error("E-LISTEN: listening on {address}")]
    Listen {
        /// Which.
        address: std::net::SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The certificate could not be made or read.
    #[error("E-TLS: {what}")]
    Tls {
        /// What was being done.
        what: &'static str,
    },
    /// The operating system gave no random bytes, or a signature failed.
    #[error("E-SEAL: drawing random bytes or signing")]
    Seal(#[from] dalil_seal::Error),
    /// The settings contradict each other.
    #[error("E-SETTINGS: {what}")]
    Settings {
        /// How.
        what: &'static str,
    },
    /// A manifest that is not newer, or not one.
    #[error("E-MANIFEST: {what}")]
    Manifest {
        /// Why it is not taken.
        what: &'static str,
    },
    /// Something of a stick is not here yet.
    #[error("E-STICK: {what}")]
    Stick {
        /// What.
        what: &'static str,
    },
    /// A database of a newer version.
    #[error("E-NEWER: the database was written by a newer version")]
    Newer,
}

impl Error {
    /// A failure of the database while doing this.
    pub(crate) fn database<E>(doing: &'static str) -> impl Fn(E) -> Self + Copy
    where
        E: std::error::Error + Send + Sync + 'static,
    {
        move |source| Self::Database { doing, source: Box::new(source) }
    }

    /// A failure of a file while doing this.
    pub(crate) fn file(doing: &'static str, path: &std::path::Path) -> impl Fn(io::Error) -> Self {
        let path = path.to_path_buf();
        move |source| Self::File { doing, path: path.clone(), source }
    }

    /// The code that the manual explains.
    pub fn code(&self) -> &'static str {
        match self {
            Self::File { .. } => "E-FILE",
            Self::Key { .. } => "E-KEY",
            Self::Database { .. } => "E-DATABASE",
            Self::Busy => "E-BUSY",
            Self::Listen { .. } => "E-LISTEN",
            Self::Tls { .. } => "E-TLS",
            Self::Seal(_) => "E-SEAL",
            Self::Settings { .. } => "E-SETTINGS",
            Self::Manifest { .. } => "E-MANIFEST",
            Self::Stick { .. } => "E-STICK",
            Self::Newer => "E-NEWER",
        }
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::Busy => Self::busy(RETRY_SECONDS),
            _ => Self::new(RefusalCode::Broken),
        }
    }
}

/// What a device that is refused for load waits at least.
pub(crate) const RETRY_SECONDS: u32 = 2;
