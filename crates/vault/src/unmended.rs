//! Before a vault with an entry that is not as it was signed was mended: the only whole one may be in
//! a copy beside it, or sealed, so that neither is given up and nothing is said for good.

use dalil_case::CaseId;

use crate::{Error, Vault};

impl Vault {
    /// Whether the copies beside the vault may be made anew: where one of the newest entries is not as
    /// it was signed, only after mending took what they have.
    pub fn may_rewrite_copies(&mut self) -> bool {
        !self.is_any_doubted() || self.newest.was_mended
    }

    /// The same, as a refusal.
    ///
    /// # Errors
    /// [`Error::NotMended`]: it is mended first, in the next quiet moment.
    pub fn needs_mended(&mut self) -> Result<(), Error> {
        if self.may_rewrite_copies() { Ok(()) } else { Err(Error::NotMended) }
    }

    /// Whether a case takes nothing now and may do so once the vault was mended.
    pub(crate) fn waits_for_mending(&mut self, case: CaseId) -> bool {
        self.is_doubted(case) && !self.newest.was_mended
    }
}
