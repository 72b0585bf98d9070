//! What the database says, in few words: which versions of which crate are affected.

use semver::{Prerelease, Version, VersionReq};
use std::fmt::Write as _;

const BETWEEN: &str = " || ";

/// One advisory that was not withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Advisory {
    id: String,
    package: String,
    /// `vulnerability`, or what it tells instead: `unmaintained`, `unsound`, `notice`.
    kind: String,
    patched: Vec<String>,
    unaffected: Vec<String>,
}

/// All of them, and when they were read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known {
    /// The day of the newest change.
    pub(crate) day: String,
    /// The commit of the database.
    pub(crate) commit: String,
    /// In the order of their ids.
    pub(crate) advisories: Vec<Advisory>,
}

impl Advisory {
    /// Reads the head of an advisory as the database writes it. None where it was withdrawn.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (_, rest) = text.split_once("```toml\n")?;
        let (head, _) = rest.split_once("\n```")?;
        let table: toml::Table = head.parse().ok()?;
        let advisory = table.get("advisory")?.as_table()?;
        if advisory.contains_key("withdrawn") {
            return None;
        }
        let said = |name: &str| Some(advisory.get(name)?.as_str()?.to_owned());
        let ranges = |name: &str| {
            let listed = table.get("versions").and_then(|it| it.get(name)?.as_array().cloned());
            let listed = listed.unwrap_or_default();
            listed.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect()
        };
        Some(Self {
            id: said("id")?,
            package: said("package")?,
            kind: said("informational").unwrap_or_else(|| "vulnerability".to_owned()),
            patched: ranges("patched"),
            unaffected: ranges("unaffected"),
        })
    }

    fn affects(&self, version: &Version) -> bool {
        // As the release that it leads to: a range says nothing of what comes before a release.
        let version = Version { pre: Prerelease::EMPTY, ..version.clone() };
        let good = self.patched.iter().chain(&self.unaffected);
        // A range that cannot be read excuses nothing.
        let fits = |range: &String| VersionReq::parse(range).is_ok_and(|it| it.matches(&version));
        !good.into_iter().any(fits)
    }
}

impl Known {
    /// As it is kept: one line for each.
    pub(crate) fn text(&self) -> String {
        let mut text = format!(
            "# What the RustSec advisory database says of versions: id, crate, kind, patched, unaffected.\n\
             # https://github.com/rustsec/advisory-db, CC0-1.0, in part CC-BY-4.0 (GitHub). Written by `cargo xtask advisories`.\n\
             # {} {}\n",
            self.day, self.commit
        );
        for Advisory { id, package, kind, patched, unaffected } in &self.advisories {
            let (patched, unaffected) = (patched.join(BETWEEN), unaffected.join(BETWEEN));
            let _ = writeln!(text, "{id}\t{package}\t{kind}\t{patched}\t{unaffected}");
        }
        text
    }

    /// Reads what was kept.
    pub(crate) fn parse(text: &str) -> Self {
        let head = text.lines().rfind(|line| line.starts_with('#')).unwrap_or_default();
        let (day, commit) = head.trim_start_matches("# ").split_once(' ').unwrap_or_default();
        let ranges = |text: &str| {
            text.split(BETWEEN).filter(|it| !it.is_empty()).map(str::to_owned).collect()
        };
        let one = |line: &str| {
            let mut parts = line.split('\t');
            Some(Advisory {
                id: parts.next()?.to_owned(),
                package: parts.next()?.to_owned(),
                kind: parts.next()?.to_owned(),
                patched: ranges(parts.next()?),
                unaffected: ranges(parts.next()?),
            })
        };
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        Self {
            day: day.to_owned(),
            commit: commit.to_owned(),
            advisories: lines.filter_map(one).collect(),
        }
    }

    /// What of a lockfile is affected and not excused, and what is excused in vain.
    pub(crate) fn against(&self, lock: &str, excused: &[(String, String)]) -> Vec<String> {
        let locked = locked(lock);
        let mut found = Vec::new();
        let mut needed = Vec::new();
        for advisory in &self.advisories {
            for (name, version) in locked.iter().filter(|(name, _)| *name == advisory.package) {
                if !advisory.affects(version) {
                    continue;
                }
                let excuse = excused.iter().find(|(id, _)| *id == advisory.id);
                match excuse {
                    Some((id, reason)) if !reason.trim().is_empty() => needed.push(id),
                    _ => {
                        found.push(format!("{name} {version}: {} ({})", advisory.id, advisory.kind))
                    }
                }
            }
        }
        let in_vain = excused.iter().filter(|(id, _)| !needed.contains(&id));
        found.extend(in_vain.map(|(id, _)| format!("deny.toml excuses {id} in vain")));
        found
    }
}

/// Names and versions of a lockfile.
fn locked(lock: &str) -> Vec<(String, Version)> {
    let table: toml::Table = lock.parse().unwrap_or_default();
    let packages = table.get("package").and_then(|it| it.as_array().cloned()).unwrap_or_default();
    let one = |package: &toml::Value| {
        let said = |name: &str| package.get(name)?.as_str();
        // What lies in this folder is ours, and no advisory speaks of it.
        said("source")?;
        Some((said("name")?.to_owned(), Version::parse(said("version")?).ok()?))
    };
    packages.iter().filter_map(one).collect()
}

/// What `deny.toml` excuses, with its reason.
pub(crate) fn excused(rules: &str) -> Vec<(String, String)> {
    let table: toml::Table = rules.parse().unwrap_or_default();
    let listed = table.get("advisories").and_then(|it| it.get("ignore")?.as_array().cloned());
    let said = |it: &toml::Value, name: &str| {
        it.get(name).and_then(|it| it.as_str()).unwrap_or_default().to_owned()
    };
    listed.unwrap_or_default().iter().map(|it| (said(it, "id"), said(it, "reason"))).collect()
}
