//! Sections, pages and questions: ids, kinds, and what the conditions name.

use dalil_case::QuestionId;
use toml::Spanned;

use super::Register;
use super::register::Place;
use crate::condition::Condition;
use crate::finding::Code;
use crate::model::{Choice, Kind, Layout, Page, Pass, Question, Section, Threshold};
use crate::read::Read;
use crate::read::raw::{Name, Names, RawChoice, RawQuestion, RawSection, RawWhenUnknown};

type File = Read<RawSection>;
type Compiled = (Vec<Section>, Vec<Page>, Vec<Question>);

/// Every id first: conditions may then tell "later" from "nowhere".
pub(super) fn declare(files: &[File], register: &mut Register) {
    let mut retired = std::collections::BTreeMap::<String, bool>::new();
    for file in files {
        register.declare("section", &file.raw.id, file);
        for page in &file.raw.page {
            register.declare("page", &page.id, file);
        }
        for question in &file.raw.question {
            let id = question.id.get_ref();
            let was_retired = retired.get(id).copied();
            let reused = was_retired.is_some_and(|was| was || question.retired);
            if reused {
                let finding = file.place(question.id.span()).finding(Code::RetiredIdReused);
                register.find(finding.with("id", id));
            } else {
                register.declare("question", &question.id, file);
            }
            retired.insert(id.clone(), question.retired || was_retired.unwrap_or(false));
        }
    }
}

pub(super) fn compile(files: &[File], register: &mut Register) -> Compiled {
    let mut sections = Vec::new();
    let mut pages = Vec::new();
    let mut questions = Vec::new();
    for file in files {
        let raw = &file.raw;
        let id = raw.id.get_ref().clone();
        for page in &raw.page {
            let when = page.when.as_ref().and_then(|value| read_condition(value, file, register));
            let (id, section) = (page.id.get_ref().clone(), id.clone());
            pages.push(Page { id, section, layout: page.layout, when });
        }
        for question in &raw.question {
            questions.push(compile_question(question, file, register));
        }
        tables_are_even(file, register);
        sections.push(Section { id, pass: raw.pass, icon: raw.icon.clone() });
    }
    conditions_name_what_exists(&pages, &questions, register);
    questions.iter_mut().for_each(|question| wait_for_page(question, &pages));
    (sections, pages, questions)
}

/// What a page waits for, each of its questions waits for, beside what it waits for itself.
fn wait_for_page(question: &mut Question, pages: &[Page]) {
    let of_page = pages.iter().find(|page| question.page.as_ref() == Some(&page.id));
    let Some(page) = of_page.and_then(|page| page.when.clone()) else { return };
    question.when = Some(match question.when.take() {
        None => page,
        Some(own) => Condition::All(vec![page, own]),
    });
}

fn compile_question(raw: &RawQuestion, file: &File, register: &mut Register) -> Question {
    let place = file.place(raw.id.span());
    kind_suits(raw, &place, register);
    if let Some(page) = &raw.page
        && !file.raw.page.iter().any(|known| known.id.get_ref() == page.get_ref())
    {
        let finding = file.place(page.span()).finding(Code::PageDangling);
        register.find(finding.with("id", page.get_ref()));
    }
    let when = raw.when.as_ref().and_then(|value| read_condition(value, file, register));
    let mut named = |kind, names: &Names, dangling| {
        names.iter().for_each(|name| register.refer(kind, name, file, dangling));
        texts(names)
    };
    let indicators = named("indicator", &raw.indicators, Code::IndicatorDangling);
    let closes = named("indicator", &raw.closes, Code::IndicatorDangling);
    let signs = named("sign", &raw.signs, Code::SignDangling);
    Question {
        id: QuestionId(raw.id.get_ref().clone()),
        section: file.raw.id.get_ref().clone(),
        pass: file.raw.pass,
        page: raw.page.as_ref().map(text),
        group: raw.group.as_ref().map(text),
        kind: raw.kind,
        asked_of: raw.asked_of,
        when,
        shown_when_unknown: raw.when_unknown == RawWhenUnknown::Show,
        audience: raw.audience,
        sensitive: raw.sensitive,
        basis: raw.basis,
        indicators,
        closes,
        acts: texts(&raw.acts),
        signs,
        icon: raw.icon.clone(),
        no_closes: raw.not_seen_closes.unwrap_or(file.raw.pass != Pass::QuickLook),
        choices: raw.choice.iter().map(|choice| compile_choice(choice, file, register)).collect(),
        unit: raw.unit.as_ref().map(text),
        min: raw.min,
        max: raw.max,
        thresholds: thresholds(raw, file, register),
        retired: raw.retired,
    }
}

fn read_condition(
    value: &Spanned<toml::Value>,
    file: &File,
    register: &mut Register,
) -> Option<Condition> {
    let condition = Condition::read(value.get_ref());
    if condition.is_none() {
        register.find(file.place(value.span()).finding(Code::ConditionMalformed));
    }
    condition
}

fn compile_choice(raw: &RawChoice, file: &File, register: &mut Register) -> Choice {
    for name in raw.indicators.iter().chain(&raw.closes) {
        register.refer("indicator", name, file, Code::IndicatorDangling);
    }
    for name in &raw.signs {
        register.refer("sign", name, file, Code::SignDangling);
    }
    Choice {
        id: text(&raw.id),
        indicators: texts(&raw.indicators),
        closes: texts(&raw.closes),
        acts: texts(&raw.acts),
        signs: texts(&raw.signs),
        retired: raw.retired,
    }
}

fn thresholds(raw: &RawQuestion, file: &File, register: &mut Register) -> Vec<Threshold> {
    let mut thresholds = Vec::new();
    for threshold in &raw.threshold {
        for name in &threshold.indicators {
            register.refer("indicator", name, file, Code::IndicatorDangling);
        }
        let indicators = texts(&threshold.indicators);
        thresholds.push(Threshold { at_least: *threshold.at_least.get_ref(), indicators });
    }
    thresholds
}

/// Fields that the kind does not take would be silently without effect.
fn kind_suits(raw: &RawQuestion, place: &Place, register: &mut Register) {
    let mut unsuited = |suits: bool, field: &str| {
        if !suits {
            let finding = place.finding(Code::KindUnsuited).with("id", raw.id.get_ref());
            register.find(finding.with("field", field));
        }
    };
    let is = |kind| raw.kind == kind;
    let yes_or_no = is(Kind::YesNo) || is(Kind::Statement);
    unsuited(is(Kind::Choice) != raw.choice.is_empty(), "choice");
    unsuited(is(Kind::Number) || raw.threshold.is_empty(), "threshold");
    unsuited(is(Kind::Number) == raw.unit.is_some(), "unit");
    unsuited(is(Kind::Number) || (raw.min.is_none() && raw.max.is_none()), "min");
    unsuited(yes_or_no || raw.indicators.is_empty(), "indicators");
    unsuited(yes_or_no || raw.closes.is_empty(), "closes");
    unsuited(yes_or_no || raw.acts.is_empty(), "acts");
    unsuited(yes_or_no || raw.signs.is_empty(), "signs");
    unsuited(raw.choice.len() <= 60, "choice");
    let mut seen = std::collections::BTreeSet::new();
    for choice in raw.choice.iter().filter(|choice| !seen.insert(choice.id.get_ref())) {
        let finding = place.finding(Code::IdTwice).with("id", choice.id.get_ref());
        let finding = finding.with("other-file", &place.file);
        register.find(finding.with("other-line", place.line.unwrap_or_default()));
    }
}

/// On a table page the choices are the columns.
fn tables_are_even(file: &File, register: &mut Register) {
    for page in file.raw.page.iter().filter(|page| page.layout == Layout::Table) {
        let on_page = |question: &&RawQuestion| {
            question.page.as_ref().map(Spanned::get_ref) == Some(page.id.get_ref())
        };
        let columns = |question: &RawQuestion| {
            question.choice.iter().map(|choice| choice.id.get_ref().clone()).collect::<Vec<_>>()
        };
        let mut rows = file.raw.question.iter().filter(on_page);
        let Some(first) = rows.next() else { continue };
        for row in rows.filter(|row| columns(row) != columns(first)) {
            let finding = file.place(row.id.span()).finding(Code::TableUneven);
            register.find(finding.with("id", row.id.get_ref()).with("page", page.id.get_ref()));
        }
    }
}

fn conditions_name_what_exists(pages: &[Page], questions: &[Question], register: &mut Register) {
    let of_pages = pages.iter().map(|page| ("page", page.id.as_str(), &page.when));
    let of_questions =
        questions.iter().map(|question| ("question", question.id.as_str(), &question.when));
    for (kind, id, when) in of_pages.chain(of_questions) {
        let Some(when) = when else { continue };
        let place = register.place(kind, id);
        when.each_leaf(&mut |leaf| {
            if let Some(finding) = leaf_mistake(leaf, questions, register) {
                let (code, id, about) = finding;
                register.find(place.finding(code).with("id", id).with("about", about));
            }
        });
    }
}

/// What is wrong with a leaf: the code, what it names, and the question it is about.
pub(super) fn leaf_mistake(
    leaf: &Condition,
    questions: &[Question],
    register: &Register,
) -> Option<(Code, String, String)> {
    let (subject, ways) = match leaf {
        Condition::Indicator(key, _) => {
            let dangling = !register.knows("indicator", key);
            return dangling.then(|| (Code::IndicatorDangling, key.clone(), key.clone()));
        }
        Condition::OneOf(subject, ways) => (subject, Some(ways)),
        Condition::AtLeast(subject, _) => (subject, None),
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) => return None,
    };
    let mistake = |code, id: &str| Some((code, id.to_owned(), subject.clone()));
    let Some(named) = questions.iter().find(|question| question.id.as_str() == subject) else {
        return mistake(Code::QuestionDangling, subject);
    };
    if named.retired {
        return mistake(Code::RetiredReferenced, subject);
    }
    match (ways, named.kind) {
        (Some(ways), Kind::Choice) => {
            let unknown = ways.iter().find(|way| named.choice(way).is_none())?;
            mistake(Code::ChoiceDangling, unknown)
        }
        (Some(ways), Kind::YesNo | Kind::Statement) => {
            let unknown = ways.iter().find(|way| *way != "yes" && *way != "no")?;
            mistake(Code::ChoiceDangling, unknown)
        }
        (None, Kind::Number) => None,
        _ => mistake(Code::ConditionUnsuited, subject),
    }
}

fn text(name: &Name) -> String {
    name.get_ref().clone()
}

fn texts(names: &Names) -> Vec<String> {
    names.iter().map(text).collect()
}
