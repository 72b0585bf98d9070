//! Answers under which a question changes the conclusion: built from the facts down to the answers.
//!
//! The facts say which counts each dimension must have; questions are then answered, or left open,
//! until the counts are there. Whatever comes out is tried for real before anything is claimed.

use super::Search;
use super::bound::{Bound, Context, Part, range};
use crate::condition::Truth;
use crate::record::FormState;
use crate::state::{Facts, Moves, State, Tally, dimension_facts};
use crate::tables::{Effect, Test};

/// How many scenes are built for one question.
const TRIES: usize = 48;

/// Tries to settle a question. Others may be settled on the way.
pub(super) fn seek(search: &mut Search<'_>, bound: &Bound<'_>, question: usize) {
    let mut tries = TRIES;
    let downstream = search.guide.tables.downstream.get(question).cloned().unwrap_or_default();
    for context in &bound.contexts {
        for target in std::iter::once(question).chain(downstream.iter().copied()) {
            seek_by_items(search, bound, context, (question, target), &mut tries);
            if !search.doubtful.contains(&question) || tries == 0 {
                return;
            }
        }
    }
    for context in &bound.contexts {
        seek_by_input(search, bound, context, question, &mut tries);
        if !search.doubtful.contains(&question) || tries == 0 {
            return;
        }
    }
}

/// A background: what the forms are and which counts the dimensions have.
struct Background<'c> {
    facts: Facts,
    forms: &'c [FormState],
    parts: Vec<Part>,
}

/// Every way in which forms and all dimensions but one can add up, one for each sum.
fn backgrounds<'c>(context: &'c Context, without: Option<usize>) -> Vec<Background<'c>> {
    let forms = context.forms.iter();
    let mut all = forms
        .map(|(facts, forms)| Background { facts: *facts, forms, parts: Vec::new() })
        .collect::<Vec<_>>();
    for (dimension, parts) in context.parts.iter().enumerate() {
        if Some(dimension) == without {
            for background in &mut all {
                background.parts.push(Part { facts: 0, yes: [0; 3], then: [usize::MAX; 3] });
            }
            continue;
        }
        let mut next: Vec<Background<'c>> = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        for background in &all {
            for part in parts {
                let facts = background.facts | part.facts;
                if seen.insert(facts) {
                    let mut parts = background.parts.clone();
                    parts.push(*part);
                    next.push(Background { facts, forms: background.forms, parts });
                }
            }
        }
        all = next;
    }
    all
}

/// Dimension by dimension: counts of the others with which an answer to `target` tips the scale.
fn seek_by_items(
    search: &mut Search<'_>,
    bound: &Bound<'_>,
    context: &Context,
    (question, target): (usize, usize),
    tries: &mut usize,
) {
    let guide = search.guide;
    let values = guide.tables.effects.get(target).cloned().unwrap_or_default();
    for (dimension, kind) in guide.dimensions.iter().map(|it| it.kind).enumerate() {
        let own = own_items(search, context.set, dimension, &values);
        if own.is_empty() {
            continue;
        }
        let without = own.iter().map(|(item, _)| *item).collect::<Vec<_>>();
        let others = range(guide, &bound.possible, context.set, dimension, &without);
        let mut tips = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        others.each(&guide.tables.caps, |yes, then| {
            let before = facts_with(guide, kind, yes, then, &own, &[]);
            for effects in values.iter().skip(1) {
                let after = facts_with(guide, kind, yes, then, &own, effects);
                if before != after && seen.insert((before, after)) {
                    tips.push((before, after, Part { facts: 0, yes, then }));
                }
            }
        });
        if tips.is_empty() {
            continue;
        }
        let backgrounds = backgrounds(context, Some(dimension));
        for (before, after, part) in tips {
            let tipping = backgrounds.iter().filter(|background| {
                let conclusion =
                    |facts| bound.conclusion(background.facts | facts, context.is_child);
                conclusion(before) != conclusion(after)
            });
            for background in tipping.take(3) {
                let mut parts = background.parts.clone();
                if let Some(own) = parts.get_mut(dimension) {
                    *own = part;
                }
                let background = Background { facts: 0, forms: background.forms, parts };
                build(search, context, &background, target, &without);
                *tries = tries.saturating_sub(1);
                if !search.doubtful.contains(&question) || *tries == 0 {
                    return;
                }
            }
        }
    }
}

/// Forms, age and concern: every background in which the input could make a difference.
fn seek_by_input(
    search: &mut Search<'_>,
    bound: &Bound<'_>,
    context: &Context,
    question: usize,
    tries: &mut usize,
) {
    let reach = bound.reach(question);
    if !reach.form && !reach.age && !reach.concern {
        return;
    }
    let mut seen = std::collections::BTreeSet::new();
    for background in backgrounds(context, None) {
        let conclusion = bound.conclusion(background.facts, context.is_child);
        let other_age = bound.conclusion(background.facts, !context.is_child);
        if !seen.insert((conclusion, other_age, background.forms.to_vec())) {
            continue;
        }
        build(search, context, &background, question, &[]);
        *tries = tries.saturating_sub(1);
        if !search.doubtful.contains(&question) || *tries == 0 {
            return;
        }
    }
}

/// The items of a question in one dimension of one set, with their grades.
fn own_items(
    search: &Search<'_>,
    set: usize,
    dimension: usize,
    values: &[Vec<Effect>],
) -> Vec<(usize, usize)> {
    let mut own = Vec::new();
    for effect in values.iter().flatten() {
        let Effect::Item(item, _) = effect else { continue };
        let weights = search.guide.tables.weights.get(*item).into_iter().flatten();
        let mut here = weights.filter(|it| it.set == set && it.dimension == dimension);
        if let Some(weight) = here.next()
            && !own.contains(&(*item, weight.grade))
        {
            own.push((*item, weight.grade));
        }
    }
    own
}

/// The facts of a dimension when the question's own items are as an answer says, others as counted.
fn facts_with(
    guide: &crate::model::Guide,
    kind: crate::model::DimensionKind,
    yes: [usize; 3],
    then: [usize; 3],
    own: &[(usize, usize)],
    effects: &[Effect],
) -> Facts {
    let mut tally = Tally { yes, open: [0; 3] };
    for ((open, then), yes) in tally.open.iter_mut().zip(then).zip(yes) {
        *open = then.saturating_sub(yes);
    }
    for (item, grade) in own {
        let said = effects.iter().find_map(|effect| match effect {
            Effect::Item(at, yes) if at == item => Some(*yes),
            _ => None,
        });
        let counts = match said {
            Some(true) => &mut tally.yes,
            Some(false) => continue,
            None => &mut tally.open,
        };
        if let Some(count) = counts.get_mut(*grade) {
            *count += 1;
        }
    }
    dimension_facts(guide, kind, tally)
}

/// Answers questions until the background stands, then tries every doubtful question in it.
fn build(
    search: &mut Search<'_>,
    context: &Context,
    background: &Background<'_>,
    target: usize,
    without: &[usize],
) {
    let mut builder =
        Builder { guide: search.guide, state: search.state.clone(), kept: vec![target] };
    builder.age(context.is_child);
    builder.show(target, 0);
    builder.forms(background.forms);
    for (dimension, part) in background.parts.iter().enumerate() {
        builder.count(context.set, dimension, part, without);
    }
    let scene = builder.state;
    search.try_all(&scene);
}

struct Builder<'g> {
    guide: &'g crate::model::Guide,
    state: State,
    /// Questions that must not be answered, or not otherwise any more.
    kept: Vec<usize>,
}

impl Builder<'_> {
    fn free(&self, question: usize) -> bool {
        self.state.given(question) == 0 && !self.kept.contains(&question)
    }

    fn answer(&mut self, question: usize, value: usize) {
        self.state.set(self.guide, question, value, &mut Moves::default());
        self.kept.push(question);
    }

    fn age(&mut self, is_child: bool) {
        if self.state.age().counts_as_child() == is_child {
            return;
        }
        let guide = self.guide;
        let Some(question) = guide.tables.question_index(guide.inputs.age.as_str()) else { return };
        let says = |effects: &Vec<Effect>| {
            effects.iter().any(
                |effect| matches!(effect, Effect::Age(age) if age.counts_as_child() == is_child),
            )
        };
        let values = guide.tables.effects.get(question).into_iter().flatten();
        if let Some(value) = values.enumerate().find(|(_, effects)| says(effects)).map(|it| it.0)
            && self.free(question)
            && self.show(question, 0)
        {
            self.answer(question, value);
        }
    }

    fn forms(&mut self, wanted: &[FormState]) {
        let guide = self.guide;
        for (form, (wanted, id)) in wanted.iter().zip(guide.inputs.forms.values()).enumerate() {
            if self.state.form(form) == *wanted {
                continue;
            }
            let Some(question) = guide.tables.question_index(id.as_str()) else { continue };
            let values = guide.tables.effects.get(question).into_iter().flatten();
            let value = values
                .enumerate()
                .find(|(_, effects)| effects.contains(&Effect::Form(form, *wanted)));
            if let Some((value, _)) = value
                && self.free(question)
                && self.show(question, 0)
            {
                self.answer(question, value);
            }
        }
    }

    /// Brings a dimension to its counts: yes ones first, then closes what is too much.
    fn count(&mut self, set: usize, dimension: usize, part: &Part, without: &[usize]) {
        let guide = self.guide;
        let at = set * guide.dimensions.len() + dimension;
        let Some(items) = guide.tables.items_of.get(at) else { return };
        for (wanted, limits) in [(Truth::True, part.yes), (Truth::False, part.then)] {
            for &(item, grade) in items {
                let limit = limits.get(grade).copied().unwrap_or_default();
                let cap = guide.tables.caps.get(grade).copied().unwrap_or_default();
                if without.contains(&item) || self.state.item(item) != Truth::Unknown {
                    continue;
                }
                let counted = self.counted(items, grade, without, wanted);
                let needed = match wanted {
                    Truth::True => counted < limit,
                    _ => limit < cap && counted > limit,
                };
                if needed {
                    self.make(item, wanted, 0);
                }
            }
        }
    }

    /// How many items of a grade are yes; for closing, how many are yes or open.
    fn counted(
        &self,
        items: &[(usize, usize)],
        grade: usize,
        without: &[usize],
        wanted: Truth,
    ) -> usize {
        let counts = |item: usize| match wanted {
            Truth::True => self.state.item(item) == Truth::True,
            _ => self.state.item(item) != Truth::False,
        };
        let of_grade = items.iter().filter(|(item, of)| *of == grade && !without.contains(item));
        of_grade.filter(|(item, _)| counts(*item)).count()
    }

    /// Makes an item yes or no by the answer that says least beside it.
    fn make(&mut self, item: usize, wanted: Truth, depth: usize) -> bool {
        if self.state.item(item) == wanted {
            return true;
        }
        let tables = &self.guide.tables;
        let mut ways = Vec::new();
        for &speaker in tables.speakers.get(item).into_iter().flatten() {
            let values = tables.effects.get(speaker).into_iter().flatten().enumerate();
            let saying = values.filter(|(_, effects)| {
                effects.contains(&Effect::Item(item, wanted == Truth::True))
            });
            ways.extend(saying.map(|(value, effects)| (effects.len(), speaker, value)));
        }
        ways.sort_unstable();
        for (_, speaker, value) in ways {
            if self.free(speaker) && self.show(speaker, depth + 1) {
                self.answer(speaker, value);
                if self.state.item(item) == wanted {
                    return true;
                }
            }
        }
        false
    }

    /// Answers what must be answered for a question to be asked.
    fn show(&mut self, question: usize, depth: usize) -> bool {
        if self.state.is_shown(question) {
            return true;
        }
        let test = self.guide.tables.tests.get(question).and_then(Option::as_ref);
        if let Some(test) = test
            && depth < 8
        {
            self.satisfy(test, true, depth + 1);
        }
        self.state.is_shown(question)
    }

    fn satisfy(&mut self, test: &Test, wanted: bool, depth: usize) -> bool {
        if self.state.test(test) == Truth::from(wanted) {
            return true;
        }
        match (test, wanted) {
            (Test::Not(inner), _) => self.satisfy(inner, !wanted, depth),
            (Test::All(all), true) | (Test::Any(all), false) => {
                all.iter().all(|inner| self.satisfy(inner, wanted, depth))
            }
            (Test::Any(any), true) | (Test::All(any), false) => {
                any.iter().any(|inner| self.satisfy(inner, wanted, depth))
            }
            (Test::Item(item, yes), _) => {
                let truth = Truth::from(*yes == wanted);
                self.make(*item, truth, depth + 1)
            }
            (Test::In(question, mask), _) => {
                let count = self.guide.tables.effects.get(*question).map_or(0, Vec::len);
                let value = (1..count).find(|value| (mask >> value & 1 == 1) == wanted);
                let Some(value) = value else { return false };
                if self.free(*question) && self.show(*question, depth + 1) {
                    self.answer(*question, value);
                } else {
                    self.show(*question, depth + 1);
                }
                self.state.test(test) == Truth::from(wanted)
            }
        }
    }
}
