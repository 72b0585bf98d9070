//! Lists `locales/<language>/<area>.ftl` as a constant table, so that a new file needs no code.
//! It must never change a text: each file is included byte for byte.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let locales = here.join("../../locales").canonicalize()?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", locales.display());

    let mut table = String::from("pub(crate) const EMBEDDED: &[(&str, &str, &str)] = &[\n");
    for language in sorted(&locales)? {
        if !language.is_dir() {
            continue;
        }
        for file in sorted(&language)? {
            if file.extension().is_some_and(|end| end == "ftl") {
                writeln!(
                    table,
                    "    ({:?}, {:?}, include_str!({:?})),",
                    name(&language),
                    name(&file),
                    file.display().to_string()
                )
                .map_err(io::Error::other)?;
            }
        }
    }
    table.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(out.join("embedded.rs"), table)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
