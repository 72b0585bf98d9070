//! The HTTP layer: who is let in, what is refused, and what a refusal tells.

use std::path::Path;

use dalil_protocol::http::{CLOSE, DELIVER, HAVE, HELLO, INBOX, LEDGER, MANY, OBJECTS, UPLOADS};
use dalil_protocol::{
    Challenge, Deliver, Destination, Have, LedgerAnswer, PutMany, RefusalCode, Role, SyncClose,
    decode, encode,
};

use super::cast::{AUTHORITY, Laptop, name, objects, run};
use super::wire::{Caller, Captured, Wire, plain};
use crate::{Config, Running, Server, Standing};

pub(crate) async fn server(folder: &Path) -> Running {
    let mut config = Config::in_folder(folder);
    config.authority = Some(AUTHORITY);
    Server::start(config).await.unwrap()
}

pub(crate) async fn know(running: &Running, laptop: &Laptop, role: Role) {
    running.office.store.put_device(laptop.known_as(role)).await.unwrap();
}

/// Everything that a device sends for some objects, over the wire.
async fn send(caller: &mut Caller, laptop: &mut Laptop, sent: &[Vec<u8>]) -> LedgerAnswer {
    for object in sent {
        let target = format!("{OBJECTS}{}", name(object));
        assert_eq!(caller.ask(laptop, "PUT", &target, object.clone()).await.status, 201);
    }
    let post = encode(&laptop.write(sent));
    let answer = caller.ask(laptop, "POST", LEDGER, post).await;
    assert_eq!(answer.status, 200);
    decode(&answer.body).unwrap()
}

/// N2: each request that was captured, in the same conversation and in another one.
#[test]
fn a_captured_request_counts_for_nothing() {
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let running = server(folder.path()).await;
        let mut amina = Laptop::new(1);
        know(&running, &amina, Role::Officer).await;
        let mut caller = Caller::open(&running, &amina).await;
        assert!(send(&mut caller, &mut amina, &objects(3, 2)).await.receipt.is_some());
        let hashes = vec![name(b"a")];
        caller.ask(&amina, "POST", HAVE, encode(&Have { hashes })).await;
        let many = encode(&PutMany { objects: vec![b"one".to_vec().into()] });
        assert_eq!(caller.ask(&amina, "POST", MANY, many).await.status, 200);
        let inbox = format!("{INBOX}{}?cursor=0", amina.id);
        assert_eq!(caller.ask(&amina, "GET", &inbox, Vec::new()).await.status, 200);
        let before = running.office.store.counts().await.unwrap();
        let captured = caller.sent.clone();
        assert!(captured.len() >= 7);
        let mut other = Caller::open(&running, &amina).await;
        for request in &captured {
            for wire in [&mut caller.wire, &mut other.wire] {
                let again = wire.send(request).await;
                assert!([401, 409].contains(&again.status), "{}: {}", request.target, again.status);
            }
            // The same words under the other conversation's name.
            let mut moved = request.clone();
            moved.fields[1].1.clone_from(&other.session);
            moved.fields[2].1 = "40".to_owned();
            assert_eq!(other.wire.send(&moved).await.status, 401, "{}", request.target);
        }
        assert_eq!(running.office.store.counts().await.unwrap(), before);
        // What was not captured still counts.
        let close = SyncClose { count: 3, head: amina.head.hash, stretches: Vec::new() };
        assert_eq!(caller.ask(&amina, "POST", CLOSE, encode(&close)).await.status, 200);
    });
}

#[test]
fn a_request_is_of_one_device_one_path_one_body_and_one_number() {
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let running = server(folder.path()).await;
        let (amina, idir) = (Laptop::new(1), Laptop::new(2));
        know(&running, &amina, Role::Officer).await;
        know(&running, &idir, Role::Officer).await;
        let mut caller = Caller::open(&running, &amina).await;
        let have = encode(&Have { hashes: Vec::new() });
        let good = caller.sign(&amina, "POST", HAVE, have.clone());
        let change = |change: &dyn Fn(&mut Captured)| {
            let mut request = good.clone();
            change(&mut request);
            request
        };
        let wrong = [
            change(&|it| it.body.push(0)),
            change(&|it| it.target = CLOSE.to_owned()),
            change(&|it| it.fields[2].1 = "2".to_owned()),
            change(&|it| it.fields[0].1 = idir.id.to_string()),
            change(&|it| it.fields[1].1 = "00".repeat(16)),
            change(&|it| it.fields[3].1 = "00".repeat(64)),
            change(&|it| it.fields.clear()),
            change(&|it| it.fields.push(it.fields[3].clone())),
            caller.sign(&idir, "POST", HAVE, have.clone()),
        ];
        for request in &wrong {
            let answer = caller.wire.send(request).await;
            assert_eq!((answer.status, answer.code()), (401, RefusalCode::NotAuthentic));
        }
        assert_eq!(caller.wire.send(&good).await.status, 200);
        assert_eq!(caller.wire.send(&good).await.status, 409);
        // A challenge that was never given out opens nothing; nor does a stranger.
        caller.challenge = Challenge([7; 32]);
        caller.session = caller.challenge.to_string();
        let target = dalil_protocol::http::OPEN;
        let invented = caller.ask(&amina, "POST", target, encode(&amina.opening())).await;
        assert_eq!(invented.status, 409);
        let (none, answer) = Caller::try_open(&running, &Laptop::new(9)).await;
        assert!(none.is_none() && answer.status == 401);
    });
}

/// N10: roles by endpoints, and that revocation works with the next request.
#[test]
fn each_role_may_ask_what_the_table_says() {
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let running = server(folder.path()).await;
        let own = |laptop: &Laptop| format!("{INBOX}{}?cursor=0", laptop.id);
        let desk_inbox = format!("{INBOX}{}?cursor=0", Destination(AUTHORITY.0));
        let other_inbox = format!("{INBOX}{}?cursor=0", "77".repeat(16));
        let mut foreign = Laptop::new(0x77);
        know(&running, &foreign, Role::Officer).await;
        let table = [
            (Role::Officer, [403, 403, 403, 403]),
            (Role::Courier, [200, 403, 403, 200]),
            (Role::Desk, [200, 200, 200, 200]),
        ];
        for (n, (role, [other, authority, deliver, ledger])) in (1..).zip(table) {
            let mut laptop = Laptop::new(n);
            know(&running, &laptop, role).await;
            let mut caller = Caller::open(&running, &laptop).await;
            assert!(send(&mut caller, &mut laptop, &objects(n, 1)).await.receipt.is_some());
            let mut told = Vec::new();
            let given = encode(&Deliver {
                to: Destination(foreign.id.0),
                items: vec![(dalil_protocol::ItemKind::Pack, name(&objects(n, 1)[0]))],
            });
            let (fresh, post) = (Laptop::new(0x77), encode(&foreign.write(&[])));
            for (method, target, body) in [
                ("GET", own(&laptop), Vec::new()),
                ("GET", other_inbox.clone(), Vec::new()),
                ("GET", desk_inbox.clone(), Vec::new()),
                ("POST", DELIVER.to_owned(), given),
                ("POST", LEDGER.to_owned(), post),
                ("POST", HAVE.to_owned(), encode(&Have { hashes: Vec::new() })),
                ("GET", format!("{UPLOADS}{}", name(b"x")), Vec::new()),
                // Lies in no inbox of this device: whether it is here is not said.
                ("GET", format!("{OBJECTS}{}?offset=0", name(b"nowhere")), Vec::new()),
            ] {
                told.push(caller.ask(&laptop, method, &target, body).await.status);
            }
            assert_eq!(told, [200, other, authority, deliver, ledger, 200, 200, 404], "{role:?}");
            foreign = fresh;
            // Revoked in the middle of a conversation.
            let mut device = running.office.store.device(laptop.id).await.unwrap().unwrap();
            device.standing = Standing::Revoked;
            device.hand_in = crate::HandIn::Done;
            running.office.store.put_device(device).await.unwrap();
            let refused = caller.ask(&laptop, "GET", &own(&laptop), Vec::new()).await;
            assert_eq!((refused.status, refused.code()), (403, RefusalCode::Revoked));
        }
        let strangers = [HAVE, LEDGER, DELIVER, CLOSE];
        let mut wire = Wire::connect(&running).await;
        for target in strangers {
            assert_eq!(wire.send(&plain("POST", target, Vec::new())).await.status, 401);
        }
    });
}

/// N11: whatever is asked, the answer repeats nothing of it, and nothing is to be cached.
#[test]
fn answers_repeat_nothing_and_are_not_to_be_kept() {
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let running = server(folder.path()).await;
        let mut wire = Wire::connect(&running).await;
        let planted = "c0ffee5eed".repeat(6) + "c0ff";
        let targets = [
            HELLO.to_owned(),
            format!("/v1/manifest/{planted}"),
            format!("{OBJECTS}{planted}?offset=0"),
            format!("{OBJECTS}{planted}?offset={planted}"),
            format!("{UPLOADS}{planted}"),
            format!("{INBOX}{planted}"),
            format!("/{planted}"),
            format!("/v1/hello?{planted}"),
            "/metrics".to_owned(),
            "/healthz".to_owned(),
            "/readyz".to_owned(),
            "/".to_owned(),
            "/v1/".to_owned(),
            "/openapi.json".to_owned(),
        ];
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"] {
            for target in &targets {
                let answer = wire.send(&plain(method, target, planted.clone().into_bytes())).await;
                let good = method == "GET" && target == HELLO;
                assert_eq!(answer.status == 200, good, "{method} {target}: {}", answer.status);
                let told = format!("{:?}{}", answer.headers, String::from_utf8_lossy(&answer.body));
                assert!(!told.contains("c0ffee5eed"), "{method} {target}: {told}");
                assert_eq!(answer.headers["cache-control"], "no-store");
                assert!(!answer.headers.contains_key("server"));
                if !good && method != "HEAD" {
                    let known = [RefusalCode::NotFound, RefusalCode::NotAuthentic];
                    assert!(known.contains(&answer.code()), "{method} {target}");
                }
            }
        }
    });
}
