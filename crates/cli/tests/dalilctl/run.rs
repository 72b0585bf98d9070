//! Calls the program and copies packs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// What came back.
pub(crate) struct Outcome {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Outcome {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|_| panic!("{} {}", self.out, self.err))
    }
}

pub(crate) const LANGUAGES: [&str; 5] = ["ar", "en", "es", "fr", "zgh"];

pub(crate) fn dalilctl(arguments: &[&str]) -> Outcome {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dalilctl"));
    let output = command.args(arguments).env_remove("LC_ALL").env("LANG", "C").output().unwrap();
    Outcome {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

pub(crate) fn morocco() -> String {
    root().join("guide-content/morocco").display().to_string()
}

/// A copy of the Morocco pack with one file rewritten.
pub(crate) fn pack_with(file: &str, rewrite: impl Fn(String) -> String) -> tempfile::TempDir {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let target = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &target);
            } else {
                fs::copy(entry.path(), target).unwrap();
            }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(&morocco()), folder.path());
    let path = folder.path().join(file);
    let before = fs::read_to_string(&path).unwrap();
    let after = rewrite(before.clone());
    assert_ne!(before, after, "nothing was rewritten in {file}");
    fs::write(path, after).unwrap();
    folder
}

/// Every file below a folder, with what is in it.
pub(crate) fn files_of(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            files.extend(files_of(&path));
        } else {
            files.insert(path.clone(), fs::read(path).unwrap());
        }
    }
    files
}
