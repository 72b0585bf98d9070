//! Journeys through the real window, by keyboard only.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a journey stops where something is not as it should be"
)]

mod apart;
#[path = "../../fixtures/authority.rs"]
mod authority;
mod before;
mod bringing;
mod desk;
mod exercise;
mod greenhouse;
mod inside;
mod joining;
mod killed;
mod looks;
mod markup;
mod misfortune;
mod opening;
mod recovery;
mod traces;
