//! An order of the authority to a device. What it is about is sealed to the device; only what the
//! server must act on itself stands outside.

use dalil_case::{CaseId, DeviceId, Moment};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{Random, SigningKey, VerifyingKey};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use super::signed::{Signed, Statement};
use crate::{AuthorityId, OrderId, SealPublic, SignPublic, TrustRefused, Trusted, decode, encode};

/// What the server does too. Numbers are part of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum OpenOrder {
    /// The device is believed no more, before the next manifest says so.
    #[n(1)]
    Revoke,
}

/// What the device alone reads.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum SealedOrder {
    /// Erase a case: its keys, its words, its files.
    #[n(1)]
    EraseCase {
        /// Which.
        #[n(0)]
        case: CaseId,
        /// Why, for the officer.
        #[n(1)]
        reason: String,
    },
    /// Seal every vault of the device against passphrases.
    #[n(2)]
    SealLock,
    /// An older version of a guide pack may be used again.
    #[n(3)]
    RollBackPack {
        /// The pack.
        #[n(0)]
        pack: String,
        /// Which version.
        #[n(1)]
        version: u64,
    },
}

/// An order as it is signed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Order {
    /// By whom.
    #[n(0)]
    pub authority: AuthorityId,
    /// Which.
    #[n(1)]
    pub order: OrderId,
    /// To whom.
    #[n(2)]
    pub device: DeviceId,
    /// When it was given.
    #[n(3)]
    pub issued: Moment,
    /// What the server does too.
    #[n(4)]
    pub open: Option<OpenOrder>,
    /// A [`SealedOrder`]; empty where there is none.
    #[n(5)]
    pub sealed: ByteVec,
}

impl Statement for Order {
    const LABEL: &'static [u8] = b"dalil/order/v1";
}

impl Order {
    /// An order that everybody on the way may read.
    pub fn open(
        authority: AuthorityId,
        device: DeviceId,
        what: OpenOrder,
        issued: Moment,
        random: &Random,
    ) -> Result<Self, TrustRefused> {
        let order = OrderId(random.bytes().map_err(|_| TrustRefused::Malformed)?);
        let sealed = Vec::new().into();
        Ok(Self { authority, order, device, issued, open: Some(what), sealed })
    }

    /// An order that the device alone reads. `key` is its DKK.
    pub fn sealed(
        authority: AuthorityId,
        (device, key): (DeviceId, &SealPublic),
        what: &SealedOrder,
        issued: Moment,
        random: &Random,
    ) -> Result<Self, TrustRefused> {
        let order = OrderId(random.bytes().map_err(|_| TrustRefused::Malformed)?);
        let mut order =
            Self { authority, order, device, issued, open: None, sealed: Vec::new().into() };
        let (info, aad) = order.context();
        let sealed = key.key()?.seal(&info, &aad, &encode(what), random);
        order.sealed = sealed.map_err(|_| TrustRefused::Malformed)?.into();
        Ok(order)
    }

    /// Signs it.
    pub fn sign(self, ops: &SigningKey) -> Result<Signed<Self>, TrustRefused> {
        Signed::sign(self, &[ops]).map_err(|_| TrustRefused::Malformed)
    }

    /// What the device alone reads, if there is such a part.
    pub fn read(&self, key: &OpeningKey) -> Result<Option<SealedOrder>, TrustRefused> {
        if self.sealed.is_empty() {
            return Ok(None);
        }
        let (info, aad) = self.context();
        let plain = key.open(&info, &aad, &self.sealed).map_err(|_| TrustRefused::NotOpened)?;
        decode(&plain).map(Some).map_err(|_| TrustRefused::FromTheFuture)
    }

    fn context(&self) -> (Vec<u8>, Vec<u8>) {
        let info = [b"dalil/order-sealed/v1".as_slice(), &self.authority.0].concat();
        (info, [self.order.0.as_slice(), &self.device.0].concat())
    }
}

impl Signed<Order> {
    /// What it says, if the authority says it, and to this device. An order does not grow old: a
    /// device may be away for a long time.
    pub fn verify(&self, trusted: &Trusted, device: DeviceId) -> Result<&Order, TrustRefused> {
        let manifest = trusted.manifest();
        if self.claimed().authority != manifest.authority {
            return Err(TrustRefused::OtherAuthority);
        }
        let ops: Vec<VerifyingKey> = manifest.ops.iter().map(SignPublic::key).collect();
        let order = self.proved_by(&ops)?;
        if order.device == device { Ok(order) } else { Err(TrustRefused::NotAllowed) }
    }
}
