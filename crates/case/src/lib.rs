//! What is true: one person's file and the words to speak of it.
//!
//! A case is its events; everything else is a projection of them.
//! This crate does no input or output, reads no clock and draws no random number:
//! time and ids are arguments, and hashing and signatures are lent by the caller.

mod answer;
mod attest;
mod authority;
mod case;
mod causality;
mod chain;
mod codec;
mod event;
pub mod export;
mod hash;
mod ids;
mod op;
mod segment;

pub use answer::{Answer, Answers, Basis, Response};
pub use attest::ATTEST_LEN;
pub use authority::{Ask, Assigned, AuthorityDecision};
pub use case::{Attachment, Case, Computed, Decision, Field, Kept, Note, Opening, Status};
pub use chain::{Broken, ChainId, Recorded, Walk};
pub use event::{Body, EVENT_VERSION, Event, EventError, Hlc, MAX_DEPS, MAX_EVENT_LEN, Uptime};
pub use hash::{Digest, Proof, Sha256};
pub use ids::{CaseId, DeviceId, EventId, Moment, OfficerId, QuestionId};
pub use op::{Choice, Compartment, Consent, Op, answer_field, note_draft};
pub use segment::{
    MAX_SEGMENT_BYTES, MAX_SEGMENT_EVENTS, MAX_SEGMENT_PLAIN, Segment, SegmentBroken, SegmentPlace,
};

#[cfg(test)]
mod tests;
