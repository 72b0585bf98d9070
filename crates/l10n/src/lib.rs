//! How Rust speaks: Fluent bundles, direction, digits, dates.
