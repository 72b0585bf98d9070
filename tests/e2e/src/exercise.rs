//! EX02, the greenhouse in Chtouka, as an officer would answer it. Invented, like everything in it.

use crate::Known;

/// A name that says nothing.
pub const ALIAS: &str = "south-1";
/// Words that do not belong together.
pub const PASSPHRASE: &str = "lantern gravel orbit velvet walnut";

/// What the exercise says of each worker.
pub const GREENHOUSE: Known<'static> = &without_basis(include!("../../fixtures/greenhouse.rs"));

/// The screen presets how an answer is known; these journeys leave it so.
const fn without_basis<const N: usize>(
    rows: [(&'static str, &'static str, &'static str); N],
) -> [(&'static str, &'static str); N] {
    let mut pairs = [("", ""); N];
    let mut left = rows.as_slice();
    let mut room = pairs.as_mut_slice();
    while let ([(question, response, _), more @ ..], [pair, rest @ ..]) = (left, room) {
        *pair = (*question, *response);
        left = more;
        room = rest;
    }
    pairs
}
