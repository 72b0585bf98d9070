//! Numbers on their way into a database and out: databases have no unsigned ones.

/// Into a column. What no column can hold is the largest, which nothing reaches.
pub(crate) fn column(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Out of a column.
pub(crate) fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

/// A length.
pub(crate) fn length(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// An epoch out of a column.
pub(crate) fn epoch(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(0)
}
