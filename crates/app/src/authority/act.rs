//! What a desk does with a case: decides, asks, gives it on. Each with the passphrase again, except
//! asking.

use dalil_case::{Compartment, Moment, Op};
use dalil_ipc::{
    AskRequest, DecideRequest, DossierView, EraseThereRequest, FailureCode, GiveCaseRequest,
    SecondReaderRequest,
};
use dalil_seal::Passphrase;
use dalil_vault::{AuditKind, AuditRecord, Error, MOST_A_DAY, ShareWish};

use super::dossier::recipient;
use crate::App;
use crate::case_view::case_id;
use crate::failure::Trouble;
use crate::response::{bounded, short};
use dalil_protocol::ItemKind;

const OUTCOMES: [&str; 4] = ["taken-up", "identified", "other-route", "closed"];
const PURPOSES: [&str; 4] = ["proceedings", "shelter", "care", "hand-over"];
const BASES: [&str; 2] = ["consent", "duty"];
/// Why a case is erased where it went.
pub(crate) const REASONS: [&str; 4] = ["court", "person", "mistake", "duty"];
const DAY_MS: i64 = 24 * 3600 * 1000;
/// More than any desk lets out on one day.
const MOST_AT_ALL: u32 = 10_000;

impl App {
    pub(crate) fn decide_case(&mut self, request: &DecideRequest) -> Result<DossierView, Trouble> {
        let id = self.on_desk(&request.case_id)?;
        let (reasons, next) = (bounded(request.reasons.trim())?, short(request.next.trim())?);
        let role = short(request.role.trim())?;
        let known = OUTCOMES.contains(&request.outcome.as_str());
        if !known || reasons.is_empty() || role.is_empty() {
            return Err(FailureCode::DecisionMissing.into());
        }
        self.confirm(&request.passphrase)?;
        let decide = Op::AuthorityDecide {
            outcome: request.outcome.clone(),
            reasons,
            next: (!next.is_empty()).then_some(next),
            role,
            name: None,
        };
        self.say(id, decide)?;
        self.show_dossier(&request.case_id)
    }

    pub(crate) fn ask(&mut self, request: &AskRequest) -> Result<DossierView, Trouble> {
        let id = self.on_desk(&request.case_id)?;
        let text = bounded(request.text.trim())?;
        if text.is_empty() {
            return Err(FailureCode::DecisionMissing.into());
        }
        self.say(id, Op::AuthorityAsk { question: None, text })?;
        self.show_dossier(&request.case_id)
    }

    pub(crate) fn give_on(&mut self, request: &GiveCaseRequest) -> Result<DossierView, Trouble> {
        let id = self.on_desk(&request.case_id)?;
        let to = recipient(&request.recipient).ok_or(FailureCode::DeviceUnknown)?;
        let known =
            PURPOSES.contains(&request.purpose.as_str()) && BASES.contains(&request.basis.as_str());
        if !known {
            return Err(FailureCode::ReasonMissing.into());
        }
        self.confirm(&request.passphrase)?;
        let now = self.now();
        let session = self.session()?;
        session.warm = None;
        if request.hand_over {
            session.vault.hand_over(id, to, &request.purpose, now)?;
        } else {
            let ends = |days: u32| Moment(now.0.saturating_add(i64::from(days) * DAY_MS));
            let compartment =
                if request.with_identity { Compartment::Identity } else { Compartment::Indicators };
            let wish = ShareWish {
                case: id,
                to,
                compartment,
                purpose: request.purpose.clone(),
                legal_basis: request.basis.clone(),
                expires: request.days.map(ends),
            };
            session.vault.reseal(&wish, now)?;
        }
        let about = vec![id.0, to.officer.0];
        session.vault.audit(&AuditRecord { kind: AuditKind::Shared, at: now, about, amount: 0 })?;
        self.show_dossier(&request.case_id)
    }

    /// The case goes at the computers that have it, once they ask; at the desk it stays.
    pub(crate) fn order_erased(
        &mut self,
        request: &EraseThereRequest,
    ) -> Result<DossierView, Trouble> {
        let id = self.on_desk(&request.case_id)?;
        if !REASONS.contains(&request.reason.as_str()) {
            return Err(FailureCode::ReasonMissing.into());
        }
        self.confirm(&request.passphrase)?;
        let now = self.now();
        self.session()?.vault.order_erasure(id, &request.reason, now)?;
        self.show_dossier(&request.case_id)
    }

    /// N17: the second reader types their own passphrase; what they sign is for this reader, this
    /// day and this many.
    pub(crate) fn second(&mut self, request: &SecondReaderRequest) -> Result<(), Trouble> {
        if !(MOST_A_DAY..=MOST_AT_ALL).contains(&request.most) {
            return Err(FailureCode::SecondReaderUnfit.into());
        }
        let (now, session) = (self.now(), self.session()?);
        let (own, reader, device) =
            (session.vault.id(), session.vault.officer(), session.vault.device());
        let passphrase = Passphrase::given(&request.passphrase)?;
        let home = self.home()?;
        let other = home.find(&request.alias).ok_or(FailureCode::OfficerUnknown)?;
        if other == own {
            return Err(FailureCode::NotAnotherOfficer.into());
        }
        let (introduction, signed) =
            match home.second_reader(other, &passphrase, reader, request.most, now) {
                Err(Error::DeskOnlyReads) => return Err(FailureCode::SecondReaderUnfit.into()),
                signed => signed?,
            };
        let vault = &mut self.session()?.vault;
        vault.take_object(ItemKind::Introduction, device, &introduction, now)?;
        vault.admit_second_reader(&signed, now)?;
        let about = vec![signed.by.0];
        let amount = i64::from(signed.most);
        vault.audit(&AuditRecord { kind: AuditKind::Exported, at: now, about, amount })?;
        Ok(())
    }

    /// What the authority says in a case, laid out for whoever works on it.
    fn say(&mut self, id: dalil_case::CaseId, op: Op) -> Result<(), Trouble> {
        let now = self.now();
        let session = self.session()?;
        session.vault.append(id, vec![op], now)?;
        session.warm = None;
        session.vault.note_answered(id, now)?;
        // What cannot be laid out now is laid out with the next: it is committed.
        let _ = session.vault.lay_out_news(now);
        Ok(())
    }

    fn on_desk(&mut self, id: &str) -> Result<dalil_case::CaseId, Trouble> {
        let id = case_id(id)?;
        let vault = &self.session()?.vault;
        if !vault.is_desk()? {
            return Err(FailureCode::DeskOnlyReads.into());
        }
        let is_here = vault.desk_cases()?.iter().any(|row| row.case == id);
        if is_here { Ok(id) } else { Err(FailureCode::CaseNotFound.into()) }
    }
}
