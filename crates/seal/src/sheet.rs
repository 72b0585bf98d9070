//! The recovery sheet: 160 random bits on paper, in nine groups of four characters
//! ([`crate::crockford`]).

use zeroize::Zeroizing;

use crate::crockford::{self, CodeError, GROUP};
use crate::hash::derive;
use crate::{Error, Random, Secret, xwing};

/// Characters of a code, checksum included.
pub const SHEET_CHARS: usize = crockford::chars_for(BYTES);
/// Groups that it is written in.
pub const SHEET_GROUPS: usize = SHEET_CHARS / GROUP;

const BYTES: usize = 20;
const SUM: &[u8] = b"dalil/sheet-sum/v1";

/// What is printed on a recovery sheet. Wiped when dropped.
pub struct SheetCode(Secret<BYTES>);

impl SheetCode {
    /// A new random code.
    pub fn new(random: &Random) -> Result<Self, Error> {
        random.secret().map(Self)
    }

    /// Reads a code as somebody typed or scanned it.
    pub fn read(text: &str) -> Result<Self, CodeError> {
        let mut values = crockford::typed(text, SHEET_CHARS)?;
        let mut secret = Secret::zeroed();
        if crockford::gather(SUM, &values, secret.expose_mut()) {
            return Ok(Self(secret));
        }
        let fits = |values: &[u8]| crockford::gather(SUM, values, secret.expose_mut());
        Err(CodeError::Checksum { group: crockford::explained_by(&mut values, fits) })
    }

    /// The nine groups, to be written down.
    pub fn groups(&self) -> Zeroizing<Vec<String>> {
        let values = crockford::values_of(SUM, self.0.expose());
        let groups = values.chunks(GROUP);
        Zeroizing::new(groups.map(|group| crockford::letters(group).to_string()).collect())
    }

    /// The groups in one line, with dashes between them.
    pub fn line(&self) -> Zeroizing<String> {
        Zeroizing::new(self.groups().join("-"))
    }

    /// The first group in which typed characters are not those of this code; counts from 1.
    pub fn first_unlike(&self, typed: &str) -> Option<u8> {
        let own = crockford::values_of(SUM, self.0.expose());
        let typed = typed.chars().filter(|letter| !crockford::is_between(*letter));
        let typed = typed.map(crockford::value);
        let unlike = own.iter().zip(typed).position(|(own, typed)| Some(*own) != typed);
        unlike.map(crockford::group_of)
    }

    /// SHK: the key that the code is in one vault.
    pub fn key(&self, vault_id: &[u8; 16]) -> Result<xwing::OpeningKey, Error> {
        let seed = derive(&[], self.0.expose(), &[b"dalil/sheet/v1", vault_id])?;
        Ok(xwing::OpeningKey::from_seed(seed))
    }
}
