//! `dalilctl authority`: makes an authority, its cards and manifests, lets devices in, and opens a
//! vault with two custodians.
//!
//! Works on a folder, without a network; `health` alone asks something, of this computer. What is private in it is under one passphrase, the first
//! line of the input or of `--passphrase-file`, never an argument. What is not private can be given
//! away as it lies there.

mod card;
mod devices;
mod enrol;
pub(crate) mod folder;
mod health;
mod init;
mod manifest;
mod recover;

use std::process::ExitCode;

use clap::ArgMatches;
use dalil_protocol::TrustRefused;

use crate::failure::Failure;
use crate::voice::Voice;

/// The verb below `authority`.
pub(crate) fn run(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    match matches.subcommand() {
        Some(("init", matches)) => init::run(matches, voice),
        Some(("card", matches)) => card::run(matches, voice),
        Some(("devices", matches)) => devices::run(matches, voice),
        Some(("health", matches)) => health::run(matches, voice),
        Some(("recover", matches)) => recover::run(matches, voice),
        Some(("manifest", matches)) => match matches.subcommand() {
            Some(("show", matches)) => manifest::show(matches, voice),
            Some(("verify", matches)) => manifest::verify(matches, voice),
            Some(("next", matches)) => manifest::next(matches, voice),
            _ => Ok(ExitCode::from(2)),
        },
        Some(("enrol", matches)) => match matches.subcommand() {
            Some(("list", matches)) => enrol::list(matches, voice),
            Some(("approve", matches)) => enrol::approve(matches, voice),
            Some(("refuse", matches)) => enrol::refuse(matches, voice),
            _ => Ok(ExitCode::from(2)),
        },
        _ => Ok(ExitCode::from(2)),
    }
}

/// What is not believed, by name.
pub(crate) fn refused(why: TrustRefused) -> Failure {
    Failure::new(match why {
        TrustRefused::Malformed => "trust-malformed",
        TrustRefused::OtherAuthority => "trust-other-authority",
        TrustRefused::OtherHash => "trust-other-hash",
        TrustRefused::LowerVersion => "trust-lower-version",
        TrustRefused::BrokenChain => "trust-broken-chain",
        TrustRefused::Threshold => "trust-threshold",
        TrustRefused::TooFewRoots => "trust-too-few-roots",
        TrustRefused::ForeignSignature => "trust-foreign-signature",
        TrustRefused::RepeatedSignature => "trust-repeated-signature",
        TrustRefused::Expired => "trust-expired",
        TrustRefused::NotYet => "trust-not-yet",
        TrustRefused::CodeSpent => "trust-code-spent",
        TrustRefused::Revoked => "trust-revoked",
        TrustRefused::NotAllowed => "trust-not-allowed",
        TrustRefused::FromTheFuture => "trust-from-the-future",
        TrustRefused::NotOpened => "trust-not-opened",
        TrustRefused::Cut => "trust-cut",
    })
}

/// What the library of keys refuses: a passphrase in the words of the screens, the rest as broken.
pub(crate) fn unsealed(error: dalil_seal::Error) -> Failure {
    use dalil_seal::Error as E;
    match error {
        E::NotOpened => Failure::new("authority-passphrase"),
        E::Malformed | E::SuiteUnknown => Failure::new("trust-malformed"),
        E::PassphraseEmpty => Failure::known("passphrase-empty"),
        E::PassphraseTooLong => Failure::known("passphrase-too-long"),
        E::PassphraseTooShort | E::PassphraseWeak => Failure::known("passphrase-too-short"),
        E::OutOfMemory => Failure::known("out-of-memory"),
        E::CostRefused | E::Random => Failure::known("unexpected"),
    }
}
