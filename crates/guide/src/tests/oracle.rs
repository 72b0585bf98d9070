//! The rules once more, read straight from the model: slow, plain, without tables or increments.

use std::collections::BTreeMap;

use dalil_case::{Answers, Response};

use crate::condition::Condition;
use crate::model::{
    Audience, Conclusion, DimensionKind, Fact, FactCondition, Grade, Guide, Purpose, Question,
    RowAge, SetAge,
};

/// What the oracle finds.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) shown: Vec<String>,
    pub(super) items: BTreeMap<String, Option<bool>>,
    pub(super) row: String,
    pub(super) set: String,
    pub(super) conclusion: Conclusion,
    pub(super) act_now: bool,
}

pub(super) fn find(guide: &Guide, answers: &Answers) -> Finding {
    let mut oracle = Oracle { guide, said: BTreeMap::new() };
    let mut shown = Vec::new();
    for question in &guide.questions {
        if oracle.is_shown(question) {
            shown.push(question.id.0.clone());
            if let Some(answer) = answers.get(&question.id).filter(|it| !it.response.is_open()) {
                oracle.said.insert(question.id.0.clone(), answer.response.clone());
            }
        }
    }
    let items = guide.indicators.iter().map(|it| (it.key.clone(), oracle.item(&it.key)));
    let items = items.collect();
    let (row, set) = oracle.row();
    Finding {
        shown,
        items,
        row: guide.rows[row].id.clone(),
        set: guide.sets[set].id.clone(),
        conclusion: guide.rows[row].conclusion,
        act_now: guide.inputs.urgent.values().any(|id| oracle.says(id.as_str(), "yes")),
    }
}

struct Oracle<'g> {
    guide: &'g Guide,
    said: BTreeMap<String, Response>,
}

impl Oracle<'_> {
    fn says(&self, question: &str, way: &str) -> bool {
        match self.said.get(question) {
            Some(Response::Yes) => way == "yes",
            Some(Response::No) => way == "no",
            Some(Response::Choice(choice)) => way == choice,
            _ => false,
        }
    }

    fn is_child(&self) -> bool {
        !self.says(self.guide.inputs.age.as_str(), "adult")
    }

    fn is_shown(&self, question: &Question) -> bool {
        let audience = match question.audience {
            Audience::Any => true,
            Audience::Adult => !self.is_child(),
            Audience::Child => self.is_child(),
        };
        let asked = question
            .when
            .as_ref()
            .is_none_or(|when| self.holds(when).unwrap_or(question.shown_when_unknown));
        audience && asked && !question.retired
    }

    fn holds(&self, condition: &Condition) -> Option<bool> {
        match condition {
            Condition::All(all) => {
                let parts = all.iter().map(|it| self.holds(it)).collect::<Vec<_>>();
                if parts.contains(&Some(false)) {
                    Some(false)
                } else if parts.contains(&None) {
                    None
                } else {
                    Some(true)
                }
            }
            Condition::Any(any) => {
                let parts = any.iter().map(|it| self.holds(it)).collect::<Vec<_>>();
                if parts.contains(&Some(true)) {
                    Some(true)
                } else if parts.contains(&None) {
                    None
                } else {
                    Some(false)
                }
            }
            Condition::Not(inner) => self.holds(inner).map(|truth| !truth),
            Condition::OneOf(question, ways) => {
                self.said.get(question)?;
                Some(ways.iter().any(|way| self.says(question, way)))
            }
            Condition::AtLeast(question, least) => match self.said.get(question)? {
                Response::Number(number) => Some(number >= least),
                _ => None,
            },
            Condition::Indicator(key, yes) => Some(self.item(key)? == *yes),
        }
    }

    fn item(&self, key: &str) -> Option<bool> {
        let has = |keys: &[String]| keys.iter().any(|known| known == key);
        let (mut yes, mut no) = (false, false);
        for question in &self.guide.questions {
            let Some(said) = self.said.get(question.id.as_str()) else { continue };
            match said {
                Response::Yes => yes |= has(&question.indicators),
                Response::No => {
                    no |=
                        question.no_closes && (has(&question.indicators) || has(&question.closes));
                }
                Response::Choice(chosen) => {
                    for choice in &question.choices {
                        let is_chosen = choice.id == *chosen;
                        yes |= is_chosen && has(&choice.indicators);
                        no |= (!is_chosen && has(&choice.indicators))
                            || (is_chosen && has(&choice.closes));
                    }
                }
                Response::Number(number) => {
                    for threshold in question.thresholds.iter().filter(|it| has(&it.indicators)) {
                        yes |= *number >= threshold.at_least;
                        no |= *number < threshold.at_least;
                    }
                }
                _ => {}
            }
        }
        if yes {
            Some(true)
        } else if no {
            Some(false)
        } else {
            None
        }
    }

    fn row(&self) -> (usize, usize) {
        let child = self.is_child();
        let age = if child { SetAge::Child } else { SetAge::Adult };
        let pointing = |form: &String| {
            let question = &self.guide.inputs.forms[form];
            self.says(question.as_str(), "confirmed") || self.says(question.as_str(), "suspected")
        };
        let of_age = self.guide.sets.iter().enumerate().filter(|(_, set)| set.age == age);
        let of_age = of_age.collect::<Vec<_>>();
        let own = |form: &&String| of_age.iter().any(|(_, set)| set.forms.contains(form));
        let other = self.guide.inputs.forms.keys().filter(|form| !own(form)).any(pointing);
        let special = of_age.iter().any(|(_, set)| set.forms.iter().any(pointing));
        let mut best: Option<(usize, bool, usize)> = None;
        for (at, set) in &of_age {
            let active = if set.forms.is_empty() {
                other || !special
            } else {
                set.forms.iter().any(pointing)
            };
            if !active {
                continue;
            }
            let row = self.guide.rows.iter().position(|row| {
                let suits = match row.age {
                    RowAge::Any => true,
                    RowAge::Adult => !child,
                    RowAge::Child => child,
                };
                suits && Facts { oracle: self, set: &set.id, child, then: false }.hold(&row.when)
            });
            let found = (row.unwrap(), set.provisional, *at);
            best = Some(best.map_or(found, |best| best.min(found)));
        }
        let (row, _, set) = best.unwrap();
        (row, set)
    }
}

struct Facts<'o> {
    oracle: &'o Oracle<'o>,
    set: &'o str,
    child: bool,
    /// As if every unanswered item were yes and every unknown form confirmed.
    then: bool,
}

impl Facts<'_> {
    fn yes(&self, key: &str) -> bool {
        self.oracle.item(key).unwrap_or(self.then)
    }

    fn count(&self, dimension: &str, grade: Grade) -> usize {
        let items = self.oracle.guide.indicators.iter().filter(|it| it.dimension == dimension);
        items.filter(|it| it.grades.get(self.set) == Some(&grade) && self.yes(&it.key)).count()
    }

    fn counts(&self, dimension: &str) -> [usize; 3] {
        [Grade::Strong, Grade::Medium, Grade::Weak].map(|grade| self.count(dimension, grade))
    }

    /// The pseudo-code of the domain reference.
    fn positive(&self, dimension: &str) -> bool {
        let [s, m, w] = self.counts(dimension);
        s >= 2 || (s >= 1 && m + w >= 1) || m >= 3 || (m >= 2 && w >= 1)
    }

    fn any(&self, holds: impl Fn(&str, DimensionKind) -> bool) -> bool {
        self.oracle.guide.dimensions.iter().any(|it| holds(&it.id, it.kind))
    }

    fn purpose(&self) -> Purpose {
        let forms = self.oracle.guide.inputs.forms.values();
        let said = |way: &str| forms.clone().any(|it| self.oracle.says(it.as_str(), way));
        let unknown = forms.clone().any(|it| !self.oracle.said.contains_key(it.as_str()));
        let exploited =
            self.any(|id, kind| kind == DimensionKind::Exploitation && self.positive(id));
        let could = Facts { then: true, ..*self };
        let open = could.any(|id, kind| kind == DimensionKind::Exploitation && could.positive(id));
        if said("confirmed") || exploited || (self.then && unknown) {
            Purpose::Yes
        } else if said("suspected") {
            Purpose::Suspected
        } else if unknown || open {
            Purpose::Open
        } else {
            Purpose::No
        }
    }

    fn hold(&self, condition: &FactCondition) -> bool {
        use DimensionKind::{Coercion, Vulnerability};
        match condition {
            FactCondition::Always => true,
            FactCondition::All(all) => all.iter().all(|it| self.hold(it)),
            FactCondition::Any(any) => any.iter().any(|it| self.hold(it)),
            FactCondition::Not(inner) => !self.hold(inner),
            FactCondition::Purpose(purposes) => purposes.contains(&self.purpose()),
            FactCondition::Fact(fact) => match fact {
                Fact::Means => self.any(|id, kind| kind.is_means() && self.positive(id)),
                Fact::Coercion => self.any(|id, kind| kind == Coercion && self.positive(id)),
                Fact::VulnerabilitySign => {
                    self.any(|id, kind| kind == Vulnerability && self.counts(id) != [0, 0, 0])
                }
                Fact::StrongMeansSign => {
                    self.any(|id, kind| kind.is_means() && self.count(id, Grade::Strong) > 0)
                }
                Fact::StrongSign => self.any(|id, _| self.count(id, Grade::Strong) > 0),
                Fact::AnyDimension => self.any(|id, _| self.positive(id)),
                Fact::Concern => self.oracle.says(self.oracle.guide.inputs.concern.as_str(), "yes"),
            },
            FactCondition::CouldRise => {
                let then = Facts { then: true, ..*self };
                let higher = self
                    .oracle
                    .guide
                    .rows
                    .iter()
                    .filter(|row| row.conclusion > Conclusion::NotEnoughInformation);
                let mut suiting = higher.filter(|row| match row.age {
                    RowAge::Any => true,
                    RowAge::Adult => !self.child,
                    RowAge::Child => self.child,
                });
                suiting.any(|row| then.hold(&row.when))
            }
            _ => unreachable!("rows name facts alone"),
        }
    }
}
