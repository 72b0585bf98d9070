//! Events as bytes, and what several of them mean together.

mod apart;
mod attest;
mod cast;
mod folded;
mod golden;
mod segments;
mod walk;
