//! JPEG: segments that begin with a marker and their length, then what is drawn, up to the end.

use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

use super::{Clean, PREVIEW, WORDS, orientation, read};

const START: u8 = 0xD8;
const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;
const COMMENT: u8 = 0xFE;
const RESTARTS: RangeInclusive<u8> = 0xD0..=0xD7;
const APPLICATIONS: RangeInclusive<u8> = 0xE0..=0xEF;
const CAMERA: &[u8] = b"Exif\0\0";

/// Copies what is drawn, and nothing behind its end; none where it does not end.
pub(super) fn clean(bytes: &[u8]) -> Option<Clean> {
    if bytes.get(..2)? != [0xFF, START] {
        return None;
    }
    let (mut removed, mut turned) = (BTreeSet::new(), None);
    let mut kept = Vec::with_capacity(bytes.len());
    let mut rest = bytes.get(2..)?;
    loop {
        let (&first, after) = rest.split_first()?;
        let &marker = after.first()?;
        if first != 0xFF {
            return None;
        }
        match marker {
            // Any number of them may stand before a marker.
            0xFF => rest = after,
            END => {
                kept.extend_from_slice(&[0xFF, END]);
                if after.len() > 1 {
                    // More pictures, a short film, what a maker adds: all of it may say where.
                    removed.insert(PREVIEW);
                }
                break;
            }
            marker => {
                let length = usize::from(u16::from_be_bytes(*after.get(1..)?.first_chunk::<2>()?));
                let segment = rest.get(..length.checked_add(2)?)?;
                let body = segment.get(4..)?;
                rest = rest.get(segment.len()..)?;
                if is_drawn(marker, body) {
                    kept.extend_from_slice(segment);
                } else if let Some(camera) = body.strip_prefix(CAMERA) {
                    let (said, way) = read(camera);
                    removed.extend(said);
                    turned = turned.or(way);
                } else {
                    // Words of a program: XMP, IPTC, a comment; or a list of more pictures.
                    removed.insert(if body.starts_with(b"MPF\0") { PREVIEW } else { WORDS });
                }
                if marker == SCAN {
                    let drawn = rest.get(..rest.windows(2).position(is_marker)?)?;
                    kept.extend_from_slice(drawn);
                    rest = rest.get(drawn.len()..)?;
                }
            }
        }
    }
    let mut clean = vec![0xFF, START];
    if let Some(turned) = turned {
        let camera = [CAMERA, &orientation(turned)].concat();
        clean.extend_from_slice(&[0xFF, 0xE1]);
        clean.extend_from_slice(&u16::try_from(camera.len().checked_add(2)?).ok()?.to_be_bytes());
        clean.extend_from_slice(&camera);
    }
    clean.extend_from_slice(&kept);
    Some(Clean { bytes: clean, removed })
}

/// Where a photograph inside another file says something, up to what is drawn, and what.
pub(super) fn said(bytes: &[u8]) -> Vec<(Range<usize>, BTreeSet<&'static str>)> {
    let mut found = Vec::new();
    let mut at = 2_usize;
    while let Some([0xFF, marker, a, b, ..]) = bytes.get(at..) {
        let length = usize::from(u16::from_be_bytes([*a, *b]));
        let place = at.saturating_add(4)..at.saturating_add(length.max(2)).saturating_add(2);
        let Some(body) = bytes.get(place.clone()).filter(|_| *marker != SCAN) else { break };
        if !is_drawn(*marker, body) && body.iter().any(|byte| *byte != 0) {
            let camera = body.strip_prefix(CAMERA);
            let said = camera.map_or(BTreeSet::from([WORDS]), |camera| read(camera).0);
            found.push((place.clone(), said));
        }
        at = place.end;
    }
    found
}

/// Whether two bytes inside what is drawn end it: neither a stuffed byte nor a restart.
fn is_marker(pair: &[u8]) -> bool {
    let [first, next] = pair else { return false };
    *first == 0xFF && !matches!(next, 0 | 0xFF) && !RESTARTS.contains(next)
}

/// Whether a segment is needed to draw the picture: of those for applications, only the density,
/// the profile of its colours and how they are packed.
fn is_drawn(marker: u8, body: &[u8]) -> bool {
    match marker {
        0xE0 => body.starts_with(b"JFIF\0"),
        0xE2 => body.starts_with(b"ICC_PROFILE\0"),
        0xEE => body.starts_with(b"Adobe"),
        COMMENT => false,
        marker => !APPLICATIONS.contains(&marker),
    }
}
