//! A new file in the guide pack is a reason to build again.
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../../guide-content/morocco");
}
