//! Sealed case keys: all of them open, for their reader, or none.

use dalil_seal::xwing::ENCAPSULATED_LEN;
use dalil_seal::{ContentKey, Random};
use minicbor::data::Type;

use super::cast::*;
use crate::*;

const ROUTE: Route = Route([0x0A; 16]);

fn batch(count: u8) -> KeyBatch {
    let keys: Vec<ContentKey> = (0..count).map(|n| ContentKey::copy_of(&[n; 32])).collect();
    let named: Vec<BatchKey<'_>> =
        (0..).zip(&keys).map(|(n, key)| BatchKey { cek: [n; 16], key }).collect();
    KeyBatch::seal(&seal_public(5), 7, DEVICE, ROUTE, &named, &Random::new()).unwrap()
}

type Opened = Vec<([u8; 16], [u8; 32])>;

fn opened(batch: &KeyBatch) -> Result<Opened, TrustRefused> {
    let keys = batch.open(&open_key(5), DEVICE)?;
    Ok(keys.iter().map(|one| (one.cek, *one.key.expose().expose())).collect())
}

/// A batch taken apart into the items of its map, to be put together otherwise.
fn parts(batch: &KeyBatch) -> (Vec<u8>, Vec<Vec<u8>>, Vec<u8>) {
    let bytes = batch.to_bytes();
    let mut d = minicbor::Decoder::new(&bytes);
    assert_eq!((d.datatype().unwrap(), d.map().unwrap()), (Type::Map, Some(7)));
    for _ in 0..4 {
        d.u8().unwrap();
        d.skip().unwrap();
    }
    assert_eq!(d.u8().unwrap(), 4);
    let head = bytes[..d.position()].to_vec();
    let count = d.array().unwrap().unwrap();
    let entries = (0..count)
        .map(|_| {
            let from = d.position();
            d.skip().unwrap();
            bytes[from..d.position()].to_vec()
        })
        .collect();
    (head, entries, bytes[d.position()..].to_vec())
}

fn together(head: &[u8], entries: &[Vec<u8>], tail: &[u8]) -> KeyBatch {
    let count = [0x80 + u8::try_from(entries.len()).unwrap()];
    KeyBatch::read(&[head, &count, &entries.concat(), tail].concat()).unwrap()
}

#[test]
fn a_batch_opens_whole_for_its_reader() {
    for count in [0, 1, 3, 20] {
        let sealed = batch(count);
        let read = KeyBatch::read(&sealed.to_bytes()).unwrap();
        assert_eq!(read, sealed);
        let expected: Vec<_> = (0..count).map(|n| ([n; 16], [n; 32])).collect();
        assert_eq!(opened(&read).unwrap(), expected);
        assert_eq!(read.names().count(), expected.len());
        assert_eq!((read.manifest, read.reader), (7, seal_public(5).id()));
    }
    // One encapsulated key for all: 20 keys are little more than one.
    let (one, twenty) = (batch(1).to_bytes().len(), batch(20).to_bytes().len());
    assert!(one > ENCAPSULATED_LEN && twenty - one < 19 * 80, "{one} {twenty}");
}

/// Entries that were moved, taken out, put in or doubled: none of the keys is given out.
#[test]
fn entries_keep_their_place_and_their_number() {
    let (head, entries, tail) = parts(&batch(4));
    assert!(opened(&together(&head, &entries, &tail)).is_ok());
    let mut swapped = entries.clone();
    swapped.swap(1, 2);
    let doubled = [entries.clone(), vec![entries[3].clone()]].concat();
    let without_first = entries[1..].to_vec();
    let (_, others, other_tail) = parts(&batch(4));
    let mixed = [entries[..3].to_vec(), vec![others[3].clone()]].concat();
    for changed in [swapped, doubled, without_first, mixed, others] {
        assert_eq!(opened(&together(&head, &changed, &tail)), Err(TrustRefused::NotOpened));
    }
    for length in 0..4 {
        let cut = together(&head, &entries[..length], &tail);
        assert_eq!(opened(&cut), Err(TrustRefused::Cut), "{length}");
    }
    let end = together(&head, &entries, &other_tail);
    assert_eq!(opened(&end), Err(TrustRefused::Cut));
}

/// Another device, manifest, batch, route, reader or name: nothing opens.
#[test]
fn a_batch_is_of_one_device_manifest_route_and_reader() {
    let sealed = batch(2);
    let refused = Some(TrustRefused::NotOpened);
    assert_eq!(sealed.open(&open_key(5), DESK).err(), refused);
    assert_eq!(sealed.open(&open_key(6), DEVICE).err(), refused);
    let changes: [fn(&mut KeyBatch); 4] =
        [|b| b.manifest += 1, |b| b.batch.0[0] ^= 1, |b| b.reader.0[0] ^= 1, |b| b.route.0[0] ^= 1];
    for change in changes {
        let mut other = sealed.clone();
        change(&mut other);
        assert_eq!(other.open(&open_key(5), DEVICE).err(), refused);
    }
    let (head, mut entries, tail) = parts(&sealed);
    // The name of a key is bound to it: array, length of the bytes, then the name itself.
    entries[0][2] ^= 1;
    assert_eq!(opened(&together(&head, &entries, &tail)).err(), refused);
}

#[test]
fn no_byte_of_a_batch_can_change() {
    let good = batch(2).to_bytes();
    for at in (0..good.len()).step_by(13) {
        let mut changed = good.clone();
        changed[at] ^= 1;
        let tried = KeyBatch::read(&changed).and_then(|batch| opened(&batch));
        assert!(tried.is_err(), "byte {at}");
    }
    for length in (0..good.len()).step_by(11) {
        assert_eq!(KeyBatch::read(&good[..length]), Err(TrustRefused::Malformed), "{length}");
    }
}
