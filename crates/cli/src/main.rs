//! `dalilctl`: for guide authors, administrators and courts.
fn main() {}
