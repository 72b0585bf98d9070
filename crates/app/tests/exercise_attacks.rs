//! Whoever wants an exercise to be taken for a case, or a case for an exercise: every command, every
//! door for files.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a way that is open fails the test"
)]

mod world;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use dalil_app::App;
use dalil_ipc::{
    BeginExerciseRequest, BringRequest, COMMANDS, CaseRequest, DeliveriesRequest, DeliveryStage,
    Desk as _, ExportRecordRequest, FailureCode, Nothing, OfferCasesRequest, SaveDebriefRequest,
};
use serde_json::{Value, json};
use world::{PASSPHRASE, World};

/// What whoever practises may ask, and no more. A new command is closed until it is written here.
const OPEN: [&str; 53] = [
    // Of the computer, not of a vault; or another door.
    "start",
    "set_preferences",
    "offer_passphrase",
    "rate_passphrase",
    "create_officer",
    "create_beside",
    "unlock",
    "try_sheet",
    "recover",
    "asked_authority",
    "ask_authority",
    "take_reply",
    "practise",
    "computer",
    "copy_text",
    "resume",
    "ready",
    "here",
    "lock",
    "leave",
    "guide",
    "guide_words",
    "news",
    "mend_vault",
    // There is nothing that they could do or tell: no vault to seal, no file, no authority, no desk.
    "seal",
    "said",
    "desk_role",
    "give_up_file",
    "discard_recording",
    // Of the exercise.
    "exercises",
    "begin_exercise",
    "play",
    "debrief",
    "open_case",
    "save_answers",
    "save_note",
    "keep_draft",
    "keep_place",
    "result",
    "referral",
    "set_need",
    "choose_service",
    "set_consent",
    "preview_paper",
    "suggest_paper_path",
    "save_paper",
    // Of a class.
    "hand_in",
    "suggest_debrief_path",
    "save_debrief",
    "classes",
    "class",
    "bring_debriefs",
    "take_away",
];

fn play(app: &mut App, world: &World) -> String {
    app.practise(Nothing {}).unwrap();
    let request = BeginExerciseRequest { exercise: "minibus".into(), person: "spoke".into() };
    let case = app.begin_exercise(request).unwrap().head.case_id;
    world.answer(app, &case, "papers-held", "yes").unwrap();
    case
}

/// For each command that is not open, a request that a vault would take.
fn requests(case: &str, place: &Path) -> BTreeMap<&'static str, Value> {
    let of = json!({ "caseId": case });
    let path = place.join("stolen").to_string_lossy().into_owned();
    let release =
        json!({ "reason": "court", "words": "", "madeBy": "role", "passphrase": PASSPHRASE });
    let with = |more: Value| {
        let mut all = of.clone();
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        all
    };
    let passphrase = json!({ "passphrase": PASSPHRASE });
    let folder = json!({ "folder": path });
    BTreeMap::from([
        ("list_cases", json!({ "query": "" })),
        ("start_case", json!({ "place": "Tanger" })),
        (
            "sign_statement",
            with(json!({
                "choice": "agree", "conclusion": null, "reason": "", "statement": "I saw it.",
                "role": "inspector", "name": null, "passphrase": PASSPHRASE,
            })),
        ),
        ("files", of.clone()),
        (
            "begin_file",
            with(json!({ "question": null, "name": "a", "size": 3, "consent": "agrees" })),
        ),
        ("add_file_part", json!({ "data": "AAAA" })),
        ("finish_file", json!({})),
        ("give_up_file", json!({})),
        ("let_go_file", json!({})),
        ("begin_let_go", with(json!({ "question": null, "name": "a", "consent": "agrees" }))),
        ("clean_file", json!({})),
        ("begin_recording", with(json!({ "question": null, "consent": "agrees" }))),
        ("recording", json!({})),
        ("stop_recording", json!({})),
        ("recorded_part", json!({ "offset": 0 })),
        ("keep_recording", json!({ "name": "a" })),
        ("read_file", with(json!({ "file": "00".repeat(32), "offset": 0 }))),
        ("small_picture", with(json!({ "file": "00".repeat(32) }))),
        ("remove_file", with(json!({ "file": "00".repeat(32), "reason": "mistake" }))),
        ("history", of.clone()),
        ("suggest_record_path", of.clone()),
        (
            "export_record",
            with(json!({
                "path": path, "replace": true, "withIdentity": true, "release": release,
            })),
        ),
        ("keeping", json!({})),
        ("begin_backup", folder.clone()),
        ("begin_restore", folder.clone()),
        ("carry_on", json!({ "giveUp": false })),
        ("close_case", with(json!({ "reason": "referred" }))),
        (
            "erase_case",
            with(
                json!({ "code": "EX-01", "reason": "x", "passphrase": PASSPHRASE, "second": null }),
            ),
        ),
        ("take_back_case", of.clone()),
        ("protection", json!({})),
        ("make_sheet", passphrase.clone()),
        ("save_sheet", json!({ "path": path, "replace": true, "language": "en" })),
        ("remove_sheet_file", json!({})),
        ("rehearse_sheet", json!({ "code": "" })),
        (
            "change_passphrase",
            json!({ "present": PASSPHRASE, "passphrase": PASSPHRASE, "repeated": PASSPHRASE }),
        ),
        ("renew_keys", json!({ "passphrase": PASSPHRASE, "leaver": null })),
        ("set_duress", json!({ "present": PASSPHRASE, "duress": null, "repeated": "" })),
        ("set_seal_after", json!({ "count": 0 })),
        ("seal", json!({})),
        ("conflicts", of.clone()),
        (
            "decide_conflict",
            with(
                json!({ "field": "a", "chosen": null, "seen": [], "reason": "other", "words": "x" }),
            ),
        ),
        ("sharing", of.clone()),
        (
            "share_case",
            with(json!({ "alias": "south-1", "purpose": "together", "basis": "consent" })),
        ),
        ("end_share", with(json!({ "alias": "south-1" }))),
        ("said", of.clone()),
        ("reply", with(json!({ "ask": "00".repeat(16), "text": "yes" }))),
        ("desk_role", json!({})),
        ("become_desk", json!({ "folder": path, "passphrase": PASSPHRASE, "label": "desk" })),
        ("inbox", json!({ "query": "" })),
        ("open_dossier", of.clone()),
        (
            "decide",
            with(
                json!({ "outcome": "grounds", "reasons": "x", "next": "", "role": "a", "passphrase": PASSPHRASE }),
            ),
        ),
        ("ask_officer", with(json!({ "text": "x" }))),
        (
            "give_case",
            with(
                json!({ "recipient": "00".repeat(16), "handOver": false, "withIdentity": true, "purpose": "advice", "basis": "consent", "days": null, "passphrase": PASSPHRASE }),
            ),
        ),
        ("desk_devices", json!({})),
        (
            "certify_device",
            json!({ "id": "00".repeat(16), "organisation": "a", "region": "b", "role": "officer", "passphrase": PASSPHRASE }),
        ),
        ("revoke_device", json!({ "id": "00".repeat(16), "passphrase": PASSPHRASE })),
        ("seal_device", json!({ "id": "00".repeat(16), "passphrase": PASSPHRASE })),
        (
            "erase_there",
            json!({ "caseId": "00".repeat(16), "reason": "court", "passphrase": PASSPHRASE }),
        ),
        ("give_pack", json!({ "path": path, "passphrase": PASSPHRASE })),
        ("statistics", json!({})),
        ("save_statistics", json!({ "path": path, "replace": true, "passphrase": PASSPHRASE })),
        ("alarms", json!({})),
        ("read_alarm", json!({ "kind": "bad-inbox" })),
        ("read_erased", json!({ "caseId": "00".repeat(16) })),
        ("second_reader", json!({ "alias": "south-1", "passphrase": PASSPHRASE, "most": 5 })),
        ("authority", json!({})),
        ("read_card", json!({ "kind": "square", "text": "x" })),
        ("bring_manifest", json!({ "path": path })),
        ("look_again", json!({})),
        ("put_card_away", json!({})),
        ("join", json!({ "name": "a", "role": "b", "later": true })),
        ("offer_cases", json!({ "caseIds": [case], "basis": "consent" })),
        ("deliveries", json!({ "caseIds": [case] })),
        ("waiting", json!({})),
        ("send_now", json!({})),
        ("set_sending_mode", json!({ "mode": "automatic" })),
        ("stick", json!({})),
        ("write_stick", folder.clone()),
        ("read_stick", folder),
        ("put_stick_away", json!({})),
    ])
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.display().to_string(), fs::read(&path).unwrap());
        }
    }
    found
}

/// Nothing but practising is open in an exercise: each other command refuses what a vault would
/// take, and nothing is written anywhere.
#[test]
fn every_other_command_is_closed_to_an_exercise() {
    let mut world = World::new();
    let mut app = world.first_day();
    app.lock(Nothing {}).unwrap();
    let case = play(&mut app, &world);
    let requests = requests(&case, &world.papers());
    let before = files(&world.papers());
    let mut taken = Vec::new();
    for command in COMMANDS.iter().filter(|name| !OPEN.contains(name)) {
        let known = requests.get(command);
        // A new command is tried at least with what most commands take.
        let generic = [json!({}), json!({ "caseId": case }), json!({ "query": "" })];
        let tried = known.map_or_else(|| generic.to_vec(), |request| vec![request.clone()]);
        for request in tried {
            match app.answer(command, request) {
                Ok(view) => taken.push(format!("{command}: {view}")),
                Err(failure) if known.is_some() => {
                    assert_ne!(failure.incident, "shape", "{command}")
                }
                Err(_) => {}
            }
        }
    }
    assert!(taken.is_empty(), "{taken:#?}");
    assert_eq!(files(&world.papers()), before);
    assert_eq!(app.open_case(CaseRequest { case_id: case }).unwrap().head.answers, 1);
}

/// An officer's vault takes no play under any command, and the list of cases knows none.
#[test]
fn no_command_of_a_vault_takes_a_play() {
    let mut world = World::new();
    let mut app = world.first_day();
    app.lock(Nothing {}).unwrap();
    let case = play(&mut app, &world);
    app.lock(Nothing {}).unwrap();
    world.unlock(&mut app, PASSPHRASE).unwrap();
    let requests = requests(&case, &world.papers());
    let mut of_a_case: Vec<_> =
        requests.iter().filter(|(_, request)| request.get("caseId").is_some()).collect();
    let of = json!({ "caseId": case });
    for command in ["open_case", "result", "referral", "play", "debrief", "suggest_debrief_path"] {
        of_a_case.push((Box::leak(Box::new(command)), &of));
    }
    assert!(of_a_case.len() > 25);
    for (command, request) in of_a_case {
        let failure = app.answer(command, request.clone()).expect_err(command);
        assert_ne!(failure.incident, "shape", "{command}");
    }
    assert_eq!(app.answer("list_cases", json!({ "query": "EX" })).unwrap()["total"], 0);
    let asked = DeliveriesRequest { case_ids: vec![case.clone()] };
    let stage = app.deliveries(asked).unwrap().deliveries[0].stage;
    assert_eq!(stage, DeliveryStage::Here, "nothing of it is on its way");
    let offered =
        app.offer_cases(OfferCasesRequest { case_ids: vec![case], basis: "consent".into() });
    assert!(offered.is_err());
    assert!(fs::read_dir(world.papers()).unwrap().next().is_none());
}

/// The file of a debrief is refused by every other door, and its own door takes no other file.
#[test]
fn every_file_has_its_own_door() {
    let mut world = World::new();
    let mut app = world.first_day();
    let real = world.start_case(&mut app);
    world.answer(&mut app, &real, "papers-held", "yes").unwrap();
    let record = world.papers().join("real.dalil-record");
    app.export_record(ExportRecordRequest {
        case_id: real,
        path: record.to_string_lossy().into_owned(),
        replace: false,
        with_identity: true,
        release: world.release(),
    })
    .unwrap();
    app.lock(Nothing {}).unwrap();
    let case = play(&mut app, &world);
    let debrief = world.papers().join("own.dalil-exercise");
    app.save_debrief(SaveDebriefRequest {
        case_id: case,
        label: String::new(),
        path: debrief.to_string_lossy().into_owned(),
        replace: false,
    })
    .unwrap();

    // A record of a case, a vault, a header and the exercises themselves are no debrief, whatever
    // they are called.
    let data = world.data();
    let vault = fs::read_dir(data.join("vaults")).unwrap().next().unwrap().unwrap().path();
    for other in
        [record, vault.join("vault.db"), vault.join("vault.hdr"), data.join("exercises.db")]
    {
        let renamed = world.papers().join("renamed.dalil-exercise");
        fs::copy(&other, &renamed).unwrap();
        for path in [&other, &renamed] {
            let request = BringRequest { path: path.to_string_lossy().into_owned() };
            let failure = app.bring_debriefs(request).unwrap_err();
            assert_eq!(failure.code, FailureCode::ExerciseFileUnknown, "{}", path.display());
        }
        fs::remove_file(renamed).unwrap();
    }
    app.lock(Nothing {}).unwrap();

    // And the other way round: as a manifest, on a stick, as a backup, as a card.
    world.unlock(&mut app, PASSPHRASE).unwrap();
    let bytes = fs::read(&debrief).unwrap();
    assert_eq!(dalil_case::export::EXPORT_MAGIC, b"DLREC1\n");
    assert!(!bytes.starts_with(b"DLREC1\n"));
    let folder = world.papers().join("folder");
    for name in ["vault.db", "vault.hdr", "manifest", "up.dalil-bundle", "0.db"] {
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(name), &bytes).unwrap();
    }
    let place = folder.to_string_lossy().into_owned();
    let text = String::from_utf8(bytes.clone()).unwrap();
    for (command, request) in [
        ("bring_manifest", json!({ "path": debrief })),
        ("bring_manifest", json!({ "path": folder.join("manifest") })),
        ("read_card", json!({ "kind": "square", "text": text })),
        ("begin_restore", json!({ "folder": place })),
        ("become_desk", json!({ "folder": place, "passphrase": PASSPHRASE, "label": "desk" })),
        ("take_reply", json!({ "alias": world::ALIAS, "path": debrief, "passphrase": PASSPHRASE })),
    ] {
        let failure = app.answer(command, request).expect_err(command);
        assert_ne!(failure.incident, "shape", "{command}");
    }
    // Asking the authority is for a closed vault.
    world.unlock(&mut app, PASSPHRASE).unwrap();
    assert_eq!(app.answer("list_cases", json!({ "query": "" })).unwrap()["total"], 1);
}
