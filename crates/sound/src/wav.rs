//! WAV, which everything plays: a head that tells what follows, and samples as they are.

/// Bytes in front of the samples.
pub const HEAD: usize = 44;

/// The head of so many bytes of samples, one channel of sixteen bits, little-endian.
#[must_use]
pub fn head(rate: u32, bytes: u32) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    let parts: [&[u8]; 12] = [
        b"RIFF",
        &bytes.saturating_add(36).to_le_bytes(),
        b"WAVEfmt ",
        &16_u32.to_le_bytes(),
        &1_u16.to_le_bytes(),
        &1_u16.to_le_bytes(),
        &rate.to_le_bytes(),
        &rate.saturating_mul(2).to_le_bytes(),
        &2_u16.to_le_bytes(),
        &16_u16.to_le_bytes(),
        b"data",
        &bytes.to_le_bytes(),
    ];
    head.iter_mut().zip(parts.concat()).for_each(|(to, from)| *to = from);
    head
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_is_what_players_read() {
        let expected = b"RIFF\x26\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x80\xBB\0\0\0\x77\x01\0\x02\0\x10\0data\x02\0\0\0";
        assert_eq!(&head(48_000, 2), expected);
    }
}
