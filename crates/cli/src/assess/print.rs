//! The assessment in words: the guide's own, under headings of the program.

use dalil_guide::{Conclusion, ElementState, FormState, Grade, Guide, Reason, UnknownKind};
use dalil_l10n::{ReviewState, Value, Words};

use super::Answer;
use crate::voice::{Voice, plain, tell};

pub(super) fn print(answer: &Answer, guide: &Guide, words: &Words, voice: &Voice) {
    let page = Page { answer, guide, words, voice };
    page.urgent();
    page.conclusion();
    page.elements();
    page.dimensions();
    page.reasons();
    page.routes();
    page.unknown();
    page.ask_next();
    page.guide();
}

struct Page<'p> {
    answer: &'p Answer,
    guide: &'p Guide,
    words: &'p Words,
    voice: &'p Voice,
}

impl Page<'_> {
    /// The guide's words. Nobody is spoken to here, so no form of address is chosen.
    fn word(&self, id: &str) -> String {
        plain(self.words.say(id, &[("gender", Value::Text("unknown"))]), self.words.direction())
    }

    fn say(&self, id: &str) -> String {
        self.voice.say(id, &[])
    }

    fn heading(&self, id: &str) {
        tell("");
        tell(&format!("{}:", self.say(id)));
    }

    fn urgent(&self) {
        let assessment = &self.answer.assessment;
        if assessment.act_now {
            tell(&format!("{}:", self.say("cli-assess-act-now")));
            let now = assessment.urgent.iter();
            for need in now.filter(|need| need.state == dalil_guide::ItemState::Yes) {
                item(&self.word(&format!("urgent-{}", need.id)));
                detail(&self.word(&format!("urgent-{}.do", need.id)));
            }
        }
        let open = assessment.urgent.iter().filter(|need| need.ask_first).collect::<Vec<_>>();
        if !open.is_empty() {
            tell(&format!("{}:", self.say("cli-assess-ask-first")));
            for need in open {
                item(&self.word(&format!("urgent-{}", need.id)));
            }
        }
    }

    fn conclusion(&self) {
        let assessment = &self.answer.assessment;
        self.heading("cli-assess-conclusion");
        item(&self.rung(assessment.conclusion, ""));
        detail(&self.word(&format!("row-{}", assessment.row)));
        detail(&self.rung(assessment.conclusion, ".meaning"));
        detail(&self.rung(assessment.conclusion, ".next"));
        if assessment.provisional {
            detail(&self.say("cli-assess-provisional"));
        }
        if self.words.review() == ReviewState::Unreviewed {
            detail(&self.say("cli-assess-unreviewed"));
        }
    }

    fn rung(&self, conclusion: Conclusion, attribute: &str) -> String {
        self.word(&format!("rung-{}{attribute}", conclusion.id()))
    }

    fn elements(&self) {
        let assessment = &self.answer.assessment;
        self.heading("cli-assess-elements");
        let elements = &assessment.elements;
        for (id, state) in
            [("act", elements.act), ("means", elements.means), ("purpose", elements.purpose)]
        {
            let state = match state {
                ElementState::Indicated => "indicated",
                ElementState::NotIndicated => "not-indicated",
                ElementState::Open => "open",
            };
            let state = self.voice.say("cli-assess-element", &[("state", state.into())]);
            item(&format!("{}: {state}", self.word(&format!("element-{id}"))));
        }
        if !assessment.means_needed {
            detail(&self.say("cli-assess-means-not-needed"));
        }
    }

    fn dimensions(&self) {
        self.heading("cli-assess-dimensions");
        for dimension in &self.guide.dimensions {
            let Some(count) = self.answer.assessment.dimensions.get(&dimension.id) else {
                continue;
            };
            let state = match count.state {
                dalil_guide::DimensionState::Positive => "positive",
                dalil_guide::DimensionState::Open => "open",
                dalil_guide::DimensionState::NotPositive => "not-positive",
            };
            let state = self.voice.say("cli-assess-dimension", &[("state", state.into())]);
            let counts = self.voice.say(
                "cli-assess-counts",
                &[
                    ("strong", count.strong.into()),
                    ("medium", count.medium.into()),
                    ("weak", count.weak.into()),
                ],
            );
            item(&format!("{}: {state} ({counts})", self.word(&format!("dim-{}", dimension.id))));
        }
    }

    fn reasons(&self) {
        self.heading("cli-assess-reasons");
        for reason in &self.answer.assessment.reasons {
            let line = match reason {
                Reason::Row { row, .. } => self.voice.say("cli-assess-row", &[("row", row.into())]),
                Reason::Age { .. } => continue,
                Reason::Concern { .. } => self.say("cli-assess-concern"),
                Reason::Form { form, state, .. } => {
                    let state =
                        if *state == FormState::Confirmed { "confirmed" } else { "suspected" };
                    let state = self.voice.say("cli-assess-form", &[("state", state.into())]);
                    format!("{}: {state}", self.word(&format!("form-{form}")))
                }
                Reason::Act { act, .. } => self.word(&format!("act-{act}")),
                Reason::Indicator { indicator, grade, source, .. } => {
                    let grade = match grade {
                        Some(Grade::Strong) => "strong",
                        Some(Grade::Medium) => "medium",
                        Some(Grade::Weak) => "weak",
                        None => "other",
                    };
                    let grade = self.voice.say("cli-assess-grade", &[("grade", grade.into())]);
                    format!("{} ({grade}; {source})", self.word(&format!("ind-{indicator}")))
                }
            };
            item(&line);
        }
    }

    fn routes(&self) {
        let assessment = &self.answer.assessment;
        if !assessment.routes.is_empty() {
            self.heading("cli-assess-routes");
            for route in &assessment.routes {
                item(&self.word(&format!("route-{route}")));
                detail(&self.word(&format!("route-{route}.do")));
            }
        }
        if !assessment.signs.is_empty() {
            self.heading("cli-assess-signs");
            for sign in &assessment.signs {
                item(&self.word(&format!("sign-{sign}")));
            }
        }
    }

    fn unknown(&self) {
        let unknown = &self.answer.assessment.unknown;
        if unknown.is_empty() {
            return;
        }
        self.heading("cli-assess-unknown");
        let count = |kind| unknown.iter().filter(|it| it.kind == kind).count();
        if count(UnknownKind::Age) > 0 {
            item(&self.say("cli-assess-unknown-age"));
        }
        for (kind, id) in [
            (UnknownKind::Form, "cli-assess-unknown-forms"),
            (UnknownKind::Act, "cli-assess-unknown-acts"),
            (UnknownKind::Indicator, "cli-assess-unknown-indicators"),
        ] {
            if count(kind) > 0 {
                item(&self.voice.say(id, &[("count", count(kind).into())]));
            }
        }
    }

    fn ask_next(&self) {
        self.heading("cli-assess-ask-next");
        if self.answer.ask_next.is_empty() {
            item(&self.say("cli-assess-ask-next-none"));
        }
        for question in &self.answer.ask_next {
            item(&self.word(&format!("q-{question}.label")));
        }
    }

    fn guide(&self) {
        let guide = &self.answer.guide;
        tell("");
        tell(&self.voice.say(
            "cli-assess-guide",
            &[
                ("guide", (&guide.id).into()),
                ("edition", (&guide.edition).into()),
                ("hash", (&guide.sha256).into()),
            ],
        ));
    }
}

fn item(line: &str) {
    tell(&format!("- {line}"));
}

fn detail(line: &str) {
    tell(&format!("  {line}"));
}
