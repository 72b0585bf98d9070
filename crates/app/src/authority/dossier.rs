//! One case as a desk reads it: what it means, what it rests on, what was said, and whether its
//! history is whole.

use dalil_case::{DeviceId, OfficerId};
use dalil_ipc::{DossierView, RecipientView};
use dalil_vault::{DeviceStanding, Recipient};

use super::said;
use crate::App;
use crate::case_view::case_id;
use crate::failure::Trouble;
use crate::{meaning, result};

impl App {
    /// Reading it is an entry of its history, as every look is.
    pub(crate) fn read_dossier(&mut self, id: &str) -> Result<DossierView, Trouble> {
        self.visit(id, "desk")?;
        let (case, now) = (case_id(id)?, self.now());
        self.session()?.vault.note_read(case, now)?;
        self.show_dossier(id)
    }

    pub(super) fn show_dossier(&mut self, id: &str) -> Result<DossierView, Trouble> {
        let (case, now) = (case_id(id)?, self.now());
        let row = self.inbox_row(case)?;
        let warm = self.warm(case)?;
        let meaning = meaning::view(&warm.flow, &warm.assessment);
        let signed = result::signed(warm);
        let files = u32::try_from(warm.case.attachments.len()).unwrap_or(u32::MAX);
        let named: Vec<_> = warm.case.attachments.iter().map(|one| one.value.blob).collect();
        let vault = &self.session()?.vault;
        let said = said::view(vault, &vault.case(case)?)?;
        let events = vault.events(case)?;
        let whole = vault.first_broken(&events)?.is_none();
        let sharing = vault.sharing(case)?;
        let reads = |officer: OfficerId| {
            sharing
                .as_ref()
                .is_some_and(|one| one.opener == officer || one.granted.contains(&officer))
        };
        let mut recipients = Vec::new();
        for device in vault.desk_places()? {
            if device.standing != DeviceStanding::Certified || device.role == "desk" {
                continue;
            }
            recipients.extend(device.officers.iter().map(|officer| RecipientView {
                id: format!("{}{}", officer.officer, device.device),
                name: officer.name.clone(),
                function: officer.function.clone(),
                organisation: device.organisation.clone(),
                reads: reads(officer.officer),
            }));
        }
        let entries = u32::try_from(events.len()).unwrap_or(u32::MAX);
        let missing = vault.missing_files(Some(case))?;
        let waiting = named.iter().filter(|file| missing.contains(file)).count();
        let files_waiting = u32::try_from(waiting).unwrap_or(u32::MAX);
        let with = vault.computers_with(case, now)?;
        let mut is_behind = false;
        for device in &with {
            is_behind |= vault.is_behind(*device)?;
        }
        let given = vault.erasures_given(case)?;
        let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
        Ok(DossierView {
            row,
            meaning,
            signed,
            said,
            entries,
            whole,
            recipients,
            files,
            files_waiting,
            computers: count(with.len()),
            is_behind,
            erase_at: given.values().map(|one| one.at.0).max(),
            erase_ordered: count(given.len()),
            erase_gone: count(given.values().filter(|one| one.gone_at.is_some()).count()),
        })
    }
}

/// The recipient of an id as a screen sends it.
pub(super) fn recipient(id: &str) -> Option<Recipient> {
    let (officer, device) = id.split_at_checked(32)?;
    Some(Recipient { officer: OfficerId::from_hex(officer)?, device: DeviceId::from_hex(device)? })
}
