//! How long to wait after a try that failed: anything between nothing and a bound that doubles, so
//! that computers which lost the same server do not all come back at the same moment.

/// The first bound.
const FIRST_MS: u64 = 1000;
/// The last one: a quarter of an hour.
pub const LONGEST_MS: u64 = 15 * 60 * 1000;

/// Milliseconds to wait after `failures` tries in a row. `draw` is a random number; `retry_after`
/// are the seconds that the other side asked for, which are never cut short but bounded too.
pub fn wait_ms(failures: u32, retry_after: u32, draw: u64) -> u64 {
    let doubled = FIRST_MS.checked_shl(failures.saturating_sub(1).min(20)).unwrap_or(LONGEST_MS);
    let bound = doubled.min(LONGEST_MS);
    let asked = u64::from(retry_after).saturating_mul(1000).min(4 * LONGEST_MS);
    // Whoever was told when to come back still does not come all at once.
    asked.saturating_add(draw % bound.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_MS, wait_ms};

    #[test]
    fn the_bound_doubles_from_a_second_to_a_quarter_of_an_hour() {
        let most = |failures| (0..4096).map(|n| wait_ms(failures, 0, n * 977)).max().unwrap();
        assert!(most(1) <= 1000 && most(1) > 900);
        assert!(most(4) <= 8000 && most(4) > 7000);
        for failures in [11, 12, 100, u32::MAX] {
            assert_eq!(wait_ms(failures, 0, LONGEST_MS), LONGEST_MS);
            assert_eq!(wait_ms(failures, 0, LONGEST_MS + 1), 0);
        }
        assert_eq!(wait_ms(7, 0, 0), 0, "full jitter reaches down to nothing");
    }

    #[test]
    fn what_the_server_asks_for_is_never_cut_short() {
        assert!((0..100).all(|n| wait_ms(1, 30, n) >= 30_000));
        assert!(wait_ms(1, u32::MAX, 0) <= 4 * LONGEST_MS, "nor can it silence for ever");
    }
}
