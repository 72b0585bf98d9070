//! Two officers on one computer: what one shares the other reads, and nothing else.

use std::path::Path;

use dalil_case::{Attachment, CaseId, Moment, OfficerId, Op, Response};
use dalil_seal::{ContentKey, MasterKey};

use super::cast::{CHEAP, NOON, answer, chosen, note, opening};
use super::files::{attach, plain, sealed, whole};
use crate::outbox::keys::{self, CaseKey};
use crate::outbox::second::SecondPlace;
use crate::{CaseQuery, Error, HistoryWalk, Home, Quiet, Vault, VaultId, repair};

const CASE: CaseId = CaseId([0x2a; 16]);
const OTHER: CaseId = CaseId([0x2b; 16]);

/// Who has a vault here, with the master key at hand.
struct Person {
    id: VaultId,
    officer: OfficerId,
    master: MasterKey,
}

pub(super) struct Post {
    home: Home,
    people: Vec<Person>,
    folder: tempfile::TempDir,
}

/// A computer with Amina, Idir and Samir, who were added one beside the other.
pub(super) fn post() -> Post {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, _) = Home::open(folder.path(), NOON).unwrap();
    let mut people = Vec::new();
    let mut before: Option<Vault> = None;
    for alias in ["Amina", "Idir", "Samir"] {
        let mut vault = home.create(alias, &chosen(), CHEAP, before.as_mut(), NOON).unwrap();
        vault.introduce(NOON).unwrap();
        let master = MasterKey::copy_of(vault.master().expose().expose());
        people.push(Person { id: vault.id(), officer: vault.officer(), master });
        if let Some(before) = before.replace(vault) {
            before.close().unwrap();
        }
    }
    before.unwrap().close().unwrap();
    Post { home, people, folder }
}

impl Post {
    pub(super) fn open(&self, who: usize) -> Vault {
        let person = &self.people[who];
        let header = self.home.header_file(person.id).read(person.id, NOON).unwrap().0;
        let vault = self.home.open_vault(person.id, header, &person.master).unwrap();
        self.home.with_device(vault, &person.master, NOON).unwrap()
    }

    /// Opens, takes in what there is, works, seals and closes.
    pub(super) fn visit<T>(&self, who: usize, work: impl FnOnce(&mut Vault) -> T) -> T {
        let mut vault = self.open(who);
        vault.take_in(NOON, &Quiet::undisturbed()).unwrap();
        let value = work(&mut vault);
        vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
        let mut walk = HistoryWalk::new();
        assert!(vault.walk_on(&mut walk, u32::MAX).unwrap());
        assert_eq!(walk.broken, None);
        vault.close().unwrap();
        value
    }

    pub(super) fn officer(&self, who: usize) -> OfficerId {
        self.people[who].officer
    }

    fn database(&self, who: usize) -> std::path::PathBuf {
        let folder: &Path = self.folder.path();
        folder.join("vaults").join(self.people[who].id.to_string()).join("vault.db")
    }

    /// Amina's two cases, one of them shared with Idir.
    pub(super) fn shared() -> Self {
        let post = post();
        post.visit(0, |amina| {
            amina.append(CASE, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
            amina.append(OTHER, vec![opening("2B-9XH", "Nador")], NOON).unwrap();
            amina.append(CASE, vec![answer("debt", Response::Yes)], NOON).unwrap();
            amina.append(CASE, vec![note(None, "the foreman keeps the papers")], NOON).unwrap();
            amina.append(OTHER, vec![note(None, "somebody else")], NOON).unwrap();
            amina.share(CASE, post.officer(1), "second-officer", "consent", NOON).unwrap();
        });
        post
    }
}

fn bytes(vault: &Vault, case: CaseId) -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> =
        vault.events(case).unwrap().iter().map(|kept| kept.recorded.event.encode()).collect();
    all.sort();
    all
}

#[test]
fn a_colleague_reads_the_case_that_was_shared_and_no_other() {
    let post = Post::shared();
    let hers = post.visit(0, |amina| bytes(amina, CASE));
    post.visit(1, |idir| {
        assert_eq!(bytes(idir, CASE), hers);
        assert_eq!(idir.case(OTHER).unwrap_err().code(), "case-unknown");
        assert_eq!(idir.cases(&CaseQuery::default()).unwrap().len(), 1);
        let found = CaseQuery { text: "foreman".to_owned(), ..CaseQuery::default() };
        assert_eq!(idir.cases(&found).unwrap().len(), 1);
        assert!(idir.verify_case(CASE).unwrap() && idir.is_projected(CASE).unwrap());
        assert!(idir.case_keys().unwrap().values().all(|key| key.case == CASE));
        let sharing = idir.sharing(CASE).unwrap().unwrap();
        assert_eq!(sharing.opener, post.officer(0));
        assert_eq!(sharing.granted, [post.officer(1)].into());
        // Nothing is taken in twice.
        assert_eq!(idir.take_in(NOON, &Quiet::undisturbed()).unwrap(), []);
    });
    // The third officer shares the computer and nothing else.
    post.visit(2, |samir| {
        assert_eq!(samir.cases(&CaseQuery::default()).unwrap(), []);
        assert!(samir.case_keys().unwrap().is_empty());
        let outbox = samir.outbox.as_ref().unwrap();
        for handed in outbox.handed_to(post.officer(1)).unwrap() {
            let info = crate::share::info(post.officer(0), post.officer(1));
            let sealed = handed.bytes.get(80..).unwrap();
            assert!(samir.share_key().unwrap().open(&info, &handed.cek, sealed).is_err());
        }
    });
}

#[test]
fn what_either_writes_reaches_the_other_and_supersedes_what_was_seen() {
    let post = Post::shared();
    post.visit(1, |idir| {
        idir.append(CASE, vec![answer("debt", Response::No)], NOON).unwrap();
        idir.append(CASE, vec![note(None, "she has paid it")], Moment(NOON.0 - 9)).unwrap();
    });
    post.visit(0, |amina| {
        let case = amina.case(CASE).unwrap();
        assert_eq!(case.answers()[&"debt".into()].response, Response::No);
        assert_eq!(case.conflicts, Vec::<String>::new());
        assert_eq!(case.notes.len(), 2);
        amina.append(CASE, vec![answer("debt", Response::Unknown)], Moment(NOON.0 - 99)).unwrap();
    });
    post.visit(1, |idir| {
        let case = idir.case(CASE).unwrap();
        assert_eq!(case.answers()[&"debt".into()].response, Response::Unknown);
        assert_eq!(case.conflicts, Vec::<String>::new());
    });
}

/// P5: without having seen each other, both values are kept on both sides.
#[test]
fn answers_given_apart_stand_side_by_side_in_both_vaults() {
    let post = Post::shared();
    post.visit(1, |_| {});
    // She writes and is locked before anything is sealed: he cannot have seen it.
    let mut amina = post.open(0);
    amina.append(CASE, vec![answer("papers", Response::Yes)], NOON).unwrap();
    amina.close().unwrap();
    post.visit(1, |idir| {
        idir.append(CASE, vec![answer("papers", Response::No)], NOON).unwrap();
    });
    for who in [0, 1] {
        post.visit(who, |vault| {
            let case = vault.case(CASE).unwrap();
            assert_eq!(case.conflicts, ["answer/papers"], "{who}");
            assert_eq!(case.answers[&"papers".into()].others().len(), 1);
        });
    }
}

#[test]
fn what_is_written_after_the_end_is_not_for_the_colleague() {
    let post = Post::shared();
    post.visit(1, |idir| assert_eq!(idir.case(CASE).unwrap().notes.len(), 1));
    post.visit(0, |amina| {
        amina.end_share(CASE, post.officer(1), "done", NOON).unwrap();
        amina.append(CASE, vec![note(None, "where she sleeps tonight")], NOON).unwrap();
        amina.append(CASE, vec![answer("debt", Response::Declined)], NOON).unwrap();
        let again = amina.end_share(CASE, post.officer(1), "done", NOON);
        assert!(matches!(again, Err(Error::ColleagueUnknown)));
    });
    let his = post.visit(1, |idir| {
        let case = idir.case(CASE).unwrap();
        assert_eq!(case.notes.len(), 1);
        assert_eq!(case.answers()[&"debt".into()].response, Response::Yes);
        assert!(idir.sharing(CASE).unwrap().unwrap().ended.contains(&post.officer(1)));
        // What he still writes is not lost.
        idir.append(CASE, vec![note(None, "one more thing")], NOON).unwrap();
        idir.case_keys().unwrap()
    });
    let hers = post.visit(0, |amina| {
        assert_eq!(amina.case(CASE).unwrap().notes.len(), 3);
        amina.case_keys().unwrap()
    });
    let newest = hers.values().filter(|key| key.case == CASE && key.epoch == 1);
    assert_eq!(newest.clone().count(), 2);
    assert!(newest.clone().all(|key| !his.contains_key(&key.id)));
    // Shared again, everything is there again.
    post.visit(0, |amina| {
        amina.share(CASE, post.officer(1), "second-officer", "consent", NOON).unwrap();
    });
    post.visit(1, |idir| {
        assert_eq!(idir.case(CASE).unwrap().notes.len(), 3);
        assert!(idir.sharing(CASE).unwrap().unwrap().ended.is_empty());
    });
}

#[test]
fn only_whoever_began_a_case_shares_it() {
    let post = Post::shared();
    post.visit(1, |idir| {
        let shared = idir.share(CASE, post.officer(2), "second-officer", "consent", NOON);
        assert!(matches!(shared, Err(Error::ShareNotYours)));
        let unknown = idir.share(OTHER, post.officer(2), "second-officer", "consent", NOON);
        assert!(matches!(unknown, Err(Error::CaseUnknown)));
        // Written past the rule, it counts for nothing.
        let grant = Op::ShareGrant {
            recipient: post.officer(2).to_string(),
            compartment: 1,
            purpose: "second-officer".to_owned(),
            legal_basis: "consent".to_owned(),
            expires: None,
        };
        idir.append(CASE, vec![grant], NOON).unwrap();
        assert_eq!(idir.sharing(CASE).unwrap().unwrap().granted, [post.officer(1)].into());
    });
    post.visit(2, |samir| assert!(samir.case_keys().unwrap().is_empty()));
    post.visit(0, |amina| {
        let nobody = amina.share(CASE, OfficerId([9; 16]), "second-officer", "consent", NOON);
        assert!(matches!(nobody, Err(Error::ColleagueUnknown)));
    });
}

/// Somebody who puts a key of theirs under Idir's name once the two have met.
#[test]
fn a_colleague_whose_key_changed_is_given_nothing() {
    let post = Post::shared();
    post.visit(2, |samir| {
        let conn = &samir.outbox.as_ref().unwrap().conn;
        let his = post.officer(1).0;
        let own = post.officer(2).0;
        conn.execute("DELETE FROM officer WHERE officer_id = ?1", [his]).unwrap();
        conn.execute("UPDATE officer SET officer_id = ?1 WHERE officer_id = ?2", (his, own))
            .unwrap();
    });
    post.visit(0, |amina| {
        assert!(amina.colleagues().unwrap().iter().all(|one| one.officer != post.officer(1)));
        let given = amina.share(OTHER, post.officer(1), "second-officer", "consent", NOON);
        assert!(matches!(given, Err(Error::ColleagueUnknown | Error::ColleagueChanged)));
        assert_eq!(amina.sharing(OTHER).unwrap().unwrap().granted.len(), 0);
    });
}

/// A key for somebody else's case, with a higher epoch: what Amina writes next would be sealed
/// under a key that the giver knows.
#[test]
fn nobody_slips_a_key_under_anothers_case() {
    let post = Post::shared();
    let planted = [0x66; 16];
    post.visit(2, |samir| {
        let key = CaseKey {
            id: planted,
            case: CASE,
            comp: 0,
            epoch: 99,
            maker: None,
            key: ContentKey::copy_of(&[6; 32]),
        };
        let card = samir.outbox.as_ref().unwrap().cards().unwrap();
        let card = card.into_iter().find(|card| card.officer == post.officer(0)).unwrap();
        let handed = samir.handed(&key, &card).unwrap();
        let outbox = samir.outbox.as_mut().unwrap();
        outbox.batch(NOON, |batch| batch.hand(&handed, dalil_case::Digest([1; 32]))).unwrap();
    });
    post.visit(0, |amina| {
        assert!(!amina.case_keys().unwrap().contains_key(&planted));
        let present = keys::present(&amina.conn, CASE, 0).unwrap().unwrap();
        assert_eq!((present.epoch, present.maker), (0, None));
    });
}

/// Somebody who came by the key of a case, and to whom nobody gave the case, writes into nothing.
#[test]
fn whoever_only_came_by_a_key_writes_into_no_case() {
    let post = Post::shared();
    let before = post.visit(1, |idir| {
        idir.append(CASE, vec![answer("hours", Response::Number(14))], NOON).unwrap();
        bytes(idir, CASE)
    });
    post.visit(0, |amina| assert_eq!(bytes(amina, CASE), before));
    // Amina knows Samir, and works with Samir on another case.
    let keys = post.visit(0, |amina| {
        amina.share(OTHER, post.officer(2), "second-officer", "consent", NOON).unwrap();
        amina.case_keys().unwrap()
    });
    post.visit(2, |samir| {
        for key in keys.values().filter(|key| key.case == CASE) {
            key.keep(&samir.conn).unwrap();
        }
        // As if the case were Samir's: signed by Samir, sealed under the key of the case.
        let ops = vec![opening("7K-M4Q", "Tanger"), answer("debt", Response::No)];
        samir.append(CASE, ops, NOON).unwrap();
    });
    let sealed_by_samir = post.visit(2, |samir| {
        let outbox = samir.outbox.as_ref().unwrap();
        let rows = outbox.segments(0).unwrap();
        rows.iter().filter(|row| row.vault == samir.id() && keys.contains_key(&row.cek)).count()
    });
    assert!(sealed_by_samir > 0, "what was forged is there to be taken in");
    for who in [0, 1] {
        post.visit(who, |vault| assert_eq!(bytes(vault, CASE), before));
    }
}

/// A crash after the grant and before the keys were given: the next sealing gives them.
#[test]
fn a_grant_that_was_cut_short_is_finished() {
    let post = post();
    post.visit(0, |amina| {
        amina.append(CASE, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
        amina.meet(post.officer(1), NOON).unwrap();
        let grant = Op::ShareGrant {
            recipient: post.officer(1).to_string(),
            compartment: 1,
            purpose: "second-officer".to_owned(),
            legal_basis: "consent".to_owned(),
            expires: None,
        };
        amina.append(CASE, vec![grant], NOON).unwrap();
    });
    post.visit(1, |idir| assert_eq!(idir.events(CASE).unwrap().len(), 2));
}

/// A part of the case that only the colleague has written in: its key comes back.
#[test]
fn a_key_that_the_colleague_made_is_given_back() {
    let post = post();
    post.visit(0, |amina| {
        amina.append(CASE, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
        amina.share(CASE, post.officer(1), "second-officer", "consent", NOON).unwrap();
    });
    post.visit(1, |idir| {
        idir.append(CASE, vec![note(None, "a name")], NOON).unwrap();
    });
    post.visit(0, |amina| assert_eq!(amina.case(CASE).unwrap().notes.len(), 1));
    // And what she writes there he reads.
    post.visit(0, |amina| {
        amina.append(CASE, vec![note(None, "another name")], NOON).unwrap();
    });
    post.visit(1, |idir| assert_eq!(idir.case(CASE).unwrap().notes.len(), 2));
}

/// The colleague's vault is lost: the shared case comes back with the rest.
#[test]
fn a_vault_made_anew_has_the_shared_case_again() {
    let post = Post::shared();
    post.visit(1, |idir| {
        idir.append(CASE, vec![note(None, "his own words")], NOON).unwrap();
    });
    post.visit(0, |amina| {
        amina.append(CASE, vec![note(None, "and hers")], NOON).unwrap();
    });
    let all = post.visit(0, |amina| bytes(amina, CASE));
    let idir = post.open(1);
    let second = SecondPlace::of(idir.outbox.as_ref().unwrap(), idir.id(), idir.master()).unwrap();
    idir.close().unwrap();
    std::fs::remove_file(post.database(1)).unwrap();
    let person = &post.people[1];
    let header = post.home.header_file(person.id).read(person.id, NOON).unwrap().0;
    let parts = post.home.parts(person.id, header, &person.master).unwrap();
    repair::run(&parts, &second, NOON).unwrap();
    post.visit(1, |idir| assert_eq!(bytes(idir, CASE), all));
}

/// Idir erases his copy: the key that was given to him is gone too, and hers stays.
#[test]
fn erasing_a_shared_case_forgets_what_was_given() {
    let post = Post::shared();
    post.visit(1, |idir| {
        idir.erase(CASE, "retention", NOON).unwrap();
        let outbox = idir.outbox.as_ref().unwrap();
        assert_eq!(outbox.handed_to(post.officer(1)).unwrap().len(), 0);
    });
    post.visit(1, |idir| {
        // That he erased it is all that is left.
        assert_eq!(idir.events(CASE).unwrap().len(), 1);
        assert_eq!(idir.cases(&CaseQuery::default()).unwrap(), []);
    });
    post.visit(0, |amina| assert!(!amina.events(CASE).unwrap().is_empty()));
}

/// L9: one entry each, in the history of the case, on both sides; who did it is in it, and no word.
#[test]
fn sharing_and_its_end_are_one_entry_each() {
    let post = Post::shared();
    post.visit(0, |amina| amina.end_share(CASE, post.officer(1), "ended", NOON).unwrap());
    for who in [0, 1] {
        post.visit(who, |vault| {
            let events = vault.events(CASE).unwrap();
            let of = |wanted: u64| {
                let found =
                    events.iter().filter(|kept| kept.recorded.event.body.number() == wanted);
                found.map(|kept| kept.recorded.event.author).collect::<Vec<_>>()
            };
            assert_eq!((of(90), of(91)), (vec![post.officer(0)], vec![post.officer(0)]), "{who}");
        });
    }
}

/// The files of a shared case come with it, and those of no other; what is not what the event names
/// does not come.
#[test]
fn a_shared_case_brings_its_files_to_the_colleague() {
    let post = Post::shared();
    let picture = plain(3 * (1 << 16) + 5);
    let (hers, foreign) = post.visit(0, |amina| {
        let file = sealed(amina, &picture, 1000);
        let hers = attach(amina, CASE, file, Some(b"small"));
        let file = sealed(amina, b"of the other case", 1000);
        (hers, attach(amina, OTHER, file, None))
    });
    let place = |who: usize, of: &Attachment| {
        let folder = post.database(who).parent().unwrap().join("blobs");
        crate::blob::place(&folder, of.blob)
    };
    // Changed on the way: nothing comes, and it is told as missing.
    let whole_bytes = std::fs::read(place(0, &hers)).unwrap();
    let mut changed = whole_bytes.clone();
    changed[70_000] ^= 1;
    std::fs::write(place(0, &hers), &changed).unwrap();
    post.visit(1, |idir| {
        assert_eq!(idir.fetch_files(&Quiet::for_as_long_as(|| false)).unwrap(), None);
        assert_eq!(idir.fetch_files(&Quiet::undisturbed()).unwrap(), Some(1), "the small picture");
        assert_eq!(whole(idir, &hers).unwrap_err().code(), "file-missing");
    });
    std::fs::write(place(0, &hers), &whole_bytes).unwrap();
    post.visit(1, |idir| {
        assert_eq!(idir.fetch_files(&Quiet::undisturbed()).unwrap(), Some(1));
        assert_eq!(idir.fetch_files(&Quiet::undisturbed()).unwrap(), Some(0));
        let file = idir.case(CASE).unwrap().attachments.last().unwrap().value.clone();
        assert_eq!(whole(idir, &file).unwrap(), picture);
        assert_eq!(idir.read_small(&file).unwrap().unwrap().as_slice(), b"small");
        assert!(!place(1, &foreign).exists(), "of a case that is not shared");
        let named = idir.files_named(CASE).unwrap().into_iter().collect();
        assert_eq!(idir.sweep_files(&named).unwrap(), 0, "nothing half is left");
    });
    // Somebody to whom nothing was given gets nothing.
    post.visit(2, |samir| {
        assert_eq!(samir.fetch_files(&Quiet::undisturbed()).unwrap(), Some(0));
        assert!(!place(2, &hers).exists());
    });
}
