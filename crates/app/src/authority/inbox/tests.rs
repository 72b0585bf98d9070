use dalil_case::{CaseId, DeviceId, Moment, OfficerId};
use dalil_ipc::InboxRow;
use dalil_vault::{CaseRow, DeskCase, Said};

use super::{order, row};

/// A case: what was said in it, whether something must be done now, and when it came and last grew.
fn case(n: u8, outcome: Option<&str>, act_now: bool, came: (i64, i64)) -> InboxRow {
    let found = CaseRow {
        id: CaseId([n; 16]),
        code: format!("CASE-{n}"),
        place: String::new(),
        opened_at: Moment(0),
        last_at: Moment(came.1),
        conclusion: n.is_multiple_of(2).then(|| "strong-grounds".to_owned()),
        decided: false,
        act_now,
        answers: 1,
        open: true,
        apart: u32::from(n == 7),
    };
    let lie = DeskCase {
        case: CaseId([n; 16]),
        device: DeviceId([1; 16]),
        received_at: Moment(came.0),
        last_at: Moment(came.1),
        read_at: None,
        answered_at: None,
    };
    let said = Said {
        outcome: outcome.map(str::to_owned),
        decided_at: outcome.map(|_| Moment(100)),
        asked: 0,
        assigned: None::<OfficerId>,
    };
    row(found, &lie, Some(&said), None)
}

/// Danger stands first, also in a case that somebody has in hand, or that grew after its decision; a
/// case that was decided with its danger known does not come back by itself.
#[test]
fn danger_stands_first_whatever_was_done_in_the_case() {
    let mut rows = [
        case(1, None, false, (1, 1)),
        case(2, None, false, (9, 9)),
        case(3, Some("identified"), true, (2, 50)),
        case(4, Some("taken-up"), true, (3, 200)),
        case(5, Some("identified"), true, (4, 200)),
        case(6, None, true, (5, 5)),
        case(7, Some("taken-up"), false, (6, 6)),
    ];
    rows.sort_by_key(|row| (order(row), row.received_at));
    let read: Vec<(&str, &str)> =
        rows.iter().map(|row| (row.head.code.as_str(), row.group.as_str())).collect();
    assert_eq!(
        read,
        [
            ("CASE-4", "now"),
            ("CASE-6", "now"),
            ("CASE-5", "now"),
            ("CASE-2", "new"),
            ("CASE-1", "new"),
            ("CASE-7", "in-hand"),
            ("CASE-3", "decided"),
        ]
    );
    let seven = rows.iter().find(|row| row.head.code == "CASE-7").unwrap();
    assert_eq!(seven.conflicts, 1, "two answers stand apart there");
}
