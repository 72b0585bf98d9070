//! The mailbox against both back ends, a real PostgreSQL among them.

mod cast;
mod conformance;
