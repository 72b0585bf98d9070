//! Giving: a case's keys, sealed to a colleague and signed by whoever gives them.

use dalil_case::{CaseId, Digest, Moment, OfficerId, Op};
use dalil_seal::{sha256, xwing};
use rusqlite::TransactionBehavior;

use super::meet::Card;
use crate::ledger::Kind;
use crate::outbox::keys::{self, CaseKey, CaseKeys};
use crate::{Error, Quiet, Vault};

/// Bytes in front of what is sealed: who gives it, and the signature.
pub(super) const HANDED_HEAD: usize = 16 + dalil_seal::SIGNATURE_LEN;

/// What the sealing is bound to.
pub(crate) fn info(from: OfficerId, to: OfficerId) -> Vec<u8> {
    [b"dalil/share/v1".as_slice(), &from.0, &to.0].concat()
}

/// What the giver signs.
pub(super) fn message(from: OfficerId, to: OfficerId, cek: &[u8; 16], sealed: &[u8]) -> Vec<u8> {
    [b"dalil/share-sig/v1".as_slice(), &from.0, &to.0, cek, &sha256(&[sealed])].concat()
}

/// A key on its way to a colleague.
pub(crate) struct Handed {
    pub(crate) to: OfficerId,
    pub(crate) cek: [u8; 16],
    pub(crate) bytes: Vec<u8>,
}

impl Vault {
    /// Shares a case with a colleague on this computer: all that was written and will be. Only
    /// whoever began the case does. When this returns, the colleague's next unlock has it.
    pub fn share(
        &mut self,
        case: CaseId,
        with: OfficerId,
        purpose: &str,
        legal_basis: &str,
        now: Moment,
    ) -> Result<(), Error> {
        self.own_sharing(case)?;
        self.introduce(now)?;
        self.meet(with, now)?;
        let grant = Op::ShareGrant {
            recipient: with.to_string(),
            compartment: dalil_case::Compartment::Identity.number(),
            purpose: purpose.to_owned(),
            legal_basis: legal_basis.to_owned(),
            expires: None,
        };
        self.append(case, vec![grant], now)?;
        self.seal_events(now, &Quiet::undisturbed()).map(drop)
    }

    /// Ends that. What was written from now on is sealed under keys that the colleague does not
    /// get; what was read cannot be taken back.
    pub fn end_share(
        &mut self,
        case: CaseId,
        with: OfficerId,
        reason: &str,
        now: Moment,
    ) -> Result<(), Error> {
        let sharing = self.own_sharing(case)?;
        if !sharing.granted.contains(&with) {
            return Err(Error::ColleagueUnknown);
        }
        let revoke = Op::ShareRevoke { recipient: with.to_string(), reason: reason.to_owned() };
        self.append(case, vec![revoke], now)?;
        // The end itself is still for both to read.
        self.seal_events(now, &Quiet::undisturbed())?;
        self.renew_keys(case)?;
        self.hand_keys(now)
    }

    fn own_sharing(&self, case: CaseId) -> Result<super::Sharing, Error> {
        let sharing = self.sharing(case)?.ok_or(Error::CaseUnknown)?;
        if sharing.opener == self.officer { Ok(sharing) } else { Err(Error::ShareNotYours) }
    }

    /// New keys for every part of a case that has one.
    pub(crate) fn renew_keys(&mut self, case: CaseId) -> Result<(), Error> {
        let renewing = Error::database("renewing the keys of a case");
        let Self { conn, random, .. } = self;
        let tx =
            conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&renewing)?;
        for comp in [dalil_case::Compartment::Indicators, dalil_case::Compartment::Identity] {
            let comp = comp.number();
            if let Some(key) = keys::present(&tx, case, comp).map_err(&renewing)? {
                keys::make(&tx, case, comp, key.epoch.saturating_add(1), random)?;
            }
        }
        tx.commit().map_err(&renewing)
    }

    /// Hands every key of every shared case to whoever works on it and has not been given it:
    /// after sharing, after new keys, and after a crash in between.
    pub(crate) fn hand_keys(&mut self, now: Moment) -> Result<(), Error> {
        if self.outbox.is_none() {
            return Ok(());
        }
        let cases = self.shared_cases()?;
        if cases.is_empty() {
            return Ok(());
        }
        let keys = self.case_keys()?;
        let mut handed = Vec::new();
        for case in cases {
            let Some(sharing) = self.sharing(case)? else { continue };
            if !sharing.is_in(self.officer) {
                continue;
            }
            let others = sharing.granted.iter().chain([&sharing.opener]);
            for other in others.filter(|other| **other != self.officer) {
                // One who is no longer here, or no longer the same, is given nothing.
                let Ok(card) = self.meet(*other, now) else { continue };
                handed.extend(self.keys_for(case, &keys, &card)?);
            }
        }
        let Some(outbox) = &mut self.outbox else { return Ok(()) };
        if handed.is_empty() {
            return Ok(());
        }
        outbox.batch(now, |batch| {
            for one in &handed {
                let hash = Digest(sha256(&[&one.bytes]));
                batch.hand(one, hash)?;
                batch.append_home(Kind::Handed, hash, one.bytes.len())?;
            }
            Ok(())
        })
    }

    /// The keys of a case that a colleague was not given yet.
    fn keys_for(&self, case: CaseId, keys: &CaseKeys, card: &Card) -> Result<Vec<Handed>, Error> {
        let Some(outbox) = &self.outbox else { return Ok(Vec::new()) };
        let given = outbox.given_to(card.officer)?;
        let wanted = keys.values().filter(|key| {
            let is_theirs = key.maker == Some(card.officer);
            key.case == case && !is_theirs && !given.contains(&key.id)
        });
        wanted.map(|key| self.handed(key, card)).collect()
    }

    pub(crate) fn handed(&self, key: &CaseKey, card: &Card) -> Result<Handed, Error> {
        let public = card.share.as_slice().try_into().map_err(|_| Error::ColleagueChanged)?;
        let to = xwing::SealingKey::from_bytes(public)?;
        let sealed =
            to.seal(&info(self.officer, card.officer), &key.id, &key.encode(), &self.random)?;
        let message = message(self.officer, card.officer, &key.id, &sealed);
        let signature = self.signing.sign(&message)?;
        let bytes = [self.officer.0.as_slice(), &signature, &sealed].concat();
        Ok(Handed { to: card.officer, cek: key.id, bytes })
    }

    /// Cases that more than one officer works on, or worked on.
    fn shared_cases(&self) -> Result<Vec<CaseId>, Error> {
        let reading = Error::database("reading which cases are shared");
        let mut statement = self
            .conn
            .prepare_cached("SELECT case_id FROM shared WHERE ended = 0 AND granted > 0")
            .map_err(&reading)?;
        let rows = statement.query_map([], |row| row.get(0).map(CaseId)).map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }
}
