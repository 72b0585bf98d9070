//! The header of a vault: 16 384 bytes that say how its master key is opened.
//!
//! ```text
//! 0     magic "DLVT", version u16 = 1, suite u16 = 1; 8 vault_id[16]
//! 24    Argon2id m KiB, t, p (u32 each); 36 kdf_salt[16]; 52 db_salt[16]
//! 68    last verified head {epoch u32, seq u64, head[32]}
//! 112   HMAC-SHA256(HMK, bytes 0..112)
//! 144   generation u64, failures u32, last failure ms u64, state u8 (no MAC); zero to 1024
//! 1024  8 slots x 1536; 13312 random fill
//! 16352 SHA-256(bytes 0..16352): finds torn writes without a key
//! ```
//!
//! Pure: bytes in, bytes out. Slots and counters are outside the MAC so that a locked vault can
//! still count failures and be sealed; slots authenticate themselves.

use crate::bytes::Reader;
use crate::slot::{Binding, Opened, SLOT_COUNT, Slot};
use crate::suite::Suite;
use crate::{
    ChosenPassphrase, Cost, Error, HeaderKey, MasterKey, Passphrase, Random, RecoverySlot,
    SlotKind, UnlockKey,
};
use crate::{sha256, xwing};

/// Bytes of a header.
pub const HEADER_LEN: usize = 16_384;

const MAGIC: [u8; 4] = *b"DLVT";
const VERSION: u16 = 1;
const ZERO_LEN: usize = 1024 - 165;
const FILL_LEN: usize = 16_352 - 13_312;

/// Why bytes are not a header that this program may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeaderError {
    /// Cut, torn or changed.
    #[error("reading a damaged header")]
    Damaged,
    /// Written by a newer program, or with a cipher suite that this one does not know.
    #[error("reading a header from a newer version")]
    FromTheFuture,
    /// Its Argon2id cost is below the floor or above the ceiling.
    #[error("refusing the cost in a header")]
    CostRefused,
}

/// Why passphrases shall open a vault no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealedBy {
    /// Somebody asked for it, or too many passphrases were wrong.
    Hand,
    /// The passphrase of duress was typed.
    Duress,
    /// The authority ordered it for every vault of the computer.
    Order,
}

/// Where the history stood when it was last verified.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pinned {
    /// Ledger epoch; 0 while the device has no ledger and `seq` counts the vault's own events.
    pub epoch: u32,
    /// Number of the entry.
    pub seq: u64,
    /// Its hash.
    pub head: [u8; 32],
}

/// What a locked vault may still write. Editable by anyone: a hint, never a proof.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Grows with each write; the copy with the highest is the newest.
    pub generation: u64,
    /// Failed attempts since the last unlock.
    pub failures: u32,
    /// When the last one was, in UTC milliseconds.
    pub last_failure_ms: u64,
    /// What is known of the slots without opening them.
    pub state: State,
}

/// What a locked vault may know of its slots. As free as the counters: who can change it could
/// overwrite the slots just as well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State(u8);

impl State {
    /// A recovery sheet was typed back and opened: it stands in its slot.
    pub const SHEET: Self = Self(1);
    /// The authority can recover the vault.
    pub const AUTHORITY: Self = Self(2);
    /// Both passphrase slots were overwritten, and whoever reads the header may know it.
    pub const SEALED: Self = Self(4);
    /// They were overwritten by an order of the authority. Set beside [`State::SEALED`] alone.
    pub const ORDERED: Self = Self(8);

    /// Whether all of `other` is set.
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// With `other` set or not.
    #[must_use]
    pub fn with(self, other: Self, is_set: bool) -> Self {
        Self(if is_set { self.0 | other.0 } else { self.0 & !other.0 })
    }

    /// A passphrase opens the vault again, whoever had sealed it.
    #[must_use]
    pub fn unsealed(self) -> Self {
        self.with(Self::SEALED, false).with(Self::ORDERED, false)
    }

    /// Whether something other than a passphrase opens the vault.
    pub fn is_recoverable(self) -> bool {
        self.has(Self::SHEET) || self.has(Self::AUTHORITY)
    }
}

/// The header of a vault.
#[derive(Clone)]
pub struct Header {
    vault_id: [u8; 16],
    cost: Cost,
    kdf_salt: [u8; 16],
    db_salt: [u8; 16],
    pinned: Pinned,
    mac: [u8; 32],
    /// What may be written without a key.
    pub counters: Counters,
    slots: Vec<Slot>,
    fill: Vec<u8>,
}

impl Header {
    /// A new vault's header and its new master key, opened by `passphrase`. All other slots are
    /// random filler.
    pub fn create(
        vault_id: [u8; 16],
        passphrase: &ChosenPassphrase,
        cost: Cost,
        random: &Random,
    ) -> Result<(Self, MasterKey), Error> {
        let cost = cost.check()?;
        let mut fill = vec![0; FILL_LEN];
        random.fill(&mut fill)?;
        let slots = SlotKind::LAYOUT
            .iter()
            .map(|kind| Slot::filler(*kind, random))
            .collect::<Result<Vec<_>, _>>()?;
        let mut header = Self {
            vault_id,
            cost,
            kdf_salt: random.bytes()?,
            db_salt: random.bytes()?,
            pinned: Pinned::default(),
            mac: [0; 32],
            counters: Counters { generation: 1, ..Counters::default() },
            slots,
            fill,
        };
        let master = MasterKey::new(random)?;
        let unlock = header.unlock_key(passphrase.passphrase())?;
        header.put(0, |binding| Slot::passphrase(Some(&master), &unlock, binding, random))?;
        header.pin(&master.header()?, Pinned::default());
        Ok((header, master))
    }

    /// Reads a header. Nothing is derived or allocated for it beyond its own size.
    pub fn decode(bytes: &[u8]) -> Result<Self, HeaderError> {
        let sound = bytes.len() == HEADER_LEN
            && bytes.split_last_chunk::<32>().is_some_and(|(body, sum)| sha256(&[body]) == *sum);
        if !sound {
            return Err(HeaderError::Damaged);
        }
        let mut reader = Reader(bytes);
        if reader.take() != Some(MAGIC) {
            return Err(HeaderError::Damaged);
        }
        if reader.u16() != Some(VERSION) || !reader.u16().is_some_and(is_known) {
            return Err(HeaderError::FromTheFuture);
        }
        let header = Self::fields(&mut reader).ok_or(HeaderError::Damaged)?;
        header.cost.check().map_err(|_| HeaderError::CostRefused)?;
        Ok(header)
    }

    fn fields(reader: &mut Reader<'_>) -> Option<Self> {
        let vault_id = reader.take()?;
        let cost = Cost { memory_kib: reader.u32()?, passes: reader.u32()?, lanes: reader.u32()? };
        let (kdf_salt, db_salt) = (reader.take()?, reader.take()?);
        let pinned = Pinned { epoch: reader.u32()?, seq: reader.u64()?, head: reader.take()? };
        let mac = reader.take()?;
        let counters = Counters {
            generation: reader.u64()?,
            failures: reader.u32()?,
            last_failure_ms: reader.u64()?,
            state: State(reader.take::<1>()?.first().copied()?),
        };
        if reader.slice(ZERO_LEN)?.iter().any(|byte| *byte != 0) {
            return None;
        }
        let slots = (0..SLOT_COUNT).map(|_| Slot::decode(reader)).collect::<Option<Vec<_>>>()?;
        let fill = reader.slice(FILL_LEN)?.to_vec();
        Some(Self { vault_id, cost, kdf_salt, db_salt, pinned, mac, counters, slots, fill })
    }

    /// The header as bytes, checksum included.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(HEADER_LEN);
        out.extend_from_slice(&self.authenticated());
        out.extend_from_slice(&self.mac);
        out.extend_from_slice(&self.counters.generation.to_le_bytes());
        out.extend_from_slice(&self.counters.failures.to_le_bytes());
        out.extend_from_slice(&self.counters.last_failure_ms.to_le_bytes());
        out.push(self.counters.state.0);
        out.resize(1024, 0);
        self.slots.iter().for_each(|slot| slot.encode(&mut out));
        out.extend_from_slice(&self.fill);
        let sum = sha256(&[&out]);
        out.extend_from_slice(&sum);
        out
    }

    /// The vault that this header opens.
    pub fn vault_id(&self) -> [u8; 16] {
        self.vault_id
    }

    /// What one guess costs.
    pub fn cost(&self) -> Cost {
        self.cost
    }

    /// The salt that SQLCipher keeps in front of the database.
    pub fn db_salt(&self) -> [u8; 16] {
        self.db_salt
    }

    /// Where the history stood when it was last verified.
    pub fn pinned(&self) -> Pinned {
        self.pinned
    }

    /// Runs Argon2id once; the result opens whichever slot the passphrase belongs to.
    pub fn unlock_key(&self, passphrase: &Passphrase) -> Result<UnlockKey, Error> {
        UnlockKey::derive(passphrase, self.cost, &self.kdf_salt)
    }

    /// What the passphrase opens, if it opens a slot. Both are always tried.
    pub fn open(&self, unlock: &UnlockKey) -> Result<Opened, Error> {
        let fixed = self.fixed();
        let mut found = Err(Error::NotOpened);
        for (index, slot) in (0_u8..).zip(&self.slots) {
            if slot.kind == SlotKind::Passphrase {
                let opened = slot.open(unlock, &self.binding(&fixed, index));
                found = found.or(opened);
            }
        }
        found
    }

    /// Seals the master key to another passphrase, in the place of the one that was.
    pub fn set_passphrase(
        &mut self,
        master: &MasterKey,
        unlock: &UnlockKey,
        random: &Random,
    ) -> Result<(), Error> {
        self.put(0, |binding| Slot::passphrase(Some(master), unlock, binding, random))
    }

    /// Makes a second passphrase the sign of duress, or, without one, fills its slot anew.
    /// Nobody can tell which without that passphrase.
    pub fn set_duress(&mut self, unlock: Option<&UnlockKey>, random: &Random) -> Result<(), Error> {
        self.put(1, |binding| match unlock {
            Some(unlock) => Slot::passphrase(None, unlock, binding, random),
            None => Slot::filler(SlotKind::Passphrase, random),
        })
    }

    /// Overwrites what passphrases open. After duress the second slot stays, so that asking again
    /// shows the same, and nothing tells that the vault is sealed.
    pub fn seal(&mut self, why: SealedBy, random: &Random) -> Result<(), Error> {
        self.put(0, |_| Slot::filler(SlotKind::Passphrase, random))?;
        if why != SealedBy::Duress {
            self.put(1, |_| Slot::filler(SlotKind::Passphrase, random))?;
            let state = self.counters.state.with(State::SEALED, true);
            self.counters.state = state.with(State::ORDERED, why == SealedBy::Order);
        }
        Ok(())
    }

    /// Fills the recovery slot of that kind: nothing opens it any more.
    pub fn clear_recovery(&mut self, kind: SlotKind, random: &Random) -> Result<(), Error> {
        let index = self.slot_of(kind)?;
        self.put(index, |_| Slot::filler(kind, random))
    }

    /// The recovery slot of that kind as it stands, with all that opening it needs but the key.
    pub fn recovery_slot(&self, kind: SlotKind) -> Result<RecoverySlot, Error> {
        let index = self.slot_of(kind)?;
        let slot = self.slots.get(usize::from(index)).ok_or(Error::NotOpened)?;
        Ok(slot.apart(&self.binding(&self.fixed(), index)))
    }

    /// Seals the master key to a recovery key in the slot of that kind.
    pub fn set_recovery(
        &mut self,
        kind: SlotKind,
        master: &MasterKey,
        key: &xwing::SealingKey,
        random: &Random,
    ) -> Result<(), Error> {
        let index = self.slot_of(kind)?;
        self.put(index, |binding| Slot::recovery(kind, master, key, binding, random))
    }

    /// The same header for a new master key, opened by the same passphrase and, where their public
    /// halves are given, by the same sheet and authority; without one, that slot is filler. What
    /// every slot is bound to stays, so the passphrase of duress goes on meaning what it meant.
    pub fn rekeyed(
        &self,
        unlock: &UnlockKey,
        sheet: Option<&xwing::SealingKey>,
        authority: Option<&xwing::SealingKey>,
        random: &Random,
    ) -> Result<(Self, MasterKey), Error> {
        let master = MasterKey::new(random)?;
        let mut header = self.clone();
        header.set_passphrase(&master, unlock, random)?;
        for (kind, key) in [(SlotKind::Sheet, sheet), (SlotKind::Authority, authority)] {
            match key {
                Some(key) => header.set_recovery(kind, &master, key, random)?,
                None => header.clear_recovery(kind, random)?,
            }
        }
        header.pin(&master.header()?, header.pinned);
        Ok((header, master))
    }

    /// Opens the recovery slot of that kind.
    pub fn recover(&self, kind: SlotKind, key: &xwing::OpeningKey) -> Result<MasterKey, Error> {
        let index = self.slot_of(kind)?;
        let slot = self.slots.get(usize::from(index)).ok_or(Error::NotOpened)?;
        slot.recover(key, &self.binding(&self.fixed(), index))
    }

    /// Whether bytes 0..112 are as the holder of the master key left them. Constant time.
    pub fn is_authentic(&self, key: &HeaderKey) -> bool {
        key.mac_is(&self.authenticated(), &self.mac)
    }

    /// Notes where the history stands and authenticates the header anew.
    pub fn pin(&mut self, key: &HeaderKey, pinned: Pinned) {
        self.pinned = pinned;
        self.mac = key.mac(&self.authenticated());
    }

    fn put(
        &mut self,
        index: u8,
        make: impl FnOnce(&Binding<'_>) -> Result<Slot, Error>,
    ) -> Result<(), Error> {
        let fixed = self.fixed();
        let slot = make(&self.binding(&fixed, index))?;
        *self.slots.get_mut(usize::from(index)).ok_or(Error::Malformed)? = slot;
        Ok(())
    }

    fn slot_of(&self, kind: SlotKind) -> Result<u8, Error> {
        (0_u8..)
            .zip(&self.slots)
            .find(|(_, slot)| slot.kind == kind)
            .map(|(index, _)| index)
            .ok_or(Error::Malformed)
    }

    fn binding<'a>(&'a self, fixed: &'a [u8], index: u8) -> Binding<'a> {
        Binding { fixed, vault_id: &self.vault_id, index }
    }

    /// Bytes 0..68: what every slot is bound to.
    fn fixed(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(112);
        out.extend_from_slice(&MAGIC);
        out.extend_from_slice(&VERSION.to_le_bytes());
        out.extend_from_slice(&Suite::CURRENT.to_le_bytes());
        out.extend_from_slice(&self.vault_id);
        for number in [self.cost.memory_kib, self.cost.passes, self.cost.lanes] {
            out.extend_from_slice(&number.to_le_bytes());
        }
        out.extend_from_slice(&self.kdf_salt);
        out.extend_from_slice(&self.db_salt);
        out
    }

    /// Bytes 0..112: what the MAC covers.
    fn authenticated(&self) -> Vec<u8> {
        let mut out = self.fixed();
        out.extend_from_slice(&self.pinned.epoch.to_le_bytes());
        out.extend_from_slice(&self.pinned.seq.to_le_bytes());
        out.extend_from_slice(&self.pinned.head);
        out
    }
}

fn is_known(suite: u16) -> bool {
    Suite::of(suite).is_ok()
}
