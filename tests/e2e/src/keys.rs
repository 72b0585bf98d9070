//! Keys, as the keyboard has them.

/// A key that types nothing by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Goes on.
    Tab,
    /// Chooses.
    Enter,
    /// Chooses, or types a space.
    Space,
    /// Leaves what is open.
    Escape,
    /// Takes the last letter back.
    Backspace,
    /// To the left on the keyboard, whatever the direction of writing.
    Left,
    /// To the right.
    Right,
    /// Up.
    Up,
    /// Down.
    Down,
    /// To the first.
    Home,
    /// To the last.
    End,
    /// Held with others.
    Control,
    /// Held with others.
    Shift,
    /// Held with others.
    Alt,
    /// The key with this letter or digit on it.
    Char(char),
    /// `F1` to `F12`.
    Function(u8),
}

impl Key {
    /// The code point that WebDriver has for it.
    pub(crate) fn code(self) -> char {
        match self {
            Self::Tab => '\u{e004}',
            Self::Enter => '\u{e007}',
            Self::Space => ' ',
            Self::Escape => '\u{e00c}',
            Self::Backspace => '\u{e003}',
            Self::Left => '\u{e012}',
            Self::Right => '\u{e014}',
            Self::Up => '\u{e013}',
            Self::Down => '\u{e015}',
            Self::Home => '\u{e011}',
            Self::End => '\u{e010}',
            Self::Control => '\u{e009}',
            Self::Shift => '\u{e008}',
            Self::Alt => '\u{e00a}',
            Self::Char(letter) => letter,
            Self::Function(number) => {
                char::from_u32(0xe030 + u32::from(number)).unwrap_or('\u{e000}')
            }
        }
    }
}

/// Keys held together, the last one pressed and let go: `Control + Shift + Down`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chord(pub(crate) Vec<Key>);

impl From<Key> for Chord {
    fn from(key: Key) -> Self {
        Self(vec![key])
    }
}

impl From<char> for Chord {
    fn from(letter: char) -> Self {
        Self(vec![Key::Char(letter)])
    }
}

impl<const N: usize> From<[Key; N]> for Chord {
    fn from(keys: [Key; N]) -> Self {
        Self(keys.to_vec())
    }
}

impl Chord {
    /// WebDriver's list of ups and downs.
    pub(crate) fn actions(&self) -> Vec<serde_json::Value> {
        let one = |kind: &str, key: &Key| serde_json::json!({ "type": kind, "value": key.code().to_string() });
        let downs = self.0.iter().map(|key| one("keyDown", key));
        let ups = self.0.iter().rev().map(|key| one("keyUp", key));
        downs.chain(ups).collect()
    }
}
