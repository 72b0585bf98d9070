//! HPKE (RFC 9180, base mode) with X-Wing, HKDF-SHA-256 and AES-256-GCM: sealing to someone who
//! is not here. Safe while either ML-KEM-768 or X25519 holds.

use hpke::aead::{AeadCtxR, AeadCtxS, AesGcm256};
use hpke::kdf::HkdfSha256;
use hpke::kem::{Kem, XWing};
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable, OpModeR, OpModeS, Serializable, setup_receiver, setup_sender_with_rng};
use zeroize::{Zeroize, Zeroizing};

use crate::{Error, Random, Secret};

/// Bytes of the encapsulated key that precedes the ciphertext.
pub const ENCAPSULATED_LEN: usize = 1120;
/// Bytes of a public key.
pub const PUBLIC_LEN: usize = 1216;
/// Random bytes that one encapsulation uses.
const DRAWN: usize = 64;

/// A public key to seal to.
pub struct SealingKey(<XWing as Kem>::PublicKey);

/// A private key, kept as its 32-byte seed.
pub struct OpeningKey(Secret<32>);

impl OpeningKey {
    /// The key of a seed.
    pub fn from_seed(seed: Secret<32>) -> Self {
        Self(seed)
    }

    /// The public half.
    pub fn sealing_key(&self) -> Result<SealingKey, Error> {
        Ok(SealingKey(XWing::sk_to_pk(&self.private()?)))
    }

    /// Opens what was sealed to the public half under the same `info` and `aad`.
    pub fn open(
        &self,
        info: &[u8],
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Error> {
        let (encapsulated, sealed) =
            sealed.split_at_checked(ENCAPSULATED_LEN).ok_or(Error::NotOpened)?;
        self.opener(info, encapsulated)?.open(aad, sealed)
    }

    /// Opens what a [`Sealer`] sealed under the same `info`, one after the other.
    pub fn opener(&self, info: &[u8], encapsulated: &[u8]) -> Result<Opener, Error> {
        let encapsulated =
            <XWing as Kem>::EncappedKey::from_bytes(encapsulated).map_err(|_| Error::NotOpened)?;
        setup_receiver(&OpModeR::Base, &self.private()?, &encapsulated, info)
            .map(Opener)
            .map_err(|_| Error::NotOpened)
    }
    fn private(&self) -> Result<<XWing as Kem>::PrivateKey, Error> {
        <XWing as Kem>::PrivateKey::from_bytes(self.0.expose()).map_err(|_| Error::Malformed)
    }
}

impl SealingKey {
    /// Reads a public key.
    pub fn from_bytes(bytes: &[u8; PUBLIC_LEN]) -> Result<Self, Error> {
        <XWing as Kem>::PublicKey::from_bytes(bytes).map(Self).map_err(|_| Error::Malformed)
    }

    /// The public key as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.to_bytes().to_vec()
    }

    /// Encapsulated key, then ciphertext and tag.
    pub fn seal(
        &self,
        info: &[u8],
        aad: &[u8],
        plain: &[u8],
        random: &Random,
    ) -> Result<Vec<u8>, Error> {
        let (encapsulated, mut sealer) = self.sealer(info, random)?;
        Ok([encapsulated, sealer.seal(aad, plain)?].concat())
    }

    /// Begins to seal several things to one recipient under one encapsulated key, which is given
    /// back.
    pub fn sealer(&self, info: &[u8], random: &Random) -> Result<(Vec<u8>, Sealer), Error> {
        // Drawn beforehand, so that a failing source is an error here and not a panic in there.
        let mut drawn = Drawn { bytes: random.bytes()?, used: 0 };
        let (encapsulated, context) =
            setup_sender_with_rng::<_, _, XWing>(&OpModeS::Base, &self.0, info, &mut drawn)
                .map_err(|_| Error::Malformed)?;
        Ok((encapsulated.to_bytes().to_vec(), Sealer(context)))
    }
}

/// Seals one thing after the other; each opens only at its own place in the row.
pub struct Sealer(AeadCtxS<AesGcm256, HkdfSha256, XWing>);

impl Sealer {
    /// Seals the next one.
    pub fn seal(&mut self, aad: &[u8], plain: &[u8]) -> Result<Vec<u8>, Error> {
        self.0.seal(plain, aad).map_err(|_| Error::Malformed)
    }
}

/// Opens one thing after the other.
pub struct Opener(AeadCtxR<AesGcm256, HkdfSha256, XWing>);

impl Opener {
    /// Opens the next one. What does not open leaves the place in the row as it was.
    pub fn open(&mut self, aad: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
        self.0.open(sealed, aad).map(Zeroizing::new).map_err(|_| Error::NotOpened)
    }
}

/// For known answers: an encapsulation with these random bytes.
#[cfg(test)]
pub(crate) fn drawn(bytes: [u8; DRAWN]) -> Drawn {
    Drawn { bytes, used: 0 }
}

/// Random bytes drawn before they are needed, handed out once.
pub(crate) struct Drawn {
    bytes: [u8; DRAWN],
    used: usize,
}

impl Drop for Drawn {
    fn drop(&mut self) {
        self.bytes.zeroize();
    }
}

impl TryRng for Drawn {
    type Error = std::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        let mut word = [0; 4];
        self.try_fill_bytes(&mut word)?;
        Ok(u32::from_le_bytes(word))
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        let mut word = [0; 8];
        self.try_fill_bytes(&mut word)?;
        Ok(u64::from_le_bytes(word))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Self::Error> {
        let end = self.used.saturating_add(out.len());
        let drawn = self.bytes.get(self.used..end).expect("X-Wing draws exactly 64 bytes");
        out.copy_from_slice(drawn);
        self.used = end;
        Ok(())
    }
}

impl TryCryptoRng for Drawn {}
