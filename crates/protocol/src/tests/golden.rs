//! One line of golden bytes for each message, and one bundle that was written once.
//! A line is read for ever; where what is written changes, that is another version of the protocol.

use std::collections::BTreeSet;
use std::fmt::Debug;

use dalil_case::{DeviceId, Digest, Moment};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{Secret, SigningKey, sha256};
use minicbor::{Decode, Encode};

use super::{hex, receipt};
use crate::bundle::{Footer, Front, Kind, Reader};
use crate::*;

const GOLDEN: &str = include_str!("../../tests/golden/protocol.hex");
const NOW: Moment = Moment(1_800_000_000_000);
const DEVICE: DeviceId = DeviceId([2; 16]);
const HEAD: Digest = Digest([3; 32]);
const SIGNED: Signature = Signature([4; 64]);

fn golden(name: &str) -> Vec<u8> {
    let line = GOLDEN.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    let digits = line.unwrap_or_else(|| panic!("no line for {name}")).as_bytes();
    let byte = |pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks_exact(2).map(byte).collect()
}

/// Whoever looks for what is checked finds the names here.
#[derive(Default)]
struct Lines {
    names: BTreeSet<String>,
    told: String,
    wrong: Vec<String>,
}

impl Lines {
    fn check<T>(&mut self, name: &str, value: &T)
    where
        T: Encode<()> + for<'b> Decode<'b, ()> + PartialEq + Debug,
    {
        let bytes = encode(value);
        self.bytes(name, &bytes);
        assert_eq!(decode::<T>(&bytes).as_ref(), Ok(value), "{name}");
        if GOLDEN.lines().any(|line| line.starts_with(&format!("{name} "))) {
            assert_eq!(decode::<T>(&golden(name)).as_ref(), Ok(value), "{name}");
        }
    }

    fn bytes(&mut self, name: &str, bytes: &[u8]) {
        let line = format!("{name} {}\n", hex(bytes));
        if !GOLDEN.contains(&line) {
            self.wrong.push(name.to_owned());
        }
        self.told.push_str(&line);
        self.names.insert(name.to_owned());
    }
}

fn item() -> Item {
    Item { cursor: 9, kind: ItemKind::Segment, hash: HEAD, size: 4096, from: DEVICE }
}

fn entry() -> ledger::Entry {
    ledger::Head { epoch: 1, seq: 299, hash: HEAD, minute: 29_999_999 }.next(
        ledger::Kind::Segment,
        Digest([5; 32]),
        4096,
        NOW,
    )
}

fn post() -> PostLedger {
    PostLedger { entries: vec![entry().encode().into()], signature: SIGNED, device: DEVICE }
}

fn open() -> SyncOpen {
    SyncOpen {
        device: DEVICE,
        epoch: 1,
        seq: 300,
        head: HEAD,
        signature: SIGNED,
        receipt: Some(receipt()),
        cursor: 5,
        free: 1 << 30,
        version: 1,
    }
}

/// Every message of a conversation, every code that one holds.
fn messages() -> Lines {
    let mut lines = Lines::default();
    let range = LedgerRange { from: 3, to: 300 };
    let mismatch = Mismatch { range, digest: Digest([6; 32]) };
    let hashes = vec![Digest([5; 32]), Digest([6; 32])];
    let objects: Vec<minicbor::bytes::ByteVec> = vec![vec![1, 2, 3].into(), vec![].into()];
    lines.check(
        "Hello",
        &Hello {
            server: ServerId([1; 16]),
            challenge: Challenge([9; 32]),
            versions: VERSIONS,
            at: NOW,
            manifest: 7,
            limits: Limits::V1,
            newest: Some(Digest([8; 32])),
        },
    );
    lines.check("Enrol", &Enrol { request: vec![1, 2, 3].into() });
    lines.check("Enrolled", &Enrolled { device: DEVICE });
    lines.check("SyncOpen", &open());
    lines.check(
        "Opened",
        &Opened {
            session: Session([7; 16]),
            challenge: Challenge([9; 32]),
            state: PeerState::Behind,
            epoch: 1,
            seq: 300,
            head: HEAD,
            signature: Some(SIGNED),
            wanted: vec![range],
            limits: Limits::V1,
        },
    );
    lines.check("LedgerRange", &range);
    lines.check("Have", &Have { hashes: hashes.clone() });
    lines.check("Missing", &Missing::of([true, false, true].into_iter()));
    lines.check("PutMany", &PutMany { objects: objects.clone() });
    lines.check("Taken", &Taken { new: 1 });
    lines.check("GetMany", &GetMany { hashes });
    lines.check("Given", &Given { objects });
    lines.check("UploadState", &UploadState { offset: 262_144, complete: false });
    lines.check("PostLedger", &post());
    let verdicts = vec![EntryVerdict::Known, EntryVerdict::Stored];
    lines.check("LedgerAnswer", &LedgerAnswer { verdicts, receipt: Some(receipt()) });
    lines.check("Item", &item());
    lines.check("Inbox", &Inbox { items: vec![item()], cursor: 9, more: true });
    let items = vec![(ItemKind::Order, HEAD), (ItemKind::Certificate, Digest([5; 32]))];
    lines.check("Deliver", &Deliver { to: Destination([2; 16]), items });
    lines.check("Delivered", &Delivered { new: 2 });
    lines.check("Mismatch", &mismatch);
    lines.check("SyncClose", &SyncClose { count: 300, head: HEAD, stretches: vec![mismatch] });
    lines.check("SyncClosed", &SyncClosed { differing: vec![range], same_head: false });
    lines.check("Receipt", &receipt());
    lines.check("Refusal", &Refusal::busy(30));
    lines.check("Limits", &Limits::V1);
    use {EntryVerdict as V, PeerState as P, RefusalCode as R};
    lines.check("PeerState", &vec![P::Ok, P::Behind, P::Fork, P::RolledBack, P::Revoked]);
    lines.check("ObjectAnswer", &vec![ObjectAnswer::New, ObjectAnswer::Known]);
    let all = [V::Stored, V::Known, V::Gap, V::Fork, V::BadSignature, V::MissingObject];
    lines.check("EntryVerdict", &[&all[..], &[V::Quota, V::NotReached]].concat());
    lines.check("ReceiptLevel", &vec![ReceiptLevel::Durable, ReceiptLevel::BackedUp]);
    let one = [R::Malformed, R::TooLarge, R::NotAuthentic, R::Replayed, R::NotAllowed];
    let two = [R::Revoked, R::NotFound, R::WrongHash, R::Busy, R::Quota, R::Version];
    let three = [R::CodeSpent, R::Broken, R::NoAnswer, R::WrongServer];
    lines.check("RefusalCode", &[&one[..], &two, &three].concat());
    let kinds: Vec<ItemKind> = (1..=12).filter_map(ItemKind::from_number).collect();
    lines.check("ItemKind", &kinds);
    lines
}

#[test]
fn every_message_has_the_bytes_it_always_had() {
    let mut lines = messages();
    lines.bytes("Entry", &entry().encode());
    lines.bytes("Entry-hash", &ledger::hash_of(&entry().encode()).0);
    lines.bytes("Head-message", &entry().head().message(DEVICE));
    let stretch = [(1, HEAD, true), (2, Digest([5; 32]), false)];
    lines.bytes("Stretch-digest", &ledger::digest(stretch).0);
    lines.check("Front", &front());
    let footer = Footer { count: 2, root: Digest([6; 32]), signature: SIGNED };
    lines.check("Footer", &footer);
    assert_eq!(lines.wrong, [""; 0], "what is written now:\n{}", lines.told);
    assert_eq!(ledger::Entry::decode(&golden("Entry")), Some(entry()));
}

/// A message that is added without a line here is found by its name.
#[test]
fn no_message_is_without_golden_bytes() {
    let lines = messages().names;
    let sources = [
        include_str!("../message.rs"),
        include_str!("../item.rs"),
        include_str!("../limits.rs"),
        include_str!("../receipt.rs"),
        include_str!("../refusal.rs"),
    ];
    let mut found = 0;
    for source in sources {
        for line in source.lines() {
            let line = line.strip_prefix("pub struct ").or(line.strip_prefix("pub enum "));
            let Some(line) = line else { continue };
            let name = line.split([' ', '<', '(']).next().unwrap();
            assert!(lines.contains(name), "{name} has no line in tests/golden/protocol.hex");
            found += 1;
        }
    }
    assert_eq!(found, lines.len(), "each line is of a message that there is");
    let kinds = include_str!("../item.rs").matches("    #[n(").count();
    assert_eq!(kinds, 12 + 5, "each kind, and each field of an item, is in its line");
    for (source, codes) in [("../refusal.rs", 15 + 2), ("../receipt.rs", 2 + 8)] {
        let text = if source.contains("refusal") { sources[4] } else { sources[3] };
        assert_eq!(text.matches("    #[n(").count(), codes, "{source}");
    }
}

fn front() -> Front {
    Front {
        device: DEVICE,
        open: Some(encode(&open()).into()),
        requests: vec![vec![1, 2].into()],
        receipts: vec![encode(&receipt()).into()],
        inbox: vec![item()],
        answer: None,
    }
}

const OBJECTS: [&[u8]; 2] = [b"the first object", b"and another one"];
const NAME: ([u8; 16], u32) = ([0xB0; 16], 1);

fn stick_key() -> OpeningKey {
    OpeningKey::from_seed(Secret::copy_of(&[21; 32]))
}

fn signer() -> SigningKey {
    SigningKey::from_seed(Secret::copy_of(&[7; 32])).unwrap()
}

/// Head, front, table, objects, posts and footer of a bundle, as they were sealed once.
#[test]
fn a_bundle_that_was_written_once_is_read_for_ever() {
    let bytes = golden("bundle");
    let mut reader = Reader::open(bytes.as_slice(), Kind::Up, &stick_key()).unwrap();
    assert_eq!((reader.name(), reader.front()), (NAME, &front()));
    let table = OBJECTS.map(|object| (Digest(sha256(&[object])), object.len() as u64));
    assert_eq!(reader.table(), table);
    for object in OBJECTS {
        assert_eq!(reader.next_part(1 << 16).unwrap().unwrap().bytes, object);
    }
    let (posts, footer) = reader.end().unwrap();
    assert_eq!(posts, [post()]);
    assert!(footer.verify(&NAME.0, NAME.1, &signer().verifying_key()));
    // No byte of it can be another one; each costs a key agreement, so some are tried.
    for at in (0..bytes.len()).step_by(41) {
        let mut other = bytes.clone();
        other[at] ^= 1;
        let read = Reader::open(other.as_slice(), Kind::Up, &stick_key());
        assert!(read.and_then(Reader::end).is_err(), "byte {at}");
    }
}
