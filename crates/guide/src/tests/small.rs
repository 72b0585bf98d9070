//! Small guides with everything that a guide can have, made from a seed.

use std::fmt::Write;

use dalil_case::{Answer, Answers, Basis, Response};

use crate::model::{Guide, Kind, Question};
use crate::read::Sources;

/// The real ladder: the rows of the Morocco pack.
const ASSESSMENT: &str = include_str!("../../../../guide-content/morocco/assessment.toml");

/// A plain generator; the seed comes from the property test, which shrinks it.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 20).unwrap() % end
    }

    fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    pub(super) fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        &from[self.below(from.len())]
    }
}

pub(super) fn rows() -> String {
    let (_, rows) = ASSESSMENT.split_once("[[row]]").unwrap();
    let rows = rows.split("[[route]]").next().unwrap();
    format!("[[row]]{rows}")
}

const DIMENSIONS: [(&str, &str); 4] = [
    ("deceit", "deception"),
    ("force", "coercion"),
    ("weakness", "vulnerability"),
    ("use", "exploitation"),
];

/// A guide of a few questions: age, concern, danger, one or two forms, and some that speak to a
/// handful of indicators, with gateways, choices, numbers and nested conditions.
pub(super) fn guide(seed: u64, questions: usize, indicators: usize) -> Guide {
    crate::compile(&sources(seed, questions, indicators)).unwrap()
}

pub(super) fn sources(seed: u64, questions: usize, indicators: usize) -> Sources {
    let mut dice = Dice::new(seed);
    let two_kinds = dice.one_in(2);
    let keys = (0..indicators).map(|at| format!("i{at}")).collect::<Vec<_>>();
    let mut sources = Sources::new();
    sources.insert(
        "guide.toml".into(),
        "id = \"small\"\nedition = \"1\"\nformat = 1\nlanguages = [\"en\"]\n\
         [[source]]\nid = \"S\"\nstatus = \"decision\"\n"
            .into(),
    );
    sources.insert("indicators.toml".into(), indicators_toml(&mut dice, &keys, two_kinds));
    sources.insert("assessment.toml".into(), assessment_toml(two_kinds));
    sources.insert("services.toml".into(), String::new());
    sources.insert("sections/01-all.toml".into(), section(&mut dice, &keys, questions, two_kinds));
    sources
}

fn indicators_toml(dice: &mut Dice, keys: &[String], two_kinds: bool) -> String {
    let mut sets = vec![("adult-plain", "adult", ""), ("child-plain", "child", "")];
    if two_kinds {
        sets.push(("adult-other", "adult", "forms = [\"second\"]\n"));
        sets.push(("child-other", "child", "forms = [\"second\"]\n"));
    }
    let mut text = String::new();
    let mut counts = std::collections::BTreeMap::<(&str, &str), usize>::new();
    for key in keys {
        let dimension = dice.pick(&DIMENSIONS).0;
        let mut grades = Vec::new();
        for (set, ..) in &sets {
            if !dice.one_in(8) || grades.is_empty() {
                grades.push(format!(
                    "{set} = \"{}\"",
                    dice.pick(&["strong", "medium", "medium", "weak"])
                ));
                *counts.entry((set, dimension)).or_default() += 1;
            }
        }
        writeln!(
            text,
            "[[indicator]]\nkey = \"{key}\"\ndimension = \"{dimension}\"\nsource = \"S\"\n\
             verification = \"secondary\"\ngrades = {{ {} }}",
            grades.join(", ")
        )
        .unwrap();
    }
    for (set, age, forms) in sets {
        let totals = DIMENSIONS.iter().map(|(id, _)| {
            format!("{id} = {}", counts.get(&(set, *id)).copied().unwrap_or_default())
        });
        writeln!(
            text,
            "[[set]]\nid = \"{set}\"\nage = \"{age}\"\n{forms}provisional = {}\ntotals = {{ {} }}",
            set.ends_with("other"),
            totals.collect::<Vec<_>>().join(", ")
        )
        .unwrap();
    }
    for (id, kind) in DIMENSIONS {
        writeln!(text, "[[dimension]]\nid = \"{id}\"\nkind = \"{kind}\"").unwrap();
    }
    text
}

fn assessment_toml(two_kinds: bool) -> String {
    let second = if two_kinds { "second = \"form-second\"\n" } else { "" };
    format!(
        "[inputs]\nage = \"age\"\nconcern = \"concern\"\n[inputs.urgent]\ndanger = \"danger\"\n\
         [inputs.forms]\nfirst = \"form-first\"\n{second}\
         [dimension-rule]\npositive-if-any = [ {{ strong = 2 }}, {{ strong = 1, any-other = 1 }}, \
         {{ medium = 3 }}, {{ medium = 2, weak = 1 }} ]\n{}",
        rows()
    )
}

fn section(dice: &mut Dice, keys: &[String], questions: usize, two_kinds: bool) -> String {
    let mut text = String::from("id = \"all\"\npass = \"conversation\"\n");
    text += "[[question]]\nid = \"age\"\nkind = \"choice\"\n";
    for choice in ["adult", "under-18", "doubtful"] {
        writeln!(text, "[[question.choice]]\nid = \"{choice}\"").unwrap();
    }
    let mut earlier = vec![("age".to_owned(), Kind::Choice)];
    for at in 0..questions {
        let id = format!("q{at}");
        let kind = *dice.pick(&[Kind::YesNo, Kind::YesNo, Kind::YesNo, Kind::Choice, Kind::Number]);
        question(&mut text, dice, &id, kind, keys, &earlier);
        earlier.push((id, kind));
    }
    let forms = if two_kinds { &["form-first", "form-second"][..] } else { &["form-first"] };
    for form in forms {
        writeln!(text, "[[question]]\nid = \"{form}\"\nkind = \"choice\"").unwrap();
        if dice.one_in(3) {
            writeln!(text, "when = {}", condition(dice, &earlier, keys, 0)).unwrap();
        }
        for choice in ["confirmed", "suspected", "none"] {
            writeln!(text, "[[question.choice]]\nid = \"{choice}\"").unwrap();
        }
    }
    for id in ["concern", "danger"] {
        writeln!(text, "[[question]]\nid = \"{id}\"\nkind = \"yes-no\"").unwrap();
        if dice.one_in(4) {
            writeln!(text, "when = {}", condition(dice, &earlier, &[], 0)).unwrap();
        }
        if id == "danger" && dice.one_in(4) {
            text.push_str("audience = \"child\"\n");
        }
    }
    text
}

fn some(dice: &mut Dice, keys: &[String], most: usize) -> String {
    let count = dice.below(most + 1);
    let picked = (0..count).map(|_| format!("\"{}\"", dice.pick(keys))).collect::<Vec<_>>();
    format!("[{}]", picked.join(", "))
}

fn question(
    text: &mut String,
    dice: &mut Dice,
    id: &str,
    kind: Kind,
    keys: &[String],
    earlier: &[(String, Kind)],
) {
    let name = match kind {
        Kind::Choice => "choice",
        Kind::Number => "number",
        _ => "yes-no",
    };
    writeln!(text, "[[question]]\nid = \"{id}\"\nkind = \"{name}\"").unwrap();
    if dice.one_in(2) && earlier.len() > 1 {
        writeln!(text, "when = {}", condition(dice, earlier, &[], 0)).unwrap();
    }
    if dice.one_in(3) {
        text.push_str("when-unknown = \"show\"\n");
    }
    if dice.one_in(5) {
        writeln!(text, "audience = \"{}\"", dice.pick(&["adult", "child"])).unwrap();
    }
    if dice.one_in(4) {
        text.push_str("sensitive = true\n");
    }
    match kind {
        Kind::Choice => {
            for choice in ["a", "b"] {
                let indicators = some(dice, keys, 2);
                let closes = some(dice, keys, 1);
                writeln!(
                    text,
                    "[[question.choice]]\nid = \"{choice}\"\nindicators = {indicators}\ncloses = {closes}"
                )
                .unwrap();
            }
        }
        Kind::Number => {
            text.push_str("unit = \"hours\"\nmin = 0\nmax = 24\n");
            let indicators = some(dice, keys, 2);
            writeln!(text, "[[question.threshold]]\nat-least = 12\nindicators = {indicators}")
                .unwrap();
        }
        _ => {
            let (indicators, closes) = (some(dice, keys, 2), some(dice, keys, 2));
            writeln!(text, "indicators = {indicators}\ncloses = {closes}").unwrap();
        }
    }
}

fn condition(dice: &mut Dice, earlier: &[(String, Kind)], keys: &[String], depth: usize) -> String {
    if depth < 2 && dice.one_in(3) {
        let left = condition(dice, earlier, keys, depth + 1);
        let right = condition(dice, earlier, keys, depth + 1);
        return match dice.below(3) {
            0 => format!("{{ all = [ {left}, {right} ] }}"),
            1 => format!("{{ any = [ {left}, {right} ] }}"),
            _ => format!("{{ not = {left} }}"),
        };
    }
    if !keys.is_empty() && dice.one_in(4) {
        return format!(
            "{{ indicator = [\"{}\", \"{}\"] }}",
            dice.pick(keys),
            dice.pick(&["yes", "no"])
        );
    }
    let (id, kind) = dice.pick(earlier);
    match kind {
        Kind::Choice if id == "age" => {
            "{ one-of = [\"age\", [\"adult\", \"doubtful\"]] }".to_owned()
        }
        Kind::Choice => format!("{{ is = [\"{id}\", \"{}\"] }}", dice.pick(&["a", "b"])),
        Kind::Number => format!("{{ at-least = [\"{id}\", {}] }}", dice.pick(&[6, 12, 14])),
        _ => format!("{{ is = [\"{id}\", \"{}\"] }}", dice.pick(&["yes", "no"])),
    }
}

/// Every response that a question takes and that can make a difference.
pub(super) fn responses(question: &Question) -> Vec<Response> {
    match question.kind {
        Kind::YesNo | Kind::Statement => vec![Response::Yes, Response::No],
        Kind::Choice => {
            question.choices.iter().map(|choice| Response::Choice(choice.id.clone())).collect()
        }
        Kind::Number => [0, 6, 12, 14, 20].map(Response::Number).into(),
        Kind::Date => vec![Response::Date("2024".into())],
        Kind::Text => vec![Response::Text("…".into())],
    }
}

pub(super) fn told(response: Response) -> Answer {
    Answer { response, basis: Basis::ToldByPerson }
}

/// Random answers to about `share` of ten questions.
pub(super) fn answers(dice: &mut Dice, guide: &Guide, share: usize) -> Answers {
    let mut answers = Answers::new();
    for question in &guide.questions {
        if dice.below(10) < share {
            let mut responses = responses(question);
            responses.push(Response::Unknown);
            answers.insert(question.id.clone(), told(dice.pick(&responses).clone()));
        }
    }
    answers
}
