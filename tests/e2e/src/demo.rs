//! The demonstration: a screening at a human pace, for whoever has no display.
//! Leaves numbered pictures and the paper in `target/demo`.

use dalil_e2e::{ALIAS, GREENHOUSE, Officer, PASSPHRASE, World, target};
use dalil_l10n::Language;
use std::time::Duration;

fn main() {
    let folder = target().join("demo");
    // A second demonstration never mixes with the first.
    let _ = std::fs::remove_dir_all(&folder);
    let world = World::start("en", "demo")
        .with_pictures_in(folder.clone())
        .at_pace(Duration::from_millis(250));
    let officer = Officer::at(world, Language::En);
    officer.world.picture("first-day");
    officer.first_day(ALIAS, PASSPHRASE);
    officer.world.picture("cases");
    officer.start_screening("Worksite, Chtouka");
    officer.look(&["ql-papers", "ql-crowded", "ql-no-protection"]);
    officer.world.picture("quick-look");
    officer.to_conversation();
    officer.world.picture("before-you-start");
    for (page, name) in [("promises", "promises"), ("papers-held", "papers"), ("forms", "forms")] {
        officer.converse(GREENHOUSE, Some(page));
        officer.world.picture(name);
    }
    officer.converse(GREENHOUSE, None);
    officer.world.picture("result");
    officer.sign("I saw twenty mats in the shed, and one tap.", "Labor inspector", PASSPHRASE);
    officer.world.picture("signed");
    officer.to_tab("referral");
    officer.choose_helper("cnclt-line");
    officer.world.picture("referral");
    officer.save_paper(&folder.join("referral.pdf").to_string_lossy());
    officer.world.picture("paper");
    officer.to_cases_by_lock(PASSPHRASE);
    officer.world.picture("after-lock");
}
