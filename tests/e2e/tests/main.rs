//! Journeys through the real window, by keyboard only.

mod greenhouse;
mod inside;
mod killed;
mod looks;
mod misfortune;
mod opening;
mod traces;
