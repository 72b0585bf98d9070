//! `dalil-server`.
fn main() {}
