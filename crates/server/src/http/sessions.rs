//! Challenges that count for one try, and conversations in which each number counts once. Both are
//! bounded, end by themselves, and belong to this process: what was said to one process is unknown
//! to every other.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use dalil_case::{DeviceId, Moment};
use dalil_protocol::{Challenge, Opened, Refusal, RefusalCode, Session};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Refused;
use super::proof::Proof;
use crate::Mailbox;

/// Most challenges that wait, and how long one counts.
const CHALLENGES: usize = 20_000;
const CHALLENGE_MS: i64 = 5 * 60 * 1000;
/// Most conversations, how long one lasts without a word, and most of one device.
const SESSIONS: usize = 20_000;
const SESSION_MS: i64 = 60 * 60 * 1000;
const OF_DEVICE: usize = 4;

fn hold<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Challenges that were given out.
#[derive(Default)]
pub(crate) struct Challenges(Mutex<Given>);

#[derive(Default)]
struct Given {
    at: HashMap<[u8; 32], Moment>,
    order: VecDeque<[u8; 32]>,
}

impl Challenges {
    /// Remembers one; the oldest is forgotten where there are too many.
    pub(crate) fn put(&self, challenge: Challenge, now: Moment) {
        let mut given = hold(&self.0);
        given.at.insert(challenge.0, now);
        given.order.push_back(challenge.0);
        while given.order.len() > CHALLENGES {
            if let Some(oldest) = given.order.pop_front() {
                given.at.remove(&oldest);
            }
        }
    }

    /// Whether it was given out and still counts. It does not any more.
    pub(crate) fn take(&self, challenge: &Challenge, now: Moment) -> bool {
        let at = hold(&self.0).at.remove(&challenge.0);
        at.is_some_and(|at| now.0.saturating_sub(at.0) <= CHALLENGE_MS)
    }
}

/// One conversation.
#[derive(Clone)]
pub(crate) struct Talk {
    pub(crate) challenge: Challenge,
    pub(crate) mailbox: Arc<Mailbox>,
    turns: Arc<Semaphore>,
}

impl Talk {
    /// One of the requests that may be on their way at once.
    pub(crate) fn turn(&self) -> Result<OwnedSemaphorePermit, Refused> {
        let turn = Arc::clone(&self.turns).try_acquire_owned();
        turn.map_err(|_| Refused { refusal: Refusal::busy(1), too_often: true })
    }
}

struct Kept {
    talk: Talk,
    device: DeviceId,
    counted: Counted,
    touched: Moment,
}

/// Which numbers were said: the highest, and which of the 63 before it. Requests that are on their
/// way together may overtake each other; none is taken twice.
#[derive(Clone, Copy, Default)]
struct Counted {
    highest: u64,
    before: u64,
}

impl Counted {
    fn take(&mut self, number: u64) -> bool {
        if number == 0 {
            return false;
        }
        if let Some(ahead) = number.checked_sub(self.highest).filter(|ahead| *ahead > 0) {
            let shift = u32::try_from(ahead).unwrap_or(u32::MAX);
            self.before = self.before.checked_shl(shift).unwrap_or(0) | 1;
            self.highest = number;
            return true;
        }
        let back = u32::try_from(self.highest.saturating_sub(number)).unwrap_or(u32::MAX);
        let Some(bit) = 1_u64.checked_shl(back) else { return false };
        let new = self.before & bit == 0;
        self.before |= bit;
        new
    }
}

/// Conversations that are open.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<HashMap<[u8; 16], Kept>>);

impl Sessions {
    /// How many there are.
    pub(crate) fn open(&self) -> usize {
        hold(&self.0).len()
    }

    /// Remembers one. Of too many, the one that was silent the longest ends.
    pub(crate) fn begin(&self, opened: &Opened, mailbox: Arc<Mailbox>, now: Moment) {
        let device = mailbox.device();
        let window = usize::try_from(opened.limits.window).unwrap_or(1);
        let turns = Arc::new(Semaphore::new(window));
        let talk = Talk { challenge: opened.challenge, mailbox, turns };
        let kept = Kept { talk, device, counted: Counted::default(), touched: now };
        let mut sessions = hold(&self.0);
        sessions.retain(|_, kept| now.0.saturating_sub(kept.touched.0) <= SESSION_MS);
        let of_device = |kept: &Kept| kept.device == device;
        if sessions.values().filter(|kept| of_device(kept)).count() >= OF_DEVICE {
            end_oldest(&mut sessions, of_device);
        } else if sessions.len() >= SESSIONS {
            end_oldest(&mut sessions, |_| true);
        }
        sessions.insert(opened.session.0, kept);
    }

    /// The conversation that a request says it belongs to.
    pub(crate) fn find(&self, proof: &Proof) -> Result<Talk, RefusalCode> {
        let Session(name) = proof.session().ok_or(RefusalCode::NotAuthentic)?;
        let sessions = hold(&self.0);
        let kept = sessions.get(&name).filter(|kept| kept.device == proof.device);
        kept.map(|kept| kept.talk.clone()).ok_or(RefusalCode::NotAuthentic)
    }

    /// Counts a request that was proved. False: its number was said before, or it is over.
    pub(crate) fn count(&self, proof: &Proof, now: Moment) -> bool {
        let Some(Session(name)) = proof.session() else { return false };
        let mut sessions = hold(&self.0);
        let Some(kept) = sessions.get_mut(&name) else { return false };
        if now.0.saturating_sub(kept.touched.0) > SESSION_MS {
            sessions.remove(&name);
            return false;
        }
        kept.touched = now;
        kept.counted.take(proof.counter)
    }
}

fn end_oldest(sessions: &mut HashMap<[u8; 16], Kept>, among: impl Fn(&Kept) -> bool) {
    let oldest = sessions
        .iter()
        .filter(|(_, kept)| among(kept))
        .min_by_key(|(_, kept)| kept.touched)
        .map(|(name, _)| *name);
    if let Some(oldest) = oldest {
        sessions.remove(&oldest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_counts_once_and_late_ones_within_the_window() {
        let mut counted = Counted::default();
        let told = [1, 1, 3, 2, 2, 0, 66, 3, 2, 70, 69, 69].map(|number| counted.take(number));
        let right = [true, false, true, true, false, false, true, false, false, true, true, false];
        assert_eq!(told, right);
    }

    #[test]
    fn a_challenge_counts_once_for_five_minutes_and_there_are_only_so_many() {
        let challenges = Challenges::default();
        let named = |n: usize| {
            let mut bytes = [0; 32];
            bytes[..8].copy_from_slice(&n.to_le_bytes());
            Challenge(bytes)
        };
        challenges.put(named(1), Moment(0));
        assert!(challenges.take(&named(1), Moment(10)));
        assert!(!challenges.take(&named(1), Moment(11)));
        challenges.put(named(2), Moment(0));
        assert!(!challenges.take(&named(2), Moment(CHALLENGE_MS + 1)));
        for n in 3..=CHALLENGES + 3 {
            challenges.put(named(n), Moment(0));
        }
        assert!(!challenges.take(&named(3), Moment(1)), "the oldest was forgotten");
        assert!(challenges.take(&named(4), Moment(1)));
    }
}
