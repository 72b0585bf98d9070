//! A device asks to be known: to the server in clear what it needs, to the desk sealed who asks.

use dalil_case::{DeviceId, Digest, Moment, OfficerId};
use dalil_seal::xwing::{OpeningKey, SealingKey};
use dalil_seal::{EnrolCode, EnrolKey, Error as SealError, Random, SigningKey, WordLanguage};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use super::signed::{Signed, Statement};
use crate::{
    AuthorityId, KeyId, SealPublic, SignPublic, Signature, TrustRefused, Trusted, decode, encode,
};

/// What a server reads. The device signs it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct EnrolClaim {
    /// Of whom.
    #[n(0)]
    pub authority: AuthorityId,
    /// The manifest that the device goes by.
    #[n(1)]
    pub manifest: Digest,
    /// Who asks.
    #[n(2)]
    pub device: DeviceId,
    /// DSK.
    #[n(3)]
    pub signing: SignPublic,
    /// DKK.
    #[n(4)]
    pub sealing: SealPublic,
    /// Which code of a card it was made with.
    #[cbor(n(5), with = "minicbor::bytes")]
    pub code: [u8; 8],
    /// Which desk key the rest is sealed to.
    #[n(6)]
    pub desk: KeyId,
    /// An [`Applicant`].
    #[n(7)]
    pub sealed: ByteVec,
    /// When. A claim.
    #[n(8)]
    pub at: Moment,
}

impl Statement for EnrolClaim {
    const LABEL: &'static [u8] = b"dalil/enrol/v1";
}

/// Who asks, as the desk reads it.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Applicant {
    /// The officer.
    #[n(0)]
    pub officer: OfficerId,
    /// USK.
    #[n(1)]
    pub signing: SignPublic,
    /// UKK.
    #[n(2)]
    pub sealing: SealPublic,
    /// As the officer typed it.
    #[n(3)]
    pub name: String,
    /// As the officer typed it.
    #[n(4)]
    pub role: String,
    /// By USK, over the device's keys and these.
    #[n(5)]
    pub signature: Signature,
}

/// A request as it travels: the signed claim, and that it was made with a card's code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnrolRequest {
    /// What the device signed.
    pub claim: Signed<EnrolClaim>,
    /// By the code, over that.
    mac: [u8; 32],
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct Envelope {
    #[n(0)]
    claim: ByteVec,
    #[cbor(n(1), with = "minicbor::bytes")]
    mac: [u8; 32],
}

impl Applicant {
    /// Signs the officer's keys together with those of the device: what stands in `signature` is
    /// replaced.
    pub fn sign(
        mut self,
        device: DeviceId,
        signing: SignPublic,
        sealing: &SealPublic,
        key: &SigningKey,
    ) -> Result<Self, SealError> {
        self.signature = Signature(key.sign(&self.message(device, signing, sealing))?);
        Ok(self)
    }

    fn message(&self, device: DeviceId, signing: SignPublic, sealing: &SealPublic) -> Vec<u8> {
        let parts: [&[u8]; 7] = [
            b"dalil/applicant/v1",
            &device.0,
            &signing.0,
            sealing.as_bytes(),
            &self.officer.0,
            &self.signing.0,
            self.sealing.as_bytes(),
        ];
        parts.concat()
    }
}

impl EnrolRequest {
    /// A request to the authority of `trusted`. `applicant` is signed already.
    pub fn new(
        trusted: &Trusted,
        code: &EnrolCode,
        device: (DeviceId, &SigningKey, &SealingKey),
        applicant: &Applicant,
        at: Moment,
        random: &Random,
    ) -> Result<Self, TrustRefused> {
        let broken = |_| TrustRefused::Malformed;
        let manifest = trusted.manifest();
        let desk = manifest.desk().ok_or(TrustRefused::Malformed)?;
        let (id, signing, sealing) = device;
        let mut claim = EnrolClaim {
            authority: manifest.authority,
            manifest: trusted.hash(),
            device: id,
            signing: signing.verifying_key().into(),
            sealing: SealPublic::of(sealing)?,
            code: code.id().map_err(broken)?,
            desk: desk.id(),
            sealed: Vec::new().into(),
            at,
        };
        let (info, aad) = claim.context();
        let sealed = desk.key()?.seal(&info, &aad, &encode(applicant), random).map_err(broken)?;
        claim.sealed = sealed.into();
        let claim = Signed::sign(claim, &[signing]).map_err(broken)?;
        let mac = code.key().map_err(broken)?.mac(&claim.to_bytes());
        Ok(Self { claim, mac })
    }

    /// Reads a request as it travels. The device's signature is checked; the code is not.
    pub fn read(bytes: &[u8]) -> Result<Self, TrustRefused> {
        let envelope: Envelope = decode(bytes).map_err(|_| TrustRefused::Malformed)?;
        let claim = Signed::<EnrolClaim>::read(&envelope.claim)?;
        claim.proved_by(&[claim.claimed().signing.key()])?;
        Ok(Self { claim, mac: envelope.mac })
    }

    /// As it travels.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(&Envelope { claim: self.claim.to_bytes().into(), mac: self.mac })
    }

    /// What the device says, if it is said to this authority and with that code.
    pub fn admit(
        &self,
        authority: AuthorityId,
        key: &EnrolKey,
    ) -> Result<&EnrolClaim, TrustRefused> {
        let claim = self.claim.claimed();
        if claim.authority != authority {
            return Err(TrustRefused::OtherAuthority);
        }
        if !key.is_mac(&self.claim.to_bytes(), &self.mac) {
            return Err(TrustRefused::CodeSpent);
        }
        Ok(claim)
    }

    /// Who asks, for the desk whose key it was sealed to.
    pub fn open(&self, desk: &OpeningKey) -> Result<Applicant, TrustRefused> {
        let claim = self.claim.claimed();
        let (info, aad) = claim.context();
        let plain = desk.open(&info, &aad, &claim.sealed).map_err(|_| TrustRefused::NotOpened)?;
        let applicant: Applicant = decode(&plain).map_err(|_| TrustRefused::Malformed)?;
        let message = applicant.message(claim.device, claim.signing, &claim.sealing);
        let signed = applicant.signing.key().verify(&message, &applicant.signature.0);
        if signed { Ok(applicant) } else { Err(TrustRefused::ForeignSignature) }
    }

    /// Six words that desk and officer compare by telephone.
    pub fn fingerprint(&self, language: WordLanguage) -> String {
        dalil_seal::fingerprint(EnrolClaim::LABEL, &self.claim.hash().0, language)
    }
}

impl EnrolClaim {
    fn context(&self) -> (Vec<u8>, Vec<u8>) {
        let info = [b"dalil/enrol-sealed/v1".as_slice(), &self.authority.0, &self.desk.0].concat();
        let aad = [self.device.0.as_slice(), &self.signing.0, self.sealing.as_bytes()].concat();
        (info, aad)
    }
}
