//! Who wrote what, when: the events of a case as they are kept, and whether they are whole.

use dalil_case::{Answer, Event, Op};
use dalil_ipc::{HistoryEntry, HistoryView};

use crate::App;
use crate::case_view::{self, case_id};
use crate::failure::Trouble;
use crate::response::show;

impl App {
    pub(crate) fn show_history(&mut self, id: &str) -> Result<HistoryView, Trouble> {
        let id = case_id(id)?;
        let warm = self.warm(id)?;
        let head = case_view::head(&warm.case);
        let vault = &self.session()?.vault;
        let entries = vault
            .events(id)?
            .iter()
            .map(|kept| {
                let hash = kept.recorded.hash.to_string().chars().take(12).collect();
                entry(&kept.recorded.event, hash)
            })
            .collect();
        let verified = vault.verify_case(id)?;
        Ok(HistoryView { head, entries, verified })
    }
}

fn entry(event: &Event, hash: String) -> HistoryEntry {
    let op = event.body.op();
    let (question, answer) = match op {
        Some(Op::AnswerSet { question, response, basis }) => {
            let answer = Answer { response: response.clone(), basis: *basis };
            (Some(question.to_string()), Some(show(&answer, event.at.0)))
        }
        Some(Op::AnswerClear { question }) => (Some(question.to_string()), None),
        Some(Op::NoteAdd { question, .. }) => (question.as_ref().map(ToString::to_string), None),
        _ => (None, None),
    };
    // Message ids have no dots.
    let op = op.map_or("unknown", Op::name).replace('.', "-");
    HistoryEntry { at: event.at.0, op, question, answer, hash }
}
