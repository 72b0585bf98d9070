//! The only conversion from what went wrong inside to what a screen may know.
//!
//! A code and counts cross over; the chain of causes stays here.

use std::collections::BTreeMap;

use dalil_guide::Refusal;
use dalil_ipc::{Failure, FailureCode};
use dalil_protocol::TrustRefused;
use dalil_seal::{CodeError, Random};
use dalil_sync::bundle::BundleError;

use crate::PackError;
use crate::joining::not_believed;
use crate::recovery::mistyped;
use crate::response::MAX_TEXT;
use crate::stick::of_bundle;
use crate::typed_card::{self, CardLine};

/// What went wrong inside.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// A rule of the application.
    #[error("refused: {0:?}")]
    Code(FailureCode),
    /// A text is longer than this.
    #[error("refused: longer than {0} characters")]
    TooLong(usize),
    /// A file is larger than this.
    #[error("refused: more than {0} bytes")]
    TooLarge(u64),
    /// Already told, at the start.
    #[error("refused: {:?}", .0.code)]
    Told(Failure),
    /// The guide does not take the answer.
    #[error("refused: {}", .0.code())]
    Refused(Refusal),
    /// Keeping.
    #[error(transparent)]
    Vault(#[from] dalil_vault::Error),
    /// Keys and passphrases.
    #[error(transparent)]
    Seal(#[from] dalil_seal::Error),
    /// A recovery sheet was not typed as it stands on the paper.
    #[error("refused: {0}")]
    Sheet(CodeError),
    /// A line of a card was not typed as it stands there.
    #[error("refused: {1}")]
    Card(CardLine, CodeError),
    /// An authority is not believed.
    #[error(transparent)]
    Trust(#[from] TrustRefused),
    /// A bundle on a stick.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// The guide.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The paper.
    #[error(transparent)]
    Paper(#[from] dalil_report::Error),
    /// Words for the paper.
    #[error(transparent)]
    Words(#[from] dalil_l10n::Error),
    /// How this computer is set could not be kept.
    #[error("keeping preferences")]
    Preferences(#[source] std::io::Error),
    /// Files outside the vault.
    #[error("{doing}")]
    File {
        /// What we were doing.
        doing: &'static str,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
}

impl From<FailureCode> for Trouble {
    fn from(code: FailureCode) -> Self {
        Self::Code(code)
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Says what went wrong, with an incident that a helper can be told.
pub(crate) fn of(random: &Random, trouble: impl Into<Trouble>) -> Failure {
    let trouble = trouble.into();
    if let Trouble::Told(failure) = trouble {
        return failure;
    }
    let mut about = BTreeMap::new();
    let code = code(&trouble, &mut about);
    Failure { code, about, incident: incident(random) }
}

fn code(trouble: &Trouble, about: &mut BTreeMap<String, String>) -> FailureCode {
    match trouble {
        Trouble::Code(code) => *code,
        Trouble::Told(failure) => failure.code,
        Trouble::TooLong(limit) => {
            about.insert("limit".to_owned(), limit.to_string());
            FailureCode::TextTooLong
        }
        Trouble::TooLarge(limit) => {
            about.insert("limit".to_owned(), limit.to_string());
            FailureCode::FileTooLarge
        }
        Trouble::Refused(Refusal::UnknownQuestion(_) | Refusal::RetiredQuestion(_)) => {
            FailureCode::QuestionUnknown
        }
        Trouble::Refused(_) => FailureCode::ResponseUnfit,
        Trouble::Vault(error) => vault(error, about),
        Trouble::Seal(error) => seal(error),
        Trouble::Sheet(error) => mistyped(*error, about),
        Trouble::Card(line, mistake) => typed_card::mistyped(*line, *mistake, about),
        Trouble::Trust(refused) => not_believed(*refused),
        Trouble::Bundle(error) => of_bundle(error).unwrap_or_else(|error| vault(error, about)),
        Trouble::Pack(PackError::FromFuture) => FailureCode::GuideFromFuture,
        Trouble::Pack(PackError::Broken(findings)) => {
            about.insert("count".to_owned(), findings.len().to_string());
            FailureCode::GuideBroken
        }
        Trouble::Preferences(source) => match source.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                FailureCode::DiskFull
            }
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                FailureCode::FolderReadOnly
            }
            _ => FailureCode::FolderUnreadable,
        },
        Trouble::File { source, .. } => match source.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                FailureCode::DiskFull
            }
            std::io::ErrorKind::AlreadyExists => FailureCode::PaperPathTaken,
            _ => FailureCode::PaperPathUnwritable,
        },
        Trouble::Paper(_) | Trouble::Words(_) => FailureCode::Unexpected,
    }
}

fn vault(error: &dalil_vault::Error, about: &mut BTreeMap<String, String>) -> FailureCode {
    use dalil_vault::Error as E;
    match error {
        E::SecondInstance => FailureCode::SecondInstance,
        E::FolderReadOnly { .. } => FailureCode::FolderReadOnly,
        E::DiskFull { .. } => FailureCode::DiskFull,
        E::File { .. } => FailureCode::FolderUnreadable,
        E::AliasEmpty => FailureCode::AliasEmpty,
        E::AliasTooLong => FailureCode::AliasTooLong,
        E::AliasTaken => FailureCode::AliasTaken,
        E::OfficerUnknown => FailureCode::OfficerUnknown,
        E::WrongPassphrase { wait_ms, left, .. } => {
            about.insert("seconds".to_owned(), seconds(*wait_ms).to_string());
            about.extend(left.map(|left| ("left".to_owned(), left.to_string())));
            FailureCode::WrongPassphrase
        }
        // Whoever has nothing else to show says what is said of any other.
        E::Duress => FailureCode::WrongPassphrase,
        E::Sealed => FailureCode::VaultSealed,
        E::PassphraseSame => FailureCode::PassphraseSame,
        E::SheetWrong => FailureCode::SheetWrong,
        E::NoAuthority => FailureCode::NoAuthority,
        E::NothingAsked => FailureCode::NothingAsked,
        E::ReplyOther => FailureCode::ReplyOther,
        E::ReplyPassphrase => FailureCode::ReplyPassphrase,
        E::SheetNotRehearsed => FailureCode::SheetNeeded,
        E::TooSoon { wait_ms } => {
            about.insert("seconds".to_owned(), seconds(*wait_ms).to_string());
            FailureCode::WaitBeforeRetry
        }
        E::HeaderDamaged => FailureCode::HeaderDamaged,
        E::HeaderForged => FailureCode::HeaderForged,
        E::VaultDamaged { .. } => FailureCode::VaultDamaged,
        E::CaseDoubted => FailureCode::CaseDoubted,
        E::NotMended => FailureCode::NotMended,
        E::RecordBroken { entry } => {
            about.insert("entry".to_owned(), entry.to_string());
            FailureCode::RecordBroken
        }
        E::VaultMissing => FailureCode::VaultMissing,
        E::VaultFromTheFuture => FailureCode::VaultFromFuture,
        E::CaseUnknown => FailureCode::CaseNotFound,
        E::EventTooLarge => {
            about.insert("limit".to_owned(), MAX_TEXT.to_string());
            FailureCode::TextTooLong
        }
        E::NothingReadable => FailureCode::NothingReadable,
        E::CopyUnfit => FailureCode::CopyUnfit,
        E::NoSuchFolder => FailureCode::NoSuchFolder,
        E::NoBackup => FailureCode::NoBackup,
        E::BackupDamaged => FailureCode::BackupDamaged,
        E::BackupExists => FailureCode::BackupExists,
        E::VaultExists => FailureCode::VaultExists,
        E::FileMissing => FailureCode::FileMissing,
        E::FileDamaged => FailureCode::FileDamaged,
        E::ColleagueUnknown => FailureCode::ColleagueUnknown,
        E::ColleagueChanged => FailureCode::ColleagueChanged,
        E::ShareNotYours => FailureCode::ShareNotYours,
        E::OutboxMissing => FailureCode::OutboxMissing,
        E::DeskOnlyReads => FailureCode::DeskOnlyReads,
        E::DeskOfAnother => FailureCode::DeskOfAnother,
        E::DeviceUnknown => FailureCode::DeviceUnknown,
        E::SecondReaderNeeded { out } => {
            about.insert("count".to_owned(), out.to_string());
            FailureCode::SecondReaderNeeded
        }
        E::SecondReaderUnfit => FailureCode::SecondReaderUnfit,
        E::NotEnrolled => FailureCode::NotJoined,
        E::Trust(refused) => not_believed(*refused),
        E::Seal(error) => seal(error),
        _ => FailureCode::Unexpected,
    }
}

fn seal(error: &dalil_seal::Error) -> FailureCode {
    use dalil_seal::Error as E;
    match error {
        E::PassphraseEmpty => FailureCode::PassphraseEmpty,
        E::PassphraseTooLong => FailureCode::PassphraseTooLong,
        E::PassphraseTooShort | E::PassphraseWeak => FailureCode::PassphraseWeak,
        E::OutOfMemory => FailureCode::OutOfMemory,
        _ => FailureCode::Unexpected,
    }
}

/// Whole seconds, upward: a wait is never shorter than told.
pub(crate) fn seconds(ms: u64) -> u32 {
    u32::try_from(ms.div_ceil(1000)).unwrap_or(u32::MAX)
}

/// Six letters and digits that are hard to mishear.
fn incident(random: &Random) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let Ok(bytes) = random.bytes::<6>() else { return "------".to_owned() };
    let letter = |byte: &u8| LETTERS.get(usize::from(byte & 31)).copied().map_or('-', char::from);
    bytes.iter().map(letter).collect()
}
