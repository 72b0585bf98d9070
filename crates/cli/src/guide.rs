//! `dalilctl guide check`: every mistake in a pack, with its file and line.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use dalil_guide::Finding;
use dalil_l10n::Value;

use crate::failure::Failure;
use crate::pack;
use crate::voice::{Voice, tell};

pub(crate) fn check(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let folder = matches.get_one::<PathBuf>("dir").cloned().unwrap_or_default();
    let sources = pack::read(&folder)?;
    let findings = dalil_guide::check(&sources);
    if matches.get_flag("json") {
        tell(&as_json(&findings, voice).to_string());
    } else {
        for finding in &findings {
            tell(&format!("{}: {}", place(finding), message(finding, voice)));
        }
        tell(&summary(findings.len(), &sources, voice));
    }
    Ok(ExitCode::from(u8::from(!findings.is_empty())))
}

/// `file:line`, as editors and terminals understand it.
fn place(finding: &Finding) -> String {
    match finding.line {
        Some(line) => format!("{}:{line}", finding.file),
        None => finding.file.clone(),
    }
}

/// What is wrong, in words. The code stands behind it, to be looked up and quoted.
fn message(finding: &Finding, voice: &Voice) -> String {
    let args = finding.args.iter();
    let args = args.map(|(name, value)| match value.parse::<i64>() {
        Ok(number) => (*name, Value::Count(number)),
        Err(_) => (*name, Value::Text(value)),
    });
    let id = format!("check-{}", finding.code.as_str());
    format!("{} [{}]", voice.say(&id, &args.collect::<Vec<_>>()), finding.code.as_str())
}

fn as_json(findings: &[Finding], voice: &Voice) -> serde_json::Value {
    let findings = findings.iter().map(|finding| {
        serde_json::json!({
            "code": finding.code,
            "file": finding.file,
            "line": finding.line,
            "about": finding.args,
            "message": message(finding, voice),
        })
    });
    serde_json::json!({ "findings": findings.collect::<Vec<_>>() })
}

fn summary(mistakes: usize, sources: &dalil_guide::Sources, voice: &Voice) -> String {
    if mistakes > 0 {
        return voice.say("cli-check-mistakes", &[("count", mistakes.into())]);
    }
    match dalil_guide::compile(sources) {
        Ok(guide) => voice.say(
            "cli-check-good",
            &[
                ("guide", (&guide.id).into()),
                ("edition", (&guide.edition).into()),
                ("questions", guide.questions.len().into()),
                ("indicators", guide.indicators.len().into()),
                ("languages", guide.languages.len().into()),
            ],
        ),
        Err(findings) => voice.say("cli-check-mistakes", &[("count", findings.len().into())]),
    }
}
