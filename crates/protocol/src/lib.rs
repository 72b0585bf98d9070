//! What machines say: messages, the trait that both sides keep, versions.
//!
//! Everything is deterministic CBOR with integer keys and definite lengths. What is signed or named
//! by its hash (ledger entries, manifests, certificates, segments) travels as the bytes it was
//! signed with, so that a field which this version does not know is carried on unchanged.
//! Nothing here opens a connection: `sync` speaks, `server` answers. A conversation that is written
//! down is a [`bundle`]: both sides read and write the same file.

pub mod bundle;
mod frame;
pub mod http;
mod ids;
mod introduction;
mod item;
pub mod ledger;
mod limits;
mod message;
mod receipt;
mod refusal;
mod service;
mod trust;

pub use frame::{decode, encode};
pub use ids::{Challenge, Destination, Route, ServerId, Session, Signature};
pub use introduction::Introduction;
pub use item::{Item, ItemKind};
pub use limits::Limits;
pub use message::{
    Deliver, Delivered, Enrol, Enrolled, EntryVerdict, GetMany, Given, Have, Hello, Inbox,
    LedgerAnswer, LedgerRange, Mismatch, Missing, ObjectAnswer, Opened, PeerState, PostLedger,
    PutMany, SyncClose, SyncClosed, SyncOpen, Taken, UploadState,
};
pub use receipt::{Receipt, ReceiptLevel};
pub use refusal::{Refusal, RefusalCode};
pub use service::SyncProtocol;
pub use trust::{
    AckHead, AckStage, Acknowledgement, Applicant, AuthorityId, BatchId, BatchKey, CARD_DAYS, Card,
    Certificate, EnrolClaim, EnrolRequest, GuidePack, KeyBatch, KeyId, KeySignature, KnownCode,
    KnownCodes, MAX_MANIFEST_LEN, MAX_PACK_LEN, MAX_RECOVERY_LEN, Manifest, Minimum, OpenOrder,
    OpenedKey, Order, OrderId, PROGRAM, PackSigners, Pin, RecoveryReply, RecoveryRequest, Release,
    ReleaseTarget, ReleaseVersion, Role, SHORT_PIN_LEN, SealPublic, SealedCertificate, SealedOrder,
    SignPublic, Signed, Statement, TrustRefused, Trusted, TypedCard,
};

/// The versions of the protocol that this program speaks, oldest and newest.
pub const VERSIONS: (u16, u16) = (1, 1);

#[cfg(test)]
mod tests;
