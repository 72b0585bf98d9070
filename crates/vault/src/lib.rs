//! What is kept: one encrypted file per officer.
