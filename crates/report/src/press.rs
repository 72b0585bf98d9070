//! Typst behind a narrow door: embedded templates, embedded fonts, no files, no network, no clock.

use std::sync::OnceLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;

use crate::fonts::fonts;
use crate::runs;

/// Why a paper could not be made. No message holds a word of the paper.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The report's own words are not all there.
    #[error("the words of the paper are not complete")]
    Words(#[from] dalil_l10n::Error),
    /// The templates and what they were given do not fit.
    #[error("the page could not be set: {0}")]
    Setting(String),
    /// The pages could not become a PDF that can be archived.
    #[error("the PDF could not be written: {0}")]
    Writing(String),
    /// There is no such page, or no picture of it could be made.
    #[error("there is no picture of page {0}")]
    Picture(usize),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Template {
    Referral,
    Record,
    Recovery,
}

/// Makes fonts and templates ready, so that the first paper does not wait for them.
pub fn warm_up() {
    shelf();
    fonts();
}

pub(crate) fn set(template: Template, leaf: &Value) -> Result<PagedDocument, Error> {
    compile(template, leaf).map(|document| runs::join(&document))
}

/// The pages as Typst sets them.
pub(crate) fn compile(template: Template, leaf: &Value) -> Result<PagedDocument, Error> {
    let press = Press {
        main: match template {
            Template::Referral => shelf().referral.id(),
            Template::Record => shelf().record.id(),
            Template::Recovery => shelf().recovery.id(),
        },
        leaf: Bytes::from_string(leaf.to_string()),
    };
    let Warned { output, .. } = typst::compile::<PagedDocument>(&press);
    forget();
    output.map_err(|errors| Error::Setting(located(&press, &errors)))
}

/// The same with the line of the template, for whoever changes one.
fn located(press: &Press, errors: &[SourceDiagnostic]) -> String {
    let place = |error: &SourceDiagnostic| {
        let source = press.source(error.span.id()?).ok()?;
        let line = source.lines().byte_to_line(press.range(error.span)?.start)? + 1;
        Some(format!("{} line {line}: ", source.id().vpath().get_without_slash()))
    };
    let one = |error| place(error).unwrap_or_default() + &error.message;
    errors.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// What Typst says, never what it read.
pub(crate) fn said(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; ")
}

/// Typst remembers what it computed; it must not keep the words of a case.
pub(crate) fn forget() {
    comemo::evict(0);
}

struct Shelf {
    library: LazyHash<Library>,
    base: Source,
    referral: Source,
    record: Source,
    recovery: Source,
    leaf: FileId,
}

fn shelf() -> &'static Shelf {
    static SHELF: OnceLock<Shelf> = OnceLock::new();
    SHELF.get_or_init(|| Shelf {
        library: LazyHash::new(Library::default()),
        base: Source::new(id("base.typ"), include_str!("../templates/base.typ").to_owned()),
        referral: Source::new(
            id("referral.typ"),
            include_str!("../templates/referral.typ").to_owned(),
        ),
        record: Source::new(id("record.typ"), include_str!("../templates/record.typ").to_owned()),
        recovery: Source::new(
            id("recovery.typ"),
            include_str!("../templates/recovery.typ").to_owned(),
        ),
        leaf: id("leaf.json"),
    })
}

fn id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the names of the templates are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The world as one paper sees it.
struct Press {
    main: FileId,
    leaf: Bytes,
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &shelf().library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts().book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let shelf = shelf();
        [&shelf.base, &shelf.referral, &shelf.record, &shelf.recovery]
            .into_iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == shelf().leaf { Ok(self.leaf.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().face(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
