//! Journeys through the real window, by keyboard only.

mod opening;
