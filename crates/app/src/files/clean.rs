//! What a file says about itself and must not: where and when it was made, with what, and the
//! smaller picture inside it that was not cut like the large one.
//!
//! Pictures and sound are not decoded and packed again: what is seen and heard stays as it was, which
//! a court may ask. Only its orientation is kept, since without it a picture lies on its side.

mod edits;
mod iso;
mod jpeg;
mod pdf;
mod png;
mod source;
mod webp;

use std::collections::BTreeSet;

use dalil_vault::FileReader;
use exif::{In, Reader, Tag};

pub(crate) use self::edits::Edits;
use self::source::{Source, Stop};

const PLACE: &str = "place";
const TIME: &str = "time";
const DEVICE: &str = "device";
const WORDS: &str = "words";
const PREVIEW: &str = "preview";

/// A file that says nothing but what is seen.
pub(crate) struct Clean {
    pub(crate) bytes: Vec<u8>,
    /// Codes of what it said, in their order.
    pub(crate) removed: BTreeSet<&'static str>,
}

/// Whether files of this type are cleaned while they are held in memory.
pub(crate) fn can_clean(media: &str) -> bool {
    matches!(media, "image/jpeg" | "image/png" | "image/webp" | "application/pdf")
}

/// Cleans a picture or a document; none where it is not what it looks like.
pub(crate) fn clean(media: &str, bytes: &[u8]) -> Option<Clean> {
    match media {
        "image/jpeg" => jpeg::clean(bytes),
        "image/png" => png::clean(bytes),
        "image/webp" => webp::clean(bytes),
        "application/pdf" => pdf::clean(bytes),
        _ => None,
    }
}

/// Whether files of this type, of any size, are looked through once they are sealed.
pub(crate) fn can_look(media: &str) -> bool {
    matches!(
        media,
        "image/heif"
            | "image/avif"
            | "video/mp4"
            | "video/x-m4v"
            | "video/quicktime"
            | "video/3gpp"
            | "audio/m4a"
    )
}

/// Finds what must be overwritten in a sealed file; none where it is not what it looks like.
pub(crate) fn look(file: &mut FileReader) -> Result<Option<Edits>, dalil_vault::Error> {
    looked(file)
}

fn looked<S: Source>(source: &mut S) -> Result<Option<Edits>, dalil_vault::Error> {
    match iso::look(source) {
        Ok(edits) => Ok(Some(edits)),
        Err(Stop::Unfit) => Ok(None),
        Err(Stop::Vault(error)) => Err(error),
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
