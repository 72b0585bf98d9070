//! What was said of one thing in different ways: shown side by side, and decided between.

use std::collections::BTreeSet;

use dalil_case::{
    Answer, Case, Choice, Consent, Decision, Digest, EventId, Field, Kept, OfficerId, Op,
    QuestionId,
};
use dalil_ipc::{ConflictValue, ConflictView, ConflictsView, DecideConflictRequest, FailureCode};

use crate::case_view::{self, case_id};
use crate::failure::Trouble;
use crate::history::fingerprint;
use crate::open_case::OpenCase;
use crate::response::{bounded, show};
use crate::{App, referral, result};

const REASONS: [&str; 5] = ["asked", "document", "talked", "mistake", "other"];

impl App {
    pub(crate) fn show_conflicts(&mut self, id: &str) -> Result<ConflictsView, Trouble> {
        let id = case_id(id)?;
        let may_decide = self.may_write(id).is_ok();
        self.warm(id)?;
        let aliases = self.aliases()?;
        let session = self.session()?;
        let vault = &session.vault;
        let (keys, ahead) = (vault.author_keys()?, vault.ahead(id)?);
        let (own, device) = (vault.officer(), vault.device());
        let warm = session.warm.as_ref().ok_or(FailureCode::CaseNotFound)?;
        let by = |said: Said| ConflictValue {
            event: said.event.to_string(),
            answer: said.answer,
            state: said.state,
            text: said.text,
            own: said.author == own,
            alias: aliases.get(&said.author).cloned(),
            fingerprint: keys.get(&said.author).map(fingerprint).unwrap_or_default(),
            here: said.device == device,
            at: said.at,
            ahead: ahead.contains(&said.hash),
            counts: said.counts.map(str::to_owned),
        };
        let conflicts = standing(warm).into_iter().map(|apart| ConflictView {
            may_ask_again: matches!(apart.kind, "answer" | "consent"),
            field: apart.field,
            kind: apart.kind.to_owned(),
            about: apart.about,
            values: apart.said.into_iter().map(by).collect(),
        });
        let (head, conflicts) = (case_view::head(&warm.case), conflicts.collect());
        Ok(ConflictsView { head, conflicts, may_decide })
    }

    pub(crate) fn decide(
        &mut self,
        request: &DecideConflictRequest,
    ) -> Result<ConflictsView, Trouble> {
        let id = case_id(&request.case_id)?;
        // What counts of two answers is for whoever heard them, or goes on with the case.
        self.may_write(id)?;
        let words = bounded(request.words.trim())?;
        let is_said = request.reason != "other" || !words.is_empty();
        if !REASONS.contains(&request.reason.as_str()) || !is_said {
            return Err(FailureCode::ReasonMissing.into());
        }
        let session = self.session()?;
        // As it stands in the vault, not as it was warm.
        session.warm = None;
        let warm = self.warm(id)?;
        let apart = standing(warm).into_iter().find(|apart| apart.field == request.field);
        let apart = apart.ok_or(FailureCode::ConflictChanged)?;
        let here: BTreeSet<String> = apart.said.iter().map(|one| one.event.to_string()).collect();
        // Nobody decides over what they did not have before them.
        if here != request.seen.iter().cloned().collect() {
            return Err(FailureCode::ConflictChanged.into());
        }
        let chosen = match &request.chosen {
            Some(chosen) if here.contains(chosen) => EventId::from_hex(chosen),
            None if matches!(apart.kind, "answer" | "consent") => None,
            _ => return Err(FailureCode::ResponseUnfit.into()),
        };
        let question = apart.about.filter(|_| apart.kind == "answer");
        let question = question.map(|question| QuestionId::from(question.as_str()));
        let reason = Some(request.reason.clone());
        let mut ops = Vec::with_capacity(3);
        if !words.is_empty() {
            ops.push(Op::NoteAdd { question, text: words, replaces: None });
        }
        ops.push(Op::ConflictResolve { field: request.field.clone(), chosen, reason });
        self.keep_decision(id, ops)?;
        self.show_conflicts(&request.case_id)
    }
}

/// A thing of which different things were said.
struct Apart {
    field: String,
    kind: &'static str,
    about: Option<String>,
    said: Vec<Said>,
}

/// One of them.
struct Said {
    event: EventId,
    hash: Digest,
    author: OfficerId,
    device: dalil_case::DeviceId,
    at: i64,
    answer: Option<dalil_ipc::AnswerView>,
    state: Option<String>,
    text: Option<String>,
    counts: Option<&'static str>,
}

impl Said {
    fn of<T>(kept: &Kept<T>) -> Self {
        Self {
            event: kept.event,
            hash: kept.hash,
            author: kept.author,
            device: kept.device,
            at: kept.at.0,
            answer: None,
            state: None,
            text: None,
            counts: None,
        }
    }
}

/// The events that stand side by side, of whatever kind.
pub(crate) fn side_by_side(warm: &OpenCase) -> BTreeSet<Digest> {
    standing(warm).into_iter().flat_map(|apart| apart.said).map(|said| said.hash).collect()
}

fn standing(warm: &OpenCase) -> Vec<Apart> {
    let case = &warm.case;
    let mut all = answers(warm);
    for (service, field) in apart(&case.consents) {
        let counts = (field.careful().event, "shares-less");
        all.push(plain("consent", service, field, counts, |value| consent_id(*value).to_owned()));
    }
    for (need, field) in apart(&case.needs) {
        let counts = (referral::soonest(field).event, "sooner");
        all.push(plain("need", need, field, counts, Clone::clone));
    }
    for (service, field) in apart(&case.services) {
        let state = |chosen: &bool| if *chosen { "chosen" } else { "left-out" }.to_owned();
        all.push(plain("service", service, field, (field.latest().event, "latest"), state));
    }
    for ((list, item), field) in apart(&case.items) {
        let name = format!("{list}/{item}");
        let mut one = plain("item", &name, field, (field.latest().event, "latest"), Clone::clone);
        one.about = Some(list.clone());
        for said in &mut one.said {
            said.text = said.state.take();
        }
        all.push(one);
    }
    all.extend(case.decision.iter().filter(|field| field.is_conflict()).map(statements));
    all.extend(status(case));
    all
}

/// In the order of the guide.
fn answers(warm: &OpenCase) -> Vec<Apart> {
    let guide = warm.flow.guide().clone();
    let mut found: Vec<(usize, Apart)> = Vec::new();
    for (question, field) in apart(&warm.case.answers) {
        let taken = warm.flow.answers();
        let protects = dalil_guide::protects_more(&guide, &warm.case, taken, question);
        let why = if protects { "protects" } else { "latest" };
        let said = |kept: &Kept<Option<Answer>>| {
            let mut said = Said::of(kept);
            said.answer = kept.value.as_ref().map(|answer| show(answer, kept.at.0));
            said.counts = (kept.value.as_ref() == taken.get(question)).then_some(why);
            said
        };
        let place = guide.questions.iter().position(|one| one.id == *question);
        let apart = Apart {
            field: dalil_case::answer_field(question),
            kind: "answer",
            about: Some(question.to_string()),
            said: field.all().map(said).collect(),
        };
        found.push((place.unwrap_or(usize::MAX), apart));
    }
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, apart)| apart).collect()
}

fn apart<K: Ord, T>(
    fields: &std::collections::BTreeMap<K, Field<T>>,
) -> impl Iterator<Item = (&K, &Field<T>)> {
    fields.iter().filter(|(_, field)| field.is_conflict())
}

fn plain<T>(
    kind: &'static str,
    about: &str,
    field: &Field<T>,
    (counts, why): (EventId, &'static str),
    state: impl Fn(&T) -> String,
) -> Apart {
    let said = |kept: &Kept<T>| {
        let mut said = Said::of(kept);
        said.state = Some(state(&kept.value));
        said.counts = (kept.event == counts).then_some(why);
        said
    };
    Apart {
        field: format!("{kind}/{about}"),
        kind,
        about: Some(about.to_owned()),
        said: field.all().map(said).collect(),
    }
}

fn statements(field: &Field<Decision>) -> Apart {
    let counts = result::highest(field).event;
    let said = |kept: &Kept<Decision>| {
        let mut said = Said::of(kept);
        let Decision { choice, conclusion, reason, statement, .. } = &kept.value;
        said.state = Some(conclusion.clone());
        let reason = if *choice == Choice::Agree { "" } else { reason.as_str() };
        let words = [statement.as_str(), reason].map(str::trim);
        let words: Vec<&str> = words.into_iter().filter(|words| !words.is_empty()).collect();
        said.text = Some(words.join(" · "));
        said.counts = (kept.event == counts).then_some("higher");
        said
    };
    let said = field.all().map(said).collect();
    Apart { field: "decision".to_owned(), kind: "decision", about: None, said }
}

/// Closed by one and taken up again by another. Until somebody decides it is open.
fn status(case: &Case) -> Option<Apart> {
    let field = case.status_apart.as_ref()?;
    let said = |kept: &Kept<dalil_case::Status>| {
        let mut said = Said::of(kept);
        let is_open = kept.value == dalil_case::Status::Open;
        said.state = Some(if is_open { "open" } else { "closed" }.to_owned());
        said.counts = is_open.then_some("open");
        said
    };
    let said = field.all().map(said).collect();
    Some(Apart { field: "status".to_owned(), kind: "status", about: None, said })
}

fn consent_id(consent: Consent) -> &'static str {
    match consent {
        Consent::Agrees => "agrees",
        Consent::Refuses | Consent::Withdrawn => "refuses",
        Consent::NotAsked => "not-asked",
    }
}
