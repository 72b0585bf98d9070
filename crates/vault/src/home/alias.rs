//! What officers are listed by: the same for whoever looks in a hurry.

use unicode_normalization::UnicodeNormalization as _;

use super::Home;
use crate::Error;

/// Most characters of an alias.
const MAX_CHARS: usize = 64;

impl Home {
    /// An alias that nobody here has, as it will be listed. Refused where it is empty, too long, or
    /// looks like another one.
    pub fn admit(&self, alias: &str) -> Result<String, Error> {
        let alias = shown(alias);
        match alias.chars().count() {
            0 => Err(Error::AliasEmpty),
            1..=MAX_CHARS if self.find(&alias).is_some() => Err(Error::AliasTaken),
            1..=MAX_CHARS => Ok(alias),
            _ => Err(Error::AliasTooLong),
        }
    }
}

/// The same for aliases that look the same to somebody in a hurry.
pub(super) fn alias_key(alias: &str) -> String {
    shown(alias).nfkc().collect::<String>().to_lowercase()
}

/// An alias as it is listed: composed, on one line, without letters that nobody sees or that turn
/// the line round.
fn shown(alias: &str) -> String {
    let seen = |c: &char| c.is_whitespace() || !(c.is_control() || is_invisible(*c));
    let composed: String = alias.nfc().filter(seen).collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_invisible(c: char) -> bool {
    matches!(u32::from(c),
        0xAD | 0x034F | 0x061C | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F
        | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0
        | 0xFFF0..=0xFFFB | 0xE0000..=0xE0FFF)
}
