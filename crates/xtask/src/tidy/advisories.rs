//! The lockfile against what was known of its crates when the database was last read.

use super::{none, read};
use crate::advisories::KEPT;
use crate::advisories::known::{Advisory, Known, excused};
use std::path::Path;

fn kept() -> Known {
    Known::parse(&read(Path::new(KEPT)))
}

#[test]
fn nothing_built_in_is_known_to_be_affected() {
    let (rules, lock) = (read(Path::new("deny.toml")), read(Path::new("Cargo.lock")));
    none("advisories, or excuses for none", &kept().against(&lock, &excused(&rules)));
}

/// The list is whole, says when it was read, and is written as it is read.
#[test]
fn what_is_known_has_its_day() {
    let known = kept();
    assert!(known.advisories.len() > 1000, "{}", known.advisories.len());
    assert_eq!(known.day.len(), "2026-01-01".len(), "{}", known.day);
    assert!(known.commit.len() == 40 && known.commit.bytes().all(|it| it.is_ascii_hexdigit()));
    assert_eq!(known.text(), read(Path::new(KEPT)));
}

const ADVISORY: &str = r#"```toml
[advisory]
id = "RUSTSEC-2099-0001"
package = "lamp"
date = "2099-01-01"

[versions]
patched = [">= 1.2.3", "^1.0.9"]
unaffected = ["< 0.4"]
```

# The lamp
"#;

/// A lock with that version has so many findings.
#[track_caller]
fn check(version: &str, excuses: &[(&str, &str)], findings: usize) {
    let known = Known { advisories: Advisory::read(ADVISORY).into_iter().collect(), ..kept() };
    assert_eq!(known.advisories.len(), 1);
    let source = "registry+https://github.com/rust-lang/crates.io-index";
    let package = |name: &str| {
        format!(
            "[[package]]\nname = \"{name}\"\nversion = \"{version}\"\nsource = \"{source}\"\n\n"
        )
    };
    let lock = package("lamp")
        + &package("lantern")
        + "[[package]]\nname = \"lamp\"\nversion = \"1.0.0\"\n";
    let excuses: Vec<_> =
        excuses.iter().map(|(id, reason)| ((*id).to_owned(), (*reason).to_owned())).collect();
    let found = known.against(&lock, &excuses);
    assert_eq!(found.len(), findings, "{version}: {found:?}");
}

#[test]
fn a_version_is_held_against_its_ranges() {
    let (id, why) = ("RUSTSEC-2099-0001", "we light no lamp");
    check("1.0.0", &[], 1);
    check("1.0.0-rc.1", &[], 1);
    check("1.0.9", &[], 0);
    check("1.2.3", &[], 0);
    check("2.0.0-rc.1", &[], 0);
    check("0.3.9", &[], 0);
    check("0.4.0", &[], 1);
    // An excuse has its reason, and goes when it is not needed.
    check("0.4.0", &[(id, why)], 0);
    check("0.4.0", &[(id, " ")], 2);
    check("1.2.3", &[(id, why)], 1);
    let withdrawn = ADVISORY.replace("date =", "withdrawn = \"2099-02-01\"\ndate =");
    assert_eq!(Advisory::read(&withdrawn), None);
}
