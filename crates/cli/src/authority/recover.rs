//! `authority recover`: two custodians open a vault whose passphrase is gone, for the one computer
//! that asks. The six words come from the officer's mouth, not from this screen: whoever runs it
//! types what was heard.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;
use dalil_protocol::RecoveryRequest;
use dalil_seal::{Random, Share, ShareError, join};
use serde_json::json;

use super::folder::{Folder, given, now, opening, read, said, words, write};
use super::refused;
use crate::failure::Failure;
use crate::voice::{Voice, tell};

/// Answers a request.
pub(super) fn run(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let folder = Folder::of(matches)?;
    let paths: Vec<PathBuf> =
        matches.get_many::<PathBuf>("share").into_iter().flatten().cloned().collect();
    let [first, second] = paths.as_slice() else { return Err(Failure::new("shares-two")) };
    let (one, other) = (share(first)?, share(second)?);
    let recovery = join(&one, &other).map_err(|error| apart(error, second))?;
    let path = given(matches, "recovery-request");
    let request = RecoveryRequest::read(&read(&path)?).map_err(refused)?;
    if !same_words(said(matches, "words"), &request.fingerprint(words(voice))) {
        return Err(Failure::new("words-differ"));
    }
    let desk = folder.desk(&opening(matches)?)?;
    let authority = folder.trusted.manifest().authority;
    let custodians = (one.custodian(), other.custodian());
    let reply = request
        .answer(authority, &recovery, custodians, &desk.ops, now(), &Random::new())
        .map_err(refused)?;
    let out = given(matches, "file-out");
    write(&out, &reply.to_bytes())?;
    let written = out.display().to_string();
    if matches.get_flag("json") {
        let told = json!({
            "written": written,
            "device": request.device.to_string(),
            "at": request.at.0,
            "custodians": [custodians.0, custodians.1],
        });
        tell(&told.to_string());
    } else {
        tell(&voice.say("cli-recover-done", &[("path", (&written).into())]));
    }
    Ok(ExitCode::SUCCESS)
}

/// A share as it was printed: its lines begin with a bar. Without any, the whole file is the code.
fn share(path: &Path) -> Result<Share, Failure> {
    let text = zeroize::Zeroizing::new(String::from_utf8_lossy(&read(path)?).into_owned());
    let mut lines = zeroize::Zeroizing::new(String::with_capacity(1024));
    for line in text.lines().filter_map(|line| line.trim().strip_prefix('|')) {
        lines.push_str(line);
    }
    let code = if lines.is_empty() { &text } else { &lines };
    Share::read(code).map_err(|error| apart(error, path))
}

fn apart(error: ShareError, path: &Path) -> Failure {
    match error {
        ShareError::SameCustodian => Failure::new("shares-same"),
        ShareError::OtherSet | ShareError::Contradiction => Failure::new("shares-apart"),
        ShareError::Code(code) => match code.group() {
            Some(group) => {
                Failure::new("share-group").about("group", group).about("path", path.display())
            }
            None => Failure::new("share-mistyped").about("path", path.display()),
        },
        ShareError::Unknown => Failure::new("share-mistyped").about("path", path.display()),
    }
}

/// The same words, however they were typed.
fn same_words(typed: &str, wanted: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    plain(typed) == plain(wanted)
}
