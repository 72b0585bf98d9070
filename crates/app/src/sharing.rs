//! Colleagues on one computer: added beside each other, and working on a case together.

use std::collections::BTreeMap;

use dalil_case::{CaseId, OfficerId};
use dalil_ipc::{
    ColleagueView, CreateBesideRequest, EndShareRequest, FailureCode, ShareCaseRequest,
    SharingView, UnlockedView,
};
use dalil_seal::{ChosenPassphrase, Passphrase};
use dalil_vault::{AuditKind, AuditRecord, Colleague, Sharing, VaultId};

use crate::case_view::case_id;
use crate::failure::Trouble;
use crate::{App, audit, officers};

const PURPOSES: [&str; 3] = ["together", "hand-over", "advice"];
const BASES: [&str; 2] = ["consent", "duty"];

impl App {
    /// Makes a vault while a colleague is there, whose passphrase lets the newcomer into what the
    /// officers of this computer share. The colleague's vault is closed again.
    pub(crate) fn make_officer_beside(
        &mut self,
        request: &CreateBesideRequest,
    ) -> Result<UnlockedView, Trouble> {
        if request.passphrase != request.repeated {
            return Err(FailureCode::PassphraseDiffers.into());
        }
        let passphrase = ChosenPassphrase::choose(&request.passphrase, &[&request.alias])?;
        let theirs = Passphrase::given(&request.colleague_passphrase)?;
        self.pack()?;
        self.close();
        let (now, cost) = (self.now(), self.config.cost);
        let alias = request.alias.trim().to_owned();
        let home = self.home()?;
        let colleague = home.find(&request.colleague).ok_or(FailureCode::OfficerUnknown)?;
        let (mut beside, found) = home.unlock(colleague, &theirs, now)?;
        audit::opened(&mut beside, &found, now);
        audit::note(&mut beside, AuditKind::OfficerAdded, now, 0);
        let made = self.home()?.create(&alias, &passphrase, cost, Some(&mut beside), now);
        audit::closing(&mut beside, now);
        // What it committed is there, however closing goes.
        let _ = beside.close();
        self.tell(found.iter().map(|one| officers::notice(one, Some(&request.colleague))));
        let mut vault = made?;
        audit::opened(&mut vault, &[], now);
        Ok(self.begin(alias, vault))
    }

    pub(crate) fn show_sharing(&mut self, id: &str) -> Result<SharingView, Trouble> {
        let id = case_id(id)?;
        self.session()?.vault.seen_shared(id)?;
        self.sharing_of(id)
    }

    pub(crate) fn give(&mut self, request: &ShareCaseRequest) -> Result<SharingView, Trouble> {
        let id = case_id(&request.case_id)?;
        let known =
            PURPOSES.contains(&request.purpose.as_str()) && BASES.contains(&request.basis.as_str());
        if !known {
            return Err(FailureCode::ReasonMissing.into());
        }
        let (now, colleague) = (self.now(), self.colleague(&request.alias)?);
        let session = self.session()?;
        session.warm = None;
        session.vault.share(id, colleague.officer, &request.purpose, &request.basis, now)?;
        // Whoever is shared with is here.
        session.vault.clear_setting(&left(colleague.officer))?;
        self.note_sharing(AuditKind::Shared, id, &colleague)?;
        self.sharing_of(id)
    }

    pub(crate) fn end_giving(&mut self, request: &EndShareRequest) -> Result<SharingView, Trouble> {
        let id = case_id(&request.case_id)?;
        let (now, colleague) = (self.now(), self.colleague(&request.alias)?);
        let session = self.session()?;
        session.warm = None;
        session.vault.end_share(id, colleague.officer, "ended", now)?;
        self.note_sharing(AuditKind::ShareEnded, id, &colleague)?;
        self.sharing_of(id)
    }

    fn note_sharing(
        &mut self,
        kind: AuditKind,
        id: CaseId,
        with: &Colleague,
    ) -> Result<(), Trouble> {
        let at = self.now();
        let about = vec![id.0, with.officer.0];
        Ok(self.session()?.vault.audit(&AuditRecord { kind, at, about, amount: 0 })?)
    }

    /// The colleague of an alias, if this officer shares the computer's file with them.
    pub(crate) fn colleague(&mut self, alias: &str) -> Result<Colleague, Trouble> {
        let id = self.home()?.find(alias).ok_or(FailureCode::OfficerUnknown)?;
        let colleagues = self.session()?.vault.colleagues()?;
        let found = colleagues.into_iter().find(|colleague| colleague.vault == id);
        found.ok_or(FailureCode::ColleagueUnknown.into())
    }

    /// Who writes as whom, as far as this computer knows: by the names of the first screen.
    pub(crate) fn aliases(&mut self) -> Result<BTreeMap<OfficerId, String>, Trouble> {
        let listed = self.home()?.officers();
        let session = self.session()?;
        let mut aliases = BTreeMap::from([(session.vault.officer(), session.alias.clone())]);
        for colleague in session.vault.colleagues()? {
            let entry = listed.iter().find(|entry| entry.vault_id == colleague.vault);
            aliases.extend(entry.map(|entry| (colleague.officer, entry.alias.clone())));
        }
        // A desk asks whoever wrote something, and has their name from their request.
        if session.vault.is_desk()? {
            for one in session.vault.desk_places()?.into_iter().flat_map(|place| place.officers) {
                aliases.entry(one.officer).or_insert(one.name);
            }
        }
        Ok(aliases)
    }

    /// Colleagues who could leave: those who left are gone already.
    pub(crate) fn could_leave(&mut self) -> Result<Vec<String>, Trouble> {
        let listed = self.home()?.officers();
        let vault = &self.session()?.vault;
        let (colleagues, settings) = (vault.colleagues()?, vault.settings()?);
        let here = |entry: &dalil_vault::OfficerEntry| {
            let known = colleagues.iter().find(|one| one.vault == entry.vault_id);
            known.is_some_and(|one| !settings.contains_key(&left(one.officer)))
        };
        Ok(listed.into_iter().filter(here).map(|entry| entry.alias).collect())
    }

    fn sharing_of(&mut self, id: CaseId) -> Result<SharingView, Trouble> {
        let listed = self.home()?.officers();
        let vault = &self.session()?.vault;
        let sharing = vault.sharing(id)?.ok_or(FailureCode::CaseNotFound)?;
        let (colleagues, settings) = (vault.colleagues()?, vault.settings()?);
        let (own, officer) = (vault.id(), vault.officer());
        let of = |vault: VaultId| colleagues.iter().find(|one| one.vault == vault);
        let others = listed.iter().filter(|entry| entry.vault_id != own);
        let from = others
            .clone()
            .find(|entry| of(entry.vault_id).is_some_and(|one| one.officer == sharing.opener));
        Ok(SharingView {
            is_yours: sharing.opener == officer,
            from: from.map(|entry| entry.alias.clone()),
            is_over: sharing.ended.contains(&officer),
            people: others
                .map(|entry| ColleagueView {
                    alias: entry.alias.clone(),
                    state: state(of(entry.vault_id), &sharing, &settings).to_owned(),
                })
                .collect(),
        })
    }
}

/// Among the settings of the vault: a colleague who left the service.
pub(crate) fn left(officer: OfficerId) -> String {
    format!("left {officer}")
}

fn state(
    colleague: Option<&Colleague>,
    sharing: &Sharing,
    settings: &BTreeMap<String, String>,
) -> &'static str {
    match colleague {
        None => "apart",
        Some(one) if settings.contains_key(&left(one.officer)) => "left",
        Some(one) if sharing.granted.contains(&one.officer) => "shared",
        Some(one) if sharing.ended.contains(&one.officer) => "ended",
        Some(_) => "none",
    }
}
