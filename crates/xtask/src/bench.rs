//! Figures against limits.
//!
//! A bench is an example whose name begins with `bench-`, in any crate. It prints one JSON object
//! per figure on a line of its own, and anything else around them:
//! `{"figure": "one answer, p95", "measured": 41.0, "limit": 200.0, "unit": "µs"}`.
//! A figure without a limit is only shown. A figure above its limit fails the task.

use crate::install::{everything, peers};
use crate::place;
use crate::step::{self, Done, Failed, attempt, cargo, command};
use crate::window::build_screens;
use serde_json::Value;
use std::process::Command;

const PREFIX: &str = "bench-";
/// What benches start: the window, the server.
const PROGRAMS: [(&str, &str); 2] = [("dalil-desktop", "dalil"), ("dalil-server", "dalil-server")];

#[derive(Clone, Debug, PartialEq)]
struct Figure {
    name: String,
    measured: f64,
    limit: Option<f64>,
    unit: String,
}

/// Builds and runs every bench and prints one table.
pub(crate) fn bench(filter: Option<&str>) -> Done {
    everything(true)?;
    build_screens()?;
    let benches = registered(filter)?;
    step::run("release build", build(&benches))?;
    peers();
    let mut figures = Vec::new();
    let mut good = true;
    for (_, name) in &benches {
        let example = place::target().join("release/examples").join(name);
        let ran = attempt(name, command(&example.to_string_lossy(), &[]));
        good &= ran.good;
        figures.extend(ran.lines.iter().filter_map(|line| Figure::read(line)));
    }
    println!("{}", table(&figures));
    if figures.is_empty() {
        println!("no bench told a figure");
        return Err(Failed);
    }
    if good && figures.iter().all(Figure::holds) { Ok(()) } else { Err(Failed) }
}

/// The programs and every bench at once: with one set of features nothing is compiled twice.
fn build(benches: &[(String, String)]) -> Command {
    let mut words = vec!["build", "--release"];
    for (package, name) in PROGRAMS {
        words.extend(["--package", package, "--bin", name]);
    }
    for (package, name) in benches {
        words.extend(["--package", package, "--example", name]);
    }
    cargo(&words)
}

fn registered(filter: Option<&str>) -> Result<Vec<(String, String)>, Failed> {
    let words = ["metadata", "--no-deps", "--format-version", "1"];
    let told = cargo(&words).output().map_err(|_| Failed)?;
    let metadata: Value = serde_json::from_slice(&told.stdout).map_err(|_| Failed)?;
    let mut found = Vec::new();
    for package in list(&metadata, "packages") {
        for target in list(package, "targets") {
            let name = text(target, "name");
            let wanted = filter.is_none_or(|filter| name.contains(filter));
            if name.starts_with(PREFIX) && wanted && list(target, "kind") == ["example"] {
                found.push((text(package, "name"), name));
            }
        }
    }
    Ok(found)
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

impl Figure {
    fn read(line: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(line.trim()).ok()?;
        Some(Self {
            name: value.get("figure")?.as_str()?.to_owned(),
            measured: value.get("measured")?.as_f64()?,
            limit: value.get("limit").and_then(Value::as_f64),
            unit: text(&value, "unit"),
        })
    }

    fn holds(&self) -> bool {
        self.limit.is_none_or(|limit| self.measured <= limit)
    }
}

fn table(figures: &[Figure]) -> String {
    let mut out = String::from("\n| figure | measured | limit | verdict |\n|---|---:|---:|---|\n");
    for figure in figures {
        let unit = &figure.unit;
        let limit = figure.limit.map_or("".into(), |limit| format!("{limit} {unit}"));
        let verdict = match (figure.limit, figure.holds()) {
            (None, _) => "",
            (Some(_), true) => "holds",
            (Some(_), false) => "**broken**",
        };
        let measured = format!("{:.2} {unit}", figure.measured);
        out.push_str(&format!("| {} | {measured} | {limit} | {verdict} |\n", figure.name));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_above_its_limit_is_broken() {
        let read = |line: &str| Figure::read(line).unwrap();
        let good = read(r#"{"figure": "answer", "measured": 41.5, "limit": 200, "unit": "µs"}"#);
        let bad = read(r#" {"figure": "paper", "measured": 301, "limit": 300, "unit": "ms"}"#);
        let shown = read(r#"{"figure": "page", "measured": 3, "unit": "ms"}"#);
        assert_eq!(Figure::read("warming up"), None);
        assert_eq!([&good, &bad, &shown].map(Figure::holds), [true, false, true]);
        let table = table(&[good, bad, shown]);
        assert!(table.contains("| answer | 41.50 µs | 200 µs | holds |\n"), "{table}");
        assert!(table.contains("| paper | 301.00 ms | 300 ms | **broken** |\n"), "{table}");
        assert!(table.contains("| page | 3.00 ms |  |  |\n"), "{table}");
    }
}
