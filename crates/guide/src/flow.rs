//! The way through a guide: what is asked now, answer by answer.
//!
//! An answer never moves or loses another one. An answer to a question that is no longer asked is
//! kept and left out of everything until the question is asked again.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use dalil_case::{Answer, Answers, QuestionId};

use crate::ask_next::{self, Scene};
use crate::assess::{self, Assessment};
use crate::model::{Guide, Section};
use crate::record::{ItemState, Record};
use crate::refusal::Refusal;
use crate::state::{Moves, State};
use crate::tables::value_of;

/// A screening on its way.
#[derive(Debug)]
pub struct Flow {
    guide: Arc<Guide>,
    answers: Answers,
    state: State,
    /// What makes the next search fast; it never changes what is found.
    scenes: Mutex<Vec<Scene>>,
}

impl Clone for Flow {
    fn clone(&self) -> Self {
        Self {
            guide: Arc::clone(&self.guide),
            answers: self.answers.clone(),
            state: self.state.clone(),
            scenes: Mutex::default(),
        }
    }
}

/// Whether a question is asked here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// It is asked and has no answer.
    Unanswered,
    /// It is asked and its answer leaves it open: unknown, declined, not asked.
    Open,
    /// It is asked and answered.
    Answered,
    /// It is not asked here.
    NotAskedHere,
    /// It is no longer asked; its answer is kept, shown dashed, and counts for nothing.
    NoLongerAsked,
}

/// What an answer changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Questions that are asked from now on.
    pub shown: Vec<QuestionId>,
    /// Questions that are not asked any more.
    pub hidden: Vec<QuestionId>,
    /// Indicators that became yes, no or open.
    pub items: BTreeMap<String, ItemState>,
}

/// How far a section is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Questions that are asked now.
    pub asked: usize,
    /// Those of them with an answer, be it unknown, declined or not asked.
    pub touched: usize,
    /// Those of them whose answer leaves them open.
    pub open: usize,
}

impl Flow {
    /// A screening with these answers. Answers to questions that the guide does not know, or that
    /// it does not take, are kept and count for nothing.
    pub fn new(guide: Arc<Guide>, answers: &Answers) -> Self {
        let mut state = State::new(&guide);
        fill(&mut state, &guide, answers);
        Self { guide, answers: answers.clone(), state, scenes: Mutex::default() }
    }

    /// Takes an answer, or takes it back. Only what depends on it is looked at again.
    ///
    /// # Errors
    /// The question does not take this answer; nothing has changed then.
    pub fn answer(
        &mut self,
        question: &QuestionId,
        answer: Option<Answer>,
    ) -> Result<Change, Refusal> {
        let index = self.guide.tables.question_index(question.as_str());
        let index = index.ok_or_else(|| Refusal::UnknownQuestion(question.clone()))?;
        let mut moves = Moves::default();
        if let Some(answer) = answer {
            self.guide.admit(question, &answer.response)?;
            let value = value_of(&self.guide, index, &answer.response);
            self.answers.insert(question.clone(), answer);
            self.state.set(&self.guide, index, value, &mut moves);
        } else {
            self.answers.remove(question);
            self.state.set(&self.guide, index, 0, &mut moves);
        }
        Ok(self.change(moves))
    }

    fn change(&self, moves: Moves) -> Change {
        let ids = |indices: Vec<usize>| {
            let questions = indices.into_iter().filter_map(|at| self.guide.questions.get(at));
            questions.map(|question| question.id.clone()).collect()
        };
        let mut first = BTreeMap::new();
        for (item, before) in moves.items {
            first.entry(item).or_insert(before);
        }
        let moved = first.into_iter().filter(|(item, before)| self.state.item(*item) != *before);
        let items = moved.filter_map(|(item, _)| {
            let key = &self.guide.indicators.get(item)?.key;
            Some((key.clone(), assess::item_state(&self.guide, &self.state, &self.answers, item)))
        });
        Change { items: items.collect(), shown: ids(moves.shown), hidden: ids(moves.hidden) }
    }

    /// The guide.
    pub fn guide(&self) -> &Arc<Guide> {
        &self.guide
    }

    /// All answers, also those that count for nothing here.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Whether a question is asked here.
    pub fn state(&self, question: &QuestionId) -> Asked {
        let index = self.guide.tables.question_index(question.as_str());
        let shown = index.is_some_and(|index| self.state.is_shown(index));
        match (shown, self.answers.get(question)) {
            (true, None) => Asked::Unanswered,
            (true, Some(answer)) if answer.response.is_open() => Asked::Open,
            (true, Some(_)) => Asked::Answered,
            (false, None) => Asked::NotAskedHere,
            (false, Some(_)) => Asked::NoLongerAsked,
        }
    }

    /// The questions that are asked now, in the order of the guide.
    pub fn asked(&self) -> impl Iterator<Item = &crate::model::Question> {
        let questions = self.guide.questions.iter().enumerate();
        questions.filter(|(at, _)| self.state.is_shown(*at)).map(|(_, question)| question)
    }

    /// How far each section is, in the order of the guide.
    pub fn progress(&self) -> Vec<(&Section, Progress)> {
        let of_section = |section: &Section| {
            let mut progress = Progress::default();
            for question in self.asked().filter(|question| question.section == section.id) {
                progress.asked += 1;
                if let Some(answer) = self.answers.get(&question.id) {
                    progress.touched += 1;
                    progress.open += usize::from(answer.response.is_open());
                }
            }
            progress
        };
        self.guide.sections.iter().map(|section| (section, of_section(section))).collect()
    }

    /// What is known of an indicator.
    pub fn item(&self, key: &str) -> Option<ItemState> {
        let item = self.guide.tables.indicator_index(key)?;
        Some(assess::item_state(&self.guide, &self.state, &self.answers, item))
    }

    /// What the answers say to the ladder.
    pub fn record(&self) -> Record {
        assess::record(&self.guide, &self.state, &self.answers)
    }

    /// What the answers mean.
    pub fn assess(&self) -> Assessment {
        assess::conclude(&self.guide, &self.state, &self.record())
    }

    /// The open questions that could still change the conclusion or call for acting now.
    pub fn ask_next(&self) -> Vec<QuestionId> {
        // A search that stopped half-way has left scenes that are as good as any.
        let mut scenes = self.scenes.lock().unwrap_or_else(PoisonError::into_inner);
        if scenes.is_empty() {
            scenes.extend_from_slice(ask_next::opening(&self.guide));
        }
        ask_next::find(&self.guide, &self.state, &mut scenes)
    }
}

/// Gives a state all the answers that the guide takes.
pub(crate) fn fill(state: &mut State, guide: &Guide, answers: &Answers) {
    for (id, answer) in answers {
        let Some(index) = guide.tables.question_index(id.as_str()) else { continue };
        let value = value_of(guide, index, &answer.response);
        if value != 0 {
            state.set(guide, index, value, &mut Moves::default());
        }
    }
}
