//! What is believed and what is not, and the bytes that are read for ever.

mod batches;
mod cards;
mod cast;
mod enrolments;
mod golden;
mod manifests;
mod packs;
mod releases;
mod statements;
