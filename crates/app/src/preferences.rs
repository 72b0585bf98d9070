//! How this computer is set: `preferences.json` in the data folder. Nothing of a case.
//!
//! An unreadable file is no reason to stop: the defaults serve, and the next change replaces it.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::Path;
use std::{fs, str};

use dalil_ipc::{Digits, Preferences, Theme};
use dalil_l10n::Language;

const FILE: &str = "preferences.json";
/// A vault that nobody sits at stays open no longer than this.
const MOST_MINUTES: u16 = 15;
/// Text sizes that the layout was looked at in, in percent.
const TEXT_SIZES: [u16; 3] = [100, 125, 150];

/// Reads the preferences, or the defaults in `system_language`.
pub(crate) fn read(data: &Path, system_language: Language) -> Preferences {
    fs::read(data.join(FILE))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .map_or_else(|| defaults(system_language), admit)
}

/// Keeps the preferences whole or not at all.
pub(crate) fn write(data: &Path, preferences: &Preferences) -> io::Result<()> {
    let next = data.join("preferences.json.new");
    let mut file = File::create(&next)?;
    file.write_all(&serde_json::to_vec_pretty(preferences)?)?;
    file.sync_all()?;
    fs::rename(&next, data.join(FILE))
}

fn defaults(language: Language) -> Preferences {
    Preferences {
        language: language.tag().to_owned(),
        theme: Theme::System,
        digits: Digits::Latin,
        text_size: 100,
        single_keys: true,
        meaning_shown: true,
        lock_after: 5,
    }
}

/// A value that no screen offers becomes the nearest that one does.
pub(crate) fn admit(mut preferences: Preferences) -> Preferences {
    let is_pseudo = matches!(preferences.language.as_str(), "qps" | "qpr");
    if Language::from_tag(&preferences.language).is_none() && !is_pseudo {
        preferences.language = Language::En.tag().to_owned();
    }
    if !TEXT_SIZES.contains(&preferences.text_size) {
        preferences.text_size = 100;
    }
    preferences.lock_after = preferences.lock_after.clamp(1, MOST_MINUTES);
    preferences
}
