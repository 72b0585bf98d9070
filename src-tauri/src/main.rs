//! The shell: one window, one door to the application, and nothing that the application could do
//! without a window.
//!
//! It never reads a case, never writes a file of its own beside the webview's throw-away folder,
//! and never logs what passes through the door.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod application;
mod door;
mod folder;
mod harden;
mod window;

use clap::Parser as _;
use std::path::PathBuf;
use std::process::ExitCode;

/// What can be said on the command line.
#[derive(clap::Parser)]
#[command(version, about = None, long_about = None)]
struct Line {
    /// The folder that holds the vaults; `DALIL_DATA` says the same
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

fn main() -> ExitCode {
    harden::process();
    let line = Line::parse();
    let data = line.data.or_else(|| std::env::var_os("DALIL_DATA").map(PathBuf::from));
    let said = data.filter(|path| !path.as_os_str().is_empty());
    match window::run(application::data_folder(said)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
