//! The bytes of every operation, frozen. A change here breaks every history ever written.

use super::cast::{AMINA, CASE, Chain, Mix, opening, set};
use crate::{
    Basis, Body, CaseId, Choice, Consent, Digest, Event, EventError, EventId, MAX_EVENT_LEN,
    Moment, Op, Response,
};

const GOLDEN: &str = include_str!("../../tests/golden/operations-v1.txt");

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn every_operation() -> Vec<Op> {
    let text = str::to_owned;
    let mut ops = vec![
        opening(),
        Op::CaseLink { other: CaseId([2; 16]), reason: text("same scar") },
        Op::CaseClose { reason: text("referred") },
        Op::CaseErase { reason: text("retention") },
        Op::CaseReopen { reason: text("new-facts") },
        Op::AnswerClear { question: "debt".into() },
        Op::ItemAdd { list: text("children"), item: text("a"), value: text("6") },
        Op::ItemRemove { list: text("children"), item: text("a") },
        Op::NoteAdd { question: None, text: text("ⵜⴰⵎⵖⴰⵔⵜ"), replaces: None },
        Op::NoteAdd {
            question: Some("debt".into()),
            text: text("خائفة"),
            replaces: Some(EventId([3; 16])),
        },
        Op::AttachAdd {
            blob: Digest([4; 32]),
            key: vec![5; 48],
            media: text("image/jpeg"),
            size: 1 << 33,
            name: None,
            question: None,
            small: None,
            removed: None,
            consent: None,
        },
        Op::AttachAdd {
            blob: Digest([4; 32]),
            key: vec![5; 32],
            media: text("image/jpeg"),
            size: 1 << 20,
            name: Some(text("contract")),
            question: Some("debt".into()),
            small: Some(Digest([6; 32])),
            removed: Some(vec![text("place"), text("device")]),
            consent: Some(Consent::Agrees),
        },
        Op::AttachRemove { blob: Digest([4; 32]), reason: text("mistake") },
        Op::ConsentWithdraw { recipient: text("ngo"), basis: Basis::Document },
        Op::NeedSet { need: text("shelter"), urgency: text("today") },
        Op::ServiceChoose { service: text("oim"), chosen: true },
        Op::AssessmentComputed {
            conclusion: text("grounds-to-refer"),
            act_now: true,
            guide_hash: Digest([7; 32]),
            result_hash: Digest([8; 32]),
        },
        Op::ConflictResolve {
            field: text("answer/debt"),
            chosen: Some(EventId([9; 16])),
            reason: None,
        },
        Op::ShareGrant {
            recipient: text("desk"),
            compartment: 1,
            purpose: text("referral"),
            legal_basis: text("27-14"),
            expires: Some(Moment(1_800_000_000_000)),
        },
        Op::ShareRevoke { recipient: text("desk"), reason: text("closed") },
        Op::Viewed { what: text("result") },
        Op::Printed { what: text("referral"), reason: None, words: None, copy: None },
        Op::Exported { what: text("record"), reason: None, words: None, copy: None },
    ];
    ops.extend(
        [
            Response::Yes,
            Response::No,
            Response::Unknown,
            Response::Declined,
            Response::NotAsked,
            Response::Choice(text("sea")),
            Response::Number(-500),
            Response::Date(text("2024-03")),
            Response::Text(text("été")),
        ]
        .map(|response| set("debt", response)),
    );
    for basis in [Basis::Seen, Basis::ToldByPerson, Basis::ToldByOther, Basis::Document] {
        let question = "debt".into();
        ops.push(Op::AnswerSet { question, response: Response::Yes, basis });
    }
    for consent in [Consent::Agrees, Consent::Refuses, Consent::NotAsked, Consent::Withdrawn] {
        let recipient = text("ngo");
        ops.push(Op::ConsentSet { recipient, consent, basis: Basis::ToldByPerson });
    }
    for (choice, name) in
        [(Choice::Agree, None), (Choice::Raise, Some("A. B.")), (Choice::Lower, None)]
    {
        ops.push(Op::DecisionSet {
            choice,
            conclusion: text("strong-grounds"),
            reason: text("fear"),
            statement: text("as told"),
            role: text("inspector"),
            name: name.map(text),
        });
    }
    for words in [None, Some("for the hearing")] {
        let (reason, words) = (Some(text("court")), words.map(text));
        let (what, copy) = (text("record"), Some(3));
        let printed = (what.clone(), reason.clone(), words.clone());
        ops.push(Op::Printed { what: printed.0, reason: printed.1, words: printed.2, copy });
        ops.push(Op::Exported { what, reason, words, copy });
    }
    ops.extend([
        Op::AuthorityDecide {
            outcome: text("taken-up"),
            reasons: text("papers and threats agree"),
            next: Some(text("south-2")),
            role: text("desk"),
            name: None,
        },
        Op::AuthorityDecide {
            outcome: text("other-route"),
            reasons: text("أجور"),
            next: None,
            role: text("desk"),
            name: Some(text("D. E.")),
        },
        Op::AuthorityAsk { question: Some("debt".into()), text: text("to whom?") },
        Op::AuthorityAsk { question: None, text: text("which language?") },
        Op::AuthorityAnswer { ask: EventId([3; 16]), text: text("the broker") },
        Op::CaseAssign { officer: AMINA, reason: text("region") },
    ]);
    ops
}

#[test]
fn every_operation_has_the_bytes_it_always_had() {
    let ops = every_operation();
    let lines: Vec<String> = ops
        .iter()
        .map(|op| format!("{} {}", op.name(), hex(&minicbor::to_vec(op).unwrap())))
        .collect();
    for (line, golden) in lines.iter().zip(GOLDEN.lines()) {
        assert_eq!(line, golden);
    }
    assert_eq!(lines.len(), GOLDEN.lines().count());
    let mut numbers: Vec<u64> = ops.iter().map(Op::number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(
        numbers,
        [
            1, 2, 3, 4, 5, 10, 11, 20, 21, 30, 40, 41, 50, 51, 60, 61, 70, 71, 80, 90, 91, 100,
            101, 102, 110, 111, 112, 113
        ]
    );
    for op in ops {
        // The frozen number is the one that is written.
        let bytes = minicbor::to_vec(&op).unwrap();
        let number = minicbor::Decoder::new(&bytes[1..]).u64().unwrap();
        assert_eq!(number, op.number(), "{}", op.name());
        let event = Chain::of(AMINA).write(op, 5, &[]).event;
        assert_eq!(Event::decode(&event.encode()), Ok(event));
    }
}

#[test]
fn an_event_has_the_bytes_it_always_had() {
    let mut amina = Chain::of(AMINA);
    let first = amina.write(opening(), 1_795_521_600_000, &[]);
    let mut event = amina.write(set("debt", Response::Yes), 1_795_521_600_001, &[]).event;
    event.prev = Digest([0x0F; 32]);
    event.deps = vec![Digest([0xD0; 32]), Digest([0xD1; 32])];
    let expected = [
        "8f",
        "01",
        "500200000000000000a1a1a1a1a1a1a1a1",
        "50cacacacacacacacacacacacacacacaca",
        "00",
        "50a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1",
        "50a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1",
        "02",
        "58200f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f",
        "825820d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d05820d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1",
        "1b01a20d6d5a010000",
        "1b000001a20d6d5a01",
        "821930395005050505050505050505050505050505",
        "0aa30064646562740101 0202",
        "58200707070707070707070707070707070707070707070707070707070707070707",
    ]
    .concat()
    .replace(' ', "");
    assert_eq!(hex(&event.encode()), expected);
    assert_eq!(first.event.case, CASE);
}

#[test]
fn what_a_newer_version_wrote_is_carried_unchanged() {
    let known = Chain::of(AMINA).write(set("debt", Response::Yes), 5, &[]).event;
    for (number, body) in [
        // An operation of the future.
        (4_000_u64, vec![0xA1, 0x00, 0x63, b'n', b'e', b'w']),
        // A known one with one more field.
        (10, vec![0xA4, 0, 0x64, b'd', b'e', b'b', b't', 1, 1, 2, 2, 3, 0xF5]),
        // A known one with a response that is not known yet.
        (10, vec![0xA3, 0, 0x64, b'd', b'e', b'b', b't', 1, 0x18, 99, 2, 2]),
        // Something nested.
        (7, vec![0x82, 0x82, 0x81, 0xA0, 0xF6, 0x40]),
    ] {
        let mut event = known.clone();
        event.body = Body::Carried { number, bytes: body };
        let bytes = event.encode();
        let read = Event::decode(&bytes).unwrap();
        assert_eq!(read, event);
        assert_eq!(read.encode(), bytes);
        assert_eq!((read.body.op(), read.body.number()), (None, number));
    }
}

#[test]
fn what_is_not_written_as_it_must_be_is_refused() {
    let event = Chain::of(AMINA).write(set("debt", Response::Yes), 5, &[]).event;
    let bytes = event.encode();
    let refused = |bytes: &[u8], error| assert_eq!(Event::decode(bytes), Err(error));
    let malformed = |bytes: &[u8]| refused(bytes, EventError::Malformed);
    malformed(&[]);
    malformed(&[bytes.as_slice(), &[0]].concat());
    for length in 0..bytes.len() {
        malformed(&bytes[..length]);
    }
    // A later version.
    let mut later = bytes.clone();
    later[1] = 2;
    refused(&later, EventError::FromTheFuture);
    // One number in two bytes where one would do.
    let mut long = bytes.clone();
    long.splice(1..2, [0x18, 0x01]);
    malformed(&long);
    // An array of no stated length.
    let mut open = bytes.clone();
    open[0] = 0x9F;
    open.push(0xFF);
    malformed(&open);
    // More heads than allowed, and an event larger than allowed.
    let mut many = event.clone();
    many.deps = vec![Digest([1; 32]); 9];
    malformed(&many.encode());
    let mut large = event;
    large.body = Body::Known(set("debt", Response::Text("x".repeat(MAX_EVENT_LEN))));
    malformed(&large.encode());
}

#[test]
fn no_word_of_a_case_is_in_what_is_logged() {
    let secret = "Zuhra";
    let op = Op::NoteAdd { question: None, text: secret.to_owned(), replaces: None };
    let event = Chain::of(AMINA).write(op, 5, &[]);
    assert!(!format!("{event:?}").contains(secret));
    assert!(Event::hash_of(&event.event.encode(), &Mix) == event.hash);
}
