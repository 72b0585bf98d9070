//! The exported record: whatever is done to it is found, and the first place is named.

use dalil_case::export::{
    EXPORT_MAGIC, Entry, ExportHead, Flaw, GuideMark, Pins, Problem, Proven, Shown, end_message,
    verify, write,
};
use dalil_case::{Basis, CaseId, Choice, Consent, Digest, Moment, OfficerId, Op, Response, Sha256};
use dalil_seal::{Random, SigningKey, VerifyingKey, sha256};

use super::cast::{NOON, amina, answer, case_id, note, opening};
use crate::history::Sha;
use crate::{ExportWish, Vault};

pub(super) struct Ed25519;

impl Sha256 for Ed25519 {
    fn sha256(&self, parts: &[&[u8]]) -> [u8; 32] {
        sha256(parts)
    }
}

impl Proven for Ed25519 {
    fn verify(&self, key: &[u8; 32], message: &[u8], signature: &[u8]) -> bool {
        VerifyingKey(*key).verify(message, signature)
    }
}

const ENTRIES: usize = 30;

fn guide() -> GuideMark {
    GuideMark { id: "morocco".into(), edition: "2026.1".into(), hash: Digest([7; 32]) }
}

/// A case of thirty entries in both compartments.
fn thirty(vault: &mut Vault) -> CaseId {
    let case = case_id();
    let mut ops = vec![opening("7K-M4Q", "Tanger")];
    for n in 0..22 {
        ops.push(match n % 4 {
            0 => answer(&format!("q{n}"), Response::Number(n)),
            1 => answer(&format!("q{n}"), Response::Text(format!("words {n}"))),
            2 => note(None, &format!("note {n}")),
            _ => answer("q0", Response::Yes),
        });
    }
    let text = str::to_owned;
    let basis = Basis::ToldByPerson;
    ops.extend([
        Op::ConsentSet { recipient: text("hospital"), consent: Consent::Agrees, basis },
        Op::NeedSet { need: text("shelter"), urgency: text("today") },
        Op::ServiceChoose { service: text("hospital"), chosen: true },
        Op::Viewed { what: text("result") },
        Op::AssessmentComputed {
            conclusion: text("strong-grounds"),
            act_now: false,
            guide_hash: Digest([7; 32]),
            result_hash: Digest([8; 32]),
        },
        Op::DecisionSet {
            choice: Choice::Agree,
            conclusion: text("strong-grounds"),
            reason: String::new(),
            statement: text("as told"),
            role: text("inspector"),
            name: None,
        },
        Op::Exported {
            what: text("record"),
            reason: Some(text("court")),
            words: None,
            copy: Some(1),
        },
    ]);
    assert_eq!(ops.len(), ENTRIES);
    for (at, op) in (0_i64..).zip(ops) {
        vault.append(case, vec![op], Moment(NOON.0 + at)).unwrap();
    }
    case
}

fn wish(case: CaseId, with_identity: bool) -> ExportWish {
    ExportWish { case, with_identity, guide: guide(), made_at: Moment(NOON.0 + 99) }
}

/// The items of a file: head, entries, end.
fn items(file: &[u8]) -> Vec<Vec<u8>> {
    let body = file.strip_prefix(EXPORT_MAGIC).unwrap();
    let mut d = minicbor::Decoder::new(body);
    let mut items = Vec::new();
    while d.position() < body.len() {
        let start = d.position();
        d.skip().unwrap();
        items.push(body[start..d.position()].to_vec());
    }
    items
}

fn joined(items: &[Vec<u8>]) -> Vec<u8> {
    [EXPORT_MAGIC, &items.concat()].concat()
}

fn proved(file: &[u8]) -> Shown {
    verify(file, &Pins::default(), &Ed25519)
}

fn first(file: &[u8]) -> Problem {
    proved(file).problem.expect("found")
}

/// One record with everything in it and one without the identity compartment.
fn both() -> (tempfile::TempDir, Vault, CaseId, [Vec<Vec<u8>>; 2]) {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    let case = thirty(&mut vault);
    let files = [true, false].map(|with| items(&vault.export(&wish(case, with)).unwrap().bytes));
    (folder, vault, case, files)
}

#[test]
fn a_record_is_proved_with_what_is_in_it() {
    let (_folder, vault, case, files) = both();
    for items in &files {
        let shown = proved(&joined(items));
        assert_eq!((shown.problem, shown.lines.len()), (None, ENTRIES));
        assert_eq!(shown.head.unwrap().case, case);
    }
    let [_, without] = &files;
    let shown = proved(&joined(without));
    assert_eq!(shown.lines.iter().filter(|line| line.event.is_none()).count(), 12);
    let file = joined(without);
    for hidden in ["words 1", "note 2", "as told"] {
        assert!(!file.windows(hidden.len()).any(|part| part == hidden.as_bytes()), "{hidden}");
    }
    assert!(vault.export(&wish(case_id(), true)).is_err());
}

/// L4, L5: whatever single entry is changed, it is named.
#[test]
fn every_changed_byte_is_found_at_its_entry() {
    let (_folder, _vault, _, files) = both();
    for (file, step) in files.iter().zip([23, 31]) {
        for at in 1..=ENTRIES {
            for byte in (at % step..file[at].len()).step_by(step) {
                let mut changed = file.clone();
                changed[at][byte] ^= 1 << (byte % 8);
                let problem = first(&joined(&changed));
                assert_eq!(problem.entry, at, "byte {byte}: {problem:?}");
            }
        }
    }
}

/// L4: removed, moved, repeated, cut short.
#[test]
fn entries_removed_moved_repeated_or_cut_are_named() {
    let (_folder, _vault, _, files) = both();
    for file in &files {
        for at in 1..=ENTRIES {
            let mut less = file.clone();
            less.remove(at);
            let problem = first(&joined(&less));
            assert_eq!((problem.flaw, problem.entry), (Flaw::Removed, at));

            let mut twice = file.clone();
            twice.insert(at, file[at].clone());
            let problem = first(&joined(&twice));
            assert_eq!((problem.flaw, problem.entry), (Flaw::Inserted, at + 1));

            if at < ENTRIES {
                let mut swapped = file.clone();
                swapped.swap(at, at + 1);
                let problem = first(&joined(&swapped));
                assert_eq!((problem.flaw, problem.entry), (Flaw::Moved, at));
            }
            let cut = joined(&file[..at]);
            assert_eq!(first(&cut).entry, at);
            let problem = first(&[cut, file[at][..file[at].len() / 2].to_vec()].concat());
            assert_eq!((problem.flaw, problem.entry), (Flaw::CutShort, at));

            let mut stripped = file.clone();
            let sig = stripped[at].len() - 64;
            stripped[at].truncate(sig - 2);
            stripped[at].push(0x40);
            let problem = first(&joined(&stripped));
            assert_eq!((problem.flaw, problem.entry), (Flaw::Altered, at));
        }
        let more = [joined(file), vec![0]].concat();
        assert_eq!(first(&more).flaw, Flaw::Trailing);
        assert_eq!(first(&joined(&file[..=ENTRIES])).flaw, Flaw::CutShort);
    }
}

/// L5: another name, another key, another case.
#[test]
fn what_is_put_under_another_name_or_key_is_found() {
    let (_folder, mut vault, case, [file, _]) = both();
    let random = Random::new();
    let thief = SigningKey::new(&random).unwrap();
    let other = OfficerId([9; 16]);
    let head = proved(&joined(&file)).head.unwrap();
    let events = vault.events(case).unwrap();

    // The key beside the officer's id is the thief's.
    let mut swapped = head.clone();
    swapped.authors = vec![(vault.officer(), thief.verifying_key().0)];
    let mut changed = file.clone();
    changed[0] = swapped.encode();
    assert_eq!(first(&joined(&changed)), {
        let at = Some(NOON);
        Problem { flaw: Flaw::Altered, entry: 1, op: Some("case.open"), at }
    });

    // One entry under the thief's name, with the thief's key among the authors.
    let mut added = head.clone();
    added.authors.push((other, thief.verifying_key().0));
    for at in 1..=ENTRIES {
        let mut event = events[at - 1].recorded.event.clone();
        event.author = other;
        let bytes = event.encode();
        let hash = dalil_case::Event::hash_of(&bytes, &Sha);
        let signature = thief.sign(&event.signed_message(hash)).unwrap().to_vec();
        let lone = Entry::Whole { bytes, signature };
        let item = items(&write(&head, &[lone], &Sha, |_| Ok::<_, ()>(vec![0; 64])).unwrap());
        for front in [&head, &added] {
            let mut changed = file.clone();
            changed[0] = front.encode();
            changed[at] = item[1].clone();
            let problem = first(&joined(&changed));
            assert!(problem.entry <= at + 1, "{at}: {problem:?}");
            assert!(at == 1 || problem.entry >= at, "{at}: {problem:?}");
        }
    }

    // An entry of another case of the same officer.
    let foreign = thirty(&mut vault);
    let from = items(&vault.export(&wish(foreign, true)).unwrap().bytes);
    let mut changed = file.clone();
    changed[5] = from[5].clone();
    assert_eq!((first(&joined(&changed)).flaw, first(&joined(&changed)).entry), (Flaw::Foreign, 5));
}

/// What is signed anew from beginning to end is whole in itself: only what a paper says tells.
#[test]
fn a_record_signed_anew_is_found_by_what_the_paper_says() {
    let (_folder, vault, case, [file, _]) = both();
    let honest = proved(&joined(&file));
    let pins = |key: Option<[u8; 32]>, head: Option<Digest>| Pins {
        keys: key.iter().map(|key| sha256(&[key])[..16].to_vec()).collect(),
        head: head.map(|hash| hash.0[..6].to_vec()),
    };
    let key = Some(vault.signing_key().0);
    let last = Some(honest.lines[ENTRIES - 1].hash);
    let shown = verify(&joined(&file), &pins(key, last), &Ed25519);
    assert_eq!((shown.problem, shown.pinned_at), (None, Some(ENTRIES)));
    let earlier = Some(honest.lines[19].hash);
    let shown = verify(&joined(&file), &pins(key, earlier), &Ed25519);
    assert_eq!((shown.problem, shown.pinned_at), (None, Some(20)));

    // The officer leaves out the end and signs the rest again.
    let head = ExportHead { count: 27, ..honest.head.clone().unwrap() };
    let kept: Vec<Entry> = vault.events(case).unwrap()[..27]
        .iter()
        .map(|kept| Entry::Whole {
            bytes: kept.recorded.event.encode(),
            signature: kept.signature.clone(),
        })
        .collect();
    let sign = |message: &[u8]| vault.signing.sign(message).map(|signature| signature.to_vec());
    let short = write(&head, &kept, &Sha, sign).unwrap();
    assert_eq!(proved(&short).problem, None);
    let problem = verify(&short, &pins(key, last), &Ed25519).problem.unwrap();
    assert_eq!((problem.flaw, problem.entry), (Flaw::HeadMissing, 28));

    // A thief writes the whole record again.
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut thief) = amina(folder.path());
    let forged = thirty(&mut thief);
    let forged = thief.export(&wish(forged, true)).unwrap().bytes;
    assert_eq!(proved(&forged).problem, None);
    let problem = verify(&forged, &pins(key, None), &Ed25519).problem.unwrap();
    assert_eq!((problem.flaw, problem.entry), (Flaw::OtherKey, 1));

    // An end that is signed over other entries is no end of these.
    let message = end_message(&file[0], &[Digest([1; 32])], &Sha);
    let mut changed = file.clone();
    let signature = changed[ENTRIES + 1].len() - 64;
    changed[ENTRIES + 1].truncate(signature);
    changed[ENTRIES + 1].extend(vault.signing.sign(&message).unwrap());
    assert_eq!(first(&joined(&changed)).flaw, Flaw::Unsigned);
}

/// Noise is refused, in little time and memory.
#[test]
fn noise_is_no_record() {
    assert_eq!(first(b"").flaw, Flaw::NotARecord);
    assert_eq!(first(b"%PDF-1.7").flaw, Flaw::NotARecord);
    let random = Random::new();
    for length in 0..600_usize {
        let mut file = EXPORT_MAGIC.to_vec();
        let noise: [u8; 600] = random.bytes().unwrap();
        file.extend(&noise[..length]);
        first(&file);
    }
    // Heads that promise more than there is.
    let (_folder, _vault, _, [file, _]) = both();
    for at in 0..file[0].len() {
        for bit in 0..8 {
            let mut changed = file.clone();
            changed[0][at] ^= 1 << bit;
            first(&joined(&changed));
        }
    }
    let mut newer = file.clone();
    newer[0][1] = 2;
    assert_eq!(first(&joined(&newer)).flaw, Flaw::Newer);
}
