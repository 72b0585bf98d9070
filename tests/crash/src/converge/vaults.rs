//! The five with a vault each, on a computer each: what they exchange is sealed in nothing here,
//! since only the taking in is tried. One set of vaults serves all schedules, a case each.

use std::path::Path;
use std::time::Instant;

use dalil_case::{Case, CaseId, Moment, Recorded};
use dalil_seal::VerifyingKey;
use dalil_vault::{CaseQuery, Error, Foreign, Home, Reach, Vault};

use super::{FIVE, carried, clock, judge, opening, something};
use crate::chance::Chance;
use crate::kept::Kept;
use crate::report::Outcome;

/// One of the five.
struct One {
    kept: Kept,
    open: Option<(Home, Vault)>,
    key: VerifyingKey,
}

impl One {
    fn new(data: &Path) -> Result<Self, Error> {
        let kept = Kept::new(data)?;
        let (home, vault, _) = kept.open()?;
        let key = vault.signing_key();
        Ok(Self { kept, open: Some((home, vault)), key })
    }

    /// The open vault. As after a crash, now and then.
    fn vault(&mut self, is_cut: bool) -> Result<&mut Vault, Error> {
        if is_cut {
            self.open = None;
        }
        let (home, vault) = match self.open.take() {
            Some(open) => open,
            None => {
                let (home, vault, _) = self.kept.open()?;
                (home, vault)
            }
        };
        Ok(&mut self.open.insert((home, vault)).1)
    }
}

/// What one of them has of a case, with whose key each event is proved.
struct Parcel(Vec<(Vec<u8>, Vec<u8>, VerifyingKey)>);

/// L6, L10: runs so many schedules in five vaults and says what went wrong.
pub fn schedules(count: u64, seed: u64, folder: &Path, step: &mut dyn FnMut()) -> Outcome {
    let begun = Instant::now();
    let mut outcome = Outcome::of("R9", "schedules in five vaults");
    let five: Result<Vec<One>, Error> =
        (0..FIVE).map(|n| One::new(&folder.join(n.to_string()))).collect();
    match five {
        Err(error) => outcome.failures.push(format!("R9: {error}")),
        Ok(mut five) => {
            for run in 0..count {
                let seed = Chance::seed_of(seed, run);
                match schedule(&mut five, seed, &mut outcome) {
                    Ok(None) => {}
                    Ok(Some(told)) => outcome.failures.push(format!("R9 seed {seed}: {told}")),
                    Err(error) => outcome.failures.push(format!("R9 seed {seed}: {error}")),
                }
                outcome.tried = outcome.tried.saturating_add(1);
                step();
            }
        }
    }
    outcome.seconds = begun.elapsed().as_secs();
    outcome
}

fn schedule(five: &mut [One], seed: u64, outcome: &mut Outcome) -> Result<Option<String>, Error> {
    let mut chance = Chance::new(seed);
    let mut id = [0; 16];
    for part in id.chunks_exact_mut(8) {
        part.copy_from_slice(&chance.number().to_le_bytes());
    }
    let case = CaseId(id);
    let rounds = chance.below(3).saturating_add(2);
    for round in 0..rounds {
        for n in 0..FIVE {
            let step = i64::try_from(round.saturating_mul(FIVE).saturating_add(n)).unwrap_or(0);
            let (at, is_cut) = (clock(n, step), chance.once_in(40));
            let Some(one) = five.get_mut(n) else { continue };
            let vault = one.vault(is_cut)?;
            if round == 0 && n == 0 {
                vault.append(case, vec![opening()], at)?;
            }
            for _ in 0..chance.below(3) {
                // Nobody writes in a case of which they have nothing.
                let Ok(known) = vault.case(case) else { break };
                vault.append(case, vec![something(&mut chance, &known)], at)?;
            }
        }
        for _ in 0..chance.below(6) {
            let (from, to) = (chance.below(FIVE), chance.below(FIVE));
            let parcel = parcel(five, from, case)?;
            take(five, to, &carried(&mut chance, &parcel.0, false), clock(to, 99))?;
        }
    }
    // In the end everybody hears everything, and some of it again.
    let mut all = Vec::new();
    for n in 0..FIVE {
        all.extend(parcel(five, n, case)?.0);
    }
    for n in 0..FIVE {
        let parcel = carried(&mut chance, &all, true);
        take(five, n, &parcel, clock(n, 100))?;
        take(five, n, &carried(&mut chance, &parcel, false), clock(n, 101))?;
    }
    let mut wanted: Option<(Case, [u8; 32])> = None;
    for one in five.iter_mut() {
        let vault = one.vault(false)?;
        let events: Vec<Recorded> =
            vault.events(case)?.into_iter().map(|kept| kept.recorded).collect();
        let (found, hash) = (vault.case(case)?, vault.projection(case)?);
        if let Some(told) = judge(&events, &found) {
            return Ok(Some(told));
        }
        let apart = u32::try_from(found.conflicts.len()).unwrap_or(u32::MAX);
        outcome.count("differences in view", apart.into());
        let rows = vault.cases(&CaseQuery::default())?;
        let row = rows.iter().find(|row| row.id == case);
        if row.is_none_or(|row| row.apart != apart) {
            return Ok(Some("the list says something else".to_owned()));
        }
        if !vault.is_projected(case)? {
            return Ok(Some("the projection is not what a rebuild makes".to_owned()));
        }
        if !vault.verify_case(case)? {
            return Ok(Some("the history does not verify".to_owned()));
        }
        if vault.awaited()? > 0 {
            return Ok(Some("something still waits".to_owned()));
        }
        match &wanted {
            None => wanted = Some((found, hash)),
            Some(wanted) if *wanted == (found, hash) => {}
            Some(_) => return Ok(Some("not all came to the same".to_owned())),
        }
    }
    Ok(None)
}

fn parcel(five: &mut [One], from: usize, case: CaseId) -> Result<Parcel, Error> {
    let mut keys = Vec::new();
    for one in five.iter_mut() {
        let key = one.key;
        keys.push((one.vault(false)?.officer(), key));
    }
    let Some(one) = five.get_mut(from) else { return Ok(Parcel(Vec::new())) };
    let events = one.vault(false)?.events(case)?.into_iter();
    let proved = events.filter_map(|kept| {
        let author = kept.recorded.event.author;
        let key = keys.iter().find(|(officer, _)| *officer == author)?.1;
        Some((kept.recorded.event.encode(), kept.signature, key))
    });
    Ok(Parcel(proved.collect()))
}

fn take(
    five: &mut [One],
    to: usize,
    parcel: &[(Vec<u8>, Vec<u8>, VerifyingKey)],
    now: Moment,
) -> Result<(), Error> {
    let Some(one) = five.get_mut(to) else { return Ok(()) };
    let foreign = parcel.iter().filter_map(|(bytes, signature, key)| {
        Foreign::prove(bytes.clone(), signature.clone(), key).ok()
    });
    one.vault(false)?.adopt(foreign.collect(), Reach::Whole, now).map(drop)
}
