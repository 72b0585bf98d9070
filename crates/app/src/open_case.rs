//! The one case that is warm: its file, the flow through its questions, what it means.

use dalil_case::{Case, CaseId, Op};
use dalil_guide::Assessment;
use dalil_guide::{Change, Flow, protective};

use crate::App;
use crate::bench::{Bench, Shelf};
use crate::failure::Trouble;
use crate::pack::Pack;

/// A case with everything that a screen may ask of it.
pub(crate) struct OpenCase {
    pub(crate) id: CaseId,
    pub(crate) case: Case,
    pub(crate) flow: Flow,
    pub(crate) assessment: Assessment,
}

impl OpenCase {
    fn load(shelf: &dyn Shelf, pack: &Pack, id: CaseId) -> Result<Self, Trouble> {
        let case = shelf.case(id)?;
        let flow = Flow::new(pack.guide.clone(), &protective(&pack.guide, &case));
        let assessment = flow.assess();
        Ok(Self { id, case, flow, assessment })
    }
}

impl App {
    /// The case, made warm if another one was.
    pub(crate) fn warm(&mut self, id: CaseId) -> Result<&mut OpenCase, Trouble> {
        let pack = self.pack()?.clone();
        let Bench { shelf, warm } = self.bench()?;
        let open = match warm.take() {
            Some(open) if open.id == id => open,
            _ => OpenCase::load(shelf, &pack, id)?,
        };
        Ok(warm.insert(open))
    }

    /// Keeps what was done to a case, together with what the rules now make of it where that
    /// changed: all in one durable step. Returns what changed on the way through the questions.
    ///
    /// The flow is moved first, on a copy, so that a refused answer is never kept and a failed
    /// write leaves what was there.
    pub(crate) fn commit(&mut self, id: CaseId, ops: Vec<Op>) -> Result<Change, Trouble> {
        let (now, pack) = (self.now(), self.pack()?.clone());
        let warm = self.warm(id)?;
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
        *warm = Some(OpenCase { id, case, flow, assessment });
        Ok(change)
    }
}

/// What the rules came to, as an event, when it is not what they came to before.
fn computed(case: &Case, assessment: &Assessment, pack: &Pack) -> Option<Op> {
    let before = case.computed.as_ref().map(|field| &field.latest().value);
    let same = before.is_some_and(|before| {
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
