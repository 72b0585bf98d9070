//! Case keys that were sealed to this desk or to this officer. A key belongs to a case only once a
//! segment of that case was opened with it.

use dalil_case::DeviceId;
use dalil_protocol::{KeyBatch, OpenedKey, SealPublic};
use dalil_seal::{ContentKey, Secret, xwing::OpeningKey};
use rusqlite::{OptionalExtension as _, named_params};
use zeroize::Zeroizing;

use super::proof::DeviceStanding;
use super::{Object, Verdict};
use crate::{Error, Vault};

/// The place of a key among those of its name, and its bytes.
type Placed = (i64, Zeroizing<[u8; 32]>);

impl Vault {
    /// `opened`: what was found in the batch ahead.
    pub(super) fn look_at_keys(
        &mut self,
        object: &Object<'_>,
        opened: Option<Vec<OpenedKey>>,
    ) -> Result<Verdict, Error> {
        let Ok(batch) = KeyBatch::read(object.bytes) else {
            return Ok(Verdict::Refused("keys-unreadable"));
        };
        if self.is_desk()? {
            let from = object.from;
            match self.standing(from)? {
                None => return Ok(Verdict::Waits("device-unknown", from.0.to_vec())),
                Some(DeviceStanding::Revoked) => {
                    return Ok(Verdict::Waits("device-revoked", from.0.to_vec()));
                }
                Some(_) if self.ledger_epoch_of(object)?.is_none() => {
                    return Ok(Verdict::Waits("not-in-ledger", object.hash.0.to_vec()));
                }
                Some(_) => {}
            }
        }
        let keys = match opened {
            Some(keys) => keys,
            None => {
                let Some(opener) = self.opener_named(batch.reader.0)? else {
                    return Ok(Verdict::Refused("keys-for-another"));
                };
                match batch.open(&opener, object.from) {
                    Ok(keys) => keys,
                    Err(_) => return Ok(Verdict::Refused("keys-not-opened")),
                }
            }
        };
        let keeping = Error::database("keeping the keys of cases");
        for key in &keys {
            self.conn
                .prepare_cached(include_str!("../sql/loose-key-put.sql"))
                .and_then(|mut statement| {
                    statement.execute(named_params! {
                        ":cek": key.cek,
                        ":device": object.from.0,
                        ":key": key.key.expose().expose(),
                    })
                })
                .map_err(&keeping)?;
        }
        Ok(Verdict::Good(keys.iter().map(|key| key.cek.to_vec()).collect()))
    }

    /// The private half that a batch was sealed to: of the desk, or the officer's own.
    pub(crate) fn opener_named(&self, id: [u8; 16]) -> Result<Option<OpeningKey>, Error> {
        let seed = self
            .conn
            .prepare_cached("SELECT seed FROM desk_opener WHERE ak_id = :id")
            .and_then(|mut statement| {
                statement
                    .query_row(named_params! { ":id": id }, |row| {
                        row.get::<_, [u8; 32]>(0).map(Zeroizing::new)
                    })
                    .optional()
            })
            .map_err(Error::database("reading the keys of the desk"))?;
        if let Some(seed) = seed {
            return Ok(Some(OpeningKey::from_seed(Secret::copy_of(&seed))));
        }
        let own = self.share_key()?;
        let is_own = SealPublic::of(&own.sealing_key()?).is_ok_and(|public| public.id().0 == id);
        Ok(is_own.then_some(own))
    }

    /// Every key of this name that came, the sender's own first, or that a case has.
    pub(crate) fn keys_named(
        &self,
        cek: [u8; 16],
        from: DeviceId,
    ) -> Result<Vec<ContentKey>, Error> {
        let keys = self.bytes_named(cek, from)?;
        Ok(keys.into_iter().map(|(_, key)| ContentKey::copy_of(&key)).collect())
    }

    /// Whether this is the key of that name which is tried before any other.
    pub(super) fn is_first_named(
        &self,
        cek: [u8; 16],
        from: DeviceId,
        key: &ContentKey,
    ) -> Result<bool, Error> {
        let named = self.bytes_named(cek, from)?;
        Ok(named.first().is_some_and(|(_, first)| **first == *key.expose().expose()))
    }

    /// The same as they lie in the file, each with its place among them.
    fn bytes_named(&self, cek: [u8; 16], from: DeviceId) -> Result<Vec<Placed>, Error> {
        let reading = Error::database("reading the keys of cases");
        let mut statement =
            self.conn.prepare_cached(include_str!("../sql/key-named.sql")).map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":cek": cek, ":device": from.0 }, |row| {
                Ok((row.get(1)?, Zeroizing::new(row.get(0)?)))
            })
            .map_err(&reading)?;
        let mut keys = rows.collect::<Result<Vec<_>, _>>().map_err(&reading)?;
        // The database would set up a sorter each time.
        keys.sort_by_key(|(place, _)| *place);
        Ok(keys)
    }
}
