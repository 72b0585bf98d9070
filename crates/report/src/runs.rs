//! Joins what belongs to one line of text.
//! Typst starts a new run wherever a mark stands at another height, which in vocalized Arabic is
//! within a letter: a reader would then hear the letter twice, and a search would not find it.
//! Nothing moves on the page: heights become offsets inside one run.

use typst::layout::{Abs, Em, Frame, FrameItem, Point};
use typst::model::Document as _;
use typst::text::{FontInstance, Glyph, TextItem};
use typst_layout::PagedDocument;

/// The same pages with whole runs.
pub(crate) fn join(document: &PagedDocument) -> PagedDocument {
    let pages = document.pages().iter().cloned().map(|mut page| {
        page.frame = frame(&page.frame);
        page
    });
    PagedDocument::new(pages.collect(), document.info().clone())
}

fn frame(old: &Frame) -> Frame {
    let mut items: Vec<(Point, FrameItem)> = Vec::with_capacity(old.items().len());
    for (at, item) in old.items() {
        match item {
            FrameItem::Group(group) => {
                let mut group = group.clone();
                group.frame = frame(&group.frame);
                items.push((*at, FrameItem::Group(group)));
            }
            FrameItem::Text(next) => {
                if let Some((start, FrameItem::Text(run))) = items.last_mut()
                    && let Some(joined) = continued(*start, run, *at, next)
                {
                    *run = joined;
                } else {
                    items.push((*at, item.clone()));
                }
            }
            other => items.push((*at, other.clone())),
        }
    }
    for (_, item) in &mut items {
        if let FrameItem::Text(run) = item {
            edge_groups(run);
        }
    }
    let mut new = old.clone();
    new.clear();
    new.push_multiple(items);
    new
}

/// An Arabic letter is drawn as a stroke with dots and vowel marks, which carry the letter together.
/// Readers take the width of such a group from its first and last shape, and the first is a mark
/// somewhere above the stroke: they would see a gap and cut the word in two. An empty shape at the
/// edge of the group tells them where it begins.
fn edge_groups(run: &mut TextItem) {
    let Some(empty) = without_ink(&run.font) else { return };
    if !run.text.chars().any(is_right_to_left) {
        return;
    }
    let mut glyphs = Vec::with_capacity(run.glyphs.len());
    for group in run.glyphs.chunk_by(|one, other| one.range == other.range) {
        if let [first, _, ..] = group {
            // On the line of the stroke: at the height of a dot it would begin another word.
            let stroke = group.iter().find(|glyph| glyph.x_advance != Em::zero());
            let edge = Glyph {
                id: empty,
                x_advance: Em::zero(),
                x_offset: Em::zero(),
                y_advance: Em::zero(),
                y_offset: stroke.unwrap_or(first).y_offset,
                ..first.clone()
            };
            glyphs.push(edge);
        }
        glyphs.extend_from_slice(group);
    }
    run.glyphs = glyphs;
}

/// A shape of the font that draws nothing. Joiners will not do: here they are drawn as bars.
fn without_ink(font: &FontInstance) -> Option<u16> {
    let ttf = font.ttf();
    let shapes =
        ['\u{200b}', '\u{a0}', ' '].into_iter().filter_map(|letter| ttf.glyph_index(letter));
    shapes.into_iter().find(|shape| ttf.glyph_bounding_box(*shape).is_none()).map(|shape| shape.0)
}

/// Both as one run, if the second goes on where the first ends and only the height differs.
fn continued(start: Point, run: &TextItem, at: Point, next: &TextItem) -> Option<TextItem> {
    let alike = run.font == next.font
        && run.size == next.size
        && run.fill == next.fill
        && run.stroke == next.stroke
        && run.lang == next.lang
        && run.region == next.region;
    let gap = at.x - (start.x + run.width());
    let rise = start.y - at.y;
    if !alike || gap.abs() > Abs::pt(0.01) || rise.abs() > run.size {
        return None;
    }
    let (last, first) = (run.glyphs.last()?, next.glyphs.first()?);
    let right_to_left = run.text.chars().chain(next.text.chars()).any(is_right_to_left);
    let letter = run.text.get(last.range())?;
    // A mark or a dot has no width of its own and stands left of its letter in visual order.
    let mark = if right_to_left { last } else { first };
    let shared = mark.x_advance == Em::zero() && next.text.get(first.range())? == letter;
    let overlap = if shared { letter.len() } else { 0 };

    // In logical order, what stands to the left in Arabic comes later.
    let (text, run_shift, next_shift) = if right_to_left {
        let kept = next.text.len().checked_sub(overlap)?;
        (format!("{}{}", next.text.get(..kept)?, run.text), kept, 0)
    } else {
        let kept = run.text.len().checked_sub(overlap)?;
        (format!("{}{}", run.text.get(..kept)?, next.text), 0, kept)
    };
    let lift = Em::from_abs(rise, run.size);
    let mut glyphs = Vec::with_capacity(run.glyphs.len() + next.glyphs.len());
    for glyph in &run.glyphs {
        glyphs.push(shifted(glyph, run_shift, Em::zero())?);
    }
    for glyph in &next.glyphs {
        glyphs.push(shifted(glyph, next_shift, lift)?);
    }
    Some(TextItem { text: text.into(), glyphs, ..run.clone() })
}

fn shifted(glyph: &Glyph, by: usize, lift: Em) -> Option<Glyph> {
    let by = u16::try_from(by).ok()?;
    let range = glyph.range.start.checked_add(by)?..glyph.range.end.checked_add(by)?;
    Some(Glyph { range, y_offset: glyph.y_offset + lift, ..glyph.clone() })
}

fn is_right_to_left(letter: char) -> bool {
    matches!(u32::from(letter), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF)
}

#[cfg(test)]
mod tests;
