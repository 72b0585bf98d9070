//! Writes every paper of the sample in every language into a folder, to be looked at.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a tool for whoever works on the paper"
)]

#[path = "../tests/sample/mod.rs"]
mod sample;

use dalil_l10n::Language;

fn main() {
    let folder = std::env::args().nth(1).map(std::path::PathBuf::from).unwrap();
    std::fs::create_dir_all(&folder).unwrap();
    for language in Language::ALL {
        let sample = sample::sample(language);
        let mut other = sample.referral();
        other.facts.of = dalil_report::Of::Exercise;
        other.facts.person_name = Some("Ousmane Konaté".to_owned());
        let mut practised = sample.record();
        practised.facts.of = dalil_report::Of::Exercise;
        other.conclusion.change = Some(dalil_report::Change {
            to: dalil_report::Rung::GroundsToRefer,
            reason: sample.t("reason"),
        });
        let papers = [
            ("exercise-referral", dalil_report::referral(&other)),
            ("exercise-record", dalil_report::case_record(&practised)),
            ("referral", dalil_report::referral(&sample.referral())),
            ("record", dalil_report::case_record(&sample.record())),
            ("sheet", dalil_report::recovery_sheet(&sheet(language, &sample))),
        ];
        for (name, sheet) in papers {
            let sheet = sheet.unwrap();
            let path = folder.join(format!("{name}.{}.pdf", language.tag()));
            std::fs::write(&path, sheet.pdf().unwrap()).unwrap();
            println!("{} {} pages", path.display(), sheet.pages());
        }
    }
}

/// A recovery sheet that opens nothing.
fn sheet(language: Language, sample: &sample::Sample) -> dalil_report::RecoverySheet {
    const CODE: &str = "7K2M 0Q4X ZZ91 HV3T 5DW8 1JRN C6YB GP0E SF4A";
    let facts = sample.referral().facts;
    dalil_report::RecoverySheet {
        language,
        digits: facts.digits,
        made: facts.made,
        alias: "south-1".to_owned(),
        groups: CODE.split(' ').map(str::to_owned).collect(),
    }
}
