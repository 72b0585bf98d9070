//! Seal-lock and the passphrase of duress, as an observer of the header sees them.

use std::time::{Duration, Instant};

use crate::slot::{Binding, Slot};
use crate::{
    ChosenPassphrase, Cost, HEADER_LEN, Header, MasterKey, Opened, Passphrase, Random, SLOT_LEN,
    SealedBy, Secret, SheetCode, SlotKind, State, UnlockKey,
};

const REAL: &str = "quiet lantern over seven harbours";
const DURESS: &str = "nine copper kettles on a blue shelf";

struct Made {
    header: Header,
    master: MasterKey,
    real: UnlockKey,
    duress: UnlockKey,
    random: Random,
}

fn made() -> Made {
    let random = Random::new();
    let chosen = ChosenPassphrase::choose(REAL, &[]).unwrap();
    let (header, master) = Header::create([9; 16], &chosen, Cost::FLOOR, &random).unwrap();
    let real = header.unlock_key(chosen.passphrase()).unwrap();
    let duress = header.unlock_key(&Passphrase::given(DURESS).unwrap()).unwrap();
    Made { header, master, real, duress, random }
}

fn opens_vault(header: &Header, unlock: &UnlockKey) -> bool {
    matches!(header.open(unlock), Ok(Opened::Vault(_)))
}

fn is_duress(header: &Header, unlock: &UnlockKey) -> bool {
    matches!(header.open(unlock), Ok(Opened::Duress))
}

/// K13, the half of the keys: sealing leaves both recovery slots, and nothing for a passphrase.
#[test]
fn sealing_leaves_recovery_and_nothing_for_a_passphrase() {
    let Made { mut header, master, real, duress, random } = made();
    let sheet = SheetCode::new(&random).unwrap().key(&[9; 16]).unwrap();
    let authority = crate::xwing::OpeningKey::from_seed(random.secret().unwrap());
    for (kind, key) in [(SlotKind::Sheet, &sheet), (SlotKind::Authority, &authority)] {
        header.set_recovery(kind, &master, &key.sealing_key().unwrap(), &random).unwrap();
    }
    header.set_duress(Some(&duress), &random).unwrap();
    let before = header.encode();
    let each = [(SealedBy::Duress, true), (SealedBy::Hand, false), (SealedBy::Order, false)];
    for (why, duress_stays) in each {
        let mut sealed = Header::decode(&before).unwrap();
        sealed.seal(why, &random).unwrap();
        let sealed = Header::decode(&sealed.encode()).unwrap();
        assert!(!opens_vault(&sealed, &real));
        assert_eq!(is_duress(&sealed, &duress), duress_stays);
        assert_eq!(sealed.counters.state.has(State::SEALED), !duress_stays);
        assert_eq!(sealed.counters.state.has(State::ORDERED), why == SealedBy::Order);
        assert_eq!(sealed.counters.state.unsealed(), header.counters.state);
        for (kind, key) in [(SlotKind::Sheet, &sheet), (SlotKind::Authority, &authority)] {
            let found = sealed.recover(kind, key).unwrap();
            assert_eq!(found.expose().expose(), master.expose().expose());
        }
        // From the third slot to the end nothing moved.
        let (from, to) = (1024 + 2 * SLOT_LEN, HEADER_LEN - 32);
        assert_eq!(sealed.encode()[from..to], before[from..to]);
        assert!(sealed.is_authentic(&master.header().unwrap()));
    }
}

#[test]
fn a_changed_passphrase_leaves_the_second_slot_alone() {
    let Made { mut header, master, real, duress, random } = made();
    header.set_duress(Some(&duress), &random).unwrap();
    let other = header.unlock_key(&Passphrase::given("another one altogether").unwrap()).unwrap();
    header.set_passphrase(&master, &other, &random).unwrap();
    assert!(!opens_vault(&header, &real) && opens_vault(&header, &other));
    assert!(is_duress(&header, &duress));
    header.set_duress(None, &random).unwrap();
    assert!(header.open(&duress).is_err());
}

/// Bytes that must be uniform: salt, nonce and body of the slot.
fn body(slot: &Slot) -> Vec<u8> {
    let mut out = Vec::with_capacity(SLOT_LEN);
    slot.encode(&mut out);
    assert_eq!((out.len(), &out[..4]), (SLOT_LEN, [1, 0, 0, 0].as_slice()));
    out.split_off(4)
}

/// Chi-square of the counts of 256 values against a uniform draw, as standard deviations from
/// what is expected.
fn deviation(counts: &[u64; 256]) -> f64 {
    let total: u64 = counts.iter().sum();
    #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let expected = total as f64 / 256.0;
    #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let chi: f64 = counts.iter().map(|count| (*count as f64 - expected).powi(2) / expected).sum();
    (chi - 255.0) / (2.0 * 255.0_f64).sqrt()
}

/// K21: over ten thousand headers the second slot is uniform with and without duress, at every
/// place where they could differ; its size and its first bytes are the same.
#[test]
fn the_slot_of_duress_is_uniform_like_filler() {
    let random = Random::new();
    let unlock = UnlockKey::copy_of(&[4; 32]);
    let fixed = [3; 68];
    let binding = Binding { fixed: &fixed, vault_id: &[9; 16], index: 1 };
    let filler = || Slot::filler(SlotKind::Passphrase, &random).unwrap();
    let duress = || Slot::passphrase(None, &unlock, &binding, &random).unwrap();
    let makers: [&dyn Fn() -> Slot; 2] = [&filler, &duress];
    for make in makers {
        // Head, sealed part and the start of the fill, each place by itself; then all together.
        let mut places = vec![[0_u64; 256]; 28 + 80 + 8];
        let mut all = [0_u64; 256];
        for _ in 0..10_000 {
            let bytes = body(&make());
            assert_eq!(bytes.len(), SLOT_LEN - 4);
            for (counts, byte) in places.iter_mut().zip(&bytes) {
                counts[usize::from(*byte)] += 1;
            }
            for byte in &bytes {
                all[usize::from(*byte)] += 1;
            }
        }
        // 116 places: one beyond six deviations would be one chance in a hundred thousand.
        let worst = places.iter().map(deviation).fold(0.0, f64::max);
        assert!(worst < 6.5, "{worst}");
        assert!(deviation(&all).abs() < 5.0, "{}", deviation(&all));
    }
}

/// K21: whatever the second slot holds, the header has the same size and trying a passphrase
/// takes as long.
#[test]
fn the_second_slot_changes_neither_size_nor_time() {
    let Made { header, real, duress, random, .. } = made();
    let mut with = header.clone();
    with.set_duress(Some(&duress), &random).unwrap();
    assert_eq!(header.encode().len(), with.encode().len());
    assert_eq!(header.counters, with.counters);
    let wrong = UnlockKey::copy_of(Secret::copy_of(&[6; 32]).expose());
    let median = |header: &Header, unlock: &UnlockKey| {
        let mut times: Vec<Duration> = (0..400)
            .map(|_| {
                let begun = Instant::now();
                let _ = header.open(unlock);
                begun.elapsed()
            })
            .collect();
        times.sort();
        times[200]
    };
    for unlock in [&real, &wrong] {
        let (without, with) = (median(&header, unlock), median(&with, unlock));
        let (least, most) = (without.min(with), without.max(with));
        assert!(most < least * 2, "{without:?} {with:?}");
    }
}
