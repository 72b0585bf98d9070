//! What was done on a computer before a journey begins: made once through the window, then laid out
//! as often as it is needed.

use dalil_e2e::{ALIAS, GREENHOUSE, Home, Officer, PASSPHRASE, World};
use dalil_l10n::Language;
use std::collections::BTreeMap;
use std::sync::OnceLock;

pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// A computer with an officer on it, and one case in which nothing is answered.
pub(crate) fn yesterday(language: Language) -> Home {
    static MADE: OnceLock<Files> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let mut officer = Officer::at(World::start("en", "yesterday"), Language::En);
        officer.first_day(ALIAS, PASSPHRASE);
        officer.start_screening("Chtouka");
        officer.world.shut_down();
        officer.world.home().files()
    });
    set_up(made, language.tag(), "light")
}

/// The same, and the case is EX02, walked to its result; nothing is signed.
pub(crate) fn walked(language: &str, theme: &str) -> Home {
    static MADE: OnceLock<Files> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let home = yesterday(Language::En);
        let mut officer = Officer::at(World::start_in(home, "en", "walked"), Language::En);
        officer.unlock(PASSPHRASE);
        officer.look(&["ql-papers", "ql-crowded"]);
        officer.to_conversation();
        officer.converse(GREENHOUSE, None);
        officer.world.shut_down();
        officer.world.home().files()
    });
    set_up(made, language, theme)
}

fn set_up(made: &Files, language: &str, theme: &str) -> Home {
    let home = Home::with(made);
    home.prefer(language, theme);
    home
}
