//! The referral: one or two pages that a trained person hands to the next.

use serde_json::{Map, Value, json};

use crate::facts::{Basis, Conclusion, Facts, Statement};
use crate::ink::Ink;
use crate::press::{Error, Template};
use crate::sheet::Sheet;

/// All that a referral says.
#[derive(Clone, Debug)]
pub struct Referral {
    /// The top of the paper.
    pub facts: Facts,
    /// What cannot wait; printed before everything else.
    pub act_now: Vec<Need>,
    /// The step of the ladder.
    pub conclusion: Conclusion,
    /// Act, means and purpose, in this order.
    pub elements: Vec<Element>,
    /// What nobody knows yet.
    pub unknown: Vec<String>,
    /// What is needed, the most pressing first.
    pub needs: Vec<Need>,
    /// The services that were chosen. The address of a shelter is never among them.
    pub services: Vec<Service>,
    /// What the person agreed to, recipient by recipient.
    pub consents: Vec<Consent>,
    /// The officer's statement; without it the paper has lines to sign by hand.
    pub statement: Option<Statement>,
}

/// Something that the person needs.
#[derive(Clone, Debug)]
pub struct Need {
    /// What.
    pub what: String,
    /// A few words more.
    pub detail: Option<String>,
    /// How soon.
    pub when: When,
}

/// How soon something is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// At once.
    Now,
    /// Before the day is over.
    Today,
    /// For the coming night.
    Tonight,
    /// In the days to come.
    Later,
    /// It was given.
    Done,
}

impl When {
    const fn key(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Today => "today",
            Self::Tonight => "tonight",
            Self::Later => "later",
            Self::Done => "done",
        }
    }
}

/// One of the three elements, with what speaks for it.
#[derive(Clone, Debug)]
pub struct Element {
    /// Which.
    pub kind: ElementKind,
    /// How far it is indicated.
    pub state: ElementState,
    /// What was seen, said or read.
    pub reasons: Vec<Reason>,
}

/// Act, means or purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ElementKind {
    /// What was done.
    Act,
    /// How.
    Means,
    /// What for.
    Purpose,
}

/// How far an element is indicated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ElementState {
    /// It is.
    Indicated,
    /// Only signs speak for it.
    Suspected,
    /// Answers are missing.
    Open,
    /// Nothing speaks for it and nothing is open.
    NotIndicated,
}

/// One reason, with where it comes from.
#[derive(Clone, Debug)]
pub struct Reason {
    /// What was seen, said or read.
    pub text: String,
    /// How the officer came to know it.
    pub basis: Basis,
    /// Where the guide or the law speaks of it.
    pub source: Option<String>,
}

/// A service that can help.
#[derive(Clone, Debug)]
pub struct Service {
    /// Its name.
    pub name: String,
    /// What it does here.
    pub role: Option<String>,
    /// Its numbers; none prints *to be supplied*.
    pub numbers: Vec<String>,
    /// Hours, languages, who may call.
    pub note: Option<String>,
}

/// What may be passed on to one recipient.
#[derive(Clone, Debug)]
pub struct Consent {
    /// To whom.
    pub recipient: String,
    /// What, where the guide states it.
    pub shared: Option<String>,
    /// What the person said.
    pub agreement: Agreement,
}

/// What the person said to passing something on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Agreement {
    /// Yes.
    Agrees,
    /// No.
    Declines,
    /// The question was not put.
    NotAsked,
    /// The law asks for none; the person was told.
    NotRequired,
}

/// Sets a referral.
///
/// # Errors
/// When a word of the paper is missing or the page cannot be set; see [`Error`].
pub fn referral(paper: &Referral) -> Result<Sheet, Error> {
    Sheet::set(Template::Referral, paper.facts.ident("referral"), &leaf(paper)?)
}

pub(crate) fn leaf(paper: &Referral) -> Result<Value, Error> {
    let ink = Ink::new(paper.facts.language, paper.facts.digits)?;
    let mut leaf = Map::new();
    leaf.insert("act_now".to_owned(), needs(&ink, &paper.act_now)?);
    leaf.insert("conclusion".to_owned(), ink.conclusion(&paper.conclusion)?);
    let mut sources = Sources::default();
    leaf.insert("elements".to_owned(), elements(&ink, &paper.elements, &mut sources)?);
    leaf.insert("sources".to_owned(), ink.texts(sources.0));
    leaf.insert("unknown".to_owned(), ink.texts(&paper.unknown));
    leaf.insert("needs".to_owned(), needs(&ink, &paper.needs)?);
    leaf.insert(
        "services".to_owned(),
        paper.services.iter().map(|one| service(&ink, one)).collect(),
    );
    leaf.insert("consents".to_owned(), consents(&ink, &paper.consents)?);
    let statement =
        paper.statement.as_ref().map(|one| ink.statement(one, &paper.facts)).transpose()?;
    leaf.insert("statement".to_owned(), statement.unwrap_or_default());
    ink.leaf(&paper.facts, "paper-referral", leaf)
}

fn needs(ink: &Ink, needs: &[Need]) -> Result<Value, Error> {
    let one = |need: &Need| {
        Ok(json!({
            "what": ink.text(&need.what),
            "detail": ink.maybe(need.detail.as_ref()),
            "when": ink.choice("paper-when", "when", need.when.key())?,
            "done": need.when == When::Done,
            "soon": need.when < When::Later,
        }))
    };
    needs.iter().map(one).collect()
}

/// Sources in the order in which reasons name them: said once in full, elsewhere by number.
#[derive(Default)]
struct Sources<'t>(Vec<&'t String>);

impl<'t> Sources<'t> {
    fn number(&mut self, source: &'t String) -> usize {
        let known = self.0.iter().position(|known| *known == source);
        known.unwrap_or_else(|| {
            self.0.push(source);
            self.0.len() - 1
        }) + 1
    }
}

/// Reasons stand under their basis, so that what was seen is never read as what was told.
fn elements<'t>(
    ink: &Ink,
    elements: &'t [Element],
    sources: &mut Sources<'t>,
) -> Result<Value, Error> {
    let one = |element: &'t Element| {
        let kind = match element.kind {
            ElementKind::Act => "act",
            ElementKind::Means => "means",
            ElementKind::Purpose => "purpose",
        };
        let state = match element.state {
            ElementState::Indicated => "indicated",
            ElementState::Suspected => "suspected",
            ElementState::Open => "open",
            ElementState::NotIndicated => "not-indicated",
        };
        let mut groups = Vec::new();
        for basis in Basis::ALL {
            let reasons: Vec<Value> = element
                .reasons
                .iter()
                .filter(|reason| reason.basis == basis)
                .map(|reason| {
                    let source = reason.source.as_ref().filter(|source| !source.trim().is_empty());
                    let source = source.map(|source| sources.number(source));
                    json!({ "what": ink.text(&reason.text), "source": source })
                })
                .collect();
            if !reasons.is_empty() {
                let label = ink.choice("paper-basis", "basis", basis.key())?;
                groups.push(json!({ "basis": basis.key(), "label": label, "reasons": reasons }));
            }
        }
        Ok(json!({
            "name": ink.choice("paper-element", "element", kind)?,
            "state": ink.choice("paper-element-state", "state", state)?,
            "firm": element.state == ElementState::Indicated,
            "groups": groups,
        }))
    };
    elements.iter().map(one).collect()
}

fn service(ink: &Ink, service: &Service) -> Value {
    json!({
        "name": ink.text(&service.name),
        "role": ink.maybe(service.role.as_ref()),
        "numbers": ink.texts(&service.numbers),
        "note": ink.maybe(service.note.as_ref()),
    })
}

fn consents(ink: &Ink, consents: &[Consent]) -> Result<Value, Error> {
    let one = |consent: &Consent| {
        let agreement = match consent.agreement {
            Agreement::Agrees => "agrees",
            Agreement::Declines => "declines",
            Agreement::NotAsked => "not-asked",
            Agreement::NotRequired => "not-required",
        };
        Ok(json!({
            "recipient": ink.text(&consent.recipient),
            "shared": ink.maybe(consent.shared.as_ref()),
            "agreement": ink.choice("paper-agrees", "agreement", agreement)?,
            "firm": consent.agreement == Agreement::Agrees,
        }))
    };
    consents.iter().map(one).collect()
}
