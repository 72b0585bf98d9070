//! The rows of the ladder as alternatives of bits: what must be there and what must not.

use crate::model::{Conclusion, FactCondition, Purpose, Row, RowAge};
use crate::state::{Facts, bits, fact_bit};

/// One alternative of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Term {
    must: Facts,
    must_not: Facts,
    age: RowAge,
    pub(crate) row: usize,
}

impl Term {
    pub(crate) fn holds(&self, facts: Facts, is_child: bool) -> bool {
        let suits = match self.age {
            RowAge::Any => true,
            RowAge::Adult => !is_child,
            RowAge::Child => is_child,
        };
        suits && facts & self.must == self.must && facts & self.must_not == 0
    }
}

/// All alternatives of all rows, in the order of the rows.
pub(super) fn of_rows(rows: &[Row]) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        for age in ages(row.age) {
            let alternatives = expand(&row.when, true, rows, age);
            let of_age = alternatives.into_iter().map(|Bits { must, must_not }| Term {
                must,
                must_not,
                age,
                row: at,
            });
            terms.extend(of_age);
        }
    }
    terms
}

/// Which rows hold for "could rise" depends on the age, so a row for everybody is taken apart.
fn ages(age: RowAge) -> Vec<RowAge> {
    match age {
        RowAge::Any => vec![RowAge::Adult, RowAge::Child],
        one => vec![one],
    }
}

#[derive(Clone, Copy, Debug)]
struct Bits {
    must: Facts,
    must_not: Facts,
}

const NOTHING: Bits = Bits { must: 0, must_not: 0 };

/// The alternatives under which a condition is `wanted`: a disjunctive normal form.
fn expand(condition: &FactCondition, wanted: bool, rows: &[Row], age: RowAge) -> Vec<Bits> {
    match (condition, wanted) {
        (FactCondition::Always, true) => vec![NOTHING],
        (FactCondition::Always, false) => Vec::new(),
        (FactCondition::Not(inner), _) => expand(inner, !wanted, rows, age),
        (FactCondition::All(all), true) | (FactCondition::Any(all), false) => {
            every(all.iter().map(|inner| expand(inner, wanted, rows, age)))
        }
        (FactCondition::Any(any), true) | (FactCondition::All(any), false) => {
            any.iter().flat_map(|inner| expand(inner, wanted, rows, age)).collect()
        }
        (FactCondition::Fact(fact), true) => {
            vec![Bits { must: fact_bit(*fact), must_not: 0 }]
        }
        (FactCondition::Fact(fact), false) => {
            vec![Bits { must: 0, must_not: fact_bit(*fact) }]
        }
        (FactCondition::Purpose(purposes), true) => purposes.iter().map(of_purpose).collect(),
        (FactCondition::Purpose(purposes), false) => {
            let all = [Purpose::Yes, Purpose::Suspected, Purpose::Open, Purpose::No];
            all.iter().filter(|purpose| !purposes.contains(purpose)).map(of_purpose).collect()
        }
        (FactCondition::CouldRise, _) => could_rise(wanted, rows, age),
        // The reader lets these into routes alone.
        (
            FactCondition::AnyYes(_)
            | FactCondition::Positive(_)
            | FactCondition::AgeIs(_)
            | FactCondition::AnythingSaid
            | FactCondition::Answer(_),
            _,
        ) => Vec::new(),
    }
}

/// P is the first of yes, suspected, open that holds, else no.
fn of_purpose(purpose: &Purpose) -> Bits {
    let (yes, suspected, open) = (bits::PURPOSE_YES, bits::PURPOSE_SUSPECTED, bits::PURPOSE_OPEN);
    match purpose {
        Purpose::Yes => Bits { must: yes, must_not: 0 },
        Purpose::Suspected => Bits { must: suspected, must_not: yes },
        Purpose::Open => Bits { must: open, must_not: yes | suspected },
        Purpose::No => Bits { must: 0, must_not: yes | suspected | open },
    }
}

/// A row above "not enough information" would hold if everything open turned out to be so.
fn could_rise(wanted: bool, rows: &[Row], age: RowAge) -> Vec<Bits> {
    let higher = rows.iter().filter(|row| {
        row.conclusion > Conclusion::NotEnoughInformation && ages(row.age).contains(&age)
    });
    let then = |alternative: Bits| Bits {
        must: alternative.must << bits::THEN,
        must_not: alternative.must_not << bits::THEN,
    };
    // Nothing is open any more then, so "could rise" inside a higher row adds nothing.
    let without = |row: &Row| match row.when {
        FactCondition::CouldRise if wanted => Vec::new(),
        FactCondition::CouldRise => vec![NOTHING],
        _ => expand(&row.when, wanted, &[], age).into_iter().map(then).collect(),
    };
    if wanted { higher.flat_map(without).collect() } else { every(higher.map(without)) }
}

/// One alternative of each, joined; alternatives that contradict themselves fall away.
fn every(parts: impl Iterator<Item = Vec<Bits>>) -> Vec<Bits> {
    parts.fold(vec![NOTHING], |so_far, alternatives| {
        let joined = so_far.iter().flat_map(|left| {
            alternatives.iter().map(|right| Bits {
                must: left.must | right.must,
                must_not: left.must_not | right.must_not,
            })
        });
        joined.filter(|bits| bits.must & bits.must_not == 0).collect()
    })
}

/// The steps of the ladder for one age, highest first: which facts reach at least this step.
/// Rows descend, so the conclusion is the highest step that is reached, whatever row does it;
/// that leaves far fewer facts to tell apart than the rows themselves.
#[derive(Clone, Debug, Default)]
pub(crate) struct Steps {
    steps: Vec<(Conclusion, Vec<Bits>)>,
    /// The facts that any step looks at.
    pub(crate) looks_at: Facts,
}

impl Steps {
    pub(super) fn of(rows: &[Row], terms: &[Term], is_child: bool) -> Self {
        let mut steps = Vec::new();
        let mut reached: Vec<Bits> = Vec::new();
        for conclusion in Conclusion::ALL {
            let own = terms.iter().filter(|term| {
                let row = rows.get(term.row).is_some_and(|row| row.conclusion == conclusion);
                row && term.age != if is_child { RowAge::Adult } else { RowAge::Child }
            });
            reached.extend(own.map(|term| Bits { must: term.must, must_not: term.must_not }));
            reached = simplest(reached);
            steps.push((conclusion, reached.clone()));
        }
        let all = steps.iter().flat_map(|(_, alternatives)| alternatives);
        let looks_at = all.fold(0, |all, bits| all | bits.must | bits.must_not);
        Self { steps, looks_at }
    }

    pub(crate) fn conclusion(&self, facts: Facts) -> Conclusion {
        let reaches = |alternatives: &[Bits]| alternatives.iter().any(|bits| bits.hold(facts));
        let highest = self.steps.iter().find(|(_, alternatives)| reaches(alternatives));
        highest.map_or(Conclusion::OtherRoute, |(conclusion, _)| *conclusion)
    }
}

impl Bits {
    fn hold(self, facts: Facts) -> bool {
        facts & self.must == self.must && facts & self.must_not == 0
    }

    /// Whether the other one holds wherever this one does.
    fn implies(self, other: Self) -> bool {
        self.must & other.must == other.must && self.must_not & other.must_not == other.must_not
    }
}

/// The same alternatives with nothing in them that makes no difference.
fn simplest(mut alternatives: Vec<Bits>) -> Vec<Bits> {
    for at in 0..alternatives.len() {
        for bit in (0..Facts::BITS).map(|bit| 1 << bit) {
            let Some(&own) = alternatives.get(at) else { break };
            let flipped = Bits { must: own.must | bit, must_not: own.must_not & !bit };
            let covered = alternatives.iter().any(|other| flipped.implies(*other));
            if own.must_not & bit != 0
                && covered
                && let Some(own) = alternatives.get_mut(at)
            {
                own.must_not &= !bit;
            }
        }
    }
    let mut kept: Vec<Bits> = Vec::new();
    for (at, own) in alternatives.iter().enumerate() {
        let mut others = alternatives.iter().enumerate().filter(|(other, _)| *other != at);
        let absorbed = others.any(|(other_at, other)| {
            own.implies(*other) && (other_at < at || !other.implies(*own))
        });
        if !absorbed {
            kept.push(*own);
        }
    }
    kept
}
