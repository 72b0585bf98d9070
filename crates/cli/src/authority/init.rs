//! `authority init`: keys, shares, the first manifest. Nothing is written over what is there.

use std::process::ExitCode;

use clap::ArgMatches;
use dalil_case::Digest;
use dalil_protocol::{
    AuthorityId, KnownCodes, Manifest, Minimum, SealPublic, SignPublic, Signed, TrustRefused,
};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{
    ChosenPassphrase, Cost, Random, Secret, Share, SigningKey, join, seal_key_file, split,
};
use serde_json::json;
use zeroize::Zeroizing;

use super::folder::{
    OPS, all_said, counted, desk_label, given, hex, later, now, passphrase, publish, root_label,
    said, write,
};
use super::{refused, unsealed};
use crate::failure::Failure;
use crate::voice::{Voice, tell};

/// What the test record says that each pair of custodians must open.
const TEST: &[u8] = b"dalil/custodian-test/v1";

/// Makes an authority in a new folder.
pub(super) fn run(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let out = given(matches, "authority-out");
    if out.exists() && std::fs::read_dir(&out).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Failure::new("authority-exists").about("path", out.display()));
    }
    let (roots, threshold) = (counted(matches, "roots"), counted(matches, "threshold"));
    if threshold > roots || roots > 16 {
        return Err(refused(TrustRefused::Threshold));
    }
    let urls = addresses(matches)?;
    let ca = digests(matches)?;
    let name = said(matches, "name").to_owned();
    let chosen = ChosenPassphrase::choose(&passphrase(matches)?, &[&name]).map_err(unsealed)?;
    let random = Random::new();
    let fresh = || random.secret::<32>().map_err(unsealed);

    let roots: Vec<Secret<32>> = (0..roots).map(|_| fresh()).collect::<Result<_, _>>()?;
    let (ops, desk, receipts, bundles) = (fresh()?, fresh()?, fresh()?, fresh()?);
    let recovery = fresh()?;
    let custodians = split(&recovery, &random).map_err(unsealed)?;
    let recovery =
        SealPublic::of(&OpeningKey::from_seed(recovery).sealing_key().map_err(unsealed)?)
            .map_err(refused)?;
    rehearse(&custodians, &recovery, &random)?;

    let signers = roots.iter().map(signing).collect::<Result<Vec<_>, _>>()?;
    let issued = now();
    let authority = AuthorityId(random.bytes().map_err(unsealed)?);
    let manifest = Manifest {
        authority,
        version: 1,
        prev: None,
        roots: signers.iter().map(|key| key.verifying_key().into()).collect(),
        threshold: u8::try_from(threshold).unwrap_or(u8::MAX),
        ops: vec![public(&ops)?],
        desks: vec![sealing(&desk)?],
        recovery,
        receipts: public(&receipts)?,
        bundles: sealing(&bundles)?,
        ca,
        urls,
        packs: Vec::new(),
        minimum: Minimum { protocol: 1, suite: 1, manifest: 1 },
        revoked: Vec::new(),
        issued,
        fresh_until: later(issued, i64::from(counted(matches, "days"))),
        name,
    };
    let signed = Signed::sign(manifest, &signers.iter().collect::<Vec<_>>()).map_err(unsealed)?;

    let keep = |folder: &str, label: &str, seed: &Secret<32>| {
        let file = seal_key_file(label, seed.expose(), &chosen, Cost::STANDARD, &random);
        write(&out.join(folder).join(format!("{label}.key")), &file.map_err(unsealed)?)
    };
    for (number, root) in (1..).zip(&roots) {
        keep("private", &root_label(number), root)?;
    }
    keep("desk", OPS, &ops)?;
    keep("desk", &desk_label(1), &desk)?;
    let server = out.join("server");
    write(&server.join("receipt.key"), receipts.expose())?;
    write(&server.join("bundle.key"), bundles.expose())?;
    write(&server.join("codes.cbor"), &KnownCodes { authority, codes: Vec::new() }.to_bytes())?;
    for share in &custodians {
        let path = out.join(format!("custodian-{}.txt", share.custodian()));
        write(&path, paper(share, voice).as_bytes())?;
    }
    publish(&out, 1, &signed.to_bytes())?;
    if matches.get_flag("json") {
        let told = json!({
            "authority": hex(&authority.0),
            "manifest": signed.hash().to_string(),
            "custodians": hex(&custodians[0].set()),
            "path": out.display().to_string(),
        });
        tell(&told.to_string());
    } else {
        let path = out.display().to_string();
        tell(&voice.say("cli-authority-made", &[("path", (&path).into())]));
        tell(&voice.say("cli-authority-custodians", &[]));
    }
    Ok(ExitCode::SUCCESS)
}

/// Each pair must open what is sealed to the key, as it is read off the paper: what nobody could
/// open must never be relied on.
fn rehearse(
    custodians: &[Share; 3],
    recovery: &SealPublic,
    random: &Random,
) -> Result<(), Failure> {
    let key = recovery.key().map_err(refused)?;
    let sealed = key.seal(TEST, TEST, TEST, random).map_err(unsealed)?;
    for share in custodians {
        let printed = Share::read(&share.lines().join("\n"));
        let printed = printed.map_err(|_| refused(TrustRefused::NotOpened))?;
        for other in custodians.iter().filter(|other| other.custodian() != share.custodian()) {
            let joined = join(&printed, other).map_err(|_| refused(TrustRefused::NotOpened))?;
            joined.open(TEST, TEST, &sealed).map_err(|_| refused(TrustRefused::NotOpened))?;
        }
    }
    Ok(())
}

/// What is printed for a custodian.
fn paper(share: &Share, voice: &Voice) -> Zeroizing<String> {
    let number = share.custodian().to_string();
    let set = hex(&share.set());
    let mut text = Zeroizing::new(String::with_capacity(2048));
    text.push_str(
        &voice.say("cli-authority-share", &[("number", (&number).into()), ("set", (&set).into())]),
    );
    text.push_str("\n\n");
    for line in share.lines().iter() {
        text.push_str("| ");
        text.push_str(line);
        text.push('\n');
    }
    text.push('\n');
    text.push_str(&voice.say("cli-authority-share-keep", &[]));
    text.push('\n');
    text
}

fn signing(seed: &Secret<32>) -> Result<SigningKey, Failure> {
    SigningKey::from_seed(Secret::copy_of(seed.expose())).map_err(unsealed)
}

fn public(seed: &Secret<32>) -> Result<SignPublic, Failure> {
    signing(seed).map(|key| key.verifying_key().into())
}

fn sealing(seed: &Secret<32>) -> Result<SealPublic, Failure> {
    let key = OpeningKey::from_seed(Secret::copy_of(seed.expose())).sealing_key();
    SealPublic::of(&key.map_err(unsealed)?).map_err(refused)
}

/// The addresses of the servers: `https://` and a name.
pub(super) fn addresses(matches: &ArgMatches) -> Result<Vec<String>, Failure> {
    let check = |url: String| {
        dalil_protocol::Card::address(&url)
            .map_err(|_| Failure::new("authority-url").about("url", &url))
    };
    all_said(matches, "url").into_iter().map(check).collect()
}

/// SHA-256 of the public keys of certificate authorities, in hexadecimal digits.
pub(super) fn digests(matches: &ArgMatches) -> Result<Vec<Digest>, Failure> {
    let check = |digits: String| match dalil_protocol::Pin::from_hex(&digits) {
        Some(dalil_protocol::Pin::Whole(digest)) => Ok(digest),
        _ => Err(Failure::new("authority-ca").about("digits", &digits)),
    };
    all_said(matches, "ca").into_iter().map(check).collect()
}
