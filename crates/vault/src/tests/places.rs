//! The numbers of a log that is made anew.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{CaseId, ChainId, Compartment, DeviceId, Digest, OfficerId};
use proptest::prelude::*;

use crate::repair::places::{Doubtful, Entry, Known, Link, Places, Source};

/// Chains of two officers: the numbers of the second are known in another vault only.
fn chain(n: u8) -> ChainId {
    (CaseId([n; 16]), Compartment::Indicators, OfficerId([n % 2; 16]), DeviceId([9; 16]))
}

fn hash(n: u8, seq: u64) -> Digest {
    let mut hash = [n; 32];
    hash[..8].copy_from_slice(&seq.to_le_bytes());
    Digest(hash)
}

fn entry(n: u8, seq: u64, hlc: i64, source: Source) -> Entry {
    let link = Some(Link { chain: chain(n), seq });
    Entry { hash: hash(n, seq), link, hlc, row: Vec::new(), source }
}

fn doubtful(name: Digest, hash: Digest) -> Doubtful {
    let columns = Some((CaseId([0; 16]), 3));
    Doubtful { name: Some(name), hash: Some(hash), columns, row: Vec::new(), source: Source::File }
}

/// Number and name of everything.
fn told(places: &Places) -> Vec<(i64, Digest)> {
    places.rows().map(|(seq, entry)| (seq, entry.hash)).collect()
}

/// Whether a walk finds every event in its order: what is missing is told.
fn is_in_order(places: &Places) -> Result<(), String> {
    let mut tails: BTreeMap<ChainId, u64> = BTreeMap::new();
    let (mut next, mut from_the_middle) = (1, false);
    for (seq, entry) in places.rows() {
        while next < seq {
            if !places.gone().contains(&next) {
                return Err(format!("nothing is said of {next}"));
            }
            tails.clear();
            (next, from_the_middle) = (next + 1, true);
        }
        next = seq + 1;
        let Some(link) = entry.link else { continue };
        let follows = match tails.insert(link.chain, link.seq) {
            Some(tail) => link.seq == tail + 1,
            None => from_the_middle || link.seq == 1,
        };
        if !follows {
            return Err(format!("{seq} is {} of {:?}", link.seq, link.chain.0));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// Whatever is missing where, and however little is known of its number: each event that is
    /// somewhere is there once, what is known to have had a number has it, and a walk never finds an
    /// event out of order.
    #[test]
    fn everything_found_is_there_once_and_in_order(
        written in prop::collection::vec((0_u8..4, any::<[bool; 5]>()), 1..40),
        ahead in prop::collection::vec((0_u8..2, any::<bool>()), 0..4),
        copied in 0_usize..40,
    ) {
        let (mut places, mut known) = (Places::default(), Known::default());
        let (mut spare, mut lengths) = (Vec::new(), [0_u64; 4]);
        let mut found: BTreeMap<Digest, Option<i64>> = BTreeMap::new();
        for (number, (n, [in_file, in_copy, is_sealed, is_known, was_lost])) in (1..).zip(&written) {
            let length = &mut lengths[usize::from(*n)];
            *length += 1;
            let here = |source| entry(*n, *length, number * 10, source);
            let name = hash(*n, *length);
            if *in_file {
                places.keep(number, here(Source::File));
                found.insert(name, Some(number));
            } else if *was_lost {
                known.lost.insert(number);
            }
            if *in_copy && usize::try_from(number).unwrap() <= copied {
                known.note(name, number);
                spare.push(here(Source::Copy));
                found.insert(name, Some(number));
            }
            if *is_sealed {
                spare.push(here(Source::Outbox));
                let own = n % 2 == 0;
                own.then(|| known.note(name, number));
                let at = found.entry(name).or_default();
                *at = at.or(own.then_some(number));
            }
            if *is_known {
                known.note(name, number);
                found.entry(name).and_modify(|at| *at = Some(number));
            }
        }
        known.pinned = i64::try_from(written.len()).unwrap();
        // A colleague wrote on; nothing of it was taken in yet.
        for (at, (n, is_sealed)) in (1000..).zip(&ahead) {
            let n = n * 2 + 1;
            lengths[usize::from(n)] += 1;
            if *is_sealed {
                let length = lengths[usize::from(n)];
                spare.push(entry(n, length, at, Source::Outbox));
                found.insert(hash(n, length), None);
            }
        }
        places.fill(spare, Vec::new(), &known);
        let placed: BTreeMap<Digest, i64> =
            places.rows().map(|(seq, entry)| (entry.hash, seq)).collect();
        prop_assert_eq!(placed.len(), places.rows().count(), "one is there twice");
        prop_assert_eq!(placed.keys().collect::<BTreeSet<_>>(), found.keys().collect());
        for (name, number) in found.iter().filter_map(|(name, at)| Some((name, (*at)?))) {
            prop_assert_eq!(placed[name], number);
        }
        prop_assert_eq!(is_in_order(&places), Ok(()));
    }
}

/// An older file came back and the officer went on: what is known of before goes to the end, in its
/// order, and takes the place of nothing.
#[test]
fn what_was_before_an_older_file_comes_after_it() {
    let (mut places, mut known) = (Places::default(), Known::default());
    places.keep(1, entry(0, 1, 10, Source::File));
    places.keep(2, entry(2, 1, 50, Source::File));
    for seq in 2..5 {
        known.note(hash(0, seq), i64::try_from(seq).unwrap());
    }
    let before = (2..5).map(|seq| entry(0, seq, 20, Source::Copy)).collect();
    places.fill(before, Vec::new(), &known);
    let expected =
        [(1, hash(0, 1)), (2, hash(2, 1)), (3, hash(0, 2)), (4, hash(0, 3)), (5, hash(0, 4))];
    assert_eq!(told(&places), expected);
    assert_eq!(is_in_order(&places), Ok(()));
    assert!(places.gone().is_empty());
}

/// A number that was noted as lost is not given to an event that was never here: what was lost goes on
/// being told.
#[test]
fn a_number_that_was_lost_is_no_strangers() {
    let (mut places, mut known) = (Places::default(), Known::default());
    known.lost.insert(2);
    places.keep(1, entry(0, 1, 10, Source::File));
    places.keep(3, entry(0, 3, 30, Source::File));
    places.keep(4, entry(1, 1, 40, Source::File));
    places.fill(vec![entry(1, 2, 15, Source::Outbox)], Vec::new(), &known);
    assert_eq!(told(&places).last(), Some(&(5, hash(1, 2))));
    assert_eq!(places.gone(), &BTreeSet::from([2]));
    assert_eq!(is_in_order(&places), Ok(()));
}

/// What is not as it was signed gives way to the same event alone; to another one it gives nothing.
#[test]
fn what_is_doubtful_gives_way_to_itself_alone() {
    let bad = |n: u8| Digest([0xb0 + n; 32]);
    let file = |places: &mut Places| {
        places.keep(1, entry(0, 1, 10, Source::File));
        places.keep(2, entry(0, 2, 20, Source::File));
    };
    let third = hash(0, 3);
    for (name, bytes, stays_at) in [
        // Its bytes, or the hash beside them, or both are spoiled.
        (third, bad(1), None),
        (bad(1), third, None),
        (bad(1), bad(2), None),
        // Nothing but the signature is: it is another event of that number.
        (bad(1), bad(1), Some(3)),
    ] {
        let (mut places, mut known) = (Places::default(), Known::default());
        file(&mut places);
        known.note(third, 3);
        let at_three = vec![(3, doubtful(name, bytes))];
        places.fill(vec![entry(0, 3, 30, Source::Outbox)], at_three, &known);
        let mut expected = vec![(1, hash(0, 1)), (2, hash(0, 2))];
        match stays_at {
            None => expected.push((3, third)),
            Some(at) => expected.extend([(at, name), (4, third)]),
        }
        assert_eq!(told(&places), expected, "{name:?} {bytes:?}");
        assert!(places.gone().is_empty());
    }
    // The same event whole under another number: it is not there twice.
    let mut places = Places::default();
    file(&mut places);
    let twice = vec![(3, doubtful(hash(0, 2), bad(1)))];
    places.fill(Vec::new(), twice, &Known::default());
    assert_eq!(told(&places).len(), 2);
    // Two that claim a number: both stay.
    let mut places = Places::default();
    let both = vec![(3, doubtful(bad(1), bad(1))), (3, doubtful(bad(2), bad(2)))];
    places.fill(Vec::new(), both, &Known::default());
    assert_eq!(told(&places), [(3, bad(1)), (4, bad(2))]);
    assert_eq!(places.gone(), &BTreeSet::from([1, 2]));
}
