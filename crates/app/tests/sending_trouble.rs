//! What can go wrong on the way, each by its own word and with a way on: a stick that is full or may not
//! be written, a card that does not count any more, a way that costs money, another server in place of
//! the authority's, a lock in the middle of a round.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a story that cannot be told fails"
)]
#![allow(clippy::duplicate_mod, reason = "the authority and the other side bring the same keys")]

#[path = "../../../tests/fixtures/authority.rs"]
#[allow(dead_code, reason = "there is no desk here")]
mod authority;
#[allow(dead_code, reason = "not every part of the other side plays here")]
mod posting_world;
mod world;

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};

use authority::Authority;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dalil_app::{App, Https, Loans, Way};
use dalil_case::Moment;
use dalil_ipc::{
    BeginFileRequest, CardRequest, DeliveriesRequest, DeliveryStage, Desk as _, FailureCode,
    FilePartRequest, FolderRequest, JoinRequest, Nothing, OfferCasesRequest, SendingMode,
    SendingModeRequest, Standing, StickStep, WaitReason,
};
use dalil_protocol::{Card, Pin, Refusal, RefusalCode, Trusted};
use dalil_sync::http::{Address, Line, pinned};
use dalil_sync::{Courier, Post as _, Round, Stop, Wish};
use posting_world::{OtherSide, until};
use world::inside::{inside, mount};
use world::{PASSPHRASE, World};

fn read_card(app: &mut App, card: String) {
    app.read_card(CardRequest::Square { text: card }).unwrap();
    until(app, |app| {
        app.authority(Nothing {}).unwrap().meeting.is_some_and(|one| one.authority.is_some())
    });
}

fn join(app: &mut App, card: String) {
    read_card(app, card);
    let (name, role) = ("Amina B.".into(), "labour inspector".into());
    app.join(JoinRequest { name, role, later: false }).unwrap();
}

/// A case that waits to be sent.
fn offered(world: &World, app: &mut App) -> String {
    let case = world.start_case(app);
    world.answer(app, &case, "papers-held", "yes").unwrap();
    let case_ids = vec![case.clone()];
    app.offer_cases(OfferCasesRequest { case_ids, basis: "consent".into() }).unwrap();
    case
}

fn stage(app: &mut App, case: &str) -> DeliveryStage {
    let asked = DeliveriesRequest { case_ids: vec![case.to_owned()] };
    app.deliveries(asked).unwrap().deliveries.remove(0).stage
}

fn send(app: &mut App) {
    app.send_now(Nothing {}).unwrap();
    until(app, |app| !app.waiting(Nothing {}).unwrap().is_sending);
}

fn until_why(app: &mut App, why: WaitReason) {
    until(app, |app| app.waiting(Nothing {}).unwrap().why == Some(why));
}

#[test]
fn a_full_stick_and_one_that_may_not_be_written_have_their_own_words() {
    inside("a_full_stick_and_one_that_may_not_be_written_have_their_own_words", full_and_closed);
}

fn full_and_closed() {
    let (mut world, other) = (World::new(), OtherSide::new());
    let mut app = other.reached_by(world.first_day());
    join(&mut app, other.card().square());
    other.cut();
    let case = offered(&world, &mut app);
    let place = |name: &str| world.papers().join(name);
    // Four kibibytes are less than what a bundle begins with.
    mount("size=4k", &place("full"));
    mount("ro", &place("closed"));
    std::fs::create_dir(place("roomy")).unwrap();
    let at = |name: &str| FolderRequest { folder: place(name).to_string_lossy().into_owned() };
    for (name, code) in [("full", FailureCode::StickFull), ("closed", FailureCode::StickReadOnly)] {
        app.write_stick(at(name)).unwrap();
        until(&mut app, |app| app.stick(Nothing {}).unwrap().step != StickStep::Writing);
        let view = app.stick(Nothing {}).unwrap();
        assert_eq!((view.step, view.path), (StickStep::Failed, None), "{name}");
        assert_eq!(view.failure.unwrap().code, code, "{name}");
        // Nothing half-written is left there, and nothing is called sent.
        assert_eq!(std::fs::read_dir(place(name)).unwrap().count(), 0, "{name}");
        assert_eq!(stage(&mut app, &case), DeliveryStage::Waiting);
        app.put_stick_away(Nothing {}).unwrap();
    }
    // The way on: another stick.
    app.write_stick(at("roomy")).unwrap();
    until(&mut app, |app| app.stick(Nothing {}).unwrap().step != StickStep::Writing);
    let view = app.stick(Nothing {}).unwrap();
    assert_eq!((view.step, view.failure), (StickStep::Written, None));
}

#[test]
fn a_card_that_somebody_used_is_told_and_another_one_goes_on() {
    let authority = Authority::new();
    let way = |app: App| app.by_way(Arc::new(Https), Arc::new(|| ()));
    let (mut first, mut second) = (World::new(), World::new());
    let mut somebody = way(first.first_day());
    join(&mut somebody, authority.card(0));
    send(&mut somebody);

    let mut amina = way(second.first_day());
    join(&mut amina, authority.card(0));
    let case = offered(&second, &mut amina);
    send(&mut amina);
    until_why(&mut amina, WaitReason::CardSpent);
    assert_eq!(stage(&mut amina, &case), DeliveryStage::Waiting, "everything is kept");
    // It is the same after a restart.
    drop(amina);
    let mut amina = way(second.start());
    second.unlock(&mut amina, PASSPHRASE).unwrap();
    assert_eq!(amina.waiting(Nothing {}).unwrap().why, Some(WaitReason::CardSpent));
    // The way on: another card.
    join(&mut amina, authority.card(1));
    send(&mut amina);
    until(&mut amina, |app| stage(app, &case) == DeliveryStage::Received);
    assert_eq!(amina.waiting(Nothing {}).unwrap().why, None);
}

fn photograph() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let picture =
        image::RgbImage::from_fn(900, 600, |x, y| image::Rgb([(x * y) as u8, x as u8, 60]));
    let picture = image::DynamicImage::from(picture);
    picture.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

fn attach(app: &mut App, case: &str) {
    let bytes = photograph();
    app.begin_file(BeginFileRequest {
        case_id: case.to_owned(),
        question: Some("papers-held".into()),
        name: "Contract".into(),
        size: bytes.len() as u64,
        consent: "agrees".into(),
    })
    .unwrap();
    app.add_file_part(FilePartRequest { data: STANDARD.encode(&bytes) }).unwrap();
    app.finish_file(Nothing {}).unwrap();
}

#[test]
fn where_the_way_costs_money_files_wait_until_somebody_asks() {
    let (mut world, other) = (World::new(), OtherSide::new());
    let mut app = other.reached_by(world.first_day());
    join(&mut app, other.card().square());
    // Joining asks for a round by itself.
    until(&mut app, |app| app.news(Nothing {}).unwrap().standing == Standing::Uncertified);
    until(&mut app, |app| !app.waiting(Nothing {}).unwrap().is_sending);
    app.set_sending_mode(SendingModeRequest { mode: SendingMode::Metered }).unwrap();
    let case = world.start_case(&mut app);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    attach(&mut app, &case);
    let case_ids = vec![case.clone()];
    app.offer_cases(OfferCasesRequest { case_ids, basis: "consent".into() }).unwrap();
    // What is small goes by itself; the photograph does not, however long one waits.
    until(&mut app, |app| {
        let rows = app.waiting(Nothing {}).unwrap().rows;
        rows.len() == 1 && rows[0].parts == 0
    });
    for _ in 0..20 {
        world.wait(60_000);
        app.answer("here", serde_json::json!({})).unwrap();
        app.tend();
        app.lend();
    }
    until(&mut app, |app| !app.waiting(Nothing {}).unwrap().is_sending);
    let waits = app.waiting(Nothing {}).unwrap();
    assert!(waits.rows[0].files >= 1, "{waits:?}");
    assert_eq!((waits.rows[0].why, waits.mode), (WaitReason::Metered, SendingMode::Metered));
    assert_eq!(stage(&mut app, &case), DeliveryStage::Partly);
    // The way on: the button.
    app.send_now(Nothing {}).unwrap();
    until(&mut app, |app| stage(app, &case) == DeliveryStage::Received);
}

/// Nobody is there for five minutes while a photograph is on its way: nothing more is handed out, and
/// after the next unlock it goes on where it was.
#[test]
fn a_lock_in_the_middle_of_a_file_stops_it_and_it_goes_on_where_it_was() {
    let (mut world, other) = (World::new(), OtherSide::new());
    other.takes_steps_of(2048);
    let mut app = other.reached_by(world.first_day());
    join(&mut app, other.card().square());
    let case = world.start_case(&mut app);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    attach(&mut app, &case);
    let case_ids = vec![case.clone()];
    app.offer_cases(OfferCasesRequest { case_ids, basis: "consent".into() }).unwrap();
    until(&mut app, |_| other.half_here() > 0);
    world.wait(6 * 60_000);
    assert!(!app.tend(), "the vault is closed by itself");
    let turn = |app: &mut App| {
        for _ in 0..50 {
            app.tend();
            app.lend();
            std::thread::sleep(std::time::Duration::from_millis(4));
        }
        other.half_here()
    };
    // What was handed out before may still arrive; then nothing does.
    let seen = turn(&mut app);
    assert!(seen > 0, "it is half-way");
    assert_eq!(turn(&mut app), seen, "nothing more was handed out");
    world.unlock(&mut app, PASSPHRASE).unwrap();
    assert_eq!(stage(&mut app, &case), DeliveryStage::Partly);
    until(&mut app, |app| stage(app, &case) == DeliveryStage::Received);
    assert_eq!(other.half_here(), 0, "all of it, and put together");
}

/// Whoever answers at the authority's address is somebody else: another server, with a certificate of
/// its own.
struct Hijacked(String);

impl Way for Hijacked {
    fn manifest(&self, url: &str, pin: &Pin) -> Result<Vec<u8>, Refusal> {
        Https.manifest(url, pin)
    }

    fn round(
        &self,
        to: &Trusted,
        loans: &Loans,
        clock: &(dyn Fn() -> Moment + Send + Sync),
        wish: Wish,
        draw: u64,
    ) -> Result<Round, Stop> {
        let tls = Arc::new(pinned(&to.manifest().ca).unwrap());
        let device = loans.step(|vault| Ok(vault.device()))?;
        let line = Line::new(Address::read(&self.0).unwrap(), tls, device, loans);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(Courier::new(&line, loans, clock, wish).try_round(draw))
    }
}

#[test]
fn another_server_in_its_place_gets_nothing_and_the_right_one_everything() {
    let (right, wrong) = (Authority::new(), Authority::new());
    let other = Card::read(&wrong.card(0)).unwrap().url;
    let mut world = World::new();
    let mut app = world.first_day().by_way(Arc::new(Hijacked(other)), Arc::new(|| ()));
    join(&mut app, right.card(0));
    let case = offered(&world, &mut app);
    send(&mut app);
    until_why(&mut app, WaitReason::WrongServer);
    assert_eq!(stage(&mut app, &case), DeliveryStage::Waiting);
    assert!(app.waiting(Nothing {}).unwrap().rows[0].parts >= 2, "nothing left this computer");
    // The way on: another network.
    let mut app = app.by_way(Arc::new(Https), Arc::new(|| ()));
    send(&mut app);
    until(&mut app, |app| stage(app, &case) == DeliveryStage::Received);
    assert_eq!(app.waiting(Nothing {}).unwrap().why, None);
}

/// A round that waits for a network while the vault is locked and opened again.
struct Slow {
    manifest: Vec<u8>,
    begun: SyncSender<()>,
    go_on: Mutex<Receiver<()>>,
    came_to: SyncSender<Result<(), String>>,
}

impl Way for Slow {
    fn manifest(&self, _: &str, _: &Pin) -> Result<Vec<u8>, Refusal> {
        Ok(self.manifest.clone())
    }

    fn round(
        &self,
        _: &Trusted,
        loans: &Loans,
        _: &(dyn Fn() -> Moment + Send + Sync),
        _: Wish,
        _: u64,
    ) -> Result<Round, Stop> {
        loans.step(|vault| Ok(vault.device()))?;
        let over = || Refusal::new(RefusalCode::NoAnswer);
        self.begun.send(()).map_err(|_| over())?;
        self.go_on.lock().unwrap().recv().map_err(|_| over())?;
        let went = loans.step(|vault| Ok(vault.device()));
        let told = match went {
            Ok(_) => Ok(()),
            Err(ref stop) => Err(format!("{stop:?}")),
        };
        self.came_to.send(told).map_err(|_| over())?;
        went.map(|_| Round::default()).and(Err(Refusal::new(RefusalCode::NoAnswer).into()))
    }
}

#[test]
fn a_round_that_was_begun_in_one_visit_gets_no_vault_in_another() {
    let (mut world, other) = (World::new(), OtherSide::new());
    let (begun, has_begun) = sync_channel(8);
    let (go_on, wait) = sync_channel(8);
    let (came_to, comes) = sync_channel(8);
    let manifest = other.manifest_bytes();
    let slow = Slow { manifest, begun, go_on: Mutex::new(wait), came_to };
    let mut app = world.first_day().by_way(Arc::new(slow), Arc::new(|| ()));
    join(&mut app, other.card().square());
    offered(&world, &mut app);
    // Joining asks for a round by itself.
    until(&mut app, |_| has_begun.try_recv().is_ok());
    // In one visit it is lent as often as it is asked for.
    go_on.send(()).unwrap();
    let mut told = None;
    until(&mut app, |_| {
        told = told.take().or(comes.try_recv().ok());
        told.is_some()
    });
    assert_eq!(told, Some(Ok(())));

    app.send_now(Nothing {}).unwrap();
    until(&mut app, |_| has_begun.try_recv().is_ok());
    app.lock(Nothing {}).unwrap();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    go_on.send(()).unwrap();
    let mut told = None;
    until(&mut app, |_| {
        told = told.take().or(comes.try_recv().ok());
        told.is_some()
    });
    assert_eq!(told, Some(Err("Locked".to_owned())), "the next visit is somebody else's");
    // The officer works on; what waits, waits.
    assert!(app.is_open());
    assert!(app.waiting(Nothing {}).unwrap().rows[0].parts >= 2);
}
