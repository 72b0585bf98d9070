//! Which room may name which: the architecture, read from the manifests.

use super::{metadata, none, read};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The rooms that a room may know. A room that is not here may know every other.
const ROOMS: &[(&str, &[&str])] = &[
    ("dalil-case", &[]),
    ("dalil-guide", &["dalil-case"]),
    ("dalil-seal", &["dalil-case"]),
    ("dalil-l10n", &[]),
    ("dalil-protocol", &["dalil-case", "dalil-seal"]),
    ("dalil-vault", &["dalil-case", "dalil-protocol", "dalil-seal"]),
    ("dalil-sync", &["dalil-case", "dalil-protocol", "dalil-seal", "dalil-vault"]),
    ("dalil-server", &["dalil-case", "dalil-protocol", "dalil-seal"]),
    ("dalil-sound", &[]),
    ("dalil-report", &["dalil-case", "dalil-guide", "dalil-l10n"]),
    ("dalil-ipc", &["dalil-case", "dalil-guide"]),
    ("dalil-desktop", &["dalil-app", "dalil-ipc"]),
    ("dalil-e2e", &["dalil-guide", "dalil-l10n", "dalil-seal"]),
];

/// Crates that one room alone may name, from `deny.toml`.
fn owned() -> Vec<(String, Vec<String>)> {
    let rules: toml::Table = read(Path::new("deny.toml")).parse().unwrap();
    let text = |value: &toml::Value| value.as_str().unwrap().to_owned();
    let denied = rules["bans"]["deny"].as_array().unwrap().iter();
    let owned = denied.filter_map(|rule| Some((rule, rule.get("wrappers")?.as_array()?)));
    owned
        .map(|(rule, wrappers)| (text(&rule["crate"]), wrappers.iter().map(text).collect()))
        .collect()
}

/// What pure rooms must not even reach through others.
const IMPURE: &[&str] = &[
    "argon2",
    "async-std",
    "aws-lc-rs",
    "chrono",
    "fd-lock",
    "getrandom",
    "hyper",
    "mio",
    "rand",
    "reqwest",
    "ring",
    "rusqlite",
    "rustix",
    "socket2",
    "tempfile",
    "time",
    "tokio",
    "ureq",
    "uuid",
];

struct Packages {
    direct: BTreeMap<String, BTreeSet<String>>,
    reached: BTreeMap<String, BTreeSet<String>>,
}

fn packages() -> Packages {
    let metadata = metadata();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let array = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let names: BTreeMap<String, String> = array(&metadata["packages"])
        .iter()
        .map(|package| (text(&package["id"]), text(&package["name"])))
        .collect();
    // Only what is in the program: not what tests and build scripts use.
    let edges: BTreeMap<String, Vec<String>> = array(&metadata["resolve"]["nodes"])
        .iter()
        .map(|node| {
            let normal = array(&node["deps"])
                .into_iter()
                .filter(|dep| array(&dep["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()));
            (text(&node["id"]), normal.map(|dep| text(&dep["pkg"])).collect())
        })
        .collect();
    let name = |id: &String| names.get(id).cloned().unwrap_or_default();
    let mut packages = Packages { direct: BTreeMap::new(), reached: BTreeMap::new() };
    for member in array(&metadata["workspace_members"]) {
        let id = text(&member);
        let direct = edges.get(&id).into_iter().flatten().map(name).collect();
        packages.direct.insert(name(&id), direct);
        let mut seen = BTreeSet::new();
        let mut open = vec![id.clone()];
        while let Some(next) = open.pop() {
            for edge in edges.get(&next).into_iter().flatten() {
                if seen.insert(edge.clone()) {
                    open.push(edge.clone());
                }
            }
        }
        packages.reached.insert(name(&id), seen.iter().map(name).collect());
    }
    packages
}

#[test]
fn imports_point_one_way() {
    let packages = packages();
    let owned = owned();
    assert!(owned.iter().any(|(name, _)| name == "ring"), "deny.toml says who names ring");
    let mut found = Vec::new();
    for (room, allowed) in ROOMS {
        let direct = packages.direct.get(*room).unwrap_or_else(|| panic!("no room {room}"));
        for other in direct.iter().filter(|name| name.starts_with("dalil-")) {
            if !allowed.contains(&other.as_str()) {
                found.push(format!("{room} must not know {other}"));
            }
        }
    }
    for (room, direct) in &packages.direct {
        for (owned, owners) in &owned {
            if direct.contains(owned) && !owners.contains(room) {
                found.push(format!("{room} must not name {owned}: {} does", owners.join(", ")));
            }
        }
    }
    none("a room that knows too much", &found);
}

#[test]
fn pure_rooms_reach_no_machine() {
    let packages = packages();
    let mut found = Vec::new();
    for room in ["dalil-case", "dalil-guide"] {
        let reached = packages.reached.get(room).unwrap_or_else(|| panic!("no room {room}"));
        for name in reached.iter().filter(|name| IMPURE.contains(&name.as_str())) {
            found.push(format!("{room} reaches {name}"));
        }
    }
    none("a pure room that could reach the machine", &found);
}
