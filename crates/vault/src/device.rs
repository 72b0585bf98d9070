//! `device.hdr`: which computer this is and which officers have a vault on it.
//!
//! Not secret, and without a single name: aliases are what officers chose to be listed by.
//! Layout: magic "DLDV", version u16 = 1, zero u16, generation u64, length u32, CBOR, SHA-256.

use std::collections::BTreeMap;

use dalil_case::DeviceId;
use dalil_seal::{DeviceKey, DeviceWrapKey, Random, aead, sha256};
use minicbor::{Decode, Encode};

use crate::Error;
use crate::pair::{Twice, Unusable};

const MAGIC: &[u8; 4] = b"DLDV";
const VERSION: u16 = 1;
const HEAD_LEN: usize = 20;

/// The record of this computer.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Device {
    /// Grows with each writing; in front of the CBOR, so that it needs no reading.
    #[cbor(skip)]
    pub(crate) generation: u64,
    /// Written into every event.
    #[n(0)]
    pub(crate) id: DeviceId,
    /// Counts the keys that the computer has had for what is not one officer's.
    #[n(1)]
    pub(crate) epoch: u32,
    /// Who has a vault here.
    #[n(2)]
    pub(crate) officers: Vec<Officer>,
    /// What the login screen needs before anyone has unlocked: language, text size.
    #[n(3)]
    pub(crate) settings: BTreeMap<String, String>,
    /// The key of the exercise vault. Not secret; empty in records from before there was one.
    #[cbor(n(4), with = "minicbor::bytes", default)]
    pub(crate) exercise: Vec<u8>,
}

/// One officer on this computer.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Officer {
    /// The vault's folder.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub(crate) vault_id: [u8; 16],
    /// What the login lists.
    #[n(1)]
    pub(crate) alias: String,
    /// Whose key is wrapped: the computer's epoch when the officer was added.
    #[n(2)]
    pub(crate) epoch: u32,
    /// Nonce of the wrapping.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub(crate) nonce: [u8; aead::NONCE_LEN],
    /// The computer's key under this officer's.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub(crate) wrapped: Vec<u8>,
    /// The same under a master key that is about to take the place of the officer's, its nonce
    /// first. Empty where none is.
    #[cbor(n(5), with = "minicbor::bytes", default)]
    pub(crate) coming: Vec<u8>,
}

impl Device {
    /// A computer that no officer uses yet.
    pub(crate) fn new(random: &Random) -> Result<Self, Error> {
        Ok(Self {
            generation: 0,
            id: DeviceId(random.bytes()?),
            epoch: 0,
            officers: Vec::new(),
            settings: BTreeMap::new(),
            exercise: Vec::new(),
        })
    }

    /// The entry of a vault.
    pub(crate) fn officer(&self, vault_id: [u8; 16]) -> Option<&Officer> {
        self.officers.iter().find(|officer| officer.vault_id == vault_id)
    }

    /// Adds an officer. With no one's key at hand, the computer begins a new epoch: what belongs
    /// to the old one stays sealed to those who were there.
    pub(crate) fn add(
        &mut self,
        vault_id: [u8; 16],
        alias: String,
        wrap: &DeviceWrapKey,
        shared: Option<&DeviceKey>,
        random: &Random,
    ) -> Result<(), Error> {
        let fresh;
        let key = match shared {
            Some(key) => key,
            None => {
                self.epoch = self.epoch.saturating_add(1);
                fresh = DeviceKey::new(random)?;
                &fresh
            }
        };
        let nonce = random.bytes()?;
        let context = context(self.id, vault_id, self.epoch);
        let wrapped = wrapped(wrap, &context, &nonce, key)?;
        let (epoch, coming) = (self.epoch, Vec::new());
        self.officers.push(Officer { vault_id, alias, epoch, nonce, wrapped, coming });
        Ok(())
    }

    /// Wraps the computer's key under another master key too: until that is in force, either opens.
    pub(crate) fn prepare(
        &mut self,
        vault_id: [u8; 16],
        present: &DeviceWrapKey,
        next: &DeviceWrapKey,
        random: &Random,
    ) -> Result<(), Error> {
        let Some(key) = self.key(vault_id, present)? else { return Ok(()) };
        let context = context(self.id, vault_id, self.epoch);
        let under = |wrap: &DeviceWrapKey| -> Result<_, Error> {
            let nonce = random.bytes()?;
            Ok((nonce, wrapped(wrap, &context, &nonce, &key)?))
        };
        // The present one may itself be one that was coming, in a change that was cut short: it is
        // never given up for one that is not in force.
        let ((nonce, present), (next_nonce, next)) = (under(present)?, under(next)?);
        if let Some(officer) = self.officers.iter_mut().find(|one| one.vault_id == vault_id) {
            (officer.nonce, officer.wrapped) = (nonce, present);
            officer.coming = [next_nonce.as_slice(), &next].concat();
        }
        Ok(())
    }

    /// Forgets the wrapping of the master key that was. Says whether there was another.
    pub(crate) fn arrive(&mut self, vault_id: [u8; 16]) -> bool {
        let Some(officer) = self.officers.iter_mut().find(|one| one.vault_id == vault_id) else {
            return false;
        };
        let coming = std::mem::take(&mut officer.coming);
        let Some((nonce, wrapped)) = coming.split_first_chunk() else { return false };
        (officer.nonce, officer.wrapped) = (*nonce, wrapped.to_vec());
        true
    }

    /// The computer's key, if this officer holds that of the present epoch.
    pub(crate) fn key(
        &self,
        vault_id: [u8; 16],
        wrap: &DeviceWrapKey,
    ) -> Result<Option<DeviceKey>, Error> {
        let officer = self.officer(vault_id).filter(|officer| officer.epoch == self.epoch);
        let Some(officer) = officer else { return Ok(None) };
        let context = context(self.id, vault_id, officer.epoch);
        let open = |nonce: &[u8; aead::NONCE_LEN], wrapped: &[u8]| {
            aead::open(wrap.expose(), aead::Purpose::DeviceKey, &[&context], nonce, wrapped)
        };
        let plain =
            match (open(&officer.nonce, &officer.wrapped), officer.coming.split_first_chunk()) {
                (Err(_), Some((nonce, wrapped))) => open(nonce, wrapped)?,
                (opened, _) => opened?,
            };
        Ok(plain.first_chunk::<32>().map(DeviceKey::copy_of))
    }
}

fn wrapped(
    wrap: &DeviceWrapKey,
    context: &[u8],
    nonce: &[u8; aead::NONCE_LEN],
    key: &DeviceKey,
) -> Result<Vec<u8>, Error> {
    let plain = key.expose().expose();
    Ok(aead::seal(wrap.expose(), aead::Purpose::DeviceKey, &[context], nonce, plain)?)
}

fn context(device: DeviceId, vault_id: [u8; 16], epoch: u32) -> Vec<u8> {
    [device.0.as_slice(), &vault_id, &epoch.to_le_bytes()].concat()
}

impl Twice for Device {
    const MOST: u64 = 1 << 20;

    fn decode(bytes: &[u8]) -> Result<Self, Unusable> {
        let (body, sum) = bytes.split_last_chunk::<32>().ok_or(Unusable::Damaged)?;
        if sha256(&[body]) != *sum {
            return Err(Unusable::Damaged);
        }
        let (head, cbor) = body.split_first_chunk::<HEAD_LEN>().ok_or(Unusable::Damaged)?;
        let (magic, head) = head.split_first_chunk::<4>().ok_or(Unusable::Damaged)?;
        let (version, head) = head.split_first_chunk::<2>().ok_or(Unusable::Damaged)?;
        let (_, head) = head.split_first_chunk::<2>().ok_or(Unusable::Damaged)?;
        let (generation, _) = head.split_first_chunk::<8>().ok_or(Unusable::Damaged)?;
        if magic != MAGIC {
            return Err(Unusable::Damaged);
        }
        if u16::from_le_bytes(*version) != VERSION {
            return Err(Unusable::Refused(Error::VaultFromTheFuture));
        }
        let mut device: Self = minicbor::decode(cbor).map_err(|_| Unusable::Damaged)?;
        device.generation = u64::from_le_bytes(*generation);
        Ok(device)
    }

    fn encode(&self) -> Result<Vec<u8>, Error> {
        let cbor = minicbor::to_vec(self).expect("a vector takes every byte");
        let length = u32::try_from(cbor.len()).unwrap_or(u32::MAX);
        let mut out = Vec::with_capacity(HEAD_LEN + cbor.len() + 32);
        out.extend_from_slice(MAGIC);
        out.extend_from_slice(&VERSION.to_le_bytes());
        out.extend_from_slice(&[0, 0]);
        out.extend_from_slice(&self.generation.to_le_bytes());
        out.extend_from_slice(&length.to_le_bytes());
        out.extend_from_slice(&cbor);
        let sum = sha256(&[&out]);
        out.extend_from_slice(&sum);
        Ok(out)
    }

    fn generation(&self) -> u64 {
        self.generation
    }
}
