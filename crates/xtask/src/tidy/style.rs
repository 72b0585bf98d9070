//! Styles know no left and no right: half of the officers read from the other side.

use super::{ending, files, none, read};

/// What the logical properties replace.
const PHYSICAL: &[&str] = &[
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
    "left",
    "right",
];

fn physical(line: &str) -> bool {
    let line = line.trim();
    let Some((property, value)) = line.split_once(':') else { return false };
    let (property, value) = (property.trim(), value.trim().trim_end_matches(';').trim());
    let sided = PHYSICAL.iter().any(|name| property == *name || is_longhand(property, name));
    let aligned =
        matches!(property, "text-align" | "float" | "clear") && matches!(value, "left" | "right");
    sided || aligned
}

fn is_longhand(property: &str, name: &str) -> bool {
    name.starts_with("border-")
        && property.strip_prefix(name).is_some_and(|rest| rest.starts_with('-'))
}

#[test]
fn a_physical_property_is_found() {
    let check = |line: &str, found| assert_eq!(physical(line), found, "{line}");
    check("  margin-left: 4px;", true);
    check("left: 0", true);
    check("border-left-width: 1px;", true);
    check("text-align: left;", true);
    check("text-align: start;", false);
    check("margin-inline-start: 4px;", false);
    check(".left:hover {", false);
    check("--left: 4px;", false);
    check("float: right;", true);
}

#[test]
fn styles_know_no_left_and_no_right() {
    let mut found = Vec::new();
    for path in ending(&files(), "ui/src", &[".css"]) {
        for (number, line) in read(&path).lines().enumerate() {
            if physical(line) {
                found.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    none("use the logical property", &found);
}

/// What the design keeps the same on every screen is a token; a color elsewhere escapes the themes.
#[test]
fn colors_are_tokens() {
    let mut found = Vec::new();
    for path in ending(&files(), "ui/src", &[".css"]) {
        if path.ends_with("tokens.css") {
            continue;
        }
        for (number, line) in read(&path).lines().enumerate() {
            let (property, value) = line.split_once(':').unwrap_or_default();
            // A mask has no color, and a veil takes the color of what is under it.
            if property.contains("mask") || value.contains(" / ") {
                continue;
            }
            let hex = value
                .split('#')
                .nth(1)
                .is_some_and(|rest| rest.chars().take_while(char::is_ascii_hexdigit).count() >= 3);
            if hex || value.contains("rgb(") || value.contains("hsl(") {
                found.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    none("a color that is not a token", &found);
}
