//! A paper whose pages are set: to be looked at, and to be kept.

use serde_json::Value;
use typst::foundations::Smart;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use crate::press::{self, Error, Template};

/// A4, in points.
const PAGE_WIDTH: f64 = 595.28;

/// A paper whose pages are set. Pictures and PDF come from the same pages.
pub struct Sheet {
    document: PagedDocument,
    ident: String,
}

impl Sheet {
    /// Sets the pages; `ident` tells this paper from every other.
    pub(crate) fn set(template: Template, ident: String, leaf: &Value) -> Result<Self, Error> {
        Ok(Self { document: press::set(template, leaf)?, ident })
    }

    /// How many pages.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// The paper as tagged PDF/A-2a that is also PDF/UA-1.
    ///
    /// # Errors
    /// When it would not conform, which a test excludes for every language.
    pub fn pdf(&self) -> Result<Vec<u8>, Error> {
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|error| Error::Writing(error.message().to_string()))?;
        let options = PdfOptions {
            ident: Smart::Custom(self.ident.clone()),
            creator: Smart::Custom(Some("Dalil".to_owned())),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.document, &options)
            .map_err(|errors| Error::Writing(press::said(&errors)))
    }

    /// One page as PNG, counted from 0, about so many pixels wide.
    ///
    /// # Errors
    /// When there is no such page.
    pub fn picture(&self, page: usize, pixels_wide: u32) -> Result<Vec<u8>, Error> {
        let found = self.document.pages().get(page).ok_or(Error::Picture(page))?;
        let wide = f64::from(pixels_wide.clamp(100, 4_000));
        let options = RenderOptions {
            pixel_per_pt: Scalar::new(wide / PAGE_WIDTH),
            ..RenderOptions::default()
        };
        typst_render::render(found, &options).encode_png().map_err(|_| Error::Picture(page))
    }
}

impl Drop for Sheet {
    /// What was remembered while pages were written or painted goes with them.
    fn drop(&mut self) {
        press::forget();
    }
}

impl std::fmt::Debug for Sheet {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Sheet").field("pages", &self.pages()).finish_non_exhaustive()
    }
}
