//! The enrolment card: what somebody of the authority hands to an officer, on paper and in person.
//!
//! Scanned, it gives everything; typed, the address, 28 characters for the manifest and 20 for the
//! code.

use dalil_case::{Digest, Moment};
use dalil_seal::crockford::{self, CodeError};
use dalil_seal::{ENROL_CODE_LEN, EnrolCode};
use minicbor::{Decode, Encode};

use super::pin::{Pin, SHORT_PIN_LEN};
use crate::{TrustRefused, decode, encode};

/// Days that a card counts.
pub const CARD_DAYS: i64 = 14;
/// Opens the text of the square.
const PREFIX: &str = "DALIL1:";
const SQUARE_SUM: &[u8] = b"dalil/card-sum/v1";
const PIN_SUM: &[u8] = b"dalil/pin-sum/v1";
/// Most characters of a scanned card and of an address.
const MAX_TEXT: usize = 1024;

/// What stands on a card.
pub struct Card {
    /// Where the server is: `https://` and a name.
    pub url: String,
    /// The manifest in force when the card was made.
    pub manifest: Digest,
    /// Good for one request.
    pub code: EnrolCode,
    /// Until when.
    pub expires: Moment,
}

/// What somebody types off a card that cannot be scanned. Its time is known to the server alone.
pub struct TypedCard {
    /// Where the server is.
    pub url: String,
    /// The first 120 bits of the manifest's name.
    pub manifest: Pin,
    /// Good for one request.
    pub code: EnrolCode,
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct Square {
    #[n(0)]
    url: String,
    #[n(1)]
    manifest: Digest,
    #[cbor(n(2), with = "minicbor::bytes")]
    code: [u8; ENROL_CODE_LEN],
    #[n(3)]
    expires: Moment,
}

impl Card {
    /// The text of the square: letters that a reader packs tightly.
    pub fn square(&self) -> String {
        let bytes = encode(&Square {
            url: self.url.clone(),
            manifest: self.manifest,
            code: *self.code.expose(),
            expires: self.expires,
        });
        format!("{PREFIX}{}", crockford::write(SQUARE_SUM, &bytes).as_str())
    }

    /// Reads the text of the square.
    pub fn read(text: &str) -> Result<Self, TrustRefused> {
        let text = text.trim();
        let letters = text.get(..PREFIX.len()).zip(text.get(PREFIX.len()..));
        let Some((prefix, letters)) = letters else { return Err(TrustRefused::Malformed) };
        if !prefix.eq_ignore_ascii_case(PREFIX) || letters.len() > MAX_TEXT {
            return Err(TrustRefused::Malformed);
        }
        let data = letters.chars().count().saturating_sub(crockford::SUM_CHARS);
        let bytes = crockford::read(SQUARE_SUM, data.saturating_mul(5) / 8, letters)
            .map_err(|_| TrustRefused::Malformed)?;
        let square: Square = decode(&bytes).map_err(|_| TrustRefused::Malformed)?;
        Ok(Self {
            url: Self::address(&square.url)?,
            manifest: square.manifest,
            code: EnrolCode::copy_of(&square.code),
            expires: square.expires,
        })
    }

    /// The first 120 bits of the manifest's name, to be typed: seven groups of four.
    pub fn typed_manifest(&self) -> String {
        let short: Vec<u8> = self.manifest.0.iter().copied().take(SHORT_PIN_LEN).collect();
        crockford::grouped(&crockford::write(PIN_SUM, &short)).to_string()
    }

    /// Whether the card still counts.
    pub fn in_time(&self, now: Moment) -> Result<(), TrustRefused> {
        if now <= self.expires { Ok(()) } else { Err(TrustRefused::Expired) }
    }

    /// An address as it is used: encrypted, a name and perhaps a port, no path and nothing hidden in it.
    pub fn address(text: &str) -> Result<String, TrustRefused> {
        let text = text.trim().trim_end_matches('/');
        let name = text.strip_prefix("https://").ok_or(TrustRefused::Malformed)?;
        let allowed = |letter: char| {
            letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | ':' | '[' | ']')
        };
        let sound = !name.is_empty() && text.len() <= MAX_TEXT && name.chars().all(allowed);
        if sound { Ok(text.to_owned()) } else { Err(TrustRefused::Malformed) }
    }

    /// Which manifest it pins.
    pub fn pin(&self) -> Pin {
        Pin::Whole(self.manifest)
    }
}

impl TypedCard {
    /// Reads the three lines of a card. The error of a line that is mistyped names its group.
    pub fn read(url: &str, manifest: &str, code: &str) -> Result<Self, CodeError> {
        let bytes = crockford::read(PIN_SUM, SHORT_PIN_LEN, manifest)?;
        let short = bytes.first_chunk().ok_or(CodeError::Length { found: 0 })?;
        let url = Card::address(url).map_err(|_| CodeError::Character { group: 1 })?;
        Ok(Self { url, manifest: Pin::Short(*short), code: EnrolCode::read(code)? })
    }
}
