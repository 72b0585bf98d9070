//! The mailbox against both back ends, a real PostgreSQL among them.

mod cast;
#[path = "../tests/support/cluster.rs"]
mod cluster;
mod conformance;
mod door;
mod wire;
