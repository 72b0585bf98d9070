//! What is true: one person's file and the words to speak of it.
//!
//! A case is its events; everything else is a projection of them.
//! This crate does no input or output, reads no clock and draws no random number:
//! time and ids are arguments.

mod answer;
mod ids;

pub use answer::{Answer, Answers, Basis, Response};
pub use ids::{CaseId, DeviceId, EventId, Moment, OfficerId, QuestionId};
