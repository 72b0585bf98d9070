//! WebP: RIFF chunks of a name and a length, each padded to an even one.

use std::collections::BTreeSet;

use super::{Clean, WORDS, orientation, read};

/// All that a picture is drawn from; what is not on this list says something else.
const DRAWN: [&[u8; 4]; 7] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];
const EXTENDED: &[u8; 4] = b"VP8X";
/// The bits of the extended header that announce a camera's record, and XMP.
const CAMERA: u8 = 0b0000_1000;
const XMP: u8 = 0b0000_0100;

/// Copies what is drawn, and nothing behind its end; none where it does not end.
pub(super) fn clean(bytes: &[u8]) -> Option<Clean> {
    let sized = bytes.strip_prefix(b"RIFF")?;
    let length = usize::try_from(u32::from_le_bytes(*sized.first_chunk::<4>()?)).ok()?;
    let mut rest = sized.get(4..length.checked_add(4)?)?.strip_prefix(b"WEBP")?;
    let (mut removed, mut turned) = (BTreeSet::new(), None);
    let mut chunks: Vec<([u8; 4], Vec<u8>)> = Vec::new();
    while !rest.is_empty() {
        let name = rest.first_chunk::<4>()?;
        let length = usize::try_from(u32::from_le_bytes(*rest.get(4..)?.first_chunk()?)).ok()?;
        let body = rest.get(8..length.checked_add(8)?)?;
        if DRAWN.contains(&name) {
            chunks.push((*name, body.to_vec()));
        } else if name == b"EXIF" {
            // Some programs write the prefix of a JPEG here.
            let (said, way) = read(body.strip_prefix(b"Exif\0\0").unwrap_or(body));
            removed.extend(said);
            turned = turned.or(way);
        } else {
            removed.insert(WORDS);
        }
        let padded = length.checked_add(length % 2)?.checked_add(8)?;
        rest = rest.get(padded..).unwrap_or_default();
    }
    let turned = turned.filter(|_| chunks.first().is_some_and(|(name, _)| name == EXTENDED));
    for (_, body) in chunks.iter_mut().filter(|(name, _)| name == EXTENDED) {
        let flags = body.first_mut()?;
        *flags &= !(CAMERA | XMP);
        *flags |= if turned.is_some() { CAMERA } else { 0 };
    }
    chunks.extend(turned.map(|turned| (*b"EXIF", orientation(turned))));
    let mut body = b"WEBP".to_vec();
    for (name, content) in &chunks {
        body.extend_from_slice(name);
        body.extend_from_slice(&u32::try_from(content.len()).ok()?.to_le_bytes());
        body.extend_from_slice(content);
        body.resize(body.len().checked_add(content.len() % 2)?, 0);
    }
    let behind = sized.len() > length.checked_add(4)?;
    if behind {
        removed.insert(WORDS);
    }
    let length = u32::try_from(body.len()).ok()?.to_le_bytes();
    let bytes = [&b"RIFF"[..], &length, &body].concat();
    (!chunks.is_empty()).then_some(Clean { bytes, removed })
}
