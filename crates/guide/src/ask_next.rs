//! What to ask next: the open questions that could still change the conclusion.
//!
//! A question is in the list exactly when there are answers to the other open questions, each of
//! which may also stay open, with which answering it changes the step of the ladder or whether to
//! act now. This is not a probability and not a score.
//!
//! Found in three steps, each exact in what it claims:
//! 1. [`bound`] reasons over what dimensions and forms could add to the facts and rules out
//!    questions that can change nothing;
//! 2. [`witness`] builds answers under which a question does change the conclusion, and tries them;
//! 3. [`exact`] goes through the answers one by one where the first two leave a doubt.

mod bound;
mod exact;
mod possible;
mod witness;

use std::collections::BTreeSet;

use dalil_case::{Answers, QuestionId};

use crate::assess::state_of;
use crate::flow::fill;
use crate::model::{Audience, Conclusion, Guide};
use crate::record::Record;
use crate::state::{Moves, State};
use crate::tables::Effect;

use bound::Bound;
use witness::Seeker;

/// The open questions that could still change the conclusion: unanswered urgent needs first, with
/// the age where such a need depends on it, then in the order of the guide, sensitive ones last.
pub fn ask_next(guide: &Guide, answers: &Answers) -> Vec<QuestionId> {
    let mut state = State::new(guide);
    fill(&mut state, guide, answers);
    find(guide, &state, &mut Vec::new())
}

/// The same for a record that was filled by hand: what it gives is known, whoever asks.
pub fn ask_next_of_record(guide: &Guide, record: &Record) -> Vec<QuestionId> {
    find(guide, &state_of(guide, record), &mut Vec::new())
}

/// Answers that decided something before: by question, the value. They are tried first, since one
/// more answer seldom takes their force away. What is found does not depend on them, only how fast.
pub(crate) type Scene = Vec<(usize, usize)>;

/// How many scenes are worth remembering.
const REMEMBERED: usize = 40;

/// The scenes of a case in which nothing is answered yet. Finding them is the longest search of a
/// screening, and it is the same for every case of the guide.
pub(crate) fn opening(guide: &Guide) -> &[Scene] {
    guide.tables.opening.get_or_init(|| {
        let mut scenes = Vec::new();
        find(guide, &State::new(guide), &mut scenes);
        scenes
    })
}

pub(crate) fn find(guide: &Guide, state: &State, scenes: &mut Vec<Scene>) -> Vec<QuestionId> {
    let mut search = Search::new(guide, state);
    search.remember(scenes);
    search.run();
    *scenes = std::mem::take(&mut search.scenes);
    let mut found = search.found.iter().copied().collect::<Vec<_>>();
    let first = |at: usize| is_urgent(guide, at) || tells_whether_urgent(guide, at, &search.found);
    found.sort_by_key(|&at| (!first(at), is_sensitive(guide, at), at));
    let questions = found.into_iter().filter_map(|at| guide.questions.get(at));
    questions.map(|question| question.id.clone()).collect()
}

fn is_urgent(guide: &Guide, question: usize) -> bool {
    let effects = guide.tables.effects.get(question).into_iter().flatten().flatten();
    effects.into_iter().any(|effect| matches!(effect, Effect::Urgent(..)))
}

/// The age goes with an urgent need that only a child, or only an adult, can have: without it
/// nobody knows whether to ask.
fn tells_whether_urgent(guide: &Guide, question: usize, found: &BTreeSet<usize>) -> bool {
    let is_age = guide.tables.question_index(guide.inputs.age.as_str()) == Some(question);
    let of_an_age = |at: &usize| {
        let waiting = guide.questions.get(*at);
        waiting.is_some_and(|waiting| waiting.audience != Audience::Any) && is_urgent(guide, *at)
    };
    is_age && found.iter().any(of_an_age)
}

fn is_sensitive(guide: &Guide, question: usize) -> bool {
    guide.questions.get(question).is_some_and(|question| question.sensitive)
}

/// The conclusion as far as "what to ask next" is concerned.
pub(super) type Outcome = (Conclusion, bool);

pub(super) fn outcome(guide: &Guide, state: &State) -> Outcome {
    let verdict = state.verdict(guide);
    (verdict.conclusion, verdict.act_now)
}

/// Whether answering the question changes the conclusion while the others stay as they are.
pub(super) fn changes(guide: &Guide, state: &mut State, question: usize) -> bool {
    let given = state.given(question);
    let mut moves = Moves::default();
    state.set(guide, question, 0, &mut moves);
    let open = outcome(guide, state);
    let values = guide.tables.effects.get(question).map_or(0, Vec::len);
    let mut different = false;
    for value in 1..values {
        state.set(guide, question, value, &mut moves);
        if outcome(guide, state) != open {
            different = true;
            break;
        }
    }
    state.set(guide, question, given, &mut moves);
    different
}

struct Search<'g> {
    guide: &'g Guide,
    state: State,
    /// Not decided yet.
    doubtful: BTreeSet<usize>,
    found: BTreeSet<usize>,
    scenes: Vec<Scene>,
}

impl<'g> Search<'g> {
    fn new(guide: &'g Guide, state: &State) -> Self {
        let open = (0..guide.questions.len())
            .filter(|&at| state.is_shown(at) && state.given(at) == 0 && says_anything(guide, at));
        Self {
            guide,
            state: state.clone(),
            doubtful: open.collect(),
            found: BTreeSet::new(),
            scenes: Vec::new(),
        }
    }

    /// Tries what decided something before, as far as those questions are still open.
    fn remember(&mut self, scenes: &[Scene]) {
        let state = self.state.clone();
        self.try_all(&state);
        for known in scenes {
            if self.doubtful.is_empty() {
                return;
            }
            let mut scene = state.clone();
            for &(question, value) in known {
                if scene.given(question) == 0 {
                    scene.set(self.guide, question, value, &mut Moves::default());
                }
            }
            self.try_all(&scene);
        }
    }

    fn run(&mut self) {
        if self.doubtful.is_empty() {
            return;
        }
        let state = self.state.clone();
        let bound = Bound::of(self.guide, &state);
        self.doubtful.retain(|&question| bound.may_change(question));
        let mut seeker = Seeker::new(&bound, self);
        for question in self.doubtful.clone() {
            if self.doubtful.contains(&question) {
                seeker.seek(self, question);
            }
        }
        let mut patience = exact::PATIENCE;
        for question in self.doubtful.clone() {
            if exact::changes(self.guide, &self.state, question, &mut patience) {
                self.settle(question);
            }
        }
    }

    /// Tries every doubtful question in a scene: one set of answers often decides many.
    fn try_all(&mut self, scene: &State) {
        let mut scene = scene.clone();
        let before = self.doubtful.len();
        for question in self.doubtful.clone() {
            if changes(self.guide, &mut scene, question) {
                self.settle(question);
            }
        }
        if self.doubtful.len() < before && self.scenes.len() < REMEMBERED {
            let given = (0..self.guide.questions.len()).map(|at| (at, scene.given(at)));
            let added = given.filter(|(at, value)| self.state.given(*at) != *value);
            let added = added.collect::<Scene>();
            if !added.is_empty() {
                self.scenes.push(added);
            }
        }
    }

    fn settle(&mut self, question: usize) {
        self.doubtful.remove(&question);
        self.found.insert(question);
    }
}

/// Whether any answer to the question can reach the ladder at all, itself or by what it brings.
fn says_anything(guide: &Guide, question: usize) -> bool {
    let downstream = guide.tables.downstream.get(question).into_iter().flatten();
    let effects = |at: usize| guide.tables.effects.get(at).into_iter().flatten().flatten();
    std::iter::once(question)
        .chain(downstream.copied())
        .any(|at| effects(at).any(|effect| !matches!(effect, Effect::Act(..) | Effect::Sign(..))))
}
