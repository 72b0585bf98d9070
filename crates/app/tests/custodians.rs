//! No passphrase and no sheet: the authority is asked with a file, and its file opens everything.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a recovery that cannot be tried fails the test"
)]

#[path = "../../../tests/fixtures/manifest.rs"]
mod manifest;
#[allow(dead_code, reason = "each test uses a part of the world")]
mod world;

use std::fs;

use dalil_app::App;
use dalil_case::Moment;
use dalil_ipc::{
    AskAuthorityRequest, AskedAuthorityRequest, AskedAuthorityView, CaseRequest, Desk as _,
    Failure, FailureCode, MakeSheetRequest, Nothing, RecoverRequest, SheetCodeRequest,
    TakeReplyRequest, UnlockedView,
};
use dalil_protocol::{Manifest, Pin, RecoveryRequest, Signed, Trusted};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{Passphrase, Random, SigningKey, WordLanguage};
use manifest::{manifest, open_key, sign_key};
use world::{ALIAS, PASSPHRASE, World};

const NEXT: &str = "copper kettle under nine blue shelves";

/// An authority with one root, which can recover.
struct Authority {
    ops: SigningKey,
    recovery: OpeningKey,
    trusted: Trusted,
}

impl Authority {
    fn new() -> Self {
        let (root, ops, recovery) = (sign_key(1), sign_key(4), open_key(6));
        let manifest = Manifest { fresh_until: Moment(1), ..manifest(1, Moment(0)) };
        let signed = Signed::sign(manifest, &[&root]).unwrap();
        let pin = Pin::Whole(signed.hash());
        let trusted = Trusted::first(&signed.to_bytes(), &pin, Moment(0)).unwrap();
        Self { ops, recovery, trusted }
    }

    /// What enrolment does, past the application.
    fn enrols(&self, world: &World, app: App) -> App {
        drop(app);
        let (home, _) = dalil_vault::Home::open(&world.data(), Moment(0)).unwrap();
        let given = Passphrase::given(PASSPHRASE).unwrap();
        let at = Moment(1_900_000_000_000);
        let (mut vault, _) = home.unlock(home.officers()[0].vault_id, &given, at).unwrap();
        vault.seal_authority_slot(&self.trusted, at).unwrap();
        vault.close().unwrap();
        drop(home);
        world.start()
    }

    fn answers(&self, path: &str) -> Vec<u8> {
        let request = RecoveryRequest::read(&fs::read(path).unwrap()).unwrap();
        let id = self.trusted.manifest().authority;
        let random = Random::new();
        let reply = request.answer(id, &self.recovery, (1, 2), &self.ops, Moment(2), &random);
        reply.unwrap().to_bytes()
    }
}

fn code<T>(result: Result<T, Failure>) -> FailureCode {
    result.map(drop).unwrap_err().code
}

fn asked(app: &mut App) -> AskedAuthorityView {
    let request = AskedAuthorityRequest { alias: ALIAS.into(), language: "fr".into() };
    app.asked_authority(request).unwrap()
}

fn ask(app: &mut App, path: &str, replace: bool) -> Result<AskedAuthorityView, Failure> {
    app.ask_authority(AskAuthorityRequest {
        alias: ALIAS.into(),
        passphrase: NEXT.into(),
        repeated: NEXT.into(),
        path: path.into(),
        replace,
        language: "fr".into(),
    })
}

fn take(app: &mut App, passphrase: &str, path: &str) -> Result<UnlockedView, Failure> {
    let (alias, passphrase) = (ALIAS.into(), passphrase.into());
    app.take_reply(TakeReplyRequest { alias, passphrase, path: path.into() })
}

/// K13, K14: sealed in the middle, sheet and authority give back the same; the words that the
/// officer reads out are those of the file.
#[test]
fn the_authority_gives_back_everything_and_a_new_sheet_is_asked_for() {
    let mut world = World::new();
    let mut app = world.newcomer();
    let authority = Authority::new();
    let groups = app.make_sheet(MakeSheetRequest { passphrase: None }).unwrap().groups;
    let paper = groups.join("-");
    app.rehearse_sheet(SheetCodeRequest { code: paper.clone() }).unwrap();
    let case = world.start_case(&mut app);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    app.lock(Nothing {}).unwrap();
    assert!(!asked(&mut app).is_possible);
    let place = world.papers().join("note.req").display().to_string();
    assert_eq!(code(ask(&mut app, &place, false)), FailureCode::NoAuthority);
    assert!(!world.papers().join("note.req").exists());

    let mut app = authority.enrols(&world, app);
    world.unlock(&mut app, PASSPHRASE).unwrap();
    let known = app.protection(Nothing {}).unwrap().authority;
    assert_eq!(known.as_deref(), Some("Authority of the north"));
    let before = app.open_case(CaseRequest { case_id: case.clone() }).unwrap();
    let _ = app.seal(Nothing {});
    assert_eq!(code(world.unlock(&mut app, PASSPHRASE)), FailureCode::VaultSealed);

    let view = asked(&mut app);
    assert!(view.is_possible && view.words.is_none() && view.path.ends_with("note.req"));
    let view = ask(&mut app, &place, false).unwrap();
    let request = RecoveryRequest::read(&fs::read(&view.path).unwrap()).unwrap();
    assert_eq!(view.words, Some(request.fingerprint(WordLanguage::French)));
    assert_eq!(code(ask(&mut app, &place, false)), FailureCode::PaperPathTaken);
    assert_eq!(asked(&mut app).words, view.words, "it waits, also over a restart");

    let reply = world.papers().join("back.reply").display().to_string();
    assert_eq!(code(take(&mut app, NEXT, &reply)), FailureCode::ReplyMissing);
    fs::write(&reply, authority.answers(&view.path)).unwrap();
    assert_eq!(code(take(&mut app, PASSPHRASE, &reply)), FailureCode::ReplyPassphrase);
    assert!(!app.is_open());
    take(&mut app, NEXT, &reply).unwrap();
    assert_eq!(app.open_case(CaseRequest { case_id: case }).unwrap(), before);
    let protection = app.protection(Nothing {}).unwrap();
    assert!(protection.rehearsed_at.is_none() && protection.authority.is_some());
    app.lock(Nothing {}).unwrap();
    // Sheet and old passphrase are used up, and so is the reply.
    let recovered = app.recover(RecoverRequest {
        alias: ALIAS.into(),
        code: paper,
        passphrase: PASSPHRASE.into(),
        repeated: PASSPHRASE.into(),
    });
    assert_eq!(code(recovered), FailureCode::SheetWrong);
    assert_eq!(code(world.unlock(&mut app, PASSPHRASE)), FailureCode::WrongPassphrase);
    assert_eq!(code(take(&mut app, NEXT, &reply)), FailureCode::NothingAsked);
    world.wait(10_000);
    world.unlock(&mut app, NEXT).unwrap();
}

/// Only the newest request counts, and no other file is taken for its reply.
#[test]
fn only_the_reply_to_the_newest_request_opens() {
    let mut world = World::new();
    let app = world.newcomer();
    let authority = Authority::new();
    let mut app = authority.enrols(&world, app);
    let place = world.papers().join("note").display().to_string();
    let first = ask(&mut app, &place, false).unwrap();
    assert!(first.path.ends_with("note.req"));
    let old = authority.answers(&first.path);
    let second = ask(&mut app, &place, true).unwrap();
    assert_ne!(first.words, second.words);
    let reply = world.papers().join("back.reply").display().to_string();
    fs::write(&reply, old).unwrap();
    assert_eq!(code(take(&mut app, NEXT, &reply)), FailureCode::ReplyOther);
    fs::write(&reply, b"not a reply at all").unwrap();
    assert_eq!(code(take(&mut app, NEXT, &reply)), FailureCode::NotBelieved);
    fs::write(&reply, authority.answers(&second.path)).unwrap();
    take(&mut app, NEXT, &reply).unwrap();
    for place in ["note.req", "", "a/b.req"] {
        let refused = code(ask(&mut app, place, false));
        assert_eq!(refused, FailureCode::PaperPathUnwritable, "{place}");
    }
}
