//! One person at one computer.

use crate::audit::{AUDIT, Violation};
use crate::outline::{self, Found, plain};
use crate::scan::{Held, held};
use crate::{Chord, Key, Memory, Picture, display::Display, driver::Driver, must};
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long a person would wait before saying that nothing happens.
const PATIENCE: Duration = Duration::from_secs(20);
const MORE_THAN_ANY_SCREEN_HAS: usize = 300;

/// The folders of one computer: nothing of the real one is seen by the program. A copy is the same
/// computer.
#[derive(Clone)]
pub struct Home(Rc<TempDir>);

impl Home {
    /// A computer on which the program never ran.
    pub fn empty() -> Self {
        let home = Self(Rc::new(must("a folder for a home", TempDir::new())));
        for folder in ["data", "home", "run", "tmp"] {
            must("a folder in it", std::fs::create_dir(home.0.path().join(folder)));
        }
        home
    }

    /// Everything that the program and the engine may write to.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// What `--data` names.
    pub fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }

    /// A setting of this computer, made before the program starts. It holds nothing of a case.
    pub fn prefer(&self, language: &str, theme: &str) {
        self.prefer_size(language, theme, 100);
    }

    /// The same, with text of this size in percent.
    pub fn prefer_size(&self, language: &str, theme: &str, text_size: u32) {
        let preferences = json!({
            "language": language, "theme": theme, "digits": "latin", "textSize": text_size,
            "singleKeys": true, "meaningShown": true,
        });
        let path = self.data().join("preferences.json");
        must("keeping a setting", std::fs::write(path, preferences.to_string()));
    }

    /// A computer on which these files were left.
    pub fn with(files: &BTreeMap<String, Vec<u8>>) -> Self {
        let home = Self::empty();
        home.lay_out(files);
        home
    }

    /// Puts files into the data folder, as [`Home::files`] gave them.
    pub fn lay_out(&self, files: &BTreeMap<String, Vec<u8>>) {
        for (name, bytes) in files {
            let path = self.data().join(name);
            if let Some(folder) = path.parent() {
                must("a folder for it", std::fs::create_dir_all(folder));
            }
            must("a file of before", std::fs::write(path, bytes));
        }
    }

    /// Every file that a person could miss, with what is in it. What one run of the window needs
    /// for itself is not among them.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        gather(&self.data(), "", &mut files);
        files
    }

    pub(crate) fn environment(&self, language: &str) -> Vec<(String, String)> {
        let folder = |name: &str| self.0.path().join(name).to_string_lossy().into_owned();
        let pairs = [
            ("HOME", folder("home")),
            ("XDG_RUNTIME_DIR", folder("run")),
            ("XDG_DATA_HOME", folder("home/data")),
            ("XDG_CACHE_HOME", folder("home/cache")),
            ("XDG_CONFIG_HOME", folder("home/config")),
            ("TMPDIR", folder("tmp")),
            ("LANGUAGE", language.to_owned()),
            ("LANG", format!("{language}_MA.UTF-8")),
        ];
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

fn gather(folder: &Path, inside: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in must("a folder", std::fs::read_dir(folder)).flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let passing = name.starts_with("window-") || name == "instance.lock";
        if passing {
            continue;
        }
        if entry.path().is_dir() {
            gather(&entry.path(), &format!("{inside}{name}/"), files);
        } else {
            files.insert(format!("{inside}{name}"), must("a file", std::fs::read(entry.path())));
        }
    }
}

/// Two Escapes within 800 ms leave the building; one after the other they only leave what is open.
const APART: Duration = Duration::from_millis(900);

/// One person at one computer.
pub struct World {
    // Dropped in this order: the program before its screen, the screen before its folders.
    driver: Option<Driver>,
    display: Display,
    home: Home,
    language: String,
    pictures: PathBuf,
    taken: Cell<u32>,
    /// The window that axe is in.
    armed: RefCell<String>,
    pace: Duration,
    escaped: Cell<Option<Instant>>,
}

impl World {
    /// Opens the program on a computer where it never ran. `language` is the computer's;
    /// `journey` names the folder for pictures.
    #[track_caller]
    pub fn start(language: &str, journey: &str) -> Self {
        Self::start_in(Home::empty(), language, journey)
    }

    /// Opens the program on this computer.
    #[track_caller]
    pub fn start_in(home: Home, language: &str, journey: &str) -> Self {
        let mut world = Self {
            driver: None,
            display: Display::start(),
            home,
            language: language.to_owned(),
            pictures: target().join("e2e").join(journey),
            taken: Cell::new(0),
            armed: RefCell::default(),
            pace: Duration::ZERO,
            escaped: Cell::new(None),
        };
        world.open();
        world
    }

    /// Puts the pictures somewhere else.
    #[must_use]
    pub fn with_pictures_in(mut self, folder: PathBuf) -> Self {
        self.pictures = folder;
        self
    }

    /// Waits this long after each key, so that a person can follow.
    #[must_use]
    pub fn at_pace(mut self, pace: Duration) -> Self {
        self.pace = pace;
        self
    }

    /// Opens the program again, after it was killed or has ended.
    #[track_caller]
    pub fn open(&mut self) {
        let program = program();
        assert!(program.exists(), "{} is not built: cargo xtask e2e", program.display());
        let data = self.home.data().to_string_lossy().into_owned();
        let environment = self.home.environment(&self.language);
        self.driver = None;
        self.armed.borrow_mut().clear();
        self.driver =
            Some(Driver::start(&self.display, &environment, &program, &["--data".into(), data]));
        self.prepare();
    }

    /// Cuts the power of the program: no warning, no last write.
    pub fn kill(&mut self) {
        if let Some(driver) = &self.driver {
            driver.program.kill();
        }
        self.driver = None;
    }

    /// The computer is shut down: the program is asked to end, and does.
    #[track_caller]
    pub fn shut_down(&mut self) {
        if let Some(driver) = &self.driver {
            driver.program.ask_to_end();
        }
        self.ends();
    }

    /// Whether the program runs.
    pub fn is_open(&self) -> bool {
        self.driver.as_ref().is_some_and(|driver| driver.program.is_alive())
    }

    /// Waits until the program has ended by itself.
    #[track_caller]
    pub fn ends(&mut self) {
        self.until("see the program end", || (!self.is_open()).then_some(()));
        self.driver = None;
    }

    /// The folders of this computer.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// What the program holds in memory now.
    #[track_caller]
    pub fn memory(&self) -> Memory {
        self.driver().program.memory()
    }

    /// What of these the program's memory holds now.
    pub fn held(&self, secrets: &[(String, Vec<u8>)]) -> Held {
        self.driver.as_ref().map(|driver| held(driver.program, secrets)).unwrap_or_default()
    }

    /// Presses one key, or several held together. Escape is never pressed twice at once.
    #[track_caller]
    pub fn press(&self, keys: impl Into<Chord>) -> &Self {
        let keys = keys.into();
        if keys == Chord::from(Key::Escape) {
            let since = self.escaped.get().map_or(APART, |at| at.elapsed());
            std::thread::sleep(APART.saturating_sub(since));
            self.escaped.set(Some(Instant::now()));
        }
        self.driver().keys(&keys.actions());
        self.settle();
        self
    }

    /// Types text, letter by letter.
    #[track_caller]
    pub fn type_text(&self, text: &str) -> &Self {
        let letters: Vec<Value> =
            text.chars().flat_map(|letter| Chord::from(letter).actions()).collect();
        self.driver().keys(&letters);
        self.settle();
        self
    }

    /// Presses keys at the window instead of at the page, in the names of xdotool: `ctrl+l`.
    #[track_caller]
    pub fn press_at_window(&self, keys: &str) -> &Self {
        let ran = self.at_window(&["windowfocus", "--sync", "key", "--clearmodifiers", keys]);
        assert!(ran.status.success(), "xdotool: {}", String::from_utf8_lossy(&ran.stderr));
        self.settle();
        self
    }

    /// Gives the window another size, as on a smaller screen. The next window has its own again.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) -> &Self {
        let ran = self.at_window(&["windowsize", &width.to_string(), &height.to_string()]);
        assert!(ran.status.success(), "xdotool: {}", String::from_utf8_lossy(&ran.stderr));
        self.wait_until(&format!("return innerWidth === {width} && innerHeight === {height}"));
        // What was drawn for the old size is moved about before it is drawn anew.
        std::thread::sleep(Duration::from_millis(300));
        self.settle();
        self
    }

    /// Holds a key down at the window for so long. The program may be gone when it is let go.
    #[track_caller]
    pub fn hold_at_window(&self, key: &str, time: Duration) -> &Self {
        let ran = self.at_window(&["windowfocus", "--sync", "keydown", key]);
        assert!(ran.status.success(), "xdotool: {}", String::from_utf8_lossy(&ran.stderr));
        std::thread::sleep(time);
        self.at_window(&["windowfocus", "--sync", "keyup", key]);
        self
    }

    /// What goes into `DISPLAY` of another program beside ours.
    pub(crate) fn display(&self) -> &str {
        self.display.name()
    }

    #[track_caller]
    fn at_window(&self, act: &[&str]) -> std::process::Output {
        let name = program().file_name().unwrap_or_default().to_string_lossy().into_owned();
        let ran = std::process::Command::new("xdotool")
            .args(["search", "--onlyvisible", "--class", &name])
            .args(act)
            .env("DISPLAY", self.display.name())
            .output();
        must("xdotool", ran)
    }

    /// Everything on the screen now, in order.
    #[track_caller]
    pub fn outline(&self) -> Vec<Found> {
        let list = self.driver().run(&outline::list(), &json!([]));
        list.as_array().into_iter().flatten().map(Found::read).collect()
    }

    /// Waits for something with this role whose name holds `name`; an equal name is preferred.
    #[track_caller]
    pub fn see(&self, role: &str, name: &str) -> Found {
        self.until(&format!("see {role} “{name}”"), || {
            let fitting: Vec<_> =
                self.outline().into_iter().filter(|found| found.is(role, name)).collect();
            let equal = fitting.iter().find(|found| found.name == plain(name)).cloned();
            equal.or_else(|| fitting.into_iter().next())
        })
    }

    /// Waits until nothing with this role and name is left.
    #[track_caller]
    pub fn see_no(&self, role: &str, name: &str) {
        self.until(&format!("see no {role} “{name}”"), || {
            (!self.outline().iter().any(|found| found.is(role, name))).then_some(())
        });
    }

    /// Waits for text anywhere on the screen.
    #[track_caller]
    pub fn see_text(&self, text: &str) -> &Self {
        let wanted = plain(text);
        self.until(&format!("read “{text}”"), || self.text().contains(&wanted).then_some(()));
        self
    }

    /// Waits until a script says true: for what no word on the screen tells.
    #[track_caller]
    pub fn wait_until(&self, script: &str) {
        self.until(script, || (self.script(script) == true).then_some(()));
    }

    /// All text on the screen.
    #[track_caller]
    pub fn text(&self) -> String {
        let text = self.driver().run("return document.body.innerText", &json!([]));
        plain(text.as_str().unwrap_or_default())
    }

    /// What has the keyboard now.
    #[track_caller]
    pub fn focused(&self) -> Option<Found> {
        let found = self.driver().run(&outline::focused(), &json!([]));
        (!found.is_null()).then(|| Found::read(&found))
    }

    /// Goes to it with the tab key alone, as someone without a mouse must be able to.
    #[track_caller]
    pub fn go_to(&self, role: &str, name: &str) -> &Self {
        self.see(role, name);
        for _ in 0..MORE_THAN_ANY_SCREEN_HAS {
            if self.focused().is_some_and(|found| found.is(role, name)) {
                return self;
            }
            self.press(Key::Tab);
        }
        self.stop(&format!("reach {role} “{name}” with the tab key"))
    }

    /// Goes to it and presses Enter.
    #[track_caller]
    pub fn choose(&self, role: &str, name: &str) -> &Self {
        self.go_to(role, name).press(Key::Enter)
    }

    /// What is on the screen, saved under the next number.
    #[track_caller]
    pub fn picture(&self, name: &str) -> Picture {
        self.settle();
        // A busy computer answers before it draws: an empty screen is waited for.
        let drawn = (0..40).find_map(|_| {
            let picture = self.display.calm_picture();
            let blank = !picture.has_content();
            if blank {
                std::thread::sleep(Duration::from_millis(500));
            }
            (!blank).then_some(picture)
        });
        let picture = drawn.unwrap_or_else(|| self.display.calm_picture());
        self.taken.set(self.taken.get() + 1);
        let path = self.pictures.join(format!("{:02}-{name}.png", self.taken.get()));
        must("saving a picture", picture.save(&path));
        picture
    }

    /// What axe has against this screen.
    #[track_caller]
    pub fn audit(&self) -> Vec<Violation> {
        let report = self.driver().run_async(AUDIT, &json!([]));
        report.as_array().into_iter().flatten().map(Violation::read).collect()
    }

    /// Runs a script in the page: for what a key cannot ask, such as a computed style.
    #[track_caller]
    pub fn script(&self, script: &str) -> Value {
        self.driver().run(script, &json!([]))
    }

    /// Runs a script whose last argument is the function to call with the result.
    #[track_caller]
    pub fn script_async(&self, script: &str) -> Value {
        self.driver().run_async(script, &json!([]))
    }

    #[track_caller]
    fn driver(&self) -> &Driver {
        let Some(driver) = &self.driver else { panic!("the program is not open") };
        driver.turn_to_the_window();
        if *self.armed.borrow() != driver.window() {
            driver.window().clone_into(&mut self.armed.borrow_mut());
            let axe = root().join("ui/node_modules/axe-core/axe.min.js");
            let source = must("axe, from `npm ci` in ui", std::fs::read_to_string(axe));
            driver.run(&source, &json!([]));
        }
        driver
    }

    fn prepare(&self) {
        self.until("see a first screen", || {
            let shown = self.outline().iter().any(|found| found.role == "heading");
            shown.then_some(())
        });
        self.settle();
    }

    #[track_caller]
    fn settle(&self) {
        if self.driver.is_some() && self.is_open() {
            self.driver().draw();
        }
        std::thread::sleep(self.pace);
    }

    #[track_caller]
    fn until<T>(&self, what: &str, look: impl Fn() -> Option<T>) -> T {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = look() {
                return found;
            }
            if Instant::now() > end {
                return self.stop(&format!("{what} within {} s", PATIENCE.as_secs()));
            }
            std::thread::sleep(Duration::from_millis(60));
        }
    }

    /// Ends the journey and leaves what a programmer needs to see why.
    #[track_caller]
    fn stop<T>(&self, what: &str) -> T {
        let path = self.pictures.join("stopped-here.png");
        let saved = self.display.picture().save(&path).is_ok();
        let outline = if self.is_open() { self.outline() } else { Vec::new() };
        let lines: Vec<String> = outline.iter().map(Found::to_string).collect();
        let place = if saved { path.display().to_string() } else { String::from("no picture") };
        panic!("could not {what}\npicture: {place}\non the screen:\n  {}", lines.join("\n  "));
    }
}

/// The program that was built with this journey.
pub fn program() -> PathBuf {
    profile().join("dalil")
}

/// The folder for what is built and what is found.
pub fn target() -> PathBuf {
    profile().parent().map(Path::to_owned).unwrap_or_default()
}

/// The folder of the profile: journeys and benches lie one deeper.
fn profile() -> PathBuf {
    let mut folder = must("where this program is", std::env::current_exe());
    folder.pop();
    if folder.ends_with("deps") || folder.ends_with("examples") {
        folder.pop();
    }
    folder
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
