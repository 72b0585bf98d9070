//! An authority from the command line: made, asked, and able to open a vault.

use std::fs;
use std::path::{Path, PathBuf};

use dalil_case::{DeviceId, Moment, OfficerId};
use dalil_protocol::{
    Applicant, Card, Certificate, EnrolRequest, KnownCodes, Order, Role, SealPublic, Signature,
    Signed, Trusted,
};
use dalil_seal::{
    ChosenPassphrase, Passphrase, Random, Secret, SigningKey, WordLanguage, open_key_file, xwing,
};
use dalil_vault::{Cost, CostPolicy, Home};

use super::run::{LANGUAGES, Outcome, dalilctl};

const PASSPHRASE: &str = "quiet lantern over seven harbours";
const OTHER: &str = "nine copper kettles on a blue shelf";

/// A new authority of three roots, two of which must sign, and the file with its passphrase.
struct Made {
    folder: tempfile::TempDir,
}

impl Made {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("words.txt"), format!("{PASSPHRASE}\n")).unwrap();
        let made = Self { folder };
        let out = made.path("");
        let told = made.call(&[
            "init",
            "--name",
            "North",
            "--url",
            "https://dalil.example:8443",
            "--out",
            &out,
        ]);
        assert_eq!(told.code, 0, "{}", told.err);
        made
    }

    /// A file of the authority.
    fn path(&self, name: &str) -> String {
        self.folder.path().join("north").join(name).display().to_string()
    }

    /// A file beside it.
    fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn call(&self, arguments: &[&str]) -> Outcome {
        let words = self.beside("words.txt").display().to_string();
        let needs = ["init", "next", "list", "approve", "refuse", "recover"];
        let mut all = vec!["authority"];
        all.extend_from_slice(arguments);
        if arguments.iter().take(2).any(|verb| needs.contains(verb)) {
            all.extend_from_slice(&["--passphrase-file", &words]);
        }
        dalilctl(&all)
    }

    fn trusted(&self) -> Trusted {
        let bytes = fs::read(self.path("manifest")).unwrap();
        let hash = Signed::<dalil_protocol::Manifest>::read(&bytes).unwrap().hash();
        Trusted::kept(&bytes, hash).unwrap()
    }
}

fn code(outcome: &Outcome) -> String {
    assert_eq!(outcome.code, 1, "{} {}", outcome.out, outcome.err);
    outcome.json()["failure"]["code"].as_str().unwrap().to_owned()
}

/// A device asks with the card, as the program on it would.
fn asks(card: &Card, trusted: &Trusted, out: &Path) -> EnrolRequest {
    let random = Random::new();
    let fresh = || SigningKey::new(&random).unwrap();
    let opening = || xwing::OpeningKey::from_seed(random.secret().unwrap()).sealing_key().unwrap();
    let (signing, sealing, officer) = (fresh(), opening(), fresh());
    let device = DeviceId(random.bytes().unwrap());
    let applicant = Applicant {
        officer: OfficerId([3; 16]),
        signing: officer.verifying_key().into(),
        sealing: SealPublic::of(&opening()).unwrap(),
        name: "Nadia B.".to_owned(),
        role: "border post".to_owned(),
        signature: Signature([0; 64]),
    };
    let public = SealPublic::of(&sealing).unwrap();
    let applicant =
        applicant.sign(device, signing.verifying_key().into(), &public, &officer).unwrap();
    let device = (device, &signing, &sealing);
    let now = Moment(1_795_521_600_000);
    let request = EnrolRequest::new(trusted, &card.code, device, &applicant, now, &random).unwrap();
    fs::write(out, request.to_bytes()).unwrap();
    request
}

/// N19: a card pins the manifest; the desk reads who asks, compares words and lets them in.
#[test]
fn a_card_is_made_and_who_asks_with_it_is_let_in_or_not() {
    let made = Made::new();
    let north = made.path("");
    let cards = made.beside("cards").display().to_string();
    let told = made.call(&["card", &north, "--out", &cards, "--count", "2", "--json"]);
    let told = told.json();
    assert_eq!(told["cards"].as_array().unwrap().len(), 2);
    let text = fs::read_to_string(told["cards"][0]["path"].as_str().unwrap()).unwrap();
    let square = text.lines().find(|line| line.starts_with("DALIL1:")).unwrap();
    let card = Card::read(square).unwrap();
    let trusted = made.trusted();
    assert_eq!((card.manifest, card.url.as_str()), (trusted.hash(), "https://dalil.example:8443"));
    assert!(text.contains(&card.typed_manifest()) && text.contains(card.code.line().as_str()));

    // The drawing has as many dark modules as a square of that text.
    let drawn = fs::read_to_string(told["cards"][0]["square"].as_str().unwrap()).unwrap();
    let wanted = qrcode::QrCode::with_error_correction_level(square, qrcode::EcLevel::M).unwrap();
    let dark = wanted.to_colors().into_iter().filter(|one| *one == qrcode::Color::Dark).count();
    assert_eq!(drawn.matches("h1v1h-1z").count(), dark);
    assert!(drawn.contains(&format!("0 0 {0} {0}", wanted.width() + 8)));

    let file = made.beside("nadia.req");
    let request = asks(&card, &trusted, &file);
    let codes = KnownCodes::read(&fs::read(made.path("server/codes.cbor")).unwrap()).unwrap();
    assert_eq!(codes.codes.len(), 2);
    assert!(codes.admit(&request, |_| false, Moment(card.expires.0)).is_ok());

    let path = file.display().to_string();
    let listed = made.call(&["enrol", "list", &north, &path, "--json", "--lang", "fr"]).json();
    let listed = &listed["requests"][0];
    assert_eq!(
        (listed["name"].as_str(), listed["role"].as_str()),
        (Some("Nadia B."), Some("border post"))
    );
    assert_eq!(listed["words"].as_str(), Some(request.fingerprint(WordLanguage::French).as_str()));

    let out = made.beside("nadia.cert").display().to_string();
    let approved = made.call(&[
        "enrol",
        "approve",
        &north,
        &path,
        "--organisation",
        "Police",
        "--region",
        "North",
        "--out",
        &out,
        "--role",
        "desk",
    ]);
    assert_eq!(approved.code, 0, "{}", approved.err);
    let certificate = Signed::<Certificate>::read(&fs::read(&out).unwrap()).unwrap();
    let claimed = certificate.claimed();
    assert_eq!((claimed.role, claimed.region.as_str()), (Role::Desk, "North"));
    assert!(certificate.verify(&trusted, claimed.issued).is_ok());
    let out = made.beside("nadia.order").display().to_string();
    assert_eq!(made.call(&["enrol", "refuse", &north, &path, "--out", &out]).code, 0);
    let order = Signed::<Order>::read(&fs::read(&out).unwrap()).unwrap();
    assert!(order.verify(&trusted, request.claim.claimed().device).is_ok());
    // A request to another authority is not read.
    let other = Made::new();
    let listed = other.call(&["enrol", "list", &other.path(""), &path, "--json"]);
    assert_eq!(code(&listed), "trust-other-authority");
}

/// N18: the next manifest is signed by enough roots, and the one before stays where it was.
#[test]
fn manifests_follow_each_other_and_nothing_else_is_believed() {
    let made = Made::new();
    let north = made.path("");
    let first = made.call(&["manifest", "show", &made.path("manifest"), "--json"]).json();
    assert_eq!((first["version"].as_u64(), first["threshold"].as_u64()), (Some(1), Some(2)));
    assert_eq!((first["signatures"].as_u64(), first["fresh"].as_bool()), (Some(3), Some(true)));
    let name = first["hash"].as_str().unwrap();
    let verify = |more: &[&str]| {
        let mut arguments = vec!["manifest", "verify"];
        arguments.extend_from_slice(more);
        arguments.push("--json");
        made.call(&arguments)
    };
    assert_eq!(verify(&[&made.path("manifest"), "--pin", name]).code, 0);
    assert_eq!(verify(&[&made.path("manifest"), "--pin", &name[..30]]).code, 0);
    let other = "0".repeat(64);
    assert_eq!(code(&verify(&[&made.path("manifest"), "--pin", &other])), "trust-other-hash");

    let device = "d1".repeat(16);
    let next = made.call(&["manifest", "next", &north, "--revoke", &device, "--json"]).json();
    assert_eq!((next["version"].as_u64(), next["previous"].as_str()), (Some(2), Some(name)));
    assert_eq!(next["revoked"][0].as_str(), Some(device.as_str()));
    let (old, new) = (made.path("manifests/1"), made.path("manifests/2"));
    assert_eq!(verify(&[&new, "--after", &old]).code, 0);
    assert_eq!(code(&verify(&[&old, "--after", &new])), "trust-lower-version");

    // One root of three is here: it is too few, and nothing is written.
    for root in ["root-1.key", "root-3.key"] {
        fs::remove_file(made.path("private").to_owned() + "/" + root).unwrap();
    }
    let before = fs::read(made.path("manifest")).unwrap();
    let refused = made.call(&["manifest", "next", &north, "--json"]);
    assert_eq!(code(&refused), "trust-too-few-roots");
    assert_eq!(fs::read(made.path("manifest")).unwrap(), before);
    assert!(!Path::new(&made.path("manifests/3")).exists());
}

/// K14: two custodians and the officer's six words open a vault; one custodian, other words or
/// another passphrase do not.
#[test]
fn two_custodians_open_a_vault_for_whoever_reads_the_words() {
    let made = Made::new();
    let (north, now) = (made.path(""), Moment(1_795_521_600_000));
    let (mut home, _) = Home::open(&made.beside("data"), now).unwrap();
    let chosen = |words| ChosenPassphrase::choose(words, &[]).unwrap();
    let cost = CostPolicy::Fixed(Cost::FLOOR);
    let mut vault = home.create("post-3", &chosen(PASSPHRASE), cost, None, now).unwrap();
    vault.seal_authority_slot(&made.trusted(), now).unwrap();
    let id = vault.id();
    vault.close().unwrap();
    let request = home.ask_authority(id, &chosen(OTHER), now).unwrap();
    let (asked, out) = (made.beside("recovery.req"), made.beside("recovery.reply"));
    fs::write(&asked, request.to_bytes()).unwrap();
    let (asked, reply) = (asked.display().to_string(), out.display().to_string());
    let words = request.fingerprint(WordLanguage::Spanish).to_uppercase();
    let share = |number: u8| made.path(&format!("custodian-{number}.txt"));
    let recover = |shares: &[String], words: &str| {
        let mut arguments = vec!["recover", &north, "--request", &asked, "--out", &reply];
        for share in shares {
            arguments.extend_from_slice(&["--share", share]);
        }
        arguments.extend_from_slice(&["--words", words, "--lang", "es", "--json"]);
        made.call(&arguments)
    };
    assert_eq!(code(&recover(&[share(1)], &words)), "shares-two");
    assert_eq!(code(&recover(&[share(1), share(1)], &words)), "shares-same");
    let heard = words.replace(' ', " x ");
    assert_eq!(code(&recover(&[share(1), share(2)], &heard)), "words-differ");
    let other = Made::new();
    let foreign = other.path("custodian-2.txt");
    assert_eq!(code(&recover(&[share(1), foreign], &words)), "shares-apart");
    assert!(!out.exists());
    assert_eq!(recover(&[share(3), share(1)], &words).code, 0);
    let answer = fs::read(&out).unwrap();
    let typed = |words| Passphrase::given(words).unwrap();
    let wrong = home.take_reply(id, &answer, &typed(PASSPHRASE), now).err();
    assert_eq!(wrong.map(|error| error.code()), Some("reply-passphrase"));
    let (vault, notices) = home.take_reply(id, &answer, &typed(OTHER), now).unwrap();
    assert_eq!(notices, []);
    vault.close().unwrap();
}

/// What is private is under the passphrase and readable by its owner alone; desk and server find
/// what the manifest names.
#[test]
fn private_files_are_closed_and_nothing_is_written_over() {
    let made = Made::new();
    let again = made.call(&[
        "init",
        "--name",
        "N",
        "--url",
        "https://a.example",
        "--out",
        &made.path(""),
        "--json",
    ]);
    assert_eq!(code(&again), "authority-exists");
    let trusted = made.trusted();
    let manifest = trusted.manifest();
    let seed = |bytes: &[u8]| Secret::copy_of(bytes.try_into().unwrap());
    let raw = |name: &str| seed(&fs::read(made.path(name)).unwrap());
    let receipts = SigningKey::from_seed(raw("server/receipt.key")).unwrap();
    assert_eq!(manifest.receipts, receipts.verifying_key().into());
    let sealing =
        |seed| SealPublic::of(&xwing::OpeningKey::from_seed(seed).sealing_key().unwrap()).unwrap();
    assert_eq!(manifest.bundles, sealing(raw("server/bundle.key")));
    let given = Passphrase::given(PASSPHRASE).unwrap();
    let closed = |name: &str| {
        let file = fs::read(made.path(name)).unwrap();
        let label = dalil_seal::key_file_label(&file).unwrap();
        seed(&open_key_file(label, &file, &given).unwrap())
    };
    let ops = SigningKey::from_seed(closed("desk/ops.key")).unwrap();
    assert_eq!(manifest.ops, [ops.verifying_key().into()]);
    assert_eq!(manifest.desks, [sealing(closed("desk/desk-1.key"))]);
    for name in ["desk/manifest", "server/manifest", "manifests/1"] {
        assert_eq!(fs::read(made.path(name)).unwrap(), trusted.to_bytes(), "{name}");
    }
    #[cfg(unix)]
    for name in ["private/root-1.key", "desk/ops.key", "server/receipt.key", "custodian-1.txt"] {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(made.path(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name}");
    }
    fs::write(made.beside("words.txt"), "another one entirely, and long\n").unwrap();
    let refused = made.call(&["manifest", "next", &made.path(""), "--json"]);
    assert_eq!(code(&refused), "authority-passphrase");
    let weak = tempfile::tempdir().unwrap();
    fs::write(made.beside("words.txt"), "password\n").unwrap();
    let out = weak.path().join("x").display().to_string();
    let refused =
        made.call(&["init", "--name", "N", "--url", "https://a.example", "--out", &out, "--json"]);
    assert_eq!(code(&refused), "passphrase-too-short");
    assert!(!Path::new(&out).exists());
    for (url, wanted) in [("http://a.example", "authority-url"), ("https://", "authority-url")] {
        let refused = made.call(&["init", "--name", "N", "--url", url, "--out", &out, "--json"]);
        assert_eq!(code(&refused), wanted);
    }
}

/// Each language has its words, and help for each verb.
#[test]
fn every_language_has_its_words() {
    let made = Made::new();
    let mut told = std::collections::BTreeSet::new();
    for language in LANGUAGES {
        let file = made.path("manifest");
        let shown = made.call(&["manifest", "show", &file, "--lang", language]);
        assert_eq!(shown.code, 0);
        assert!(!shown.out.contains("cli-"), "{}", shown.out);
        told.insert(shown.out);
        for verb in
            [&["init"][..], &["card"], &["manifest", "next"], &["enrol", "approve"], &["recover"]]
        {
            let mut arguments = vec!["authority"];
            arguments.extend_from_slice(verb);
            arguments.extend_from_slice(&["--help", "--lang", language]);
            let help = dalilctl(&arguments);
            assert_eq!(help.code, 0);
            assert!(!help.out.contains("cli-"), "{}", help.out);
        }
    }
    assert_eq!(told.len(), LANGUAGES.len());
}
