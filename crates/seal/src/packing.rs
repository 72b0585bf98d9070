//! Packing of what is public: the files of a guide. Bounded on the way out, as everything is that
//! somebody else packed.

use std::io::Read as _;

use ruzstd::decoding::StreamingDecoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

/// More than what is packed is not looked back at.
const MAX_WINDOW: u64 = 8 << 20;

/// Packs bytes.
pub fn pack(plain: &[u8]) -> Vec<u8> {
    compress_to_vec(plain, CompressionLevel::Fastest)
}

/// Unpacks at most `most` bytes; none where there are more, or where it is not packed.
pub fn unpack(packed: &[u8], most: usize) -> Option<Vec<u8>> {
    let decoder = StreamingDecoder::new_with_max_window_size(packed, MAX_WINDOW).ok()?;
    let mut plain = Vec::new();
    let bound = u64::try_from(most).ok()?.checked_add(1)?;
    decoder.take(bound).read_to_end(&mut plain).ok()?;
    (plain.len() <= most).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_comes_back_and_no_more_than_was_allowed() {
        let plain: Vec<u8> = (0..300_000_u32).flat_map(|n| (n / 7).to_le_bytes()).collect();
        let packed = pack(&plain);
        assert!(packed.len() < plain.len() / 2);
        assert!(unpack(&packed, plain.len()).is_some_and(|back| back == plain));
        assert_eq!(unpack(&packed, plain.len() - 1), None, "a bomb is refused");
        assert_eq!(unpack(&plain, plain.len()), None);
        for cut in [0, 1, 5, packed.len() / 2, packed.len() - 1] {
            let back = unpack(&packed[..cut], plain.len());
            assert!(back.is_none_or(|back| back != plain), "{cut}");
        }
    }
}
