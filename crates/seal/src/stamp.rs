//! A stamp on a file at rest: only the holder of the master key can have put it there.

use crate::HeaderKey;

const LABEL: &[u8] = b"dalil/file-stamp/v1";

impl HeaderKey {
    /// The stamp of what a file was when it was put away.
    pub fn stamp(&self, bytes: &[u8]) -> [u8; 32] {
        self.mac(&[LABEL, bytes].concat())
    }

    /// Whether a stamp is that of these bytes. Constant time.
    pub fn is_stamp(&self, bytes: &[u8], stamp: &[u8; 32]) -> bool {
        self.mac_is(&[LABEL, bytes].concat(), stamp)
    }
}
