//! What can be asked about an authority.

use clap::{Arg, ArgAction, Command};

use super::{path, verb, verb_about};
use crate::voice::Voice;

const TAIL: &str = "[--json] [--lang LANG]";

/// The verbs of `dalilctl authority`.
pub(super) fn command(voice: &Voice) -> Command {
    verb("authority", voice)
        .override_usage(
            "dalilctl authority init | card | manifest | enrol | devices | health | recover …",
        )
        .subcommand_required(true)
        .subcommand(init(voice))
        .subcommand(card(voice))
        .subcommand(manifest(voice))
        .subcommand(enrol(voice))
        .subcommand(devices(voice))
        .subcommand(health(voice))
        .subcommand(recover(voice))
}

fn init(voice: &Voice) -> Command {
    verb("init", voice)
        .override_usage(format!(
            "dalilctl authority init --name NAME --url URL … --out DIR [--roots N] [--threshold N] \
             [--ca DIGITS …] [--days N] [--passphrase-file FILE] {TAIL}"
        ))
        .arg(text("name", "NAME", voice).required(true))
        .arg(text("url", "URL", voice).required(true).action(ArgAction::Append))
        .arg(path("authority-out", "DIR", voice).long("out").required(true))
        .arg(number("roots", "3", voice))
        .arg(number("threshold", "2", voice))
        .arg(text("ca", "DIGITS", voice).action(ArgAction::Append))
        .arg(number("days", "365", voice))
        .arg(passphrase(voice))
}

fn card(voice: &Voice) -> Command {
    verb("card", voice)
        .override_usage(format!("dalilctl authority card DIR --out DIR [--count N] {TAIL}"))
        .arg(folder(voice))
        .arg(path("cards-out", "DIR", voice).long("out").required(true))
        .arg(number("count", "1", voice))
}

fn manifest(voice: &Voice) -> Command {
    let file = || path("manifest-file", "FILE", voice).required(true);
    let show = verb_about("show", "manifest-show", voice)
        .override_usage(format!("dalilctl authority manifest show FILE {TAIL}"))
        .arg(file());
    let verify = verb_about("verify", "manifest-verify", voice)
        .override_usage(format!(
            "dalilctl authority manifest verify FILE [--pin DIGITS] [--after FILE] {TAIL}"
        ))
        .arg(file())
        .arg(text("pin", "DIGITS", voice))
        .arg(path("after", "FILE", voice).long("after"));
    let next = verb_about("next", "manifest-next", voice)
        .override_usage(format!(
            "dalilctl authority manifest next DIR [--url URL …] [--ca DIGITS …] [--revoke DEVICE …] \
             [--guide NAME --signer DIGITS … [--signers N]] [--days N] [--passphrase-file FILE] {TAIL}"
        ))
        .arg(folder(voice))
        .arg(text("url", "URL", voice).action(ArgAction::Append))
        .arg(text("ca", "DIGITS", voice).action(ArgAction::Append))
        .arg(text("revoke", "DEVICE", voice).action(ArgAction::Append))
        .arg(text("signed-guide", "NAME", voice).long("guide").requires("signer"))
        .arg(text("signer", "DIGITS", voice).action(ArgAction::Append).requires("signed-guide"))
        .arg(number("signers", "2", voice))
        .arg(number("days", "365", voice))
        .arg(passphrase(voice));
    verb("manifest", voice)
        .override_usage("dalilctl authority manifest show | verify | next …")
        .subcommand_required(true)
        .subcommand(show)
        .subcommand(verify)
        .subcommand(next)
}

fn enrol(voice: &Voice) -> Command {
    let requests =
        || path("requests", "FILE", voice).required(true).action(ArgAction::Append).num_args(1..);
    let request = || path("request", "FILE", voice).required(true);
    let list = verb_about("list", "enrol-list", voice)
        .override_usage(format!(
            "dalilctl authority enrol list DIR FILE … [--passphrase-file FILE] {TAIL}"
        ))
        .arg(folder(voice))
        .arg(requests())
        .arg(passphrase(voice));
    let approve = verb_about("approve", "enrol-approve", voice)
        .override_usage(format!(
            "dalilctl authority enrol approve DIR FILE --organisation NAME --region NAME --out FILE \
             [--role ROLE] [--days N] [--passphrase-file FILE] {TAIL}"
        ))
        .arg(folder(voice))
        .arg(request())
        .arg(text("organisation", "NAME", voice).required(true))
        .arg(text("region", "NAME", voice).required(true))
        .arg(
            text("role", "ROLE", voice)
                .default_value("officer")
                .hide_default_value(true)
                .value_parser(["officer", "desk", "courier"])
                .hide_possible_values(true),
        )
        .arg(number("days", "365", voice))
        .arg(path("file-out", "FILE", voice).long("out").required(true))
        .arg(passphrase(voice));
    let refuse = verb_about("refuse", "enrol-refuse", voice)
        .override_usage(format!(
            "dalilctl authority enrol refuse DIR FILE --out FILE [--passphrase-file FILE] {TAIL}"
        ))
        .arg(folder(voice))
        .arg(request())
        .arg(path("file-out", "FILE", voice).long("out").required(true))
        .arg(passphrase(voice));
    verb("enrol", voice)
        .override_usage("dalilctl authority enrol list | approve | refuse DIR …")
        .subcommand_required(true)
        .subcommand(list)
        .subcommand(approve)
        .subcommand(refuse)
}

fn devices(voice: &Voice) -> Command {
    verb("devices", voice)
        .override_usage(format!("dalilctl authority devices FILE|- {TAIL}"))
        .arg(path("devices", "FILE", voice).required(true))
}

fn health(voice: &Voice) -> Command {
    let help = voice.say("cli-help-health-url", &[]);
    verb("health", voice)
        .override_usage(format!("dalilctl authority health URL {TAIL}"))
        .arg(Arg::new("health-url").value_name("URL").help(help).required(true))
}

fn recover(voice: &Voice) -> Command {
    verb("recover", voice)
        .override_usage(format!(
            "dalilctl authority recover DIR --share FILE --share FILE --request FILE --words WORDS \
             --out FILE [--passphrase-file FILE] {TAIL}"
        ))
        .arg(folder(voice))
        .arg(path("share", "FILE", voice).long("share").required(true).action(ArgAction::Append))
        .arg(path("recovery-request", "FILE", voice).long("request").required(true))
        .arg(text("words", "WORDS", voice).required(true))
        .arg(path("file-out", "FILE", voice).long("out").required(true))
        .arg(passphrase(voice))
}

fn folder(voice: &Voice) -> Arg {
    path("authority", "DIR", voice).required(true)
}

pub(super) fn passphrase(voice: &Voice) -> Arg {
    path("passphrase-file", "FILE", voice).long("passphrase-file")
}

pub(super) fn text(name: &'static str, shown: &'static str, voice: &Voice) -> Arg {
    let help = voice.say(&format!("cli-help-{name}"), &[]);
    Arg::new(name).long(name).value_name(shown).help(help)
}

pub(super) fn number(name: &'static str, usual: &'static str, voice: &Voice) -> Arg {
    text(name, "N", voice)
        .value_parser(clap::value_parser!(u16).range(1..=3650))
        .default_value(usual)
        .hide_default_value(true)
}
