//! An officer at the computer: says nothing, reads the screen, presses keys.
//!
//! The one room of this crate that knows the program's words, read from the same files as the
//! program reads them, so that one journey runs in every language.

use crate::{Key, World, must, outline::plain};
use dalil_guide::{Guide, Kind, Layout, Sources};
use dalil_l10n::{Direction, Language, Value, Words};
use std::path::{Path, PathBuf};

/// More pages than any conversation has.
const MANY_PAGES: usize = 120;
/// How a person may be spoken to; the screen shows one of these.
const FORMS: [&str; 3] = ["unknown", "masculine", "feminine"];

/// An officer with the program open in one language.
pub struct Officer {
    /// The computer.
    pub world: World,
    app: Words,
    guide_words: Words,
    guide: Guide,
}

/// What an officer found out: question and response. `yes`, `no`, `unknown`, `declined`,
/// `not-asked`, or the id of a choice.
pub type Known<'k> = &'k [(&'k str, &'k str)];

impl Officer {
    /// Sits down at a computer that speaks this language.
    #[track_caller]
    pub fn at(world: World, language: Language) -> Self {
        let sources = pack();
        let folder = format!("text/{}/", language.tag());
        let texts = sources.iter().filter_map(|(path, text)| {
            Some((path.strip_prefix(&folder)?.to_owned(), text.clone()))
        });
        Self {
            world,
            app: must("the app's words", Words::app(language)),
            guide_words: must("the guide's words", Words::from_sources(language, texts)),
            guide: must("the guide", dalil_guide::compile(&sources)),
        }
    }

    /// The app's words under this id, as they stand on the screen.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        plain(&must("a message", self.app.format(id, &[])))
    }

    /// The app's words with values in them.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        plain(&must("a message", self.app.format(id, values)))
    }

    /// The guide's words.
    #[must_use]
    pub fn guide(&self, id: &str) -> String {
        self.guide_as(id, "unknown").unwrap_or_else(|| panic!("the guide has no words for {id}"))
    }

    fn guide_as(&self, id: &str, form: &str) -> Option<String> {
        let said = self.guide_words.format(id, &[("gender", Value::Text(form))]);
        said.ok().map(|said| plain(&said))
    }

    /// The first day: a vault, and a recovery sheet that was typed back.
    #[track_caller]
    pub fn first_day(&self, alias: &str, passphrase: &str) -> &Self {
        self.newcomer(alias, passphrase).rehearse_sheet();
        self
    }

    /// A name that says nothing and a passphrase, typed twice. There is no sheet yet.
    #[track_caller]
    pub fn newcomer(&self, alias: &str, passphrase: &str) -> &Self {
        let world = &self.world;
        world.go_to("textbox", &self.say("create-alias")).type_text(alias);
        world.press(Key::Tab).type_text(passphrase);
        world.go_to("textbox", &self.say("create-repeat")).type_text(passphrase);
        world.press(Key::Enter);
        world.see("heading", &self.say("cases-title"));
        self
    }

    /// Opens what is there.
    #[track_caller]
    pub fn unlock(&self, passphrase: &str) -> &Self {
        self.world.see("textbox", &self.say("unlock-passphrase"));
        self.world.type_text(passphrase).press(Key::Enter);
        self.world.see("navigation", &self.say("spine-label"));
        self
    }

    /// Reads what went wrong, the way on, and the code that can be read out to a helper.
    #[track_caller]
    pub fn told(&self, code: &str) -> &Self {
        self.said(code).world.see_text(code);
        self
    }

    /// Reads at a field what went wrong, and the way on.
    #[track_caller]
    pub fn said(&self, code: &str) -> &Self {
        self.world.see_text(&self.say(&format!("failure-{code}")));
        self.world.see_text(&self.say(&format!("failure-{code}.recovery")));
        self
    }

    /// A new screening, somewhere.
    #[track_caller]
    pub fn start_screening(&self, place: &str) -> &Self {
        self.world.press([Key::Control, Key::Char('n')]);
        self.world.see("textbox", &self.say("start-place"));
        self.world.type_text(place).press(Key::Enter);
        self.world.see("heading", &self.say("look-title"));
        self
    }

    /// Looks, without a word: the signs that are seen; the rest stays open.
    #[track_caller]
    pub fn look(&self, seen: &[&str]) -> &Self {
        for sign in seen {
            self.step_to_sight(sign);
            self.keep(sign, '1');
        }
        self
    }

    /// Looks where the answer may not be kept.
    #[track_caller]
    pub fn try_to_look(&self, sign: &str) -> &Self {
        self.step_to_sight(sign);
        self.world.press('1');
        self
    }

    /// The tab key enters the grid, arrows move over it: four places with four signs each.
    #[track_caller]
    fn step_to_sight(&self, sign: &str) {
        let place = || {
            let at = self.world.script(
                "const all = [...document.querySelectorAll('input[data-sight][value=yes]')];\
                 const here = document.activeElement?.dataset?.sight;\
                 return all.findIndex((one) => one.dataset.sight === here);",
            );
            at.as_i64().unwrap_or(-1)
        };
        let target = self.world.script(&format!(
            "return [...document.querySelectorAll('input[data-sight][value=yes]')]\
             .findIndex((one) => one.dataset.sight === '{sign}')"
        ));
        let target = target.as_i64().unwrap_or(-1);
        assert!(target >= 0, "no sight is called {sign}");
        for _ in 0..60 {
            if place() >= 0 {
                break;
            }
            self.world.press(Key::Tab);
        }
        let ahead = if self.app.language().direction() == Direction::RightToLeft {
            (Key::Left, Key::Right)
        } else {
            (Key::Right, Key::Left)
        };
        for _ in 0..8 {
            let here = place();
            let (column, row) = (target / 4 - here / 4, target % 4 - here % 4);
            match (column.signum(), row.signum()) {
                (0, 0) => return,
                (1, _) => self.world.press(ahead.0),
                (-1, _) => self.world.press(ahead.1),
                (_, 1) => self.world.press(Key::Down),
                _ => self.world.press(Key::Up),
            };
        }
        panic!("arrows do not lead to {sign}");
    }

    /// Goes from the quick look to the first page of the conversation.
    #[track_caller]
    pub fn to_conversation(&self) -> &Self {
        self.world.choose("button", &self.say("look-to-conversation"));
        let _ = self.here();
        self
    }

    /// Walks the conversation with Enter, answers what is known and skips the rest, until the
    /// page `until` is reached, or the result.
    #[track_caller]
    pub fn converse(&self, known: Known<'_>, until: Option<&str>) -> &Self {
        let mut before = String::new();
        for _ in 0..MANY_PAGES {
            let Some(here) = self.here() else { return self };
            if until == Some(here.as_str()) {
                return self;
            }
            assert_ne!(here, before, "Enter did not lead on");
            self.answer_page(&here, known);
            self.world.press(Key::Enter);
            before = here;
        }
        panic!("the conversation has no end");
    }

    /// Signs what was seen and heard, in agreement with the rules.
    #[track_caller]
    pub fn sign(&self, statement: &str, role: &str, passphrase: &str) -> &Self {
        let world = &self.world;
        world.go_to("radio", &self.say("result-agree")).press(Key::Space);
        world.go_to("textbox", &self.say("result-saw")).type_text(statement);
        world.choose("button", &self.say("result-sign"));
        world.go_to("textbox", &self.say("result-role")).type_text(role);
        world.go_to("textbox", &self.say("result-passphrase")).type_text(passphrase);
        world.press(Key::Enter);
        world.see_no("dialog", &self.say("result-sign-title"));
        self
    }

    /// How far each section is, as the rail says it.
    #[track_caller]
    #[must_use]
    pub fn answered(&self) -> Vec<String> {
        let rail = self.world.script(
            "return [...document.querySelectorAll('main nav li')].map((line) => line.innerText)",
        );
        let lines = rail.as_array().into_iter().flatten().filter_map(|line| line.as_str());
        lines.map(plain).collect()
    }

    /// Goes to another screen of the case by its tab.
    #[track_caller]
    pub fn to_tab(&self, tab: &str) -> &Self {
        self.world.choose("button", &self.say(&format!("tab-{tab}")));
        self
    }

    /// Chooses a helper, and records that the person agrees.
    #[track_caller]
    pub fn choose_helper(&self, service: &str) -> &Self {
        let name = self.guide(&format!("service-{service}"));
        self.world.choose("button", &name);
        self.world.see("radiogroup", &name);
        self.world.go_to("radio", &self.say("referral-agrees")).press(Key::Space);
        self
    }

    /// Writes the paper to this place: for a helper, with the passphrase again.
    #[track_caller]
    pub fn save_paper(&self, path: &str) -> &Self {
        let world = &self.world;
        world.press([Key::Control, Key::Char('p')]);
        self.say_why(path, &self.say("release-path"));
        world.see_text(path.rsplit('/').next().unwrap_or(path));
        self
    }

    /// In a dialog by which something leaves: for a helper, to this place, with the passphrase again.
    #[track_caller]
    pub fn say_why(&self, path: &str, field: &str) -> &Self {
        let world = &self.world;
        // A native list takes the first letter of what is meant.
        let first: String = self.say("release-reason-helper").chars().take(1).collect();
        world.go_to("combobox", &self.say("release-reason")).type_text(&first);
        world.go_to("textbox", &self.say("release-passphrase")).type_text(crate::PASSPHRASE);
        world.go_to("textbox", field);
        world.press([Key::Control, Key::Char('a')]).type_text(path).press(Key::Enter);
        self
    }

    /// Locks and comes back: nothing is asked, nothing is lost.
    #[track_caller]
    pub fn to_cases_by_lock(&self, passphrase: &str) -> &Self {
        self.world.press(Key::Escape);
        self.world.press([Key::Control, Key::Char('l')]);
        self.unlock(passphrase)
    }

    /// The page on the screen, by the words of its heading; none once the result is there.
    #[track_caller]
    #[must_use]
    pub fn here(&self) -> Option<String> {
        let result = self.guide_ids("rung-");
        for _ in 0..100 {
            let heading = self.heading();
            if result.iter().any(|id| self.guide_as(id, "unknown").as_deref() == Some(&heading)) {
                return None;
            }
            let pages = self.guide.pages.iter().map(|page| format!("page-{}", page.id));
            let single = self.guide.questions.iter().filter(|question| question.page.is_none());
            let all = pages.chain(single.map(|question| format!("q-{}", question.id)));
            for id in all {
                let says = |form: &&str| self.guide_as(&id, form).as_deref() == Some(&heading);
                if FORMS.iter().any(says) {
                    return Some(id.split_once('-').map(|(_, id)| id.to_owned()).unwrap_or(id));
                }
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        panic!("no page of the guide is called “{}”", self.heading());
    }

    fn guide_ids(&self, start: &str) -> Vec<String> {
        self.guide_words.ids().filter(|id| id.starts_with(start)).map(str::to_owned).collect()
    }

    fn heading(&self) -> String {
        let heading =
            self.world.script("return document.querySelector('main h1')?.innerText ?? ''");
        plain(heading.as_str().unwrap_or_default())
    }

    #[track_caller]
    fn answer_page(&self, here: &str, known: Known<'_>) {
        let answer = |id: &str| known.iter().find(|(question, _)| *question == id);
        let page = self.guide.pages.iter().find(|page| page.id == here);
        let Some(page) = page else {
            if let Some((question, response)) = answer(here) {
                self.keep(question, self.digit(question, response));
            }
            return;
        };
        debug_assert!(page.layout != Layout::Grid, "the quick look is not part of the walk");
        if known.is_empty() {
            return;
        }
        let rows = self.world.script(
            "return [...document.querySelectorAll('[data-question]')].map(row => row.dataset.question)",
        );
        for row in rows.as_array().into_iter().flatten().filter_map(|row| row.as_str()) {
            self.world.press(Key::Down);
            if let Some((question, response)) = answer(row) {
                self.keep(question, self.digit(question, response));
            }
        }
    }

    /// The key that answers so: yes, no, and what is open after them; choices by their order.
    #[track_caller]
    fn digit(&self, question: &str, response: &str) -> char {
        let question = self.guide.questions.iter().find(|one| one.id.as_str() == question);
        let Some(question) = question else { panic!("no such question") };
        let offered = question.choices.iter().filter(|choice| !choice.retired);
        let mut options: Vec<&str> = match question.kind {
            Kind::Choice => offered.map(|choice| choice.id.as_str()).collect(),
            _ => vec!["yes", "no"],
        };
        options.extend(["unknown", "declined", "not-asked"]);
        let at = options.iter().position(|option| *option == response);
        let Some(at) = at else { panic!("{} has no answer {response}", question.id) };
        must("a digit", u32::try_from(at + 1).map(|at| char::from_digit(at, 10).unwrap_or('0')))
    }

    /// Answers by this key and waits until the screen says that it is kept.
    #[track_caller]
    fn keep(&self, question: &str, key: char) {
        // The last moment in the case bar is that of the last durable commit.
        const SAVED: &str =
            "return [...document.querySelectorAll('header time')].at(-1)?.dateTime ?? ''";
        let before = self.world.script(SAVED);
        self.world.press(key);
        for _ in 0..200 {
            if self.world.script(SAVED) != before {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        panic!("{question} was not kept");
    }
}

/// The pack that the program was built with.
fn pack() -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../guide-content/morocco");
    let mut sources = Sources::new();
    collect(&root, &root, &mut sources);
    sources
}

fn collect(root: &Path, folder: &Path, into: &mut Sources) {
    let entries = must("the guide's folder", std::fs::read_dir(folder));
    for path in entries.flatten().map(|entry| entry.path()).collect::<Vec<PathBuf>>() {
        if path.is_dir() {
            collect(root, &path, into);
        } else if let Ok(inside) = path.strip_prefix(root) {
            let name = inside.to_string_lossy().replace('\\', "/");
            into.insert(name, must("a file of the guide", std::fs::read_to_string(&path)));
        }
    }
}
