//! What a picture says about itself and must not: where and when it was made, with what, and the
//! smaller picture inside it that was not cut like the large one.
//!
//! The picture is not decoded and packed again: what is seen stays as it was, which a court may
//! ask. Only its orientation is kept, since without it the picture lies on its side.

mod jpeg;
mod png;
mod webp;

use std::collections::BTreeSet;

use exif::{In, Reader, Tag};

const PLACE: &str = "place";
const TIME: &str = "time";
const DEVICE: &str = "device";
const WORDS: &str = "words";
const PREVIEW: &str = "preview";

/// A picture that says nothing but what is seen.
pub(crate) struct Clean {
    pub(crate) bytes: Vec<u8>,
    /// Codes of what it said, in their order.
    pub(crate) removed: BTreeSet<&'static str>,
}

/// Whether pictures of this type can be cleaned.
pub(crate) fn can_clean(media: &str) -> bool {
    matches!(media, "image/jpeg" | "image/png" | "image/webp")
}

/// Cleans a picture; none where it is not what it looks like.
pub(crate) fn clean(media: &str, bytes: &[u8]) -> Option<Clean> {
    match media {
        "image/jpeg" => jpeg::clean(bytes),
        "image/png" => png::clean(bytes),
        "image/webp" => webp::clean(bytes),
        _ => None,
    }
}

/// What the camera wrote, by kind, and how the picture is turned if it is.
fn read(raw: &[u8]) -> (BTreeSet<&'static str>, Option<u16>) {
    let mut found = BTreeSet::new();
    let Ok(exif) = Reader::new()
        .continue_on_error(true)
        .read_raw(raw.to_vec())
        .or_else(|error| error.distill_partial_result(|_| {}))
    else {
        // Not readable, and gone all the same.
        return (BTreeSet::from([WORDS]), None);
    };
    for field in exif.fields() {
        found.extend(match (field.ifd_num, field.tag.context(), field.tag) {
            (In::THUMBNAIL, _, _) => Some(PREVIEW),
            (_, exif::Context::Gps, _) => Some(PLACE),
            (_, _, Tag::DateTime | Tag::DateTimeOriginal | Tag::DateTimeDigitized) => Some(TIME),
            (_, _, Tag::OffsetTime | Tag::OffsetTimeOriginal | Tag::OffsetTimeDigitized) => {
                Some(TIME)
            }
            (_, _, Tag::Make | Tag::Model | Tag::Software | Tag::BodySerialNumber) => Some(DEVICE),
            (_, _, Tag::LensMake | Tag::LensModel | Tag::LensSerialNumber | Tag::ImageUniqueID) => {
                Some(DEVICE)
            }
            (_, _, Tag::CameraOwnerName | Tag::Artist | Tag::Copyright | Tag::ImageDescription) => {
                Some(WORDS)
            }
            (_, _, Tag::MakerNote) => Some(DEVICE),
            (_, _, Tag::UserComment) => Some(WORDS),
            _ => None,
        });
    }
    let turned = exif.get_field(Tag::Orientation, In::PRIMARY);
    let turned = turned.and_then(|field| field.value.get_uint(0));
    (found, turned.and_then(|value| u16::try_from(value).ok()).filter(|v| (2..=8).contains(v)))
}

/// The smallest record of a camera that there is: how the picture is turned, and nothing else.
fn orientation(turned: u16) -> Vec<u8> {
    let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".to_vec();
    tiff.extend_from_slice(&turned.to_be_bytes());
    tiff.extend_from_slice(&[0; 6]);
    tiff
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a picture that cannot be made fails the test"
)]
mod tests;
