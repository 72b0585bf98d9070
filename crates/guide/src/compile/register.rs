//! What has been declared where, and what was found wrong on the way.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::finding::{Code, Finding};
use crate::read::Read;
use crate::read::raw::Name;

/// A file and a line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Place {
    pub(crate) file: String,
    pub(crate) line: Option<usize>,
}

impl Place {
    pub(crate) fn finding(&self, code: Code) -> Finding {
        Finding::new(code, &self.file, self.line)
    }
}

impl<T> Read<T> {
    pub(crate) fn place(&self, span: Range<usize>) -> Place {
        Place { file: self.path.clone(), line: self.lines.of(span) }
    }
}

#[derive(Default)]
pub(crate) struct Register {
    pub(crate) findings: Vec<Finding>,
    places: BTreeMap<(&'static str, String), Place>,
}

impl Register {
    /// Declares a lower-case id of this kind.
    pub(crate) fn declare<T>(&mut self, kind: &'static str, name: &Name, file: &Read<T>) -> bool {
        self.declare_if(kind, name, file, is_plain(name.get_ref()))
    }

    /// Declares an id that may also hold capitals.
    pub(crate) fn declare_capital<T>(
        &mut self,
        kind: &'static str,
        name: &Name,
        file: &Read<T>,
    ) -> bool {
        self.declare_if(kind, name, file, is_plain(&name.get_ref().to_ascii_lowercase()))
    }

    fn declare_if<T>(
        &mut self,
        kind: &'static str,
        name: &Name,
        file: &Read<T>,
        well_formed: bool,
    ) -> bool {
        let place = file.place(name.span());
        if !well_formed {
            self.find(place.finding(Code::IdMalformed).with("id", name.get_ref()));
        }
        let first = self.places.get(&(kind, name.get_ref().clone()));
        if let Some(first) = first {
            let twice = place.finding(Code::IdTwice).with("id", name.get_ref());
            let twice = twice.with("other-file", &first.file);
            let twice = twice.with("other-line", first.line.unwrap_or_default());
            self.find(twice);
            return false;
        }
        self.places.insert((kind, name.get_ref().clone()), place);
        true
    }

    /// A reference to a thing of this kind; dangling ones are found.
    pub(crate) fn refer<T>(
        &mut self,
        kind: &'static str,
        name: &Name,
        file: &Read<T>,
        dangling: Code,
    ) {
        if !self.knows(kind, name.get_ref()) {
            self.find(file.place(name.span()).finding(dangling).with("id", name.get_ref()));
        }
    }

    pub(crate) fn knows(&self, kind: &'static str, id: &str) -> bool {
        self.places.contains_key(&(kind, id.to_owned()))
    }

    /// Where a thing was declared.
    pub(crate) fn place(&self, kind: &'static str, id: &str) -> Place {
        self.places.get(&(kind, id.to_owned())).cloned().unwrap_or_default()
    }

    pub(crate) fn find(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    pub(crate) fn declared_at(&self, kind: &'static str, id: &str, code: Code) -> Finding {
        self.place(kind, id).finding(code).with("id", id)
    }
}

/// Lower-case letters, digits and single hyphens, beginning with a letter.
fn is_plain(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && !id.ends_with('-')
        && !id.contains("--")
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
