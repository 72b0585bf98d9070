//! From raw tables to a guide whose references are known to hold.
//!
//! Every mistake is found in one run; a guide comes out only when there is none.
//! Words are not looked at here: see [`crate::check()`].

mod assessment;
mod exercises;
mod indicators;
mod order;
mod questions;
mod register;
mod services;

pub(crate) use order::speaks_to;
pub(crate) use register::Register;

use crate::finding::{Code, Finding};
use crate::model::{Guide, Person, Source};
use crate::read::{
    self, RawPack, Read, Sources,
    raw::{Name, RawGuide},
};
use crate::tables::Tables;

/// Reads and compiles a pack.
///
/// # Errors
/// Every mistake of structure, in the order of files and lines.
pub fn compile(sources: &Sources) -> Result<Guide, Vec<Finding>> {
    let raw = read::read(sources)?;
    let (guide, register) = compile_raw(&raw);
    let mut findings = register.findings;
    findings.sort();
    if findings.is_empty() { Ok(guide) } else { Err(findings) }
}

/// A guide comes out in any case, so that the author's check can go on: dangling names in it
/// simply reach nothing.
pub(crate) fn compile_raw(raw: &RawPack) -> (Guide, Register) {
    let mut register = Register::default();
    let sources = sources(&raw.guide, &mut register);
    let legal_basis = raw.guide.raw.legal_basis.iter().map(|name| {
        register.refer("source", name, &raw.guide, Code::SourceDangling);
        name.get_ref().clone()
    });
    let legal_basis = legal_basis.collect();
    indicators::declare(&raw.indicators, &mut register);
    questions::declare(&raw.sections, &mut register);
    let (dimensions, sets, indicators, signs) = indicators::compile(raw, &mut register);
    let (sections, pages, questions) = questions::compile(&raw.sections, &mut register);
    let ladder = assessment::compile(&raw.assessment, &questions, &indicators, &mut register);
    order::check(&questions, &ladder.inputs, &mut register);
    let (needs, services) = services::compile(&raw.services, &ladder.inputs, &mut register);
    let mut guide = Guide {
        id: raw.guide.raw.id.get_ref().clone(),
        edition: raw.guide.raw.edition.clone(),
        languages: raw.guide.raw.languages.clone(),
        sources,
        legal_basis,
        person: person(&raw.guide, &mut register),
        sections,
        pages,
        questions,
        dimensions,
        sets,
        indicators,
        signs,
        inputs: ladder.inputs,
        dimension_rule: ladder.dimension_rule,
        rows: ladder.rows,
        routes: ladder.routes,
        needs,
        services,
        exercises: Vec::new(),
        tables: Tables::default(),
    };
    guide.tables = Tables::build(&guide);
    guide.exercises = exercises::compile(&raw.exercises, &guide, &mut register);
    (guide, register)
}

/// Names of questions that are there; a language that the guide does not speak serves nobody.
fn person(file: &Read<RawGuide>, register: &mut Register) -> Person {
    let raw = &file.raw.person;
    for name in raw.address.iter().chain(&raw.language) {
        register.refer("question", name, file, Code::QuestionDangling);
    }
    let id = |name: &Option<Name>| name.as_ref().map(|name| name.get_ref().as_str().into());
    let languages = &file.raw.languages;
    let spoken = raw.speaks.iter().filter(|(_, language)| languages.contains(*language));
    Person {
        address: id(&raw.address),
        language: id(&raw.language),
        speaks: spoken.map(|(choice, language)| (choice.clone(), language.clone())).collect(),
    }
}

fn sources(file: &Read<RawGuide>, register: &mut Register) -> Vec<Source> {
    register.declare("guide", &file.raw.id, file);
    let declared = file.raw.source.iter().map(|source| {
        register.declare_capital("source", &source.id, file);
        Source { id: source.id.get_ref().clone(), status: source.status }
    });
    declared.collect()
}
