//! Amina, her computer and what she writes.

use std::path::{Path, PathBuf};

use dalil_case::{Basis, CaseId, Digest, Moment, Op, QuestionId, Response};
use dalil_seal::{ChosenPassphrase, Cost, Header, MasterKey, Opened, Passphrase, Random};

use crate::{CostPolicy, Home, Vault, VaultId};

pub(crate) const PASSPHRASE: &str = "quiet lantern over seven harbours";
pub(crate) const CHEAP: CostPolicy = CostPolicy::Fixed(Cost::FLOOR);
pub(crate) const NOON: Moment = Moment(1_795_521_600_000);

pub(crate) fn chosen() -> ChosenPassphrase {
    ChosenPassphrase::choose(PASSPHRASE, &["Amina"]).expect("good enough")
}

pub(crate) fn given(text: &str) -> Passphrase {
    Passphrase::given(text).expect("a passphrase")
}

/// A new data folder with Amina's vault, open.
pub(crate) fn amina(data: &Path) -> (Home, Vault) {
    let (mut home, notices) = Home::open(data, NOON).expect("a new data folder");
    assert_eq!(notices, []);
    let vault = home.create("Amina", &chosen(), CHEAP, None, NOON).expect("a new vault");
    (home, vault)
}

/// Amina's vault with its master key at hand: opening it costs no Argon2id.
pub(crate) struct Bare {
    pub(crate) data: PathBuf,
    pub(crate) id: VaultId,
    pub(crate) master: MasterKey,
}

impl Bare {
    /// Makes the vault and locks it again.
    pub(crate) fn new(data: &Path) -> Self {
        let (home, vault) = amina(data);
        let id = vault.id();
        vault.close().expect("closes");
        let header = header(&home, id);
        let unlock = header.unlock_key(&given(PASSPHRASE)).expect("a key");
        let Ok(Opened::Vault(master)) = header.open(&unlock) else { panic!("does not open") };
        Self { data: data.to_owned(), id, master }
    }

    /// The same vault in another process.
    pub(crate) fn at(data: &Path, id: VaultId, master: &[u8; 32]) -> Self {
        Self { data: data.to_owned(), id, master: MasterKey::copy_of(master) }
    }

    /// Takes the folder and opens the vault.
    pub(crate) fn try_open(&self) -> Result<(Home, Vault), crate::Error> {
        let (home, _) = Home::open(&self.data, NOON)?;
        let vault = home.open_vault(self.id, header(&home, self.id), &self.master)?;
        Ok((home, vault))
    }

    pub(crate) fn open(&self) -> (Home, Vault) {
        self.try_open().expect("opens")
    }

    /// As [`Bare::open`], with the computer's own file.
    pub(crate) fn open_whole(&self) -> (Home, Vault) {
        let (home, vault) = self.open();
        let vault = home.with_device(vault, &self.master, NOON).expect("opens");
        (home, vault)
    }

    /// What the vault is opened with; nobody holds its folder.
    pub(crate) fn parts(&self) -> crate::vault::Parts {
        let (home, _) = Home::open(&self.data, NOON).unwrap();
        home.parts(self.id, header(&home, self.id), &self.master).unwrap()
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.data.join("vaults").join(self.id.to_string())
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.folder().join("vault.db")
    }
}

fn header(home: &Home, id: VaultId) -> Header {
    let (header, damaged) = home.header_file(id).read(id, NOON).expect("a header");
    assert_eq!(damaged, None);
    header
}

/// A vault that was mended, and what of.
pub(crate) fn mended(
    made: Result<(Vault, Result<crate::Mended, crate::Error>), crate::Error>,
) -> (Vault, crate::Mended) {
    let (vault, mended) = made.expect("opens again");
    (vault, mended.expect("mended"))
}

pub(crate) fn case_id() -> CaseId {
    CaseId(Random::new().bytes().expect("random bytes"))
}

pub(crate) fn opening(code: &str, place: &str) -> Op {
    Op::CaseOpen {
        code: code.to_owned(),
        guide: "morocco".to_owned(),
        edition: "2026.1".to_owned(),
        guide_hash: Digest([7; 32]),
        place: place.to_owned(),
        language: "fr".to_owned(),
    }
}

pub(crate) fn answer(question: &str, response: Response) -> Op {
    Op::AnswerSet { question: question.into(), response, basis: Basis::ToldByPerson }
}

pub(crate) fn question(name: &str) -> QuestionId {
    name.into()
}

pub(crate) fn note(question: Option<&str>, text: &str) -> Op {
    Op::NoteAdd { question: question.map(Into::into), text: text.to_owned(), replaces: None }
}
