//! `authority enrol`: who asks, and letting them in or not. For a desk without the program's
//! screens, on request files that a server or a bundle gave out.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;
use dalil_protocol::{
    Applicant, Certificate, EnrolRequest, OpenOrder, Order, Role, SealedCertificate, TrustRefused,
};
use dalil_seal::Random;
use serde_json::{Value, json};

use super::folder::{
    DeskKeys, Folder, counted, given, later, now, opening, read, said, words, write,
};
use super::refused;
use crate::failure::Failure;
use crate::voice::{Voice, tell};

/// Who asks, with the six words to compare.
pub(super) fn list(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let folder = Folder::of(matches)?;
    let desk = folder.desk(&opening(matches)?)?;
    let mut told = Vec::new();
    for path in matches.get_many::<PathBuf>("requests").into_iter().flatten() {
        let (request, applicant) = opened(&folder, &desk, path)?;
        told.push(as_json(path, &request, &applicant, voice));
        if !matches.get_flag("json") {
            print(&request, &applicant, voice);
        }
    }
    if matches.get_flag("json") {
        tell(&json!({ "requests": told }).to_string());
    }
    Ok(ExitCode::SUCCESS)
}

/// Lets a device in: writes its certificate.
pub(super) fn approve(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let folder = Folder::of(matches)?;
    let desk = folder.desk(&opening(matches)?)?;
    let path = given(matches, "request");
    let (request, applicant) = opened(&folder, &desk, &path)?;
    let claim = request.claim.claimed();
    let issued = now();
    let role = match said(matches, "role") {
        "desk" => Role::Desk,
        "courier" => Role::Courier,
        _ => Role::Officer,
    };
    let certificate = Certificate {
        authority: claim.authority,
        device: claim.device,
        signing: claim.signing,
        sealing: claim.sealing.clone(),
        organisation: said(matches, "organisation").to_owned(),
        region: said(matches, "region").to_owned(),
        role,
        issued,
        not_after: later(issued, i64::from(counted(matches, "days"))),
        sealed: Vec::new().into(),
    };
    let inside = SealedCertificate {
        officer: applicant.officer,
        signing: applicant.signing,
        role,
        name: applicant.name.clone(),
    };
    let signed = certificate.sign(&inside, &desk.ops, &Random::new()).map_err(refused)?;
    // What would not be believed is not handed out.
    signed.verify(&folder.trusted, issued).map_err(refused)?;
    let out = given(matches, "file-out");
    write(&out, &signed.to_bytes())?;
    done("cli-enrol-approved", &out, &path, &request, &applicant, matches, voice);
    Ok(ExitCode::SUCCESS)
}

/// Does not let a device in: writes an order that the server takes its name off by.
pub(super) fn refuse(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let folder = Folder::of(matches)?;
    let desk = folder.desk(&opening(matches)?)?;
    let path = given(matches, "request");
    let (request, applicant) = opened(&folder, &desk, &path)?;
    let claim = request.claim.claimed();
    let (what, random) = (OpenOrder::Revoke, Random::new());
    let order =
        Order::open(claim.authority, claim.device, what, now(), &random).map_err(refused)?;
    let out = given(matches, "file-out");
    write(&out, &order.sign(&desk.ops).map_err(refused)?.to_bytes())?;
    done("cli-enrol-refused", &out, &path, &request, &applicant, matches, voice);
    Ok(ExitCode::SUCCESS)
}

fn opened(
    folder: &Folder,
    desk: &DeskKeys,
    path: &Path,
) -> Result<(EnrolRequest, Applicant), Failure> {
    let request = EnrolRequest::read(&read(path)?).map_err(refused)?;
    let claim = request.claim.claimed();
    if claim.authority != folder.trusted.manifest().authority {
        return Err(refused(TrustRefused::OtherAuthority));
    }
    // An older desk key still opens what was sealed to it.
    let opened = desk.desks.iter().map(|key| request.open(key)).reduce(Result::or);
    let applicant = opened.unwrap_or(Err(TrustRefused::NotOpened)).map_err(refused)?;
    Ok((request, applicant))
}

fn print(request: &EnrolRequest, applicant: &Applicant, voice: &Voice) {
    let device = request.claim.claimed().device.to_string();
    let fingerprint = request.fingerprint(words(voice));
    let when = voice.moment(request.claim.claimed().at.0);
    tell(&voice.say(
        "cli-enrol-asks",
        &[
            ("name", (&applicant.name).into()),
            ("role", (&applicant.role).into()),
            ("device", (&device).into()),
            ("when", (&when).into()),
        ],
    ));
    tell(&voice.say("cli-enrol-words", &[("words", (&fingerprint).into())]));
}

fn as_json(path: &Path, request: &EnrolRequest, applicant: &Applicant, voice: &Voice) -> Value {
    let claim = request.claim.claimed();
    json!({
        "path": path.display().to_string(),
        "device": claim.device.to_string(),
        "manifest": claim.manifest.to_string(),
        "officer": applicant.officer.to_string(),
        "name": applicant.name,
        "role": applicant.role,
        "at": claim.at.0,
        "words": request.fingerprint(words(voice)),
    })
}

fn done(
    id: &str,
    out: &Path,
    path: &Path,
    request: &EnrolRequest,
    applicant: &Applicant,
    matches: &ArgMatches,
    voice: &Voice,
) {
    let written = out.display().to_string();
    if matches.get_flag("json") {
        let asked = as_json(path, request, applicant, voice);
        tell(&json!({ "written": written, "request": asked }).to_string());
    } else {
        let args = [("name", (&applicant.name).into()), ("path", (&written).into())];
        tell(&voice.say(id, &args));
    }
}
