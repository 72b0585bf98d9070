//! Re-sealing: the keys of a case for one more reader, by purpose, compartment and expiry. The
//! grant stands in the case, signed; nothing is sealed to a key that no enrolment brought.

use std::collections::{BTreeMap, BTreeSet};

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
    pub(super) officer: OfficerId,
    pub(super) device: DeviceId,
    /// Of whoever began the case, and has what is in it.
    pub(super) began: bool,
    pub(super) compartment: u8,
    pub(super) share_key: Vec<u8>,
    /// How long the authors of the case are vouched for there. The same for all that comes within
    /// half a year, so that nobody is introduced twice.
    introduced: Moment,
}

/// Half a year: a recipient knows the authors of a case for this long at least, where the grant does
/// not end before.
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
        if let Some(grant) = &grant {
            super::note_end(&self.conn, wish.case, grant)
                .map_err(Error::database("noting when a grant ends"))?;
        }
        self.append(wish.case, grant.into_iter().chain(assign).collect(), now)?;
        // Nobody was asked, and nothing was decided: whoever gives a case on has read it.
        self.note_read(wish.case, now)?;
        self.lay_out_news(now).map(drop)
    }

    /// What of a case a reader does not have: who wrote it, keys, what came of others and what was
    /// written here. What was laid out before is not laid out again, so this is also how whoever
    /// reads the case, and whoever began it, gets what others add later. Says how many things are new.
    pub(super) fn lay_out_whole(
        &mut self,
        case: CaseId,
        reader: &Reader,
        keys: &[CaseKey],
        now: Moment,
    ) -> Result<usize, Error> {
        let came = self.came_of_others(case, reader)?;
        let mut wanted = Vec::new();
        for key in keys {
            let is_needed = came.iter().any(|(_, cek)| *cek == key.id);
            // Whoever made a key has it.
            if key.maker.is_none() || is_needed && key.maker != Some(reader.officer) {
                wanted.push(key);
            }
        }
        let mut laid = 0;
        if !reader.began || !came.is_empty() {
            let all = self.events(case)?.into_iter().map(|kept| kept.recorded.event.author);
            let others = all.filter(|author| *author != reader.officer).collect();
            laid += self.introduce_authors(others, reader, now)?;
        }
        laid += usize::from(self.give_keys(reader, &wanted, now)?);
        for (segment, _) in came {
            laid += self.lay_segment(reader, segment, now)?;
        }
        // Whoever began it got each of them when it was written.
        if reader.began { Ok(laid) } else { Ok(laid + self.lay_out_own(reader, &wanted, now)?) }
    }

    /// Whoever wrote in a case is made known to a reader; a desk as one that speaks for the
    /// authority, an officer by function, not by name. A desk that cannot speak for the authority
    /// leaves it to the one that gave the case.
    fn introduce_authors(
        &mut self,
        authors: BTreeSet<OfficerId>,
        reader: &Reader,
        now: Moment,
    ) -> Result<usize, Error> {
        if authors.is_empty() || self.ops().is_err() {
            return Ok(0);
        }
        let keys = self.author_keys()?;
        let mut laid = 0;
        for author in authors {
            let Some(key) = keys.get(&author) else { continue };
            let speaks = self.speaks_for_authority(author, now)?;
            let label = self.label_of(author)?.unwrap_or_default();
            let who = (author, SignPublic(*key), label);
            laid += self.introduce_to(reader.device, who, speaks, reader.introduced, now)?;
        }
        Ok(laid)
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
            .map(|(officer, grant)| (*officer, grant.compartment, Some(grant.expires)));
        let reading = Error::database("reading who works where");
        let mut statement =
            self.conn.prepare_cached(include_str!("../sql/desk-readers.sql")).map_err(&reading)?;
        let mut readers = Vec::new();
        let half = now.0.div_euclid(INTRODUCED_MS).saturating_add(2);
        let introduced = Moment(half.saturating_mul(INTRODUCED_MS));
        for (officer, compartment, given) in granted.chain([(sharing.opener, whole, None)]) {
            let rows = statement
                .query_map(named_params! { ":officer": officer.0 }, |row| {
                    Ok(Reader {
                        officer,
                        device: DeviceId(row.get(0)?),
                        began: given.is_none(),
                        compartment,
                        share_key: row.get(1)?,
                        introduced: given.flatten().unwrap_or(introduced),
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
