//! HPKE (RFC 9180, base mode) with X-Wing, HKDF-SHA-256 and AES-256-GCM: sealing to someone who
//! is not here. Safe while either ML-KEM-768 or X25519 holds.

use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::{Kem, XWing};
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::single_shot_seal_with_rng;
use hpke::{Deserializable, OpModeR, OpModeS, Serializable, single_shot_open};
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
        let encapsulated =
            <XWing as Kem>::EncappedKey::from_bytes(encapsulated).map_err(|_| Error::NotOpened)?;
        single_shot_open::<AesGcm256, HkdfSha256, XWing>(
            &OpModeR::Base,
            &self.private()?,
            &encapsulated,
            info,
            sealed,
            aad,
        )
        .map(Zeroizing::new)
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
        // Drawn beforehand, so that a failing source is an error here and not a panic in there.
        let mut drawn = Drawn { bytes: random.bytes()?, used: 0 };
        let (encapsulated, sealed) = single_shot_seal_with_rng::<AesGcm256, HkdfSha256, XWing>(
            &OpModeS::Base,
            &self.0,
            info,
            plain,
            aad,
            &mut drawn,
        )
        .map_err(|_| Error::Malformed)?;
        Ok([encapsulated.to_bytes().as_slice(), &sealed].concat())
    }
}

/// Random bytes drawn before they are needed, handed out once.
struct Drawn {
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
