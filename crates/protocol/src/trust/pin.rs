//! What is known of a manifest before it is seen: its name, whole or in part.

use dalil_case::Digest;

/// Bytes of a name that was typed: 120 bits.
pub const SHORT_PIN_LEN: usize = 15;

/// The name of a manifest, as a card gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    /// Scanned.
    Whole(Digest),
    /// Typed: its first bytes.
    Short([u8; SHORT_PIN_LEN]),
}

impl Pin {
    /// Whether it is the name of that manifest.
    pub fn is(&self, hash: &Digest) -> bool {
        match self {
            Self::Whole(whole) => whole == hash,
            Self::Short(short) => hash.0.starts_with(short),
        }
    }

    /// Its bytes: the whole name, or its first ones.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Whole(whole) => &whole.0,
            Self::Short(short) => short,
        }
    }

    /// In hexadecimal digits, 64 or 30 of them: how a server is asked for it.
    pub fn hex(&self) -> String {
        self.bytes().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Reads what [`Self::hex`] gave.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits: Option<Vec<u8>> =
            text.chars().map(|digit| u8::try_from(digit.to_digit(16)?).ok()).collect();
        let digits = digits?;
        let pairs = digits.chunks_exact(2);
        if !pairs.remainder().is_empty() {
            return None;
        }
        let bytes: Vec<u8> =
            pairs.map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect();
        let whole = bytes.as_slice().try_into().map(|whole| Self::Whole(Digest(whole)));
        whole.or_else(|_| bytes.as_slice().try_into().map(Self::Short)).ok()
    }
}
