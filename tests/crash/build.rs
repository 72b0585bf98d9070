//! Builds the recorder: a small C library that is loaded in front of libc. Linux alone has it; elsewhere
//! the programme is empty.

use std::path::Path;
use std::process::Command;

const SOURCE: &str = "shim/recorder.c";

fn main() {
    println!("cargo::rerun-if-changed={SOURCE}");
    let out = std::env::var_os("OUT_DIR").expect("cargo names the folder for what is built");
    let library = Path::new(&out).join("recorder.so");
    println!("cargo::rustc-env=DALIL_RECORDER={}", library.display());
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system != "linux") {
        return;
    }
    // The C compiler that SQLCipher is built with.
    let built = Command::new("cc")
        .args(["-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o"])
        .arg(&library)
        .arg(SOURCE)
        .args(["-ldl", "-lpthread"])
        .status();
    assert!(built.is_ok_and(|status| status.success()), "the recorder does not build");
}
