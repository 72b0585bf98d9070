//! The mailbox: it keeps what it cannot read, and proves that it did.
