//! Whom the authority makes known to this officer. The key that the authority signs with is given
//! by whoever holds the manifest in force; until then what came waits.

use dalil_case::Moment;
use dalil_protocol::{AuthorityId, Introduction, Signed, TrustRefused};
use dalil_seal::VerifyingKey;
use rusqlite::{OptionalExtension as _, named_params};

use super::{Object, Verdict};
use crate::{Error, Vault};

/// Where the authority in force is kept among the settings: id, then keys, as hexadecimal digits.
pub(super) const TRUSTED: &str = "authority";

/// By the authority, and its time is over by this computer's clock.
const OVER: &str = "introduction-out-of-time";
/// Most objects that wait for another manifest.
const MOST: u32 = 256;
/// No certificate and no introduction is longer.
const LONGEST: usize = 16 * 1024;

impl Vault {
    /// Whose word counts in this vault: the authority of the manifest in force, and the keys that
    /// sign for it. Whoever proved the manifest says so.
    pub fn trust_authority(
        &mut self,
        authority: AuthorityId,
        ops: &[VerifyingKey],
        now: Moment,
    ) -> Result<(), Error> {
        let keys = ops.iter().map(|key| hex(&key.0)).collect::<Vec<_>>().join(" ");
        self.in_one_step(|vault| {
            vault.put_setting(TRUSTED, &format!("{} {keys}", hex(&authority.0)))?;
            vault.look_again(vec![TRUSTED.as_bytes().to_vec()], now)
        })
    }

    pub(super) fn trusted_authority(
        &self,
    ) -> Result<Option<(AuthorityId, Vec<VerifyingKey>)>, Error> {
        let Some(kept) = self.settings()?.remove(TRUSTED) else { return Ok(None) };
        let mut words = kept.split(' ');
        let authority = words.next().and_then(dalil_case::CaseId::from_hex);
        let keys = words.filter_map(dalil_case::Digest::from_hex).map(|key| VerifyingKey(key.0));
        Ok(authority.map(|id| (AuthorityId(id.0), keys.collect())))
    }

    /// Waits for another manifest, a few and small ones: whoever sends what nobody signed fills no
    /// disk with it.
    pub(super) fn not_yet(
        &self,
        object: &Object<'_>,
        code: &'static str,
    ) -> Result<Verdict, Error> {
        let others: u32 = self
            .conn
            .prepare_cached(
                "SELECT count(*) FROM incoming
                 WHERE state = 0 AND about = :about AND hash <> :hash",
            )
            .and_then(|mut count| {
                let which = named_params! { ":about": TRUSTED.as_bytes(), ":hash": object.hash.0 };
                count.query_row(which, |row| row.get(0))
            })
            .map_err(Error::database("counting what waits for the authority"))?;
        if others >= MOST || object.bytes.len() > LONGEST {
            return Ok(Verdict::Refused(code));
        }
        Ok(Verdict::Waits(code, TRUSTED.as_bytes().to_vec()))
    }

    /// Whom the authority made known until a time that this computer's clock took for over is looked
    /// at again where the clock says now that it has not come yet when that was.
    pub(crate) fn look_at_late(&mut self, now: Moment) -> Result<(), Error> {
        let is_late = self
            .conn
            .prepare_cached(
                "SELECT 1 FROM incoming
                 WHERE state = 0 AND about = :about AND fault = :fault AND at > :now",
            )
            .and_then(|mut late| {
                late.exists(named_params! {
                    ":about": TRUSTED.as_bytes(),
                    ":fault": OVER,
                    ":now": now.0,
                })
            })
            .map_err(Error::database("reading what came too late"))?;
        if !is_late {
            return Ok(());
        }
        self.in_one_step(|vault| vault.look_again(vec![TRUSTED.as_bytes().to_vec()], now))
    }

    pub(crate) fn look_at_introduction(
        &mut self,
        object: &Object<'_>,
        now: Moment,
    ) -> Result<Verdict, Error> {
        let Ok(signed) = Signed::<Introduction>::read(object.bytes) else {
            return Ok(Verdict::Refused("introduction-unreadable"));
        };
        let Some((authority, ops)) = self.trusted_authority()? else {
            return Ok(Verdict::Waits("authority-unknown", TRUSTED.as_bytes().to_vec()));
        };
        let said = match signed.verify(authority, &ops, now) {
            Ok(said) => said,
            // Another manifest may name the key.
            Err(TrustRefused::ForeignSignature) => {
                return self.not_yet(object, "introduction-not-the-authoritys");
            }
            Err(TrustRefused::Expired) => return self.not_yet(object, OVER),
            Err(_) => return Ok(Verdict::Refused("introduction-not-the-authoritys")),
        };
        let knowing = Error::database("keeping whom the authority made known");
        let tx = &self.conn;
        let known: Option<[u8; 32]> = tx
            .query_row(
                "SELECT public_key FROM author WHERE officer_id = ?1",
                [said.officer.0],
                |row| row.get(0),
            )
            .optional()
            .map_err(&knowing)?;
        if known.is_some_and(|key| key != said.signing.0) {
            return Ok(Verdict::Refused("officer-changed"));
        }
        tx.execute(
            "INSERT OR IGNORE INTO author (officer_id, public_key, since_at) VALUES (?1, ?2, ?3)",
            (said.officer.0, said.signing.0, now.0),
        )
        .map_err(&knowing)?;
        if said.speaks {
            tx.execute(
                include_str!("../sql/voice-put.sql"),
                named_params! {
                    ":officer": said.officer.0,
                    ":label": said.label,
                    ":until": said.not_after.0,
                },
            )
            .map_err(&knowing)?;
        }
        Ok(Verdict::Good(vec![said.officer.0.to_vec()]))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
