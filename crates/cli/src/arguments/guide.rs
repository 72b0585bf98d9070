//! What can be asked about a guide.

use clap::Command;

use super::authority::{number, passphrase};
use super::{path, verb, verb_about};
use crate::voice::Voice;

const TAIL: &str = "[--json] [--lang LANG]";

/// The verbs of `dalilctl guide`.
pub(super) fn command(voice: &Voice) -> Command {
    verb("guide", voice)
        .override_usage("dalilctl guide check | key | pack | sign | verify …")
        .subcommand_required(true)
        .subcommand(
            verb("check", voice)
                .override_usage(format!("dalilctl guide check DIR {TAIL}"))
                .arg(path("dir", "DIR", voice).required(true)),
        )
        .subcommand(
            verb_about("key", "guide-key", voice)
                .override_usage(format!(
                    "dalilctl guide key --out FILE [--passphrase-file FILE] {TAIL}"
                ))
                .arg(path("file-out", "FILE", voice).long("out").required(true))
                .arg(passphrase(voice)),
        )
        .subcommand(
            verb_about("pack", "guide-pack", voice)
                .override_usage(format!(
                    "dalilctl guide pack DIR --manifest FILE --version N --out FILE [--days N] {TAIL}"
                ))
                .arg(path("dir", "DIR", voice).required(true))
                .arg(path("manifest", "FILE", voice).long("manifest").required(true))
                .arg(number("edition-version", "1", voice).long("version").required(true))
                .arg(path("file-out", "FILE", voice).long("out").required(true))
                .arg(number("days", "365", voice)),
        )
        .subcommand(
            verb_about("sign", "guide-sign", voice)
                .override_usage(format!(
                    "dalilctl guide sign FILE --key FILE [--passphrase-file FILE] {TAIL}"
                ))
                .arg(path("edition-file", "FILE", voice).required(true))
                .arg(path("signer-key", "FILE", voice).long("key").required(true))
                .arg(passphrase(voice)),
        )
        .subcommand(
            verb_about("verify", "guide-verify", voice)
                .override_usage(format!("dalilctl guide verify FILE --manifest FILE {TAIL}"))
                .arg(path("edition-file", "FILE", voice).required(true))
                .arg(path("manifest", "FILE", voice).long("manifest").required(true)),
        )
}
