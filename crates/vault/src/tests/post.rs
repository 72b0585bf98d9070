//! What leaves a desk costs what has changed; every computer is told what it must have; files of
//! officers come to the desk sealed.

use dalil_case::{CaseId, Compartment, Digest, Moment, OfficerId, Op};
use dalil_protocol::{Certificate, ItemKind, Order, Role, Signed};

use super::cast::{NOON, note, opening};
use super::computers::{Computer, LATER, OURS, Parcel, ops};
use crate::{
    AuditKind, AuditRecord, DeviceStanding, FileState, Intake, Placing, Prepared, Recipient,
    ShareWish,
};

fn placing(role: Role) -> Placing {
    let (organisation, region) = ("Labour inspection".to_owned(), "Souss".to_owned());
    Placing { organisation, region, role, not_after: LATER }
}

fn case(n: u8) -> CaseId {
    CaseId([n; 16])
}

/// A desk at which so many cases of Amina's lie, with nothing left to say.
fn settled(cases: u8) -> (Computer, Computer) {
    let (mut amina, mut dana) = (Computer::new("Amina"), Computer::desk());
    let request = amina.request("Amina B.");
    dana.take(amina.device(), &[request]);
    for computer in [&mut amina, &mut dana] {
        computer.vault.trust_authority(OURS, &[ops().verifying_key()], NOON).unwrap();
    }
    for n in 1..=cases {
        amina.vault.append(case(n), vec![opening("7K-M4Q", "Chtouka")], NOON).unwrap();
        amina.vault.append(case(n), vec![note(None, "papers")], NOON).unwrap();
    }
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    dana.vault.certify(amina.device(), &placing(Role::Officer), NOON).unwrap();
    let first = dana.vault.prepare_post(NOON).unwrap();
    assert_eq!((first.cases, first.devices), (usize::from(cases), 1));
    (amina, dana)
}

fn decide() -> Op {
    Op::AuthorityDecide {
        outcome: "taken-up".to_owned(),
        reasons: "papers".to_owned(),
        next: None,
        role: "desk".to_owned(),
        name: None,
    }
}

/// Fifteen cases lie there: a round in which nothing happened looks at none of them, and one in which
/// something happened looks at that case.
#[test]
fn a_round_costs_what_has_changed() {
    let (mut amina, mut dana) = settled(15);
    assert_eq!(dana.vault.prepare_post(NOON).unwrap(), Prepared::default());
    // Read, without a word.
    dana.vault.note_read(case(3), NOON).unwrap();
    let read = dana.vault.prepare_post(NOON).unwrap();
    assert_eq!((read.cases, read.devices), (0, 1));
    // Decided, under a key that the officer has: no reader needs another one.
    dana.vault.append(case(7), vec![decide()], NOON).unwrap();
    dana.vault.note_answered(case(7), NOON).unwrap();
    let decided = dana.vault.prepare_post(NOON).unwrap();
    assert_eq!((decided.cases, decided.devices), (0, 1));
    assert_eq!(decided.laid, 1, "a segment; before it lie cases that nobody answered");
    // Its keys are made anew: one case is looked at.
    dana.vault.renew_keys(case(7)).unwrap();
    let renewed = dana.vault.prepare_post(NOON).unwrap();
    assert_eq!((renewed.cases, renewed.laid), (1, 1));
    assert_eq!(dana.vault.prepare_post(NOON).unwrap(), Prepared::default());
    // Another reader, whoever granted it: one case is looked at.
    let grant = Op::ShareGrant {
        recipient: OfficerId([9; 16]).to_string(),
        compartment: Compartment::Identity.number(),
        purpose: "shelter".to_owned(),
        legal_basis: "consent".to_owned(),
        expires: None,
    };
    dana.vault.append(case(4), vec![grant], NOON).unwrap();
    assert_eq!(dana.vault.prepare_post(NOON).unwrap().cases, 1);
    // Something comes: the ledger of that computer is looked at, and no case without a new key.
    amina.vault.append(case(9), vec![note(None, "more")], NOON).unwrap();
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    let came = dana.vault.prepare_post(NOON).unwrap();
    assert_eq!((came.cases, came.devices), (0, 1));
    // What an officer did is an entry of the ledger alone, and is acknowledged as well.
    let (kind, about) = (AuditKind::Unlocked, Vec::new());
    amina.vault.audit(&AuditRecord { kind, at: NOON, about, amount: 0 }).unwrap();
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    let did = dana.vault.prepare_post(NOON).unwrap();
    assert_eq!((did.cases, did.devices), (0, 1));
    assert_eq!(dana.vault.prepare_post(NOON).unwrap(), Prepared::default());
}

#[test]
fn a_grant_that_ends_is_found_by_its_end() {
    let (_amina, mut dana) = settled(12);
    let samira = Computer::new("Samira");
    dana.take(samira.device(), &[samira.request("Samira")]);
    dana.vault.certify(samira.device(), &placing(Role::Officer), NOON).unwrap();
    dana.vault.prepare_post(NOON).unwrap();
    let to = Recipient { officer: samira.vault.officer(), device: samira.device() };
    let until = Moment(NOON.0 + 1000);
    let wish = ShareWish {
        case: case(5),
        to,
        compartment: Compartment::Identity,
        purpose: "shelter".to_owned(),
        legal_basis: "consent".to_owned(),
        expires: Some(until),
    };
    dana.vault.reseal(&wish, NOON).unwrap();
    assert_eq!(dana.vault.prepare_post(NOON).unwrap().cases, 0, "all was laid out at once");
    assert_eq!(dana.vault.prepare_post(until).unwrap().cases, 0, "it counts up to its end");
    let after = Moment(until.0 + 1);
    assert!(dana.vault.prepare_post(after).unwrap().cases >= 1);
    let sharing = dana.vault.sharing(case(5)).unwrap().unwrap();
    assert!(sharing.ended.contains(&to.officer));
    assert_eq!(dana.vault.prepare_post(after).unwrap().cases, 0);
}

/// Whoever was certified before hears of a desk that comes later; whoever is certified after it too.
#[test]
fn computers_certified_earlier_are_told_of_a_new_desk() {
    let (amina, mut dana) = settled(1);
    let (second, samira) = (Computer::new("Nora"), Computer::new("Samira"));
    let _ = dana.post_for(amina.device(), &[]);
    for computer in [&second, &samira] {
        dana.take(computer.device(), &[computer.request("N")]);
    }
    dana.vault.certify(second.device(), &placing(Role::Desk), NOON).unwrap();
    dana.vault.certify(samira.device(), &placing(Role::Officer), NOON).unwrap();
    for computer in [&amina, &samira] {
        let post = dana.post_for(computer.device(), &[]);
        let of_second = |one: &&Parcel| {
            one.kind == ItemKind::Certificate
                && Signed::<Certificate>::read(&one.bytes).unwrap().claimed().device
                    == second.device()
        };
        assert_eq!(post.iter().filter(of_second).count(), 1, "certified");
        let ops = [ops().verifying_key()];
        let speaks = post.iter().filter(|one| one.kind == ItemKind::Introduction).any(|one| {
            let read = Signed::<dalil_protocol::Introduction>::read(&one.bytes).unwrap();
            let said = read.verify(OURS, &ops, NOON).unwrap();
            said.officer == second.vault.officer() && said.speaks
        });
        assert!(speaks, "and believed");
        assert_eq!(dana.post_for(computer.device(), &[]).len(), 0, "once");
    }
    assert!(dana.vault.speaks_for_authority(second.vault.officer(), NOON).unwrap());
    // An officer's certificate is the affair of the desks.
    let post = dana.post_for(second.device(), &[]);
    let devices: Vec<_> = post
        .iter()
        .filter(|one| one.kind == ItemKind::Certificate)
        .map(|one| Signed::<Certificate>::read(&one.bytes).unwrap().claimed().device)
        .collect();
    assert!(devices.contains(&samira.device()) && devices.contains(&second.device()));
}

/// Two desks: what the one certified and revoked, the other knows.
#[test]
fn an_order_of_one_desk_counts_at_the_other() {
    let (amina, mut dana) = settled(1);
    let mut other = Computer::desk();
    other.vault.trust_authority(OURS, &[ops().verifying_key()], NOON).unwrap();
    dana.take(other.device(), &[other.request("Nora")]);
    other.take(amina.device(), &[amina.request("Amina B.")]);
    dana.vault.certify(other.device(), &placing(Role::Desk), NOON).unwrap();
    let of_amina = |desk: &Computer| {
        let all = desk.vault.desk_devices().unwrap();
        all.into_iter().find(|one| one.device == amina.device()).unwrap()
    };
    assert_eq!(of_amina(&other).standing, DeviceStanding::Asks);
    let post = dana.post_for(other.device(), &[]);
    other.take(dana.device(), &post);
    assert_eq!(of_amina(&other).standing, DeviceStanding::Certified);
    assert_eq!(of_amina(&other).region, "Souss");

    dana.vault.append(case(1), vec![decide()], NOON).unwrap();
    dana.vault.lay_out_news(NOON).unwrap();
    dana.vault.revoke_device(amina.device(), NOON).unwrap();
    let out = dana.vault.outgoing().unwrap();
    let hers: Vec<_> = out.iter().filter(|one| one.to == amina.device()).collect();
    assert_eq!(hers.len(), 1, "of what waited for her nothing leaves: {hers:?}");
    assert_eq!(hers[0].kind, ItemKind::Order);
    let order = Signed::<Order>::read(hers[0].bytes.as_ref().unwrap()).unwrap();
    let changed = {
        let mut bytes = order.to_bytes();
        let at = bytes.len() - 1;
        bytes[at] ^= 1;
        Parcel { kind: ItemKind::Order, bytes }
    };
    let refused = other.take(dana.device(), &[changed]);
    assert_eq!(refused, [Intake::Refused("order-not-the-authoritys")]);
    assert_eq!(of_amina(&other).standing, DeviceStanding::Certified);
    let post = dana.post_for(other.device(), &[]);
    other.take(dana.device(), &post);
    assert_eq!(of_amina(&other).standing, DeviceStanding::Revoked);
    // An old certificate does not bring her back.
    other.take(dana.device(), &post);
    assert_eq!(of_amina(&other).standing, DeviceStanding::Revoked);
}

#[test]
fn a_desk_that_only_reads_orders_nothing() {
    let (amina, mut dana) = settled(1);
    dana.vault.conn.execute("UPDATE desk SET ops = NULL", []).unwrap();
    let refused = dana.vault.revoke_device(amina.device(), NOON);
    assert!(matches!(refused, Err(crate::Error::DeskOnlyReads)));
    assert_eq!(dana.vault.desk_devices().unwrap()[0].standing, DeviceStanding::Certified);
}

/// A file that an officer added is known at the desk by its event, and waits.
#[test]
fn a_file_of_an_officer_waits_at_the_desk_until_it_is_there() {
    let (mut amina, mut dana) = settled(1);
    let mut file = amina.vault.begin_file().unwrap();
    file.write(b"a wage sheet").unwrap();
    let sealed = file.finish().unwrap();
    let add = Op::AttachAdd {
        blob: sealed.blob,
        key: sealed.key.expose().expose().to_vec(),
        media: "image/jpeg".to_owned(),
        size: sealed.size,
        name: None,
        question: None,
        small: None,
        removed: None,
        consent: None,
    };
    amina.vault.append(case(1), vec![add], NOON).unwrap();
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    assert_eq!(amina.vault.file_state(sealed.blob).unwrap(), FileState::Here);
    assert_eq!(dana.vault.file_state(sealed.blob).unwrap(), FileState::Waits);
    assert_eq!(dana.vault.missing_files(Some(case(1))).unwrap(), [sealed.blob]);
    assert_eq!(dana.vault.file_state(Digest([9; 32])).unwrap(), FileState::Missing);
    // Taken off before it came: nobody asks for it any more.
    let off = Op::AttachRemove { blob: sealed.blob, reason: "mistake".to_owned() };
    amina.vault.append(case(1), vec![off], NOON).unwrap();
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    assert_eq!(dana.vault.missing_files(None).unwrap(), []);
}
