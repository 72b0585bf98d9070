//! What the person needs, who helps, and who may know.

use dalil_case::{Basis, Consent, Field, Kept, Op};
use dalil_guide::ItemState;
use dalil_guide::Need;
use dalil_ipc::{
    ConsentRequest, ConsentState, FailureCode, NeedRequest, NeedState, ReferralView, ServiceRequest,
};

use crate::App;
use crate::case_view::{self, case_id};
use crate::failure::Trouble;
use crate::open_case::OpenCase;

/// How soon a need is, in the ids that screens and words know.
const NEED_STATES: [&str; 7] =
    ["today", "tonight", "later", "done", "not-needed", "not-wanted", "not-asked"];

impl App {
    pub(crate) fn show_referral(&mut self, id: &str) -> Result<ReferralView, Trouble> {
        let id = case_id(id)?;
        let warm = self.warm(id)?;
        let guide = warm.pack.guide.clone();
        Ok(ReferralView {
            head: case_view::head(&warm.case),
            needs: guide.needs.iter().map(|need| need_state(warm, need)).collect(),
            chosen: chosen(warm),
            consents: chosen(warm).into_iter().map(|service| consent(warm, service)).collect(),
            child: warm.assessment.counts_as_child,
            signed: warm.case.decision.is_some(),
        })
    }

    pub(crate) fn keep_need(&mut self, request: &NeedRequest) -> Result<ReferralView, Trouble> {
        let guide = &self.warm(case_id(&request.case_id)?)?.pack.guide;
        let known = guide.needs.iter().any(|need| need.id == request.need);
        if !known || !NEED_STATES.contains(&request.state.as_str()) {
            return Err(FailureCode::ResponseUnfit.into());
        }
        let op = Op::NeedSet { need: request.need.clone(), urgency: request.state.clone() };
        self.commit(case_id(&request.case_id)?, vec![op])?;
        self.show_referral(&request.case_id)
    }

    pub(crate) fn keep_service(
        &mut self,
        request: &ServiceRequest,
    ) -> Result<ReferralView, Trouble> {
        self.known_service(&request.case_id, &request.service)?;
        let op = Op::ServiceChoose { service: request.service.clone(), chosen: request.chosen };
        self.commit(case_id(&request.case_id)?, vec![op])?;
        self.show_referral(&request.case_id)
    }

    pub(crate) fn keep_consent(
        &mut self,
        request: &ConsentRequest,
    ) -> Result<ReferralView, Trouble> {
        self.known_service(&request.case_id, &request.service)?;
        let consent = match request.consent.as_str() {
            "agrees" => Consent::Agrees,
            "refuses" => Consent::Refuses,
            "not-asked" => Consent::NotAsked,
            _ => return Err(FailureCode::ResponseUnfit.into()),
        };
        let recipient = request.service.clone();
        let op = Op::ConsentSet { recipient, consent, basis: Basis::ToldByPerson };
        self.commit(case_id(&request.case_id)?, vec![op])?;
        self.show_referral(&request.case_id)
    }

    fn known_service(&mut self, case: &str, id: &str) -> Result<(), Trouble> {
        let guide = &self.warm(case_id(case)?)?.pack.guide;
        let known = guide.services.iter().any(|service| service.id == id);
        if known { Ok(()) } else { Err(FailureCode::ResponseUnfit.into()) }
    }
}

/// While it was said in different ways how soon a need is, the soonest counts.
pub(crate) fn soonest(field: &Field<String>) -> &Kept<String> {
    const ORDER: [&str; 7] =
        ["tonight", "today", "later", "not-asked", "not-wanted", "not-needed", "done"];
    let place = |kept: &&Kept<String>| ORDER.iter().position(|state| *state == kept.value);
    field.all().min_by_key(|kept| place(kept).unwrap_or(ORDER.len())).unwrap_or(field.latest())
}

/// How soon a need is: as set, or today where an urgent answer says so.
pub(crate) fn need_state(warm: &OpenCase, need: &Need) -> NeedState {
    let set = warm.case.needs.get(&need.id).map(|field| soonest(field).value.clone());
    let urgent = need.urgent.as_ref().is_some_and(|urgent| {
        let needs = warm.assessment.urgent.iter();
        needs.into_iter().any(|one| one.id == *urgent && one.state == ItemState::Yes)
    });
    let preset = set.is_none() && urgent;
    let usual = if urgent { "today" } else { "not-asked" };
    let state = set.unwrap_or_else(|| usual.to_owned());
    NeedState { id: need.id.clone(), state, preset }
}

/// Helpers that are chosen, in the order of the guide.
pub(crate) fn chosen(warm: &OpenCase) -> Vec<String> {
    let is_chosen = |id: &str| warm.case.services.get(id).is_some_and(|on| on.latest().value);
    let services = warm.flow.guide().services.iter();
    services.filter(|one| is_chosen(&one.id)).map(|one| one.id.clone()).collect()
}

/// What the person said about one helper.
pub(crate) fn consent(warm: &OpenCase, service: String) -> ConsentState {
    let kept = warm.case.consents.get(&service).map(Field::careful);
    let (consent, at) = match kept {
        Some(kept) => match kept.value {
            Consent::Agrees => ("agrees", Some(kept.at.0)),
            Consent::Refuses | Consent::Withdrawn => ("refuses", Some(kept.at.0)),
            Consent::NotAsked => ("not-asked", None),
        },
        None => ("not-asked", None),
    };
    ConsentState { service, consent: consent.to_owned(), at }
}
