//! What a session leaves outside the vault: nothing that was said in it.

use dalil_e2e::{ALIAS, Key, Officer, PASSPHRASE, World};
use dalil_l10n::Language;
use std::path::Path;

/// Words that nothing on this computer holds by chance.
const PLACE: &str = "Zzyqplantedplace";
const NOTE: &str = "Zzyqplantednote";
const DRAFT: &str = "Zzyqplanteddraft";
const STATEMENT: &str = "Zzyqplantedstatement";
const ROLE: &str = "Zzyqplantedrole";

#[test]
fn nothing_that_was_said_is_left_in_clear() {
    let mut officer = Officer::at(World::start("en", "traces"), Language::En);
    let code = officer.newcomer(ALIAS, PASSPHRASE).rehearse_sheet();
    let bare = code.replace('-', "");
    officer.start_screening(PLACE);
    officer.to_conversation();
    officer.converse(&[("safe-here", "yes"), ("limits-said", "yes")], Some("papers-held"));
    officer.world.press('1').press('n').type_text(NOTE).press(Key::Enter);
    officer.world.press(Key::Escape).press(Key::Enter).press('n').type_text(DRAFT);
    std::thread::sleep(std::time::Duration::from_millis(600));
    officer.world.press(Key::Escape);
    officer.to_tab("result");
    officer.sign(STATEMENT, ROLE, PASSPHRASE);
    officer.to_tab("history");
    let planted = [PLACE, NOTE, DRAFT, STATEMENT, ROLE, PASSPHRASE, &code, &bare];

    // While it runs, after a kill, and after a proper end.
    let home = officer.world.home().path().to_owned();
    assert_eq!(found(&home, &planted), Vec::<String>::new());
    officer.world.kill();
    assert_eq!(found(&home, &planted), Vec::<String>::new());
    officer.world.open();
    officer.unlock(PASSPHRASE);
    officer.world.press([Key::Control, Key::Char('l')]);
    officer.world.see("textbox", &officer.say("unlock-passphrase"));
    assert_eq!(found(&home, &planted), Vec::<String>::new());

    // The scan itself can fail: what it looks for is found where it is.
    std::fs::write(home.join("tmp/in-hex"), hex(NOTE.as_bytes())).unwrap();
    assert_eq!(found(&home, &planted).len(), 1);
}

/// Where a planted string stands, in clear or in one of the forms that programs like to write.
fn found(folder: &Path, planted: &[&str]) -> Vec<String> {
    let needles: Vec<Vec<u8>> = planted.iter().flat_map(|text| forms(text)).collect();
    let mut places = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for path in
            std::fs::read_dir(&folder).expect("a folder").flatten().map(|entry| entry.path())
        {
            if path.is_symlink() {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if path.is_file() {
                let bytes = std::fs::read(&path).unwrap_or_default();
                if needles.iter().any(|needle| holds(&bytes, needle)) {
                    places.push(path.display().to_string());
                }
            }
        }
    }
    places
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    let Some(first) = needle.first() else { return false };
    let starts = bytes.iter().enumerate().filter(|(_, byte)| *byte == first);
    starts.map(|(at, _)| at).any(|at| bytes.get(at..at + needle.len()) == Some(needle))
}

/// UTF-8, UTF-16 and hexadecimal; of base64 the middle, which is the same at each of its three
/// offsets.
fn forms(text: &str) -> Vec<Vec<u8>> {
    let bytes = text.as_bytes();
    let wide = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut forms = vec![bytes.to_vec(), wide, hex(bytes).into_bytes()];
    for skip in 0..3 {
        let whole = bytes.get(skip..).unwrap_or_default();
        let whole = whole.get(..whole.len() / 3 * 3).unwrap_or_default();
        forms.push(base64(whole).into_bytes());
    }
    forms
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for three in bytes.chunks_exact(3) {
        let number = three.iter().fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
        for shift in [18, 12, 6, 0] {
            let letter = LETTERS.get((number >> shift & 63) as usize);
            out.extend(letter.copied().map(char::from));
        }
    }
    out
}
