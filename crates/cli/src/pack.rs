//! A guide pack as a folder: read into memory as text, nothing else.

use std::fs;
use std::path::Path;

use dalil_guide::Sources;

use crate::failure::Failure;

/// A pack of words and rules is small; anything larger is not one.
const LARGEST_FILE: u64 = 4 << 20;

/// Every TOML, Fluent and Markdown file of the folder, by its path with `/` inside the pack.
pub(crate) fn read(folder: &Path) -> Result<Sources, Failure> {
    let mut sources = Sources::new();
    if !folder.is_dir() {
        return Err(Failure::new("guide-missing").about("path", folder.display()));
    }
    gather(folder, "", &mut sources)?;
    Ok(sources)
}

fn gather(folder: &Path, inside: &str, sources: &mut Sources) -> Result<(), Failure> {
    let unreadable = |path: &Path| Failure::new("file-unreadable").about("path", path.display());
    for entry in fs::read_dir(folder).map_err(|_| unreadable(folder))? {
        let path = entry.map_err(|_| unreadable(folder))?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let inside = if inside.is_empty() { name } else { format!("{inside}/{name}") };
        if path.is_dir() && !path.is_symlink() {
            gather(&path, &inside, sources)?;
        } else if [".toml", ".ftl", ".md"].iter().any(|end| inside.ends_with(end)) {
            let size = fs::metadata(&path).map_err(|_| unreadable(&path))?.len();
            if size > LARGEST_FILE {
                return Err(Failure::new("file-too-large").about("path", path.display()));
            }
            let bytes = fs::read(&path).map_err(|_| unreadable(&path))?;
            let text = String::from_utf8(bytes)
                .map_err(|_| Failure::new("file-not-text").about("path", path.display()))?;
            sources.insert(inside, text);
        }
    }
    Ok(())
}
