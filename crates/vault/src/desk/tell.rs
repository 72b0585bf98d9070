//! What every computer of the authority must have, whenever it was certified: who is a desk, who
//! speaks for the authority, which guide is in force; and what only the desks tell each other.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{Certificate, ItemKind, Role, Signed};
use dalil_seal::sha256;
use rusqlite::{OptionalExtension as _, named_params};

use crate::{Error, Vault};

/// Whom something is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    /// Every computer that was certified.
    All,
    /// The desks alone.
    Desks,
}

impl Vault {
    /// Says something of one matter, in the place of what was said of it before.
    pub(crate) fn say_to(
        &self,
        whom: For,
        (kind, about): (ItemKind, &[u8]),
        bytes: &[u8],
        now: Moment,
    ) -> Result<(), Error> {
        let saying = Error::database("keeping what every computer is told");
        let hash = Digest(sha256(&[bytes]));
        let matter = named_params! { ":kind": kind.number(), ":about": about };
        let before: Option<[u8; 32]> = self
            .conn
            .query_row(
                "SELECT hash FROM statement WHERE kind = :kind AND about = :about",
                matter,
                |row| row.get(0),
            )
            .optional()
            .map_err(&saying)?;
        if before == Some(hash.0) {
            return Ok(());
        }
        if let Some(before) = before {
            // What did not leave yet would be old news.
            self.conn
                .execute(
                    "DELETE FROM outgoing WHERE hash = :hash AND gone_at IS NULL",
                    named_params! { ":hash": before },
                )
                .map_err(&saying)?;
        }
        self.conn
            .execute(
                include_str!("../sql/statement-put.sql"),
                named_params! {
                    ":kind": kind.number(),
                    ":about": about,
                    ":desks": whom == For::Desks,
                    ":hash": hash.0,
                    ":bytes": bytes,
                    ":at": now.0,
                },
            )
            .map(drop)
            .map_err(saying)
    }

    /// It is not said any more.
    pub(super) fn take_back_word(&self, kind: ItemKind, about: &[u8]) -> Result<(), Error> {
        let matter = named_params! { ":kind": kind.number(), ":about": about };
        for sql in [
            "DELETE FROM outgoing WHERE gone_at IS NULL AND hash IN
             (SELECT hash FROM statement WHERE kind = :kind AND about = :about)",
            "DELETE FROM statement WHERE kind = :kind AND about = :about",
        ] {
            self.conn
                .execute(sql, matter)
                .map_err(Error::database("taking back what every computer is told"))?;
        }
        Ok(())
    }

    /// Lays out, for every certified computer, what it must have and was not told. Says how much.
    pub(crate) fn tell_all(&self, now: Moment) -> Result<usize, Error> {
        self.say_who_we_are(now)?;
        self.conn
            .execute(
                include_str!("../sql/tell-all.sql"),
                named_params! { ":at": now.0, ":own": self.device().0 },
            )
            .map_err(Error::database("telling every computer"))
    }

    /// This desk's own certificate, by which its acknowledgements are believed.
    fn say_who_we_are(&self, now: Moment) -> Result<(), Error> {
        let Some(outbox) = &self.outbox else { return Ok(()) };
        let own: Option<Vec<u8>> = outbox
            .conn
            .query_row("SELECT certificate FROM authority", [], |row| row.get(0))
            .optional()
            .map_err(Error::database("reading the certificate of this computer"))?
            .flatten();
        let Some(own) = own else { return Ok(()) };
        let is_desk = Signed::<Certificate>::read(&own)
            .is_ok_and(|signed| signed.claimed().role == Role::Desk);
        if !is_desk {
            return Ok(());
        }
        self.say_to(For::All, (ItemKind::Certificate, &self.device().0), &own, now)
    }

    /// How a matter that everybody is told stands with each computer: when it lay in its inbox, or
    /// none while it is on its way.
    pub fn told_of(
        &self,
        kind: ItemKind,
        about: &[u8],
    ) -> Result<std::collections::BTreeMap<DeviceId, Option<Moment>>, Error> {
        let reading = Error::database("reading who was told");
        let mut statement =
            self.conn.prepare_cached(include_str!("../sql/told-of.sql")).map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":kind": kind.number(), ":about": about }, |row| {
                Ok((DeviceId(row.get(0)?), row.get::<_, Option<i64>>(1)?.map(Moment)))
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }
}
