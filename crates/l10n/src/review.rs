//! Whether a person who speaks the language has read a file of words.

/// The review state of one file, or of several together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReviewState {
    /// Nobody has yet; screen and paper say so.
    Unreviewed,
    /// A competent reader has.
    Reviewed,
}

impl ReviewState {
    /// What the first line of a Fluent file says: `### review: unreviewed` or `### review: reviewed`,
    /// the latter optionally followed by who and when. `None` when it says neither.
    #[must_use]
    pub fn of(source: &str) -> Option<Self> {
        let first = source.trim_start_matches('\u{feff}').lines().next()?;
        let mut words = first.strip_prefix("### review:")?.split_whitespace();
        match words.next()? {
            "unreviewed" if words.next().is_none() => Some(Self::Unreviewed),
            "reviewed" => Some(Self::Reviewed),
            _ => None,
        }
    }
}
