//! The keys of one vault, each of its own type.

use crate::hash::{derive, mac, mac_is};
use crate::{Cost, Error, Passphrase, Random, Secret};

macro_rules! key {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        pub struct $name(Secret<32>);

        impl $name {
            /// The bytes, for the one operation that needs them.
            pub fn expose(&self) -> &Secret<32> {
                &self.0
            }
        }
    };
}

key!(
    /// PWK: what Argon2id makes of a passphrase. Opens nothing by itself; each slot has its own
    /// key derived from it.
    UnlockKey
);
key!(
    /// LMK: from which all keys of one officer follow.
    MasterKey
);
key!(
    /// DBK: opens `vault.db`.
    DatabaseKey
);
key!(
    /// HMK: authenticates the vault header.
    HeaderKey
);
key!(
    /// BLK: wraps the keys of attachments.
    BlobKey
);
key!(
    /// Encrypts one attachment. Stands in the event that adds it: who may read the one may read the
    /// other.
    FileKey
);
key!(
    /// CWK: wraps case keys for the vault itself.
    CekWrapKey
);
key!(
    /// Wraps the device's data key for one officer.
    DeviceWrapKey
);
key!(
    /// DDK: opens what belongs to the device and not to one officer.
    DeviceKey
);
key!(
    /// Opens what is practised with. No secret: it keeps exercises apart from cases, not from people.
    ExerciseKey
);
key!(
    /// CEK: encrypts what leaves the vault of one case, compartment and epoch.
    ContentKey
);
key!(
    /// Encrypts what an officer did: unlocking, printing, sharing.
    AuditKey
);
key!(
    /// Encrypts who the owner of a vault is, beside the vault.
    OwnerKey
);
key!(
    /// SEGK: encrypts one segment, once.
    SegmentKey
);
key!(
    /// Encrypts the signatures of a segment's events, which stay on the computer. Used once.
    SignaturesKey
);

impl UnlockKey {
    /// Runs Argon2id: slow by design.
    pub fn derive(passphrase: &Passphrase, cost: Cost, salt: &[u8; 16]) -> Result<Self, Error> {
        cost.derive(passphrase.expose().as_bytes(), salt).map(Self)
    }

    /// A key that was derived elsewhere, for tests that try thousands.
    #[cfg(test)]
    pub(crate) fn copy_of(bytes: &[u8; 32]) -> Self {
        Self(Secret::copy_of(bytes))
    }

    /// UK: the key of one slot.
    pub(crate) fn for_slot(
        &self,
        salt: &[u8; 16],
        vault_id: &[u8; 16],
        slot: u8,
    ) -> Result<Secret<32>, Error> {
        derive(salt, self.0.expose(), &[b"dalil/unlock/v1", vault_id, &[slot]])
    }
}

impl MasterKey {
    /// A new random master key.
    pub fn new(random: &Random) -> Result<Self, Error> {
        random.secret().map(Self)
    }

    /// Takes a master key that was opened elsewhere: by recovery, or by a test.
    pub fn copy_of(bytes: &[u8; 32]) -> Self {
        Self(Secret::copy_of(bytes))
    }

    /// The key of `vault.db`.
    pub fn database(&self) -> Result<DatabaseKey, Error> {
        self.derived(b"dalil/db/v1").map(DatabaseKey)
    }

    /// The key that authenticates the header.
    pub fn header(&self) -> Result<HeaderKey, Error> {
        self.derived(b"dalil/hdr-mac/v1").map(HeaderKey)
    }

    /// The key that wraps attachment keys.
    pub fn blob(&self) -> Result<BlobKey, Error> {
        self.derived(b"dalil/blob-kek/v1").map(BlobKey)
    }

    /// The key that wraps case keys.
    pub fn cek_wrap(&self) -> Result<CekWrapKey, Error> {
        self.derived(b"dalil/cek-wrap/v1").map(CekWrapKey)
    }

    /// The key that wraps the device's data key.
    pub fn device_wrap(&self) -> Result<DeviceWrapKey, Error> {
        self.derived(b"dalil/device/v1").map(DeviceWrapKey)
    }

    /// The key of the records of what the officer did.
    pub fn audit(&self) -> Result<AuditKey, Error> {
        self.derived(b"dalil/audit/v1").map(AuditKey)
    }

    /// The key of what is kept beside the vault about its owner.
    pub fn owner(&self) -> Result<OwnerKey, Error> {
        self.derived(b"dalil/owner/v1").map(OwnerKey)
    }

    fn derived(&self, info: &[u8]) -> Result<Secret<32>, Error> {
        derive(&[], self.0.expose(), &[info])
    }
}

impl HeaderKey {
    pub(crate) fn mac(&self, bytes: &[u8]) -> [u8; 32] {
        mac(&self.0, bytes)
    }

    pub(crate) fn mac_is(&self, bytes: &[u8], tag: &[u8; 32]) -> bool {
        mac_is(&self.0, bytes, tag)
    }
}

impl DeviceKey {
    /// A new random device key.
    pub fn new(random: &Random) -> Result<Self, Error> {
        random.secret().map(Self)
    }

    /// Takes an unwrapped key.
    pub fn copy_of(bytes: &[u8; 32]) -> Self {
        Self(Secret::copy_of(bytes))
    }

    /// The key of the computer's own file.
    pub fn database(&self) -> Result<DatabaseKey, Error> {
        derive(&[], self.0.expose(), &[b"dalil/device-db/v1"]).map(DatabaseKey)
    }

    /// The salt of that file. Not secret.
    pub fn database_salt(&self) -> Result<[u8; 16], Error> {
        derive(&[], self.0.expose(), &[b"dalil/device-db-salt/v1"]).map(|salt| *salt.expose())
    }

    /// By which that file is found among those of other keys. Not secret.
    pub fn mark(&self) -> Result<[u8; 8], Error> {
        derive(&[], self.0.expose(), &[b"dalil/device-db-name/v1"]).map(|mark| *mark.expose())
    }
}

impl FileKey {
    /// A new random key.
    pub fn new(random: &Random) -> Result<Self, Error> {
        random.secret().map(Self)
    }

    /// Takes the key of an event.
    pub fn copy_of(bytes: &[u8; 32]) -> Self {
        Self(Secret::copy_of(bytes))
    }

    /// The key of the small picture that stands for the file in a list.
    pub fn small(&self) -> Result<Self, Error> {
        derive(&[], self.0.expose(), &[b"dalil/small-picture/v1"]).map(Self)
    }
}

impl ExerciseKey {
    /// A new random exercise key.
    pub fn new(random: &Random) -> Result<Self, Error> {
        random.secret().map(Self)
    }

    /// Takes a key as it is kept; anything but 32 bytes is none.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(|bytes: &[u8; 32]| Self(Secret::copy_of(bytes)))
    }

    /// The key of the exercise file.
    pub fn database(&self) -> Result<DatabaseKey, Error> {
        derive(&[], self.0.expose(), &[b"dalil/exercise-db/v1"]).map(DatabaseKey)
    }

    /// The salt of that file. Not secret.
    pub fn database_salt(&self) -> Result<[u8; 16], Error> {
        derive(&[], self.0.expose(), &[b"dalil/exercise-db-salt/v1"]).map(|salt| *salt.expose())
    }
}

impl AuditKey {
    /// Takes the key of an earlier master key, as the vault keeps it.
    pub fn copy_of(bytes: &[u8; 32]) -> Self {
        Self(Secret::copy_of(bytes))
    }
}

impl ContentKey {
    /// A new random case key.
    pub fn new(random: &Random) -> Result<Self, Error> {
        random.secret().map(Self)
    }

    /// Takes an unwrapped key.
    pub fn copy_of(bytes: &[u8; 32]) -> Self {
        Self(Secret::copy_of(bytes))
    }

    /// Names this key and no other: AES-GCM alone would open under more than one.
    pub fn commitment(&self) -> [u8; 32] {
        mac(&self.0, b"dalil/commit/v1")
    }

    /// Whether a commitment is to this key.
    pub fn is_committed(&self, commitment: &[u8; 32]) -> bool {
        mac_is(&self.0, b"dalil/commit/v1", commitment)
    }

    /// The key of one segment. Its id is random, so a restored image repeats none.
    pub fn segment(&self, segment: &[u8; 16]) -> Result<SegmentKey, Error> {
        derive(segment, self.0.expose(), &[b"dalil/seg-key/v1"]).map(SegmentKey)
    }

    /// The key of the signatures that belong to one segment.
    pub fn signatures(&self, segment: &[u8; 16]) -> Result<SignaturesKey, Error> {
        derive(segment, self.0.expose(), &[b"dalil/seg-sigs/v1"]).map(SignaturesKey)
    }
}
