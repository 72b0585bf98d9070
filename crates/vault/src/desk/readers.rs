//! Much at once needs two: one reader lets at most twenty cases a day out of a desk; for more, a
//! second reader of the desk signs.

use dalil_case::{CaseId, Moment, OfficerId};
use dalil_seal::SIGNATURE_LEN;
use rusqlite::{OptionalExtension as _, named_params};

use crate::{Error, Vault};

/// Cases that one reader lets out on one day by themselves.
pub const MOST_A_DAY: u32 = 20;
const DAY_MS: i64 = 24 * 3600 * 1000;

/// What a second reader signs: so many cases may leave by this reader on this day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecondReader {
    /// Who lets them out.
    pub reader: OfficerId,
    /// Days since 1970, UTC.
    pub day: i64,
    /// How many in all on that day.
    pub most: u32,
    /// Who signs.
    pub by: OfficerId,
    /// Their signature over the three.
    pub signature: [u8; SIGNATURE_LEN],
}

impl SecondReader {
    fn message(reader: OfficerId, day: i64, most: u32) -> Vec<u8> {
        let parts: [&[u8]; 4] =
            [b"dalil/second-reader/v1", &reader.0, &day.to_le_bytes(), &most.to_le_bytes()];
        parts.concat()
    }
}

fn day_of(now: Moment) -> i64 {
    now.0.div_euclid(DAY_MS)
}

impl Vault {
    /// Signs as the second reader, with this officer's key: `most` cases in all may leave by
    /// `reader` today.
    pub fn second_reader(
        &self,
        reader: OfficerId,
        most: u32,
        now: Moment,
    ) -> Result<SecondReader, Error> {
        let day = day_of(now);
        let signature = self.signing.sign(&SecondReader::message(reader, day, most))?;
        Ok(SecondReader { reader, day, most, by: self.officer, signature })
    }

    /// Takes the signature of a second reader: of another officer who speaks for the authority
    /// here, for this reader and this day.
    pub fn admit_second_reader(&mut self, signed: &SecondReader, now: Moment) -> Result<(), Error> {
        let key = self.author_keys()?.get(&signed.by).copied();
        let message = SecondReader::message(signed.reader, signed.day, signed.most);
        let holds = key
            .is_some_and(|key| dalil_seal::VerifyingKey(key).verify(&message, &signed.signature));
        let fits = signed.reader == self.officer
            && signed.by != self.officer
            && signed.day == day_of(now)
            && self.speaks_for_authority(signed.by, now)?;
        if !holds || !fits {
            return Err(Error::SecondReaderUnfit);
        }
        self.conn
            .execute(
                include_str!("../sql/second-reader-put.sql"),
                named_params! {
                    ":reader": signed.reader.0,
                    ":day": signed.day,
                    ":most": signed.most,
                    ":by": signed.by.0,
                    ":sig": signed.signature,
                },
            )
            .map(drop)
            .map_err(Error::database("keeping a second reader's signature"))
    }

    /// Lets out what is made of so many cases at once: more than one reader lets out by themselves
    /// needs a second reader's signature of the day.
    pub fn second_read(&self, cases: usize, now: Moment) -> Result<(), Error> {
        let few = u32::try_from(cases).is_ok_and(|cases| cases <= MOST_A_DAY);
        let signed = self
            .conn
            .prepare_cached("SELECT 1 FROM second_reader WHERE reader = ?1 AND day = ?2")
            .and_then(|mut statement| statement.exists((self.officer.0, day_of(now))))
            .map_err(Error::database("reading what a second reader signed"))?;
        if few || signed {
            return Ok(());
        }
        Err(Error::SecondReaderNeeded { out: u32::try_from(cases).unwrap_or(u32::MAX) })
    }

    /// Counts a case that leaves this desk today, before it does. One case counts once a day,
    /// however often a part of it leaves. An officer's own computer counts nothing.
    pub fn let_out(&mut self, case: CaseId, now: Moment) -> Result<(), Error> {
        if !self.is_desk()? {
            return Ok(());
        }
        let counting = Error::database("counting what leaves the desk");
        let (reader, day) = (self.officer.0, day_of(now));
        let tx = self.conn.transaction().map_err(&counting)?;
        tx.execute(
            "INSERT OR IGNORE INTO let_out (reader, day, case_id) VALUES (?1, ?2, ?3)",
            (reader, day, case.0),
        )
        .map_err(&counting)?;
        let out: u32 = tx
            .query_row(
                "SELECT count(*) FROM let_out WHERE reader = ?1 AND day = ?2",
                (reader, day),
                |row| row.get(0),
            )
            .map_err(&counting)?;
        let signed: Option<u32> = tx
            .query_row(
                "SELECT max(most) FROM second_reader WHERE reader = ?1 AND day = ?2",
                (reader, day),
                |row| row.get(0),
            )
            .optional()
            .map_err(&counting)?
            .flatten();
        if out > MOST_A_DAY.max(signed.unwrap_or(0)) {
            // Not counted either: it did not leave.
            return Err(Error::SecondReaderNeeded { out: out.saturating_sub(1) });
        }
        tx.commit().map_err(&counting)
    }
}
