//! An event that came in a segment is proved by the segment.

use super::cast::{AMINA, Chain, IDIR, Mix, opening, set};
use super::segments::{KEY, Pen, SUITE, place, segment};
use crate::{ATTEST_LEN, Broken, Recorded, Response, Walk};

fn written(author: crate::OfficerId) -> Vec<Recorded> {
    let mut chain = Chain::of(author);
    let mut events = vec![chain.write(opening(), 1, &[])];
    for n in 0..4 {
        events.push(chain.write(set(&format!("q{n}"), Response::Number(n)), n, &[]));
    }
    events
}

fn walk(events: &[Recorded], attest: &[u8]) -> Result<(), Broken> {
    let mut walk = Walk::whole();
    for one in events {
        walk.step(&one.event.encode(), one.hash, attest, &Pen)?;
    }
    Ok(())
}

#[test]
fn a_history_that_came_in_a_segment_is_as_good_as_its_authors() {
    let events = written(AMINA);
    let attest = segment(&events).attest(&place(&events, 3));
    assert_eq!(attest.len(), ATTEST_LEN);
    assert!(segment(&events).verify(SUITE, KEY, &Pen).is_ok());
    assert_eq!(walk(&events, &attest), Ok(()));
}

#[test]
fn what_proves_one_segment_proves_nothing_else() {
    let events = written(AMINA);
    let whole = segment(&events).attest(&place(&events, 3));
    // Only the first three are in it.
    let part = segment(&events[..3]).attest(&place(&events[..3], 3));
    assert_eq!(walk(&events[..3], &part), Ok(()));
    assert_eq!(walk(&events, &part), Err(Broken::Signature));
    // Another last event, which the signature does not name.
    let mut other = events.clone();
    let mut last = other[4].event.clone();
    last.at.0 += 1;
    let hash = crate::Event::hash_of(&last.encode(), &Mix);
    other[4] = Recorded { hash, event: last };
    assert_eq!(walk(&other, &whole), Err(Broken::Signature));
    // Another author's history under it.
    assert_eq!(walk(&written(IDIR), &whole), Err(Broken::Signature));
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        assert_eq!(walk(&events, &changed), Err(Broken::Signature), "byte {at}");
    }
}
