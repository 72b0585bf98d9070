//! A case of which a page cannot be read: what comes of it waits until it is whole again, and keeps
//! nothing of any other case out.

use dalil_case::{CaseId, Moment};

use super::Verdict;
use crate::{Error, Vault};

/// What it waits for: not one case, since all are looked at again once every page can be read.
pub(super) const HURT: &str = "case-hurt";

/// Cases of which a page cannot be read that are gone around in one go: where there are more, it is a
/// page that all of them need.
const MOST: usize = 8;

/// For an object of such a case.
pub(super) fn waits() -> Verdict {
    Verdict::Waits(HURT, HURT.as_bytes().to_vec())
}

impl Vault {
    /// Notes of which case a page could not be read, where that is why something was not done.
    pub(super) fn over_case<T>(&self, case: CaseId, done: Result<T, Error>) -> Result<T, Error> {
        if done.as_ref().is_err_and(|error| self.is_hurt_by(error)) {
            self.behind.hurt(case);
        }
        done
    }

    /// Looks again at what waits for a case to be whole, unless one still is not.
    pub(crate) fn look_at_hurt(&mut self, now: Moment) -> Result<(), Error> {
        if self.behind.is_any_hurt() || self.waiting_for(HURT.as_bytes(), 0)?.is_empty() {
            return Ok(());
        }
        self.go_around(|vault| {
            vault.in_one_step(|vault| vault.look_again(vec![HURT.as_bytes().to_vec()], now))
        })?;
        self.look_at_rest(now)
    }

    /// Does it again as often as it met another case of which a page cannot be read: from then on what
    /// comes of that case waits.
    pub(super) fn go_around(
        &mut self,
        mut work: impl FnMut(&mut Self) -> Result<(), Error>,
    ) -> Result<(), Error> {
        for _ in 0..MOST {
            let hurt = self.behind.count_hurt();
            match work(self) {
                Err(_) if self.behind.count_hurt() > hurt => self.reconnect()?,
                done => return done,
            }
        }
        work(self)
    }
}
