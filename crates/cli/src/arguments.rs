//! What can be asked of the program. Built at run time, so that help speaks the chosen language.

mod authority;
mod guide;
mod release;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, Styles};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use dalil_l10n::{Language, Value};

use crate::voice::{Voice, tell, warn};

/// The whole command line.
pub(crate) fn command(voice: &Voice) -> Command {
    let assess = verb("assess", voice)
        .override_usage("dalilctl assess --guide DIR --answers FILE [--json] [--lang LANG]")
        .arg(path("guide", "DIR", voice).long("guide").required(true))
        .arg(path("answers", "FILE", voice).long("answers").required(true));
    verb("dalilctl", voice)
        .override_usage("dalilctl assess | authority | case | guide | release | vault …")
        .styles(Styles::plain())
        .disable_version_flag(true)
        .subcommand_required(true)
        .subcommand(assess)
        .subcommand(authority::command(voice))
        .subcommand(case(voice))
        .subcommand(guide::command(voice))
        .subcommand(release::command(voice))
        .subcommand(vault(voice))
        .arg(
            Arg::new("version")
                .long("version")
                .action(ArgAction::Version)
                .help(voice.say("cli-help-version", &[])),
        )
        .version(env!("CARGO_PKG_VERSION"))
}

/// What can be asked about the record of a case.
fn case(voice: &Voice) -> Command {
    const OPTIONS: &str = "FILE [--key DIGITS] [--head DIGITS] [--json] [--lang LANG]";
    let pin = |name: &'static str| {
        let help = voice.say(&format!("cli-help-{name}"), &[]);
        Arg::new(name).long(name).value_name("DIGITS").help(help)
    };
    let about = |name: &'static str| {
        verb(name, voice)
            .override_usage(format!("dalilctl case {name} {OPTIONS}"))
            .arg(path("file", "FILE", voice).required(true))
            .arg(pin("key").action(ArgAction::Append))
            .arg(pin("head"))
    };
    verb("case", voice)
        .override_usage(format!("dalilctl case verify | show {OPTIONS}"))
        .subcommand_required(true)
        .subcommand(about("verify"))
        .subcommand(about("show"))
}

/// What can be asked about what an officer keeps.
fn vault(voice: &Voice) -> Command {
    const OPTIONS: &str = "[--alias ALIAS] [--json] [--lang LANG]";
    let data = || path("data", "DIR", voice).required(true);
    let alias = || {
        let help = voice.say("cli-help-alias", &[]);
        Arg::new("alias").long("alias").value_name("ALIAS").help(help)
    };
    let check = verb_about("check", "vault-check", voice)
        .override_usage(format!("dalilctl vault check DIR {OPTIONS}"))
        .arg(data())
        .arg(alias());
    let backup = verb("backup", voice)
        .override_usage(format!("dalilctl vault backup DIR --to DIR {OPTIONS}"))
        .arg(data())
        .arg(path("to", "DIR", voice).long("to").required(true))
        .arg(alias());
    let restore = verb("restore", voice)
        .override_usage("dalilctl vault restore DIR --from DIR [--json] [--lang LANG]")
        .arg(data())
        .arg(path("from", "DIR", voice).long("from").required(true));
    verb("vault", voice)
        .override_usage("dalilctl vault check | backup | restore DIR …")
        .subcommand_required(true)
        .subcommand(check)
        .subcommand(backup)
        .subcommand(restore)
}

/// A verb with what every verb has: help, `--json`, `--lang`.
fn verb(name: &'static str, voice: &Voice) -> Command {
    verb_about(name, name, voice)
}

/// The same for a verb whose name means something else elsewhere.
fn verb_about(name: &'static str, about: &str, voice: &Voice) -> Command {
    let usage = voice.say("cli-usage", &[]);
    Command::new(name)
        .about(voice.say(&format!("cli-about-{about}"), &[]))
        .help_template(format!("{{about}}\n\n{usage}\n  {{usage}}\n\n{{all-args}}"))
        .next_help_heading(voice.say("cli-options", &[]))
        .subcommand_help_heading(voice.say("cli-verbs", &[]))
        .subcommand_value_name("…")
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .action(ArgAction::Help)
                .help(voice.say("cli-help-help", &[])),
        )
        .arg(
            Arg::new("json")
                .long("json")
                .action(ArgAction::SetTrue)
                .help(voice.say("cli-help-json", &[])),
        )
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_name("LANG")
                .value_parser(PossibleValuesParser::new(Language::ALL.map(Language::tag)))
                .hide_possible_values(true)
                .help(voice.say("cli-help-lang", &[])),
        )
}

fn path(name: &'static str, shown: &'static str, voice: &Voice) -> Arg {
    Arg::new(name)
        .value_name(shown)
        .value_parser(value_parser!(PathBuf))
        .help(voice.say(&format!("cli-help-{name}"), &[]))
}

/// Whether the innermost verb was given `--json`.
pub(crate) fn wants_json(matches: &ArgMatches) -> bool {
    let inner = matches.subcommand().is_some_and(|(_, inner)| wants_json(inner));
    inner || matches.get_flag("json")
}

/// Help on the output; a mistake in the arguments on the error stream, in the chosen language.
pub(crate) fn explain(error: &clap::Error, voice: &Voice) -> ExitCode {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(" "),
        _ => String::new(),
    };
    let id = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            tell(error.render().to_string().trim_end());
            return ExitCode::SUCCESS;
        }
        ErrorKind::UnknownArgument => "cli-wrong-argument",
        ErrorKind::InvalidSubcommand => "cli-wrong-verb",
        ErrorKind::InvalidValue => "cli-wrong-value",
        ErrorKind::MissingRequiredArgument => "cli-wrong-missing",
        ErrorKind::MissingSubcommand => "cli-wrong-no-verb",
        ErrorKind::ArgumentConflict => "cli-wrong-twice",
        _ => "cli-wrong-other",
    };
    let (argument, value) = (text(ContextKind::InvalidArg), text(ContextKind::InvalidValue));
    let verb = text(ContextKind::InvalidSubcommand);
    let args: [(&str, Value<'_>); 3] =
        [("argument", (&argument).into()), ("value", (&value).into()), ("verb", (&verb).into())];
    warn(&voice.say(id, &args));
    warn(&voice.say("cli-wrong-see-help", &[]));
    ExitCode::from(2)
}
