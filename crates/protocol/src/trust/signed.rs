//! A statement in the bytes that it was signed in, and who signed them.
//!
//! The bytes are kept as they came: a field that this version does not know is carried on, and
//! its signature holds.

use dalil_case::Digest;
use dalil_seal::{Error as SealError, SigningKey, VerifyingKey, sha256};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::{SignPublic, Signature, TrustRefused, decode, encode};

/// What can be signed. Its label keeps one kind of statement from being taken for another.
pub trait Statement: Encode<()> + for<'b> Decode<'b, ()> {
    /// Opens what is signed.
    const LABEL: &'static [u8];
}

/// Who signed, and the signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct KeySignature {
    /// The key.
    #[n(0)]
    pub key: SignPublic,
    /// Over label and bytes.
    #[n(1)]
    pub signature: Signature,
}

/// As it travels.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Envelope {
    #[n(0)]
    body: ByteVec,
    #[n(1)]
    signatures: Vec<KeySignature>,
}

/// A statement and its signatures. Reading one proves nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed<T> {
    claimed: T,
    body: Vec<u8>,
    signatures: Vec<KeySignature>,
}

impl<T: Statement> Signed<T> {
    /// Signs a statement with one key or more.
    pub fn sign(statement: T, keys: &[&SigningKey]) -> Result<Self, SealError> {
        let body = encode(&statement);
        let mut signed = Self { claimed: statement, body, signatures: Vec::new() };
        for key in keys {
            signed.add(key)?;
        }
        Ok(signed)
    }

    /// Adds a signature: roots need not be in one place.
    pub fn add(&mut self, key: &SigningKey) -> Result<(), SealError> {
        let signature = Signature(key.sign(&self.message())?);
        self.signatures.push(KeySignature { key: key.verifying_key().into(), signature });
        Ok(())
    }

    /// Reads a statement as it travels, without believing it.
    pub fn read(bytes: &[u8]) -> Result<Self, TrustRefused> {
        let malformed = |_| TrustRefused::Malformed;
        let envelope: Envelope = decode(bytes).map_err(malformed)?;
        let body: Vec<u8> = envelope.body.into();
        let claimed = decode(&body).map_err(malformed)?;
        let signed = Self { claimed, body, signatures: envelope.signatures };
        // Otherwise the same statement would have two names.
        if signed.to_bytes() == bytes { Ok(signed) } else { Err(TrustRefused::Malformed) }
    }

    /// As it travels, and as it is named.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(&Envelope { body: self.body.clone().into(), signatures: self.signatures.clone() })
    }

    /// Its name: SHA-256 of its bytes, signatures included.
    pub fn hash(&self) -> Digest {
        Digest(sha256(&[&self.to_bytes()]))
    }

    /// What it says, unproved.
    pub fn claimed(&self) -> &T {
        &self.claimed
    }

    /// Who is said to have signed.
    pub fn signatures(&self) -> &[KeySignature] {
        &self.signatures
    }

    /// Whether this one signature is right.
    pub fn holds(&self, signature: &KeySignature) -> bool {
        signature.key.key().verify(&self.message(), &signature.signature.0)
    }

    /// What it says, if exactly one signature stands there and it is by one of `keys`.
    pub fn proved_by(&self, keys: &[VerifyingKey]) -> Result<&T, TrustRefused> {
        match self.signatures.as_slice() {
            [] => Err(TrustRefused::ForeignSignature),
            [only] if keys.contains(&only.key.key()) && self.holds(only) => Ok(&self.claimed),
            [_] => Err(TrustRefused::ForeignSignature),
            [..] => Err(TrustRefused::RepeatedSignature),
        }
    }

    /// What it says, if `least` of those who `may` signed it or more, each once, and nobody else.
    pub fn signed_by(&self, may: &[SignPublic], least: u8) -> Result<&T, TrustRefused> {
        for (at, one) in self.signatures.iter().enumerate() {
            if self.signatures.iter().take(at).any(|other| other.key == one.key) {
                return Err(TrustRefused::RepeatedSignature);
            }
            if !may.contains(&one.key) || !self.holds(one) {
                return Err(TrustRefused::ForeignSignature);
            }
        }
        let enough = self.signatures.len() >= usize::from(least);
        if enough { Ok(&self.claimed) } else { Err(TrustRefused::TooFewRoots) }
    }

    fn message(&self) -> Vec<u8> {
        [T::LABEL, &self.body].concat()
    }
}
