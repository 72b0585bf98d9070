//! Certifying a computer, making officers known to it, revoking it.

use dalil_case::{DeviceId, Digest, Moment, OfficerId};
use dalil_protocol::{
    Certificate, Introduction, ItemKind, OpenOrder, Order, Role, SealPublic, SealedCertificate,
    SignPublic,
};
use dalil_seal::sha256;
use rusqlite::named_params;

use super::role::malformed;
use super::tell::For;
use crate::incoming::{DeviceStanding, Object};
use crate::{Error, Vault};

/// Where a computer belongs, as its certificate will say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placing {
    /// The organisation.
    pub organisation: String,
    /// The region.
    pub region: String,
    /// What it may do.
    pub role: Role,
    /// Until when.
    pub not_after: Moment,
}

const YEAR_MS: i64 = 365 * 24 * 3600 * 1000;

impl Vault {
    /// Certifies a computer: its certificate and whoever speaks for the authority here are laid out
    /// for it.
    pub fn certify(
        &mut self,
        device: DeviceId,
        placing: &Placing,
        now: Moment,
    ) -> Result<(), Error> {
        let ops = self.ops()?;
        let authority = self.desk_authority()?.ok_or(Error::DeskOnlyReads)?;
        let (signing, sealing) = self.device_keys(device)?;
        let officers = self.desk_officers()?.remove(&device).unwrap_or_default();
        let keys = self.author_keys()?;
        for officer in &officers {
            let key = keys.get(&officer.officer).copied().ok_or(Error::DeviceUnknown)?;
            let certificate = Certificate {
                authority,
                device,
                signing,
                sealing: sealing.clone(),
                organisation: placing.organisation.clone(),
                region: placing.region.clone(),
                role: placing.role,
                issued: now,
                not_after: placing.not_after,
                sealed: Vec::new().into(),
            };
            let inside = SealedCertificate {
                officer: officer.officer,
                signing: SignPublic(key),
                role: placing.role,
                name: officer.name.clone(),
            };
            let signed = certificate.sign(&inside, &ops, &self.random).map_err(|_| malformed())?;
            let bytes = signed.to_bytes();
            self.lay_bytes(device, ItemKind::Certificate, &bytes, now)?;
            // A desk is told to everybody, so that its word is believed everywhere; what an
            // officer's computer is, the desks tell each other.
            let whom = if placing.role == Role::Desk { For::All } else { For::Desks };
            self.say_to(whom, (ItemKind::Certificate, &device.0), &bytes, now)?;
            if placing.role == Role::Desk {
                let who = (officer.officer, SignPublic(key), placing.organisation.clone());
                let word = self.word_for(who, true, placing.not_after)?;
                self.say_to(For::All, (ItemKind::Introduction, &officer.officer.0), &word, now)?;
                let own = Object {
                    hash: Digest(sha256(&[&word])),
                    kind: ItemKind::Introduction,
                    from: self.device,
                    bytes: &word,
                };
                self.look_at_introduction(&own, now)?;
            }
        }
        let own = (self.officer, self.signing.verifying_key().into(), self.desk_label()?);
        self.introduce_to(device, own, true, placing.not_after, now)?;
        self.set_certified(device, placing)
    }

    /// Where a computer belongs, as the authority says.
    pub(crate) fn set_certified(&self, device: DeviceId, placing: &Placing) -> Result<(), Error> {
        let role = match placing.role {
            Role::Officer => "officer",
            Role::Desk => "desk",
            Role::Courier => "courier",
        };
        self.conn
            .execute(
                include_str!("../sql/desk-device-certify.sql"),
                named_params! {
                    ":device": device.0,
                    ":organisation": placing.organisation,
                    ":region": placing.region,
                    ":role": role,
                    ":state": DeviceStanding::Certified.number(),
                },
            )
            .map(drop)
            .map_err(Error::database("certifying a computer"))
    }

    /// Lays out, for a computer, who an officer is.
    pub(super) fn introduce_to(
        &mut self,
        device: DeviceId,
        (officer, signing, label): (OfficerId, SignPublic, String),
        speaks: bool,
        not_after: Moment,
        now: Moment,
    ) -> Result<usize, Error> {
        let word = self.word_for((officer, signing, label), speaks, not_after)?;
        self.lay_bytes(device, ItemKind::Introduction, &word, now)
    }

    /// The authority's word about an officer.
    fn word_for(
        &self,
        (officer, signing, label): (OfficerId, SignPublic, String),
        speaks: bool,
        not_after: Moment,
    ) -> Result<Vec<u8>, Error> {
        let authority = self.desk_authority()?.ok_or(Error::DeskOnlyReads)?;
        let said = Introduction { authority, officer, signing, label, speaks, not_after };
        Ok(said.sign(&self.ops()?).map_err(|_| malformed())?.to_bytes())
    }

    /// The authority's word that this officer speaks for it, for another desk officer.
    pub(crate) fn own_introduction(&self, now: Moment) -> Result<Vec<u8>, Error> {
        let own = (self.officer, self.signing.verifying_key().into(), self.desk_label()?);
        self.word_for(own, true, Moment(now.0.saturating_add(YEAR_MS)))
    }

    /// Orders that a computer is believed no more: what comes from it stays apart from now on, the
    /// server hears no more of it than one hand-in, the other desks know, and nothing that waits for
    /// it leaves.
    pub fn revoke_device(&mut self, device: DeviceId, now: Moment) -> Result<(), Error> {
        let ops = self.ops()?;
        let authority = self.desk_authority()?.ok_or(Error::DeskOnlyReads)?;
        if self.standing(device)?.is_none() {
            return Err(Error::DeviceUnknown);
        }
        let order = Order::open(authority, device, OpenOrder::Revoke, now, &self.random)
            .and_then(|order| order.sign(&ops))
            .map_err(|_| malformed())?
            .to_bytes();
        self.set_revoked(device)?;
        self.take_back_word(ItemKind::Certificate, &device.0)?;
        self.lay_bytes(device, ItemKind::Order, &order, now)?;
        self.say_to(For::Desks, (ItemKind::Order, &device.0), &order, now)
    }

    /// Nothing of a computer is taken any more, and nothing of a case leaves for it.
    pub(crate) fn set_revoked(&self, device: DeviceId) -> Result<(), Error> {
        for sql in [
            "DELETE FROM outgoing WHERE device = :device AND gone_at IS NULL",
            "UPDATE desk_device SET state = 2 WHERE device_id = :device",
        ] {
            self.conn
                .execute(sql, named_params! { ":device": device.0 })
                .map_err(Error::database("revoking a computer"))?;
        }
        Ok(())
    }

    pub(super) fn device_keys(&self, device: DeviceId) -> Result<(SignPublic, SealPublic), Error> {
        let (sign, inbox): ([u8; 32], Vec<u8>) = self
            .conn
            .query_row(
                "SELECT sign_key, inbox_key FROM desk_device WHERE device_id = ?1",
                [device.0],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .map_err(|error| match error {
                rusqlite::Error::QueryReturnedNoRows => Error::DeviceUnknown,
                error => Error::database("reading which computers are known")(error),
            })?;
        Ok((SignPublic(sign), SealPublic::read(&inbox).ok_or_else(malformed)?))
    }
}
