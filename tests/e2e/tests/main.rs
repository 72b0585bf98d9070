//! Journeys through the real window, by keyboard only.

mod greenhouse;
mod killed;
mod looks;
mod misfortune;
mod opening;
mod traces;
