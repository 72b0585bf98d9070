//! The crate against an oracle that knows no tables, and against the domain reference.

mod ask_next;
mod canonical;
mod check;
mod class;
mod exercise;
mod flow;
mod ladder;
mod morocco;
mod noise;
mod oracle;
mod protective;
mod rule;
mod small;
