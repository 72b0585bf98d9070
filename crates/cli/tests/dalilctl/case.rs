//! `dalilctl case`: a record is proved with public keys alone, or the first false place is named.

use std::path::{Path, PathBuf};

use dalil_case::export::{Entry, ExportHead, GuideMark, write};
use dalil_case::{
    Basis, Body, CaseId, DeviceId, Digest, Event, EventId, Hlc, Moment, OfficerId, Op, Response,
    Uptime,
};
use dalil_seal::{Random, Secret, SigningKey, sha256};

use super::run::{LANGUAGES, dalilctl};

/// A record of the first version, frozen.
const GOLDEN: &str = include_str!("../golden/record-v1.hex");

const AT: i64 = 1_795_521_600_000;
const OFFICER: OfficerId = OfficerId([0xA1; 16]);
const CASE: CaseId = CaseId([0xCA; 16]);

struct Sha;

impl dalil_case::Sha256 for Sha {
    fn sha256(&self, parts: &[&[u8]]) -> [u8; 32] {
        sha256(parts)
    }
}

fn operations() -> [Op; 4] {
    let text = str::to_owned;
    [
        Op::CaseOpen {
            code: text("7K-M4Q"),
            guide: text("morocco"),
            edition: text("2026.1"),
            guide_hash: Digest([7; 32]),
            place: text("Tanger"),
            language: text("fr"),
        },
        Op::AnswerSet {
            question: "papers-held".into(),
            response: Response::Yes,
            basis: Basis::ToldByPerson,
        },
        Op::AnswerSet {
            question: "hours".into(),
            response: Response::Number(14),
            basis: Basis::Document,
        },
        Op::Viewed { what: text("result") },
    ]
}

/// A record of four entries by one officer.
struct Record {
    folder: tempfile::TempDir,
    key: SigningKey,
    entries: Vec<Entry>,
}

impl Record {
    fn new() -> Self {
        Self::signed_by(SigningKey::new(&Random::new()).unwrap())
    }

    fn signed_by(key: SigningKey) -> Self {
        let ops = operations();
        let mut entries = Vec::new();
        let mut prev = Digest::ZERO;
        for (seq, op) in (1_u64..).zip(ops) {
            let event = Event {
                id: EventId([u8::try_from(seq).unwrap(); 16]),
                case: CASE,
                compartment: op.compartment(),
                author: OFFICER,
                device: DeviceId([3; 16]),
                seq,
                prev,
                deps: Vec::new(),
                hlc: Hlc(seq),
                at: Moment(AT + i64::try_from(seq).unwrap()),
                uptime: Uptime::default(),
                body: Body::Known(op),
                guide: Digest([7; 32]),
            };
            let bytes = event.encode();
            prev = Event::hash_of(&bytes, &Sha);
            let signature = key.sign(&event.signed_message(prev)).unwrap().to_vec();
            entries.push(Entry::Whole { bytes, signature });
        }
        Self { folder: tempfile::tempdir().unwrap(), key, entries }
    }

    fn hash(&self, at: usize) -> String {
        self.entries[at].hash(&Sha).to_string()
    }

    fn fingerprint(&self) -> String {
        Digest(sha256(&[&self.key.verifying_key().0])).to_string()
    }

    /// Writes the entries as they are now, signed at the end.
    fn file(&self, entries: &[Entry]) -> PathBuf {
        let head = ExportHead {
            case: CASE,
            made_at: Moment(AT + 9),
            maker: OFFICER,
            guide: GuideMark {
                id: "morocco".into(),
                edition: "2026.1".into(),
                hash: Digest([7; 32]),
            },
            authors: vec![(OFFICER, self.key.verifying_key().0)],
            count: entries.len(),
        };
        let sign = |message: &[u8]| self.key.sign(message).map(|signature| signature.to_vec());
        let path = self.folder.path().join("7K-M4Q.dalil-record");
        std::fs::write(&path, write(&head, entries, &Sha, sign).unwrap()).unwrap();
        path
    }
}

fn verify(path: &Path, more: &[&str]) -> serde_json::Value {
    let path = path.display().to_string();
    let outcome = dalilctl(&[&["case", "verify", &path, "--json"], more].concat());
    let json = outcome.json();
    assert_eq!(outcome.code, i32::from(json["whole"] == false), "{json}");
    json
}

#[test]
fn a_whole_record_is_proved_and_shown() {
    let record = Record::new();
    let path = record.file(&record.entries);
    let json = verify(&path, &[]);
    assert_eq!(json["case"], "7K-M4Q");
    assert_eq!((json["entries"].as_u64(), json["keys_pinned"].as_bool()), (Some(4), Some(false)));
    assert_eq!(json["head"], record.hash(3));
    let spaced = json["keys"][0]["fingerprint"].as_str().unwrap().to_owned();
    assert_eq!(spaced.replace(' ', ""), record.fingerprint()[..32]);
    // As somebody would copy it from the paper.
    let json = verify(&path, &["--key", &spaced.to_uppercase(), "--head", &record.hash(3)[..16]]);
    assert_eq!((json["whole"].as_bool(), json["head_pinned_at"].as_u64()), (Some(true), Some(4)));

    let path = path.display().to_string();
    for language in LANGUAGES {
        let told = dalilctl(&["case", "show", &path, "--lang", language]);
        assert_eq!(told.code, 0, "{}", told.err);
        for wanted in ["7K-M4Q", "papers-held", "14", &spaced, &record.hash(3)] {
            assert!(told.out.contains(wanted), "{language}: {wanted} in {}", told.out);
        }
        assert!(!told.out.contains("[e"), "{}", told.out);
    }
    let json = dalilctl(&["case", "show", &path, "--json"]).json();
    assert_eq!(json["record"][1]["question"], "papers-held");
    assert_eq!(json["record"][1]["basis"], "told-by-person");
}

/// L11: a record that was written once can be proved for ever.
#[test]
fn a_record_has_the_bytes_it_always_had() {
    let key = SigningKey::from_seed(Secret::copy_of(&[7; 32])).unwrap();
    let record = Record::signed_by(key);
    let path = record.file(&record.entries);
    let hex: String =
        std::fs::read(&path).unwrap().iter().map(|byte| format!("{byte:02x}")).collect();
    let golden: String = GOLDEN.split_whitespace().collect();
    assert_eq!(hex, golden);
    assert_eq!(verify(&path, &[])["whole"], true);
}

#[test]
fn the_first_false_place_is_named_with_number_kind_and_time() {
    let record = Record::new();
    let mut swapped = record.entries.clone();
    swapped.swap(1, 2);
    let json = verify(&record.file(&swapped), &[]);
    assert_eq!(json["problem"]["code"], "moved");
    assert_eq!(
        (json["problem"]["entry"].as_u64(), json["problem"]["op"].as_str()),
        (Some(2), Some("answer.set"))
    );
    assert_eq!(json["problem"]["at"].as_i64(), Some(AT + 3));

    let mut less = record.entries.clone();
    less.remove(1);
    let path = record.file(&less);
    let json = verify(&path, &[]);
    assert_eq!(
        (json["problem"]["code"].as_str(), json["problem"]["entry"].as_u64()),
        (Some("removed"), Some(2))
    );
    let path = path.display().to_string();
    let mut told = std::collections::BTreeSet::new();
    for language in LANGUAGES {
        let outcome = dalilctl(&["case", "verify", &path, "--lang", language]);
        assert_eq!(outcome.code, 1);
        assert!(!outcome.out.contains("[evidence"), "{}", outcome.out);
        told.insert(outcome.out);
    }
    assert_eq!(told.len(), LANGUAGES.len());
}

/// An officer who leaves the end out and signs again is found by what the paper says.
#[test]
fn what_the_paper_says_finds_a_tail_that_was_cut_off() {
    let record = Record::new();
    let path = record.file(&record.entries[..3]);
    assert_eq!(verify(&path, &[])["whole"], true);
    let json = verify(&path, &["--head", &record.hash(3)]);
    assert_eq!(
        (json["problem"]["code"].as_str(), json["problem"]["entry"].as_u64()),
        (Some("head-missing"), Some(4))
    );
    let other = Record::new();
    let json = verify(&path, &["--key", &other.fingerprint()]);
    assert_eq!(
        (json["problem"]["code"].as_str(), json["problem"]["entry"].as_u64()),
        (Some("other-key"), Some(1))
    );
}

#[test]
fn what_cannot_be_read_or_asked_is_told_by_name() {
    let record = Record::new();
    let path = record.file(&record.entries);
    let path = path.display().to_string();
    for (name, value) in [("--key", "3f9a"), ("--key", "no digits at all"), ("--head", "12")] {
        let outcome = dalilctl(&["case", "verify", &path, name, value, "--json"]);
        assert_eq!(outcome.code, 2, "{}", outcome.out);
        assert_eq!(outcome.json()["failure"]["code"], "pin-malformed");
    }
    let outcome = dalilctl(&["case", "verify", "/nowhere/at-all", "--json"]);
    assert_eq!(
        (outcome.code, outcome.json()["failure"]["code"].as_str()),
        (1, Some("record-missing"))
    );
    std::fs::write(&path, "%PDF-1.7").unwrap();
    assert_eq!(verify(Path::new(&path), &[])["problem"]["code"], "not-a-record");
}
