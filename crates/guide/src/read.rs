//! From text to raw tables: what the author wrote and on which line. No meaning yet.

pub(crate) mod exercise;
mod lines;
pub(crate) mod raw;

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use exercise::RawExercise;
pub(crate) use lines::Lines;
use raw::{RawAssessment, RawGuide, RawIndicators, RawSection, RawServices};

use crate::finding::{Code, Finding};
use crate::model::FORMAT;

/// The files of a pack by path inside it, `/` between folders.
pub type Sources = BTreeMap<String, String>;

/// A file with its text at hand, for lines.
pub(crate) struct Read<T> {
    pub(crate) path: String,
    pub(crate) lines: Lines,
    pub(crate) raw: T,
}

pub(crate) struct RawPack {
    pub(crate) guide: Read<RawGuide>,
    pub(crate) sections: Vec<Read<RawSection>>,
    pub(crate) indicators: Read<RawIndicators>,
    pub(crate) assessment: Read<RawAssessment>,
    pub(crate) services: Read<RawServices>,
    pub(crate) exercises: Vec<Read<RawExercise>>,
}

/// Reads every TOML file. A file that cannot be read is a finding; the others are still read,
/// so that the author sees all broken files at once.
pub(crate) fn read(sources: &Sources) -> Result<RawPack, Vec<Finding>> {
    let mut findings = Vec::new();
    if let Some(finding) = future_format(sources) {
        return Err(vec![finding]);
    }
    let guide = read_file::<RawGuide>(sources, "guide.toml", &mut findings);
    let sections = sources
        .keys()
        .filter(|path| path.starts_with("sections/") && path.ends_with(".toml"))
        .filter_map(|path| read_file::<RawSection>(sources, path, &mut findings))
        .collect::<Vec<_>>();
    let indicators = read_file::<RawIndicators>(sources, "indicators.toml", &mut findings);
    let assessment = read_file::<RawAssessment>(sources, "assessment.toml", &mut findings);
    let services = read_file::<RawServices>(sources, "services.toml", &mut findings);
    let exercises = sources
        .keys()
        .filter(|path| path.starts_with("exercises/") && path.ends_with(".toml"))
        .filter_map(|path| read_file::<RawExercise>(sources, path, &mut findings))
        .collect::<Vec<_>>();
    if sections.is_empty() && findings.is_empty() {
        findings.push(Finding::new(Code::FileMissing, "sections/01-name.toml", None));
    }
    match (guide, indicators, assessment, services) {
        (Some(guide), Some(indicators), Some(assessment), Some(services))
            if findings.is_empty() =>
        {
            Ok(RawPack { guide, sections, indicators, assessment, services, exercises })
        }
        _ => Err(findings),
    }
}

/// A pack of a later format may look quite different: say so before anything else is said.
fn future_format(sources: &Sources) -> Option<Finding> {
    #[derive(Deserialize)]
    struct Probe {
        format: toml::Spanned<i64>,
    }
    let text = sources.get("guide.toml")?;
    let probe: Probe = toml::from_str(text).ok()?;
    (*probe.format.get_ref() > i64::from(FORMAT)).then(|| {
        let line = Lines::new(text).of(probe.format.span());
        Finding::new(Code::FutureFormat, "guide.toml", line)
            .with("format", probe.format.get_ref())
            .with("understood", FORMAT)
    })
}

fn read_file<T: DeserializeOwned>(
    sources: &Sources,
    path: &str,
    findings: &mut Vec<Finding>,
) -> Option<Read<T>> {
    let Some(text) = sources.get(path) else {
        findings.push(Finding::new(Code::FileMissing, path, None));
        return None;
    };
    let lines = Lines::new(text);
    match toml::from_str::<T>(text) {
        Ok(raw) => Some(Read { path: path.to_owned(), lines, raw }),
        Err(error) => {
            findings.push(explain(&error, path, &lines));
            None
        }
    }
}

/// The reader's English is for programmers: only what it names is passed on.
fn explain(error: &toml::de::Error, path: &str, lines: &Lines) -> Finding {
    let line = error.span().and_then(|span| lines.of(span));
    let named = || error.message().split('`').nth(1).unwrap_or_default().to_owned();
    let finding = |code| Finding::new(code, path, line);
    let message = error.message();
    if message.starts_with("unknown field") {
        finding(Code::UnknownField).with("name", named())
    } else if message.starts_with("missing field") {
        finding(Code::MissingField).with("name", named())
    } else if message.starts_with("unknown variant") || message.starts_with("invalid type") {
        finding(Code::UnknownValue).with("name", named())
    } else {
        finding(Code::TomlBroken)
    }
}
