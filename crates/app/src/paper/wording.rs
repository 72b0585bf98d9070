//! What both papers share: the words in the paper's language, the facts at the top, the
//! conclusion and the statement.

use dalil_case::{Basis, Digest, Moment};
use dalil_ipc::{Conclusion, Digits, OfficerChoice, PaperChoice};
use dalil_l10n::{Language, Moment as WallMoment, ReviewState, Value, Words};
use dalil_report as report;

use crate::bench::{Origin, Proven};
use crate::failure::Trouble;
use crate::history::fingerprint;
use crate::open_case::OpenCase;
use crate::pack::Pack;
use crate::response::basis_id;
use crate::{meaning, referral, result};

/// Everything that is said alike on both papers.
pub(crate) struct Wording {
    pub(crate) facts: report::Facts,
    /// Empty of an exercise, which has no record.
    pub(crate) record_hash: String,
    /// Helpers without an agreement: named to the officer, absent from the paper.
    pub(crate) left_out: Vec<String>,
    guide: Words,
    gender: String,
    minutes_ahead: i32,
}

impl Wording {
    pub(crate) fn new(
        pack: &Pack,
        warm: &OpenCase,
        choice: &PaperChoice,
        (origin, by): (&Origin, String),
        (now, minutes_ahead): (Moment, i32),
        digits: Digits,
    ) -> Result<Self, Trouble> {
        let language = Language::from_tag(&choice.language).unwrap_or(Language::En);
        let digits = written(digits);
        let guide = pack.words(language)?.with_digits(digits);
        let (of, record_hash) = match origin {
            Origin::Case(proven) => {
                let record_sha256 = record_hash(proven);
                let copy = Some(report::Copy { number: proven.copy, by });
                let proof = report::Proof { record_sha256: record_sha256.clone(), copy };
                (report::Of::Case(proof), record_sha256)
            }
            Origin::Exercise => (report::Of::Exercise, String::new()),
        };
        let opening = warm.case.opening.as_ref().map(|field| &field.latest().value);
        let place = opening.map(|opening| opening.place.clone()).filter(|place| !place.is_empty());
        // Nobody of an exercise has a name; a real one has no place on its paper.
        let name = choice.person_name.as_deref().filter(|_| matches!(origin, Origin::Case(_)));
        let name = name.map(str::trim).filter(|name| !name.is_empty());
        let facts = report::Facts {
            language,
            digits,
            case_code: opening.map(|opening| opening.code.clone()).unwrap_or_default(),
            made: wall(now, minutes_ahead),
            of,
            place,
            guide: report::GuideEdition {
                title: guide.say("guide-title", &[]),
                edition: pack.guide.edition.clone(),
                sha256: pack.hash.to_string(),
            },
            person_name: name.map(str::to_owned),
            provisional: warm.assessment.provisional,
            unreviewed: guide.review() == ReviewState::Unreviewed,
        };
        let without = |service: &String| {
            !warm.assessment.counts_as_child
                && referral::consent(warm, service.clone()).consent != "agrees"
        };
        let left_out = referral::chosen(warm).into_iter().filter(without).collect();
        let gender = "unknown".to_owned();
        Ok(Self { facts, record_hash, left_out, guide, gender, minutes_ahead })
    }

    /// Words of the guide; the person is spoken of, not to.
    pub(crate) fn say(&self, id: &str) -> String {
        self.guide.say(id, &[("gender", Value::Text(&self.gender))])
    }

    /// Words that a guide may leave out.
    pub(crate) fn maybe(&self, id: &str) -> Option<String> {
        self.guide.has(id).then(|| self.say(id))
    }

    /// A moment as the clock on the wall showed it.
    pub(crate) fn wall(&self, at: Moment) -> WallMoment {
        wall(at, self.minutes_ahead)
    }

    /// A whole number in the chosen digits.
    pub(crate) fn number(&self, number: i64) -> String {
        self.guide.number(number)
    }

    /// The step that the rules came to, and the officer's own where it differs.
    pub(crate) fn conclusion(&self, warm: &OpenCase) -> report::Conclusion {
        let computed = meaning::rung(warm.assessment.conclusion);
        // Who agreed never set another step, whatever answers came later.
        let signed = result::signed(warm).filter(|signed| {
            signed.choice != OfficerChoice::Agree && signed.conclusion != computed
        });
        let shown = signed.as_ref().map_or(computed, |signed| signed.conclusion);
        let meaning_id = format!("rung-{}.meaning", meaning::rung_id(shown));
        report::Conclusion {
            ladder: dalil_guide::Conclusion::ALL.map(|one| self.say(&format!("rung-{}", one.id()))),
            computed: rung(computed),
            change: signed.map(|signed| report::Change {
                to: rung(signed.conclusion),
                reason: signed.reason,
            }),
            meaning: self.say(&meaning_id),
        }
    }

    /// The officer's statement, signed or still to be signed by hand.
    pub(crate) fn statement(&self, warm: &OpenCase, origin: &Origin) -> report::Statement {
        let (Some(signed), Origin::Case(Proven { key, .. })) = (result::signed(warm), origin)
        else {
            return report::Statement {
                text: String::new(),
                role: String::new(),
                alias: None,
                signature: None,
            };
        };
        report::Statement {
            text: signed.statement,
            role: signed.role,
            alias: signed.name,
            signature: Some(report::Signature {
                at: self.wall(Moment(signed.signed_at)),
                key: fingerprint(&key.0),
                changed_since: result::changed_since(warm),
            }),
        }
    }
}

/// The hash of a whole record.
fn record_hash(proven: &Proven) -> String {
    let parts: Vec<&[u8]> = proven.hashes.iter().map(|hash| hash.0.as_slice()).collect();
    Digest(dalil_seal::sha256(&parts)).to_string()
}

/// A rung as the paper orders it.
fn rung(conclusion: Conclusion) -> report::Rung {
    match conclusion {
        Conclusion::StrongGrounds => report::Rung::StrongGrounds,
        Conclusion::GroundsToRefer => report::Rung::GroundsToRefer,
        Conclusion::NotEnoughInformation => report::Rung::NotEnoughInformation,
        Conclusion::OtherRoute => report::Rung::OtherRoute,
    }
}

/// How something is known, for the paper.
pub(crate) fn basis(basis: Basis) -> report::Basis {
    match basis {
        Basis::Seen => report::Basis::Seen,
        Basis::ToldByPerson => report::Basis::ToldByPerson,
        Basis::ToldByOther => report::Basis::ToldByOther,
        Basis::Document => report::Basis::Document,
    }
}

/// The same, from the id that screens know.
pub(crate) fn basis_from(id: &str) -> report::Basis {
    [Basis::Seen, Basis::ToldByPerson, Basis::ToldByOther, Basis::Document]
        .into_iter()
        .find(|one| basis_id(*one) == id)
        .map_or(report::Basis::ToldByPerson, basis)
}

/// The digits of a paper, as this computer is set.
pub(crate) fn written(digits: Digits) -> dalil_l10n::Digits {
    match digits {
        Digits::Latin => dalil_l10n::Digits::Latin,
        Digits::ArabicIndic => dalil_l10n::Digits::ArabicIndic,
    }
}

/// A moment where the officer is.
pub(crate) fn wall(at: Moment, minutes_ahead: i32) -> WallMoment {
    let beginning = || WallMoment::from_utc(0, 0).expect("1970 is on the calendar");
    WallMoment::from_utc(at.0, minutes_ahead).unwrap_or_else(beginning)
}
