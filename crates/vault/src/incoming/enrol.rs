//! A computer asks to be known to the authority. Work starts before anybody decided: what it sends
//! is taken, and the list of computers says that it only asks.

use dalil_case::Moment;
use dalil_protocol::{Applicant, EnrolClaim, EnrolRequest};
use dalil_seal::{Secret, xwing::OpeningKey};
use rusqlite::{Connection, OptionalExtension as _, named_params};
use zeroize::Zeroizing;

use super::{Object, Verdict};
use crate::{Error, Vault};

impl Vault {
    pub(super) fn look_at_enrolment(
        &mut self,
        object: &Object<'_>,
        now: Moment,
    ) -> Result<Verdict, Error> {
        let Some(authority) = self.desk_authority()? else {
            return Ok(Verdict::Refused("not-for-the-vault"));
        };
        let Ok(request) = EnrolRequest::read(object.bytes) else {
            return Ok(Verdict::Refused("request-unreadable"));
        };
        let claim = request.claim.claimed();
        if claim.authority != authority {
            return Ok(Verdict::Refused("other-authority"));
        }
        if claim.device != object.from {
            return Ok(Verdict::Refused("other-device"));
        }
        let Some(opener) = self.desk_opener(claim.desk.0)? else {
            return Ok(Verdict::Refused("keys-for-another"));
        };
        let Ok(applicant) = request.open(&opener) else {
            return Ok(Verdict::Refused("request-not-opened"));
        };
        let knowing = Error::database("keeping who asks");
        if let Some(code) = keep(&self.conn, claim, &applicant, now).map_err(&knowing)? {
            return Ok(Verdict::Refused(code));
        }
        Ok(Verdict::Good(vec![claim.device.0.to_vec(), applicant.officer.0.to_vec()]))
    }

    fn desk_opener(&self, id: [u8; 16]) -> Result<Option<OpeningKey>, Error> {
        self.conn
            .prepare_cached("SELECT seed FROM desk_opener WHERE ak_id = :id")
            .and_then(|mut statement| {
                statement
                    .query_row(named_params! { ":id": id }, |row| {
                        let seed = Zeroizing::new(row.get::<_, [u8; 32]>(0)?);
                        Ok(OpeningKey::from_seed(Secret::copy_of(&seed)))
                    })
                    .optional()
            })
            .map_err(Error::database("reading the keys of the desk"))
    }
}

/// Keeps who asks. Keys that are known and differ are refused: who somebody is never changes
/// silently.
fn keep(
    tx: &Connection,
    claim: &EnrolClaim,
    applicant: &Applicant,
    now: Moment,
) -> rusqlite::Result<Option<&'static str>> {
    let known: Option<[u8; 32]> = tx
        .query_row(
            "SELECT sign_key FROM desk_device WHERE device_id = ?1",
            [claim.device.0],
            |row| row.get(0),
        )
        .optional()?;
    if known.is_some_and(|key| key != claim.signing.0) {
        return Ok(Some("device-changed"));
    }
    let author: Option<[u8; 32]> = tx
        .query_row(
            "SELECT public_key FROM author WHERE officer_id = ?1",
            [applicant.officer.0],
            |row| row.get(0),
        )
        .optional()?;
    if author.is_some_and(|key| key != applicant.signing.0) {
        return Ok(Some("officer-changed"));
    }
    tx.execute(
        include_str!("../sql/desk-device-put.sql"),
        named_params! {
            ":device": claim.device.0,
            ":sign": claim.signing.0,
            ":inbox": claim.sealing.as_bytes(),
            ":at": now.0,
        },
    )?;
    tx.execute(
        "INSERT OR IGNORE INTO author (officer_id, public_key, since_at) VALUES (?1, ?2, ?3)",
        (applicant.officer.0, applicant.signing.0, now.0),
    )?;
    tx.execute(
        include_str!("../sql/desk-officer-put.sql"),
        named_params! {
            ":officer": applicant.officer.0,
            ":device": claim.device.0,
            ":name": applicant.name,
            ":function": applicant.role,
            ":share": applicant.sealing.as_bytes(),
        },
    )?;
    Ok(None)
}
