//! Two applications and a real server, over HTTPS: an officer in the field and a desk. A case is
//! sent, read and decided on, and the decision comes back; nothing is passed by hand but the card
//! and the desk's first certificate.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a story that cannot be told fails"
)]

#[path = "../../../tests/fixtures/authority.rs"]
mod authority;
mod world;

use std::sync::Arc;
use std::time::Duration;

use authority::{Authority, FILES};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dalil_app::{App, Https};
use dalil_ipc::{
    AskRequest, BecomeDeskRequest, BeginFileRequest, CardRequest, CaseRequest, CasesRequest,
    CertifyRequest, CreateBesideRequest, DecideConflictRequest, DecideRequest, DeliveriesRequest,
    DeliveryStage, Desk as _, DraftRequest, EraseThereRequest, FailureCode, FilePartRequest,
    FileState, GiveCaseRequest, GivePackRequest, GivenPack, GuideRequest, InboxRequest,
    JoinRequest, NoteRequest, Nothing, OfferCasesRequest, ReadAlarmRequest, ReadErasedRequest,
    ReadFileRequest, RemoveFileRequest, ReplyRequest, RevokeRequest, SaveStatisticsRequest,
    SealDeviceRequest, SecondReaderRequest, Standing, UnlockRequest,
};
use world::{ALIAS, PASSPHRASE, World};

/// The passphrase of the second reader.
const THEIRS: &str = "pelican cedar harbour quartz willow";

/// Turns the application round until something is so.
fn until(app: &mut App, what: &str, mut is_so: impl FnMut(&mut App) -> bool) {
    for _ in 0..4000 {
        app.tend();
        app.lend();
        if is_so(app) {
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("it never came to that: {what}");
}

fn join(app: &mut App, card: String, name: &str) {
    app.read_card(CardRequest::Square { text: card }).unwrap();
    until(app, "the authority is met", |app| {
        app.authority(Nothing {}).unwrap().meeting.is_some_and(|one| one.authority.is_some())
    });
    let request = JoinRequest { name: name.into(), role: "labour inspector".into(), later: true };
    app.join(request).unwrap();
}

/// One round with the server, to its end.
fn send(app: &mut App) {
    app.send_now(Nothing {}).unwrap();
    until(app, "the round is over", |app| !app.waiting(Nothing {}).unwrap().is_sending);
}

fn stage(app: &mut App, case: &str) -> DeliveryStage {
    let asked = DeliveriesRequest { case_ids: vec![case.to_owned()] };
    app.deliveries(asked).unwrap().deliveries.remove(0).stage
}

fn of(case: &str) -> CaseRequest {
    CaseRequest { case_id: case.into() }
}

/// An officer in the field and a desk that knows the officer's computer.
struct Cast {
    authority: Authority,
    field: World,
    office: World,
    amina: App,
    dana: App,
}

impl Cast {
    fn new() -> Self {
        let authority = Authority::new();
        let (mut field, mut office) = (World::new(), World::new());
        let way = |app: App| app.by_way(Arc::new(Https), Arc::new(|| ()));
        let (mut amina, mut dana) = (way(field.first_day()), way(office.first_day()));
        join(&mut dana, authority.card(1), "Dana");
        let folder = authority.files(&office.papers());
        let (passphrase, label) = (FILES.to_owned(), "Desk 1".to_owned());
        dana.become_desk(BecomeDeskRequest { folder, passphrase, label }).unwrap();
        send(&mut dana);
        authority.certify_first_desk();
        join(&mut amina, authority.card(0), "Amina B.");
        send(&mut amina);
        send(&mut dana);
        let mut cast = Self { authority, field, office, amina, dana };
        cast.certify("Amina B.", "Labour inspection");
        cast
    }

    fn certify(&mut self, name: &str, organisation: &str) {
        let certify = CertifyRequest {
            id: self.computer_of(name),
            organisation: organisation.into(),
            region: "Souss".into(),
            role: "officer".into(),
            passphrase: PASSPHRASE.into(),
        };
        self.dana.certify_device(certify).unwrap();
    }

    fn hers(&mut self) -> String {
        self.computer_of("Amina B.")
    }

    fn computer_of(&mut self, name: &str) -> String {
        let known = self.dana.desk_devices(Nothing {}).unwrap().devices;
        let hers = known.iter().find(|one| one.officers.iter().any(|who| who.contains(name)));
        hers.unwrap().id.clone()
    }

    fn give(&mut self, edition: &[u8]) -> Result<GivenPack, FailureCode> {
        let path = self.office.papers().join("edition.pack");
        std::fs::write(&path, edition).unwrap();
        let path = path.to_string_lossy().into_owned();
        let request = GivePackRequest { path, passphrase: PASSPHRASE.into() };
        let given = self.dana.give_pack(request).map_err(|failure| failure.code)?;
        Ok(given.given.unwrap())
    }
}

fn edition(app: &mut App, hash: Option<String>) -> String {
    app.guide(GuideRequest { hash }).unwrap().edition
}

/// N18, for editions of the guide: what its signers did not sign, what is past its time and what is
/// older is refused, and the one in force works on. A case keeps the edition that it began with.
#[test]
fn a_new_edition_reaches_a_computer_and_a_case_keeps_its_own() {
    let mut cast = Cast::new();
    let far = 4_000_000_000_000;
    let earlier = cast.field.start_case(&mut cast.amina);
    cast.field.answer(&mut cast.amina, &earlier, "papers-held", "yes").unwrap();

    let one_of_two = cast.authority.edition("2026.12", 2, far, &[13]);
    assert_eq!(cast.give(&one_of_two), Err(FailureCode::PackUnfit));
    let by_others = cast.authority.edition("2026.12", 2, far, &[4, 5]);
    assert_eq!(cast.give(&by_others), Err(FailureCode::PackUnfit));
    let late = cast.authority.edition("2026.12", 2, 1, &[13, 14]);
    assert_eq!(cast.give(&late), Err(FailureCode::PackExpired));
    let good = cast.authority.edition("2026.12", 2, far, &[13, 14]);
    let swapped = cast.authority.swapped(&good, &[13, 14]);
    assert_eq!(cast.give(&swapped), Err(FailureCode::PackUnfit));
    assert_eq!(edition(&mut cast.dana, None), "2026.11");

    let given = cast.give(&good).unwrap();
    assert_eq!((given.edition.as_str(), given.there, given.waiting), ("2026.12", 0, 1));
    let older = cast.authority.edition("2026.10", 1, far, &[13, 14]);
    assert_eq!(cast.give(&older), Err(FailureCode::PackOlder));
    send(&mut cast.dana);
    let given = cast.dana.desk_devices(Nothing {}).unwrap().given.unwrap();
    assert_eq!((given.there, given.waiting), (1, 0));

    send(&mut cast.amina);
    assert_eq!(cast.amina.alarms(Nothing {}).unwrap().alarms, []);
    assert_eq!(edition(&mut cast.amina, None), "2026.11", "not in the middle of a visit");
    cast.amina.lock(Nothing {}).unwrap();
    cast.field.unlock(&mut cast.amina, PASSPHRASE).unwrap();
    assert_eq!(edition(&mut cast.amina, None), "2026.12");
    let later = cast.field.start_case(&mut cast.amina);
    let guide = |app: &mut App, case: &str| app.open_case(of(case)).unwrap().guide;
    let (old, new) = (guide(&mut cast.amina, &earlier), guide(&mut cast.amina, &later));
    assert_ne!(old, new);
    assert_eq!(edition(&mut cast.amina, Some(old)), "2026.11");
    assert_eq!(edition(&mut cast.amina, Some(new)), "2026.12");
    // Work goes on in the earlier one, under its own edition.
    cast.field.answer(&mut cast.amina, &earlier, "danger-now", "no").unwrap();
}

/// Sealed files of an officer are shown at the desk from memory, and nothing is added there.
#[test]
fn a_file_of_an_officer_is_opened_at_the_desk() {
    let mut cast = Cast::new();
    let amina = &mut cast.amina;
    let case = cast.field.start_case(amina);
    let bytes: Vec<u8> = (0..600_000_u32).flat_map(u32::to_le_bytes).collect();
    amina
        .begin_file(BeginFileRequest {
            case_id: case.clone(),
            question: None,
            name: "wage sheet".into(),
            size: bytes.len() as u64,
            consent: "agrees".into(),
        })
        .unwrap();
    for part in bytes.chunks(1 << 20) {
        amina.add_file_part(FilePartRequest { data: STANDARD.encode(part) }).unwrap();
    }
    amina.finish_file(Nothing {}).unwrap();
    send(amina);
    send(&mut cast.dana);
    let dana = &mut cast.dana;
    let dossier = dana.open_dossier(of(&case)).unwrap();
    assert_eq!((dossier.files, dossier.files_waiting), (1, 0));
    let view = dana.files(of(&case)).unwrap();
    assert!(!view.may_change);
    assert_eq!((view.files[0].state, view.files[0].name.as_str()), (FileState::Here, "wage sheet"));
    let mut shown = Vec::new();
    while shown.len() < bytes.len() {
        let (case_id, file) = (case.clone(), view.files[0].file.clone());
        let offset = shown.len() as u64;
        let part = dana.read_file(ReadFileRequest { case_id, file, offset }).unwrap();
        shown.extend(STANDARD.decode(part.data).unwrap());
    }
    assert!(shown == bytes, "byte for byte");
    let removed = dana.remove_file(RemoveFileRequest {
        case_id: case,
        file: view.files[0].file.clone(),
        reason: "mistake".into(),
    });
    assert_eq!(removed.map_err(|failure| failure.code), Err(FailureCode::CaseOfAnother));
}

/// The order goes through the server, which hears no more of that computer.
#[test]
fn a_computer_is_revoked_from_the_desk() {
    let mut cast = Cast::new();
    let id = cast.hers();
    cast.dana.revoke_device(RevokeRequest { id, passphrase: PASSPHRASE.into() }).unwrap();
    send(&mut cast.dana);
    send(&mut cast.amina);
    assert_eq!(cast.amina.authority(Nothing {}).unwrap().standing, Standing::Revoked);
    let case = cast.field.start_case(&mut cast.amina);
    cast.field.answer(&mut cast.amina, &case, "danger-now", "no").unwrap();
}

/// A case is erased where it went, and the officer is told which and why; then the computer is sealed:
/// it locks by itself, and its door says by whom.
#[test]
fn a_case_is_erased_and_a_computer_is_sealed_from_the_desk() {
    let mut cast = Cast::new();
    let case = cast.field.start_case(&mut cast.amina);
    cast.field.answer(&mut cast.amina, &case, "danger-now", "no").unwrap();
    let case_ids = vec![case.clone()];
    cast.amina.offer_cases(OfferCasesRequest { case_ids, basis: "consent".into() }).unwrap();
    send(&mut cast.amina);
    send(&mut cast.dana);
    let code = cast.amina.open_case(of(&case)).unwrap().head.code;
    assert_eq!(cast.dana.open_dossier(of(&case)).unwrap().computers, 1);
    let erase = |reason: &str, passphrase: &str| EraseThereRequest {
        case_id: case.clone(),
        reason: reason.into(),
        passphrase: passphrase.into(),
    };
    let refused = cast.dana.erase_there(erase("because", PASSPHRASE)).unwrap_err();
    assert_eq!(refused.code, FailureCode::ReasonMissing);
    let refused = cast.dana.erase_there(erase("court", "not this one")).unwrap_err();
    assert_eq!(refused.code, FailureCode::WrongPassphrase);
    cast.office.wait(2_000);
    cast.dana.erase_there(erase("court", PASSPHRASE)).unwrap();
    send(&mut cast.dana);
    send(&mut cast.amina);
    // Whoever types on there is told so with the next word, and led out.
    let text = "half typed".to_owned();
    let draft = DraftRequest { case_id: case.clone(), field: "note".into(), text };
    assert_eq!(cast.amina.keep_draft(draft).unwrap_err().code, FailureCode::CaseNotFound);
    assert_eq!(cast.amina.open_case(of(&case)).unwrap_err().code, FailureCode::CaseNotFound);
    assert_eq!(cast.amina.news(Nothing {}).unwrap().erased, 1);
    let told = cast.amina.alarms(Nothing {}).unwrap().erased;
    assert_eq!((told[0].code.as_str(), told[0].reason.as_str()), (code.as_str(), "court"));
    assert_eq!(cast.amina.list_cases(CasesRequest::default()).unwrap().rows, []);
    let read = || ReadErasedRequest { case_id: case.clone() };
    assert_eq!(cast.amina.read_erased(read()).unwrap().erased, []);
    assert_eq!(cast.amina.read_erased(read()).unwrap_err().code, FailureCode::CaseNotFound);
    assert!(cast.dana.open_dossier(of(&case)).is_ok(), "at the desk it stays");

    let id = cast.hers();
    let seal = SealDeviceRequest { id, passphrase: PASSPHRASE.into() };
    cast.dana.seal_device(seal).unwrap();
    send(&mut cast.dana);
    let other = cast.field.start_case(&mut cast.amina);
    cast.amina.send_now(Nothing {}).unwrap();
    let mut is_sealed = false;
    for _ in 0..4000 {
        cast.amina.tend();
        is_sealed = cast.amina.lend();
        if is_sealed {
            break;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(is_sealed && cast.amina.is_open(), "the screen has a moment for its last words");
    let door = &cast.amina.start(Nothing {}).unwrap().officers[0];
    assert!(door.is_sealed_by_order, "and nothing opens it any more");
    assert!(cast.amina.waiting(Nothing {}).unwrap().is_sending, "not only once the round is over");
    let draft = DraftRequest { case_id: other, field: "note".into(), text: "half".into() };
    cast.amina.keep_draft(draft).unwrap();
    cast.amina.lock(Nothing {}).unwrap();
    assert!(!cast.amina.lend(), "once");
    let door = &cast.amina.start(Nothing {}).unwrap().officers[0];
    assert!(door.is_sealed && door.is_sealed_by_order);
    let failure = cast.field.unlock(&mut cast.amina, PASSPHRASE).unwrap_err();
    assert_eq!(failure.code, FailureCode::VaultSealed);
}

/// N17, for counts: of more than twenty cases they leave by two readers, each with their passphrase.
#[test]
fn counts_leave_by_two_readers() {
    let mut cast = Cast::new();
    let case_ids = (0..21).map(|_| cast.field.start_case(&mut cast.amina)).collect();
    cast.amina.offer_cases(OfferCasesRequest { case_ids, basis: "consent".into() }).unwrap();
    send(&mut cast.amina);
    send(&mut cast.dana);
    let (dana, office) = (&mut cast.dana, &cast.office);
    assert_eq!(dana.statistics(Nothing {}).unwrap().rows, [], "the quarter is not over");
    office.wait(100 * 24 * 60 * 60_000);
    office.unlock(dana, PASSPHRASE).unwrap();
    let counts = dana.statistics(Nothing {}).unwrap().rows;
    let first = counts.first().unwrap();
    assert_eq!((first.kind.as_str(), first.region.as_str(), first.count), ("cases", "Souss", 21));
    let path = office.papers().join("counts.csv");
    let save = |dana: &mut App, passphrase: &str| {
        let (path, passphrase) = (path.to_string_lossy().into_owned(), passphrase.to_owned());
        let request = SaveStatisticsRequest { path, replace: false, passphrase };
        dana.save_statistics(request).map(drop).map_err(|failure| failure.code)
    };
    assert_eq!(save(dana, "not the passphrase at all"), Err(FailureCode::WrongPassphrase));
    office.wait(60_000);
    assert_eq!(save(dana, PASSPHRASE), Err(FailureCode::SecondReaderNeeded));
    assert!(!path.exists());
    dana.create_beside(CreateBesideRequest {
        alias: "south-2".into(),
        passphrase: THEIRS.into(),
        repeated: THEIRS.into(),
        colleague: ALIAS.into(),
        colleague_passphrase: PASSPHRASE.into(),
    })
    .unwrap();
    let (folder, label) = (cast.authority.files(&office.papers()), "Desk 1".to_owned());
    dana.unlock(UnlockRequest { alias: "south-2".into(), passphrase: THEIRS.into() }).unwrap();
    dana.become_desk(BecomeDeskRequest { folder, passphrase: FILES.into(), label }).unwrap();
    office.unlock(dana, PASSPHRASE).unwrap();
    let (alias, passphrase) = ("south-2".into(), THEIRS.into());
    dana.second_reader(SecondReaderRequest { alias, passphrase, most: 40 }).unwrap();
    assert_eq!(save(dana, PASSPHRASE), Ok(()));
    let table = std::fs::read_to_string(&path).unwrap();
    assert!(table.contains("\"Souss\",\"cases\",\"\",\"21\",\"11\""), "{table}");
}

/// A server that was put back has lost what it signed for: the officer's computer says so, sends it
/// again, and says it until it was read.
#[test]
fn an_alarm_is_told_until_it_was_read() {
    let mut cast = Cast::new();
    send(&mut cast.amina);
    let image = cast.authority.image();
    let case = cast.field.start_case(&mut cast.amina);
    let offered = OfferCasesRequest { case_ids: vec![case.clone()], basis: "consent".into() };
    cast.amina.offer_cases(offered).unwrap();
    send(&mut cast.amina);
    assert_eq!(stage(&mut cast.amina, &case), DeliveryStage::Received);
    assert_eq!(cast.amina.alarms(Nothing {}).unwrap().alarms, []);
    cast.authority = cast.authority.put_back(image);
    send(&mut cast.amina);
    send(&mut cast.amina);
    let told = cast.amina.alarms(Nothing {}).unwrap().alarms;
    let [alarm] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!((alarm.kind.as_str(), alarm.read_at), ("server-rolled-back", None));
    assert_eq!(stage(&mut cast.amina, &case), DeliveryStage::Received, "it went again");
    cast.amina.read_alarm(ReadAlarmRequest { kind: alarm.kind.clone() }).unwrap();
    cast.amina.lock(Nothing {}).unwrap();
    cast.field.unlock(&mut cast.amina, PASSPHRASE).unwrap();
    let told = cast.amina.alarms(Nothing {}).unwrap().alarms;
    assert!(told.len() == 1 && told[0].read_at.is_some(), "{told:?}");
    let other = ReadAlarmRequest { kind: "none of these".into() };
    assert!(cast.amina.read_alarm(other).is_err());
}

#[test]
fn a_case_is_sent_read_and_decided_on_and_the_decision_comes_back() {
    let authority = Authority::new();
    let (mut field, mut office) = (World::new(), World::new());
    let way = |app: App| app.by_way(Arc::new(Https), Arc::new(|| ()));
    let (mut amina, mut dana) = (way(field.first_day()), way(office.first_day()));

    // The desk: a vault with the authority's files, on a computer that joined like any other.
    join(&mut dana, authority.card(1), "Dana");
    let folder = authority.files(&office.papers());
    let (passphrase, label) = (FILES.to_owned(), "Desk 1".to_owned());
    dana.become_desk(BecomeDeskRequest { folder, passphrase, label }).unwrap();
    send(&mut dana);
    authority.certify_first_desk();

    // The officer joins, and offers a case.
    join(&mut amina, authority.card(0), "Amina B.");
    let case = field.start_case(&mut amina);
    field.answer(&mut amina, &case, "papers-held", "yes").unwrap();
    let before = amina.history(of(&case)).unwrap();
    assert_eq!(usize::try_from(before.waiting).unwrap(), before.entries.len());
    let offered = OfferCasesRequest { case_ids: vec![case.clone()], basis: "consent".into() };
    amina.offer_cases(offered).unwrap();
    send(&mut amina);
    assert_eq!(stage(&mut amina, &case), DeliveryStage::Received);
    let sent = amina.history(of(&case)).unwrap();
    assert_eq!(sent.waiting, 0, "the server signed for all of it");

    send(&mut dana);
    let row = dana.inbox(InboxRequest::default()).unwrap().rows.remove(0);
    assert_eq!((row.head.case_id.as_str(), row.group.as_str()), (case.as_str(), "new"));
    let device = dana.desk_devices(Nothing {}).unwrap().devices;
    let hers = device.iter().find(|one| one.officers.iter().any(|who| who.contains("Amina B.")));
    let passphrase = || PASSPHRASE.to_owned();
    dana.certify_device(CertifyRequest {
        id: hers.unwrap().id.clone(),
        organisation: "Labour inspection".into(),
        region: "Souss".into(),
        role: "officer".into(),
        passphrase: passphrase(),
    })
    .unwrap();
    let dossier = dana.open_dossier(of(&case)).unwrap();
    assert_eq!(dossier.row.head.code, row.head.code);
    dana.decide(DecideRequest {
        case_id: case.clone(),
        outcome: "taken-up".into(),
        reasons: "papers held, and the foreman’s threat".into(),
        next: "Interviewer south-2".into(),
        role: "desk officer".into(),
        passphrase: passphrase(),
    })
    .unwrap();
    send(&mut dana);

    send(&mut amina);
    let said = amina.said(of(&case)).unwrap();
    assert!(said.read);
    let decision = said.decision.expect("the authority has decided");
    assert_eq!((decision.outcome.as_str(), decision.role.as_str()), ("taken-up", "desk officer"));
    assert_eq!(amina.authority(Nothing {}).unwrap().standing, Standing::Certified);
    assert!(amina.history(of(&case)).unwrap().verified, "the desk's entries are proved as well");
    // What was looked at since goes too, and the desk's word for it is believed: the desk has said
    // which one it is.
    send(&mut amina);
    send(&mut dana);
    send(&mut dana);
    send(&mut amina);
    assert_eq!(stage(&mut amina, &case), DeliveryStage::Answered);
    // Both have closed and opened since: it is still so.
    amina.lock(Nothing {}).unwrap();
    field.unlock(&mut amina, PASSPHRASE).unwrap();
    assert!(amina.said(of(&case)).unwrap().decision.is_some());
}

/// What of a case reached somebody: the kinds of its entries.
fn entries(app: &mut App, case: &str) -> Vec<String> {
    let history = app.history(of(case));
    history.map(|view| view.entries.into_iter().map(|one| one.op).collect()).unwrap_or_default()
}

fn count(entries: &[String], op: &str) -> usize {
    entries.iter().filter(|one| *one == op).count()
}

#[test]
fn a_question_is_answered_and_a_case_is_given_on_for_a_time_and_handed_over() {
    let mut cast = Cast::new();
    let shelter = &mut World::new();
    let mut samira = shelter.first_day().by_way(Arc::new(Https), Arc::new(|| ()));
    join(&mut samira, cast.authority.card(2), "Samira");
    send(&mut samira);

    let case = cast.field.start_case(&mut cast.amina);
    cast.field.answer(&mut cast.amina, &case, "papers-held", "yes").unwrap();
    let note = "the blue door".to_owned();
    let note = NoteRequest { case_id: case.clone(), question: None, text: note };
    cast.amina.save_note(note).unwrap();
    send(&mut cast.amina);
    send(&mut cast.dana);
    cast.certify("Samira", "Shelter");

    // The desk asks; the officer reads it, and answers.
    let text = "Who keeps the papers?".to_owned();
    cast.dana.ask_officer(AskRequest { case_id: case.clone(), text: text.clone() }).unwrap();
    send(&mut cast.dana);
    send(&mut cast.amina);
    let asked = cast.amina.said(of(&case)).unwrap().asks.remove(0);
    assert_eq!((asked.text, asked.replies), (text, vec![]));
    let text = "The foreman, in his office.".to_owned();
    let reply = ReplyRequest { case_id: case.clone(), ask: asked.id, text: text.clone() };
    assert_eq!(cast.amina.reply(reply).unwrap().asks[0].replies, std::slice::from_ref(&text));
    send(&mut cast.amina);
    send(&mut cast.dana);
    let dossier = cast.dana.open_dossier(of(&case)).unwrap();
    assert_eq!(dossier.said.asks[0].replies, [text]);

    // What was said apart is shown at a desk, and decided where the case is worked on.
    assert!(cast.amina.conflicts(of(&case)).unwrap().may_decide);
    assert!(!cast.dana.conflicts(of(&case)).unwrap().may_decide);
    let decide = DecideConflictRequest {
        case_id: case.clone(),
        field: "answer:papers-held".into(),
        chosen: None,
        seen: vec![],
        reason: "talked".into(),
        words: String::new(),
    };
    let refused = cast.dana.decide_conflict(decide).map(|_| ()).map_err(|failure| failure.code);
    assert_eq!(refused, Err(FailureCode::CaseOfAnother));

    // The shelter reads it for a day, without notes.
    let to = dossier.recipients.iter().find(|one| one.name == "Samira").unwrap();
    assert_eq!((to.organisation.as_str(), to.reads), ("Shelter", false));
    let give = GiveCaseRequest {
        case_id: case.clone(),
        recipient: to.id.clone(),
        hand_over: false,
        with_identity: false,
        purpose: "shelter".into(),
        basis: "consent".into(),
        days: Some(1),
        passphrase: PASSPHRASE.into(),
    };
    let given = cast.dana.give_case(give.clone()).unwrap();
    assert!(given.recipients.iter().any(|one| one.name == "Samira" && one.reads));
    send(&mut cast.dana);
    send(&mut samira);
    let reads = entries(&mut samira, &case);
    assert_eq!((count(&reads, "answer-set"), count(&reads, "note-add")), (1, 0), "{reads:?}");

    // After its end nothing new is sealed for that reader.
    cast.dana.lock(Nothing {}).unwrap();
    cast.office.wait(2 * 24 * 60 * 60 * 1000);
    cast.office.unlock(&mut cast.dana, PASSPHRASE).unwrap();
    cast.field.answer(&mut cast.amina, &case, "danger-now", "no").unwrap();
    send(&mut cast.amina);
    send(&mut cast.dana);
    send(&mut cast.dana);
    send(&mut samira);
    assert_eq!(count(&entries(&mut cast.dana, &case), "answer-set"), 2);
    assert_eq!(count(&entries(&mut samira, &case), "answer-set"), 1);

    // It is handed over: all of it, and both are told who goes on.
    let over = GiveCaseRequest {
        hand_over: true,
        with_identity: true,
        purpose: "hand-over".into(),
        days: None,
        ..give
    };
    cast.dana.give_case(over).unwrap();
    send(&mut cast.dana);
    send(&mut samira);
    send(&mut cast.amina);
    let reads = entries(&mut samira, &case);
    assert_eq!((count(&reads, "answer-set"), count(&reads, "note-add")), (2, 1), "{reads:?}");
    assert_eq!(samira.said(of(&case)).unwrap().yours, Some(true));
    assert_eq!(cast.amina.said(of(&case)).unwrap().yours, Some(false));
}
