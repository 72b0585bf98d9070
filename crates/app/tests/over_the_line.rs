//! Two applications and a real server, over HTTPS: an officer in the field and a desk. A case is
//! sent, read and decided on, and the decision comes back; nothing is passed by hand but the card
//! and the desk's first certificate.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a story that cannot be told fails"
)]

#[path = "../../../tests/fixtures/authority.rs"]
mod authority;
mod world;

use std::sync::Arc;
use std::time::Duration;

use authority::{Authority, FILES};
use dalil_app::{App, Https};
use dalil_ipc::{
    BecomeDeskRequest, CardRequest, CaseRequest, CertifyRequest, DecideRequest, DeliveriesRequest,
    DeliveryStage, Desk as _, InboxRequest, JoinRequest, Nothing, OfferCasesRequest, Standing,
};
use world::{PASSPHRASE, World};

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
    let folder = authority.files(&office.papers());
    let (passphrase, label) = (FILES.to_owned(), "Desk 1".to_owned());
    dana.become_desk(BecomeDeskRequest { folder, passphrase, label }).unwrap();
    send(&mut dana);
    authority.certify_first_desk();

    // The officer joins, and offers a case.
    join(&mut amina, authority.card(0), "Amina B.");
    let case = field.start_case(&mut amina);
    field.answer(&mut amina, &case, "papers-held", "yes").unwrap();
    let before = amina.history(of(&case)).unwrap();
    assert_eq!(usize::try_from(before.waiting).unwrap(), before.entries.len());
    let offered = OfferCasesRequest { case_ids: vec![case.clone()], basis: "consent".into() };
    amina.offer_cases(offered).unwrap();
    send(&mut amina);
    assert_eq!(stage(&mut amina, &case), DeliveryStage::Received);
    let sent = amina.history(of(&case)).unwrap();
    assert_eq!(sent.waiting, 0, "the server signed for all of it");

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
