//! Inputs, dimension rule, ladder and routes.

use toml::{Spanned, Value};

use super::Register;
use super::questions::leaf_mistake;
use crate::condition::{Condition, only_entry};
use crate::finding::Code;
use crate::model::{
    Conclusion, DimensionRule, Fact, FactCondition, Indicator, Inputs, Kind, Purpose, Question,
    Route, Row,
};
use crate::read::Read;
use crate::read::raw::{Name, RawAssessment};
use crate::record::Age;

type File = Read<RawAssessment>;

pub(super) struct Ladder {
    pub(super) inputs: Inputs,
    pub(super) dimension_rule: DimensionRule,
    pub(super) rows: Vec<Row>,
    pub(super) routes: Vec<Route>,
}

pub(super) fn compile(
    file: &File,
    questions: &[Question],
    indicators: &[Indicator],
    register: &mut Register,
) -> Ladder {
    let inputs = inputs(file, questions, register);
    let rows = file.raw.row.iter().map(|raw| {
        register.declare_capital("row", &raw.id, file);
        let when = read_condition(&raw.when, file, &[], &[], register);
        Row {
            id: raw.id.get_ref().clone(),
            age: raw.age,
            when,
            conclusion: raw.conclusion,
            basis: raw.basis,
        }
    });
    let rows = rows.collect::<Vec<_>>();
    rows_descend(&rows, file, register);
    let routes = file.raw.route.iter().map(|raw| {
        register.declare("route", &raw.id, file);
        let when = read_condition(&raw.when, file, questions, indicators, register);
        Route { id: raw.id.get_ref().clone(), when }
    });
    let routes = routes.collect();
    let positive_if_any = file.raw.dimension_rule.positive_if_any.clone();
    Ladder { inputs, dimension_rule: DimensionRule { positive_if_any }, rows, routes }
}

fn inputs(file: &File, questions: &[Question], register: &mut Register) -> Inputs {
    let raw = &file.raw.inputs;
    let mut input = |name: &Name, kind: Kind, ways: &[&str]| {
        let named = questions.iter().find(|question| question.id.as_str() == name.get_ref());
        let code = match named {
            None => Some(Code::QuestionDangling),
            Some(question) if question.retired => Some(Code::RetiredReferenced),
            Some(question) => {
                let has_ways = ways.iter().all(|way| question.choice(way).is_some());
                (question.kind != kind || !has_ways).then_some(Code::InputUnsuited)
            }
        };
        if let Some(code) = code {
            let finding = file.place(name.span()).finding(code).with("id", name.get_ref());
            register.find(finding.with("about", name.get_ref()));
        }
        name.get_ref().as_str().into()
    };
    Inputs {
        age: input(&raw.age, Kind::Choice, &["adult", "under-18"]),
        concern: input(&raw.concern, Kind::YesNo, &[]),
        urgent: raw
            .urgent
            .iter()
            .map(|(id, name)| (id.clone(), input(name, Kind::YesNo, &[])))
            .collect(),
        forms: raw
            .forms
            .iter()
            .map(|(id, name)| {
                (id.clone(), input(name, Kind::Choice, &["confirmed", "suspected", "none"]))
            })
            .collect(),
    }
}

fn rows_descend(rows: &[Row], file: &File, register: &mut Register) {
    let mut lowest = Conclusion::StrongGrounds;
    for row in rows {
        if row.conclusion > lowest {
            let finding = register.declared_at("row", &row.id, Code::RowOutOfOrder);
            register.find(finding);
        }
        lowest = lowest.min(row.conclusion);
    }
    if rows.last().is_none_or(|row| row.when != FactCondition::Always) {
        let id = rows.last().map(|row| row.id.clone()).unwrap_or_default();
        register.find(file.place(0..0).finding(Code::RowLastConditional).with("id", id));
    }
}

/// Rows may name facts alone: without questions at hand the words of routes are refused.
fn read_condition(
    value: &Spanned<Value>,
    file: &File,
    questions: &[Question],
    indicators: &[Indicator],
    register: &mut Register,
) -> FactCondition {
    let place = file.place(value.span());
    let mut reader = Reader { questions, indicators, register, place: &place, malformed: false };
    let condition = reader.read(value.get_ref());
    let malformed = condition.is_none() || reader.malformed;
    if malformed {
        register.find(place.finding(Code::ConditionMalformed));
    }
    condition.unwrap_or(FactCondition::Always)
}

struct Reader<'r> {
    questions: &'r [Question],
    indicators: &'r [Indicator],
    register: &'r mut Register,
    place: &'r super::register::Place,
    malformed: bool,
}

impl Reader<'_> {
    fn read(&mut self, value: &Value) -> Option<FactCondition> {
        let (name, inner) = only_entry(value)?;
        Some(match name {
            "all" => FactCondition::All(self.read_all(inner)?),
            "any" => FactCondition::Any(self.read_all(inner)?),
            "not" => FactCondition::Not(Box::new(self.read(inner)?)),
            "always" if inner.as_bool()? => FactCondition::Always,
            "could-rise" if inner.as_bool()? => FactCondition::CouldRise,
            "purpose" => FactCondition::Purpose(one_or_list::<Purpose>(inner)?),
            "fact" => FactCondition::Fact(inner.clone().try_into::<Fact>().ok()?),
            _ if self.questions.is_empty() => return None,
            "anything-said" if inner.as_bool()? => FactCondition::AnythingSaid,
            "any-yes" => FactCondition::AnyYes(self.matching(inner)?),
            "positive" => {
                let id = inner.as_str()?;
                if !self.register.knows("dimension", id) {
                    self.find(Code::DimensionDangling, id, id);
                }
                FactCondition::Positive(id.to_owned())
            }
            "age-is" => FactCondition::AgeIs(one_or_list::<Age>(inner)?),
            _ => {
                let condition = Condition::read(value)?;
                if let Some((code, id, about)) =
                    leaf_mistake(&condition, self.questions, self.register)
                {
                    self.find(code, &id, &about);
                }
                FactCondition::Answer(condition)
            }
        })
    }

    fn read_all(&mut self, value: &Value) -> Option<Vec<FactCondition>> {
        value.as_array()?.iter().map(|inner| self.read(inner)).collect()
    }

    /// The keys that a list of patterns names. A pattern without any key is a slip of the pen.
    fn matching(&mut self, value: &Value) -> Option<Vec<String>> {
        let mut keys = Vec::new();
        for pattern in value.as_array()? {
            let pattern = pattern.as_str()?;
            let known = self.indicators.iter().map(|indicator| &indicator.key);
            let found = known.filter(|key| matches(pattern, key)).cloned().collect::<Vec<_>>();
            if found.is_empty() {
                self.find(Code::IndicatorDangling, pattern, pattern);
            }
            keys.extend(found);
        }
        keys.sort();
        keys.dedup();
        Some(keys)
    }

    fn find(&mut self, code: Code, id: &str, about: &str) {
        self.register.find(self.place.finding(code).with("id", id).with("about", about));
    }
}

fn one_or_list<T: serde::de::DeserializeOwned>(value: &Value) -> Option<Vec<T>> {
    match value {
        Value::Array(_) => value.clone().try_into().ok(),
        _ => Some(vec![value.clone().try_into().ok()?]),
    }
}

/// One `*` stands for anything.
fn matches(pattern: &str, key: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == key,
        Some((start, end)) => {
            key.len() >= start.len() + end.len() && key.starts_with(start) && key.ends_with(end)
        }
    }
}
