//! Which words a pack needs, from its structure alone.

use std::collections::BTreeMap;

use crate::model::{Conclusion, Guide, Layout, Question};

/// Message ids with their attributes. `true`: must be there; `false`: may be.
#[derive(Default)]
pub(super) struct Required {
    pub(super) words: BTreeMap<String, bool>,
}

impl Required {
    fn need(&mut self, id: String, attributes: &[&str]) {
        for attribute in attributes {
            self.words.insert(format!("{id}.{attribute}"), true);
        }
        self.words.insert(id, true);
    }

    fn may(&mut self, id: &str, attributes: &[&str]) {
        for attribute in attributes {
            self.words.entry(format!("{id}.{attribute}")).or_insert(false);
        }
    }

    fn question(&mut self, question: &Question, guide: &Guide) {
        let id = format!("q-{}", question.id);
        if question.sensitive {
            self.need(id.clone(), &["label", "say-first"]);
        } else {
            self.need(id.clone(), &["label"]);
        }
        self.may(&id, &["why", "note"]);
        if let Some(group) = &question.group {
            self.need(format!("group-{group}"), &[]);
        }
        if let Some(unit) = &question.unit {
            self.need(format!("unit-{unit}"), &[]);
        }
        let table = question.page.as_ref().filter(|page| {
            let page = guide.pages.iter().find(|known| known.id == **page);
            page.is_some_and(|page| page.layout == Layout::Table)
        });
        for choice in &question.choices {
            match table {
                Some(page) => self.need(format!("page-{page}-{}", choice.id), &[]),
                None => self.need(format!("{id}-{}", choice.id), &[]),
            }
        }
    }
}

pub(super) fn required(guide: &Guide) -> Required {
    let mut required = Required::default();
    for id in ["guide-title", "guide-legal-reminder", "forbidden-words"] {
        required.need(id.to_owned(), &[]);
    }
    for id in ["element-act", "element-means", "element-purpose"] {
        required.need(id.to_owned(), &[]);
    }
    for section in &guide.sections {
        required.need(format!("section-{}", section.id), &[]);
    }
    for page in &guide.pages {
        required.need(format!("page-{}", page.id), &[]);
        required.may(&format!("page-{}", page.id), &["hint"]);
    }
    for question in &guide.questions {
        required.question(question, guide);
    }
    for indicator in &guide.indicators {
        required.need(format!("ind-{}", indicator.key), &[]);
    }
    for sign in &guide.signs {
        required.need(format!("sign-{}", sign.key), &[]);
    }
    for dimension in &guide.dimensions {
        required.need(format!("dim-{}", dimension.id), &["short"]);
    }
    for act in &guide.tables.acts {
        required.need(format!("act-{act}"), &[]);
    }
    for form in guide.inputs.forms.keys() {
        required.need(format!("form-{form}"), &["named"]);
    }
    for conclusion in Conclusion::ALL {
        required.need(format!("rung-{}", conclusion.id()), &["meaning", "next"]);
    }
    for row in &guide.rows {
        required.need(format!("row-{}", row.id), &[]);
    }
    for urgent in guide.inputs.urgent.keys() {
        required.need(format!("urgent-{urgent}"), &["do"]);
    }
    for route in &guide.routes {
        required.need(format!("route-{}", route.id), &["do"]);
    }
    for need in &guide.needs {
        required.need(format!("need-{}", need.id), &[]);
    }
    for service in &guide.services {
        required.need(format!("service-{}", service.id), &["role", "how"]);
    }
    for exercise in &guide.exercises {
        let id = format!("exercise-{}", exercise.id);
        required.need(id.clone(), &["scene", "why", "first", "traps"]);
        for role in &exercise.people {
            required.need(format!("{id}-person-{}", role.id), &[]);
        }
        for line in &exercise.lines {
            required.need(format!("{id}-says-{}", line.id), &[]);
        }
    }
    for source in &guide.sources {
        required.need(format!("source-{}", source.id), &[]);
    }
    required
}
