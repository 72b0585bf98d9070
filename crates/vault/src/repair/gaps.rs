//! Which free numbers go to entries of which nobody knows the number: each between those of its
//! neighbours, the most pressed first, and one is left for whatever is missing in between.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::ChainId;

use super::places::{Entry, Link};

/// The number of each event of a chain that has one, by its place in the chain.
pub(crate) type Chains = BTreeMap<ChainId, BTreeMap<u64, i64>>;

/// Something that had a number: an entry without one, or what is missing in its chain.
struct Claim {
    /// Its number is greater than this one.
    from: i64,
    /// And less than this one; the largest there is where nothing of its chain follows.
    to: i64,
    link: Link,
    /// Which entry; none for what is missing.
    entry: Option<usize>,
}

/// Whose turn it is: who has the least time left, and in a chain who comes first.
type Turn = (i64, ChainId, u64, usize);

/// Shares out free numbers, given in ascending order. Gives the number and the index of each entry
/// that got one.
///
/// What follows nothing else in its chain was perhaps never here: it gets what is left, and no number
/// that was written down as `lost`, which is another's.
pub(crate) fn share_out(
    chains: &Chains,
    homeless: &[Entry],
    free: impl Iterator<Item = i64>,
    lost: &BTreeSet<i64>,
) -> Vec<(i64, usize)> {
    let mut claims = claims(chains, homeless);
    claims.sort_by_key(|claim| claim.from);
    let mut coming = claims.iter().enumerate().peekable();
    let mut waiting: BTreeSet<Turn> = BTreeSet::new();
    let mut given = Vec::new();
    for number in free {
        while let Some((at, claim)) = coming.next_if(|(_, claim)| claim.from < number) {
            waiting.insert((claim.to, claim.link.chain, claim.link.seq, at));
        }
        // For these there was no room.
        while waiting.first().is_some_and(|(to, ..)| *to <= number) {
            waiting.pop_first();
        }
        let Some((to, .., at)) = waiting.first().copied() else { continue };
        if to == i64::MAX && lost.contains(&number) {
            continue;
        }
        waiting.pop_first();
        let entry = claims.get(at).and_then(|claim| claim.entry);
        given.extend(entry.map(|entry| (number, entry)));
    }
    given
}

fn claims(chains: &Chains, homeless: &[Entry]) -> Vec<Claim> {
    let mut all: BTreeMap<ChainId, BTreeMap<u64, Vec<Stand>>> = BTreeMap::new();
    for (chain, events) in chains {
        let placed = events.iter().map(|(seq, number)| (*seq, vec![Stand::At(*number)]));
        all.insert(*chain, placed.collect());
    }
    for (at, entry) in homeless.iter().enumerate() {
        let Some(link) = entry.link else { continue };
        let chain = all.entry(link.chain).or_default();
        chain.entry(link.seq).or_default().push(Stand::Nowhere(at));
    }
    all.into_iter().flat_map(|(chain, events)| claims_of(chain, events)).collect()
}

/// Where an event of a chain stands.
enum Stand {
    At(i64),
    /// Which of those without a number it is.
    Nowhere(usize),
}

fn claims_of(chain: ChainId, events: BTreeMap<u64, Vec<Stand>>) -> Vec<Claim> {
    let (mut done, mut open): (Vec<Claim>, Vec<Claim>) = Default::default();
    let (mut next, mut from) = (1_u64, 0_i64);
    for (seq, stands) in events {
        if seq != next {
            let link = Link { chain, seq: next };
            open.push(Claim { from, to: i64::MAX, link, entry: None });
        }
        for stand in stands {
            match stand {
                Stand::At(number) => {
                    done.extend(open.drain(..).map(|claim| Claim { to: number, ..claim }));
                    from = number;
                }
                Stand::Nowhere(at) => {
                    let link = Link { chain, seq };
                    open.push(Claim { from, to: i64::MAX, link, entry: Some(at) });
                }
            }
        }
        next = seq.saturating_add(1);
    }
    done.extend(open);
    done
}
