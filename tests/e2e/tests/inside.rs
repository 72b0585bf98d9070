//! Nobody looks inside.

use dalil_e2e::Nobody;

/// K11: no core dump, and no other program of the same user reads our memory.
#[test]
fn a_break_leaves_no_core_and_the_same_user_may_not_look_into_the_memory() {
    let nobody = Nobody::start();
    assert!(nobody.may_look_into_the_neighbor(), "looking works where nothing is done against it");
    assert!(!nobody.may_look_into_the_program());
    assert!(!nobody.leaves_a_core_when_it_breaks());
}
