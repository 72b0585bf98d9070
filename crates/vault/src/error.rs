//! What can go wrong with keeping. Says what we were doing; never what was being kept.

use std::io;

use dalil_seal::HeaderError;

/// Why something could not be kept or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Another window of the program holds this data folder.
    #[error("taking the data folder: another instance holds it")]
    SecondInstance,
    /// The data folder cannot be written.
    #[error("{doing}: the folder is read-only")]
    FolderReadOnly {
        /// What we were doing.
        doing: &'static str,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// There is no room left.
    #[error("{doing}: the disk is full")]
    DiskFull {
        /// What we were doing.
        doing: &'static str,
    },
    /// Any other failure of the file system.
    #[error("{doing}")]
    File {
        /// What we were doing.
        doing: &'static str,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// An officer's name at the login is empty.
    #[error("naming an officer: empty")]
    AliasEmpty,
    /// Longer than a login list can show.
    #[error("naming an officer: too long")]
    AliasTooLong,
    /// Someone on this computer already has it.
    #[error("naming an officer: taken")]
    AliasTaken,
    /// No officer of that name is on this computer.
    #[error("looking for an officer")]
    OfficerUnknown,
    /// The passphrase does not open this vault.
    #[error("unlocking: wrong passphrase")]
    WrongPassphrase {
        /// Failed attempts since the last unlock, this one included.
        failures: u32,
        /// How long to wait before the next attempt.
        wait_ms: u64,
        /// How many more before the vault is sealed; none where it would not be.
        left: Option<u32>,
    },
    /// No passphrase opens the vault any more: it was sealed. Its recovery sheet opens it.
    #[error("unlocking: the vault is sealed")]
    Sealed,
    /// The passphrase of duress was typed. Whoever has nothing else to show says that a passphrase
    /// was wrong.
    #[error("unlocking: wrong passphrase")]
    Duress,
    /// The new passphrase is one that means something already.
    #[error("changing a passphrase: the same one")]
    PassphraseSame,
    /// The code is not that of a sheet of this vault.
    #[error("recovering: not a sheet of this vault")]
    SheetWrong,
    /// No sheet was typed back yet.
    #[error("needing a rehearsed sheet")]
    SheetNotRehearsed,
    /// No authority can recover this vault: it was never enrolled.
    #[error("recovering by the authority: it knows nothing of this vault")]
    NoAuthority,
    /// Nothing was asked, so nothing is answered.
    #[error("recovering by the authority: nothing was asked")]
    NothingAsked,
    /// A reply to another request, or none.
    #[error("recovering by the authority: not the reply to what was asked")]
    ReplyOther,
    /// Not the passphrase that was chosen with the request.
    #[error("recovering by the authority: another passphrase than was chosen")]
    ReplyPassphrase,
    /// The authority can recover the vault, and what its slot is sealed to is not known here.
    #[error("giving a vault another master key: the authority's key is not known")]
    AuthorityUnknown,
    /// A number of failures that no vault is sealed after.
    #[error("choosing when to seal: out of bounds")]
    SealAfterUnfit,
    /// The wait after a failed attempt is not over. Nothing was tried.
    #[error("unlocking: too soon")]
    TooSoon {
        /// How long to wait.
        wait_ms: u64,
    },
    /// No copy of a vault's header can be used. What was there has been set aside.
    #[error("reading the vault header: no copy is whole")]
    HeaderDamaged,
    /// The header was changed by someone who does not have the key.
    #[error("reading the vault header: not as its owner left it")]
    HeaderForged,
    /// The encrypted file is damaged. It was left as it is.
    #[error("reading the vault: damaged")]
    VaultDamaged {
        /// What SQLCipher said.
        #[source]
        source: Option<rusqlite::Error>,
    },
    /// An entry of a case is not as it was signed: nothing is added to the case.
    #[error("adding to a case: an entry is not as it was signed")]
    CaseDoubted,
    /// An entry of the vault is not as it was signed: the copies have it whole, perhaps, and stay as they
    /// are until it was mended.
    #[error("making copies or keys anew: the vault was not mended yet")]
    NotMended,
    /// An entry of a record is not as it was signed: nobody signs the record as a whole.
    #[error("making the record of a case: an entry is not as it was signed")]
    RecordBroken {
        /// Which, from 1.
        entry: usize,
    },
    /// The encrypted file is not where it was.
    #[error("reading the vault: missing")]
    VaultMissing,
    /// Written by a newer version of the program. It was left as it is.
    #[error("reading the vault: from a newer version")]
    VaultFromTheFuture,
    /// The cipher is not built or set as it must be. Nothing was opened.
    #[error("opening the vault: {what} is not as it must be")]
    CipherUnfit {
        /// Which option.
        what: &'static str,
    },
    /// The computer's own file could not be opened; what is needed from it cannot be done.
    #[error("using the outbox: it is not open")]
    OutboxMissing,
    /// No such colleague shares the computer's file with this officer.
    #[error("sharing a case: no such colleague here")]
    ColleagueUnknown,
    /// A colleague's keys are not those that were met before. Nothing was given.
    #[error("sharing a case: the colleague's keys have changed")]
    ColleagueChanged,
    /// Only whoever began a case shares it.
    #[error("sharing a case: begun by another officer")]
    ShareNotYours,
    /// The vault is another authority's desk.
    #[error("making a desk: of another authority already")]
    DeskOfAnother,
    /// This vault is no desk, or one that does not certify.
    #[error("acting for the authority: this vault may not")]
    DeskOnlyReads,
    /// No such computer or officer is known to this desk.
    #[error("looking for a computer: not known to this desk")]
    DeviceUnknown,
    /// More cases leave this desk today than one reader may let out.
    #[error("letting a case out: a second reader must sign")]
    SecondReaderNeeded {
        /// How many left today.
        out: u32,
    },
    /// The signature is not that of another reader of this desk, for this reader and this day.
    #[error("letting cases out: not a second reader's signature")]
    SecondReaderUnfit,
    /// A copy did not come out as the vault is. It was removed; the earlier ones are still there.
    #[error("copying the vault: not the same")]
    CopyUnfit,
    /// No folder of this name can be reached.
    #[error("carrying a backup: no such folder")]
    NoSuchFolder,
    /// The folder holds no backup.
    #[error("carrying a backup: there is none")]
    NoBackup,
    /// A backup is not as it was made.
    #[error("carrying a backup: not as it was made")]
    BackupDamaged,
    /// A backup of this moment is there already.
    #[error("carrying a backup: there already")]
    BackupExists,
    /// The vault of a backup is on this computer already.
    #[error("bringing a vault back: here already")]
    VaultExists,
    /// There is no file from before an upgrade.
    #[error("going back: nothing to go back to")]
    NoWayBack,
    /// Neither the file nor a copy of it can be read. Everything was left as it is.
    #[error("mending the vault: nothing readable")]
    NothingReadable,
    /// No such case in this vault.
    #[error("looking for a case")]
    CaseUnknown,
    /// A case begins once.
    #[error("opening a case that is already there")]
    CaseExists,
    /// Larger than one event may be.
    #[error("adding to a case: too large")]
    EventTooLarge,
    /// A sealed file of a case is not where it was.
    #[error("reading a sealed file: missing")]
    FileMissing,
    /// A sealed file of a case is not as it was written.
    #[error("reading a sealed file: damaged")]
    FileDamaged,
    /// This computer belongs to no authority.
    #[error("sending to the authority: not enrolled")]
    NotEnrolled,
    /// What an authority is said to have signed is not believed.
    #[error(transparent)]
    Trust(#[from] dalil_protocol::TrustRefused),
    /// A key, a passphrase or random bytes.
    #[error(transparent)]
    Seal(#[from] dalil_seal::Error),
    /// The encrypted file refused.
    #[error("{doing}")]
    Database {
        /// What we were doing.
        doing: &'static str,
        /// What SQLCipher said.
        #[source]
        source: rusqlite::Error,
    },
}

impl Error {
    /// The stable name that messages are found by.
    pub fn code(&self) -> &'static str {
        use dalil_seal::Error as Seal;
        match self {
            Self::SecondInstance => "second-instance",
            Self::FolderReadOnly { .. } => "folder-read-only",
            Self::DiskFull { .. } => "disk-full",
            Self::File { .. } => "folder-failed",
            Self::AliasEmpty => "alias-empty",
            Self::AliasTooLong => "alias-too-long",
            Self::AliasTaken => "alias-taken",
            Self::OfficerUnknown => "officer-unknown",
            Self::WrongPassphrase { .. } => "wrong-passphrase",
            Self::Sealed => "vault-sealed",
            Self::Duress => "wrong-passphrase",
            Self::PassphraseSame => "passphrase-same",
            Self::SheetWrong => "sheet-wrong",
            Self::SheetNotRehearsed => "sheet-not-rehearsed",
            Self::NoAuthority => "no-authority",
            Self::NothingAsked => "nothing-asked",
            Self::ReplyOther => "reply-other",
            Self::ReplyPassphrase => "reply-passphrase",
            Self::AuthorityUnknown => "authority-unknown",
            Self::SealAfterUnfit => "seal-after-unfit",
            Self::TooSoon { .. } => "too-soon",
            Self::HeaderDamaged => "header-damaged",
            Self::HeaderForged => "header-forged",
            Self::VaultDamaged { .. } => "vault-damaged",
            Self::CaseDoubted => "case-doubted",
            Self::NotMended => "not-mended",
            Self::RecordBroken { .. } => "record-broken",
            Self::VaultMissing => "vault-missing",
            Self::VaultFromTheFuture => "vault-from-the-future",
            Self::CipherUnfit { .. } => "cipher-unfit",
            Self::OutboxMissing => "outbox-missing",
            Self::ColleagueUnknown => "colleague-unknown",
            Self::ColleagueChanged => "colleague-changed",
            Self::ShareNotYours => "share-not-yours",
            Self::DeskOfAnother => "desk-of-another",
            Self::DeskOnlyReads => "desk-only-reads",
            Self::DeviceUnknown => "device-unknown",
            Self::SecondReaderNeeded { .. } => "second-reader-needed",
            Self::SecondReaderUnfit => "second-reader-unfit",
            Self::CopyUnfit => "copy-unfit",
            Self::NoSuchFolder => "no-such-folder",
            Self::NoBackup => "no-backup",
            Self::BackupDamaged => "backup-damaged",
            Self::BackupExists => "backup-exists",
            Self::VaultExists => "vault-exists",
            Self::NoWayBack => "no-way-back",
            Self::NothingReadable => "nothing-readable",
            Self::CaseUnknown => "case-unknown",
            Self::CaseExists => "case-exists",
            Self::EventTooLarge => "event-too-large",
            Self::FileMissing => "file-missing",
            Self::FileDamaged => "file-damaged",
            Self::NotEnrolled => "not-enrolled",
            Self::Trust(_) => "trust-refused",
            Self::Database { .. } => "vault-failed",
            Self::Seal(Seal::Random) => "random-failed",
            Self::Seal(Seal::PassphraseEmpty) => "passphrase-empty",
            Self::Seal(Seal::PassphraseTooShort) => "passphrase-too-short",
            Self::Seal(Seal::PassphraseTooLong) => "passphrase-too-long",
            Self::Seal(Seal::PassphraseWeak) => "passphrase-weak",
            Self::Seal(Seal::CostRefused) => "cost-refused",
            Self::Seal(Seal::OutOfMemory) => "out-of-memory",
            Self::Seal(Seal::SuiteUnknown) => "vault-from-the-future",
            Self::Seal(Seal::NotOpened | Seal::Malformed) => "seal-failed",
        }
    }

    /// Every code, for checking that each has its message.
    pub const CODES: &'static [&'static str] = &[
        "second-instance",
        "folder-read-only",
        "disk-full",
        "folder-failed",
        "alias-empty",
        "alias-too-long",
        "alias-taken",
        "officer-unknown",
        "wrong-passphrase",
        "vault-sealed",
        "passphrase-same",
        "sheet-wrong",
        "sheet-not-rehearsed",
        "no-authority",
        "nothing-asked",
        "reply-other",
        "reply-passphrase",
        "authority-unknown",
        "seal-after-unfit",
        "too-soon",
        "header-damaged",
        "header-forged",
        "vault-damaged",
        "not-mended",
        "record-broken",
        "vault-missing",
        "vault-from-the-future",
        "cipher-unfit",
        "outbox-missing",
        "colleague-unknown",
        "colleague-changed",
        "share-not-yours",
        "desk-of-another",
        "desk-only-reads",
        "device-unknown",
        "second-reader-needed",
        "second-reader-unfit",
        "copy-unfit",
        "no-such-folder",
        "no-backup",
        "backup-damaged",
        "backup-exists",
        "vault-exists",
        "no-way-back",
        "nothing-readable",
        "case-unknown",
        "case-exists",
        "event-too-large",
        "file-missing",
        "file-damaged",
        "not-enrolled",
        "trust-refused",
        "vault-failed",
        "random-failed",
        "passphrase-empty",
        "passphrase-too-short",
        "passphrase-too-long",
        "passphrase-weak",
        "cost-refused",
        "out-of-memory",
        "seal-failed",
    ];

    /// A failure of the file system, by what the officer can do about it.
    pub(crate) fn file(doing: &'static str) -> impl Fn(io::Error) -> Self {
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { doing },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::FolderReadOnly { doing, source }
            }
            _ => Self::File { doing, source },
        }
    }

    /// A failure of the database, by what the officer can do about it.
    pub(crate) fn database(doing: &'static str) -> impl Fn(rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        move |source| match source.sqlite_error_code() {
            Some(Code::DiskFull) => Self::DiskFull { doing },
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => {
                Self::VaultDamaged { source: Some(source) }
            }
            Some(Code::ReadOnly | Code::PermissionDenied) => {
                let source = io::Error::new(io::ErrorKind::PermissionDenied, source);
                Self::FolderReadOnly { doing, source }
            }
            _ => Self::Database { doing, source },
        }
    }

    /// Whether a page of the file could not be read, or was not what it should be.
    pub(crate) fn is_of_a_page(&self) -> bool {
        use rusqlite::ErrorCode::SystemIoFailure;
        match self {
            Self::VaultDamaged { .. } => true,
            Self::Database { source, .. } => source.sqlite_error_code() == Some(SystemIoFailure),
            _ => false,
        }
    }

    /// What an authority says and is not believed.
    pub(crate) fn trust(why: dalil_protocol::TrustRefused) -> Self {
        Self::Trust(why)
    }

    pub(crate) fn header(error: HeaderError) -> Self {
        match error {
            HeaderError::Damaged => Self::HeaderDamaged,
            HeaderError::FromTheFuture => Self::VaultFromTheFuture,
            HeaderError::CostRefused => Self::Seal(dalil_seal::Error::CostRefused),
        }
    }
}

/// Something that went well in the end, and that the officer should know.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice {
    /// One copy of a file was damaged; the other one serves, and the damaged one was set aside.
    SecondCopyUsed {
        /// The file's own name.
        file: String,
    },
    /// The vault was opened by a reply that its own authority did not sign.
    ReplyUnproved,
    /// The record of this computer was damaged in both copies. It was set aside and made anew;
    /// officers are listed by the first digits of their vaults.
    DeviceRecordRebuilt,
    /// The disk is nearly full: the reserve was freed so that work can be saved.
    ReserveFreed,
    /// An older file was put in the place of the vault: entries are missing.
    HistoryRolledBack,
    /// The disk damaged what was kept last: entries are missing. A copy of the damaged log was set
    /// aside before work went on.
    HistoryCut,
    /// The history is not as it was signed, from this entry on.
    HistoryBroken {
        /// The number of the entry.
        seq: i64,
    },
    /// The computer's own file was damaged. It was set aside; answers are being sealed anew.
    OutboxRenewed,
    /// The computer's own file cannot be used now: answers are kept in one place only.
    OutboxClosed,
    /// An older or changed file was put in the place of the computer's own.
    OutboxChanged,
    /// The file is not the one that was locked: pages of it are older, or were put there.
    PagesReplaced,
    /// A damaged file was mended, and set aside.
    Mended {
        /// Entries that no file has any more.
        lost: u64,
    },
    /// Someone tried other passphrases since the last unlock.
    FailedAttempts {
        /// How often.
        count: u32,
    },
}

impl Notice {
    /// The stable name that messages are found by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::SecondCopyUsed { .. } => "second-copy-used",
            Self::DeviceRecordRebuilt => "device-record-rebuilt",
            Self::ReserveFreed => "reserve-freed",
            Self::HistoryRolledBack => "history-rolled-back",
            Self::HistoryCut => "history-cut",
            Self::HistoryBroken { .. } => "history-broken",
            Self::OutboxRenewed => "outbox-renewed",
            Self::OutboxClosed => "outbox-closed",
            Self::OutboxChanged => "outbox-changed",
            Self::PagesReplaced => "pages-replaced",
            Self::Mended { lost: 0 } => "mended",
            Self::Mended { .. } => "mended-with-loss",
            Self::FailedAttempts { .. } => "failed-attempts",
            Self::ReplyUnproved => "reply-unproved",
        }
    }
}
