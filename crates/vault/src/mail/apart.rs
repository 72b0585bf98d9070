//! What came that should not have come: kept with its proof, and told once.

use dalil_case::Moment;
use rusqlite::named_params;

use super::{Mail, noting, reading};
use crate::{AuditKind, AuditRecord, Error};

/// Why somebody should look. Numbers are those of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AlarmKind {
    /// An older image of this computer's disk came back: its ledger began anew. The proof is the end
    /// that the server knows, signed by this computer.
    Fork,
    /// The server shows entries of this computer that it never signed.
    InventedFork,
    /// The server no longer has what it gave a receipt for. The proof is the receipt.
    ServerRolledBack,
    /// A receipt that is not by the authority's server, or not for what was sent.
    ForgedReceipt,
    /// Another server answers than before.
    OtherServer,
    /// A manifest that is older than the one in force, or not signed as it must be.
    BadManifest,
    /// A certificate, an order or an acknowledgement that nobody signed who may.
    BadStatement,
    /// The inbox skips, repeats or gives something else than it said.
    BadInbox,
    /// The two sides do not have the same, and sending again did not help.
    NotTheSame,
    /// Answers that no server of this protocol gives.
    BadAnswer,
    /// An order that the authority did not give, or not to this computer.
    BadOrder,
    /// An edition of the guide that is older than the one in force, past its time, or not signed as
    /// the manifest asks.
    BadPack,
    /// An order to this computer that its inbox does not open: it was sealed to the computer's file of
    /// before, or to nobody.
    OrderNotOpened,
}

const KINDS: [AlarmKind; 13] = [
    AlarmKind::Fork,
    AlarmKind::InventedFork,
    AlarmKind::ServerRolledBack,
    AlarmKind::ForgedReceipt,
    AlarmKind::OtherServer,
    AlarmKind::BadManifest,
    AlarmKind::BadStatement,
    AlarmKind::BadInbox,
    AlarmKind::NotTheSame,
    AlarmKind::BadAnswer,
    AlarmKind::BadOrder,
    AlarmKind::BadPack,
    AlarmKind::OrderNotOpened,
];

impl AlarmKind {
    fn number(self) -> u8 {
        let place = KINDS.iter().position(|kind| *kind == self);
        place.and_then(|place| u8::try_from(place + 1).ok()).expect("every kind is in the list")
    }

    /// The kind of that name.
    pub fn from_code(code: &str) -> Option<Self> {
        KINDS.iter().find(|kind| kind.code() == code).copied()
    }

    /// The stable name that messages are found by.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fork => "fork",
            Self::InventedFork => "invented-fork",
            Self::ServerRolledBack => "server-rolled-back",
            Self::ForgedReceipt => "forged-receipt",
            Self::OtherServer => "other-server",
            Self::BadManifest => "bad-manifest",
            Self::BadStatement => "bad-statement",
            Self::BadInbox => "bad-inbox",
            Self::NotTheSame => "not-the-same",
            Self::BadAnswer => "bad-answer",
            Self::BadOrder => "bad-order",
            Self::BadPack => "bad-pack",
            Self::OrderNotOpened => "order-not-opened",
        }
    }
}

/// Something that came and should not have come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// What.
    pub kind: AlarmKind,
    /// When.
    pub at: Moment,
    /// What proves it.
    pub proof: Vec<u8>,
    /// When an officer of this computer said that it was read.
    pub read_at: Option<Moment>,
}

/// Most bytes of a proof that are kept.
const PROOF: usize = 4096;
/// Most alarms that are kept: whoever floods this computer fills no disk.
const MOST: i64 = 1000;

impl Mail<'_> {
    /// Keeps that something came that should not have come, unless the same was kept before.
    pub fn alarm(&mut self, kind: AlarmKind, proof: &[u8], at: Moment) -> Result<(), Error> {
        let proof = proof.get(..PROOF).unwrap_or(proof);
        self.outbox()?
            .conn
            .execute(
                include_str!("../device_db/alarm-put.sql"),
                named_params! {
                    ":what": kind.number(),
                    ":at": at.0,
                    ":proof": proof,
                    ":most": MOST,
                },
            )
            .map(drop)
            .map_err(noting())
    }

    /// Everything of that sort, oldest first.
    pub fn alarms(&self) -> Result<Vec<Alarm>, Error> {
        let conn = &self.outbox()?.conn;
        let mut statement = conn
            .prepare_cached("SELECT what, at, proof, read_at FROM alarm ORDER BY n")
            .map_err(reading())?;
        let rows = statement
            .query_map([], |row| {
                let what: usize = row.get::<_, u8>(0)?.into();
                let kind = what.checked_sub(1).and_then(|at| KINDS.get(at)).copied();
                let (at, proof) = (Moment(row.get(1)?), row.get(2)?);
                let read_at = Some(row.get(3)?).filter(|at| *at != 0).map(Moment);
                Ok(kind.map(|kind| Alarm { kind, at, proof, read_at }))
            })
            .map_err(reading())?;
        rows.filter_map(Result::transpose).collect::<Result<_, _>>().map_err(reading())
    }

    /// How many no officer has read.
    pub fn unread_alarms(&self) -> Result<u32, Error> {
        let conn = &self.outbox()?.conn;
        conn.query_row("SELECT count(*) FROM alarm WHERE read_at = 0", [], |row| row.get(0))
            .map_err(reading())
    }

    /// An officer has read all of one kind that stand there now; the officer's ledger has an entry
    /// of it, made first. Says how many.
    pub fn read_alarms(&mut self, kind: AlarmKind, now: Moment) -> Result<usize, Error> {
        let unread = self
            .alarms()?
            .iter()
            .filter(|alarm| alarm.kind == kind && alarm.read_at.is_none())
            .count();
        if unread == 0 {
            return Ok(0);
        }
        let amount = i64::try_from(unread).unwrap_or(i64::MAX);
        let mut about = [0; 16];
        about.iter_mut().zip(kind.code().bytes()).for_each(|(to, from)| *to = from);
        let record =
            AuditRecord { kind: AuditKind::AlarmRead, at: now, about: vec![about], amount };
        self.vault.audit(&record)?;
        self.outbox()?
            .conn
            .execute(
                "UPDATE alarm SET read_at = :at, told = 1 WHERE what = :what AND read_at = 0",
                named_params! { ":at": now.0.max(1), ":what": kind.number() },
            )
            .map_err(noting())
    }
}
