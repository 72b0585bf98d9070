//! The one case that is warm: its file, the flow through its questions, what it means.

use std::sync::Arc;

use dalil_case::{Case, CaseId, Field, Op};
use dalil_guide::Assessment;
use dalil_guide::{Change, Flow, protective};
use dalil_ipc::{Conclusion, FailureCode};

use crate::bench::Bench;
use crate::failure::Trouble;
use crate::pack::Pack;
use crate::{App, meaning};

/// A case with everything that a screen may ask of it.
pub(crate) struct OpenCase {
    pub(crate) id: CaseId,
    pub(crate) case: Case,
    pub(crate) flow: Flow,
    pub(crate) assessment: Assessment,
    /// The edition of the guide that it was begun with, and keeps.
    pub(crate) pack: Arc<Pack>,
}

impl OpenCase {
    fn of(case: Case, pack: Arc<Pack>) -> Self {
        let flow = Flow::new(pack.guide.clone(), &protective(&pack.guide, &case));
        let assessment = flow.assess();
        Self { id: case.id, case, flow, assessment, pack }
    }
}

impl App {
    /// The case, made warm if another one was.
    pub(crate) fn warm(&mut self, id: CaseId) -> Result<&mut OpenCase, Trouble> {
        let is_warm = self.bench()?.warm.as_ref().is_some_and(|open| open.id == id);
        if !is_warm {
            let Bench { shelf, warm } = self.bench()?;
            *warm = None;
            let case = shelf.case(id)?;
            let pack = self.pack_of(&case)?;
            *self.bench()?.warm = Some(OpenCase::of(case, pack));
        }
        self.bench()?.warm.as_mut().ok_or(Trouble::Code(FailureCode::CaseNotFound))
    }

    /// Keeps what was done to a case, together with what the rules now make of it where that
    /// changed: all in one durable step. Returns what changed on the way through the questions.
    ///
    /// The flow is moved first, on a copy, so that a refused answer is never kept and a failed
    /// write leaves what was there.
    pub(crate) fn commit(&mut self, id: CaseId, ops: Vec<Op>) -> Result<Change, Trouble> {
        let now = self.now();
        if ops.iter().any(|op| !op.is_audit()) {
            self.may_write(id)?;
        }
        let warm = self.warm(id)?;
        let pack = warm.pack.clone();
        let mut flow = warm.flow.clone();
        let mut change = Change::default();
        let mut ops = ops;
        for op in &ops {
            let (question, answer) = match op {
                Op::AnswerSet { question, response, basis } => {
                    let answer = dalil_case::Answer { response: response.clone(), basis: *basis };
                    (question, Some(answer))
                }
                Op::AnswerClear { question } => (question, None),
                _ => continue,
            };
            let step = flow.answer(question, answer)?;
            change.shown.extend(step.shown);
            change.hidden.extend(step.hidden);
            change.items.extend(step.items);
        }
        let assessment = flow.assess();
        if !ops.iter().any(|op| matches!(op, Op::AssessmentComputed { .. })) {
            ops.extend(computed(&warm.case, &assessment, &pack));
        }
        let Bench { shelf, warm } = self.bench()?;
        shelf.append(id, ops, now)?;
        // From here on it is durable; a screen that cannot be drawn will be drawn at the next try,
        // from what was kept and not from what was warm before.
        *warm = None;
        let case = shelf.case(id)?;
        // Where answers still stand apart, what the rules take of them may be another now.
        let (flow, assessment) = if case.conflicts.is_empty() {
            (flow, assessment)
        } else {
            let flow = Flow::new(pack.guide.clone(), &protective(&pack.guide, &case));
            let assessment = flow.assess();
            (flow, assessment)
        };
        *warm = Some(OpenCase { id, case, flow, assessment, pack });
        Ok(change)
    }

    /// Colleagues' entries came in: works out anew what the rules make of each case, keeps it where
    /// it is another result, and remembers for this visit what it was. A case that cannot be
    /// worked out now is when it is opened.
    pub(crate) fn work_out_anew(&mut self, cases: Vec<CaseId>) {
        for id in cases {
            let before = self.work_out(id).ok().flatten();
            if let (Some(session), Some(before)) = (&mut self.session, before) {
                session.moved.insert(id, before);
            }
        }
    }

    /// Keeps a decision between what was said apart, and what the rules make of the case then.
    pub(crate) fn keep_decision(&mut self, id: CaseId, ops: Vec<Op>) -> Result<(), Trouble> {
        let now = self.now();
        let session = self.session()?;
        session.vault.append(id, ops, now)?;
        // It is durable: a result that cannot be kept now is kept with the next answer.
        let _ = self.work_out(id);
        Ok(())
    }

    /// Says what the result was, where it is another one.
    fn work_out(&mut self, id: CaseId) -> Result<Option<Conclusion>, Trouble> {
        let now = self.now();
        let session = self.session()?;
        session.warm = None;
        let case = session.vault.case(id)?;
        let pack = self.pack_of(&case)?;
        let open = OpenCase::of(case, pack);
        let session = self.session()?;
        let before = open.case.computed.as_ref().map(|field| field.latest().value.clone());
        let Some(op) = computed(&open.case, &open.assessment, &open.pack) else { return Ok(None) };
        // Nothing was worked out yet of a case in which nothing was answered.
        if before.is_some() || open.case.answered() > 0 {
            session.vault.append(id, vec![op], now)?;
        }
        Ok(before.and_then(|before| meaning::rung_from(&before.conclusion)))
    }
}

/// What the rules came to, as an event, when it is not what they came to before.
fn computed(case: &Case, assessment: &Assessment, pack: &Pack) -> Option<Op> {
    let before = case.computed.as_ref().map(|field| &field.latest().value);
    let is_apart = case.computed.as_ref().is_some_and(Field::is_conflict);
    let same = before.filter(|_| !is_apart).is_some_and(|before| {
        before.conclusion == assessment.conclusion.id()
            && before.act_now == assessment.act_now
            && before.guide_hash == pack.hash
    });
    (!same).then(|| Op::AssessmentComputed {
        conclusion: assessment.conclusion.id().to_owned(),
        act_now: assessment.act_now,
        guide_hash: pack.hash,
        result_hash: result_hash(assessment),
    })
}

/// The hash of the whole result, as `dalilctl assess --json` writes it.
pub(crate) fn result_hash(assessment: &Assessment) -> dalil_case::Digest {
    let bytes = serde_json::to_vec(assessment).expect("an assessment is plain data");
    dalil_case::Digest(dalil_seal::sha256(&[&bytes]))
}
