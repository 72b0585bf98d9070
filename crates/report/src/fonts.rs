//! The fonts of the paper: embedded, and never those of the machine.

use std::sync::OnceLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

include!(concat!(env!("OUT_DIR"), "/fonts.rs"));

pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    faces: Vec<Font>,
}

impl Fonts {
    pub(crate) fn face(&self, index: usize) -> Option<Font> {
        self.faces.get(index).cloned()
    }

    /// Whether some font has this letter.
    pub(crate) fn cover(&self, letter: char) -> bool {
        self.faces.iter().any(|face| face.info().coverage.contains(u32::from(letter)))
    }
}

pub(crate) fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| {
        let faces: Vec<Font> =
            EMBEDDED.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
        Fonts { book: LazyHash::new(FontBook::from_fonts(&faces)), faces }
    })
}
