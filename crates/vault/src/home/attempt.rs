//! One guess at a passphrase: counted when wrong, forgiven when right, and after too many the
//! vault is sealed.

use dalil_case::Moment;
use dalil_seal::{Header, MasterKey, Opened, Passphrase, SealedBy, State};

use super::{Door, Home, VaultId};
use crate::header::HeaderFile;
use crate::pair::{self, Found};
use crate::reserve::Reserve;
use crate::{Error, Notice, Vault};

/// Longest wait between attempts.
const MAX_WAIT_S: u64 = 300;

impl Home {
    /// Opens an officer's vault. [`Error::Duress`] where the passphrase was that of duress: what
    /// it protects is sealed then.
    pub fn unlock(
        &self,
        id: VaultId,
        passphrase: &Passphrase,
        now: Moment,
    ) -> Result<(Vault, Vec<Notice>), Error> {
        let (header, master, mut notices) = self.attempt(id, passphrase, now)?;
        Reserve::of(&self.data).ensure(&self.random);
        let (vault, found) = self.enter(id, header, &master, now)?;
        notices.extend(found);
        Ok((self.unless_sealed(vault, now)?, notices))
    }

    /// Whether the passphrase is that of the vault, as before a signature. Counts as an attempt;
    /// an open vault stays open unless the answer is that it is sealed.
    pub fn confirm(
        &self,
        id: VaultId,
        passphrase: &Passphrase,
        now: Moment,
    ) -> Result<Vec<Notice>, Error> {
        self.attempt(id, passphrase, now).map(|(_, _, notices)| notices)
    }

    /// How long to wait before the next attempt on a vault.
    pub fn wait_ms(&self, id: VaultId, now: Moment) -> Result<u64, Error> {
        let file = self.header_file(id);
        match file.look()? {
            Found::Whole { mut value, .. } => Ok(waiting(&file, &mut value, now)),
            Found::Nothing | Found::Damaged(_) => Ok(0),
        }
    }

    /// What is known of a vault before anybody types a passphrase.
    pub fn door(&self, id: VaultId) -> Door {
        match self.header_file(id).look() {
            Ok(Found::Whole { value, .. }) if value.counters.state.has(State::SEALED) => {
                let ordered = value.counters.state.has(State::ORDERED);
                if ordered { Door::SealedByOrder } else { Door::Sealed }
            }
            Ok(Found::Nothing | Found::Damaged(_)) => Door::Damaged,
            // What is refused for another reason is told when somebody opens it.
            Ok(Found::Whole { .. }) | Err(_) => Door::Closed,
        }
    }

    pub(super) fn attempt(
        &self,
        id: VaultId,
        passphrase: &Passphrase,
        now: Moment,
    ) -> Result<(Header, MasterKey, Vec<Notice>), Error> {
        self.device.officer(id.0).ok_or(Error::OfficerUnknown)?;
        self.settle(id, &mut |_| Ok(()))?;
        let file = self.header_file(id);
        let (mut header, damaged) = file.read(id, now)?;
        let wait_ms = waiting(&file, &mut header, now);
        if wait_ms > 0 {
            return Err(Error::TooSoon { wait_ms });
        }
        let opened = header.unlock_key(passphrase).and_then(|unlock| header.open(&unlock));
        let opened = match opened {
            Ok(opened) => opened,
            Err(dalil_seal::Error::NotOpened) => return Err(self.fail(id, &file, header, now)),
            Err(error) => return Err(error.into()),
        };
        if let Opened::Vault(master) = &opened
            && !header.is_authentic(&master.header()?)
        {
            return Err(Error::HeaderForged);
        }
        let mut notices = Vec::new();
        let failures = header.counters.failures;
        if failures > 0 {
            notices.push(Notice::FailedAttempts { count: failures });
        }
        if let Some(damaged) = damaged {
            notices.push(pair::notice(&damaged));
            pair::set_aside(&[damaged], now)?;
        }
        header.counters.failures = 0;
        header.counters.state = header.counters.state.unsealed();
        // Written each time and in one way: who watches the disk sees no difference.
        match opened {
            Opened::Vault(master) => {
                // The right passphrase opens, also where there is no room to note that it did.
                if file.overwrite(&mut header, &self.random).is_err() {
                    header.counters.failures = failures;
                }
                Ok((header, master, notices))
            }
            Opened::Duress => {
                if header.counters.state.is_recoverable() {
                    header.seal(SealedBy::Duress, &self.random)?;
                }
                // Whoever forces somebody is shown the same, whether it could be written or not.
                let _ = file.overwrite(&mut header, &self.random);
                Err(Error::Duress)
            }
        }
    }

    /// Notes a failed attempt. The count is kept before the answer is given.
    fn fail(&self, id: VaultId, file: &HeaderFile, mut header: Header, now: Moment) -> Error {
        let state = header.counters.state;
        if state.has(State::SEALED) {
            return Error::Sealed;
        }
        let counters = &mut header.counters;
        counters.failures = counters.failures.saturating_add(1);
        counters.last_failure_ms = u64::try_from(now.0).unwrap_or(0);
        let failures = counters.failures;
        let limit = self.seal_after(id);
        let may_seal = limit > 0 && state.is_recoverable();
        if may_seal && failures >= limit {
            return self.seal_now(file, header, SealedBy::Hand).err().unwrap_or(Error::Sealed);
        }
        let wait_ms = wait_ms(&header, now);
        let left = may_seal.then(|| limit.saturating_sub(failures));
        match file.write(&mut header) {
            Ok(()) => Error::WrongPassphrase { failures, wait_ms, left },
            Err(error) => error,
        }
    }
}

/// How long to wait. After a clock that was set back the wait begins anew, once: nobody waits for
/// the day on which a clock was wrong.
fn waiting(file: &HeaderFile, header: &mut Header, now: Moment) -> u64 {
    let at = u64::try_from(now.0).unwrap_or(0);
    if header.counters.failures > 0 && at < header.counters.last_failure_ms {
        header.counters.last_failure_ms = at;
        if file.write(header).is_err() {
            // Where it cannot be noted, it could not be sat out either.
            return 0;
        }
    }
    wait_ms(header, now)
}

/// 1, 2, 4 … 300 s from the last failure.
fn wait_ms(header: &Header, now: Moment) -> u64 {
    let counters = header.counters;
    let Some(doublings) = counters.failures.checked_sub(1) else { return 0 };
    let delay = 1_u64.checked_shl(doublings).unwrap_or(MAX_WAIT_S).min(MAX_WAIT_S) * 1000;
    let now = u64::try_from(now.0).unwrap_or(0);
    match now.checked_sub(counters.last_failure_ms) {
        Some(elapsed) => delay.saturating_sub(elapsed),
        None => delay,
    }
}
