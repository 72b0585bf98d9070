//! Who shares the computer: public halves of keys, kept since they were first met. A key that
//! changed is not taken.

use dalil_case::{DeviceId, Moment, OfficerId};
use dalil_seal::{Secret, VerifyingKey, xwing};
use rusqlite::{OptionalExtension as _, named_params};
use zeroize::Zeroizing;

use crate::{Error, Vault, VaultId};

/// An officer who shares the computer's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// As in events.
    pub officer: OfficerId,
    /// As on the login screen.
    pub vault: VaultId,
}

/// A colleague's line in the computer's file.
pub(crate) struct Card {
    pub(crate) officer: OfficerId,
    pub(crate) vault: VaultId,
    pub(crate) sign: VerifyingKey,
    pub(crate) share: Vec<u8>,
    pub(crate) signature: Vec<u8>,
}

impl Card {
    fn message(&self, device: DeviceId) -> Vec<u8> {
        let parts: [&[u8]; 6] = [
            b"dalil/officer/v1",
            &device.0,
            &self.officer.0,
            &self.vault.0,
            &self.sign.0,
            &self.share,
        ];
        parts.concat()
    }

    fn is_sound(&self, device: DeviceId) -> bool {
        self.sign.verify(&self.message(device), &self.signature)
    }
}

impl Vault {
    /// The colleagues who share the computer's file with this officer, and are who they were.
    pub fn colleagues(&self) -> Result<Vec<Colleague>, Error> {
        let Some(outbox) = &self.outbox else { return Ok(Vec::new()) };
        let mut colleagues = Vec::new();
        for card in outbox.cards()? {
            let is_other = card.officer != self.officer && card.vault != self.id();
            if is_other && card.is_sound(outbox.device) && self.is_as_met(&card)? {
                colleagues.push(Colleague { officer: card.officer, vault: card.vault });
            }
        }
        Ok(colleagues)
    }

    /// Puts the officer's own line into the computer's file, if it is not there.
    pub fn introduce(&mut self, now: Moment) -> Result<(), Error> {
        let share = self.share_key()?.sealing_key()?.to_bytes();
        let Some(outbox) = &mut self.outbox else { return Ok(()) };
        let known = outbox.cards()?.into_iter().any(|card| {
            card.officer == self.officer && card.share == share && card.is_sound(outbox.device)
        });
        if known {
            return Ok(());
        }
        let mut card = Card {
            officer: self.officer,
            vault: outbox.vault,
            sign: self.signing.verifying_key(),
            share,
            signature: Vec::new(),
        };
        card.signature = self.signing.sign(&card.message(outbox.device))?.to_vec();
        outbox.batch(now, |batch| batch.keep_card(&card))
    }

    /// The key that colleagues seal to, made when it is first needed.
    pub(crate) fn share_key(&self) -> Result<xwing::OpeningKey, Error> {
        let keeping = Error::database("keeping the key that colleagues seal to");
        let kept = self
            .conn
            .query_row("SELECT seed FROM share_key", [], |row| {
                row.get::<_, [u8; 32]>(0).map(Zeroizing::new)
            })
            .optional()
            .map_err(&keeping)?;
        if let Some(seed) = kept {
            return Ok(xwing::OpeningKey::from_seed(Secret::copy_of(&seed)));
        }
        let seed: Secret<32> = self.random.secret()?;
        self.conn
            .execute(
                "INSERT INTO share_key (one, seed) VALUES (1, :seed)",
                named_params! { ":seed": seed.expose() },
            )
            .map_err(&keeping)?;
        Ok(xwing::OpeningKey::from_seed(seed))
    }

    /// A colleague's line, kept in the vault from the first meeting on.
    pub(crate) fn meet(&self, officer: OfficerId, now: Moment) -> Result<Card, Error> {
        let Some(outbox) = &self.outbox else { return Err(Error::OutboxMissing) };
        let card = outbox.cards()?.into_iter().find(|card| card.officer == officer);
        let card = card.filter(|card| card.is_sound(outbox.device));
        let card = card.ok_or(Error::ColleagueUnknown)?;
        if !self.is_as_met(&card)? {
            return Err(Error::ColleagueChanged);
        }
        let meeting = Error::database("keeping whom a case is shared with");
        self.conn
            .execute(
                "INSERT OR IGNORE INTO author (officer_id, public_key, since_at)
                 VALUES (:officer, :key, :at)",
                named_params! { ":officer": officer.0, ":key": card.sign.0, ":at": now.0 },
            )
            .map_err(&meeting)?;
        self.conn
            .execute(
                "INSERT OR IGNORE INTO colleague (officer_id, vault_id, share_key)
                 VALUES (:officer, :vault, :key)",
                named_params! {
                    ":officer": officer.0,
                    ":vault": card.vault.0,
                    ":key": card.share,
                },
            )
            .map_err(&meeting)?;
        Ok(card)
    }

    /// Whether a line says what the vault knows of that officer; true for one not met before.
    fn is_as_met(&self, card: &Card) -> Result<bool, Error> {
        let reading = Error::database("reading who a colleague is");
        let officer = named_params! { ":officer": card.officer.0 };
        let sign: Option<[u8; 32]> = self
            .conn
            .query_row(
                "SELECT public_key FROM author WHERE officer_id = :officer",
                officer,
                |row| row.get(0),
            )
            .optional()
            .map_err(&reading)?;
        let met: Option<([u8; 16], Vec<u8>)> = self
            .conn
            .query_row(
                "SELECT vault_id, share_key FROM colleague WHERE officer_id = :officer",
                officer,
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()
            .map_err(&reading)?;
        Ok(sign.is_none_or(|key| key == card.sign.0)
            && met.is_none_or(|(vault, key)| vault == card.vault.0 && key == card.share))
    }
}
