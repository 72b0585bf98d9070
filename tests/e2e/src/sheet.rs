//! An officer with pen and paper: makes a recovery sheet, types it back, and uses it.

use crate::{Key, Officer};

impl Officer {
    /// Makes the first sheet and types it back. Returns what the paper says.
    #[track_caller]
    pub fn rehearse_sheet(&self) -> String {
        let code = self.write_sheet();
        self.type_sheet_back(&code);
        self.world.press(Key::Backspace);
        self.world.see("heading", &self.say("cases-title"));
        code
    }

    /// Asks for a screening, is led to the sheet, and writes down its nine groups.
    #[track_caller]
    pub fn write_sheet(&self) -> String {
        const GROUPS: &str = "return [...document.querySelectorAll('[data-sheet-group]')]\
                              .map((group) => group.textContent).join('-')";
        self.world.press([Key::Control, Key::Char('n')]);
        self.world.see("heading", &self.say("sheet-write"));
        self.world.script(GROUPS).as_str().unwrap_or_default().to_owned()
    }

    /// Puts the pen down and types what stands on the paper.
    #[track_caller]
    pub fn type_sheet_back(&self, code: &str) -> &Self {
        self.world.press(Key::Enter);
        self.world.go_to("textbox", &self.say("sheet-code")).type_text(&code.replace('-', ""));
        self.world.see_text(&self.say("sheet-done"));
        self
    }

    /// At the door, without a passphrase: the code, and a new passphrase.
    #[track_caller]
    pub fn recover(&self, button: &str, code: &str, passphrase: &str) -> &Self {
        let world = &self.world;
        world.choose("button", &self.say(button));
        world.go_to("textbox", &self.say("sheet-code")).type_text(code);
        world.see("heading", &self.say("door-sheet-new"));
        world.go_to("textbox", &self.say("recovery-passphrase-new")).type_text(passphrase);
        world.go_to("textbox", &self.say("create-repeat")).type_text(passphrase);
        world.press(Key::Enter);
        world.see("navigation", &self.say("spine-label"));
        self
    }
}
