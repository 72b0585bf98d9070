//! Received, read, answered: what a desk tells a computer of what it sent, and of nothing else.

use dalil_case::{CaseId, Moment};
use dalil_protocol::{AckStage, Acknowledgement, ItemKind, Signed};

use super::cast::{NOON, note, opening};
use super::computers::Computer;
use super::desk::{CASE, received};

/// How far each stage reaches in the ledger of a computer, by the last word of the desk.
fn stages(dana: &mut Computer, amina: &Computer) -> Vec<(AckStage, u64)> {
    let post = dana.post_for(amina.device(), &[]);
    let ack = post.iter().rfind(|one| one.kind == ItemKind::Acknowledgement).unwrap();
    let said = Signed::<Acknowledgement>::read(&ack.bytes).unwrap();
    let key = dana.vault.outbox.as_ref().unwrap().ledger_key();
    let said = said.proved_by(&[key]).unwrap().clone();
    said.heads.iter().map(|head| (head.stage, head.seq)).collect()
}

fn read(all: &[(AckStage, u64)], stage: AckStage) -> Option<u64> {
    all.iter().find(|one| one.0 == stage).map(|one| one.1)
}

fn end(computer: &Computer) -> u64 {
    computer.vault.outbox.as_ref().unwrap().head().unwrap().seq
}

#[test]
fn a_stage_is_acknowledged_up_to_where_it_holds_and_once() {
    let (mut amina, mut dana) = received();
    assert_eq!(dana.vault.acknowledge(NOON).unwrap(), 1);
    assert_eq!(dana.vault.acknowledge(NOON).unwrap(), 0, "nothing new");
    let head = amina.vault.outbox.as_ref().unwrap().head().unwrap().seq;
    let first = stages(&mut dana, &amina);
    assert!(first.contains(&(AckStage::Received, head)), "{first:?}");
    assert!(read(&first, AckStage::Read) < Some(head));
    dana.vault.note_read(CASE, NOON).unwrap();
    dana.vault.acknowledge(NOON).unwrap();
    let second = stages(&mut dana, &amina);
    assert_eq!(read(&second, AckStage::Read), Some(head));
    assert!(read(&second, AckStage::Answered) < Some(head));
    dana.vault.note_answered(CASE, NOON).unwrap();
    dana.vault.acknowledge(NOON).unwrap();
    assert_eq!(read(&stages(&mut dana, &amina), AckStage::Answered), Some(head));
    // Something new that is not all there yet moves nothing.
    amina.vault.append(CASE, vec![note(None, "more")], NOON).unwrap();
    let sent = amina.send();
    dana.take(amina.device(), &[sent.last().unwrap().clone()]);
    assert_eq!(dana.vault.acknowledge(NOON).unwrap(), 0);
}

/// What comes after somebody read and answered is neither, also where the clock was set back
/// meanwhile: an officer is never told that words were read which nobody saw.
#[test]
fn what_comes_after_the_answer_is_not_answered_by_it() {
    for later in [NOON, Moment(NOON.0 + 1000), Moment(NOON.0 - 86_400_000)] {
        let (mut amina, mut dana) = received();
        dana.vault.note_read(CASE, NOON).unwrap();
        dana.vault.note_answered(CASE, NOON).unwrap();
        dana.vault.acknowledge(NOON).unwrap();
        let before = end(&amina);
        assert_eq!(read(&stages(&mut dana, &amina), AckStage::Answered), Some(before));
        amina.vault.append(CASE, vec![note(None, "she is locked in again")], NOON).unwrap();
        let sent = amina.send();
        dana.take_at(amina.device(), &sent, later);
        dana.vault.acknowledge(later).unwrap();
        let came = stages(&mut dana, &amina);
        assert_eq!(read(&came, AckStage::Received), Some(end(&amina)));
        assert!(read(&came, AckStage::Read) < Some(end(&amina)), "{came:?}");
        // An answer that was on its way answers what was seen, and not that.
        dana.vault.note_answered(CASE, later).unwrap();
        assert_eq!(dana.vault.acknowledge(later).unwrap(), 0);
        dana.vault.note_read(CASE, later).unwrap();
        dana.vault.acknowledge(later).unwrap();
        let seen = stages(&mut dana, &amina);
        assert_eq!(read(&seen, AckStage::Read), Some(end(&amina)));
        assert!(read(&seen, AckStage::Answered) < Some(end(&amina)), "{seen:?}");
        dana.vault.note_answered(CASE, later).unwrap();
        dana.vault.acknowledge(later).unwrap();
        assert_eq!(read(&stages(&mut dana, &amina), AckStage::Answered), Some(end(&amina)));
    }
}

/// A late word of a case that was erased here holds up no word about another one.
#[test]
fn what_came_of_an_erased_case_silences_nothing_else() {
    let (mut amina, mut dana) = received();
    dana.vault.erase(CASE, "retention", NOON).unwrap();
    amina.vault.append(CASE, vec![note(None, "late")], NOON).unwrap();
    let other = CaseId([7; 16]);
    amina.vault.append(other, vec![opening("9C-W3D", "Agadir")], NOON).unwrap();
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    dana.vault.note_read(other, NOON).unwrap();
    dana.vault.acknowledge(NOON).unwrap();
    assert_eq!(read(&stages(&mut dana, &amina), AckStage::Read), Some(end(&amina)));
    let devices = dana.vault.desk_devices().unwrap();
    let known = devices.iter().find(|one| one.device == amina.device()).unwrap();
    assert_eq!(known.ledger.waiting, 0, "nothing is missing here");
}

/// A computer was heard of when it wrote, and not when the desk came to read it.
#[test]
fn a_computer_was_last_heard_of_when_it_wrote() {
    const DAY: i64 = 86_400_000;
    let (mut amina, mut dana) = received();
    let seen = |dana: &Computer, amina: &Computer| {
        let devices = dana.vault.desk_devices().unwrap();
        devices.iter().find(|one| one.device == amina.device()).unwrap().seen_at
    };
    amina.vault.append(CASE, vec![note(None, "later")], Moment(NOON.0 + 10 * DAY)).unwrap();
    let sent = amina.send_at(Moment(NOON.0 + 10 * DAY));
    dana.take_at(amina.device(), &sent, Moment(NOON.0 + 40 * DAY));
    assert_eq!(seen(&dana, &amina), Moment(NOON.0 + 10 * DAY));
    // A clock that is ahead does not make it heard of tomorrow.
    amina.vault.append(CASE, vec![note(None, "ahead")], Moment(NOON.0 + 90 * DAY)).unwrap();
    let sent = amina.send_at(Moment(NOON.0 + 90 * DAY));
    dana.take_at(amina.device(), &sent, Moment(NOON.0 + 41 * DAY));
    assert_eq!(seen(&dana, &amina), Moment(NOON.0 + 41 * DAY));
}
