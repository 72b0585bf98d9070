//! The desk of an authority: what officers send appears word for word, and what does not fit stays
//! apart under its name.

use dalil_case::{CaseId, Compartment, Moment, Op, Response};
use dalil_protocol::{ItemKind, Role};

use super::cast::{NOON, answer, note, opening};
use super::computers::{Computer, LATER, OURS, Parcel, ops};
use crate::{
    CaseQuery, DeviceStanding, Error, HistoryWalk, Intake, MOST_A_DAY, Placing, Quiet, Recipient,
    ShareWish, Vault,
};

pub(super) const CASE: CaseId = CaseId([0x2a; 16]);
const OTHER: CaseId = CaseId([0x2b; 16]);

fn placing() -> Placing {
    Placing {
        organisation: "Labour inspection".to_owned(),
        region: "Souss".to_owned(),
        role: Role::Officer,
        not_after: LATER,
    }
}

/// Amina with one case, known to Dana's desk; nothing is sent yet.
fn known() -> (Computer, Computer) {
    let (mut amina, mut dana) = (Computer::new("Amina"), Computer::desk());
    let request = amina.request("Amina B.");
    assert_eq!(dana.take(amina.device(), &[request]), [Intake::New]);
    let ops = [ops().verifying_key()];
    amina.vault.trust_authority(OURS, &ops, NOON).unwrap();
    amina.vault.append(CASE, vec![opening("7K-M4Q", "Chtouka")], NOON).unwrap();
    amina.vault.append(CASE, vec![answer("debt", Response::Yes)], NOON).unwrap();
    amina.vault.append(CASE, vec![note(None, "the foreman keeps the papers")], NOON).unwrap();
    (amina, dana)
}

/// The case is at the desk, and Amina knows the desk.
pub(super) fn received() -> (Computer, Computer) {
    let (mut amina, mut dana) = known();
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    dana.vault.certify(amina.device(), &placing(), NOON).unwrap();
    let post = dana.post_for(amina.device(), &[]);
    let taken = amina.take(dana.device(), &post);
    // The certificate is for whoever carries it; the introduction is for the vault.
    assert!(taken.contains(&Intake::New), "{taken:?}");
    (amina, dana)
}

fn whole(computer: &mut Computer) {
    let mut walk = HistoryWalk::new();
    assert!(computer.vault.walk_on(&mut walk, u32::MAX).unwrap());
    assert_eq!(walk.broken, None);
    for case in computer.vault.case_ids().unwrap() {
        assert!(computer.vault.verify_case(case).unwrap());
        assert!(computer.vault.is_projected(case).unwrap());
    }
}

fn decide() -> Op {
    Op::AuthorityDecide {
        outcome: "taken-up".to_owned(),
        reasons: "papers, threat and pay agree".to_owned(),
        next: Some("interviewer south-2".to_owned()),
        role: "desk".to_owned(),
        name: None,
    }
}

#[test]
fn an_officers_case_is_at_the_desk_word_for_word() {
    let (mut amina, mut dana) = known();
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    assert_eq!(dana.vault.kept_apart().unwrap(), []);
    assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
    whole(&mut dana);
    let rows = dana.vault.cases(&CaseQuery { text: "foreman".into(), ..CaseQuery::default() });
    assert_eq!(rows.unwrap().len(), 1, "found by a word");
    let lies = dana.vault.desk_cases().unwrap();
    assert_eq!((lies.len(), lies[0].device, lies[0].read_at), (1, amina.device(), None));
    let devices = dana.vault.desk_devices().unwrap();
    assert_eq!(devices[0].standing, DeviceStanding::Asks, "work starts before approval");
    assert_eq!(devices[0].officers[0].name, "Amina B.");
    assert_eq!(devices[0].ledger.waiting, 0);
    assert!(!devices[0].edition.is_empty());
    // Once more changes nothing.
    assert!(dana.take(amina.device(), &sent).iter().all(|taken| *taken == Intake::Known));
    assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
}

/// Objects come in any order; what waits is said by name and is taken once the rest is there.
#[test]
fn the_order_in_which_things_come_does_not_matter() {
    let (mut amina, _) = known();
    amina.vault.append(OTHER, vec![opening("2B-9XH", "Nador"), note(None, "x")], NOON).unwrap();
    let mut parcels = amina.send();
    parcels.insert(0, amina.request("Amina B."));
    for turn in 0..parcels.len() {
        let mut dana = Computer::desk();
        let mut order = parcels.clone();
        order.rotate_left(turn);
        if turn % 2 == 1 {
            order.reverse();
        }
        dana.take(amina.device(), &order);
        assert_eq!(dana.vault.kept_apart().unwrap(), [], "{turn}");
        assert_eq!(dana.bytes(CASE), amina.bytes(CASE), "{turn}");
        assert_eq!(dana.bytes(OTHER), amina.bytes(OTHER), "{turn}");
        whole(&mut dana);
    }
}

#[test]
fn what_nobody_answers_for_stays_apart_by_name() {
    let (mut amina, mut dana) = known();
    let sent = amina.send();
    let segment = sent.iter().find(|one| one.kind == ItemKind::Segment).unwrap().clone();
    let apart = |dana: &mut Computer, from, parcel: &Parcel| {
        dana.take(from, std::slice::from_ref(parcel)).remove(0)
    };
    // A computer that is not known.
    let stranger = dalil_case::DeviceId([9; 16]);
    assert_eq!(apart(&mut dana, stranger, &segment), Intake::Waits("device-unknown"));
    // Known, and no ledger names it.
    let mut idir = Computer::new("Idir");
    let request = idir.request("Idir");
    assert_eq!(dana.take(idir.device(), &[request]), [Intake::New]);
    assert_eq!(apart(&mut dana, idir.device(), &segment), Intake::Waits("not-in-ledger"));
    // Named by the ledger of another computer: who wrote it does not work there.
    dana.take(amina.device(), &sent[..1]);
    let hash = dalil_case::Digest(dalil_seal::sha256(&[&segment.bytes]));
    let outbox = idir.vault.outbox.as_mut().unwrap();
    let kind = crate::ledger::Kind::Segment;
    outbox.batch(NOON, |batch| batch.append(kind, hash, segment.bytes.len())).unwrap();
    let ledger = idir.ledger();
    dana.take(amina.device(), &[sent.last().unwrap().clone()]);
    dana.take(idir.device(), &[ledger]);
    let faults = dana.vault.kept_apart().unwrap();
    let his = faults.iter().find(|one| one.device == idir.device()).unwrap();
    assert_eq!((his.fault.as_str(), his.refused), ("other-device", true), "{faults:?}");
    assert_eq!(dana.vault.desk_cases().unwrap(), []);
    // From whoever wrote it, it is good all the same.
    dana.take(amina.device(), &sent);
    assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
}

#[test]
fn a_changed_bit_a_forged_ledger_and_a_revoked_computer_are_refused() {
    let (mut amina, mut dana) = known();
    let sent = amina.send();
    let ledger = sent.last().unwrap();
    for at in [ledger.bytes.len() / 2, ledger.bytes.len() - 70] {
        let mut changed = ledger.clone();
        changed.bytes[at] ^= 1;
        let taken = dana.take(amina.device(), &[changed]).remove(0);
        assert!(matches!(taken, Intake::Refused(_)), "{at}: {taken:?}");
    }
    dana.take(amina.device(), &[ledger.clone(), sent[0].clone()]);
    let segment = sent.iter().find(|one| one.kind == ItemKind::Segment).unwrap();
    let mut changed = segment.clone();
    *changed.bytes.last_mut().unwrap() ^= 1;
    assert_eq!(dana.take(amina.device(), &[changed]), [Intake::Waits("not-in-ledger")]);
    dana.vault.revoke_device(amina.device(), NOON).unwrap();
    let taken = dana.take(amina.device(), std::slice::from_ref(segment)).remove(0);
    assert_eq!(taken, Intake::Waits("device-revoked"));
    assert_eq!(dana.vault.desk_cases().unwrap(), []);
}

/// A colleague who came by the key of a case, enrolled and all, writes into nothing.
#[test]
fn whoever_only_came_by_a_key_writes_into_no_case_of_the_desk() {
    let (amina, mut dana) = received();
    let mut idir = Computer::new("Idir");
    let request = idir.request("Idir");
    dana.take(idir.device(), &[request]);
    for key in amina.vault.case_keys().unwrap().values() {
        key.keep(&idir.vault.conn).unwrap();
    }
    let ops = vec![opening("7K-M4Q", "Chtouka"), answer("debt", Response::No)];
    idir.vault.append(CASE, ops, NOON).unwrap();
    let sent = idir.send();
    let before = dana.bytes(CASE);
    dana.take(idir.device(), &sent);
    assert_eq!(dana.bytes(CASE), before);
    assert_eq!(dana.vault.kept_apart().unwrap()[0].fault, "not-given");
}

/// A segment of one case under the key of another.
#[test]
fn another_cases_key_is_refused() {
    let (mut amina, mut dana) = received();
    amina.vault.append(OTHER, vec![opening("2B-9XH", "Nador")], NOON).unwrap();
    // Her own program would not: the key of the first case is written under the second.
    amina
        .vault
        .conn
        .execute_batch(
            "CREATE TEMP TABLE k AS SELECT cek_id, key FROM cek WHERE hex(case_id) LIKE '2A%'
               AND comp = 0;
             DELETE FROM cek WHERE hex(case_id) LIKE '2A%' AND comp = 0;
             UPDATE cek SET cek_id = (SELECT cek_id FROM k), key = (SELECT key FROM k)
               WHERE hex(case_id) LIKE '2B%';",
        )
        .unwrap();
    let sent = amina.send();
    let taken = dana.take(amina.device(), &sent);
    let apart = dana.vault.kept_apart().unwrap();
    assert_eq!(apart[0].fault, "segment-other-case", "{taken:?}");
    assert!(apart[0].refused);
    assert_eq!(dana.vault.case_ids().unwrap(), [CASE]);
}

#[test]
fn a_gap_and_a_fork_of_a_ledger_are_seen() {
    let (mut amina, mut dana) = known();
    let first = amina.send();
    amina.vault.append(CASE, vec![note(None, "second")], NOON).unwrap();
    let second = amina.send();
    // The first ledger is held back.
    dana.take(amina.device(), &second);
    let state = dana.vault.desk_devices().unwrap()[0].ledger;
    assert!(state.whole_to == 0 && state.newest > 0 && !state.fork, "{state:?}");
    dana.take(amina.device(), &first);
    let state = dana.vault.desk_devices().unwrap()[0].ledger;
    assert!(state.whole_to == state.newest && !state.fork, "{state:?}");
    assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
    // An older image of the disk goes on from before.
    let outbox = amina.vault.outbox.as_ref().unwrap();
    let last = outbox.head().unwrap().seq;
    outbox
        .conn
        .execute_batch("DROP TRIGGER ledger_is_never_deleted; DELETE FROM ledger WHERE seq > 2")
        .unwrap();
    amina.vault.append(CASE, vec![note(None, "third")], NOON).unwrap();
    amina.vault.seal_events(NOON, &crate::Quiet::undisturbed()).unwrap();
    assert!(amina.vault.outbox.as_ref().unwrap().head().unwrap().seq < last);
    amina.forget_told();
    let forked = amina.ledger();
    dana.take(amina.device(), &[forked]);
    assert!(dana.vault.desk_devices().unwrap()[0].ledger.fork);
}

#[test]
fn the_decision_goes_back_and_is_the_authoritys() {
    let (mut amina, mut dana) = received();
    let ask = Op::AuthorityAsk { question: Some("debt".into()), text: "to whom?".to_owned() };
    dana.vault.append(CASE, vec![ask, decide()], NOON).unwrap();
    let post = dana.post_for(amina.device(), &[]);
    let taken = amina.take(dana.device(), &post);
    assert!(taken.iter().all(|one| *one == Intake::New), "{taken:?}");
    assert_eq!(amina.bytes(CASE), dana.bytes(CASE));
    whole(&mut amina);
    let case = amina.vault.case(CASE).unwrap();
    let decision = case.authority.as_ref().unwrap().latest();
    assert_eq!(decision.value.outcome, "taken-up");
    assert!(amina.vault.speaks_for_authority(decision.author, NOON).unwrap());
    assert!(case.decision.is_none(), "beside the officer's conclusion, never in its place");
    let said = &amina.vault.said().unwrap()[&CASE];
    assert_eq!((said.outcome.as_deref(), said.asked), (Some("taken-up"), 1));
    // She answers; the desk has it.
    let answer = Op::AuthorityAnswer { ask: case.asks[0].event, text: "the broker".to_owned() };
    amina.vault.append(CASE, vec![answer], NOON).unwrap();
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    assert_eq!(dana.vault.said().unwrap()[&CASE].asked, 0);
    let case = dana.vault.case(CASE).unwrap();
    assert_eq!(case.asks[0].value.replies[0].value, "the broker");
    assert_eq!(dana.vault.kept_apart().unwrap(), []);
}

/// An officer who writes a decision in the authority's words has decided nothing.
#[test]
fn a_decision_of_somebody_else_is_not_the_authoritys() {
    let (mut amina, mut dana) = received();
    amina.vault.append(CASE, vec![decide()], NOON).unwrap();
    assert!(amina.vault.said().unwrap().is_empty());
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    assert!(dana.vault.said().unwrap().is_empty());
}

/// Without the authority's word for it, what a desk wrote waits; a word of somebody else is none.
#[test]
fn a_desk_that_nobody_made_known_is_not_heard() {
    let (mut amina, mut dana) = known();
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    dana.vault.append(CASE, vec![decide()], NOON).unwrap();
    let post = dana.post_for(amina.device(), &[]);
    let taken = amina.take(dana.device(), &post);
    assert!(taken.iter().all(|one| *one == Intake::Waits("author-unknown")), "{taken:?}");
    assert!(amina.vault.case(CASE).unwrap().authority.is_none());
    // Another authority's word.
    let forger = dalil_seal::SigningKey::from_seed(dalil_seal::Secret::copy_of(&[99; 32])).unwrap();
    let said = dalil_protocol::Introduction {
        authority: OURS,
        officer: dana.vault.officer(),
        signing: dana.vault.signing_key().into(),
        label: "desk 1".to_owned(),
        speaks: true,
        not_after: LATER,
    };
    let bytes = said.clone().sign(&forger).unwrap().to_bytes();
    let forged = Parcel { kind: ItemKind::Introduction, bytes };
    let waits = Intake::Waits("introduction-not-the-authoritys");
    assert_eq!(amina.take(dana.device(), &[forged]), [waits], "a manifest may name the key");
    assert!(amina.vault.case(CASE).unwrap().authority.is_none());
    // The authority's own: what waited is taken.
    let bytes = said.sign(&ops()).unwrap().to_bytes();
    let word = Parcel { kind: ItemKind::Introduction, bytes };
    assert_eq!(amina.take(dana.device(), &[word]), [Intake::New]);
    assert_eq!(
        amina.vault.case(CASE).unwrap().authority.unwrap().latest().value.outcome,
        "taken-up"
    );
}

fn wish(to: &Computer, compartment: Compartment, expires: Option<Moment>) -> ShareWish {
    ShareWish {
        case: CASE,
        to: Recipient { officer: to.vault.officer(), device: to.device() },
        compartment,
        purpose: "proceedings".to_owned(),
        legal_basis: "consent".to_owned(),
        expires,
    }
}

/// A recipient reads the compartment that was given, and no other; after the end nothing new.
#[test]
fn a_case_is_sealed_anew_to_a_recipient_by_compartment_and_expiry() {
    let (mut amina, mut dana) = received();
    let mut shelter = Computer::new("Samira");
    let request = shelter.request("Samira");
    dana.take(shelter.device(), &[request]);
    let ops = [ops().verifying_key()];
    shelter.vault.trust_authority(OURS, &ops, NOON).unwrap();
    let until = Moment(NOON.0 + 1000);
    dana.vault.reseal(&wish(&shelter, Compartment::Indicators, Some(until)), NOON).unwrap();
    let post = dana.post_for(shelter.device(), &[&amina]);
    shelter.take(dana.device(), &post);
    assert_eq!(shelter.vault.kept_apart().unwrap(), []);
    let case = shelter.vault.case(CASE).unwrap();
    assert_eq!(case.answers()[&"debt".into()].response, Response::Yes);
    assert_eq!(case.notes, [], "what names the person is in the other compartment");
    assert!(shelter.vault.case_keys().unwrap().values().all(|key| key.comp == 0));
    let loose = "SELECT count(*) FROM loose_key";
    let loose: i64 = shelter.vault.conn.query_row(loose, [], |row| row.get(0)).unwrap();
    assert_eq!(loose, 0, "no key came that opens nothing of it");
    whole(&mut shelter);
    // The grant stands in the case, at Amina's too.
    let post = dana.post_for(amina.device(), &[]);
    amina.take(dana.device(), &post);
    let sharing = amina.vault.sharing(CASE).unwrap().unwrap();
    assert!(sharing.granted.contains(&shelter.vault.officer()));
    // What comes before the end is for the shelter too: only of the part that it was given.
    amina.vault.append(CASE, vec![answer("hours", Response::Yes)], NOON).unwrap();
    amina.vault.append(CASE, vec![note(None, "her brother called")], NOON).unwrap();
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    let post = dana.post_for(shelter.device(), &[&amina]);
    assert_eq!(post.iter().filter(|one| one.kind == ItemKind::Segment).count(), 1, "{post:?}");
    shelter.take(dana.device(), &post);
    let case = shelter.vault.case(CASE).unwrap();
    assert_eq!(case.answers()[&"hours".into()].response, Response::Yes);
    assert_eq!(case.notes, []);
    // Past the end: what is written from then on is not for the shelter.
    let after = Moment(until.0 + 1);
    dana.vault.end_expired(after).unwrap();
    dana.vault.append(CASE, vec![answer("debt", Response::Declined)], after).unwrap();
    amina.vault.append(CASE, vec![answer("papers", Response::Yes)], after).unwrap();
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    dana.vault.lay_out_news(after).unwrap();
    let late = dana.vault.outgoing().unwrap();
    assert!(late.iter().all(|one| one.to != shelter.device()), "{late:?}");
    assert!(late.iter().any(|one| one.to == amina.device() && one.kind == ItemKind::KeyBatch));
    let nobody = ShareWish {
        to: Recipient { officer: shelter.vault.officer(), device: amina.device() },
        ..wish(&shelter, Compartment::Identity, None)
    };
    let nobody = dana.vault.reseal(&nobody, after);
    assert!(matches!(nobody, Err(Error::DeviceUnknown)), "sealed to no key that nobody enrolled");
}

/// The case is handed over to Idir, on a computer of his own, and is there.
pub(super) fn handed_over() -> (Computer, Computer, Computer) {
    let (amina, mut dana) = received();
    let mut idir = Computer::new("Idir");
    let request = idir.request("Idir");
    dana.take(idir.device(), &[request]);
    idir.vault.trust_authority(OURS, &[ops().verifying_key()], NOON).unwrap();
    let to = Recipient { officer: idir.vault.officer(), device: idir.device() };
    dana.vault.hand_over(CASE, to, "region", NOON).unwrap();
    let post = dana.post_for(idir.device(), &[&amina]);
    idir.take(dana.device(), &post);
    (amina, dana, idir)
}

#[test]
fn a_case_is_handed_over_to_another_officer_who_goes_on() {
    let (mut amina, mut dana, mut idir) = handed_over();
    assert_eq!(idir.vault.kept_apart().unwrap(), []);
    assert_eq!(idir.bytes(CASE), dana.bytes(CASE));
    assert_eq!(idir.vault.said().unwrap()[&CASE].assigned, Some(idir.vault.officer()));
    // What he writes reaches the desk.
    idir.vault.append(CASE, vec![note(None, "she is safe")], NOON).unwrap();
    let sent = idir.send();
    dana.take(idir.device(), &sent);
    assert_eq!(dana.vault.kept_apart().unwrap(), []);
    assert_eq!(dana.bytes(CASE), idir.bytes(CASE));
    assert!(dana.post_for(idir.device(), &[&amina]).is_empty(), "his own words do not come back");
    // What Amina had not sent yet goes on to him by itself: under a key that is new to him, too.
    amina.vault.renew_keys(CASE).unwrap();
    amina.vault.append(CASE, vec![answer("papers", Response::Yes)], NOON).unwrap();
    amina.vault.append(CASE, vec![note(None, "he came back")], NOON).unwrap();
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    let post = dana.post_for(idir.device(), &[&amina]);
    let kinds = |kind| post.iter().filter(|one| one.kind == kind).count();
    assert!(kinds(ItemKind::Segment) >= 2 && kinds(ItemKind::KeyBatch) == 1, "{post:?}");
    assert_eq!(kinds(ItemKind::Introduction), 0, "he knows her");
    idir.take(dana.device(), &post);
    assert_eq!(idir.vault.kept_apart().unwrap(), []);
    assert_eq!(idir.bytes(CASE), dana.bytes(CASE));
    assert!(dana.post_for(idir.device(), &[&amina]).is_empty(), "nothing goes twice");
    // And Amina knows who goes on, and has what he wrote.
    let post = dana.post_for(amina.device(), &[&idir]);
    assert!(post.iter().all(|one| one.kind != ItemKind::KeyBatch), "she has the keys: {post:?}");
    amina.take(dana.device(), &post);
    assert_eq!(amina.vault.said().unwrap()[&CASE].assigned, Some(idir.vault.officer()));
    assert_eq!(amina.bytes(CASE), idir.bytes(CASE));
    assert!(dana.post_for(amina.device(), &[&idir]).is_empty(), "nothing goes twice");
}

/// N17: the twenty-first case of a day needs another reader of the desk.
#[test]
fn one_signature_is_not_enough_for_much_at_once() {
    let (_, mut dana) = received();
    let out = |dana: &mut Computer, n: u8, at| dana.vault.let_out(CaseId([n; 16]), at);
    for n in 0..20 {
        out(&mut dana, n, NOON).unwrap();
        // The same case again counts once.
        out(&mut dana, n, NOON).unwrap();
    }
    assert_eq!(MOST_A_DAY, 20);
    let needed = out(&mut dana, 20, NOON);
    assert!(matches!(needed, Err(Error::SecondReaderNeeded { out: 20 })));
    let reader = dana.vault.officer();
    // The reader's own signature, and that of somebody who is no reader of this desk.
    let own = dana.vault.second_reader(reader, 30, NOON).unwrap();
    let stranger = Computer::new("Idir").vault.second_reader(reader, 30, NOON).unwrap();
    for signed in [&own, &stranger] {
        let refused = dana.vault.admit_second_reader(signed, NOON);
        assert!(matches!(refused, Err(Error::SecondReaderUnfit)));
    }
    assert!(out(&mut dana, 20, NOON).is_err());
    // A second reader, for this reader and this day.
    let samir = Computer::desk();
    let (second, key) = (samir.vault.officer(), samir.vault.signing_key());
    let known = "INSERT INTO author (officer_id, public_key, since_at) VALUES (?1, ?2, 0)";
    dana.vault.conn.execute(known, (second.0, key.0)).unwrap();
    let speaks = "INSERT INTO voice (officer_id, label, until_at) VALUES (?1, 'desk 2', ?2)";
    dana.vault.conn.execute(speaks, (second.0, LATER.0)).unwrap();
    let tomorrow = Moment(NOON.0 + 24 * 3600 * 1000);
    let mut signed = samir.vault.second_reader(reader, 22, NOON).unwrap();
    assert!(dana.vault.admit_second_reader(&signed, tomorrow).is_err(), "another day");
    signed.most = 1000;
    assert!(dana.vault.admit_second_reader(&signed, NOON).is_err(), "more than was signed for");
    signed.most = 22;
    dana.vault.admit_second_reader(&signed, NOON).unwrap();
    out(&mut dana, 20, NOON).unwrap();
    out(&mut dana, 21, NOON).unwrap();
    assert!(out(&mut dana, 22, NOON).is_err());
    out(&mut dana, 22, tomorrow).unwrap();
}

/// A record that a desk makes is proved as one that the officer makes.
#[test]
fn a_record_of_the_desk_is_proved_with_the_officers_key() {
    let (amina, dana) = received();
    let wish = crate::ExportWish {
        case: CASE,
        with_identity: true,
        guide: dalil_case::export::GuideMark {
            id: "morocco".to_owned(),
            edition: "1".to_owned(),
            hash: dalil_case::Digest([7; 32]),
        },
        made_at: NOON,
    };
    let file = dana.vault.export(&wish).unwrap().bytes;
    let shown = dalil_case::export::verify(&file, &Default::default(), &super::export::Ed25519);
    assert_eq!(shown.problem, None);
    assert_eq!(shown.lines.len(), amina.bytes(CASE).len());
}

/// Taking in waits for no index: whoever searches does, and a quiet moment does it before them.
#[test]
fn what_came_is_found_by_whoever_searches_and_indexed_in_a_quiet_moment() {
    let arrived = || {
        let (mut amina, mut dana) = known();
        let sent = amina.send();
        dana.take(amina.device(), &sent);
        dana
    };
    let mut dana = arrived();
    let found = |vault: &mut Vault| {
        let query = CaseQuery { text: "foreman".to_owned(), ..CaseQuery::default() };
        vault.cases(&query).unwrap().iter().map(|row| row.id).collect::<Vec<_>>()
    };
    let waits = |vault: &Vault| {
        let mut rows = vault.conn.prepare("SELECT id FROM words_later").unwrap();
        rows.exists([]).unwrap()
    };
    assert!(waits(&dana.vault));
    assert_eq!(found(&mut dana.vault), [CASE]);
    assert!(!waits(&dana.vault));
    let mut rachid = arrived();
    rachid.vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
    assert!(waits(&rachid.vault), "sealing waits for no index");
    assert!(rachid.vault.index_words(&Quiet::undisturbed()).unwrap());
    assert!(!waits(&rachid.vault));
    assert_eq!(found(&mut rachid.vault), [CASE]);
    dana.vault.append(CASE, vec![note(None, "the foreman is gone")], NOON).unwrap();
    assert_eq!(found(&mut dana.vault), [CASE]);
}
