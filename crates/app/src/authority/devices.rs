//! The computers that a desk knows: who sends, when something last came, what is missing; and the
//! same by region.

use std::collections::BTreeMap;

use dalil_case::{DeviceId, Moment};
use dalil_ipc::{
    CertifyRequest, DeviceRow, DevicesView, FailureCode, RegionRow, RevokeRequest,
    SealDeviceRequest,
};
use dalil_protocol::Role;
use dalil_vault::{AuditKind, AuditRecord, DeskDevice, DeviceStanding, OrderGiven, Placing};

use crate::App;
use crate::failure::Trouble;
use crate::response::short;

const DAY_MS: i64 = 24 * 3600 * 1000;
/// How long a certificate counts.
const YEAR_MS: i64 = 365 * DAY_MS;
/// Half a year without a network is usual; a month without a word is worth a call.
const SILENT_DAYS: u32 = 30;

impl App {
    pub(crate) fn show_devices(&mut self) -> Result<DevicesView, Trouble> {
        let now = self.now();
        let guide = self.pack()?.guide.clone();
        let given = self.given_pack()?;
        let vault = &self.session()?.vault;
        let (known, seals) = (vault.desk_devices()?, vault.seals_given()?);
        let devices: Vec<DeviceRow> = known
            .into_iter()
            .map(|one| {
                let seal = seals.get(&one.device);
                let is_here = one.device == vault.device();
                DeviceRow { is_here, ..row(one, seal, now) }
            })
            .collect();
        let edition = given.as_ref().map_or(&guide.edition, |given| &given.edition).clone();
        Ok(DevicesView {
            regions: regions(&devices, &edition),
            devices,
            edition,
            given,
            silent_days: SILENT_DAYS,
            now: now.0,
        })
    }

    pub(crate) fn certify(&mut self, request: &CertifyRequest) -> Result<DevicesView, Trouble> {
        let device = device(&request.id)?;
        let (organisation, region) =
            (short(request.organisation.trim())?, short(request.region.trim())?);
        let role = match request.role.as_str() {
            "officer" => Role::Officer,
            "desk" => Role::Desk,
            "courier" => Role::Courier,
            _ => return Err(FailureCode::DevicePlaceMissing.into()),
        };
        if organisation.is_empty() || region.is_empty() {
            return Err(FailureCode::DevicePlaceMissing.into());
        }
        self.confirm(&request.passphrase)?;
        let now = self.now();
        let not_after = Moment(now.0.saturating_add(YEAR_MS));
        let placing = Placing { organisation, region, role, not_after };
        self.session()?.vault.certify(device, &placing, now)?;
        self.show_devices()
    }

    /// The authority's order, signed with the key that this desk holds for it; the ledger has an entry
    /// of it.
    pub(crate) fn revoke(&mut self, request: &RevokeRequest) -> Result<DevicesView, Trouble> {
        let device = device(&request.id)?;
        self.confirm(&request.passphrase)?;
        let now = self.now();
        let vault = &mut self.session()?.vault;
        vault.revoke_device(device, now)?;
        let (kind, about) = (AuditKind::DeviceRevoked, vec![device.0]);
        vault.audit(&AuditRecord { kind, at: now, about, amount: 0 })?;
        self.show_devices()
    }

    /// Nobody opens a vault there with a passphrase any more, once the computer asks.
    pub(crate) fn seal_there(
        &mut self,
        request: &SealDeviceRequest,
    ) -> Result<DevicesView, Trouble> {
        let device = device(&request.id)?;
        self.confirm(&request.passphrase)?;
        let now = self.now();
        self.session()?.vault.order_seal(device, now)?;
        self.show_devices()
    }
}

fn row(one: DeskDevice, seal: Option<&OrderGiven>, now: Moment) -> DeviceRow {
    let silent_ms = i64::from(SILENT_DAYS) * DAY_MS;
    DeviceRow {
        id: one.device.to_string(),
        standing: match one.standing {
            DeviceStanding::Asks => "asks",
            DeviceStanding::Certified => "certified",
            DeviceStanding::Revoked => "revoked",
        }
        .to_owned(),
        role: one.role,
        organisation: one.organisation,
        region: one.region,
        is_silent: now.0.saturating_sub(one.seen_at.0) > silent_ms,
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
        seal_at: seal.map(|given| given.at.0),
        seal_gone_at: seal.and_then(|given| given.gone_at).map(|at| at.0),
        is_here: false,
    }
}

/// The certified computers by region: how many, and of how many somebody should think.
fn regions(devices: &[DeviceRow], edition: &str) -> Vec<RegionRow> {
    let mut all: BTreeMap<&str, RegionRow> = BTreeMap::new();
    for one in devices.iter().filter(|one| one.standing == "certified") {
        let region = all.entry(&one.region).or_default();
        region.region.clone_from(&one.region);
        region.computers += 1;
        region.silent += u32::from(one.is_silent);
        region.older += u32::from(!one.edition.is_empty() && one.edition != edition);
        region.waiting += u32::from(one.waiting > 0 || one.gap);
        region.seen_at = region.seen_at.max(one.seen_at);
    }
    all.into_values().collect()
}

fn device(id: &str) -> Result<DeviceId, Trouble> {
    Ok(DeviceId::from_hex(id).ok_or(FailureCode::DeviceUnknown)?)
}

#[cfg(test)]
mod tests;
