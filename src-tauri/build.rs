//! Closes every command to every window; `capabilities/main.json` opens ours to `main`.
//!
//! The capability is written here from the one list, so that the two cannot differ.

use std::path::Path;

const CAPABILITY: &str = "capabilities/main.json";

fn main() {
    println!("cargo:rerun-if-changed=tauri.conf.json");
    println!("cargo:rerun-if-changed=../ui/dist");
    if let Err(error) = write_capability() {
        panic!("{CAPABILITY}: {error}");
    }
    let manifest = tauri_build::AppManifest::new().commands(dalil_ipc::COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        panic!("the window's configuration: {error:#}");
    }
}

fn write_capability() -> std::io::Result<()> {
    let allowed: Vec<String> = dalil_ipc::COMMANDS
        .iter()
        .map(|name| format!("allow-{}", name.replace('_', "-")))
        .collect();
    let capability = serde_json::json!({
        "identifier": "main",
        "description": "What the one window may ask: our own commands and nothing of Tauri's.",
        "local": true,
        "windows": ["main"],
        "permissions": allowed,
    });
    let text = format!("{capability:#}\n");
    // Rewriting the same bytes would make every build a new one.
    if std::fs::read_to_string(CAPABILITY).ok().as_deref() != Some(text.as_str()) {
        std::fs::create_dir_all(Path::new(CAPABILITY).parent().unwrap_or(Path::new(".")))?;
        std::fs::write(CAPABILITY, text)?;
    }
    Ok(())
}
