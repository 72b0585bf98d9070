//! A card as it was typed: three lines, each with its own mistakes.

use dalil_ipc::FailureCode;
use dalil_protocol::TypedCard;
use dalil_seal::{CodeError, EnrolCode};

use crate::failure::Trouble;
use crate::joining::ReadCard;

/// A line of a card that has a checksum of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CardLine {
    /// Which manifest: seven groups.
    Authority,
    /// The code that counts once: five groups.
    Code,
}

impl CardLine {
    /// As the words of the failure have it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Authority => "authority",
            Self::Code => "code",
        }
    }

    /// Characters of it.
    pub(crate) fn chars(self) -> usize {
        match self {
            Self::Authority => 28,
            Self::Code => 20,
        }
    }
}

/// An address that is one, so that a mistake is that of another line.
const SOME_ADDRESS: &str = "https://a";

/// Reads the three lines. The first one that is mistyped is named.
pub(crate) fn read(server: &str, authority: &str, code: &str) -> Result<ReadCard, Trouble> {
    let good = EnrolCode::copy_of(&[0; 10]).line();
    TypedCard::read(SOME_ADDRESS, authority, &good)
        .map_err(|mistake| Trouble::Card(CardLine::Authority, mistake))?;
    TypedCard::read(server, authority, &good).map_err(|_| FailureCode::CardAddress)?;
    let card = TypedCard::read(server, authority, code)
        .map_err(|mistake| Trouble::Card(CardLine::Code, mistake))?;
    Ok(ReadCard { url: card.url, pin: card.manifest, code: card.code, expires: None })
}

/// What a screen is told of a mistyped line.
pub(crate) fn mistyped(
    line: CardLine,
    mistake: CodeError,
    about: &mut std::collections::BTreeMap<String, String>,
) -> FailureCode {
    about.insert("line".to_owned(), line.name().to_owned());
    match mistake {
        CodeError::Length { found } => {
            about.insert("count".to_owned(), found.to_string());
            about.insert("wanted".to_owned(), line.chars().to_string());
            FailureCode::CardLength
        }
        CodeError::Character { group } | CodeError::Checksum { group: Some(group) } => {
            about.insert("group".to_owned(), group.to_string());
            FailureCode::CardGroup
        }
        CodeError::Checksum { group: None } => FailureCode::CardMistyped,
    }
}
