//! R6, R7 on a real line: between the HTTPS client and the server stands a relay that cuts, resets,
//! stalls, trickles and doubles connections as a seed says. Whatever it does, both sides come to the
//! same, each object once.

mod relay;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use dalil_case::{Digest, Op};
use dalil_protocol::{Destination, Limits, RefusalCode, SyncProtocol as _};
use dalil_server::Mailbox;
use dalil_vault::{Delivery, FileState, Quiet};

use super::cast::{ALL, Computer, NOON, case};
use super::faults::Dice;
use super::measure::{measure, told};
use super::story::Post;
use crate::http::{Address, Line};
use crate::{Courier, Round, Stop};
use relay::{Plan, Relay, Trouble};

/// How long is waited here for what does not come; three minutes in the application.
const PATIENCE: Duration = Duration::from_secs(2);
/// As long as a round takes that nothing happens to.
const LONG: Duration = Duration::from_secs(180);

/// One round through the relay.
async fn through(
    post: &Post,
    relay: &Relay,
    computer: &Computer,
    (most, n): (Duration, u64),
) -> Result<Round, Stop> {
    let to = Address::read(&format!("https://localhost:{}", relay.address.port())).unwrap();
    let device = computer.with(|vault| vault.device());
    let line = Line::new(to, post.tls(), device, computer).that_waits(most);
    Courier::new(&line, computer, || NOON, ALL).try_round(n).await
}

/// Tries until a round succeeds, as the application would, but without waiting. Only reasons that
/// pass by themselves are ever told.
async fn until_done(post: &Post, relay: &Relay, computer: &Computer, seed: u64) -> u64 {
    for tries in 0..100 {
        match through(post, relay, computer, (PATIENCE, tries)).await {
            Ok(_) => return tries,
            Err(Stop::Refused(refusal)) => {
                let passes = refusal.is_passing() || refusal.code == RefusalCode::Replayed;
                assert!(passes, "seed {seed}: {refusal:?}");
            }
            Err(stop) => panic!("seed {seed}: {stop:?}"),
        }
    }
    panic!("seed {seed}: never done");
}

/// What lies in an inbox: each name once.
async fn laid(post: &Post, inbox: [u8; 16]) -> usize {
    let (mut once, mut cursor) = (BTreeSet::new(), 0);
    loop {
        let store = &post.running().office.store;
        let page = store.inbox(Destination(inbox), cursor, 500).await.unwrap();
        let Some(last) = page.last() else { return once.len() };
        cursor = last.cursor;
        for item in &page {
            assert!(once.insert(item.hash), "{item:?} lies there twice");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r7_whatever_a_real_line_does_both_sides_come_to_the_same() {
    let seeds = measure(TEN, 200);
    for from in (0..seeds).step_by(TEN as usize) {
        ten_bad_days(from).await;
        told("R7, on a real line", (from + TEN).min(seeds), seeds);
    }
}

/// One officer, one desk and one server.
const TEN: u64 = 10;

async fn ten_bad_days(from: u64) {
    let post = Post::open(2).await;
    let (amina, dana) = (post.computer(0).await, post.computer(1).await);
    post.make_desk(&dana).await;
    amina.write(case(1), "before");
    post.round(&amina).await.unwrap();
    post.round(&dana).await.unwrap();
    dana.certify(&amina);
    let mut tries = 0;
    let mut met = BTreeSet::new();
    for seed in from..from + TEN {
        let mut dice = Dice::new(seed);
        let of = case(u8::try_from(dice.roll(4)).unwrap() + 1);
        amina.write(of, &format!("on day {seed}"));
        let film = (dice.roll(2) == 0).then(|| {
            let film = amina.attach(of, 300_000 + usize::try_from(dice.roll(300_000)).unwrap());
            amina.with(|vault| vault.seal_events(NOON, &Quiet::undisturbed()).unwrap());
            film
        });
        let relay = Relay::before(post.running().address, seed).await;
        tries += until_done(&post, &relay, &amina, seed).await;
        tries += until_done(&post, &relay, &dana, seed).await;
        dana.with(|vault| vault.append(of, vec![decide(seed)], NOON).unwrap());
        tries += until_done(&post, &relay, &dana, seed).await;
        tries += until_done(&post, &relay, &amina, seed).await;
        met.extend(relay.met());
        drop(relay);

        // On a good line nothing is left to say but that the desk has read it.
        for who in [&amina, &dana, &amina] {
            post.round(who).await.unwrap();
        }
        for who in [&amina, &dana] {
            let quiet = post.round(who).await.unwrap();
            assert_eq!((quiet.sent, quiet.came, quiet.entries), (0, 0, 0), "seed {seed}");
            let alarms = who.with(|vault| vault.mail().unwrap().alarms().unwrap());
            assert_eq!(alarms, [], "seed {seed}");
        }
        assert!(amina.events(of) == dana.events(of), "seed {seed}: not the same");
        assert_eq!(dana.with(|vault| vault.kept_apart().unwrap()), [], "seed {seed}");
        assert_eq!(dana.with(|vault| vault.outgoing().unwrap()), [], "seed {seed}");
        let words = amina.with(|vault| vault.deliveries().unwrap());
        assert!(words.values().all(|word| *word >= Delivery::Received), "seed {seed}: {words:?}");
        if let Some(film) = film {
            let state = dana.with(|vault| vault.file_state(film).unwrap());
            assert_eq!(state, FileState::Here, "seed {seed}");
        }
    }
    for computer in [&amina, &dana] {
        laid(&post, computer.with(|vault| vault.device()).0).await;
    }
    assert!(laid(&post, super::cast::manifest().authority.0).await > 20);
    assert!(tries >= TEN && met.len() >= 3, "the line was hardly bad: {tries}, {met:?}");
}

fn decide(seed: u64) -> Op {
    Op::AuthorityDecide {
        outcome: "taken-up".to_owned(),
        reasons: format!("papers, threat and pay agree, {seed}"),
        next: None,
        role: "desk".to_owned(),
        name: None,
    }
}

/// R6: an upload that is cut somewhere in a step. The server has whole steps of it, and the rest is
/// all that goes again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r6_an_upload_that_is_cut_in_a_step_goes_on_at_a_whole_one() {
    let post = Post::open(1).await;
    let amina = post.computer(0).await;
    let device = amina.with(|vault| vault.device());
    amina.write(case(1), "a case with films");
    post.round(&amina).await.unwrap();
    let (step, size) = (u64::from(Limits::V1.step), 700_000);
    let mut dice = Dice::new(6);
    let mut offsets = BTreeSet::new();
    for cut in 0..measure(10, 200) {
        let film: Digest = amina.attach(case(1), 700_000);
        amina.write(case(1), "and another");
        let mailbox = Mailbox::new(post.running().office.clone(), device);
        // Everywhere, the first two in the middle of the second step.
        let after = if cut < 2 { step + step / 2 } else { 20_000 + dice.roll(size - 20_000) };
        let plan = Plan {
            trouble: if cut % 2 == 0 { Trouble::Cut } else { Trouble::Reset },
            up: true,
            after,
        };
        let relay = Relay::once(post.running().address, plan).await;
        through(&post, &relay, &amina, (LONG, cut)).await.unwrap_err();
        drop(relay);
        let state = mailbox.upload_state(film).await.unwrap();
        assert!(!state.complete && state.offset % step == 0, "{after}: {state:?}");
        assert!(state.offset <= after, "{after}: {state:?}");
        offsets.insert(state.offset);

        let relay = Relay::calm(post.running().address).await;
        through(&post, &relay, &amina, (LONG, cut)).await.unwrap();
        let (went, left) = (relay.went_up(), size - state.offset);
        // What was cut, and as much again for all that is said beside it.
        assert!(went > left && went < left + 64 * 1024, "{after}: {went} for {left}");
        assert!(mailbox.upload_state(film).await.unwrap().complete);
    }
    assert!(offsets.len() >= 2, "{offsets:?}");
    assert_eq!(amina.with(|vault| vault.mail().unwrap().alarms().unwrap()), []);
}

/// Whoever answers with nothing is given up after the deadline, and not before; what was going on is
/// not lost.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_that_says_nothing_is_given_up_in_time() {
    let post = Post::open(1).await;
    let amina = post.computer(0).await;
    for (n, after) in [0, 3_000, 2_500].into_iter().enumerate() {
        amina.write(case(1), &format!("number {n}"));
        let plan = Plan { trouble: Trouble::Stall, up: n % 2 == 1, after };
        let relay = Relay::once(post.running().address, plan).await;
        let begun = Instant::now();
        let went = through(&post, &relay, &amina, (PATIENCE, 1)).await;
        let code = match went {
            Err(Stop::Refused(refusal)) => Some(refusal.code),
            _ => None,
        };
        assert_eq!(code, Some(RefusalCode::NoAnswer), "after {after}");
        let took = begun.elapsed();
        assert!(took >= PATIENCE && took < PATIENCE * 8, "after {after}: {took:?}");
        drop(relay);
        post.round(&amina).await.unwrap();
        let words = amina.with(|vault| vault.deliveries().unwrap());
        assert_eq!(words[&case(1)], Delivery::Received);
    }
}
