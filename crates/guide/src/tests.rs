//! The crate against an oracle that knows no tables, and against the domain reference.

mod ask_next;
mod flow;
mod morocco;
mod oracle;
mod rule;
mod small;
