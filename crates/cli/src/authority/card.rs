//! `authority card`: one-time codes on cards, and what the server must know of them.

use std::process::ExitCode;

use clap::ArgMatches;
use dalil_protocol::{CARD_DAYS, Card, KnownCode, TrustRefused};
use dalil_seal::{EnrolCode, Random};
use qrcode::{Color, EcLevel, QrCode};
use serde_json::json;

use super::folder::{Folder, counted, given, hex, later, now, write};
use super::{refused, unsealed};
use crate::failure::Failure;
use crate::voice::{Voice, tell};

/// Makes cards. The server reads the codes anew; a card that it does not know opens nothing.
pub(super) fn run(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let folder = Folder::of(matches)?;
    let out = given(matches, "cards-out");
    let manifest = folder.trusted.manifest();
    let url = manifest.urls.first().cloned().unwrap_or_default();
    let (made, random) = (now(), Random::new());
    let expires = later(made, CARD_DAYS);
    let mut codes = folder.codes()?;
    codes.tidy(made);
    let mut cards = Vec::new();
    for _ in 0..counted(matches, "count") {
        let code = EnrolCode::new(&random).map_err(unsealed)?;
        let known = KnownCode::of(&code, expires).map_err(unsealed)?;
        let id = hex(&known.id);
        codes.codes.push(known);
        cards.push((id, Card { url: url.clone(), manifest: folder.trusted.hash(), code, expires }));
    }
    // First what the server must know: a card without it would be a promise that nobody keeps.
    write(&folder.codes_path(), &codes.to_bytes())?;
    let mut told = Vec::new();
    for (id, card) in &cards {
        let path = out.join(format!("card-{id}.txt"));
        write(&path, paper(card, &manifest.name, voice).as_bytes())?;
        let picture = path.with_extension("svg");
        write(&picture, square(&card.square())?.as_bytes())?;
        told.push(json!({
            "id": id,
            "path": path.display().to_string(),
            "square": picture.display().to_string(),
            "expires": card.expires.0,
        }));
    }
    if matches.get_flag("json") {
        let codes = folder.codes_path().display().to_string();
        tell(&json!({ "cards": told, "codes": codes }).to_string());
    } else {
        let path = out.display().to_string();
        let count = i64::try_from(cards.len()).unwrap_or(i64::MAX);
        tell(&voice.say("cli-card-made", &[("count", count.into()), ("path", (&path).into())]));
        let codes = folder.codes_path().display().to_string();
        tell(&voice.say("cli-card-codes", &[("path", (&codes).into())]));
    }
    Ok(ExitCode::SUCCESS)
}

/// What stands on a card, in letters.
fn paper(card: &Card, name: &str, voice: &Voice) -> String {
    let expires = voice.moment(card.expires.0);
    let title = voice.say("cli-card-title", &[("name", name.into())]);
    let valid = voice.say("cli-card-valid", &[("when", (&expires).into())]);
    let (scan, typed) = (voice.say("cli-card-scan", &[]), voice.say("cli-card-typed", &[]));
    let (square, manifest, code) = (card.square(), card.typed_manifest(), card.code.line());
    let (url, code) = (&card.url, code.as_str());
    format!("{title}\n{valid}\n\n{scan}\n{square}\n\n{typed}\n{url}\n{manifest}\n{code}\n")
}

/// The square as a drawing, with the quiet edge of four modules that readers need.
fn square(text: &str) -> Result<String, Failure> {
    const EDGE: usize = 4;
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .map_err(|_| refused(TrustRefused::Malformed))?;
    let width = code.width();
    let side = width + 2 * EDGE;
    let mut dark = String::new();
    for (place, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let (x, y) = (place % width + EDGE, place / width + EDGE);
            dark.push_str(&format!("M{x} {y}h1v1h-1z"));
        }
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" width=\"6cm\" \
         height=\"6cm\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{dark}\"/></svg>\n"
    ))
}
