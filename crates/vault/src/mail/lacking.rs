//! Names that an inbox gave and whose bytes did not come: the server had lost them, or gave others.
//! Each waits where it is kept how far that inbox was read, from before that goes past it: what is the
//! affair of a desk alone in the desk's vault, everything else in the computer's file. Whoever carries
//! the mail asks for them in every round, first for those that were asked for longest ago.
//!
//! Of the bytes nothing is known but their hash. What comes is taken in as if it came in its turn.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{Item, ItemKind};
use rusqlite::{Row, named_params};

use super::inbox::{Named, named};
use super::{Mail, Taken, noting, reading};
use crate::incoming::Object;
use crate::{Error, Vault, cipher};

/// What stands in the column `taken` of a name that waits for its bytes.
pub(super) const LACKING: i64 = 4;
/// What an object in a vault waits for then.
const CODE: &str = "bytes-missing";
/// No thing has this id.
const ABOUT: &[u8] = b"bytes";
/// Names that may wait before the next page of that inbox: whoever names what it does not have fills
/// no disk.
const MOST: i64 = 4096;

/// Where names wait for their bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacks {
    /// In the computer's file.
    Computer,
    /// In the vault of a desk.
    Desk,
}

impl Mail<'_> {
    /// Whether more names may wait. Where not, nobody reads on in that inbox.
    pub fn may_lack(&self, of: Lacks) -> Result<bool, Error> {
        let count = match of {
            Lacks::Computer => {
                let sql = "SELECT count(*) FROM item WHERE taken = ?1";
                self.outbox()?.conn.query_row(sql, [LACKING], |row| row.get::<_, i64>(0))
            }
            Lacks::Desk => {
                let sql = "SELECT count(*) FROM incoming WHERE state = 0 AND about = ?1";
                self.vault.conn.query_row(sql, [ABOUT], |row| row.get(0))
            }
        };
        count.map(|count| count < MOST).map_err(reading())
    }

    /// Where the line of names that wait ends now; none where no name waits.
    pub fn last_lacking(&self, of: Lacks) -> Result<Option<i64>, Error> {
        let last = match of {
            Lacks::Computer => {
                let sql = "SELECT max(n) FROM item WHERE taken = ?1";
                self.outbox()?.conn.query_row(sql, [LACKING], |row| row.get(0))
            }
            Lacks::Desk => {
                let sql = "SELECT max(rowid) FROM incoming WHERE state = 0 AND about = ?1";
                self.vault.conn.query_row(sql, [ABOUT], |row| row.get(0))
            }
        };
        last.map_err(reading())
    }

    /// The next names that wait, as far as that place in the line. How large they are is not said: the
    /// server may have been wrong in that too.
    pub fn lacking(&self, of: Lacks, last: i64, most: usize) -> Result<Vec<Item>, Error> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let read = |row: &Row<'_>| {
            let kind = ItemKind::from_number(row.get(1)?).unwrap_or(ItemKind::Segment);
            let (hash, from) = (Digest(row.get(0)?), DeviceId(row.get(2)?));
            Ok(Item { cursor: 0, kind, hash, size: 0, from })
        };
        let names = match of {
            Lacks::Computer => self
                .outbox()?
                .conn
                .prepare_cached(include_str!("../device_db/item-lacking.sql"))
                .and_then(|mut names| {
                    let which = named_params! { ":state": LACKING, ":last": last, ":most": most };
                    names.query_map(which, read)?.collect()
                }),
            Lacks::Desk => self
                .vault
                .conn
                .prepare_cached(include_str!("../sql/incoming-lacking.sql"))
                .and_then(|mut names| {
                    let which = named_params! { ":about": ABOUT, ":last": last, ":most": most };
                    names.query_map(which, read)?.collect()
                }),
        };
        names.map_err(reading())
    }

    /// Takes in what was given for names that wait. What is not what its name says goes to the end of
    /// the line; that it did not come was told in its turn. Says how many came.
    pub fn take_lacking(
        &mut self,
        of: Lacks,
        given: Vec<(Item, Vec<u8>)>,
        now: Moment,
    ) -> Result<u64, Error> {
        let is_right = |(item, bytes): &(Item, Vec<u8>)| named(item, bytes) == Named::Rightly;
        let (right, wrong): (Vec<_>, Vec<_>) = given.into_iter().partition(is_right);
        let came = match of {
            Lacks::Computer => {
                let taken = self.take_each(&right, now, true)?;
                self.ask_later(&wrong)?;
                taken.iter().filter(|taken| !matches!(taken, Taken::Refused(_))).count()
            }
            Lacks::Desk => {
                let objects = right.iter().map(|(item, bytes)| Object::named(item, bytes));
                let objects: Vec<Object<'_>> = objects.collect();
                cipher::lengthen_log(&self.vault.conn)?;
                let after = |vault: &mut Vault| vault.ask_later(&right, &wrong);
                self.vault.take_together(&objects, now, after)?;
                right.len()
            }
        };
        Ok(came as u64)
    }

    /// A name whose bytes did not come.
    pub(super) fn name_lacking(&self, item: &Item) -> Result<(), Error> {
        if self.knows_item(item)? { Ok(()) } else { self.put_item(item, &[], LACKING) }
    }

    /// A name that waits no longer; nothing of it is kept.
    pub(super) fn forget_lacking(&self, item: &Item) -> Result<(), Error> {
        self.outbox()?
            .conn
            .prepare_cached("DELETE FROM item WHERE hash = ?1 AND sender = ?2 AND taken = ?3")
            .and_then(|mut forget| forget.execute((item.hash.0, item.from.0, LACKING)))
            .map(drop)
            .map_err(noting())
    }

    fn ask_later(&mut self, names: &[(Item, Vec<u8>)]) -> Result<(), Error> {
        let tx = self.outbox()?.conn.unchecked_transaction().map_err(noting())?;
        for (item, _) in names {
            tx.prepare_cached(include_str!("../device_db/item-later.sql"))
                .and_then(|mut later| {
                    later.execute(named_params! {
                        ":hash": item.hash.0,
                        ":sender": item.from.0,
                        ":state": LACKING,
                    })
                })
                .map_err(noting())?;
        }
        tx.commit().map_err(noting())
    }
}

impl Vault {
    /// Names in the authority's inbox whose bytes did not come. Within a step.
    pub(super) fn name_lacking(&self, names: &[Item], now: Moment) -> Result<(), Error> {
        for item in names {
            self.conn
                .prepare_cached(include_str!("../sql/incoming-lacks.sql"))
                .and_then(|mut put| {
                    put.execute(named_params! {
                        ":hash": item.hash.0,
                        ":kind": item.kind.number(),
                        ":device": item.from.0,
                        ":at": now.0,
                        ":fault": CODE,
                        ":about": ABOUT,
                    })
                })
                .map_err(noting())?;
        }
        Ok(())
    }

    /// What came waits no longer under any sender, what did not goes to the end of the line. Within a
    /// step.
    fn ask_later(&self, right: &[(Item, Vec<u8>)], wrong: &[(Item, Vec<u8>)]) -> Result<(), Error> {
        for (item, _) in right {
            self.conn
                .prepare_cached("DELETE FROM incoming WHERE hash = ?1 AND state = 0 AND about = ?2")
                .and_then(|mut forget| forget.execute((item.hash.0, ABOUT)))
                .map_err(noting())?;
        }
        for (item, _) in wrong {
            self.conn
                .prepare_cached(include_str!("../sql/incoming-later.sql"))
                .and_then(|mut later| {
                    later.execute(named_params! {
                        ":hash": item.hash.0,
                        ":device": item.from.0,
                        ":about": ABOUT,
                    })
                })
                .map_err(noting())?;
        }
        Ok(())
    }
}
