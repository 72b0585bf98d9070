//! Bundles: N13, R6, N15. Cut at every length, edited, spliced, replayed, renamed.

use std::path::Path;

use dalil_protocol::{ItemKind, SealPublic};
use dalil_seal::{Random, padme};
use dalil_vault::{Delivery, ParcelKind};

use zeroize::Zeroizing;

use super::cast::{
    Computer, NOON, case, manifest, open_key, seal_public, sign_key, signed, some_batch,
};
use super::faults::Dice;
use super::measure::{measure, told};
use super::model::{Door, Model};
use crate::Stop;
use crate::bundle::{
    BundleError, Fault, Kind, Reader, Replayed, Unseal, VOLUME, carry, import, is_bundle, replay,
    write_down, write_up,
};

fn bundle(computer: &Computer, folder: &Path, volume: u64) -> Vec<std::path::PathBuf> {
    write_up(computer, folder, volume, &Random::new(), NOON).unwrap()
}

/// BTK, which opens the same key once: thousands of cuts of one bundle have the same head.
#[derive(Default)]
struct Remembering(std::sync::Mutex<std::collections::BTreeMap<Vec<u8>, Zeroizing<Vec<u8>>>>);

impl Unseal for Remembering {
    fn unseal(&self, info: &[u8], aad: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let head = [info, aad, sealed].concat();
        let mut known = self.0.lock().unwrap();
        if let Some(plain) = known.get(&head) {
            return Some(plain.clone());
        }
        let plain = open_key(8).unseal(info, aad, sealed)?;
        known.insert(head, plain.clone());
        Some(plain)
    }
}

async fn taken(bytes: &[u8], model: &Model) -> Result<Replayed, Fault> {
    replay(bytes, &open_key(8), |_| model.door()).await
}

/// A computer that wrote two cases, and its bundle.
fn written(folder: &Path) -> (Computer, Vec<u8>) {
    let computer = Computer::enrolled(&signed(manifest(), 1), true);
    computer.write(case(1), "on a stick");
    computer.write(case(2), "and another");
    let files = bundle(&computer, folder, VOLUME);
    assert_eq!(files.len(), 1);
    let bytes = std::fs::read(&files[0]).unwrap();
    (computer, bytes)
}

#[tokio::test]
async fn a_stick_brings_the_same_and_its_answer_says_received() {
    let folder = tempfile::tempdir().unwrap();
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), true), Model::new());
    computer.write(case(1), "far from any network");
    computer.attach(case(1), 700_000);
    computer.write(case(1), "with a film");
    let files = bundle(&computer, folder.path(), VOLUME);
    // Somebody else carries it, and can read nothing of it.
    let other = tempfile::tempdir().unwrap();
    let carried = carry(&files[0], other.path(), &Random::new()).unwrap();
    assert!(is_bundle(&carried) && carried.file_name() != files[0].file_name());
    let bytes = std::fs::read(&carried).unwrap();
    assert!(matches!(
        Reader::open(bytes.as_slice(), Kind::Up, &open_key(9)),
        Err(Fault::NotOpened)
    ));
    let done = taken(&bytes, &model).await.unwrap();
    assert!(!done.cut && done.receipt.is_some());
    assert_eq!(computer.read_by_desk(&model), computer.events(case(1)));
    // The answer, with what lay in the inbox.
    let device = computer.with(|vault| vault.device());
    model.deliver(device, ItemKind::KeyBatch, &some_batch(&seal_public(10)));
    let door = opened(&computer, &model).await;
    let to = computer.with(|vault| {
        let key = vault.mail().unwrap().inbox_key().unwrap();
        SealPublic::of(&key.sealing_key().unwrap()).unwrap()
    });
    let down = write_down(&door, &done, &to, &sign_key(7), folder.path(), &Random::new()).await;
    let down = std::fs::read(down.unwrap()).unwrap();
    let word = || computer.with(|vault| vault.deliveries().unwrap()[&case(1)]);
    assert_eq!(word(), Delivery::Here);
    assert_eq!(import(&computer, down.as_slice(), NOON).unwrap(), (1, true));
    assert_eq!(word(), Delivery::Received);
    assert_eq!(import(&computer, down.as_slice(), NOON).unwrap(), (0, true), "a second time");
    // Nobody else opens it, and it is of no use upwards.
    let somebody = Computer::enrolled(&signed(manifest(), 1), true);
    assert!(matches!(
        import(&somebody, down.as_slice(), NOON),
        Err(BundleError::Fault(Fault::NotOpened))
    ));
    assert!(taken(&down, &model).await.is_err());
    // Afterwards a line has nothing left to do.
    let round = computer.round(&model.door()).await.unwrap();
    assert_eq!((round.sent, round.entries), (0, 0));
}

/// A door through which the computer has come in.
async fn opened(computer: &Computer, model: &Model) -> Door {
    let door = model.door();
    let folder = tempfile::tempdir().unwrap();
    let file = std::fs::read(&bundle(computer, folder.path(), VOLUME)[0]).unwrap();
    let mut reader = Reader::open(file.as_slice(), Kind::Up, &open_key(8)).unwrap();
    let open = reader.front().open.clone().unwrap();
    assert!(reader.next_part(1).is_ok());
    use dalil_protocol::SyncProtocol as _;
    door.open(dalil_protocol::decode(&open).unwrap()).await.unwrap();
    door
}

/// R6: cut at every length up to 4 KiB, and at many after that: found, and what was whole is there.
#[tokio::test]
async fn r6_a_bundle_that_was_cut_is_found_and_what_was_whole_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let (computer, bytes) = written(folder.path());
    let lengths = (0..4096).chain((4096..bytes.len()).step_by(257));
    let (mut salvaged, mut refused) = (0, 0);
    let key = Remembering::default();
    for length in lengths.filter(|length| *length < bytes.len()) {
        let model = Model::new();
        match replay(&bytes[..length], &key, |_| model.door()).await {
            Ok(done) => {
                assert!(done.cut && done.receipt.is_none(), "{length}");
                salvaged += 1;
            }
            Err(Fault::NotABundle | Fault::NotOpened | Fault::Cut) => refused += 1,
            Err(error) => panic!("{length}: {error:?}"),
        }
        assert!(model.state(|state| state.devices.values().all(|known| known.epochs.is_empty())));
    }
    assert!(refused > 0, "{salvaged} {refused}");
    // Larger than one chunk: the objects of the first ones are there.
    computer.attach(case(1), 300_000);
    computer.write(case(1), "with a film");
    let large = std::fs::read(&bundle(&computer, folder.path(), VOLUME)[0]).unwrap();
    let (mut dice, cuts) = (Dice::new(6), measure(20, 20_000));
    for n in 1..=cuts {
        let model = Model::new();
        let length = usize::try_from(dice.roll(large.len() as u64)).unwrap();
        match replay(&large[..length], &key, |_| model.door()).await {
            Ok(done) => assert!(done.cut && done.receipt.is_none(), "{length}"),
            Err(Fault::NotABundle | Fault::NotOpened | Fault::Cut) => {}
            Err(error) => panic!("{length}: {error:?}"),
        }
        if n % 1000 == 0 {
            told("R6", n, cuts);
        }
    }
    let model = Model::new();
    let done = taken(&large[..large.len() - 100_000], &model).await.unwrap();
    assert!(done.cut && done.objects >= 6, "{done:?}");
    let whole = taken(&large, &model).await.unwrap();
    assert!(!whole.cut && whole.receipt.is_some());
    let all = computer.events(case(1)).union(&computer.events(case(2))).cloned().collect();
    assert_eq!(computer.read_by_desk(&model), all);
}

#[tokio::test]
async fn an_edited_or_spliced_bundle_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let (_computer, bytes) = written(folder.path());
    let (_other, others) = written(folder.path());
    // One bit anywhere.
    for at in (0..bytes.len()).step_by(41) {
        let mut edited = bytes.clone();
        edited[at] ^= 1 << (at % 8);
        let model = Model::new();
        let went = taken(&edited, &model).await;
        assert!(!matches!(went, Ok(Replayed { cut: false, .. })), "a bit at {at}");
        assert!(model.state(|state| state.devices.values().all(|known| known.epochs.is_empty())));
    }
    // The head of one, the body of the other, and both in one file.
    let cut = bytes.len().min(others.len()) / 2;
    for spliced in [
        [&bytes[..cut], &others[cut..]].concat(),
        [&bytes[..], &others[..]].concat(),
        [&bytes[..], &bytes[cut..]].concat(),
    ] {
        let went = taken(&spliced, &Model::new()).await;
        assert!(!matches!(went, Ok(Replayed { cut: false, .. })), "spliced");
    }
}

#[tokio::test]
async fn importing_twice_in_any_order_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (computer, first) = written(folder.path());
    let model = Model::new();
    taken(&first, &model).await.unwrap();
    computer.write(case(1), "later");
    let second = std::fs::read(&bundle(&computer, folder.path(), VOLUME)[0]).unwrap();
    taken(&second, &model).await.unwrap();
    let kept = model.state(|state| (state.objects.clone(), state.stored.clone()));
    for again in [&first, &second, &first] {
        match taken(again, &model).await {
            Ok(done) => assert_eq!((done.objects, done.entries), (0, 0)),
            Err(error) => panic!("{error:?}"),
        }
    }
    assert_eq!(model.state(|state| (state.objects.clone(), state.stored.clone())), kept);
    // Over a line everything is there already but for the receipt.
    let round = computer.round(&model.door()).await.unwrap();
    assert_eq!(round.sent, 0);
    let words = computer.with(|vault| vault.deliveries().unwrap());
    assert!(words.values().all(|word| *word == Delivery::Received));
}

#[tokio::test]
async fn what_is_too_large_for_one_stick_goes_on_several_in_any_order() {
    let folder = tempfile::tempdir().unwrap();
    let computer = Computer::enrolled(&signed(manifest(), 1), true);
    computer.write(case(1), "three films");
    for n in 0..3 {
        computer.attach(case(1), 100_000 + n);
    }
    computer.write(case(1), "that was all");
    let files = bundle(&computer, folder.path(), 150_000);
    assert!(files.len() >= 3, "{files:?}");
    let volumes: Vec<Vec<u8>> = files.iter().map(|file| std::fs::read(file).unwrap()).collect();
    assert!(volumes.iter().all(|volume| volume.len() < 160_000));
    let model = Model::new();
    // The last one first: its entries wait for what the others bring.
    for volume in volumes.iter().rev().chain([volumes.last().unwrap()]) {
        taken(volume, &model).await.unwrap();
    }
    assert_eq!(computer.read_by_desk(&model), computer.events(case(1)));
    let files = computer.with(|vault| vault.parcel_count(ParcelKind::File).unwrap());
    assert_eq!(files, 3);
}

#[tokio::test]
async fn a_locked_vault_writes_no_bundle_and_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let computer = Computer::enrolled(&signed(manifest(), 1), true);
    computer.write(case(1), "kept");
    computer.lock();
    let went = write_up(&computer, folder.path(), VOLUME, &Random::new(), NOON);
    assert!(matches!(went, Err(BundleError::Stop(Stop::Locked))));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// N15: what a segment's size says is no more than its order of magnitude, at 12 % at most.
#[tokio::test]
async fn sizes_say_no_more_than_their_order() {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), true), Model::new());
    let device = computer.with(|vault| vault.device());
    computer.write(case(1), "x");
    computer.round(&model.door()).await.unwrap();
    for n in 0..60_usize {
        let text: String =
            (0..n * 7).map(|at| char::from(b'a' + ((at * at + n) % 26) as u8)).collect();
        computer.write(case(2), &text);
    }
    computer.round(&model.door()).await.unwrap();
    let sizes: Vec<usize> = model.state(|state| {
        let entries = state.devices[&device].epochs.values().flat_map(|(entries, _)| entries);
        let entries = entries.filter_map(|bytes| dalil_protocol::ledger::Entry::decode(bytes));
        let segments = entries.filter(|one| one.kind == dalil_protocol::ledger::Kind::Segment);
        segments.map(|one| state.objects[&one.object].len()).collect()
    });
    let outside = dalil_seal::SEGMENT_HEAD_LEN + dalil_seal::aead::TAG_LEN;
    let distinct: std::collections::BTreeSet<usize> = sizes.iter().copied().collect();
    assert!(sizes.len() > 60 && sizes.iter().all(|size| padme(size - outside) == size - outside));
    assert!(distinct.len() < sizes.len() / 2, "{distinct:?}");
    assert!((64..100_000).all(|length| padme(length) * 100 <= length * 112));
}
