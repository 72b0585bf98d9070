//! What keeping promises, tried on real files.

mod bad;
mod cast;
mod durable;
mod first;
mod history;
mod kill;
mod ledger;
mod property;
mod scan;
mod search;
mod sql;
mod unlucky;
