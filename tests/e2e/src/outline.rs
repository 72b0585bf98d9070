//! The screen as assistive technology has it: roles, names, states. The rules for both are axe's.

use serde_json::Value;

/// Something on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// `button`, `radio`, `heading`…
    pub role: String,
    /// The accessible name, without marks of direction.
    pub name: String,
    /// What a field holds.
    pub value: String,
    /// Chosen, pressed or selected.
    pub chosen: bool,
    /// Open, for what opens.
    pub expanded: bool,
    /// Cannot be used now.
    pub disabled: bool,
    /// Has the keyboard.
    pub focused: bool,
}

impl Found {
    pub(crate) fn read(value: &Value) -> Self {
        let text = |key: &str| plain(value.get(key).and_then(Value::as_str).unwrap_or_default());
        let flag = |key: &str| value.get(key).and_then(Value::as_bool).unwrap_or(false);
        Self {
            role: text("role"),
            name: text("name"),
            value: text("value"),
            chosen: flag("chosen"),
            expanded: flag("expanded"),
            disabled: flag("disabled"),
            focused: flag("focused"),
        }
    }

    /// Whether this is the one that a person would call so.
    pub(crate) fn is(&self, role: &str, name: &str) -> bool {
        self.role == role && self.name.contains(&plain(name))
    }
}

impl std::fmt::Display for Found {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} “{}”", self.role, self.name)?;
        let marks = [
            (self.chosen, "chosen"),
            (self.expanded, "expanded"),
            (self.disabled, "disabled"),
            (self.focused, "focused"),
        ];
        for (_, mark) in marks.iter().filter(|(on, _)| *on) {
            write!(out, " {mark}")?;
        }
        Ok(())
    }
}

/// One space where there are many; none of the invisible marks that Fluent sets round a value, and
/// no Arabic vowel marks: the screen leaves some of them out.
pub(crate) fn plain(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter(|letter| !matches!(letter, '\u{64b}'..='\u{652}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'))
        .collect();
    // The screen keeps numbers such as 448-1 on one line.
    let visible = visible.replace('\u{2011}', "-");
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Reads one element; `null` where it has no role. Needs axe in the page.
const READ: &str = r#"
const on = (element, name) => element.getAttribute(name) === "true";
const read = (element) => {
  const role = axe.commons.aria.getRole(element, { noPresentational: true });
  if (!role || !axe.commons.dom.isVisibleToScreenReaders(element)) return null;
  return {
    role,
    name: axe.commons.text.accessibleText(element),
    value: "value" in element ? String(element.value) : "",
    chosen: element.checked === true || element.selected === true || on(element, "aria-checked")
      || on(element, "aria-pressed") || on(element, "aria-selected")
      || element.hasAttribute("aria-current") && element.getAttribute("aria-current") !== "false",
    expanded: on(element, "aria-expanded") || element.open === true,
    disabled: element.disabled === true || on(element, "aria-disabled"),
    focused: element === document.activeElement,
  };
};
"#;

/// Lists everything on the screen, in order.
pub(crate) fn list() -> String {
    asking("return [...document.querySelectorAll('*')].map(read).filter((found) => found !== null)")
}

/// Reads what has the keyboard, and nothing else: on the way of the tab key it is asked often.
pub(crate) fn focused() -> String {
    asking("return document.activeElement ? read(document.activeElement) : null")
}

fn asking(question: &str) -> String {
    format!(
        "axe.setup(document.documentElement); try {{ {READ} {question} }} finally {{ axe.teardown() }}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_as_they_are_read() {
        let found = Found::read(&serde_json::json!({
            "role": "button",
            "name": "  Case \u{2068}M-12\u{2069}\n open ",
            "chosen": true,
        }));
        assert!(found.is("button", "Case M-12"));
        assert!(!found.is("link", "Case M-12"));
        assert!(!found.is("button", "Case M-13"));
        assert_eq!(found.to_string(), "button “Case M-12 open” chosen");
    }
}
