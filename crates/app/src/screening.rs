//! A case while it is being asked: begin, answer, note, draft, place.

use std::collections::BTreeMap;

use dalil_case::{Case, CaseId, Op, QuestionId, Response, note_draft};
use dalil_guide::{Asked, Change, Flow};
use dalil_ipc::{
    AnswerInput, DraftRequest, FailureCode, NoteRequest, NoteView, PlaceRequest, QuestionState,
    SaveAnswersRequest, ScreeningView, SectionProgress, Shown, StartCaseRequest,
};

use crate::bench::Bench;
use crate::case_view::{self, case_id};
use crate::failure::Trouble;
use crate::open_case::OpenCase;
use crate::response::{at_most, bounded, read, show};
use crate::{App, guide_view, meaning};

/// The longest label of a place, in characters.
const MAX_PLACE: usize = 80;

impl App {
    pub(crate) fn begin_case(
        &mut self,
        request: &StartCaseRequest,
    ) -> Result<ScreeningView, Trouble> {
        let place = at_most(MAX_PLACE, request.place.trim())?;
        // What is said cannot be asked again: something besides a passphrase must open it.
        if self.session()?.vault.sheets()?.standing.is_none() {
            return Err(FailureCode::SheetNeeded.into());
        }
        let id = CaseId(self.random.bytes()?);
        let code = self.new_code()?;
        let (now, pack, language) =
            (self.now(), self.pack()?.clone(), self.preferences.language.clone());
        let opening = Op::CaseOpen {
            code,
            guide: pack.guide.id.clone(),
            edition: pack.guide.edition.clone(),
            guide_hash: pack.hash,
            place,
            language,
        };
        let session = self.session()?;
        session.vault.append(id, vec![opening], now)?;
        session.visit.begun(id);
        // The case is begun, and where one stands in it is where every case begins: a place that
        // cannot be kept is no failure to tell.
        let _ = session.vault.put_place(id, &case_view::kept_place(&first_place()), now);
        self.screening(id, Change::default())
    }

    /// Two letters or digits, a dash, three more, such as `7K-M4Q`; none that is easily misread.
    fn new_code(&mut self) -> Result<String, Trouble> {
        const LETTERS: &[u8] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";
        loop {
            let bytes = self.random.bytes::<5>()?;
            let mut code = String::with_capacity(6);
            for (at, byte) in bytes.iter().enumerate() {
                if at == 2 {
                    code.push('-');
                }
                let letter = LETTERS.get(usize::from(*byte) % LETTERS.len());
                code.push(letter.copied().map_or('X', char::from));
            }
            let query = dalil_vault::CaseQuery { text: code.clone(), ..Default::default() };
            if self.session()?.vault.cases(&query)?.is_empty() {
                return Ok(code);
            }
        }
    }

    pub(crate) fn show_case(&mut self, id: &str) -> Result<ScreeningView, Trouble> {
        self.screening(case_id(id)?, Change::default())
    }

    pub(crate) fn keep_answers(
        &mut self,
        request: &SaveAnswersRequest,
    ) -> Result<ScreeningView, Trouble> {
        let id = case_id(&request.case_id)?;
        let ops = request.answers.iter().map(as_op).collect::<Result<Vec<_>, _>>()?;
        if ops.is_empty() {
            return self.screening(id, Change::default());
        }
        let change = self.commit(id, ops)?;
        self.screening(id, change)
    }

    pub(crate) fn keep_note(&mut self, request: &NoteRequest) -> Result<ScreeningView, Trouble> {
        let id = case_id(&request.case_id)?;
        let text = bounded(request.text.trim())?;
        let question = request.question.as_deref().map(QuestionId::from);
        let guide = self.warm(id)?.pack.guide.clone();
        if question.as_ref().is_some_and(|question| guide.question(question).is_none()) {
            return Err(FailureCode::QuestionUnknown.into());
        }
        let warm = self.warm(id)?;
        let before = warm.case.notes_of(question.as_ref()).last();
        let same = before.map_or(text.is_empty(), |note| note.value.text == text);
        let replaces = before.map(|note| note.event);
        if same {
            let field = note_draft(question.as_ref());
            self.bench()?.shelf.put_draft(id, &field, "")?;
        } else {
            self.commit(id, vec![Op::NoteAdd { question, text, replaces }])?;
        }
        self.screening(id, Change::default())
    }

    pub(crate) fn keep_half_typed(&mut self, request: &DraftRequest) -> Result<(), Trouble> {
        let id = case_id(&request.case_id)?;
        let text = bounded(&request.text)?;
        let guide = self.warm(id)?.pack.guide.clone();
        let known = |question: &QuestionId| guide.question(question).is_some();
        let field = draft_field(&request.field, known).ok_or(FailureCode::QuestionUnknown)?;
        self.warm(id)?;
        Ok(self.bench()?.shelf.put_draft(id, &field, &text)?)
    }

    pub(crate) fn stand_at(&mut self, request: &PlaceRequest) -> Result<(), Trouble> {
        let id = case_id(&request.case_id)?;
        let now = self.now();
        let place = &request.place;
        for id in place.page.iter().chain(&place.question) {
            at_most(MAX_PLACE, id).map_err(|_| FailureCode::QuestionUnknown)?;
        }
        if let Some(cursor) = &place.cursor {
            let guide = self.warm(id)?.pack.guide.clone();
            draft_field(&cursor.field, |question| guide.question(question).is_some())
                .ok_or(FailureCode::QuestionUnknown)?;
        }
        self.warm(id)?;
        let place = case_view::kept_place(place);
        let shelf = self.bench()?.shelf;
        let before = shelf.place(id).ok().flatten();
        shelf.put_place(id, &place, now)?;
        if let Some(session) = &mut self.session {
            // The end of a section.
            session.rounds.cut |=
                before.is_some_and(|before| !case_view::is_same_page(&before, &place));
        }
        Ok(())
    }

    fn screening(&mut self, id: CaseId, change: Change) -> Result<ScreeningView, Trouble> {
        let pack = self.warm(id)?.pack.clone();
        if let Some(session) = &mut self.session {
            session.at_list = false;
        }
        let Bench { shelf, warm } = self.bench()?;
        let drafts: BTreeMap<String, String> = shelf
            .drafts(id)?
            .into_iter()
            .map(|draft| (draft.field.clone(), draft.text.clone()))
            .collect();
        let place = shelf.place(id)?;
        let warm = warm.as_ref().ok_or(FailureCode::CaseNotFound)?;
        let person = &pack.guide.person;
        let chosen = |question: &Option<QuestionId>| {
            let answer = warm.flow.answers().get(question.as_ref()?)?;
            match &answer.response {
                Response::Choice(choice) => Some(choice.clone()),
                _ => None,
            }
        };
        Ok(ScreeningView {
            head: case_view::head(&warm.case),
            place: place.as_ref().map_or_else(first_place, case_view::place),
            guide: pack.short_hash(),
            questions: questions(warm, &drafts),
            progress: progress(&warm.flow, &warm.case),
            meaning: meaning::view(&warm.flow, &warm.assessment),
            new_signs: meaning::new_signs(&warm.flow, &warm.assessment, &change.items),
            notes: notes(warm, None),
            draft: drafts.get(&note_draft(None)).cloned(),
            address: chosen(&person.address)
                .filter(|form| matches!(form.as_str(), "feminine" | "masculine"))
                .unwrap_or_else(|| "unknown".to_owned()),
            person_language: chosen(&person.language)
                .and_then(|language| person.speaks.get(&language).cloned()),
        })
    }
}

fn first_place() -> dalil_ipc::Place {
    dalil_ipc::Place { tab: dalil_ipc::Tab::default(), page: None, question: None, cursor: None }
}

fn as_op(input: &AnswerInput) -> Result<Op, Trouble> {
    let question = QuestionId::from(input.question.as_str());
    Ok(match read(input)? {
        Some(answer) => Op::AnswerSet { question, response: answer.response, basis: answer.basis },
        None => Op::AnswerClear { question },
    })
}

/// The draft fields that screens may use: `note`, `note:<question>`, `statement`, `reason`.
fn draft_field(field: &str, known: impl Fn(&QuestionId) -> bool) -> Option<String> {
    match field.split_once(':') {
        Some(("note", question)) => {
            let question = Some(QuestionId::from(question)).filter(known)?;
            Some(note_draft(Some(&question)))
        }
        Some(_) => None,
        None => matches!(field, "note" | "statement" | "reason").then(|| field.to_owned()),
    }
}

fn notes(warm: &OpenCase, question: Option<&QuestionId>) -> Vec<NoteView> {
    let notes = warm.case.notes_of(question).filter(|note| !note.value.text.is_empty());
    notes.map(|note| NoteView { text: note.value.text.clone(), saved_at: note.at.0 }).collect()
}

/// Every question that is asked or was answered, in the order of the guide.
fn questions(warm: &OpenCase, drafts: &BTreeMap<String, String>) -> Vec<QuestionState> {
    let flow = &warm.flow;
    let guide = flow.guide().clone();
    let mut states = Vec::new();
    for question in &guide.questions {
        let shown = match flow.state(&question.id) {
            Asked::NotAskedHere => continue,
            Asked::NoLongerAsked => Shown::NoLongerAsked,
            Asked::Unanswered | Asked::Open | Asked::Answered => Shown::Asked,
        };
        let field = warm.case.answers.get(&question.id);
        // Of answers that stand apart, the one that the rules take.
        let taken = flow.answers().get(&question.id);
        let answer = field.and_then(|field| {
            let counts = field.all().find(|kept| kept.value.as_ref() == taken);
            let counts = counts.unwrap_or(field.latest());
            counts.value.as_ref().map(|answer| show(answer, counts.at.0))
        });
        states.push(QuestionState {
            id: question.id.to_string(),
            shown,
            answer,
            apart: field.is_some_and(dalil_case::Field::is_conflict),
            notes: notes(warm, Some(&question.id)),
            draft: drafts.get(&note_draft(Some(&question.id))).cloned(),
        });
    }
    states
}

/// Counted in screens, as the officer walks them: a screen is done when all its rows are.
fn progress(flow: &Flow, case: &Case) -> Vec<SectionProgress> {
    let guide = flow.guide().clone();
    let sections = guide.sections.iter();
    sections
        .map(|section| {
            let (mut asked, mut answered, mut apart) = (0, 0, 0);
            for (_, questions) in guide_view::pages(&guide, &section.id) {
                let is_apart = |question: &&&dalil_guide::Question| {
                    case.answers.get(&question.id).is_some_and(dalil_case::Field::is_conflict)
                };
                let here = questions.iter().filter(is_apart).count();
                apart += u32::try_from(here).unwrap_or(u32::MAX);
                let states: Vec<Asked> = questions
                    .iter()
                    .map(|question| flow.state(&question.id))
                    .filter(|state| !matches!(state, Asked::NotAskedHere | Asked::NoLongerAsked))
                    .collect();
                asked += u32::from(!states.is_empty());
                let all = states.iter().all(|state| *state != Asked::Unanswered);
                answered += u32::from(!states.is_empty() && all);
            }
            SectionProgress { section: section.id.clone(), asked, answered, apart }
        })
        .collect()
}
