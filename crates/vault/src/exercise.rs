//! The exercise vault: a file, a key and a type of its own, on every computer from the first start.
//!
//! It shares nothing with the vault of a case but the cipher. What is written down in it is an
//! operation and its time: no author, no signature, no chain, no case key, no place in the outbox
//! or the ledger. There is nothing that could be exported, shared, copied or restored, and
//! [`Vault`](crate::Vault) has no way to open it.
//! What a class wrote down lies beside the plays ([`Brought`]), as files that the application reads.
//! Its key lies beside it in `device.hdr`: it hides nothing, and its presence says nothing.

mod class;

use std::path::{Path, PathBuf};

use dalil_case::{
    Body, Case, CaseId, DeviceId, Digest, Event, EventId, Hlc, Moment, OfficerId, Op, Recorded,
    Uptime,
};
use dalil_seal::{ExerciseKey, Random, sha256};
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, named_params};

pub use class::Brought;

use crate::drafts::{Draft, Place};
use crate::{Error, cipher, folder, schema};

/// The name of the file in the data folder.
const FILE: &str = "exercises.db";

/// One record that is being practised. As a [`CaseId`] it is known to no vault of cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlayId(pub [u8; 16]);

impl PlayId {
    /// For what reads cases and exercises alike, such as a screen.
    pub fn as_case(self) -> CaseId {
        CaseId(self.0)
    }
}

/// What is known of a play without reading its steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Play {
    /// Which.
    pub id: PlayId,
    /// The exercise, as in the guide pack.
    pub exercise: String,
    /// The person, as in the exercise.
    pub person: String,
    /// When it was begun.
    pub begun_at: Moment,
    /// When something was last written down.
    pub last_at: Moment,
}

/// The open exercise vault.
///
/// It is no [`Vault`](crate::Vault) and cannot become one:
///
/// ```compile_fail
/// fn leave(vault: &dalil_vault::ExerciseVault, case: dalil_case::CaseId) {
///     let _ = vault.export(case);
/// }
/// ```
///
/// ```compile_fail
/// fn share(vault: dalil_vault::ExerciseVault) -> dalil_vault::Vault {
///     vault.into()
/// }
/// ```
///
/// ```compile_fail
/// fn copy(vault: &mut dalil_vault::ExerciseVault, quiet: &dalil_vault::Quiet) {
///     let _ = vault.copy(quiet);
/// }
/// ```
pub struct ExerciseVault {
    conn: Connection,
    random: Random,
}

impl ExerciseVault {
    fn path(data: &Path) -> PathBuf {
        data.join(FILE)
    }

    /// Whether there is a file.
    pub(crate) fn is_there(data: &Path) -> bool {
        Self::path(data).metadata().is_ok_and(|file| file.len() > 0)
    }

    /// Opens the file, or makes it. One that its key does not open is set aside with its date.
    pub(crate) fn open(data: &Path, key: &ExerciseKey, now: Moment) -> Result<Self, Error> {
        let path = Self::path(data);
        if Self::is_there(data) {
            match Self::existing(&path, key) {
                Err(Error::VaultDamaged { .. }) => {
                    let aside = folder::set_aside(&path, now)?;
                    let log = folder::log_of(&path);
                    if log.exists() {
                        folder::place(&log, &folder::log_of(&aside))?;
                    }
                }
                opened => return opened,
            }
        }
        folder::blank(&path)?;
        let mut conn = connect(&path, key)?;
        schema::EXERCISE.found(&mut conn)?;
        folder::sync(data).map_err(Error::file("making the exercises"))?;
        Ok(Self { conn, random: Random::new() })
    }

    fn existing(path: &Path, key: &ExerciseKey) -> Result<Self, Error> {
        let mut conn = connect(path, key)?;
        schema::EXERCISE.migrate(&mut conn)?;
        Ok(Self { conn, random: Random::new() })
    }

    /// Every record that is being practised.
    pub fn plays(&self) -> Result<Vec<Play>, Error> {
        let listing = Error::database("listing exercises");
        let mut statement =
            self.conn.prepare_cached(include_str!("exercise/plays.sql")).map_err(&listing)?;
        let rows = statement
            .query_map([], |row| {
                Ok(Play {
                    id: PlayId(row.get(0)?),
                    exercise: row.get(1)?,
                    person: row.get(2)?,
                    begun_at: Moment(row.get(3)?),
                    last_at: Moment(row.get(4)?),
                })
            })
            .map_err(&listing)?;
        rows.collect::<Result<_, _>>().map_err(&listing)
    }

    /// Begins with one person of an exercise. What was written down with that person before goes:
    /// nobody said it.
    pub fn begin(
        &mut self,
        exercise: &str,
        person: &str,
        opening: &Op,
        at: Moment,
    ) -> Result<PlayId, Error> {
        let beginning = Error::database("beginning an exercise");
        let id = PlayId(self.random.bytes()?);
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(&beginning)?;
        tx.execute(
            "DELETE FROM play WHERE exercise = :exercise AND person = :person",
            named_params! { ":exercise": exercise, ":person": person },
        )
        .and_then(|_| {
            tx.execute(
                include_str!("exercise/begin.sql"),
                named_params! {
                    ":id": id.0, ":exercise": exercise, ":person": person, ":at": at.0,
                },
            )
        })
        .map_err(&beginning)?;
        put_step(&tx, id, opening, at).map_err(&beginning)?;
        tx.commit().map_err(&beginning)?;
        Ok(id)
    }

    /// Writes down: all of it or nothing. When this returns it is on the disk, as in a real one.
    pub fn append(&mut self, id: PlayId, ops: &[Op], at: Moment) -> Result<(), Error> {
        let keeping = Error::database("writing down in an exercise");
        self.play(id)?;
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(&keeping)?;
        for op in ops {
            put_step(&tx, id, op, at).map_err(&keeping)?;
            if let Some(field) = op.draft_field() {
                tx.execute(
                    "DELETE FROM draft WHERE play = :play AND field = :field",
                    named_params! { ":play": id.0, ":field": field },
                )
                .map_err(&keeping)?;
            }
        }
        tx.commit().map_err(&keeping)
    }

    /// What has been written down, in the shape in which screens read a case. Its hashes name
    /// nothing that a vault of cases or a verifier would accept.
    pub fn case(&self, id: PlayId) -> Result<Case, Error> {
        self.play(id)?;
        let reading = Error::database("reading an exercise");
        let mut statement = self
            .conn
            .prepare_cached("SELECT seq, at, bytes FROM step WHERE play = :play ORDER BY seq")
            .map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":play": id.0 }, |row| {
                Ok((row.get::<_, i64>(0)?, Moment(row.get(1)?), row.get::<_, Vec<u8>>(2)?))
            })
            .map_err(&reading)?;
        let mut told = Vec::new();
        let mut last = (Hlc::default(), Digest::ZERO);
        for (seq, row) in (1_u64..).zip(rows) {
            let (step, at, bytes) = row.map_err(&reading)?;
            let op: Op =
                minicbor::decode(&bytes).map_err(|_| Error::VaultDamaged { source: None })?;
            let recorded = recorded(id, (seq, step), at, op, last);
            last = (recorded.event.hlc, recorded.hash);
            told.push(recorded);
        }
        Ok(Case::fold(id.as_case(), &told))
    }

    /// Which exercise and person a play is about.
    pub fn play(&self, id: PlayId) -> Result<(String, String), Error> {
        self.conn
            .query_row(
                "SELECT exercise, person FROM play WHERE id = :id",
                named_params! { ":id": id.0 },
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()
            .map_err(Error::database("finding an exercise"))?
            .ok_or(Error::CaseUnknown)
    }

    /// Keeps text that is being typed. Empty text is no draft.
    pub fn put_draft(&mut self, id: PlayId, field: &str, text: &str) -> Result<(), Error> {
        self.play(id)?;
        let keeping = Error::database("keeping a draft");
        let done = if text.is_empty() {
            self.conn.execute(
                "DELETE FROM draft WHERE play = :play AND field = :field",
                named_params! { ":play": id.0, ":field": field },
            )
        } else {
            self.conn.execute(
                "INSERT OR REPLACE INTO draft (play, field, text) VALUES (:play, :field, :text)",
                named_params! { ":play": id.0, ":field": field, ":text": text },
            )
        };
        done.map(drop).map_err(keeping)
    }

    /// The drafts of a play.
    pub fn drafts(&self, id: PlayId) -> Result<Vec<Draft>, Error> {
        let reading = Error::database("reading drafts");
        let mut statement = self
            .conn
            .prepare_cached("SELECT field, text FROM draft WHERE play = :play ORDER BY field")
            .map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":play": id.0 }, |row| {
                Ok(Draft { case: id.as_case(), field: row.get(0)?, text: row.get(1)? })
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// Notes where somebody stands.
    pub fn put_place(&mut self, id: PlayId, place: &Place) -> Result<(), Error> {
        self.play(id)?;
        self.conn
            .execute(
                include_str!("exercise/place-put.sql"),
                named_params! {
                    ":play": id.0,
                    ":view": place.view,
                    ":question": place.question.as_ref().map(dalil_case::QuestionId::as_str),
                    ":first": place.selection.map(|(first, _)| first),
                    ":last": place.selection.map(|(_, last)| last),
                },
            )
            .map(drop)
            .map_err(Error::database("noting a place"))
    }

    /// Where somebody stood.
    pub fn place(&self, id: PlayId) -> Result<Option<Place>, Error> {
        self.conn
            .query_row(
                "SELECT view, question, first, last FROM place WHERE play = :play",
                named_params! { ":play": id.0 },
                |row| {
                    let question: Option<String> = row.get(1)?;
                    Ok(Place {
                        view: row.get(0)?,
                        question: question.map(dalil_case::QuestionId),
                        selection: row.get::<_, Option<u32>>(2)?.zip(row.get(3)?),
                    })
                },
            )
            .optional()
            .map_err(Error::database("finding a place"))
    }

    /// Moves everything into the one file and closes it.
    pub fn close(self) -> Result<(), Error> {
        let closing = Error::database("closing the exercises");
        self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(&closing)?;
        self.conn.close().map_err(|(_, error)| closing(error))
    }
}

fn connect(path: &Path, key: &ExerciseKey) -> Result<Connection, Error> {
    cipher::open(path, &key.database()?, &key.database_salt()?)
}

fn put_step(conn: &Connection, id: PlayId, op: &Op, at: Moment) -> rusqlite::Result<()> {
    let bytes = minicbor::to_vec(op).expect("a vector takes every byte");
    conn.prepare_cached("INSERT INTO step (play, at, bytes) VALUES (:play, :at, :bytes)")?
        .execute(named_params! { ":play": id.0, ":at": at.0, ":bytes": bytes })
        .map(drop)
}

/// A step as a case is folded from: of nobody, on no computer, named by a hash of its own kind.
fn recorded(
    id: PlayId,
    (seq, step): (u64, i64),
    at: Moment,
    op: Op,
    (hlc, prev): (Hlc, Digest),
) -> Recorded {
    let name = sha256(&[b"dalil/exercise-step/v1", &id.0, &step.to_le_bytes()]);
    let event = Event {
        id: EventId(*name.first_chunk().unwrap_or(&[0; 16])),
        case: id.as_case(),
        compartment: op.compartment(),
        author: OfficerId([0; 16]),
        device: DeviceId([0; 16]),
        seq,
        prev,
        deps: Vec::new(),
        hlc: hlc.next(at),
        at,
        uptime: Uptime::default(),
        body: Body::Known(op),
        guide: Digest::ZERO,
    };
    let hash = Digest(sha256(&[b"dalil/exercise-event/v1", &event.encode()]));
    Recorded { hash, event }
}
