//! The program that is killed and recorded, and the one that runs the whole programme.
//!
//! `record WORK STEPS FOLDER` and `work WORK ROUND` are started by the programme itself.

#![allow(clippy::print_stdout, reason = "a programme tells how far it is")]

#[cfg(target_os = "linux")]
mod soak;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    use std::process::ExitCode;
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["record", work, steps, folder] => soak::record(work, steps, folder.as_ref()),
        ["work", work, round] => soak::work(work, round),
        ["faults", ref words @ .., folder] => soak::faults(words, folder.as_ref()),
        ["piece", name, seed] => soak::piece(name, seed),
        ["soak", ref rest @ ..] => soak::soak(rest),
        _ => Err("dalil-crash soak [--quick] [--only ID] [--seed N] [--percent N] [--book FILE]"
            .to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {}
