//! The shell: two windows, one door to the application, and nothing that the application could do
//! without a window.
//!
//! It never reads a case, never writes a file of its own beside the webview's throw-away folder,
//! and never logs what passes through the door.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod application;
mod change;
mod clipboard;
mod computer;
mod door;
mod drag;
mod engine;
mod environment;
mod folder;
mod harden;
mod system;
mod window;

use clap::Parser as _;
use std::alloc::System;
use std::path::PathBuf;
use std::process::ExitCode;
use zeroizing_alloc::ZeroAlloc;

/// A passphrase passes through buffers that are not ours on its way from the screen. Whatever is
/// given back is wiped, so that none of them keeps it.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// What can be said on the command line.
#[derive(clap::Parser)]
#[command(version, about = None, long_about = None)]
struct Line {
    /// The folder that holds the vaults; `DALIL_DATA` says the same
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

fn main() -> ExitCode {
    environment::choose();
    harden::process();
    let line = Line::parse();
    let data = line.data.or_else(|| std::env::var_os("DALIL_DATA").map(PathBuf::from));
    let said = data.filter(|path| !path.as_os_str().is_empty());
    match window::run(application::data_folder(said)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
