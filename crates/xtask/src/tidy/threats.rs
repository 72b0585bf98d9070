//! `docs/threats.md` says which test holds each requirement. A test that is named there exists, and
//! a requirement without one says so.

use super::{ending, files, none, read};
use std::path::{Path, PathBuf};

const PAGE: &str = "docs/threats.md";
/// What stands in the column of tests where there is none.
const OPEN: &str = "not yet";

fn wanted() -> Vec<String> {
    let run = |letter: char, numbers: &[u32]| -> Vec<String> {
        numbers.iter().map(|number| format!("{letter}{number}")).collect()
    };
    let all: Vec<u32> = (1..=21).collect();
    let history = run('L', &all[..11]);
    [run('K', &all), history, run('C', &all[..11]), run('N', &all[..19])].concat()
}

/// One line of the table.
struct Row {
    id: String,
    state: String,
    tests: Vec<String>,
}

/// `| id | what must hold | state | tests |`, the tests between backticks.
fn row(line: &str) -> Option<Row> {
    let cells: Vec<&str> = line.trim().strip_prefix('|')?.split('|').map(str::trim).collect();
    let [id, _, state, tests, ..] = cells[..] else { return None };
    let numbered = id.get(1..).is_some_and(|number| number.parse::<u32>().is_ok());
    let tests = tests.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    numbered.then(|| Row { id: id.to_owned(), state: state.to_owned(), tests })
}

/// `crate::module::test`, or `path/of/a.test.tsx: title`.
fn is_there(test: &str, files: &[PathBuf]) -> bool {
    if let Some((path, title)) = test.split_once(": ") {
        return files.iter().any(|file| file == Path::new(path))
            && read(Path::new(path)).contains(&format!("\"{title}\""));
    }
    let parts: Vec<&str> = test.split("::").collect();
    let [room, .., name] = parts[..] else { return false };
    let Some(folder) = folder(room, files) else { return false };
    let module = parts[1..parts.len() - 1].iter().rfind(|part| **part != "tests");
    let mut sources = ending(files, &folder, &[".rs"]).into_iter();
    sources.any(|path| {
        let inside = module.is_none_or(|module| {
            let stem = path.with_extension("");
            stem.components().any(|part| part.as_os_str() == *module)
        });
        inside && declares(&read(&path), name)
    })
}

/// Whether a file has this function as a test.
fn declares(text: &str, name: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let begins = format!("fn {name}(");
    lines.iter().enumerate().any(|(at, line)| {
        let before = lines.iter().take(at).rev().take_while(|line| !line.is_empty());
        line.strip_prefix("async ").unwrap_or(line).starts_with(&begins)
            && before.take(6).any(|line| {
                line.starts_with("#[test]")
                    || line.starts_with("#[tokio::test")
                    || *line == "proptest! {"
            })
    })
}

/// Where a crate is, by its name.
fn folder(room: &str, files: &[PathBuf]) -> Option<String> {
    let manifest = format!("name = \"{room}\"");
    let found = files.iter().find(|path| {
        path.ends_with("Cargo.toml") && read(path).lines().any(|line| line == manifest)
    })?;
    Some(found.parent()?.to_string_lossy().into_owned())
}

#[test]
fn every_requirement_names_its_tests_and_every_test_is_there() {
    let files = files();
    let rows: Vec<Row> = read(Path::new(PAGE)).lines().filter_map(row).collect();
    let mut found = Vec::new();
    for id in wanted() {
        let count = rows.iter().filter(|row| row.id == id).count();
        if count != 1 {
            found.push(format!("{id} has {count} rows"));
        }
    }
    for row in &rows {
        if row.tests.is_empty() != (row.state == OPEN) {
            found.push(format!("{}: names no test, or says \"{OPEN}\" and names one", row.id));
        }
        let missing = row.tests.iter().filter(|test| !is_there(test, &files));
        found.extend(missing.map(|test| format!("{}: there is no test {test}", row.id)));
    }
    for test in beside(&read(Path::new(PAGE))).filter(|test| !is_there(test, &files)) {
        found.push(format!("beside the tables: there is no test {test}"));
    }
    none(PAGE, &found);
}

/// Tests that are named in a sentence rather than in a table.
fn beside(page: &str) -> impl Iterator<Item = &str> {
    let sentences = page.lines().filter(|line| row(line).is_none());
    let marked = sentences.flat_map(|line| line.split('`').skip(1).step_by(2));
    marked.filter(|marked| marked.contains("::"))
}

#[test]
fn a_test_that_is_not_there_is_found() {
    let files = files();
    assert_eq!(
        beside("| K1 | a | held | `a::b` |\nAnd `c::d`, in `e/f.rs`.").collect::<Vec<_>>(),
        ["c::d"]
    );
    let here = "xtask::tidy::threats::a_test_that_is_not_there_is_found";
    assert!(is_there(here, &files));
    assert!(!is_there("xtask::tidy::size::a_test_that_is_not_there_is_found", &files));
    assert!(!is_there("xtask::tidy::threats::is_there", &files));
    assert!(!is_there("nobody::tidy::threats::a_test_that_is_not_there_is_found", &files));
    assert!(
        row("| K1 | nothing in clear | held | `a::b`, `c::d` |")
            .is_some_and(|row| row.tests.len() == 2)
    );
    assert!(row("| id | what | state | tests |").is_none());
}
