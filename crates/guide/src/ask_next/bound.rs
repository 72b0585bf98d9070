//! What could the facts still be? An outer bound: what it rules out can change nothing.
//!
//! Every fact is an "or" over dimensions and forms, and of a dimension only the counts by grade
//! matter. So instead of all answers it goes through what each dimension could add to the facts,
//! as if every indicator could be answered on its own.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::possible::Possible;
use crate::condition::Truth;
use crate::model::{Conclusion, Guide};
use crate::record::FormState;
use crate::state::{Facts, State, bits, concern_facts, counts_facts, form_facts};
use crate::tables::Effect;

/// Counts by grade that give a dimension's part of the facts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) facts: Facts,
    /// How many are yes.
    pub(super) yes: [usize; 3],
    /// How many are yes or open.
    pub(super) then: [usize; 3],
}

/// One age and one set that may come to decide.
pub(super) struct Context {
    pub(super) is_child: bool,
    /// What is possible at this age: it decides who is asked what.
    pub(super) possible: Rc<Possible>,
    pub(super) set: usize,
    /// What the forms may add, with states that give it.
    pub(super) forms: Vec<(Facts, Vec<FormState>)>,
    /// By dimension: what it may add.
    pub(super) parts: Vec<Vec<Part>>,
}

/// The least and the most of yes, and of yes or open, by grade.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Range {
    pub(super) yes: [(usize, usize); 3],
    pub(super) then: [(usize, usize); 3],
}

/// What a question reaches, itself or by what it brings.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reach {
    urgent: bool,
    pub(super) form: bool,
    pub(super) age: bool,
    pub(super) concern: bool,
}

pub(super) struct Bound<'g> {
    guide: &'g Guide,
    state: &'g State,
    /// Whether acting now is settled whatever the age.
    act_now_settled: bool,
    pub(super) contexts: Vec<Context>,
    /// By context and mask of dimensions: whether they can make a difference.
    known: RefCell<BTreeMap<(usize, u64, bool), bool>>,
}

impl<'g> Bound<'g> {
    pub(super) fn of(guide: &'g Guide, state: &'g State) -> Self {
        let mut contexts = Vec::new();
        let mut act_now_settled = true;
        for is_child in Possible::ages(guide, state) {
            let possible = Rc::new(Possible::of(guide, state, is_child));
            act_now_settled &= possible.act_now_settled;
            contexts.extend(contexts_of_age(guide, state, &possible, is_child));
        }
        Self { guide, state, act_now_settled, contexts, known: RefCell::default() }
    }

    pub(super) fn may_change(&self, question: usize) -> bool {
        let reach = self.reach(question);
        if reach.urgent && !self.act_now_settled {
            return true;
        }
        if reach.age || reach.form {
            let items = self.contexts.iter().any(|it| self.dimensions(question, it) != 0);
            return if reach.age || reach.concern || items {
                self.anything_differs(reach.concern, |_| true)
            } else {
                [false, true].into_iter().any(|is_child| self.forms_matter(is_child))
            };
        }
        self.contexts.iter().enumerate().any(|(at, context)| {
            let mask = self.dimensions(question, context);
            (mask != 0 || reach.concern) && self.matters(at, mask, reach.concern)
        })
    }

    pub(super) fn reach(&self, question: usize) -> Reach {
        let mut reach = Reach::default();
        for (_, effect) in self.effects(question) {
            match effect {
                Effect::Urgent(urgent, _) => reach.urgent |= !self.state.urgent_is_fixed(*urgent),
                Effect::Form(form, _) => reach.form |= !self.state.form_is_fixed(*form),
                Effect::Age(_) => reach.age |= !self.state.age_is_fixed(),
                Effect::Concern(_) => reach.concern |= !self.state.concern_is_fixed(),
                Effect::Item(..) | Effect::Act(..) | Effect::Sign(..) => {}
            }
        }
        reach
    }

    /// The dimensions, as bits, whose counts in this set the question may move.
    /// What is fixed or settled by others is not moved by it.
    fn dimensions(&self, question: usize, context: &Context) -> u64 {
        let items = self.effects(question).filter_map(|(at, effect)| match effect {
            Effect::Item(item, yes) => {
                let settled = self.state.item_fixed(*item).is_some()
                    || context.possible.is_settled_by_others(self.guide, at, *item, *yes);
                if settled { None } else { self.guide.tables.weights.get(*item) }
            }
            _ => None,
        });
        let weights = items.flatten().filter(|weight| weight.set == context.set);
        weights.fold(0, |mask, weight| mask | 1 << weight.dimension)
    }

    /// What the question may say, itself or by what it brings, and who says it.
    fn effects(&self, question: usize) -> impl Iterator<Item = (usize, &Effect)> {
        let tables = &self.guide.tables;
        let downstream = tables.downstream.get(question).into_iter().flatten().copied();
        let questions = std::iter::once(question).chain(downstream);
        questions.flat_map(|at| {
            let effects = tables.effects.get(at).into_iter().flatten().flatten();
            effects.map(move |effect| (at, effect))
        })
    }

    /// Whether forms can make a difference. With one set they add to the facts like a dimension;
    /// when they also choose between sets, what a dimension adds may be another thing with each.
    fn forms_matter(&self, is_child: bool) -> bool {
        let mut of_age = self.contexts.iter().filter(|context| context.is_child == is_child);
        let (Some(only), None) = (of_age.next(), of_age.next()) else {
            return self.anything_differs(false, |context| context.is_child == is_child);
        };
        let parts = only.parts.iter().map(|parts| parts.iter().map(|part| part.facts));
        let resting = parts.fold(only.concerns(), |all, parts| join(&all, parts));
        resting.iter().any(|rest| {
            let mut conclusions =
                only.forms.iter().map(|(form, _)| self.conclusion(rest | form, is_child));
            let first = conclusions.next();
            conclusions.any(|other| Some(other) != first)
        })
    }

    /// Whether what these dimensions add can make a difference to the conclusion.
    fn matters(&self, at: usize, mask: u64, concern: bool) -> bool {
        let key = (at, mask, concern);
        if let Some(&known) = self.known.borrow().get(&key) {
            return known;
        }
        let Some(context) = self.contexts.get(at) else { return false };
        let (mut moving, mut resting) = (vec![0], vec![0]);
        for (dimension, parts) in context.parts.iter().enumerate() {
            let side = if mask >> dimension & 1 == 1 { &mut moving } else { &mut resting };
            *side = join(side, parts.iter().map(|part| part.facts));
        }
        let concerns = context.concerns();
        let side = if concern { &mut moving } else { &mut resting };
        *side = join(side, concerns.into_iter());
        resting = join(&resting, context.forms.iter().map(|(facts, _)| *facts));
        let differs = resting.iter().any(|rest| {
            let mut conclusions =
                moving.iter().map(|moved| self.conclusion(rest | moved, context.is_child));
            let first = conclusions.next();
            conclusions.any(|other| Some(other) != first)
        });
        self.known.borrow_mut().insert(key, differs);
        differs
    }

    /// Whether more than one conclusion may still come out. The officer's concern stays as it is,
    /// unless it moves too.
    fn anything_differs(&self, concern_moves: bool, suits: impl Fn(&Context) -> bool) -> bool {
        let mut found = BTreeSet::new();
        for context in self.contexts.iter().filter(|context| suits(context)) {
            let parts = context.parts.iter().map(|parts| parts.iter().map(|part| part.facts));
            let all = parts.fold(vec![0], |all, parts| join(&all, parts));
            let all = join(&all, context.forms.iter().map(|(facts, _)| *facts));
            for concern in context.concerns() {
                let kept = if concern_moves { 0 } else { concern };
                let conclusions = all
                    .iter()
                    .map(|facts| (kept, self.conclusion(facts | concern, context.is_child)));
                found.extend(conclusions);
            }
        }
        let mut kept = found.iter().map(|(kept, _)| kept).collect::<Vec<_>>();
        let all = kept.len();
        kept.dedup();
        kept.len() < all
    }

    pub(super) fn conclusion(&self, facts: Facts, is_child: bool) -> Conclusion {
        self.guide.tables.steps(is_child).conclusion(facts)
    }
}

pub(super) fn join(left: &[Facts], right: impl Iterator<Item = Facts> + Clone) -> Vec<Facts> {
    let joined = left.iter().flat_map(|left| right.clone().map(move |right| left | right));
    let mut joined = joined.collect::<Vec<_>>();
    joined.sort_unstable();
    joined.dedup();
    joined
}

fn contexts_of_age(
    guide: &Guide,
    state: &State,
    possible: &Rc<Possible>,
    is_child: bool,
) -> Vec<Context> {
    // What no row of this age looks at need not be told apart.
    let looks_at = guide.tables.steps(is_child).looks_at;
    let mut by_set = BTreeMap::<usize, Vec<(Facts, Vec<FormState>)>>::new();
    for (facts, states) in form_scenes(guide, possible, is_child) {
        for set in sets_for(guide, state, &states, is_child) {
            let facts = facts & looks_at;
            let known = by_set.entry(set).or_default();
            if !known.iter().any(|(other, _)| *other == facts) {
                known.push((facts, states.clone()));
            }
        }
    }
    let contexts = by_set.into_iter().map(|(set, forms)| {
        let dimensions = guide.dimensions.iter().enumerate();
        let ranges = dimensions.map(|(at, _)| range(guide, possible, set, at, &[]));
        let ranges = ranges.collect::<Vec<_>>();
        let parts = guide.dimensions.iter().zip(&ranges);
        let parts = parts.map(|(dimension, range)| {
            let mut parts: Vec<Part> = Vec::new();
            range.each(&guide.tables.caps, |yes, then| {
                let now = counts_facts(guide, dimension.kind, yes);
                let could = counts_facts(guide, dimension.kind, then);
                let opens = now & bits::PURPOSE_YES == 0 && could & bits::PURPOSE_YES != 0;
                let open = if opens { bits::PURPOSE_OPEN } else { 0 };
                let facts = (now | could << bits::THEN | open) & looks_at;
                if !parts.iter().any(|part| part.facts == facts) {
                    parts.push(Part { facts, yes, then });
                }
            });
            parts
        });
        Context { is_child, possible: Rc::clone(possible), set, forms, parts: parts.collect() }
    });
    contexts.collect()
}

/// What the forms may add together, each with one choice of states that gives it.
fn form_scenes(guide: &Guide, possible: &Possible, is_child: bool) -> Vec<(Facts, Vec<FormState>)> {
    let tables = &guide.tables;
    let kind = |form: usize| {
        let sets = tables.set_forms.iter().zip(&tables.set_is_child).enumerate();
        let of_age = sets.filter(|(_, (_, child))| **child == is_child);
        of_age
            .filter(|(_, (forms, _))| forms.contains(&form))
            .fold(0_u64, |mask, (set, _)| mask | 1 << set)
    };
    let mut scenes = BTreeMap::from([((0, 0), Vec::new())]);
    for (form, states) in possible.forms.iter().enumerate() {
        let mut next = BTreeMap::new();
        for ((facts, kinds), chosen) in &scenes {
            for state in states {
                let active = matches!(state, FormState::Confirmed | FormState::Suspected);
                let own = if kind(form) == 0 { 1 << 63 } else { kind(form) };
                let key = (facts | form_facts(*state), kinds | if active { own } else { 0 });
                next.entry(key).or_insert_with(|| {
                    let mut chosen: Vec<FormState> = Vec::clone(chosen);
                    chosen.push(*state);
                    chosen
                });
            }
        }
        scenes = next;
    }
    scenes.into_iter().map(|((facts, _), states)| (facts, states)).collect()
}

fn sets_for(guide: &Guide, state: &State, forms: &[FormState], is_child: bool) -> Vec<usize> {
    match state.named_set() {
        Some(named) => vec![named],
        None => crate::state::sets_for(guide, forms, is_child),
    }
}

/// The range of counts of a dimension in a set, without some of its items.
pub(super) fn range(
    guide: &Guide,
    possible: &Possible,
    set: usize,
    dimension: usize,
    without: &[usize],
) -> Range {
    let mut range = Range::default();
    let Some(items) = guide.tables.items_of.get(set * guide.dimensions.len() + dimension) else {
        return range;
    };
    for &(item, grade) in items {
        if without.contains(&item) {
            continue;
        }
        let may = |truth| usize::from(possible.may_be(item, truth));
        let (yes, open, no) = (may(Truth::True), may(Truth::Unknown), may(Truth::False));
        if let Some((least, most)) = range.yes.get_mut(grade) {
            *least += usize::from(open + no == 0);
            *most += yes;
        }
        if let Some((least, most)) = range.then.get_mut(grade) {
            *least += usize::from(no == 0);
            *most += yes.max(open);
        }
    }
    range
}

impl Context {
    /// Whether the officer may be concerned and may not be, as facts.
    pub(super) fn concerns(&self) -> Vec<Facts> {
        let [may, may_not] = self.possible.concern;
        let concerned = may.then(concern_facts);
        concerned.into_iter().chain(may_not.then_some(0)).collect()
    }
}

impl Range {
    /// Calls `visit` with every pair of counts that the rule can tell apart: few yes first, and of
    /// those the most open first, which is nearest to nothing being answered.
    pub(super) fn each(&self, caps: &[usize; 3], mut visit: impl FnMut([usize; 3], [usize; 3])) {
        let [strong, medium, weak] = [0, 1, 2].map(|grade| self.pairs(caps, grade));
        for (strong_yes, strong_then) in &strong {
            for (medium_yes, medium_then) in &medium {
                for (weak_yes, weak_then) in &weak {
                    visit(
                        [*strong_yes, *medium_yes, *weak_yes],
                        [*strong_then, *medium_then, *weak_then],
                    );
                }
            }
        }
    }

    fn pairs(&self, caps: &[usize; 3], grade: usize) -> Vec<(usize, usize)> {
        let cap = caps.get(grade).copied().unwrap_or_default();
        let (yes_least, yes_most) = self.yes.get(grade).copied().unwrap_or_default();
        let (then_least, then_most) = self.then.get(grade).copied().unwrap_or_default();
        let mut pairs = Vec::new();
        for yes in yes_least.min(cap)..=yes_most.min(cap) {
            for then in (then_least.min(cap).max(yes)..=then_most.min(cap)).rev() {
                pairs.push((yes, then));
            }
        }
        pairs
    }
}
