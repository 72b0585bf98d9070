//! Who asks, as the header fields claim it and the signature proves it.

use axum::http::request::Parts;
use dalil_case::{DeviceId, Digest};
use dalil_protocol::{Challenge, RefusalCode, Session, Signature, http};
use dalil_seal::VerifyingKey;

/// What the fields claim.
pub(crate) struct Proof {
    pub(crate) device: DeviceId,
    pub(crate) counter: u64,
    session: String,
    signature: Signature,
}

/// What was asked, as it was signed.
pub(crate) struct Asked<'a> {
    pub(crate) method: &'a str,
    pub(crate) target: &'a str,
    pub(crate) body: &'a [u8],
}

impl Proof {
    /// Reads the fields. Each must be there once.
    pub(crate) fn read(head: &Parts) -> Result<Self, RefusalCode> {
        let field = |name| {
            let mut values = head.headers.get_all(name).iter();
            let value = values.next().and_then(|value| value.to_str().ok());
            if values.next().is_some() { None } else { value }
        };
        let read = || {
            Some(Self {
                device: DeviceId::from_hex(field(http::DEVICE_FIELD)?)?,
                counter: field(http::COUNTER_FIELD)?.parse().ok()?,
                session: field(http::SESSION_FIELD)?.to_owned(),
                signature: signature(field(http::SIGNATURE_FIELD)?)?,
            })
        };
        read().ok_or(RefusalCode::NotAuthentic)
    }

    /// The conversation, if the field names one.
    pub(crate) fn session(&self) -> Option<Session> {
        DeviceId::from_hex(&self.session).map(|id| Session(id.0))
    }

    /// The challenge, where a conversation begins.
    pub(crate) fn challenge(&self) -> Option<Challenge> {
        Digest::from_hex(&self.session).map(|bytes| Challenge(bytes.0))
    }

    /// Whether this device asked exactly this.
    pub(crate) fn check(
        &self,
        asked: &Asked<'_>,
        challenge: &Challenge,
        key: &VerifyingKey,
    ) -> Result<(), RefusalCode> {
        let Asked { method, target, body } = asked;
        let message = http::signed(self.device, method, target, body, challenge, self.counter);
        let is = key.verify(&message, &self.signature.0);
        if is { Ok(()) } else { Err(RefusalCode::NotAuthentic) }
    }
}

fn signature(text: &str) -> Option<Signature> {
    let (first, second) = text.split_at_checked(64)?;
    let mut bytes = [0; 64];
    let halves = [Digest::from_hex(first)?.0, Digest::from_hex(second)?.0];
    bytes.iter_mut().zip(halves.concat()).for_each(|(to, from)| *to = from);
    Some(Signature(bytes))
}
