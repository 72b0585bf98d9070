//! Handing out: which objects the server lacks, their bytes, and the entries that name them.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::PathBuf;

use dalil_case::{Digest, Moment};
use dalil_protocol::{Mismatch, PostLedger, Signature, encode};
use dalil_seal::sha256;
use rusqlite::{OptionalExtension as _, named_params};

use super::{Mail, ParcelKind, noting, reading, signed, unsigned};
use crate::device_db::Batch;
use crate::ledger::{Entry, Head, Kind, SignedEntry, digest, hash_of};
use crate::{Error, VaultId, blob};

/// An object that waits to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parcel {
    /// Its name.
    pub hash: Digest,
    /// What it is.
    pub kind: ParcelKind,
    /// What goes first: 0 urgent, 1 keys, 2 indicators, 3 identity, 4 files.
    pub rank: u8,
    /// Bytes.
    pub size: u64,
    /// Bytes from its beginning that the server has.
    pub sent: u64,
}

impl Mail<'_> {
    /// Objects that the server is not known to have, in the order in which they go. `files`: also
    /// sealed files, which are large.
    pub fn waiting_parcels(&self, most: usize, files: bool) -> Result<Vec<Parcel>, Error> {
        let conn = &self.outbox()?.conn;
        let mut statement = conn
            .prepare_cached(include_str!("../device_db/parcel-waiting.sql"))
            .map_err(reading())?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let rows = statement
            .query_map(named_params! { ":rank": if files { 4 } else { 3 }, ":most": most }, |row| {
                Ok((Digest(row.get(0)?), row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
            })
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(reading())?;
        let parcels = rows.into_iter().filter_map(|(hash, kind, rank, size, sent)| {
            let kind = ParcelKind::from_number(kind)?;
            Some(Parcel { hash, kind, rank, size: unsigned(size), sent: unsigned(sent) })
        });
        Ok(parcels.collect())
    }

    /// At most `most` bytes of an object that travels, from `offset`. `None` where it is not here
    /// any more: a file of an erased case.
    pub fn bytes(&self, hash: Digest, offset: u64, most: usize) -> Result<Option<Vec<u8>>, Error> {
        let conn = &self.outbox()?.conn;
        let found = conn
            .query_row(
                "SELECT kind, vault_id FROM parcel WHERE hash = :hash",
                named_params! { ":hash": hash.0 },
                |row| Ok((row.get::<_, u8>(0)?, VaultId(row.get(1)?))),
            )
            .optional()
            .map_err(reading())?;
        let Some((kind, vault)) = found else { return Ok(None) };
        let sql = match ParcelKind::from_number(kind) {
            Some(ParcelKind::File) => return self.file_bytes(vault, hash, offset, most),
            Some(ParcelKind::KeyBatch) => "SELECT bytes FROM key_batch WHERE hash = :hash",
            _ => "SELECT bytes FROM segment WHERE hash = :hash",
        };
        let bytes: Option<Vec<u8>> = conn
            .query_row(sql, named_params! { ":hash": hash.0 }, |row| row.get(0))
            .optional()
            .map_err(reading())?;
        let from = usize::try_from(offset).unwrap_or(usize::MAX);
        Ok(bytes.map(|bytes| bytes.into_iter().skip(from).take(most).collect()))
    }

    fn file_bytes(
        &self,
        vault: VaultId,
        hash: Digest,
        offset: u64,
        most: usize,
    ) -> Result<Option<Vec<u8>>, Error> {
        let failed = Error::file("reading a sealed file");
        let mut file = match File::open(blob::place(&self.blobs(vault), hash)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            opened => opened.map_err(&failed)?,
        };
        file.seek(SeekFrom::Start(offset)).map_err(&failed)?;
        let mut bytes = Vec::new();
        let most = u64::try_from(most).unwrap_or(u64::MAX);
        file.take(most).read_to_end(&mut bytes).map_err(&failed)?;
        Ok(Some(bytes))
    }

    /// Where the sealed files of a vault of this computer lie.
    fn blobs(&self, vault: VaultId) -> PathBuf {
        let own = self.vault.folder();
        own.parent().unwrap_or(own).join(vault.to_string()).join("blobs")
    }

    /// Says in the ledger which receipt and which manifest this computer goes by, if that is news.
    /// Before anything is sent, and never by itself: else there would always be something to send.
    pub fn say_receipt(&mut self, now: Moment) -> Result<(), Error> {
        let Some(receipt) = self.newest_receipt()? else { return Ok(()) };
        let manifest = self.vault.trusted()?.hash();
        let bytes = encode(&receipt);
        let said = Digest(sha256(&[b"dalil/sync/v1", &sha256(&[&bytes]), &manifest.0]));
        let named: Option<[u8; 32]> = self
            .outbox()?
            .conn
            .query_row("SELECT named FROM authority", [], |row| row.get(0))
            .map_err(reading())?;
        if named == Some(said.0) {
            return Ok(());
        }
        self.outbox_mut()?.batch(now, |batch| {
            batch.append(Kind::Sync, said, 0)?;
            batch.put("UPDATE authority SET named = :said", named_params! { ":said": said.0 })
        })
    }

    /// The next entries after a place of the present ledger whose objects the server has, signed
    /// at their end, with that end. `None`: nothing more can be posted.
    pub fn entries_after(
        &self,
        seq: u64,
        most: usize,
    ) -> Result<Option<(PostLedger, Head)>, Error> {
        let outbox = self.outbox()?;
        let epoch = outbox.epoch();
        let blocked: Option<i64> = outbox
            .conn
            .query_row(
                "SELECT min(seq) FROM parcel WHERE epoch = :epoch AND seq > :seq AND held = 0",
                named_params! { ":epoch": epoch, ":seq": signed(seq) },
                |row| row.get(0),
            )
            .map_err(reading())?;
        let free = blocked.map_or(u64::MAX, |at| unsigned(at).saturating_sub(seq + 1));
        let most =
            u32::try_from(most).unwrap_or(u32::MAX).min(u32::try_from(free).unwrap_or(u32::MAX));
        self.posted(seq, most)
    }

    fn posted(&self, seq: u64, most: u32) -> Result<Option<(PostLedger, Head)>, Error> {
        let outbox = self.outbox()?;
        let kept = outbox.entries(seq, most)?;
        let Some(last) = kept.last().and_then(|last| Entry::decode(&last.bytes)) else {
            return Ok(None);
        };
        let head = last.head();
        let signature = Signature(outbox.sign(&head.message(outbox.device))?);
        let entries = kept.into_iter().map(|kept| kept.bytes.into()).collect();
        Ok(Some((PostLedger { entries, signature, device: outbox.device }, head)))
    }

    /// Names every file that travels, whether the server has it or not: for a bundle, which takes
    /// everything at once.
    pub fn name_files(&mut self, now: Moment) -> Result<(), Error> {
        let conn = &self.outbox()?.conn;
        let unnamed: Vec<(Digest, i64)> = conn
            .prepare_cached("SELECT hash, size FROM parcel WHERE seq = 0 AND +held = 0 ORDER BY n")
            .and_then(|mut statement| {
                let rows = statement.query_map([], |row| Ok((Digest(row.get(0)?), row.get(1)?)));
                rows?.collect()
            })
            .map_err(reading())?;
        if unnamed.is_empty() {
            return Ok(());
        }
        self.outbox_mut()?.batch(now, |batch| name(batch, &unnamed))
    }

    /// The next entries after a place of the present ledger, whether the server has their objects
    /// or not, signed at their end: for a bundle, which brings those along.
    pub fn all_entries_after(
        &self,
        seq: u64,
        most: usize,
    ) -> Result<Option<(PostLedger, Head)>, Error> {
        self.posted(seq, u32::try_from(most).unwrap_or(u32::MAX))
    }

    /// What this computer says of stretches of its present ledger: everything in them is there.
    pub fn stretches(&self, ranges: &[(u64, u64)]) -> Result<Vec<Mismatch>, Error> {
        let outbox = self.outbox()?;
        let mut all = Vec::with_capacity(ranges.len());
        for (from, to) in ranges {
            let count = u32::try_from(to.saturating_sub(*from)).unwrap_or(u32::MAX);
            let entries = outbox.entries(from.saturating_sub(1), count.saturating_add(1))?;
            let seen = entries.iter().zip(*from..);
            let digest = digest(seen.map(|(kept, seq)| (seq, hash_of(&kept.bytes), true)));
            let range = dalil_protocol::LedgerRange { from: *from, to: *to };
            all.push(Mismatch { range, digest });
        }
        Ok(all)
    }

    /// What the present ledger has at a place.
    pub(super) fn entry_at(&self, epoch: u32, seq: u64) -> Result<Option<Head>, Error> {
        let Some(before) = seq.checked_sub(1) else { return Ok(None) };
        let kept: Vec<SignedEntry> = self.outbox()?.entries_of(epoch, before, 1)?;
        let entry = kept.first().and_then(|kept| Entry::decode(&kept.bytes));
        Ok(entry.map(|entry| entry.head()).filter(|head| head.seq == seq))
    }

    /// Whether this computer's ledger has this very entry.
    pub fn has_entry(&self, epoch: u32, seq: u64, hash: Digest) -> Result<bool, Error> {
        Ok(self.entry_at(epoch, seq)?.is_some_and(|here| here.hash == hash))
    }

    /// The hash of an entry of the present ledger.
    pub fn entry_hash(&self, seq: u64) -> Result<Option<Digest>, Error> {
        let epoch = self.outbox()?.epoch();
        Ok(self.entry_at(epoch, seq)?.map(|here| here.hash))
    }

    /// The server has an object. A file is named in the ledger only now.
    pub fn held(&mut self, hashes: &[Digest], now: Moment) -> Result<(), Error> {
        let mut unnamed = Vec::new();
        for hash in hashes {
            let found: Option<(i64, i64)> = self
                .outbox()?
                .conn
                .query_row(
                    "SELECT seq, size FROM parcel WHERE hash = :hash",
                    named_params! { ":hash": hash.0 },
                    |row| Ok((row.get(0)?, row.get(1)?)),
                )
                .optional()
                .map_err(reading())?;
            if let Some((0, size)) = found {
                unnamed.push((*hash, size));
            }
        }
        self.outbox_mut()?.batch(now, |batch| {
            for hash in hashes {
                batch.put(
                    "UPDATE parcel SET held = 1 WHERE hash = :hash",
                    named_params! { ":hash": hash.0 },
                )?;
            }
            name(batch, &unnamed)
        })
    }

    /// The server has so many bytes of a large object.
    pub fn note_sent(&mut self, hash: Digest, sent: u64) -> Result<(), Error> {
        self.outbox()?
            .conn
            .execute(
                "UPDATE parcel SET sent = :sent WHERE hash = :hash",
                named_params! { ":sent": signed(sent), ":hash": hash.0 },
            )
            .map(drop)
            .map_err(noting())
    }

    /// An object is not here any more. One that no entry names is forgotten.
    /// Says whether the ledger names it.
    pub fn gone(&mut self, hash: Digest) -> Result<bool, Error> {
        let removed = self
            .outbox()?
            .conn
            .execute(
                "DELETE FROM parcel WHERE hash = :hash AND seq = 0",
                named_params! { ":hash": hash.0 },
            )
            .map_err(noting())?;
        Ok(removed == 0)
    }
}

/// Names files in the ledger.
fn name(batch: &mut Batch<'_>, files: &[(Digest, i64)]) -> Result<(), Error> {
    for (hash, size) in files {
        let place =
            batch.append(Kind::Blob, *hash, usize::try_from(*size).unwrap_or(usize::MAX))?;
        batch.put(
            "UPDATE parcel SET epoch = :epoch, seq = :seq WHERE hash = :hash",
            named_params! {
                ":epoch": place.epoch,
                ":seq": signed(place.seq),
                ":hash": hash.0,
            },
        )?;
    }
    Ok(())
}
