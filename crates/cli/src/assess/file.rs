//! The answers file: from JSON to a record, refusing whatever the guide does not know.
//!
//! What is given for an indicator, a form or an input itself stands over what answers say of it.

use std::collections::BTreeMap;

use dalil_case::{Answer, Answers, Basis, QuestionId, Response};
use dalil_guide::{Age, FormState, Guide, ItemState, Kind, Known, Record, Refusal, record_of};

use super::json::Node;
use crate::failure::Failure;

type Entries<'n> = &'n [(String, Node)];

pub(super) fn record(text: &str, guide: &Guide) -> Result<Record, Failure> {
    let node = serde_json::from_str::<Node>(text).map_err(|error| {
        Failure::new("answers-not-json").about("line", error.line()).about("column", error.column())
    })?;
    if let Some(name) = node.twice() {
        return Err(Failure::new("answers-twice").about("field", name));
    }
    let Node::Named(fields) = &node else { return Err(wrong_shape("{}")) };
    let known = ["age", "set", "forms", "indicators", "acts", "answers", "urgent", "concern"];
    if let Some((name, _)) = fields.iter().find(|(name, _)| !known.contains(&name.as_str())) {
        return Err(Failure::new("answers-unknown-field").about("field", name));
    }
    let file = File { fields, guide };
    let mut record = record_of(guide, &file.answers()?);
    file.age(&mut record)?;
    file.set(&mut record)?;
    file.forms(&mut record)?;
    file.indicators(&mut record)?;
    file.acts(&mut record)?;
    file.urgent(&mut record)?;
    file.concern(&mut record)?;
    Ok(record)
}

struct File<'f> {
    fields: Entries<'f>,
    guide: &'f Guide,
}

impl<'f> File<'f> {
    fn field(&self, name: &str) -> Option<&'f Node> {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, node)| node)
    }

    fn text(&self, name: &str) -> Result<Option<&'f str>, Failure> {
        match self.field(name) {
            None => Ok(None),
            Some(Node::Text(text)) => Ok(Some(text)),
            Some(_) => Err(wrong_shape(name)),
        }
    }

    fn named(&self, name: &str) -> Result<Entries<'f>, Failure> {
        match self.field(name) {
            None => Ok(&[]),
            Some(Node::Named(entries)) => Ok(entries),
            Some(_) => Err(wrong_shape(name)),
        }
    }

    fn age(&self, record: &mut Record) -> Result<(), Failure> {
        let age = match self.text("age")? {
            None => return Ok(()),
            Some("adult") => Age::Adult,
            Some("under-18") => Age::Under18,
            Some("doubtful") => Age::Doubtful,
            // Unknown takes nothing away from what the answers say.
            Some("unknown") => return Ok(()),
            Some(other) => return Err(Failure::new("unknown-age").about("id", other)),
        };
        record.age = age.into();
        Ok(())
    }

    fn set(&self, record: &mut Record) -> Result<(), Failure> {
        let Some(set) = self.text("set")? else { return Ok(()) };
        if !self.guide.sets.iter().any(|known| known.id == set) {
            return Err(Failure::new("unknown-set").about("id", set));
        }
        record.set = Some(set.to_owned());
        Ok(())
    }

    fn forms(&self, record: &mut Record) -> Result<(), Failure> {
        for (form, node) in self.named("forms")? {
            if !self.guide.inputs.forms.contains_key(form) {
                return Err(Failure::new("unknown-form").about("id", form));
            }
            let state = match node.shown().as_str() {
                "confirmed" => FormState::Confirmed,
                "suspected" => FormState::Suspected,
                "none" => FormState::None,
                "unknown" => FormState::Unknown,
                other => return Err(unknown("unknown-form-state", form, other)),
            };
            if state != FormState::Unknown {
                record.forms.insert(form.clone(), state.into());
            }
        }
        Ok(())
    }

    fn indicators(&self, record: &mut Record) -> Result<(), Failure> {
        for (key, node) in self.named("indicators")? {
            if self.guide.indicator(key).is_none() {
                return Err(Failure::new("unknown-indicator").about("id", key));
            }
            give(&mut record.items, key, item(key, node)?);
        }
        Ok(())
    }

    fn acts(&self, record: &mut Record) -> Result<(), Failure> {
        let acts = self.guide.acts().collect::<Vec<_>>();
        for (act, node) in self.named("acts")? {
            if !acts.contains(&act.as_str()) {
                return Err(Failure::new("unknown-act").about("id", act));
            }
            give(&mut record.acts, act, item(act, node)?);
        }
        Ok(())
    }

    fn urgent(&self, record: &mut Record) -> Result<(), Failure> {
        let flags = match self.field("urgent") {
            None => return Ok(()),
            Some(Node::List(flags)) => flags,
            Some(_) => return Err(wrong_shape("urgent")),
        };
        for flag in flags {
            let Node::Text(flag) = flag else { return Err(wrong_shape("urgent")) };
            if !self.guide.inputs.urgent.contains_key(flag) {
                return Err(Failure::new("unknown-urgent").about("id", flag));
            }
            record.urgent.insert(flag.clone(), ItemState::Yes.into());
        }
        Ok(())
    }

    fn concern(&self, record: &mut Record) -> Result<(), Failure> {
        match self.field("concern") {
            None => {}
            Some(Node::Truth(true)) => record.concern = ItemState::Yes.into(),
            Some(Node::Truth(false)) => record.concern = ItemState::No.into(),
            Some(_) => return Err(wrong_shape("concern")),
        }
        Ok(())
    }

    fn answers(&self) -> Result<Answers, Failure> {
        let mut answers = Answers::new();
        for (name, node) in self.named("answers")? {
            let id = QuestionId::from(name.as_str());
            let kind = self.guide.question(&id).map(|question| question.kind);
            let kind = kind.ok_or_else(|| Failure::new("unknown-question").about("id", name))?;
            let response = response(kind, node)
                .ok_or_else(|| unknown("unsuited-response", name, &node.shown()))?;
            let question = self
                .guide
                .admit(&id, &response)
                .map_err(|refusal| refused(&refusal, &node.shown()))?;
            let basis = question.basis.unwrap_or(Basis::ToldByPerson);
            answers.insert(id, Answer { response, basis });
        }
        Ok(answers)
    }
}

/// What a leaf means for a question of this kind.
fn response(kind: Kind, node: &Node) -> Option<Response> {
    Some(match (kind, node) {
        (Kind::Number, Node::Number(number)) => Response::Number(*number),
        (_, Node::Text(text)) => match (text.as_str(), kind) {
            ("unknown", _) => Response::Unknown,
            ("declined", _) => Response::Declined,
            ("not-asked", _) => Response::NotAsked,
            ("yes", Kind::YesNo | Kind::Statement) => Response::Yes,
            ("no", Kind::YesNo | Kind::Statement) => Response::No,
            (_, Kind::Choice) => Response::Choice(text.clone()),
            (_, Kind::Date) => Response::Date(text.clone()),
            (_, Kind::Text) => Response::Text(text.clone()),
            (_, Kind::YesNo | Kind::Statement | Kind::Number) => return None,
        },
        _ => return None,
    })
}

/// An open state takes nothing away from a yes or no that the answers say.
fn give(items: &mut BTreeMap<String, Known<ItemState>>, id: &str, state: ItemState) {
    let open = items.get(id).is_none_or(|known| known.value.is_open());
    if open || !state.is_open() {
        items.insert(id.to_owned(), state.into());
    }
}

fn item(id: &str, node: &Node) -> Result<ItemState, Failure> {
    Ok(match node {
        Node::Text(text) => match text.as_str() {
            "yes" => ItemState::Yes,
            "no" => ItemState::No,
            "unknown" => ItemState::Unknown,
            "declined" => ItemState::Declined,
            "not-asked" => ItemState::NotAsked,
            other => return Err(unknown("unknown-response", id, other)),
        },
        other => return Err(unknown("unknown-response", id, &other.shown())),
    })
}

/// The code of a refusal is the code of the failure. A free text is never repeated.
fn refused(refusal: &Refusal, response: &str) -> Failure {
    let response = match refusal {
        Refusal::UnknownChoice(..) | Refusal::NumberOutOfRange(..) => response,
        _ => "…",
    };
    unknown(refusal.code(), refusal.question().as_str(), response)
}

fn unknown(code: &'static str, id: &str, response: &str) -> Failure {
    Failure::new(code).about("id", id).about("response", response)
}

fn wrong_shape(field: &str) -> Failure {
    Failure::new("answers-wrong-shape").about("field", field)
}

#[cfg(test)]
mod tests;
