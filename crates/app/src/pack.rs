//! The guide pack inside the program: compiled once, its words kept as they are.

use std::collections::BTreeMap;

use dalil_case::Digest;
use dalil_guide::{Code, Finding, Guide};
use dalil_l10n::{Language, ReviewState, Words};
use include_dir::{Dir, include_dir};

static MOROCCO: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../guide-content/morocco");

/// A guide with its words.
#[derive(Debug)]
pub struct Pack {
    /// The compiled guide.
    pub guide: std::sync::Arc<Guide>,
    /// SHA-256 of the whole pack.
    pub hash: Digest,
    sources: BTreeMap<String, String>,
}

/// Why a pack cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// It was written for a newer program.
    #[error("reading the guide: written for a newer program")]
    FromFuture,
    /// It does not compile.
    #[error("reading the guide: {} findings", .0.len())]
    Broken(Vec<Finding>),
}

impl Pack {
    /// The pack that is part of the program.
    ///
    /// # Errors
    /// When it does not compile; a test keeps this from being released.
    pub fn embedded() -> Result<Self, PackError> {
        let mut sources = BTreeMap::new();
        collect(&MOROCCO, &mut sources);
        Self::from_sources(sources)
    }

    /// A pack from the files of its folder, by path inside it.
    ///
    /// # Errors
    /// When it does not compile.
    pub fn from_sources(sources: BTreeMap<String, String>) -> Result<Self, PackError> {
        let guide = dalil_guide::compile(&sources).map_err(|findings| {
            if findings.iter().any(|finding| finding.code == Code::FutureFormat) {
                PackError::FromFuture
            } else {
                PackError::Broken(findings)
            }
        })?;
        let hash = Digest(dalil_seal::sha256(&[&dalil_guide::canonical_bytes(&sources)]));
        Ok(Self { guide: std::sync::Arc::new(guide), hash, sources })
    }

    /// First twelve digits of the hash.
    pub(crate) fn short_hash(&self) -> String {
        self.hash.to_string().chars().take(12).collect()
    }

    /// Names and texts of the Fluent files of a language; pseudo-languages get the reference.
    pub(crate) fn word_files(&self, tag: &str) -> Vec<(&str, &str)> {
        let folder = format!("text/{tag}/");
        let files = self.sources.iter();
        files
            .filter(|(path, _)| path.ends_with(".ftl"))
            .filter_map(|(path, text)| Some((path.strip_prefix(&folder)?, text.as_str())))
            .collect()
    }

    /// Whether every file of a language was reviewed.
    pub(crate) fn is_reviewed(&self, tag: &str) -> bool {
        let files = self.word_files(tag);
        let reviewed = |text: &str| ReviewState::of(text) == Some(ReviewState::Reviewed);
        !files.is_empty() && files.iter().all(|(_, text)| reviewed(text))
    }

    /// The words of a language, for paper.
    pub(crate) fn words(&self, language: Language) -> Result<Words, dalil_l10n::Error> {
        Words::from_sources(language, self.word_files(language.tag()))
    }
}

fn collect(dir: &Dir<'_>, into: &mut BTreeMap<String, String>) {
    for file in dir.files() {
        if let Some(text) = file.contents_utf8() {
            into.insert(file.path().to_string_lossy().replace('\\', "/"), text.to_owned());
        }
    }
    for inner in dir.dirs() {
        collect(inner, into);
    }
}
