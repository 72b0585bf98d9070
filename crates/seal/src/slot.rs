//! One of the eight slots of a vault header: the master key, sealed to one way of opening.
//!
//! An empty slot is random bytes and cannot be told from a used one without its secret.

use zeroize::{Zeroize, Zeroizing};

use crate::aead::{self, NONCE_LEN, Purpose, TAG_LEN};
use crate::bytes::Reader;
use crate::{Error, MasterKey, Random, UnlockKey, xwing};

/// Slots in a header.
pub const SLOT_COUNT: usize = 8;
/// Bytes of one slot.
pub const SLOT_LEN: usize = 1536;

const HEAD_LEN: usize = 1 + 3 + 16 + NONCE_LEN;
const BODY_LEN: usize = SLOT_LEN - HEAD_LEN;
/// What a passphrase slot seals: flag, master key, random fill.
const PLAIN_LEN: usize = 64;
/// What a recovery slot seals: encapsulated key, master key, tag.
const RECOVERY_LEN: usize = xwing::ENCAPSULATED_LEN + 32 + TAG_LEN;
const FLAG_MASTER: u8 = 1;
const FLAG_DURESS: u8 = 2;

/// What a passphrase opened.
pub enum Opened {
    /// The vault.
    Vault(MasterKey),
    /// Nothing but the knowledge that it was said under duress. It holds no key.
    Duress,
}

/// How a slot is opened. Numbers are part of the file format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotKind {
    /// A passphrase; two slots, so that a second one cannot be told from none.
    Passphrase,
    /// The recovery sheet.
    Sheet,
    /// The authority's recovery.
    Authority,
    /// Reserved for the keystore, a token, TPM and FIDO2.
    Reserved(u8),
}

impl SlotKind {
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Passphrase => 1,
            Self::Sheet => 2,
            Self::Authority => 3,
            Self::Reserved(number) => number,
        }
    }

    fn from_number(number: u8) -> Self {
        match number {
            1 => Self::Passphrase,
            2 => Self::Sheet,
            3 => Self::Authority,
            other => Self::Reserved(other),
        }
    }

    /// What a new header holds at each index.
    pub(crate) const LAYOUT: [Self; SLOT_COUNT] = [
        Self::Passphrase,
        Self::Passphrase,
        Self::Sheet,
        Self::Authority,
        Self::Reserved(16),
        Self::Reserved(17),
        Self::Reserved(18),
        Self::Reserved(19),
    ];
}

/// A slot as it stands in the file.
#[derive(Clone)]
pub(crate) struct Slot {
    pub(crate) kind: SlotKind,
    salt: [u8; 16],
    nonce: [u8; NONCE_LEN],
    body: Box<[u8; BODY_LEN]>,
}

/// A recovery slot by itself, outside of its header. It tells nothing without its key.
pub struct RecoverySlot {
    /// What it was sealed for.
    pub info: Vec<u8>,
    /// What it is bound to.
    pub aad: Vec<u8>,
    /// The sealed master key.
    pub sealed: Vec<u8>,
}

impl RecoverySlot {
    /// Opens it.
    pub fn open(&self, key: &xwing::OpeningKey) -> Result<MasterKey, Error> {
        let plain = key.open(&self.info, &self.aad, &self.sealed)?;
        let bytes = plain.first_chunk::<32>().ok_or(Error::NotOpened)?;
        Ok(MasterKey::copy_of(bytes))
    }
}

/// The authenticated header bytes and the place of a slot among them.
pub(crate) struct Binding<'a> {
    pub(crate) fixed: &'a [u8],
    pub(crate) vault_id: &'a [u8; 16],
    pub(crate) index: u8,
}

impl Binding<'_> {
    fn aad(&self, kind: SlotKind) -> [Vec<u8>; 2] {
        [vec![self.index, kind.number()], self.fixed.to_vec()]
    }
}

impl Slot {
    /// Random bytes from end to end.
    pub(crate) fn filler(kind: SlotKind, random: &Random) -> Result<Self, Error> {
        let mut body = Box::new([0; BODY_LEN]);
        random.fill(body.as_mut())?;
        Ok(Self { kind, salt: random.bytes()?, nonce: random.bytes()?, body })
    }

    /// The master key under a passphrase; without one, the sign of duress.
    pub(crate) fn passphrase(
        master: Option<&MasterKey>,
        unlock: &UnlockKey,
        binding: &Binding<'_>,
        random: &Random,
    ) -> Result<Self, Error> {
        let mut slot = Self::filler(SlotKind::Passphrase, random)?;
        let mut plain = Zeroizing::new(Vec::with_capacity(PLAIN_LEN));
        let fill = random.secret::<32>()?;
        plain.push(if master.is_some() { FLAG_MASTER } else { FLAG_DURESS });
        plain.extend_from_slice(master.map_or(&fill, MasterKey::expose).expose());
        plain.extend_from_slice(&random.bytes::<31>()?);
        let key = unlock.for_slot(&slot.salt, binding.vault_id, binding.index)?;
        let [place, fixed] = binding.aad(slot.kind);
        let sealed = aead::seal(&key, Purpose::Slot, &[&place, &fixed], &slot.nonce, &plain)?;
        slot.write_body(&sealed);
        Ok(slot)
    }

    /// Opens a passphrase slot. `NotOpened` covers a wrong passphrase and random filler alike.
    pub(crate) fn open(&self, unlock: &UnlockKey, binding: &Binding<'_>) -> Result<Opened, Error> {
        let key = unlock.for_slot(&self.salt, binding.vault_id, binding.index)?;
        let [place, fixed] = binding.aad(self.kind);
        let sealed = self.body.get(..PLAIN_LEN + TAG_LEN).ok_or(Error::NotOpened)?;
        let plain = aead::open(&key, Purpose::Slot, &[&place, &fixed], &self.nonce, sealed)?;
        let mut reader = Reader(&plain);
        match (reader.take::<1>(), reader.take::<32>()) {
            (Some([FLAG_MASTER]), Some(mut bytes)) => {
                let master = MasterKey::copy_of(&bytes);
                bytes.zeroize();
                Ok(Opened::Vault(master))
            }
            (Some([FLAG_DURESS]), Some(_)) => Ok(Opened::Duress),
            _ => Err(Error::NotOpened),
        }
    }

    /// The master key sealed to a recovery key.
    pub(crate) fn recovery(
        kind: SlotKind,
        master: &MasterKey,
        key: &xwing::SealingKey,
        binding: &Binding<'_>,
        random: &Random,
    ) -> Result<Self, Error> {
        let mut slot = Self::filler(kind, random)?;
        let (info, aad) = slot.recovery_context(binding);
        let sealed = key.seal(&info, &aad, master.expose().expose(), random)?;
        slot.write_body(&sealed);
        Ok(slot)
    }

    /// Opens a recovery slot.
    pub(crate) fn recover(
        &self,
        key: &xwing::OpeningKey,
        binding: &Binding<'_>,
    ) -> Result<MasterKey, Error> {
        self.apart(binding).open(key)
    }

    /// What a recovery slot holds and is bound to, for somebody who has the key elsewhere.
    pub(crate) fn apart(&self, binding: &Binding<'_>) -> RecoverySlot {
        let (info, aad) = self.recovery_context(binding);
        let sealed = self.body.iter().copied().take(RECOVERY_LEN).collect();
        RecoverySlot { info, aad, sealed }
    }

    fn recovery_context(&self, binding: &Binding<'_>) -> (Vec<u8>, Vec<u8>) {
        let [place, fixed] = binding.aad(self.kind);
        let info = [b"dalil/slot/v1".as_slice(), binding.vault_id].concat();
        (info, [b"dalil/slot/v1".as_slice(), &place, &fixed].concat())
    }

    fn write_body(&mut self, sealed: &[u8]) {
        for (to, from) in self.body.iter_mut().zip(sealed) {
            *to = *from;
        }
    }

    pub(crate) fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&[self.kind.number(), 0, 0, 0]);
        out.extend_from_slice(&self.salt);
        out.extend_from_slice(&self.nonce);
        out.extend_from_slice(self.body.as_ref());
    }

    pub(crate) fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        let [kind, 0, 0, 0] = reader.take::<4>()? else { return None };
        let (salt, nonce) = (reader.take()?, reader.take()?);
        let mut body = Box::new([0; BODY_LEN]);
        body.copy_from_slice(reader.slice(BODY_LEN)?);
        Some(Self { kind: SlotKind::from_number(kind), salt, nonce, body })
    }
}
