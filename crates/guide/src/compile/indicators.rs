//! Dimensions, sets, indicators and signs: every grade in a set that exists, every total as declared.

use std::collections::BTreeMap;

use super::Register;
use crate::finding::Code;
use crate::model::{Dimension, Indicator, Set, SetAge, Sign};
use crate::read::raw::{Name, RawIndicators, RawSet};
use crate::read::{RawPack, Read};

type Compiled = (Vec<Dimension>, Vec<Set>, Vec<Indicator>, Vec<Sign>);

pub(super) fn declare(file: &Read<RawIndicators>, register: &mut Register) {
    for dimension in &file.raw.dimension {
        register.declare("dimension", &dimension.id, file);
    }
    for set in &file.raw.set {
        register.declare("set", &set.id, file);
    }
    for indicator in &file.raw.indicator {
        register.declare("indicator", &indicator.key, file);
    }
    for sign in &file.raw.sign {
        register.declare("sign", &sign.key, file);
    }
}

pub(super) fn compile(pack: &RawPack, register: &mut Register) -> Compiled {
    let file = &pack.indicators;
    let dimensions = file.raw.dimension.iter();
    let dimensions = dimensions.map(|it| Dimension { id: text(&it.id), kind: it.kind }).collect();
    let sets = file.raw.set.iter().map(|raw| set(raw, pack, register)).collect::<Vec<_>>();
    let indicators = file.raw.indicator.iter().map(|raw| {
        register.refer("dimension", &raw.dimension, file, Code::DimensionDangling);
        register.refer("source", &raw.source, file, Code::SourceDangling);
        let place = file.place(raw.grades.span());
        for set in raw
            .grades
            .get_ref()
            .keys()
            .filter(|set| !register.knows("set", set))
            .cloned()
            .collect::<Vec<_>>()
        {
            register.find(place.finding(Code::SetDangling).with("id", set));
        }
        if raw.grades.get_ref().is_empty() {
            register.find(place.finding(Code::GradeMissing).with("id", raw.key.get_ref()));
        }
        Indicator {
            key: text(&raw.key),
            dimension: text(&raw.dimension),
            source: text(&raw.source),
            verification: raw.verification.clone(),
            grades: raw.grades.get_ref().clone(),
        }
    });
    let indicators = indicators.collect::<Vec<_>>();
    let signs = file.raw.sign.iter().map(|raw| {
        register.refer("source", &raw.source, file, Code::SourceDangling);
        Sign { key: text(&raw.key), list: raw.list.clone(), source: text(&raw.source) }
    });
    let signs = signs.collect();
    every_age_has_a_set(&sets, file, register);
    totals(file, &indicators, register);
    (dimensions, sets, indicators, signs)
}

fn set(raw: &RawSet, pack: &RawPack, register: &mut Register) -> Set {
    let file = &pack.indicators;
    for form in &raw.forms {
        if !pack.assessment.raw.inputs.forms.contains_key(form.get_ref()) {
            let finding = file.place(form.span()).finding(Code::FormDangling);
            register.find(finding.with("id", form.get_ref()));
        }
    }
    Set {
        id: text(&raw.id),
        age: raw.age,
        forms: raw.forms.iter().map(text).collect(),
        provisional: raw.provisional,
        totals: raw.totals.get_ref().clone(),
    }
}

/// Exactly one set per age holds for all forms that no other set names.
fn every_age_has_a_set(sets: &[Set], file: &Read<RawIndicators>, register: &mut Register) {
    for (age, name) in [(SetAge::Adult, "adult"), (SetAge::Child, "child")] {
        let general = sets.iter().filter(|set| set.age == age && set.forms.is_empty()).count();
        if general != 1 {
            let finding = file.place(0..0).finding(Code::SetMissing);
            register.find(finding.with("age", name).with("count", general));
        }
    }
}

fn totals(file: &Read<RawIndicators>, indicators: &[Indicator], register: &mut Register) {
    for raw in &file.raw.set {
        let declared = raw.totals.get_ref();
        let place = file.place(raw.totals.span());
        let set = raw.id.get_ref();
        for dimension in declared
            .keys()
            .filter(|id| !register.knows("dimension", id))
            .cloned()
            .collect::<Vec<_>>()
        {
            register.find(place.finding(Code::DimensionDangling).with("id", dimension));
        }
        let mut counted = BTreeMap::<&str, usize>::new();
        for indicator in indicators.iter().filter(|it| it.grades.contains_key(set)) {
            *counted.entry(&indicator.dimension).or_default() += 1;
        }
        for dimension in &file.raw.dimension {
            let id = dimension.id.get_ref();
            let stated = declared.get(id).copied().unwrap_or_default();
            let found = counted.get(id.as_str()).copied().unwrap_or_default();
            if stated != found {
                let finding = place.finding(Code::TotalDiffers).with("set", set);
                register.find(
                    finding.with("dimension", id).with("stated", stated).with("found", found),
                );
            }
        }
    }
}

fn text(name: &Name) -> String {
    name.get_ref().clone()
}
