//! An event without what it shares with the one before it in its segment, which whoever reads has at
//! hand: most of all the hash of that one, which cannot be compressed.
//!
//! ```text
//! whole   [v, id, case, compartment, author, device, seq, prev, deps, hlc, wall_ms,
//!          [mono_ms, boot_id], op, body, pack_hash]
//! short   [id, deps, hlc, wall_ms, mono_ms, op, body]
//! ```
//!
//! An event is short where all else is that of the one before, `seq` is the next number, and `prev`
//! its hash. No whole event begins with the head of an array of seven.

use minicbor::{Decoder, Encoder};

use crate::Digest;

/// The head of an event, an array of 15.
const WHOLE: u8 = 0x8f;
/// The head of a short one, an array of seven.
const SHORT: u8 = 0x87;
/// The head of the clock, an array of two.
const CLOCK: u8 = 0x82;

/// The event as it is written behind the one before it, which has this hash. `None` where they do not
/// share enough, or are not laid out as events: it is written whole then.
pub(super) fn shortened(event: &[u8], before: &[u8], hash: Digest) -> Option<Vec<u8>> {
    let [_, id, _, _, _, _, _, _, deps, hlc, wall, clock, op, body, _] = items(event)?;
    let [mono, _] = items(clock)?;
    let short = [&[SHORT], id, deps, hlc, wall, mono, op, body].concat();
    // What would not come back as it is, is written whole.
    (restored(&short, before, hash)? == event).then_some(short)
}

/// Whether an event is a short one.
pub(super) fn is_short(event: &[u8]) -> bool {
    event.first() == Some(&SHORT)
}

/// A short event as it was, behind the one before it, which has this hash.
pub(super) fn restored(short: &[u8], before: &[u8], hash: Digest) -> Option<Vec<u8>> {
    let [id, deps, hlc, wall, mono, op, body] = items(short)?;
    let [v, _, case, part, author, device, seq, _, _, _, _, clock, _, _, pack] = items(before)?;
    let [_, run] = items(clock)?;
    let next = Decoder::new(seq).u64().ok()?.checked_add(1)?;
    let mut between = Vec::with_capacity(48);
    Encoder::new(&mut between).u64(next).ok()?.bytes(&hash.0).ok()?;
    let parts = [
        &[WHOLE],
        v,
        id,
        case,
        part,
        author,
        device,
        &between,
        deps,
        hlc,
        wall,
        &[CLOCK],
        mono,
        run,
        op,
        body,
        pack,
    ];
    Some(parts.concat())
}

/// The items of an array that has as many and nothing behind it, byte for byte.
fn items<const N: usize>(array: &[u8]) -> Option<[&[u8]; N]> {
    let mut d = Decoder::new(array);
    let count = d.array().ok()?.and_then(|count| usize::try_from(count).ok());
    if count != Some(N) {
        return None;
    }
    let mut items = [&[][..]; N];
    for item in &mut items {
        let from = d.position();
        d.skip().ok()?;
        *item = array.get(from..d.position())?;
    }
    (d.position() == array.len()).then_some(items)
}
