//! What keeping promises, tried on real files.

mod authority;
mod bad;
mod carry;
pub(crate) mod cast;
mod copies;
mod durable;
mod erase;
mod exercise;
mod export;
mod files;
mod first;
mod history;
mod kill;
mod ledger;
mod outbox;
mod pages;
mod property;
mod random;
mod recovery;
mod scan;
mod sealed;
mod search;
mod share;
mod sql;
mod unlucky;
mod upgrade;
