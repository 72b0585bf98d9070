//! `dalilctl guide key`, `pack`, `sign`, `verify`: an edition of a guide for an authority's computers.
//!
//! Each signer has a key of their own, offline; the file goes from one to the next. Nothing here
//! says that an edition is in force: desks pass it on, and each computer proves it again.

use std::process::ExitCode;

use clap::ArgMatches;
use dalil_case::Digest;
use dalil_protocol::{GuidePack, MAX_PACK_LEN, Signed, TrustRefused};
use dalil_seal::{ChosenPassphrase, Cost, Random, Secret, SigningKey};
use dalil_seal::{packing, seal_key_file, sha256};
use serde_json::json;

use crate::authority::folder::{believed, counted, given, later, now, passphrase, read, write};
use crate::authority::{refused, unsealed};
use crate::failure::Failure;
use crate::pack;
use crate::signer::{self, LABEL, claimed};
use crate::voice::{Voice, tell};

/// Makes the key of one signer.
pub(crate) fn key(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let out = given(matches, "file-out");
    if out.exists() {
        return Err(Failure::new("authority-exists").about("path", out.display()));
    }
    let chosen = ChosenPassphrase::choose(&passphrase(matches)?, &[]).map_err(unsealed)?;
    let random = Random::new();
    let seed: Secret<32> = random.secret().map_err(unsealed)?;
    let file = seal_key_file(LABEL, seed.expose(), &chosen, Cost::STANDARD, &random);
    let signing = SigningKey::from_seed(seed).map_err(unsealed)?;
    write(&out, &file.map_err(unsealed)?)?;
    let digits = Digest(signing.verifying_key().0).to_string();
    if matches.get_flag("json") {
        tell(&json!({ "signer": digits }).to_string());
    } else {
        tell(&voice.say("cli-edition-key", &[("digits", (&digits).into())]));
    }
    Ok(ExitCode::SUCCESS)
}

/// Packs a folder without a mistake in it.
pub(crate) fn make(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let trusted = believed(&read(&given(matches, "manifest"))?)?;
    let sources = pack::read(&given(matches, "dir"))?;
    let findings = dalil_guide::check(&sources).len();
    if findings > 0 {
        return Err(Failure::new("edition-mistakes").about("count", findings));
    }
    let guide = dalil_guide::compile(&sources)
        .map_err(|findings| Failure::new("edition-mistakes").about("count", findings.len()))?;
    let files = dalil_guide::canonical_bytes(&sources);
    let from = now();
    let edition = GuidePack {
        authority: trusted.manifest().authority,
        name: guide.id.clone(),
        version: u64::from(counted(matches, "edition-version")),
        edition: guide.edition.clone(),
        from,
        until: Some(later(from, i64::from(counted(matches, "days")))),
        hash: Digest(sha256(&[&files])),
        files: packing::pack(&files).into(),
    };
    let signed = Signed::sign(edition, &[]).map_err(unsealed)?;
    write(&given(matches, "file-out"), &signed.to_bytes())?;
    print(&signed, matches, voice, "cli-edition-made");
    Ok(ExitCode::SUCCESS)
}

/// Adds a signature to the file.
pub(crate) fn sign(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let signed = signer::sign(&given(matches, "edition-file"), matches)?;
    print(&signed, matches, voice, "cli-edition-signed");
    Ok(ExitCode::SUCCESS)
}

/// Whether a computer of that authority would take it.
pub(crate) fn verify(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let trusted = believed(&read(&given(matches, "manifest"))?)?;
    let signed = claimed::<GuidePack>(&given(matches, "edition-file"))?;
    let pack = signed.verify(&trusted, now()).map_err(|why| match why {
        TrustRefused::TooFewRoots => Failure::new("edition-too-few"),
        why => refused(why),
    })?;
    let files = packing::unpack(&pack.files, MAX_PACK_LEN * 4);
    if files.is_none_or(|files| sha256(&[&files]) != pack.hash.0) {
        return Err(refused(TrustRefused::OtherHash));
    }
    print(&signed, matches, voice, "cli-edition-good");
    Ok(ExitCode::SUCCESS)
}

fn print(signed: &Signed<GuidePack>, matches: &ArgMatches, voice: &Voice, id: &str) {
    let pack = signed.claimed();
    let signatures = signed.signatures().len();
    if matches.get_flag("json") {
        let told = json!({
            "name": pack.name,
            "edition": pack.edition,
            "version": pack.version,
            "hash": pack.hash.to_string(),
            "from": pack.from.0,
            "until": pack.until.map(|until| until.0),
            "signatures": signer::signatures(signed),
        });
        tell(&told.to_string());
        return;
    }
    let (version, until) = (
        pack.version.to_string(),
        pack.until.map(|until| voice.moment(until.0)).unwrap_or_default(),
    );
    tell(&voice.say(
        id,
        &[
            ("edition", (&pack.edition).into()),
            ("version", (&version).into()),
            ("signatures", i64::try_from(signatures).unwrap_or(i64::MAX).into()),
            ("when", (&until).into()),
        ],
    ));
}
