//! What went wrong, as a screen may know it: a code and ids, never prose, never words of a case.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why a command was refused or failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// Which words to show: `failure-<code>` and its `.recovery`.
    pub code: FailureCode,
    /// Values for the words: counts, seconds, names of files that the officer chose.
    pub about: BTreeMap<String, String>,
    /// A short random id, also in the local log, that an officer can read out to a helper.
    pub incident: String,
}

/// Every reason that a screen can meet. Each has a message and a way on in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FailureCode {
    /// The vault is closed.
    Locked,
    /// The passphrase does not open this vault.
    WrongPassphrase,
    /// After failures one waits: `seconds`.
    WaitBeforeRetry,
    /// Nothing was typed.
    PassphraseEmpty,
    /// Too short or too easy to guess.
    PassphraseWeak,
    /// Longer than 128 characters.
    PassphraseTooLong,
    /// The two passphrases differ.
    PassphraseDiffers,
    /// No alias was given.
    AliasEmpty,
    /// Another officer on this computer has this alias.
    AliasTaken,
    /// The alias is longer than a login list can show.
    AliasTooLong,
    /// No officer of that alias is on this computer.
    OfficerUnknown,
    /// The header was changed by someone without the key.
    HeaderForged,
    /// The encrypted file is not where it was.
    VaultMissing,
    /// There is not enough memory to open a vault.
    OutOfMemory,
    /// Both copies of a vault header are damaged; they were set aside.
    HeaderDamaged,
    /// The database of the vault is damaged; it was left as it is.
    VaultDamaged,
    /// An entry of a case is not as it was signed: nothing is added to the case.
    CaseDoubted,
    /// An entry is not as it was signed: copies and keys stay as they are until it was mended.
    NotMended,
    /// The record of a case has an entry that is not as it was signed: nobody signs it as a whole.
    RecordBroken,
    /// The vault was written by a newer version.
    VaultFromFuture,
    /// The data folder cannot be written.
    FolderReadOnly,
    /// There is no room left on the disk.
    DiskFull,
    /// The data folder is missing or cannot be read.
    FolderUnreadable,
    /// The program already runs on this folder.
    SecondInstance,
    /// The guide does not compile; `count` findings.
    GuideBroken,
    /// The guide was written for a newer version.
    GuideFromFuture,
    /// No such case in this vault.
    CaseNotFound,
    /// Not in an exercise: it asks for an officer's own vault.
    ExerciseOnly,
    /// At the place is no file of an exercise of this guide.
    ExerciseFileUnknown,
    /// The question is not in the guide, or is retired.
    QuestionUnknown,
    /// The response does not fit the question.
    ResponseUnfit,
    /// A text is too long: `limit`.
    TextTooLong,
    /// A reason is needed to raise or lower the step.
    ReasonMissing,
    /// The statement or the role is empty.
    StatementMissing,
    /// Before a part of a case leaves the computer, a reason is needed.
    ReleaseReasonMissing,
    /// Before a part of a case leaves the computer, the passphrase is asked for again.
    PassphraseNeeded,
    /// The paper could not be written to this place.
    PaperPathUnwritable,
    /// A file with this name is there already.
    PaperPathTaken,
    /// Neither a vault nor its copies can be read.
    NothingReadable,
    /// A copy did not come out as the vault is; it was removed.
    CopyUnfit,
    /// No folder of this name can be reached.
    NoSuchFolder,
    /// The folder holds no backup, or none is on its way.
    NoBackup,
    /// The backup is not as it was made.
    BackupDamaged,
    /// A backup of this moment is there already.
    BackupExists,
    /// The vault of the backup is on this computer already.
    VaultExists,
    /// Only a closed case may be erased.
    CaseStillOpen,
    /// The typed code is not that of the case.
    CodeDiffers,
    /// Somebody else must agree.
    NotAnotherOfficer,
    /// The vault is sealed: no passphrase opens it, its sheet does.
    VaultSealed,
    /// The new passphrase is one that means something already.
    PassphraseSame,
    /// A recovery sheet must be rehearsed first.
    SheetNeeded,
    /// The code of the new sheet is gone: it was locked meanwhile.
    SheetGone,
    /// Not as many characters as a sheet has: `count`.
    SheetLength,
    /// A group is not as it stands on the paper: `group`, counted from 1.
    SheetGroup,
    /// Somewhere in the code is a mistake.
    SheetMistyped,
    /// A whole code, but not that of a sheet in force.
    SheetWrong,
    /// No authority can recover the vault.
    NoAuthority,
    /// Nothing was asked of the authority.
    NothingAsked,
    /// There is no file of a reply at that place.
    ReplyMissing,
    /// The file is not the reply to what was asked.
    ReplyOther,
    /// Not the passphrase that was chosen with the request.
    ReplyPassphrase,
    /// Something of an authority that is not believed.
    NotBelieved,
    /// The file with a sheet could not be removed.
    SheetFileStays,
    /// A file is larger than may be kept: `limit` in bytes.
    FileTooLarge,
    /// No file is coming in, or not the one that was announced.
    FileUnfit,
    /// A sealed file of the case is not where it was.
    FileMissing,
    /// A sealed file of the case is not as it was written.
    FileDamaged,
    /// There is no microphone.
    MicrophoneMissing,
    /// The system lets the program not listen.
    MicrophoneRefused,
    /// Another program listens.
    MicrophoneBusy,
    /// Nothing is recorded, or something is already.
    RecordingUnfit,
    /// No such colleague shares this computer's file with the officer.
    ColleagueUnknown,
    /// A colleague's keys are not those that were met before.
    ColleagueChanged,
    /// Only whoever began a case shares it.
    ShareNotYours,
    /// Something more was said meanwhile of what was to be decided, or it is decided already.
    ConflictChanged,
    /// The file that the officers of this computer share is not open.
    OutboxMissing,
    /// This vault is no desk, or one that only reads.
    DeskOnlyReads,
    /// At a desk another officer's case is read, not written.
    CaseOfAnother,
    /// Reasons are missing, or the function.
    DecisionMissing,
    /// The folder does not hold an authority's manifest and a key of it.
    DeskFilesUnfit,
    /// The vault is another authority's desk.
    DeskOfAnother,
    /// No such computer is known.
    DeviceUnknown,
    /// Organisation or region is missing.
    DevicePlaceMissing,
    /// More cases leave today than one reader may let out: `count` left.
    SecondReaderNeeded,
    /// Not a second reader of this desk.
    SecondReaderUnfit,
    /// What was scanned or chosen is no card of an authority.
    CardUnread,
    /// A group is not as it stands on the card: `line` (`authority` or `code`) and `group`, counted from 1.
    CardGroup,
    /// Not as many characters as the line has: `line`, `count`, `wanted`.
    CardLength,
    /// Somewhere in a line is a mistake: `line`.
    CardMistyped,
    /// The address of the server is none.
    CardAddress,
    /// The card is past its time.
    CardExpired,
    /// The code of the card was used, or never was one.
    CardSpent,
    /// No card was read, or it was put away by the lock.
    CardMissing,
    /// The manifest is not the one that the card names.
    ManifestOther,
    /// The file is no manifest, or not signed as it must be.
    ManifestUnfit,
    /// The manifest is past its time: a new card is needed.
    ManifestExpired,
    /// This computer belongs to another authority.
    OtherAuthority,
    /// This program is too old for the authority.
    ProgramOld,
    /// The officer belongs to no authority yet.
    NotJoined,
    /// The authority of the card is not known yet.
    NotMet,
    /// A name or what the officer does is missing.
    NameMissing,
    /// Whoever answered is not the server of this authority.
    WrongServer,
    /// No server answers.
    NoNetwork,
    /// The server asked to come back later.
    ServerBusy,
    /// There is nothing to write to a stick.
    NothingWaits,
    /// The folder holds no bundle.
    StickEmpty,
    /// A bundle is not whole: what was whole of it was taken.
    StickCut,
    /// A bundle is not for this computer.
    StickForeign,
    /// There is no room on the stick.
    StickFull,
    /// The stick cannot be written.
    StickReadOnly,
    /// The file is no edition of a guide, or not signed as the authority asks.
    PackUnfit,
    /// The edition of the guide is not newer than the one that is here.
    PackOlder,
    /// The edition of the guide is past its time.
    PackExpired,
    /// Something else; the incident says which.
    Unexpected,
}

impl FailureCode {
    /// Every code, for tests of words.
    pub const ALL: &[Self] = &[
        Self::Locked,
        Self::WrongPassphrase,
        Self::WaitBeforeRetry,
        Self::PassphraseEmpty,
        Self::PassphraseWeak,
        Self::PassphraseTooLong,
        Self::PassphraseDiffers,
        Self::AliasEmpty,
        Self::AliasTaken,
        Self::AliasTooLong,
        Self::OfficerUnknown,
        Self::HeaderForged,
        Self::VaultMissing,
        Self::OutOfMemory,
        Self::HeaderDamaged,
        Self::VaultDamaged,
        Self::CaseDoubted,
        Self::NotMended,
        Self::RecordBroken,
        Self::VaultFromFuture,
        Self::FolderReadOnly,
        Self::DiskFull,
        Self::FolderUnreadable,
        Self::SecondInstance,
        Self::GuideBroken,
        Self::GuideFromFuture,
        Self::CaseNotFound,
        Self::ExerciseOnly,
        Self::ExerciseFileUnknown,
        Self::QuestionUnknown,
        Self::ResponseUnfit,
        Self::TextTooLong,
        Self::ReasonMissing,
        Self::StatementMissing,
        Self::ReleaseReasonMissing,
        Self::PassphraseNeeded,
        Self::PaperPathUnwritable,
        Self::PaperPathTaken,
        Self::NothingReadable,
        Self::CopyUnfit,
        Self::NoSuchFolder,
        Self::NoBackup,
        Self::BackupDamaged,
        Self::BackupExists,
        Self::VaultExists,
        Self::CaseStillOpen,
        Self::CodeDiffers,
        Self::NotAnotherOfficer,
        Self::VaultSealed,
        Self::PassphraseSame,
        Self::SheetNeeded,
        Self::SheetGone,
        Self::SheetLength,
        Self::SheetGroup,
        Self::SheetMistyped,
        Self::SheetWrong,
        Self::NoAuthority,
        Self::NothingAsked,
        Self::ReplyMissing,
        Self::ReplyOther,
        Self::ReplyPassphrase,
        Self::NotBelieved,
        Self::SheetFileStays,
        Self::FileTooLarge,
        Self::FileUnfit,
        Self::FileMissing,
        Self::FileDamaged,
        Self::MicrophoneMissing,
        Self::MicrophoneRefused,
        Self::MicrophoneBusy,
        Self::RecordingUnfit,
        Self::ColleagueUnknown,
        Self::ColleagueChanged,
        Self::ShareNotYours,
        Self::ConflictChanged,
        Self::OutboxMissing,
        Self::DeskOnlyReads,
        Self::CaseOfAnother,
        Self::DecisionMissing,
        Self::DeskFilesUnfit,
        Self::DeskOfAnother,
        Self::DeviceUnknown,
        Self::DevicePlaceMissing,
        Self::SecondReaderNeeded,
        Self::SecondReaderUnfit,
        Self::CardUnread,
        Self::CardGroup,
        Self::CardLength,
        Self::CardMistyped,
        Self::CardAddress,
        Self::CardExpired,
        Self::CardSpent,
        Self::CardMissing,
        Self::ManifestOther,
        Self::ManifestUnfit,
        Self::ManifestExpired,
        Self::OtherAuthority,
        Self::ProgramOld,
        Self::NotJoined,
        Self::NotMet,
        Self::NameMissing,
        Self::WrongServer,
        Self::NoNetwork,
        Self::ServerBusy,
        Self::NothingWaits,
        Self::StickEmpty,
        Self::StickCut,
        Self::StickForeign,
        Self::StickFull,
        Self::StickReadOnly,
        Self::PackUnfit,
        Self::PackOlder,
        Self::PackExpired,
        Self::Unexpected,
    ];
}
