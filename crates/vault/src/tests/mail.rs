//! The way to the authority, as the computer's file keeps it: two chains, and a file of the time
//! before there was one.

use std::path::{Path, PathBuf};

use dalil_case::{CaseId, DeviceId, Digest, Moment, OfficerId};
use dalil_protocol::{
    AuthorityId, Introduction, Item, ItemKind, Manifest, Pin, Signed, TrustRefused,
};
use dalil_seal::{EnrolCode, MasterKey, Random, WordLanguage};

use super::cast::{CHEAP, NOON, PASSPHRASE, amina, chosen, given, note, opening};
use super::manifest::{self, sign_key};
use crate::device_db::DeviceDb;
use crate::ledger::{Entry, Kind};
use crate::{
    AlarmKind, AuditKind, EnrolWish, Error, Home, Notice, Quiet, Taken, Vault, VaultId, schema,
};

const CASE: CaseId = CaseId([0x2a; 16]);
const OTHER: CaseId = CaseId([0x2b; 16]);

pub(super) fn manifest(root: u8) -> Signed<Manifest> {
    let manifest = Manifest {
        roots: vec![sign_key(root).verifying_key().into()],
        ..manifest::manifest(root, NOON)
    };
    Signed::sign(manifest, &[&sign_key(root)]).unwrap()
}

pub(super) fn enrol(
    vault: &mut Vault,
    by: &Signed<Manifest>,
    later: bool,
) -> Result<String, Error> {
    let code = EnrolCode::new(&Random::new()).unwrap();
    let wish = EnrolWish {
        manifest: &by.to_bytes(),
        pin: Pin::Whole(by.hash()),
        code: &code,
        name: "Amina B.",
        role: "labour inspector",
        later,
    };
    vault.enrol(&wish, WordLanguage::English, NOON)
}

fn begin(vault: &mut Vault, case: CaseId) {
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    vault.append(case, vec![note(None, "what was said")], NOON).unwrap();
    vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
}

fn kinds(outbox: &DeviceDb, epoch: u32) -> Vec<Kind> {
    let entries = outbox.entries_of(epoch, 0, 1000).unwrap();
    entries.iter().map(|kept| Entry::decode(&kept.bytes).unwrap().kind).collect()
}

fn outbox_file(data: &Path) -> PathBuf {
    let mut files = std::fs::read_dir(data).unwrap().map(|entry| entry.unwrap().path());
    let is_file = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with("device-") && name.ends_with(".db")
    };
    files.find(is_file).unwrap()
}

fn unlocked(home: &Home, id: VaultId) -> (Vault, Vec<Notice>) {
    home.unlock(id, &given(PASSPHRASE), NOON).unwrap()
}

/// R13 for the computer's file: one that knows of no authority goes on with all that it has.
#[test]
fn a_file_of_the_time_before_is_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    begin(&mut vault, CASE);
    let conn = &vault.outbox.as_ref().unwrap().conn;
    for table in [
        "authority",
        "request",
        "sender",
        "earlier",
        "offered",
        "key_batch",
        "parcel",
        "receipt",
        "ack",
        "alarm",
        "item",
        "reached",
        "sending",
        "there",
        "pack",
        "ordered",
        "obeyed",
    ] {
        conn.execute_batch(&format!("DROP TABLE {table}")).unwrap();
    }
    conn.execute_batch("PRAGMA user_version = 1").unwrap();
    let head = vault.outbox.as_ref().unwrap().head().unwrap();
    let id = vault.id();
    vault.close().unwrap();
    let (mut vault, notices) = unlocked(&home, id);
    assert_eq!(notices, []);
    let outbox = vault.outbox.as_ref().unwrap();
    assert_eq!(schema::OUTBOX.version(&outbox.conn).unwrap(), schema::OUTBOX.newest());
    assert_eq!(outbox.head().unwrap(), head);
    assert!(!vault.is_enrolled());
    assert!(matches!(vault.mail(), Err(Error::NotEnrolled)));
    enrol(&mut vault, &manifest(1), false).unwrap();
    vault.offer(CASE, "referral", "consent", NOON).unwrap();
    assert_eq!(vault.mail().unwrap().waiting_parcels(100, true).unwrap().len(), 4);
}

/// P11: from enrolment on there is a chain that travels, and one that does not.
#[test]
fn what_stays_is_named_in_the_chain_that_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    begin(&mut vault, CASE);
    enrol(&mut vault, &manifest(1), false).unwrap();
    begin(&mut vault, OTHER);
    let outbox = vault.outbox.as_ref().unwrap();
    assert_eq!(kinds(outbox, 2), [Kind::Epoch]);
    assert_eq!(kinds(outbox, 1).iter().filter(|kind| **kind == Kind::Segment).count(), 4);
    vault.offer(CASE, "referral", "consent", NOON).unwrap();
    let outbox = vault.outbox.as_ref().unwrap();
    let travels = kinds(outbox, 2);
    assert_eq!(travels.iter().filter(|kind| **kind == Kind::KeyBatch).count(), 1);
    // Two parts before, and what says that it was offered.
    assert_eq!(travels.iter().filter(|kind| **kind == Kind::Segment).count(), 3);
    assert!(vault.is_offered(CASE).unwrap() && !vault.is_offered(OTHER).unwrap());
    // Offered once, whoever asks again.
    vault.offer(CASE, "referral", "consent", NOON).unwrap();
    assert_eq!(kinds(vault.outbox.as_ref().unwrap(), 2), travels);
    // Both chains hold, and nothing is missing, also after a lock.
    let id = vault.id();
    vault.close().unwrap();
    let (vault, notices) = unlocked(&home, id);
    assert_eq!(notices, []);
    let check = vault.check_outbox(NOON, &Quiet::undisturbed()).unwrap().unwrap();
    assert_eq!((check.faults, check.waiting), (vec![], 0));
}

#[test]
fn an_image_from_before_enrolment_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    begin(&mut vault, CASE);
    let id = vault.id();
    vault.close().unwrap();
    let file = outbox_file(folder.path());
    let before = std::fs::read(&file).unwrap();
    let (mut vault, _) = unlocked(&home, id);
    enrol(&mut vault, &manifest(1), false).unwrap();
    vault.close().unwrap();
    std::fs::write(&file, before).unwrap();
    let (_, notices) = unlocked(&home, id);
    assert_eq!(notices, [Notice::OutboxChanged]);
}

#[test]
fn a_computer_has_one_authority_and_believes_only_the_manifest_of_the_card() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    let (ours, theirs) = (manifest(1), manifest(2));
    let code = EnrolCode::new(&Random::new()).unwrap();
    let wish = EnrolWish {
        manifest: &theirs.to_bytes(),
        pin: Pin::Whole(ours.hash()),
        code: &code,
        name: "",
        role: "",
        later: true,
    };
    let refused = vault.enrol(&wish, WordLanguage::English, NOON);
    assert!(matches!(refused, Err(Error::Trust(TrustRefused::OtherHash))));
    assert!(!vault.is_enrolled());
    assert_eq!(enrol(&mut vault, &ours, true).unwrap().split_whitespace().count(), 6);
    let other = enrol(&mut vault, &theirs, true);
    assert!(matches!(other, Err(Error::Trust(TrustRefused::OtherAuthority))));
    assert_eq!(vault.mail().unwrap().requests().unwrap().len(), 1);
}

/// Keys that colleagues hand each other never travel; what a colleague writes in a case that was
/// offered does.
#[test]
fn a_shared_case_travels_with_what_both_write() {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, mut amina) = amina(folder.path());
    amina.introduce(NOON).unwrap();
    enrol(&mut amina, &manifest(1), false).unwrap();
    let mut idir = home.create("Idir", &chosen(), CHEAP, Some(&mut amina), NOON).unwrap();
    idir.introduce(NOON).unwrap();
    let (idir_id, officer) = (idir.id(), idir.officer());
    let master = MasterKey::copy_of(idir.master().expose().expose());
    idir.close().unwrap();
    let id = amina.id();
    amina.close().unwrap();
    let (mut amina, _) = unlocked(&home, id);
    begin(&mut amina, CASE);
    amina.offer(CASE, "referral", "consent", NOON).unwrap();
    amina.share(CASE, officer, "second-officer", "consent", NOON).unwrap();
    let outbox = amina.outbox.as_ref().unwrap();
    assert!(!kinds(outbox, 2).contains(&Kind::Handed));
    assert!(kinds(outbox, 1).contains(&Kind::Handed));
    let before = kinds(outbox, 2).len();
    amina.close().unwrap();
    let (mut idir, _) = home.unlock_with(idir_id, &master, NOON).unwrap();
    idir.take_in(NOON, &Quiet::undisturbed()).unwrap();
    idir.append(CASE, vec![note(None, "what Idir saw")], NOON).unwrap();
    idir.append(OTHER, vec![opening("2B-9XH", "Nador")], NOON).unwrap();
    idir.seal_events(NOON, &Quiet::undisturbed()).unwrap();
    let after = kinds(idir.outbox.as_ref().unwrap(), 2);
    assert_eq!(after.get(before..).unwrap(), [Kind::Segment]);
    assert!(idir.is_offered(CASE).unwrap() && !idir.is_offered(OTHER).unwrap());
}

/// Something for a case, as it comes through the inbox.
fn introduced(vault: &mut Vault, label: &str) {
    let ops = sign_key(4);
    let said = Introduction {
        authority: AuthorityId([1; 16]),
        officer: OfficerId([7; 16]),
        signing: ops.verifying_key().into(),
        label: label.to_owned(),
        speaks: true,
        not_after: Moment(NOON.0 + 1_000_000),
    };
    let bytes = said.sign(&ops).unwrap().to_bytes();
    let item = Item {
        cursor: 1,
        kind: ItemKind::Introduction,
        hash: Digest(dalil_seal::sha256(&[&bytes])),
        size: u64::try_from(bytes.len()).unwrap(),
        from: DeviceId([3; 16]),
    };
    assert_eq!(vault.mail().unwrap().take(&item, &bytes, NOON).unwrap(), Taken::Kept);
}

/// What came is passed on to the vault once; in another file of the computer it is looked at anew,
/// however far this vault had read in the one before.
#[test]
fn what_came_is_passed_on_once_and_from_a_new_file_again() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    enrol(&mut vault, &manifest(1), true).unwrap();
    introduced(&mut vault, "desk 1");
    let pass_on = |vault: &mut Vault| vault.mail().unwrap().pass_on(NOON).unwrap();
    assert_eq!((pass_on(&mut vault), pass_on(&mut vault)), (1, 0));
    assert_eq!(vault.author_keys().unwrap().len(), 2, "whom the authority made known");
    let outbox = vault.outbox.as_mut().unwrap();
    outbox.conn.execute_batch("DELETE FROM item").unwrap();
    outbox.outbox = [9; 16];
    introduced(&mut vault, "desk 2");
    assert_eq!(pass_on(&mut vault), 1);
}

/// That an alarm was read is one entry, of all that stand there of its kind; the others stand.
#[test]
fn an_alarm_that_was_read_is_one_entry_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    enrol(&mut vault, &manifest(1), true).unwrap();
    let mut mail = vault.mail().unwrap();
    for (kind, proof) in [
        (AlarmKind::BadPack, b"an edition".as_slice()),
        (AlarmKind::BadPack, b"another"),
        (AlarmKind::OtherServer, b"a key"),
    ] {
        mail.alarm(kind, proof, NOON).unwrap();
    }
    assert_eq!(mail.unread_alarms().unwrap(), 3);
    assert_eq!(mail.read_alarms(AlarmKind::BadPack, NOON).unwrap(), 2);
    assert_eq!(mail.read_alarms(AlarmKind::BadPack, NOON).unwrap(), 0, "read already");
    let told = mail.alarms().unwrap();
    assert_eq!(told.len(), 3, "nothing is taken away");
    let unread: Vec<_> = told.iter().filter(|one| one.read_at.is_none()).collect();
    assert!(unread.len() == 1 && unread[0].kind == AlarmKind::OtherServer);
    let (audits, _) = vault.audits().unwrap();
    let read: Vec<_> = audits.iter().filter(|one| one.kind == AuditKind::AlarmRead).collect();
    assert!(read.len() == 1 && read[0].amount == 2 && read[0].about[0].starts_with(b"bad-pack"));
}
