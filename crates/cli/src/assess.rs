//! `dalilctl assess`: the main job without a window.

mod file;
mod json;
mod print;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;
use dalil_guide::{Code, Guide, Sources};
use dalil_l10n::{Language, Words};
use serde::Serialize;

use crate::failure::Failure;
use crate::pack;
use crate::voice::{Voice, tell};

/// What is printed with `--json`.
#[derive(Serialize)]
struct Answer {
    #[serde(flatten)]
    assessment: dalil_guide::Assessment,
    ask_next: Vec<dalil_case::QuestionId>,
    guide: GuideRef,
}

/// Which guide said so.
#[derive(Serialize)]
struct GuideRef {
    id: String,
    edition: String,
    sha256: String,
}

pub(crate) fn run(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let given = |name: &str| matches.get_one::<PathBuf>(name).cloned().unwrap_or_default();
    let sources = pack::read(&given("guide"))?;
    let guide = compile(&sources)?;
    let answers = read_answers(&given("answers"))?;
    let record = file::record(&answers, &guide)?;
    let answer = Answer {
        assessment: dalil_guide::assess_record(&guide, &record),
        ask_next: dalil_guide::ask_next_of_record(&guide, &record),
        guide: GuideRef {
            id: guide.id.clone(),
            edition: guide.edition.clone(),
            sha256: sha256(&sources),
        },
    };
    if matches.get_flag("json") {
        let text = serde_json::to_string_pretty(&answer)
            .expect("an assessment holds only text, numbers and lists");
        tell(&text);
    } else {
        let words = words(&guide, &sources, voice.language())?;
        print::print(&answer, &guide, &words, voice);
    }
    Ok(ExitCode::SUCCESS)
}

fn compile(sources: &Sources) -> Result<Guide, Failure> {
    dalil_guide::compile(sources).map_err(|findings| {
        if findings.iter().any(|finding| finding.code == Code::FutureFormat) {
            Failure::new("guide-future")
        } else {
            Failure::new("guide-mistakes").about("count", findings.len())
        }
    })
}

fn read_answers(path: &Path) -> Result<String, Failure> {
    let about = |code| Failure::new(code).about("path", path.display());
    if !path.is_file() {
        return Err(about("answers-missing"));
    }
    let bytes = fs::read(path).map_err(|_| about("file-unreadable"))?;
    String::from_utf8(bytes).map_err(|_| about("file-not-text"))
}

/// The words of the guide in the language of the program.
fn words(guide: &Guide, sources: &Sources, language: Language) -> Result<Words, Failure> {
    let folder = format!("text/{}/", language.tag());
    let files = sources.iter().filter(|(path, _)| path.starts_with(&folder));
    let declared = guide.languages.iter().any(|tag| tag == language.tag());
    let words = Words::from_sources(language, files.map(|(path, text)| (path, text.clone())));
    match words {
        Ok(words) if declared && words.ids().next().is_some() => Ok(words),
        _ => Err(Failure::new("guide-words")),
    }
}

fn sha256(sources: &Sources) -> String {
    let hash = dalil_seal::sha256(&[&dalil_guide::canonical_bytes(sources)]);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
