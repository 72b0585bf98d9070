//! The file that a participant hands in: what was written down in an exercise, in clear.
//!
//! Its first line says what it is; a record, a bundle or a backup begins otherwise, and this begins
//! like none of them. It holds choices, never typed text: no notes, no statement, and no name but
//! the one that was typed for it. Nothing in it is signed, and nothing in it proves anything.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use dalil_case::{Answers, Response};
use dalil_guide::Guide;
use dalil_ipc::AnswerInput;
use dalil_vault::PlayId;
use serde::{Deserialize, Serialize};

use super::MAX_LABEL;
use crate::case_view::case_id;
use crate::pack::Pack;
use crate::response;

/// The first line.
const MAGIC: &str = "DALIL EXERCISE 1\n";
/// The largest file that is read: ten times what the longest exercise comes to.
const MAX_BYTES: u64 = 256 * 1024;

/// What one participant wrote down.
pub(super) struct Played {
    pub(super) id: PlayId,
    pub(super) exercise: String,
    pub(super) person: String,
    /// As typed by the participant; may be empty.
    pub(super) label: String,
    pub(super) guide: String,
    pub(super) edition: String,
    /// Of the guide that was played with.
    pub(super) guide_hash: String,
    pub(super) answers: Answers,
}

/// The file as it is written.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Sheet {
    play: String,
    guide: String,
    edition: String,
    guide_hash: String,
    exercise: String,
    person: String,
    label: String,
    answers: Vec<AnswerInput>,
}

impl Played {
    pub(super) fn new(
        id: PlayId,
        pack: &Pack,
        (exercise, person): (String, String),
        label: String,
        answers: Answers,
    ) -> Self {
        let chosen = answers.into_iter().filter(|(_, answer)| is_chosen(&answer.response));
        Self {
            id,
            exercise,
            person,
            label,
            guide: pack.guide.id.clone(),
            edition: pack.guide.edition.clone(),
            guide_hash: pack.hash.to_string(),
            answers: chosen.collect(),
        }
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        let input = |question: &dalil_case::QuestionId, answer: &dalil_case::Answer| {
            let shown = response::show(answer, 0);
            AnswerInput {
                question: question.to_string(),
                response: Some(shown.response),
                value: shown.value,
                basis: shown.basis,
            }
        };
        let sheet = Sheet {
            play: self.id.as_case().to_string(),
            guide: self.guide.clone(),
            edition: self.edition.clone(),
            guide_hash: self.guide_hash.clone(),
            exercise: self.exercise.clone(),
            person: self.person.clone(),
            label: self.label.clone(),
            answers: self
                .answers
                .iter()
                .map(|(question, answer)| input(question, answer))
                .collect(),
        };
        let text = serde_json::to_string_pretty(&sheet).expect("a sheet is plain data");
        format!("{MAGIC}{text}\n").into_bytes()
    }

    /// Reads a file; nothing where it is not one, or holds what no participant could have chosen.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?.strip_prefix(MAGIC)?;
        let sheet: Sheet = serde_json::from_str(text).ok()?;
        let label = sheet.label.trim().to_owned();
        if label.chars().count() > MAX_LABEL || label.chars().any(steers) {
            return None;
        }
        let mut answers = Answers::new();
        for input in &sheet.answers {
            let answer = response::read(input).ok()??;
            if !is_chosen(&answer.response) {
                return None;
            }
            answers.insert(input.question.as_str().into(), answer);
        }
        Some(Self {
            id: PlayId(case_id(&sheet.play).ok()?.0),
            exercise: sheet.exercise,
            person: sheet.person,
            label,
            guide: sheet.guide,
            edition: sheet.edition,
            guide_hash: sheet.guide_hash,
            answers,
        })
    }

    /// Whether this guide has the story. Of another edition, answers that its questions do not take
    /// count for nothing, as in a case.
    pub(super) fn is_of(&self, guide: &Guide) -> bool {
        let exercise = guide.exercises.iter().find(|it| it.id == self.exercise);
        self.guide == guide.id && exercise.is_some_and(|it| it.role(&self.person).is_some())
    }
}

/// Letters that nobody sees and that move others: no name has them.
pub(super) fn steers(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// What is chosen from a list, and never a word that somebody typed.
fn is_chosen(response: &Response) -> bool {
    !matches!(response, Response::Text(_) | Response::Date(_))
}

/// Reads a file at a place: a plain file, and not a large one.
pub(super) fn read_from(path: &Path) -> Option<Played> {
    // Asked of the name, so that what waits for a writer is not opened.
    if !std::fs::metadata(path).ok()?.is_file() {
        return None;
    }
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(MAX_BYTES + 1).read_to_end(&mut bytes).ok()?;
    let fits = u64::try_from(bytes.len()).is_ok_and(|length| length <= MAX_BYTES);
    if fits { Played::read(&bytes) } else { None }
}
