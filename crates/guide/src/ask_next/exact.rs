//! Answer by answer, where bound and witness leave a doubt.

use std::collections::BTreeSet;

use super::{Bound, changes as changes_here};
use crate::model::Guide;
use crate::state::{Moves, State};
use crate::tables::Effect;

/// How many sets of answers one search looks at. Beyond, a question counts as one that could still
/// change the conclusion: to ask once too often is the lesser mistake.
pub(super) const PATIENCE: usize = 15_000;

/// What a bound costs, in sets of answers.
const BOUND: usize = 200;

/// Whether some answers to the other open questions make this one change the conclusion.
/// Takes what it looks at from `patience`.
pub(super) fn changes(guide: &Guide, state: &State, question: usize, patience: &mut usize) -> bool {
    let others = (0..guide.questions.len())
        .filter(|&at| at != question && state.given(at) == 0 && can_count(guide, at))
        .map(|at| Other { question: at, values: distinct_values(guide, at) })
        .collect::<Vec<_>>();
    let mut walk = Walk { guide, question, left: patience };
    walk.go(&mut state.clone(), &others)
}

/// A question that may still get an answer.
struct Other {
    question: usize,
    /// What there is to try, found once for the whole search.
    values: Vec<usize>,
}

struct Walk<'g> {
    guide: &'g Guide,
    question: usize,
    left: &'g mut usize,
}

impl Walk<'_> {
    /// The others that are not listed have their answers; those listed may still get one.
    fn go(&mut self, state: &mut State, others: &[Other]) -> bool {
        let Some(left) = self.left.checked_sub(1) else { return true };
        *self.left = left;
        if changes_here(self.guide, state, self.question) {
            return true;
        }
        let mut rest = others;
        while let Some((first, later)) = rest.split_first() {
            rest = later;
            for &value in &first.values {
                state.set(self.guide, first.question, value, &mut Moves::default());
                let found = !self.rules_out(state, later) && self.go(state, later);
                state.set(self.guide, first.question, 0, &mut Moves::default());
                if found {
                    return true;
                }
            }
        }
        false
    }

    /// With many questions left the bound is worth its price.
    fn rules_out(&mut self, state: &State, later: &[Other]) -> bool {
        if later.len() <= 6 {
            return false;
        }
        *self.left = self.left.saturating_sub(BOUND);
        !Bound::of(self.guide, state).may_change(self.question)
    }
}

fn can_count(guide: &Guide, question: usize) -> bool {
    guide.questions.get(question).is_some_and(|question| !question.retired)
        && super::says_anything(guide, question)
}

/// Values that say the same to the ladder and to every condition need only be tried once; a value
/// that says nothing at all and that nobody waits for is the same as open.
fn distinct_values(guide: &Guide, question: usize) -> Vec<usize> {
    let waited_for = guide.tables.dependents.get(question).is_some_and(|it| !it.is_empty());
    let mut seen = BTreeSet::from([String::new()]);
    let values = guide.tables.effects.get(question).into_iter().flatten().enumerate().skip(1);
    let told_apart = values.filter(|(_, effects)| {
        let counting =
            effects.iter().filter(|it| !matches!(it, Effect::Act(..) | Effect::Sign(..)));
        waited_for || seen.insert(counting.map(|effect| format!("{effect:?}")).collect())
    });
    told_apart.map(|(value, _)| value).collect()
}
