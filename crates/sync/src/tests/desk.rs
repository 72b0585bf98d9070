//! From an officer's computer to a desk and back, over TLS and a real server: nobody passes bytes by
//! hand.

use dalil_case::{Moment, Op};
use dalil_protocol::Role;
use dalil_vault::{CaseQuery, Delivery, DeviceStanding, Door, FileState, FileStep, Placing};

use super::cast::{NOON, case, note, opening};
use super::story::Post;
use crate::Wish;

const LATER: Moment = Moment(NOON.0 + 300 * 24 * 3600 * 1000);

fn decide() -> Op {
    Op::AuthorityDecide {
        outcome: "taken-up".to_owned(),
        reasons: "papers, threat and pay agree".to_owned(),
        next: None,
        role: "desk".to_owned(),
        name: None,
    }
}

/// Sealed files of officers, one of them larger than a step of the line: fetched, proved by their
/// names, and opened by the keys in the case. What the officer did not send yet waits.
#[tokio::test]
async fn files_of_an_officer_come_to_the_desk_and_open_there() {
    let post = Post::open(2).await;
    let (amina, dana) = (post.computer(0).await, post.computer(1).await);
    post.make_desk(&dana).await;
    amina.write(case(1), "papers");
    let files = [amina.attach(case(1), 700), amina.attach(case(1), 700_000)];
    amina.with(|vault| vault.seal_events(NOON, &dalil_vault::Quiet::undisturbed()).unwrap());
    // The words go first: the desk has the case, and both files wait.
    let few = Wish { files: false, free: 1 << 30 };
    post.round_with(&amina, few).await.unwrap();
    post.round(&dana).await.unwrap();
    assert_eq!(dana.with(|vault| vault.missing_files(Some(case(1))).unwrap()).len(), 2);
    // Then the files go, and a desk that spares the line leaves them where they are.
    post.round(&amina).await.unwrap();
    post.round_with(&dana, few).await.unwrap();
    assert_eq!(dana.with(|vault| vault.missing_files(None).unwrap()).len(), 2);
    post.round(&dana).await.unwrap();
    assert_eq!(dana.with(|vault| vault.missing_files(None).unwrap()), []);
    for file in files {
        assert_eq!(dana.with(|vault| vault.file_state(file).unwrap()), FileState::Here);
    }
    dana.with(|vault| {
        let folded = vault.case(case(1)).unwrap();
        for kept in &folded.attachments {
            let mut reader = vault.read_file(&kept.value).unwrap();
            let plain = reader.read(0, 1 << 20).unwrap();
            assert_eq!(plain.len() as u64, kept.value.size);
            assert!(plain.iter().all(|byte| *byte == 7));
        }
        assert_eq!(vault.mail().unwrap().alarms().unwrap(), []);
    });
    // What is not what its name says is found out at the end.
    let third = amina.attach(case(1), 900_000);
    amina.with(|vault| vault.seal_events(NOON, &dalil_vault::Quiet::undisturbed()).unwrap());
    post.round(&amina).await.unwrap();
    let due = dana.with(|vault| {
        let mut mail = vault.mail().unwrap();
        mail.due_file(None).unwrap()
    });
    assert_eq!(due, None, "nothing is known of it yet");
    post.round_with(&dana, few).await.unwrap();
    dana.with(|vault| {
        let mut mail = vault.mail().unwrap();
        let due = mail.due_file(None).unwrap().expect("the server has it");
        assert_eq!((due.hash, due.have), (third, 0));
        let wrong = vec![1; usize::try_from(due.size).unwrap()];
        assert_eq!(mail.file_part(&due, &wrong).unwrap(), FileStep::Wrong);
        assert_eq!(mail.due_file(None).unwrap(), None, "not asked for again by itself");
    });
    assert_eq!(dana.with(|vault| vault.file_state(third).unwrap()), FileState::Waits);
}

/// The words of what came are indexed before the next round, some cases at a time; what cannot be
/// indexed keeps nothing from coming and going.
#[tokio::test]
async fn words_are_indexed_beside_the_rounds() {
    let post = Post::open(2).await;
    let (amina, dana) = (post.computer(0).await, post.computer(1).await);
    post.make_desk(&dana).await;
    // More than two steps of them.
    amina.with(|vault| {
        let ops = || vec![opening(), note("the foreman keeps the papers")];
        (0..140).for_each(|n| drop(vault.append(case(n), ops(), NOON).unwrap()));
        vault.seal_events(NOON, &dalil_vault::Quiet::undisturbed()).unwrap();
    });
    post.round(&amina).await.unwrap();
    post.round(&dana).await.unwrap();
    post.round(&dana).await.unwrap();
    let somebody_waits = dalil_vault::Quiet::for_as_long_as(|| false);
    assert!(dana.with(|vault| vault.index_words(&somebody_waits).unwrap()), "few are left");
    let wish = CaseQuery { text: "foreman".to_owned(), ..CaseQuery::default() };
    assert_eq!(dana.with(|vault| vault.cases(&wish).unwrap()).len(), 140);
}

#[tokio::test]
async fn a_case_reaches_the_desk_and_its_decision_comes_back() {
    let post = Post::open(2).await;
    let (amina, dana) = (post.computer(0).await, post.computer(1).await);
    post.make_desk(&dana).await;

    amina.write(case(1), "the foreman keeps the papers");
    post.round(&amina).await.unwrap();
    let round = post.round(&dana).await.unwrap();
    assert!(round.came >= 4, "{round:?}");
    assert_eq!(dana.with(|vault| vault.kept_apart().unwrap()), []);
    assert_eq!(dana.events(case(1)), amina.events(case(1)), "word for word");
    let of = amina.with(|vault| vault.device());
    let known = dana.with(|vault| vault.desk_devices().unwrap());
    let hers = known.iter().find(|one| one.device == of).unwrap();
    assert_eq!(hers.standing, DeviceStanding::Asks, "work begins before anybody has approved it");

    let placing = Placing {
        organisation: "Labour inspection".to_owned(),
        region: "Souss".to_owned(),
        role: Role::Officer,
        not_after: LATER,
    };
    dana.with(|vault| {
        vault.certify(of, &placing, NOON).unwrap();
        vault.append(case(1), vec![decide()], NOON).unwrap();
    });
    post.round(&dana).await.unwrap();
    assert_eq!(dana.with(|vault| vault.outgoing().unwrap()), [], "everything is gone");
    let round = post.round(&amina).await.unwrap();
    assert!(round.came >= 3, "{round:?}");
    let case_there = amina.with(|vault| vault.case(case(1)).unwrap());
    let said = case_there.authority.expect("the authority has decided");
    assert_eq!(said.latest().value.outcome, "taken-up");
    assert!(amina.with(|vault| vault.mail().unwrap().standing().unwrap().certified));
    assert_eq!(dana.events(case(1)), amina.events(case(1)));
    let word = amina.with(|vault| vault.deliveries().unwrap()[&case(1)]);
    assert!(word >= Delivery::Received, "what the desk says does not wait here: {word:?}");
    let travel = amina.with(|vault| vault.travels().unwrap().cases[&case(1)]);
    assert_eq!((travel.parts, travel.files), (0, 0));

    // And on: what she answers then reaches the desk, once.
    amina.write(case(1), "he is moved on Friday");
    post.round(&amina).await.unwrap();
    post.round(&dana).await.unwrap();
    assert_eq!(dana.events(case(1)), amina.events(case(1)));
    // What the desk says of that goes as well; then there is nothing more to say.
    post.round(&dana).await.unwrap();
    post.round(&amina).await.unwrap();
    for computer in [&amina, &dana] {
        assert_eq!(computer.with(|vault| vault.mail().unwrap().alarms().unwrap()), []);
        let quiet = post.round(computer).await.unwrap();
        assert_eq!((quiet.sent, quiet.came), (0, 0), "{quiet:?}");
    }
}

/// The desk orders, over the server; the computer's next round obeys, and no later one does again.
#[tokio::test]
async fn what_the_desk_orders_is_done_in_the_next_round() {
    let post = Post::open(2).await;
    let (amina, dana) = (post.computer(0).await, post.computer(1).await);
    post.make_desk(&dana).await;
    amina.write(case(1), "the foreman keeps the papers");
    amina.write(case(2), "nobody was paid");
    post.round(&amina).await.unwrap();
    post.round(&dana).await.unwrap();

    let before = amina.events(case(1));
    let went = dana.with(|vault| vault.order_erasure(case(1), "court", NOON).unwrap());
    assert_eq!(went, 1);
    assert_eq!(amina.events(case(1)), before, "it takes effect when the computer next asks");
    post.round(&dana).await.unwrap();
    post.round(&amina).await.unwrap();
    assert_eq!(amina.with(|vault| vault.case_ids().unwrap()), [case(2)]);
    let told = amina.with(|vault| vault.erased_by_order().unwrap());
    assert_eq!((told[0].code.as_str(), told[0].reason.as_str()), ("7K-M4Q", "court"));
    assert_eq!(dana.events(case(1)), before, "at the desk it stays");

    let of = amina.with(|vault| vault.device());
    dana.with(|vault| vault.order_seal(of, NOON).unwrap());
    post.round(&dana).await.unwrap();
    // What she wrote meanwhile is sent in the round that brings the order.
    amina.write(case(2), "he is moved on Friday");
    post.round(&amina).await.unwrap();
    assert!(amina.seals());
    assert_eq!(amina.door(), Door::SealedByOrder);
    post.round(&dana).await.unwrap();
    assert_eq!(dana.events(case(2)), amina.events(case(2)));
    post.round(&amina).await.unwrap();
    assert!(!amina.seals());
    for computer in [&amina, &dana] {
        assert_eq!(computer.with(|vault| vault.mail().unwrap().alarms().unwrap()), []);
    }
}
