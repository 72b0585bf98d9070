//! Writes both papers of a screened case in every language into a folder, to be looked at.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    dead_code,
    reason = "a tool for whoever works on the paper; it uses a part of what tests share"
)]

#[path = "../tests/greenhouse/mod.rs"]
mod greenhouse;
#[path = "../tests/world/mod.rs"]
mod world;

use dalil_ipc::{Desk as _, PaperChoice, PaperKind, SavePaperRequest};
use dalil_l10n::Language;

fn main() {
    let folder = std::env::args().nth(1).expect("the folder to write into");
    std::fs::create_dir_all(&folder).unwrap();
    let folder = std::path::Path::new(&folder).canonicalize().unwrap();
    let mut world = world::World::new();
    let mut app = world.first_day();
    let case_id = greenhouse::screen(&world, &mut app);
    for (kind, name) in [(PaperKind::Referral, "referral"), (PaperKind::Record, "record")] {
        for language in Language::ALL {
            let paper = greenhouse::paper(kind, language.tag());
            let path = folder.join(format!("{name}.{}.pdf", language.tag()));
            let saved = app
                .save_paper(SavePaperRequest {
                    case_id: case_id.clone(),
                    paper: PaperChoice { notes: true, ..paper },
                    path: path.to_string_lossy().into_owned(),
                    replace: true,
                    release: world.release(),
                })
                .unwrap();
            println!("{} {} pages", saved.path, saved.pages);
        }
    }
}
