//! What can be asked about an update of the program.

use clap::{Arg, Command, value_parser};
use dalil_protocol::{ReleaseTarget, ReleaseVersion};

use super::authority::{number, passphrase, text};
use super::{path, verb, verb_about};
use crate::voice::Voice;

const TAIL: &str = "[--json] [--lang LANG]";

/// The verbs of `dalilctl release`.
pub(super) fn command(voice: &Voice) -> Command {
    let note = verb("note", voice)
        .override_usage(format!(
            "dalilctl release note PACKAGE --manifest FILE --version X.Y.Z --out FILE \
             [--target TARGET] [--days N] {TAIL}"
        ))
        .arg(path("package", "PACKAGE", voice).required(true))
        .arg(path("manifest", "FILE", voice).long("manifest").required(true))
        .arg(version("release-version", voice).long("version").required(true))
        .arg(path("file-out", "FILE", voice).long("out").required(true))
        .arg(target(voice))
        .arg(number("days", "365", voice));
    let sign = verb_about("sign", "release-sign", voice)
        .override_usage(format!(
            "dalilctl release sign NOTE --key FILE [--passphrase-file FILE] {TAIL}"
        ))
        .arg(path("note", "NOTE", voice).required(true))
        .arg(path("signer-key", "FILE", voice).long("key").required(true))
        .arg(passphrase(voice));
    let verify = verb_about("verify", "release-verify", voice)
        .override_usage(format!(
            "dalilctl release verify NOTE --manifest FILE --package FILE [--pin DIGITS] \
             [--over X.Y.Z] [--target TARGET] {TAIL}"
        ))
        .arg(path("note", "NOTE", voice).required(true))
        .arg(path("manifest", "FILE", voice).long("manifest").required(true))
        .arg(path("package", "FILE", voice).long("package").required(true))
        .arg(text("pin", "DIGITS", voice))
        .arg(
            version("over", voice)
                .long("over")
                .default_value(env!("CARGO_PKG_VERSION"))
                .hide_default_value(true),
        )
        .arg(target(voice));
    verb("release", voice)
        .override_usage("dalilctl release note | sign | verify …")
        .subcommand_required(true)
        .subcommand(note)
        .subcommand(sign)
        .subcommand(verify)
}

fn version(name: &'static str, voice: &Voice) -> Arg {
    let help = voice.say(&format!("cli-help-{name}"), &[]);
    Arg::new(name).value_name("X.Y.Z").value_parser(value_parser!(ReleaseVersion)).help(help)
}

fn target(voice: &Voice) -> Arg {
    text("target", "TARGET", voice).value_parser(value_parser!(ReleaseTarget))
}
