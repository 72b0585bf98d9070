//! PNG: chunks of a length, a name and a check.

use std::collections::BTreeSet;

use super::{Clean, TIME, WORDS, orientation, read};

const MAGIC: &[u8] = b"\x89PNG\r\n\x1a\n";
/// All that a picture is drawn from; what is not on this list says something else.
const DRAWN: [&[u8; 4]; 17] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB",
    b"cICP", b"bKGD", b"hIST", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// Copies what is drawn, and nothing behind its end; none where it does not end.
pub(super) fn clean(bytes: &[u8]) -> Option<Clean> {
    let mut rest = bytes.strip_prefix(MAGIC)?;
    let (mut removed, mut turned) = (BTreeSet::new(), None);
    let mut head = Vec::new();
    let mut kept = Vec::with_capacity(bytes.len());
    loop {
        let length = usize::try_from(u32::from_be_bytes(*rest.first_chunk::<4>()?)).ok()?;
        let chunk = rest.get(..length.checked_add(12)?)?;
        let name = chunk.get(4..)?.first_chunk::<4>()?;
        let body = chunk.get(8..length.checked_add(8)?)?;
        rest = rest.get(chunk.len()..)?;
        if head.is_empty() {
            if name != b"IHDR" {
                return None;
            }
            head.extend_from_slice(chunk);
        } else if DRAWN.contains(&name) {
            kept.extend_from_slice(chunk);
        } else {
            match name {
                b"eXIf" => {
                    let (said, way) = read(body);
                    removed.extend(said);
                    turned = turned.or(way);
                }
                b"tIME" => drop(removed.insert(TIME)),
                _ => drop(removed.insert(WORDS)),
            }
        }
        if name == b"IEND" {
            break;
        }
    }
    if !rest.is_empty() {
        removed.insert(WORDS);
    }
    let camera = turned.map(|turned| chunk(b"eXIf", &orientation(turned))).unwrap_or_default();
    Some(Clean { bytes: [MAGIC, &head, &camera, &kept].concat(), removed })
}

fn chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).unwrap_or_default().to_be_bytes();
    let checked = [name, body].concat();
    let check = crc32fast::hash(&checked).to_be_bytes();
    [&length[..], &checked, &check].concat()
}
