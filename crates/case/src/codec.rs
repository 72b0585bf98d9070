//! CBOR of the small types: how ids and answers stand in an event. Frozen once released.

use minicbor::data::Type;
use minicbor::decode::{Decode, Decoder, Error as DecodeError};
use minicbor::encode::{Encode, Encoder, Error as EncodeError, Write};

use crate::{Basis, CaseId, DeviceId, Digest, EventId, Moment, OfficerId, QuestionId, Response};

macro_rules! bytes {
    ($($name:ident),*) => {$(
        impl<C> Encode<C> for $name {
            fn encode<W: Write>(
                &self,
                e: &mut Encoder<W>,
                _: &mut C,
            ) -> Result<(), EncodeError<W::Error>> {
                e.bytes(&self.0)?.ok()
            }
        }

        impl<'b, C> Decode<'b, C> for $name {
            fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
                let bytes = d.bytes()?;
                bytes.try_into().map(Self).map_err(|_| DecodeError::message("wrong length"))
            }
        }
    )*};
}

bytes!(CaseId, DeviceId, Digest, EventId, OfficerId);

impl<C> Encode<C> for Moment {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.i64(self.0)?.ok()
    }
}

impl<'b, C> Decode<'b, C> for Moment {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        d.i64().map(Self)
    }
}

impl<C> Encode<C> for QuestionId {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.str(&self.0)?.ok()
    }
}

impl<'b, C> Decode<'b, C> for QuestionId {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        d.str().map(Self::from)
    }
}

/// A number for what every question is open to, an array of number and value for the rest.
impl<C> Encode<C> for Response {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        match self {
            Self::Yes => e.u8(1)?.ok(),
            Self::No => e.u8(2)?.ok(),
            Self::Unknown => e.u8(3)?.ok(),
            Self::Declined => e.u8(4)?.ok(),
            Self::NotAsked => e.u8(5)?.ok(),
            Self::Choice(choice) => e.array(2)?.u8(6)?.str(choice)?.ok(),
            Self::Number(number) => e.array(2)?.u8(7)?.i64(*number)?.ok(),
            Self::Date(date) => e.array(2)?.u8(8)?.str(date)?.ok(),
            Self::Text(text) => e.array(2)?.u8(9)?.str(text)?.ok(),
        }
    }
}

impl<'b, C> Decode<'b, C> for Response {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        let plain = d.datatype()? != Type::Array;
        if !plain && d.array()? != Some(2) {
            return Err(DecodeError::message("a response has a number and a value"));
        }
        match (plain, d.u8()?) {
            (true, 1) => Ok(Self::Yes),
            (true, 2) => Ok(Self::No),
            (true, 3) => Ok(Self::Unknown),
            (true, 4) => Ok(Self::Declined),
            (true, 5) => Ok(Self::NotAsked),
            (false, 6) => d.str().map(|text| Self::Choice(text.to_owned())),
            (false, 7) => d.i64().map(Self::Number),
            (false, 8) => d.str().map(|text| Self::Date(text.to_owned())),
            (false, 9) => d.str().map(|text| Self::Text(text.to_owned())),
            _ => Err(DecodeError::message("unknown response")),
        }
    }
}

impl<C> Encode<C> for Basis {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        let number = match self {
            Self::Seen => 1,
            Self::ToldByPerson => 2,
            Self::ToldByOther => 3,
            Self::Document => 4,
        };
        e.u8(number)?.ok()
    }
}

impl<'b, C> Decode<'b, C> for Basis {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        match d.u8()? {
            1 => Ok(Self::Seen),
            2 => Ok(Self::ToldByPerson),
            3 => Ok(Self::ToldByOther),
            4 => Ok(Self::Document),
            _ => Err(DecodeError::message("unknown basis")),
        }
    }
}
