//! The facts that the ladder is about, as bits, and the row that they lead to.
//!
//! Every fact is an "or" over dimensions and forms. The upper half holds the same facts as they
//! would be if every unanswered item were yes and every unknown form confirmed.

use crate::condition::Truth;
use crate::model::{Conclusion, DimensionKind, Fact, Guide, Purpose};
use crate::record::FormState;
use crate::tables::Term;

use super::{State, Tally};

/// Facts as bits; see [`bits`].
pub(crate) type Facts = u32;

/// The meaning of each bit. `THEN` shifts to "if everything open turned out to be so".
pub(crate) mod bits {
    pub(crate) const PURPOSE_YES: u32 = 1;
    pub(crate) const PURPOSE_SUSPECTED: u32 = 1 << 1;
    pub(crate) const PURPOSE_OPEN: u32 = 1 << 2;
    pub(crate) const MEANS: u32 = 1 << 3;
    pub(crate) const COERCION: u32 = 1 << 4;
    pub(crate) const VULNERABILITY_SIGN: u32 = 1 << 5;
    pub(crate) const STRONG_MEANS_SIGN: u32 = 1 << 6;
    pub(crate) const STRONG_SIGN: u32 = 1 << 7;
    pub(crate) const ANY_DIMENSION: u32 = 1 << 8;
    pub(crate) const CONCERN: u32 = 1 << 9;
    pub(crate) const THEN: u32 = 16;
}

/// What the ladder makes of the facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) row: usize,
    pub(crate) conclusion: Conclusion,
    pub(crate) set: usize,
    pub(crate) act_now: bool,
}

impl State {
    /// The conclusion, and the set that it rests on.
    pub(crate) fn verdict(&self, guide: &Guide) -> Verdict {
        let is_child = self.age().counts_as_child();
        let act_now = self.urgent.iter().any(|votes| votes.truth() == Truth::True);
        let mut best: Option<Verdict> = None;
        for set in self.active_sets(guide) {
            let row = guide.row_for(self.facts(guide, set), is_child);
            let conclusion =
                guide.rows.get(row).map_or(Conclusion::OtherRoute, |row| row.conclusion);
            // Of two sets with the same row, the confirmed one carries it: sets are asked in order,
            // confirmed ones first.
            if best.is_none_or(|best| row < best.row) {
                best = Some(Verdict { row, conclusion, set, act_now });
            }
        }
        best.unwrap_or(Verdict { row: 0, conclusion: Conclusion::OtherRoute, set: 0, act_now })
    }

    /// The sets to evaluate, confirmed ones first.
    pub(crate) fn active_sets(&self, guide: &Guide) -> Vec<usize> {
        if let Some(named) = self.named_set {
            return vec![named];
        }
        sets_for(guide, &self.forms, self.age().counts_as_child())
    }

    /// The facts of one set.
    pub(crate) fn facts(&self, guide: &Guide, set: usize) -> Facts {
        let mut facts = 0;
        for (at, dimension) in guide.dimensions.iter().enumerate() {
            facts |= dimension_facts(guide, dimension.kind, self.tally(guide, set, at));
        }
        for &form in &self.forms {
            facts |= form_facts(form);
        }
        if self.concern() == Truth::True {
            facts |= concern_facts();
        }
        facts
    }
}

/// The sets that age and forms call for, confirmed ones first.
pub(crate) fn sets_for(guide: &Guide, forms: &[FormState], is_child: bool) -> Vec<usize> {
    let tables = &guide.tables;
    let of_age =
        || (0..guide.sets.len()).filter(|&set| tables.set_is_child.get(set) == Some(&is_child));
    let own_forms = |set: usize| tables.set_forms.get(set).map_or(&[][..], Vec::as_slice);
    let points_to =
        |form: usize| matches!(forms.get(form), Some(FormState::Confirmed | FormState::Suspected));
    let mut active = of_age()
        .filter(|&set| own_forms(set).iter().any(|&form| points_to(form)))
        .collect::<Vec<_>>();
    let other_form = (0..tables.forms.len())
        .any(|form| points_to(form) && !of_age().any(|set| own_forms(set).contains(&form)));
    if other_form || active.is_empty() {
        active.extend(of_age().find(|&set| own_forms(set).is_empty()));
    }
    active.sort_by_key(|&set| (guide.sets.get(set).is_some_and(|set| set.provisional), set));
    active
}

/// What one dimension adds to the facts.
pub(crate) fn dimension_facts(guide: &Guide, kind: DimensionKind, tally: Tally) -> Facts {
    let mut then = tally.yes;
    for (count, open) in then.iter_mut().zip(tally.open) {
        *count += open;
    }
    let now = counts_facts(guide, kind, tally.yes);
    let could = counts_facts(guide, kind, then);
    let mut facts = now | could << bits::THEN;
    if now & bits::PURPOSE_YES == 0 && could & bits::PURPOSE_YES != 0 {
        facts |= bits::PURPOSE_OPEN;
    }
    facts
}

pub(crate) fn counts_facts(guide: &Guide, kind: DimensionKind, counts: [usize; 3]) -> Facts {
    let mut facts = 0;
    let [strong, ..] = counts;
    if guide.tables.is_positive(counts) {
        facts |= bits::ANY_DIMENSION;
        facts |= match kind {
            DimensionKind::Exploitation => bits::PURPOSE_YES,
            DimensionKind::Coercion => bits::MEANS | bits::COERCION,
            DimensionKind::Deception | DimensionKind::Vulnerability => bits::MEANS,
        };
    }
    if strong > 0 {
        facts |= bits::STRONG_SIGN;
        if kind.is_means() {
            facts |= bits::STRONG_MEANS_SIGN;
        }
    }
    if kind == DimensionKind::Vulnerability && counts.iter().any(|&count| count > 0) {
        facts |= bits::VULNERABILITY_SIGN;
    }
    facts
}

/// What one form adds to the facts.
pub(crate) fn form_facts(form: FormState) -> Facts {
    match form {
        FormState::Confirmed => bits::PURPOSE_YES | bits::PURPOSE_YES << bits::THEN,
        FormState::Suspected => bits::PURPOSE_SUSPECTED | bits::PURPOSE_SUSPECTED << bits::THEN,
        FormState::Unknown => bits::PURPOSE_OPEN | bits::PURPOSE_YES << bits::THEN,
        FormState::None => 0,
    }
}

pub(crate) fn concern_facts() -> Facts {
    bits::CONCERN | bits::CONCERN << bits::THEN
}

/// P of the domain reference: the first that holds.
pub(crate) fn purpose(facts: Facts) -> Purpose {
    if facts & bits::PURPOSE_YES != 0 {
        Purpose::Yes
    } else if facts & bits::PURPOSE_SUSPECTED != 0 {
        Purpose::Suspected
    } else if facts & bits::PURPOSE_OPEN != 0 {
        Purpose::Open
    } else {
        Purpose::No
    }
}

impl Guide {
    /// The first row that holds. The last one always does.
    pub(crate) fn row_for(&self, facts: Facts, is_child: bool) -> usize {
        let holds = |term: &&Term| term.holds(facts, is_child);
        let last = self.rows.len().saturating_sub(1);
        self.tables.terms.iter().find(holds).map_or(last, |term| term.row)
    }
}

pub(crate) fn fact_bit(fact: Fact) -> Facts {
    match fact {
        Fact::Means => bits::MEANS,
        Fact::Coercion => bits::COERCION,
        Fact::VulnerabilitySign => bits::VULNERABILITY_SIGN,
        Fact::StrongMeansSign => bits::STRONG_MEANS_SIGN,
        Fact::StrongSign => bits::STRONG_SIGN,
        Fact::Concern => bits::CONCERN,
        Fact::AnyDimension => bits::ANY_DIMENSION,
    }
}
