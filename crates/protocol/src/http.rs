//! The protocol over HTTPS: paths, header fields, and what the computer signs.
//!
//! A body is CBOR, `application/cbor`; that of an object, of a step of one and of a manifest is the bytes
//! as they are. A refusal is the body of a status that is not 2xx. Nothing
//! about a person stands in a path: only hashes and cursors.

use dalil_case::DeviceId;
use dalil_seal::sha256;

use crate::Challenge;

/// `GET`.
pub const HELLO: &str = "/v1/hello";
/// `GET`, then the hash in hexadecimal digits.
pub const MANIFEST: &str = "/v1/manifest/";
/// `POST`.
pub const ENROL: &str = "/v1/enrol";
/// `POST`, signed with the challenge of [`HELLO`].
pub const OPEN: &str = "/v1/sync/open";
/// `POST`.
pub const HAVE: &str = "/v1/objects/have";
/// `POST`.
pub const MANY: &str = "/v1/objects/many";
/// `POST`.
pub const FETCH: &str = "/v1/objects/fetch";
/// `PUT`, and `GET` with `?offset=`; then the hash.
pub const OBJECTS: &str = "/v1/objects/";
/// `GET` (in place of `HEAD`, whose answer has no body) and `PATCH`; then the hash.
pub const UPLOADS: &str = "/v1/uploads/";
/// `POST`.
pub const LEDGER: &str = "/v1/ledger";
/// `GET`, then the destination in hexadecimal digits, `?cursor=`.
pub const INBOX: &str = "/v1/inbox/";
/// `POST`.
pub const DELIVER: &str = "/v1/deliver";
/// `POST`.
pub const CLOSE: &str = "/v1/sync/close";

/// Who asks: 32 hexadecimal digits.
pub const DEVICE_FIELD: &str = "dalil-device";
/// Which conversation: 32 hexadecimal digits; for [`OPEN`] the 64 digits of the challenge instead.
pub const SESSION_FIELD: &str = "dalil-session";
/// Which request of it: rises from 1, and each number counts once. Requests that are on their way
/// together may overtake each other.
pub const COUNTER_FIELD: &str = "dalil-counter";
/// 128 hexadecimal digits over [`signed`].
pub const SIGNATURE_FIELD: &str = "dalil-signature";
/// Where the bytes of a `PATCH` begin.
pub const OFFSET_FIELD: &str = "upload-offset";
/// How long the object will be.
pub const LENGTH_FIELD: &str = "upload-length";
/// The type of every body that is a message.
pub const CBOR: &str = "application/cbor";

/// What the computer signs for one request. `target` is path and query as they are sent.
pub fn signed(
    device: DeviceId,
    method: &str,
    target: &str,
    body: &[u8],
    challenge: &Challenge,
    counter: u64,
) -> Vec<u8> {
    let mut message = Vec::with_capacity(160 + target.len());
    message.extend_from_slice(b"dalil/request/v1");
    message.extend_from_slice(&device.0);
    for text in [method, target] {
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        message.extend_from_slice(&length.to_le_bytes());
        message.extend_from_slice(text.as_bytes());
    }
    message.extend_from_slice(&sha256(&[body]));
    message.extend_from_slice(&challenge.0);
    message.extend_from_slice(&counter.to_le_bytes());
    message
}
