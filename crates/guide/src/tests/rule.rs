//! The dimension rule: the truth table of the domain reference, and its pseudo-code everywhere.

use crate::model::{DimensionRule, RuleLine};
use crate::tests::small;

fn rule() -> DimensionRule {
    let line = |strong, medium, weak, any_other| RuleLine { strong, medium, weak, any_other };
    let positive_if_any =
        vec![line(2, 0, 0, 0), line(1, 0, 0, 1), line(0, 3, 0, 0), line(0, 2, 1, 0)];
    DimensionRule { positive_if_any }
}

fn check(strong: usize, medium: usize, weak: usize, positive: bool) {
    assert_eq!(
        rule().is_positive(strong, medium, weak),
        positive,
        "{strong} strong, {medium} medium, {weak} weak"
    );
}

#[test]
fn truth_table_of_the_domain_reference() {
    check(0, 0, 0, false);
    check(1, 0, 0, false);
    check(2, 0, 0, true);
    check(1, 1, 0, true);
    check(1, 0, 1, true);
    check(0, 2, 0, false);
    check(0, 3, 0, true);
    check(0, 2, 1, true);
    check(0, 1, 2, false);
    check(0, 0, 5, false);
    check(0, 1, 1, false);
}

#[test]
fn equals_the_pseudo_code_for_all_counts() {
    for s in 0..6 {
        for m in 0..6 {
            for w in 0..6 {
                check(s, m, w, s >= 2 || (s >= 1 && m + w >= 1) || m >= 3 || (m >= 2 && w >= 1));
            }
        }
    }
}

#[test]
fn the_pack_states_the_same_rule() {
    let guide = small::guide(1, 2, 3);
    assert_eq!(guide.dimension_rule, rule());
    assert_eq!(crate::tests::morocco::guide().dimension_rule, rule());
}

#[test]
fn the_table_says_what_the_rule_says() {
    let tables = small::guide(1, 2, 3).tables;
    assert_eq!(tables.caps, [2, 3, 1]);
    for s in 0..8 {
        for m in 0..8 {
            for w in 0..8 {
                assert_eq!(tables.is_positive([s, m, w]), rule().is_positive(s, m, w));
            }
        }
    }
}
