use dalil_case::{DeviceId, Moment};
use dalil_vault::{DeskDevice, DeviceStanding, LedgerState};

use super::{DAY_MS, regions, row};

const NOW: Moment = Moment(400 * DAY_MS);

fn computer(
    n: u8,
    region: &str,
    seen_days_ago: i64,
    edition: &str,
    ledger: LedgerState,
) -> DeskDevice {
    DeskDevice {
        device: DeviceId([n; 16]),
        standing: if n == 0 { DeviceStanding::Asks } else { DeviceStanding::Certified },
        organisation: "Labor inspection".to_owned(),
        region: region.to_owned(),
        role: "officer".to_owned(),
        asked_at: Moment(0),
        seen_at: Moment(NOW.0 - seen_days_ago * DAY_MS),
        edition: edition.to_owned(),
        officers: Vec::new(),
        ledger,
    }
}

/// By region: how many computers, how many silent for more than thirty days, with an older guide, with
/// something missing; a computer that is not certified is in none.
#[test]
fn the_map_counts_what_somebody_should_think_of() {
    let whole = LedgerState { epoch: 1, whole_to: 9, newest: 9, ..LedgerState::default() };
    let gap = LedgerState { newest: 12, ..whole };
    let waiting = LedgerState { waiting: 2, ..whole };
    let known = [
        computer(0, "Souss", 200, "2025.1", gap),
        computer(1, "Souss", 30, "2026.1", whole),
        computer(2, "Souss", 31, "2025.1", gap),
        computer(3, "Oriental", 1, "", waiting),
    ];
    let rows: Vec<_> = known.into_iter().map(|one| row(one, None, NOW)).collect();
    let silent: Vec<bool> = rows.iter().map(|row| row.is_silent).collect();
    assert_eq!(silent, [true, false, true, false], "thirty days are not yet silent");
    let regions: Vec<_> = regions(&rows, "2026.1")
        .into_iter()
        .map(|one| (one.region, one.computers, one.silent, one.older, one.waiting, one.seen_at))
        .collect();
    let (souss, oriental) = (NOW.0 - 30 * DAY_MS, NOW.0 - DAY_MS);
    assert_eq!(
        regions,
        [("Oriental".to_owned(), 1, 0, 0, 1, oriental), ("Souss".to_owned(), 2, 1, 1, 1, souss),]
    );
}
