//! Counts as a table that any program opens, and none takes for something to carry out.

use dalil_ipc::CountRow;

/// What makes a program of tables carry out what stands in a cell. The wide forms are read as their
/// narrow ones by some.
const STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The whole table, as UTF-8 with the mark that such programs look for.
pub(super) fn written(rows: &[CountRow], least: u32) -> Vec<u8> {
    let mut text = String::from("\u{feff}");
    let least = least.to_string();
    line(&mut text, &["period", "region", "kind", "name", "count", "least"]);
    for row in rows {
        let count = row.count.to_string();
        line(&mut text, &[&row.period, &row.region, &row.kind, &row.name, &count, &least]);
    }
    text.into_bytes()
}

fn line(text: &mut String, cells: &[&str]) {
    let cells: Vec<String> = cells.iter().map(|one| cell(one)).collect();
    text.push_str(&cells.join(","));
    text.push_str("\r\n");
}

/// Words between quotes, with nothing at their beginning that means more than itself: an apostrophe
/// stands before it, which programs of tables do not show.
fn cell(words: &str) -> String {
    let shown = words.trim_start_matches([' ', '\u{a0}', '\u{feff}', '\u{200b}', '\0']);
    let guard = if shown.starts_with(STARTS) { "'" } else { "" };
    // One line each: a break inside a cell would begin another with some programs.
    let plain: String =
        words.chars().map(|c| if matches!(c, '\r' | '\n') { ' ' } else { c }).collect();
    format!("\"{guard}{}\"", plain.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// C6: a table holds no formulas, whoever typed the name of a region.
    #[test]
    fn no_cell_begins_with_what_a_program_would_carry_out() {
        for start in ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"] {
            for before in ["", " ", "  ", "\u{feff}", "\u{a0}", "\u{200b}", "\0"] {
                let typed = format!("{before}{start}cmd|' /C calc'!A0");
                let written = cell(&typed);
                assert!(written.starts_with("\"'"), "{typed:?} → {written:?}");
                assert!(written.ends_with('"') && !written.contains(['\r', '\n']));
            }
        }
        // A quote ends no cell, and a comma begins none.
        assert_eq!(cell("a\",=1+1,\"b"), "\"a\"\",=1+1,\"\"b\"");
        assert_eq!(cell("Souss-Massa"), "\"Souss-Massa\"");
        assert_eq!(cell("سوس"), "\"سوس\"");
        assert_eq!(cell(""), "\"\"");
    }

    #[test]
    fn every_line_has_as_many_cells_as_the_first() {
        let row = |region: &str| CountRow {
            period: "2026-Q3".into(),
            region: region.into(),
            kind: "cases".into(),
            name: String::new(),
            count: 12,
        };
        let table = written(&[row("=HYPERLINK(\"x\",\"y\")\r\n=1"), row("Fès")], 11);
        let text = String::from_utf8(table).unwrap();
        let lines: Vec<&str> =
            text.trim_start_matches('\u{feff}').split_terminator("\r\n").collect();
        assert_eq!(lines.len(), 3);
        assert_eq!(lines[2], "\"2026-Q3\",\"Fès\",\"cases\",\"\",\"12\",\"11\"");
        for line in lines {
            let quotes = line.matches('"').count() - 2 * line.matches("\"\"").count();
            assert!(line.starts_with('"') && line.ends_with('"') && quotes % 2 == 0, "{line}");
            for cell in line.split("\",\"") {
                assert!(!cell.trim_start_matches('"').starts_with(['=', '+', '-', '@']), "{line}");
            }
        }
    }
}
