//! R7: a network that loses, repeats, delays and cuts. Whatever it does, both sides come to the
//! same, and each object is stored once.

use std::sync::Mutex;

use dalil_case::Digest;
use dalil_protocol::*;
use dalil_vault::Delivery;

use super::cast::{ALL, Computer, NOON, case, manifest, signed};
use super::measure::{measure, told};
use super::model::{Door, Model};
use crate::{Courier, Stop};

/// Random numbers that a seed gives again.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(crate) fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

/// A bad line to a server.
pub(crate) struct BadLine {
    door: Door,
    dice: Mutex<Dice>,
    /// Requests that were lost and come much later.
    late: Mutex<Vec<Late>>,
    /// One request in so many is hit.
    one_in: u64,
}

#[derive(Clone)]
enum Late {
    Put(Digest, Vec<u8>),
    Many(Vec<Vec<u8>>),
    Ledger(PostLedger),
    Upload(Digest, u64, u64, Vec<u8>),
    Deliver(Deliver),
}

#[derive(Clone, Copy, PartialEq)]
enum Hit {
    Nothing,
    /// The request never arrives.
    Lost,
    /// It arrives, and the answer does not.
    AnswerLost,
    /// It arrives twice.
    Twice,
    /// It arrives after everything else.
    Late,
    /// The other side is busy.
    Busy,
}

impl BadLine {
    pub(crate) fn new(door: Door, seed: u64) -> Self {
        let dice = Mutex::new(Dice::new(seed));
        Self { door, dice, late: Mutex::default(), one_in: 4 }
    }

    pub(crate) fn hit_one_in(self, one_in: u64) -> Self {
        Self { one_in, ..self }
    }

    fn hit(&self) -> Hit {
        let mut dice = self.dice.lock().unwrap();
        if dice.roll(self.one_in) != 0 {
            return Hit::Nothing;
        }
        [Hit::Lost, Hit::AnswerLost, Hit::Twice, Hit::Late, Hit::Busy][dice.roll(5) as usize]
    }

    /// Delayed requests arrive.
    async fn arrive(&self) {
        let late: Vec<Late> = std::mem::take(&mut *self.late.lock().unwrap());
        for one in late {
            let _ = match one {
                Late::Put(hash, bytes) => self.door.put(hash, bytes).await.map(drop),
                Late::Many(objects) => self.door.put_many(objects).await.map(drop),
                Late::Ledger(post) => self.door.ledger(post).await.map(drop),
                Late::Upload(hash, length, offset, bytes) => {
                    self.door.upload(hash, length, offset, bytes).await.map(drop)
                }
                Late::Deliver(request) => self.door.deliver(request).await.map(drop),
            };
        }
    }
}

/// Asks through the bad line; `$late` is kept where the request comes later.
macro_rules! through {
    ($self:ident, $call:expr, $late:expr) => {{
        match $self.hit() {
            Hit::Nothing => $call.await,
            Hit::Lost => Err(Refusal::new(RefusalCode::NoAnswer)),
            Hit::Busy => Err(Refusal::busy(1)),
            Hit::AnswerLost => {
                let _ = $call.await;
                Err(Refusal::new(RefusalCode::NoAnswer))
            }
            Hit::Twice => {
                let _ = $call.await;
                $call.await
            }
            Hit::Late => {
                $self.late.lock().unwrap().extend::<Option<Late>>($late);
                Err(Refusal::new(RefusalCode::NoAnswer))
            }
        }
    }};
}

impl SyncProtocol for BadLine {
    async fn hello(&self) -> Result<Hello, Refusal> {
        through!(self, self.door.hello(), None)
    }

    async fn manifest(&self, hash: Digest) -> Result<Vec<u8>, Refusal> {
        through!(self, self.door.manifest(hash), None)
    }

    async fn enrol(&self, request: Enrol) -> Result<Enrolled, Refusal> {
        through!(self, self.door.enrol(request.clone()), None)
    }

    async fn open(&self, request: SyncOpen) -> Result<Opened, Refusal> {
        if self.dice.lock().unwrap().roll(2) == 0 {
            self.arrive().await;
        }
        through!(self, self.door.open(request.clone()), None)
    }

    async fn have(&self, request: Have) -> Result<Missing, Refusal> {
        through!(self, self.door.have(request.clone()), None)
    }

    async fn put(&self, hash: Digest, bytes: Vec<u8>) -> Result<ObjectAnswer, Refusal> {
        let late = Some(Late::Put(hash, bytes.clone()));
        through!(self, self.door.put(hash, bytes.clone()), late)
    }

    async fn put_many(&self, objects: Vec<Vec<u8>>) -> Result<Taken, Refusal> {
        let late = Some(Late::Many(objects.clone()));
        through!(self, self.door.put_many(objects.clone()), late)
    }

    async fn upload_state(&self, hash: Digest) -> Result<UploadState, Refusal> {
        through!(self, self.door.upload_state(hash), None)
    }

    async fn upload(
        &self,
        hash: Digest,
        length: u64,
        offset: u64,
        bytes: Vec<u8>,
    ) -> Result<UploadState, Refusal> {
        let late = Some(Late::Upload(hash, length, offset, bytes.clone()));
        through!(self, self.door.upload(hash, length, offset, bytes.clone()), late)
    }

    async fn get(&self, hash: Digest, offset: u64) -> Result<Vec<u8>, Refusal> {
        through!(self, self.door.get(hash, offset), None)
    }

    async fn get_many(&self, hashes: Vec<Digest>) -> Result<Vec<Vec<u8>>, Refusal> {
        through!(self, self.door.get_many(hashes.clone()), None)
    }

    async fn ledger(&self, request: PostLedger) -> Result<LedgerAnswer, Refusal> {
        let late = Some(Late::Ledger(request.clone()));
        through!(self, self.door.ledger(request.clone()), late)
    }

    async fn inbox(&self, of: Destination, cursor: u64) -> Result<Inbox, Refusal> {
        through!(self, self.door.inbox(of, cursor), None)
    }

    async fn deliver(&self, request: Deliver) -> Result<Delivered, Refusal> {
        let late = Some(Late::Deliver(request.clone()));
        through!(self, self.door.deliver(request.clone()), late)
    }

    async fn close(&self, request: SyncClose) -> Result<SyncClosed, Refusal> {
        through!(self, self.door.close(request.clone()), None)
    }
}

/// Tries until a round succeeds, as the application would, but without waiting.
async fn until_done(computer: &Computer, line: &BadLine, seed: u64) -> u32 {
    for tries in 0..2000 {
        let courier = Courier::new(line, computer, || NOON, ALL);
        match courier.try_round(tries).await {
            Ok(_) => return u32::try_from(tries).unwrap(),
            Err(Stop::Refused(refusal)) => {
                let passing = refusal.is_passing()
                    || refusal.code == RefusalCode::Replayed
                    || refusal.code == RefusalCode::Malformed;
                assert!(passing, "seed {seed}: {refusal:?}");
            }
            Err(stop) => panic!("seed {seed}: {stop:?}"),
        }
    }
    panic!("seed {seed}: never done");
}

#[tokio::test]
async fn r7_whatever_the_network_does_both_sides_come_to_the_same() {
    let seeds = measure(HUNDRED, 10_000);
    for from in (0..seeds).step_by(HUNDRED as usize) {
        a_hundred_bad_days(from).await;
        told("R7", (from + HUNDRED).min(seeds), seeds);
    }
}

/// One computer and one server.
const HUNDRED: u64 = 100;

async fn a_hundred_bad_days(from: u64) {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), true), Model::new());
    let device = computer.with(|vault| vault.device());
    model.state(|state| state.limits = Limits { step: 4096, objects: 5, ..Limits::V1 });
    let (mut tries, mut items) = (0, 0);
    for seed in from..from + HUNDRED {
        let mut dice = Dice::new(seed);
        for n in 0..1 + dice.roll(2) {
            computer.write(case(u8::try_from(dice.roll(20)).unwrap() + 1), &format!("{seed} {n}"));
        }
        if dice.roll(6) == 0 {
            computer.write(case(1), "there is a file");
            computer.attach(case(1), 9000 + seed as usize);
            computer.write(case(1), "with a file");
        }
        if dice.roll(3) == 0 {
            let batch = super::cast::some_batch(&super::cast::seal_public(10));
            model.deliver(device, ItemKind::KeyBatch, &batch);
            items += 1;
        }
        let line = BadLine::new(model.door(), seed);
        tries += until_done(&computer, &line, seed).await;
        line.arrive().await;
        let clean = model.door();
        until_done(&computer, &BadLine { one_in: u64::MAX, ..BadLine::new(clean, seed) }, seed)
            .await;
        let stored = model.state(|state| state.stored.clone());
        assert!(stored.values().all(|times| *times == 1), "seed {seed}: stored twice");
        let words = computer.with(|vault| vault.deliveries().unwrap());
        assert!(words.values().all(|word| *word == Delivery::Received), "seed {seed}: {words:?}");
    }
    assert!(u64::from(tries) > HUNDRED, "the line was hardly bad: {tries}");
    let came =
        computer.with(|vault| vault.mail().unwrap().items(ItemKind::KeyBatch).unwrap().len());
    assert_eq!(came, items, "each item once");
    let all = (1..=20).flat_map(|n| computer.events(case(n))).collect();
    assert_eq!(computer.read_by_desk(&model), all);
    assert_eq!(computer.with(|vault| vault.mail().unwrap().alarms().unwrap()), []);
}

/// The desk's half: what an officer sent comes through a bad line, and so does what the desk gives back.
#[tokio::test]
async fn r7_a_desk_on_a_bad_line_reads_and_answers_each_thing_once() {
    let seeds = measure(TWENTY, 1_000);
    for from in (0..seeds).step_by(TWENTY as usize) {
        twenty_bad_days_at_a_desk(from).await;
        told("R7, at a desk", (from + TWENTY).min(seeds), seeds);
    }
}

/// One officer, one desk and one server.
const TWENTY: u64 = 20;

async fn twenty_bad_days_at_a_desk(from: u64) {
    let model = Model::new();
    model.state(|state| state.limits = Limits { step: 4096, objects: 5, ..Limits::V1 });
    let (amina, dana) = (Computer::enrolled(&signed(manifest(), 1), true), Computer::desk(&model));
    amina.write(case(1), "before");
    amina.round(&model.door()).await.unwrap();
    dana.round(&model.door()).await.unwrap();
    dana.certify(&amina);
    let (mut tries, mut delivered) = (0, 0);
    for seed in from..from + TWENTY {
        let of = case(u8::try_from(Dice::new(seed).roll(4)).unwrap() + 1);
        amina.write(of, &format!("on day {seed}"));
        until_done(&amina, &BadLine::new(model.door(), seed), seed).await;
        let line = BadLine::new(model.door(), 3_000 + seed);
        tries += until_done(&dana, &line, seed).await;
        dana.with(|vault| vault.append(of, vec![decide(seed)], NOON).unwrap());
        tries += until_done(&dana, &line, seed).await;
        line.arrive().await;
        delivered += line.door.trips.lock().unwrap().iter().filter(|it| **it == "deliver").count();
        until_done(&amina, &BadLine::new(model.door(), 6_000 + seed), seed).await;
        for who in [&amina, &dana, &amina] {
            who.round(&model.door()).await.unwrap();
        }
        assert!(amina.events(of) == dana.events(of), "seed {seed}: not the same");
        assert_eq!(dana.with(|vault| vault.outgoing().unwrap()), [], "seed {seed}");
        assert_eq!(dana.with(|vault| vault.kept_apart().unwrap()), [], "seed {seed}");
        for who in [&amina, &dana] {
            let alarms = who.with(|vault| vault.mail().unwrap().alarms().unwrap());
            assert_eq!(alarms, [], "seed {seed}");
        }
        let stored = model.state(|state| state.stored.clone());
        assert!(stored.values().all(|times| *times == 1), "seed {seed}: stored twice");
    }
    assert!(u64::from(tries) > TWENTY, "the line was hardly bad: {tries}");
    assert!(delivered as u64 > TWENTY, "{delivered}");
}

fn decide(seed: u64) -> dalil_case::Op {
    dalil_case::Op::AuthorityDecide {
        outcome: "taken-up".to_owned(),
        reasons: format!("papers, threat and pay agree, {seed}"),
        next: None,
        role: "desk".to_owned(),
        name: None,
    }
}
