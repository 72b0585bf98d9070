//! The guide as the screens see it: ids in order, no words.

use std::collections::BTreeSet;

use dalil_guide::{Address, Kind, Layout, Need, Pass, Question, Section, Service, ServiceStatus};
use dalil_guide::{AskedOf, Guide};
use dalil_ipc::{
    ChoiceView, GuideView, NeedDefinition, PageView, QuestionView, SectionView, ServiceDefinition,
    WordsFile, WordsView,
};

use crate::pack::Pack;
use crate::response;

/// Shows the whole guide.
pub(crate) fn view(pack: &Pack) -> GuideView {
    let guide = &pack.guide;
    GuideView {
        id: guide.id.clone(),
        edition: guide.edition.clone(),
        hash: pack.short_hash(),
        sections: guide.sections.iter().map(|section| show_section(guide, section)).collect(),
        dimensions: guide.dimensions.iter().map(|dimension| dimension.id.clone()).collect(),
        ladder: dalil_guide::Conclusion::ALL.into_iter().map(crate::meaning::rung).collect(),
        needs: guide.needs.iter().map(show_need).collect(),
        services: guide.services.iter().map(show_service).collect(),
        hotline: hotline(guide),
        address_question: guide.person.address.as_ref().map(ToString::to_string),
    }
}

/// The number that anyone may call for anything, if a source states one.
pub(crate) fn hotline(guide: &Guide) -> Option<String> {
    let for_all = |service: &&Service| service.needs.iter().any(|need| need == "*");
    guide.services.iter().filter(for_all).find_map(|service| service.phone.clone())
}

/// Screens of a section in the order of their first question, each with its questions.
pub(crate) fn pages<'g>(guide: &'g Guide, section: &'g str) -> Vec<(String, Vec<&'g Question>)> {
    let mut pages: Vec<(String, Vec<&Question>)> = Vec::new();
    for question in guide.questions_of(section) {
        let id = question.page.clone().unwrap_or_else(|| question.id.to_string());
        match pages.iter_mut().find(|(page, _)| *page == id) {
            Some((_, questions)) => questions.push(question),
            None => pages.push((id, vec![question])),
        }
    }
    pages
}

fn show_section(guide: &Guide, section: &Section) -> SectionView {
    let pages = pages(guide, &section.id);
    SectionView {
        id: section.id.clone(),
        pass: match section.pass {
            Pass::Before => "before",
            Pass::QuickLook => "quick-look",
            Pass::Conversation => "conversation",
        }
        .to_owned(),
        icon: section.icon.clone().unwrap_or_default(),
        pages: pages.into_iter().map(|(id, questions)| show_page(guide, id, &questions)).collect(),
    }
}

fn show_page(guide: &Guide, id: String, questions: &[&Question]) -> PageView {
    let layout = guide.pages.iter().find(|page| page.id == id).map(|page| page.layout);
    PageView {
        layout: match layout {
            None => "single",
            Some(Layout::Checklist) => "checklist",
            Some(Layout::Grid) => "grid",
            Some(Layout::Table) => "table",
        }
        .to_owned(),
        questions: questions.iter().map(|question| show_question(guide, question)).collect(),
        id,
    }
}

fn show_question(guide: &Guide, question: &Question) -> QuestionView {
    let chosen = question.choices.iter().flat_map(|choice| &choice.indicators);
    let passed = question.thresholds.iter().flat_map(|threshold| &threshold.indicators);
    let mut indicators: Vec<String> = Vec::new();
    for key in question.indicators.iter().chain(chosen).chain(passed).chain(&question.closes) {
        if !indicators.contains(key) {
            indicators.push(key.clone());
        }
    }
    let sources: BTreeSet<String> = indicators
        .iter()
        .filter_map(|key| guide.indicator(key))
        .map(|indicator| indicator.source.clone())
        .collect();
    let offered = question.choices.iter().filter(|choice| !choice.retired);
    QuestionView {
        id: question.id.to_string(),
        kind: match question.kind {
            Kind::YesNo => "yes-no",
            Kind::Choice => "choice",
            Kind::Number => "number",
            Kind::Date => "date",
            Kind::Text => "text",
            Kind::Statement => "statement",
        }
        .to_owned(),
        asked_of: match question.asked_of {
            AskedOf::Person => "person",
            AskedOf::Officer => "officer",
        }
        .to_owned(),
        sensitive: question.sensitive,
        basis: response::basis_id(response::preset_basis(question)).to_owned(),
        choices: offered.map(|choice| ChoiceView { id: choice.id.clone() }).collect(),
        icon: question.icon.clone(),
        group: question.group.clone(),
        unit: question.unit.clone(),
        min: question.min,
        max: question.max,
        indicators,
        sources: sources.into_iter().collect(),
    }
}

fn show_need(need: &Need) -> NeedDefinition {
    NeedDefinition { id: need.id.clone(), icon: need.icon.clone().unwrap_or_default() }
}

fn show_service(service: &Service) -> ServiceDefinition {
    ServiceDefinition {
        id: service.id.clone(),
        needs: service.needs.clone(),
        phone: service.phone.clone(),
        hours_known: service.hours != "to-be-supplied",
        address_hidden: service.address == Address::Never,
        status: match service.status {
            ServiceStatus::Confirmed => "confirmed",
            ServiceStatus::ToConfirm => "to-confirm",
        }
        .to_owned(),
        checked: service.checked.clone(),
    }
}

/// The words of a language. The test languages are made of the reference by the screens.
pub(crate) fn words(pack: &Pack, language: String) -> WordsView {
    let reference = pack.guide.languages.first().map_or("en", String::as_str);
    let known = pack.guide.languages.contains(&language);
    let tag = if known { language.as_str() } else { reference };
    let files = pack.word_files(tag).into_iter();
    WordsView {
        reviewed: pack.is_reviewed(tag),
        files: files
            .map(|(name, text)| WordsFile { name: name.to_owned(), text: text.to_owned() })
            .collect(),
        language,
    }
}
