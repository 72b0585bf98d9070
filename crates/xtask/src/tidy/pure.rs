//! `case` and `guide` compute and nothing else; what a guide says is in its words, not its rules.

use super::{ending, files, none, read};

/// How Rust reaches a clock, a file, a network, another process, chance.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "SystemTime",
    "Instant",
    "std::io::stdin",
    "std::io::stdout",
    "getrandom",
    "rand::",
    "File::",
];

#[test]
fn the_middle_is_pure() {
    let mut found = Vec::new();
    for room in ["crates/case/src", "crates/guide/src"] {
        for path in ending(&files(), room, &[".rs"]) {
            let test = path.to_string_lossy().contains("tests");
            for (number, line) in read(&path).lines().enumerate() {
                // Tests sit at the end of a file and may read a fixture.
                if test || line.contains("#[cfg(test)]") {
                    break;
                }
                let told = line.trim_start().starts_with("//");
                if !told && IMPURE.iter().any(|word| line.contains(word)) {
                    found.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
                }
            }
        }
    }
    none("no clock, file, network or chance here", &found);
}

/// Whether a string of a guide's rules reads like a sentence: words belong in `text/`.
fn is_prose(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| {
        word.chars().count() > 1
            && word.chars().all(|letter| letter.is_alphabetic() || letter == ',')
    });
    words.count() >= 6
}

fn prose_in(value: &toml::Value, at: &str, found: &mut Vec<String>) {
    match value {
        toml::Value::String(text) if is_prose(text) => found.push(format!("{at}: {text}")),
        toml::Value::Array(items) => {
            for item in items {
                prose_in(item, at, found);
            }
        }
        toml::Value::Table(table) => {
            // A source is cited by the title that its publisher gave it.
            for (key, value) in table.iter().filter(|(key, _)| !CITED.contains(&key.as_str())) {
                prose_in(value, &format!("{at}.{key}"), found);
            }
        }
        _ => {}
    }
}

const CITED: &[&str] = &["title", "source", "cite", "publisher"];

#[test]
fn rules_hold_no_sentences() {
    assert!(is_prose("Did anybody take away your papers from you?"));
    assert!(!is_prose("ILO 2009, p. 3; Law 27-14, art. 448-1"));
    let mut found = Vec::new();
    for path in ending(&files(), "guide-content", &[".toml"]) {
        let table: toml::Table = read(&path).parse().unwrap();
        prose_in(&toml::Value::Table(table), &path.display().to_string(), &mut found);
    }
    none("a sentence among the rules of a guide", &found);
}
