//! Where things are.

use std::path::{Path, PathBuf};

/// The folder of the whole project.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// The folder of the screens.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// The folder of the peers that benches race.
pub(crate) fn race() -> PathBuf {
    root().join("tests/race")
}

/// The folder for everything built.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// What the development profile built under this name.
pub(crate) fn built(name: &str) -> PathBuf {
    target().join("debug").join(name)
}
