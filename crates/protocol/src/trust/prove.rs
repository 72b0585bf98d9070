//! How a manifest comes to be believed: the first by its name, each later one by the one before.

use dalil_case::{Digest, Moment};

use super::signed::Signed;
use crate::{MAX_MANIFEST_LEN, Manifest, Pin, TrustRefused};

/// A manifest that was proved, and stays in force until a newer one is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trusted {
    signed: Signed<Manifest>,
    hash: Digest,
}

impl Trusted {
    /// The first manifest of a device: it is the one that the card names, and enough of its own
    /// roots signed it.
    pub fn first(bytes: &[u8], pin: &Pin, now: Moment) -> Result<Self, TrustRefused> {
        let found = read(bytes)?;
        if !pin.is(&found.hash) {
            return Err(TrustRefused::OtherHash);
        }
        found.by_own_roots(found.manifest().prev.is_some())?;
        found.in_time(now)?;
        Ok(found)
    }

    /// A manifest that this device proved before and kept, by its name. Its time may be over: it
    /// stays in force.
    pub fn kept(bytes: &[u8], hash: Digest) -> Result<Self, TrustRefused> {
        let found = read(bytes)?;
        if found.hash != hash {
            return Err(TrustRefused::OtherHash);
        }
        Ok(found)
    }

    /// The next manifest: it names this one, enough roots of this one signed it, and enough of its
    /// own, so that it stands by itself for a device that begins with it.
    pub fn next(&self, bytes: &[u8], now: Moment) -> Result<Self, TrustRefused> {
        let found = read(bytes)?;
        self.proves(&found)?;
        found.in_time(now)?;
        Ok(found)
    }

    /// The newest manifest in time that follows this one, link by link, through some of these in any
    /// order. A link that another one follows was in force once: only the newest is asked for its
    /// time. What does not follow is stepped over.
    pub fn newest(&self, among: &[Vec<u8>], now: Moment) -> Option<Self> {
        let mut found: Vec<Self> = among.iter().filter_map(|bytes| read(bytes).ok()).collect();
        found.sort_by_key(|one| one.manifest().version);
        let (mut last, mut newest) = (self, None);
        for one in &found {
            if last.proves(one).is_ok() {
                last = one;
                newest = if one.is_fresh(now) { Some(one) } else { newest };
            }
        }
        newest.cloned()
    }

    /// Whether a manifest that is not believed now may be once others came, or once the clock is
    /// right: its version, and how many roots of this one signed it. Nobody without a root makes
    /// one that waits. The one right after this one only waits for its time, and is proved.
    pub fn may_follow(&self, bytes: &[u8]) -> Option<(u64, usize)> {
        let found = read(bytes).ok()?;
        let (present, wanted) = (self.manifest(), found.manifest());
        let ahead = wanted.version.checked_sub(present.version)?;
        if ahead == 0
            || wanted.authority != present.authority
            || ahead == 1 && self.proves(&found).is_err()
        {
            return None;
        }
        let by = |root: &&crate::SignPublic| {
            let mut signatures = found.signed.signatures().iter();
            signatures.any(|one| one.key == **root && found.signed.holds(one))
        };
        let roots = present.roots.iter().filter(by).count();
        (roots > 0).then_some((wanted.version, roots))
    }

    /// That a manifest is the next one, whatever its time.
    fn proves(&self, found: &Self) -> Result<(), TrustRefused> {
        let (present, wanted) = (self.manifest(), found.manifest());
        if wanted.authority != present.authority {
            return Err(TrustRefused::OtherAuthority);
        }
        if wanted.version <= present.version {
            return Err(TrustRefused::LowerVersion);
        }
        if Some(wanted.version) != present.version.checked_add(1) || wanted.prev != Some(self.hash)
        {
            return Err(TrustRefused::BrokenChain);
        }
        found.counts(present, |key| wanted.roots.contains(key))?;
        found.counts(wanted, |key| present.roots.contains(key))
    }

    /// What it says.
    pub fn manifest(&self) -> &Manifest {
        self.signed.claimed()
    }

    /// Its name.
    pub fn hash(&self) -> Digest {
        self.hash
    }

    /// As it travels and is kept.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.signed.to_bytes()
    }

    /// Whether its time is not over yet.
    pub fn is_fresh(&self, now: Moment) -> bool {
        now <= self.manifest().fresh_until
    }

    fn in_time(&self, now: Moment) -> Result<(), TrustRefused> {
        if self.is_fresh(now) { Ok(()) } else { Err(TrustRefused::Expired) }
    }

    /// Enough of its own roots signed. Where it follows another one, roots of that one may have
    /// signed as well, and nobody who has not seen it can know them.
    fn by_own_roots(&self, follows: bool) -> Result<(), TrustRefused> {
        self.counts(self.manifest(), |_| follows)
    }

    /// Enough roots of `by` signed this, each once, and nobody else but those who `may`.
    fn counts(
        &self,
        by: &Manifest,
        may: impl Fn(&crate::SignPublic) -> bool,
    ) -> Result<(), TrustRefused> {
        let signatures = self.signed.signatures();
        let mut count = 0_u8;
        for (at, one) in signatures.iter().enumerate() {
            if signatures.iter().take(at).any(|other| other.key == one.key) {
                return Err(TrustRefused::RepeatedSignature);
            }
            let is_root = by.roots.contains(&one.key);
            if !(is_root || may(&one.key)) || !self.signed.holds(one) {
                return Err(TrustRefused::ForeignSignature);
            }
            count = count.saturating_add(u8::from(is_root));
        }
        if count < by.threshold { Err(TrustRefused::TooFewRoots) } else { Ok(()) }
    }
}

/// A manifest that could be one.
fn read(bytes: &[u8]) -> Result<Trusted, TrustRefused> {
    if bytes.len() > MAX_MANIFEST_LEN {
        return Err(TrustRefused::Malformed);
    }
    let signed = Signed::<Manifest>::read(bytes)?;
    let manifest = signed.claimed();
    if !manifest.is_sound() {
        return Err(TrustRefused::Threshold);
    }
    if manifest.desks.is_empty() || manifest.ops.is_empty() {
        return Err(TrustRefused::Malformed);
    }
    // A key that is none must be found now and not when an answer is to be sealed to it.
    for key in manifest.desks.iter().chain([&manifest.recovery, &manifest.bundles]) {
        key.key()?;
    }
    let first = manifest.version == 1;
    if manifest.version == 0 || first != manifest.prev.is_none() {
        return Err(TrustRefused::BrokenChain);
    }
    let hash = signed.hash();
    Ok(Trusted { signed, hash })
}
