//! Small numbers are neither said nor to be worked out.

use super::*;

fn cases(parts: &[(&str, &str, &str, usize)]) -> Vec<Counted> {
    let mut all = Vec::new();
    for &(region, conclusion, outcome, count) in parts {
        all.extend((0..count).map(|_| Counted {
            period: "2026-Q3".to_owned(),
            region: region.to_owned(),
            conclusion: conclusion.to_owned(),
            outcome: outcome.to_owned(),
            signs: vec!["cd-documents".to_owned()],
        }));
    }
    all
}

fn said(rows: &[CountRow], kind: &str) -> Vec<(String, u32)> {
    let of = rows.iter().filter(|row| row.kind == kind);
    of.map(|row| (row.name.clone(), row.count)).collect()
}

#[test]
fn a_group_of_ten_is_not_said_and_one_of_eleven_is() {
    let all =
        cases(&[("Souss", "strong-grounds", "none", 10), ("Fez", "strong-grounds", "none", 11)]);
    let rows = rows(&all, 11);
    assert!(rows.iter().all(|row| row.region == "Fez"), "{rows:?}");
    assert_eq!(said(&rows, "cases"), [(String::new(), 11)]);
    assert_eq!(said(&rows, "sign"), [("cd-documents".to_owned(), 11)]);
}

/// 30 cases, 26 of one conclusion: to say 26 would say that 4 are something else.
#[test]
fn what_is_not_said_cannot_be_worked_out() {
    let all = cases(&[
        ("Fez", "strong-grounds", "identified", 26),
        ("Fez", "other-route", "identified", 3),
        ("Fez", "not-enough-information", "closed", 1),
    ]);
    let rows = rows(&all, 11);
    assert_eq!(said(&rows, "cases"), [(String::new(), 30)]);
    assert_eq!(said(&rows, "conclusion"), []);
    assert_eq!(said(&rows, "outcome"), []);
    // Where eleven and more are left unsaid, the others are said.
    let all = cases(&[
        ("Fez", "strong-grounds", "none", 20),
        ("Fez", "grounds-to-refer", "none", 12),
        ("Fez", "other-route", "none", 5),
        ("Fez", "not-enough-information", "none", 4),
    ]);
    let rows = super::rows(&all, 11);
    let strong = ("strong-grounds".to_owned(), 20);
    assert_eq!(said(&rows, "conclusion"), [strong], "12 would say that 9 are left");
}

/// 30 cases, 29 with a sign: to say 29 would say that one has it not.
#[test]
fn a_sign_is_said_where_nobody_stands_alone_without_it() {
    let with = |signs: usize| {
        let mut all = cases(&[("Fez", "strong-grounds", "none", 30)]);
        all.iter_mut().skip(signs).for_each(|case| case.signs.clear());
        said(&rows(&all, 11), "sign")
    };
    let sign = |count| vec![("cd-documents".to_owned(), count)];
    assert_eq!(with(30), sign(30));
    assert_eq!(with(29), []);
    assert_eq!(with(20), []);
    assert_eq!(with(19), sign(19));
    assert_eq!(with(10), []);
}

/// Whatever was divided, in ten thousand ways: each part and each remainder is nothing or eleven.
#[test]
fn no_division_says_a_small_number() {
    let mut seed = 1_u64;
    let mut next = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((seed >> 33) % below).unwrap()
    };
    for _ in 0..10_000 {
        let parts: BTreeMap<String, u32> =
            (0..5).map(|n| (format!("part-{n}"), next(40))).collect();
        let total: u32 = parts.values().sum();
        let told = sayable(parts, total, 11);
        let unsaid = total - told.values().sum::<u32>();
        assert!(told.values().all(|count| *count >= 11), "{told:?}");
        assert!(unsaid == 0 || unsaid >= 11 || told.is_empty(), "{told:?} of {total}");
    }
}

#[test]
fn quarters_are_those_of_the_place() {
    // 2026-09-30 23:30 UTC is October already an hour further east.
    let end = Moment(1_790_811_000_000);
    assert_eq!(quarter(end, 0), "2026-Q3");
    assert_eq!(quarter(end, 60), "2026-Q4");
}
