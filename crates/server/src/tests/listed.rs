//! The list of devices as one document, which `dalilctl authority devices` reads: both sides hold
//! to the same file.

use dalil_case::{DeviceId, Moment};
use dalil_protocol::{Role, ServerId};
use dalil_seal::VerifyingKey;

use crate::list::document;
use crate::{Device, HandIn, Standing};

const DAY: i64 = 24 * 60 * 60 * 1000;
/// 2026-05-01.
const TODAY: i64 = 1_777_593_600_000;

fn device(number: u8, standing: Standing, role: Role, seen_days_ago: i64) -> Device {
    Device {
        id: DeviceId([number; 16]),
        key: VerifyingKey([0xee; 32]),
        standing,
        role,
        organisation: "Inspection du travail, Agadir".to_owned(),
        not_after: Moment(TODAY + 100 * DAY),
        seen: Moment(TODAY - seen_days_ago * DAY),
        hand_in: HandIn::Open,
    }
}

/// One of each kind: heard of today, for 29 and for 30 days not, asking, over, revoked.
fn everybody() -> Vec<Device> {
    use Standing::{Certified, Revoked};
    let mut asks = Device::uncertified(DeviceId([4; 16]), VerifyingKey([0xee; 32]), Moment(TODAY));
    asks.seen = Moment(TODAY - 31 * DAY);
    let mut over = device(5, Certified, Role::Courier, 3);
    over.not_after = Moment(TODAY - DAY);
    let begun = HandIn::Since(Moment(TODAY + 9_000_000));
    vec![
        device(1, Certified, Role::Desk, 0),
        device(2, Certified, Role::Officer, 29),
        device(3, Certified, Role::Officer, 30),
        asks,
        over,
        device(6, Revoked, Role::Officer, 200),
        Device { hand_in: begun, ..device(7, Revoked, Role::Officer, 0) },
        Device { hand_in: HandIn::Done, ..device(8, Revoked, Role::Officer, 90) },
    ]
}

#[test]
fn the_list_is_what_dalilctl_reads_and_says_no_key() {
    let at = Moment(TODAY + 10 * 60 * 60 * 1000);
    let list = document(ServerId([0xab; 16]), at, &everybody());
    let golden = include_str!("../../../../tests/fixtures/devices.json");
    assert_eq!(format!("{list}\n"), golden);
    assert!(!list.contains(&"ee".repeat(32)));
}
