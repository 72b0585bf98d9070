//! The computers that a desk knows: who sends, when something last came, what is missing.

use dalil_case::{DeviceId, Moment};
use dalil_ipc::{CertifyRequest, DeviceRow, DevicesView, FailureCode, RevokeRequest};
use dalil_protocol::Role;
use dalil_vault::{DeviceStanding, Placing};

use crate::App;
use crate::failure::Trouble;
use crate::response::short;

/// How long a certificate counts.
const YEAR_MS: i64 = 365 * 24 * 3600 * 1000;

impl App {
    pub(crate) fn show_devices(&mut self) -> Result<DevicesView, Trouble> {
        let now = self.now().0;
        let edition = self.pack()?.guide.edition.clone();
        let devices = self.session()?.vault.desk_devices()?.into_iter().map(|one| DeviceRow {
            id: one.device.to_string(),
            standing: match one.standing {
                DeviceStanding::Asks => "asks",
                DeviceStanding::Certified => "certified",
                DeviceStanding::Revoked => "revoked",
            }
            .to_owned(),
            organisation: one.organisation,
            region: one.region,
            officers: one
                .officers
                .into_iter()
                .map(|officer| format!("{} · {}", officer.name, officer.function))
                .collect(),
            seen_at: one.seen_at.0,
            edition: one.edition,
            waiting: one.ledger.waiting,
            gap: one.ledger.newest > one.ledger.whole_to,
            fork: one.ledger.fork,
        });
        Ok(DevicesView { devices: devices.collect(), edition, now })
    }

    pub(crate) fn certify(&mut self, request: &CertifyRequest) -> Result<DevicesView, Trouble> {
        let device = device(&request.id)?;
        let (organisation, region) =
            (short(request.organisation.trim())?, short(request.region.trim())?);
        if organisation.is_empty() || region.is_empty() {
            return Err(FailureCode::DevicePlaceMissing.into());
        }
        self.confirm(&request.passphrase)?;
        let now = self.now();
        let not_after = Moment(now.0.saturating_add(YEAR_MS));
        let placing = Placing { organisation, region, role: Role::Officer, not_after };
        self.session()?.vault.certify(device, &placing, now)?;
        self.show_devices()
    }

    pub(crate) fn revoke(&mut self, request: &RevokeRequest) -> Result<DevicesView, Trouble> {
        let device = device(&request.id)?;
        self.confirm(&request.passphrase)?;
        self.session()?.vault.revoke_device(device)?;
        self.show_devices()
    }
}

fn device(id: &str) -> Result<DeviceId, Trouble> {
    Ok(DeviceId::from_hex(id).ok_or(FailureCode::DeviceUnknown)?)
}
