//! The mailbox against both back ends, a real PostgreSQL among them.

mod authority;
mod buckets;
mod ca;
mod came;
mod cast;
#[path = "../tests/support/cluster.rs"]
mod cluster;
mod conformance;
mod door;
mod durable;
mod held;
mod interrupted;
mod kept;
mod listed;
mod looked;
#[path = "../../../tests/fixtures/manifest.rs"]
mod manifest;
mod parts;
mod sealed;
mod slept;
mod sweep;
mod taken_on;
mod trust;
mod wire;
