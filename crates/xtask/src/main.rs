//! Run, test, check, bench: one door for every task.
fn main() {}
