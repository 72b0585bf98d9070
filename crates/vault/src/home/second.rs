//! A second reader at the same computer: their own passphrase opens their vault for as long as it
//! takes to sign.

use dalil_case::{Moment, OfficerId};
use dalil_seal::Passphrase;

use super::{Home, VaultId};
use crate::{Error, SecondReader};

impl Home {
    /// Signs for `reader` with the key of another desk officer here. Also gives that officer's
    /// introduction, by which the reader's vault knows whose signature it is. Counts as an attempt.
    pub fn second_reader(
        &self,
        id: VaultId,
        passphrase: &Passphrase,
        reader: OfficerId,
        most: u32,
        now: Moment,
    ) -> Result<(Vec<u8>, SecondReader), Error> {
        let (header, master, _) = self.attempt(id, passphrase, now)?;
        let vault = self.open_vault(id, header, &master)?;
        let signed = vault
            .own_introduction(now)
            .and_then(|introduction| Ok((introduction, vault.second_reader(reader, most, now)?)));
        // Nothing was written: the file is as it was.
        let _ = vault.close();
        signed
    }
}
