//! Cases that are left out of something while an event of theirs is not as it was signed. Nobody
//! forgets them: each is taken up again once the vault was mended, or when its doubt is over.

use std::collections::BTreeSet;

use dalil_case::CaseId;

use crate::{Error, Vault};

/// Cases that nobody offered yet.
pub(crate) const OFFER: &str = "keeping/offer-later";
/// Cases of which something was not sealed.
pub(crate) const SEAL: &str = "keeping/seal-later";

impl Vault {
    /// The cases that were left out of this.
    pub(crate) fn left_out(&self, of: &str) -> Result<BTreeSet<CaseId>, Error> {
        let noted = self.settings()?.remove(of).unwrap_or_default();
        Ok(noted.split_whitespace().filter_map(CaseId::from_hex).collect())
    }

    /// Notes all that are left out of this from now on.
    pub(crate) fn leave_out(&mut self, of: &str, cases: &BTreeSet<CaseId>) -> Result<(), Error> {
        if self.left_out(of)? == *cases {
            return Ok(());
        }
        if cases.is_empty() {
            return self.clear_setting(of);
        }
        let noted: Vec<String> = cases.iter().map(ToString::to_string).collect();
        self.put_setting(of, &noted.join(" "))
    }

    /// Whether something that was left out of this is as it was signed now.
    pub(crate) fn is_any_freed(&mut self, of: &str) -> Result<bool, Error> {
        Ok(self.left_out(of)?.into_iter().any(|case| !self.is_doubted(case)))
    }
}
