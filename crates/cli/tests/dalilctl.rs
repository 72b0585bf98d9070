//! The real program, as a person or a script calls it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test stops where something is not as it should be"
)]

mod dalilctl {
    mod assess;
    mod authority;
    mod case;
    mod check;
    mod desk;
    mod edition;
    mod exercise;
    mod release;
    mod run;
    mod server;
    mod vault;
    mod words;
}
