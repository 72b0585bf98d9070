//! `dalilctl vault`: looks at what an officer keeps, makes a backup, brings one back.
//!
//! The passphrase is the first line of the input, never an argument: arguments are seen by
//! whoever lists the programs that run. Nothing of a case is ever said.

mod look;

use std::io::Read as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::ArgMatches;
use dalil_case::Moment;
use dalil_seal::Passphrase;
use dalil_vault::{AuditKind, AuditRecord, Home, Notice, OfficerEntry, Vault};
use serde_json::json;
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::voice::{Voice, tell};

/// More than any passphrase, so that a wrong file is not read to its end.
const LONGEST_LINE: u64 = 4096;

/// An open vault, and the folder that is held for it.
struct Opened {
    alias: String,
    notices: Vec<Notice>,
    vault: Vault,
    /// Held for as long as the vault is open.
    _home: Home,
}

/// `vault check`: everything that can be looked at. Exit code 1 where something is not whole.
pub(crate) fn check(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let mut opened = open(matches)?;
    let found = look::at(&mut opened.vault, &opened.notices)?;
    if matches.get_flag("json") {
        tell(&look::as_json(&opened.alias, &found).to_string());
    } else {
        look::print(&opened.alias, &found, voice);
    }
    let is_whole = found.is_whole();
    close(opened)?;
    Ok(ExitCode::from(u8::from(!is_whole)))
}

/// `vault backup`: a checked copy in a folder of its own.
pub(crate) fn backup(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let mut opened = open(matches)?;
    let to = matches.get_one::<PathBuf>("to").cloned().unwrap_or_default();
    let to = std::path::absolute(&to).unwrap_or(to);
    let mut going = opened.vault.begin_backup(&to, &opened.alias, now()).map_err(refused)?;
    while !going.step().map_err(refused)?.is_done() {}
    let place = going.finish().map_err(refused)?;
    note(&mut opened.vault, AuditKind::BackedUp);
    close(opened)?;
    let path = place.display().to_string();
    if matches.get_flag("json") {
        tell(&json!({ "backup": path }).to_string());
    } else {
        tell(&voice.say("cli-vault-backed-up", &[("path", (&path).into())]));
    }
    Ok(ExitCode::SUCCESS)
}

/// `vault restore`: never over what is there.
pub(crate) fn restore(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let data = matches.get_one::<PathBuf>("data").cloned().unwrap_or_default();
    let from = matches.get_one::<PathBuf>("from").cloned().unwrap_or_default();
    let from = std::path::absolute(&from).unwrap_or(from);
    let (mut home, _) = Home::open(&data, now()).map_err(refused)?;
    let mut coming = home.begin_restore(&from).map_err(refused)?;
    loop {
        match coming.step() {
            Ok(progress) if progress.is_done() => break,
            Ok(_) => {}
            Err(error) => {
                coming.cancel();
                return Err(refused(error));
            }
        }
    }
    let alias = home.finish_restore(coming).map_err(refused)?;
    if matches.get_flag("json") {
        tell(&json!({ "alias": alias }).to_string());
    } else {
        tell(&voice.say("cli-vault-restored", &[("alias", (&alias).into())]));
    }
    Ok(ExitCode::SUCCESS)
}

fn open(matches: &ArgMatches) -> Result<Opened, Failure> {
    let data = matches.get_one::<PathBuf>("data").cloned().unwrap_or_default();
    // Opening would make a new folder where there is none.
    if !data.join("device.hdr").exists() && !data.join("device.hdr.1").exists() {
        return Err(Failure::new("data-missing").about("path", data.display()));
    }
    let (home, mut notices) = Home::open(&data, now()).map_err(refused)?;
    let officers = home.officers();
    let wanted = matches.get_one::<String>("alias");
    let entry = match (wanted, officers.as_slice()) {
        (Some(alias), all) => {
            let id = home.find(alias);
            let found = all.iter().find(|entry| Some(entry.vault_id) == id);
            found.ok_or(refused(dalil_vault::Error::OfficerUnknown))?
        }
        (None, [only]) => only,
        (None, []) => return Err(refused(dalil_vault::Error::OfficerUnknown)),
        (None, _) => return Err(Failure::new("who-missing")),
    };
    let OfficerEntry { vault_id, alias } = entry.clone();
    let passphrase = Passphrase::given(&first_line()?).map_err(|error| refused(error.into()))?;
    let (mut vault, found) = home.unlock(vault_id, &passphrase, now()).map_err(refused)?;
    notices.extend(found);
    note(&mut vault, AuditKind::Unlocked);
    Ok(Opened { alias, notices, vault, _home: home })
}

fn close(mut opened: Opened) -> Result<(), Failure> {
    note(&mut opened.vault, AuditKind::Locked);
    opened.vault.close().map_err(refused)
}

/// A note that cannot be kept keeps nobody from looking: the check says that its place is closed.
fn note(vault: &mut Vault, kind: AuditKind) {
    let _ = vault.audit(&AuditRecord { kind, at: now(), about: Vec::new(), amount: 0 });
}

/// What was typed or piped in, up to the first line's end.
fn first_line() -> Result<Zeroizing<String>, Failure> {
    let mut text = Zeroizing::new(String::with_capacity(LONGEST_LINE as usize));
    std::io::stdin()
        .take(LONGEST_LINE)
        .read_to_string(&mut text)
        .map_err(|_| refused(dalil_seal::Error::PassphraseEmpty.into()))?;
    let line = text.lines().next().unwrap_or_default();
    Ok(Zeroizing::new(line.to_owned()))
}

/// A refusal in the words that the screens have for it.
fn refused(error: dalil_vault::Error) -> Failure {
    use dalil_vault::Error as E;
    let seconds = match &error {
        E::WrongPassphrase { wait_ms, .. } | E::TooSoon { wait_ms } => wait_ms.div_ceil(1000),
        _ => 0,
    };
    Failure::known(error.code()).about("seconds", seconds)
}

fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
