//! The papers of an exercise: told from a case on every page, by eyes, by ears and on a grey copy.

use dalil_l10n::{Language, Words};
use dalil_report::{Of, Sheet, case_record, referral};

mod reading;
mod sample;
use reading::{bare, poppler, poppler_bytes};
use sample::{CODE, HEAD, KEY, RECORD, Sample, sample};

/// The band at the head of the page, in points.
const BAND: [&str; 8] = ["-x", "0", "-y", "0", "-W", "595", "-H", "52"];
/// What stands between the margins, in points.
const BODY: [&str; 8] = ["-x", "48", "-y", "84", "-W", "499", "-H", "700"];
/// The colour of exercises on screen and on paper.
const PRACTICE: [u8; 3] = [0x97, 0x19, 0x5F];

fn read(sheet: &Sheet, page: usize, area: &[&str]) -> String {
    let page = page.to_string();
    let mut before = vec!["-enc", "UTF-8", "-f", &page, "-l", &page];
    before.extend(area);
    bare(&poppler("pdftotext", &before, &["-"], sheet))
}

fn papers(sample: &Sample, of: &Of) -> [Sheet; 2] {
    let (mut one, mut other) = (sample.referral(), sample.record());
    one.facts.of = of.clone();
    other.facts.of = of.clone();
    [referral(&one).expect("a referral"), case_record(&other).expect("a record")]
}

fn words(language: Language) -> Words {
    Words::areas(language, &["paper"]).expect("the words of the paper")
}

#[test]
fn every_page_says_so_in_every_language() {
    for language in Language::ALL {
        let (sample, w) = (sample(language), words(language));
        let told = ["paper-exercise-word", "paper-exercise"].map(|id| bare(&w.say(id, &[])));
        for sheet in papers(&sample, &Of::Exercise) {
            assert!(sheet.pages() > 1, "{}", language.tag());
            for page in 1..=sheet.pages() {
                let band = read(&sheet, page, &BAND);
                for word in &told {
                    assert!(band.contains(word), "{} {page}: {band}", language.tag());
                }
                let whole = read(&sheet, page, &[]);
                let often = whole.matches(&told[0]).count();
                assert!(often > 2, "{} {page}: in band, foot and sides: {whole}", language.tag());
            }
        }
        for sheet in papers(&sample, &sample.facts().of) {
            for page in 1..=sheet.pages() {
                let whole = read(&sheet, page, &[]);
                assert!(!told.iter().any(|word| whole.contains(word)), "a case says so");
            }
        }
    }
}

/// In its own colour from edge to edge, as no page of a case is.
#[test]
fn a_band_in_the_colour_of_exercises_stands_at_the_head_of_each_page() {
    let sample = sample(Language::Ar);
    let share = |sheet: &Sheet, page: usize| {
        let page = page.to_string();
        let args = ["-r", "25.4", "-f", &page, "-l", &page];
        let picture = poppler_bytes("pdftoppm", &args, &[], sheet);
        // "P6", width, height, 255: one pixel for each millimetre.
        let body = picture.len() - 210 * 297 * 3;
        let row = &picture[body + 7 * 210 * 3..body + 8 * 210 * 3];
        row.chunks(3).filter(|pixel| *pixel == PRACTICE).count()
    };
    for sheet in papers(&sample, &Of::Exercise) {
        for page in 1..=sheet.pages() {
            assert!(share(&sheet, page) > 150, "page {page}");
        }
    }
    for sheet in papers(&sample, &sample.facts().of) {
        assert_eq!(share(&sheet, 1), 0);
    }
}

/// Whoever listens to the paper is told before anything else; the name of the window says it too.
#[test]
fn it_is_heard_first_and_can_be_archived() {
    for language in Language::ALL {
        let (sample, w) = (sample(language), words(language));
        let word = w.say("paper-exercise-word", &[]);
        let titles = ["paper-referral", "paper-record"].map(|id| w.say(id, &[]));
        for (sheet, title) in papers(&sample, &Of::Exercise).iter().zip(titles) {
            let text = |args: &[&str]| poppler("pdfinfo", args, &[], sheet);
            let info = text(&[]);
            assert!(info.contains(&format!("{word} · {title} {CODE}")), "{info}");
            assert!(info.contains("Tagged:          yes"), "{info}");
            let xmp = text(&["-meta"]);
            for wanted in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
                assert!(xmp.contains(wanted), "{}: no {wanted}", language.tag());
            }
            let body = read(sheet, 1, &BODY);
            let first = bare(&format!("{word} · {}", w.say("paper-exercise", &[])));
            assert!(body.starts_with(&first), "{}: {body}", language.tag());
            // What poppler reads of the tree in Arabic is not what stands in it.
            if language != Language::Ar {
                let tree = text(&["-enc", "UTF-8", "-struct-text"]);
                let (said, heading) = (tree.find(&format!("\"{word}")), tree.find("H1"));
                assert!(said.is_some() && said < heading, "{}: {tree}", language.tag());
            }
        }
    }
}

/// Whatever is handed over with it: no mark, no number, no key, no history, nowhere to sign.
#[test]
fn nothing_on_it_proves_anything() {
    for language in Language::ALL {
        let (sample, w) = (sample(language), words(language));
        for (sheet, case) in
            papers(&sample, &Of::Exercise).iter().zip(papers(&sample, &sample.facts().of))
        {
            let all = |sheet: &Sheet| {
                (1..=sheet.pages()).map(|page| read(sheet, page, &[])).collect::<String>()
            };
            let (text, of_case) = (all(sheet), all(&case));
            let said = |id: &str| bare(&w.say(id, &[]));
            let proofs = [
                bare(KEY),
                RECORD.chars().take(12).collect(),
                said("paper-signed"),
                said("paper-record-mark"),
            ];
            for proof in &proofs {
                assert!(of_case.contains(proof), "{}: {proof}", language.tag());
                assert!(!text.contains(proof), "{}: {proof}", language.tag());
            }
            for never in [HEAD.to_owned(), said("paper-history"), said("paper-unsigned")] {
                assert!(!text.contains(&never), "{}: {never}", language.tag());
            }
            assert!(text.contains(&said("paper-exercise-unsigned")), "{}", language.tag());
        }
    }
}
