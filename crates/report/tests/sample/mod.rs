//! One screening as both papers see it, in each language.

#![allow(dead_code, reason = "each test and the bench use a part of it")]

use dalil_l10n::{Date, Digits, Language, Moment, Time, Words};
use dalil_report::{
    Agreement, Basis, CaseRecord, Conclusion, Consent, Dimension, Element, ElementKind,
    ElementState, Entry, Facts, Given, GuideEdition, History, Need, Of, Proof, Reason, Referral,
    Response, RuleState, Rung, Section, Service, Signature, Statement, When,
};

pub(crate) const RECORD: &str = "9f2c41d07be85a36c1e0d4f7a2b8936e5d10fc47ab93e26d8850b7c1f4e2a69d";
pub(crate) const GUIDE: &str = "4be07a91d35c62f8e9041ab7cd35f60291ae84c7d2f15b3690ce47da18b2f563";
pub(crate) const HEAD: &str = "c04d9b17e2f6a83550b1e94ac7d82f63910be57da4c36f28e1905cd7b3a8f642";
pub(crate) const KEY: &str = "5e81 b04f 77c2 93da";
pub(crate) const CODE: &str = "7K-M4Q";
pub(crate) const LINE: &str = "0800 00 47 47";

pub(crate) struct Sample {
    pub(crate) language: Language,
    words: Words,
}

pub(crate) fn sample(language: Language) -> Sample {
    let source = match language {
        Language::Ar => include_str!("ar.ftl"),
        Language::En => include_str!("en.ftl"),
        Language::Es => include_str!("es.ftl"),
        Language::Fr => include_str!("fr.ftl"),
        Language::Zgh => include_str!("zgh.ftl"),
    };
    let words = Words::from_sources(language, [("sample.ftl", source)]).expect("the sample");
    Sample { language, words }
}

pub(crate) fn moment(hour: u8, minute: u8) -> Moment {
    let date = Date::new(2025, 11, 3).expect("a day");
    Moment::new(date, Time::new(hour, minute).expect("a time"))
}

impl Sample {
    pub(crate) fn t(&self, id: &str) -> String {
        self.words.format(id, &[]).expect("a word of the sample")
    }

    fn some(&self, id: &str) -> Option<String> {
        Some(self.t(id))
    }

    pub(crate) fn facts(&self) -> Facts {
        Facts {
            language: self.language,
            digits: Digits::Latin,
            case_code: CODE.to_owned(),
            made: moment(11, 4),
            of: Of::Case(Proof {
                record_sha256: RECORD.to_owned(),
                copy: Some(dalil_report::Copy { number: 3, by: "south-1".to_owned() }),
            }),
            place: self.some("place"),
            guide: GuideEdition {
                title: self.t("guide"),
                edition: "2025-1".to_owned(),
                sha256: GUIDE.to_owned(),
            },
            person_name: None,
            provisional: true,
            unreviewed: true,
        }
    }

    pub(crate) fn conclusion(&self) -> Conclusion {
        Conclusion {
            ladder: ["strong", "grounds", "unsure", "other"].map(|id| self.t(id)),
            computed: Rung::StrongGrounds,
            change: None,
            meaning: self.t("meaning"),
        }
    }

    pub(crate) fn statement(&self) -> Statement {
        Statement {
            text: self.t("statement"),
            role: self.t("role"),
            alias: Some("Amina B.".to_owned()),
            signature: Some(Signature {
                at: moment(11, 2),
                key: KEY.to_owned(),
                changed_since: false,
            }),
        }
    }

    fn need(&self, what: &str, detail: Option<&str>, when: When) -> Need {
        Need { what: self.t(what), detail: detail.map(|id| self.t(id)), when }
    }

    fn reason(&self, id: &str, basis: Basis, source: bool) -> Reason {
        Reason { text: self.t(id), basis, source: source.then(|| self.t("source")) }
    }

    pub(crate) fn referral(&self) -> Referral {
        Referral {
            facts: self.facts(),
            act_now: vec![
                self.need("doctor", Some("doctor-d"), When::Today),
                self.need("shelter", Some("shelter-d"), When::Tonight),
                self.need("water", None, When::Done),
            ],
            conclusion: self.conclusion(),
            elements: vec![
                Element {
                    kind: ElementKind::Act,
                    state: ElementState::Indicated,
                    reasons: vec![
                        self.reason("act1", Basis::ToldByPerson, false),
                        self.reason("act2", Basis::Seen, false),
                    ],
                },
                Element {
                    kind: ElementKind::Means,
                    state: ElementState::Indicated,
                    reasons: vec![
                        self.reason("means1", Basis::ToldByPerson, true),
                        self.reason("means2", Basis::ToldByOther, false),
                        self.reason("means3", Basis::ToldByPerson, false),
                    ],
                },
                Element {
                    kind: ElementKind::Purpose,
                    state: ElementState::Suspected,
                    reasons: vec![
                        self.reason("purpose1", Basis::ToldByPerson, false),
                        self.reason("purpose2", Basis::Document, false),
                        self.reason("purpose3", Basis::Seen, false),
                    ],
                },
            ],
            unknown: ["unknown1", "unknown2", "unknown3", "unknown4"].map(|id| self.t(id)).into(),
            needs: vec![
                self.need("papers", Some("papers-d"), When::Later),
                self.need("legal", None, When::Later),
                self.need("talk", None, When::Tonight),
            ],
            services: vec![
                Service {
                    name: self.t("line"),
                    role: self.some("line-d"),
                    numbers: vec![LINE.to_owned()],
                    note: self.some("line-n"),
                },
                Service {
                    name: self.t("prosecutor"),
                    role: self.some("prosecutor-d"),
                    numbers: Vec::new(),
                    note: None,
                },
                Service {
                    name: self.t("hospital"),
                    role: self.some("hospital-d"),
                    numbers: Vec::new(),
                    note: self.some("hospital-n"),
                },
            ],
            consents: vec![
                Consent {
                    recipient: self.t("line"),
                    shared: self.some("share1"),
                    agreement: Agreement::Agrees,
                },
                Consent {
                    recipient: self.t("prosecutor"),
                    shared: self.some("share2"),
                    agreement: Agreement::Declines,
                },
                Consent {
                    recipient: self.t("hospital"),
                    shared: None,
                    agreement: Agreement::NotAsked,
                },
            ],
            statement: Some(self.statement()),
        }
    }

    fn dimension(&self, id: &str, counts: [u32; 3], state: RuleState) -> Dimension {
        let [strong, medium, weak] = counts;
        Dimension { name: self.t(id), strong, medium, weak, state }
    }

    fn given(&self, id: &str, basis: Basis, minute: u8) -> Given {
        Given {
            response: Response::Said(self.t(id)),
            basis: Some(basis),
            note: None,
            at: Some(moment(10, minute)),
            by: None,
        }
    }

    fn entry(&self, number: &str, question: &str, given: Vec<Given>) -> Entry {
        let (number, question) = (Some(number.to_owned()), self.t(question));
        Entry { number, question, given, set_aside: false }
    }

    pub(crate) fn record(&self) -> CaseRecord {
        let open = |response, minute| Given {
            response,
            basis: Some(Basis::ToldByPerson),
            note: None,
            at: Some(moment(10, minute)),
            by: None,
        };
        let noted = |given: Given, id: &str| Given { note: Some(self.t(id)), ..given };
        let by = |given: Given, who: &str| Given { by: Some(who.to_owned()), ..given };
        CaseRecord {
            facts: self.facts(),
            conclusion: Some(self.conclusion()),
            dimensions: vec![
                self.dimension("dim1", [1, 2, 0], RuleState::Met),
                self.dimension("dim2", [1, 4, 1], RuleState::Met),
                self.dimension("dim3", [0, 2, 0], RuleState::Open),
                self.dimension("dim4", [0, 2, 0], RuleState::Open),
                self.dimension("dim5", [0, 1, 0], RuleState::NotMet),
                self.dimension("dim6", [0, 0, 0], RuleState::NotAsked),
            ],
            rule: self.some("rule"),
            sections: vec![
                Section {
                    title: self.t("sec1"),
                    entries: vec![
                        self.entry("W1", "q3", vec![self.given("no", Basis::ToldByPerson, 41)]),
                        self.entry(
                            "W2",
                            "q4",
                            vec![noted(self.given("rest", Basis::Seen, 44), "note2")],
                        ),
                    ],
                },
                Section {
                    title: self.t("sec2"),
                    entries: vec![
                        self.entry(
                            "C1",
                            "q1",
                            vec![noted(self.given("no", Basis::ToldByPerson, 46), "note1")],
                        ),
                        self.entry(
                            "C2",
                            "q2",
                            vec![
                                by(self.given("yes", Basis::ToldByOther, 47), "Idir"),
                                by(self.given("no", Basis::ToldByPerson, 52), "Amina B."),
                            ],
                        ),
                        self.entry("C3", "q5", vec![open(Response::Declined, 49)]),
                        self.entry("C4", "q6", vec![open(Response::Unknown, 50)]),
                    ],
                },
                Section {
                    title: self.t("sec3"),
                    entries: vec![
                        self.entry("N1", "q7", vec![self.given("yes", Basis::ToldByPerson, 55)]),
                        self.entry("N2", "q8", Vec::new()),
                    ],
                },
            ],
            earlier: Vec::new(),
            unlisted: 0,
            notes: Vec::new(),
            statement: Some(self.statement()),
            history: Some(History {
                entries: 31,
                first: Some(moment(10, 31)),
                last: Some(moment(11, 2)),
                head: HEAD.to_owned(),
                key: "3f9a 1c77 b204 0d5e 9e21 77aa 0c4f 5b60".to_owned(),
            }),
        }
    }
}
