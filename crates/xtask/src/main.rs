//! Run, test, check, bench: one door for every task.
//!
//! Each task is a list of named steps; a step shows how long it takes, and a failing one shows its
//! command and the end of what it said. Nothing here knows what the program does.

#![allow(clippy::print_stdout, reason = "a command line tool speaks on its output")]

mod advisories;
mod bench;
mod check;
mod codegen;
mod dist;
mod install;
mod place;
mod soak;
mod step;
mod tally;
#[cfg(test)]
mod tidy;
mod window;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "Every task of the project",
    disable_help_subcommand = true
)]
struct Line {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Installs what is missing, builds and opens the program; without a display, plays the demonstration
    Run {
        /// Passed on to the program, after `--`
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// Installs what is missing and runs everything, the real window included
    Test,
    /// The quick half of `test`: format, lints, rules of the house
    Check,
    /// The journeys through the real window
    E2e {
        /// Only journeys whose name holds this
        filter: Option<String>,
    },
    /// Measures against the limits
    Bench {
        /// Only benches whose name holds this
        filter: Option<String>,
    },
    /// Kills, power cuts, failing disks and flipped bits, in full; `--quick`: as for one change
    Soak {
        /// As for one change
        #[arg(long)]
        quick: bool,
        #[arg(long, help = soak::ONLY)]
        only: Option<String>,
        /// Repeats a run
        #[arg(long)]
        seed: Option<u64>,
        /// So many of a hundred
        #[arg(long)]
        percent: Option<u64>,
    },
    /// Writes the generated files
    Codegen,
    /// Reads what is known against the crates that are built in, which needs a network
    Advisories {
        /// A copy of the RustSec database that was brought, instead of the published one
        #[arg(long)]
        copy: Option<PathBuf>,
    },
    /// Builds what is given to people, into `target/dist`
    Dist,
}

fn main() -> ExitCode {
    let done = match Line::parse().task {
        Task::Run { arguments } => window::run(&arguments),
        Task::Test => check::test(),
        Task::Check => check::check(),
        Task::E2e { filter } => window::e2e(filter.as_deref()),
        Task::Bench { filter } => bench::bench(filter.as_deref()),
        Task::Soak { quick, only, seed, percent } => soak::soak(quick, only, seed, percent),
        Task::Codegen => codegen::write(),
        Task::Advisories { copy } => advisories::renew(copy.as_deref()),
        Task::Dist => dist::dist(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(step::Failed) => ExitCode::FAILURE,
    }
}
