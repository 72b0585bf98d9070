//! Every word of the app exists in the five languages, in the same shape.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use dalil_l10n::{Language, Words, areas, compare, examine, source};

fn folder(language: Language) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(language.tag())
}

/// The files on disk, so that a stale build cannot hide one.
fn files(language: Language) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder(language)).into_iter().flatten();
    let paths = entries.map(|entry| entry.expect("a readable folder").path());
    paths
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .map(|path| {
            let name = path.file_name().expect("a file").to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("a readable file"))
        })
        .collect()
}

#[test]
fn every_file_is_sound() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for (name, text) in files(language) {
            let found = examine(&text);
            faults.extend(found.iter().map(|fault| format!("{}/{name}: {fault}", language.tag())));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_language_says_what_the_reference_says() {
    let reference = files(Language::En);
    assert!(!reference.is_empty(), "there is no reference in locales/en");
    let mut faults = Vec::new();
    for language in Language::ALL {
        let translation = files(language);
        for (name, text) in &reference {
            match translation.get(name) {
                None => {
                    faults.push(format!("{}/{name}: the whole file is missing", language.tag()))
                }
                Some(given) => faults.extend(
                    compare(text, given)
                        .iter()
                        .map(|fault| format!("{}/{name}: {fault}", language.tag())),
                ),
            }
        }
        let orphans = translation.keys().filter(|name| !reference.contains_key(*name));
        faults
            .extend(orphans.map(|name| format!("{}/{name}: not in the reference", language.tag())));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_message_is_defined_by_two_files() {
    let faults: Vec<_> = Language::ALL
        .into_iter()
        .filter_map(|language| Words::from_sources(language, files(language)).err())
        .map(|error| error.to_string())
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_is_embedded_is_what_is_on_disk() {
    let on_disk: BTreeSet<String> = files(Language::En).into_keys().collect();
    let embedded: BTreeSet<String> = areas().map(|area| format!("{area}.ftl")).collect();
    assert_eq!(embedded, on_disk);
    for (name, text) in files(Language::Zgh) {
        let area = name.strip_suffix(".ftl").expect("a Fluent file");
        assert_eq!(source(Language::Zgh, area), Some(text.as_str()), "{name}");
    }
}

/// What the vault may say of a thing that came and does not fit, read from where it says it.
fn faults() -> BTreeSet<String> {
    let vault = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../vault/src");
    let incoming = fs::read_dir(vault.join("incoming")).expect("what takes in what comes");
    let mut sources: Vec<PathBuf> =
        incoming.map(|entry| entry.expect("a readable folder").path()).collect();
    for more in ["incoming.rs", "outbox/segments.rs", "mail/lacking.rs"] {
        sources.push(vault.join(more));
    }
    let sources = sources.iter().filter(|path| path.extension().is_some_and(|end| end == "rs"));
    let mut found = BTreeSet::new();
    for source in sources {
        let text = fs::read_to_string(source).expect("a readable file");
        let codes = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in codes {
            let is_code = |word: &&str| {
                let is_kebab = word.chars().all(|sign| sign.is_ascii_lowercase() || sign == '-');
                let is_one = line.trim_start().starts_with("const ") && line.contains(": &str =");
                is_kebab && !word.is_empty() && (word.contains('-') || is_one)
            };
            let words = line.split('"').skip(1).step_by(2).filter(is_code);
            found.extend(words.map(str::to_owned));
        }
    }
    found
}

#[test]
fn whatever_is_kept_apart_has_words_for_why() {
    let faults = faults();
    for known in ["gap", "newer-program", "case-erased-by-order", "history-fork", "segment-changed"]
    {
        assert!(faults.contains(known), "{known} is not found any more: {faults:?}");
    }
    let words = Words::app(Language::En).expect("the reference");
    let missing: Vec<&String> = faults
        .iter()
        .filter(|code| words.format(&format!("desk-fault-{code}"), &[]).is_err())
        .collect();
    assert!(missing.is_empty(), "without words in desk.ftl: {missing:?}");
    let said = words.ids().filter_map(|id| id.strip_prefix("desk-fault-"));
    let stale: Vec<&str> = said.filter(|code| !faults.contains(*code)).collect();
    assert!(stale.is_empty(), "nothing is kept apart for these: {stale:?}");
}
