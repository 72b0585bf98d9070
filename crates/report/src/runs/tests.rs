use dalil_l10n::Language;
use typst_layout::PagedDocument;
use typst_render::{RenderOptions, render};

use super::join;
use crate::press::{Template, compile};
use crate::referral::leaf;

#[path = "../../tests/sample/mod.rs"]
mod sample;

fn pictures(document: &PagedDocument) -> Vec<Vec<u8>> {
    let options = RenderOptions::default();
    document.pages().iter().map(|page| render(page, &options).data().to_vec()).collect()
}

/// Pixels may differ by rounding at the edge of a mark, never by a drop of ink.
#[test]
fn joining_runs_moves_nothing_on_the_page() {
    for language in Language::ALL {
        let leaf = leaf(&sample::sample(language).referral()).expect("a leaf");
        let before = compile(Template::Referral, &leaf).expect("pages");
        let after = join(&before);
        for (before, after) in pictures(&before).iter().zip(pictures(&after)) {
            let changed =
                before.iter().zip(&after).filter(|(one, other)| one.abs_diff(**other) > 48);
            assert_eq!(changed.count(), 0, "{}", language.tag());
        }
    }
}
