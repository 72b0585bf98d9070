//! The recovery sheet in every language, read back as others will read it.

#![allow(clippy::unwrap_used, reason = "a page that cannot be read fails the test")]

use std::process::Command;

use dalil_l10n::{Digits, Language, Moment, Words};
use dalil_report::{RecoverySheet, Sheet, recovery_sheet};

const CODE: [&str; 9] = ["7K2M", "0Q4X", "ZZ91", "HV3T", "5DW8", "1JRN", "C6YB", "GP0E", "SF4A"];

fn sheet(language: Language) -> Sheet {
    recovery_sheet(&RecoverySheet {
        language,
        digits: Digits::Latin,
        made: Moment::from_utc(1_795_000_000_000, 60).unwrap(),
        alias: "south-1".to_owned(),
        groups: CODE.map(str::to_owned).to_vec(),
    })
    .unwrap()
}

fn read(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, pdf).unwrap();
    let out = Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(&path).arg("-").output();
    let out = out.expect("poppler-utils are installed on machines that test");
    assert!(out.status.success());
    String::from_utf8_lossy(&out.stdout).into_owned()
}

#[test]
fn one_page_with_the_code_in_order_and_the_words_of_its_language() {
    for language in Language::ALL {
        let sheet = sheet(language);
        assert_eq!(sheet.pages(), 1, "{}", language.tag());
        let text = read(&sheet.pdf().unwrap());
        let mut rest = text.as_str();
        for group in CODE {
            let (_, after) = rest.split_once(group).unwrap_or_else(|| {
                panic!("{}: {group} is not in its place in: {text}", language.tag())
            });
            rest = after;
        }
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        assert!(bare(&text).contains("south-1"));
        let words = Words::areas(language, &["paper", "dates"]).unwrap();
        if [Language::En, Language::Es, Language::Fr].contains(&language) {
            for id in ["paper-sheet", "paper-sheet-danger", "paper-sheet-keep-apart"] {
                assert!(bare(&text).contains(&bare(&words.say(id, &[]))), "{id}");
            }
        }
    }
}

/// Whoever finds it alone learns neither which program it is for nor what that keeps.
#[test]
fn it_does_not_say_what_it_is_for() {
    for language in Language::ALL {
        let text = read(&sheet(language).pdf().unwrap()).to_lowercase();
        for telling in ["dalil", "دليل", "victim", "traffick", "traite", "trata", "الاتجار"]
        {
            assert!(!text.contains(telling), "{}: {telling}", language.tag());
        }
    }
}

/// What a reader takes from the square on the printed page, drawn by other people's program at the
/// resolution of an office printer and at that of a bad photograph.
#[test]
fn the_square_is_read_back_from_the_printed_page() {
    for language in Language::ALL {
        let pdf = sheet(language).pdf().unwrap();
        for resolution in ["300", "110"] {
            let (width, height, gray) = printed(&pdf, resolution);
            let mut page = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
                gray.get(y * width + x).copied().unwrap_or(255)
            });
            let squares = page.detect_grids();
            assert_eq!(squares.len(), 1, "{} at {resolution}", language.tag());
            let (_, text) = squares.first().unwrap().decode().unwrap();
            assert_eq!(text, CODE.join("-"), "{} at {resolution}", language.tag());
        }
    }
}

/// A page as gray dots: their number across and down, and one byte for each.
fn printed(pdf: &[u8], resolution: &str) -> (usize, usize, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, pdf).unwrap();
    let out = Command::new("pdftoppm").args(["-gray", "-r", resolution]).arg(&path).output();
    let out = out.expect("poppler-utils are installed on machines that test");
    assert!(out.status.success());
    // "P5", width, height, 255, each ended by one white space; then the dots.
    let mut rest = out.stdout.as_slice();
    let mut head = Vec::new();
    while head.len() < 4 {
        let end = rest.iter().position(u8::is_ascii_whitespace).unwrap();
        head.push(String::from_utf8(rest.get(..end).unwrap().to_vec()).unwrap());
        rest = rest.get(end + 1..).unwrap();
    }
    let number = |at: usize| head.get(at).unwrap().parse::<usize>().unwrap();
    assert_eq!(head.first().map(String::as_str), Some("P5"));
    (number(1), number(2), rest.to_vec())
}
