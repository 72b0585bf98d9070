//! What keeping promises, tried on real files.

mod adopt;
mod authority;
mod bad;
mod behind;
mod carry;
pub(crate) mod cast;
mod computers;
mod copies;
mod desk;
mod durable;
mod erase;
mod exercise;
mod export;
mod files;
mod first;
mod history;
mod kill;
mod ledger;
mod level;
mod mail;
#[path = "../../../tests/fixtures/manifest.rs"]
mod manifest;
mod outbox;
mod pages;
mod post;
mod property;
mod random;
mod recovery;
mod rekey;
mod scan;
mod sealed;
mod search;
mod share;
mod sql;
mod taking;
mod unlucky;
mod upgrade;
