//! What both papers need: the facts at the top, the conclusion, the signs, the statement.
//! Plain words and small choices; whoever calls has already put the guide's words into language.

use dalil_l10n::{Digits, Language, Moment};

/// What stands at the top of a paper and at the foot of its pages.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The language of the whole paper.
    pub language: Language,
    /// The digits of dates and counts; codes keep theirs.
    pub digits: Digits,
    /// The code that stands for the person.
    pub case_code: String,
    /// When the paper was made, where the officer is.
    pub made: Moment,
    /// What the paper is of.
    pub of: Of,
    /// The kind of place, never an address.
    pub place: Option<String>,
    /// The guide that was followed.
    pub guide: GuideEdition,
    /// The name, only where the officer chose to print it.
    pub person_name: Option<String>,
    /// Whether the conclusion rests on grades that are still to be confirmed.
    pub provisional: bool,
    /// Whether some of the guide's words were not reviewed in this language.
    pub unreviewed: bool,
}

impl Facts {
    /// What tells this paper from every other.
    pub(crate) fn ident(&self, template: &str) -> String {
        let (language, code) = (self.language.tag(), &self.case_code);
        match &self.of {
            Of::Case(proof) => format!("{template} {language} {code} {}", proof.record_sha256),
            Of::Exercise => format!("{template} exercise {language} {code} {:?}", self.made),
        }
    }

    /// What proves the record, of a case alone.
    pub(crate) fn proof(&self) -> Option<&Proof> {
        match &self.of {
            Of::Case(proof) => Some(proof),
            Of::Exercise => None,
        }
    }
}

/// What a paper is of: there is none that does not say so, and no third kind.
///
/// What makes a paper count stands in [`Proof`], which an exercise has no place for: no number, no
/// mark of a record, no signature, no history is ever printed on one, whatever else is handed over.
///
/// ```compile_fail
/// fn unmarked(facts: dalil_report::Facts) -> dalil_report::Facts {
///     dalil_report::Facts { of: dalil_report::Of::default(), ..facts }
/// }
/// ```
#[derive(Clone, Debug)]
pub enum Of {
    /// A case, with what proves which record it is.
    Case(Proof),
    /// An exercise: each page says so, large, and nothing on it proves anything.
    Exercise,
}

/// What ties a paper to the record that it is made from.
#[derive(Clone, Debug)]
pub struct Proof {
    /// The SHA-256 of the record, in hexadecimal.
    pub record_sha256: String,
    /// Which of the case's papers this is, and who made it: at the foot of every page.
    pub copy: Option<Copy>,
}

/// Which of the papers of a case this is.
#[derive(Clone, Debug)]
pub struct Copy {
    /// Its number among the papers and files of the case.
    pub number: u32,
    /// Who made it: an alias or a function, as the officer chose.
    pub by: String,
}

/// Which guide, and which edition of it.
#[derive(Clone, Debug)]
pub struct GuideEdition {
    /// Its title in the language of the paper.
    pub title: String,
    /// Its edition, as its pack writes it.
    pub edition: String,
    /// The SHA-256 of the pack, in hexadecimal.
    pub sha256: String,
}

/// How the officer came to know something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// The officer saw it.
    Seen,
    /// The person told it.
    ToldByPerson,
    /// Someone else told it.
    ToldByOther,
    /// A document shows it.
    Document,
}

impl Basis {
    pub(crate) const ALL: [Self; 4] =
        [Self::Seen, Self::ToldByPerson, Self::ToldByOther, Self::Document];

    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::ToldByPerson => "told-by-person",
            Self::ToldByOther => "told-by-other",
            Self::Document => "document",
        }
    }
}

/// A step of the ladder, highest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rung {
    /// Strong grounds to refer.
    StrongGrounds,
    /// Grounds to refer.
    GroundsToRefer,
    /// Not enough information.
    NotEnoughInformation,
    /// Another route, on present facts.
    OtherRoute,
}

impl Rung {
    pub(crate) const fn place(self) -> usize {
        match self {
            Self::StrongGrounds => 0,
            Self::GroundsToRefer => 1,
            Self::NotEnoughInformation => 2,
            Self::OtherRoute => 3,
        }
    }
}

/// What the rules came to, and what the officer made of it.
#[derive(Clone, Debug)]
pub struct Conclusion {
    /// The words of the four steps, highest first.
    pub ladder: [String; 4],
    /// The step that the rules came to.
    pub computed: Rung,
    /// The officer's own step, where it differs; both are printed.
    pub change: Option<Change>,
    /// What the step means, in a sentence or two.
    pub meaning: String,
}

/// An officer's step beside the computed one. It is never silent.
#[derive(Clone, Debug)]
pub struct Change {
    /// The officer's step.
    pub to: Rung,
    /// Why.
    pub reason: String,
}

/// Signs counted in one dimension.
#[derive(Clone, Debug)]
pub struct Dimension {
    /// The name of the dimension.
    pub name: String,
    /// How many strong signs.
    pub strong: u32,
    /// How many medium signs.
    pub medium: u32,
    /// How many weak signs.
    pub weak: u32,
    /// Whether the rule is met.
    pub state: RuleState,
}

/// Whether the rule of a dimension is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RuleState {
    /// It is.
    Met,
    /// Answers that are missing could still meet it.
    Open,
    /// It is not, and no missing answer could change that.
    NotMet,
    /// Nothing was asked yet.
    NotAsked,
}

impl RuleState {
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Open => "open",
            Self::NotMet => "not-met",
            Self::NotAsked => "not-asked",
        }
    }
}

/// What the officer states in their own words, and how it is signed.
#[derive(Clone, Debug)]
pub struct Statement {
    /// The officer's words; may be empty.
    pub text: String,
    /// The officer's role, for example labour inspector.
    pub role: String,
    /// The name that the officer goes by on this paper.
    pub alias: Option<String>,
    /// The digital signature; without it the paper has lines to sign by hand.
    pub signature: Option<Signature>,
}

/// What the paper says of a digital signature.
#[derive(Clone, Debug)]
pub struct Signature {
    /// When it was made.
    pub at: Moment,
    /// The fingerprint of the officer's key, in hexadecimal.
    pub key: String,
    /// Whether the record changed after it was made, which the paper then says.
    pub changed_since: bool,
}
