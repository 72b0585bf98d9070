//! The square of a card, read from a photograph or a drawing of it.

use image::imageops::FilterType;
use image::{DynamicImage, ImageReader, Limits};
use rqrr::PreparedImage;
use std::io::Cursor;

/// Most bytes of a photograph.
pub(crate) const MOST_BYTES: u64 = 24 << 20;
/// Most dots of one side of a photograph, and most bytes of it in memory.
const MOST_ACROSS: u32 = 16_384;
const MOST_MEMORY: u64 = 256 << 20;
/// The sizes at which a square is looked for: a telephone's grain hides it in the large, a square that
/// is a small part of the picture is lost in the small.
const ACROSS: [u32; 3] = [1000, 2000, 640];

/// The text of the first square in a picture; none where it is no picture, or none is found.
pub(crate) fn read(bytes: &[u8]) -> Option<String> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(MOST_ACROSS);
    limits.max_image_height = Some(MOST_ACROSS);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    reader.format()?;
    let picture = reader.decode().ok()?;
    ACROSS.into_iter().find_map(|across| found(&picture, across))
}

fn found(picture: &DynamicImage, across: u32) -> Option<String> {
    let is_larger = picture.width().max(picture.height()) > across;
    let gray = if is_larger {
        picture.resize(across, across, FilterType::Triangle).into_luma8()
    } else {
        picture.to_luma8()
    };
    let (width, height) = gray.dimensions();
    let across = usize::try_from(width).ok()?;
    let dots = gray.as_raw();
    let dot = |x: usize, y: usize| dots.get(y * across + x).copied().unwrap_or(u8::MAX);
    let (width, height) = (usize::try_from(width).ok()?, usize::try_from(height).ok()?);
    let mut page = PreparedImage::prepare_from_greyscale(width, height, dot);
    page.detect_grids().iter().find_map(|square| square.decode().ok()).map(|(_, text)| text)
}
