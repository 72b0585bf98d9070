//! A mistake in a pack: where it stands and what it is, never in prose.
//!
//! The words are `check-<code>` in the program's own messages.

use std::collections::BTreeMap;

use serde::Serialize;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// What kind of mistake it is. The code is stable.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $text)] $name,)*
        }

        impl Code {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code as text.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

codes! {
    /// A file that every pack has is not there.
    FileMissing = "file-missing",
    /// The file is not TOML.
    TomlBroken = "toml-broken",
    /// A field that the format does not know.
    UnknownField = "unknown-field",
    /// A field that must stand is not there.
    MissingField = "missing-field",
    /// A value that the format does not know.
    UnknownValue = "unknown-value",
    /// The pack needs a newer program.
    FutureFormat = "future-format",
    /// An id with letters that ids may not have.
    IdMalformed = "id-malformed",
    /// Two things of one kind have the same id.
    IdTwice = "id-twice",
    /// A retired id is used again.
    RetiredIdReused = "retired-id-reused",
    /// A condition or input names a retired question.
    RetiredReferenced = "retired-referenced",
    /// A name of a question that does not exist.
    QuestionDangling = "question-dangling",
    /// A name of a choice that the question does not have.
    ChoiceDangling = "choice-dangling",
    /// A name of an indicator that does not exist.
    IndicatorDangling = "indicator-dangling",
    /// A name of a sign that does not exist.
    SignDangling = "sign-dangling",
    /// A name of a page that does not exist in the section.
    PageDangling = "page-dangling",
    /// A name of a dimension that does not exist.
    DimensionDangling = "dimension-dangling",
    /// A name of a set that does not exist.
    SetDangling = "set-dangling",
    /// A name of a form that is no input.
    FormDangling = "form-dangling",
    /// A name of a source that is not declared.
    SourceDangling = "source-dangling",
    /// A name of a need that does not exist.
    NeedDangling = "need-dangling",
    /// A name of an urgent input that does not exist.
    UrgentDangling = "urgent-dangling",
    /// A name of a person that the exercise does not have.
    PersonDangling = "person-dangling",
    /// An expected answer that its question does not take.
    AnswerUnfit = "answer-unfit",
    /// The rules make something else of an exercise than its author says.
    ExerciseDiffers = "exercise-differs",
    /// An exercise expects an answer to a question that is not asked there.
    ExerciseUnasked = "exercise-unasked",
    /// Nobody in an exercise says what its record holds.
    ExerciseSilent = "exercise-silent",
    /// A condition that the format does not know.
    ConditionMalformed = "condition-malformed",
    /// A condition that does not suit the kind of the question.
    ConditionUnsuited = "condition-unsuited",
    /// A condition names a question that stands later.
    ForwardReference = "forward-reference",
    /// Conditions that depend on each other.
    ConditionCycle = "condition-cycle",
    /// A question with choices, thresholds or limits that its kind does not take, or without them.
    KindUnsuited = "kind-unsuited",
    /// Rows of a table page with other choices than its first.
    TableUneven = "table-uneven",
    /// An input of the ladder that is no question of the right kind and choices.
    InputUnsuited = "input-unsuited",
    /// No set for adults or for children that holds for all other forms.
    SetMissing = "set-missing",
    /// A row that stands below one with a lower conclusion.
    RowOutOfOrder = "row-out-of-order",
    /// The last row does not hold always.
    RowLastConditional = "row-last-conditional",
    /// An indicator without a grade in any set.
    GradeMissing = "grade-missing",
    /// An indicator that no question speaks to.
    IndicatorUnreachable = "indicator-unreachable",
    /// Another number of indicators than the source counts.
    TotalDiffers = "total-differs",
    /// Too many questions on the usual path.
    TooManyQuestions = "too-many-questions",
    /// Too many signs in the quick look.
    TooManySigns = "too-many-signs",
    /// A word that the pack needs is not there.
    WordMissing = "word-missing",
    /// A word that nothing needs.
    WordOrphan = "word-orphan",
    /// A word with other variables than the reference.
    WordVariables = "word-variables",
    /// A word that stands twice.
    WordTwice = "word-twice",
    /// Lines that are not Fluent.
    WordBroken = "word-broken",
    /// A word with a phrase that must never be shown.
    WordForbidden = "word-forbidden",
    /// A word with markup.
    WordMarkup = "word-markup",
    /// A selector whose default form is not `other`.
    WordDefault = "word-default",
    /// A reference to a message or term that does not exist.
    WordReference = "word-reference",
    /// A text file without its review state.
    ReviewMissing = "review-missing",
    /// A text file of a language that the pack does not declare.
    LanguageUndeclared = "language-undeclared",
}

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file, relative to the pack.
    pub file: String,
    /// The line, from 1; absent when the whole file is meant.
    pub line: Option<usize>,
    /// What kind of mistake it is.
    pub code: Code,
    /// What the message names.
    pub args: BTreeMap<&'static str, String>,
}

impl Finding {
    pub(crate) fn new(code: Code, file: &str, line: Option<usize>) -> Self {
        Self { file: file.to_owned(), line, code, args: BTreeMap::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.insert(name, value.to_string());
        self
    }
}
