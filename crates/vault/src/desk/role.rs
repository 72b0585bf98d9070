//! Becoming a desk: the authority's keys go into the vault, once.

use dalil_case::Moment;
use dalil_protocol::{AuthorityId, SealPublic};
use dalil_seal::{Secret, SigningKey, xwing::OpeningKey};
use rusqlite::{OptionalExtension as _, TransactionBehavior, named_params};
use zeroize::Zeroizing;

use crate::{Error, Vault};

/// What an authority gives to a desk.
pub struct DeskKeys {
    /// Whose desk it is.
    pub authority: AuthorityId,
    /// What this desk is called where others meet it.
    pub label: String,
    /// The private half that certifies and orders; none at a desk that only reads.
    pub ops: Option<SigningKey>,
    /// The private halves that cases are sealed to, the current and older ones.
    pub openers: Vec<Secret<32>>,
}

/// Far enough: a desk does not outlive its own word.
const FOR_EVER: i64 = i64::MAX;

impl Vault {
    /// Makes this vault a desk's. A second time adds keys that are not there yet; another
    /// authority is refused.
    pub fn become_desk(&mut self, keys: &DeskKeys, now: Moment) -> Result<(), Error> {
        if self.desk_authority()?.is_some_and(|known| known != keys.authority) {
            return Err(Error::DeskOfAnother);
        }
        let mut openers = Vec::new();
        for seed in &keys.openers {
            let key = OpeningKey::from_seed(Secret::copy_of(seed.expose()));
            let public = SealPublic::of(&key.sealing_key()?).map_err(|_| malformed())?;
            openers.push((public.id().0, seed));
        }
        let becoming = Error::database("making the vault a desk's");
        let officer = self.officer;
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(&becoming)?;
        tx.execute(
            include_str!("../sql/desk-put.sql"),
            named_params! {
                ":authority": keys.authority.0,
                ":ops": keys.ops.as_ref().map(|key| key.seed().expose()),
                ":at": now.0,
            },
        )
        .map_err(&becoming)?;
        for (id, seed) in openers {
            tx.execute(
                "INSERT OR IGNORE INTO desk_opener (ak_id, seed) VALUES (:id, :seed)",
                named_params! { ":id": id, ":seed": seed.expose() },
            )
            .map_err(&becoming)?;
        }
        tx.execute(
            include_str!("../sql/voice-put.sql"),
            named_params! { ":officer": officer.0, ":label": keys.label, ":until": FOR_EVER },
        )
        .map_err(&becoming)?;
        tx.commit().map_err(&becoming)
    }

    /// Whether this vault is a desk's.
    pub fn is_desk(&self) -> Result<bool, Error> {
        Ok(self.desk_authority()?.is_some())
    }

    /// Whose desk it is; none for an officer's vault.
    pub fn desk_authority(&self) -> Result<Option<AuthorityId>, Error> {
        self.conn
            .prepare_cached("SELECT authority FROM desk")
            .and_then(|mut statement| {
                statement.query_row([], |row| row.get(0).map(AuthorityId)).optional()
            })
            .map_err(Error::database("reading whose desk it is"))
    }

    /// What certifies and orders; refused at a desk that only reads.
    pub(crate) fn ops(&self) -> Result<SigningKey, Error> {
        let seed = self
            .conn
            .query_row("SELECT ops FROM desk", [], |row| {
                Ok(row.get::<_, Option<[u8; 32]>>(0)?.map(Zeroizing::new))
            })
            .optional()
            .map_err(Error::database("reading the keys of the desk"))?
            .flatten();
        let seed = seed.ok_or(Error::DeskOnlyReads)?;
        Ok(SigningKey::from_seed(Secret::copy_of(&seed))?)
    }

    /// Whether this desk certifies and orders.
    pub fn may_certify(&self) -> Result<bool, Error> {
        match self.ops() {
            Ok(_) => Ok(true),
            Err(Error::DeskOnlyReads) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// What this desk is called where others meet it.
    pub fn desk_label(&self) -> Result<String, Error> {
        self.label_of(self.officer).map(Option::unwrap_or_default)
    }

    /// What the authority calls one who speaks for it.
    pub fn label_of(&self, officer: dalil_case::OfficerId) -> Result<Option<String>, Error> {
        self.conn
            .query_row("SELECT label FROM voice WHERE officer_id = ?1", [officer.0], |row| {
                row.get(0)
            })
            .optional()
            .map_err(Error::database("reading who speaks for the authority"))
    }
}

pub(super) fn malformed() -> Error {
    Error::Seal(dalil_seal::Error::Malformed)
}
