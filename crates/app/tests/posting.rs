//! The way to the authority: a card is read, a case waits, the server signs for it; and everything
//! that can go wrong on the way. The other side is the protocol itself, kept in memory.

#![allow(clippy::unwrap_used, reason = "a story that cannot be told fails")]

mod posting_world;
mod world;

use dalil_app::App;
use dalil_ipc::{
    CardRequest, CasesRequest, DeliveriesRequest, DeliveryStage, DeliveryView, Desk as _,
    FailureCode, FolderRequest, JoinRequest, ManifestFileRequest, Nothing, OfferCasesRequest,
    SendingMode, SendingModeRequest, Standing, StickStep, WaitReason,
};
use posting_world::{Authority, OtherSide, cast, until};
use world::World;

fn join(app: &mut App, other: &OtherSide, later: bool) {
    let text = other.card().square();
    app.read_card(CardRequest::Square { text }).unwrap();
    until(app, |app| {
        app.authority(Nothing {}).unwrap().meeting.is_some_and(|one| one.authority.is_some())
    });
    let (name, role) = ("Amina B.".into(), "labour inspector, Agadir".into());
    app.join(JoinRequest { name, role, later }).unwrap();
}

fn offer(app: &mut App, case: &str) {
    let case_ids = vec![case.to_owned()];
    app.offer_cases(OfferCasesRequest { case_ids, basis: "consent".into() }).unwrap();
}

fn delivery(app: &mut App, case: &str) -> DeliveryView {
    let asked = DeliveriesRequest { case_ids: vec![case.to_owned()] };
    app.deliveries(asked).unwrap().deliveries.remove(0)
}

fn until_stage(app: &mut App, case: &str, stage: DeliveryStage) -> DeliveryView {
    until(app, |app| delivery(app, case).stage == stage);
    delivery(app, case)
}

#[test]
fn what_is_offered_waits_is_received_and_stays_so_after_a_restart() {
    let (mut world, other) = (World::new(), OtherSide::new());
    let mut app = other.reached_by(world.first_day());
    let case = world.start_case(&mut app);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    other.cut();
    app.read_card(CardRequest::Square { text: other.card().square() }).unwrap();
    until(&mut app, |app| {
        let meeting = app.authority(Nothing {}).unwrap().meeting.unwrap();
        meeting.failure.is_some_and(|failure| failure.code == FailureCode::NoNetwork)
    });
    other.mend();
    app.look_again(Nothing {}).unwrap();
    until(&mut app, |app| {
        app.authority(Nothing {}).unwrap().meeting.is_some_and(|one| one.authority.is_some())
    });
    other.cut();
    let asked = JoinRequest { name: "Amina B.".into(), role: "inspector".into(), later: false };
    let joined = app.join(asked).unwrap();
    assert_eq!((joined.standing, joined.is_joined), (Standing::Asking, true));
    assert_eq!(joined.authority.unwrap().name, "Authority of the north");
    assert_eq!(joined.request_words.unwrap().split(' ').count(), 6);
    assert_eq!((joined.earlier_total, joined.earlier[0].consent.as_str()), (1, "not-asked"));
    assert_eq!(delivery(&mut app, &case).stage, DeliveryStage::Here);

    offer(&mut app, &case);
    assert_eq!(delivery(&mut app, &case).stage, DeliveryStage::Waiting);
    app.send_now(Nothing {}).unwrap();
    until(&mut app, |app| app.waiting(Nothing {}).unwrap().why == Some(WaitReason::NoNetwork));
    let waits = app.waiting(Nothing {}).unwrap();
    assert!(waits.rows[0].parts >= 2 && waits.rows[0].bytes > 0, "{waits:?}");
    assert_eq!(waits.rows[0].why, WaitReason::NoNetwork);
    assert!(waits.last_try_at.is_some() && waits.agreed_at.is_none());

    // What waits and why is there after a restart, and nothing was called received.
    drop(app);
    let mut app = other.reached_by(world.start());
    world.unlock(&mut app, world::PASSPHRASE).unwrap();
    let again = app.waiting(Nothing {}).unwrap();
    assert_eq!((again.rows, again.why), (waits.rows, Some(WaitReason::NoNetwork)));
    assert_eq!(app.authority(Nothing {}).unwrap().standing, Standing::Asking);

    other.mend();
    let turn = app.news(Nothing {}).unwrap().turn;
    app.send_now(Nothing {}).unwrap();
    let received = until_stage(&mut app, &case, DeliveryStage::Received);
    assert_eq!((received.at, received.waiting), (Some(cast::NOON.0), 0));
    assert!(app.news(Nothing {}).unwrap().turn > turn);
    assert_eq!(app.news(Nothing {}).unwrap().standing, Standing::Uncertified);
    until(&mut app, |app| !app.waiting(Nothing {}).unwrap().is_sending);
    let none = app.waiting(Nothing {}).unwrap();
    assert!(none.rows.is_empty() && none.why.is_none() && none.agreed_at.is_some(), "{none:?}");
    assert_eq!(app.list_cases(CasesRequest::default()).unwrap().only_here, 0);

    drop(app);
    let mut app = other.reached_by(world.start());
    world.unlock(&mut app, world::PASSPHRASE).unwrap();
    assert_eq!(delivery(&mut app, &case), received);

    // One more answer: the old proof does not speak for it.
    world.answer(&mut app, &case, "worked", "yes").unwrap();
    let partly = delivery(&mut app, &case);
    assert_eq!((partly.stage, partly.waiting), (DeliveryStage::Partly, 1));
    assert_eq!(app.list_cases(CasesRequest::default()).unwrap().only_here, 1);
    app.send_now(Nothing {}).unwrap();
    until_stage(&mut app, &case, DeliveryStage::Received);
}

#[test]
fn the_desk_says_read_and_answered_with_the_moment() {
    let (mut world, other) = (World::new(), OtherSide::new());
    let mut app = other.reached_by(world.first_day());
    let case = world.start_case(&mut app);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    join(&mut app, &other, false);
    offer(&mut app, &case);
    until_stage(&mut app, &case, DeliveryStage::Received);
    other.desk_has_read(1);
    app.send_now(Nothing {}).unwrap();
    let read = until_stage(&mut app, &case, DeliveryStage::Read);
    assert_eq!(read.at, Some(cast::NOON.0 + 1));
    other.desk_has_answered(2);
    app.send_now(Nothing {}).unwrap();
    let answered = until_stage(&mut app, &case, DeliveryStage::Answered);
    assert_eq!(answered.at, Some(cast::NOON.0 + 2));
}

#[test]
fn later_cases_go_by_themselves_only_where_it_was_chosen_and_only_in_that_mode() {
    let (mut world, other) = (World::new(), OtherSide::new());
    let mut app = other.reached_by(world.first_day());
    join(&mut app, &other, true);
    until(&mut app, |app| app.news(Nothing {}).unwrap().standing == Standing::Uncertified);
    app.set_sending_mode(SendingModeRequest { mode: SendingMode::Manual }).unwrap();
    let case = world.start_case(&mut app);
    // So many words are put into the second place in the next pause.
    for at in 0..20 {
        let response = if at % 2 == 0 { "yes" } else { "no" };
        world.answer(&mut app, &case, "papers-held", response).unwrap();
    }
    until(&mut app, |app| !app.waiting(Nothing {}).unwrap().is_sending);
    world.wait(11_000);
    app.quiet(&dalil_app::Quiet::undisturbed());
    let waits = app.waiting(Nothing {}).unwrap();
    assert_eq!(waits.rows[0].why, WaitReason::Manual);
    for _ in 0..5 {
        world.wait(60_000);
        app.answer("here", serde_json::json!({})).unwrap();
        app.tend();
        app.lend();
    }
    assert_eq!(delivery(&mut app, &case).stage, DeliveryStage::Waiting);
    app.set_sending_mode(SendingModeRequest { mode: SendingMode::Automatic }).unwrap();
    until_stage(&mut app, &case, DeliveryStage::Received);
}

#[test]
fn a_withdrawn_computer_says_so_and_keeps_everything() {
    let (mut world, other) = (World::new(), OtherSide::new());
    let mut app = other.reached_by(world.first_day());
    let case = world.start_case(&mut app);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    join(&mut app, &other, false);
    until(&mut app, |app| app.news(Nothing {}).unwrap().standing == Standing::Uncertified);
    other.withdraw_all();
    app.send_now(Nothing {}).unwrap();
    until(&mut app, |app| app.news(Nothing {}).unwrap().standing == Standing::Revoked);
    assert_eq!(app.list_cases(CasesRequest::default()).unwrap().total, 1);
    world.answer(&mut app, &case, "worked", "yes").unwrap();
}

/// A telephone's picture of a card on a table: the square is a part of it, the light falls from one
/// side, and there is grain.
fn photo(text: &str) -> image::GrayImage {
    let square = qrcode::QrCode::new(text).unwrap();
    let (across, dots) = (square.width(), square.to_colors());
    let (size, left, top) = (9, 700, 500);
    image::GrayImage::from_fn(2400, 1800, |x, y| {
        let at = |from: u32, edge: u32| usize::try_from(from.checked_sub(edge)? / size).ok();
        let dot = at(x, left).zip(at(y, top)).filter(|(x, y)| *x < across && *y < across);
        let dot = dot.and_then(|(x, y)| dots.get(y * across + x));
        let is_dark = dot == Some(&qrcode::Color::Dark);
        let light = if is_dark { 40 } else { 150 } + x / 40;
        let grain = (x.wrapping_mul(7919) ^ y.wrapping_mul(104_729)) % 23;
        image::Luma([u8::try_from(light + grain).unwrap()])
    })
}

#[test]
fn a_card_is_read_from_a_file_or_from_a_photograph_of_its_square() {
    let (mut world, other) = (World::new(), OtherSide::new());
    let mut app = other.reached_by(world.first_day());
    let folder = tempfile::tempdir().unwrap();
    let text = other.card().square();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("card.txt"), &text).unwrap();
    photo(&text).save(at("card.png")).unwrap();
    photo(&text).save(at("card.jpg")).unwrap();
    let path = |name: &str| CardRequest::File { path: at(name).to_string_lossy().into() };
    for name in ["card.txt", "card.png", "card.jpg"] {
        app.read_card(path(name)).unwrap();
        let meeting = app.authority(Nothing {}).unwrap().meeting;
        assert!(meeting.is_some_and(|one| one.server == other.card().url), "{name}");
        app.put_card_away(Nothing {}).unwrap();
    }
    // A picture of something else, one cut in its middle, and one of another square.
    photo("another square").save(at("other.png")).unwrap();
    image::GrayImage::new(400, 300).save(at("black.png")).unwrap();
    let whole = std::fs::read(at("card.png")).unwrap();
    std::fs::write(at("cut.png"), &whole[..whole.len() / 2]).unwrap();
    for name in ["other.png", "black.png", "cut.png"] {
        let failure = app.read_card(path(name)).unwrap_err();
        assert_eq!(failure.code, FailureCode::CardUnread, "{name}");
    }
}

#[test]
fn each_mistake_on_a_card_has_its_own_word() {
    let (mut world, other) = (World::new(), OtherSide::new());
    let mut app = other.reached_by(world.first_day());
    let card = other.card();
    let typed = |server: &str, authority: String, code: String| CardRequest::Typed {
        server: server.to_owned(),
        authority,
        code,
    };
    let (authority, code) = (card.typed_manifest(), card.code.line().to_string());
    let mut refused = |request| {
        let failure = app.read_card(request).unwrap_err();
        let about = |name: &str| failure.about.get(name).cloned().unwrap_or_default();
        (failure.code, about("line"), about("group"))
    };
    let strange = |line: &str, at: usize| {
        let mut letters: Vec<char> = line.chars().collect();
        letters[at] = 'U';
        letters.into_iter().collect::<String>()
    };
    let of = |code, line: &str, group: &str| (code, line.to_owned(), group.to_owned());
    assert_eq!(
        refused(typed(&card.url, strange(&authority, 16), code.clone())),
        of(FailureCode::CardGroup, "authority", "4")
    );
    assert_eq!(
        refused(typed(&card.url, authority.clone(), strange(&code, 5))),
        of(FailureCode::CardGroup, "code", "2")
    );
    assert_eq!(
        refused(typed(&card.url, authority.clone(), "ABCD".into())),
        of(FailureCode::CardLength, "code", "")
    );
    for server in ["http://dalil.example", "https://", "dalil"] {
        let (code, ..) = refused(typed(server, authority.clone(), code.clone()));
        assert_eq!(code, FailureCode::CardAddress, "{server}");
    }
    for text in ["", "DALIL1:000", "a letter from somebody"] {
        let (code, ..) = refused(CardRequest::Square { text: text.into() });
        assert_eq!(code, FailureCode::CardUnread, "{text}");
    }
    let (code, ..) = refused(CardRequest::File { path: "/nowhere/card.txt".into() });
    assert_eq!(code, FailureCode::CardUnread);
    let old = dalil_protocol::Card { expires: dalil_case::Moment(1), ..other.card() };
    let (code, ..) = refused(CardRequest::Square { text: old.square() });
    assert_eq!(code, FailureCode::CardExpired);
    assert_eq!(app.authority(Nothing {}).unwrap().meeting, None);
    assert_eq!(app.look_again(Nothing {}).unwrap_err().code, FailureCode::CardMissing);
}

#[test]
fn a_card_works_without_a_network_and_only_with_its_own_manifest() {
    let (mut world, other) = (World::new(), OtherSide::new());
    let mut app = world.first_day();
    let card = other.card();
    std::fs::write(world.papers().join("card.txt"), card.square()).unwrap();
    let path = world.papers().join("card.txt").to_string_lossy().into_owned();
    let view = app.read_card(CardRequest::File { path }).unwrap();
    // There is no way to a server at all.
    assert_eq!(view.meeting.unwrap().failure.unwrap().code, FailureCode::NoNetwork);
    let asked = || JoinRequest { name: "A".into(), role: "B".into(), later: false };
    assert_eq!(app.join(asked()).unwrap_err().code, FailureCode::NotMet);
    let bring = |app: &mut App, name: &str, bytes: &[u8]| {
        let path = world.papers().join(name);
        std::fs::write(&path, bytes).unwrap();
        app.bring_manifest(ManifestFileRequest { path: path.to_string_lossy().into_owned() })
    };
    let south = Authority::of(0xB0).manifest_bytes();
    let refused = bring(&mut app, "south.bin", &south).unwrap_err();
    assert_eq!(refused.code, FailureCode::ManifestOther);
    let refused = bring(&mut app, "cut.bin", &other.manifest_bytes()[..90]).unwrap_err();
    assert_eq!(refused.code, FailureCode::ManifestUnfit);
    let met = bring(&mut app, "north.bin", &other.manifest_bytes()).unwrap();
    assert_eq!(met.meeting.unwrap().authority.unwrap().name, "Authority of the north");
    let nameless = JoinRequest { name: " ".into(), ..asked() };
    assert_eq!(app.join(nameless).unwrap_err().code, FailureCode::NameMissing);
    assert_eq!(app.join(asked()).unwrap().standing, Standing::Asking);
    // A computer belongs to one authority.
    let south = Authority::of(0xB0);
    app.read_card(CardRequest::Square { text: south.card().square() }).unwrap();
    bring(&mut app, "south.bin", &south.manifest_bytes()).unwrap();
    assert_eq!(app.join(asked()).unwrap_err().code, FailureCode::OtherAuthority);
}

#[test]
fn a_card_is_put_away_by_the_lock_and_nothing_is_offered_before_joining() {
    let (mut world, other) = (World::new(), OtherSide::new());
    let mut app = other.reached_by(world.first_day());
    let case = world.start_case(&mut app);
    let offered = OfferCasesRequest { case_ids: vec![case], basis: "consent".into() };
    let refused = app.offer_cases(offered.clone()).unwrap_err();
    assert_eq!(refused.code, FailureCode::NotJoined);
    let nothing = OfferCasesRequest { basis: String::new(), ..offered };
    assert_eq!(app.offer_cases(nothing).unwrap_err().code, FailureCode::ReasonMissing);
    assert_eq!(app.send_now(Nothing {}).unwrap_err().code, FailureCode::NotJoined);
    app.read_card(CardRequest::Square { text: other.card().square() }).unwrap();
    app.lock(Nothing {}).unwrap();
    assert_eq!(app.news(Nothing {}).unwrap_err().code, FailureCode::Locked);
    world.unlock(&mut app, world::PASSPHRASE).unwrap();
    assert_eq!(app.authority(Nothing {}).unwrap().meeting, None);
}

#[test]
fn a_screen_that_looks_by_itself_is_nobody() {
    let (mut world, other) = (World::new(), OtherSide::new());
    let mut app = other.reached_by(world.first_day());
    for _ in 0..20 {
        world.wait(60_000);
        let _ = app.answer("news", serde_json::json!({}));
    }
    assert!(!app.is_open(), "polling kept the vault open");
}

#[test]
fn a_stick_brings_what_a_line_would_and_each_mistake_has_its_own_word() {
    let (mut world, other) = (World::new(), OtherSide::new());
    let mut app = other.reached_by(world.first_day());
    let case = world.start_case(&mut app);
    world.answer(&mut app, &case, "papers-held", "yes").unwrap();
    let at = |name: &str| FolderRequest {
        folder: world.papers().join(name).to_string_lossy().into_owned(),
    };
    for name in ["stick", "back", "foreign", "cut"] {
        std::fs::create_dir(world.papers().join(name)).unwrap();
    }
    assert_eq!(app.write_stick(at("stick")).unwrap_err().code, FailureCode::NotJoined);
    // Even the request goes by stick.
    app.read_card(CardRequest::Square { text: other.card().square() }).unwrap();
    until(&mut app, |app| {
        app.authority(Nothing {}).unwrap().meeting.is_some_and(|one| one.authority.is_some())
    });
    other.cut();
    app.join(JoinRequest { name: "A".into(), role: "B".into(), later: false }).unwrap();
    offer(&mut app, &case);
    assert_eq!(app.write_stick(at("nowhere")).unwrap_err().code, FailureCode::NoSuchFolder);
    assert_eq!(app.read_stick(at("stick")).unwrap_err().code, FailureCode::StickEmpty);
    let is_over = |app: &mut App| {
        !matches!(app.stick(Nothing {}).unwrap().step, StickStep::Writing | StickStep::Reading)
    };

    app.write_stick(at("stick")).unwrap();
    until(&mut app, is_over);
    let written = app.stick(Nothing {}).unwrap();
    assert_eq!((written.step, written.failure.clone()), (StickStep::Written, None));
    let up = std::path::PathBuf::from(written.path.unwrap());
    // Nothing is received because it was written; nothing in the name or the bytes tells of a case.
    assert_eq!(delivery(&mut app, &case).stage, DeliveryStage::Waiting);
    assert_eq!(up.extension().unwrap(), "dalil");
    let bytes = std::fs::read(&up).unwrap();
    let code = app.waiting(Nothing {}).unwrap().rows[0].code.clone();
    assert!(!bytes.windows(code.len()).any(|window| window == code.as_bytes()));

    // What goes up is not for this computer.
    std::fs::copy(&up, world.papers().join("foreign/x")).unwrap();
    app.put_stick_away(Nothing {}).unwrap();
    app.read_stick(at("foreign")).unwrap();
    until(&mut app, is_over);
    let foreign = app.stick(Nothing {}).unwrap();
    assert_eq!(foreign.step, StickStep::Failed);
    assert_eq!(foreign.failure.unwrap().code, FailureCode::StickForeign);

    let down = other.answers(&up, &world.papers().join("back"));
    let whole = std::fs::read(&down).unwrap();
    std::fs::write(world.papers().join("cut/y"), &whole[..whole.len() - 40]).unwrap();
    app.put_stick_away(Nothing {}).unwrap();
    app.read_stick(at("cut")).unwrap();
    until(&mut app, is_over);
    assert_eq!(app.stick(Nothing {}).unwrap().failure.unwrap().code, FailureCode::StickCut);

    app.put_stick_away(Nothing {}).unwrap();
    app.read_stick(at("back")).unwrap();
    until(&mut app, is_over);
    assert_eq!(app.stick(Nothing {}).unwrap().step, StickStep::Read);
    assert_eq!(delivery(&mut app, &case).stage, DeliveryStage::Received);
    assert!(app.waiting(Nothing {}).unwrap().rows.is_empty());
}
