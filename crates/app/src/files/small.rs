//! The small picture that stands for a photograph in a list. Drawn from the cleaned one, so that it
//! says no more than that.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder as _, ImageReader, Limits};

/// Its longer side, in pixels.
const SIDE: u32 = 320;
const QUALITY: u8 = 72;
/// Most bytes that decoding may take, and the longest side: a small file can claim to be the size of
/// a town.
const MOST_MEMORY: u64 = 256 << 20;
const LONGEST: u32 = 20_000;

/// A JPEG of at most 320 pixels a side; none where the picture cannot be drawn.
pub(crate) fn of(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    limits.max_image_width = Some(LONGEST);
    limits.max_image_height = Some(LONGEST);
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let turned = decoder.orientation().ok();
    let mut picture = DynamicImage::from_decoder(decoder).ok()?.thumbnail(SIDE, SIDE);
    if let Some(turned) = turned {
        picture.apply_orientation(turned);
    }
    let mut small = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut small, QUALITY);
    // A drawing on nothing stands on white.
    on_white(picture).write_with_encoder(encoder).ok()?;
    Some(small)
}

fn on_white(picture: DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8().into();
    }
    let mut ground = image::RgbaImage::from_pixel(
        picture.width(),
        picture.height(),
        image::Rgba([255, 255, 255, 255]),
    );
    image::imageops::overlay(&mut ground, &picture.into_rgba8(), 0, 0);
    DynamicImage::from(ground).into_rgb8().into()
}
