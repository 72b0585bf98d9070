//! A vault becomes an authority's desk by its files, and by nothing less.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops where something is not as it should be"
)]

#[path = "../../../tests/fixtures/manifest.rs"]
mod manifest;
mod world;

use dalil_app::App;
use dalil_case::Moment;
use dalil_ipc::{
    AskRequest, BecomeDeskRequest, CaseRequest, CertifyRequest, CreateBesideRequest, DecideRequest,
    Desk as _, Failure, FailureCode, InboxRequest, Nothing, ReplyRequest, SecondReaderRequest,
    UnlockRequest,
};
use dalil_protocol::Signed;
use dalil_seal::{ChosenPassphrase, Cost, Random, seal_key_file};
use manifest::{manifest, sign_key};
use world::{ALIAS, PASSPHRASE, World};

const FILES: &str = "quartz meadow ribbon cobalt thirteen";
const SECOND: &str = "south-2";
const THEIRS: &str = "pelican cedar harbour quartz willow";

fn code<T>(result: Result<T, Failure>) -> Option<FailureCode> {
    result.err().map(|failure| failure.code)
}

/// What an authority gives to a desk: its manifest, and two keys under a passphrase.
fn files(world: &World, authority: u8, name: &str) -> String {
    let manifest = manifest(authority, Moment(0));
    let folder = world.papers().join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let signed = Signed::sign(manifest, &[&sign_key(1)]).unwrap().to_bytes();
    std::fs::write(folder.join("manifest"), signed).unwrap();
    std::fs::write(folder.join("read-me.txt"), "not a key").unwrap();
    let passphrase = ChosenPassphrase::choose(FILES, &[]).unwrap();
    for (label, seed) in [("ops", 4_u8), ("desk", 5)] {
        let file =
            seal_key_file(label, &[seed; 32], &passphrase, Cost::FLOOR, &Random::new()).unwrap();
        std::fs::write(folder.join(format!("{label}.key")), file).unwrap();
    }
    folder.to_string_lossy().into_owned()
}

fn become_desk(app: &mut App, folder: &str, passphrase: &str) -> Option<FailureCode> {
    code(app.become_desk(BecomeDeskRequest {
        folder: folder.into(),
        passphrase: passphrase.into(),
        label: "Desk 1".into(),
    }))
}

#[test]
fn a_vault_becomes_a_desk_by_the_authoritys_files_alone() {
    let mut world = World::new();
    let mut app = world.first_day();
    assert!(!app.desk_role(Nothing {}).unwrap().is_desk);
    let folder = files(&world, 0xA0, "ours");
    // Nothing of a desk before it is one.
    assert_eq!(app.inbox(InboxRequest::default()).unwrap().rows, []);
    let case = world.start_case(&mut app);
    let refused = app.ask_officer(AskRequest { case_id: case.clone(), text: "where?".into() });
    assert_eq!(code(refused), Some(FailureCode::DeskOnlyReads));
    // Another folder, another passphrase.
    let elsewhere = world.papers().to_string_lossy().into_owned();
    let unfit = Some(FailureCode::DeskFilesUnfit);
    assert_eq!(become_desk(&mut app, &elsewhere, FILES), unfit);
    assert_eq!(become_desk(&mut app, "/nowhere", FILES), unfit);
    assert_eq!(become_desk(&mut app, &folder, PASSPHRASE), unfit);
    assert!(!app.desk_role(Nothing {}).unwrap().is_desk);
    assert_eq!(become_desk(&mut app, &folder, FILES), None);
    let role = app.desk_role(Nothing {}).unwrap();
    assert!(role.is_desk && role.may_certify && role.label == "Desk 1");
    // It stays one, and it is nobody else's.
    app.lock(Nothing {}).unwrap();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    assert!(app.desk_role(Nothing {}).unwrap().is_desk);
    let other = files(&world, 0xB0, "others");
    assert_eq!(become_desk(&mut app, &other, FILES), Some(FailureCode::DeskOfAnother));
    // Its own case is no case that came: it is written, and not decided on.
    world.answer(&mut app, &case, "danger-now", "no").unwrap();
    let decided = app.decide(DecideRequest {
        case_id: case.clone(),
        outcome: "taken-up".into(),
        reasons: "papers".into(),
        next: String::new(),
        role: "desk".into(),
        passphrase: PASSPHRASE.into(),
    });
    assert_eq!(code(decided), Some(FailureCode::CaseNotFound));
    let unknown = app.certify_device(CertifyRequest {
        id: "d1".repeat(16),
        organisation: "Labour inspection".into(),
        region: "Souss".into(),
        role: "officer".into(),
        passphrase: PASSPHRASE.into(),
    });
    assert_eq!(code(unknown), Some(FailureCode::DeviceUnknown));
    // Nothing was said to anybody.
    let said = app.said(CaseRequest { case_id: case.clone() }).unwrap();
    assert_eq!(said, dalil_ipc::SaidView::default());
    let reply = ReplyRequest { case_id: case, ask: "a1".repeat(16), text: "x".into() };
    assert_eq!(code(app.reply(reply)), Some(FailureCode::QuestionUnknown));
}

/// N17: a second reader is another desk officer here, by their own passphrase.
#[test]
fn a_second_reader_is_another_reader_of_the_same_desk() {
    let mut world = World::new();
    let mut app = world.first_day();
    let folder = files(&world, 0xA0, "ours");
    app.create_beside(CreateBesideRequest {
        alias: SECOND.into(),
        passphrase: THEIRS.into(),
        repeated: THEIRS.into(),
        colleague: ALIAS.into(),
        colleague_passphrase: PASSPHRASE.into(),
    })
    .unwrap();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    assert_eq!(become_desk(&mut app, &folder, FILES), None);
    let mut second = |alias: &str, passphrase: &str, most| {
        let (alias, passphrase) = (alias.into(), passphrase.into());
        code(app.second_reader(SecondReaderRequest { alias, passphrase, most }))
    };
    assert_eq!(second(ALIAS, PASSPHRASE, 40), Some(FailureCode::NotAnotherOfficer));
    assert_eq!(second("nobody", THEIRS, 40), Some(FailureCode::OfficerUnknown));
    assert_eq!(second(SECOND, PASSPHRASE, 40), Some(FailureCode::WrongPassphrase));
    world.wait(60_000);
    assert_eq!(second(SECOND, THEIRS, 5), Some(FailureCode::SecondReaderUnfit));
    // A colleague who is no reader of a desk.
    assert_eq!(second(SECOND, THEIRS, 40), Some(FailureCode::SecondReaderUnfit));
    app.unlock(UnlockRequest { alias: SECOND.into(), passphrase: THEIRS.into() }).unwrap();
    assert_eq!(become_desk(&mut app, &folder, FILES), None);
    world.unlock(&mut app, PASSPHRASE).unwrap();
    let signed = app.second_reader(SecondReaderRequest {
        alias: SECOND.into(),
        passphrase: THEIRS.into(),
        most: 40,
    });
    assert_eq!(code(signed), None);
}
