//! WebDriver, the part of it that a keyboard needs.
//!
//! On Linux the program is started by WebKit's own driver; nothing stands between.

use crate::{display::Display, must, process::Process};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use ureq::Agent;

/// Longer than any step of the program may take on a slow computer.
const PATIENCE: Duration = Duration::from_secs(40);

/// What the driver says of a window that is not there any more.
const GONE: &str = "no such window";

pub(crate) struct Driver {
    server: Child,
    agent: Agent,
    session: String,
    /// The handle of the window that was last turned to.
    window: RefCell<String>,
    pub(crate) program: Process,
}

impl Driver {
    /// Starts the driver and, through it, the program.
    pub(crate) fn start(
        display: &Display,
        environment: &[(String, String)],
        program: &Path,
        arguments: &[String],
    ) -> Self {
        let port = free_port();
        let server = must(
            "starting WebKitWebDriver",
            Command::new("WebKitWebDriver")
                .arg(format!("--port={port}"))
                .env("DISPLAY", display.name())
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                .env("LIBGL_ALWAYS_SOFTWARE", "1")
                .env("NO_AT_BRIDGE", "1")
                .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
                .env_remove("WAYLAND_DISPLAY")
                .envs(environment.iter().map(|(name, value)| (name, value)))
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn(),
        );
        wait_for(port);
        let config = Agent::config_builder().timeout_global(Some(PATIENCE));
        let agent = config.http_status_as_error(false).build().into();
        let mut driver = Self {
            server,
            agent,
            session: format!("http://127.0.0.1:{port}/session"),
            window: RefCell::default(),
            program: Process(0),
        };
        let options = json!({ "binary": program, "args": arguments });
        let wanted = json!({ "alwaysMatch": { "webkitgtk:browserOptions": options } });
        let opened = driver.post("", &json!({ "capabilities": wanted }));
        let Some(id) = opened.get("sessionId").and_then(Value::as_str) else {
            panic!("the window did not open: {opened}");
        };
        driver.session = format!("{}/{id}", driver.session);
        let name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
        driver.program = Process::child_of(driver.server.id(), &name)
            .unwrap_or_else(|| panic!("{name} is not running"));
        driver
    }

    /// Runs a script in the page and returns what it returns.
    #[track_caller]
    pub(crate) fn run(&self, script: &str, arguments: &Value) -> Value {
        self.post("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs a script whose last argument is the function to call with the result.
    #[track_caller]
    pub(crate) fn run_async(&self, script: &str, arguments: &Value) -> Value {
        self.post("/execute/async", &json!({ "script": script, "args": arguments }))
    }

    /// Presses and lets go of keys in this order. A key may end the program: no complaint then.
    #[track_caller]
    pub(crate) fn keys(&self, actions: &[Value]) {
        let keyboard = json!([{ "type": "key", "id": "keyboard", "actions": actions }]);
        self.post_unless_over("/actions", &json!({ "actions": keyboard }));
    }

    /// Lets the window draw what it has to draw, twice: once for the state, once for the focus.
    #[track_caller]
    pub(crate) fn draw(&self) {
        const FRAMES: &str = "const done = arguments[0]; setTimeout(done, 200);\
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)));";
        self.post_unless_over("/execute/async", &json!({ "script": FRAMES, "args": [] }));
    }

    #[track_caller]
    fn post_unless_over(&self, path: &str, body: &Value) {
        let Err(trouble) = self.ask(path, body) else { return };
        if trouble.contains(GONE) {
            return;
        }
        let until = Instant::now() + Duration::from_secs(2);
        while self.program.is_alive() {
            assert!(Instant::now() < until, "{trouble}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    #[track_caller]
    fn post(&self, path: &str, body: &Value) -> Value {
        let mut answer = self.ask(path, body);
        // It went while it was spoken to.
        if answer.as_ref().is_err_and(|trouble| trouble.contains(GONE)) && self.program.is_alive() {
            self.turn_to_the_window();
            answer = self.ask(path, body);
        }
        match answer {
            Ok(value) => value,
            Err(trouble) => panic!("{trouble}"),
        }
    }

    /// Turns to the window that is there: the lock and what is behind it are two windows, and the
    /// one that goes is gone with all that was in it.
    #[track_caller]
    pub(crate) fn turn_to_the_window(&self) {
        let until = Instant::now() + PATIENCE;
        loop {
            let handles = self.handles();
            if let [only] = handles.as_slice() {
                let known = *self.window.borrow() == *only;
                if known || self.ask("/window", &json!({ "handle": only })).is_ok() {
                    only.clone_into(&mut self.window.borrow_mut());
                    return;
                }
            }
            if !self.program.is_alive() {
                return;
            }
            assert!(Instant::now() < until, "there are {} windows", handles.len());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// The handle of the window that was last turned to.
    pub(crate) fn window(&self) -> String {
        self.window.borrow().clone()
    }

    fn handles(&self) -> Vec<String> {
        let Ok(mut asked) = self.agent.get(format!("{}/window/handles", self.session)).call()
        else {
            return Vec::new();
        };
        let answer = asked.body_mut().read_json::<Value>().unwrap_or(Value::Null);
        let handles = answer.get("value").and_then(Value::as_array).cloned().unwrap_or_default();
        handles.iter().filter_map(|handle| Some(handle.as_str()?.to_owned())).collect()
    }

    fn ask(&self, path: &str, body: &Value) -> Result<Value, String> {
        let asked = self.agent.post(format!("{}{path}", self.session)).send_json(body);
        let mut answer = asked.map_err(|error| format!("asking the driver {path}: {error}"))?;
        let answer = answer.body_mut().read_json::<Value>();
        let answer = answer.map_err(|error| format!("what the driver says to {path}: {error}"))?;
        let value = answer.get("value").cloned().unwrap_or(Value::Null);
        match value.get("error").and_then(Value::as_str) {
            None => Ok(value),
            Some(error) => {
                let message = value.get("message").and_then(Value::as_str).unwrap_or_default();
                Err(format!("the driver says to {path}: {error}: {message}"))
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Asking nicely can hang on a window that hangs; the folder of a killed window is swept by
        // its next start, as after a power cut.
        let config = Agent::config_builder().timeout_global(Some(Duration::from_secs(5)));
        let agent: Agent = config.build().into();
        if self.program.is_alive() {
            let _ = agent.delete(&self.session).call();
        }
        let until = Instant::now() + Duration::from_secs(3);
        while self.program.is_alive() && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(20));
        }
        if self.program.is_alive() {
            self.program.kill();
        }
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn free_port() -> u16 {
    let listener = must("a free port", TcpListener::bind((Ipv4Addr::LOCALHOST, 0)));
    must("its number", listener.local_addr()).port()
}

fn wait_for(port: u16) {
    let until = Instant::now() + Duration::from_secs(10);
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(Instant::now() < until, "WebKitWebDriver does not listen");
        std::thread::sleep(Duration::from_millis(20));
    }
}
