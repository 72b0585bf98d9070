//! Files that are made from other files: the commands for the screens, the ids of the words.

mod messages;

use crate::place;
use crate::step::{Done, Failed};
use std::fs;
use std::path::PathBuf;

/// Writes every generated file whose source has changed.
pub(crate) fn write() -> Done {
    let files = files().map_err(|trouble| {
        println!("✗ codegen: {trouble}");
        Failed
    })?;
    for (path, text) in files {
        // The same bytes again would make every build a new one.
        if fs::read_to_string(&path).is_ok_and(|there| there == text) {
            continue;
        }
        if let Err(error) = fs::write(&path, text) {
            println!("✗ {}: {error}", path.display());
            return Err(Failed);
        }
        println!("▸ wrote {}", path.display());
    }
    Ok(())
}

/// Every generated file with what must be in it.
pub(crate) fn files() -> Result<Vec<(PathBuf, String)>, String> {
    let screens = place::ui().join("src");
    Ok(vec![
        (screens.join("host/ipc.gen.ts"), dalil_ipc::typescript()),
        (screens.join("l10n/messages.gen.ts"), messages::typescript()?),
    ])
}
