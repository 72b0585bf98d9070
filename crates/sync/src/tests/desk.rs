//! From an officer's computer to a desk and back, over TLS and a real server: nobody passes bytes by
//! hand.

use dalil_case::{Moment, Op};
use dalil_protocol::Role;
use dalil_seal::Secret;
use dalil_vault::{DeskKeys, DeviceStanding, Placing};

use super::cast::{NOON, case, certificate, manifest, sign_key};
use super::story::Post;

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

#[tokio::test]
async fn a_case_reaches_the_desk_and_its_decision_comes_back() {
    let post = Post::open(2).await;
    let (amina, dana) = (post.computer(0).await, post.computer(1).await);
    let keys = DeskKeys {
        authority: manifest().authority,
        label: "desk 1".to_owned(),
        ops: Some(sign_key(4)),
        openers: vec![Secret::copy_of(&[5; 32])],
    };
    dana.with(|vault| vault.become_desk(&keys, NOON).unwrap());
    // The request of the first desk goes like everybody's; its certificate is brought by hand.
    post.round(&dana).await.unwrap_err();
    let (device, office) = (dana.with(|vault| vault.device()), post.running().office.clone());
    let dsk = office.store.device(device).await.unwrap().unwrap().key;
    office.take(certificate(device, dsk, Role::Desk, 4).to_bytes()).await.unwrap();

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
