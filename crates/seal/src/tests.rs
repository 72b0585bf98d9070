//! What sealing promises: known answers, and that nothing else opens.

mod answers;
mod blobs;
mod duress;
mod headers;
mod passphrases;
mod purposes;
mod segments;
mod sheets;
mod wrong;
