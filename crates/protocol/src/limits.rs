//! What either side takes at most. A server may ask for less, never for more.

use minicbor::{Decode, Encode};

/// Bounds of one conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Limits {
    /// Most bytes of one request.
    #[n(0)]
    pub body: u32,
    /// Most objects, hashes or entries of one request.
    #[n(1)]
    pub objects: u32,
    /// Most requests on their way at once.
    #[n(2)]
    pub window: u32,
    /// Most bytes of an object that is sent whole; larger ones go in steps of this size.
    #[n(3)]
    pub step: u32,
}

impl Limits {
    /// What this version takes.
    pub const V1: Self = Self { body: 1 << 20, objects: 500, window: 4, step: 256 * 1024 };
}

impl Default for Limits {
    fn default() -> Self {
        Self::V1
    }
}
