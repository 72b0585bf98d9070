//! Every device as one document, for whoever may read the server's folder. It says what the tables
//! say of a device, and that is nothing of who holds it; its key, which no reader needs, is left out.

use dalil_case::Moment;
use dalil_protocol::{Role, ServerId};
use serde_json::{Value, json};

use crate::server::Config;
use crate::{Device, Error, HandIn, Standing};

/// The shape of the document.
const VERSION: u32 = 1;

/// The list, as JSON. Makes no server where there is none: its folder must hold the key of receipts.
pub async fn devices(config: &Config) -> Result<String, Error> {
    let key = config.data.join("receipt.key");
    std::fs::metadata(&key).map_err(Error::file("looking for", &key))?;
    let office = config.office().await?;
    let known = office.store.devices().await?;
    Ok(document(office.identity.server(), office.now(), &known))
}

/// The same from what is known of them. Moments are milliseconds of universal time.
pub(crate) fn document(server: ServerId, at: Moment, known: &[Device]) -> String {
    let devices: Vec<Value> = known.iter().map(one).collect();
    let server = server.to_string();
    let list = json!({
        "list": "devices", "version": VERSION, "server": server, "at": at.0, "devices": devices,
    });
    format!("{list:#}")
}

fn one(device: &Device) -> Value {
    let is_certified = device.not_after != Moment(i64::MAX);
    let (hand_in, since) = match (device.standing, device.hand_in) {
        (Standing::Uncertified | Standing::Certified, _) => (None, None),
        (Standing::Revoked, HandIn::Open) => (Some("open"), None),
        (Standing::Revoked, HandIn::Since(at)) => (Some("begun"), Some(at.0)),
        (Standing::Revoked, HandIn::Done) => (Some("done"), None),
    };
    json!({
        "id": device.id.to_string(),
        "standing": match device.standing {
            Standing::Uncertified => "uncertified",
            Standing::Certified => "certified",
            Standing::Revoked => "revoked",
        },
        "role": match device.role {
            Role::Officer => "officer",
            Role::Desk => "desk",
            Role::Courier => "courier",
        },
        "organisation": device.organisation,
        "not_after": is_certified.then_some(device.not_after.0),
        "seen": device.seen.0,
        "hand_in": hand_in,
        "hand_in_since": since,
    })
}
