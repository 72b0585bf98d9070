//! `dalilctl release note`, `sign`, `verify`: what an update of the program may be.
//!
//! The program does not replace itself. Whoever keeps a computer proves the package there, before
//! it is installed, without a network. Nothing here installs or changes anything.

use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::Path;
use std::process::ExitCode;

use clap::ArgMatches;
use dalil_case::Digest;
use dalil_l10n::Value;
use dalil_protocol::{
    PROGRAM, Pin, Release, ReleaseTarget, ReleaseVersion, Signed, TrustRefused, Trusted,
};
use dalil_seal::Sha256;
use serde_json::json;

use crate::authority::folder::{believed, counted, given, later, now, read, write};
use crate::authority::{refused, unsealed};
use crate::failure::Failure;
use crate::signer::{self, claimed};
use crate::voice::{Voice, tell};

/// As much of a package as is looked at in one go.
const PART: usize = 64 * 1024;

/// Describes a package. Nobody has signed it then.
pub(crate) fn note(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let trusted = believed(&read(&given(matches, "manifest"))?)?;
    let from = now();
    let (size, hash) = measure(&given(matches, "package"), u64::MAX)?;
    let release = Release {
        authority: trusted.manifest().authority,
        version: version(matches, "release-version")?,
        target: target(matches)?,
        from,
        until: Some(later(from, i64::from(counted(matches, "days")))),
        hash,
        size,
    };
    let signed = Signed::sign(release, &[]).map_err(unsealed)?;
    write(&given(matches, "file-out"), &signed.to_bytes())?;
    print(&signed, None, matches, voice, "cli-release-made");
    Ok(ExitCode::SUCCESS)
}

/// Adds a signature to the note.
pub(crate) fn sign(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let signed = signer::sign(&given(matches, "note"), matches)?;
    print(&signed, None, matches, voice, "cli-release-signed");
    Ok(ExitCode::SUCCESS)
}

/// Whether this package may be installed here, over what runs.
pub(crate) fn verify(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let trusted = kept(matches)?;
    let signed = claimed::<Release>(&given(matches, "note"))?;
    let running = version(matches, "over")?;
    let release = signed.verify(&trusted, running, now()).map_err(|why| match why {
        TrustRefused::TooFewRoots => Failure::new("release-too-few"),
        TrustRefused::ForeignSignature if trusted.manifest().signers_of(PROGRAM).is_none() => {
            Failure::new("release-nobody")
        }
        TrustRefused::LowerVersion => Failure::new("release-not-newer")
            .about("version", signed.claimed().version)
            .about("running", running),
        why => refused(why),
    })?;
    let here = target(matches)?;
    if release.target != here {
        let other = Failure::new("release-target").about("target", &release.target);
        return Err(other.about("here", here));
    }
    let package = given(matches, "package");
    let (size, hash) = measure(&package, release.size)?;
    if size != release.size {
        return Err(Failure::new("release-size").about("path", package.display()));
    }
    if hash != release.hash {
        return Err(Failure::new("release-hash").about("path", package.display()));
    }
    print(&signed, Some(&trusted), matches, voice, "cli-release-good");
    Ok(ExitCode::SUCCESS)
}

/// The manifest that the computer's keeper kept, if it is the one that a card names.
fn kept(matches: &ArgMatches) -> Result<Trusted, Failure> {
    let trusted = believed(&read(&given(matches, "manifest"))?)?;
    if let Some(digits) = matches.get_one::<String>("pin") {
        let pin = Pin::from_hex(digits).filter(|pin| pin.is(&trusted.hash()));
        pin.ok_or(refused(TrustRefused::OtherHash))?;
    }
    Ok(trusted)
}

/// A version that clap has made sure of.
fn version(matches: &ArgMatches, name: &str) -> Result<ReleaseVersion, Failure> {
    let given = matches.get_one::<ReleaseVersion>(name).copied();
    given.ok_or_else(|| refused(TrustRefused::Malformed))
}

/// The kind of computer that was said, else this one.
fn target(matches: &ArgMatches) -> Result<ReleaseTarget, Failure> {
    if let Some(said) = matches.get_one::<ReleaseTarget>("target") {
        return Ok(said.clone());
    }
    let here = format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH);
    here.parse().map_err(refused)
}

/// Length and SHA-256 of a package, a part at a time. No more than one byte above `most` is read:
/// what is longer is not the package.
fn measure(path: &Path, most: u64) -> Result<(u64, Digest), Failure> {
    let unreadable = |_| Failure::new("file-unreadable").about("path", path.display());
    let mut file = File::open(path).map_err(unreadable)?.take(most.saturating_add(1));
    let (mut size, mut hash, mut part) = (0_u64, Sha256::new(), vec![0; PART]);
    loop {
        let taken = match file.read(&mut part) {
            Ok(0) => return Ok((size, Digest(hash.finish()))),
            Ok(taken) => taken,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(unreadable(error)),
        };
        hash.update(part.get(..taken).unwrap_or_default());
        size = size.saturating_add(u64::try_from(taken).unwrap_or(u64::MAX));
    }
}

fn print(
    signed: &Signed<Release>,
    by: Option<&Trusted>,
    matches: &ArgMatches,
    voice: &Voice,
    id: &str,
) {
    let release = signed.claimed();
    if matches.get_flag("json") {
        let mut told = json!({
            "authority": release.authority.to_string(),
            "version": release.version.to_string(),
            "target": release.target.to_string(),
            "hash": release.hash.to_string(),
            "size": release.size,
            "from": release.from.0,
            "until": release.until.map(|until| until.0),
            "signatures": signer::signatures(signed),
        });
        if let (Some(by), Some(told)) = (by, told.as_object_mut()) {
            told.insert("manifest".to_owned(), by.hash().to_string().into());
        }
        tell(&told.to_string());
        return;
    }
    let signatures = i64::try_from(signed.signatures().len()).unwrap_or(i64::MAX);
    let say = |id: &str, args: &[(&str, Value<'_>)]| tell(&voice.say(id, args));
    let (version, target) = (release.version.to_string(), release.target.to_string());
    let args: [(&str, Value<'_>); 3] = [
        ("version", (&version).into()),
        ("target", (&target).into()),
        ("signatures", signatures.into()),
    ];
    say(id, &args);
    let (hash, size) = (release.hash.to_string(), release.size.to_string());
    say("cli-release-package", &[("size", (&size).into()), ("hash", (&hash).into())]);
    if let Some(until) = release.until {
        let when = voice.moment(until.0);
        say("cli-release-until", &[("when", (&when).into())]);
    }
    let Some(by) = by else { return };
    let (manifest, name) = (by.manifest().version.to_string(), by.hash().to_string());
    let of = [("name", (&by.manifest().name).into()), ("version", (&manifest).into())];
    say("cli-manifest-of", &of);
    say("cli-manifest-hash", &[("hash", (&name).into())]);
}
