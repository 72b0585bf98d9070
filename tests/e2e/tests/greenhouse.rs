//! EX02, the greenhouse in Chtouka: from an empty folder to the paper, by keyboard alone, through a
//! program that dies in the middle.

use dalil_e2e::{ALIAS, GREENHOUSE, Officer, PASSPHRASE, World};
use dalil_l10n::Language;
use std::path::Path;
use std::process::Command;

#[test]
fn in_arabic() {
    screening(Language::Ar, "greenhouse-ar", "رأيت عشرين حصيرا في المخزن.", "مفتش الشغل");
}

#[test]
fn in_french() {
    screening(
        Language::Fr,
        "greenhouse-fr",
        "J’ai vu vingt nattes dans l’abri.",
        "Inspecteur du travail",
    );
}

fn screening(language: Language, journey: &str, statement: &str, role: &str) {
    let mut officer = Officer::at(World::start(language.tag(), journey), language);
    officer.world.picture("door");
    officer.first_day(ALIAS, PASSPHRASE);
    officer.world.picture("cases");
    officer.start_screening("Chtouka");
    officer.look(&["ql-papers", "ql-crowded", "ql-no-protection"]);
    officer.world.picture("quick-look");
    officer.to_conversation();
    officer.converse(GREENHOUSE, Some("papers-held"));
    officer.world.picture("conversation");
    // The program dies here; the next start stands on the same question with every answer.
    let before = officer.answered();
    officer.world.kill();
    officer.world.open();
    officer.unlock(PASSPHRASE);
    assert_eq!(officer.here().as_deref(), Some("papers-held"));
    assert_eq!(officer.answered(), before);
    officer.converse(GREENHOUSE, None);
    officer.world.see_text(&officer.guide("rung-strong-grounds"));
    officer.world.picture("result");
    officer.sign(statement, role, PASSPHRASE);
    officer.world.picture("signed");
    officer.to_tab("referral");
    officer.choose_helper("cnclt-line");
    officer.world.picture("referral");
    let path = officer.world.home().path().join("paper.pdf");
    officer.save_paper(&path.to_string_lossy());
    officer.world.picture("paper");
    let pdf = std::fs::read(&path).expect("the paper");
    assert!(pdf.starts_with(b"%PDF-"), "{} is not a PDF", path.display());
    // Order and neighbors are tried on every paper in `dalil-report`; here, that it is this one.
    let text = text_of(&path);
    for word in statement.split_whitespace().chain(role.split_whitespace()) {
        let word = word.trim_end_matches(['.', ',']);
        assert!(text.contains(word), "{word} is not on the paper: {text}");
    }
}

fn text_of(pdf: &Path) -> String {
    let out = Command::new("pdftotext").arg(pdf).arg("-").output().expect("pdftotext");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8_lossy(&out.stdout).replace('\u{a0}', " ")
}
