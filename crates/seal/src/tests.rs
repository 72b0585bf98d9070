//! What sealing promises: known answers, and that nothing else opens.

mod answers;
mod blobs;
mod duress;
mod headers;
mod key_files;
mod known_hpke;
mod passphrases;
mod purposes;
mod segments;
mod shares;
mod sheets;
mod suites;
mod wrong;
