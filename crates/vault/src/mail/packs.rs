//! Editions of guides: proved as they come, each kept for the cases that began with it. An older, an
//! expired or a wrongly signed one changes nothing.

use dalil_case::{Digest, Moment};
use dalil_protocol::{GuidePack, ItemKind, MAX_PACK_LEN, Signed, TrustRefused};
use dalil_seal::{packing, sha256};
use rusqlite::{OptionalExtension as _, named_params};

use super::{Mail, noting, reading, signed, unsigned};
use crate::desk::For;
use crate::{AuditKind, AuditRecord, Error, Vault};

/// Most bytes of the files of a guide.
const MOST_FILES: usize = 64 << 20;

/// An edition that this computer has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPack {
    /// The hash of its files, as cases name it.
    pub hash: Digest,
    /// Which guide.
    pub name: String,
    /// Rises with each edition.
    pub version: u64,
    /// As people call it.
    pub edition: String,
    /// Not before.
    pub from: Moment,
    /// When it came.
    pub at: Moment,
}

impl Vault {
    /// The newest edition of a guide whose time has begun.
    pub fn pack_in_force(&self, name: &str, now: Moment) -> Result<Option<KeptPack>, Error> {
        let Some(outbox) = &self.outbox else { return Ok(None) };
        outbox
            .conn
            .query_row(
                include_str!("../device_db/pack-in-force.sql"),
                named_params! { ":name": name, ":now": now.0 },
                |row| {
                    Ok(KeptPack {
                        hash: Digest(row.get(0)?),
                        name: name.to_owned(),
                        version: unsigned(row.get(1)?),
                        edition: row.get(2)?,
                        from: Moment(row.get(3)?),
                        at: Moment(row.get(4)?),
                    })
                },
            )
            .optional()
            .map_err(reading())
    }

    /// The files of an edition, as they were packed into one run of bytes; none where this computer
    /// does not have it.
    pub fn pack_files(&self, hash: Digest) -> Result<Option<Vec<u8>>, Error> {
        let Some(outbox) = &self.outbox else { return Ok(None) };
        let bytes: Option<Vec<u8>> = outbox
            .conn
            .query_row(
                "SELECT bytes FROM pack WHERE hash = :hash",
                named_params! { ":hash": hash.0 },
                |row| row.get(0),
            )
            .optional()
            .map_err(reading())?;
        // It was proved when it came; its hash says that it is the one.
        let files =
            bytes.and_then(|bytes| files_of(Signed::<GuidePack>::read(&bytes).ok()?.claimed()));
        Ok(files)
    }

    /// Gives an edition to every computer of the authority, now and whenever one is certified later.
    /// Whoever signs guides signed it elsewhere; here it is only proved.
    ///
    /// # Errors
    /// [`Error::DeskOnlyReads`] in a vault that is no desk's, [`Error::Trust`] where no computer
    /// would take it.
    pub fn distribute_pack(&mut self, bytes: &[u8], now: Moment) -> Result<KeptPack, Error> {
        if !self.is_desk()? {
            return Err(Error::DeskOnlyReads);
        }
        let kept = self.mail()?.take_pack(bytes, now)?.map_err(Error::Trust)?;
        let amount = i64::try_from(kept.version).unwrap_or(i64::MAX);
        let record = AuditRecord { kind: AuditKind::PackSent, at: now, about: Vec::new(), amount };
        self.audit(&record)?;
        self.say_to(For::All, (ItemKind::Pack, kept.name.as_bytes()), bytes, now)?;
        self.tell_all(now)?;
        Ok(kept)
    }
}

impl Mail<'_> {
    /// Takes an edition, if the authority's signers signed it, its time is not over, and it is newer
    /// than every one that is here. The one that is here already is no news and no fault.
    pub fn take_pack(
        &mut self,
        bytes: &[u8],
        now: Moment,
    ) -> Result<Result<KeptPack, TrustRefused>, Error> {
        if bytes.len() > MAX_PACK_LEN {
            return Ok(Err(TrustRefused::Malformed));
        }
        let read = match Signed::<GuidePack>::read(bytes) {
            Ok(read) => read,
            Err(why) => return Ok(Err(why)),
        };
        let pack = match read.verify(self.vault.trusted()?, now) {
            Ok(pack) => pack.clone(),
            Err(why) => return Ok(Err(why)),
        };
        let whole = files_of(&pack).is_some_and(|files| sha256(&[&files]) == pack.hash.0);
        if !whole {
            return Ok(Err(TrustRefused::OtherHash));
        }
        let kept = KeptPack {
            hash: pack.hash,
            name: pack.name,
            version: pack.version,
            edition: pack.edition,
            from: pack.from,
            at: now,
        };
        let conn = &self.outbox()?.conn;
        let newest: Option<(i64, [u8; 32])> = conn
            .query_row(
                "SELECT version, hash FROM pack WHERE name = :name ORDER BY version DESC LIMIT 1",
                named_params! { ":name": kept.name },
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()
            .map_err(reading())?;
        if let Some((version, hash)) = newest {
            if hash == kept.hash.0 && unsigned(version) == kept.version {
                return Ok(Ok(kept));
            }
            if kept.version <= unsigned(version) {
                return Ok(Err(TrustRefused::LowerVersion));
            }
        }
        conn.execute(
            include_str!("../device_db/pack-put.sql"),
            named_params! {
                ":hash": kept.hash.0,
                ":name": kept.name,
                ":version": signed(kept.version),
                ":edition": kept.edition,
                ":from": kept.from.0,
                ":bytes": bytes,
                ":at": now.0,
            },
        )
        .map_err(noting())?;
        Ok(Ok(kept))
    }
}

fn files_of(pack: &GuidePack) -> Option<Vec<u8>> {
    packing::unpack(&pack.files, MOST_FILES)
}
