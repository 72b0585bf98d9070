//! What must be shown of events that were written apart, worked out in the plainest way that could
//! be right: every event with all that it had seen.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{Digest, Op, Recorded};

/// Events with what each had seen.
pub struct Model<'a> {
    events: Vec<&'a Recorded>,
    seen: BTreeMap<Digest, BTreeSet<Digest>>,
}

impl<'a> Model<'a> {
    /// Of these events, each counted once.
    pub fn of(events: &'a [Recorded]) -> Self {
        let mut events: Vec<&Recorded> = events.iter().collect();
        events.sort_by_key(|one| one.hash);
        events.dedup_by_key(|one| one.hash);
        let mut model = Self { events, seen: BTreeMap::new() };
        let here: BTreeSet<Digest> = model.events.iter().map(|one| one.hash).collect();
        while model.seen.len() < here.len() {
            let ready: Vec<(Digest, BTreeSet<Digest>)> = model
                .events
                .iter()
                .filter(|one| !model.seen.contains_key(&one.hash))
                .filter_map(|one| Some((one.hash, model.all_seen(one, &here)?)))
                .collect();
            model.seen.extend(ready);
        }
        model
    }

    /// What an event had seen; none while that of a parent is not known yet.
    fn all_seen(&self, one: &Recorded, here: &BTreeSet<Digest>) -> Option<BTreeSet<Digest>> {
        let mut all = BTreeSet::new();
        for parent in one.event.deps.iter().chain([&one.event.prev]) {
            if here.contains(parent) {
                all.insert(*parent);
                all.extend(self.seen.get(parent)?);
            }
        }
        Some(all)
    }

    fn had_seen(&self, later: Digest, earlier: Digest) -> bool {
        self.seen.get(&later).is_some_and(|seen| seen.contains(&earlier))
    }

    /// Those of some events that no other of them had seen.
    fn newest(&self, of: &[&'a Recorded]) -> Vec<&'a Recorded> {
        let is_newest = |one: &&&Recorded| !of.iter().any(|it| self.had_seen(it.hash, one.hash));
        of.iter().filter(is_newest).copied().collect()
    }

    /// The events that no other had seen, by hash.
    pub fn heads(&self) -> Vec<Digest> {
        self.newest(&self.events).into_iter().map(|one| one.hash).collect()
    }

    /// Every field that something was said of.
    pub fn fields(&self) -> impl Iterator<Item = &'static str> {
        [
            "answer/q0",
            "answer/q1",
            "answer/q2",
            "assessment",
            "consent/ngo",
            "decision",
            "item/children/i0",
            "item/children/i1",
            "need/shelter",
            "service/oim",
            "status",
        ]
        .into_iter()
    }

    /// Fields of which different values stand, in their order.
    pub fn conflicts(&self) -> Vec<String> {
        let apart = self.fields().filter(|field| *field != "assessment");
        apart.filter(|field| self.values(field).len() > 1).map(str::to_owned).collect()
    }

    /// The events whose different values of a field are to be shown, in that order.
    pub fn values(&self, field: &str) -> Vec<Digest> {
        let writes: Vec<&Recorded> = self
            .events
            .iter()
            .filter(|one| named(one).as_deref() == Some(field) && self.value(one).is_some())
            .copied()
            .collect();
        let mut standing = self.newest(&writes);
        standing.sort_by_key(|one| std::cmp::Reverse((one.event.hlc, one.hash)));
        let mut values = BTreeSet::new();
        let is_shown = |one: &&Recorded| {
            let value = self.value(one).unwrap_or_default();
            value != GONE && values.insert(value)
        };
        standing.into_iter().filter(is_shown).map(|one| one.hash).collect()
    }

    /// The value that an event gives to its field, as words; none where it gives none.
    fn value(&self, one: &Recorded) -> Option<String> {
        Some(match one.event.body.op()? {
            Op::AnswerSet { response, basis, .. } => format!("{response:?} {basis:?}"),
            Op::AnswerClear { .. } => "nothing".to_owned(),
            Op::ItemAdd { value, .. } => value.clone(),
            Op::ItemRemove { .. } => GONE.to_owned(),
            Op::ConsentSet { consent, .. } => format!("{consent:?}"),
            Op::NeedSet { urgency, .. } => urgency.clone(),
            Op::ServiceChoose { chosen, .. } => chosen.to_string(),
            Op::AssessmentComputed { conclusion, .. } | Op::DecisionSet { conclusion, .. } => {
                conclusion.clone()
            }
            Op::CaseClose { .. } => "closed".to_owned(),
            Op::CaseReopen { .. } => "open".to_owned(),
            Op::ConflictResolve { field, chosen: None, .. } => match field.split_once('/')?.0 {
                "answer" => "nothing".to_owned(),
                "consent" => "NotAsked".to_owned(),
                _ => return None,
            },
            Op::ConflictResolve { field, chosen: Some(chosen), .. } => {
                let chosen = self.events.iter().find(|it| it.event.id == *chosen)?;
                let fits = named(chosen)? == *field && self.had_seen(one.hash, chosen.hash);
                return self.value(chosen).filter(|_| fits);
            }
            _ => return None,
        })
    }
}

/// What a removed thing says.
const GONE: &str = "gone";

fn named(one: &Recorded) -> Option<String> {
    one.event.body.op()?.field()
}
