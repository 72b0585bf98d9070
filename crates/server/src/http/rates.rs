//! How often one asker may ask: a bucket that fills by itself. Bounded in number.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use dalil_protocol::Refusal;

use super::Refused;

/// Most askers that are remembered.
const ASKERS: usize = 50_000;

/// So many requests a second, and so many at once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// A second, in the long run.
    pub each_second: f64,
    /// At once.
    pub at_once: f64,
}

impl Rate {
    /// So many a second, and ten times as many at once.
    pub fn each_second(number: u16) -> Self {
        let each_second = f64::from(number.max(1));
        Self { each_second, at_once: 10.0 * each_second }
    }
}

pub(crate) struct Rates<K> {
    rate: Rate,
    buckets: Mutex<HashMap<K, Bucket>>,
}

struct Bucket {
    left: f64,
    at: Instant,
}

impl<K: Eq + Hash + Copy> Rates<K> {
    pub(crate) fn new(rate: Rate) -> Self {
        Self { rate, buckets: Mutex::new(HashMap::new()) }
    }

    /// Takes one request out, or says how long to wait.
    pub(crate) fn take(&self, asker: K) -> Result<(), Refused> {
        let (now, rate) = (Instant::now(), self.rate);
        let filled = |bucket: &Bucket| {
            let since = now.duration_since(bucket.at).as_secs_f64();
            (bucket.left + since * rate.each_second).min(rate.at_once)
        };
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= ASKERS && !buckets.contains_key(&asker) {
            // Whose bucket is full has asked nothing for long enough to be forgotten.
            buckets.retain(|_, bucket| filled(bucket) < rate.at_once);
            if buckets.len() >= ASKERS {
                return Err(Refusal::busy(1).into());
            }
        }
        let bucket = buckets.entry(asker).or_insert(Bucket { left: rate.at_once, at: now });
        let left = filled(bucket);
        bucket.at = now;
        if left < 1.0 {
            bucket.left = left;
            let seconds = ((1.0 - left) / rate.each_second).ceil().clamp(1.0, 60.0);
            // Between 1 and 60.
            let refusal = Refusal::busy(whole(seconds));
            return Err(Refused { refusal, too_often: true });
        }
        bucket.left = left - 1.0;
        Ok(())
    }
}

fn whole(seconds: f64) -> u32 {
    (1..=60).find(|whole| f64::from(*whole) >= seconds).unwrap_or(60)
}

/// Where somebody asks from, as far as it is one asker: an address, or the /64 that one house has.
pub(crate) fn place(address: IpAddr) -> [u8; 16] {
    match address {
        IpAddr::V4(address) => address.to_ipv6_mapped().octets(),
        IpAddr::V6(address) => {
            let mut octets = address.octets();
            if address.to_ipv4_mapped().is_none() {
                octets.iter_mut().skip(8).for_each(|octet| *octet = 0);
            }
            octets
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_asks_too_often_is_told_how_long_to_wait_and_nobody_else_is() {
        let rates = Rates::new(Rate { each_second: 0.5, at_once: 3.0 });
        let told: Vec<bool> = (0..5).map(|_| rates.take(1).is_ok()).collect();
        assert_eq!(told, [true, true, true, false, false]);
        let refused = rates.take(1).err().unwrap();
        assert!(refused.too_often && (1..=2).contains(&refused.refusal.retry_after));
        assert!(rates.take(2).is_ok());
    }
}
