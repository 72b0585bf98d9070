//! `dalilctl`: for guide authors, administrators and courts.
//!
//! A thin door to the libraries: it reads arguments and files, calls, and speaks. Everything that
//! a person reads comes from `locales/<language>/{cli,evidence,failure}.ftl` or from the guide; `--json` is for machines.
//! Exit code 0: done. 1: refused, with a reason. 2: wrong use.

mod arguments;
mod assess;
mod authority;
mod case;
mod edition;
mod failure;
mod guide;
mod pack;
mod release;
mod signer;
mod vault;
mod voice;

use std::process::ExitCode;

use failure::Failure;
use voice::Voice;

fn main() -> ExitCode {
    let given = std::env::args_os().collect::<Vec<_>>();
    let voice = match Voice::choose(&given) {
        Ok(voice) => voice,
        // Without words there is nothing to say it with; the code says that the program is broken.
        Err(_) => return ExitCode::from(70),
    };
    let matches = match arguments::command(&voice).try_get_matches_from(&given) {
        Ok(matches) => matches,
        Err(error) => return arguments::explain(&error, &voice),
    };
    let json = arguments::wants_json(&matches);
    match run(&matches, &voice) {
        Ok(code) => code,
        Err(failure) => {
            failure.tell(&voice, json);
            ExitCode::from(1)
        }
    }
}

fn run(matches: &clap::ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    match matches.subcommand() {
        Some(("assess", matches)) => assess::run(matches, voice),
        Some(("authority", matches)) => authority::run(matches, voice),
        Some(("guide", matches)) => match matches.subcommand() {
            Some(("check", matches)) => guide::check(matches, voice),
            Some(("key", matches)) => edition::key(matches, voice),
            Some(("pack", matches)) => edition::make(matches, voice),
            Some(("sign", matches)) => edition::sign(matches, voice),
            Some(("verify", matches)) => edition::verify(matches, voice),
            _ => Ok(ExitCode::from(2)),
        },
        Some(("release", matches)) => match matches.subcommand() {
            Some(("note", matches)) => release::note(matches, voice),
            Some(("sign", matches)) => release::sign(matches, voice),
            Some(("verify", matches)) => release::verify(matches, voice),
            _ => Ok(ExitCode::from(2)),
        },
        Some(("case", matches)) => match matches.subcommand() {
            Some(("verify", matches)) => case::prove(matches, voice),
            Some(("show", matches)) => case::show(matches, voice),
            _ => Ok(ExitCode::from(2)),
        },
        Some(("vault", matches)) => match matches.subcommand() {
            Some(("check", matches)) => vault::check(matches, voice),
            Some(("backup", matches)) => vault::backup(matches, voice),
            Some(("restore", matches)) => vault::restore(matches, voice),
            _ => Ok(ExitCode::from(2)),
        },
        _ => Ok(ExitCode::from(2)),
    }
}
