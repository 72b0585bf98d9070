//! Everything that is built in may be given on, by the list in `deny.toml`.

use super::{metadata, none, read};
use std::path::Path;

/// Whether an expression such as `(MIT OR Apache-2.0) AND Unicode-3.0` can be met.
fn is_met(expression: &str, allowed: &dyn Fn(&str) -> bool) -> bool {
    // Older manifests write a slash for OR.
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let met = either(&mut rest, allowed);
    assert!(rest.is_empty(), "{expression}");
    met
}

fn either(words: &mut &[&str], allowed: &dyn Fn(&str) -> bool) -> bool {
    let mut met = both(words, allowed);
    while take(words, "OR") {
        // Both sides are read whatever the first one says.
        met |= both(words, allowed);
    }
    met
}

fn both(words: &mut &[&str], allowed: &dyn Fn(&str) -> bool) -> bool {
    let mut met = one(words, allowed);
    while take(words, "AND") {
        met &= one(words, allowed);
    }
    met
}

fn one(words: &mut &[&str], allowed: &dyn Fn(&str) -> bool) -> bool {
    if take(words, "(") {
        let met = either(words, allowed);
        assert!(take(words, ")"), "a bracket is open");
        return met;
    }
    let name = next(words);
    if take(words, "WITH") {
        let exception = next(words);
        return allowed(&format!("{name} WITH {exception}"));
    }
    allowed(&name)
}

fn take(words: &mut &[&str], word: &str) -> bool {
    let is = words.first() == Some(&word);
    if is {
        *words = &words[1..];
    }
    is
}

fn next(words: &mut &[&str]) -> String {
    let word = words[0].to_owned();
    *words = &words[1..];
    word
}

#[test]
fn an_expression_is_met_by_what_is_allowed() {
    let allowed = |name: &str| ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"].contains(&name);
    let check = |expression: &str, met| {
        assert_eq!(is_met(expression, &allowed), met, "{expression}");
    };
    check("MIT", true);
    check("GPL-2.0-only", false);
    check("GPL-2.0-only OR MIT", true);
    check("Unlicense/MIT", true);
    check("GPL-2.0-only AND MIT", false);
    check("(MIT OR Apache-2.0) AND ISC", true);
    check("(MIT OR Apache-2.0) AND Unicode-3.0", false);
    check("Apache-2.0 WITH LLVM-exception OR GPL-2.0-only", true);
    check("Apache-2.0", false);
}

#[test]
fn every_license_may_be_given_on() {
    let rules: toml::Table = read(Path::new("deny.toml")).parse().unwrap();
    let licenses = &rules["licenses"];
    let listed = |list: &toml::Value, name: &str| {
        list.as_array().unwrap().iter().any(|one| one.as_str() == Some(name))
    };
    let mut found = Vec::new();
    for package in metadata()["packages"].as_array().unwrap() {
        if package["source"].is_null() {
            continue;
        }
        let name = package["name"].as_str().unwrap();
        let exception = licenses["exceptions"]
            .as_array()
            .unwrap()
            .iter()
            .find(|exception| exception["crate"].as_str() == Some(name));
        let allowed = |license: &str| {
            let excepted = exception.is_some_and(|exception| listed(&exception["allow"], license));
            excepted || listed(&licenses["allow"], license)
        };
        let expression = package["license"].as_str().unwrap_or("none");
        if !is_met(expression, &allowed) {
            found.push(format!("{name}: {expression}"));
        }
    }
    none("a license that deny.toml does not allow", &found);
}
