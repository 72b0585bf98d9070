//! Sound between the thread of the system that hears it and whoever takes it.

use std::sync::{Arc, Mutex, PoisonError};

use crate::NoSound;

/// Seconds of sound that may wait. Whoever takes it comes twice in a second; a copy or a check that
/// goes on meanwhile takes a few.
pub const PATIENCE: u32 = 30;

#[derive(Default)]
struct Heard {
    samples: Vec<i16>,
    lost: u64,
    ended: Option<NoSound>,
}

/// The place where it waits. A copy is the same place.
#[derive(Clone)]
pub struct Waiting {
    most: usize,
    heard: Arc<Mutex<Heard>>,
}

impl Waiting {
    /// An empty one, for sound of so many samples in a second.
    #[must_use]
    pub fn of(rate: u32) -> Self {
        let most = usize::try_from(rate.saturating_mul(PATIENCE)).unwrap_or(usize::MAX);
        Self { most, heard: Arc::default() }
    }

    /// Puts what was heard behind what waits: the mean of all channels. What there is no room for is
    /// counted.
    pub fn put(&self, frames: &[i16], channels: u16) {
        let mut heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        let channels = usize::from(channels.max(1));
        for frame in frames.chunks_exact(channels) {
            if heard.samples.len() >= self.most {
                heard.lost = heard.lost.saturating_add(1);
                continue;
            }
            let sum: i64 = frame.iter().map(|sample| i64::from(*sample)).sum();
            let mean = sum.checked_div(channels as i64).unwrap_or_default();
            heard.samples.push(i16::try_from(mean).unwrap_or_default());
        }
    }

    /// Nothing more will come.
    pub fn end(&self, why: NoSound) {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).ended.get_or_insert(why);
    }

    /// Takes what waits.
    #[must_use]
    pub fn take(&self) -> Vec<i16> {
        let mut heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut heard.samples)
    }

    /// Samples that nobody took in time.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).lost
    }

    /// Why nothing more comes.
    #[must_use]
    pub fn ended(&self) -> Option<NoSound> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).ended
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sound_waits_in_order_and_no_more_than_there_is_room_for() {
        let waiting = Waiting::of(2);
        waiting.put(&[10, 20, -10, -20], 2);
        waiting.put(&[i16::MAX, i16::MAX, i16::MIN, i16::MIN], 2);
        assert_eq!(waiting.take(), [15, -15, i16::MAX, i16::MIN]);
        assert_eq!(waiting.take(), []);
        waiting.put(&[7; 61], 1);
        assert_eq!((waiting.take().len(), waiting.lost()), (60, 1));
        waiting.end(NoSound::Gone);
        waiting.end(NoSound::Missing);
        assert_eq!(waiting.ended(), Some(NoSound::Gone));
    }
}
