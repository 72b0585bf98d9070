//! Two applications and a real server, over HTTPS: an officer in the field and a desk. A case is
//! sent, read and decided on, and the decision comes back; nothing is passed by hand but the card
//! and the desk's first certificate.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a story that cannot be told fails"
)]

mod world;

use std::sync::Arc;
use std::time::Duration;

use dalil_app::{App, Https};
use dalil_case::{DeviceId, Moment, OfficerId};
use dalil_ipc::{
    BecomeDeskRequest, CardRequest, CaseRequest, CertifyRequest, DecideRequest, DeliveriesRequest,
    DeliveryStage, Desk as _, InboxRequest, JoinRequest, Nothing, OfferCasesRequest, Standing,
};
use dalil_protocol::{
    AuthorityId, Card, Certificate, KnownCode, KnownCodes, Manifest, Minimum, Role, SealPublic,
    SealedCertificate, Signed,
};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{ChosenPassphrase, Cost, EnrolCode, Random, Secret, SigningKey, seal_key_file};
use dalil_server::{Config, Running, Server};
use tokio::runtime::Runtime;
use world::{PASSPHRASE, World};

const FILES: &str = "quartz meadow ribbon cobalt thirteen";
const FOR_EVER: Moment = Moment(4_000_000_000_000);

fn signing(seed: u8) -> SigningKey {
    SigningKey::from_seed(Secret::copy_of(&[seed; 32])).unwrap()
}

fn sealing(seed: u8) -> SealPublic {
    let key = OpeningKey::from_seed(Secret::copy_of(&[seed; 32]));
    SealPublic::of(&key.sealing_key().unwrap()).unwrap()
}

/// An authority, and its server on a free port.
struct Authority {
    runtime: Runtime,
    running: Running,
    manifest: Signed<Manifest>,
    codes: Vec<EnrolCode>,
    _folder: tempfile::TempDir,
}

impl Authority {
    fn new() -> Self {
        let runtime = Runtime::new().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let running = runtime.block_on(Server::start(Config::in_folder(folder.path()))).unwrap();
        let manifest = Manifest {
            authority: AuthorityId([0xA0; 16]),
            version: 1,
            prev: None,
            roots: vec![signing(1).verifying_key().into()],
            threshold: 1,
            ops: vec![signing(4).verifying_key().into()],
            desks: vec![sealing(5)],
            recovery: sealing(6),
            receipts: running.receipts.into(),
            bundles: sealing(8),
            ca: vec![running.spki],
            urls: vec![format!("https://localhost:{}", running.address.port())],
            packs: Vec::new(),
            minimum: Minimum { protocol: 1, suite: 1, manifest: 1 },
            revoked: Vec::new(),
            issued: Moment(0),
            fresh_until: FOR_EVER,
            name: "Authority of the north".into(),
        };
        let manifest = Signed::sign(manifest, &[&signing(1)]).unwrap();
        let codes: Vec<EnrolCode> =
            (0..2).map(|_| EnrolCode::new(&Random::new()).unwrap()).collect();
        let known = KnownCodes {
            authority: manifest.claimed().authority,
            codes: codes.iter().map(|code| KnownCode::of(code, FOR_EVER).unwrap()).collect(),
        };
        let file = folder.path().join("codes.cbor");
        std::fs::write(&file, known.to_bytes()).unwrap();
        let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        std::fs::set_permissions(&file, private).unwrap();
        let authority = Self { runtime, running, manifest, codes, _folder: folder };
        authority.give(authority.manifest.to_bytes());
        authority
    }

    /// What an administrator brings to the server by hand.
    fn give(&self, bytes: Vec<u8>) {
        self.runtime.block_on(self.running.office.take(bytes)).unwrap();
    }

    fn card(&self, n: usize) -> String {
        Card {
            url: self.manifest.claimed().urls[0].clone(),
            manifest: self.manifest.hash(),
            code: EnrolCode::copy_of(self.codes[n].expose()),
            expires: FOR_EVER,
        }
        .square()
    }

    /// What an authority gives to a desk.
    fn files(&self, world: &World) -> String {
        let folder = world.papers().join("desk");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("manifest"), self.manifest.to_bytes()).unwrap();
        let passphrase = ChosenPassphrase::choose(FILES, &[]).unwrap();
        for (label, seed) in [("ops", 4_u8), ("desk", 5)] {
            let random = Random::new();
            let file = seal_key_file(label, &[seed; 32], &passphrase, Cost::FLOOR, &random);
            std::fs::write(folder.join(format!("{label}.key")), file.unwrap()).unwrap();
        }
        folder.to_string_lossy().into_owned()
    }

    /// The first desk's certificate.
    fn certify_desk(&self, device: DeviceId) {
        let known = self.runtime.block_on(self.running.office.store.device(device));
        let signs = known.unwrap().unwrap().key.into();
        let certificate = Certificate {
            authority: self.manifest.claimed().authority,
            device,
            signing: signs,
            sealing: sealing(10),
            organisation: "Desk".into(),
            region: "North".into(),
            role: Role::Desk,
            issued: Moment(0),
            not_after: FOR_EVER,
            sealed: Vec::new().into(),
        };
        let inside = SealedCertificate {
            officer: OfficerId([1; 16]),
            signing: signs,
            role: Role::Desk,
            name: "Dana".into(),
        };
        let signed = certificate.sign(&inside, &signing(4), &Random::new()).unwrap();
        self.give(signed.to_bytes());
    }
}

/// Turns the application round until something is so.
fn until(app: &mut App, what: &str, mut is_so: impl FnMut(&mut App) -> bool) {
    for _ in 0..4000 {
        app.tend();
        app.lend();
        if is_so(app) {
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("it never came to that: {what}");
}

fn join(app: &mut App, card: String, name: &str) {
    app.read_card(CardRequest::Square { text: card }).unwrap();
    until(app, "the authority is met", |app| {
        app.authority(Nothing {}).unwrap().meeting.is_some_and(|one| one.authority.is_some())
    });
    let request = JoinRequest { name: name.into(), role: "labour inspector".into(), later: true };
    app.join(request).unwrap();
}

/// One round with the server, to its end.
fn send(app: &mut App) {
    app.send_now(Nothing {}).unwrap();
    until(app, "the round is over", |app| !app.waiting(Nothing {}).unwrap().is_sending);
}

fn stage(app: &mut App, case: &str) -> DeliveryStage {
    let asked = DeliveriesRequest { case_ids: vec![case.to_owned()] };
    app.deliveries(asked).unwrap().deliveries.remove(0).stage
}

fn of(case: &str) -> CaseRequest {
    CaseRequest { case_id: case.into() }
}

#[test]
fn a_case_is_sent_read_and_decided_on_and_the_decision_comes_back() {
    let authority = Authority::new();
    let (mut field, mut office) = (World::new(), World::new());
    let way = |app: App| app.by_way(Arc::new(Https), Arc::new(|| ()));
    let (mut amina, mut dana) = (way(field.first_day()), way(office.first_day()));

    // The desk: a vault with the authority's files, on a computer that joined like any other.
    join(&mut dana, authority.card(1), "Dana");
    let folder = authority.files(&office);
    let (passphrase, label) = (FILES.to_owned(), "Desk 1".to_owned());
    dana.become_desk(BecomeDeskRequest { folder, passphrase, label }).unwrap();
    send(&mut dana);
    let known = authority.runtime.block_on(authority.running.office.store.inbox(
        dalil_protocol::Destination(authority.manifest.claimed().authority.0),
        0,
        10,
    ));
    authority.certify_desk(known.unwrap()[0].from);

    // The officer joins, and offers a case.
    join(&mut amina, authority.card(0), "Amina B.");
    let case = field.start_case(&mut amina);
    field.answer(&mut amina, &case, "papers-held", "yes").unwrap();
    let offered = OfferCasesRequest { case_ids: vec![case.clone()], basis: "consent".into() };
    amina.offer_cases(offered).unwrap();
    send(&mut amina);
    assert_eq!(stage(&mut amina, &case), DeliveryStage::Received);

    send(&mut dana);
    let row = dana.inbox(InboxRequest::default()).unwrap().rows.remove(0);
    assert_eq!((row.head.case_id.as_str(), row.group.as_str()), (case.as_str(), "new"));
    let device = dana.desk_devices(Nothing {}).unwrap().devices;
    let hers = device.iter().find(|one| one.officers.iter().any(|who| who.contains("Amina B.")));
    let passphrase = || PASSPHRASE.to_owned();
    dana.certify_device(CertifyRequest {
        id: hers.unwrap().id.clone(),
        organisation: "Labour inspection".into(),
        region: "Souss".into(),
        passphrase: passphrase(),
    })
    .unwrap();
    let dossier = dana.open_dossier(of(&case)).unwrap();
    assert_eq!(dossier.row.head.code, row.head.code);
    dana.decide(DecideRequest {
        case_id: case.clone(),
        outcome: "taken-up".into(),
        reasons: "papers held, and the foreman’s threat".into(),
        next: "Interviewer south-2".into(),
        role: "desk officer".into(),
        passphrase: passphrase(),
    })
    .unwrap();
    send(&mut dana);

    send(&mut amina);
    let said = amina.said(of(&case)).unwrap();
    assert!(said.read);
    let decision = said.decision.expect("the authority has decided");
    assert_eq!((decision.outcome.as_str(), decision.role.as_str()), ("taken-up", "desk officer"));
    assert_eq!(amina.authority(Nothing {}).unwrap().standing, Standing::Certified);
    assert!(amina.history(of(&case)).unwrap().verified, "the desk's entries are proved as well");
    // Both have closed and opened since: it is still so.
    amina.lock(Nothing {}).unwrap();
    field.unlock(&mut amina, PASSPHRASE).unwrap();
    assert!(amina.said(of(&case)).unwrap().decision.is_some());
}
