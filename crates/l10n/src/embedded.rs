//! The app's own words, as they were in `locales/` when it was built.

use crate::Language;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The areas that exist in the reference language, such as `paper`.
pub fn areas() -> impl Iterator<Item = &'static str> {
    EMBEDDED
        .iter()
        .filter(|(tag, _, _)| *tag == Language::En.tag())
        .filter_map(|(_, file, _)| file.strip_suffix(".ftl"))
}

/// The source of one area in one language.
#[must_use]
pub fn source(language: Language, area: &str) -> Option<&'static str> {
    EMBEDDED
        .iter()
        .find(|(tag, file, _)| *tag == language.tag() && file.strip_suffix(".ftl") == Some(area))
        .map(|(_, _, text)| *text)
}
