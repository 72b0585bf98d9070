//! Editions of the guide that a desk gives to every computer. Whoever signs guides signed them
//! elsewhere, with keys that never come near a desk; here they are proved and passed on.

use std::path::Path;

use dalil_case::Moment;
use dalil_ipc::{DevicesView, FailureCode, GivePackRequest, GivenPack};
use dalil_protocol::{ItemKind, MAX_PACK_LEN, TrustRefused};
use dalil_vault::{DeviceStanding, Error};

use crate::App;
use crate::failure::Trouble;

impl App {
    pub(crate) fn give_edition(
        &mut self,
        request: &GivePackRequest,
    ) -> Result<DevicesView, Trouble> {
        let bytes = read(Path::new(request.path.trim())).ok_or(FailureCode::PackUnfit)?;
        self.confirm(&request.passphrase)?;
        let now = self.now();
        let given = self.session()?.vault.distribute_pack(&bytes, now);
        given.map_err(|error| match error {
            Error::Trust(TrustRefused::LowerVersion) => FailureCode::PackOlder.into(),
            Error::Trust(TrustRefused::Expired) => FailureCode::PackExpired.into(),
            Error::Trust(_) => FailureCode::PackUnfit.into(),
            Error::NotEnrolled | Error::OutboxMissing => FailureCode::NotJoined.into(),
            error => Trouble::Vault(error),
        })?;
        self.show_devices()
    }

    /// The edition that was given last, and how far it is.
    pub(super) fn given_pack(&mut self) -> Result<Option<GivenPack>, Trouble> {
        let name = self.pack()?.guide.id.clone();
        let vault = &self.session()?.vault;
        let told = vault.told_of(ItemKind::Pack, name.as_bytes())?;
        // Also one whose time has not begun.
        let Some(kept) = vault.pack_in_force(&name, Moment(i64::MAX))? else { return Ok(None) };
        let (mut there, mut waiting) = (0, 0);
        for one in vault.desk_places()? {
            // The desk itself has it.
            if one.standing != DeviceStanding::Certified || one.device == vault.device() {
                continue;
            }
            match told.get(&one.device) {
                Some(Some(_)) => there += 1,
                _ => waiting += 1,
            }
        }
        Ok(Some(GivenPack {
            edition: kept.edition,
            version: u32::try_from(kept.version).unwrap_or(u32::MAX),
            from: kept.from.0,
            there,
            waiting,
        }))
    }
}

/// A file that is small enough to be an edition.
fn read(path: &Path) -> Option<Vec<u8>> {
    let meta = path.metadata().ok().filter(|meta| meta.is_file())?;
    let fits = usize::try_from(meta.len()).is_ok_and(|length| length <= MAX_PACK_LEN);
    if fits { std::fs::read(path).ok() } else { None }
}
