//! Several who work on one case: what one adds reaches the others through the desk, once.

use dalil_case::Response;

use super::cast::{NOON, answer};
use super::desk::{CASE, handed_over};

/// Two officers on two computers, who do not know of each other what they answer, and the desk: all
/// three come to the same two values.
#[test]
fn a_difference_between_two_computers_stands_at_all_three() {
    let (mut amina, mut dana, mut idir) = handed_over();
    amina.vault.append(CASE, vec![answer("hours", Response::Yes)], NOON).unwrap();
    idir.vault.append(CASE, vec![answer("hours", Response::No)], NOON).unwrap();
    for computer in [&mut amina, &mut idir] {
        let sent = computer.send();
        dana.take(computer.device(), &sent);
    }
    let post = dana.post_for(idir.device(), &[&amina]);
    idir.take(dana.device(), &post);
    let post = dana.post_for(amina.device(), &[&idir]);
    amina.take(dana.device(), &post);
    let one = dana.vault.case(CASE).unwrap();
    assert_eq!(one.conflicts.len(), 1);
    for computer in [&amina, &idir] {
        assert_eq!(computer.bytes(CASE), dana.bytes(CASE));
        assert_eq!(computer.vault.case(CASE).unwrap().conflicts, one.conflicts);
    }
}
