//! Nobody looks inside, and what is locked away is not lying about in there either.

use crate::before::yesterday;
use dalil_e2e::{Held, Key, Nobody, Officer, PASSPHRASE, World};
use dalil_l10n::Language;
use dalil_seal::{Header, MasterKey, Opened, Passphrase};
use std::path::Path;
use std::time::Duration;

/// K11: no core dump, and no other program of the same user reads our memory.
#[test]
fn a_break_leaves_no_core_and_the_same_user_may_not_look_into_the_memory() {
    let nobody = Nobody::start();
    assert!(nobody.may_look_into_the_neighbor(), "looking works where nothing is done against it");
    assert!(!nobody.may_look_into_the_program());
    assert!(!nobody.leaves_a_core_when_it_breaks());
}

/// K10: the master key and what follows from it are in our process while the vault is open and in
/// no other; locked, they are nowhere. The passphrase dies with the process of the window that it
/// was typed into.
#[test]
fn keys_and_passphrase_are_gone_from_the_memory() {
    let home = yesterday(Language::En);
    let secrets = secrets(&home.data());
    let officer = Officer::at(World::start_in(home, "en", "memory"), Language::En);
    let held = || officer.world.held(&secrets);
    // What is looked for is found where it is.
    officer.world.see("textbox", &officer.say("unlock-passphrase"));
    officer.world.type_text(PASSPHRASE);
    assert!(!passphrases(&held().engine).is_empty());
    officer.world.press(Key::Enter);
    // Nobody looks before it is open: the journey itself would read the field, and what it reads
    // goes through our process.
    std::thread::sleep(Duration::from_secs(10));
    officer.world.see("navigation", &officer.say("spine-label"));
    let open = held();
    assert!(open.own.iter().any(|name| name == "master"), "{open:?}");
    assert_eq!(open.engine, Vec::<String>::new());
    officer.world.press(Key::Escape).press([Key::Control, Key::Char('l')]);
    officer.world.see("textbox", &officer.say("unlock-passphrase"));
    std::thread::sleep(Duration::from_secs(5));
    assert_eq!(held(), Held::default());
}

fn passphrases(held: &[String]) -> Vec<String> {
    held.iter().filter(|name| name.starts_with("passphrase")).cloned().collect()
}

/// The passphrase as Rust and as JavaScript write it, and every key that opens something.
fn secrets(data: &Path) -> Vec<(String, Vec<u8>)> {
    let vaults = std::fs::read_dir(data.join("vaults")).unwrap();
    let vault = vaults.flatten().map(|entry| entry.path()).next().unwrap();
    let header = Header::decode(&std::fs::read(vault.join("vault.hdr")).unwrap()).unwrap();
    let unlock = header.unlock_key(&Passphrase::given(PASSPHRASE).unwrap()).unwrap();
    let Ok(Opened::Vault(master)) = header.open(&unlock) else { panic!("not this passphrase") };
    let wide = PASSPHRASE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut secrets = vec![
        ("passphrase".to_owned(), PASSPHRASE.as_bytes().to_vec()),
        ("passphrase in UTF-16".to_owned(), wide),
        ("of the passphrase".to_owned(), unlock.expose().expose().to_vec()),
    ];
    let keys = keys(&master).map(|(name, key)| (name.to_owned(), key.to_vec()));
    secrets.extend(keys);
    secrets
}

fn keys(master: &MasterKey) -> [(&'static str, [u8; 32]); 8] {
    [
        ("master", *master.expose().expose()),
        ("database", *master.database().unwrap().expose().expose()),
        ("header", *master.header().unwrap().expose().expose()),
        ("files", *master.blob().unwrap().expose().expose()),
        ("cases", *master.cek_wrap().unwrap().expose().expose()),
        ("computer", *master.device_wrap().unwrap().expose().expose()),
        ("acts", *master.audit().unwrap().expose().expose()),
        ("owner", *master.owner().unwrap().expose().expose()),
    ]
}
