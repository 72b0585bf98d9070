//! The recovery sheet: one page with a code, for a locked cupboard.
//!
//! It names neither the program nor what it keeps, and nobody but an alias: whoever finds it
//! alone learns nothing.

use std::fmt::Write as _;

use dalil_l10n::{Digits, Language, Moment, ReviewState};
use qrcode::{Color, EcLevel, QrCode};
use serde_json::{Map, Value, json};

use crate::ink::{self, Ink};
use crate::press::{Error, Template};
use crate::sheet::Sheet;

/// All that a recovery sheet says.
pub struct RecoverySheet {
    /// The language of the paper.
    pub language: Language,
    /// The digits of the date; the code keeps its own.
    pub digits: Digits,
    /// When it was made, where the officer is.
    pub made: Moment,
    /// What the officer is listed by.
    pub alias: String,
    /// The code in groups.
    pub groups: Vec<String>,
}

/// Sets a recovery sheet.
///
/// # Errors
/// When a word of the paper is missing, the code is longer than a square holds, or the page
/// cannot be set; see [`Error`].
pub fn recovery_sheet(paper: &RecoverySheet) -> Result<Sheet, Error> {
    let ink = Ink::new(paper.language, paper.digits)?;
    let mut leaf = Map::new();
    leaf.insert("title".to_owned(), json!(ink.words("paper-sheet")?));
    leaf.insert("code".to_owned(), json!(ink.printable(&paper.alias)));
    leaf.insert("alias".to_owned(), ink.text(&paper.alias));
    leaf.insert("groups".to_owned(), json!(paper.groups));
    leaf.insert("square".to_owned(), json!(square(&paper.groups.join("-"))?));
    leaf.insert("made".to_owned(), json!(ink.moment(paper.made)?));
    leaf.insert("made_at".to_owned(), ink::parts(paper.made));
    leaf.insert("unreviewed".to_owned(), json!(ink.review() == ReviewState::Unreviewed));
    leaf.insert("exercise".to_owned(), json!(false));
    ink.dress(&mut leaf, paper.language);
    // What tells one file from another is no part of the code.
    let ident = format!("{} {:?} {}", paper.language.tag(), paper.made, paper.alias);
    Sheet::set(Template::Recovery, ident, &Value::Object(leaf))
}

/// A drawing of the square that readers take for the code, quiet edge included.
fn square(code: &str) -> Result<String, Error> {
    const QUIET: usize = 4;
    let made = QrCode::with_error_correction_level(code, EcLevel::Q)
        .map_err(|error| Error::Setting(error.to_string()))?;
    let side = made.width();
    let mut path = String::new();
    for row in 0..side {
        let mut column = 0;
        while column < side {
            let dark = |at: usize| at < side && made[(at, row)] == Color::Dark;
            let run = (column..side).take_while(|at| dark(*at)).count();
            if run > 0 {
                let (x, y) = (column + QUIET, row + QUIET);
                let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
            }
            column += run.max(1);
        }
    }
    let whole = side + 2 * QUIET;
    Ok(format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {whole} {whole}' \
         shape-rendering='crispEdges'><path d='{path}'/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every dark and every light field of the square is drawn where a reader looks for it.
    #[test]
    fn the_drawing_is_the_square_of_the_code() {
        let code = "7K2M-0Q4X-ZZ91-HV3T-5DW8-1JRN-C6YB-GP0E-SF4A";
        let drawing = square(code).expect("a square");
        let side = QrCode::with_error_correction_level(code, EcLevel::Q).expect("a code").width();
        let path = drawing.split("d='").nth(1).and_then(|rest| rest.split('\'').next());
        let mut drawn = std::collections::BTreeSet::new();
        for run in path.expect("a path").split('z').filter(|run| !run.is_empty()) {
            let numbers: Vec<usize> = run
                .split(|letter: char| !letter.is_ascii_digit())
                .filter_map(|number| number.parse().ok())
                .collect();
            let [x, y, wide, ..] = numbers.as_slice() else { panic!("not a run: {run}") };
            drawn.extend((*x..x + wide).map(|x| (x, *y)));
        }
        let wanted = QrCode::with_error_correction_level(code, EcLevel::Q).expect("a code");
        let fields = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
        let dark = fields.filter(|(x, y)| wanted[(*x, *y)] == Color::Dark);
        assert_eq!(drawn, dark.map(|(x, y)| (x + 4, y + 4)).collect());
        assert!(drawing.contains(&format!("viewBox='0 0 {0} {0}'", side + 8)));
        // Version 3: large enough on paper for the cheapest reader.
        assert_eq!(side, 29);
    }
}
