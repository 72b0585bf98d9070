//! Where a screening stands, in numbers: kept up to date answer by answer.
//!
//! An answer touches only what depends on it. The order of the guide is the order of evaluation,
//! so one pass over what became doubtful is enough.

mod facts;

pub(crate) use facts::{
    Facts, Verdict, bits, concern_facts, counts_facts, dimension_facts, fact_bit, form_facts,
    purpose, sets_for,
};

use crate::condition::Truth;
use crate::model::{Audience, Guide};
use crate::record::{Age, FormState};
use crate::tables::{Effect, Test};

/// How often something was said to be so and not so. Yes stands over no.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Votes {
    yes: u16,
    no: u16,
}

impl Votes {
    /// Yes, no or open.
    pub(crate) fn truth(self) -> Truth {
        match (self.yes, self.no) {
            (0, 0) => Truth::Unknown,
            (0, _) => Truth::False,
            _ => Truth::True,
        }
    }

    fn vote(&mut self, yes: bool, more: bool) {
        let votes = if yes { &mut self.yes } else { &mut self.no };
        *votes = if more { votes.saturating_add(1) } else { votes.saturating_sub(1) };
    }
}

/// How many items of one dimension of one set are yes and how many are open, by grade.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) yes: [usize; 3],
    pub(crate) open: [usize; 3],
}

/// What became different: questions asked or not, items.
#[derive(Clone, Debug, Default)]
pub(crate) struct Moves {
    pub(crate) shown: Vec<usize>,
    pub(crate) hidden: Vec<usize>,
    /// Items that moved, with what they were; some may have moved back.
    pub(crate) items: Vec<(usize, Truth)>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Fixed {
    items: Vec<Option<bool>>,
    forms: Vec<bool>,
    urgent: Vec<bool>,
    age: bool,
    concern: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct State {
    /// By question: the value of its answer, asked or not.
    given: Vec<usize>,
    shown: Vec<bool>,
    items: Vec<Votes>,
    acts: Vec<Votes>,
    signs: Vec<Votes>,
    urgent: Vec<Votes>,
    concern: Votes,
    forms: Vec<FormState>,
    age: Age,
    /// What was given by hand: answers no longer move it.
    fixed: Fixed,
    named_set: Option<usize>,
    /// By set and dimension.
    tallies: Vec<Tally>,
    doubtful: Vec<u64>,
}

impl State {
    /// Nothing is known.
    pub(crate) fn new(guide: &Guide) -> Self {
        let tables = &guide.tables;
        let questions = guide.questions.len();
        let mut state = Self {
            given: vec![0; questions],
            shown: vec![false; questions],
            items: vec![Votes::default(); guide.indicators.len()],
            acts: vec![Votes::default(); tables.acts.len()],
            signs: vec![Votes::default(); guide.signs.len()],
            urgent: vec![Votes::default(); tables.urgent.len()],
            concern: Votes::default(),
            forms: vec![FormState::Unknown; tables.forms.len()],
            age: Age::Unknown,
            fixed: Fixed {
                items: vec![None; guide.indicators.len()],
                forms: vec![false; tables.forms.len()],
                urgent: vec![false; tables.urgent.len()],
                ..Fixed::default()
            },
            named_set: None,
            tallies: vec![Tally::default(); guide.sets.len() * guide.dimensions.len()],
            doubtful: vec![0; questions.div_ceil(64)],
        };
        for weight in tables.weights.iter().flatten() {
            let at = weight.set * guide.dimensions.len() + weight.dimension;
            if let Some(open) =
                state.tallies.get_mut(at).and_then(|it| it.open.get_mut(weight.grade))
            {
                *open += 1;
            }
        }
        (0..questions).for_each(|question| state.doubt(question));
        state.settle(guide, &mut Moves::default());
        state
    }

    /// Takes the value of a question's answer; 0 takes it back.
    pub(crate) fn set(&mut self, guide: &Guide, question: usize, value: usize, moves: &mut Moves) {
        let before = self.value(question);
        if let Some(given) = self.given.get_mut(question) {
            *given = value;
        }
        self.moved(guide, question, before, moves);
        self.settle(guide, moves);
    }

    /// Fixes an indicator.
    pub(crate) fn fix_item(&mut self, guide: &Guide, item: usize, yes: bool) {
        let before = self.item(item);
        if let Some(fixed) = self.fixed.items.get_mut(item) {
            *fixed = Some(yes);
        }
        self.item_moved(guide, item, before, &mut Moves::default());
        self.settle(guide, &mut Moves::default());
    }

    /// Fixes the age.
    pub(crate) fn fix_age(&mut self, guide: &Guide, age: Age) {
        self.age = age;
        self.fixed.age = true;
        guide.tables.age_dependents.iter().for_each(|&question| self.doubt(question));
        self.settle(guide, &mut Moves::default());
    }

    /// Fixes a form.
    pub(crate) fn fix_form(&mut self, form: usize, state: FormState) {
        if let (Some(known), Some(fixed)) =
            (self.forms.get_mut(form), self.fixed.forms.get_mut(form))
        {
            *known = state;
            *fixed = true;
        }
    }

    /// Fixes an urgent need.
    pub(crate) fn fix_urgent(&mut self, urgent: usize, yes: bool) {
        if let (Some(votes), Some(fixed)) =
            (self.urgent.get_mut(urgent), self.fixed.urgent.get_mut(urgent))
        {
            *votes = Votes::default();
            votes.vote(yes, true);
            *fixed = true;
        }
    }

    /// Fixes the officer's concern.
    pub(crate) fn fix_concern(&mut self, yes: bool) {
        self.concern = Votes::default();
        self.concern.vote(yes, true);
        self.fixed.concern = true;
    }

    /// An act that was given by hand.
    pub(crate) fn vote_act(&mut self, act: usize, yes: bool) {
        if let Some(votes) = self.acts.get_mut(act) {
            votes.vote(yes, true);
        }
    }

    /// The set to use, whatever age and forms say.
    pub(crate) fn name_set(&mut self, set: Option<usize>) {
        self.named_set = set;
    }

    /// The value that counts: of a question that is not asked, none.
    pub(crate) fn value(&self, question: usize) -> usize {
        if self.is_shown(question) { self.given.get(question).copied().unwrap_or(0) } else { 0 }
    }

    /// The value that was given, whether the question is asked or not.
    pub(crate) fn given(&self, question: usize) -> usize {
        self.given.get(question).copied().unwrap_or(0)
    }

    pub(crate) fn item_fixed(&self, item: usize) -> Option<bool> {
        self.fixed.items.get(item).copied().flatten()
    }

    pub(crate) fn form_is_fixed(&self, form: usize) -> bool {
        self.fixed.forms.get(form).copied().unwrap_or(false)
    }

    pub(crate) fn urgent_is_fixed(&self, urgent: usize) -> bool {
        self.fixed.urgent.get(urgent).copied().unwrap_or(false)
    }

    pub(crate) fn age_is_fixed(&self) -> bool {
        self.fixed.age
    }

    pub(crate) fn concern_is_fixed(&self) -> bool {
        self.fixed.concern
    }

    pub(crate) fn named_set(&self) -> Option<usize> {
        self.named_set
    }

    pub(crate) fn is_shown(&self, question: usize) -> bool {
        self.shown.get(question).copied().unwrap_or(false)
    }

    pub(crate) fn item(&self, item: usize) -> Truth {
        match self.fixed.items.get(item).copied().flatten() {
            Some(yes) => yes.into(),
            None => self.items.get(item).copied().unwrap_or_default().truth(),
        }
    }

    pub(crate) fn sign(&self, sign: usize) -> Truth {
        self.signs.get(sign).copied().unwrap_or_default().truth()
    }

    pub(crate) fn act(&self, act: usize) -> Truth {
        self.acts.get(act).copied().unwrap_or_default().truth()
    }

    pub(crate) fn urgent(&self, urgent: usize) -> Truth {
        self.urgent.get(urgent).copied().unwrap_or_default().truth()
    }

    pub(crate) fn concern(&self) -> Truth {
        self.concern.truth()
    }

    pub(crate) fn form(&self, form: usize) -> FormState {
        self.forms.get(form).copied().unwrap_or_default()
    }

    pub(crate) fn age(&self) -> Age {
        self.age
    }

    pub(crate) fn tally(&self, guide: &Guide, set: usize, dimension: usize) -> Tally {
        let at = set * guide.dimensions.len() + dimension;
        self.tallies.get(at).copied().unwrap_or_default()
    }

    /// The truth of a condition here.
    pub(crate) fn test(&self, test: &Test) -> Truth {
        match test {
            Test::All(all) => all.iter().fold(Truth::True, |so_far, it| so_far.and(self.test(it))),
            Test::Any(any) => any.iter().fold(Truth::False, |so_far, it| so_far.or(self.test(it))),
            Test::Not(not) => self.test(not).negate(),
            Test::In(question, values) => match self.value(*question) {
                0 => Truth::Unknown,
                value => (values >> value & 1 == 1).into(),
            },
            Test::Item(item, yes) => {
                let truth = self.item(*item);
                if *yes { truth } else { truth.negate() }
            }
        }
    }

    fn should_show(&self, guide: &Guide, at: usize) -> bool {
        let Some(question) = guide.questions.get(at) else { return false };
        let suits = match question.audience {
            Audience::Any => true,
            Audience::Adult => !self.age.counts_as_child(),
            Audience::Child => self.age.counts_as_child(),
        };
        if question.retired || !suits {
            return false;
        }
        match guide.tables.tests.get(at).and_then(Option::as_ref) {
            None => true,
            Some(test) => match self.test(test) {
                Truth::True => true,
                Truth::False => false,
                Truth::Unknown => question.shown_when_unknown,
            },
        }
    }

    /// Looks again at every doubtful question, in the order of the guide.
    fn settle(&mut self, guide: &Guide, moves: &mut Moves) {
        while let Some(question) = self.next_doubtful() {
            let shows = self.should_show(guide, question);
            if shows == self.is_shown(question) {
                continue;
            }
            let before = self.value(question);
            if let Some(shown) = self.shown.get_mut(question) {
                *shown = shows;
            }
            if shows { &mut moves.shown } else { &mut moves.hidden }.push(question);
            self.moved(guide, question, before, moves);
        }
    }

    /// The value that counts may have changed: takes back what was said, says what is said now.
    fn moved(&mut self, guide: &Guide, question: usize, before: usize, moves: &mut Moves) {
        let now = self.value(question);
        if now == before {
            return;
        }
        for (value, more) in [(before, false), (now, true)] {
            let of_question = guide.tables.effects.get(question);
            let effects = of_question.and_then(|values| values.get(value));
            for effect in effects.into_iter().flatten() {
                self.say(guide, *effect, more, moves);
            }
        }
        for &waiting in guide.tables.dependents.get(question).into_iter().flatten() {
            self.doubt(waiting);
        }
    }

    fn say(&mut self, guide: &Guide, effect: Effect, more: bool, moves: &mut Moves) {
        let vote = |votes: Option<&mut Votes>, yes| {
            if let Some(votes) = votes {
                votes.vote(yes, more);
            }
        };
        match effect {
            Effect::Item(item, yes) => {
                let before = self.item(item);
                vote(self.items.get_mut(item), yes);
                self.item_moved(guide, item, before, moves);
            }
            Effect::Act(act, yes) => vote(self.acts.get_mut(act), yes),
            Effect::Sign(sign, yes) => vote(self.signs.get_mut(sign), yes),
            Effect::Urgent(urgent, yes) => {
                if !self.fixed.urgent.get(urgent).copied().unwrap_or(false) {
                    vote(self.urgent.get_mut(urgent), yes);
                }
            }
            Effect::Concern(yes) => {
                if !self.fixed.concern {
                    self.concern.vote(yes, more);
                }
            }
            Effect::Form(form, state) => {
                if let (Some(known), Some(false)) =
                    (self.forms.get_mut(form), self.fixed.forms.get(form))
                {
                    *known = if more { state } else { FormState::Unknown };
                }
            }
            Effect::Age(age) => {
                if !self.fixed.age {
                    self.age = if more { age } else { Age::Unknown };
                    guide.tables.age_dependents.iter().for_each(|&question| self.doubt(question));
                }
            }
        }
    }

    fn item_moved(&mut self, guide: &Guide, item: usize, before: Truth, moves: &mut Moves) {
        let now = self.item(item);
        if now == before {
            return;
        }
        moves.items.push((item, before));
        for weight in guide.tables.weights.get(item).into_iter().flatten() {
            let at = weight.set * guide.dimensions.len() + weight.dimension;
            let Some(tally) = self.tallies.get_mut(at) else { continue };
            for (truth, more) in [(now, true), (before, false)] {
                let counts = match truth {
                    Truth::True => &mut tally.yes,
                    Truth::Unknown => &mut tally.open,
                    Truth::False => continue,
                };
                if let Some(count) = counts.get_mut(weight.grade) {
                    *count = if more { *count + 1 } else { count.saturating_sub(1) };
                }
            }
        }
        for &waiting in guide.tables.item_dependents.get(item).into_iter().flatten() {
            self.doubt(waiting);
        }
    }

    fn doubt(&mut self, question: usize) {
        if let Some(word) = self.doubtful.get_mut(question / 64) {
            *word |= 1 << (question % 64);
        }
    }

    fn next_doubtful(&mut self) -> Option<usize> {
        let (at, word) = self.doubtful.iter_mut().enumerate().find(|(_, word)| **word != 0)?;
        let bit = word.trailing_zeros();
        *word &= *word - 1;
        Some(at * 64 + usize::try_from(bit).unwrap_or_default())
    }
}
