//! A real server with a real disk, real TLS, real vaults: from a card to *received*, over a line and
//! by a stick.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex};

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{
    Card, Destination, KnownCode, KnownCodes, Manifest, Pin, Role, SealPublic, Signed,
    SyncProtocol as _, Trusted,
};
use dalil_seal::{EnrolCode, Random, Secret, VerifyingKey, WordLanguage};
use dalil_server::{Config, Mailbox, Office, Running, Server};
use dalil_vault::{AlarmKind, Delivery, DeskKeys, EnrolWish};

use super::cast::{
    ALL, Computer, NOON, case, certificate, following, manifest, open_key, sign_key, signed,
};
use crate::bundle::{VOLUME, import, replay, write_down, write_up};
use crate::http::{Address, Line, fetch_manifest, pinned};
use crate::{Courier, Round, Seen, Stop, Wish};

/// A server that answers, in this program or in one of its own.
pub(super) struct Served {
    pub(super) address: SocketAddr,
    pub(super) spki: Digest,
    pub(super) receipts: VerifyingKey,
    pub(super) office: Arc<Office>,
    pub(super) running: Option<Running>,
}

/// An authority with a server that runs.
pub(super) struct Post {
    folder: tempfile::TempDir,
    served: Option<Served>,
    manifest: Signed<Manifest>,
    codes: Vec<EnrolCode>,
    /// The kind of each request that reached the server, as its log has them.
    asked: Arc<Mutex<Vec<String>>>,
}

/// A server in a folder, whose log is heard.
async fn start(folder: &Path, asked: &Arc<Mutex<Vec<String>>>) -> Served {
    let asked = Arc::clone(asked);
    let mut config = Config::in_folder(folder);
    config.log = Some(Arc::new(move |line: &str| {
        asked.lock().unwrap().push(line.split(' ').next().unwrap().to_owned());
    }));
    let running = Server::start(config).await.unwrap();
    let (address, spki, receipts) = (running.address, running.spki, running.receipts);
    let office = Arc::clone(&running.office);
    Served { address, spki, receipts, office, running: Some(running) }
}

impl Post {
    pub(super) async fn open(cards: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let asked = Arc::default();
        let served = start(folder.path(), &asked).await;
        Self::with(folder, served, cards, asked).await
    }

    /// An authority whose first manifest is fresh until then.
    pub(super) async fn open_until(cards: usize, fresh_until: Moment) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let asked = Arc::default();
        let served = start(folder.path(), &asked).await;
        let first = Manifest { fresh_until, ..manifest() };
        Self::by(first, folder, served, cards, asked).await
    }

    /// The same where the server runs already in this folder.
    pub(super) async fn with(
        folder: tempfile::TempDir,
        served: Served,
        cards: usize,
        asked: Arc<Mutex<Vec<String>>>,
    ) -> Self {
        Self::by(manifest(), folder, served, cards, asked).await
    }

    async fn by(
        first: Manifest,
        folder: tempfile::TempDir,
        served: Served,
        cards: usize,
        asked: Arc<Mutex<Vec<String>>>,
    ) -> Self {
        let manifest = signed(
            Manifest {
                ca: vec![served.spki],
                receipts: served.receipts.into(),
                urls: vec![format!("https://localhost:{}", served.address.port())],
                ..first
            },
            1,
        );
        served.office.take(manifest.to_bytes()).await.unwrap();
        let codes: Vec<EnrolCode> =
            (0..cards).map(|_| EnrolCode::new(&Random::new()).unwrap()).collect();
        let later = Moment(i64::MAX);
        let known = KnownCodes {
            authority: manifest.claimed().authority,
            codes: codes.iter().map(|code| KnownCode::of(code, later).unwrap()).collect(),
        };
        let file = folder.path().join("codes.cbor");
        std::fs::write(&file, known.to_bytes()).unwrap();
        let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        std::fs::set_permissions(&file, private).unwrap();
        Self { folder, served: Some(served), manifest, codes, asked }
    }

    pub(super) fn running(&self) -> &Served {
        self.served.as_ref().unwrap()
    }

    fn address(&self) -> Address {
        Address::read(&format!("https://localhost:{}", self.running().address.port())).unwrap()
    }

    /// What somebody of the authority hands over.
    fn card(&self, n: usize) -> Card {
        let text = Card {
            url: self.manifest.claimed().urls[0].clone(),
            manifest: self.manifest.hash(),
            code: EnrolCode::copy_of(self.codes[n].expose()),
            expires: Moment(NOON.0 + 1_000_000),
        }
        .square();
        Card::read(&text).unwrap()
    }

    /// Another officer's computer, enrolled by a card.
    pub(super) async fn computer(&self, card: usize) -> Computer {
        let computer = Computer::new();
        let card = self.card(card);
        let manifest = fetch_manifest(&self.address(), &card.pin()).await.unwrap();
        // Whoever types the card has the first bytes of the name only, and is told the same.
        let typed = Pin::Short(*self.manifest.hash().0.first_chunk().unwrap());
        assert_eq!(fetch_manifest(&self.address(), &typed).await.unwrap(), manifest);
        let wish = EnrolWish {
            manifest: &manifest,
            pin: card.pin(),
            code: &card.code,
            name: "Amina B.",
            role: "labour inspector",
            later: true,
        };
        computer.with(|vault| vault.enrol(&wish, WordLanguage::French, NOON).unwrap());
        computer
    }

    pub(super) async fn round(&self, computer: &Computer) -> Result<Round, Stop> {
        self.round_to(self.address(), computer, ALL).await
    }

    pub(super) async fn round_with(&self, computer: &Computer, wish: Wish) -> Result<Round, Stop> {
        self.round_to(self.address(), computer, wish).await
    }

    /// The same where the server is reached at another address.
    #[allow(dead_code, reason = "a bench counts what goes through a relay")]
    pub(super) async fn round_at(&self, to: Address, computer: &Computer) -> Result<Round, Stop> {
        self.round_to(to, computer, ALL).await
    }

    async fn round_to(&self, to: Address, computer: &Computer, wish: Wish) -> Result<Round, Stop> {
        let device = computer.with(|vault| vault.device());
        let line = Line::new(to, self.tls(), device, computer);
        Courier::new(&line, computer, || NOON, wish).try_round(1).await
    }

    /// A round at another hour, by whoever lends the vault of this device.
    pub(super) async fn round_by(
        &self,
        lender: &impl crate::Post,
        device: DeviceId,
        now: Moment,
    ) -> Result<Round, Stop> {
        let line = Line::new(self.address(), self.tls(), device, lender);
        Courier::new(&line, lender, || now, ALL).try_round(1).await
    }

    pub(super) fn tls(&self) -> Arc<rustls::ClientConfig> {
        Arc::new(pinned(&self.manifest.claimed().ca).unwrap())
    }

    /// The authority signs another manifest, and its server has it.
    pub(super) async fn follow(&self, change: impl FnOnce(&mut Manifest)) -> Signed<Manifest> {
        let present = Trusted::kept(&self.manifest.to_bytes(), self.manifest.hash()).unwrap();
        let next = signed(following(&present, change), 1);
        self.running().office.take(next.to_bytes()).await.unwrap();
        next
    }

    /// A computer becomes the first desk. Its request goes like everybody's; its certificate is
    /// brought by hand.
    pub(super) async fn make_desk(&self, computer: &Computer) {
        let keys = DeskKeys {
            authority: self.manifest.claimed().authority,
            label: "desk 1".to_owned(),
            ops: Some(sign_key(4)),
            openers: vec![Secret::copy_of(&[5; 32])],
        };
        computer.with(|vault| vault.become_desk(&keys, NOON).unwrap());
        self.round(computer).await.unwrap_err();
        let (device, office) = (computer.with(|vault| vault.device()), &self.running().office);
        let dsk = office.store.device(device).await.unwrap().unwrap().key;
        office.take(certificate(device, dsk, Role::Desk, 4).to_bytes()).await.unwrap();
    }

    /// The server is stopped and starts again on the same disk.
    async fn restart(&mut self) {
        let served = self.served.take().unwrap();
        served.running.unwrap().drain().await;
        self.served = Some(start(self.folder.path(), &self.asked).await);
    }

    /// What was asked since this was last asked.
    pub(super) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }
}

fn word(computer: &Computer, n: u8) -> Option<Delivery> {
    computer.with(|vault| vault.deliveries().unwrap().get(&case(n)).copied())
}

#[tokio::test]
async fn from_a_card_to_received_over_a_line() {
    let mut post = Post::open(1).await;
    let computer = post.computer(0).await;
    let device = computer.with(|vault| vault.device());
    computer.write(case(1), "work begins before anybody has approved it");
    computer.attach(case(1), 600_000);
    computer.write(case(1), "with a film");
    assert_eq!(word(&computer, 1), Some(Delivery::Here));
    let round = post.round(&computer).await.unwrap();
    assert!(round.sent >= 4 && round.seen == Seen::Same, "{round:?}");
    assert_eq!(word(&computer, 1), Some(Delivery::Received));
    // Nothing to do the next time, also after the server was restarted.
    post.restart().await;
    assert_eq!(post.round(&computer).await.unwrap(), Round::default());
    // The authority approves: its certificate comes through the inbox.
    let key = computer.with(|vault| vault.mail().unwrap().standing().unwrap().device);
    assert_eq!(key, device);
    let dsk = post.running().office.store.device(device).await.unwrap().unwrap().key;
    let approval = certificate(device, dsk, Role::Officer, 4).to_bytes();
    post.running().office.take(approval).await.unwrap();
    let round = post.round(&computer).await.unwrap();
    assert_eq!(round.came, 1);
    assert!(computer.with(|vault| vault.mail().unwrap().standing().unwrap().certified));
    assert_eq!(computer.with(|vault| vault.mail().unwrap().alarms().unwrap()), []);
}

/// What a round costs over a slow line, as the server counts it: small objects go together.
#[tokio::test]
async fn twenty_cases_take_eight_round_trips_and_nothing_to_do_takes_three() {
    let post = Post::open(1).await;
    let computer = post.computer(0).await;
    post.asked();
    for n in 1..=20 {
        computer.write(case(n), &format!("the story of number {n}, told at the gate"));
    }
    let round = post.round(&computer).await.unwrap();
    assert!(round.sent >= 40, "{round:?}");
    let first = ["hello", "enrol", "open", "have", "many", "ledger", "close", "inbox"];
    assert_eq!(post.asked(), first);
    assert!((1..=20).all(|n| word(&computer, n) == Some(Delivery::Received)));
    assert_eq!(post.round(&computer).await.unwrap(), Round::default());
    assert_eq!(post.asked(), ["hello", "open", "inbox"]);
    // More than one request holds: as many as it takes, and a film in steps between them.
    for n in 1..=20 {
        computer.write(case(n), &noise(2 * u64::from(n)));
        computer.write(case(n), &noise(2 * u64::from(n) + 1));
    }
    computer.attach(case(1), 600_000);
    computer.write(case(1), "with a film");
    post.round(&computer).await.unwrap();
    let asked = post.asked();
    let of = |name: &str| asked.iter().filter(|one| *one == name).count();
    assert!((2..=5).contains(&of("many")) && of("upload") == 3, "{asked:?}");
    assert!((1..=20).all(|n| word(&computer, n) == Some(Delivery::Received)));
}

/// So many letters that nothing shortens much.
fn noise(seed: u64) -> String {
    let mut dice = super::faults::Dice::new(seed);
    (0..50_000).map(|_| char::from(b'a' + u8::try_from(dice.roll(26)).unwrap())).collect()
}

#[tokio::test]
async fn another_server_in_its_place_gets_nothing() {
    let (post, other) = (Post::open(1).await, Post::open(0).await);
    let computer = post.computer(0).await;
    computer.write(case(1), "for the right one");
    let device = computer.with(|vault| vault.device());
    let line = Line::new(other.address(), post.tls(), device, &computer);
    let went = Courier::new(&line, &computer, || NOON, ALL).try_round(7).await;
    assert!(matches!(went, Err(Stop::Refused(_))), "{went:?}");
    let waiting = computer.with(|vault| vault.waiting_mail().unwrap().unwrap());
    assert_eq!(waiting.why, Some(dalil_vault::Why::WrongServer));
    assert!(waiting.not_before > NOON || waiting.not_before == Moment(NOON.0 + 7));
    assert!(post.round(&computer).await.is_ok());
    assert_eq!(word(&computer, 1), Some(Delivery::Received));
}

#[tokio::test]
async fn a_restored_disk_meets_the_real_server() {
    let post = Post::open(1).await;
    let computer = post.computer(0).await;
    computer.write(case(1), "first");
    post.round(&computer).await.unwrap();
    let image = computer.image();
    computer.write(case(1), "second");
    post.round(&computer).await.unwrap();
    let restored = image.restored();
    restored.write(case(2), "after the restore");
    let round = post.round(&restored).await.unwrap();
    assert_eq!(round.seen, Seen::Forked);
    let alarms = restored.with(|vault| vault.mail().unwrap().alarms().unwrap());
    assert_eq!(alarms.iter().map(|alarm| alarm.kind).collect::<Vec<_>>(), [AlarmKind::Fork]);
    assert_eq!(word(&restored, 2), Some(Delivery::Received));
    assert_eq!(post.round(&restored).await.unwrap(), Round::default());
}

#[tokio::test]
async fn by_a_stick_to_the_same_mailbox_and_back() {
    let post = Post::open(1).await;
    let computer = post.computer(0).await;
    let device: DeviceId = computer.with(|vault| vault.device());
    computer.write(case(1), "no network here");
    let stick = tempfile::tempdir().unwrap();
    let files = write_up(&computer, stick.path(), VOLUME, &Random::new(), NOON).unwrap();
    let bytes = std::fs::read(&files[0]).unwrap();
    let office = Arc::clone(&post.running().office);
    let mailbox = |of| Mailbox::new(Arc::clone(&office), of);
    let done = replay(bytes.as_slice(), &open_key(8), mailbox).await.unwrap();
    assert!(done.receipt.is_some() && !done.cut);
    let again = replay(bytes.as_slice(), &open_key(8), mailbox).await.unwrap();
    assert_eq!((again.objects, again.entries), (0, 0));
    let to = computer.with(|vault| {
        let key = vault.mail().unwrap().inbox_key().unwrap();
        SealPublic::of(&key.sealing_key().unwrap()).unwrap()
    });
    let rcpt =
        dalil_seal::SigningKey::from_seed(dalil_seal::Secret::copy_of(&seed(post.folder.path())));
    let (door, rcpt, random) = (mailbox(device), rcpt.unwrap(), Random::new());
    let down = write_down(&door, &done, &to, &rcpt, stick.path(), &random).await.unwrap();
    let down = std::fs::read(down).unwrap();
    assert_eq!(word(&computer, 1), Some(Delivery::Here));
    assert!(import(&computer, down.as_slice(), NOON).unwrap().1);
    assert_eq!(word(&computer, 1), Some(Delivery::Received));
    // The desk's inbox names the ledger and what it names, whichever way it came.
    let inbox = Destination(post.manifest.claimed().authority.0);
    let items = office.store.inbox(inbox, 0, 100).await.unwrap();
    assert!(items.len() >= 4, "{items:?}");
    assert!(mailbox(device).hello().await.is_ok());
}

/// The server's receipt key, as it lies on its disk.
fn seed(folder: &Path) -> [u8; 32] {
    std::fs::read(folder.join("receipt.key")).unwrap().try_into().unwrap()
}
