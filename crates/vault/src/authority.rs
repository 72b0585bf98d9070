//! The authority's recovery slot of an open vault.
//!
//! It is sealed to the key that the manifest names, in both copies of the header, and read back.
//! The key itself was tried when the authority was made: nobody here could.

use dalil_case::{Digest, Moment};
use dalil_protocol::Trusted;
use dalil_seal::{SlotKind, State};
use rusqlite::{OptionalExtension as _, named_params};

use crate::{AuditKind, AuditRecord, Error, Vault};

/// Whose authority can recover the vault, and since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthoritySlot {
    /// The manifest whose recovery key the slot is sealed to.
    pub manifest: Trusted,
    /// Since when.
    pub at: Moment,
}

impl Vault {
    /// The authority that can recover the vault; none before enrolment.
    pub fn authority(&self) -> Result<Option<AuthoritySlot>, Error> {
        let row = self
            .conn
            .query_row(include_str!("sql/authority-get.sql"), [], |row| {
                Ok((row.get::<_, Vec<u8>>(0)?, Digest(row.get(1)?), Moment(row.get(2)?)))
            })
            .optional()
            .map_err(Error::database("reading who can recover the vault"))?;
        let Some((bytes, hash, at)) = row else { return Ok(None) };
        let manifest = Trusted::kept(&bytes, hash).map_err(Error::trust)?;
        // A crash between noting it and sealing the slot is told by the header.
        let is_sealed = self.header().counters.state.has(State::AUTHORITY);
        Ok(is_sealed.then_some(AuthoritySlot { manifest, at }))
    }

    /// Seals the slot to the recovery key of a manifest, at enrolment and whenever a newer manifest
    /// is in force. Where the slot is sealed to that key already, only the manifest is kept.
    pub fn seal_authority_slot(&mut self, trusted: &Trusted, now: Moment) -> Result<(), Error> {
        let present = self.authority()?;
        let recovery = &trusted.manifest().recovery;
        let same = present.as_ref().filter(|slot| {
            let kept = slot.manifest.manifest();
            kept.authority == trusted.manifest().authority && kept.recovery == *recovery
        });
        if same.is_some_and(|slot| slot.manifest == *trusted) {
            return Ok(());
        }
        let at = same.map_or(now, |slot| slot.at);
        if same.is_none() {
            let key = recovery.key().map_err(Error::trust)?;
            let mut header = self.newest_header()?;
            header.set_recovery(SlotKind::Authority, self.master(), &key, &self.random)?;
            header.counters.state = header.counters.state.with(State::AUTHORITY, true);
            let wanted = header.recovery_slot(SlotKind::Authority)?.sealed;
            self.keep_header(header)?;
            // What cannot be opened here can at least be compared with what was meant.
            for copy in self.header_file().copies()? {
                if copy.recovery_slot(SlotKind::Authority)?.sealed != wanted {
                    return Err(Error::HeaderDamaged);
                }
            }
        }
        self.conn
            .execute(
                include_str!("sql/authority-put.sql"),
                named_params! {
                    ":manifest": trusted.to_bytes(),
                    ":hash": trusted.hash().0,
                    ":at": at.0,
                },
            )
            .map_err(Error::database("keeping who can recover the vault"))?;
        if same.is_none() {
            let about = vec![trusted.manifest().authority.0];
            let kind = AuditKind::AuthoritySealed;
            // The slot stands, whether it could be noted or not.
            let _ = self.audit(&AuditRecord { kind, at: now, about, amount: 0 });
        }
        Ok(())
    }
}
