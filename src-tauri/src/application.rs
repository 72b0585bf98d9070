//! Starts the application with what only this computer knows: folders, language, clock.

use crate::computer;
use crate::door::Application;
use dalil_app::{App, Config, CostPolicy, Https, Language, Quiet, SystemClock, Wake};
use dalil_ipc::Failure;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The folder of the program among those of the system, as in `tauri.conf.json`.
const FOLDER: &str = "ma.dalil.desktop";

/// Where everything is kept: what the officer said, or the system's folder for such things.
pub(crate) fn data_folder(said: Option<PathBuf>) -> PathBuf {
    said.unwrap_or_else(|| dirs::data_local_dir().unwrap_or_else(std::env::temp_dir).join(FOLDER))
}

/// The application behind the door. Never fails: what cannot be opened is told on the first screen.
pub(crate) fn start(data: &Path, quiet: Quiet, wake: Wake) -> impl Application + use<> {
    let documents = dirs::document_dir().or_else(dirs::home_dir);
    let app = App::start(Config {
        data: data.to_owned(),
        papers: documents.unwrap_or_else(|| data.to_owned()),
        system_language: language(sys_locale::get_locales()),
        clock: Box::new(SystemClock { minutes_ahead: minutes_ahead() }),
        cost: CostPolicy::Calibrated,
    });
    let app = app.on(computer::look(data)).by_way(Arc::new(Https), wake);
    Behind { app, quiet }
}

/// The application, and whether nobody asks for anything at this moment.
struct Behind {
    app: App,
    quiet: Quiet,
}

impl Application for Behind {
    fn answer(&mut self, command: &str, request: Value) -> Result<Value, Failure> {
        self.app.answer(command, request)
    }

    fn tend(&mut self) -> bool {
        self.app.tend()
    }

    fn rest(&mut self) {
        self.app.quiet(&self.quiet);
    }

    fn lend(&mut self) -> bool {
        self.app.lend()
    }

    fn let_go(&mut self, paths: Vec<PathBuf>) {
        self.app.let_go(&paths);
    }
}

/// The first language of the system that the program speaks.
fn language(locales: impl Iterator<Item = String>) -> Language {
    // Where a system speaks none of ours, French is what the administration writes in.
    locales.into_iter().find_map(|tag| Language::from_tag(&tag)).unwrap_or(Language::Fr)
}

fn minutes_ahead() -> i32 {
    jiff::ZonedDateTime::now().offset().seconds() / 60
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_says_which_language_comes_first() {
        let check = |tags: &[&str], expected| {
            assert_eq!(language(tags.iter().map(|tag| (*tag).to_owned())), expected, "{tags:?}");
        };
        check(&["ar-MA", "fr-FR"], Language::Ar);
        check(&["de-DE", "es-ES"], Language::Es);
        check(&["zgh"], Language::Zgh);
        check(&["ja-JP"], Language::Fr);
        check(&[], Language::Fr);
    }

    #[test]
    fn the_said_folder_is_taken_as_it_is() {
        assert_eq!(data_folder(Some("/somewhere".into())), Path::new("/somewhere"));
        assert!(data_folder(None).ends_with(FOLDER));
    }
}
