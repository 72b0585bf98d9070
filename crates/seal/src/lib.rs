//! Who can read: all cryptography of Dalil.
