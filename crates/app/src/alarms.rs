//! What came from the way to the authority, or did not, that should not be so: told calmly, with what
//! it means and what to do, until an officer says that it was read. The words are the screens'.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use dalil_ipc::{
    AlarmView, AlarmsView, ErasedView, FailureCode, ReadAlarmRequest, ReadErasedRequest,
};
use dalil_seal::sha256;
use dalil_vault::{Alarm, AlarmKind, ErasedByOrder, Error};

use crate::App;
use crate::authority::REASONS;
use crate::case_view::case_id;
use crate::failure::Trouble;

impl App {
    pub(crate) fn show_alarms(&mut self) -> Result<AlarmsView, Trouble> {
        let mut of_kind: BTreeMap<AlarmKind, Vec<Alarm>> = BTreeMap::new();
        match self.session()?.vault.mail() {
            Ok(mail) => {
                for alarm in mail.alarms()? {
                    of_kind.entry(alarm.kind).or_default().push(alarm);
                }
            }
            // Nothing comes that way.
            Err(Error::NotEnrolled | Error::OutboxMissing) => {}
            Err(error) => return Err(error.into()),
        }
        let mut alarms: Vec<AlarmView> = of_kind.values().filter_map(|all| view(all)).collect();
        alarms.sort_by_key(|one| (one.read_at.is_some(), Reverse(one.at)));
        let erased = self.session()?.vault.erased_by_order()?.into_iter().map(erased).collect();
        Ok(AlarmsView { alarms, erased })
    }

    pub(crate) fn note_alarm_read(
        &mut self,
        request: &ReadAlarmRequest,
    ) -> Result<AlarmsView, Trouble> {
        let now = self.now();
        let kind = AlarmKind::from_code(&request.kind).ok_or(FailureCode::Unexpected)?;
        let mut mail = self.session()?.vault.mail().map_err(|_| FailureCode::NotJoined)?;
        mail.read_alarms(kind, now)?;
        self.post.moved();
        self.show_alarms()
    }

    pub(crate) fn note_erased_read(
        &mut self,
        request: &ReadErasedRequest,
    ) -> Result<AlarmsView, Trouble> {
        let case = case_id(&request.case_id)?;
        let vault = &mut self.session()?.vault;
        if !vault.erased_by_order()?.iter().any(|one| one.case == case) {
            return Err(FailureCode::CaseNotFound.into());
        }
        vault.told_erased(case)?;
        self.post.moved();
        self.show_alarms()
    }
}

fn erased(one: ErasedByOrder) -> ErasedView {
    let known = REASONS.contains(&one.reason.as_str());
    ErasedView {
        case_id: one.case.to_string(),
        code: one.code,
        reason: if known { one.reason } else { "other".to_owned() },
        at: one.at.0,
    }
}

fn view(all: &[Alarm]) -> Option<AlarmView> {
    let last = all.iter().max_by_key(|alarm| alarm.at)?;
    let read = all.iter().map(|alarm| alarm.read_at).collect::<Option<Vec<_>>>();
    Some(AlarmView {
        kind: last.kind.code().to_owned(),
        count: u32::try_from(all.len()).unwrap_or(u32::MAX),
        at: last.at.0,
        read_at: read.and_then(|read| read.into_iter().max()).map(|at| at.0),
        code: dalil_case::Digest(sha256(&[&last.proof])).to_string().chars().take(12).collect(),
    })
}
