//! Re-sealing: the keys of a case for one more reader, by purpose, compartment and expiry. The
//! grant stands in the case, signed; nothing is sealed to a key that no enrolment brought.

use std::collections::BTreeMap;

use dalil_case::{CaseId, Compartment, DeviceId, Event, Moment, OfficerId, Op};
use dalil_protocol::SignPublic;
use rusqlite::named_params;

use crate::outbox::keys::CaseKey;
use crate::{Error, Vault};

/// Who is to read a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// The officer: of a prosecution, a shelter, another post.
    pub officer: OfficerId,
    /// On which computer.
    pub device: DeviceId,
}

/// What a recipient is given, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareWish {
    /// Which case.
    pub case: CaseId,
    /// To whom.
    pub to: Recipient,
    /// The widest compartment.
    pub compartment: Compartment,
    /// What for.
    pub purpose: String,
    /// On what legal basis.
    pub legal_basis: String,
    /// Until when.
    pub expires: Option<Moment>,
}

/// A computer that reads a case.
#[derive(Clone, Debug)]
pub(super) struct Reader {
    pub(super) device: DeviceId,
    /// Of whoever began the case, and has what is in it.
    pub(super) began: bool,
    pub(super) compartment: u8,
    pub(super) share_key: Vec<u8>,
}

/// Half a year: how long a recipient needs to know the authors of a case.
const INTRODUCED_MS: i64 = 183 * 24 * 3600 * 1000;

impl Vault {
    /// Gives a case to one more reader. Everything for that reader is laid out when this returns.
    pub fn reseal(&mut self, wish: &ShareWish, now: Moment) -> Result<(), Error> {
        self.give(wish, None, now)
    }

    /// Hands a case over: another officer goes on with it, and reads all of it.
    pub fn hand_over(
        &mut self,
        case: CaseId,
        to: Recipient,
        reason: &str,
        now: Moment,
    ) -> Result<(), Error> {
        let wish = ShareWish {
            case,
            to,
            compartment: Compartment::Identity,
            purpose: "hand-over".to_owned(),
            legal_basis: "duty".to_owned(),
            expires: None,
        };
        let assign = Op::CaseAssign { officer: to.officer, reason: reason.to_owned() };
        self.give(&wish, Some(assign), now)
    }

    fn give(&mut self, wish: &ShareWish, assign: Option<Op>, now: Moment) -> Result<(), Error> {
        if !self.is_desk()? {
            return Err(Error::DeskOnlyReads);
        }
        let sharing = self.sharing(wish.case)?.ok_or(Error::CaseUnknown)?;
        if !self.works_on(wish.to.officer, wish.to.device)? {
            return Err(Error::DeviceUnknown);
        }
        // Who needs no new grant reads it already: whoever began it.
        let grant = (sharing.opener != wish.to.officer).then(|| Op::ShareGrant {
            recipient: wish.to.officer.to_string(),
            compartment: wish.compartment.number(),
            purpose: wish.purpose.clone(),
            legal_basis: wish.legal_basis.clone(),
            expires: wish.expires,
        });
        if grant.is_some() {
            self.ops()?;
            self.let_out(wish.case, now)?;
        }
        let is_new = grant.is_some();
        if let Some(grant) = &grant {
            super::note_end(&self.conn, wish.case, grant)
                .map_err(Error::database("noting when a grant ends"))?;
        }
        self.append(wish.case, grant.into_iter().chain(assign).collect(), now)?;
        self.note_answered(wish.case, now)?;
        if is_new {
            self.introduce_authors(wish, now)?;
            let readers = self.readers_of(wish.case, now)?;
            let keys = self.case_keys()?;
            let of_case: Vec<&CaseKey> =
                keys.values().filter(|key| key.case == wish.case).collect();
            for reader in readers.iter().filter(|reader| reader.device == wish.to.device) {
                self.give_keys(reader, &of_case, now)?;
                self.lay_out_case(wish.case, reader, now)?;
            }
        }
        self.lay_out_news(now).map(drop)
    }

    /// Whoever wrote in the case is made known to the recipient; a desk as one that speaks for the
    /// authority, an officer by function, not by name.
    fn introduce_authors(&mut self, wish: &ShareWish, now: Moment) -> Result<(), Error> {
        let keys = self.author_keys()?;
        let mut authors: BTreeMap<OfficerId, [u8; 32]> = BTreeMap::new();
        for kept in self.events(wish.case)? {
            let author = kept.recorded.event.author;
            authors.extend(keys.get(&author).map(|key| (author, *key)));
        }
        let until = Moment(wish.expires.map_or(now.0.saturating_add(INTRODUCED_MS), |at| at.0));
        for (author, key) in authors {
            let speaks = self.speaks_for_authority(author, now)?;
            let label = self.label_of(author)?.unwrap_or_default();
            let who = (author, SignPublic(key), label);
            self.introduce_to(wish.to.device, who, speaks, until, now)?;
        }
        Ok(())
    }

    /// Grants that are over are ended in the case, and what is written from then on is sealed under
    /// keys that their recipients do not get. What was read cannot be taken back. Says how many cases
    /// were looked at.
    pub(crate) fn end_expired(&mut self, now: Moment) -> Result<usize, Error> {
        let over = self.ended_by(now)?;
        for case in &over {
            let grants = self.grants(*case)?;
            let ended: Vec<Op> = grants
                .iter()
                .filter(|(_, grant)| grant.is_over(now))
                .map(|(officer, _)| Op::ShareRevoke {
                    recipient: officer.to_string(),
                    reason: "expired".to_owned(),
                })
                .collect();
            if !ended.is_empty() {
                self.append(*case, ended, now)?;
                self.renew_keys(*case)?;
            }
            self.forget_ends(*case, now)?;
        }
        Ok(over.len())
    }

    /// The computers on which a case is read: of whoever began it, and of whom it is given to.
    pub(super) fn readers_of(&self, case: CaseId, now: Moment) -> Result<Vec<Reader>, Error> {
        let Some(sharing) = self.sharing(case)? else { return Ok(Vec::new()) };
        let grants = self.grants(case)?;
        let whole = Compartment::Identity.number();
        let granted = grants
            .iter()
            .filter(|(officer, grant)| sharing.granted.contains(officer) && !grant.is_over(now))
            .map(|(officer, grant)| (*officer, grant.compartment, false));
        let reading = Error::database("reading who works where");
        let mut statement =
            self.conn.prepare_cached(include_str!("../sql/desk-readers.sql")).map_err(&reading)?;
        let mut readers = Vec::new();
        for (officer, compartment, began) in granted.chain([(sharing.opener, whole, true)]) {
            let rows = statement
                .query_map(named_params! { ":officer": officer.0 }, |row| {
                    Ok(Reader {
                        device: DeviceId(row.get(0)?),
                        began,
                        compartment,
                        share_key: row.get(1)?,
                    })
                })
                .map_err(&reading)?;
            for row in rows {
                readers.push(row.map_err(&reading)?);
            }
        }
        Ok(readers)
    }

    /// What stands of the grants of a case.
    fn grants(&self, case: CaseId) -> Result<BTreeMap<OfficerId, Grant>, Error> {
        let reading = Error::database("reading whom a case is given to");
        let mut statement = self
            .conn
            .prepare_cached(include_str!("../sql/share-standing.sql"))
            .map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":case": case.0 }, |row| row.get::<_, Option<Vec<u8>>>(1))
            .map_err(&reading)?;
        let mut grants = BTreeMap::new();
        for row in rows {
            let event = row.map_err(&reading)?.and_then(|bytes| Event::decode(&bytes).ok());
            let op = event.as_ref().and_then(|event| event.body.op());
            let Some(Op::ShareGrant { recipient, compartment, expires, .. }) = op else { continue };
            if let Some(officer) = OfficerId::from_hex(recipient) {
                grants.insert(officer, Grant { compartment: *compartment, expires: *expires });
            }
        }
        Ok(grants)
    }
}

/// A grant as far as readers depend on it.
struct Grant {
    compartment: u8,
    expires: Option<Moment>,
}

impl Grant {
    fn is_over(&self, now: Moment) -> bool {
        self.expires.is_some_and(|until| now > until)
    }
}
