//! Whom a device believes: the manifest that an authority signs, the card that pins it, and what
//! is said under it: requests, certificates, orders, acknowledgements and sealed keys.
//!
//! Pure: bytes in, a typed value or a named refusal out. Nothing here reads a clock or a file.
//! What was read but not proved is *claimed*; what needs a manifest takes a [`Trusted`] one, which
//! only proving makes.

mod acknowledgement;
mod card;
mod certificate;
mod codes;
mod enrolment;
mod key_batch;
mod keys;
mod manifest;
mod order;
mod pack;
mod pin;
mod prove;
mod recovery;
mod refused;
mod release;
mod signed;

pub use acknowledgement::{AckHead, AckStage, Acknowledgement};
pub use card::{CARD_DAYS, Card, TypedCard};
pub use certificate::{Certificate, Role, SealedCertificate};
pub use codes::{KnownCode, KnownCodes};
pub use enrolment::{Applicant, EnrolClaim, EnrolRequest};
pub use key_batch::{BatchKey, KeyBatch, OpenedKey};
pub use keys::{AuthorityId, BatchId, KeyId, OrderId, SealPublic, SignPublic};
pub use manifest::{MAX_MANIFEST_LEN, Manifest, Minimum, PackSigners};
pub use order::{OpenOrder, Order, SealedOrder};
pub use pack::{GuidePack, MAX_PACK_LEN};
pub use pin::{Pin, SHORT_PIN_LEN};
pub use prove::Trusted;
pub use recovery::{MAX_RECOVERY_LEN, RecoveryReply, RecoveryRequest};
pub use refused::TrustRefused;
pub use release::{PROGRAM, Release, ReleaseTarget, ReleaseVersion};
pub use signed::{KeySignature, Signed, Statement};

#[cfg(test)]
mod tests;
