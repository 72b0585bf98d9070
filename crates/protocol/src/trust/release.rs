//! A release note: what an update of the program may be. Those whom the manifest names for the
//! program sign it; it is proved on a computer before anything is installed there, without a
//! network. It holds no program, and nothing here installs one.

use std::fmt;
use std::str::FromStr;

use dalil_case::{Digest, Moment};
use minicbor::decode::{Decode, Decoder, Error as DecodeError};
use minicbor::encode::{Encode, Encoder, Error as EncodeError, Write};
use minicbor::{Decode as DeriveDecode, Encode as DeriveEncode};

use super::signed::{Signed, Statement};
use crate::{AuthorityId, TrustRefused, Trusted};

/// What the manifest calls the program, where it names who signs it.
pub const PROGRAM: &str = "dalil";

/// Nobody changes the program alone, whatever a manifest says.
const FEWEST: u8 = 2;

/// Longest name of a kind of computer.
const MAX_TARGET_LEN: usize = 64;

/// One package of the program. Keys are part of the format.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEncode, DeriveDecode)]
#[cbor(map)]
pub struct Release {
    /// Whose computers it is for.
    #[n(0)]
    pub authority: AuthorityId,
    /// The version of the program in it.
    #[n(1)]
    pub version: ReleaseVersion,
    /// The kind of computer it is for.
    #[n(2)]
    pub target: ReleaseTarget,
    /// Not before.
    #[n(3)]
    pub from: Moment,
    /// Not installed after; none: for ever. What was installed works on.
    #[n(4)]
    pub until: Option<Moment>,
    /// SHA-256 of the package.
    #[n(5)]
    pub hash: Digest,
    /// Its length in bytes.
    #[n(6)]
    pub size: u64,
}

impl Statement for Release {
    const LABEL: &'static [u8] = b"dalil/release/v1";
}

impl Signed<Release> {
    /// What it says, if as many of those whom the manifest names for the program signed it, two at
    /// least, each once, and nobody else; if it is newer than what runs, and in its time.
    pub fn verify(
        &self,
        trusted: &Trusted,
        running: ReleaseVersion,
        now: Moment,
    ) -> Result<&Release, TrustRefused> {
        let manifest = trusted.manifest();
        if self.claimed().authority != manifest.authority {
            return Err(TrustRefused::OtherAuthority);
        }
        let by = manifest.signers_of(PROGRAM).ok_or(TrustRefused::ForeignSignature)?;
        let release = self.signed_by(&by.signers, by.threshold.max(FEWEST))?;
        if release.version <= running {
            return Err(TrustRefused::LowerVersion);
        }
        if now < release.from {
            return Err(TrustRefused::NotYet);
        }
        match release.until {
            Some(until) if now > until => Err(TrustRefused::Expired),
            _ => Ok(release),
        }
    }
}

/// A version of the program. A later one is greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, DeriveEncode, DeriveDecode)]
#[cbor(array)]
pub struct ReleaseVersion {
    /// What was, may not work.
    #[n(0)]
    pub major: u32,
    /// There is more.
    #[n(1)]
    pub minor: u32,
    /// Mended.
    #[n(2)]
    pub patch: u32,
}

impl FromStr for ReleaseVersion {
    type Err = TrustRefused;

    /// `1.2.3` and nothing else: one version has one name.
    fn from_str(text: &str) -> Result<Self, TrustRefused> {
        let mut parts = text.split('.').map(number);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(major), Some(minor), Some(patch), None) => {
                Ok(Self { major: major?, minor: minor?, patch: patch? })
            }
            _ => Err(TrustRefused::Malformed),
        }
    }
}

fn number(digits: &str) -> Result<u32, TrustRefused> {
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    if !plain || (digits.len() > 1 && digits.starts_with('0')) {
        return Err(TrustRefused::Malformed);
    }
    digits.parse().map_err(|_| TrustRefused::Malformed)
}

impl fmt::Display for ReleaseVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// A kind of computer: system and processor, as `linux-x86_64`. Plain letters, so that a note that
/// nobody proved can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseTarget(String);

impl FromStr for ReleaseTarget {
    type Err = TrustRefused;

    fn from_str(text: &str) -> Result<Self, TrustRefused> {
        let is_name = |name: &str| {
            let plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
            !name.is_empty() && name.bytes().all(plain)
        };
        let named = text.split_once('-');
        if text.len() > MAX_TARGET_LEN
            || !named.is_some_and(|(system, processor)| is_name(system) && is_name(processor))
        {
            return Err(TrustRefused::Malformed);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for ReleaseTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<C> Encode<C> for ReleaseTarget {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.str(&self.0)?.ok()
    }
}

impl<'b, C> Decode<'b, C> for ReleaseTarget {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        d.str()?.parse().map_err(|_| DecodeError::message("no kind of computer"))
    }
}
