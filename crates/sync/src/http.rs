//! The protocol over HTTPS, to the authority's own server and to nobody else.
//!
//! TLS 1.3 only; whoever answers must end in a certificate authority whose public key stands in the
//! manifest. No store of the system is asked, no redirect is followed, no proxy, no cookie. Before a
//! manifest is known, one thing is ever sent: the question for a manifest by its name.

mod address;
mod introduce;
mod line;
mod pin;
mod speak;

pub use address::Address;
pub use introduce::fetch_manifest;
pub use line::{Line, Signer};
pub use pin::pinned;
