//! What is kept: one encrypted file per officer.
//!
//! The only crate on the officer's computer that names SQLCipher: nothing above it sees a row.
//! Each answer is one event in one transaction, durable before [`Vault::append`] returns.
//! Nothing here overwrites or deletes what someone said; a damaged file is renamed with its date.
//! The wall clock is an argument; nothing of a case is ever in an error or a log.

mod adopt;
mod append;
mod audit;
mod authority;
mod backup;
mod behind;
mod blob;
mod came;
mod carry;
mod cases;
mod cipher;
mod desk;
mod device;
mod device_db;
mod drafts;
mod erase;
mod error;
mod exercise;
mod export;
mod folder;
mod fresh;
mod header;
mod history;
mod home;
mod incoming;
mod left_out;
mod level;
mod mail;
mod migrate;
mod obey;
mod outbox;
mod pair;
mod quiet;
mod rebuild;
mod registers;
mod rekey;
mod repair;
mod reserve;
mod schema;
mod search;
mod share;
mod sheet;
mod stamp;
mod step;
mod unmended;
mod vault;
mod wal;

pub use adopt::{Adopted, Foreign, Reach};
pub use append::Appended;
pub use audit::{AuditKind, AuditRecord};
pub use authority::AuthoritySlot;
pub use backup::{Copied, CopyState};
pub use blob::{FileReader, FileWriter, MOST_AT_ONCE, SealedFile, WholeFile};
pub use carry::{BackupState, Incoming, Outgoing, Progress, check_backup};
pub use cases::{CaseQuery, CaseRow};
pub use dalil_protocol::ledger;
pub use dalil_seal::Cost;
pub use desk::{
    DeskCase, DeskDevice, DeskKeys, DeskOfficer, LaidOut, LedgerState, MOST_A_DAY, OrderGiven,
    Placing, Prepared, Recipient, Said, SecondReader, ShareWish,
};
pub use drafts::{Draft, Place};
pub use erase::{Binned, ErasedByOrder};
pub use error::{Error, Notice};
pub use exercise::{Brought, ExerciseVault, Play, PlayId};
pub use export::{ExportFile, ExportWish};
pub use history::{HistoryCheck, HistoryWalk, KeptEvent};
pub use home::{CostPolicy, Door, Home, NotRekeyed, OfficerEntry, SEAL_AFTER, VaultId};
pub use incoming::{DeviceStanding, Intake, KeptApart, MOST_SHOWN};
pub use mail::{
    Alarm, AlarmKind, Delivery, DueFile, EnrolWish, FileState, FileStep, KeptPack, Lacks, Mail,
    Parcel, ParcelKind, SendingChoice, Standing, Taken, TakenItem, Travel, Travels, Waiting,
    WaitingPart, Why,
};
pub use outbox::segments::{OutboxCheck, SegmentFault};
pub use quiet::Quiet;
pub use repair::{Mended, Recovered};
pub use share::{Colleague, SharedRow, Sharing};
pub use sheet::Sheets;
pub use vault::Vault;

#[cfg(test)]
mod tests;
