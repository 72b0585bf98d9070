//! Needs and referral bodies. Only what a source states; the rest is "to be supplied".

use serde::{Deserialize, Serialize};

/// What a person may need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Need {
    /// Stable id; the words are `need-<id>`.
    pub id: String,
    /// Its picture.
    pub icon: Option<String>,
    /// The urgent input that presets it to today.
    pub urgent: Option<String>,
}

/// A referral body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Service {
    /// Stable id; the words are `service-<id>`.
    pub id: String,
    /// The needs it serves; `*` is all.
    pub needs: Vec<String>,
    /// The number to call; absent: to be supplied.
    pub phone: Option<String>,
    /// Who states the number.
    pub phone_source: Option<String>,
    /// Languages spoken there, or `to-be-supplied`.
    #[serde(default = "to_be_supplied")]
    pub languages: String,
    /// Opening hours, or `to-be-supplied`.
    #[serde(default = "to_be_supplied")]
    pub hours: String,
    /// Whether an address may ever be shown.
    #[serde(default)]
    pub address: Address,
    /// How sure the entry is.
    pub status: ServiceStatus,
    /// The day on which it was last checked.
    pub checked: Option<String>,
}

fn to_be_supplied() -> String {
    "to-be-supplied".to_owned()
}

/// Whether an address may ever be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Address {
    /// Nobody has supplied it yet.
    #[default]
    ToBeSupplied,
    /// Shelters: never.
    Never,
}

/// How sure an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceStatus {
    /// A source states it.
    Confirmed,
    /// To be confirmed.
    ToConfirm,
}
