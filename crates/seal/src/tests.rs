//! What sealing promises: known answers, and that nothing else opens.

mod answers;
mod headers;
mod passphrases;
mod purposes;
