//! Joining an authority: the card, the authority that it names, and which earlier cases it gets.
//!
//! Nothing here waits for a network: a screen asks, leaves, and looks again.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Failure;

/// How this computer stands with an authority.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It belongs to none. All but sending works.
    #[default]
    Alone,
    /// It has asked, and the server has not got the request yet.
    Asking,
    /// The server has the request, and nobody has approved it yet. Work and sending go on.
    Uncertified,
    /// The authority knows this computer.
    Certified,
    /// The authority believes this computer no more.
    Revoked,
}

/// An authority, as its signed manifest says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuthorityFacts {
    /// What it is called, in its own words.
    pub name: String,
    /// Six words, to be compared by telephone, in the language of the screen.
    pub words: String,
    /// Where its server is: a name and perhaps a port.
    pub server: String,
    /// Which of its manifests is in force.
    #[ts(type = "number")]
    pub version: u64,
    /// When that was made; milliseconds since 1970.
    #[ts(type = "number")]
    pub issued_at: i64,
    /// Until when it counts as new; milliseconds since 1970.
    #[ts(type = "number")]
    pub fresh_until: i64,
    /// Whether it does still. Where it does not, work goes on.
    pub is_fresh: bool,
}

/// How this computer and the officer stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuthorityView {
    /// How the computer stands.
    pub standing: Standing,
    /// The authority; none before one was joined.
    pub authority: Option<AuthorityFacts>,
    /// Whether the officer has asked; on a computer that belongs to an authority, each does.
    pub is_joined: bool,
    /// Six words of the officer's request, to be compared by telephone; none where none was made.
    pub request_words: Option<String>,
    /// Cases that were begun before, or kept back: only on this computer. Newest first, at most
    /// 200 of them.
    pub earlier: Vec<EarlierCase>,
    /// How many there are.
    pub earlier_total: u32,
    /// The card that was read and is not used yet.
    pub meeting: Option<MeetingView>,
}

/// A case that the authority has not got and will not get by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EarlierCase {
    /// 32 hexadecimal digits.
    pub case_id: String,
    /// The code that people read.
    pub code: String,
    /// Milliseconds since 1970.
    #[ts(type = "number")]
    pub opened_at: i64,
    /// An urgent need was named.
    pub act_now: bool,
    /// What the person said to somebody else being told, as recorded: `agrees`, `refuses`,
    /// `not-asked`. One no weighs more than a yes.
    pub consent: String,
}

/// What stands on a card, as it comes in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum CardRequest {
    /// The text of the square, pasted or from a reader.
    Square {
        /// As it came.
        text: String,
    },
    /// Typed from the paper.
    Typed {
        /// The address of the server.
        server: String,
        /// Seven groups of four: which manifest.
        authority: String,
        /// Five groups of four: the code that counts once.
        code: String,
    },
    /// A file with the text of the square, or a picture of it.
    File {
        /// Where it lies.
        path: String,
    },
}

/// A card that was read: the authority that it names, as soon as it is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetingView {
    /// Where the card says that the server is.
    pub server: String,
    /// Until when the card counts, where it says so; milliseconds since 1970.
    #[ts(type = "number | null")]
    pub expires_at: Option<i64>,
    /// The authority, proved by the card; none while it was not reached.
    pub authority: Option<AuthorityFacts>,
    /// Whether the server is being asked right now.
    pub is_looking: bool,
    /// Why the last try gave nothing.
    pub failure: Option<Failure>,
}

/// A file that somebody of the authority gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ManifestFileRequest {
    /// Where it lies.
    pub path: String,
}

/// The officer asks the authority that was met.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JoinRequest {
    /// As the officer wants to be known. Only the desk can read it.
    pub name: String,
    /// What the officer does, and where. Only the desk can read it.
    pub role: String,
    /// Whether cases that are begun from now on go by themselves.
    pub later: bool,
}

/// Cases that the authority shall get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferCasesRequest {
    /// Which.
    pub case_ids: Vec<String>,
    /// On what ground: `consent`, `duty`.
    pub basis: String,
}
