//! The lockfile of the screens serves every computer and every mirror.

use super::{none, read};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

const LOCK: &str = "ui/package-lock.json";

#[test]
fn the_lockfile_of_the_screens_names_no_host() {
    let lock = read(Path::new(LOCK));
    assert!(!lock.contains("\"resolved\""), "npm install with the .npmrc of ui");
    let config = read(Path::new("ui/.npmrc"));
    assert!(config.contains("omit-lockfile-registry-resolved=true"));
}

/// npm leaves out the packages of other systems when a mirror does not have them, and `npm ci`
/// then refuses the file everywhere.
#[test]
fn the_lockfile_of_the_screens_is_whole() {
    let lock: Value = serde_json::from_str(&read(Path::new(LOCK))).unwrap();
    let packages = lock["packages"].as_object().unwrap();
    let name = |path: &String| path.rsplit("node_modules/").next().unwrap().to_owned();
    let listed: BTreeSet<String> = packages.keys().map(name).collect();
    let mut found = Vec::new();
    for (path, package) in packages {
        for kind in ["dependencies", "optionalDependencies"] {
            for wanted in package[kind].as_object().into_iter().flatten().map(|(name, _)| name) {
                if !listed.contains(wanted) {
                    found.push(format!("{path} wants {wanted}"));
                }
            }
        }
    }
    none("not in the lockfile", &found);
}

/// A package of another system is checked there as ours are here.
#[test]
fn every_package_of_the_screens_has_its_hash() {
    let lock: Value = serde_json::from_str(&read(Path::new(LOCK))).unwrap();
    let packages = lock["packages"].as_object().unwrap().iter();
    let bare =
        packages.filter(|(path, package)| !path.is_empty() && !package["integrity"].is_string());
    none("without integrity", &bare.map(|(path, _)| path.clone()).collect::<Vec<_>>());
}
