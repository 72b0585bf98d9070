//! Keys of cases: in the vault, and wrapped for the same officer in the computer's file.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use dalil_case::{CaseId, OfficerId};
use dalil_seal::{CekWrapKey, ContentKey, Random, aead};
use rusqlite::{Connection, OptionalExtension as _, Row, named_params};
use zeroize::Zeroizing;

use crate::desk::due;
use crate::{Error, Vault, VaultId};

/// The key of one part of a case, for some time.
pub(crate) struct CaseKey {
    pub(crate) id: [u8; 16],
    pub(crate) case: CaseId,
    /// The number of the compartment.
    pub(crate) comp: u8,
    /// Grows when a recipient is removed.
    pub(crate) epoch: u32,
    /// Who made it; none for the owner of the vault.
    pub(crate) maker: Option<OfficerId>,
    pub(crate) key: ContentKey,
}

/// Keys of cases by their id.
pub(crate) type CaseKeys = BTreeMap<[u8; 16], CaseKey>;

/// A key as it is kept in the computer's file.
pub(crate) struct WrappedKey {
    pub(crate) cek: [u8; 16],
    pub(crate) nonce: [u8; aead::NONCE_LEN],
    pub(crate) wrapped: Vec<u8>,
}

impl CaseKey {
    /// Reads `cek_id, case_id, comp, epoch, key, maker`. None for an erased key.
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Option<Self>> {
        let key = row.get::<_, Option<[u8; 32]>>(4)?.map(Zeroizing::new);
        let Some(key) = key else { return Ok(None) };
        Ok(Some(Self {
            id: row.get(0)?,
            case: CaseId(row.get(1)?),
            comp: row.get(2)?,
            epoch: row.get(3)?,
            maker: row.get::<_, Option<[u8; 16]>>(5)?.map(OfficerId),
            key: ContentKey::copy_of(&key),
        }))
    }

    /// Key, case, compartment, epoch, maker.
    pub(crate) fn encode(&self) -> Zeroizing<Vec<u8>> {
        let mut out = Zeroizing::new(Vec::with_capacity(70));
        out.extend_from_slice(self.key.expose().expose());
        out.extend_from_slice(&self.case.0);
        out.push(self.comp);
        out.extend_from_slice(&self.epoch.to_le_bytes());
        if let Some(maker) = self.maker {
            out.extend_from_slice(&maker.0);
        }
        out
    }

    pub(crate) fn decode(id: [u8; 16], bytes: &[u8]) -> Option<Self> {
        let (key, rest) = bytes.split_first_chunk::<32>()?;
        let (case, rest) = rest.split_first_chunk::<16>()?;
        let ([comp], rest) = rest.split_first_chunk::<1>()?;
        let (epoch, rest) = rest.split_first_chunk::<4>()?;
        let maker = match rest {
            [] => None,
            maker => Some(OfficerId(maker.try_into().ok()?)),
        };
        Some(Self {
            id,
            case: CaseId(*case),
            comp: *comp,
            epoch: u32::from_le_bytes(*epoch),
            maker,
            key: ContentKey::copy_of(key),
        })
    }

    /// Wraps it for its own vault.
    pub(crate) fn wrap(
        &self,
        vault: VaultId,
        wrap: &CekWrapKey,
        random: &Random,
    ) -> Result<WrappedKey, Error> {
        let nonce = random.bytes()?;
        let context: [&[u8]; 2] = [&vault.0, &self.id];
        let purpose = aead::Purpose::ContentKey;
        let wrapped = aead::seal(wrap.expose(), purpose, &context, &nonce, &self.encode())?;
        Ok(WrappedKey { cek: self.id, nonce, wrapped })
    }

    /// Keeps it in a vault, unless that has it, or has erased it.
    pub(crate) fn keep(&self, conn: &Connection) -> rusqlite::Result<usize> {
        let kept =
            conn.prepare_cached(include_str!("../sql/cek-keep.sql"))?.execute(named_params! {
                ":id": self.id,
                ":case": self.case.0,
                ":comp": self.comp,
                ":epoch": self.epoch,
                ":key": self.key.expose().expose(),
                ":maker": self.maker.map(|maker| maker.0),
            })?;
        if kept > 0 {
            due::note_case(conn, self.case)?;
        }
        Ok(kept)
    }
}

impl WrappedKey {
    /// Unwraps it; none where it is not as it was wrapped, or is another vault's.
    pub(crate) fn unwrap(&self, vault: VaultId, wrap: &CekWrapKey) -> Option<CaseKey> {
        let context: [&[u8]; 2] = [&vault.0, &self.cek];
        let purpose = aead::Purpose::ContentKey;
        let plain = aead::open(wrap.expose(), purpose, &context, &self.nonce, &self.wrapped);
        CaseKey::decode(self.cek, &plain.ok()?)
    }
}

impl Vault {
    /// Which case each key is of that this vault has and has not erased: without the keys, for whoever
    /// only counts.
    pub(crate) fn cases_of_keys(&self) -> Result<BTreeMap<[u8; 16], CaseId>, Error> {
        let reading = Error::database("reading of which cases the keys are");
        let mut statement = self
            .conn
            .prepare_cached("SELECT cek_id, case_id FROM cek WHERE key IS NOT NULL")
            .map_err(&reading)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, CaseId(row.get(1)?))));
        rows.and_then(Iterator::collect).map_err(reading)
    }

    /// Every key that this vault has and has not erased.
    pub(crate) fn case_keys(&self) -> Result<CaseKeys, Error> {
        let reading = Error::database("reading the keys of cases");
        let mut statement =
            self.conn.prepare_cached(include_str!("../sql/cek-all.sql")).map_err(&reading)?;
        let rows = statement.query_map([], CaseKey::read).map_err(&reading)?;
        let mut keys = CaseKeys::new();
        for row in rows {
            if let Some(key) = row.map_err(&reading)? {
                keys.insert(key.id, key);
            }
        }
        Ok(keys)
    }

    /// One key by its name, unless it is not here or was erased.
    pub(crate) fn key_named(&self, cek: [u8; 16]) -> Result<Option<CaseKey>, Error> {
        self.conn
            .prepare_cached(include_str!("../sql/cek-named.sql"))
            .and_then(|mut statement| {
                statement.query_row(named_params! { ":cek": cek }, CaseKey::read).optional()
            })
            .map(Option::flatten)
            .map_err(Error::database("reading the keys of cases"))
    }
}

/// The key that what is written now is sealed under; of two that were made apart the same one for
/// everybody. None for an erased case.
pub(crate) fn present(
    conn: &Connection,
    case: CaseId,
    comp: u8,
) -> rusqlite::Result<Option<CaseKey>> {
    let mut statement = conn.prepare_cached(include_str!("../sql/cek-present.sql"))?;
    let mut rows = statement.query(named_params! { ":case": case.0, ":comp": comp })?;
    let mut present: Option<CaseKey> = None;
    while let Some(row) = rows.next()? {
        let Some(key) = CaseKey::read(row)? else { continue };
        let rank = |key: &CaseKey| (key.epoch, Reverse(key.id));
        if present.as_ref().is_none_or(|best| rank(&key) > rank(best)) {
            present = Some(key);
        }
    }
    Ok(present)
}

/// A new key for one part of a case.
pub(crate) fn make(
    conn: &Connection,
    case: CaseId,
    comp: u8,
    epoch: u32,
    random: &Random,
) -> Result<CaseKey, Error> {
    let key = CaseKey {
        id: random.bytes()?,
        case,
        comp,
        epoch,
        maker: None,
        key: ContentKey::new(random)?,
    };
    key.keep(conn).map_err(Error::database("making the key of a case"))?;
    Ok(key)
}
