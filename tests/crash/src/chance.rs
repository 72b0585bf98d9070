//! Chance that can be repeated: SplitMix64.

/// A sequence of numbers that a seed decides.
pub struct Chance(u64);

impl Chance {
    /// The sequence of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The seed of one of many runs.
    pub fn seed_of(seed: u64, run: u64) -> u64 {
        Self(seed ^ run.wrapping_mul(0x9E37_79B9_7F4A_7C15)).number()
    }

    /// Any number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`; zero where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.number() % u64::try_from(end).unwrap_or(1).max(1)).unwrap_or(0)
    }

    /// True once in `times`.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// First bytes of CBOR that promise more than there may be.
const LENGTHS: [u8; 6] = [0x1b, 0x5b, 0x7b, 0x9b, 0xbb, 0x9f];

/// A few bytes changed, cut, doubled or put in.
pub fn noisy(whole: &[u8], seed: u64) -> Vec<u8> {
    let mut chance = Chance::new(Chance::seed_of(7, seed));
    let mut bytes = whole.to_vec();
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len());
        let byte = u8::try_from(chance.below(256)).unwrap_or(0);
        match chance.below(5) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at.min(bytes.len()), byte),
            2 => bytes.extend_from_within(at..),
            // Lengths of CBOR that promise more than is there.
            3 => change(&mut bytes, at, |_| LENGTHS.get(at % 6).copied().unwrap_or(0x9f)),
            _ => change(&mut bytes, at, |was| was ^ byte),
        }
    }
    bytes
}

fn change(bytes: &mut [u8], at: usize, to: impl Fn(u8) -> u8) {
    if let Some(byte) = bytes.get_mut(at) {
        *byte = to(*byte);
    }
}
