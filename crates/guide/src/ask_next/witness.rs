//! Answers under which a question changes the conclusion: built from the facts down to the answers.
//!
//! The facts say which counts each dimension must have; questions are then answered, or left open,
//! until the counts are there. Whatever comes out is tried for real before anything is claimed.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Search;
use super::bound::{Bound, Context, Part, range};
use crate::condition::Truth;
use crate::record::FormState;
use crate::state::{Facts, Moves, State, Tally, dimension_facts};
use crate::tables::{Effect, Test};

/// How many scenes are built for one question.
const TRIES: usize = 48;

/// Builds scenes; remembers the backgrounds of each context.
pub(super) struct Seeker<'b> {
    bound: &'b Bound<'b>,
    /// Contexts, those that need no other age or set first.
    order: Vec<usize>,
    backgrounds: BTreeMap<(usize, Option<usize>), Rc<Backgrounds>>,
    tries: usize,
}

impl<'b> Seeker<'b> {
    pub(super) fn new(bound: &'b Bound<'b>, search: &Search<'_>) -> Self {
        let is_child = search.state.age().counts_as_child();
        let active = search.state.active_sets(search.guide);
        let mut order = (0..bound.contexts.len()).collect::<Vec<_>>();
        order.sort_by_key(|&at| {
            let context = bound.contexts.get(at);
            context.map(|it| (it.is_child != is_child, !active.contains(&it.set)))
        });
        Self { bound, order, backgrounds: BTreeMap::new(), tries: 0 }
    }

    /// Tries to settle a question. Others may be settled on the way.
    pub(super) fn seek(&mut self, search: &mut Search<'_>, question: usize) {
        self.tries = TRIES;
        let downstream = search.guide.tables.downstream.get(question).cloned().unwrap_or_default();
        for target in std::iter::once(question).chain(downstream) {
            for at in self.order.clone() {
                self.seek_by_items(search, at, question, target);
                if !search.doubtful.contains(&question) || self.tries == 0 {
                    return;
                }
            }
        }
        for at in self.order.clone() {
            self.seek_by_input(search, at, question);
            if !search.doubtful.contains(&question) || self.tries == 0 {
                return;
            }
        }
    }

    fn backgrounds(&mut self, at: usize, without: Option<usize>) -> Rc<Backgrounds> {
        let bound = self.bound;
        let known = self.backgrounds.entry((at, without));
        let known = known.or_insert_with(|| {
            let context = bound.contexts.get(at);
            Rc::new(context.map(|it| Backgrounds::of(it, without)).unwrap_or_default())
        });
        Rc::clone(known)
    }

    /// Dimension by dimension: counts of the others with which an answer to `target` tips the scale.
    fn seek_by_items(
        &mut self,
        search: &mut Search<'_>,
        at: usize,
        question: usize,
        target: usize,
    ) {
        let Some(context) = self.bound.contexts.get(at) else { return };
        let guide = search.guide;
        let values = guide.tables.effects.get(target).map_or(&[][..], Vec::as_slice);
        for (dimension, kind) in guide.dimensions.iter().map(|it| it.kind).enumerate() {
            let own = own_items(search, context.set, dimension, values);
            if own.is_empty() {
                continue;
            }
            let without = own.iter().map(|(item, _)| *item).collect::<Vec<_>>();
            let possible = &context.possible;
            let others = range(guide, possible, context.set, dimension, &without);
            let mut tips = Vec::new();
            let mut seen = BTreeSet::new();
            let looks_at = guide.tables.steps(context.is_child).looks_at;
            others.each(&guide.tables.caps, |yes, then| {
                let before = facts_with(guide, kind, yes, then, &own, &[]) & looks_at;
                for effects in values.iter().skip(1) {
                    let after = facts_with(guide, kind, yes, then, &own, effects) & looks_at;
                    if before != after && seen.insert((before, after)) {
                        tips.push((before, after, Part { facts: 0, yes, then }));
                    }
                }
            });
            if tips.is_empty() {
                continue;
            }
            let backgrounds = self.backgrounds(at, Some(dimension));
            for (before, after, part) in tips {
                let tipping = backgrounds.sums().filter(|(_, rest)| {
                    let conclusion = |facts| self.bound.conclusion(rest | facts, context.is_child);
                    conclusion(before) != conclusion(after)
                });
                for (sum, _) in tipping.take(3) {
                    let background = backgrounds.get(context, Some(dimension), sum);
                    let build = Build { context, background, own: part };
                    build.run(search, target, question, &without);
                    self.tries = self.tries.saturating_sub(1);
                    if !search.doubtful.contains(&question) || self.tries == 0 {
                        return;
                    }
                }
            }
        }
    }

    /// Forms, age and concern: every background in which the input could make a difference.
    fn seek_by_input(&mut self, search: &mut Search<'_>, at: usize, question: usize) {
        let reach = self.bound.reach(question);
        let Some(context) = self.bound.contexts.get(at) else { return };
        if !reach.form && !reach.age && !reach.concern {
            return;
        }
        let mut seen = BTreeSet::new();
        let backgrounds = self.backgrounds(at, None);
        for (sum, _) in backgrounds.sums() {
            let background = backgrounds.get(context, None, sum);
            let conclusion = self.bound.conclusion(background.facts, context.is_child);
            let other_age = self.bound.conclusion(background.facts, !context.is_child);
            if !seen.insert((conclusion, other_age, background.forms)) {
                continue;
            }
            let build = Build { context, background, own: NO_PART };
            build.run(search, question, question, &[]);
            self.tries = self.tries.saturating_sub(1);
            if !search.doubtful.contains(&question) || self.tries == 0 {
                return;
            }
        }
    }
}

/// A background: what the forms are and which counts the dimensions have.
struct Background<'b> {
    facts: Facts,
    forms: &'b [FormState],
    /// By dimension; the one to be tipped has none.
    parts: Vec<Option<Part>>,
}

/// Every way in which forms and all dimensions but one can add up, one for each sum.
/// Layer by layer, each sum with the sum before and the part that was added to it.
#[derive(Default)]
struct Backgrounds {
    layers: Vec<Vec<Sum>>,
}

#[derive(Clone, Copy)]
struct Sum {
    facts: Facts,
    before: usize,
    part: usize,
}

impl Backgrounds {
    fn of(context: &Context, without: Option<usize>) -> Self {
        let forms = context.forms.iter().enumerate();
        let forms = forms.map(|(part, (facts, _))| Sum { facts: *facts, before: 0, part });
        let mut layers = vec![forms.collect::<Vec<_>>()];
        for (dimension, parts) in context.parts.iter().enumerate() {
            let last = layers.last().map_or(&[][..], Vec::as_slice).iter().enumerate();
            let mut next = if Some(dimension) == without {
                last.map(|(before, sum)| Sum { before, ..*sum }).collect::<Vec<_>>()
            } else {
                let sums = last.flat_map(|(before, sum)| {
                    let parts = parts.iter().enumerate();
                    parts.map(move |(part, it)| Sum { facts: sum.facts | it.facts, before, part })
                });
                sums.collect()
            };
            // Of equal sums the one nearest to nothing being answered stays.
            next.sort_unstable_by_key(|sum| (sum.facts, sum.before, sum.part));
            next.dedup_by_key(|sum| sum.facts);
            layers.push(next);
        }
        Self { layers }
    }

    fn sums(&self) -> impl Iterator<Item = (usize, Facts)> {
        self.layers.last().into_iter().flatten().map(|sum| sum.facts).enumerate()
    }

    fn get<'b>(&self, context: &'b Context, without: Option<usize>, at: usize) -> Background<'b> {
        let mut at = at;
        let mut facts = None;
        let mut parts = Vec::new();
        let mut forms = &[][..];
        for (layer, sums) in self.layers.iter().enumerate().rev() {
            let Some(sum) = sums.get(at) else { break };
            facts = facts.or(Some(sum.facts));
            match layer.checked_sub(1) {
                None => forms = context.forms.get(sum.part).map_or(forms, |(_, forms)| forms),
                Some(dimension) => {
                    let known = context.parts.get(dimension).and_then(|it| it.get(sum.part));
                    parts.push(known.copied().filter(|_| Some(dimension) != without));
                    at = sum.before;
                }
            }
        }
        parts.reverse();
        Background { facts: facts.unwrap_or_default(), forms, parts }
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

/// A scene to build: a background, and the counts of the dimension that is to be tipped.
struct Build<'b> {
    context: &'b Context,
    background: Background<'b>,
    own: Part,
}

/// For backgrounds without a dimension to be tipped.
const NO_PART: Part = Part { facts: 0, yes: [0; 3], then: [usize::MAX; 3] };

impl Build<'_> {
    /// Answers questions until the background stands, then tries every doubtful question in it.
    fn run(&self, search: &mut Search<'_>, target: usize, question: usize, without: &[usize]) {
        let guide = search.guide;
        let mut builder = Builder { guide, state: search.state.clone(), kept: vec![target] };
        builder.age(self.context.is_child);
        builder.show(target, 0);
        builder.forms(self.background.forms);
        for (dimension, part) in self.background.parts.iter().enumerate() {
            let part = part.as_ref().unwrap_or(&self.own);
            builder.count(self.context.set, dimension, part, without);
        }
        let mut scene = builder.state;
        search.try_all(&scene);
        // A gateway matters by what it brings: so what it brings is answered too.
        let values = guide.tables.effects.get(target).map_or(0, Vec::len);
        let is_free = target != question && search.state.given(target) == 0;
        for value in 1..values {
            if is_free && search.doubtful.contains(&question) {
                scene.set(guide, target, value, &mut Moves::default());
                search.try_all(&scene);
            }
        }
    }
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

    /// Brings a dimension to its counts: takes away what is too much, adds what is missing, closes
    /// what must not stay open.
    fn count(&mut self, set: usize, dimension: usize, part: &Part, without: &[usize]) {
        let guide = self.guide;
        let at = set * guide.dimensions.len() + dimension;
        let Some(items) = guide.tables.items_of.get(at) else { return };
        for (wanted, limits) in
            [(Truth::Unknown, part.yes), (Truth::True, part.yes), (Truth::False, part.then)]
        {
            for &(item, grade) in items {
                let limit = limits.get(grade).copied().unwrap_or_default();
                let cap = guide.tables.caps.get(grade).copied().unwrap_or_default();
                let state = self.state.item(item);
                if without.contains(&item) || state == wanted {
                    continue;
                }
                let counted = self.counted(items, grade, without, wanted);
                match wanted {
                    Truth::True if counted < limit => self.make(item, wanted, 0),
                    Truth::False if state == Truth::Unknown && limit < cap && counted > limit => {
                        self.make(item, wanted, 0)
                    }
                    Truth::Unknown if state == Truth::True && limit < cap && counted > limit => {
                        self.unmake(item)
                    }
                    _ => false,
                };
            }
        }
    }

    /// Takes an item's yes away by answers that bring its questions to be asked no longer.
    fn unmake(&mut self, item: usize) -> bool {
        let tables = &self.guide.tables;
        for &speaker in tables.speakers.get(item).into_iter().flatten() {
            let said = tables.effects.get(speaker).and_then(|it| it.get(self.state.value(speaker)));
            let says_yes = said.is_some_and(|said| said.contains(&Effect::Item(item, true)));
            if says_yes && let Some(Some(test)) = tables.tests.get(speaker) {
                self.satisfy(test, false, 1);
            }
        }
        self.state.item(item) != Truth::True
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
            Truth::False => self.state.item(item) != Truth::False,
            Truth::True | Truth::Unknown => self.state.item(item) == Truth::True,
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
