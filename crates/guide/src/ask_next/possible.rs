//! What is possible at all, whatever is answered: an outer bound, question by question.

use crate::condition::Truth;
use crate::model::{Audience, Guide};
use crate::record::FormState;
use crate::state::State;
use crate::tables::{Effect, Test};

/// A set of truths as bits: 1 false, 2 unknown, 4 true.
type Truths = u8;

const FALSE: Truths = 1;
const UNKNOWN: Truths = 2;
const TRUE: Truths = 4;

/// What each question and indicator could still be.
pub(super) struct Possible {
    /// By question: its values as bits; bit 0 is open or not asked.
    values: Vec<u64>,
    items: Vec<Truths>,
    is_child: bool,
    /// By form: the states it may have.
    pub(super) forms: Vec<Vec<FormState>>,
    /// Whether the officer may come to be concerned, and not to be.
    pub(super) concern: [bool; 2],
    /// Whether acting now is settled, and cannot be taken back by any answer.
    pub(super) act_now_settled: bool,
}

impl Possible {
    /// What is possible for a person of this age.
    pub(super) fn of(guide: &Guide, state: &State, is_child: bool) -> Self {
        let mut possible = Self {
            values: vec![1; guide.questions.len()],
            items: vec![0; guide.indicators.len()],
            is_child,
            forms: vec![Vec::new(); guide.tables.forms.len()],
            concern: [false; 2],
            act_now_settled: false,
        };
        for at in 0..guide.questions.len() {
            let values = possible.of_question(guide, state, at);
            if let Some(known) = possible.values.get_mut(at) {
                *known = values;
            }
        }
        for item in 0..guide.indicators.len() {
            let truths = possible.of_item(guide, state, item);
            if let Some(known) = possible.items.get_mut(item) {
                *known = truths;
            }
        }
        possible.inputs(guide, state);
        possible
    }

    /// The values that the question may come to have.
    pub(super) fn values(&self, question: usize) -> u64 {
        self.values.get(question).copied().unwrap_or(1)
    }

    pub(super) fn may_be(&self, item: usize, truth: Truth) -> bool {
        self.items.get(item).copied().unwrap_or(UNKNOWN) & bit(truth) != 0
    }

    /// Whether the person may turn out to be an adult, and a child. The age is asked before
    /// anybody of a certain age is, so it does not depend on the rest.
    pub(super) fn ages(guide: &Guide, state: &State) -> Vec<bool> {
        let age = guide.tables.question_index(guide.inputs.age.as_str());
        let may_hide = age
            .and_then(|age| guide.questions.get(age))
            .is_some_and(|question| question.when.is_some());
        let open = age.is_some_and(|age| state.given(age) == 0) || may_hide;
        if open && !state.age_is_fixed() {
            vec![false, true]
        } else {
            vec![state.age().counts_as_child()]
        }
    }

    fn of_question(&self, guide: &Guide, state: &State, at: usize) -> u64 {
        let Some(question) = guide.questions.get(at) else { return 1 };
        let suits = match question.audience {
            Audience::Any => TRUE,
            Audience::Adult if self.is_child => FALSE,
            Audience::Child if !self.is_child => FALSE,
            Audience::Adult | Audience::Child => TRUE,
        };
        let when = match guide.tables.tests.get(at).and_then(Option::as_ref) {
            None => TRUE,
            Some(test) => {
                let truths = self.test(guide, state, test);
                let unknown = if question.shown_when_unknown { TRUE } else { FALSE };
                let settled = truths & (TRUE | FALSE);
                if truths & UNKNOWN != 0 { settled | unknown } else { settled }
            }
        };
        let may_show = !question.retired && suits & TRUE != 0 && when & TRUE != 0;
        let may_hide = question.retired || suits & FALSE != 0 || when & FALSE != 0;
        let count = guide.tables.effects.get(at).map_or(1, Vec::len);
        let given = match state.given(at) {
            0 => all_values(count),
            value => 1 << value,
        };
        (if may_show { given } else { 1 }) | u64::from(may_hide)
    }

    fn test(&self, guide: &Guide, state: &State, test: &Test) -> Truths {
        match test {
            Test::All(all) => {
                fold(all.iter().map(|it| self.test(guide, state, it)), TRUE, Truth::and)
            }
            Test::Any(any) => {
                fold(any.iter().map(|it| self.test(guide, state, it)), FALSE, Truth::or)
            }
            Test::Not(not) => map(self.test(guide, state, not), Truth::negate),
            Test::In(question, mask) => {
                let values = self.values(*question);
                let mut truths = if values & 1 != 0 { UNKNOWN } else { 0 };
                truths |= if values & !1 & mask != 0 { TRUE } else { 0 };
                truths | if values & !1 & !mask != 0 { FALSE } else { 0 }
            }
            Test::Item(item, yes) => {
                let truths = self.of_item(guide, state, *item);
                if *yes { truths } else { map(truths, Truth::negate) }
            }
        }
    }

    /// Yes stands over no, and no over silence.
    fn of_item(&self, guide: &Guide, state: &State, item: usize) -> Truths {
        if let Some(yes) = state.item_fixed(item) {
            return bit(yes.into());
        }
        let (mut may_yes, mut must_yes, mut may_no) = (false, false, false);
        let mut always_said = false;
        for &speaker in guide.tables.speakers.get(item).into_iter().flatten() {
            let said = self.said_by(guide, speaker, item);
            may_yes |= said & TRUE != 0;
            must_yes |= said == TRUE;
            may_no |= said & FALSE != 0;
            always_said |= said & UNKNOWN == 0;
        }
        if must_yes {
            return TRUE;
        }
        let yes = if may_yes { TRUE } else { 0 };
        let no = if may_no { FALSE } else { 0 };
        yes | no | if always_said { 0 } else { UNKNOWN }
    }

    /// Whether the question's word on the item changes nothing, because another question has
    /// spoken for good: yes stands over everything, and a no adds nothing to a yes or a no.
    pub(super) fn is_settled_by_others(
        &self,
        guide: &Guide,
        question: usize,
        item: usize,
        says_yes: bool,
    ) -> bool {
        let speakers = guide.tables.speakers.get(item).into_iter().flatten();
        speakers.filter(|&&speaker| speaker != question).any(|&speaker| {
            let said = self.said_by(guide, speaker, item);
            said == TRUE || (!says_yes && said & UNKNOWN == 0)
        })
    }

    /// What a question may say of an item.
    fn said_by(&self, guide: &Guide, speaker: usize, item: usize) -> Truths {
        let possible = self.values(speaker);
        let values = guide.tables.effects.get(speaker).into_iter().flatten().enumerate();
        let possible = values.filter(|(value, _)| possible >> value & 1 == 1);
        possible.fold(0, |said, (_, effects)| {
            let of_item = effects.iter().find_map(|effect| match effect {
                Effect::Item(at, yes) if *at == item => Some(*yes),
                _ => None,
            });
            said | bit(of_item.map_or(Truth::Unknown, Truth::from))
        })
    }

    fn inputs(&mut self, guide: &Guide, state: &State) {
        for form in 0..self.forms.len() {
            let states = self.of_form(guide, state, form);
            if let Some(known) = self.forms.get_mut(form) {
                *known = states;
            }
        }
        let says = |question: &dalil_case::QuestionId, wanted: Effect| {
            let at = guide.tables.question_index(question.as_str());
            let possible = at.map_or(1, |at| self.values(at));
            let values = at.and_then(|at| guide.tables.effects.get(at)).into_iter().flatten();
            let saying = values.enumerate().filter(|(_, effects)| effects.contains(&wanted));
            let saying = saying.fold(0_u64, |bits, (value, _)| bits | 1 << value);
            (possible & saying != 0, possible & !saying == 0)
        };
        let (may, must) = says(&guide.inputs.concern, Effect::Concern(true));
        let concern = if state.concern_is_fixed() {
            let concerned = state.concern() == Truth::True;
            [concerned, !concerned]
        } else {
            [may, !must]
        };
        let act_now_settled = guide.inputs.urgent.values().enumerate().any(|(at, question)| {
            let fixed = state.urgent_is_fixed(at) && state.urgent(at) == Truth::True;
            fixed || says(question, Effect::Urgent(at, true)).1
        });
        self.concern = concern;
        self.act_now_settled = act_now_settled;
    }

    fn of_form(&self, guide: &Guide, state: &State, form: usize) -> Vec<FormState> {
        if state.form_is_fixed(form) {
            return vec![state.form(form)];
        }
        let question = guide.inputs.forms.values().nth(form);
        let at = question.and_then(|id| guide.tables.question_index(id.as_str()));
        let Some(at) = at else { return vec![FormState::Unknown] };
        let possible = self.values(at);
        let mut states = Vec::new();
        for (value, effects) in guide.tables.effects.get(at).into_iter().flatten().enumerate() {
            if possible >> value & 1 == 0 {
                continue;
            }
            let said = effects.iter().find_map(|effect| match effect {
                Effect::Form(of, said) if *of == form => Some(*said),
                _ => None,
            });
            let said = said.unwrap_or_default();
            if !states.contains(&said) {
                states.push(said);
            }
        }
        states
    }
}

fn bit(truth: Truth) -> Truths {
    match truth {
        Truth::False => FALSE,
        Truth::Unknown => UNKNOWN,
        Truth::True => TRUE,
    }
}

fn all_values(count: usize) -> u64 {
    if count >= 64 { u64::MAX } else { (1 << count) - 1 }
}

const EACH: [Truth; 3] = [Truth::False, Truth::Unknown, Truth::True];

fn map(truths: Truths, by: impl Fn(Truth) -> Truth) -> Truths {
    let held = EACH.into_iter().filter(|&truth| truths & bit(truth) != 0);
    held.fold(0, |all, truth| all | bit(by(truth)))
}

fn fold(
    parts: impl Iterator<Item = Truths>,
    start: Truths,
    by: impl Fn(Truth, Truth) -> Truth + Copy,
) -> Truths {
    parts.fold(start, |so_far, part| {
        let held = EACH.into_iter().filter(|&truth| so_far & bit(truth) != 0);
        held.fold(0, |all, left| all | map(part, |right| by(left, right)))
    })
}
