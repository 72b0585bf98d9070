//! What follows from an answer is written a moment later: nobody sees that, and no crash shows it.

use dalil_case::{CaseId, Digest, Moment, Op, Response};

use super::cast::{Bare, NOON, answer, case_id, note, opening, question};
use crate::{CaseQuery, CaseRow, HistoryWalk, Vault};

fn at(n: i64) -> Moment {
    Moment(NOON.0 + n)
}

fn computed(act_now: bool) -> Op {
    Op::AssessmentComputed {
        conclusion: "grounds".to_owned(),
        act_now,
        guide_hash: Digest([7; 32]),
        result_hash: Digest([8; 32]),
    }
}

/// A case of three save points, the last of which nothing was written down of.
fn half_an_hour(vault: &mut Vault, case: CaseId) {
    let mut keep = |op: Op, n: i64| drop(vault.append(case, vec![op], at(n)).unwrap());
    keep(opening("7K-M4Q", "Tanger"), 0);
    keep(answer("papers-held", Response::Yes), 1);
    keep(answer("pay", Response::Text("half of it".to_owned())), 2);
    keep(answer("door-locked", Response::Yes), 3);
    keep(Op::AnswerClear { question: question("door-locked") }, 4);
    keep(answer("pay", Response::Text("nothing at all".to_owned())), 5);
    keep(note(None, "the foreman keeps the key"), 6);
    keep(computed(true), 7);
}

fn listed(vault: &mut Vault, text: &str) -> Vec<CaseRow> {
    vault.cases(&CaseQuery { text: text.to_owned(), ..CaseQuery::default() }).unwrap()
}

/// Cases that are behind, and events that are entered among those of their case.
fn written(vault: &Vault) -> (i64, i64) {
    let count = |sql: &str| vault.conn.query_row(sql, [], |row| row.get(0)).unwrap();
    (count("SELECT count(*) FROM behind"), count("SELECT count(*) FROM case_event"))
}

#[test]
fn the_list_knows_what_is_not_written_down() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    let case = case_id();
    half_an_hour(&mut vault, case);
    assert_eq!(written(&vault), (1, 1), "the opening alone is written down");
    let before = listed(&mut vault, "");
    assert_eq!((before[0].answers, before[0].act_now, before[0].last_at), (2, true, at(7)));
    assert_eq!(before[0].conclusion.as_deref(), Some("grounds"));
    assert_eq!(vault.events(case).unwrap().len(), 8);
    assert!(vault.is_urgent(case).unwrap());
    assert_eq!(written(&vault), (1, 1), "looking writes nothing");
    vault.checkpoint().unwrap();
    assert_eq!(written(&vault), (0, 8));
    assert_eq!(listed(&mut vault, ""), before);
    assert_eq!(vault.events(case).unwrap().len(), 8);
    assert!(vault.is_projected(case).unwrap());
}

#[test]
fn a_search_finds_what_was_written_a_moment_ago() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    half_an_hour(&mut vault, case_id());
    assert_eq!(listed(&mut vault, "foreman").len(), 1);
    assert_eq!(listed(&mut vault, "nothing").len(), 1);
    assert_eq!(listed(&mut vault, "half"), [], "replaced");
    assert_eq!(written(&vault), (0, 8));
}

/// As after a power cut, at each place: the log is there, and nothing that follows from it.
#[test]
fn a_crash_leaves_nothing_behind() {
    for kept in 1..8 {
        let folder = tempfile::tempdir().unwrap();
        let bare = Bare::new(folder.path());
        let (home, mut vault) = bare.open();
        let (case, other) = (case_id(), case_id());
        half_an_hour(&mut vault, case);
        vault.append(other, vec![opening("8L-N5R", "Agadir")], at(8)).unwrap();
        for n in 0..kept {
            let op = answer(&format!("question-{n}"), Response::Yes);
            vault.append(other, vec![op], at(9 + n)).unwrap();
        }
        let before = listed(&mut vault, "");
        let events = [vault.events(case).unwrap(), vault.events(other).unwrap()];
        assert_eq!(written(&vault), (2, 2));
        vault.into_parts().unwrap();
        drop(home);
        let (_home, mut vault) = bare.open();
        assert_eq!(written(&vault), (2, 2), "nobody asked yet");
        assert_eq!([vault.events(case).unwrap(), vault.events(other).unwrap()], events);
        assert_eq!(listed(&mut vault, ""), before);
        assert_eq!(listed(&mut vault, "foreman").len(), 1);
        assert_eq!(written(&vault), (0, 9 + kept));
        assert!(vault.is_projected(case).unwrap() && vault.is_projected(other).unwrap());
        // It goes on where it was.
        vault.append(case, vec![note(None, "it goes on")], at(100)).unwrap();
        assert!(vault.verify_case(case).unwrap());
        let mut walk = HistoryWalk::new();
        assert!(vault.walk_on(&mut walk, u32::MAX).unwrap() && walk.broken.is_none());
    }
}

/// The first answer after a crash needs no list before it.
#[test]
fn an_answer_after_a_crash_goes_on_from_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open();
    let case = case_id();
    half_an_hour(&mut vault, case);
    vault.into_parts().unwrap();
    drop(home);
    let (_home, mut vault) = bare.open();
    vault.append(case, vec![answer("papers-held", Response::No)], at(50)).unwrap();
    assert!(vault.verify_case(case).unwrap());
    assert!(vault.is_projected(case).unwrap());
    let standing = vault.case(case).unwrap();
    assert!(standing.conflicts.is_empty(), "the chain did not fork");
}

/// What cannot wait is written with all that waited.
#[test]
fn a_decision_writes_down_what_came_before_it() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    let case = case_id();
    half_an_hour(&mut vault, case);
    vault.append(case, vec![Op::CaseClose { reason: "referred".to_owned() }], at(10)).unwrap();
    assert_eq!(written(&vault), (0, 9));
    let closed = CaseQuery { open: Some(false), ..CaseQuery::default() };
    assert_eq!(vault.cases(&closed).unwrap().len(), 1);
    assert!(vault.is_projected(case).unwrap());
}

/// Of what is refused nothing stays, neither in the file nor in memory.
#[test]
fn what_is_refused_leaves_what_waits_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    let case = case_id();
    half_an_hour(&mut vault, case);
    let before = listed(&mut vault, "");
    let too_long = note(None, &"a".repeat(dalil_case::MAX_EVENT_LEN));
    let refused = vault.append(case, vec![answer("pay", Response::No), too_long], at(20));
    assert_eq!(refused.unwrap_err().code(), "event-too-large");
    assert_eq!(listed(&mut vault, ""), before);
    vault.append(case, vec![answer("pay", Response::Yes)], at(21)).unwrap();
    assert!(vault.is_projected(case).unwrap() && vault.verify_case(case).unwrap());
    assert_eq!(vault.events(case).unwrap().len(), 9);
}

/// Where nothing can be written after a crash, everything can be read, and what must be done now
/// is said: in the list, and to whoever chooses what travels first.
#[test]
fn what_a_crash_left_is_read_where_nothing_can_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open();
    let (case, calm) = (case_id(), case_id());
    half_an_hour(&mut vault, case);
    vault.append(calm, vec![opening("8L-N5R", "Agadir"), computed(true)], at(8)).unwrap();
    vault.append(calm, vec![computed(false)], at(9)).unwrap();
    let (events, before) = (vault.events(case).unwrap(), listed(&mut vault, ""));
    vault.into_parts().unwrap();
    drop(home);
    let (_home, mut vault) = bare.open();
    vault.conn.commit_hook(Some(|| true)).unwrap();
    assert_eq!(vault.events(case).unwrap(), events);
    assert!(vault.is_urgent(case).unwrap(), "whoever asks first is told");
    assert!(!vault.is_urgent(calm).unwrap(), "what is over is over");
    assert_eq!(listed(&mut vault, ""), before, "the list says what the events say");
    assert_eq!(vault.case(case).unwrap().answered(), 2);
    assert!(vault.is_urgent(case).unwrap() && !vault.is_urgent(calm).unwrap());
    assert_eq!(written(&vault).0, 2);
    vault.conn.commit_hook(None::<fn() -> bool>).unwrap();
    assert!(vault.is_urgent(case).unwrap());
    assert_eq!(listed(&mut vault, "")[0].answers, 0);
    assert_eq!(listed(&mut vault, ""), before);
    assert_eq!(written(&vault).0, 0);
    assert!(vault.is_projected(case).unwrap() && vault.is_projected(calm).unwrap());
}

/// Nothing to add adds nothing, and what waits goes on waiting: the chain does not fork after it.
#[test]
fn nothing_to_add_leaves_what_waits() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    let case = case_id();
    half_an_hour(&mut vault, case);
    assert_eq!(vault.append(case, Vec::new(), at(20)).unwrap(), []);
    assert_eq!(vault.events(case).unwrap().len(), 8);
    vault.append(case, vec![Op::CaseClose { reason: "referred".to_owned() }], at(21)).unwrap();
    assert_eq!(written(&vault), (0, 9));
    assert!(vault.verify_case(case).unwrap() && vault.is_projected(case).unwrap());
    let mut walk = HistoryWalk::new();
    assert!(vault.walk_on(&mut walk, u32::MAX).unwrap() && walk.broken.is_none());
}

/// What is made anew is made of the log, whatever was in memory.
#[test]
fn making_everything_anew_needs_nothing_from_memory() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    let case = case_id();
    half_an_hour(&mut vault, case);
    let before = listed(&mut vault, "");
    vault.rebuild().unwrap();
    assert_eq!(written(&vault), (0, 8));
    assert_eq!(listed(&mut vault, ""), before);
    vault.append(case, vec![answer("pay", Response::Yes)], at(30)).unwrap();
    assert!(vault.is_projected(case).unwrap() && vault.verify_case(case).unwrap());
}
