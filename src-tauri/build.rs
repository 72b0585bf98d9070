//! Closes every command to every window; one capability for each window opens what the list in
//! `crates/ipc` gives it.
//!
//! The capabilities are written here from the one list, so that the two cannot differ.

use dalil_ipc::Window;
use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=tauri.conf.json");
    println!("cargo:rerun-if-changed=../ui/dist");
    for window in Window::ALL {
        if let Err(error) = write_capability(window) {
            panic!("the capability of {}: {error}", window.label());
        }
    }
    let manifest = tauri_build::AppManifest::new().commands(dalil_ipc::COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        panic!("the window's configuration: {error:#}");
    }
}

fn write_capability(window: Window) -> std::io::Result<()> {
    let path = format!("capabilities/{}.json", window.label());
    let path = Path::new(&path);
    let allowed: Vec<String> =
        window.commands().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    let capability = serde_json::json!({
        "identifier": window.label(),
        "description": "What this window may ask: its own commands and nothing of Tauri's.",
        "local": true,
        "windows": [window.label()],
        "permissions": allowed,
    });
    let text = format!("{capability:#}\n");
    // Rewriting the same bytes would make every build a new one.
    if std::fs::read_to_string(path).ok().as_deref() != Some(text.as_str()) {
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
        std::fs::write(path, text)?;
    }
    Ok(())
}
