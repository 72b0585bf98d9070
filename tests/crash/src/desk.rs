//! An officer who sends to a desk. The desk is what is tried: the officer's files lie beside its
//! folder, where nothing is recorded and nothing fails.

use std::fs;
use std::path::{Path, PathBuf};

use dalil_case::{CaseId, DeviceId, Digest, Moment, Op};
use dalil_protocol::{AuthorityId, ItemKind, Manifest, Minimum, Pin, SealPublic, Signed, encode};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{EnrolCode, Random, Secret, SigningKey, WordLanguage};
use dalil_vault::{DeskKeys, EnrolWish, Error, Home, Intake, ParcelKind, Quiet, Vault};

use crate::kept::{Kept, NOON, copy};
use crate::work::opening;

const OURS: AuthorityId = AuthorityId([0xA0; 16]);
/// Seeds of the authority's keys: who certifies, and what cases are sealed to.
const OPS: u8 = 4;
const DESK: u8 = 5;
/// More than an officer here ever has at once.
const MOST: usize = 10_000;

/// An officer who is known to an authority, or asks to be.
pub struct Officer {
    vault: Vault,
    _home: Home,
    /// The desk has the ledger up to this entry.
    told: u64,
    /// The desk heard who this is.
    is_known: bool,
}

/// Where the officer's files lie, and the line with the key to them.
fn places(desk: &Path) -> (PathBuf, PathBuf) {
    (desk.with_file_name("officer"), desk.with_file_name("officer-key"))
}

impl Officer {
    /// The officer who belongs to the desk with this data folder.
    pub fn beside(desk: &Path) -> Result<Self, Error> {
        let (data, line) = places(desk);
        let known = fs::read_to_string(&line).ok().and_then(|line| Kept::read(&line));
        let kept = match known {
            Some(kept) => kept.at(&data),
            None => {
                // What was made without its key being told is nobody's.
                let _ = fs::remove_dir_all(&data);
                let kept = Kept::new(&data)?;
                // Where it is not written, the next one begins anew.
                let _ = fs::write(&line, kept.line());
                kept
            }
        };
        let (home, mut vault, _) = kept.open()?;
        if !vault.is_enrolled() {
            enrol(&mut vault)?;
        }
        Ok(Self { vault, _home: home, told: 0, is_known: false })
    }

    /// Begins anew as somebody who has sent nothing.
    pub fn anew(desk: &Path) -> Result<(), Error> {
        let (data, line) = places(desk);
        let base = data.with_extension("base");
        if !base.exists() {
            drop(Self::beside(desk)?);
            let _ = copy(&data, &base);
        }
        let _ = fs::remove_dir_all(&data);
        let _ = copy(&base, &data);
        debug_assert!(line.exists(), "it was made with the base");
        Ok(())
    }

    /// Writes to a case, and sends all that the desk does not have. Says whether the desk counts on
    /// it now.
    pub fn sends(
        &mut self,
        desk: &mut Vault,
        case: CaseId,
        op: Op,
        at: Moment,
    ) -> Result<bool, Error> {
        let from = self.vault.device();
        if !self.is_known {
            self.introduces(desk, from, at)?;
        }
        if self.vault.events(case)?.is_empty() {
            self.vault.append(case, vec![opening()], NOON)?;
        }
        self.vault.append(case, vec![op], at)?;
        self.vault.seal_events(at, &Quiet::undisturbed())?;
        let mail = self.vault.mail()?;
        let (mut parcels, mut names): (Vec<_>, Vec<Digest>) = (Vec::new(), Vec::new());
        for parcel in mail.waiting_parcels(MOST, false)? {
            let kind = match parcel.kind {
                ParcelKind::KeyBatch => ItemKind::KeyBatch,
                _ => ItemKind::Segment,
            };
            let bytes = mail.bytes(parcel.hash, 0, usize::MAX)?.unwrap_or_default();
            parcels.push((kind, from, bytes));
            names.push(parcel.hash);
        }
        let ledger = mail.all_entries_after(self.told, MOST)?;
        desk.take_objects(&parcels, at)?;
        let Some((ledger, head)) = ledger else { return Ok(false) };
        let taken = desk.take_object(ItemKind::Ledger, from, &encode(&ledger), at)?;
        if !matches!(taken, Intake::New | Intake::Known) {
            return Ok(false);
        }
        // Durable at the desk: only now is it not sent again.
        self.vault.mail()?.held(&names, at)?;
        self.told = head.seq;
        Ok(true)
    }

    fn introduces(&mut self, desk: &mut Vault, from: DeviceId, at: Moment) -> Result<(), Error> {
        if !desk.is_desk()? {
            let keys = DeskKeys {
                authority: OURS,
                label: "desk 1".to_owned(),
                ops: Some(signing(OPS)?),
                openers: vec![Secret::copy_of(&[DESK; 32])],
            };
            desk.become_desk(&keys, at)?;
        }
        for (_, request) in self.vault.mail()?.requests()? {
            desk.take_object(ItemKind::Enrolment, from, &request, at)?;
        }
        self.is_known = true;
        Ok(())
    }
}

fn signing(seed: u8) -> Result<SigningKey, Error> {
    Ok(SigningKey::from_seed(Secret::copy_of(&[seed; 32]))?)
}

fn sealing(seed: u8) -> Result<SealPublic, Error> {
    let key = OpeningKey::from_seed(Secret::copy_of(&[seed; 32])).sealing_key()?;
    Ok(SealPublic::of(&key)?)
}

/// Asks the authority of the desk; cases go there by themselves from then on.
fn enrol(vault: &mut Vault) -> Result<(), Error> {
    let root = signing(1)?;
    let manifest = Manifest {
        authority: OURS,
        version: 1,
        prev: None,
        roots: vec![root.verifying_key().into()],
        threshold: 1,
        ops: vec![signing(OPS)?.verifying_key().into()],
        desks: vec![sealing(DESK)?],
        recovery: sealing(6)?,
        receipts: signing(7)?.verifying_key().into(),
        bundles: sealing(8)?,
        ca: vec![Digest([0xCA; 32])],
        urls: vec!["https://localhost:8443".to_owned()],
        packs: Vec::new(),
        minimum: Minimum { protocol: 1, suite: 1, manifest: 1 },
        revoked: Vec::new(),
        issued: NOON,
        fresh_until: Moment(NOON.0.saturating_add(365 * 24 * 3600 * 1000)),
        name: "Authority of the north".to_owned(),
    };
    let signed = Signed::sign(manifest, &[&root])?;
    let code = EnrolCode::new(&Random::new())?;
    let wish = EnrolWish {
        manifest: &signed.to_bytes(),
        pin: Pin::Whole(signed.hash()),
        code: &code,
        name: "Amina B.",
        role: "labour inspector",
        later: true,
    };
    vault.enrol(&wish, WordLanguage::English, NOON).map(drop)
}
