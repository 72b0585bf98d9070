//! The same bytes on a stick, from an open vault and back into it. What a bundle is, and what the
//! server does with it, is [`dalil_protocol::bundle`].

mod down;
mod up;

pub use dalil_protocol::bundle::{
    Fault, Footer, Front, Kind, Part, Reader, Replayed, Unseal, carry, is_bundle, neutral_name,
    replay, write_down,
};
pub use down::import;
pub use up::{VOLUME, write_up};

use crate::Stop;

/// Why a bundle was not written or not read.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// The bundle, the stick, or the keys.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// The vault.
    #[error(transparent)]
    Stop(#[from] Stop),
}
