//! What one desk certified and ordered, at another desk of the same authority: both know the same
//! computers, whoever decided.

use dalil_protocol::{Certificate, OpenOrder, Order, Signed, TrustRefused};

use super::proof::DeviceStanding;
use super::{Object, Verdict};
use crate::{Error, Placing, Vault};

impl Vault {
    pub(super) fn look_at_certificate(&self, object: &Object<'_>) -> Result<Verdict, Error> {
        if !self.is_desk()? {
            return Ok(Verdict::Refused("not-for-the-vault"));
        }
        let Ok(signed) = Signed::<Certificate>::read(object.bytes) else {
            return Ok(Verdict::Refused("certificate-unreadable"));
        };
        let Some((authority, ops)) = self.trusted_authority()? else {
            return Ok(Verdict::Waits("authority-unknown", super::introduce::TRUSTED.into()));
        };
        let said = match signed.proved_by(&ops) {
            Ok(said) if said.authority == authority => said,
            // Another manifest may name the key.
            Err(TrustRefused::ForeignSignature) => {
                return self.not_yet(object, "certificate-not-the-authoritys");
            }
            _ => return Ok(Verdict::Refused("certificate-not-the-authoritys")),
        };
        match self.standing(said.device)? {
            None => return Ok(Verdict::Waits("device-unknown", said.device.0.to_vec())),
            // Who was revoked comes back by asking anew, not by an old certificate.
            Some(DeviceStanding::Revoked) => return Ok(Verdict::Good(Vec::new())),
            Some(_) => {}
        }
        let placing = Placing {
            organisation: said.organisation.clone(),
            region: said.region.clone(),
            role: said.role,
            not_after: said.not_after,
        };
        self.set_certified(said.device, &placing)?;
        Ok(Verdict::Good(Vec::new()))
    }

    pub(super) fn look_at_order(&self, object: &Object<'_>) -> Result<Verdict, Error> {
        if !self.is_desk()? {
            return Ok(Verdict::Refused("not-for-the-vault"));
        }
        let Ok(signed) = Signed::<Order>::read(object.bytes) else {
            return Ok(Verdict::Refused("order-unreadable"));
        };
        let Some((authority, ops)) = self.trusted_authority()? else {
            return Ok(Verdict::Waits("authority-unknown", super::introduce::TRUSTED.into()));
        };
        let Some(said) = signed.proved_by(&ops).ok().filter(|said| said.authority == authority)
        else {
            return Ok(Verdict::Refused("order-not-the-authoritys"));
        };
        if self.standing(said.device)?.is_none() {
            return Ok(Verdict::Waits("device-unknown", said.device.0.to_vec()));
        }
        if said.open == Some(OpenOrder::Revoke) {
            self.set_revoked(said.device)?;
        }
        Ok(Verdict::Good(Vec::new()))
    }
}
