//! Secret bytes: in one page of memory of their own that the system may not write to swap, wiped
//! when dropped, never shown.

use region::LockGuard;
use zeroize::Zeroize;

/// The size and place of a page on every computer that we build for. Memory is locked by pages, so
/// two secrets on one page would unlock each other.
#[repr(align(4096))]
struct Page<const N: usize>([u8; N]);

/// `N` secret bytes. Boxed, so that moving the value leaves no copy behind on the stack.
pub struct Secret<const N: usize> {
    page: Box<Page<N>>,
    /// None where the system allows no more locked memory: a vault that opens is worth more than
    /// one that does not, and what is wiped is wiped all the same.
    lock: Option<LockGuard>,
}

impl<const N: usize> Secret<N> {
    pub(crate) fn zeroed() -> Self {
        let page = Box::new(Page([0; N]));
        let lock = region::lock(page.0.as_ptr(), N.max(1)).ok();
        Self { page, lock }
    }

    /// Takes a copy of `bytes`; the caller wipes its own.
    pub fn copy_of(bytes: &[u8; N]) -> Self {
        let mut secret = Self::zeroed();
        secret.page.0.copy_from_slice(bytes);
        secret
    }

    /// The bytes, for the one operation that needs them.
    pub fn expose(&self) -> &[u8; N] {
        &self.page.0
    }

    /// Whether the system promised to keep these bytes out of swap.
    pub fn is_locked(&self) -> bool {
        self.lock.is_some()
    }

    pub(crate) fn expose_mut(&mut self) -> &mut [u8; N] {
        &mut self.page.0
    }
}

impl<const N: usize> Drop for Secret<N> {
    fn drop(&mut self) {
        // While it is still locked: a page that goes to swap now is empty.
        self.page.0.zeroize();
        self.lock = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_secret_has_a_page_of_its_own_that_is_locked() {
        let secrets: Vec<Secret<32>> = (0..8_u8).map(|n| Secret::copy_of(&[n; 32])).collect();
        for (n, secret) in (0..8_u8).zip(&secrets) {
            assert_eq!(secret.expose(), &[n; 32]);
            assert_eq!(secret.expose().as_ptr().addr() % 4096, 0);
            assert!(secret.is_locked());
        }
    }

    /// What the system itself says of our pages: as many are locked as there are secrets.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_dropped_secret_unlocks_no_other() {
        let locked = |place: usize| {
            let maps = std::fs::read_to_string("/proc/self/smaps").unwrap();
            let mut inside = false;
            for line in maps.lines() {
                let range = line.split(' ').next().and_then(|range| range.split_once('-'));
                let ends = range.and_then(|(from, to)| {
                    Some((
                        usize::from_str_radix(from, 16).ok()?,
                        usize::from_str_radix(to, 16).ok()?,
                    ))
                });
                if let Some((from, to)) = ends {
                    inside = (from..to).contains(&place);
                }
                if inside && line.starts_with("VmFlags:") {
                    return line.split_whitespace().any(|flag| flag == "lo");
                }
            }
            false
        };
        let kept = Secret::copy_of(&[7; 32]);
        let others: Vec<Secret<32>> = (0..16).map(|_| Secret::copy_of(&[8; 32])).collect();
        let place = kept.expose().as_ptr().addr();
        assert!(locked(place));
        drop(others);
        assert!(locked(place));
        drop(kept);
        assert!(!locked(place));
    }
}
