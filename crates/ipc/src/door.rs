//! Which window may call what.
//!
//! The lock window knows no vault, the main window no passphrase that opens one. A command that is
//! not listed for a window is refused twice: by the engine's own list and by the door behind it.

use crate::DOORS;

/// A window, by its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// The door: aliases and a passphrase.
    Lock,
    /// What is behind it, as long as a vault is open.
    Main,
}

impl Window {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Lock, Self::Main];

    /// As the shell labels it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Lock => "lock",
            Self::Main => "main",
        }
    }

    /// The window with this label.
    pub fn from_label(label: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|window| window.label() == label)
    }

    /// The commands that this window may call.
    pub fn commands(self) -> impl Iterator<Item = &'static str> {
        DOORS.iter().filter(move |(_, door)| door.opens_for(self)).map(|(name, _)| *name)
    }

    /// Whether this window may call `command`. A command that nobody lists is nobody's.
    pub fn may(self, command: &str) -> bool {
        self.commands().any(|name| name == command)
    }
}

/// What a screen asks by itself, again and again, while nobody may be there: no sign of anybody, and
/// no reason to put off what is done in quiet moments.
pub const ASKED_BY_ITSELF: [&str; 7] =
    ["news", "authority", "deliveries", "waiting", "stick", "alarms", "recording"];

/// Which windows a command is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// The lock window alone.
    Lock,
    /// The main window alone.
    Main,
    /// Either.
    Both,
}

impl Door {
    fn opens_for(self, window: Window) -> bool {
        matches!(
            (self, window),
            (Self::Both, _) | (Self::Lock, Window::Lock) | (Self::Main, Window::Main)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::COMMANDS;

    /// C2: no way to a case leads through the lock window, and no passphrase through the other.
    #[test]
    fn each_window_has_its_own_list_and_together_they_are_all() {
        for command in COMMANDS {
            assert!(Window::ALL.iter().any(|window| window.may(command)), "{command} is nobody's");
        }
        for command in ["unlock", "create_officer", "try_sheet", "recover"] {
            assert!(Window::Lock.may(command) && !Window::Main.may(command), "{command}");
        }
        for command in [
            "open_case",
            "save_answers",
            "keep_draft",
            "history",
            "resume",
            "lock",
            "make_sheet",
            "seal",
        ] {
            assert!(Window::Main.may(command) && !Window::Lock.may(command), "{command}");
        }
        assert!(!Window::Main.may("other"));
        assert_eq!(Window::from_label("lock"), Some(Window::Lock));
        assert_eq!(Window::from_label("elsewhere"), None);
    }
}
