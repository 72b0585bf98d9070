//! Certifying a computer, making officers known to it, revoking it.

use dalil_case::{DeviceId, Moment, OfficerId};
use dalil_protocol::{
    Certificate, Introduction, ItemKind, Role, SealPublic, SealedCertificate, SignPublic,
};
use rusqlite::named_params;

use super::role::malformed;
use crate::incoming::DeviceStanding;
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
            self.lay_out(device, ItemKind::Certificate, &signed.to_bytes(), now)?;
        }
        let own = (self.officer, self.signing.verifying_key().into(), self.desk_label()?);
        self.introduce_to(device, own, true, placing.not_after, now)?;
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
    ) -> Result<(), Error> {
        let authority = self.desk_authority()?.ok_or(Error::DeskOnlyReads)?;
        let said = Introduction { authority, officer, signing, label, speaks, not_after };
        let signed = said.sign(&self.ops()?).map_err(|_| malformed())?;
        self.lay_out(device, ItemKind::Introduction, &signed.to_bytes(), now)
    }

    /// The authority's word that this officer speaks for it, for another desk officer.
    pub(crate) fn own_introduction(&self, now: Moment) -> Result<Vec<u8>, Error> {
        let authority = self.desk_authority()?.ok_or(Error::DeskOnlyReads)?;
        let said = Introduction {
            authority,
            officer: self.officer,
            signing: self.signing.verifying_key().into(),
            label: self.desk_label()?,
            speaks: true,
            not_after: Moment(now.0.saturating_add(YEAR_MS)),
        };
        Ok(said.sign(&self.ops()?).map_err(|_| malformed())?.to_bytes())
    }

    /// What comes from a computer stays apart from now on.
    pub fn revoke_device(&mut self, device: DeviceId) -> Result<(), Error> {
        let changed = self
            .conn
            .execute(
                "UPDATE desk_device SET state = ?1 WHERE device_id = ?2",
                (DeviceStanding::Revoked.number(), device.0),
            )
            .map_err(Error::database("revoking a computer"))?;
        if changed == 0 { Err(Error::DeviceUnknown) } else { Ok(()) }
    }

    fn device_keys(&self, device: DeviceId) -> Result<(SignPublic, SealPublic), Error> {
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
