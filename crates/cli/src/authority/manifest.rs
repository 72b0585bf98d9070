//! `authority manifest`: what stands in one, whether it is believed, and the next one.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use dalil_case::{DeviceId, Digest};
use dalil_protocol::{Manifest, PackSigners, Pin, SignPublic, Signed, TrustRefused, Trusted};
use serde_json::json;

use super::folder::{
    Folder, all_said, believed, counted, given, later, now, opening, publish, read, said,
};
use super::init::{addresses, digests};
use super::{refused, unsealed};
use crate::failure::Failure;
use crate::voice::{Voice, tell};

/// What stands in a manifest. Who signed it is not judged.
pub(super) fn show(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let trusted = believed(&read(&given(matches, "manifest-file"))?)?;
    print(&trusted, matches, voice);
    Ok(ExitCode::SUCCESS)
}

/// Whether a manifest is believed: by its name, or after another one.
pub(super) fn verify(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let bytes = read(&given(matches, "manifest-file"))?;
    let trusted = match (matches.get_one::<PathBuf>("after"), matches.get_one::<String>("pin")) {
        (Some(before), _) => believed(&read(before)?)?.next(&bytes, now()).map_err(refused)?,
        (None, Some(digits)) => {
            let pin = Pin::from_hex(digits).ok_or(refused(TrustRefused::OtherHash))?;
            Trusted::first(&bytes, &pin, now()).map_err(refused)?
        }
        (None, None) => {
            let name = believed(&bytes)?.hash();
            Trusted::first(&bytes, &Pin::Whole(name), now()).map_err(refused)?
        }
    };
    print(&trusted, matches, voice);
    Ok(ExitCode::SUCCESS)
}

/// Makes the next manifest and puts it in force.
pub(super) fn next(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let folder = Folder::of(matches)?;
    let present = folder.trusted.manifest();
    let mut wanted: Manifest = present.clone();
    wanted.version = present.version.saturating_add(1);
    wanted.prev = Some(folder.trusted.hash());
    wanted.issued = now();
    wanted.fresh_until = later(wanted.issued, i64::from(counted(matches, "days")));
    let (urls, ca) = (addresses(matches)?, digests(matches)?);
    if !urls.is_empty() {
        wanted.urls = urls;
    }
    if !ca.is_empty() {
        wanted.ca = ca;
    }
    let signers = all_said(matches, "signer");
    if !signers.is_empty() {
        let unread = || Failure::new("edition-signer");
        let signers: Vec<SignPublic> = signers
            .iter()
            .map(|digits| Digest::from_hex(digits).map(|key| SignPublic(key.0)))
            .collect::<Option<_>>()
            .ok_or_else(unread)?;
        let threshold = u8::try_from(counted(matches, "signers")).map_err(|_| unread())?;
        if usize::from(threshold) > signers.len() {
            return Err(refused(TrustRefused::Threshold));
        }
        let pack = said(matches, "signed-guide").to_owned();
        wanted.packs.retain(|one| one.pack != pack);
        wanted.packs.push(PackSigners { pack, signers, threshold });
    }
    for device in all_said(matches, "revoke") {
        let unknown = || Failure::new("authority-device").about("device", &device);
        let device = DeviceId::from_hex(&device).ok_or_else(unknown)?;
        if !wanted.is_revoked(device) {
            wanted.revoked.push(device);
        }
    }
    let roots = folder.roots(&opening(matches)?)?;
    let signed = Signed::sign(wanted, &roots.iter().collect::<Vec<_>>()).map_err(unsealed)?;
    let bytes = signed.to_bytes();
    let trusted = folder.trusted.next(&bytes, now()).map_err(refused)?;
    publish(&folder.path, trusted.manifest().version, &bytes)?;
    print(&trusted, matches, voice);
    Ok(ExitCode::SUCCESS)
}

fn print(trusted: &Trusted, matches: &ArgMatches, voice: &Voice) {
    let manifest = trusted.manifest();
    let hash = trusted.hash().to_string();
    let signed = Signed::<Manifest>::read(&trusted.to_bytes());
    let signatures = signed.map(|signed| signed.signatures().len()).unwrap_or_default();
    if matches.get_flag("json") {
        let told = json!({
            "authority": manifest.authority.to_string(),
            "name": manifest.name,
            "version": manifest.version,
            "hash": hash,
            "previous": manifest.prev.map(|prev| prev.to_string()),
            "roots": manifest.roots.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "threshold": manifest.threshold,
            "signatures": signatures,
            "desks": manifest.desks.iter().map(|key| key.id().to_string()).collect::<Vec<_>>(),
            "recovery": manifest.recovery.id().to_string(),
            "urls": manifest.urls,
            "ca": manifest.ca.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "guides": manifest.packs.iter().map(|one| json!({
                "name": one.pack,
                "signers": one.signers.iter().map(ToString::to_string).collect::<Vec<_>>(),
                "threshold": one.threshold,
            })).collect::<Vec<_>>(),
            "revoked": manifest.revoked.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "issued": manifest.issued.0,
            "fresh_until": manifest.fresh_until.0,
            "fresh": trusted.is_fresh(now()),
        });
        tell(&told.to_string());
        return;
    }
    let version = manifest.version.to_string();
    tell(&voice.say(
        "cli-manifest-of",
        &[("name", (&manifest.name).into()), ("version", (&version).into())],
    ));
    tell(&voice.say("cli-manifest-hash", &[("hash", (&hash).into())]));
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    tell(&voice.say(
        "cli-manifest-roots",
        &[
            ("roots", count(manifest.roots.len()).into()),
            ("threshold", i64::from(manifest.threshold).into()),
            ("signatures", count(signatures).into()),
        ],
    ));
    for url in &manifest.urls {
        tell(&voice.say("cli-manifest-url", &[("url", url.into())]));
    }
    let revoked = count(manifest.revoked.len());
    tell(&voice.say("cli-manifest-revoked", &[("count", revoked.into())]));
    let until = voice.moment(manifest.fresh_until.0);
    let id = if trusted.is_fresh(now()) { "cli-manifest-fresh" } else { "cli-manifest-stale" };
    tell(&voice.say(id, &[("when", (&until).into())]));
}
