//! Who had seen what: decides which values supersede which. Never looks at a clock.

use std::collections::BTreeMap;

use crate::Recorded;

/// For each event of a case, all events that it knew of.
pub(crate) struct Causality {
    known: Vec<Vec<u64>>,
}

impl Causality {
    /// Follows `prev` and `deps`. What they name and is not here (not received yet) is unknown.
    pub(crate) fn of(events: &[Recorded]) -> Self {
        let index: BTreeMap<_, _> =
            events.iter().enumerate().map(|(at, event)| (event.hash, at)).collect();
        let parents: Vec<Vec<usize>> = events
            .iter()
            .map(|recorded| {
                let event = &recorded.event;
                let named = event.deps.iter().chain(std::iter::once(&event.prev));
                named.filter_map(|hash| index.get(hash).copied()).collect()
            })
            .collect();
        let mut known: Vec<Option<Vec<u64>>> = vec![None; events.len()];
        let mut stack = Vec::new();
        for at in 0..events.len() {
            stack.push(at);
            while let Some(top) = stack.last().copied() {
                let parents = parents.get(top).map_or(&[][..], Vec::as_slice);
                let open = |at: &usize| matches!(known.get(*at), Some(None));
                let waiting: Vec<_> =
                    parents.iter().copied().filter(|p| open(p) && !stack.contains(p)).collect();
                if waiting.is_empty() {
                    let set = union(parents, &known, events.len());
                    if let Some(slot) = known.get_mut(top) {
                        slot.get_or_insert(set);
                    }
                    stack.pop();
                } else {
                    stack.extend(waiting);
                }
            }
        }
        Self { known: known.into_iter().map(Option::unwrap_or_default).collect() }
    }

    /// Whether the author of `later` had seen `earlier`.
    pub(crate) fn supersedes(&self, later: usize, earlier: usize) -> bool {
        let word = self.known.get(later).and_then(|set| set.get(earlier / 64));
        word.is_some_and(|word| word >> (earlier % 64) & 1 == 1)
    }

    /// Those of `writes` that no other of them supersedes.
    pub(crate) fn maximal(&self, writes: &[usize]) -> Vec<usize> {
        let newest = |at: &usize| !writes.iter().any(|other| self.supersedes(*other, *at));
        writes.iter().copied().filter(newest).collect()
    }
}

fn union(parents: &[usize], known: &[Option<Vec<u64>>], count: usize) -> Vec<u64> {
    let mut set = vec![0_u64; count.div_ceil(64)];
    for parent in parents {
        if let Some(word) = set.get_mut(parent / 64) {
            *word |= 1 << (parent % 64);
        }
        if let Some(Some(theirs)) = known.get(*parent) {
            set.iter_mut().zip(theirs).for_each(|(mine, theirs)| *mine |= theirs);
        }
    }
    set
}
