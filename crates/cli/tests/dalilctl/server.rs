//! What is said of a server: the list of its devices, and whether it is well. The server's own tests
//! hold it to the same files.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::run::{LANGUAGES, dalilctl, root};

const LIST: &str = include_str!("../../../../tests/fixtures/devices.json");
const FIGURES: &str = include_str!("../../../../tests/fixtures/figures.txt");

fn list() -> String {
    root().join("tests/fixtures/devices.json").display().to_string()
}

#[test]
fn the_list_is_told_in_every_language_as_it_was_looked_through() {
    for language in LANGUAGES {
        let told = dalilctl(&["authority", "devices", &list(), "--lang", language]);
        assert_eq!((told.code, told.err.as_str()), (0, ""), "{language}");
        let name = format!("tests/golden/devices-{language}.txt");
        let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name);
        assert_eq!(told.out, std::fs::read_to_string(&golden).unwrap(), "{language}");
    }
}

/// Thirty days are marked, twenty-nine are not; of a revoked one nothing is expected.
#[test]
fn who_is_silent_for_thirty_days_is_marked_and_nobody_else() {
    let told = dalilctl(&["authority", "devices", &list()]);
    let silent: Vec<&str> = told.out.lines().filter(|line| line.contains("not heard of")).collect();
    let ids: Vec<&str> = silent.iter().map(|line| &line[..2]).collect();
    assert_eq!(ids, ["03", "04"], "{}", told.out);
}

#[test]
fn a_script_gets_the_list_as_it_came_from_a_file_or_from_the_input() {
    let told = dalilctl(&["authority", "devices", &list(), "--json"]);
    assert_eq!((told.code, told.out.as_str()), (0, LIST));
    let mut command = Command::new(env!("CARGO_BIN_EXE_dalilctl"));
    command.args(["authority", "devices", "-", "--json"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(LIST.as_bytes()).unwrap();
    let told = child.wait_with_output().unwrap();
    assert!(told.status.success());
    assert_eq!(String::from_utf8(told.stdout).unwrap(), LIST);
}

#[test]
fn what_is_no_list_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.json");
    let code = |text: &[u8]| {
        std::fs::write(&path, text).unwrap();
        let path = path.display().to_string();
        let told = dalilctl(&["authority", "devices", &path, "--json"]);
        assert_eq!(told.code, 1);
        let failure = &told.json()["failure"];
        assert_eq!(failure["about"]["path"], path);
        failure["code"].as_str().unwrap().to_owned()
    };
    let with = |from: &str, to: &str| {
        assert!(LIST.contains(from), "{from}");
        LIST.replacen(from, to, 1).into_bytes()
    };
    for text in [
        b"".to_vec(),
        b"{}".to_vec(),
        b"\xff\xfe".to_vec(),
        LIST.as_bytes()[..LIST.len() / 2].to_vec(),
        with("\"list\": \"devices\"", "\"list\": \"cases\""),
        with("\"certified\"", "\"trusted\""),
        with("\"desk\"", "\"root\""),
        with("01010101", "0101010"),
        with("\"seen\": 1", "\"seen\": \"1\", \"then\": 1"),
    ] {
        assert_eq!(code(&text), "devices-malformed", "{}", String::from_utf8_lossy(&text));
    }
    // Of a newer shape nothing else is looked at.
    assert_eq!(code(b"{\"list\": \"devices\", \"version\": 2, \"all\": []}"), "devices-future");
    let gone = folder.path().join("gone").display().to_string();
    let told = dalilctl(&["authority", "devices", &gone, "--json"]);
    assert_eq!((told.code, &told.json()["failure"]["code"]), (1, &"file-unreadable".into()));
}

/// A name must not make a terminal do anything.
#[test]
fn what_a_terminal_obeys_does_not_come_out_of_a_list() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.json");
    std::fs::write(&path, LIST.replace("Agadir", "\\u001b[2J\\nAgadir")).unwrap();
    let told = dalilctl(&["authority", "devices", &path.display().to_string()]);
    assert_eq!(told.code, 0, "{}", told.err);
    assert!(told.out.contains("[2J") && !told.out.contains('\u{1b}'), "{}", told.out);
    let as_it_is = dalilctl(&["authority", "devices", &list()]);
    assert_eq!(told.out.lines().count(), as_it_is.out.lines().count());
}

/// Path, status and text.
type Answers = &'static [(&'static str, u16, &'static str)];

/// Answers as the listener of a server does.
fn listener(answers: Answers) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut asked = Vec::new();
            let mut one = [0];
            while !asked.ends_with(b"\r\n\r\n") && stream.read(&mut one).unwrap() == 1 {
                asked.push(one[0]);
            }
            let asked = String::from_utf8(asked).unwrap();
            let path = asked.split(' ').nth(1).unwrap();
            let found = answers.iter().find(|(at, ..)| *at == path);
            let (status, text) = found.map_or((404, ""), |(_, status, text)| (*status, *text));
            let length = text.len();
            let head = format!("HTTP/1.1 {status} x\r\ncontent-length: {length}\r\n");
            write!(stream, "{head}connection: close\r\n\r\n{text}").unwrap();
        }
    });
    url
}

#[test]
fn a_server_that_is_ready_is_told_with_its_figures() {
    let url = listener(&[("/readyz", 200, "ready\n"), ("/metrics", 200, FIGURES)]);
    let told = dalilctl(&["authority", "health", &url, "--json"]);
    assert_eq!(told.code, 0);
    let figures = "{\"bytes\":41984,\"conversations\":1,\"entries\":41,\"objects\":41,\"put_off\":3,\"requests\":54}";
    assert_eq!(told.out, format!("{{\"figures\":{figures},\"ready\":true,\"state\":\"ready\"}}\n"));
    let mut all = std::collections::BTreeSet::new();
    for language in LANGUAGES {
        let told = dalilctl(&["authority", "health", &url, "--lang", language]);
        assert_eq!((told.code, told.err.as_str()), (0, ""));
        assert_eq!(told.out.lines().count(), 7, "{}", told.out);
        assert!(told.out.contains("54") && !told.out.contains("[cli-"), "{}", told.out);
        all.insert(told.out);
    }
    assert_eq!(all.len(), LANGUAGES.len());
}

#[test]
fn only_ready_is_success_and_every_other_state_has_its_name() {
    let cases: [(Answers, &str, bool); 6] = [
        (&[("/readyz", 503, "no database\n"), ("/metrics", 503, "")], "no-database", false),
        (&[("/readyz", 503, "no manifest\n"), ("/metrics", 200, FIGURES)], "no-manifest", true),
        // What others say with the same status, or with other words, is no such server.
        (&[("/readyz", 200, "ok\n"), ("/metrics", 200, FIGURES)], "other", false),
        (&[("/readyz", 503, "ready\n")], "other", false),
        (&[("/readyz", 302, "")], "other", false),
        (&[], "other", false),
    ];
    for (answers, state, has_figures) in cases {
        let url = listener(answers);
        let told = dalilctl(&["authority", "health", &url, "--json"]);
        assert_eq!(told.code, 1, "{state}");
        let json = told.json();
        assert_eq!((&json["state"], &json["ready"]), (&state.into(), &false.into()));
        assert_eq!(json["figures"].is_object(), has_figures, "{state}");
        let told = dalilctl(&["authority", "health", &url]);
        assert_eq!((told.code, told.err.lines().count()), (1, 2), "{}", told.err);
    }
    // A port that was free a moment ago.
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let told = dalilctl(&["authority", "health", &format!("http://{free}"), "--json"]);
    assert_eq!((told.code, &told.json()["state"]), (1, &"silent".into()));
    let told = dalilctl(&["authority", "health", "http://192.0.2.1:9464", "--json"]);
    assert_eq!((told.code, &told.json()["failure"]["code"]), (1, &"health-url".into()));
}
