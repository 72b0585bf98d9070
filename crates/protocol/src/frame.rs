//! Bytes of a message, and back: bounded before anything is allocated.

use minicbor::data::Type;
use minicbor::{Decode, Decoder, Encode};

use crate::{Refusal, RefusalCode};

/// Deepest nesting that is read.
const MAX_DEPTH: usize = 16;
/// Most items that one array or map holds.
const MAX_ITEMS: u64 = 4096;

/// The bytes of a message.
pub fn encode<T: Encode<()>>(message: &T) -> Vec<u8> {
    minicbor::to_vec(message).expect("a vector takes every byte")
}

/// Reads a message. Fields that this version does not know are stepped over; whatever is too
/// deep, too many, indefinite or left over is refused before the message is built.
pub fn decode<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Result<T, Refusal> {
    let refused = || Refusal::new(RefusalCode::Malformed);
    let end = walk(bytes).ok_or_else(refused)?;
    if end != bytes.len() {
        return Err(refused());
    }
    minicbor::decode(bytes).map_err(|_| refused())
}

/// Steps over one item without recursion and without allocating more than the bounds. Returns
/// where it ends.
fn walk(bytes: &[u8]) -> Option<usize> {
    let mut d = Decoder::new(bytes);
    // How many items each open array or map still lacks.
    let mut open: Vec<u64> = Vec::with_capacity(MAX_DEPTH);
    loop {
        let inside = match d.datatype().ok()? {
            Type::Array => d.array().ok()??,
            Type::Map => d.map().ok()??.checked_mul(2)?,
            Type::ArrayIndef | Type::MapIndef | Type::BytesIndef | Type::StringIndef => {
                return None;
            }
            // A tag names the item that follows; nothing here uses one.
            Type::Tag => return None,
            _ => {
                d.skip().ok()?;
                0
            }
        };
        if inside > 0 {
            if inside > MAX_ITEMS || open.len() == MAX_DEPTH {
                return None;
            }
            open.push(inside);
            continue;
        }
        // One item is complete, and with it perhaps those that it was the last of.
        loop {
            let Some(left) = open.last_mut() else { return Some(d.position()) };
            *left -= 1;
            if *left > 0 {
                break;
            }
            open.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Have;

    #[test]
    fn what_is_too_deep_or_too_many_is_refused_before_it_is_built() {
        let refused = |bytes: &[u8]| decode::<Have>(bytes).is_err();
        assert!(refused(&[0x81; 100_000]), "nested");
        assert!(refused(&[0x9a, 0x00, 0x0f, 0x42, 0x40]), "a million items said, none there");
        assert!(
            refused(&[0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
            "bytes without end"
        );
        assert!(refused(&[0x9f, 0xff]), "indefinite");
        assert!(refused(&[]), "nothing");
        let mut left = encode(&Have { hashes: Vec::new() });
        assert!(decode::<Have>(&left).is_ok());
        left.push(0);
        assert!(refused(&left), "left over");
    }

    #[test]
    fn fields_of_a_newer_version_are_stepped_over() {
        // {0: [], 99: [1, {2: "x"}]}
        let newer = [0xa2, 0x00, 0x80, 0x18, 0x63, 0x82, 0x01, 0xa1, 0x02, 0x61, b'x'];
        assert_eq!(decode::<Have>(&newer).unwrap().hashes, []);
    }
}
