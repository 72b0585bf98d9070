//! What came from the way to the authority, or did not, that should not be so: told calmly, with what
//! it means and what to do, until an officer says that it was read. The words are the screens'.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use dalil_ipc::{AlarmView, AlarmsView, FailureCode, ReadAlarmRequest};
use dalil_seal::sha256;
use dalil_vault::{Alarm, AlarmKind, Error};

use crate::App;
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
        Ok(AlarmsView { alarms })
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
