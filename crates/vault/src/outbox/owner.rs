//! Who the owner of a vault is and whose signatures it accepts, sealed for that officer beside
//! the vault: without it, a lost vault file could not be made anew from the segments.

use dalil_case::OfficerId;
use dalil_seal::{OwnerKey, Random, VerifyingKey, aead};
use minicbor::{Decoder, Encoder};
use rusqlite::{Connection, OptionalExtension as _, named_params};
use zeroize::Zeroizing;

use crate::{Error, VaultId};

/// What a vault knows of its owner and of others.
pub(crate) struct Owner {
    pub(crate) officer: OfficerId,
    seed: Zeroizing<[u8; 32]>,
    made_at: i64,
    pub(crate) authors: Vec<(OfficerId, VerifyingKey, i64)>,
    share: Option<Zeroizing<[u8; 32]>>,
    colleagues: Vec<([u8; 16], [u8; 16], Vec<u8>)>,
}

/// The copy as it lies in the computer's file.
pub(crate) struct OwnerCopy {
    pub(crate) nonce: [u8; aead::NONCE_LEN],
    pub(crate) sealed: Vec<u8>,
}

impl Owner {
    /// As a vault has it.
    pub(crate) fn of(conn: &Connection) -> rusqlite::Result<Self> {
        let (officer, seed, made_at) =
            conn.query_row("SELECT officer_id, seed, made_at FROM owner", [], |row| {
                Ok((row.get(0)?, Zeroizing::new(row.get(1)?), row.get(2)?))
            })?;
        let authors = conn
            .prepare("SELECT officer_id, public_key, since_at FROM author ORDER BY officer_id")?
            .query_map([], |row| {
                Ok((OfficerId(row.get(0)?), VerifyingKey(row.get(1)?), row.get(2)?))
            })?
            .collect::<Result<_, _>>()?;
        let share = conn
            .query_row("SELECT seed FROM share_key", [], |row| row.get(0).map(Zeroizing::new))
            .optional()?;
        let colleagues = conn
            .prepare("SELECT officer_id, vault_id, share_key FROM colleague ORDER BY officer_id")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<Result<_, _>>()?;
        Ok(Self { officer: OfficerId(officer), seed, made_at, authors, share, colleagues })
    }

    /// Puts into a vault what it does not have.
    pub(crate) fn keep(&self, conn: &Connection) -> rusqlite::Result<()> {
        conn.execute(
            "INSERT OR IGNORE INTO owner (one, officer_id, seed, made_at)
             VALUES (1, :officer, :seed, :at)",
            named_params! { ":officer": self.officer.0, ":seed": *self.seed, ":at": self.made_at },
        )?;
        for (officer, key, since) in &self.authors {
            conn.execute(
                "INSERT OR IGNORE INTO author (officer_id, public_key, since_at)
                 VALUES (:officer, :key, :since)",
                named_params! { ":officer": officer.0, ":key": key.0, ":since": since },
            )?;
        }
        if let Some(share) = &self.share {
            conn.execute(
                "INSERT OR IGNORE INTO share_key (one, seed) VALUES (1, :seed)",
                named_params! { ":seed": **share },
            )?;
        }
        for (officer, vault, key) in &self.colleagues {
            conn.execute(
                "INSERT OR IGNORE INTO colleague (officer_id, vault_id, share_key)
                 VALUES (:officer, :vault, :key)",
                named_params! { ":officer": officer, ":vault": vault, ":key": key },
            )?;
        }
        Ok(())
    }

    /// Seals it for its owner.
    pub(crate) fn sealed(
        &self,
        vault: VaultId,
        key: &OwnerKey,
        random: &Random,
    ) -> Result<OwnerCopy, Error> {
        let nonce = random.bytes()?;
        let plain = self.encode();
        let sealed = aead::seal(key.expose(), aead::Purpose::Owner, &[&vault.0], &nonce, &plain)?;
        Ok(OwnerCopy { nonce, sealed })
    }

    pub(crate) fn encode(&self) -> Zeroizing<Vec<u8>> {
        let mut out = Zeroizing::new(Vec::with_capacity(4096));
        self.write(&mut Encoder::new(&mut *out)).expect("a vector takes every byte");
        out
    }

    fn write(
        &self,
        e: &mut Encoder<&mut Vec<u8>>,
    ) -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
        let count = |len: usize| u64::try_from(len).unwrap_or(u64::MAX);
        e.array(7)?.u8(1)?.encode(self.officer)?.bytes(&*self.seed)?.i64(self.made_at)?;
        e.array(count(self.authors.len()))?;
        for (officer, key, since) in &self.authors {
            e.array(3)?.encode(officer)?.bytes(&key.0)?.i64(*since)?;
        }
        match &self.share {
            Some(share) => e.bytes(&**share)?,
            None => e.null()?,
        };
        e.array(count(self.colleagues.len()))?;
        for (officer, vault, key) in &self.colleagues {
            e.array(3)?.bytes(officer)?.bytes(vault)?.bytes(key)?;
        }
        Ok(())
    }
}

impl OwnerCopy {
    /// What was sealed; none where it is another vault's or was changed.
    pub(crate) fn plain(&self, vault: VaultId, key: &OwnerKey) -> Option<Zeroizing<Vec<u8>>> {
        let purpose = aead::Purpose::Owner;
        aead::open(key.expose(), purpose, &[&vault.0], &self.nonce, &self.sealed).ok()
    }

    /// The owner; none where it is another vault's or was changed.
    pub(crate) fn open(&self, vault: VaultId, key: &OwnerKey) -> Option<Owner> {
        read(&mut Decoder::new(&self.plain(vault, key)?)).ok().flatten()
    }
}

fn read(d: &mut Decoder<'_>) -> Result<Option<Owner>, minicbor::decode::Error> {
    if d.array()? != Some(7) || d.u8()? != 1 {
        return Ok(None);
    }
    let officer = d.decode()?;
    let seed = fixed(d)?.map(Zeroizing::new);
    let made_at = d.i64()?;
    let mut authors = Vec::new();
    for _ in 0..d.array()?.unwrap_or(0) {
        d.array()?;
        let author = d.decode()?;
        let Some(key) = fixed(d)? else { return Ok(None) };
        authors.push((author, VerifyingKey(key), d.i64()?));
    }
    let share = if d.datatype()? == minicbor::data::Type::Null {
        d.null()?;
        None
    } else {
        fixed(d)?.map(Zeroizing::new)
    };
    let mut colleagues = Vec::new();
    for _ in 0..d.array()?.unwrap_or(0) {
        d.array()?;
        let (Some(officer), Some(vault)) = (fixed(d)?, fixed(d)?) else { return Ok(None) };
        colleagues.push((officer, vault, d.bytes()?.to_vec()));
    }
    let Some(seed) = seed else { return Ok(None) };
    Ok(Some(Owner { officer, seed, made_at, authors, share, colleagues }))
}

fn fixed<const N: usize>(d: &mut Decoder<'_>) -> Result<Option<[u8; N]>, minicbor::decode::Error> {
    Ok(d.bytes()?.try_into().ok())
}
