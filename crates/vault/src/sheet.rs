//! The recovery sheet of an open vault: made, rehearsed, replaced.
//!
//! The code itself is never kept. What is kept is its public half, and a test record that only the
//! code opens. A sheet that has proved itself stays in force until the next one has.

use dalil_case::Moment;
use dalil_seal::{MasterKey, SheetCode, SlotKind, State, UnlockKey, xwing};
use rusqlite::{OptionalExtension as _, named_params};

use crate::{Error, Vault};

/// The sheets of a vault.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sheets {
    /// When the sheet that opens the vault was rehearsed.
    pub standing: Option<Moment>,
    /// When a sheet was made that was not typed back yet.
    pub waiting: Option<Moment>,
}

/// A row of the table.
struct Row {
    public: Vec<u8>,
    test: Vec<u8>,
}

impl Vault {
    /// Which sheets there are.
    pub fn sheets(&self) -> Result<Sheets, Error> {
        let at = |standing: bool| {
            self.conn
                .query_row(
                    include_str!("sql/sheet-when.sql"),
                    named_params! { ":standing": standing },
                    |row| row.get(0).map(Moment),
                )
                .optional()
                .map_err(Error::database("reading which sheets there are"))
        };
        // A crash between using up a sheet and noting it is told by the header.
        let proven = self.header().counters.state.has(State::SHEET);
        Ok(Sheets { standing: at(true)?.filter(|_| proven), waiting: at(false)? })
    }

    /// Makes a sheet, to be printed at once: its code is nowhere else. Until it is rehearsed it
    /// replaces none that was.
    pub fn make_sheet(&mut self, now: Moment) -> Result<SheetCode, Error> {
        let code = SheetCode::new(&self.random)?;
        let public = code.key(&self.id().0)?.sealing_key()?;
        let test = public.seal(TEST, &self.id().0, TEST, &self.random)?;
        if self.sheets()?.standing.is_none() {
            self.seal_to_sheet(&public, false)?;
        }
        self.conn
            .prepare_cached(include_str!("sql/sheet-put.sql"))
            .and_then(|mut statement| {
                statement.execute(named_params! {
                    ":public": public.to_bytes(),
                    ":test": test,
                    ":at": now.0,
                })
            })
            .map_err(Error::database("keeping a new sheet"))?;
        Ok(code)
    }

    /// Proves a sheet by its typed code: it opens its test record, and both copies of the header
    /// as they stand on the disk. From then on it is the one that opens the vault.
    pub fn rehearse_sheet(&mut self, code: &SheetCode, now: Moment) -> Result<(), Error> {
        let key = code.key(&self.id().0)?;
        let opens = |row: &Row| {
            let opened = key.open(TEST, &self.id().0, &row.test);
            opened.is_ok_and(|found| found.as_slice() == TEST)
        };
        if let Some(row) = self.sheet_row(false)?.filter(&opens) {
            let public = row.public.as_slice().try_into().map_err(|_| Error::SheetWrong)?;
            self.seal_to_sheet(&xwing::SealingKey::from_bytes(public)?, true)?;
            self.prove(&key)?;
            return self.stand(now);
        }
        match self.sheet_row(true)?.filter(&opens) {
            Some(_) => self.prove(&key),
            None => Err(Error::SheetWrong),
        }
    }

    /// After recovery: a new passphrase, no second one, and no sheet until one is made.
    pub(crate) fn begin_anew(&mut self, unlock: &UnlockKey) -> Result<(), Error> {
        let mut header = self.newest_header()?;
        header.set_passphrase(self.master(), unlock, &self.random)?;
        header.set_duress(None, &self.random)?;
        header.clear_recovery(SlotKind::Sheet, &self.random)?;
        let state = header.counters.state;
        header.counters.state = state.with(State::SHEET, false).unsealed();
        header.counters.failures = 0;
        self.keep_header(header)?;
        self.with_reserve(|vault| {
            vault
                .conn
                .execute(include_str!("sql/sheet-clear.sql"), [])
                .map(drop)
                .map_err(Error::database("forgetting a used sheet"))
        })
    }

    /// The public half of the sheet that opens the vault, or of the one that waits to be typed back:
    /// what a vault with another master key is sealed to, without the paper.
    pub(crate) fn sheet_key(&self) -> Result<Option<xwing::SealingKey>, Error> {
        let row = match self.sheet_row(true)? {
            Some(row) => Some(row),
            None => self.sheet_row(false)?,
        };
        let Some(row) = row else { return Ok(None) };
        let public = row.public.as_slice().try_into().map_err(|_| Error::SheetWrong)?;
        Ok(Some(xwing::SealingKey::from_bytes(public)?))
    }

    fn seal_to_sheet(&mut self, public: &xwing::SealingKey, is_proven: bool) -> Result<(), Error> {
        let mut header = self.newest_header()?;
        header.set_recovery(SlotKind::Sheet, self.master(), public, &self.random)?;
        header.counters.state = header.counters.state.with(State::SHEET, is_proven);
        self.keep_header(header)
    }

    /// Opens both copies on the disk with the key, as whoever holds the paper would.
    fn prove(&self, key: &xwing::OpeningKey) -> Result<(), Error> {
        for header in self.header_file().copies()? {
            let master = header.recover(SlotKind::Sheet, key).map_err(|_| Error::SheetWrong)?;
            if !same(&master, self.master()) {
                return Err(Error::SheetWrong);
            }
        }
        Ok(())
    }

    fn stand(&mut self, now: Moment) -> Result<(), Error> {
        let standing = Error::database("noting that a sheet was rehearsed");
        let tx = self.conn.transaction().map_err(&standing)?;
        tx.execute(include_str!("sql/sheet-retire.sql"), []).map_err(&standing)?;
        tx.execute(include_str!("sql/sheet-stand.sql"), named_params! { ":at": now.0 })
            .map_err(&standing)?;
        tx.commit().map_err(&standing)
    }

    fn sheet_row(&self, standing: bool) -> Result<Option<Row>, Error> {
        self.conn
            .query_row(
                include_str!("sql/sheet-get.sql"),
                named_params! { ":standing": standing },
                |row| Ok(Row { public: row.get(0)?, test: row.get(1)? }),
            )
            .optional()
            .map_err(Error::database("reading a sheet"))
    }
}

/// What the test record says.
const TEST: &[u8] = b"dalil/sheet-test/v1";

fn same(left: &MasterKey, right: &MasterKey) -> bool {
    left.expose().expose() == right.expose().expose()
}
