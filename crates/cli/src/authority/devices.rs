//! `authority devices`: the list that `dalil-server devices` writes, in words.

use std::io::Read as _;
use std::path::Path;
use std::process::ExitCode;

use clap::ArgMatches;
use serde::Deserialize;

use super::folder::given;
use crate::failure::Failure;
use crate::voice::{Voice, tell};

/// What the list must say of itself, and the newest shape that is read here.
const LIST: &str = "devices";
const VERSION: u64 = 1;
/// Far more than the list of any authority.
const LARGEST: u64 = 256 << 20;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// A device that was not heard of for so many days is marked, as on the desk's screen.
const SILENT_DAYS: i64 = 30;

/// What is needed to know whether the rest is understood.
#[derive(Deserialize)]
struct Head {
    list: String,
    version: u64,
}

#[derive(Deserialize)]
struct List {
    at: i64,
    devices: Vec<Device>,
}

#[derive(Deserialize)]
struct Device {
    id: String,
    standing: Standing,
    role: Role,
    organisation: String,
    not_after: Option<i64>,
    seen: i64,
    hand_in: Option<HandIn>,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Standing {
    Uncertified,
    Certified,
    Revoked,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Role {
    Officer,
    Desk,
    Courier,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum HandIn {
    Open,
    Begun,
    Done,
}

/// Shows the list. With `--json` it is passed on as it came, once it was looked through.
pub(super) fn run(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let path = given(matches, "devices");
    let text = text(&path)?;
    let list = read(&text).map_err(|failure| failure.about("path", path.display()))?;
    if matches.get_flag("json") {
        tell(text.trim_end());
    } else {
        print(&list, voice);
    }
    Ok(ExitCode::SUCCESS)
}

/// The file, or the input for `-`.
fn text(path: &Path) -> Result<String, Failure> {
    let unreadable = |_| Failure::new("file-unreadable").about("path", path.display());
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        std::io::stdin().take(LARGEST).read_to_end(&mut bytes).map_err(unreadable)?;
    } else {
        let file = std::fs::File::open(path).map_err(unreadable)?;
        file.take(LARGEST).read_to_end(&mut bytes).map_err(unreadable)?;
    }
    let no_text = |_| Failure::new("devices-malformed").about("path", path.display());
    String::from_utf8(bytes).map_err(no_text)
}

fn read(text: &str) -> Result<List, Failure> {
    let malformed = |_| Failure::new("devices-malformed");
    let head: Head = serde_json::from_str(text).map_err(malformed)?;
    if head.list != LIST {
        return Err(Failure::new("devices-malformed"));
    }
    if head.version > VERSION {
        return Err(Failure::new("devices-future"));
    }
    let list: List = serde_json::from_str(text).map_err(malformed)?;
    let is_id = |id: &str| id.len() == 32 && dalil_case::DeviceId::from_hex(id).is_some();
    if list.devices.iter().all(|device| is_id(&device.id)) {
        Ok(list)
    } else {
        Err(Failure::new("devices-malformed"))
    }
}

impl Device {
    /// Not heard of for long. Of one that is revoked nothing is expected.
    fn is_silent(&self, at: i64) -> bool {
        let days = at.saturating_sub(self.seen).div_euclid(DAY_MS);
        self.standing != Standing::Revoked && days >= SILENT_DAYS
    }

    fn cells(&self, at: i64, voice: &Voice) -> [String; 6] {
        let standing = match self.standing {
            Standing::Uncertified => "uncertified",
            Standing::Certified => "certified",
            Standing::Revoked => "revoked",
        };
        let role = match self.role {
            Role::Officer => "officer",
            Role::Desk => "desk",
            Role::Courier => "courier",
        };
        let hand_in = self.hand_in.map(|hand_in| match hand_in {
            HandIn::Open => "open",
            HandIn::Begun => "begun",
            HandIn::Done => "done",
        });
        let mut notes = Vec::new();
        if let Some(until) = self.not_after.filter(|_| self.standing == Standing::Certified) {
            let id = if until < at { "cli-device-expired" } else { "cli-device-until" };
            notes.push(voice.say(id, &[("when", (&voice.day(until)).into())]));
        }
        if self.is_silent(at) {
            notes.push(voice.say("cli-device-silent", &[("days", SILENT_DAYS.into())]));
        }
        if let Some(state) = hand_in {
            notes.push(voice.say("cli-device-hand-in", &[("state", state.into())]));
        }
        [
            self.id.clone(),
            voice.say("cli-device-standing", &[("state", standing.into())]),
            voice.say("cli-device-role", &[("role", role.into())]),
            // What a terminal obeys must not come out of a file.
            self.organisation.replace(char::is_control, "\u{fffd}"),
            voice.day(self.seen),
            notes.join(" · "),
        ]
    }
}

fn print(list: &List, voice: &Voice) {
    let when = voice.moment(list.at);
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let of = |standing| list.devices.iter().filter(|one| one.standing == standing).count();
    tell(&voice.say(
        "cli-devices-of",
        &[
            ("when", (&when).into()),
            ("certified", count(of(Standing::Certified)).into()),
            ("uncertified", count(of(Standing::Uncertified)).into()),
            ("revoked", count(of(Standing::Revoked)).into()),
        ],
    ));
    let heads = ["device", "standing", "role", "organisation", "seen", "notes"];
    let mut rows = vec![heads.map(|head| voice.say(&format!("cli-devices-{head}"), &[]))];
    rows.extend(list.devices.iter().map(|device| device.cells(list.at, voice)));
    let mut widths = [0; 6];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(shown(cell));
        }
    }
    for row in &rows {
        let mut line = String::new();
        for (width, cell) in widths.iter().zip(row) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width.saturating_sub(shown(cell)) + 2));
        }
        tell(line.trim_end());
    }
}

/// How many places it takes: marks of direction take none.
fn shown(cell: &str) -> usize {
    cell.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).count()
}
