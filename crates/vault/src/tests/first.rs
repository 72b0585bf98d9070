//! The main road: make, write, lock, unlock, find everything again.

use dalil_case::{Moment, Response, answer_field};

use super::cast::{NOON, PASSPHRASE, amina, answer, case_id, given, note, opening, question};
use crate::{CaseQuery, Home, Place};

#[test]
fn what_was_written_is_there_after_unlock() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    let case = case_id();
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    vault.put_draft(case, &answer_field(&question("papers-held")), "he took").unwrap();
    vault.put_draft(case, "note", "half a thou").unwrap();
    let appended =
        vault.append(case, vec![answer("papers-held", Response::Yes)], Moment(NOON.0 + 5)).unwrap();
    vault.append(case, vec![note(Some("papers-held"), "in a drawer")], Moment(NOON.0 + 9)).unwrap();
    let place = Place {
        view: "conversation".to_owned(),
        question: Some(question("debt")),
        selection: Some((2, 4)),
    };
    vault.put_place(case, &place, NOON).unwrap();
    vault.close().unwrap();
    drop(home);

    let (home, notices) = Home::open(folder.path(), NOON).unwrap();
    assert_eq!(notices, []);
    let id = home.find(" amina ").unwrap();
    let (mut vault, notices) = home.unlock(id, &given(PASSPHRASE), NOON).unwrap();
    assert_eq!(notices, []);
    let read = vault.case(case).unwrap();
    let field = &read.answers[&question("papers-held")];
    assert_eq!(field.latest().event, appended[0].event);
    assert_eq!(field.latest().value.as_ref().unwrap().response, Response::Yes);
    assert_eq!(read.notes_of(Some(&question("papers-held"))).count(), 1);
    assert_eq!(read.event_count, 3);
    assert_eq!(vault.last_case().unwrap(), Some(case));
    assert_eq!(vault.place(case).unwrap(), Some(place));
    let drafts = vault.drafts(case).unwrap();
    assert_eq!(drafts.iter().map(|draft| draft.text.as_str()).collect::<Vec<_>>(), ["half a thou"]);
    let rows = vault.cases(&CaseQuery::default()).unwrap();
    assert_eq!((rows.len(), rows[0].code.as_str(), rows[0].answers), (1, "7K-M4Q", 1));
    let check = vault.verify_recent(1000).unwrap();
    assert_eq!((check.checked, check.broken, check.rolled_back), (3, None, false));
}
